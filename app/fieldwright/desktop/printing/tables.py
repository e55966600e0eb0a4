"""Any list, table or tree that is shown, as a table over pages: its visible columns, the rows that are unfolded, the header on each page."""

from collections.abc import Iterator, Sequence

from attrs import frozen
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView

from fieldwright.desktop.language import tr
from fieldwright.desktop.printing.paper import Ink, Sheet

MOST_ROWS = 20_000
MEASURED = 300
"""Rows whose texts say how wide the columns are to be."""
LONGEST = 4_000
"""Characters of a cell that are printed."""
_FEW = 8
_AIR, _INDENT, _LEAST, _TALLEST = 4.0, 10.0, 34.0, 260.0


@frozen
class Row:
    """The texts of a row, and how deep it is in a tree."""

    cells: tuple[str, ...]
    depth: int = 0


@frozen
class TableContent:
    """Rows under titles."""

    what: str
    titles: tuple[str, ...]
    rows: tuple[Row, ...]
    left_out: int = 0
    empty: int = 0
    """Columns that are not printed because no row has anything in them."""

    @property
    def wide(self) -> bool:
        """Many columns want the long side."""
        return len(self.titles) > 4

    def sheets(self, room: QSizeF, ink: Ink) -> Sequence[Sheet]:
        """The rows over pages, each row whole."""
        body, strong = self._fonts(ink)
        widths = self._widths(room.width(), ink, body, strong)
        head = max((ink.high(one, strong, wide - 2 * _AIR) for one, wide in zip(self.titles, widths, strict=True)), default=0.0) + 2 * _AIR  # fmt: skip
        pages: list[list[tuple[Row, float]]] = [[]]
        used = head
        for row in self.rows:
            high = self._height(row, widths, ink, body)
            if used + high > room.height() and pages[-1]:
                pages.append([])
                used = head
            pages[-1].append((row, high))
            used += high
        last = len(pages) - 1
        return [self._sheet(rows, widths, head, ended=at == last) for at, rows in enumerate(pages)]

    def _fonts(self, ink: Ink) -> tuple[QFont, QFont]:
        """Smaller where there are many columns."""
        size = 8.5 if len(self.titles) <= _FEW else 6.8
        return ink.font(size), ink.font(size, QFont.Weight.DemiBold)

    def _widths(self, room: float, ink: Ink, body: QFont, strong: QFont) -> list[float]:
        """Each column as wide as its texts want, all of them as wide as the page."""
        wanted: list[float] = []
        for at, title in enumerate(self.titles):
            texts = sorted(
                (ink.wide(line, body) + _INDENT * row.depth * (at == 0))
                for row in self.rows[:MEASURED]
                for line in row.cells[at].split("\n")[:3]
            )
            usual = texts[int(len(texts) * 0.9)] if texts else 0.0
            longest = max((ink.wide(word, strong) for word in title.split()), default=0.0)
            wanted.append(max(_LEAST, longest, min(usual, 260.0)) + 2 * _AIR)
        whole = sum(wanted)
        if whole <= room:
            spare = room - whole
            return [one + spare * one / whole for one in wanted]
        least = min(_LEAST + 2 * _AIR, 0.5 * room / max(1, len(wanted)))
        over = sum(max(0.0, one - least) for one in wanted)
        free = room - least * len(wanted)
        return [least + free * max(0.0, one - least) / over if over else least for one in wanted]

    def _height(self, row: Row, widths: Sequence[float], ink: Ink, font: QFont) -> float:
        high = 0.0
        for at, (text, wide) in enumerate(zip(row.cells, widths, strict=True)):
            inside = wide - 2 * _AIR - (_INDENT * row.depth if at == 0 else 0.0)
            high = max(high, ink.high(text, font, max(20.0, inside)) if text else 0.0)
        return min(_TALLEST, max(high, 10.0)) + _AIR

    def _sheet(self, rows: Sequence[tuple[Row, float]], widths: Sequence[float], head: float, *, ended: bool) -> Sheet:
        def drawn(ink: Ink) -> None:
            body, strong = self._fonts(ink)
            x, y, whole = 0.0, 0.0, sum(widths)
            ink.fill(QRectF(0, 0, whole, head), "window")
            for title, wide in zip(self.titles, widths, strict=True):
                ink.write(QRectF(x + _AIR, _AIR, wide - 2 * _AIR, head), title, strong, broken=True)
                x += wide
            y = head
            ink.line(0, y, whole, y, "line_strong")
            for row, high in rows:
                x = 0.0
                for at, (text, wide) in enumerate(zip(row.cells, widths, strict=True)):
                    indent = _INDENT * row.depth if at == 0 else 0.0
                    box = QRectF(x + _AIR + indent, y + _AIR / 2, max(20.0, wide - 2 * _AIR - indent), high - _AIR / 2)
                    ink.painter.save()
                    s = ink.points
                    ink.painter.setClipRect(QRectF(s(box.x()), s(box.y()), s(box.width()), s(box.height())))
                    ink.write(box, text, body, broken=True)
                    ink.painter.restore()
                    x += wide
                y += high
                ink.line(0, y, whole, y)
            said = self._said() if ended else ""
            if said:
                ink.write(QRectF(_AIR, y + 2, whole, 14), said, body, "muted")

        return drawn

    def _said(self) -> str:
        """What is said below the last row."""
        if not self.rows:
            return tr("Nothing is listed.")
        left = tr("{count} more rows are left out.", count=self.left_out) if self.left_out else ""
        empty = ""
        if self.empty:
            empty = tr("{n} empty columns are left out.", "{n} empty column is left out.", self.empty)
        return " ".join(one for one in (left, empty) if one)


