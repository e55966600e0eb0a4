"""A sample as records that are looked at one at a time: items of an array, lines, rows, or the one thing that a document repeats.

A payload beyond `SMALL` is never parsed as a whole: records are cut out of its bytes, and each is read when it is looked at.
"""

import json
import re
from array import array
from collections.abc import Callable, Sequence
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.desktop.language import number, tr
from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError
from fieldwright.files.reading import decoded, encoding_of, sniffed
from fieldwright.mapping.running.rowwise import record_path_of
from fieldwright.mapping.sides import Bench, Side
from fieldwright.schema.model import Field

SMALL = 1_000_000
"""Bytes that are parsed at once: a thread that parses more keeps the window waiting."""

MOST_RECORDS = 1_000_000
LONGEST_NUMBER = 400

_MARK = re.compile(rb'["\[\]{},]')
_SPACE = re.compile(rb"[ \t\r\n]*+")
_WINDOW = 8_192
"""Bytes in which an item is looked for first: the parser holds up everything else for as long as it takes."""
_ONLY_ARRAY = re.compile(rb'\s*+\{\s*+"(?P<name>(?:[^"\\]++|\\.)*+)"\s*+:\s*+(?=\[)', re.DOTALL)


class TooLargeError(RefusedError):
    """A record that is too large for a tree."""


@frozen(eq=False)
class Record:
    """One record of a payload. ``value`` is that of the whole message with this record alone; ``text`` as it is written; ``data`` can be run."""

    number: int
    value: Any
    text: str
    data: bytes


@frozen(eq=False)
class Payload:
    """A sample with its records. ``words`` are what a record is called: ``record``, ``row``, ``line``.

    ``split_at`` is the bare path of what was split, None where each record is a payload of its own; ``path`` is that of which the map takes one
    item at a time (`record_path_of`).
    """

    data: bytes
    file: str
    side: Side
    count: int = 1
    split_at: str | None = None
    path: str | None = None
    words: str = "record"
    _read: Callable[[int], Record] | None = None
    _cut_out: Callable[[int], bytes] | None = None
    as_value: bool = False
    """Whether `data_of` gives JSON whatever the medium."""

    @property
    def alone(self) -> bool:
        """Whether the map makes each record's output of that record alone; else it is run on all of them."""
        if self.split_at is None:
            return True
        return self.path is not None and self.path.replace("[]", "").replace("`", "") == self.split_at

    def data_of(self, at: int) -> bytes:
        """A record as it can be run, without reading it."""
        return self._cut_out(at) if self._cut_out is not None else self.record(at).data if self._read else self.data

    def record(self, at: int) -> Record:
        """A record by its place from 0. Raises a `FieldwrightError` where it cannot be read."""
        if self._read is None:
            return self._whole()
        return self._read(max(0, min(at, self.count - 1)))

    def run_data(self, record: Record) -> bytes:
        """What the map is run on to see what it makes of a record."""
        return record.data if self.alone else self.data

    def _whole(self) -> Record:
        from fieldwright.schema.values import read_value

        if len(self.data) > SMALL:
            raise TooLargeError(
                tr("this is one record of {size} MB, which is too large for a tree", size=number(len(self.data) / 1e6, 1)),
                mend=tr("read its text, or take a sample with fewer items"), file=self.file,
            )  # fmt: skip
        value = read_value(self.data, self.side.schema, self.side.root, self.file)
        return Record(0, value, _raw(self.data, self.file), self.data)


def opened(bench: Bench, data: bytes, file: str | Path) -> Payload | None:
    """The records of a payload for a map's primary source; None without a source. Raises a `FieldwrightError` where it is not what the source says."""
    side = bench.primary
    if side is None:
        return None
    path = record_path_of(bench)
    if side.schema.medium == "json":
        return _json(side, data, str(file), path)
    if len(data) > SMALL:
        found = _streamed(side, data, str(file), path)
        return found if found is not None else Payload(data, str(file), side)
    return _parsed(side, data, str(file), path)


def text_for_rules(bench: Bench, data: bytes, file: str | Path | None) -> str:
    """The JSON text that a rule sees of a sample: of a large one the first record's. Raises a `FieldwrightError`."""
    from fieldwright.schema.values import value_text

    side = bench.primary
    assert side is not None
    if len(data) <= SMALL:
        try:
            return value_text(data, side.schema, side.root, file)
        except FieldwrightError:
            if side.schema.medium != "json":
                raise
    found = opened(bench, data, str(file or tr("the sample")))
    assert found is not None
    return text_of(found.record(0))


def text_of(record: Record) -> str:
    """The JSON text that a rule sees of a record."""
    return json.dumps(record.value, ensure_ascii=False, default=str)


# --- JSON ------------------------------------------------------------------------------------------------------------


