"""Taking a spreadsheet into a catalog: rows by their ids, or by what they move from where to where; three ways where the workbook tells how it was exported.

Nothing is taken silently: each change is listed, what two people changed differently is a conflict and stays as the catalog has it, and a cell that is not
understood is told and kept in the notes.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from attrs import evolve, field, frozen

from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.files.reading import read_bytes
from fieldwright.project.catalog.model import Catalog, Entry, Frequency, System
from fieldwright.project.catalog.naming import compared, element_key, new_id, system_names
from fieldwright.project.catalog.words import Read
from fieldwright.report.book.cells import shown
from fieldwright.report.catalog.attributes import ENTRY_KEYS, SYSTEM_KEYS, Attribute, cell_text, shown_entry
from fieldwright.report.catalog.recognising import (
    ENTRIES,
    NOTES,
    SKIPPED,
    SYSTEMS,
    CatalogCorrection,
    CatalogLayout,
    check_correction,
    layout_of,
)
from fieldwright.report.catalog.tables import uninert
from fieldwright.report.catalog.workbook import STAMP, stamped
from fieldwright.report.importing.foreign.model import IGNORE
from fieldwright.report.importing.reading import BookText, SheetRow, SheetText, address, read_book
from fieldwright.report.importing.texts import alike

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How a workbook writes characters that it could not hold else, and underscores that would read so (ECMA-376, 22.9.2.19)."""

_ALIKE = 2
"""How many of element, source and target must be the same for a number of somebody else's to be an entry's id."""

LIMIT = 64_000_000
"""The largest spreadsheet, in bytes."""

MOST_ROWS = 100_000
"""Rows of integrations that are taken."""


@frozen
class Taken:
    """A value that was taken, or not because somebody else changed it too (``conflict``): of which entry or system, before and after, as cells show them."""

    of: str
    key: str
    title: str
    before: str
    after: str
    place: str
    conflict: bool = False


@frozen
class Odd:
    """A cell or sheet that was not understood, or not taken: where, and what was done with it."""

    place: str
    problem: str
    mend: str = ""


@frozen
class Imported:
    """A catalog with a spreadsheet taken in, and what was done."""

    catalog: Catalog
    layouts: tuple[CatalogLayout, ...] = ()
    added: tuple[str, ...] = ()
    """The ids of new entries, and the names of new systems."""
    changed: tuple[Taken, ...] = ()
    conflicts: tuple[Taken, ...] = ()
    odd: tuple[Odd, ...] = ()
    stamped: bool = False
    """Whether the workbook told how it was exported."""


def import_file(catalog: Catalog, file: str | Path, said: CatalogCorrection | None = None) -> Imported:
    """Take a spreadsheet in (``.xlsx``, ``.xlsm``, delimited text). Raises a `FieldwrightError` where nothing of it can be understood."""
    path = Path(file)
    return import_book(catalog, read_book(read_bytes(path, limit=LIMIT), path), said)


def import_book(catalog: Catalog, book: BookText, said: CatalogCorrection | None = None) -> Imported:
    """The same of a spreadsheet that was read already."""
    odd: list[Odd] = []
    base = _base(book, odd)
    if base is not None and not catalog.entries and not catalog.systems:
        catalog = evolve(base, name=catalog.name or base.name)
    sheets = [one for one in book.sheets if one.title != STAMP and not one.hidden]
    layouts = [layout_of(one, said, ours=base is not None) for one in sheets]
    check_correction(layouts, said or CatalogCorrection())
    if all(one.kind == SKIPPED for one in layouts):
        raise RefusedError(
            "no sheet has a header with a data element, a source and a target, or with systems and their owners",
            mend='say which column is which: --column "Src App=source" --column "Dest App=target"', file=book.file,
        )  # fmt: skip
    taking = _Taking(catalog, base, odd, is_table=len(book.sheets) == 1 and book.file.suffix.lower() not in (".xlsx", ".xlsm"))  # fmt: skip
    pairs = [pair for pair in zip(sheets, layouts, strict=True) if pair[1].kind != SKIPPED]
    for sheet, layout in sorted(pairs, key=lambda one: one[1].kind != SYSTEMS):
        odd += [Odd(sheet.title, note) for note in sheet.notes]
        if layout.kind == SYSTEMS:
            taking.systems(sheet, layout)
        else:
            taking.entries(sheet, layout)
    return taking.finished(tuple(layouts))


