"""Records that are on both sides with values that differ: counted by field, the first by key listed, tolerances counted apart."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import define, field, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.project.masking import masked_text
from fieldwright.project.reconciling.cells import LIST, NULL, differing_within
from fieldwright.project.reconciling.model import DIFFERING, Difference, FieldCount, Listed
from fieldwright.project.test_cases import Tolerance
from fieldwright.project.testing.tolerances import UNDERSTOOD, Within, agrees, within_of

MOST_IN_ONE = 50
"""Differences of one record that are listed."""

SHOWN = 200
"""Characters of a value that are shown."""


def is_under(path: str, above: str) -> bool:
    """Whether a path is another one or lies below it."""
    return path == above or path.startswith((f"{above}.", f"{above}[", f"{above}[]"))


def shown(text: str | None, *, values: bool) -> str | None:
    """A text of `Cells` for people, masked unless ``values``; None stays, for missing."""
    if text is None:
        return None
    if text == NULL:
        return "null"
    text = text.removeprefix("\x01")
    text = text if values else masked_text(text)
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def shown_key(part: str | None, *, values: bool) -> str:
    """A part of a key for people: without the quotes that tell a text from a number."""
    if part is not None and len(part) > 2 and part[0] == part[-1] == '"':
        part = part[1:-1]
    return shown(part, values=values) or ""


@frozen
class Way:
    """What counts as different: paths that are ignored, tolerances by path, and whether values are shown."""

    ignored: Sequence[str]
    tolerances: Mapping[str, Within]
    values: bool

    def near(self, path: str, expected: Any, actual: Any) -> bool:
        """Whether there is a tolerance for a field, and two texts are within it."""
        allowed = self.tolerances.get(path)
        return allowed is not None and isinstance(expected, str) and isinstance(actual, str) and agrees(expected, actual, allowed)  # fmt: skip


def allowed_by(tolerance: Tolerance) -> Within:
    """What a tolerance allows. Raises a `FieldwrightError` for one that is not understood."""
    found = within_of(tolerance.within)
    if found is None:
        raise FieldwrightError(f"the tolerance {tolerance.within!r} of {tolerance.path} is not understood", mend=UNDERSTOOD)  # fmt: skip
    return found


@define
class Differing:
    """What the streamed pairs of records come to. ``paths`` are the compared fields, in the order of the columns."""

    paths: Sequence[str]
    way: Way
    listed_at_most: int
    records: int = 0
    counts: dict[str, int] = field(factory=dict)
    within: dict[str, int] = field(factory=dict)
    _listed: list[tuple[tuple[str, ...], int, int, list[tuple[str, Any, Any]]]] = field(factory=list)

    def add(self, key: tuple[str, ...], source: int, target: int, expected: Sequence[Any], actual: Sequence[Any]) -> None:  # fmt: skip
        """A pair of records in which some text differs."""
        found: list[tuple[str, Any, Any]] = []
        fields: set[str] = set()
        near: set[str] = set()
        for path, one, other in zip(self.paths, expected, actual, strict=True):
            if one == other:
                continue
            for plain, place, wanted, given in self._within(path, one, other):
                if self.way.near(plain, wanted, given):
                    near.add(plain)
                    continue
                fields.add(plain)
                if len(found) < MOST_IN_ONE:
                    found.append((place, wanted, given))
        for path in near - fields:
            self.within[path] = self.within.get(path, 0) + 1
        if not fields:
            return
        self.records += 1
        for path in fields:
            self.counts[path] = self.counts.get(path, 0) + 1
        self._list(key, source, target, found)

    def _within(self, path: str, one: Any, other: Any) -> Iterator[tuple[str, str, Any, Any]]:
        if not path.endswith(LIST) or not (_is_json(one) and _is_json(other)):
            yield path, path, one, other
            return
        for plain, place, wanted, given in differing_within(json.loads(one), json.loads(other), path):
            if not any(is_under(plain, above) for above in self.way.ignored):
                yield plain, place, wanted, given

    def _list(self, key: tuple[str, ...], source: int, target: int, found: list[tuple[str, Any, Any]]) -> None:
        most = self.listed_at_most
        if most <= 0:
            return
        self._listed.append((key, source, target, found))
        if len(self._listed) >= 2 * most + 100:
            self._cut()

    def _cut(self) -> None:
        self._listed.sort(key=lambda one: one[0])
        del self._listed[self.listed_at_most :]

    @property
    def listed(self) -> tuple[Listed, ...]:
        """The first records by key."""
        self._cut()
        values = self.way.values
        return tuple(
            Listed(
                DIFFERING, tuple(shown_key(one, values=values) for one in key), source, target,
                tuple(Difference(place, _text(one, values=values), _text(other, values=values)) for place, one, other in found),
            )
            for key, source, target, found in self._listed
        )  # fmt: skip

    @property
    def fields(self) -> tuple[FieldCount, ...]:
        """The fields, those that differ most first, then by path."""
        paths = dict.fromkeys((*self.paths, *self.counts, *self.within))
        made = [FieldCount(path, self.counts.get(path, 0), self.within.get(path, 0)) for path in paths]
        return tuple(sorted(made, key=lambda one: (-one.differing, -one.within_tolerance)))


def _is_json(text: Any) -> bool:
    return isinstance(text, str) and text[:1] in "[{"


def _text(value: Any, *, values: bool) -> str | None:
    if value is None or isinstance(value, str):
        return shown(value, values=values)
    return shown(json.dumps(value, ensure_ascii=False), values=values)
