"""A map as a tree of what is written where, for every platform the same: objects, lists, loops, and the rules that give values.

It says in data what `mapping.body` says in JSONata; the rules of what is left out and what stands empty are told in `mapping.compile`.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import Factory, frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.body import blanks_said, converted_to
from fieldwright.mapping.compile import usable_tree
from fieldwright.mapping.model import BLANKS, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import ANY_NAME, Node, Place, members
from fieldwright.schema.model import Field


@frozen(eq=False)
class Fill:
    """One rule that gives a value. ``converter`` is ``number`` or ``boolean`` where text of XML is converted; ``many``: it gives all items."""

    rule: Rule
    converter: str = ""
    blanks: Mapping[str, str] = Factory(dict)
    """What blank values become, by their kind, where they are not left as they are."""
    default_for: tuple[str, ...] = ()
    many: bool = False
    certain: bool = False


@frozen(eq=False)
class Value:
    """The first value that one of some rules gives."""

    fills: tuple[Fill, ...]
    field: Field | None = None

    @property
    def certain(self) -> bool:
        """Whether it always gives something."""
        return any(one.certain for one in self.fills)


@frozen(eq=False)
class Member:
    """A member of an object. ``blank`` is what stands there where nothing is, as JSON; `ABSENT` for nothing."""

    name: str
    shape: "Shape"
    blank: Any = ABSENT
    field: Field | None = None


@frozen(eq=False)
class Object:
    """An object, left out where it would be empty unless it is written ``always``. ``when`` is the rule whose condition it has.

    ``keyed`` are loops whose items are members of any name.
    """

    path: str
    members: tuple[Member, ...] = ()
    keyed: tuple["Loop", ...] = ()
    when: Rule | None = None
    always: bool = False
    field: Field | None = None

    @property
    def certain(self) -> bool:
        """Whether it always gives something."""
        return self.always or (self.when is None and any(_certain(one.shape) for one in self.members))


@frozen(eq=False)
class Positions:
    """A list whose places have rules of their own; None where a place has none."""

    items: tuple["Shape | None", ...]
    when: Rule | None = None

    @property
    def certain(self) -> bool:
        """Whether it always gives something."""
        return False


@frozen(eq=False)
class Loop:
    """What is written for each item of a block. ``lists``: each is a list itself; ``wrapped``: what is written is a list of one."""

    rule: Rule
    item: "Shape"
    lists: bool = False
    wrapped: bool = False

    @property
    def certain(self) -> bool:
        """Whether it always gives something."""
        return False


@frozen(eq=False)
class Array:
    """A list: its blocks one behind the other. ``default`` stands for an empty one; ``empty``: it is written even then."""

    path: str
    blocks: tuple["Shape", ...]
    default: Any = ABSENT
    empty: bool = False
    certain: bool = False
    field: Field | None = None


@frozen(eq=False)
class WholeArray:
    """A list that rules give as a whole."""

    fills: tuple[Fill, ...]
    field: Field | None = None

    @property
    def certain(self) -> bool:
        """Whether it always gives something."""
        return any(one.certain for one in self.fills)


Shape = Value | Object | Positions | Loop | Array | WholeArray


def _certain(shape: Shape) -> bool:
    return shape.certain


@frozen(eq=False)
class Program:
    """A map: what it writes at the root, the rules that take part, and why others do not."""

    bench: Bench
    root: Shape
    rules: tuple[Rule, ...]
    broken: Mapping[str, str] = Factory(dict)


def program_of(bench: Bench) -> Program:
    """The tree of a bench's map."""
    root, trails, broken = usable_tree(bench)
    return Program(bench, _Reader(bench).root(root), tuple(one.rule for one in trails), broken)


