"""Pictures of the import in both themes, and at two sizes, kept in ``out/screenshots`` to be looked at."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.importing.books import HEADER, Importer, book, edited
from tests.desktop.importing.test_foreign import DOUBTFUL
from tests.desktop.test_screenshots import PICTURES, SIZES, colours, look_of


@pytest.mark.parametrize(("size", "theme"), [("1280x800", "dark"), ("2560x1440", "light")])
def test_the_import_is_drawn(importer: Importer, tmp_path: Path, theme: str, size: str) -> None:
    points, scale = SIZES[size]
    if theme == "dark":
        importer.window.look.use(theme)
    importer.window.resize(*points)
    dialog = importer.read(
        edited(
            tmp_path / "mine.xlsx",
            {(f"{HEADER}Trade", "Note"): "The foremen agreed.", (f"{HEADER}Crew", "Expression"): "$("},
        )
    )
    drawn(dialog, f"import-{theme}-{size}", theme, scale)
    dialog.reject()
    dialog = importer.read(book(tmp_path / "map.xlsx", Sheet=[["Source", "Target", "Rule"], ["name", "Name", "copy"], ["title", "Subject", ""], ["status", "State", "upper case"], *DOUBTFUL[2:]]))  # fmt: skip
    drawn(dialog, f"import-sheet-{theme}-{size}", theme, scale)
    dialog.next.click()
    drawn(dialog, f"import-proposals-{theme}-{size}", theme, scale)


def drawn(widget: QWidget, name: str, theme: str, scale: float) -> None:
    picture = _drawn(widget, scale)
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture.save(str(PICTURES / f"{name}.png"))
    assert (look_of(picture) < 90) == (theme == "dark")
    assert colours(picture) > 100


def _drawn(widget: QWidget, scale: float) -> QImage:
    QApplication.processEvents()
    made = QPixmap(round(widget.width() * scale), round(widget.height() * scale))
    made.setDevicePixelRatio(scale)
    widget.render(made, QPoint())
    return made.toImage()
