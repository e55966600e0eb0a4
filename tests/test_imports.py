"""What may import what: Qt stays in the window's room, and the command line starts quickly without it."""

import subprocess
import sys
from pathlib import Path

import pytest

from fieldwright.files.resources import resource

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("files", "schema", "expression", "mapping", "diff", "project", "report")

REPORT = """
import sys
print(*sorted(m for m in sys.modules if m.split(".")[0] in {"PySide6", "shiboken6"} or ".desktop" in m))
"""


def loaded(program: str, *arguments: str) -> str:
    """The modules of Qt and of the window that a fresh interpreter holds after a program."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\n{REPORT}", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1]


def test_rooms_import_no_qt() -> None:
    program = f"""
import importlib, pkgutil, fieldwright
for room in {ROOMS!r}:
    package = importlib.import_module("fieldwright." + room)
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
"""
    assert loaded(program) == ""


def test_command_line_imports_no_qt() -> None:
    assert loaded("import fieldwright.cli") == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "PROJECT"],
        ["run", "PROJECT", "SAMPLE", "-o", "OUT/order.xml"],
        ["export", "PROJECT", "--to", "json", "-o", "OUT/spec.json"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_work_imports_no_qt(arguments: list[str], tmp_path: Path) -> None:
    folder = resource("examples", "city-service-requests")
    places = {
        "PROJECT": str(folder / "city-service-requests.fieldwright.json"),
        "SAMPLE": str(folder / "city-service-requests.samples" / "pothole.json"),
        "OUT": str(tmp_path),
    }
    for name, place in places.items():
        arguments = [one.replace(name, place) for one in arguments]
    program = """
import sys
from fieldwright.cli import main
if __name__ == "__main__":
    assert main(sys.argv[1:]) in (0, 1)
"""
    assert loaded(program, *arguments) == ""


def test_rooms_keep_their_order() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stdout
