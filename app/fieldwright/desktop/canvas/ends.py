"""Going from a field to the fields at the other ends of its links, one after the other, and back."""

from collections.abc import Sequence

from attrs import frozen

from fieldwright.desktop.connections import NONE, TARGET, Connections, Key
from fieldwright.schema.model import Field

Place = tuple[str, Field]
"""A source's alias or `TARGET`, and a field."""


def others(connections: Connections, place: Place) -> list[Place]:
    """The fields at the other ends of a field's links; where it has none, at those of all fields below it."""
    key = (place[0], place[1].key)
    found = _of(connections, {key})
    return found or _of(connections, set(connections.below(key)))


def _of(connections: Connections, keys: set[Key]) -> list[Place]:
    found: dict[Key, Place] = {}
    for one in connections.with_any(keys):
        if one.field is None or one.kind == NONE:
            continue
        if (TARGET, one.field.key) in keys:
            found.update({(alias, field.key): (alias, field) for alias, field in one.sources})
        elif any((alias, field.key) in keys for alias, field in one.sources):
            found[(TARGET, one.field.key)] = (TARGET, one.field)
    return list(found.values())


@frozen(eq=False)
class Ring:
    """The fields that are gone to in turn, the first where it began."""

    places: tuple[Place, ...] = ()

    def after(self, place: Place) -> tuple[int, Place] | None:
        """The next one, with its number; None for a field that is not among them."""
        keys = [(alias, field.key) for alias, field in self.places]
        key = (place[0], place[1].key)
        if key not in keys:
            return None
        at = (keys.index(key) + 1) % len(keys)
        return at, self.places[at]


def ring(connections: Connections, place: Place) -> Ring:
    """What is gone to from a field."""
    found: Sequence[Place] = others(connections, place)
    return Ring((place, *found)) if found else Ring()
