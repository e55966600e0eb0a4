"""What is known about a value: the keywords of one or more schemas put together.

An object's members stay unexpanded in a `Structure` that is shared by all who use the same definition, so that children are made once
per definition and recursion costs nothing.
"""

from collections.abc import Iterator, Mapping, MutableMapping
from typing import Any, cast

from attrs import Factory, define, frozen

from fieldwright.schema.beyond import NOTHING, with_both
from fieldwright.schema.dialects import CONSTRAINT_TYPES, CONSTRAINTS, FORMAT_TYPES, LOWER, SAME, UPPER
from fieldwright.schema.documents import Node
from fieldwright.schema.model import Note, Shape

Nodes = tuple[Node, ...]


class Properties(MutableMapping[str, Nodes]):
    """The members of an object as they stand below a node, in its order: a node is made for one when it is asked for."""

    __slots__ = ("_held", "_more", "_values")

    def __init__(self, held: Node) -> None:
        self._held, self._values = held, cast("dict[str, Any]", held.value)
        self._more: dict[str, Nodes] = {}

    @property
    def plain(self) -> Mapping[str, Any] | None:
        """What is written of each member; None where it may be more than what stands there."""
        return None if self._more or self._held.document.aliased else self._values

    def __getitem__(self, name: str) -> Nodes:
        found = self._more.get(name)
        if found is not None:
            return found
        if name not in self._values:
            raise KeyError(name)
        return (self._held.child(name),)

    def __setitem__(self, name: str, nodes: Nodes) -> None:
        self._more[name] = nodes

    def __delitem__(self, name: str) -> None:
        raise TypeError("what stands in a schema cannot be taken away")

    def __iter__(self) -> Iterator[str]:
        yield from self._values
        yield from (name for name in self._more if name not in self._values)

    def __len__(self) -> int:
        return len(self._values.keys() | self._more.keys()) if self._more else len(self._values)

    def __contains__(self, name: object) -> bool:
        return name in self._values or name in self._more


@frozen(eq=False)
class Branch:
    """One object alternative of a union: its name and what it is."""

    name: str
    facts: "Facts"


@define(eq=False)
class Structure:
    """The members of an object. ``key`` names the definition; ``children`` is filled by whoever makes them."""

    key: str
    members: MutableMapping[str, Nodes] = Factory(dict)
    required: dict[str, Node] = Factory(dict)
    """The names of members that must be there, each with the node that says so."""
    maps: list[tuple[str, Node]] = Factory(list)
    """Schemas of members without a fixed name, each with the pattern of their names (empty: any)."""
    groups: list[tuple[Branch, ...]] = Factory(list)
    inherited: bool = False
    """The groups come from a discriminator on a base, and so hold only where the base itself is used."""
    children: dict[str, tuple[Shape, ...]] = Factory(dict)
    """By the direction in which they are looked at (`json_shapes.Shapes`)."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing below."""
        return not (self.members or self.required or self.maps or self.groups)


@define(eq=False)
class Facts:
    """What is known about a value. ``types`` are JSON Schema's without null; None: not said, () : only null."""

    node: Node
    types: tuple[str, ...] | None = None
    nullable: bool = False
    texts: dict[str, Any] = Factory(dict)
    examples: tuple[Any, ...] = ()
    constraints: dict[str, Any] = Factory(dict)
    enum: tuple[Any, ...] | None = None
    enum_text: Mapping[str, str] = Factory(dict)
    structure: Structure | None = None
    items: Nodes | None = None
    prefix: tuple[Nodes, ...] = ()
    notes: tuple[Note, ...] = ()
    type_name: str = ""
    never: bool = False
    beyond: Mapping[str, tuple[Any, ...]] = NOTHING
    idle: bool = False
    """It is a definition inside itself, and says nothing but what is being found out."""

    @property
    def says_nothing(self) -> bool:
        """Whether neither types nor values nor parts are known."""
        return self.types is None and self.structure is None and self.enum is None and not self.is_array

    @property
    def is_object(self) -> bool:
        """Whether an object is allowed and described, or demanded."""
        return self.structure is not None or (self.types is not None and "object" in self.types)

    @property
    def is_array(self) -> bool:
        """Whether an array is allowed and described, or demanded."""
        return self.items is not None or bool(self.prefix) or (self.types is not None and "array" in self.types)

    def copy(self) -> "Facts":
        """A copy that can be added to; the structure is shared."""
        return Facts(
            self.node, self.types, self.nullable, dict(self.texts), self.examples, dict(self.constraints), self.enum, self.enum_text,
            self.structure, self.items, self.prefix, self.notes, self.type_name, self.never, self.beyond, self.idle,
        )  # fmt: skip