@frozen(eq=False)
class _Reader:
    bench: Bench

    def root(self, node: Node) -> Shape:
        if node.blocks:
            return self.array(node)
        place = node.single or Place("")
        if place.rule("value", "constant"):
            return self.value(place)
        return self.object(place, always=True)

    def members(self, place: Place) -> tuple[Member, ...]:
        made: list[Member] = []
        for node in _in_order([one for name, one in place.members.items() if name != ANY_NAME], place):
            shape = self.member(node)
            if shape is not None:
                made.append(Member(node.name, shape, self.blank(node, shape), node.field))
        return tuple(made)

    def member(self, node: Node) -> Shape | None:
        if node.blocks:
            return self.array(node)
        assert node.single is not None
        return self.single(node.single)

    def single(self, place: Place) -> Shape | None:
        if place.rule("value", "constant"):
            return self.value(place)
        when = next((rule for rule in place.rules if rule.when), None)
        if bool(place.members) and all(re.fullmatch(r"\[\d{1,3}\]", name) for name in place.members):
            known = {int(node.name[1:-1]): self.member(node) for node in place.members.values()}
            return Positions(tuple(known.get(at) for at in range(max(known) + 1)), when)
        made = self.object(place)
        if not made.members and not made.keyed:
            return None
        return Object(made.path, made.members, made.keyed, when, field=place.field)

    def object(self, place: Place, *, always: bool = False) -> Object:
        return Object(place.path, self.members(place), tuple(self.keyed(place)), always=always, field=place.field)

    def blank(self, node: Node, shape: Shape) -> Any:
        """What stands for a member that is required and not there."""
        if isinstance(shape, Array) and not shape.certain and shape.default is ABSENT and shape.empty:
            return []
        if isinstance(shape, Object) and shape.when is None and node.field is not None and node.field.shape.required:
            return {} if shape.certain else {m.name: m.blank for m in shape.members if m.blank is not ABSENT}
        return ABSENT

    def keyed(self, place: Place) -> Iterator[Loop]:
        node = place.members.get(ANY_NAME)
        for one in (node.single, *node.blocks.values()) if node else ():
            loop = one.rule("each") if one else None
            if one is not None and loop is not None and loop.key:
                wrapped = one.field is not None and one.field.shape.repeats
                yield Loop(loop, self.item(one, loop), wrapped=wrapped)

    def value(self, place: Place) -> Value:
        rules = [rule for rule in place.rules if rule.kind in ("value", "constant")]
        return Value(tuple(self.fill(rule, place.field, last=rule is rules[-1]) for rule in rules), place.field)

    def fill(self, rule: Rule, target: Field | None, *, many: bool = False, last: bool = True) -> Fill:
        if rule.kind == "constant":
            return Fill(rule, many=many, certain=not rule.when)
        blanks = blanks_said(self.bench, rule, last=last)
        default_for = tuple(rule.default_for) if rule.default is not ABSENT and not rule.each else ()
        default_for = tuple(one for one in default_for if one in BLANKS)
        always = "missing" in default_for or blanks.get("missing", "leave out") != "leave out"
        always = always and all(one != "leave out" for one in blanks.values())
        if not default_for and not blanks:
            always = False
        return Fill(rule, converted_to(self.bench, target), blanks, default_for, many, always and not rule.when)

    def array(self, node: Node) -> Shape:
        places = list(node.blocks.values())
        alone = places[0] if len(places) == 1 else None
        if alone and alone.rule("value", "constant") and not alone.rule("each"):
            rules = [rule for rule in alone.rules if rule.kind in ("value", "constant")]
            fills = [self.fill(rule, alone.field, many=True, last=rule is alone.rules[-1]) for rule in rules]
            return WholeArray(tuple(fills), alone.field)
        blocks = tuple(made for place in places if (made := self.block(place)) is not None)
        default = next((r.default for p in places for r in p.rules if r.each and r.default is not ABSENT), ABSENT)
        required = bool(node.field and node.field.shape.required and not self.bench.writes_xml) or not node.path
        if all((loop := place.rule("each")) is not None and loop.when for place in places):
            required = False
        certain = any(_certain(one) for one in blocks)
        return Array(node.path, blocks, default, required, certain, node.field)

    def block(self, place: Place) -> Shape | None:
        loop = place.rule("each")
        if loop is None:
            if place.rule("value", "constant"):
                return self.value(place)
            made = self.object(place)
            if not made.members and not made.keyed:
                return None
            element = place.rule("element")
            return Object(
                made.path, made.members, made.keyed, element if element and element.when else None, field=place.field
            )
        if "[]" in place.members:
            return Loop(loop, self.array(place.members["[]"]), lists=True)
        return Loop(loop, self.item(place, loop))

    def item(self, place: Place, loop: Rule) -> Shape:
        if loop.value:
            return Value((self.fill(loop, place.field),), place.field)
        rules = [rule for rule in place.rules if rule.kind in ("value", "constant")]
        if rules:
            return Value((self.fill(rules[0], place.field),), place.field)
        made = self.object(place, always=True)
        if made.members or (place.field is not None and not place.field.shape.leaf):
            return Object(made.path, made.members, always=True, field=place.field)
        return Value((self.fill(_itself(loop), place.field),), place.field)


def _itself(loop: Rule) -> Rule:
    return Rule(loop.target, value="$", blanks=loop.blanks)


def _in_order(nodes: list[Node], place: Place) -> list[Node]:
    """The members in the schema's order, unknown ones behind in rule order."""
    if len(nodes) < 2 or place.field is None:
        return nodes
    ranks: dict[str, int] = {}
    for at, child in enumerate(members(place.field)):
        ranks.setdefault(child.name, at)
    return sorted(nodes, key=lambda node: ranks.get(node.name, len(ranks)))


def rules_in(shape: Any) -> list[Rule]:
    """All rules that take part in a shape."""
    match shape:
        case Value() | WholeArray():
            return [one.rule for one in shape.fills]
        case Loop():
            return [shape.rule, *rules_in(shape.item)]
        case Object():
            own = [shape.when] if shape.when else []
            return [
                *own,
                *(r for one in shape.members for r in rules_in(one.shape)),
                *(r for one in shape.keyed for r in rules_in(one)),
            ]
        case Array():
            return [rule for one in shape.blocks for rule in rules_in(one)]
        case None:
            return []
        case _:
            return [rule for one in shape.items for rule in rules_in(one)]
