"""How wide the columns of a table are that all have to be in sight: as wide as what stands in them, and where there is less room the widest give way."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

MOST = 200
"""Rows that are looked at."""
_HEAD, _CELL = 22, 18
"""What the style leaves free around a heading and around a cell's text."""
_DISPLAY = Qt.ItemDataRole.DisplayRole


def shared(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """The widths of columns that want some width and need some other: what is free goes to all as they want, what is lacking is taken from the widest.

    >>> shared([100, 300, 50], [40, 40, 50], 900), shared([100, 300, 50], [40, 40, 50], 300), shared([100, 300], [80, 80], 100)
    ([200, 600, 100], [100, 150, 50], [80, 80])
    """
    wanted = [max(one, need) for one, need in zip(wanted, least, strict=True)]
    if sum(wanted) <= room:
        return [one * room // max(1, sum(wanted)) for one in wanted]
    low, high = 0, max(wanted)
    while high - low > 1:
        cap = (low + high) // 2
        fits = sum(max(need, min(one, cap)) for one, need in zip(wanted, least, strict=True)) <= room
        low, high = (cap, high) if fits else (low, cap)
    return [max(need, min(one, low)) for one, need in zip(wanted, least, strict=True)]


def share(table: QTableView, room: int, least: Sequence[int] = (), wanted: Sequence[int] = ()) -> None:
    """Give a table's columns that are shown their widths. ``least`` is what each always has, ``wanted`` what it wants while nothing stands in it."""
    model, header = table.model(), table.horizontalHeader()
    words, heads = table.fontMetrics(), header.fontMetrics()
    needed: list[int] = []
    wished: list[int] = []
    shown = [at for at in range(model.columnCount()) if not table.isColumnHidden(at)]
    for at in shown:
        said = str(model.headerData(at, Qt.Orientation.Horizontal, _DISPLAY) or "")
        needed.append(max(least[at] if least else 0, heads.horizontalAdvance(said) + _HEAD))
        texts = (str(model.index(row, at).data() or "") for row in range(min(MOST, model.rowCount())))
        widest = max((words.horizontalAdvance(text[:300]) + _CELL for text in texts), default=0)
        wished.append(widest or (wanted[at] if wanted else 0))
    for at, width in zip(shown[:-1], shared(wished, needed, room), strict=False):
        header.resizeSection(at, width)
