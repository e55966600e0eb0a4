"""The target's tree as a map's rules fill it: objects, blocks of repeating fields, and the rules at each place."""

from collections.abc import Container, Iterable, Iterator

from attrs import Factory, define

from fieldwright.mapping.model import NOT_MAPPED, Rule
from fieldwright.mapping.scopes import block_path
from fieldwright.mapping.sides import Side
from fieldwright.schema.model import Field
from fieldwright.schema.paths import Step, format_path, parse_path

MAX_STEPS = 100
"""Rules at deeper paths are left out: no expression engine takes such nesting."""

ANY_NAME = "*"
"""The name of a member that stands for any name; a block with a key makes such members."""

ANY_NAMES = frozenset({ANY_NAME, "@*"})
"""What stands for any name in XML: of an element, and of an attribute."""


@define(eq=False)
class Place:
    """One value that is written: an object with members, a value, or one block of a repeating field.

    ``rules`` are those whose target is this very place; a map without mistakes has at most one.
    """

    path: str
    field: Field | None = None
    name: str = ""
    """The block's name; empty for ``[]`` and outside repeating fields."""
    rules: list[Rule] = Factory(list)
    members: "dict[str, Node]" = Factory(dict)

    def rule(self, *kinds: str) -> Rule | None:
        """The first rule of one of the kinds."""
        return next((one for one in self.rules if one.kind in kinds), None)


@define(eq=False)
class Node:
    """A member of an object: a single place, or, where it repeats, its blocks by name in the order of the rules."""

    name: str
    path: str
    field: Field | None = None
    single: Place | None = None
    blocks: dict[str, Place] = Factory(dict)


@define(eq=False)
class Trail:
    """The places from the root to a rule's own, with the names of the members between them."""

    rule: Rule
    places: list[Place]
    names: list[str]


def target_tree(rules: Iterable[Rule], side: Side | None) -> tuple[Node, list[Trail], list[Rule]]:
    """The tree that rules make, the trail of each rule, and the rules whose target is no usable path.

    Decisions take no part. A repeating field named without ``[]`` is its unnamed block. A place of any name (``*``) is usable where a block
    with a key makes its members, of JSON objects.
    """
    rules = tuple(rules)
    keyed = (
        set()
        if side is not None and side.schema.medium == "xml"
        else {block_path(r.target) for r in rules if r.each and r.key}
    )
    root_field = side.root if side else None
    xml = side is not None and side.schema.medium == "xml"
    root = Node("", "", None if xml else root_field)
    trails: list[Trail] = []
    unusable: list[Rule] = []
    for rule in rules:
        if rule.kind == NOT_MAPPED:
            continue
        try:
            steps = parse_path(rule.target)
        except ValueError:
            unusable.append(rule)
            continue
        if len(steps) > MAX_STEPS or not _reachable(steps, keyed, ANY_NAMES if xml else {ANY_NAME}):
            unusable.append(rule)
            continue
        trails.append(_grown(root, rule, steps, root_field, xml=xml))
    return root, trails, unusable


def _reachable(steps: tuple[Step, ...], keyed: "set[str]", any_names: Container[str]) -> bool:
    """Whether each step of any name is made by a block with a key."""
    places = (format_path(steps[: at + 1]) for at, step in enumerate(steps) if step.name in any_names)
    return all(block_path(place) in keyed for place in places)


def trails_of(rule: Rule, trails: Iterable[Trail]) -> Trail | None:
    """The trail of a rule."""
    return next((one for one in trails if one.rule is rule), None)


def _grown(root: Node, rule: Rule, steps: tuple[Step, ...], root_field: Field | None, *, xml: bool) -> Trail:
    first = steps[0] if steps and steps[0].name == "" else None
    brackets = first.brackets if first else ()
    place = _entered(root, brackets, ())
    places, names = [place], [""]
    done: list[Step] = [first] if first else []
    places, names = _nested(places, names, brackets[1:], done)
    for at, step in enumerate(steps[1:] if first else steps):
        done.append(step)
        here = places[-1]
        node = here.members.get(step.name)
        if node is None:
            if xml and at == 0 and len(places) == 1:
                found = root_field if root_field is not None and root_field.name == step.name else None
            else:
                found = member(here.field, step.name) if here.field else None
            node = Node(step.name, format_path(_plain(done)), found)
            here.members[step.name] = node
        places.append(_entered(node, step.brackets, done))
        names.append(step.name)
        places, names = _nested(places, names, step.brackets[1:], done)
    places[-1].rules.append(rule)
    return Trail(rule, places, names)


def _nested(
    places: list[Place], names: list[str], brackets: tuple[str, ...], done: list[Step]
) -> tuple[list[Place], list[str]]:
    """Past the further brackets of arrays in arrays: each is a member called ``[]``."""
    for inside in brackets:
        here = places[-1]
        node = here.members.get("[]")
        if node is None:
            node = here.members["[]"] = Node("[]", here.path + "[]", member(here.field, "[]") if here.field else None)
        places.append(_entered(node, (inside,), done))
        names.append("[]")
    return places, names


def _entered(node: Node, brackets: tuple[str, ...], done: Iterable[Step]) -> Place:
    many = bool(brackets) or (node.field is not None and node.field.shape.repeats)
    path = format_path(list(done)) if node.path or done else ""
    if many:
        name = brackets[0] if brackets else ""
        return node.blocks.setdefault(name, Place(path, node.field, name))
    if node.single is None:
        node.single = Place(path, node.field)
    return node.single


def _plain(steps: Iterable[Step]) -> list[Step]:
    return [Step(step.name, ("",) * len(step.brackets)) for step in steps]


def member(parent: Field, name: str) -> Field | None:
    """The member of a field by name: its own first, then those of its alternatives, then the map's (``*``)."""
    star: Field | None = None
    for child in members(parent):
        if child.name == name:
            return child
        if child.name == "*":
            star = star or child
    return star


def members(parent: Field) -> Iterator[Field]:
    """The fields that an object may hold, in schema order, those of alternatives in the place of the alternative."""
    for child in parent.children():
        if child.shape.alternative:
            yield from members(child)
        else:
            yield child
