"""The small parts that forms are made of."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import tr


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
        name = label(words, mnemonic=True)
        drop = _first_line(what)
        if drop is not None:
            name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            name.setContentsMargins(0, drop, 0, 0)
        made.addWidget(name, row, 0)
        if isinstance(what, QWidget):
            name.setBuddy(what)
            made.addWidget(what, row, 1)
        else:
            made.addLayout(what, row, 1)
    return made


def _first_line(what: QWidget | QLayout) -> int | None:
    """How far the first of several lines stands below the top of what is named; None for what is one line high."""
    first: QWidget | QLayout | None = what
    if isinstance(what, QWidget):
        return 5 if isinstance(what, QPlainTextEdit) and what.minimumHeight() > _ONE_LINE else None
    if not isinstance(what, QVBoxLayout) and (not isinstance(what, QGridLayout) or what.rowCount() < 2):
        return None
    while isinstance(first, QLayout):
        item = first.itemAt(0)
        first = item.widget() or item.layout() if item is not None else None
    return 1 if isinstance(first, QAbstractButton | QLabel) and not isinstance(first, QPushButton) else 5


_ONE_LINE = 44


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
    if field.accessibleName():
        said = words.replace("&", "").rstrip("…")
        button.setAccessibleName(tr("{does}: {what}", does=said, what=field.accessibleName()))
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row


def answers(
    dialog: QDialog,
    words: str = "",
    *,
    yes: QDialogButtonBox.StandardButton = QDialogButtonBox.StandardButton.Ok,
) -> tuple[QDialogButtonBox, QPushButton]:
    """The buttons that accept and reject a dialog, and the one that accepts it: with words of its own, or the platform's."""
    if words:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        accepting = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        accepting.setDefault(True)
    else:
        buttons = QDialogButtonBox(yes | QDialogButtonBox.StandardButton.Cancel)
        accepting = buttons.button(yes)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons, accepting


def filter_line(words: str, tip: str) -> QLineEdit:
    """A line for words that filter a list."""
    made = QLineEdit()
    made.setPlaceholderText(f"{words}…")
    made.setAccessibleName(words)
    made.setToolTip(tip)
    made.setClearButtonEnabled(True)
    return made


def spin_box() -> QSpinBox:
    """A field for a number, which begins where the text of a line does: the style sheet does not reach it."""
    made = QSpinBox()
    made.lineEdit().setTextMargins(6, 0, 0, 0)
    return made


def toggle(name: str, tip: str, toggled: Callable[..., object], *, on: bool = False) -> QToolButton:
    """A button with a picture and words that shows or hides something."""
    made = QToolButton()
    made.setCheckable(True)
    made.setChecked(on)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAccessibleName(name)
    made.setToolTip(tip)
    made.toggled.connect(toggled)
    return made


def grow(dialog: QDialog) -> None:
    """Make a dialog high enough for what it shows now: lines of text wrap, so that Qt alone does not."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        needed = max(layout.totalHeightForWidth(dialog.width()), layout.totalMinimumSize().height())
        if needed > dialog.height():
            dialog.resize(dialog.width(), needed)


def row_table(name: str, model: QAbstractItemModel, *, row: int = 26) -> QTableView:
    """A list of rows with columns, of which one row is chosen; ``row`` is a row's height. Tab leaves it."""
    table = QTableView()
    table.setModel(model)
    follow_selection(table)
    table.setAccessibleName(name)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def apart(splitter: QSplitter) -> None:
    """Leave a gap between halves that have frames of their own, instead of a line that their frames would touch."""
    splitter.setObjectName("apart")
    splitter.setHandleWidth(9)


def line_across() -> QFrame:
    """A thin line."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Midlight)
    return line
