"""A search for an instance of one schema that is none of another, where the procedure cannot tell: the same one each time."""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from itertools import islice
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from attrs import define, field

from fieldwright.diff.inclusion.automata import automaton
from fieldwright.diff.inclusion.documents import Schema
from fieldwright.diff.inclusion.effort import Effort
from fieldwright.diff.inclusion.instances import instances
from fieldwright.diff.inclusion.languages import Languages
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.searching import searched
from fieldwright.diff.inclusion.witness import is_valid
from fieldwright.files.records import ABSENT

_MOST_TRIED = 4_000
_MOST_SEEDS = 40
_MOST_PLACES = 40
_MOST_VALUES = 80
_LARGEST = 20_000
"""Characters of an instance that is varied."""


def searched_witness(old: Schema, new: Schema, before: Any, after: Any) -> Any:
    """A value that the validator of old accepts and that of new refuses; ABSENT if none was found."""
    interests = _Interests()
    for schema in (old, new):
        interests.gather(schema)
    tried = 0
    found = instances(old, _MOST_SEEDS)
    for candidate in (*found, *interests.values.values(), *_ORDINARY):
        tried += 1
        if is_valid(before, candidate) and not is_valid(after, candidate):
            return candidate
    for start in found:
        if len(repr(start)) > _LARGEST:
            continue
        for candidate in _variations(start, interests):
            tried += 1
            if tried > _MOST_TRIED:
                return ABSENT
            if not is_valid(after, candidate) and is_valid(before, candidate):
                return candidate
    return ABSENT


@define
class _Interests:
    """What the schemas speak of: values at their limits, and names."""

    values: dict[str, Any] = field(factory=dict)
    names: dict[str, None] = field(factory=dict)
    sizes: set[int] = field(factory=lambda: {0, 1, 2})

    def gather(self, schema: Any) -> None:
        """Take in all that a schema speaks of."""
        waiting = [schema]
        while waiting:
            one = waiting.pop()
            if isinstance(one, list):
                waiting.extend(cast("list[Any]", one))
            elif isinstance(one, dict):
                given = cast("dict[str, Any]", one)
                for keyword, value in given.items():
                    gatherer = _GATHERED.get(keyword)
                    if gatherer is not None:
                        gatherer(self, value)
                waiting.extend(given.values())

    def add(self, value: Any) -> None:
        """Take in a value."""
        self.values.setdefault(f"{type(value).__name__} {value!r}"[:200], value)


def _numbers(interests: _Interests, value: Any) -> None:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        for near in (value, value + 1, value - 1, value + 0.5, value * 2):
            interests.add(near)


def _sizes(interests: _Interests, value: Any) -> None:
    if isinstance(value, int) and not isinstance(value, bool) and value < 2_000:
        interests.sizes |= {max(0, value - 1), value, value + 1}


def _lengths(interests: _Interests, value: Any) -> None:
    if isinstance(value, int) and not isinstance(value, bool) and value < 2_000:
        for length in (value - 1, value, value + 1):
            interests.add("a" * max(0, length))


def _listed(interests: _Interests, value: Any) -> None:
    for one in cast("list[Any]", value) if isinstance(value, list) else ():
        interests.add(one)


def _constant(interests: _Interests, value: Any) -> None:
    interests.add(value)


def _named(interests: _Interests, value: Any) -> None:
    if isinstance(value, (dict, list)):
        interests.names.update(dict.fromkeys(one for one in cast("list[Any]", value) if isinstance(one, str)))


def _pattern(interests: _Interests, value: Any) -> None:
    if isinstance(value, str):
        for text in _texts(value):
            interests.add(text)


def _patterns(interests: _Interests, value: Any) -> None:
    for pattern in cast("dict[str, Any]", value) if isinstance(value, dict) else ():
        interests.names.update(dict.fromkeys(_texts(pattern)))


def _texts(pattern: str) -> list[str]:
    try:
        languages = Languages(Effort(5_000))
        return list(automaton(searched(pattern, languages), languages).texts(3))
    except (UntoldError, RecursionError):
        return []


_Gatherer: TypeAlias = Callable[[_Interests, Any], None]
_GATHERED: Mapping[str, _Gatherer] = MappingProxyType(
    {
        "minimum": _numbers, "maximum": _numbers, "exclusiveMinimum": _numbers, "exclusiveMaximum": _numbers, "multipleOf": _numbers,
        "minLength": _lengths, "maxLength": _lengths, "pattern": _pattern, "enum": _listed, "const": _constant, "properties": _named,
        "required": _named, "patternProperties": _patterns, "dependentRequired": _named, "dependentSchemas": _named,
        "minItems": _sizes, "maxItems": _sizes, "minProperties": _sizes, "maxProperties": _sizes, "minContains": _sizes,
        "maxContains": _sizes,
    }
)  # fmt: skip
"""What is of interest in each keyword's value."""

_ORDINARY = (0, 1, -1, 0.5, "", "a", "A1 -", True, False, None, [], {}, [0], {"a": 0})


def _variations(value: Any, interests: _Interests) -> Iterator[Any]:
    """The value with one place of it changed."""
    values = [*islice(interests.values.values(), _MOST_VALUES), *_ORDINARY]
    names = [*islice(interests.names, _MOST_PLACES), "unheard-of"]
    for path in islice(_paths(value, ()), _MOST_PLACES):
        here = _at(value, path)
        for other in values:
            yield _changed(value, path, other)
        if isinstance(here, dict):
            yield from (_changed(value, path, one) for one in _objects(cast("dict[str, Any]", here), names, values))
        elif isinstance(here, list):
            yield from (_changed(value, path, one) for one in _lists(cast("list[Any]", here), values, interests))


def _objects(here: dict[str, Any], names: list[str], values: list[Any]) -> Iterator[Any]:
    for name in here:
        yield {other: one for other, one in here.items() if other != name}
    for name in names:
        if name not in here:
            yield from ({**here, name: one} for one in (*_ORDINARY[:5], None, *values[:8]))


def _lists(here: list[Any], values: list[Any], interests: _Interests) -> Iterator[Any]:
    for size in sorted(interests.sizes):
        if size < len(here):
            yield here[:size]
        elif here and size > len(here):
            yield [*here, *([here[-1]] * (size - len(here)))]
    yield from ([*here, one] for one in values)


def _paths(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict):
        for name, one in cast("dict[str, Any]", value).items():
            yield from _paths(one, (*path, name))
    elif isinstance(value, list):
        for place, one in enumerate(cast("list[Any]", value)[:5]):
            yield from _paths(one, (*path, place))


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def _changed(value: Any, path: tuple[str | int, ...], other: Any) -> Any:
    if not path:
        return other
    made = deepcopy(value)
    _at(made, path[:-1])[path[-1]] = other
    return made
