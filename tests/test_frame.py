"""The frame: resources are found wherever the program runs, and the wheel and the lock hold what they must."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from fieldwright.files import resources
from fieldwright.files.errors import MissingError
from fieldwright.files.resources import resource

ROOT = Path(__file__).resolve().parents[1]


def test_resource_in_a_checkout() -> None:
    assert resource("project.schema.json") == ROOT / "resources" / "project.schema.json"
    assert resource("examples").is_dir()


def test_missing_resource_is_named() -> None:
    with pytest.raises(MissingError, match=r"no/such\.thing"):
        resource("no", "such.thing")


def test_resource_in_an_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "fieldwright"
    (package / "resources").mkdir(parents=True)
    (package / "resources" / "a.txt").touch()
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resource("a.txt") == package / "resources" / "a.txt"


def test_resource_in_the_frozen_application(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "_internal" / "fieldwright" / "resources"
    folder.mkdir(parents=True)
    (folder / "a.txt").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    assert resource("a.txt") == folder / "a.txt"


def test_wheel_holds_package_resources_and_licence(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    shipped = {f"fieldwright/{f.relative_to(ROOT).as_posix()}" for f in (ROOT / "resources").rglob("*") if f.is_file()}
    code = {f.relative_to(ROOT / "app").as_posix() for f in (ROOT / "app").rglob("*.py")}
    assert shipped | code | {"fieldwright/py.typed"} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith("tests/")]


def test_lock_pins_every_dependency_with_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    pinned = {_plain(name): text for name, text in re.findall(r"^([\w.-]+)==([^\s;]+)", lock, re.M)}
    config = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = [
        *config["project"]["dependencies"],
        *config["dependency-groups"]["dev"],
        *config["build-system"]["requires"],
    ]
    missing = {_plain(re.match(r"[\w.-]+", one)[0]) for one in wanted} - set(pinned)  # type: ignore[index]
    assert not missing, "run: make lock"
    assert lock.count("==") <= lock.count("--hash=sha256:")


def test_ci_runs_what_the_readme_says() -> None:
    assert "exec make test" in (ROOT / ".ci" / "run").read_text()
    assert "make test" in (ROOT / "README.md").read_text()
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111


def test_qt_keeps_its_references() -> None:
    """PySide6 6.12.0 lost a reference to None at every call without a result, and ended the program in the end."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 500


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
