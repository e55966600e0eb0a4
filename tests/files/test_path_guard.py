"""References to files: only inside the folder, after resolving links."""

from pathlib import Path

import pytest

from fieldwright.files.errors import MissingError, RefusedError
from fieldwright.files.path_guard import inside


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "schemas"
    (root / "my parts").mkdir(parents=True)
    (root / "main.json").write_text("{}")
    (root / "my parts" / "a.json").write_text("{}")
    (tmp_path / "secret.json").write_text("{}")
    return root


@pytest.mark.parametrize(
    "reference", ["my parts/a.json", "./my%20parts/a.json", "my parts\\a.json", "my parts/../my parts/a.json"]
)
def test_files_in_the_folder_are_found(folder: Path, reference: str) -> None:
    assert inside(folder, folder / "main.json", reference) == (folder / "my parts" / "a.json").resolve()


def test_a_part_may_refer_to_the_folder_above_it_inside_the_root(folder: Path) -> None:
    assert inside(folder, folder / "my parts", "../main.json").name == "main.json"


@pytest.mark.parametrize(
    "reference",
    ["../secret.json", "%2e%2e/secret.json", "..\\secret.json", "/etc/passwd", "file:///etc/passwd", "http://a.example/x.json",
     "https://a.example/x", "ftp://x/y", "C:\\secret.json", "\\\\server\\x.json", "//server/x.json", "my parts", "a\x00b", ""],
)  # fmt: skip
def test_everything_else_is_refused(folder: Path, reference: str) -> None:
    with pytest.raises(RefusedError):
        inside(folder, folder, reference)


def test_links_that_lead_out_are_refused(folder: Path) -> None:
    (folder / "link.json").symlink_to(folder.parent / "secret.json")
    with pytest.raises(RefusedError, match="outside"):
        inside(folder, folder, "link.json")
    (folder / "loop.json").symlink_to(folder / "loop.json")
    with pytest.raises((RefusedError, MissingError)):
        inside(folder, folder, "loop.json")


def test_a_missing_file_is_missing(folder: Path) -> None:
    with pytest.raises(MissingError, match="there is no file"):
        inside(folder, folder, "none.json")
