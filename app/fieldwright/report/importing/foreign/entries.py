"""The rows of a mapping sheet as entries: the target and the sources that each names, and the cells that say something of them.

Tables and segments named once count for the rows below; hierarchies by columns, levels or indents become the names above a field; merged cells count for
each of their rows; a row without a target that hangs on the one above says more of that.
"""

from collections.abc import Iterator, Mapping, Sequence

from attrs import Factory, evolve, frozen

from fieldwright.report.importing.foreign.matching import NOTHING, Fields, Match
from fieldwright.report.importing.foreign.model import IGNORE, Cell, Layout, Unread
from fieldwright.report.importing.foreign.notation import bare, named
from fieldwright.report.importing.foreign.phrases import BLANK, phrase
from fieldwright.report.importing.foreign.recognising import Sides
from fieldwright.report.importing.foreign.vocabulary import plain
from fieldwright.report.importing.reading import SheetRow, SheetText

_SIDE_ROLES = {
    "target": ("target", "target parent", "target level"),
    "source": ("source", "source parent", "source level"),
}


@frozen(eq=False)
class Named:
    """A cell that names a field: what it means, and the names above it."""

    cell: Cell
    match: Match
    above: tuple[str, ...] = ()


@frozen(eq=False)
class Entry:
    """What rows say of one target field: its cells by role, those that were filled in from above not among them."""

    target: Named
    sources: tuple[Named, ...] = ()
    cells: Mapping[str, tuple[Cell, ...]] = Factory(dict)
    above: tuple[str, ...] = ()
    """The names above the source, by which names in texts are found too."""

    def texts(self, role: str) -> tuple[Cell, ...]:
        """The cells of a role."""
        return self.cells.get(role, ())


@frozen(eq=False)
class Left:
    """A row that names no target field: its sources, and its cells by role."""

    sources: tuple[Named, ...]
    cells: Mapping[str, tuple[Cell, ...]]


def entries_of(sheet: SheetText, layout: Layout, sides: Sides) -> tuple[list[Entry], list[Left], list[Unread]]:
    """The entries of a mapping sheet in the order of its rows, rows without a target, and the cells of roles that belong to none."""
    reader = _Rows(sheet, layout, sides)
    return reader.read(), reader.left, reader.unread


