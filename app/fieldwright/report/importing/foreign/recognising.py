"""Which sheets of a workbook hold mappings or code tables, where their headers are, and what their columns hold: by words and by contents."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from attrs import evolve, frozen

from fieldwright.files.errors import MissingError
from fieldwright.mapping.sides import Bench, Side
from fieldwright.report.importing.foreign.headers import column_roles, filled_right, merges_around, spread
from fieldwright.report.importing.foreign.matching import Fields
from fieldwright.report.importing.foreign.model import (
    IGNORE,
    MAPPING,
    SKIPPED,
    TABLE,
    ColumnRole,
    Layout,
    PreviewRow,
    Recognised,
)
from fieldwright.report.importing.foreign.notation import bare
from fieldwright.report.importing.foreign.tabs import lookup_layout
from fieldwright.report.importing.foreign.vocabulary import header_words, side_of
from fieldwright.report.importing.reading import BookText, SheetRow, SheetText, column_letters, column_number

HEADER_ROWS = 60
"""Rows from the top that a header is looked for in."""

TRIED = 40
"""Cells of a column that are compared with the schemas' fields."""

PREVIEWED = 5
MAPS = 12

_FIELDS_OF = {"source": 0, "target": 1}


@frozen(eq=False)
class Sides:
    """A map's fields as cells may name them."""

    bench: Bench
    sources: tuple[Fields, ...]
    target: Fields

    @property
    def name(self) -> str:
        """The map's name."""
        return self.bench.map.name


@frozen
class Correction:
    """What a person says of a workbook: only one sheet, the row of the header, roles by a header's text or a column's letters."""

    sheet: str = ""
    header: int = 0
    columns: Mapping[str, str] = {}
    map: str = ""


def sides_of(benches: Iterable[Bench]) -> tuple[Sides, ...]:
    """The maps whose schemas are there, for reading cells."""
    known: dict[int, Fields] = {}

    def fields(side: Side) -> Fields:
        if id(side.root) not in known:
            known[id(side.root)] = Fields(side)
        return known[id(side.root)]

    made: list[Sides] = []
    for bench in benches:
        if bench.target is not None and bench.sources and len(made) < MAPS:
            made.append(Sides(bench, tuple(fields(one) for one in bench.sources), fields(bench.target)))
    return tuple(made)


def recognised(book: BookText, maps: Sequence[Sides], said: Correction = Correction()) -> Recognised:
    """What the sheets hold, each with its first rows as they are understood. Raises `MissingError` for a sheet, row or column that is not there."""
    chosen = [one for one in maps if not said.map or one.name == said.map]
    sheets = book.sheets
    if said.sheet:
        found = book.sheet(said.sheet)
        if found is None:
            names = ", ".join(repr(one.title) for one in book.sheets[:8])
            raise MissingError(f"the workbook has no sheet {said.sheet!r}", mend=f"it has: {names}", file=book.file)
        sheets = (found,)
    layouts = tuple(_layout(one, chosen, said, book) for one in sheets)
    _check_columns(layouts, said, book)
    previews = {one.sheet: _preview(book, one) for one in layouts if one.kind != SKIPPED}
    return Recognised(layouts, previews)


def _layout(sheet: SheetText, maps: Sequence[Sides], said: Correction, book: BookText) -> Layout:
    if not sheet.rows:
        return Layout(sheet.title, reason="it is empty")
    if said.header and said.header not in {row.number for row in sheet.rows}:
        if said.sheet or len(book.sheets) == 1:
            raise MissingError(f"row {said.header} of the sheet {sheet.title!r} is empty", mend="name the row of its header", file=book.file)  # fmt: skip
        return Layout(sheet.title, reason=f"row {said.header} is empty")
    best: Layout | None = None
    for header in _headers(sheet, said.header):
        for groups in ((), header[:-1]) if _grouped(sheet, header) else ((),):
            made = _mapping(sheet, header if groups else header[-1:], maps, said)
            if best is None or _weight(made) > _weight(best):
                best = made
    table = lookup_layout(sheet, said.header, _systems(maps))
    if best is not None and best.kind == MAPPING and not _more_of_a_table(best, table):
        return best
    if table is not None:
        return _corrected(table, said)
    why = _why_not(best)
    return evolve(best, kind=SKIPPED, reason=why) if best is not None else Layout(sheet.title, reason=why)


