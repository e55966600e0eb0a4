"""A map on paper: both trees as they are unfolded, the lines between them, and where a line leads that ends on another page."""

import json
from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainterPath

from fieldwright.desktop.connecting import connect
from fieldwright.desktop.connections import EXPRESSION, LOOKUP, LOOP, NONE, TARGET, VALUE
from fieldwright.desktop.document import Document
from fieldwright.desktop.field_tree import cardinality, type_text
from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.language import tr
from fieldwright.desktop.map_view import MapView
from fieldwright.desktop.printing.paper import Ink, Sheet
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule

MOST_ROWS = 20_000
ROW, HEAD = 14.0, 20.0
_INDENT = 10.0
_COLOURS = {EXPRESSION: "link_expression_strong", LOOKUP: "link_expression_strong", LOOP: "good"}


@frozen
class FieldRow:
    """A row of a tree: its name, type, how often it occurs, how deep it is, and whether it holds others."""

    name: str
    type: str
    often: str
    depth: int
    required: bool
    group: bool


@frozen
class Line:
    """A line between two rows, by their places; without a source where the value comes from the rule alone. ``label`` says how it is filled."""

    source: int | None
    target: int
    label: str
    kind: str


@frozen
class MapContent:
    """The two sides and their lines."""

    what: str
    titles: tuple[str, str]
    sources: tuple[FieldRow, ...]
    targets: tuple[FieldRow, ...]
    lines: tuple[Line, ...]
    left_out: int = 0

    wide = True

    def sheets(self, room: QSizeF, ink: Ink) -> Sequence[Sheet]:  # noqa: ARG002
        """As many pages as the longer side needs; row n of both sides is on the same page."""
        fit = max(1, int((room.height() - HEAD - ROW) // ROW))
        count = max(1, -(-max(len(self.sources), len(self.targets)) // fit))
        by_page: list[list[Line]] = [[] for _ in range(count)]
        for line in self.lines:
            ends = {line.target // fit} | ({line.source // fit} if line.source is not None else set())
            for page in ends:
                by_page[page].append(line)
        return [self._sheet(page, fit, room, by_page[page], ended=page == count - 1) for page in range(count)]

    def _sheet(self, page: int, fit: int, room: QSizeF, lines: Sequence[Line], *, ended: bool) -> Sheet:
        first, side, gap = page * fit, room.width() * 0.36, room.width() * 0.28
        right = side + gap

        def y_of(place: int) -> float:
            return HEAD + (place - first + 0.5) * ROW

        def drawn(ink: Ink) -> None:
            strong = ink.font(9, QFont.Weight.DemiBold)
            for x, title in ((0.0, self.titles[0]), (right, self.titles[1])):
                ink.write(QRectF(x, 0, side, HEAD - 4), title, strong)
                ink.line(x, HEAD - 3, x + side, HEAD - 3, "line_strong")
            for x, rows in ((0.0, self.sources), (right, self.targets)):
                for place, row in enumerate(rows[first : first + fit], first):
                    _field(ink, row, QRectF(x, y_of(place) - ROW / 2, side, ROW))
            label = ink.font(7)
            leads, fills = _said(lines, range(first, first + fit), fit)
            near = max((ink.wide(said, label) + 18 for said, _ in leads.values()), default=0.0)
            far = min(max((ink.wide(said, label) + 18 for said, _ in fills.values()), default=0.0), gap * 0.45)
            for line in lines:
                if line.source is not None and all(first <= one < first + fit for one in (line.source, line.target)):
                    ends = (side + 3, y_of(line.source)), (right - 3, y_of(line.target))
                    _curve(ink, *ends, near, far, _COLOURS.get(line.kind, "link_strong"))
            for place, (said, colour) in leads.items():  # what is said stands in lanes of its own, where no curve goes
                y = y_of(place)
                ink.line(side + 3, y, side + 11, y, colour, 0.8)
                _beside(ink, QRectF(side + 13, y - 4.5, near - 14, 9), said, label, "muted", right=False)
            for place, (said, colour) in fills.items():
                y, wide = y_of(place), min(ink.wide(said, label) + 4, far - 14)
                ink.line(right - 11, y, right - 3, y, colour, 0.8)
                _beside(ink, QRectF(right - 13 - wide, y - 4.5, wide, 9), said, label, colour, right=True)
            if ended and self.left_out:
                said = tr("{count} more rows are left out; fold what is not needed", count=self.left_out)
                ink.write(QRectF(0, HEAD + fit * ROW, room.width(), ROW), said, ink.font(8), "muted")

        return drawn


def _field(ink: Ink, row: FieldRow, box: QRectF) -> None:
    x = box.x() + _INDENT * min(row.depth, 14)
    beside = "  ".join(one for one in (row.type, row.often) if one)
    small = ink.font(7.2)
    wide = min(ink.wide(beside, small) + 2, box.width() * 0.45)
    name = ink.font(8.5, QFont.Weight.DemiBold if row.group else QFont.Weight.Normal)
    text = f"{row.name} *" if row.required else row.name
    ink.write(QRectF(x, box.y(), max(20.0, box.right() - x - wide - 4), box.height()), text, name)
    ink.write(QRectF(box.right() - wide, box.y(), wide, box.height()), beside, small, "muted", right=True)
    ink.line(box.x(), box.bottom(), box.right(), box.bottom(), "line", 0.25)


def _said(
    lines: Sequence[Line], here: range, fit: int
) -> tuple[dict[int, tuple[str, str]], dict[int, tuple[str, str]]]:
    """What is said beside rows of a page, with its colour: where lines of sources lead, and what fills targets or where it comes from."""
    leads: dict[int, list[str]] = {}
    fills: dict[int, list[str]] = {}
    colours: dict[int, str] = {}
    for line in lines:
        if line.source is not None and line.source in here and line.target not in here:
            leads.setdefault(line.source, []).append(tr("page {number}", number=line.target // fit + 1))
            colours.setdefault(line.source, _COLOURS.get(line.kind, "link_strong"))
    made = {at: (", ".join(dict.fromkeys(said)), colours[at]) for at, said in leads.items()}
    colours.clear()
    for line in lines:
        if line.target in here and (line.label or line.source not in here):
            said = line.label
            if line.source is not None and line.source not in here:
                said = tr("page {number}", number=line.source // fit + 1)
            fills.setdefault(line.target, []).append(said)
            colours.setdefault(line.target, _COLOURS.get(line.kind, "link_strong"))
    return made, {at: (", ".join(filter(None, dict.fromkeys(said))), colours[at]) for at, said in fills.items()}


def _beside(ink: Ink, box: QRectF, said: str, font: QFont, colour: str, *, right: bool) -> None:
    """Say something over a row's own line."""
    if said:
        ink.fill(box.adjusted(-1, 0, 1, 0), "base")
        ink.write(box, said, font, colour, right=right)


def _curve(
    ink: Ink, begin: tuple[float, float], end: tuple[float, float], near: float, far: float, colour: str
) -> None:
    """Draw a line that is straight over the lanes of what is said."""
    s, (x, y), (x2, y2) = ink.points, begin, end
    middle = (x + near + x2 - far) / 2
    path = QPainterPath(QPointF(s(x), s(y)))
    path.lineTo(QPointF(s(x + near), s(y)))
    path.cubicTo(QPointF(s(middle), s(y)), QPointF(s(middle), s(y2)), QPointF(s(x2 - far), s(y2)))
    path.lineTo(QPointF(s(x2), s(y2)))
    ink.pen(colour, 0.8)
    ink.painter.drawPath(path)
    ink.painter.setBrush(ink.painter.pen().color())
    for at in (QPointF(s(x), s(y)), QPointF(s(x2), s(y2))):
        ink.painter.drawEllipse(at, s(1.4), s(1.4))
    ink.painter.setBrush(Qt.BrushStyle.NoBrush)


def map_of(document: Document, view: MapView) -> MapContent | None:
    """The shown map, with the rows that are unfolded in it; None where no map is shown."""
    bench, shown = document.shown_bench, document.map
    if bench is None or shown is None:
        return None
    lines: list[Line] = []
    for link in connect(bench).links:
        if link.field is None or link.kind == NONE:
            continue
        target = view.target.view.seen(TARGET, link.field)
        if target is None or target >= MOST_ROWS:
            continue
        label = "" if link.kind == VALUE else " ".join(link.rule.value.split())[:60]
        places = {view.source.view.seen(alias, field) for alias, field in link.sources}
        inside = sorted(one for one in places if one is not None and one < MOST_ROWS)
        lines += [Line(one, target, label if at == 0 else "", link.kind) for at, one in enumerate(inside)]
        if not inside:
            lines.append(Line(None, target, label or _constant(link.rule), link.kind))
    sources, targets = _rows(view.source.view), _rows(view.target.view)
    left = sum(max(0, len(one.view.order) - MOST_ROWS) for one in (view.source, view.target))
    names = ", ".join(dict.fromkeys(_schema(document, one.schema) for one in shown.sources))
    return MapContent(shown.name, (names, _schema(document, shown.target.schema)), sources, targets, tuple(lines), left)


def _constant(rule: Rule) -> str:
    """What a rule writes that reads no field."""
    if rule.constant is ABSENT:
        return tr("filled")
    said = json.dumps(rule.constant, ensure_ascii=False, default=str)
    return f"= {said[:40]}…" if len(said) > 40 else f"= {said}"


def _schema(document: Document, name: str) -> str:
    ref = document.project.schemas.get(name)
    return (ref.title if ref is not None else "") or name


def _rows(view: FieldView) -> tuple[FieldRow, ...]:
    tree, made, depths = view.tree, [], dict[int, int]()
    for node in view.order[:MOST_ROWS]:
        field, parent = tree.fields[node], tree.parents[node]
        depths[node] = depths.get(parent, -1) + 1 if parent >= 0 else 0
        shape = tree.content(node)
        made.append(
            FieldRow(
                tree.title(node), type_text(shape), cardinality(field.shape), depths[node], field.shape.required, not field.shape.leaf
            )
        )  # fmt: skip
    return tuple(made)
