"""What differs in the sheets of a table: cells with other texts, rows that are new, gone, copied or in another order, edits of what is computed."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, frozen

from fieldwright.project.approving import APPROVED
from fieldwright.report.importing import lookups
from fieldwright.report.importing.around import Around, Asked, Attribute, Place, TableEdits, keyed, row_key
from fieldwright.report.importing.cells import Decoded
from fieldwright.report.importing.finding_tables import FoundRow, FoundSheet
from fieldwright.report.importing.model import (
    ADDED,
    CELL,
    CONFLICT,
    DAMAGE,
    NOTE,
    ORDER,
    REMOVED,
    SAME,
    UNTOLD,
    WORKBOOK,
    CellChange,
    Remark,
)
from fieldwright.report.importing.tables import DOES, TABLES
from fieldwright.report.importing.texts import alike, meant
from fieldwright.report.stamp import ID_KEY, Stamp, StampedRow, mark_of
from fieldwright.report.visible import visible


@frozen(eq=False)
class Known:
    """The rows of a table as exported, by their ids, and which of the sheets' rows each is now."""

    mine: Mapping[str, StampedRow]
    originals: Mapping[str, FoundRow]

    def is_original(self, row: FoundRow) -> bool:
        """Whether a row is one of the export, not a copy and not new."""
        return self.originals.get(row.id) is row

    def number_of(self, place: Place) -> int:
        """Where the row of a place is, 0 for nowhere."""
        found = next((mark for mark, one in self.mine.items() if one.place == place), "")
        return self.originals[found].number if found in self.originals else 0


