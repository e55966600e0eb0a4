"""Where the tables of an exported workbook are now: sheets that were renamed, columns that were moved, renamed or added, rows by their ids.

Nothing is compared here: what comes out is which cell is of which row and column of the export.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import field, frozen

from fieldwright.report.importing.cells import Book, Grid
from fieldwright.report.importing.model import DAMAGE, NOTE, Remark
from fieldwright.report.importing.reading import address, column_letters
from fieldwright.report.importing.texts import alike, meant
from fieldwright.report.stamp import ID_KEY, Stamp, StampedRow, StampedSheet

HEADS = 60
"""Rows from the top that the head is looked for in."""

MOST = 0.6
"""How much of a column's or head's texts must be as exported to be taken for it."""


@frozen
class FoundRow:
    """A row of the sheet: its number, and what it is of as exported; None for one that was added."""

    number: int
    id: str
    stamped: StampedRow | None = None


@frozen(eq=False)
class FoundSheet:
    """A table's sheet as it is now: the columns' places by key, counted from 0, and the rows below the head."""

    stamped: StampedSheet
    grid: Grid
    head: int
    columns: Mapping[str, int]
    titles: Mapping[str, str]
    rows: tuple[FoundRow, ...] = ()
    remarks: tuple[Remark, ...] = field(default=(), eq=False)

    def text(self, row: int, key: str) -> str:
        """The text of a row in a column as it stands, empty where there is none."""
        at = self.columns.get(key, -1)
        return meant(self.grid.value(row, at), None).text if at >= 0 else ""

    def at(self, row: int, key: str) -> str:
        """The address of a cell."""
        return address(row, max(self.columns.get(key, 0), 0))


def found_sheets(book: Book, stamp: Stamp) -> tuple[list[FoundSheet], list[Remark]]:
    """The sheets of a stamp as they are in the workbook, and what is to be said of those that are not as they were."""
    made: list[FoundSheet] = []
    remarks: list[Remark] = []
    taken: set[str] = set()
    by_title = {one.title.strip().casefold(): one for one in book.sheets}
    for sheet in stamp.sheets:
        if sheet.edited and (grid := by_title.get(sheet.title.strip().casefold())) is not None:
            taken.add(grid.title)
    for sheet in stamp.sheets:
        if not sheet.edited:
            continue
        rows = _rows_of(stamp, sheet)
        grid = by_title.get(sheet.title.strip().casefold())
        if grid is not None and _head(grid, sheet) == 0 and rows:
            remarks.append(Remark(DAMAGE, f"The sheet {sheet.title} has no head with our columns any more: nothing of it was compared.", sheet.title, "A1",
                                  "put the row with the columns' titles back"))  # fmt: skip
            continue
        if grid is None:
            grid = _renamed(book, sheet, rows, taken)
            if grid is None:
                if rows:
                    remarks.append(Remark(DAMAGE, f"The sheet {sheet.title} is no longer in the workbook: nothing of it was compared.", mend="put it back, or export again"))  # fmt: skip
                continue
            taken.add(grid.title)
            remarks.append(Remark(NOTE, f"The sheet {grid.title} is taken for {sheet.title}: it has its columns.", grid.title))  # fmt: skip
        if not grid.rows:
            if rows:
                remarks.append(Remark(DAMAGE, f"The sheet {sheet.title} is empty: nothing of it was compared.", grid.title, mend="put its rows back, or export again"))  # fmt: skip
            continue
        made.append(_found(grid, sheet, rows))
    remarks += _copies(book, stamp, taken)
    return made, remarks


def _rows_of(stamp: Stamp, sheet: StampedSheet) -> dict[str, StampedRow]:
    """The rows of a sheet by their ids."""
    rows = stamp.tables.get(sheet.table, {})
    if not sheet.of:
        return dict(rows)
    return {mark: row for mark, row in rows.items() if row.place[: len(sheet.of)] == sheet.of}


def _copies(book: Book, stamp: Stamp, taken: set[str]) -> Iterator[Remark]:
    """Sheets with our rows beside those that are ours."""
    ids = {mark: table for table, rows in stamp.tables.items() for mark in rows}
    for grid in book.sheets:
        if grid.title in taken or any(grid.title == one.title for one in stamp.sheets):
            continue
        found = next((ids[mark] for row in grid.rows.values() for mark in map(_id, row) if mark in ids), "")
        for sheet in stamp.sheets:
            if sheet.table == found and sheet.edited and _head(grid, sheet):
                text = f"The sheet {grid.title} looks like a copy of {sheet.title}: nothing of it is taken."
                yield Remark(NOTE, text, grid.title, mend=f"make the edits in the sheet {sheet.title}")
                break


# --- the head --------------------------------------------------------------------------------------------------------------


def title_key(text: str) -> str:
    """A title as titles are compared: in any case, with any white space."""
    return re.sub(r"\s+", " ", text).strip().casefold()


def _heads(grid: Grid, row: int) -> list[str]:
    return [title_key(meant(one, None).text) for one in grid.rows.get(row, ())]


def _head(grid: Grid, sheet: StampedSheet) -> int:
    """The number of the row that has the columns' titles, 0 where none has most of them."""
    wanted = {title_key(title) for _, title in sheet.columns}
    best, row = 0, 0
    for number in sorted(grid.rows)[:HEADS]:
        known = len(wanted & set(_heads(grid, number)))
        if known > best:
            best, row = known, number
    return row if best >= max(1, 0.4 * len(wanted)) else 0