def _more_of_a_table(mapping: Layout, table: Layout | None) -> bool:
    """Whether a sheet is rather a code table: its header says so, and no column's cells are fields."""
    if table is None or mapping.confidence >= 2:
        return False
    return table.confidence >= 0.7 and not any(one.reason.startswith("its cells") for one in mapping.columns)


def _headers(sheet: SheetText, said: int) -> list[tuple[int, ...]]:
    """Rows that may be a header, each with the row above it, as places among the rows."""
    if said:
        at = next(at for at, row in enumerate(sheet.rows) if row.number == said)
        return [(at - 1, at)] if at else [(at,)]
    places = [at for at, row in enumerate(sheet.rows[:HEADER_ROWS]) if sum(1 for one in row.cells if one.strip()) >= 2]
    return [(at - 1, at) if at else (at,) for at in places]


def _grouped(sheet: SheetText, header: tuple[int, ...]) -> bool:
    """Whether the row above a header names groups of its columns: right above it, and the source's or target's among them."""
    if len(header) < 2:
        return False
    above, below = (sheet.rows[at] for at in header)
    return (
        above.number == below.number - 1
        and any(side_of(header_words(one)) or len(one) < 40 for one in above.cells if one.strip())
        and sum(1 for one in above.cells if one.strip()) > 1
    )


def _weight(layout: Layout) -> float:
    return layout.confidence if layout.kind == MAPPING else layout.confidence / 100


def _why_not(best: Layout | None) -> str:
    if best is None:
        return "it has no row of two cells that could be a header"
    if best.reason.startswith("none of"):
        return best.reason
    roles = {one.role for one in best.columns}
    lacking = " and ".join(side for side in ("target", "source") if side not in roles)
    return f"no column of {lacking or 'fields'} was recognised"


# --- one header ------------------------------------------------------------------------------------------------------


def _mapping(sheet: SheetText, header: tuple[int, ...], maps: Sequence[Sides], said: Correction) -> Layout:
    """The sheet with a certain header, as a mapping if it can be one."""
    rows = [sheet.rows[at] for at in header]
    width = max(len(row.cells) for row in sheet.rows[header[0] : header[-1] + TRIED])
    merged = merges_around(sheet, [row.number for row in rows])
    texts = [filled_right(row, merged, width) for row in rows]
    grouped = any(one.first_row == rows[0].number and one.last_column > one.first_column for one in merged)
    groups = [] if len(texts) < 2 else texts[0] if grouped else spread(texts[0])
    body = sheet.rows[header[-1] + 1 :]
    numbers = tuple(row.number for row in rows)
    best = Layout(sheet.title, header=numbers)
    words = column_roles(texts[-1], groups, _systems(maps))
    if not words:
        return best
    for one in maps:
        columns = _by_contents(words, body, one)
        columns = _corrected(Layout(sheet.title, columns=columns), said).columns
        made = Layout(sheet.title, SKIPPED, numbers, columns, one.name)
        confidence, reason = _judged(made)
        kind = MAPPING if made.of("target") and _fills(made) else SKIPPED
        if kind == MAPPING and not said.columns and not _any_field(made, body, one):
            kind, reason = SKIPPED, "none of its cells is a field of the target"
        made = evolve(made, kind=kind, confidence=confidence, reason=reason)
        if _weight(made) > _weight(best):
            best = made
    return best


