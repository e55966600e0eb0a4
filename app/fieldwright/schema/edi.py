"""X12 and EDIFACT: the transactions of an interchange as messages, their segments and elements as fields, inferred from what is there.

The value of a transaction's message is the list of all transactions of its type in the file; that of ``interchange`` is the list of
interchanges with headers and groups. A segment is an object of elements by position (``BEG03``), a composite element an object of
components (``SV101_1`` is the first one of SV1's first element), a loop a list named after the segment that begins it
(``PO1_loop``). Elements stay text; empty ones are missing.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from fieldwright.files.errors import FieldwrightError, MissingError, UnreadableError
from fieldwright.files.json_text import escaped
from fieldwright.files.reading import decoded, sniffed
from fieldwright.schema.dialects import DRAFT2020
from fieldwright.schema.documents import Library
from fieldwright.schema.edi_loops import Loop, nested
from fieldwright.schema.edi_names import Definitions, definitions_in
from fieldwright.schema.edi_places import Describer, Layout, Place, measured
from fieldwright.schema.edi_text import X12, EdiText, Interchange, Segment, read_edi_text
from fieldwright.schema.inference import schema_of
from fieldwright.schema.made import CodedSchema, Entrance, entries_of, made_document, note
from fieldwright.schema.model import Field, Note

if TYPE_CHECKING:
    from fieldwright.schema.formats import Source

DEFINITIONS = "edi-definitions"
"""The folder beside an interchange whose definitions give names to segments and elements."""

INTERCHANGE = "interchange"
GROUPS = "groups"

Unit = tuple[bool, str]
"""Transactions of one name that stand in groups, or outside of them."""


@frozen(eq=False)
class Transaction:
    """A transaction set or message: its type (``850``, ``ORDERS``), version, and segments from ST to SE or UNH to UNT."""

    type: str
    version: str
    members: Sequence[Segment | Loop]

    @property
    def name(self) -> str:
        """Its message's name."""
        return f"{self.type} {self.version}".strip()


class EdiSchema(CodedSchema):
    """The schema of an interchange."""

    medium = "edi"
    layout: Layout

    def read_payload(self, data: bytes, root: Field, file: Any, unknown: Callable[[str], None]) -> Any:  # noqa: ARG002
        """The transactions of the message's type, or the interchanges."""
        if sniffed(data, file) != "edi":
            raise UnreadableError("the payload is no EDI interchange", mend="choose an interchange", file=file)
        text = read_edi_text(decoded(data, file), Path(file))
        head, units = _gathered(text)
        made = _Values(measured([head, *units.values()], self.layout))
        if root.name == INTERCHANGE:
            return [made.interchange(one) for one in text.interchanges]
        wanted = root.name.split(" ")[0]
        found = [one for one in _all_transactions(text) if one.type == wanted]
        if not found:
            has = ", ".join(sorted({one.type for one in _all_transactions(text)})) or "none"
            raise MissingError(f"the interchange has no {wanted}", mend=f"it has: {has}", file=file)
        return [made.members(one.members, one.type) for one in found]

    def write_payload(self, value: Any, root: Field) -> bytes:  # noqa: ARG002
        """Refused: control numbers, counts and the order of segments are no part of the value."""
        raise FieldwrightError(
            f"{root.name} cannot be written: EDI interchanges can only be read",
            mend="write JSON or XML, and let the EDI translator make the interchange", file=self.file,
        )  # fmt: skip


