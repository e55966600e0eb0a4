"""The stamp of a workbook: what stands in its cells that can be edited, row by row, as it was exported."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from fieldwright.report.book.tables import ID_TITLE, Written
from fieldwright.report.columns import Table
from fieldwright.report.model import LookupLine, Spec
from fieldwright.report.stamp import ID_KEY, Stamp, StampedRow, StampedSheet, marks_of, row_id

Place = tuple[str, ...]


@frozen
class Collected:
    """The stamp while sheets are written."""

    tables: dict[str, dict[str, StampedRow]] = field(factory=dict)
    sheets: list[StampedSheet] = field(factory=list)

    def add(
        self,
        table: Table,
        title: str,
        head: int,
        places: Sequence[Place],
        written: Sequence[Written],
        of: Place = (),
    ) -> None:
        """Notes a sheet as it was written: its rows' places and texts, and the columns that a row does not take back."""
        edited = [at for at, column in enumerate(table.columns) if column.edits]
        others = [at for at, column in enumerate(table.columns) if not column.edits]
        keys = [column.key for column in table.columns]
        rows = self.tables.setdefault(table.key, {})
        for place, one in zip(places, written, strict=True):
            line = one.texts
            cells = {keys[at]: line[at] for at in edited if line[at]}
            rows[row_id(*place)] = StampedRow(place, cells, marks_of(line[at] for at in others), one.locked)
        self.sheets.append(
            StampedSheet(
                table.key,
                title,
                head,
                (*((column.key, column.title) for column in table.columns), (ID_KEY, ID_TITLE)),
                tuple(keys[at] for at in edited),
                of,
            )
        )

    def stamp(self, spec: Spec) -> Stamp:
        """All of it."""
        cover = spec.cover
        return Stamp(
            cover.project, cover.version, cover.generated_by, self.tables, tuple(self.sheets), customer=cover.customer
        )


def numbered(places: Iterable[Place]) -> Iterator[Place]:
    """The places, further ones of the same with their number behind."""
    seen: dict[Place, int] = {}
    for place in places:
        seen[place] = count = seen.get(place, 0) + 1
        yield place if count == 1 else (*place, str(count))


def lookup_places(name: str, rows: Iterable[LookupLine]) -> list[Place]:
    """The places of a lookup's rows."""
    return list(numbered(("lookups", name, "rows", one.key) for one in rows))
