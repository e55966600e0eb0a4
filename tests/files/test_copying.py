"""Copying a file to where there is none."""

from pathlib import Path

import pytest

from fieldwright.files.copying import copy_new
from fieldwright.files.errors import SaveError, UnreadableError


def test_a_copy_makes_the_folders_above_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 100_000)
    copy_new(tmp_path / "a", tmp_path / "b" / "c" / "d")
    assert (tmp_path / "b" / "c" / "d").read_bytes() == b"x" * 100_000


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("new")
    (tmp_path / "b").write_text("old")
    with pytest.raises(SaveError, match="already"):
        copy_new(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_text() == "old"


def test_what_cannot_be_read_or_written_is_said_without_a_half_copy(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError):
        copy_new(tmp_path / "nowhere", tmp_path / "b")
    (tmp_path / "a").write_text("new")
    with pytest.raises(SaveError):
        copy_new(tmp_path / "a", tmp_path / "a" / "b")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a"]