class _Rows:
    def __init__(self, sheet: SheetText, layout: Layout, sides: Sides) -> None:
        self._sheet, self._layout, self._sides = sheet, layout, sides
        self.unread: list[Unread] = []
        self.left: list[Left] = []
        self._entries: list[Entry] = []
        self._covered = _covered(sheet, layout)
        self._titles = {one.column: " ".join(one.title.split()).casefold() for one in layout.columns}
        below = [row for row in sheet.rows if row.number > (layout.header[-1] if layout.header else 0)]
        self._body = below
        self._target = _Hierarchy("target", layout, below, (sides.target,))
        self._source = _Hierarchy("source", layout, below, sides.sources)
        self._systems = layout.of("source system")

    def read(self) -> list[Entry]:
        """All entries."""
        for row in self._body:
            cells = self._cells(row)
            if cells and self._repeats_header(row):
                self._all(cells, "the row repeats the header")
            elif cells:
                self._row(row, cells)
        return self._entries

    def _cells(self, row: SheetRow) -> dict[str, tuple[Cell, ...]]:
        found: dict[str, list[Cell]] = {}
        for one in self._layout.columns:
            text = row.text(one.column).strip()
            if text and one.role != IGNORE:
                found.setdefault(one.role, []).append(Cell(self._sheet.title, row.number, one.column, one.role, row.text(one.column)))  # fmt: skip
        return {role: tuple(cells) for role, cells in found.items()}

    def _repeats_header(self, row: SheetRow) -> bool:
        held = [(at, " ".join(text.split()).casefold()) for at, text in enumerate(row.cells) if text.strip()]
        same = [at for at, text in held if f" {self._titles.get(at, '')}".endswith(f" {text}")]
        return len(same) >= 2 and len(same) >= len(held) - 1 and len(same) * 2 > len(self._titles)

    def _all(self, cells: Mapping[str, tuple[Cell, ...]], why: str) -> None:
        self.unread += (Unread(one, why) for held in cells.values() for one in held)

    def _row(self, row: SheetRow, cells: dict[str, tuple[Cell, ...]]) -> None:
        struck = [one for one in cells.get("target", ()) if one.column in row.struck]
        if struck:
            self._all(cells, "the row is struck through")
            return
        filled = self._filled(row)
        if not filled and self._only_heading(row, cells):
            return
        target = self._target.named(row, cells, filled)
        sources, systems = self._source.all_named(row, cells, filled, self._chosen_sources(cells))
        if target is None:
            merged = any(column in filled for column in self._layout.of("target"))
            if merged and self._entries:
                self._entries[-1] = _with_more(self._entries[-1], sources, cells)
            else:
                self.left.append(Left(sources, cells))
            return
        inherited = {one.role: (*cells.get(one.role, ()), one) for one in filled.values() if one.role not in _TREE}
        self._entries.append(Entry(target, sources, {**inherited, **{k: v for k, v in cells.items() if k not in inherited}}, systems))  # fmt: skip

    def _filled(self, row: SheetRow) -> dict[int, Cell]:
        """The cells of merged ranges that reach into the row from above."""
        found: dict[int, Cell] = {}
        for column, cell in self._covered.get(row.number, {}).items():
            if not row.text(column).strip():
                found[column] = cell
        return found

    def _only_heading(self, row: SheetRow, cells: Mapping[str, tuple[Cell, ...]]) -> bool:
        """Whether the row is a band over the rows below; its name then stands above those that are found nowhere else."""
        held = [text for text in row.cells if text.strip()]
        if len(held) != 1 or self._target.deep or not cells:
            return False
        text = held[0].strip()
        cell = next(iter(cells.values()))[0]
        if phrase(text) is not None:
            return False
        target, source = self._target.container(text), self._source.container(text)
        if cell.role == "target" and not target and self._target.match(text).field is not None:
            return False
        self._target.section, self._source.section = (text,) if target else (), (text,) if source else ()
        if cell.role == "target" and target and self._target.match(text).field is not None:
            return False
        self._all(cells, "it is a heading of the rows below" if target or source else "it stands alone, as a heading")
        return True

    def _chosen_sources(self, cells: Mapping[str, tuple[Cell, ...]]) -> tuple[Fields, ...]:
        """The sources that a row's system names, or all."""
        said = [bare(one.text) for one in cells.get("source system", ())]
        if not said:
            return self._sides.sources
        found = tuple(one for one in self._sides.sources if any(text and text in _called(one) for text in said))
        return found or self._sides.sources


_TREE = frozenset({"target", "target parent", "target level", "source parent", "source level"})


def _called(fields: Fields) -> set[str]:
    side = fields.side
    return {bare(side.alias), bare(side.schema.name), bare(side.message), bare(side.schema.file.stem)}


def _with_more(entry: Entry, sources: tuple[Named, ...], cells: Mapping[str, tuple[Cell, ...]]) -> Entry:
    more = dict(entry.cells)
    for role, held in cells.items():
        more[role] = (*more.get(role, ()), *held)
    known = {id(one.match.field) for one in entry.sources if one.match.field is not None}
    added = tuple(one for one in sources if one.match.field is None or id(one.match.field) not in known)
    return evolve(entry, sources=(*entry.sources, *added), cells=more)


def _covered(sheet: SheetText, layout: Layout) -> dict[int, dict[int, Cell]]:
    """By row and column, the cell above whose merged range reaches there."""
    roles = {one.column: one.role for one in layout.columns if one.role != IGNORE}
    last = sheet.rows[-1].number if sheet.rows else 0
    rows = {row.number: row for row in sheet.rows}
    found: dict[int, dict[int, Cell]] = {}
    for one in sheet.merged:
        role = roles.get(one.first_column)
        top = rows.get(one.first_row)
        if (
            role is None
            or top is None
            or one.last_row == one.first_row
            or one.first_row <= max(layout.header, default=0)
        ):
            continue
        text = top.text(one.first_column)
        if text.strip():
            cell = Cell(sheet.title, one.first_row, one.first_column, role, text)
            for number in range(one.first_row + 1, min(one.last_row, last) + 1):
                found.setdefault(number, {})[one.first_column] = cell
    return found


# --- names above a field ---------------------------------------------------------------------------------------------