def _json(side: Side, data: bytes, file: str, path: str | None) -> Payload:
    if encoding_of(data[:65_536], cut=True) != "utf-8":
        data = decoded(data, file).encode("utf-8", "surrogatepass")
    body = data.removeprefix(b"\xef\xbb\xbf")
    many = side.root.shape.repeats
    if _is_lines(body):
        lines = [one for one in body.split(b"\n", MOST_RECORDS) if one.strip()]
        return _cut(Payload(data, file, side, len(lines), "" if many else None, path, "line"), lines, many)
    start = len(body) - len(body.lstrip())
    if body[start : start + 1] == b"[":
        pieces, _ = items_in(body, start, file)
        if pieces:
            return _cut(Payload(data, file, side, len(pieces), "" if many else None, path), pieces, many)
    only = _ONLY_ARRAY.match(body)
    if only is not None:
        name = only["name"].decode("utf-8", "replace")
        pieces, end = items_in(body, only.end(), file)
        if pieces and len(pieces) > 1 and body[end:].strip() == b"}":
            around = (body[: only.end()] + b"[", b"]}")
            return _cut(Payload(data, file, side, len(pieces), name, path), pieces, False, around)
    return Payload(data, file, side)


def _is_lines(data: bytes) -> bool:
    return sniffed(data[:65_536], "sample") == "ndjson"


