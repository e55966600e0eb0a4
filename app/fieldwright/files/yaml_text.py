"""YAML text to plain values: libyaml's events and our own builder, since the loaders crash on deep nesting and guess dates.

Scalars follow the YAML 1.2 core schema (``no``, ``12:30``, ``0123`` and dates stay text), keys are always text, and the line of
every key is kept.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import yaml
from attrs import field, frozen

from fieldwright.files.collector import paused_collector
from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError
from fieldwright.files.json_text import DEPTH, NODES, Duplicate, escaped, tokens
from fieldwright.files.reading import check_count, decoded, unusable

EXPANDED = 3_000_000
"""Values after every alias is written out."""

_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,4000})\Z")
_OTHER_INT = re.compile(r"0o[0-7]{1,4000}\Z|0x[0-9a-fA-F]{1,4000}\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_WORDS: dict[str, Any] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    ".inf": float("inf"), ".Inf": float("inf"), ".INF": float("inf"), "+.inf": float("inf"), "-.inf": float("-inf"),
    "-.Inf": float("-inf"), "-.INF": float("-inf"), ".nan": float("nan"), ".NaN": float("nan"), ".NAN": float("nan"),
}  # fmt: skip
_MERGE = object()


@frozen(eq=False)
class YamlDocument:
    """A parsed YAML text: its value, the keys given twice, and whether aliases share parts of it (perhaps in a cycle)."""

    value: Any
    duplicates: tuple[Duplicate, ...]
    aliased: bool
    lines: dict[int, Any] = field(repr=False)
    first_line: int = 1
    further: int = 0
    """The line where another document starts, which is not read; 0 where there is none."""

    def line_of(self, pointer: str) -> int:
        """The line, from 1, of a pointer's key or item; of the nearest parent where there is none."""
        here, line = self.value, self.first_line
        for token in tokens(pointer):
            places = self.lines.get(id(here))
            if places is None:
                break
            try:
                line = places[token] if isinstance(here, dict) else places[int(token)]
                here = here[token] if isinstance(here, dict) else here[int(token)]
            except (LookupError, ValueError, TypeError):
                break
        return line


@frozen(eq=False)
class _Open:
    """A mapping or sequence that is being built."""

    value: Any
    places: Any
    anchor: str | None
    count_before: int
    line: int
    key: list[Any] = field(factory=list)
    merged: list[Any] = field(factory=list)
    pointer: str = ""


