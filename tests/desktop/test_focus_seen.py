"""Wherever Tab leads, the focus can be seen: in every theme, for every kind of widget, by more than a cursor."""

from collections.abc import Iterator
from operator import ne
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QScrollArea, QWidget

from fieldwright.desktop.dialogs.export import ExportDialog
from fieldwright.desktop.dialogs.new_map import NewMapDialog
from fieldwright.desktop.theme import NAMES
from tests.desktop.opened import InFront, example

CURSOR = 40
"""Pixels that a text cursor may take: a focus that shows fewer is not seen."""


@pytest.fixture
def views(front: InFront, tmp_path: Path) -> Iterator[list[QWidget]]:
    window = front.window
    front.load(example(tmp_path))
    front.select(target="WorkOrder.Header.Trade")
    dialogs: list[QDialog] = [
        NewMapDialog(window.document, window.jobs, str(tmp_path)),
        ExportDialog(window.document, window.jobs),
    ]
    for one in dialogs:
        one.show()
    yield [window, *dialogs]
    for one in dialogs:
        one.close()
        one.deleteLater()


def kinds(view: QWidget) -> dict[str, QWidget]:
    """One widget of each kind that takes the focus by Tab."""
    found: dict[str, QWidget] = {}
    for one in view.findChildren(QWidget):
        kind = f"{type(one).__name__} {one.objectName()}"
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None and one.isEnabled()
        if takes and one.window() is view and not one.visibleRegion().isEmpty() and not isinstance(one, QScrollArea):
            found.setdefault(kind, one)
    return found


def difference(view: QWidget, widget: QWidget) -> int:
    """How many pixels of a widget and of what is close around it differ with the focus."""
    other = next(one for one in kinds(view).values() if one is not widget and not one.isAncestorOf(widget))
    around = widget.rect().translated(widget.mapTo(view, QPoint())).adjusted(-3, -3, 3, 3)
    pictures: list[QImage] = []
    for one in (other, widget):
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        pictures.append(view.grab(around).toImage())
    before, after = (
        memoryview(one.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I") for one in pictures
    )
    return sum(map(ne, before, after))


def test_the_focus_is_seen_in_every_theme(front: InFront, views: list[QWidget]) -> None:
    unseen: list[str] = []
    for theme in NAMES:
        front.window.look.use(theme)
        for view in views:
            view.activateWindow()
            QApplication.processEvents()
            for kind, widget in kinds(view).items():
                if isinstance(widget, QAbstractItemView) and hasattr(widget, "model") and not widget.model().rowCount():
                    continue
                if difference(view, widget) < CURSOR:
                    unseen.append(f"{theme}: {kind} {widget.accessibleName()}")
    assert "\n".join(unseen) == ""


def test_the_focus_in_the_project_goes_around_the_whole_row(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    tree = front.window.project_tree.tree
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    row, seen = tree.visualRect(tree.currentIndex()), tree.viewport().grab().toImage()
    ink, across = front.window.look.theme["accent_text"], range(1, tree.viewport().width() - 1)
    edges = [{x for x in across if seen.pixelColor(x, y) == ink} for y in (row.top() + 1, row.bottom() - 1)]
    assert edges == [set(across), set(across)]
    middle = {x for x in range(row.left() + 1) if seen.pixelColor(x, row.center().y()) == ink}
    assert middle == {1}  # no seam where the text begins
