"""Sheets that hold code tables: which ones, and their rows."""

from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from fieldwright.mapping.model import Lookup, LookupRow
from fieldwright.report.importing.foreign.headers import LONGEST
from fieldwright.report.importing.foreign.model import IGNORE, TABLE, Cell, ColumnRole, Layout, Unread, Used
from fieldwright.report.importing.foreign.vocabulary import header_words, kinds_of, side_of
from fieldwright.report.importing.reading import SheetRow, SheetText

Systems = Callable[[tuple[str, ...]], str]
"""Gives the side whose system words name, or nothing."""

_HEADER_ROWS = 20
_WIDEST = 8
_KEYS = frozenset({"value", "lookup"})
_TABLE_WORDS = frozenset(
    {
        "table",
        "list",
        "lookup",
        "liste",
        "tabelle",
        "codeliste",
        "domain",
        "codelist",
        "tabla",
        "lista",
        "set",
        "crosswalk",
    }
)


def lookup_layout(sheet: SheetText, said: int = 0, systems: Systems | None = None) -> Layout | None:
    """The sheet as a code table, where its header says so: a column of the source's values and one of the target's, perhaps the table's name before."""
    for row in sheet.rows[:_HEADER_ROWS]:
        if said and row.number != said:
            continue
        columns = _columns(row, systems)
        roles = [one.role for one in columns]
        if "lookup key" in roles and "lookup value" in roles:
            sure = min(one.confidence for one in columns if one.role in ("lookup key", "lookup value"))
            below = [one for one in sheet.rows if one.number > row.number]
            if not below:
                return None
            return Layout(sheet.title, TABLE, (row.number,), columns, "", sure, "its header names values of both sides")
    return None


def _columns(row: SheetRow, systems: Systems | None) -> tuple[ColumnRole, ...]:
    titles = [(at, one.strip()) for at, one in enumerate(row.cells) if one.strip()]
    if not 2 <= len(titles) <= _WIDEST or any(len(one) > LONGEST for _, one in titles):
        return ()
    found: list[ColumnRole] = []
    loose: list[int] = []
    for at, title in titles:
        words = header_words(title)
        kinds, side = kinds_of(words), side_of(words) or (systems(words) if systems else "")
        if "note" in kinds:
            role, sure = "note", 1.0
        elif side and not set(kinds) - _KEYS - {"meaning", "system"} and "meaning" not in kinds:
            role, sure = ("lookup key" if side == "source" else "lookup value"), 0.9 if "value" in kinds else 0.6
        elif not _TABLE_WORDS.isdisjoint(words):
            role, sure = "lookup name", 0.8
        elif "value" in kinds and not side:
            role, sure = "", 0.5
            loose.append(len(found))
        elif "meaning" in kinds:
            role, sure = "note", 0.7
        else:
            role, sure = IGNORE, 0.0
        found.append(ColumnRole(at, title, role, sure, f"the header {title!r}"))
    if len(loose) == 2 and not any(one.role in ("lookup key", "lookup value") for one in found):
        names = ("lookup key", "lookup value")
        for at, role in zip(loose, names, strict=True):
            one = found[at]
            found[at] = ColumnRole(one.column, one.title, role, one.confidence, one.reason)
    return tuple(one if one.role else ColumnRole(one.column, one.title, IGNORE, 0.0, one.reason) for one in found)


@frozen
class Table:
    """A code table as a sheet has it, with the cells that it was made of."""

    lookup: Lookup
    cells: tuple[Used, ...] = ()
    doubts: tuple[str, ...] = ()


def tables_of(sheet: SheetText, layout: Layout) -> tuple[list[Table], list[Unread]]:
    """The code tables of a sheet: one of the sheet's name, or one for each name in a column; and what was not understood."""
    found: dict[str, tuple[list[LookupRow], list[Used], dict[str, str], list[str]]] = {}
    unread: list[Unread] = []
    current = sheet.title
    for row in sheet.rows:
        if row.number <= layout.header[-1]:
            continue
        texts = {
            role: list(_cells(sheet, row, layout, role))
            for role in ("lookup name", "lookup key", "lookup value", "note")
        }
        current = texts["lookup name"][0].text if texts["lookup name"] else current
        rows, cells, seen, doubts = found.setdefault(current, ([], [], {}, []))
        keys, values, notes = texts["lookup key"], texts["lookup value"], texts["note"]
        if not keys or not values:
            why = "the row has no value of the target" if keys else "the row has no value of the source"
            unread += (Unread(one, why) for held in texts.values() for one in held)
            continue
        key = keys[0].text if len(keys) == 1 else [one.text for one in keys]
        mark, value = repr(key), values[0].text
        if mark in seen:
            if seen[mark] != value:
                doubts.append(
                    f"{keys[0].text} stands for {seen[mark]} and, in {keys[0].address}, for {value}: the first counts"
                )
            unread += (Unread(one, "the value of the source is there already") for one in (*keys, *values, *notes))
            continue
        seen[mark] = value
        rows.append(LookupRow(key, value, "\n".join(one.text for one in notes)))
        cells += (Used(one, "name of the lookup") for one in texts["lookup name"])
        cells += (Used(one, "key of the lookup") for one in keys)
        cells += (Used(one, "value of the lookup") for one in values[:1])
        cells += (Used(one, "note of the lookup") for one in notes)
        unread += (Unread(one, "the table has a value of the target already") for one in values[1:])
    made = [
        Table(Lookup(name.strip(), tuple(rows)), tuple(cells), tuple(doubts))
        for name, (rows, cells, _, doubts) in found.items()
        if rows
    ]
    return made, unread


def _cells(sheet: SheetText, row: SheetRow, layout: Layout, role: str) -> Iterator[Cell]:
    columns: Sequence[int] = layout.of(role)
    for column in columns:
        text = row.text(column).strip()
        if text:
            yield Cell(sheet.title, row.number, column, role, text)
