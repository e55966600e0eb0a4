"""Several samples of one message as one schema, read as a stream: files of any size in little memory."""

import gc
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from attrs import define, field

from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.files.json_text import check_nesting
from fieldwright.files.reading import SCHEMA_LIMIT, encoding_of, read_bytes, sniffed, unusable
from fieldwright.schema.documents import Document
from fieldwright.schema.formats import Source, format_of, remark_on_options
from fieldwright.schema.inference import Seen, schema_of
from fieldwright.schema.json_sample import lines_left_out, made_sample, no_value
from fieldwright.schema.model import Note, Origin, Schema
from fieldwright.schema.options import PLAIN, ReadingOptions, check_encoding
from fieldwright.schema.sources import opened, source_of

LINE_LIMIT = 50_000_000
"""Bytes of one record."""
_HEAD = 65_536
_AT_ONCE = 50_000
"""Bytes of records that are looked at together."""
_NDJSON = (".ndjson", ".jsonl")


def load_samples(paths: Sequence[str | Path], *, options: ReadingOptions = PLAIN) -> Schema:
    """One schema that all samples satisfy: JSON, YAML and JSON lines; XML documents with the same root element; tables; or interchanges.

    Every JSON or YAML file is one record, every line of JSON lines is one. The options count for every file.
    Raises a `FieldwrightError` that names the file.
    """
    files = [Path(path) for path in paths]
    if not files:
        raise UnreadableError("no sample was chosen", mend="choose at least one")
    taken = _Taken()
    for file in files:
        try:
            _take(file, taken, options)
        except FieldwrightError as error:
            raise error.located(file) from None
        except RecursionError:
            raise RefusedError("the sample is nested too deeply", mend="choose another one", file=file) from None
    if taken.family in _READERS:
        schema = _READERS[taken.family](taken)
        for one in taken.notes:
            schema.remark(one)
        return schema
    title = "NDJSON sample" if taken.lines else "JSON sample"
    made = made_sample(
        files[0], schema_of(taken.seen), taken.whole_digest, f"{len(files)} {title}s" if len(files) > 1 else title,
        [*taken.notes, *(note for document in taken.documents for note in document.notes)],
    )  # fmt: skip
    made.payload_encoding = options.encoding
    return made


class Remarked(Schema, Protocol):
    """A schema that takes notes about the file that it was read from."""

    def remark(self, note: Note) -> None:
        """Keep a note."""
        ...


@define(eq=False)
class _Taken:
    """What was read so far."""

    seen: Seen = field(factory=Seen)
    digests: list[bytes] = field(factory=list)
    documents: list[Document] = field(factory=list)
    family: str = ""
    """``JSON``, ``XML``, ``CSV`` or ``EDI``."""
    sources: list[Source] = field(factory=list)
    """The files that are looked at together in the end."""
    notes: list[Note] = field(factory=list)
    lines: bool = False

    @property
    def whole_digest(self) -> bytes:
        """The one file's digest, or that of all."""
        return self.digests[0] if len(self.digests) == 1 else hashlib.sha256(b"".join(self.digests)).digest()


def _take(file: Path, taken: _Taken, options: ReadingOptions) -> None:
    head = _head(file)
    kind = "ndjson" if file.suffix.lower() in _NDJSON else sniffed(head, file)
    if kind == "ndjson":
        taken.lines = True
        if options.encoding:
            check_encoding(options.encoding, file)
        elif encoding_of(head[:4] + b"    ") not in ("utf-8", "utf-8-sig", "cp1252"):
            raise UnreadableError("JSON lines are read as UTF-8 only", mend="save the file as UTF-8", file=file)
        digest = hashlib.sha256()
        _refuse_mixture(taken, "JSON", file)
        said: set[int] = set()
        broken: list[int] = []
        before = taken.seen.count
        was_on = gc.isenabled()
        gc.disable()  # records make no garbage cycles, and the collector would visit them all again and again
        try:
            for values in _records(file, digest, said, options.encoding, broken):
                taken.seen.add_all(values)
        finally:
            if was_on:
                gc.enable()
        taken.notes += lines_left_out(broken, taken.seen.count - before, file)
        if said:
            text = f"{len(said):,} lines, the first of them line {min(said)}, are not UTF-8; they were read as Windows-1252."
            taken.notes.append(Note("S13", text, Origin(file, min(said)), "warning"))
        taken.digests.append(digest.digest())
        return
    source = source_of(read_bytes(file, limit=SCHEMA_LIMIT), file, options=options)
    source = opened(source) or source
    found = format_of(source)
    if found is None:
        raise unusable(source.kind, file)
    if "more" not in found.takes:
        problem = f"this is {found.title}, which is no sample of a payload, so nothing can be merged with it"
        raise UnreadableError(problem, mend="choose samples only", file=file)
    remark_on_options(source, found)
    _refuse_mixture(taken, _FAMILIES.get(found.id, "JSON"), file)
    if taken.family in _READERS:
        taken.sources.append(source)
    elif source.kind == "ndjson":
        taken.lines = True
        broken = []
        values = list(_one_by_one(source.text.encode("utf-8", "surrogatepass"), 0, file, set(), broken))
        taken.notes += lines_left_out(broken, len(values), file)
        taken.seen.add_all(values)
    else:
        taken.seen.add(source.value)
        taken.documents.append(source.document)
    taken.notes += source.remarks
    taken.digests.append(hashlib.sha256(source.data).digest())


