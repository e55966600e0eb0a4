"""Facts of a JSON Schema to the field model's shapes."""

from collections.abc import Hashable, Mapping
from typing import Any, cast

from fieldwright.schema.beyond import with_both
from fieldwright.schema.documents import Node
from fieldwright.schema.facts import Facts, Nodes, Properties, Structure, field_types
from fieldwright.schema.keywords import CHOICE
from fieldwright.schema.lazy_shapes import Below, Glance, LazyShape
from fieldwright.schema.merging import Merger
from fieldwright.schema.model import Choice, Note, Shape
from fieldwright.schema.overlay import with_examples

_ACCESS = (("readOnly", "read-only"), ("writeOnly", "write-only"))
WITHHELD = {"request": "read-only", "response": "write-only"}
"""What a direction does not carry."""
AT_ONCE = 8
"""Arrays directly in one another that are made together; schemas that are joined anew in each can have them without end."""
_SCALARS = ("string", "integer", "number", "boolean")
_SINGLE = ("object", *_SCALARS, "null")
_COMBINING = frozenset(
    {"allOf", "anyOf", "oneOf", "extends", "if", "$dynamicRef", "$recursiveRef", "dependentSchemas", "dependencies"}
)
_EXAMPLES = frozenset({"example", "examples"})
_ITEMS = frozenset({"prefixItems", "unevaluatedItems", *_EXAMPLES})
"""What else is below an array."""
_BESIDE = frozenset(
    {"properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "required", "items", "additionalItems", "enum",
     "const", *_ITEMS}
)  # fmt: skip
"""What a reference's siblings add to what is below, or to what it is."""
_ITEM_FACETS = frozenset({"minItems", "maxItems", "uniqueItems"})


