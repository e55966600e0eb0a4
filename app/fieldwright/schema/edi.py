"""X12 and EDIFACT: the transactions of an interchange as messages, their segments and elements as fields, inferred from what is there.

The value of a transaction's message is the list of all transactions of its type in the file; that of ``interchange`` is the list of
interchanges with headers and groups. A segment is an object of elements by position (``BEG03``), a composite element an object of
components (``SV101_1`` is the first one of SV1's first element), a loop a list named after the segment that begins it
(``PO1_loop``). Elements stay text; empty ones are missing.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import Factory, define, frozen

from fieldwright.files.errors import FieldwrightError, MissingError, UnreadableError
from fieldwright.files.json_text import escaped
from fieldwright.files.reading import decoded, sniffed
from fieldwright.schema.dialects import DRAFT2020
from fieldwright.schema.documents import Library
from fieldwright.schema.edi_loops import OFTEN, Loop, nested
from fieldwright.schema.edi_names import Definitions, definitions_in
from fieldwright.schema.edi_text import X12, EdiText, Interchange, Segment, read_edi_text
from fieldwright.schema.inference import inferred
from fieldwright.schema.made import CodedSchema, Entrance, entries_of, made_document, note
from fieldwright.schema.model import Field, Note

if TYPE_CHECKING:
    from fieldwright.schema.formats import Source

DEFINITIONS = "edi-definitions"
"""The folder beside an interchange whose definitions give names to segments and elements."""

INTERCHANGE = "interchange"


@frozen(eq=False)
class Transaction:
    """A transaction set or message: its type (``850``, ``ORDERS``), version, and segments from ST to SE or UNH to UNT."""

    type: str
    version: str
    members: Sequence[Segment | Loop]


@define(eq=False)
class Layout:
    """Which places of the tree are lists, and which elements have components; everything that was seen decides."""

    many: set[str] = Factory(set)
    composite: set[str] = Factory(set)


class EdiSchema(CodedSchema):
    """The schema of an interchange."""

    medium = "edi"
    layout: Layout

    def read_payload(self, data: bytes, root: Field, file: Any, unknown: Callable[[str], None]) -> Any:  # noqa: ARG002
        """The transactions of the message's type, or the interchanges."""
        if sniffed(data, file) != "edi":
            raise UnreadableError("the payload is no EDI interchange", mend="choose an interchange", file=file)
        text = read_edi_text(decoded(data, file), Path(file))
        layout = Layout(set(self.layout.many), set(self.layout.composite))
        _measure(text, layout)
        made = _Values(layout, {})
        if root.name == INTERCHANGE:
            return [made.interchange(one, "") for one in text.interchanges]
        wanted = root.name.split(" ")[0]
        found = [one for one in _all_transactions(text) if one.type == wanted]
        if not found:
            has = ", ".join(sorted({one.type for one in _all_transactions(text)})) or "none"
            raise MissingError(f"the interchange has no {wanted}", mend=f"it has: {has}", file=file)
        return [made.members(one.members, one.type, "") for one in found]

    def write_payload(self, value: Any, root: Field) -> bytes:  # noqa: ARG002
        """Refused: control numbers, counts and the order of segments are no part of the value."""
        raise FieldwrightError(
            f"{root.name} cannot be written: EDI interchanges can only be read",
            mend="write JSON or XML, and let the EDI translator make the interchange", file=self.file,
        )  # fmt: skip


def load_edi(data: bytes, file: str | Path, *, definitions: Path | None = None) -> EdiSchema:
    """The schema of the interchanges in a file. ``definitions`` is a folder of XML definitions that give names. Raises a `FieldwrightError`."""
    path = Path(file)
    text = read_edi_text(decoded(data, path), path)
    if not text.interchanges:
        raise UnreadableError("the file has no interchange", mend="choose another file", file=path)
    notes = [*text.notes, *_said(text, path)]
    names = _definitions(definitions, path, notes)
    layout = Layout()
    _measure(text, layout)
    by_name: dict[str, list[Transaction]] = {}
    for one in _all_transactions(text):
        by_name.setdefault(f"{one.type} {one.version}".strip(), []).append(one)
    lines: dict[str, int] = {}
    schemas: dict[str, Any] = {}
    entrances: list[Entrance] = []
    made = _Values(layout, lines)
    for name, found in by_name.items():
        pointer = f"/$defs/{escaped(name)}"
        lines[pointer] = found[0].members[0].line
        values = [made.members(one.members, one.type, f"{pointer}/items") for one in found]
        schemas[name] = names.named(inferred([values]), found[0].type, found[0].version)
        count = f"{len(found):,} of them" if len(found) > 1 else "one"
        entrances.append(Entrance(name, "sample", pointer, f"Inferred from {count}."))
    pointer = f"/$defs/{INTERCHANGE}"
    lines[pointer] = 1
    values = [made.interchange(one, f"{pointer}/items") for one in text.interchanges]
    schemas[INTERCHANGE] = names.named(inferred([values]), "", "")
    entrances.append(Entrance(INTERCHANGE, "sample", pointer, "Headers, groups and all transactions."))
    document = made_document(path, data, {"$defs": schemas}, lines)
    standard = text.interchanges[0].standard
    schema = EdiSchema(Library(document), DRAFT2020, entries_of(document, entrances), name=path.stem,
                       format_=f"{standard} interchange", notes=notes)  # fmt: skip
    schema.layout = layout
    return schema