def table_of(view: QAbstractItemView, what: str) -> TableContent:
    """What a view shows, with the columns that it shows and the rows that are unfolded."""
    model = view.model()
    columns = _columns(view, model)
    names = tuple(_title(model, at) for at in columns) if len(columns) > 1 or _has_header(view) else (what,)
    rows: list[Row] = []
    left_out = 0
    for index, depth in _rows(view, model):
        if len(rows) < MOST_ROWS:
            rows.append(Row(tuple(_text(index.siblingAtColumn(at)) for at in columns), depth))
        else:
            left_out += 1
    full = [at for at in range(len(columns)) if any(row.cells[at] for row in rows)] or list(range(len(columns)))
    kept = tuple(Row(tuple(row.cells[at] for at in full), row.depth) for row in rows)
    return TableContent(what, tuple(names[at] for at in full), kept, left_out, len(columns) - len(full))


def _columns(view: QAbstractItemView, model: QAbstractItemModel) -> list[int]:
    every = range(model.columnCount(view.rootIndex()))
    if isinstance(view, QTableView):
        header = view.horizontalHeader()
        return [at for place in every if not view.isColumnHidden(at := header.logicalIndex(place))]
    if isinstance(view, QTreeView):
        return [at for at in every if not view.isColumnHidden(at)]
    return [0] if every else []


def _has_header(view: QAbstractItemView) -> bool:
    return isinstance(view, QTableView) and not view.horizontalHeader().isHidden()


def _rows(view: QAbstractItemView, model: QAbstractItemModel) -> Iterator[tuple[QModelIndex, int]]:
    tree = view if isinstance(view, QTreeView) else None
    stack = [(view.rootIndex(), iter(range(model.rowCount(view.rootIndex()))), 0)]
    while stack:
        parent, places, depth = stack[-1]
        place = next(places, None)
        if place is None:
            stack.pop()
            continue
        hidden = view.isRowHidden(place) if isinstance(view, QTableView) else tree is not None and tree.isRowHidden(place, parent)  # fmt: skip
        if hidden:
            continue
        index = model.index(place, 0, parent)
        yield index, depth
        if tree is not None and tree.isExpanded(index):
            stack.append((index, iter(range(model.rowCount(index))), depth + 1))


def _title(model: QAbstractItemModel, at: int) -> str:
    title = model.headerData(at, Qt.Orientation.Horizontal)
    return title if isinstance(title, str) else ""


def _text(index: QModelIndex) -> str:
    said = index.data(Qt.ItemDataRole.DisplayRole)
    text = "" if said is None else said if isinstance(said, str) else str(said)
    if not text:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        text = tr("yes") if state in (Qt.CheckState.Checked, Qt.CheckState.Checked.value) else ""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