class Shapes:
    """Shapes of nodes. The children of a structure are made once a direction, whoever asks.

    The direction is ``request``, ``response`` or empty. Fields that a direction withholds stay, marked by their access: they are
    in the same definition, and a partner may still send them. They are never required.
    """

    def __init__(self, merger: Merger, direction: str = "") -> None:
        self._merger = merger
        self._direction = direction
        self._withheld = WITHHELD.get(direction, "")

    def shape(self, name: str, nodes: Nodes, *, required: bool = False, above: frozenset[str] = frozenset()) -> Shape:
        """The shape of a value that satisfies all the nodes, under a name. ``above`` are the arrays of which it is an item, directly."""
        facts = self._merger.facts(nodes)
        types = field_types(facts)
        if types == ("array",) and not facts.prefix:
            made = self._repeating(name, facts, required, above)
        else:
            made = self._plain(name, facts, types, required)
        whole = tuple(value for value in facts.examples if isinstance(value, (dict, list)))
        return with_examples(made, whole) if whole and not made.leaf else made

    def _plain(self, name: str, facts: Facts, types: tuple[str, ...], required: bool) -> Shape:
        structure = facts.structure
        arrays = bool(facts.prefix or facts.items) and (not types or "array" in types)
        objects = structure is not None and not structure.empty and (not types or "object" in types)
        if not types and facts.types is None and objects:
            types = ("object",)
        type_ = "null" if facts.types == () else "|".join(types) or "any"
        if objects and arrays:
            expand = lambda: (*self._items(facts), *self._children(structure))  # noqa: E731
        elif objects:
            expand = lambda: self._children(structure)  # noqa: E731
        else:
            expand = lambda: self._items(facts)  # noqa: E731
        return self._made(
            name, facts, type=type_, required=required, min_occurs=1 if required else 0, max_occurs=0 if facts.never else 1,
            leaf=not (objects or arrays), expand=expand if objects or arrays else tuple,
            definition=_key(facts, structure, arrays=arrays) if objects and structure else None,
        )  # fmt: skip

    def _repeating(self, name: str, facts: Facts, required: bool, above: frozenset[str]) -> Shape:
        low, high = facts.constraints.get("minItems"), facts.constraints.get("maxItems")
        bounds = {
            "min_occurs": low if isinstance(low, int) else 0,
            "max_occurs": high if isinstance(high, int) else None,
        }
        if facts.items is None:
            return self._made(name, facts, type="any", required=required, repeats=True, **bounds)
        items, key = facts.items, "&".join(node.key for node in facts.items)
        if key in above or len(above) >= AT_ONCE:  # arrays of arrays without end: a level at a time
            return self._made(
                name, facts, type="array", required=required, repeats=True, leaf=False, definition=("array", key),
                expand=lambda: (self.shape("[]", items),), **bounds,
            )  # fmt: skip
        item = self.shape("[]", items, above=above | {key})
        if item.repeats or item.type == "array":  # an array directly in an array has a node of its own
            inner = (item if item.repeats else item.with_(repeats=True, min_occurs=0, max_occurs=None),)
            if not item.repeats:
                return self._made(
                    name,
                    facts,
                    type="array",
                    required=required,
                    repeats=True,
                    leaf=item.leaf,
                    expand=item.expand,
                    **bounds,
                )
            return self._made(
                name, facts, type="array", required=required, repeats=True, leaf=False, expand=lambda: inner, **bounds
            )
        notes = facts.notes + tuple(note for note in item.notes if note not in facts.notes)
        if item.nullable:
            notes += (Note("S12", "Items may be null.", item.source),)
        return self._made(
            name, facts, type=item.type, format=item.format, required=required, repeats=True,
            constraints={**item.constraints, **_facets(facts)},
            enum=item.enum, enum_text=item.enum_text, fixed=item.fixed, title=_text(facts, "title") or item.title,
            description=_text(facts, "description") or item.description,
            examples=facts.examples or item.examples, type_name=item.type_name, definition=item.definition,
            leaf=item.leaf, expand=item.expand, notes=notes, beyond=with_both(facts.beyond, item.beyond), **bounds,
        )  # fmt: skip

    def _made(self, name: str, facts: Facts, **given: Any) -> Shape:
        constant = "const" in facts.constraints
        values: dict[str, Any] = {
            "nullable": facts.nullable,
            "constraints": _facets(facts),
            "enum": () if constant else facts.enum or (),
            "enum_text": facts.enum_text,
            "fixed": facts.constraints["const"] if constant else None,
            "examples": facts.examples,
            "type_name": facts.type_name,
            "source": facts.node.origin,
            "notes": facts.notes,
            "beyond": facts.beyond,
            "choice": _choice(facts.node.value),
        }
        texts = facts.texts
        if texts:
            values["format"] = str(texts["format"]) if isinstance(texts.get("format"), str) else ""
            values["default"] = texts.get("default")
            values["title"] = _text(facts, "title")
            values["description"] = _text(facts, "description")
            values["deprecated"] = texts.get("deprecated") is True
            values["access"] = next((word for key, word in _ACCESS if texts.get(key) is True), "")
        values.update(given)
        return Shape(name, **values)

    # --- what is below -----------------------------------------------------------------------------------------------

    def _children(self, structure: Structure | None) -> tuple[Shape, ...]:
        if structure is None:
            return ()
        made = structure.children.get(self._direction)
        if made is None:
            made = structure.children[self._direction] = tuple(self._made_children(structure))
        return made

    def _made_children(self, structure: Structure) -> list[Shape]:
        made = _Members(self, structure).shapes()
        alternatives = [branch for group in structure.groups for branch in group]
        known = set(structure.members)
        for branch in alternatives:
            known.update(branch.facts.structure.members if branch.facts.structure else ())
        for name, node in structure.required.items():
            if name not in known:
                at = node.document.origin(f"{node.pointer}/required")
                note = Note("S13", "The schema demands this field but does not describe it.", at, "warning")
                made.append(Shape(name, "any", required=True, min_occurs=1, notes=(note,), source=at))
        if structure.maps:
            made.append(self._map(structure))
        for number, group in enumerate(structure.groups):
            for branch in group:
                choice = Choice(f"{structure.key}/{number}", branch.name)
                shape = self._plain(branch.name, branch.facts, ("object",), False)
                made.append(shape.with_(alternative=branch.name, choice=choice, min_occurs=0))
        return made

    def made_member(self, name: str, nodes: Nodes, *, required: bool) -> Shape:
        """The shape of an object's member, not required where this direction withholds it."""
        return self._directed(self.shape(name, nodes, required=required))

    @property
    def withholds(self) -> bool:
        """Whether there may be members that this direction does not carry."""
        return bool(self._withheld)

    def glance(self, node: Node, *, array: bool = True) -> tuple[str, bool, Node | None] | None:
        """A value's title, whether it is an array, and where it or its items are described, which is None for scalars; None for what
        takes a closer look."""
        title: Any = None
        for _ in range(4):
            value = node.value
            if not isinstance(value, dict) or node.branches or not _COMBINING.isdisjoint(value):
                return None
            schema = cast("dict[str, Any]", value)
            if title is None and "title" in schema:
                title = schema["title"] or ""
            type_, reference = schema.get("type"), schema.get("$ref")
            if reference is None:
                if type_ in _SINGLE:
                    return _stripped(title), False, None if type_ in _SCALARS else node
                if not array or type_ != "array" or not isinstance(schema.get("items"), dict):
                    return None
                items = self.glance(node.child("items"), array=False) if _ITEMS.isdisjoint(schema) else None
                return (_stripped(title) or items[0], True, items[2]) if items is not None else None
            if not isinstance(reference, str) or type_ is not None or not _BESIDE.isdisjoint(schema):
                return None
            found = self._merger.resolver.resolve(node, reference)
            if not isinstance(found, Node):
                return None
            node = found
        return None

    def near(self, node: Node) -> Below | None:
        """What is below a member, by the definition of what it or its items are alone."""
        facts = self._merger.facts((node,))
        if facts.types != ("object",) or any(isinstance(value, (dict, list)) for value in facts.examples):
            return None
        structure = facts.structure
        if structure is None or structure.empty:
            return True, None, tuple
        return False, structure.key, lambda: self._children(structure)

    def _directed(self, shape: Shape) -> Shape:
        """The shape, not required if this direction withholds it."""
        if not shape.required or not self._withheld or shape.access != self._withheld:
            return shape
        text = f"The schema requires this field; it is {self._withheld}, so a {self._direction} need not have it."
        low = shape.min_occurs if shape.repeats else 0
        return shape.with_(required=False, min_occurs=low, notes=(*shape.notes, Note("S12", text, shape.source)))

    def _map(self, structure: Structure) -> Shape:
        nodes = tuple({node.key: node for _, node in structure.maps}.values())
        if len(nodes) > 1:
            nodes = (Node(nodes[0].document, f"{nodes[0].pointer}|map", None, nodes),)
        shape = self.shape("*", nodes)
        patterns = [pattern for pattern, _ in structure.maps if pattern]
        if patterns:
            names = patterns[0] if len(patterns) == 1 else "|".join(f"(?:{one})" for one in patterns)
            shape = shape.with_(constraints={**shape.constraints, "propertyPattern": names})
        return shape

    def _items(self, facts: Facts) -> tuple[Shape, ...]:
        """The items of an array that is no plain list: a tuple's, or those of an array beside other types."""
        made = [self.shape(f"[{index}]", nodes) for index, nodes in enumerate(facts.prefix)]
        if facts.items is not None:
            item = self.shape("[]", facts.items)
            if not item.repeats:
                low, high = facts.constraints.get("minItems"), facts.constraints.get("maxItems")
                item = item.with_(
                    repeats=True,
                    min_occurs=low if isinstance(low, int) else 0,
                    max_occurs=high if isinstance(high, int) else None,
                )
            made.append(item)
        return tuple(made)