def load_yaml(data: bytes, file: str | Path) -> YamlDocument:
    """The value of the first YAML document in the bytes.

    Raises `RefusedError` (too deep, too many values, aliases that expand without bound) and `SyntaxProblemError` with the line.
    """
    text = decoded(data, file)
    if not text.strip():
        raise unusable("empty", file)
    try:
        with paused_collector():
            return _Builder(file).built(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        column = mark.column + 1 if mark else 0
        reason = " ".join(part for part in (error.context, error.problem) if part)
        raise SyntaxProblemError(
            f"this is not valid YAML at line {line}, column {column} ({reason})",
            mend="correct the YAML there",
            file=file,
            line=line,
        ) from None
    except (yaml.YAMLError, UnicodeError) as error:
        reason = getattr(error, "reason", None) or str(error)
        raise SyntaxProblemError(f"this is not valid YAML ({reason})", mend="correct the text", file=file) from None
    except FieldwrightError as error:
        raise error.located(file) from None


class _Builder:
    def __init__(self, file: str | Path) -> None:
        self._file = file
        self._lines: dict[int, Any] = {}
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._duplicates: list[Duplicate] = []
        self._aliased = False
        self._count = 0
        self._stack: list[_Open] = []

    def built(self, text: str) -> YamlDocument:
        events = yaml.parse(text, Loader=yaml.CLoader)
        for value, line in self._roots(events):
            further = _another(events)
            return YamlDocument(value, tuple(self._duplicates[:100]), self._aliased, self._lines, line, further)
        raise unusable("empty", self._file)

    def _roots(self, events: Iterator[Any]) -> Iterator[tuple[Any, int]]:
        """Each document's value and first line; the parser runs on only as far as it is asked."""
        start = 1
        for event in events:
            line = _line(event)
            if isinstance(event, yaml.ScalarEvent):
                value = _scalar(event)
                self._count += 1
                if event.anchor:
                    self._anchors[event.anchor] = (value, 1)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self._open({} if isinstance(event, yaml.MappingStartEvent) else [], event)
                start = start if len(self._stack) > 1 else line
                continue
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                line = self._stack[-1].line
                value = self._close()
            elif isinstance(event, yaml.AliasEvent):
                value = self._alias(event)
            else:
                continue
            if not self._stack:
                yield value, start
                start = 1
            else:
                self._put(value, event, line)

    def _open(self, value: Any, event: Any) -> None:
        self._count += 1
        check_count(self._count, NODES, "values", self._file)
        if len(self._stack) >= DEPTH:
            raise RefusedError(
                f"the file is nested too deeply (more than {DEPTH} levels)", mend="check that it is a schema",
                file=self._file, line=event.start_mark.line + 1,
            )  # fmt: skip
        places: Any = {} if isinstance(value, dict) else []
        key_line = event.start_mark.line + 1
        if self._stack:
            above = self._stack[-1]
            if isinstance(above.value, dict) and not above.key:
                raise SyntaxProblemError(
                    "a key is a list or an object", mend="use text as key", file=self._file, line=key_line
                )
        self._lines[id(value)] = places
        self._stack.append(_Open(value, places, event.anchor, self._count, key_line))
        if event.anchor:
            self._anchors[event.anchor] = (value, 0)

    def _close(self) -> Any:
        done = self._stack.pop()
        for other in done.merged:
            places = self._lines.get(id(other), {})
            for key, value in cast("dict[str, Any]", other).items():
                if key not in done.value:
                    done.value[key] = value
                    done.places[key] = places.get(key, 0)
        if done.anchor:
            self._anchors[done.anchor] = (done.value, self._count - done.count_before + 1)
        return done.value

    def _alias(self, event: Any) -> Any:
        self._aliased = True
        if event.anchor not in self._anchors:
            line = event.start_mark.line + 1
            raise SyntaxProblemError(
                f"the alias *{event.anchor} has no anchor", mend="define it", file=self._file, line=line
            )
        value, size = self._anchors[event.anchor]
        self._count += size or 1
        check_count(self._count, EXPANDED, "values once its aliases are written out", self._file)
        return value

    def _put(self, value: Any, event: Any, line: int) -> None:
        above = self._stack[-1]
        if isinstance(above.value, list):
            above.value.append(value)
            above.places.append(line)
        elif not above.key:
            self._key(above, event, line)
        else:
            key, key_line = above.key
            above.key.clear()
            if key is _MERGE:
                others = cast("list[Any]", value if isinstance(value, list) else [value])
                if any(not isinstance(one, dict) for one in others):
                    raise SyntaxProblemError(
                        "'<<' merges something that is no object", mend="correct it", file=self._file, line=line
                    )
                above.merged.extend(others)
                return
            if key in above.value:
                self._duplicates.append(Duplicate(key, "/".join(("", *self._path())), key_line))
            above.value[key] = value
            above.places[key] = key_line

    def _key(self, above: _Open, event: Any, line: int) -> None:
        if not isinstance(event, yaml.ScalarEvent):
            raise SyntaxProblemError("a key is not plain text", mend="use text as key", file=self._file, line=line)
        plain = event.implicit[0]
        above.key.extend((_MERGE if plain and event.value == "<<" else event.value, line))

    def _path(self) -> list[str]:
        path: list[str] = []
        for one in self._stack[:-1]:
            path.append(
                str(len(one.value)) if isinstance(one.value, list) else escaped(str(one.key[0] if one.key else ""))
            )
        return path


def _another(events: Iterator[Any]) -> int:
    """The line where a second document starts, or where the text behind the first is none."""
    try:
        following = next((one for one in events if isinstance(one, yaml.DocumentStartEvent)), None)
    except yaml.MarkedYAMLError as error:
        return error.problem_mark.line + 1 if error.problem_mark else 0
    return _line(following) if following is not None else 0


def _line(event: Any) -> int:
    return event.start_mark.line + 1


def _scalar(event: Any) -> Any:
    text: str = event.value
    if not event.implicit[0]:
        return _tagged(event, text)
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in "0123456789-+.":
        if _INT.match(text):
            return int(text)
        if _FLOAT.match(text):
            return float(text)
        if _OTHER_INT.match(text):
            return int(text, 0)
    return text


_TAGS = {"tag:yaml.org,2002:int": int, "tag:yaml.org,2002:float": float}


def _tagged(event: Any, text: str) -> Any:
    made = _TAGS.get(event.tag or "")
    if made is None:
        return _WORDS.get(text, text) if event.tag in ("tag:yaml.org,2002:null", "tag:yaml.org,2002:bool") else text
    try:
        return made(text)
    except ValueError:
        return text