class _Hierarchy:
    """How one side's fields are named, row by row: with parents in columns of their own, by levels, by indents."""

    def __init__(self, side: str, layout: Layout, body: Sequence[SheetRow], fields: tuple[Fields, ...]) -> None:
        field_role, parent_role, level_role = _SIDE_ROLES[side]
        self._role = field_role
        self._fields = fields
        self.columns = layout.of(field_role)
        self._parents = layout.of(parent_role)
        self._levels = layout.of(level_role)
        self._stack: list[tuple[int, str]] = []
        self._kept: dict[int, str] = {}
        self.section: tuple[str, ...] = ()
        self._stepped = side == "target" and len(self.columns) > 1 and _steps(body, self.columns)
        self._indented = len(self.columns) == 1 and not self._levels and _indents(body, self.columns[0])
        self._whole = _message(body, (*self._parents, *self.columns), fields)
        self.deep = self._stepped or self._indented or bool(self._levels)

    def match(self, text: str, above: tuple[str, ...] = ()) -> Match:
        """What a text means on this side."""
        return self._matched(text, above, self._fields)

    def container(self, text: str) -> bool:
        """Whether a text names something that has fields below it."""
        found = self.match(text)
        return found.field is not None and not found.field.shape.leaf and (found.sure or len(text) < 60)

    def named(self, row: SheetRow, cells: Mapping[str, tuple[Cell, ...]], filled: Mapping[int, Cell]) -> Named | None:
        """The field that a row names; None where it names none."""
        own = cells.get(self._role, ())
        above = self._above(row, filled)
        if not own:
            return None
        if len(self.columns) > 1:
            return self._of_several(own, above)
        cell = own[0]
        above = (*above, *self._under(row, cell))
        return Named(cell, self._matched(cell.text, above, self._fields), above)

    def all_named(
        self,
        row: SheetRow,
        cells: Mapping[str, tuple[Cell, ...]],
        filled: Mapping[int, Cell],
        fields: tuple[Fields, ...],
    ) -> tuple[tuple[Named, ...], tuple[str, ...]]:
        """The fields that a row's cells name, several in a cell each by itself, and the names above them."""
        above = self._above(row, filled)
        own = [*cells.get(self._role, ()), *(one for column, one in filled.items() if column in self.columns)]
        found: list[Named] = []
        for cell in own:
            here = (*above, *self._under(row, cell)) if len(self.columns) == 1 else above
            for part in self._parts(cell, here, fields):
                if not any(one.match.field is part.match.field is not None for one in found):
                    found.append(part)
        return tuple(found), above

    def _parts(self, cell: Cell, above: tuple[str, ...], fields: tuple[Fields, ...]) -> Iterator[Named]:
        whole = self._matched(cell.text, above, fields)
        texts = split_sources(cell.text)
        said = phrase(cell.text)
        if said is not None and said.kind == BLANK:
            return
        if (whole.field is not None and whole.sure) or len(texts) < 2:
            yield Named(cell, whole, above)
            return
        parts = [(text, self._matched(text, above, fields)) for text in texts]
        if not any(match.field is not None for _, match in parts):
            yield Named(cell, whole, above)
            return
        for text, match in parts:
            yield Named(evolve(cell, text=text), match, above)

    def _matched(self, text: str, above: tuple[str, ...], fields: tuple[Fields, ...]) -> Match:
        """What a text means below some names; the name that all rows begin with, and that is no field, stands for the message."""
        if self._whole and above and bare(above[0]) == self._whole:
            return self._looked_for(text, above[1:], fields)
        names = named(text).names
        if self._whole and not above and len(names) > 1 and bare(names[0]) == self._whole:
            return _best([one.match_names(names[1:]) for one in fields])
        return self._looked_for(text, above, fields)

    def _looked_for(self, text: str, above: tuple[str, ...], fields: tuple[Fields, ...]) -> Match:
        found = _best([one.match(text, above) for one in fields]) if above else NOTHING
        if found.field is not None and found.sure:
            return found
        if self.section and self.section != above:
            inside = _best([one.match(text, self.section) for one in fields])
            if inside.field is not None and inside.sure:
                return inside
        alone = _best([one.match(text) for one in fields])
        if not above or found.field is None:
            if alone.field is not None and alone.sure and above and len(named(text).names) == 1:
                unknown = [one for one in above if not any(fields_.knows(one) for fields_ in fields)]
                if not unknown:
                    return evolve(
                        alone,
                        sure=False,
                        how=f"it does not stand below {' / '.join(above)}",
                        candidates=(alone.field.value_path,),
                    )
            return alone
        return alone if alone.sure and len(named(text).names) > 1 else found

    def _above(self, row: SheetRow, filled: Mapping[int, Cell]) -> tuple[str, ...]:
        """The parents that stand in columns of their own, those of earlier rows where a row has none."""
        changed = False
        for column in self._parents:
            text = (filled[column].text if column in filled else row.text(column)).strip()
            if text and phrase(text) is None:
                self._kept[column] = text
                changed = True
            elif changed:
                self._kept.pop(column, None)
        return tuple(self._kept[one] for one in self._parents if one in self._kept)

    def _under(self, row: SheetRow, cell: Cell) -> tuple[str, ...]:
        """The names above a field by its level or indent."""
        if self._levels:
            text = row.text(self._levels[0]).strip()
            if not text.isdigit() or len(text) > 2:
                return tuple(name for _, name in self._stack)
            depth = int(text)
        elif self._indented:
            depth = row.indents.get(cell.column, 0) * 2 + named(cell.text).indent
        else:
            return ()
        while self._stack and self._stack[-1][0] >= depth:
            self._stack.pop()
        above = tuple(name for _, name in self._stack)
        names = named(cell.text).names
        self._stack.append((depth, names[-1] if names else cell.text.strip()))
        return above

    def _of_several(self, own: Sequence[Cell], above: tuple[str, ...]) -> Named:
        """The field of a row whose names stand in several columns: levels, or a name and a path."""
        if self._stepped:
            for cell in own:
                at = self.columns.index(cell.column)
                self._stack = [one for one in self._stack if one[0] < at]
                self._stack.append((at, cell.text.strip()))
            above = (*above, *(name for _, name in self._stack[:-1]))
        else:
            above = (*above, *(one.text.strip() for one in own[:-1]))
        last = own[-1]
        found = self._matched(last.text, above, self._fields)
        if not found.sure:
            for cell in reversed(own):
                alone = self._matched(cell.text, (), self._fields)
                if alone.sure:
                    return Named(cell, alone)
        return Named(last, found, above)


