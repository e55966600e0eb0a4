"""Records of JSON read as a stream, some at a time: lines, and the items of an array. Memory holds a batch, never the file."""

import codecs
import json
import re
from collections.abc import Iterator, Sequence
from io import BufferedReader
from pathlib import Path
from typing import IO, Protocol

from attrs import evolve, frozen

from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError
from fieldwright.files.reading import encoding_of

BATCH_BYTES = 262_144
"""Bytes that are read at once."""

BATCH_RECORDS = 500

RECORD_LIMIT = 50_000_000
"""Bytes of one record."""

_HEAD = 65_536
_SPACE = re.compile(r"[ \t\r\n]*")


@frozen
class Batch:
    """Some records: ``data`` holds them as lines, of which ``first`` is the number of the first; or ``records`` one by one, with their places.

    A place is the line where a record starts, or, for the items of an array, its offset in characters; both as the source's ``place`` says.
    """

    data: bytes = b""
    records: tuple[bytes, ...] = ()
    first: int = 1
    places: tuple[int, ...] = ()
    number: int = 1
    """The number of its first record in the run, where that matters."""

    @property
    def lines(self) -> bool:
        """Whether the records are lines of text."""
        return not self.records


@frozen
class Records:
    """A stream of batches. ``place`` is ``line`` or ``offset``; ``as_value`` says that records are JSON whatever the source's medium."""

    batches: Iterator[Batch]
    place: str = "line"
    as_value: bool = False


class Bytes(Protocol):
    """What lines are read from."""

    def read(self, size: int, /) -> bytes:
        """Some bytes, none at the end."""
        ...

    def readline(self, size: int, /) -> bytes:
        """The rest of a line."""
        ...


def head_of(stream: BufferedReader) -> bytes:
    """The first bytes, which stay to be read."""
    return stream.peek(_HEAD)[:_HEAD]


def lines_of(stream: BufferedReader, file: str | Path) -> Records:
    """The records of JSON lines. Raises `RefusedError` for a line beyond the limit."""
    return Records(_line_batches(_in_utf8(stream), file))


def _line_batches(stream: Bytes, file: str | Path) -> Iterator[Batch]:
    line = 1
    while block := stream.read(BATCH_BYTES):
        if not block.endswith(b"\n"):
            rest = stream.readline(RECORD_LIMIT + 1)
            if len(rest) > RECORD_LIMIT:
                at = line + block.count(b"\n")
                raise RefusedError(f"the line is longer than {RECORD_LIMIT / 1e6:g} MB", mend="put one record on each line", file=file, line=at)  # fmt: skip
            block += rest
        yield Batch(block[:-1] if block.endswith(b"\n") else block, first=line)
        line += block.count(b"\n")


def items_of(stream: BufferedReader, file: str | Path) -> Records:
    """The items of a JSON array, each as it is written. Raises `SyntaxProblemError` with the line where the array breaks off."""
    return Records(batched(_items(stream, file)), "offset")


def batched(items: Iterator[tuple[bytes, int]]) -> Iterator[Batch]:
    """Records with their places, put together. Where reading fails, what was read comes first."""
    records: list[bytes] = []
    places: list[int] = []
    size = 0
    broken: FieldwrightError | None = None
    while True:
        try:
            record, place = next(items)
        except StopIteration:
            break
        except FieldwrightError as error:
            broken = error
            break
        records.append(record)
        places.append(place)
        size += len(record)
        if size >= BATCH_BYTES or len(records) >= BATCH_RECORDS:
            yield Batch(records=tuple(records), places=tuple(places))
            records, places, size = [], [], 0
    if records:
        yield Batch(records=tuple(records), places=tuple(places))
    if broken is not None:
        raise broken


class _Text:
    """The text of a stream, as a window that grows at its end and is cut at its beginning."""

    def __init__(self, stream: BufferedReader) -> None:
        self._stream = stream
        encoding = encoding_of(head_of(stream), cut=True)
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self.held = ""
        self.offset = 0
        """Of the window's first character in the text."""
        self.line = 1
        self.ended = False
        self.grow()
        self.held = self.held.removeprefix("\ufeff")

    def grow(self) -> None:
        """Reads on, the more the more there is already, so that one long record is not tried too often."""
        data = self._stream.read(max(BATCH_BYTES, len(self.held)))
        self.ended = not data
        self.held += self._decoder.decode(data, final=self.ended)

    def drop(self, at: int) -> None:
        """Forgets what is before a place of the window."""
        self.line += self.held.count("\n", 0, at)
        self.offset += at
        self.held = self.held[at:]


