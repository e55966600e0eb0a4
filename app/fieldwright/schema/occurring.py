"""Samples beside a schema: what values occur in each field, how often, and where the samples disagree with the schema."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from attrs import define, evolve, field, frozen

from fieldwright.schema.model import Field, Schema, field_at
from fieldwright.schema.paths import join, quoted
from fieldwright.schema.violations import Violation

VALUES = 50
"""Distinct values that are counted of a field."""
FIELDS = 10_000
"""Fields that are counted."""
DISAGREEMENTS = 200
"""Kinds of disagreements that are told apart."""
_LONG = 200
_INDEX = re.compile(r"(`[^`]*`)|\[\d+\]")


@frozen
class Occurrence:
    """What occurs in one field: in how many places it could have been (its parents), was, and was null; its values by count."""

    path: str
    parents: int
    present: int
    nulls: int
    values: tuple[tuple[Any, int], ...] = ()
    """Texts, numbers and booleans, the most frequent first; long texts are cut."""
    more: bool = False
    """Whether there are more values than are counted."""

    @property
    def share(self) -> float:
        """How much of the parents have it, from 0 to 1."""
        return self.present / self.parents if self.parents else 0.0


@frozen
class Disagreement:
    """Something in the samples that the schema does not allow, or does not know: where, how often, and first in which sample."""

    path: str
    """The field's path in the schema, without indexes."""
    message: str
    keyword: str
    """JSON Schema's keyword that is broken; empty for a field that the schema does not have."""
    count: int
    sample: int
    """The number of the first sample that has it, from 0."""
    place: str = ""
    """The path in that sample, with indexes."""
    value: Any = None
    samples: int = 1
    """How many samples have it."""
    file: str = ""
    """The file of the first one, where it is known, and its line there."""
    line: int = 0


@frozen(eq=False)
class Payload:
    """A payload of a sample file: bytes, or a value as `read_value` gives it; ``line`` where it is one line of a file."""

    data: Any
    file: str = ""
    line: int = 0


@frozen
class Occurring:
    """What occurs in the samples of a message."""

    payloads: int
    fields: Mapping[str, Occurrence]
    """By the field's path in the schema, in the order of the samples."""
    disagreements: tuple[Disagreement, ...] = ()
    cut: bool = False
    """Whether there are more fields or disagreements than are told."""


def occurring(schema: Schema, message: str, payloads: Iterable[Any]) -> Occurring:
    """What occurs in payloads of a message: their bytes, or values as `read_value` gives them, each perhaps as a `Payload`.

    Raises a `FieldwrightError` for bytes that are no payload of the message.
    """
    counting = Counting(schema, message)
    for payload in payloads:
        counting.add(payload)
    return counting.result()


class Counting:
    """Counts what occurs in the payloads of a message, one after the other."""

    def __init__(self, schema: Schema, message: str) -> None:
        from fieldwright.schema.validation import (
            validator,
        )  # takes its time, and most projects have no samples beside a schema

        self._schema = schema
        self._root = schema.root(message)
        self._check = validator(schema, message)
        self._tally = _Tally(self._root)

    @property
    def counted(self) -> int:
        """How many payloads were counted."""
        return self._tally.payloads

    def violations(self, payload: Any) -> int:
        """In how many ways a payload breaks the schema or goes beyond it, uncounted. Raises a `FieldwrightError` where it is none of the message."""
        value, found = self._read(payload)
        alone = _Tally(self._root)
        alone.root(value)
        return len(found) + len(alone.found)

    def add(self, payload: Any) -> None:
        """Count a payload. Raises a `FieldwrightError` where it is none of the message, and counts nothing of it."""
        here = payload if isinstance(payload, Payload) else Payload(payload)
        value, found = self._read(here)
        tally = self._tally
        tally.here = here
        tally.root(value)
        for one in found:
            tally.disagree(tally.generalised(one.path), one.message, one.keyword, one.path, one.value)
        tally.payloads += 1

    def result(self) -> Occurring:
        """What was counted so far."""
        return self._tally.result()

    def _read(self, payload: Any) -> tuple[Any, tuple[Violation, ...]]:
        data = payload.data if isinstance(payload, Payload) else payload
        if not isinstance(data, (bytes, bytearray, memoryview)):
            return data, self._check(data)
        from fieldwright.schema.values import read_value

        raw = bytes(data)
        named = payload.file if isinstance(payload, Payload) else ""
        value = read_value(raw, self._schema, self._root, named or f"sample {self._tally.payloads + 1}")
        return value, self._check(raw if self._schema.medium == "xml" else value)


@define(eq=False)
class _Counts:
    parents: int = 0
    present: int = 0
    nulls: int = 0
    values: dict[tuple[type, Any], int] = field(factory=dict)
    more: bool = False