def field_types(facts: Facts) -> tuple[str, ...]:
    """The field's types (`model.TYPES`) of facts, () where they say nothing."""
    types = facts.types
    if types is None:
        hints = {CONSTRAINT_TYPES[key] for key in facts.constraints if key in CONSTRAINT_TYPES}
        if str(facts.texts.get("format")) in FORMAT_TYPES:
            hints.add("string")
        return _formatted(tuple(hints), facts) if len(hints) == 1 else ()
    return _formatted(types, facts)


def _formatted(types: tuple[str, ...], facts: Facts) -> tuple[str, ...]:
    if "string" not in types:
        return types
    text = FORMAT_TYPES.get(str(facts.texts.get("format", "")), "string")
    if text == "string" and facts.constraints.get("contentEncoding") in ("base64", "base64url", "base16"):
        text = "binary"
    return tuple(text if name == "string" else name for name in types)


# --- several schemas at once -------------------------------------------------------------------------------------------


def all_of(all_: list[Facts], node: Node, key: str, order: list[Facts] | None = None) -> Facts:
    """The facts of a value that satisfies all: the first one's texts win, limits are the tightest."""
    made = all_[0].copy()
    made.node = node
    for other in all_[1:]:
        _add(made, other)
    structures = [one.structure for one in order or all_ if one.structure is not None]
    if len(structures) > 1:
        made.structure = _joined(structures, key or "&".join(one.key for one in structures))
    made.idle = any(one.idle for one in all_) and made.says_nothing
    return made


def _add(made: Facts, other: Facts) -> None:
    made.nullable = _both_nullable(made, other)
    made.types, contradiction = _common_types(made.types, other.types)
    if contradiction:
        text = f"The parts of this definition contradict one another: {contradiction}."
        made.notes += (Note("S13", text, made.node.origin, "warning"),)
    for keyword, value in other.texts.items():
        made.texts.setdefault(keyword, value)
    made.examples = made.examples or other.examples
    for keyword, value in other.constraints.items():
        made.constraints[keyword] = _tighter(keyword, made.constraints.get(keyword), value)
    if other.enum is not None:
        both = other.enum if made.enum is None else tuple(v for v in made.enum if v in other.enum)
        made.enum = both or made.enum
        made.enum_text = made.enum_text or other.enum_text
    made.structure = made.structure or other.structure
    made.items = (
        other.items if made.items is None else made.items if other.items is None else _once(made.items + other.items)
    )
    made.prefix = made.prefix or other.prefix
    made.notes += tuple(note for note in other.notes if note not in made.notes)
    made.type_name = made.type_name or other.type_name
    made.never = made.never or other.never
    made.beyond = with_both(made.beyond, other.beyond)


def _joined(structures: list[Structure], key: str) -> Structure:
    """The members of all, in order; a member that several have must satisfy each of its schemas."""
    made = Structure(key)
    for one in structures:
        for name, nodes in one.members.items():
            made.members[name] = _once(made.members[name] + nodes) if name in made.members else nodes
        made.required = {**made.required, **one.required, **made.required}
        made.maps.extend(entry for entry in one.maps if entry not in made.maps)
        if not one.inherited:
            own = (group for group in one.groups if all(branch.facts.node.key != key for branch in group))
            made.groups.extend(group for group in own if group not in made.groups)
    return made


def _once(nodes: Nodes) -> Nodes:
    return tuple({node.key: node for node in nodes}.values())


def _both_nullable(made: Facts, other: Facts) -> bool:
    if made.nullable or made.types is None:
        return made.nullable or other.nullable
    return False if other.types is not None and not other.nullable else made.nullable or other.nullable


def _common_types(one: tuple[str, ...] | None, other: tuple[str, ...] | None) -> tuple[tuple[str, ...] | None, str]:
    if one is None or other is None or one == other:
        return (other if one is None else one), ""
    common = tuple(name for name in one if name in other or (name == "integer" and "number" in other))
    common += tuple(name for name in other if name == "integer" and "number" in one and name not in common)
    if common or not one or not other:
        return common, ""
    return one, f"{'|'.join(one)} and {'|'.join(other)}"


def _tighter(keyword: str, one: Any, other: Any) -> Any:
    if one is None:
        return other
    rule = CONSTRAINTS.get(keyword, SAME)
    if rule == SAME or isinstance(one, str) or isinstance(other, str) or not _number(one) or not _number(other):
        return one
    return max(one, other) if rule == LOWER else min(one, other) if rule == UPPER else one


def _number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