def _any_field(layout: Layout, body: Sequence[SheetRow], sides: Sides) -> bool:
    """Whether any cell of the target's columns may be a field."""
    texts = (row.text(at).strip() for row in body[:400] for at in layout.of("target"))
    return any(sides.target.match(text).field is not None for text in texts if text and len(text) < 200)


def _fills(layout: Layout) -> bool:
    return any(layout.of(role) for role in ("source", "rule", "constant", "note", "question", "default", "lookup"))


def _judged(layout: Layout) -> tuple[float, str]:
    """How much speaks for a header: its columns that are known, those whose cells are fields twice."""
    titled = {one.title: one for one in reversed(layout.columns)}  # one merged cell says no more than one column
    known = [one for one in layout.columns if one.role != IGNORE and titled[one.title] is one]
    first = {one.role: one.column for one in reversed(known)}
    weight = sum(
        one.confidence * (2 if "its cells" in one.reason and first[one.role] == one.column else 1) for one in known
    )
    weight += 0.2 * sum(1 for one in layout.columns if one.role == IGNORE and one.confidence)
    roles = {one.role for one in known}
    weight += 2 * ({"source", "target"} <= roles)
    shown = ", ".join(sorted(roles, key=list(roles).index))
    return round(weight, 2), f"{len(known)} of its columns are known: {shown}" if known else "no column is known"


def _systems(maps: Sequence[Sides]) -> Callable[[tuple[str, ...]], str]:
    """The side whose schema, message or alias words name."""
    names: dict[str, set[str]] = {"source": set(), "target": set()}
    for one in maps:
        for source in one.sources:
            for text in (source.side.schema.name, source.side.alias, source.side.schema.file.stem):
                names["source"].update(_own_words(text))
        target = one.target.side
        for text in (target.schema.name, target.schema.file.stem):
            names["target"].update(_own_words(text))
    both = names["source"] & names["target"]

    def named(words: tuple[str, ...]) -> str:
        found = {key for key, known in names.items() if any(word in known - both for word in words)}
        return found.pop() if len(found) == 1 else ""

    return named


def _own_words(text: str) -> list[str]:
    return [
        one
        for one in header_words(text)
        if len(one) > 2 and one not in ("source", "target", "schema", "json", "xml", "xsd", "the", "api")
    ]


def _by_contents(words: Sequence[ColumnRole], body: Sequence[SheetRow], sides: Sides) -> tuple[ColumnRole, ...]:
    """The columns with what their cells say: which of them are fields of the source or of the target."""
    found: list[ColumnRole] = []
    for one in words:
        if one.role not in ("source", "target", IGNORE, "note", "constant", "source parent", "target parent"):
            found.append(one)
            continue
        rates = _rates(one.column, body, sides)
        found.append(_weighed(one, *rates))
    if not any(one.role == "target" for one in found):  # the field's own column is called as if it held objects
        at = next((at for at, one in enumerate(found) if one.role == "target parent"), -1)
        if at >= 0:
            found[at] = evolve(found[at], role="target")
    if not any(one.role == "source" for one in found):
        at = next((at for at, one in enumerate(found) if one.role == "source parent"), -1)
        if at >= 0:
            found[at] = evolve(found[at], role="source")
    return tuple(found)


def _weighed(one: ColumnRole, source: float, target: float) -> ColumnRole:
    strong = 0.5 if one.role in (IGNORE, "note", "constant") and one.confidence else 0.4
    if one.role in ("source parent", "target parent"):
        return one
    if one.role in ("note", "constant") or (one.role == IGNORE and one.confidence >= 0.9):
        return one
    if target >= strong and source < target / 2:
        found = "target"
    elif source >= strong and target < source / 2:
        found = "source"
    elif one.role == IGNORE or max(source, target) < strong:
        return one
    else:
        return evolve(
            one, confidence=min(1.0, one.confidence + 0.2), reason=f"{one.reason}; its cells are fields of both sides"
        )
    if found == one.role:
        rate = target if found == "target" else source
        return evolve(one, confidence=1.0, reason=f"its cells are the {found}'s fields ({rate:.0%}), and {one.reason}")
    if one.role in _FIELDS_OF and one.confidence >= 0.9 and max(source, target) < 0.6:
        return one
    rate = target if found == "target" else source
    return evolve(one, role=found, confidence=0.8, reason=f"its cells are the {found}'s fields ({rate:.0%})")


