"""JSON text to values, guarded, with duplicate keys reported and lines found on demand."""

import codecs
import gc
import json
import re
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterator
from json.decoder import JSONDecoder, scanstring  # type: ignore[attr-defined]
from pathlib import Path
from sys import intern
from typing import Any, cast

from attrs import field, frozen

from fieldwright.files.errors import RefusedError, SyntaxProblemError, UnreadableError
from fieldwright.files.reading import check_count, decoded_as, html_error, sniffed, unusable
from fieldwright.files.records import ABSENT

DEPTH = 200
NODES = 2_000_000

_SPACE = re.compile(r"[ \t\n\r]*")
_KEEP = b'{}[]",'
_DROP = bytes(byte for byte in range(256) if byte not in _KEEP)
_UNCOUNTED = bytes(byte for byte in range(256) if byte not in b"{[,")
_ASCII = bytes(range(128))
_LEAD = 0xC0
"""The least first byte of a character beyond ASCII in UTF-8."""
_OTHERS = re.compile(rb"[\x80-\xff]+")
_PACKED = 1_000_000
"""Characters from which on a text is held packed."""
_FEW, _MOST_ALIKE = 4, 20_000
"""Members of an object that is held once where it stands in many places of a compact value, and how many such objects are kept in mind."""
_SCALARS = frozenset({str, int, bool, type(None)})
_RARE = 1000
"""Bytes to each beyond ASCII from which on those are escaped, to read the text as ASCII."""
_SCAN: Callable[[str, int], tuple[Any, int]] = cast("Any", JSONDecoder()).scan_once


@frozen
class Duplicate:
    """A key that stands twice in one object: its name, the object's pointer, and the line of its last place."""

    key: str
    pointer: str
    line: int = 0


class Spelled(float):
    """A number that knows how it was written: ``1.10``, or more digits than a double holds."""

    spelling: str

    def __new__(cls, text: str) -> "Spelled":
        """The number of a JSON text."""
        made = super().__new__(cls, text)
        made.spelling = text
        return made

    def __reduce__(self) -> tuple[type["Spelled"], tuple[str]]:
        return Spelled, (self.spelling,)


class Lines:
    """Lines of JSON pointers in a text, found on demand.

    Of every container on the way the places of its members are kept, so that asking for many pointers costs about one more
    parse for each level of depth.
    """

    def __init__(self, text: str) -> None:
        self._held: str | bytes = text
        self._members: dict[int, dict[str, int]] = {}
        self._starts: list[int] = []

    def pack(self) -> None:
        """Hold a large text packed until somebody asks: of most schemas nobody does."""
        if len(self._text) >= _PACKED:
            self._held = zlib.compress(self._text.encode("utf-8", "surrogatepass"), 1)

    @property
    def _text(self) -> str:
        held = self._held
        if isinstance(held, bytes):
            held = self._held = zlib.decompress(held).decode("utf-8", "surrogatepass")
        return held

    def __call__(self, pointer: str) -> int:
        """The line, from 1, of the value's key (or of the value, in an array); of the nearest parent where there is none."""
        return self.line_at(self.offset(pointer))

    def line_at(self, offset: int) -> int:
        """The line of a place in the text."""
        if not self._starts:
            self._starts = [0, *(found.end() for found in re.finditer("\n", self._text))]
        return bisect_right(self._starts, offset)

    def offset(self, pointer: str) -> int:
        """Where the pointer's key, or array item, begins in the text."""
        place = value = self._skip(0)
        for token in tokens(pointer):
            members = self._members.get(value)
            if members is None:
                members = self._members[value] = self._scan_members(value)
            found = members.get(token)
            if found is None:
                break
            place = found
            value = self._value_of(place) if self._text[value] == "{" else place
        return place

    def _skip(self, at: int) -> int:
        return _SPACE.match(self._text, at).end()  # type: ignore[union-attr]

    def _value_of(self, key_at: int) -> int:
        _, end = scanstring(self._text, key_at + 1, False)
        return self._skip(self._skip(end) + 1)

    def _scan_members(self, start: int) -> dict[str, int]:
        text, members = self._text, dict[str, int]()
        opener = text[start : start + 1]
        if opener not in ("{", "["):
            return members
        at, index = self._skip(start + 1), 0
        while text[at] not in "}]":
            if opener == "{":
                key, end = scanstring(text, at + 1, False)
                members[key] = at
                at = self._skip(self._skip(end) + 1)
            else:
                members[str(index)] = at
                index += 1
            _, at = _SCAN(text, at)
            at = self._skip(at)
            if text[at] == ",":
                at = self._skip(at + 1)
        return members


@frozen(eq=False)
class JsonDocument:
    """A parsed JSON text: its value, the keys given twice, the text, `Lines` in it, and the encoding that it was in."""

    value: Any
    duplicates: tuple[Duplicate, ...]
    text: str
    line_of: Lines = field(repr=False)
    encoding: str = "utf-8"