def read_edi(source: "Source") -> EdiSchema:
    """An interchange, with the definitions in the folder that the user says, else in ``edi-definitions`` beside it."""
    if source.options.definitions:
        stated = Path(source.options.definitions)
        if not stated.is_dir():
            problem = f"there is no folder {stated} of definitions"
            raise MissingError(problem, mend="choose the folder with the XML definitions", file=source.file)
        return load_edi(source.data, source.file, definitions=stated)
    folder = source.file.parent / DEFINITIONS
    return load_edi(source.data, source.file, definitions=folder if folder.is_dir() else None)


# --- interchanges ------------------------------------------------------------------------------------------------------


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


def _measure(text: EdiText, layout: Layout) -> None:
    """Finds out what repeats and what has components, for all of a file."""
    for one in text.interchanges:
        for part in _parts(one):
            members = part.members if isinstance(part, Transaction) else [part]
            _measure_members(members, part.type if isinstance(part, Transaction) else "", layout)


def _measure_members(members: Sequence[Segment | Loop], path: str, layout: Layout) -> None:
    seen: set[str] = set()
    for one in members:
        if isinstance(one, Loop):
            _measure_members(one.members, f"{path}/{one.name}", layout)
            continue
        place = f"{path}/{one.id}"
        if place in seen or one.id in OFTEN:
            layout.many.add(place)
        seen.add(place)
        for number, repeats in enumerate(one.elements, 1):
            if len(repeats) > 1:
                layout.many.add(f"{place}/{number}")
            if any(len(parts) > 1 for parts in repeats):
                layout.composite.add(f"{place}/{number}")


@frozen(eq=False)
class _Values:
    """Makes values of segments, and keeps the line of every place, by its pointer in the schema."""

    layout: Layout
    lines: dict[str, int]

    def interchange(self, one: Interchange, pointer: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        group: dict[str, Any] = made
        group_pointer = pointer
        for part in _parts(one):
            if isinstance(part, Transaction):
                place = f"{group_pointer}/properties/{escaped(part.type)}"
                self.lines.setdefault(place, part.members[0].line)
                group.setdefault(part.type, []).append(self.members(part.members, part.type, f"{place}/items"))
                continue
            if part.id in ("GS", "UNG"):
                group = {}
                made.setdefault("groups", []).append(group)
                group_pointer = f"{pointer}/properties/groups/items"
            elif part.id in ("IEA", "UNZ"):
                group, group_pointer = made, pointer
            self._put(group, part, "", group_pointer)
        return made

    def members(self, members: Iterable[Segment | Loop], path: str, pointer: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for one in members:
            if isinstance(one, Loop):
                place = f"{pointer}/properties/{one.name}"
                self.lines.setdefault(place, one.line)
                made.setdefault(one.name, []).append(self.members(one.members, f"{path}/{one.name}", f"{place}/items"))
            else:
                self._put(made, one, path, pointer)
        return made

    def _put(self, made: dict[str, Any], one: Segment, path: str, pointer: str) -> None:
        place = f"{path}/{one.id}"
        at = f"{pointer}/properties/{escaped(one.id)}"
        self.lines.setdefault(at, one.line)
        many = place in self.layout.many
        value = self._elements(one, place, f"{at}/items" if many else at)
        if many:
            made.setdefault(one.id, []).append(value)
        else:
            made[one.id] = value

    def _elements(self, one: Segment, place: str, pointer: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for number, repeats in enumerate(one.elements, 1):
            name = f"{one.id}{number:02}"
            where = f"{place}/{number}"
            values = [self._element(parts, name, where) for parts in repeats]
            values = [value for value in values if value not in ("", {})]
            if values:
                self.lines.setdefault(f"{pointer}/properties/{name}", one.line)
                made[name] = values if where in self.layout.many else values[0]
        return made

    def _element(self, parts: list[str], name: str, where: str) -> Any:
        if where not in self.layout.composite:
            return parts[0] if parts else ""
        return {f"{name}_{number}": text for number, text in enumerate(parts, 1) if text}
