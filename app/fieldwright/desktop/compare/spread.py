"""Where the changes are, by where what they are of is defined: each is told at one place, and is wherever its definition is used. Each definition is
looked at once."""

import time
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import Factory, frozen

from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import Change, Comparison
from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.model import Origin, Schema, Shape

SECONDS = 6.0
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
    """Both versions: what is gone is looked for in the old one, all else in the new one. ``complete`` is false where the time was over."""

    old: Side = Factory(Side)
    new: Side = Factory(Side)
    complete: bool = True


def spread(comparison: Comparison, gone: Sequence[bool], moved: Sequence[bool], *, seconds: float = SECONDS) -> Spread:
    """Where the changes are. ``gone`` tells which are of what only the old version has, ``moved`` of what it has elsewhere."""
    from fieldwright.diff.fields.clean import Nothing, alike

    changes, until = comparison.changes, time.monotonic() + seconds
    new = [at for at, one in enumerate(changes) if not gone[at] and origin_key(one.location) is not None]
    lone = [at for at in range(len(changes)) if gone[at] or moved[at]]
    old = [at for at in lone if origin_key(changes[at].old_location) is not None]
    pairs = comparison.pairs
    same = alike(comparison.old, comparison.new) if new else Nothing()
    news, whole = (
        _side(comparison.new, tuple(pairs.values()), changes, new, same, until, old=False) if new else (Side(), True)
    )
    olds, all_ = (
        _side(comparison.old, tuple(pairs), changes, old, Nothing(), until, old=True) if old else (Side(), True)
    )
    return Spread(olds, news, whole and all_)


def bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def as_bits(numbers: Iterable[int]) -> int:
    """Numbers as bits that are set."""
    made = bytearray()
    for at in numbers:
        if at >> 3 >= len(made):
            made.extend(bytes((at >> 3) + 1 - len(made)))
        made[at >> 3] |= 1 << (at & 7)
    return int.from_bytes(made, "little")


def origin_key(origin: Origin) -> Hashable:
    """What tells where something stands; None where that is not known."""
    return (origin.file, origin.pointer or origin.line) if origin.file is not None else None


def _node(shape: Shape) -> Hashable:
    if shape.alternative or shape.definition is None:
        return origin_key(shape.source), shape.alternative
    return shape.definition


def _side(
    schema: Schema, messages: Sequence[str], changes: Sequence[Change], shared: Sequence[int], same: Any, until: float, *, old: bool
) -> tuple[Side, bool]:  # fmt: skip
    """Where the changes of some numbers are in a version, and whether all was looked at."""
    by_origin: dict[Hashable, int] = {}
    of_value = 0
    for at in shared:
        one = changes[at]
        key = origin_key(one.old_location if old else one.location)
        if key is not None:
            by_origin[key] = by_origin.get(key, 0) | 1 << at
        kind = KINDS.get(one.id)
        if one.places > 1 and kind is not None and kind.group not in _OF_THE_PARENT:
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
            return Side(by_origin, by_definition, _upwards(direct, leads)), False
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
    return Side(by_origin, by_definition, _upwards(direct, leads)), True


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
