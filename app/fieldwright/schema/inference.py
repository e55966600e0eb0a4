"""A JSON Schema inferred from values, in one pass and bounded memory: types, presence, formats, codes, lengths, ranges, maps.

Only what every value satisfies becomes a keyword. What is likely but may end with the next sample (codes, lengths, ranges) is said in
notes, with its counts.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any, cast

from fieldwright.files.errors import RefusedError
from fieldwright.schema.dialects import DRAFT2020_URI
from fieldwright.schema.keywords import NOTES, SEEN

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
            lambda text: datetime.fromisoformat(text.upper().replace(" ", "T")),
        ),
        "time": (re.compile(r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?"), lambda text: time.fromisoformat(text.upper())),
        "uuid": (re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"), None),
        "email": (re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+"), None),
        "uri": (re.compile(r"https?://\S+"), None),
    }
)  # fmt: skip
"""Formats that are recognised where every text of a field has them: how one looks, and what fails on texts that only look so."""

_KEY = re.compile(
    r"-?\d+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\d{4}-\d\d(-\d\d.*)?|(?=\D*\d)[0-9a-f]{12,}"
)
"""Names that identify something, and so are data: numbers, UUIDs, dates, hashes."""


class Seen:
    """What was seen at one place of the samples."""

    __slots__ = ("arrays", "booleans", "budget", "count", "depth", "example", "floats", "format", "high", "integers", "item", "keys", "least",
                 "longest", "low", "members", "most", "nulls", "objects", "order", "shortest", "texts", "values")  # fmt: skip

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
        self.count += 1
        kind = type(value)
        if kind is str:
            if not self.texts:
                self.order.append("string")
            self.texts += 1
            values = self.values
            if values is not None:
                if value in values:
                    values[value] += 1
                    return
                if len(values) < VALUES and len(value) <= _LONG:
                    values[value] = 1
                else:
                    self.values = None
            self._add_text(value)
        elif kind is dict:
            if not self.objects:
                self.order.append("object")
            self.objects += 1
            if self.keys is not None:
                for member in value.values():
                    self.keys.add(member)
                return
            members = self.members
            for key, member in value.items():
                held = members.get(key)
                if held is None:
                    held = members[key] = Seen(self.depth + 1, self.budget)
                held.add(member)
            if len(members) > MEMBERS:
                self._become_map()
        elif value is None:
            self.nulls += 1
        elif kind is list:
            self._add_list(value)
        else:
            if kind is bool:
                if not self.booleans:
                    self.order.append("boolean")
                self.booleans += 1
            elif kind is int:
                if not self.integers:
                    self.order.append("integer")
                self.integers += 1
                self._range(value)
            else:
                if not self.floats:
                    self.order.append("number")
                self.floats += 1
                self._range(value)
            if self.example is None:
                self.example = value

    def _range(self, value: Any) -> None:
        if self.low is None:
            self.low = self.high = value
        elif value < self.low:
            self.low = value
        elif value > self.high:
            self.high = value

    def _add_list(self, value: list[Any]) -> None:
        if not self.arrays:
            self.order.append("array")
        self.arrays += 1
        length = len(value)
        if self.least < 0 or length < self.least:
            self.least = length
        if length > self.most:
            self.most = length
        if self.item is None:
            self.item = Seen(self.depth + 1, self.budget)
        add = self.item.add
        for one in value:
            add(one)

    def _add_text(self, text: str) -> None:
        length = len(text)
        if length > self.longest:
            self.longest = length
        if self.shortest < 0 or length < self.shortest:
            self.shortest = length
        if self.format is None:
            self.format = next((name for name in _FORMATS if _has(name, text)), "")
            if self.example is None:
                self.example = text
        elif self.format and not _has(self.format, text):
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
        if len(members) < 3 or len({tuple(sorted(one.kinds)) for one in members.values()} - {()}) > 1:
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
        for name in ("count", "nulls", "booleans", "integers", "floats", "texts", "objects", "arrays"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        if other.texts:
            self.format = other.format if self.format in (None, other.format) else ""
            self.shortest = other.shortest if self.shortest < 0 else min(self.shortest, other.shortest)
            self.longest = max(self.longest, other.longest)
            self._absorb_values(other)
        if other.low is not None:
            self._range(other.low)
            self._range(other.high)
        if self.example is None:
            self.example = other.example
        if other.arrays:
            self.least = other.least if self.least < 0 else min(self.least, other.least)
            self.most = max(self.most, other.most)
            if other.item is not None:
                self.item = self.item or Seen(self.depth + 1, self.budget)
                self.item.absorb(other.item)
        if other.keys is not None and self.keys is None:
            self._become_map()
        for name, member in other.members.items():
            if self.keys is not None:
                self.keys.absorb(member)
            else:
                if name not in self.members:
                    self.members[name] = Seen(self.depth + 1, self.budget)
                self.members[name].absorb(member)
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
        if self.integers + self.floats > 1:
            low, high = self.low, self.high
            notes.append(f"Inferred: from {low} to {high}." if low != high else f"Inferred: always {low}.")
        if self.arrays > 1:
            items = f"{self.least} to {self.most}" if self.least < self.most else str(self.most)
            notes.append(f"Inferred: {items} item{'' if items == '1' else 's'}.")
        return notes

    @property
    def _codes(self) -> dict[str, int]:
        """The texts, where they repeat so much that they may be all there are."""
        values = self.values or {}
        few = 0 < len(values) <= CODES and self.texts >= 10 and self.texts >= 3 * len(values)
        return values if few and not self.format and self.longest <= 60 else {}


def percent(part: int, whole: int) -> str:
    """A share for people: ``33 %``; never 0 or 100 % for what is not."""
    share = 100 * part / whole if whole else 0
    if part and share < 1:
        return "under 1 %"
    return "over 99 %" if part < whole and share > 99 else f"{share:.0f} %"


def inferred(values: Iterable[Any]) -> dict[str, Any]:
    """A JSON Schema that all values satisfy: types merged, presence as ``required``, nulls as type null."""
    seen = Seen()
    for value in values:
        seen.add(value)
    return schema_of(seen)


def schema_of(seen: Seen) -> dict[str, Any]:
    """The whole JSON Schema of what was seen of records."""
    return {"$schema": DRAFT2020_URI, **seen.schema(seen.count)}


def _has(name: str, text: str) -> bool:
    pattern, checked = _FORMATS[name]
    if len(text) > 300 or not pattern.fullmatch(text):
        return False
    if checked is None:
        return True
    try:
        checked(cast("Any", text))
    except ValueError:
        return False
    return True
