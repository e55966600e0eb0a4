"""Whether two nodes plainly have no instance in common, without solving: by kinds, values, and what required properties may be."""

from collections.abc import Hashable

from attrs import define, field

from fieldwright.diff.inclusion.documents import Documents
from fieldwright.diff.inclusion.nodes import ALL_KINDS, Node
from fieldwright.diff.inclusion.values import frozen_value, kind_of

_DEEPEST = 6
_OBJECT = frozenset(("object",))


@define
class Sketch:
    """The plainest of what a node says: a value that breaks any of it is no instance."""

    kinds: frozenset[str] = ALL_KINDS
    values: frozenset[Hashable] | None = None
    required: set[str] = field(factory=set)
    properties: "dict[str, Sketch]" = field(factory=dict)
    names: frozenset[str] | None = None
    """The only names there may be."""

    def narrow(self, other: "Sketch") -> None:
        """Let what another says hold as well."""
        self.kinds &= other.kinds
        if other.values is not None:
            self.values = other.values if self.values is None else self.values & other.values
        self.required |= other.required
        for name, one in other.properties.items():
            self.properties.setdefault(name, Sketch()).narrow(one)
        if other.names is not None:
            self.names = other.names if self.names is None else self.names & other.names


def apart(one: Node, other: Node, documents: Documents) -> bool:
    """Whether no value is an instance of both; false also where that is not plain."""
    return _parted(_sketch(one, documents, 0), _sketch(other, documents, 0), 0)


def _parted(one: Sketch, other: Sketch, depth: int) -> bool:
    kinds = one.kinds & other.kinds
    if not kinds:
        return True
    if one.values is not None and other.values is not None and not one.values & other.values:
        return True
    if depth > 2 or kinds != _OBJECT:
        return False
    for first, second in ((one, other), (other, one)):
        if second.names is not None and first.required - second.names:
            return True
    needed = one.required | other.required
    shared = one.properties.keys() & other.properties.keys() & needed
    return any(_parted(one.properties[name], other.properties[name], depth + 1) for name in shared)


def _sketch(node: Node, documents: Documents, depth: int) -> Sketch:
    known = documents.sketches.get((node.number, depth))
    if isinstance(known, Sketch):
        return known
    first, node = node, documents.opened(node)
    if first is not node:
        made = _sketch(node, documents, depth)
        documents.sketches[first.number, depth] = made
        return made
    made = Sketch(frozenset() if node.nothing else node.kinds)
    documents.sketches[node.number, depth] = made
    if node.values is not None:
        made.values = frozenset(frozen_value(one) for one in node.values)
        made.kinds &= {kind_of(one) for one in node.values}
    if depth < _DEEPEST:
        for child in node.same:
            made.narrow(_sketch(child, documents, depth + 1))
    if "object" in made.kinds and depth < _DEEPEST:
        made.required.update(node.required)
        for name, child in node.properties.items():
            made.properties.setdefault(name, Sketch()).narrow(_sketch(child, documents, depth + 2))
        if node.additional is not None and node.additional.nothing and not node.patterns:
            names = frozenset(node.properties)
            made.names = names if made.names is None else made.names & names
    return made