def _base(book: BookText, odd: list[Odd]) -> Catalog | None:
    """The catalog as it was exported, None where the workbook does not tell."""
    sheet = book.sheet(STAMP)
    if sheet is None:
        return None
    try:
        return stamped([row.text(0) for row in sheet.rows])
    except FieldwrightError as error:
        odd.append(Odd(STAMP, f"{error.problem}; the workbook is taken as any other spreadsheet", error.mend))
        return None


@frozen(eq=False)
class _Taking:
    """A catalog while rows are taken in."""

    catalog: Catalog
    base: Catalog | None
    odd: list[Odd]
    is_table: bool = False
    made: dict[str, Entry] = field(factory=dict)
    described: dict[str, System] = field(factory=dict)
    added: list[str] = field(factory=list)
    changed: list[Taken] = field(factory=list)
    conflicts: list[Taken] = field(factory=list)
    met: set[str] = field(factory=set)
    bases: dict[str, Entry] = field(factory=dict)
    keys: dict[tuple[str, str, str], list[str]] = field(factory=dict)
    names: dict[str, str] = field(factory=dict)
    owners: dict[str, str] = field(factory=dict)
    stated: dict[str, str] = field(factory=dict)
    """The owners of systems as rows of entries state them."""

    def __attrs_post_init__(self) -> None:
        self.made.update({one.id: one for one in self.catalog.entries})
        self.described.update({one.name: one for one in self.catalog.systems})
        if self.base is not None:
            self.bases.update({one.id: one for one in self.base.entries})
        for one in self.catalog.entries:
            self.keys.setdefault(_key(one), []).append(one.id)

    # --- systems -----------------------------------------------------------------------------------------------------

    def systems(self, sheet: SheetText, layout: CatalogLayout) -> None:
        """Take the rows of a sheet of systems."""
        bases = {one.name: one for one in self.base.systems} if self.base is not None else {}
        names = dict(system_names(self.described.values()))
        for row in _rows(sheet, layout):
            text = self._text(row, layout.of("name")).strip()
            if not text:
                self.odd.append(Odd(f"{sheet.title}!{row.number}", "the row names no system and is not taken", "name the system"))  # fmt: skip
                continue
            name = names.get(compared(text), text)
            held = self.described.get(name)
            if held is None:
                if name in bases:
                    self.odd.append(Odd(f"{sheet.title}!{row.number}", f"the system {name} was taken out of the catalog since the export, and is not taken"))  # fmt: skip
                    continue
                held = System(name)
                self.added.append(name)
                names[compared(name)] = name
            self.described[name] = cast("System", self._row(sheet, row, layout, SYSTEM_KEYS, held, bases.get(name), name, {"name"}))  # fmt: skip

    # --- entries -----------------------------------------------------------------------------------------------------

    def entries(self, sheet: SheetText, layout: CatalogLayout) -> None:
        """Take the rows of a sheet of integrations."""
        self.names.update(system_names(self.described.values()))
        shown_by = self.described.values() if self.base is None else self.catalog.systems
        self.owners.update({one.name: one.owner for one in shown_by})
        for count, row in enumerate(_rows(sheet, layout)):
            if count >= MOST_ROWS:
                self.odd.append(Odd(sheet.title, f"the sheet has more than {MOST_ROWS:,} rows; the rest is not taken", "split it"))  # fmt: skip
                return
            self._entry(sheet, row, layout)

    def _entry(self, sheet: SheetText, row: SheetRow, layout: CatalogLayout) -> None:
        place = f"{sheet.title}!{row.number}"
        said = {key: self._text(row, layout.of(key)).strip() for key in ("id", "element", "source", "target")}
        known = said["id"] in self.made or said["id"] in self.bases
        if not known and not (said["element"] or said["source"] or said["target"]):
            self.odd.append(Odd(place, "the row says neither what is moved nor from or to where, and is not taken"))
            return
        id_ = self._id_of(said)
        if id_ in self.bases and id_ not in self.made:
            self.odd.append(Odd(place, f"the integration {id_} was taken out of the catalog since the export, and is not taken", "give the row no Id to have it anew"))  # fmt: skip
            return
        new = id_ not in self.made
        held = self.made.get(id_) or Entry(id_)
        base = self.bases.get(id_)
        shown_base = shown_entry(self.base, base) if base is not None and self.base is not None else None
        made = cast("Entry", self._row(sheet, row, layout, ENTRY_KEYS, held, shown_base, id_, {"id"}, shown_entry(self.catalog, held, self.owners), silent=new))  # fmt: skip
        made = self._owned(made)
        if new:
            id_ = id_ or new_id(made, self.made)
            made = evolve(made, id=id_)
            self.added.append(id_)
        self.met.add(id_)
        self.made[id_] = made

    def _id_of(self, said: Mapping[str, str]) -> str:
        """The id of the entry that a row is of; what it gives as a new one, or empty, where it is of none.

        A spreadsheet that is not our own may number its rows: its ids count only where the entry is about the same.
        """
        source, target = (self.names.get(compared(said[key]), said[key]) for key in ("source", "target"))
        key = element_key(said["element"]), compared(source), compared(target)
        given = said["id"]
        if given in self.bases:
            return given
        if given in self.made:
            agreed = sum(mine == theirs for mine, theirs in zip(key, _key(self.made[given]), strict=True))
            if self.base is not None or agreed >= _ALIKE:
                return given
            given = ""
        if not given:
            return next((one for one in self.keys.get(key, ()) if one not in self.met), "")
        return given

    def _owned(self, made: Entry) -> Entry:
        """Without owners that the systems have already; a system that has none takes the first that a row states, in a spreadsheet that is not our own."""
        for end, name in (("source_owner", made.source), ("target_owner", made.target)):
            text = str(getattr(made, end))
            if not text or not name:
                continue
            described = self.described.get(name)
            if self.base is None and described is None and name not in self.stated:
                self.stated[name] = text
            if text == ((described.owner if described is not None else "") or self.stated.get(name)):
                made = evolve(made, **{end: ""})
        return made

    # --- cells -------------------------------------------------------------------------------------------------------

    def _row(
        self, sheet: SheetText, row: SheetRow, layout: CatalogLayout, keys: Mapping[str, Attribute], held: Entry | System,
        base: Entry | System | None, of: str, fixed: set[str], as_shown: Entry | None = None, *, silent: bool = False,
    ) -> Entry | System:  # fmt: skip
        """A record with what a row says. ``silent`` for a new one, of which not each value is told as a change."""
        said: list[str] = []
        values: dict[str, Any] = {}
        visible = as_shown or held
        for column in layout.columns:
            text = self._text(row, column.column)
            if column.role == IGNORE or column.role in fixed:
                continue
            attribute = keys.get(column.role)
            if attribute is None or (column.role == NOTES and column.confidence < 0.5):
                if text.strip() and base is None:
                    said.append(f"{column.title}: {text.strip()}")
                continue
            before = cell_text(attribute, visible)
            exported = cell_text(attribute, base) if base is not None else None
            if _same(text, exported if exported is not None else before) or (base is None and not text.strip()):
                continue
            if base is None and attribute.key in ("notes", "note"):
                said += [one for one in text.strip().split("\n") if one.strip()]
                continue
            place = f"{sheet.title}!{address(row.number, column.column)}"
            read = _read(attribute, text)
            if read is None:
                said.append(f"{attribute.title}: {text.strip()}")
                self.odd.append(Odd(place, f"{text.strip()[:80]!r} is not understood as {attribute.title.casefold()}; it is kept in the notes", _mend(attribute)))  # fmt: skip
                if attribute.key == "frequency":
                    said.pop()
                    values["frequency"] = Frequency(text=text.strip())
                continue
            value = read.value
            if exported is not None and _same_value(attribute, exported, value):
                continue
            if _same_value(attribute, before, value):
                continue
            taken = Taken(of, attribute.key, attribute.title, before, text.strip(), place)
            if exported is not None and not _same(before, exported) and not silent:
                self.conflicts.append(evolve(taken, conflict=True))
                continue
            if not read.whole:
                said.append(f"{attribute.title}: {text.strip()}")
            values[attribute.key] = value
            if not silent:
                self.changed.append(taken)
        return self._noted(evolve(held, **values) if values else held, said)

    def _noted(self, held: Entry | System, said: Sequence[str]) -> Entry | System:
        """The record with further lines in its notes, each once."""
        name = "notes" if isinstance(held, Entry) else "note"
        notes = str(getattr(held, name))
        lines = [one for one in said if one not in notes]
        return evolve(held, **{name: "\n".join(one for one in (notes, *lines) if one)}) if lines else held

    def _text(self, row: SheetRow, column: int) -> str:
        text = row.text(column)
        if self.is_table:
            return uninert(text)
        return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text

    # --- the end -----------------------------------------------------------------------------------------------------

    def finished(self, layouts: tuple[CatalogLayout, ...]) -> Imported:
        """What was made of all rows."""
        entries = tuple(self.made.values())
        systems = dict(self.described)
        if self.base is None:
            names = system_names(systems.values())
            named = {end for one in self.catalog.entries for end in (one.source, one.target)}
            ends = (end for one in entries if one.id in self.met for end in (one.source, one.target) if end.strip())
            for name in dict.fromkeys(ends):
                if name in named and name not in self.stated:
                    continue  # the catalog has done without its description, and the rows say nothing of it
                if compared(name) not in names and name not in systems:
                    systems[name] = System(name, owner=self.stated.get(name, ""))
                    self.added.append(name)
                    names = {**names, compared(name): name}
        return Imported(
            evolve(self.catalog, entries=entries, systems=tuple(systems.values())),
            layouts, tuple(self.added), tuple(self.changed), tuple(self.conflicts), tuple(self.odd), self.base is not None,
        )  # fmt: skip


