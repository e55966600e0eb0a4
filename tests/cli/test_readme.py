"""What the README tells a newcomer to type works as it stands there."""

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

from fieldwright.cli import main
from fieldwright.files.resources import resource

README = Path(__file__).resolve().parents[2] / "README.md"


def _section(heading: str) -> str:
    return README.read_text(encoding="utf-8").partition(f"## {heading}\n")[2].partition("\n## ")[0]


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
def test_the_commands_of_the_six_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(resource("examples", "city-service-requests"), tmp_path / "try")
    monkeypatch.chdir(tmp_path / "try")
    table = _section("The main job in six steps")
    commands = re.findall(r"\| `fieldwright ([^`]+)` \|", table)
    assert len(commands) == 5
    assert {command: main(shlex.split(command)) for command in commands} == {
        command: 1 if command.startswith(("check", "run")) else 0 for command in commands
    }
    assert Path("order.xml").is_file()
    assert Path("city-service-requests.xlsx").is_file()


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
def test_the_commands_on_the_second_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(resource("examples", "wholesale-shipments"), tmp_path / "try")
    monkeypatch.chdir(tmp_path / "try")
    section = _section("Loops, joins, groups and lookups")
    commands = re.findall(r"^fieldwright (.+)$", section, re.MULTILINE)
    assert len(commands) == 9
    assert {command: main(shlex.split(command)) for command in commands} == {
        command: 1 if "--rejects" in command or "--try" in command else 0 for command in commands
    }
    written = {name: Path(name).read_bytes().count(b"\n") for name in ("plans.ndjson", "rejects.ndjson")}
    assert written == {"plans.ndjson": 3, "rejects.ndjson": 1}
    assert Path("summary.json").is_file()
    assert Path("plans.html").is_file()


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
def test_the_commands_on_the_third_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(resource("examples", "shop-accounting"), tmp_path / "try")
    monkeypatch.chdir(tmp_path / "try")
    section = _section("Customers' settings")
    commands = re.findall(r"^fieldwright (.+)$", section, re.MULTILINE)
    assert len(commands) == 6
    assert {command: main(shlex.split(command)) for command in commands} == dict.fromkeys(commands, 0)
    (shown,) = re.findall(r"```json\n(.+?)```", section, re.DOTALL)
    held, said = json.loads(Path("thistle.settings.json").read_bytes()), json.loads(shown)
    whole = {
        **held,
        **said,
        "parameters": {**held["parameters"], **said["parameters"]},
        "rules": {**held["rules"], **said["rules"]},
    }
    Path("shown.settings.json").write_text(json.dumps(whole))
    assert main(["settings", "shop-accounting.fieldwright.json", "--check", "shown.settings.json"]) == 0


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
def test_the_keys_shown_are_in_the_example() -> None:
    shown = _section("Loops, joins, groups and lookups")
    project = json.loads(
        (resource("examples", "wholesale-shipments") / "wholesale-shipments.fieldwright.json").read_bytes()
    )
    (join,) = re.findall(r'`"joins": (\[.+?\])`', shown)
    assert json.loads(join) in [rule.get("joins") for rule in project["maps"][0]["rules"]]
    (table,) = re.findall(r'`"table": (\{.+?\})`', shown)
    held = [lookup["table"] for lookup in project["lookups"] if "table" in lookup]
    assert [{key: one[key] for key in json.loads(table)} for one in held] == [json.loads(table)]


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
def test_the_commands_that_are_listed_are_all_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [row.split("|")[1] for row in _section("All commands").splitlines() if row.startswith("| `")]
    assert main(["--help"]) == 0
    told = capsys.readouterr().out.partition("Commands:")[2]
    assert sorted(re.findall(r"`([a-z-]+)`", " ".join(rows))) == sorted(
        re.findall(r"^  ([a-z-]+) ", told, re.MULTILINE)
    )


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
def test_links_inside_lead_to_headings() -> None:
    text = README.read_text(encoding="utf-8")
    headings = {
        re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= headings


COMMANDS_ALONE = (
    "functions", "functions dateAdd", "functions zone", "findings", "fields --list-formats", "changes", "changes max-length-lowered",
)  # fmt: skip


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
@pytest.mark.parametrize("command", COMMANDS_ALONE)
def test_a_command_that_needs_no_file(command: str) -> None:
    assert f"`fieldwright {command}`" in README.read_text(encoding="utf-8")
    assert main(shlex.split(command)) == 0


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
def test_the_options_of_run_are_those_that_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    section = _section("Running many records")
    shown = set(re.findall(r"--[a-z][a-z-]*", section))
    assert main(["run", "--help"]) == 0
    assert shown <= set(re.findall(r"--[a-z][a-z-]*", capsys.readouterr().out))


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
def test_the_python_runs_beside_the_second_example(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = README.read_text(encoding="utf-8").partition("```python\n")[2].partition("\n```")[0]
    monkeypatch.chdir(resource("examples", "wholesale-shipments"))
    exec(compile(code.partition("# PySpark")[0], "README.md", "exec"), {})
    *plans, refused = capsys.readouterr().out.splitlines()
    assert [re.findall("HK-[0-9]+", plan)[0] for plan in plans] == ["HK-204417", "HK-204418", "HK-204419"]
    assert refused.startswith("shipments[].net ")


@pytest.mark.skipif(not README.is_file(), reason="only in a checkout")
def test_the_options_and_the_policy_of_diff_are_those_that_are_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    section = _section("Comparing versions")
    shown = set(re.findall(r"--[a-z][a-z-]*", section))
    assert main(["diff", "--help"]) == 0
    assert shown <= set(re.findall(r"--[a-z][a-z-]*", capsys.readouterr().out))
    policy = tmp_path / "policy.json"
    policy.write_text(section.partition("```json\n")[2].partition("\n```")[0], encoding="utf-8")
    crm = str(resource("examples", "city-service-requests", "crm.openapi.yaml"))
    assert main(["diff", crm, crm, "--policy", str(policy), "--format", "json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert set(printed) <= set(re.findall(r'"(\w+)"', section))
