"""A JSON Schema inferred from values, in one pass and bounded memory: types, presence, formats, codes, lengths, ranges, maps.

Only what every value satisfies becomes a keyword. What is likely but may end with the next sample (codes, lengths, ranges) is said in
notes, with its counts.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from itertools import chain, islice
from types import MappingProxyType
from typing import Any

from fieldwright.files.errors import RefusedError
from fieldwright.schema.dialects import DRAFT2020_URI
from fieldwright.schema.keywords import NOTES, SEEN
from fieldwright.schema.shares import percent

VALUES = 50
"""Distinct texts that are remembered of a field."""
CODES = 20
"""The most distinct texts that are listed as perhaps a list of codes."""
MEMBERS = 1000
"""Names in one object from which on it is taken as a map, whatever they are."""
PLACES = 100_000
"""Fields that are counted in all."""
DEPTH = 200
_LONG = 200

_FORMATS: Mapping[str, tuple[re.Pattern[str], Callable[[str], Any] | None]] = MappingProxyType(
    {
        "date": (re.compile(r"\d{4}-\d\d-\d\d"), date.fromisoformat),
        "date-time": (
            re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?"),
            lambda text: datetime.fromisoformat(text) if text.isupper() else datetime.fromisoformat(text.upper()),
        ),
        "time": (re.compile(r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?"), lambda text: time.fromisoformat(text.upper())),
        "uuid": (re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"), None),
        "email": (re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+"), None),
        "uri": (re.compile(r"https?://\S+"), None),
    }
)  # fmt: skip
"""Formats that are recognised where every text of a field has them: how one looks, and what fails on texts that only look so."""

_NAMES: Mapping[type, str] = MappingProxyType(
    {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}
)
_COUNTERS = {
    "object": "objects",
    "array": "arrays",
    "string": "texts",
    "boolean": "booleans",
    "integer": "integers",
    "number": "floats",
}

_KEY = re.compile(
    r"-?\d+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\d{4}-\d\d(-\d\d.*)?|(?=\D*\d)[0-9a-f]{12,}"
)
"""Names that identify something, and so are data: numbers, UUIDs, dates, hashes."""


class Seen:
    """What was seen at one place of the samples."""

    __slots__ = ("arrays", "booleans", "budget", "count", "depth", "example", "floats", "format", "high", "integers", "item", "keys", "least",
                 "longest", "low", "members", "most", "nulls", "objects", "order", "record", "shortest", "texts", "values")  # fmt: skip

    def __init__(self, depth: int = 0, budget: list[int] | None = None) -> None:
        self.depth = depth
        self.budget = budget if budget is not None else [PLACES]
        """Places that may still be added: shared by all of a tree."""
        self.count = self.nulls = self.booleans = self.integers = self.floats = self.texts = self.objects = (
            self.arrays
        ) = 0
        self.order: list[str] = []
        """The types in the order in which they came."""
        self.members: dict[str, Seen] = {}
        self.keys: Seen | None = None
        """The values of a map; members are then no longer told apart."""
        self.record = False
        """Whether the members' names are known to be no data."""
        self.item: Seen | None = None
        self.least, self.most = -1, 0
        self.format: str | None = None
        """None before the first text, empty if the texts have none in common."""
        self.values: dict[str, int] | None = {}
        self.shortest, self.longest = -1, 0
        self.low: Any = None
        self.high: Any = None
        self.example: Any = None
        self.budget[0] -= 1
        if self.budget[0] < 0 or depth > DEPTH:
            what = "nested too deeply" if depth > DEPTH else f"of more than {PLACES:,} different fields"
            raise RefusedError(f"the samples are {what}", mend="choose fewer or smaller ones")

    def add(self, value: Any) -> None:
        """Take one value into account."""
        self.add_all([value])

    def add_all(self, values: Sequence[Any]) -> None:
        """Take values into account: those of one kind at once, which is several times faster than one by one."""
        self.count += len(values)
        kinds = dict.fromkeys(map(type, values))
        for kind in kinds:
            some = values if len(kinds) == 1 else [value for value in values if type(value) is kind]
            if kind is type(None):
                self.nulls += len(some)
                continue
            name = _NAMES.get(kind, "number")
            before = getattr(self, _COUNTERS[name])
            setattr(self, _COUNTERS[name], before + len(some))
            if not before:
                self.order.append(name)
            if name == "object":
                self._add_objects(some)
            elif name == "array":
                self._add_lists(some)
            else:
                if self.example is None:
                    self.example = some[0]
                if name == "string":
                    self._add_texts(some)
                elif name != "boolean":
                    self._range(min(some), max(some))

    # --- what is already in columns ----------------------------------------------------------------------------------

    def objects_of(self, count: int) -> None:
        """Take objects into account that are records; the caller adds the values of their members, column by column."""
        self._counted_as("object", count)
        self.record = True

    def lists_of(self, count: int, least: int, most: int) -> "Seen":
        """Take lists into account by their lengths; gives the place of their items, which the caller adds."""
        self._counted_as("array", count)
        self._lengths(least, most)
        return self.item_place()

    def member(self, name: str) -> "Seen":
        """The place of a member."""
        found = self.members.get(name)
        if found is None:
            found = self.members[name] = Seen(self.depth + 1, self.budget)
        return found

    def item_place(self) -> "Seen":
        """The place of the items of lists."""
        if self.item is None:
            self.item = Seen(self.depth + 1, self.budget)
        return self.item

    def _counted_as(self, name: str, count: int) -> None:
        self.count += count
        if name not in self.order:
            self.order.append(name)
        setattr(self, _COUNTERS[name], getattr(self, _COUNTERS[name]) + count)

    def _lengths(self, least: int, most: int) -> None:
        self.least = least if self.least < 0 else min(self.least, least)
        self.most = max(self.most, most)

    # --- values ------------------------------------------------------------------------------------------------------

    def _range(self, low: Any, high: Any) -> None:
        self.low = low if self.low is None or low < self.low else self.low
        self.high = high if self.high is None or high > self.high else self.high

    def _add_objects(self, objects: Sequence[dict[str, Any]]) -> None:
        columns = _columns(objects)
        names = len(columns) + len(self.members)
        if self.keys is None and names > MEMBERS and len(columns.keys() | self.members.keys()) > MEMBERS:
            self._become_map()
        if self.keys is not None:
            self.keys.add_all(list(chain.from_iterable(columns.values())))
            return
        for name, column in columns.items():
            self.member(name).add_all(column)

    def _add_lists(self, lists: Sequence[list[Any]]) -> None:
        self._lengths(min(map(len, lists)), max(map(len, lists)))
        self.item_place().add_all(list(chain.from_iterable(lists)))

    def _add_texts(self, texts: Sequence[str]) -> None:
        fresh: Collection[str] = texts
        values = self.values
        if values is not None:
            counted = Counter(texts)
            fresh = [text for text in counted if text not in values]
            if len(values) + len(fresh) > VALUES or any(len(text) > _LONG for text in fresh):
                self.values = None
            else:
                for text, count in counted.items():
                    values[text] = values.get(text, 0) + count
        if not fresh:
            return
        shortest = min(map(len, fresh))
        self.shortest = shortest if self.shortest < 0 else min(self.shortest, shortest)
        self.longest = max(self.longest, max(map(len, fresh)))
        if self.format is None:
            first = next(iter(fresh))
            self.format = next((name for name in _FORMATS if _have(name, (first,))), "")
        if self.format and not _have(self.format, fresh):
            self.format = ""

    # --- maps --------------------------------------------------------------------------------------------------------

    def _become_map(self) -> None:
        """No longer tell the members apart: they are the values of a map."""
        keys = Seen(self.depth + 1, self.budget)
        for member in self.members.values():
            keys.absorb(member)
        self.keys, self.members = keys, {}

    def _is_map(self) -> bool:
        """Whether the members' names are data: all identify something, or there are many and each record has few of them."""
        members = self.members
        if self.record or len(members) < 3 or len({tuple(sorted(one.kinds)) for one in members.values()} - {()}) > 1:
            return False
        if all(_KEY.fullmatch(name) for name in members):
            return not all(one.count == self.objects for one in members.values()) or self.objects == 1
        present = sum(one.count for one in members.values())
        return len(members) >= 30 and present <= 0.1 * len(members) * self.objects

    @property
    def kinds(self) -> tuple[str, ...]:
        """The types that were seen, null left out, in the order in which they came."""
        return tuple(name for name in self.order if not (name == "integer" and self.floats))

    def _counted(self) -> tuple[tuple[str, int], ...]:
        return (
            ("object", self.objects), ("array", self.arrays), ("string", self.texts), ("boolean", self.booleans),
            ("number", self.floats), ("integer", 0 if self.floats else self.integers),
        )  # fmt: skip

    def absorb(self, other: "Seen") -> None:
        """Take into account all that another has seen."""
        self.order += [name for name in other.order if name not in self.order]
        self.record = self.record or other.record
        for name in ("count", "nulls", "booleans", "integers", "floats", "texts", "objects", "arrays"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        if other.texts:
            self.format = other.format if self.format in (None, other.format) else ""
            self.shortest = other.shortest if self.shortest < 0 else min(self.shortest, other.shortest)
            self.longest = max(self.longest, other.longest)
            self._absorb_values(other)
        if other.low is not None:
            self._range(other.low, other.high)
        if self.example is None:
            self.example = other.example
        if other.arrays:
            self._lengths(other.least, other.most)
            if other.item is not None:
                self.item_place().absorb(other.item)
        if other.keys is not None and self.keys is None:
            self._become_map()
        for name, member in other.members.items():
            if self.keys is not None:
                self.keys.absorb(member)
            else:
                self.member(name).absorb(member)
        if other.keys is not None and self.keys is not None:
            self.keys.absorb(other.keys)

    def _absorb_values(self, other: "Seen") -> None:
        if self.values is None or other.values is None or len(self.values.keys() | other.values.keys()) > VALUES:
            self.values = None
            return
        for text, count in other.values.items():
            self.values[text] = self.values.get(text, 0) + count

    # --- what it says ------------------------------------------------------------------------------------------------

    def schema(self, parents: int) -> dict[str, Any]:
        """A JSON Schema for what was seen; ``parents`` is how many records could have had the field."""
        made: dict[str, Any] = {}
        types = list(self.kinds)
        if self.nulls:
            types.append("null")
        if types:
            made["type"] = types[0] if len(types) == 1 else types
        if self.format:
            made["format"] = self.format
        if self.example is not None and not isinstance(self.example, float):
            made["examples"] = [self.example] if len(str(self.example)) <= _LONG else []
        notes = self._notes()
        if self.objects:
            names = len(self.members)
            if self.keys is None and self._is_map():
                shown = ", ".join(repr(name) for name in list(self.members)[:3])
                notes.append(f"Inferred: a map of {names:,} names, such as {shown}, that differ from record to record.")
                self._become_map()
            if self.keys is not None:
                made["additionalProperties"] = self.keys.schema(self.keys.count)
            else:
                made["properties"] = {name: member.schema(self.objects) for name, member in self.members.items()}
                made["required"] = [name for name, member in self.members.items() if member.count == self.objects]
        if self.item is not None:
            made["items"] = self.item.schema(self.item.count) if self.item.count else {}
        if notes:
            made[NOTES] = notes
        made[SEEN] = [self.count, parents]
        return made

    def _notes(self) -> list[str]:
        """What was seen, beyond what becomes a keyword."""
        notes: list[str] = []
        if self.nulls and self.count > self.nulls:
            notes.append(f"Inferred: null in {self.nulls:,} of {self.count:,} ({percent(self.nulls, self.count)}).")
        kinds = [(name, count) for name, count in self._counted() if count]
        if len(kinds) > 1:
            notes.append(f"Inferred: {', '.join(f'{name} {count:,}' for name, count in kinds)} times.")
        notes += self.text_notes()
        if self.integers + self.floats > 1:
            low, high = self.low, self.high
            notes.append(f"Inferred: from {low} to {high}." if low != high else f"Inferred: always {low}.")
        if self.arrays > 1:
            items = f"{self.least} to {self.most}" if self.least < self.most else str(self.most)
            notes.append(f"Inferred: {items} item{'' if items == '1' else 's'}.")
        return notes

    def text_notes(self) -> list[str]:
        """The lengths of the texts, and the codes that they may be."""
        notes: list[str] = []
        if self.texts > 1:
            low, high = self.shortest, self.longest
            notes.append(
                f"Inferred: {low} to {high} characters."
                if low < high
                else f"Inferred: {high} character{'' if high == 1 else 's'}."
            )
        if self._codes:
            listed = sorted(self._codes.items(), key=lambda one: -one[1])
            notes.append(
                f"Inferred: perhaps a list of codes: {', '.join(f'{text!r} ({count:,})' for text, count in listed)}."
            )
        return notes

    @property
    def _codes(self) -> dict[str, int]:
        """The texts, where they repeat so much that they may be all there are."""
        values = self.values or {}
        few = 0 < len(values) <= CODES and self.texts >= 10 and self.texts >= 3 * len(values)
        return values if few and not self.format and self.longest <= 60 else {}


def _columns(objects: Sequence[dict[str, Any]]) -> defaultdict[str, list[Any]]:
    """The members of all objects by name; objects of the same names in the same order are turned at once."""
    columns: defaultdict[str, list[Any]] = defaultdict(list)
    if len({tuple(one) for one in objects[:8]}) > 4:
        for one in objects:
            for name, member in one.items():
                columns[name].append(member)
        return columns
    alike: defaultdict[tuple[str, ...], list[Iterable[Any]]] = defaultdict(list)
    for one in objects:
        alike[tuple(one)].append(one.values())
    for names, rows in alike.items():
        for name, column in zip(names, zip(*rows, strict=True), strict=True):
            columns[name].extend(column)
    return columns


def inferred(values: Iterable[Any]) -> dict[str, Any]:
    """A JSON Schema that all values satisfy: types merged, presence as ``required``, nulls as type null."""
    seen = Seen()
    waiting = iter(values)
    while some := list(islice(waiting, 200)):
        seen.add_all(some)
    return schema_of(seen)


def schema_of(seen: Seen) -> dict[str, Any]:
    """The whole JSON Schema of what was seen of records."""
    return {"$schema": DRAFT2020_URI, **seen.schema(seen.count)}


def _have(name: str, texts: Collection[str]) -> bool:
    """Whether all texts are of a format."""
    pattern, checked = _FORMATS[name]
    if not all(map(pattern.fullmatch, texts)):
        return False
    if checked is None:
        return True
    try:
        return all(map(checked, texts))
    except ValueError:
        return False