class Spans(Sequence[bytes]):
    """Parts of some bytes, cut out when they are asked for."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._places = array("Q")

    def add(self, start: int, end: int) -> None:
        """One more part."""
        self._places.extend((start, end))

    def __len__(self) -> int:
        return len(self._places) // 2

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        if not 0 <= at < len(self):
            raise IndexError(at)
        return self._data[self._places[2 * at] : self._places[2 * at + 1]]


def items_in(data: bytes, start: int, file: str) -> tuple[Spans, int]:
    """The items of an array that begins at a place, and where it ends. Raises `SyntaxProblemError` where it does not."""
    found, decode = Spans(data), json.JSONDecoder(parse_int=str, parse_float=str).raw_decode
    at = _past_space(data, start + 1)
    if data[at : at + 1] == b"]":
        return found, at + 1
    while len(found) < MOST_RECORDS:
        end = _item_end(data, at, decode)
        if end < 0:
            break
        found.add(at, end)
        at = _past_space(data, end)
        mark = data[at : at + 1]
        if mark == b"]":
            return found, at + 1
        if mark != b",":
            break
        at = _past_space(data, at + 1)
    else:
        return found, len(data)
    raise SyntaxProblemError(
        tr("the array breaks off after {found} items", found=len(found)), mend=tr("take a whole payload"), file=file
    )  # fmt: skip


def _past_space(data: bytes, at: int) -> int:
    found = _SPACE.match(data, at)
    return found.end() if found else at


def _item_end(data: bytes, at: int, decode: Callable[[str], tuple[Any, int]]) -> int:
    """Where an item ends: by the parser where it is short, else mark by mark; below 0 where it does not."""
    part = data[at : at + _WINDOW].decode("latin-1")  # a character for each byte; all marks are ASCII
    try:
        end = decode(part)[1]
        if end < len(part):
            return at + end
    except (ValueError, RecursionError):
        pass
    return _end_by_marks(data, at)


def _end_by_marks(data: bytes, at: int) -> int:
    depth, place = 0, at
    while (found := _MARK.search(data, place)) is not None:
        mark, place = data[found.start()], found.end()
        if mark == 0x22:
            place = _string_end(data, place)
            if place < 0:
                return -1
        elif mark in b"[{":
            depth += 1
        elif mark == 0x2C:
            if depth == 0:
                return found.start()
        else:
            depth -= 1
            if depth < 0:
                return found.start()
    return -1


def _string_end(data: bytes, at: int) -> int:
    while (end := data.find(b'"', at)) >= 0:
        before = end
        while data[before - 1] == 0x5C and before > at:
            before -= 1
        if (end - before) % 2 == 0:
            return end + 1
        at = end + 1
    return -1


def _cut(one: Payload, pieces: Sequence[bytes], many: bool, around: tuple[bytes, bytes] = (b"", b"")) -> Payload:
    before, behind = (b"[", b"]") if many else around
    return evolve(
        one, read=_pieces(pieces, one.file, many, around), cut_out=lambda at: before + pieces[at].strip() + behind
    )


def _pieces(
    pieces: Sequence[bytes], file: str, many: bool, around: tuple[bytes, bytes] = (b"", b"")
) -> Callable[[int], Record]:
    before, behind = (b"[", b"]") if many else around

    def read(at: int) -> Record:
        piece = pieces[at].strip()
        if len(piece) > SMALL:
            raise TooLargeError(
                tr("record {at} has {size} MB, which is too large for a tree", at=at + 1, size=number(len(piece) / 1e6, 1)),
                mend=tr("read its text, or take a sample with smaller records"), file=file,
            )  # fmt: skip
        data = before + piece + behind
        return Record(at, _value(data, file), piece.decode("utf-8", "replace"), data)

    return read


def _value(data: bytes, file: str) -> Any:
    try:
        return json.loads(data, parse_int=_integer)
    except RecursionError:
        raise RefusedError(
            tr("the record is nested too deeply"), mend=tr("check that it is what you meant"), file=file
        ) from None
    except ValueError as error:
        raise SyntaxProblemError(
            tr("the record is not valid JSON: {error}", error=error), mend=tr("mend the file"), file=file
        ) from None


def _integer(text: str) -> Any:
    return int(text) if len(text) < LONGEST_NUMBER else text


# --- other media -----------------------------------------------------------------------------------------------------


def _parsed(side: Side, data: bytes, file: str, path: str | None) -> Payload:
    """A payload that is small enough to be read at once: what repeats in its value are its records."""
    from fieldwright.schema.values import read_value, write_value

    value = read_value(data, side.schema, side.root, file)
    split = _split(value)
    if split is None:
        whole = Record(0, value, _raw(data, file), data)
        return Payload(data, file, side, _read=lambda _: whole)
    items, wrap, name = split
    words = "row" if side.schema.medium == "csv" or isinstance(value, list) else "record"

    def read(at: int) -> Record:
        held = wrap(items[at])
        try:
            written = write_value(held, side.schema, side.root)
        except FieldwrightError:  # such as an interchange, which is read and not written
            written = b""
        text = _raw(written, file) if written else json.dumps(items[at], ensure_ascii=False, indent=2)
        return Record(at, held, text, written)

    return Payload(data, file, side, len(items), name, path, words, read)


def _split(value: Any) -> tuple[list[Any], Callable[[Any], Any], str] | None:
    """The items of what a value repeats, and what makes a whole value of one; None where it is one record."""
    if isinstance(value, list):
        items = cast("list[Any]", value)
        return (items, lambda one: [one], "") if items else None
    if not isinstance(value, dict) or len(cast("dict[str, Any]", value)) != 1:
        return None
    (root, held), *_ = cast("dict[str, Any]", value).items()
    if isinstance(held, list):
        items = cast("list[Any]", held)
        return (items, lambda one: {root: [one]}, root) if len(items) > 1 else None
    if not isinstance(held, dict):
        return None
    members = cast("dict[str, Any]", held)
    below = [name for name in members if not name.startswith("@")]
    if len(below) != 1 or not isinstance(members[below[0]], list) or len(members[below[0]]) < 2:
        return None
    name = below[0]
    return cast("list[Any]", members[name]), lambda one: {root: {**members, name: [one]}}, f"{root}.{name}"


def _streamed(side: Side, data: bytes, file: str, path: str | None) -> Payload | None:
    """The records of a large table or document, cut out one by one; None where it cannot be."""
    stream = BufferedReader(cast("Any", BytesIO(data)))
    if side.schema.medium == "xml":
        pieces, words = _elements(side, stream, file), "record"
    else:
        pieces, words = _rows(side, stream, file), "row"
    if pieces is None or not pieces:
        return None
    many = side.root.shape.repeats
    if words == "row":
        one = _cut(Payload(data, file, side, len(pieces), "", path, words, as_value=True), pieces, many)
        return evolve(one, read=_table(side, pieces, file, many))
    from fieldwright.schema.values import read_value

    held = pieces

    def read(at: int) -> Record:
        if len(held[at]) > SMALL:
            raise TooLargeError(
                tr("record {at} is too large for a tree", at=at + 1), mend=tr("read its text"), file=file
            )
        value = read_value(held[at], side.schema, side.root, file)
        return Record(at, value, _raw(held[at], file), held[at])

    name = ".".join((side.root.name, *(one.name for one in _below(side))))
    return Payload(data, file, side, len(held), name, path, words, read, held.__getitem__)


def _elements(side: Side, stream: BufferedReader, file: str) -> list[bytes] | None:
    from fieldwright.mapping.running.xml_records import Wanted, elements_of

    below = _below(side)
    if len(below) != 1 or not below[0].shape.repeats:
        return None
    wanted = Wanted((side.root.name, below[0].name), wrapped=True)
    return [one for batch in elements_of(stream, wanted, file).batches for one in batch.records]


def _below(side: Side) -> list[Field]:
    return [one for one in side.root.children() if not one.name.startswith(("@", "#"))]


def _rows(side: Side, stream: BufferedReader, file: str) -> list[bytes] | None:
    from fieldwright.mapping.running.table_records import rows_of
    from fieldwright.schema.csv_sample import CsvSchema

    if not isinstance(side.schema, CsvSchema):
        return None
    return [one for batch in rows_of(stream, side.schema, file).batches for one in batch.records]


def _table(side: Side, pieces: Sequence[bytes], file: str, many: bool) -> Callable[[int], Record]:
    from fieldwright.schema.values import write_value

    plain = _pieces(pieces, file, many)

    def read(at: int) -> Record:
        one = plain(at)
        written = write_value(one.value, side.schema, side.root)
        return Record(at, one.value, _raw(written, file), written)

    return read


def _raw(data: bytes, file: str) -> str:
    try:
        return decoded(data, file)
    except FieldwrightError:
        return tr("(this payload is no text)")
