"""Suggestions for the sides of a map: their fields listed, what is mapped already, and the proposals."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import Factory, evolve, frozen

from fieldwright.mapping.model import Refused
from fieldwright.mapping.scopes import reads_of
from fieldwright.mapping.sides import Bench, Side
from fieldwright.mapping.suggest.engine import MOST, Matcher, Pair, matcher
from fieldwright.mapping.suggest.entries import Entry, entries_of
from fieldwright.mapping.suggest.memory import NOTHING, Memory
from fieldwright.mapping.suggest.model import Suggestions
from fieldwright.mapping.suggest.telling import Said, silent
from fieldwright.mapping.suggest.words import built_in
from fieldwright.schema.paths import value_path

Samples = Mapping[str, Mapping[str, Sequence[Any]]]
"""Values that occur, by a side's alias and a field's path; the target's alias is ``target``."""


@frozen(eq=False)
class Asking:
    """The matcher of two sides; ``complete`` is false where a side has more fields than are looked at."""

    matcher: Matcher
    complete: bool = True
    paths: Mapping[str, str] = Factory(dict)
    """A target field's own path, by its path in rules."""
    read: Mapping[str, frozenset[str]] = Factory(dict)
    """The source fields that are looked at, by alias: their paths in rules."""

    def suggestions(
        self, mapped: Sequence[Pair] = (), refused: Sequence[Pair] = (), *, top: int = MOST, chosen_only: bool = False, said: Said = silent
    ) -> Suggestions:  # fmt: skip
        """What is proposed where some pairs are mapped and some refused; ``chosen_only`` without further candidates."""
        found = self.matcher.candidates(mapped, refused, top=top, chosen_only=chosen_only, said=said)
        return Suggestions(found, self.complete)


def asking(
    sources: Sequence[Side], target: Side, *, samples: Samples | None = None, memory: Memory = NOTHING, said: Said = silent,
    around: Mapping[str, str] = MappingProxyType({}),
) -> Asking:  # fmt: skip
    """What can be proposed between sources and a target. The first source is the one that paths start at.

    Of a side with more fields than are looked at, those ``around`` a path are: by the side's alias, as `Samples` are.
    """
    held = samples or {}
    said("listing fields")
    left = [entries_of(one, held.get(one.alias), around=around.get(one.alias)) for one in sources]
    right = entries_of(target, held.get(target.alias), around=around.get(target.alias))
    made = matcher(_together([one.fields for one in left]), right.fields, built_in(), memory, said)
    complete = right.complete and all(one.complete for one in left)
    read = {
        side.alias: frozenset(value_path(one.path) for one in listed.fields)
        for side, listed in zip(sources, left, strict=True)
    }
    return Asking(made, complete, {value_path(one.path): one.path for one in reversed(right.fields)}, read)


def _together(sides: Sequence[Sequence[Entry]]) -> list[Entry]:
    """The fields of several sources as one list, in which their parents are found."""
    found: list[Entry] = []
    for fields in sides:
        first = len(found)
        found += [
            evolve(one, parent=_behind(one.parent, first), inside=_behind(one.inside, first)) if first else one
            for one in fields
        ]
    return found


def _behind(place: int, first: int) -> int:
    return place + first if place >= 0 else place


def mapped_in(bench: Bench, known: Asking) -> tuple[Pair, ...]:
    """The pairs that a map's rules make: what each reads, and what it fills. A rule that reads nothing takes its field, too."""
    found: list[Pair] = []
    read = reads_of(bench)
    for rule in bench.map.rules:
        target = known.paths.get(value_path(rule.target), rule.target)
        pairs = read.get(rule.target, ())
        found += [(alias, path, target) for alias, path in pairs] or [("", "", target)]
    return tuple(found)


def refused_in(refused: Iterable[Refused]) -> tuple[Pair, ...]:
    """The pairs that are not to be proposed again."""
    return tuple((one.alias, one.source, one.target) for one in refused)
