"""Which rows are shown in which order: searched, filtered, sorted, in groups. And how the sheet is laid out, as it is remembered. No widgets here."""

import json
from collections.abc import Callable, Iterable, Mapping, Set
from typing import Any

from attrs import Factory, evolve, frozen

from fieldwright.desktop.sheet.columns import COLUMNS, IDS, PATH, SEARCHED
from fieldwright.desktop.sheet.rows import SheetRow

Text = Callable[[SheetRow, str], str]
"""What a cell says: of a row, in a column."""


@frozen
class Filter:
    """What a column's cells must say to be shown: all these words, and one of these values; None for any."""

    words: str = ""
    values: frozenset[str] | None = None

    def fits(self, text: str, shown: str) -> bool:
        """Whether a cell is shown that holds a text, of which people read what is ``shown``."""
        if self.values is not None and text not in self.values:
            return False
        folded = shown.casefold()
        return all(word in folded for word in self.words.casefold().split())


@frozen
class Layout:
    """How the sheet is laid out. ``order`` holds all columns; the first ``pinned`` that are shown stay when the others scroll."""

    order: tuple[str, ...] = IDS
    hidden: frozenset[str] = frozenset(id_ for id_, one in COLUMNS.items() if not one.shown)
    widths: Mapping[str, int] = Factory(dict)
    pinned: int = 1
    sort: str = ""
    descending: bool = False
    grouped: bool = True
    filters: Mapping[str, Filter] = Factory(dict)

    @property
    def shown(self) -> tuple[str, ...]:
        """The columns that are shown, in order."""
        return tuple(one for one in self.order if one not in self.hidden)

    def with_filter(self, column: str, filter_: Filter) -> "Layout":
        """With another filter on a column; one that lets everything pass is none."""
        kept = {id_: one for id_, one in self.filters.items() if id_ != column}
        return evolve(self, filters=kept if filter_ == Filter() else {**kept, column: filter_})

    def text(self) -> str:
        """As it is remembered."""
        filters = {
            id_: [one.words, None if one.values is None else sorted(one.values)] for id_, one in self.filters.items()
        }
        return json.dumps({
            "order": self.order, "hidden": sorted(self.hidden), "widths": dict(self.widths), "pinned": self.pinned,
            "sort": self.sort, "descending": self.descending, "grouped": self.grouped, "filters": filters,
        })  # fmt: skip


def layout_of(text: str) -> Layout:
    """A layout as it was remembered; what is not understood is as usual. Columns that are new stand where the table has them."""
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        return Layout()
    if not isinstance(held, dict):
        return Layout()
    order = [one for one in _texts(held.get("order")) if one in COLUMNS]
    new = [one for one in IDS if one not in order]
    hidden = {one for one in _texts(held.get("hidden")) if one in COLUMNS and one != PATH}
    hidden |= {one for one in new if not COLUMNS[one].shown} if order else Layout().hidden
    for one in new:
        order.insert(IDS.index(one), one)
    widths = held.get("widths")
    pinned = held.get("pinned")
    sort = held.get("sort")
    return Layout(
        tuple(order),
        frozenset(hidden),
        {id_: min(1_500, max(40, width)) for id_, width in (widths if isinstance(widths, dict) else {}).items() if id_ in COLUMNS and isinstance(width, int)},
        pinned if isinstance(pinned, int) and 0 <= pinned <= len(IDS) else 1,
        sort if isinstance(sort, str) and sort in COLUMNS else "",
        held.get("descending") is True,
        held.get("grouped") is not False,
        dict(_filters(held.get("filters"))),
    )  # fmt: skip


def _texts(value: Any) -> list[str]:
    return list(dict.fromkeys(one for one in value if isinstance(one, str))) if isinstance(value, list) else []


def _filters(value: Any) -> Iterable[tuple[str, Filter]]:
    for id_, held in value.items() if isinstance(value, dict) else ():
        if id_ in COLUMNS and isinstance(held, list) and len(held) == 2 and isinstance(held[0], str):
            yield id_, Filter(held[0], frozenset(_texts(held[1])) if isinstance(held[1], list) else None)


@frozen(eq=False)
class Arranged:
    """The paths of the rows that are shown, in order; and of those that are there only because of what is below them."""

    shown: list[str]
    beside: Set[str] = frozenset()
    fitting: int = 0
    """How many rows fit the search and the filters."""


def arranged(rows: Mapping[str, SheetRow], layout: Layout, search: str, folded: Set[str], text: Text) -> Arranged:
    """The rows as a layout shows them."""
    words = search.casefold().split()
    narrowed = bool(words or layout.filters)
    listed = [row for row in rows.values() if layout.grouped or row.rule is not None or not row.holds]
    fitting = [row for row in listed if _fits(row, words, layout, text)] if narrowed else listed
    if not layout.grouped:
        return Arranged([row.path for row in _sorted(fitting, layout, text)], fitting=len(fitting))
    beside: set[str] = set()
    if narrowed:
        here = {row.path for row in fitting}
        for row in fitting:
            above = row.parent
            while above is not None and above not in here and above not in beside:
                beside.add(above)
                above = rows[above].parent
        wanted = here | beside
        fitting_rows = [row for row in listed if row.path in wanted]
        folded = frozenset()
    else:
        fitting_rows = listed
    if layout.sort:
        fitting_rows = _in_groups(fitting_rows, layout, text)
    return Arranged(_unfolded(fitting_rows, folded), beside, len(fitting))


def _fits(row: SheetRow, words: list[str], layout: Layout, text: Text) -> bool:
    if words:
        said = haystack(row)
        if not all(word in said for word in words):
            return False
    return all(one.fits(held := text(row, id_), COLUMNS[id_].said(held)) for id_, one in layout.filters.items())


def haystack(row: SheetRow) -> str:
    """What the search looks into: what stands in cells, in small letters."""
    if row.rule is None:
        return row.path.casefold()
    return "\n".join([one.said(one.text(row)) for one in SEARCHED]).casefold()


def _sorted(rows: list[SheetRow], layout: Layout, text: Text) -> list[SheetRow]:
    """Rows by a column; those that say nothing there come last, whichever way."""
    if not layout.sort:
        return rows
    column = COLUMNS[layout.sort]
    found = [(column.said(text(row, layout.sort)), row) for row in rows]
    said = sorted((one for one in found if one[0]), key=lambda one: _key(one[0]), reverse=layout.descending)
    return [row for _, row in said] + [row for told, row in found if not told]


def _key(text: str) -> tuple[int, int, str]:
    return (0, int(text), "") if text.isascii() and text.isdigit() and len(text) < 15 else (1, 0, text.casefold())


def _in_groups(rows: list[SheetRow], layout: Layout, text: Text) -> list[SheetRow]:
    """Rows sorted among those with the same parent."""
    below: dict[str | None, list[SheetRow]] = {}
    there = {row.path for row in rows}
    for row in rows:
        below.setdefault(row.parent if row.parent in there else None, []).append(row)
    made: list[SheetRow] = []
    waiting = list(reversed(_sorted(below.get(None, []), layout, text)))
    while waiting:
        row = waiting.pop()
        made.append(row)
        if row.path in below:
            waiting += reversed(_sorted(below[row.path], layout, text))
    return made


def _unfolded(rows: list[SheetRow], folded: Set[str]) -> list[str]:
    if not folded:
        return [row.path for row in rows]
    gone: set[str] = set()
    made: list[str] = []
    for row in rows:
        if row.parent is not None and (row.parent in folded or row.parent in gone):
            gone.add(row.path)
        else:
            made.append(row.path)
    return made