def _rows(sheet: SheetText, layout: CatalogLayout) -> Iterable[SheetRow]:
    return (one for one in sheet.rows if one.number > layout.header and any(cell.strip() for cell in one.cells))


def _key(one: Entry) -> tuple[str, str, str]:
    return element_key(one.element), compared(one.source), compared(one.target)


def _same(text: str, other: str) -> bool:
    """Whether a cell says what was exported, whatever a spreadsheet did to its white space."""
    return text == other or alike(text, shown(other)) or text.strip() == other.strip()


def _same_value(attribute: Attribute, text: str, value: object) -> bool:
    if not text.strip():
        return value is None or value is False or value in ("", ()) or value == Frequency()
    read = attribute.read(text)
    return read is not None and read.value == value


def _read(attribute: Attribute, text: str) -> Read | None:
    """What a cell means; an emptied one is nothing said."""
    if text.strip():
        return attribute.read(text)
    return Read(_EMPTY.get(attribute.key, ""))


_EMPTY: Mapping[str, Any] = {
    "new_per_month": None, "changed_per_month": None, "effort": None, "rank": None, "frequency": Frequency(), "concerns": (), "protections": (), "links": (),
    "aliases": (), "record_of": (), "platform": False,
}  # fmt: skip


def _mend(attribute: Attribute) -> str:
    if attribute.choices:
        return f"write one of: {', '.join(attribute.choices)}"
    return _MENDS.get(attribute.key, "")


_MENDS: Mapping[str, str] = {
    "new_per_month": "write a whole number of records a month", "changed_per_month": "write a whole number of records a month", "effort": "write a whole number of days",
    "rank": "write a whole number from 1", "quarter": "write it as 2027-Q1", "frequency": "write it as: every 15 minutes, daily, on demand",
    "concerns": "write them as: personal; regulated: PCI DSS", "protections": "write them as: encrypted in transit; access control",
    "links": "write them as: FILE.fieldwright.json#flow NAME", "platform": "write yes, or nothing",
}  # fmt: skip

__all__ = ["ENTRIES", "Imported", "Odd", "Taken", "import_book", "import_file"]
