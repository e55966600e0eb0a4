"""An exported workbook beside the project, three ways: as exported, the workbook now, the project now."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from attrs import evolve, frozen

from fieldwright.files.collector import paused_collector
from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.project.approving import APPROVED
from fieldwright.project.model import Project
from fieldwright.report.importing import lookups
from fieldwright.report.importing.around import Around, Asked, Attribute, Place, TableEdits, around_of, keyed, row_key
from fieldwright.report.importing.cells import Book, Decoded, Grid, read_cells
from fieldwright.report.importing.finding_tables import FoundRow, FoundSheet, found_sheets
from fieldwright.report.importing.model import (
    ADDED,
    CELL,
    COMPUTED,
    CONFLICT,
    DAMAGE,
    NOTE,
    ORDER,
    REMOVED,
    SAME,
    UNTOLD,
    WORKBOOK,
    CellChange,
    Compared,
    Remark,
)
from fieldwright.report.importing.tables import DOES, LENGTHS, TABLES, rule_said
from fieldwright.report.importing.texts import alike, meant
from fieldwright.report.importing.unstamped import stamp_by_titles
from fieldwright.report.stamp import ID_KEY, SHEET, Stamp, StampedRow, mark_of, stamp_from
from fieldwright.report.visible import visible

MANY = 12
"""Remarks of one kind on a column that are each made by themselves; more are one."""

_FROM = {
    **dict.fromkeys(("target", "path", "type", "required", "occurs", "limits", "description", "values", "source_types"), "the schema"),
    **dict.fromkeys(("findings", "buildability", "lost"), "what is checked"),
    **dict.fromkeys(("sources", "lookups", "loop", "absent", "used_by", "coverage", "sentence", "in", "out", "example"), "the rules"),
}  # fmt: skip
"""What a computed column is made of."""


def compare(project: Project, folder: Path, data: bytes, file: str | Path, *, by: str = "", date: str = "") -> Compared:
    """What differs between a workbook and the project whose file is in ``folder``, and what is to be said of the workbook.

    ``by`` and ``date`` (ISO) are for what records them: new questions, decisions, approvals. Raises a `FieldwrightError` where the file is no workbook
    that was exported from this project.
    """
    with paused_collector():
        book = read_cells(data, file, SHEET, _sheets_to_read)
    around = around_of(project, folder, by, date)
    stamp, remarks = _stamp_of(book, around, file)
    _check_project(stamp, project, file)
    sheets, said = found_sheets(book, stamp)
    if not sheets:
        first = said[0].text.rstrip(".") if said else "the workbook has none of the sheets that an export has"
        raise UnreadableError(first, mend="give a workbook that was exported from this project", file=file)
    told = _Told(around, bool(stamp.program))
    groups: dict[tuple[str, Place], list[FoundSheet]] = {}
    for sheet in sheets:
        remarks += sheet.remarks
        groups.setdefault((sheet.stamped.table, sheet.stamped.of), []).append(sheet)
    for group in groups.values():
        told.table(group, stamp)
    exported = f"{stamp.project} {stamp.version}".strip() if stamp.program else ""
    changes = _settled(told.changes)
    return Compared(tuple(changes), (*remarks, *said, *told.remarks, *_computed(told.computed)), exported, told.rows)


def compare_file(project: Project, folder: Path, file: Path, *, by: str = "", date: str = "") -> Compared:
    """As `compare`, of a file."""
    from fieldwright.files.reading import WORKBOOK_LIMIT, read_bytes

    return compare(project, folder, read_bytes(file, limit=WORKBOOK_LIMIT), file, by=by, date=date)


# --- the stamp -------------------------------------------------------------------------------------------------------------


def _stamp_of(book: Book, around: Around, file: str | Path) -> tuple[Stamp, list[Remark]]:
    """What the workbook was made of; where that cannot be told, the project now, with a remark that says so."""
    grid = next((one for one in book.sheets if one.title.strip().casefold() == SHEET), None)
    why = f"The hidden sheet {SHEET!r}, which tells how the workbook was exported, is missing"
    if grid is not None:
        try:
            stamp = stamp_from(_texts(grid))
            _check_places(stamp)
            return stamp, []
        except FieldwrightError as error:
            if "newer" in error.problem:
                raise error.located(file) from None
            why = f"The hidden sheet {SHEET!r} cannot be used ({error.problem})"
    text = (
        f"{why}: the workbook is compared with the project as it is now, and nobody can tell which side changed what."
    )
    return stamp_by_titles(book, around), [Remark(DAMAGE, text, mend="export the workbook again before the next edits")]


def _sheets_to_read(grid: Grid | None, titles: Sequence[str]) -> Collection[str]:
    """The sheets of the stamp, and those that may be copies of one; all where one is gone, or there is no stamp."""
    try:
        stamp = stamp_from(_texts(grid) if grid is not None else ())
    except FieldwrightError:
        return titles
    ours = {one.title.strip().casefold() for one in stamp.sheets if one.edited}
    names = {title: title.strip().casefold() for title in titles}
    if not ours <= set(names.values()):
        return titles
    return [title for title, name in names.items() if name in ours or any(one in name for one in ours if len(one) > 4)]


def _texts(grid: Grid) -> list[str]:
    return [value if isinstance(value := grid.value(row, 0), str) else "" for row in sorted(grid.rows)]


def _check_places(stamp: Stamp) -> None:
    """Raises where a place is none that rows of its table have."""
    for table, rows in stamp.tables.items():
        least = LENGTHS.get(table, 0)
        for row in rows.values():
            if len(row.place) < least or not all(
                type(one) is str for one in (*row.place, *row.cells.values(), *row.locked)
            ):
                raise UnreadableError("it names a row that there cannot be")


def _check_project(stamp: Stamp, project: Project, file: str | Path) -> None:
    """Raises where the workbook is of another project, or of maps that this one does not have."""
    if not stamp.program:
        return
    places = {row.place[1] for table in ("mapping", "sources") for row in stamp.tables.get(table, {}).values()}
    names = {one.name for one in project.maps}
    if places and not places & names:
        of = ", ".join(map(repr, sorted(places)[:3]))
        has = ", ".join(sorted(names)[:5]) or "none"
        if stamp.project != project.name:
            raise RefusedError(f"the workbook was exported from the project {stamp.project!r}, and this is {project.name!r}", mend="give the project that it is of", file=file)  # fmt: skip
        raise RefusedError(f"the workbook is of the map {of}, which the project does not have", mend=f"it has: {has}", file=file)  # fmt: skip
    if stamp.project != project.name:
        targets = [
            (row.place[1], row.place[3]) for row in stamp.tables.get("mapping", {}).values() if rule_said(row.cells)
        ]
        held = {(one.name, rule.target) for one in project.maps for rule in one.rules}
        if not targets or sum(1 for one in targets if one in held) < len(targets) / 2:
            raise RefusedError(f"the workbook was exported from the project {stamp.project!r}, and this is {project.name!r}", mend="give the project that it is of", file=file)  # fmt: skip


# --- sheets, rows and cells ------------------------------------------------------------------------------------------------


@frozen(eq=False)
class _Known:
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


class _Told:
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
        known = _Known(mine, {mark: _original(mine[mark], found) for mark, found in at.items()})
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
                self.changes.append(evolve(change, what=edits.what(stamped.place), notes=(*said.notes, *change.notes)))
        self._others(sheet, row, stamped)

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
        self, sheet: FoundSheet, edits: TableEdits, row: FoundRow, above: Place | None, known: _Known
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
            made.state, ADDED, made.what, made.problem, made.mend, made.notes, made.edit, 1_000 + self._order,
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
                CONFLICT if differs else WORKBOOK, REMOVED, edits.what(one.place), notes=("It is no longer in the workbook.",),
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


# --- putting together ------------------------------------------------------------------------------------------------------


def _settled(changes: list[CellChange]) -> Iterator[CellChange]:
    """The differences, each attribute once: what two sheets say alike counts once, what they say differently cannot be taken there."""
    seen: dict[tuple[Place, str], CellChange] = {}
    for one in changes:
        if one.kind != CELL or one.table not in ("mapping", "questions") or one.place[0] != "maps":
            yield one
            continue
        part = "question" if (one.table, one.column) == ("questions", "text") else one.column
        first = seen.setdefault((one.place[:4], part), one)
        if first is one:
            yield one
        elif not alike(first.workbook, one.workbook) and one.valid:
            yield evolve(one, problem=f"{first.id} has another text for the same", mend="write the same in both")


def _computed(found: list[tuple[str, str, str, str]]) -> Iterator[Remark]:
    by_column: dict[tuple[str, str], list[tuple[str, str, str, str]]] = {}
    for one in found:
        by_column.setdefault(one[:2], []).append(one)
    for (sheet, key), cells in by_column.items():
        text = f"The column {cells[0][2]} is computed from {_FROM.get(key, 'the project')}: "
        mend = "add a row for another field" if key in ("target", "path") else "edit what it is made of"
        if len(cells) > MANY:
            yield Remark(COMPUTED, f"{text}the edits of {len(cells):,} cells are not taken.", sheet, cells[0][3], mend)
        else:
            for one in cells:
                yield Remark(COMPUTED, f"{text}the edit is not taken.", sheet, one[3], mend)
