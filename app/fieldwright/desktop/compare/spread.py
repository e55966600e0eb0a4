"""Where the changes of shared definitions are besides the one place that they are told at: each definition is looked at once."""

import time
from collections.abc import Hashable, Iterator, Mapping, Sequence

from attrs import Factory, frozen

from fieldwright.diff.fields.clean import Alike, Nothing, alike
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import Change, Comparison
from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.model import Origin, Schema, Shape

SECONDS = 4.0
"""After this time, changes that were not followed to all their places are only marked at the first one."""
_OF_THE_PARENT = frozenset({"existence", "requirement"})
"""Groups of changes that are told of a field by what holds it, not by what it is."""


@frozen(eq=False)
class Side:
    """One version: the changes at shapes by where these stand and by their definitions, and below them, as bits by number."""

    by_origin: Mapping[Hashable, int] = Factory(dict)
    by_definition: Mapping[Hashable, int] = Factory(dict)
    inside: Mapping[Hashable, int] = Factory(dict)

    def here(self, shape: Shape) -> int:
        """The changes at a shape, as bits."""
        found = self.by_origin.get(origin_key(shape.source), 0)
        if shape.definition is not None and self.by_definition:
            found |= self.by_definition.get(shape.definition, 0)
        return found

    def below(self, shape: Shape) -> int:
        """The changes below a shape, as bits."""
        return self.inside.get(_node(shape), 0) if self.inside else 0


@frozen(eq=False)
class Spread:
    """Both versions: what is gone is looked for in the old one, all else in the new one."""

    old: Side = Factory(Side)
    new: Side = Factory(Side)


def spread(comparison: Comparison, gone: Sequence[bool], *, seconds: float = SECONDS) -> Spread:
    """Where changes that are in several places are. ``gone`` tells which changes are of what only the old version has."""
    shared = [at for at, one in enumerate(comparison.changes) if one.places > 1]
    if not shared:
        return Spread()
    changes, until = comparison.changes, time.monotonic() + seconds
    same = alike(comparison.old, comparison.new)
    new = [at for at in shared if not gone[at]]
    old = [at for at in shared if gone[at] or changes[at].old_path]
    return Spread(
        _side(comparison.old, tuple(comparison.pairs), changes, old, Nothing(), until, old=True) if old else Side(),
        _side(comparison.new, tuple(comparison.pairs.values()), changes, new, same, until, old=False) if new else Side(),
    )  # fmt: skip


def bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def origin_key(origin: Origin) -> Hashable:
    """What tells where something stands; None where that is not known."""
    return (origin.file, origin.pointer or origin.line) if origin.file is not None else None


def _node(shape: Shape) -> Hashable:
    if shape.alternative or shape.definition is None:
        return origin_key(shape.source), shape.alternative
    return shape.definition


def _side(
    schema: Schema, messages: Sequence[str], changes: Sequence[Change], shared: Sequence[int], same: Alike, until: float, *, old: bool
) -> Side:  # fmt: skip
    by_origin: dict[Hashable, int] = {}
    of_value = 0
    for at in shared:
        one = changes[at]
        key = origin_key(one.old_location if old else one.location)
        if key is not None:
            by_origin[key] = by_origin.get(key, 0) | 1 << at
        kind = KINDS.get(one.id)
        if kind is not None and kind.group not in _OF_THE_PARENT:
            of_value |= 1 << at
    by_definition: dict[Hashable, int] = {}
    direct: dict[Hashable, int] = {}
    leads: dict[Hashable, list[Hashable]] = {}
    held: dict[Hashable, list[Shape]] = {}
    waiting: list[Shape] = []
    for name in messages:
        try:
            waiting.append(schema.root(name).shape)
        except FieldwrightError:
            continue
    while waiting:
        shape = waiting.pop()
        node = _node(shape)
        if node in held or shape.leaf or same.whole(shape):
            continue
        if time.monotonic() > until:
            break
        held[node] = list(shape.expand())
        for child in held[node]:
            found = by_origin.get(origin_key(child.source), 0)
            if found:
                direct[node] = direct.get(node, 0) | found
                values = found & of_value
                if values and child.definition is not None and not child.leaf:
                    by_definition[child.definition] = by_definition.get(child.definition, 0) | values
            if not child.leaf:
                leads.setdefault(_node(child), []).append(node)
                waiting.append(child)
    if by_definition:
        for node, children in held.items():
            for child in children:
                direct[node] = direct.get(node, 0) | by_definition.get(child.definition, 0)
    return Side(by_origin, by_definition, _upwards(direct, leads))


def _upwards(direct: Mapping[Hashable, int], leads: Mapping[Hashable, list[Hashable]]) -> dict[Hashable, int]:
    """What is at definitions and below them, by what leads to them."""
    inside = {node: mask for node, mask in direct.items() if mask}
    waiting = list(inside)
    while waiting:
        node = waiting.pop()
        mask = inside[node]
        for above in leads.get(node, ()):
            known = inside.get(above, 0)
            if mask & ~known:
                inside[above] = known | mask
                waiting.append(above)
    return inside