def load_json(data: bytes, file: str | Path, *, compact: bool = False, spelled: bool = False) -> JsonDocument:
    """The value of JSON bytes. Where it is ``compact``, the text that is kept may have some characters escaped, and objects that are equal
    may be one; where it is ``spelled``, numbers with a point or an exponent are `Spelled`.

    One character beyond ASCII makes the text of a whole file up to four times as large, and slow: escaped it costs nothing.
    Raises `RefusedError` (too many values, before anything is parsed; nested too deeply), `SyntaxProblemError` with the line and column.
    """
    few = len(data) <= 2 * NODES or len(data.translate(None, _UNCOUNTED)) <= NODES  # told at sight, in any encoding
    if compact and not spelled and few and (plain := _in_ascii(data)) is not None:
        try:
            return _parsed(plain, file, "utf-8", compact=True)
        except (SyntaxProblemError, UnreadableError):
            pass  # the place of a problem is told in the text as it is
    text, encoding = decoded_as(data, file)
    text = text.rstrip("\x00")
    if not few:
        check_nesting(text, file)
    return _parsed(text, file, encoding, spelled=spelled, compact=compact)


def _parsed(
    text: str, file: str | Path, encoding: str, *, spelled: bool = False, compact: bool = False
) -> JsonDocument:
    if not text or text.isspace():
        raise unusable("empty", file)
    repeated: list[tuple[dict[str, Any], str]] = []

    def pairs(members: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(members)
        if len(made) != len(members):
            seen: set[str] = set()
            repeated.extend((made, key) for key, _ in members if key in seen or seen.add(key))
        return made

    alike: dict[tuple[Any, ...], tuple[dict[str, Any], list[type] | None]] = {}

    def compacted(members: list[tuple[str, Any]]) -> dict[str, Any]:
        mark = tuple(members) if len(members) <= _FEW else None
        if mark is not None:  # a schema says the same few at each of its fields
            try:
                found = alike.get(mark)
            except TypeError:  # it holds others
                mark = found = None
            if found is not None and (found[1] is None or found[1] == [value.__class__ for _, value in members]):
                return found[0]
        made = pairs(members)
        kind = made.get("type")
        if isinstance(kind, str):
            made["type"] = intern(kind)
        if mark is not None and len(alike) < _MOST_ALIKE and len(made) == len(members) and "description" not in made:
            kinds = [value.__class__ for value in made.values()]
            if _SCALARS.issuperset(kinds):  # 1 and true are equal, and not the same
                alike.setdefault(mark, (made, None if set(kinds) == {str} else kinds))
        return made

    lines = Lines(text)
    try:
        value = json.loads(
            text, object_pairs_hook=compacted if compact else pairs, parse_float=Spelled if spelled else None
        )
    except json.JSONDecodeError as error:
        if text.lstrip()[:1] == "<":
            raise _markup(text, file) from None
        raise _syntax_problem(error, text, file) from None
    except RecursionError:
        raise _too_deep(file) from None
    except ValueError:
        raise SyntaxProblemError("a number has thousands of digits", mend="shorten it", file=file) from None
    _check_depth(value, file, spelled=spelled)
    twice = _duplicates(value, repeated, lines)
    if compact:
        lines.pack()
    return JsonDocument(value, twice, text, lines, encoding)


def line_of(text: str, pointer: str) -> int:
    """The line of a JSON pointer in a valid JSON text, from 1. For many pointers keep one `Lines`."""
    return Lines(text)(pointer)


def check_nesting(text: str, file: str | Path, *, depth: int = DEPTH, nodes: int = NODES) -> None:
    """Raises `RefusedError` for text nested deeper than ``depth`` or holding more than ``nodes`` values, without parsing it."""
    data = text.encode("utf-8", "replace").replace(b"\\\\", b"").replace(b'\\"', b"")
    marks = data.translate(None, _DROP).replace(b'""', b"")  # two quotes side by side have nothing between them
    marks = b"".join(marks.split(b'"')[::2])
    check_count(marks.count(b",") + marks.count(b"{") + marks.count(b"["), nodes, "values", file)
    marks = marks.replace(b",", b"")
    for _ in range(depth):  # each round takes the innermost level away
        shorter = marks.replace(b"{}", b"").replace(b"[]", b"")
        if shorter == marks or not shorter:
            marks = shorter
            break
        marks = shorter
    level = 0
    for mark in marks:
        level += 1 if mark in b"{[" else -1
        if level > depth:
            raise _too_deep(file)
    if b"{}" in marks or b"[]" in marks:
        raise _too_deep(file)


def _check_depth(value: Any, file: str | Path, *, spelled: bool = False) -> None:
    """Raises `RefusedError` for a parsed value that is nested too deeply. All values of one level are found in one step."""
    level = [value]
    for _ in range(DEPTH):
        level = gc.get_referents(*level)
        if spelled:  # a number that knows its spelling refers to its class, and that to everything
            level = [one for one in level if isinstance(one, dict | list)]
        if not level:
            return
    if any(isinstance(one, (dict, list)) for one in level):
        raise _too_deep(file)


def _in_ascii(data: bytes) -> str | None:
    """JSON in UTF-8 with few characters beyond ASCII, those escaped; None for any other, and where it would mean something else."""
    if data.isascii() or 0 in data[:4] or data.startswith(codecs.BOM_UTF8):
        return None
    others = data.translate(None, _ASCII)
    if len(others) * _RARE > len(data):
        return None
    view = memoryview(data)  # slices of it are no copies
    pieces: list[str] = []
    end = 0
    try:
        for at in sorted(at for lead in set(others) if lead >= _LEAD for at in _places(data, lead)):
            run = _OTHERS.match(data, at) if at >= end else None
            if run is not None:
                if data[at - 1 : at] == b"\\":
                    return None
                pieces += (str(view[end:at], "ascii"), json.dumps(run[0].decode("utf-8"))[1:-1])
                end = run.end()
        return "".join([*pieces, str(view[end:], "ascii")])
    except UnicodeDecodeError:
        return None


def _places(data: bytes, byte: int) -> Iterator[int]:
    at = data.find(byte)
    while at >= 0:
        yield at
        at = data.find(byte, at + 1)


def tokens(pointer: str) -> list[str]:
    """The reference tokens of a JSON pointer, unescaped."""
    if not pointer:
        return []
    parts = pointer.lstrip("#").split("/")[1:]
    return [part.replace("~1", "/").replace("~0", "~") for part in parts] if "~" in pointer else parts


def value_at(value: Any, pointer: str) -> Any:
    """What stands at a JSON pointer of a value; `ABSENT` where there is nothing."""
    here = value
    for token in tokens(pointer):
        if isinstance(here, dict):
            here = cast("dict[str, Any]", here).get(token, ABSENT)
        elif isinstance(here, list):
            items = cast("list[Any]", here)
            here = items[int(token)] if token.isdecimal() and int(token) < len(items) else ABSENT
        else:
            return ABSENT
    return here


def escaped(token: str) -> str:
    """A reference token for a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1") if "~" in token or "/" in token else token


def _too_deep(file: str | Path) -> RefusedError:
    return RefusedError(
        f"the file is nested too deeply (more than {DEPTH} levels)", mend="check that it is what you meant", file=file
    )


def _markup(text: str, file: str | Path) -> UnreadableError:
    data = text[:200_000].encode("utf-8", "replace")
    if sniffed(data, file) == "html":
        return html_error(data, file, wanted="JSON")
    return UnreadableError("this is XML, and JSON is expected", mend="choose a JSON file", file=file, line=1)


def _syntax_problem(error: json.JSONDecodeError, text: str, file: str | Path) -> SyntaxProblemError:
    at = min(error.pos, len(text))
    rest = text[at:].strip()
    place = f"line {error.lineno}, column {error.colno}"
    if not rest or (error.msg.startswith("Unterminated string") and "\n" not in text[at:].strip()):
        line = text.count("\n", 0, len(text.rstrip())) + 1
        column = len(text.rstrip()) - text.rfind("\n", 0, len(text.rstrip()))
        return SyntaxProblemError(
            f"the JSON ends early, at line {line}, column {column}", mend="get the whole file", file=file, line=line
        )
    if error.msg == "Extra data":
        return SyntaxProblemError(
            f"there is more after the end of the JSON value ({place})", mend="remove it, or save one value a line as .ndjson",
            file=file, line=error.lineno,
        )  # fmt: skip
    if rest.startswith(("//", "/*", "#")):
        mend = "remove the comments, JSON has none"
    elif rest.startswith("'"):
        mend = 'write strings in double quotes (")'
    elif rest.startswith(("}", "]")):
        mend = "remove the comma before the closing bracket"
    else:
        mend = "correct the JSON there"
    reason = error.msg[0].lower() + error.msg[1:]
    return SyntaxProblemError(f"this is not valid JSON at {place} ({reason})", mend=mend, file=file, line=error.lineno)


def _duplicates(value: Any, repeated: list[tuple[dict[str, Any], str]], lines: Lines) -> tuple[Duplicate, ...]:
    if not repeated:
        return ()
    wanted = {id(made): made for made, _ in repeated}
    places: dict[int, str] = {}
    stack: list[tuple[str, Any]] = [("", value)]
    while stack and len(places) < len(wanted):
        pointer, node = stack.pop()
        if isinstance(node, dict):
            if id(node) in wanted:
                places[id(node)] = pointer
            stack.extend((f"{pointer}/{escaped(k)}", v) for k, v in cast("dict[str, Any]", node).items())
        elif isinstance(node, list):
            stack.extend((f"{pointer}/{i}", v) for i, v in enumerate(cast("list[Any]", node)))
    found: list[Duplicate] = []
    for made, key in repeated[:100]:
        pointer = places.get(id(made))
        if pointer is not None:
            found.append(Duplicate(key, pointer, lines(f"{pointer}/{escaped(key)}")))
    return tuple(found)