def load_edi(
    data: bytes, file: str | Path, *, definitions: Path | None = None, further: Sequence[tuple[bytes, Path]] = ()
) -> EdiSchema:
    """The schema of the interchanges in a file, and of those in ``further`` ones of the same standard, of which no lines are told.

    ``definitions`` is a folder of XML definitions that give names. Raises a `FieldwrightError`.
    """
    path = Path(file)
    text = _read(data, path)
    notes = [*text.notes, *_said(text, path)]
    for more, its_file in further:
        _add(text, _read(more, its_file), its_file, notes)
    names = _definitions(definitions, path, notes)
    head, units = _gathered(text)
    layout = measured([head, *units.values()], Layout())
    describer = Describer(layout)
    by_name: dict[str, list[tuple[Unit, Place]]] = {}
    for key, unit in units.items():
        by_name.setdefault(key[1], []).append((key, unit))
    by_name[INTERCHANGE] = [((False, INTERCHANGE), head)]
    lines: dict[str, int] = {}
    schemas: dict[str, Any] = {}
    entrances: list[Entrance] = []
    for name, found in by_name.items():
        pointer = f"/$defs/{escaped(name)}"
        seen, inside = describer.whole(describer.unit(key, unit) for key, unit in found)
        lines[pointer] = min(unit.line for _, unit in found)
        lines.update({pointer + below: line for below, line in inside.items()})
        type_ = found[0][1].path
        schemas[name] = names.named(schema_of(seen), type_, name.removeprefix(type_).strip() if type_ else "")
        entrances.append(Entrance(name, "sample", pointer, _described(name, sum(unit.passes for _, unit in found))))
    whole = (
        b"".join(hashlib.sha256(one).digest() for one in (data, *(more for more, _ in further))) if further else data
    )
    document = made_document(
        path, whole, {"$defs": schemas}, {pointer: line for pointer, line in lines.items() if line}
    )
    standard = text.interchanges[0].standard
    schema = EdiSchema(Library(document), DRAFT2020, entries_of(document, entrances), name=path.stem,
                       format_=f"{len(further) + 1} {standard} files" if further else f"{standard} interchange", notes=notes)  # fmt: skip
    schema.layout = layout
    return schema


def _read(data: bytes, file: Path) -> EdiText:
    text = read_edi_text(decoded(data, file), file)
    if not text.interchanges:
        raise UnreadableError("the file has no interchange", mend="choose another file", file=file)
    return text


def _add(text: EdiText, more: EdiText, file: Path, notes: list[Note]) -> None:
    """Puts interchanges of another file behind those of the first; their lines would mislead, so they have none."""
    if more.interchanges[0].standard != text.interchanges[0].standard:
        problem = f"this is {more.interchanges[0].standard}, and the first file is {text.interchanges[0].standard}"
        raise UnreadableError(problem, mend="choose interchanges of one standard", file=file)
    notes += more.notes
    for one in more.interchanges:
        one.segments[:] = [segment._replace(line=0) for segment in one.segments]
        text.interchanges.append(one)


def read_edi(source: "Source", further: Sequence[tuple[bytes, Path]] = ()) -> EdiSchema:
    """An interchange, with the definitions in the folder that the user says, else in ``edi-definitions`` beside it."""
    if source.options.definitions:
        stated = Path(source.options.definitions)
        if not stated.is_dir():
            problem = f"there is no folder {stated} of definitions"
            raise MissingError(problem, mend="choose the folder with the XML definitions", file=source.file)
        folder = stated
    else:
        folder = source.file.parent / DEFINITIONS
    made = load_edi(source.data, source.file, definitions=folder if folder.is_dir() else None, further=further)
    made.payload_encoding = source.options.encoding
    return made


# --- interchanges ------------------------------------------------------------------------------------------------------


def _described(name: str, count: int) -> str:
    if name == INTERCHANGE:
        return "Headers, groups and all transactions."
    return f"Inferred from {f'{count:,} of them' if count > 1 else 'one'}."


def _said(text: EdiText, file: Path) -> Iterator[Note]:
    first = text.interchanges[0]
    more = f"; {len(text.interchanges)} interchanges" if len(text.interchanges) > 1 else ""
    yield note("S12", f"{first.standard}: {first.separators.said}{more}.", file, 1)
    yield note(
        "S12", "Loops, presence and lists are inferred from the interchange; the partner's guide may say more.", file, 1
    )


def _definitions(folder: Path | None, file: Path, notes: list[Note]) -> Definitions:
    if folder is None:
        return Definitions()
    made = definitions_in(folder)
    text = (
        f"Names are from the definitions in {folder.name}."
        if made
        else f"The folder {folder.name} has no definitions that could be read."
    )
    notes.append(note("S12" if made else "S13", text, file, 1, "info" if made else "warning"))
    return made


