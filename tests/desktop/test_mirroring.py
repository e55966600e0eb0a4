"""The window from right to left, as for Arabic or Hebrew."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from fieldwright.desktop.mirroring import is_mirrored, margins
from fieldwright.desktop.samples.veil import Veil
from fieldwright.desktop.tests.payloads import PayloadPane
from fieldwright.desktop.theme import Look, style_sheet


@pytest.fixture
def _mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("_mirrored")
def test_room_is_left_on_the_other_side(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    row = QHBoxLayout(widget)
    margins(row, 8, 1, 2, 3)
    assert is_mirrored()
    assert row.contentsMargins() == QMargins(2, 1, 8, 3)


def test_room_is_left_where_reading_begins(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    margins(widget, 8, 1, 2, 3)
    assert widget.contentsMargins() == QMargins(8, 1, 2, 3)


@pytest.mark.usefixtures("_mirrored")
def test_a_button_with_a_menu_keeps_its_words_off_the_arrow(qtbot: QtBot, look: Look) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setText("████")
    button.setStyleSheet(style_sheet(look.theme))
    button.resize(button.sizeHint())
    picture = QImage(button.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    button.render(picture, QPoint(), renderFlags=QWidget.RenderFlag(0))
    middle = picture.height() // 2
    inked = [x for x in range(picture.width()) if picture.pixelColor(x, middle).lightness() < 80]
    assert inked[0] >= 18  # the arrow stands before the words, at the left
    assert picture.width() - inked[-1] <= 16


@pytest.mark.usefixtures("_mirrored")
def test_payloads_read_from_the_left_in_every_language(qtbot: QtBot, look: Look) -> None:
    pane = PayloadPane("Input", look, Veil())
    qtbot.addWidget(pane)
    pane.resize(240, 200)
    pane.show_text('{\n  "name": "' + "x" * 200 + '"\n}')
    pane.show()
    qtbot.waitExposed(pane)
    bar = pane.text.horizontalScrollBar()
    assert bar.maximum() > 0
    assert pane.text.cursorRect().left() < 20
    assert pane.text.layoutDirection() == Qt.LayoutDirection.LeftToRight
