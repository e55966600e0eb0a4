"""What a test case could try: the ideas, each with the edits that make its payload, before anything is run."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import Factory, frozen

from fieldwright.mapping.expand import bare_path
from fieldwright.project.cases.basis import Basis
from fieldwright.project.cases.naming import leaf
from fieldwright.project.cases.payloads import Edit
from fieldwright.project.test_cases import NORMAL
from fieldwright.schema.model import Field

ORDINARY, LEAST = "ordinary", "least"
"""The payloads that edits are made in."""

UNKNOWN = "NO-SUCH-CODE"
"""A code that nobody knows."""


@frozen
class Idea:
    """A test case that could be. ``key`` names it for ever; of those that ``settle`` the same one is enough.

    ``choices`` are ways to make its payload, the best first. ``valid`` tells whether the source's schema has to allow it, or has to refuse it; None for
    either. ``reaches`` is the side of a branch that it has to take.
    """

    key: str
    name: str
    proves: str
    reason: str
    choices: tuple[tuple[Edit, ...], ...] = ((),)
    kind: str = NORMAL
    base: str = ORDINARY
    valid: bool | None = True
    settles: str = ""
    reaches: tuple[int, bool] | None = None
    covers: Mapping[str, frozenset[str]] = Factory(dict)
    """The keys of lookups that it reads, by lookup; where all are read already, it is not needed."""


def inner(path: str, names: Mapping[str, int] | None = None) -> str:
    """A path's name for people: its leaf, or all of it where that is not clear."""
    return bare_path(path) if names and names.get(leaf(path), 0) > 1 else leaf(path)


def called(places: Sequence[Field]) -> Mapping[str, str]:
    """What fields are called in sentences, by their paths: the last name, or the whole path where two have the same."""
    often: dict[str, int] = {}
    for one in places:
        often[leaf(one.value_path)] = often.get(leaf(one.value_path), 0) + 1
    return {one.value_path: inner(one.value_path, often) for one in places}


def lists_of(basis: Basis) -> tuple[Field, ...]:
    """The repeating fields that the rules read, or read below, in the schema's order."""
    found: dict[str, Field] = {}
    for place in basis.places:
        for one in reversed(tuple(place.upwards())):
            if one.shape.repeats:
                found.setdefault(one.value_path, one)
    return tuple(found.values())


def typed(place: Field) -> str:
    """What a field is, in a word."""
    types = [one for one in place.shape.types if one != "null"]
    if place.shape.enum:
        return "code"
    kind = place.shape.format if place.shape.format in ("date", "date-time", "time") else types[0] if types else "any"
    return "number" if kind == "integer" else kind


def ordinary_ideas(basis: Basis) -> Iterator[Idea]:
    """The ordinary case, and the least that may come."""
    what = f"the sample {basis.ordinary.sample}" if basis.ordinary.sample else "the schema"
    yield Idea(
        "ordinary", "everything filled in", "With everything there, every field comes out right.",
        f"The ordinary case: a payload with all that the map reads, made from {what}.",
    )  # fmt: skip
    if basis.least is not None and basis.least.value != basis.ordinary.value:
        yield Idea(
            "least", "only what is required", "With nothing but what the source must send, the output still is what the target takes.",
            "The least that the source's schema allows.", base=LEAST, kind="boundary",
        )  # fmt: skip


def standing(basis: Basis, place: Field) -> Any:
    """What stands at a field in the ordinary payload, of the first item; None where it is not there."""
    return next(iter(basis.values_at(basis.ordinary, place.value_path)), None)
