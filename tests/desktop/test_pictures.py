"""Every view looks as it did when somebody last looked at it, in every theme and size: ``make pictures``."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from fieldwright.desktop.theme import NAMES as THEMES
from fieldwright.desktop.theme import Look
from tests.desktop import golden
from tests.desktop.everything import NAMES
from tests.desktop.stage import Stage
from tests.screenshots import SIZES, draw

PICTURES = Path(__file__).resolve().parents[2] / "out" / "pictures"


@pytest.mark.pictures
@pytest.mark.timeout(900)
@pytest.mark.usefixtures("_dressed")
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", THEMES)
def test_every_view_looks_as_it_did(tmp_path: Path, theme: str, size: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    under = golden.key(theme, size)
    kept = golden.kept().get(under, {})
    found: list[str] = []

    def see(name: str, view: QWidget, made: QPixmap, stage: Stage) -> None:
        made.save(str(PICTURES / f"{name}-{under}.png"), "PNG")
        found.append(golden.compared(name, under, made.toImage(), view, stage, kept))

    draw(NAMES, theme, size, tmp_path, see)
    Look("light").apply()
    assert "\n".join(filter(None, found)) == ""


def test_what_is_kept_is_small_and_of_every_view() -> None:
    kept = golden.kept()
    assert golden.FILE.stat().st_size < 300_000
    assert set(kept) == {golden.key(theme, size) for theme in THEMES for size in SIZES}
    for under, grids in kept.items():
        assert set(grids) == set(NAMES) - golden.FOREIGN, under