def _head(file: Path) -> bytes:
    """The file's first bytes. Raises `UnreadableError` where there are none to be had, saying why as for any file."""
    try:
        with file.open("rb") as stream:
            head = stream.read(_HEAD)
    except (OSError, ValueError):
        head = b""
    return head or read_bytes(file)


def _refuse_mixture(taken: _Taken, family: str, file: Path) -> None:
    if taken.family not in ("", family):
        problem = f"{' and '.join(sorted((taken.family, family)))} samples cannot be one schema"
        raise RefusedError(problem, mend="choose samples of one kind", file=file)
    taken.family = family


class _Recoded:
    """The lines of a text in another encoding, in UTF-8."""

    def __init__(self, stream: BinaryIO, encoding: str, file: Path) -> None:
        self._text = TextIOWrapper(stream, encoding, newline="\n")
        self._encoding, self._file = encoding, file

    def read(self, size: int) -> bytes:
        """Some characters."""
        return self._bytes(self._text.read, size)

    def readline(self, size: int) -> bytes:
        """The rest of a line."""
        return self._bytes(self._text.readline, size)

    def _bytes(self, get: Callable[[int], str], size: int) -> bytes:
        try:
            return get(size).encode("utf-8", "surrogatepass")
        except UnicodeError:
            problem = f"the file is not written in {self._encoding}"
            raise UnreadableError(problem, mend="choose another encoding", file=self._file) from None


def records_in(file: Path, encoding: str = "") -> Iterator[Any]:
    """The values of JSON lines, as a stream. Raises a `FieldwrightError` with the line."""
    for values in _records(file, hashlib.sha256(), set(), encoding):
        yield from values


def _records(
    file: Path, digest: Any, said: set[int], encoding: str, broken: list[int] | None = None
) -> Iterator[list[Any]]:
    """The values of JSON lines, some at a time; ``said`` gets the lines that are not UTF-8, ``broken`` those that are no values.

    Raises `SyntaxProblemError` with the line where there is no list for these.
    """
    number = 0
    with file.open("rb") as stream:
        lines = _Recoded(stream, encoding, file) if encoding else stream
        while block := lines.read(_AT_ONCE):
            rest = lines.readline(LINE_LIMIT + 1)
            if len(rest) > LINE_LIMIT:
                problem = f"a line after line {number} is longer than {LINE_LIMIT / 1e6:g} MB"
                raise RefusedError(problem, mend="put one record on each line", file=file)
            block += rest
            digest.update(block)
            if not number:
                block = block.removeprefix(b"\xef\xbb\xbf")
            count = block.count(b"\n") + (not block.endswith(b"\n"))
            values = _at_once(block, count)
            yield list(_one_by_one(block, number, file, said, broken)) if values is None else values
            number += count


def _at_once(block: bytes, count: int) -> list[Any] | None:
    """The values of a block of lines that are all sound, None otherwise: much faster than line by line."""
    try:
        values = json.loads(b"[%b]" % block.strip().replace(b"\n", b","))
    except (ValueError, RecursionError):
        return None
    return values if len(values) == count else None


def _one_by_one(
    block: bytes, before: int, file: Path, said: set[int], broken: list[int] | None = None
) -> Iterator[Any]:
    for number, line in enumerate(block.split(b"\n"), before + 1):
        try:
            text = line.decode("utf-8").strip()
        except UnicodeDecodeError:
            text = line.decode("cp1252", "replace").strip()
            said.add(number)
        if not text:
            continue
        try:
            yield json.loads(text)
        except ValueError:
            if broken is None:
                raise no_value(file, number) from None
            broken.append(number)
        except RecursionError:
            check_nesting(text, file)
            raise


def _xml_schema(taken: _Taken) -> Remarked:
    from fieldwright.schema.xml_sample import read_xml_samples

    return read_xml_samples([(one.element, one.data, one.file) for one in taken.sources])


def _csv_schema(taken: _Taken) -> Remarked:
    from fieldwright.schema.csv_sample import load_csv

    first, *others = taken.sources
    return load_csv(first.data, first.file, first.options.csv, [(one.data, one.file) for one in others])


def _edi_schema(taken: _Taken) -> Remarked:
    from fieldwright.schema.edi import read_edi

    first, *others = taken.sources
    return read_edi(first, [(one.data, one.file) for one in others])


_FAMILIES = {"xml-sample": "XML", "csv": "CSV", "edi": "EDI"}
"""Formats whose files are looked at together in the end."""
_READERS: Mapping[str, Callable[[_Taken], Remarked]] = {"XML": _xml_schema, "CSV": _csv_schema, "EDI": _edi_schema}