def _renamed(book: Book, sheet: StampedSheet, rows: Mapping[str, StampedRow], taken: set[str]) -> Grid | None:
    """A sheet under another name that has this one's head, and its ids where it has rows."""
    best, found = 0, None
    for grid in book.sheets:
        head = 0 if grid.title in taken else _head(grid, sheet)
        if not head:
            continue
        ids = {
            mark
            for one in grid.rows.values()
            for value in one
            if isinstance(value, str) and (mark := value.strip()) in rows
        }
        if len(ids) > best or (not rows and found is None):
            best, found = len(ids), grid
    return found


# --- columns ---------------------------------------------------------------------------------------------------------------


def _found(grid: Grid, sheet: StampedSheet, rows: Mapping[str, StampedRow]) -> FoundSheet:
    head = _head(grid, sheet)
    remarks: list[Remark] = []
    columns, titles = _columns(grid, sheet, head, rows, remarks)
    made = FoundSheet(sheet, grid, head, columns, titles)
    below = tuple(_rows_below(made, rows, remarks))
    return FoundSheet(sheet, grid, head, columns, titles, below, tuple(remarks))


def _columns(
    grid: Grid, sheet: StampedSheet, head: int, rows: Mapping[str, StampedRow], remarks: list[Remark]
) -> tuple[dict[str, int], dict[str, str]]:
    heads = _heads(grid, head)
    places: dict[str, int] = {}
    for key, title in sheet.columns:
        wanted = title_key(title)
        at = next((at for at, text in enumerate(heads) if text == wanted and at not in places.values()), -1)
        if at >= 0:
            places[key] = at
    free = [at for at in range(_width(grid)) if at not in places.values()]
    missing = [key for key, _ in sheet.columns if key not in places]
    if ID_KEY in missing:
        at = next((at for at in free if _share(_ids_in(grid, head, at), rows) >= MOST), -1)
        if at >= 0:
            places[ID_KEY] = at
            free.remove(at)
    named = dict(sheet.columns)
    for key in [key for key in missing if key != ID_KEY]:
        at = _taken_for(grid, sheet, key, places, free, rows)
        if at >= 0:
            places[key] = at
            free.remove(at)
            shown = heads[at] if at < len(heads) else ""
            text = f"The column {column_letters(at)}{f' ({shown})' if shown else ''} is taken for {named[key]}, which was renamed."
            remarks.append(Remark(NOTE, text, grid.title, address(head, at)))
    for key, title in sheet.columns:
        if key not in places and key in sheet.edited:
            remarks.append(Remark(NOTE, f"The column {title} is no longer in the sheet {grid.title}: nothing of it is taken.", grid.title))  # fmt: skip
    for at in free:
        if at < len(heads) and heads[at]:
            twice = any(title_key(title) == heads[at] for _, title in sheet.columns)
            shown = meant(grid.value(head, at), None).text.strip()
            text = f"The column {shown} stands twice: only the first is taken." if twice else f"The column {shown} was added in the workbook, and is not taken."  # fmt: skip
            remarks.append(Remark(NOTE, text, grid.title, address(head, at)))
    return places, named


def _width(grid: Grid) -> int:
    return max((len(one) for one in grid.rows.values()), default=0)


def _ids_in(grid: Grid, head: int, at: int) -> list[str]:
    return [text for row in grid.rows if row > head and (text := _id(grid.value(row, at)))]


def _share(found: Sequence[str], rows: Iterable[str]) -> float:
    known = set(rows)
    return sum(1 for one in found if one in known) / len(found) if found else 0.0