def _all_transactions(text: EdiText) -> Iterator[Transaction]:
    for one in text.interchanges:
        for part in _parts(one):
            if isinstance(part, Transaction):
                yield part


def _parts(one: Interchange) -> Iterator[Segment | Transaction]:
    """Headers and trailers as they come, and the transactions between them."""
    begin, end = ("ST", "SE") if one.standard == X12 else ("UNH", "UNT")
    version = ""
    open_: list[Segment] = []
    for segment in one.segments:
        if segment.id == "GS":
            version = segment.text(8)
        if segment.id == begin or (open_ and segment.id in ("GE", "IEA", "UNE", "UNZ")):
            if open_:
                yield _transaction(open_, one.standard, version)
            open_ = [segment] if segment.id == begin else []
            if segment.id != begin:
                yield segment
        elif open_:
            open_.append(segment)
            if segment.id == end:
                yield _transaction(open_, one.standard, version)
                open_ = []
        else:
            yield segment
    if open_:
        yield _transaction(open_, one.standard, version)


def _transaction(segments: list[Segment], standard: str, version: str) -> Transaction:
    first = segments[0]
    if standard == X12:
        return Transaction(first.text(1) or "ST", first.text(3) or version, nested(segments))
    kind = first.text(2, 1) or "UNH"
    parts = [first.text(2, number) for number in (2, 3)]
    return Transaction(kind, ".".join(part for part in parts if part), nested(segments))


def _gathered(text: EdiText) -> tuple[Place, dict[Unit, Place]]:
    """What stands in the interchanges, and what in their transactions."""
    head = Place(line=1)
    units: dict[Unit, Place] = {}
    for one in text.interchanges:
        head.begin(0)
        here = head
        for part in _parts(one):
            if isinstance(part, Transaction):
                line = part.members[0].line
                key = (here is not head, part.name)
                unit = units.get(key)
                if unit is None:
                    unit = units[key] = Place(part.type, line)
                unit.begin(0)
                unit.put(part.members)
                place = here.member(part.type, line)
                place.begin(here.passes - 1)
                place.units[key] = unit
                continue
            if part.id in ("GS", "UNG"):
                here = head.member(GROUPS, part.line)
                here.begin(head.passes - 1)
            elif part.id in ("IEA", "UNZ"):
                here = head
            here.put([part])
    return head, units


@frozen(eq=False)
class _Values:
    """Makes values of segments."""

    layout: Layout

    def interchange(self, one: Interchange) -> dict[str, Any]:
        made: dict[str, Any] = {}
        group, path = made, ""
        for part in _parts(one):
            if isinstance(part, Transaction):
                _append(group, part.type, self.members(part.members, part.type))
                continue
            if part.id in ("GS", "UNG"):
                group, path = {}, f"/{GROUPS}"
                _append(made, GROUPS, group)
            elif part.id in ("IEA", "UNZ"):
                group, path = made, ""
            self._put(group, part, path)
        return made

    def members(self, members: Iterable[Segment | Loop], path: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for one in members:
            if isinstance(one, Loop):
                _append(made, one.name, self.members(one.members, f"{path}/{one.name}"))
            else:
                self._put(made, one, path)
        return made

    def _put(self, made: dict[str, Any], one: Segment, path: str) -> None:
        place = f"{path}/{one.id}"
        value = self._elements(one, place)
        if place in self.layout.many:
            _append(made, one.id, value)
        else:
            made[one.id] = value

    def _elements(self, one: Segment, place: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for number, cell in enumerate(one.cells, 1):
            if cell:
                name = f"{one.id}{number:02}"
                value = self.layout.value(cell, one, name, f"{place}/{number}")
                if value:
                    made[name] = value
        return made


def _append(made: dict[str, Any], name: str, value: Any) -> None:
    held = made.setdefault(name, [])
    if isinstance(held, list):
        cast("list[Any]", held).append(value)
    else:  # a segment that has the name of a loop
        made[name] = [value]