def _message(body: Sequence[SheetRow], columns: Sequence[int], fields: tuple[Fields, ...]) -> str:
    """The one name that the names in all rows begin with, where it is no field; empty where there is none."""
    first: set[str] = set()
    rows = 0
    for row in body:
        text = next((one for at in columns if (one := row.text(at).strip())), "")
        if not text or phrase(text) is not None:
            continue
        if len(columns) > 1 and text != row.text(columns[0]).strip():
            continue  # the parent of a row above counts
        names = named(text).names
        if len(columns) == 1 and len(names) < 2:
            return ""
        first.add(bare(text if len(columns) > 1 or not names else names[0]))
        rows += 1
        if len(first) > 1:
            return ""
    name = first.pop() if first and rows > 1 else ""
    return "" if not name or any(one.knows(name) for one in fields) else name


def _best(found: Sequence[Match]) -> Match:
    """The match of several sources that is certain; where several are, none is."""
    sure = [one for one in found if one.field is not None and one.sure]
    if len(sure) == 1:
        return sure[0]
    some = sure or [one for one in found if one.field is not None]
    if len(some) < 2:
        return some[0] if some else NOTHING
    shown = tuple(
        f"{one.side.alias}: {path}" if one.side else path for one in some for path in (one.candidates or _path(one))
    )
    return evolve(some[0], sure=False, how="several sources have it", candidates=shown[:6])


def _path(found: Match) -> tuple[str, ...]:
    return (found.field.value_path,) if found.field is not None else ()


def split_sources(text: str) -> list[str]:
    """The parts of a cell that names several sources."""
    for marks in ("\n", ";", ",", "+", "||", "&", "|"):
        if marks in text:
            parts = [one.strip(" ,;+&|") for one in text.split(marks)]
            if all(parts) or marks == "\n":
                found = [one for one in parts if one]
                return found if len(found) <= 40 else [text]
    for word in (" and ", " und ", " et ", " y ", " / "):
        if word in plain(text):
            at = plain(text).index(word)
            return [text[:at].strip(), text[at + len(word) :].strip()] if len(plain(text)) == len(text) else [text]
    return [text]


def _steps(body: Sequence[SheetRow], columns: tuple[int, ...]) -> bool:
    """Whether columns are the levels of a hierarchy: most rows have a name in just one of them."""
    held = [sum(1 for at in columns if row.text(at).strip()) for row in body[:200]]
    some = [one for one in held if one]
    return bool(some) and sum(1 for one in some if one == 1) * 2 > len(some)


def _indents(body: Sequence[SheetRow], column: int) -> bool:
    """Whether the names of a column are indented by their format, spaces or marks, in several depths."""
    depths = {
        row.indents.get(column, 0) * 2 + named(row.text(column)).indent
        for row in body[:400]
        if row.text(column).strip()
    }
    return len(depths) > 1
