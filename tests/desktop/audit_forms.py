"""What is asked of every form, whatever it asks for: its fields' names stand beside their first lines, and are read as easily as what is typed."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QStyle, QStyleOptionComboBox, QWidget

from fieldwright.desktop.elided_choice import ElidedChoice

ASKEW = 2.5
"""Pixels between the middle of a name and of the line that it names which nobody sees."""
_ONE_LINE, _HALF_A_LINE = 33, 13.0


def askew(view: QWidget) -> list[str]:
    """Names that do not stand beside the first line of what they name."""
    found: list[str] = []
    for name, field in _named(view):
        there = field.mapTo(view, QPoint(0, 0))
        first = there.y() + (field.height() / 2 if field.height() <= _ONE_LINE else _HALF_A_LINE)
        how = int(name.alignment()) | (int(Qt.TextFlag.TextWordWrap) if name.wordWrap() else 0)
        text = name.style().itemTextRect(name.fontMetrics(), _room(name), how, True, name.text())
        middle = name.mapTo(view, QPoint(0, 0)).y() + text.top() + name.fontMetrics().height() / 2
        beside = there.x() > name.mapTo(view, QPoint(0, 0)).x() and there.y() < middle < there.y() + field.height()
        if beside and abs(middle - first) > ASKEW:
            found.append(f"{name.text()!r} is {middle - first:+} off")
    return found


def faint(view: QWidget) -> list[str]:
    """Names that are fainter than other text."""
    text = view.palette().color(QPalette.ColorRole.WindowText)
    return [
        repr(name.text()) for name, field in _named(view)
        if name.palette().color(name.foregroundRole()) != text and field.isEnabled()
    ]  # fmt: skip


def clipped(view: QWidget) -> list[str]:
    """Choices whose words end at the arrow of their box, without a sign that there are more."""
    found: list[str] = []
    for box in view.findChildren(QComboBox):
        if isinstance(box.window(), QFileDialog):
            continue  # Qt lays out its own
        if box.isVisibleTo(view) and not box.isEditable() and not isinstance(box, ElidedChoice):
            option = QStyleOptionComboBox()
            box.initStyleOption(option)
            room = box.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
            )
            if box.fontMetrics().horizontalAdvance(option.currentText) > room.width():  # type: ignore[attr-defined]
                found.append(box.currentText())
    return found


def _room(name: QLabel) -> QRect:
    inside = name.contentsRect()
    return inside.adjusted(name.margin(), name.margin(), -name.margin(), -name.margin())


def _named(view: QWidget) -> Iterator[tuple[QLabel, QWidget]]:
    for name in view.findChildren(QLabel):
        field = name.buddy()
        if field and name.isVisibleTo(view) and field.isVisibleTo(view) and name.text():
            yield name, field
