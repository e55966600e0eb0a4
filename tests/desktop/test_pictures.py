"""Every view looks as it did when somebody last looked at it, in every theme and size: ``make pictures``."""

import subprocess
import sys
from pathlib import Path

import pytest

from fieldwright.desktop.theme import NAMES as THEMES
from tests.desktop import golden
from tests.desktop.everything import NAMES
from tests.screenshots import SIZES

HERE = Path(__file__).resolve().parents[2]


@pytest.mark.pictures
@pytest.mark.timeout(900)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", THEMES)
def test_every_view_looks_as_it_did(theme: str, size: str) -> None:
    asked = [str(HERE / "out" / "pictures"), "--compare", "--theme", theme, "--size", size]
    told = subprocess.run([sys.executable, "-m", "tests.screenshots", *asked], cwd=HERE, capture_output=True, text=True, check=False)  # fmt: skip
    assert (told.stdout, told.returncode) == ("", 0), told.stderr


def test_what_is_kept_is_small_and_of_every_view() -> None:
    kept = golden.kept()
    assert golden.FILE.stat().st_size < 320_000
    assert set(kept) == {golden.key(theme, size) for theme in THEMES for size in SIZES}
    for under, grids in kept.items():
        assert set(grids) == set(NAMES) - golden.FOREIGN, under