class Differences:
    """Collects what is to be said of the sheets, one after the other."""

    def __init__(self, around: Around, stamped: bool) -> None:
        self.around = around
        self.stamped = stamped
        self.changes: list[CellChange] = []
        self.remarks: list[Remark] = []
        self.computed: list[tuple[str, str, str, str]] = []
        self.rows = 0
        self._order = 0
        self._missing: dict[str, str] = {}

    def table(self, sheets: list[FoundSheet], stamp: Stamp) -> None:
        """What differs in the sheets that hold one table, or one lookup's rows."""
        table, of = sheets[0].stamped.table, sheets[0].stamped.of
        edits = TABLES.get(table)
        if edits is None:
            return
        mine = {mark: row for mark, row in stamp.tables.get(table, {}).items() if row.place[: len(of)] == of}
        at: dict[str, list[tuple[FoundSheet, FoundRow]]] = {}
        for sheet in sheets:
            for row in sheet.rows:
                if row.stamped is not None and row.id in mine:
                    at.setdefault(row.id, []).append((sheet, row))
        known = Known(mine, {mark: _original(mine[mark], found) for mark, found in at.items()})
        places: list[Place] = []
        for sheet in sheets:
            above: Place | None = None
            for row in sheet.rows:
                if known.is_original(row):
                    self.rows += 1
                    above = mine[row.id].place
                    places.append(above)
                    self._row(sheet, edits, row, mine[row.id])
                else:
                    above = self._added(sheet, edits, row, above, known) or above
        self._gone(sheets[0], edits, [row for mark, row in mine.items() if mark not in known.originals])
        if table == "lookups":
            self._ordered(sheets[0], mine, places)

    # -- a row that is known

    def _row(self, sheet: FoundSheet, edits: TableEdits, row: FoundRow, stamped: StampedRow) -> None:
        if stamped.place[0] == "maps" and not self.around.has_map(stamped.place[1]):
            self._without_map(sheet, row, stamped.place[1])
            return
        if edits.follow is not None and not edits.there(self.around, stamped.place):
            found = edits.follow(self.around, stamped.place, self._texts(sheet, row.number))
            stamped = evolve(stamped, place=found) if edits.there(self.around, found) else stamped
        editable = frozenset(key for key in sheet.stamped.edited if key in sheet.columns)
        texts: dict[str, str] | None = None
        for key in sheet.stamped.edited:
            at = sheet.columns.get(key, -1)
            if at < 0:
                continue
            base = stamped.cells.get(key, "")
            value = sheet.grid.value(row.number, at)
            formula = (row.number, at) in sheet.grid.formulas
            if (value == base or (value is None and not base)) and not formula:
                continue
            said = meant(value, base, formula=formula)
            if alike(said.text, base) and not said.problem:
                self.remarks += [Remark(NOTE, text, sheet.grid.title, sheet.at(row.number, key)) for text in said.notes]
                continue
            covering = sheet.grid.covered(row.number, at) if value is None else ""
            if covering:
                self.remarks.append(Remark(DAMAGE, f"It is merged with {covering}, which alone has a text: this cell was not compared.",
                                           sheet.grid.title, sheet.at(row.number, key), "split the cells again"))  # fmt: skip
                continue
            if texts is None:
                texts = self._texts(sheet, row.number)
            change = self._cell(sheet, edits.columns.get(key), stamped, row.number, key, said.text, editable, texts)
            if change is not None:
                if said.problem:
                    change = evolve(change, problem=said.problem, mend=said.mend)
                self.changes.append(
                    evolve(
                        change,
                        what=self._what(stamped.place, edits.what(stamped.place)),
                        notes=(*said.notes, *change.notes),
                    )
                )
        self._others(sheet, row, stamped)

    def _what(self, place: Place, what: str) -> str:
        """What a row is of, with its map where there are several."""
        return f"{place[1]}: {what}" if place[0] == "maps" and len(self.around.project.maps) > 1 else what

    def _texts(self, sheet: FoundSheet, row: int) -> dict[str, str]:
        return {one: sheet.text(row, one) for one in sheet.columns if one != ID_KEY}

    def _cell(
        self, sheet: FoundSheet, attribute: Attribute | None, stamped: StampedRow, number: int, key: str, text: str,
        editable: frozenset[str], texts: Mapping[str, str],
    ) -> CellChange | None:  # fmt: skip
        base = stamped.cells.get(key, "")
        made = CellChange(
            sheet.stamped.table, stamped.place, key, sheet.titles.get(key, key), sheet.grid.title, sheet.at(number, key),
            base if self.stamped else None, text, "", WORKBOOK,
        )  # fmt: skip
        if attribute is None:
            self.computed.append((sheet.grid.title, key, sheet.titles.get(key, key), sheet.at(number, key)))
            return None
        now = attribute.now(self.around, stamped.place, base)
        made = evolve(made, project=now, rank=attribute.rank)
        if key in stamped.locked:
            problem = "the cell did not hold the whole text, or cannot be edited here"
            return evolve(made, problem=problem, mend="edit it in Fieldwright")
        taken = attribute.take(Asked(stamped.place, text, base, texts, self.around, editable))
        if taken.moot:
            return None
        shown = visible(now)
        if taken.problem:
            return evolve(made, problem=taken.problem, mend=taken.mend, notes=taken.notes)
        result = taken.text
        if alike(visible(result), shown):
            state = SAME
        elif alike(visible(result), base):
            return None  # only its writing differs
        else:
            state = WORKBOOK if alike(shown, base) else CONFLICT
        if not self.stamped and state != SAME:
            state = UNTOLD
        if state == SAME and not self.stamped:
            return None
        kind = REMOVED if taken.on_request else CELL
        notes = (*taken.notes, *self._approved(stamped.place, key, texts))
        return evolve(made, workbook=result, state=state, kind=kind, notes=notes, edit=taken.edit)

    def _approved(self, place: Place, key: str, texts: Mapping[str, str]) -> Iterator[str]:
        """That an approval is for another rule then, where the workbook does not take it back."""
        rule = self.around.rule(place) if place[0] == "maps" and place[2] == "rules" and key in DOES else None
        if (
            rule is not None
            and rule.status == APPROVED
            and texts.get("status", APPROVED).strip().casefold() == APPROVED
        ):
            yield "The rule was approved: that is then for an older definition."

    def _others(self, sheet: FoundSheet, row: FoundRow, stamped: StampedRow) -> None:
        """Edits of what cannot be edited, as far as the stamp has marks of it."""
        if not stamped.others:
            return
        for index, key in enumerate(sheet.stamped.others):
            at = sheet.columns.get(key, -1)
            mark = stamped.others[4 * index : 4 * index + 4]
            value = sheet.grid.value(row.number, at)
            if at < 0 or not mark or mark_of(meant(value, None).text) == mark:
                continue
            if isinstance(value, Decoded) and mark_of(value.raw) == mark:
                continue
            if not sheet.grid.covered(row.number, at):
                self.computed.append((sheet.grid.title, key, sheet.titles.get(key, key), sheet.at(row.number, key)))

    def _without_map(self, sheet: FoundSheet, row: FoundRow, name: str) -> None:
        if name not in self._missing:
            self._missing[name] = sheet.grid.title
            text = f"The rows of the map {name} are not compared: the project does not have it any more."
            self.remarks.append(
                Remark(DAMAGE, text, sheet.grid.title, f"A{row.number}", "rename the map back, or export again")
            )

    # -- rows that are new or gone

    def _added(
        self, sheet: FoundSheet, edits: TableEdits, row: FoundRow, above: Place | None, known: Known
    ) -> Place | None:
        texts = self._texts(sheet, row.number)
        address = f"A{row.number}"
        twin = known.originals.get(row.id)
        if twin is not None and (
            sheet.stamped.table != "mapping" or texts.get("target", "").strip() in ("", known.mine[row.id].place[3])
        ):
            same = all(texts[one] == sheet.text(twin.number, one) for one in texts if one != "number")
            text = f"It is a copy of row {twin.number}, and is not taken."
            if not same:
                text = f"It is a copy of row {twin.number} with other texts: only row {twin.number} is compared."
            mend = "" if same else "make the edits in that row, or clear this row's id"
            self.remarks.append(Remark(NOTE if same else DAMAGE, text, sheet.grid.title, address, mend))
            return None
        if edits.add is None:
            if sum(1 for one in texts.values() if one.strip()) > 1:
                text = f"The row is no row of the export, and the sheet {sheet.grid.title} takes no further ones."
                self.remarks.append(Remark(NOTE, text, sheet.grid.title, address))
            return None
        if sum(1 for one in texts.values() if one.strip()) < 2:
            self._lone(sheet, row, texts)
            return None
        made = edits.add(self.around, sheet.stamped.of, texts, above)
        if made is None:
            return None
        number = known.number_of(made.place)
        self._order += 1
        change = CellChange(
            sheet.stamped.table, made.place, "", "row", sheet.grid.title, str(row.number), "" if self.stamped else None, made.text, made.project,
            made.state, ADDED, self._what(made.place, made.what), made.problem, made.mend, made.notes, made.edit, 1_000 + self._order,
        )  # fmt: skip
        if number and not made.problem:
            change = evolve(change, problem=f"row {number} is of the same already", mend="make the edits in that row")
        if not self.stamped and change.state == CONFLICT:
            change = evolve(change, state=UNTOLD)
        if not (change.state == SAME and not self.stamped):
            self.changes.append(change)
        return made.place if not change.problem else None

    def _lone(self, sheet: FoundSheet, row: FoundRow, texts: Mapping[str, str]) -> None:
        """A row with one text is a remark of somebody, or says that a table has no rows."""
        text = next((one.strip() for one in texts.values() if one.strip()), "")
        if not text:  # in a column that is not ours, or nothing but an id
            return
        if sheet.stamped.table in ("mapping", "lookups", "parameters") and any(
            one.number < row.number for one in sheet.rows
        ):
            self.remarks.append(
                Remark(
                    NOTE,
                    f"The row says nothing but {text[:60]!r}, and is not taken.",
                    sheet.grid.title,
                    f"A{row.number}",
                )
            )

    def _gone(self, sheet: FoundSheet, edits: TableEdits, rows: Iterable[StampedRow]) -> None:
        if edits.remove is None or not self.stamped:
            return
        for one in rows:
            if not edits.said(one.cells) or not edits.there(self.around, one.place):
                continue
            differs = any(
                key in edits.columns and not alike(visible(edits.columns[key].now(self.around, one.place, text)), text)
                for key, text in one.cells.items()
            )
            key = next((key for key in ("expression", "value", "kind", "type") if one.cells.get(key)), "")
            now = edits.columns[key].now(self.around, one.place, one.cells[key]) if key else ""
            self.changes.append(CellChange(
                sheet.stamped.table, one.place, "", "row", sheet.grid.title, "", one.cells.get(key, ""), "", now,
                CONFLICT if differs else WORKBOOK, REMOVED, self._what(one.place, edits.what(one.place)), notes=("It is no longer in the workbook.",),
                edit=edits.remove(one.place), rank=5_000_000,
            ))  # fmt: skip

    def _ordered(self, sheet: FoundSheet, mine: Mapping[str, StampedRow], places: list[Place]) -> None:
        """Rows of a code table that stand in another order than they were exported in, and than they have in the project."""
        if not self.stamped:
            return
        by_name: dict[str, list[Place]] = {}
        for place in places:
            by_name.setdefault(place[1], []).append(place)
        for name, found in by_name.items():
            lookup = self.around.lookup(name)
            if lookup is None or lookup.table is not None:
                continue
            held = [("lookups", name, *key) for key in keyed(lookup)]
            was = [row.place for row in mine.values() if row.place[1] == name]
            now = {(one[2], one[3]): at for at, one in enumerate(held)}
            known = [one for one in found if row_key(one) in now]
            kept = set(known)
            before = [one for one in was if one in kept]
            in_project = sorted(known, key=lambda one: now[row_key(one)])
            if known in (before, in_project):
                continue
            first = next(one for one, other in zip(known, before, strict=True) if one != other)
            self.changes.append(CellChange(
                "lookups", ("lookups", name), "", "order", sheet.grid.title, "", _keys(before), _keys(known), _keys(in_project),
                WORKBOOK if in_project == before else CONFLICT, ORDER, name,
                notes=(f"Its rows stand in another order, from {first[3]} on. The order counts only where several rows have one key or one value.",),
                edit=lookups.order(name, known), rank=5,
            ))  # fmt: skip


def _keys(places: Iterable[Place]) -> str:
    keys = [one[3] for one in places]
    return ", ".join(keys[:20]) + (f" and {len(keys) - 20:,} more" if len(keys) > 20 else "")


def _original(stamped: StampedRow, found: list[tuple[FoundSheet, FoundRow]]) -> FoundRow:
    """Of rows with one id the one that is not a copy: with the path that it is of, the first of those."""
    if len(found) > 1 and stamped.place[0] == "maps" and len(stamped.place) > 3:
        same = [row for sheet, row in found if sheet.text(row.number, "target").strip() == stamped.place[3]]
        if same:
            return same[0]
    return found[0][1]
