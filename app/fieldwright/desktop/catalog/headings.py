"""How wide the columns of a catalog's grids are at least."""

from PySide6.QtWidgets import QHeaderView

_AIR = 22
"""Pixels around the words of a heading."""


def heading_width(header: QHeaderView, words: str) -> int:
    """The width that a column needs for its heading."""
    return header.fontMetrics().horizontalAdvance(words) + _AIR