def _rates(column: int, body: Sequence[SheetRow], sides: Sides) -> tuple[float, float]:
    """Of the first cells of a column, the parts that are fields of a source and of the target for sure."""
    texts: list[str] = []
    for row in body:
        text = row.text(column).strip()
        if text and len(text) < 200:
            texts.append(text)
            if len(texts) >= TRIED:
                break
    if not texts or len({one for one in texts if not one.replace(".", "").isdigit()}) < 2:
        return 0.0, 0.0
    source = sum(1 for text in texts if any(_is_one(fields, text) for fields in sides.sources))
    target = sum(1 for text in texts if _is_one(sides.target, text))
    return source / len(texts), target / len(texts)


def _is_one(fields: Fields, text: str) -> bool:
    found = fields.match(text)
    return found.field is not None and (found.sure or "several" in found.how)


# --- corrections and preview -----------------------------------------------------------------------------------------


def _corrected(layout: Layout, said: Correction) -> Layout:
    for name, role in said.columns.items():
        for column in _called(layout, name):
            layout = layout.with_role(column, role)
    return layout


def _called(layout: Layout, name: str) -> list[int]:
    """The columns that a person calls by a header's text or by letters."""
    wanted = bare(name)
    titled = [one.column for one in layout.columns if bare(one.title) == wanted and wanted]
    titled = titled or [one.column for one in layout.columns if wanted and bare(one.title).endswith(wanted)]
    if titled:
        return titled
    return [column_number(name)] if name.isascii() and name.isalpha() and 1 <= len(name) <= 2 and name.isupper() else []


def _check_columns(layouts: Sequence[Layout], said: Correction, book: BookText) -> None:
    """Raises where a column that a person names is on no sheet."""
    for name in said.columns:
        if not any(_called(one, name) for one in layouts):
            titles = [one.title for layout in layouts for one in layout.columns][:8]
            mend = f"there are: {', '.join(map(repr, titles))}" if titles else "say the header's row with --header"
            raise MissingError(f"no column is called {name!r}", mend=mend, file=book.file)


def _preview(book: BookText, layout: Layout) -> tuple[PreviewRow, ...]:
    sheet = book.sheet(layout.sheet)
    last = layout.header[-1] if layout.header else 0
    rows = [row for row in sheet.rows if row.number > last][:PREVIEWED] if sheet else []
    made: list[PreviewRow] = []
    for row in rows:
        texts: dict[str, str] = {}
        for one in layout.columns:
            text = " ".join(row.text(one.column).split())
            if one.role != IGNORE and text:
                texts[one.role] = f"{texts[one.role]}, {text}" if one.role in texts else text
        made.append(PreviewRow(row.number, texts))
    return tuple(made)


def shown_layout(layout: Layout) -> list[str]:
    """A layout in lines for people: what the sheet is, and a line a column."""
    if layout.kind == SKIPPED:
        return [f"{layout.sheet}: not taken: {layout.reason}"]
    rows = " and ".join(map(str, layout.header)) or "none"
    what = f"rows of the map {layout.map!r}" if layout.kind == MAPPING else "a code table"
    lines = [f"{layout.sheet}: {what}, header in row {rows}"]
    for one in layout.columns:
        title = " ".join(one.title.split())[:60] or "no header"
        lines.append(f"  {column_letters(one.column)} {title!r} -> {one.role} ({one.confidence:.0%}: {one.reason})")
    return lines


__all__ = ["TABLE", "Correction", "Sides", "recognised", "shown_layout", "sides_of"]
