"""The small parts that forms are made of."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


def label(text: str, *, quiet: bool = False, mnemonic: bool = False) -> QLabel:
    """A label of plain text, or with a mnemonic the name of a field beside it."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText if not mnemonic else Qt.TextFormat.AutoText)
    made.setWordWrap(not mnemonic)
    if quiet:
        made.setForegroundRole(made.palette().ColorRole.PlaceholderText)
    if not mnemonic:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def page() -> tuple[QWidget, QVBoxLayout]:
    """A page without margins, and its layout."""
    page = QWidget()
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(6)
    return page, box


def grid(*rows: tuple[str, Any]) -> QGridLayout:
    """Rows of a name and what it names."""
    made = QGridLayout()
    made.setHorizontalSpacing(10)
    made.setVerticalSpacing(6)
    made.setColumnMinimumWidth(0, 76)
    made.setColumnStretch(1, 1)
    for row, (words, what) in enumerate(rows):
        name = label(words, quiet=True, mnemonic=True)
        made.addWidget(name, row, 0)
        if isinstance(what, QWidget):
            name.setBuddy(what)
            made.addWidget(what, row, 1)
        else:
            made.addLayout(what, row, 1)
    return made


def label_of(grid: QGridLayout, row: int) -> QLabel:
    """The name in a row of a `grid`."""
    item = grid.itemAtPosition(row, 0)
    widget = item.widget() if item is not None else None
    assert isinstance(widget, QLabel)
    return widget


def with_button(field: QWidget, words: str, pressed: Callable[[], object]) -> QHBoxLayout:
    """A row of a field and a button that helps to fill it, such as one that browses for a file."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: pressed())
    row = QHBoxLayout()
    row.addWidget(field, 1)
    row.addWidget(button)
    return row


def line_across() -> QFrame:
    """A thin line."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Midlight)
    return line