@define(eq=False)
class _Tally:
    """Counts of fields and disagreements, so far."""

    schema_root: Field
    here: Payload = Payload(None)
    payloads: int = 0
    cut: bool = False
    counts: dict[str, _Counts] = field(factory=dict)
    children: dict[str, dict[str, None]] = field(factory=dict)
    objects: dict[str, int] = field(factory=dict)
    known: dict[str, Field | None] = field(factory=dict)
    found: dict[tuple[str, str, str], Disagreement] = field(factory=dict)
    last: dict[tuple[str, str, str], int] = field(factory=dict)
    """The last sample that had it."""

    def root(self, value: Any) -> None:
        in_list = self.schema_root.path == "[]"
        self._value("[]" if in_list and isinstance(value, list) else "", "", value, inside=True)

    def _field(self, path: str) -> Field | None:
        if path not in self.known:
            if len(self.known) > 5 * FIELDS:  # a map's names are without end
                self.known.clear()
            self.known[path] = field_at(self.schema_root, path) if path else self.schema_root
        return self.known[path]

    def _value(self, path: str, place: str, value: Any, *, inside: bool = False) -> None:
        """A value at a path that has its brackets already; with ``inside`` a list's brackets are the path's last ones."""
        if isinstance(value, dict):
            members = cast("dict[str, Any]", value)
            self.objects[path] = self.objects.get(path, 0) + 1
            for name, member in members.items():
                self._member(path, place, name, member)
        elif isinstance(value, list):
            items = path if inside and path.endswith("[]") else f"{path}[]"
            for index, item in enumerate(cast("list[Any]", value)):
                if isinstance(item, (dict, list)):
                    self._value(items, f"{place}[{index}]", item)
                else:
                    self._count(items, item)
        elif path:
            self._count(path, value)

    def _member(self, above: str, place: str, name: str, value: Any) -> None:
        step = quoted(name)
        path, at = join(above, step), join(place, step)
        described = self._field(path)
        if described is None and (not above or self._field(above) is not None):  # of what is unknown, the top is told
            self.disagree(path, "The schema does not describe this field.", "", at, value)
        elif described is not None and described.name == "*" and not described.shape.repeats:
            path = join(above, "*")
        if isinstance(value, list):
            path += "[]"
        counts = self._counts(path)
        if counts is None:
            return
        self.children.setdefault(above, {})[path] = None
        counts.present += 1
        if value is None:
            counts.nulls += 1
        elif isinstance(value, (dict, list)):
            self._value(path, at, value, inside=True)
        else:
            self._note_value(counts, value)

    def _count(self, path: str, value: Any) -> None:
        """A value inside a list, which is counted as one of the list's."""
        counts = self._counts(path)
        if counts is not None and value is None:
            counts.nulls += 1
        elif counts is not None:
            self._note_value(counts, value)

    def _counts(self, path: str) -> _Counts | None:
        counts = self.counts.get(path)
        if counts is None:
            if len(self.counts) >= FIELDS:
                self.cut = True
                return None
            counts = self.counts[path] = _Counts()
        return counts

    def _note_value(self, counts: _Counts, value: Any) -> None:
        shown = _cut(value)
        key = (type(shown), shown)
        if key in counts.values or len(counts.values) < VALUES:
            counts.values[key] = counts.values.get(key, 0) + 1
        else:
            counts.more = True

    def generalised(self, place: str) -> str:
        """The schema's path of a place in a payload."""
        listed = _INDEX.sub(lambda found: found[1] or "[]", place)
        described = (self._field(place) or self._field(listed)) if place else None
        return described.value_path if described is not None else listed

    def disagree(self, path: str, message: str, keyword: str, place: str, value: Any) -> None:
        key = (path, keyword, message if keyword in ("", "required") else "")
        known = self.found.get(key)
        if known is not None:
            more = self.last[key] != self.payloads
            self.found[key] = evolve(known, count=known.count + 1, samples=known.samples + more)
        elif len(self.found) >= DISAGREEMENTS:
            self.cut = True
        else:
            shown = _cut(value) if not isinstance(value, (dict, list)) else None
            here = self.here
            self.found[key] = Disagreement(
                path, message, keyword, 1, self.payloads, place, shown, 1, here.file, here.line
            )
        self.last[key] = self.payloads

    def result(self) -> Occurring:
        parents = {path: self.objects[above] for above, paths in self.children.items() for path in paths}
        fields = {
            path: Occurrence(
                path, parents.get(path, self.payloads), counts.present, counts.nulls,
                tuple((value, count) for (_, value), count in sorted(counts.values.items(), key=lambda one: -one[1])), counts.more,
            )
            for path, counts in self.counts.items()
        }  # fmt: skip
        refused = {one.path for one in self.found.values() if one.keyword}
        told = (one for one in self.found.values() if one.keyword or one.path not in refused)
        return Occurring(self.payloads, fields, tuple(told), self.cut)


def _cut(value: Any) -> Any:
    return f"{value[: _LONG - 1]}…" if isinstance(value, str) and len(value) > _LONG else value