def _id(value: object) -> str:
    """An id as it was: ten hex digits, of which a spreadsheet makes a number where all of them are digits."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < 10**10:
        return f"{int(value):010d}"
    return value.strip() if isinstance(value, str) else ""


def _taken_for(
    grid: Grid, sheet: StampedSheet, key: str, places: Mapping[str, int], free: Sequence[int], rows: Mapping[str, StampedRow]
) -> int:  # fmt: skip
    """The column that took the place of one whose title is gone: with its texts, or between its neighbours; -1 for none."""
    if key in sheet.edited and ID_KEY in places:
        at_row = {_id(grid.value(row, places[ID_KEY])): row for row in grid.rows}
        texts = [
            (at_row[mark], text) for mark, row in rows.items() if mark in at_row and (text := row.cells.get(key, ""))
        ]
        if texts:
            shares = [
                (sum(alike(meant(grid.value(row, at), text).text, text) for row, text in texts) / len(texts), -at)
                for at in free
            ]
            best = max(shares, default=(0.0, 0))
            return -best[1] if best[0] >= MOST else -1
    keys = [one for one, _ in sheet.columns]
    index = keys.index(key)
    before = places.get(keys[index - 1], -2) if index else -1
    after = places.get(keys[index + 1], -2) if index + 1 < len(keys) else before + 2
    at = before + 1
    return at if before >= -1 and at in free and (after == at + 1 or at + 1 in free) else -1


# --- rows ------------------------------------------------------------------------------------------------------------------


def _rows_below(sheet: FoundSheet, rows: Mapping[str, StampedRow], remarks: list[Remark]) -> Iterator[FoundRow]:
    """The rows below the head with what they are of. Without a column of ids, rows are known by what their first columns say."""
    at = sheet.columns.get(ID_KEY, -1)
    if at < 0 and not rows:
        yield from (FoundRow(number, "") for number in sorted(sheet.grid.rows) if number > sheet.head)
        return
    if at < 0:
        remarks.append(Remark(NOTE, f"The sheet {sheet.grid.title} has no column of ids any more: its rows are known by {_known_by(sheet)}.", sheet.grid.title))  # fmt: skip
        by_name = {_name_of(sheet.stamped.table, row): mark for mark, row in rows.items()}
        fixed = _fixed_names(sheet.stamped.table, rows.values())
        for number in sorted(sheet.grid.rows):
            if number > sheet.head:
                mark = by_name.get(_name_in(sheet, number, fixed), "")
                yield FoundRow(number, mark, rows.get(mark))
        return
    marks = {number: _id(sheet.grid.value(number, at)) for number in sorted(sheet.grid.rows) if number > sheet.head}
    there = set(marks.values())
    lost = {mark: row for mark, row in rows.items() if mark not in there}
    by_name = {_name_of(sheet.stamped.table, row): mark for mark, row in lost.items()}
    fixed = _fixed_names(sheet.stamped.table, rows.values())
    for number, mark in marks.items():
        if mark not in rows and by_name:  # its id was cleared or written over
            mark = by_name.pop(_name_in(sheet, number, fixed), mark)
        yield FoundRow(number, mark, rows.get(mark))


NAMES: Mapping[str, tuple[str, ...]] = {
    "mapping": ("map", "target"),
    "loops": ("map", "target"),
    "sources": ("map", "alias", "path"),
    "lookups": ("lookup", "key"),
    "parameters": ("name",),
}
"""The columns that name a row, by the table's key, as its place does."""


def _known_by(sheet: FoundSheet) -> str:
    keys = NAMES.get(sheet.stamped.table, ())
    titles = [sheet.titles[key] for key in keys if key in sheet.columns]
    return " and ".join(titles) if titles else "nothing, and are taken as new"


def _name_of(table: str, row: StampedRow) -> tuple[str, ...]:
    """What names a row in the columns of `NAMES`, by its place."""
    at = {"mapping": (1, 3), "loops": (1, 3), "sources": (1, 3, 4), "lookups": (1, 3), "parameters": (1,)}.get(
        table, ()
    )
    return tuple(row.place[one] if one < len(row.place) else "" for one in at)


def _name_in(sheet: FoundSheet, row: int, fixed: Sequence[str]) -> tuple[str, ...]:
    """The same as the row's cells have it; for a column that the sheet has not, what all its rows have."""
    keys = NAMES.get(sheet.stamped.table, ())
    return tuple(
        sheet.text(row, key).strip() if key in sheet.columns else same for key, same in zip(keys, fixed, strict=False)
    )


def _fixed_names(table: str, rows: Iterable[StampedRow]) -> tuple[str, ...]:
    """For each column of `NAMES` what all rows have, empty where they differ."""
    names = [set(one) for one in zip(*(_name_of(table, row) for row in rows), strict=False)]
    return tuple(next(iter(one)) if len(one) == 1 else "" for one in names)
