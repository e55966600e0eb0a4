"""What Qt leaves where it is when a window is laid out from right to left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QLayout, QWidget


def is_mirrored() -> bool:
    """Whether windows are laid out from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def margins(of: QLayout | QWidget, before: int, above: int, after: int, below: int) -> None:
    """Leave room around something: ``before`` is at the left, or at the right where reading begins there."""
    left, right = (after, before) if is_mirrored() else (before, after)
    of.setContentsMargins(left, above, right, below)


def head_at_left(header: QHeaderView) -> None:
    """Have headings at the left in a table that reads from the left in every language: Qt paints them as the window reads."""
    side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    header.setDefaultAlignment(side | Qt.AlignmentFlag.AlignVCenter)
