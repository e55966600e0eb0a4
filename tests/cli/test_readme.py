"""What the README tells a newcomer to type works as it stands there."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from fieldwright.cli import main
from fieldwright.files.resources import resource

README = Path(__file__).resolve().parents[2] / "README.md"


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
def test_the_commands_of_the_six_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(resource("examples", "city-service-requests"), tmp_path / "try")
    monkeypatch.chdir(tmp_path / "try")
    table = README.read_text(encoding="utf-8").partition("## The main job in six steps")[2].partition("\n## ")[0]
    commands = re.findall(r"\| `fieldwright ([^`]+)` \|", table)
    assert len(commands) == 5
    assert {command: main(shlex.split(command)) for command in commands} == {
        command: 1 if command.startswith(("check", "run")) else 0 for command in commands
    }
    assert Path("order.xml").is_file()
    assert Path("city-service-requests.xlsx").is_file()