class _Members:
    """The members of a structure, seen from a direction: what makes their shapes, and what can be told of them at sight."""

    __slots__ = ("_below", "_plain", "_shapes", "_structure")

    def __init__(self, shapes: Shapes, structure: Structure) -> None:
        self._shapes, self._structure = shapes, structure
        self._below: dict[str, Below | None] = {}
        members = structure.members
        self._plain = members.plain if isinstance(members, Properties) else None

    def shapes(self) -> list[Shape]:
        """The members, each made when it is looked at where its name, its title and whether it repeats can be told at sight."""
        required, withholds = self._structure.required, self._shapes.withholds
        plain: Mapping[str, Any] = self._plain or {}
        made: list[Shape] = []
        for name in self._structure.members:
            value: Any = plain.get(name)
            if value.__class__ is dict and value.get("type") in _SCALARS and _ASKING.isdisjoint(value):  # most are so
                made.append(LazyShape(name, _AT_SIGHT[None if withholds else name in required], self))
                continue
            seen = self._glance(name)
            made.append(LazyShape(name, seen, self) if seen is not None else self.make(name))
        return made

    def _glance(self, name: str) -> Glance | None:
        """What can be told of a member at sight; None for what takes a closer look."""
        structure, required = self._structure, None if self._shapes.withholds else name in self._structure.required
        nodes = structure.members[name]
        seen = self._shapes.glance(nodes[0]) if len(nodes) == 1 else None
        if seen is None:
            return None
        title, repeats, end = seen
        return Glance(title, repeats, True if end is None else None, required)

    def make(self, name: str) -> Shape:
        """See `Siblings`."""
        structure = self._structure
        return self._shapes.made_member(name, structure.members[name], required=name in structure.required)

    def near(self, name: str) -> Below | None:
        """See `Siblings`."""
        if name not in self._below:
            seen = self._shapes.glance(self._structure.members[name][0])
            end = seen[2] if seen is not None else None
            self._below[name] = self._shapes.near(end) if end is not None else None
        return self._below[name]


_ASKING = frozenset({"$ref", "title", *_COMBINING})
"""What may make more of a scalar than its type says, or give it a title."""
_AT_SIGHT = {required: Glance("", False, True, required) for required in (None, False, True)}


def _key(facts: Facts, structure: Structure, *, arrays: bool) -> Hashable:
    """The definition of what is below an object; one that may be a list too has its items below it as well, and is another."""
    if not arrays:
        return structure.key
    return structure.key, "items", *(node.key for nodes in (*facts.prefix, facts.items or ()) for node in nodes)


def _facets(facts: Facts) -> dict[str, Any]:
    return {key: value for key, value in facts.constraints.items() if key != "const"}


def _choice(schema: Any) -> Choice | None:
    """The choice that a reader put into a schema."""
    given = schema.get(CHOICE) if isinstance(schema, dict) else None
    return Choice(str(given[0]), str(given[1])) if isinstance(given, list) and len(given) == 2 else None


def _text(facts: Facts, keyword: str) -> str:
    return _stripped(facts.texts.get(keyword))


def _stripped(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