def _items(stream: BufferedReader, file: str | Path) -> Iterator[tuple[bytes, int]]:
    text = _Text(stream)
    at = _past_space(text, 0)
    if text.held[at : at + 1] != "[":
        raise SyntaxProblemError("the file is no JSON array", mend="give an array of records", file=file, line=1)
    at = _past_space(text, at + 1)
    first = True
    while text.held[at : at + 1] != "]" or not first:
        if at >= BATCH_BYTES:
            text.drop(at)
            at = 0
        end = _item_end(text, at, file)
        held = text.held[at:end]
        yield held.encode("utf-8", "surrogatepass"), text.offset + at
        first = False
        at = _past_space(text, end)
        mark = text.held[at : at + 1]
        if mark == "]":
            break
        if mark != ",":
            raise _broken(text, at, file)
        at = _past_space(text, at + 1)
    rest = _past_space(text, at + 1)
    if rest < len(text.held):
        raise SyntaxProblemError(
            "there is more after the end of the array", mend="remove it", file=file, line=_line(text, rest)
        )


def _past_space(text: _Text, at: int) -> int:
    while True:
        found = _SPACE.match(text.held, at)
        end = found.end() if found else at
        if end < len(text.held) or text.ended:
            return end
        text.grow()


_DECODER = json.JSONDecoder(parse_float=str, parse_int=str)
_PARTIAL = 24
"""Characters at the window's end where an error may only mean that the rest is not read yet."""


def _item_end(text: _Text, at: int, file: str | Path) -> int:
    """Where the value ends that begins at a place of the window, which grows until it is there."""
    while True:
        try:
            end = _DECODER.raw_decode(text.held, at)[1]
            if end < len(text.held) or text.ended:
                return end
        except RecursionError:
            raise RefusedError("a record is nested too deeply", mend="check that it is what you meant", file=file, line=_line(text, at)) from None  # fmt: skip
        except json.JSONDecodeError as error:
            open_ = error.msg.startswith("Unterminated string") or error.pos >= len(text.held) - _PARTIAL
            if text.ended or not open_:
                raise _broken(text, error.pos, file) from None
        if len(text.held) - at > RECORD_LIMIT:
            raise RefusedError(f"a record is longer than {RECORD_LIMIT / 1e6:g} MB", mend="give smaller records", file=file, line=_line(text, at))  # fmt: skip
        text.grow()


def _broken(text: _Text, at: int, file: str | Path) -> SyntaxProblemError:
    what = "the array ends early" if at >= len(text.held.rstrip()) else "the array is not valid JSON from here on"
    return SyntaxProblemError(
        f"{what} (character {text.offset + at + 1:,})", mend="mend the file; what is before was read", file=file,
        line=_line(text, at),
    )  # fmt: skip


def _line(text: _Text, at: int) -> int:
    return text.line + text.held.count("\n", 0, at)


# --- other encodings -------------------------------------------------------------------------------------------------


class _Recoded:
    """The lines of a text in another encoding, in UTF-8."""

    def __init__(self, stream: IO[bytes], encoding: str) -> None:
        self._stream = codecs.getreader(encoding)(stream, "replace")

    def read(self, size: int) -> bytes:
        """Some characters."""
        return self._stream.read(size, size).removeprefix("\ufeff").encode("utf-8", "surrogatepass")

    def readline(self, size: int) -> bytes:
        """The rest of a line."""
        return self._stream.readline(size).encode("utf-8", "surrogatepass")


def _in_utf8(stream: BufferedReader) -> Bytes:
    encoding = encoding_of(head_of(stream), cut=True)
    if encoding != "utf-8":
        return _Recoded(stream, encoding)
    if head_of(stream).startswith(codecs.BOM_UTF8):
        stream.read(len(codecs.BOM_UTF8))
    return stream


def left_of(batch: Batch, consumed: int, lines: int, records: int) -> Batch:
    """What is left of a batch after so many bytes (of lines) or records, which were so many lines and records."""
    if batch.lines:
        return Batch(batch.data[consumed:], first=batch.first + lines, number=batch.number + records)
    return _part(batch, consumed, len(batch.records))


def halves_of(batch: Batch) -> tuple[Batch, Batch] | None:
    """A batch in two; None for a single record."""
    if batch.lines:
        rows = batch.data.split(b"\n")
        if len(rows) < 2:
            return None
        middle = len(rows) // 2
        before = Batch(b"\n".join(rows[:middle]), first=batch.first, number=batch.number)
        counted = batch.number + count_of(before)
        return before, Batch(b"\n".join(rows[middle:]), first=batch.first + middle, number=counted)
    middle = len(batch.records) // 2
    if not middle:
        return None
    return _part(batch, 0, middle), _part(batch, middle, len(batch.records))


def _part(batch: Batch, start: int, end: int) -> Batch:
    return Batch(records=batch.records[start:end], places=batch.places[start:end], number=batch.number + start)


def count_of(batch: Batch) -> int:
    """How many records a batch has: lines that are not blank."""
    return sum(1 for one in batch.data.split(b"\n") if one.strip()) if batch.lines else len(batch.records)


def numbered(batches: Iterator[Batch]) -> Iterator[Batch]:
    """Batches with the numbers of their first records."""
    number = 1
    for batch in batches:
        yield evolve(batch, number=number)
        number += count_of(batch)


def raw_records(batch: Batch) -> Sequence[bytes]:
    """The parts that stand for a batch on the pipe."""
    return (batch.data,) if batch.lines else batch.records
