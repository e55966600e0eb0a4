"""What a JSON Schema says about a value once references, ``allOf`` and unions are put together.

`Merger.facts` gives the facts of a node, each computed once. Objects' members stay unexpanded in a `Structure` that is shared by all
who use the same definition, so that children are made once per definition and recursion costs nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from attrs import Factory, define, frozen

from fieldwright.schema.dialects import (
    APPROXIMATED,
    CONSTRAINT_TYPES,
    CONSTRAINTS,
    FORMAT_TYPES,
    LOWER,
    SAME,
    TEXTS,
    TYPES,
    UPPER,
    Dialect,
)
from fieldwright.schema.documents import Node
from fieldwright.schema.model import Note, Shape
from fieldwright.schema.references import Resolver

Nodes = tuple[Node, ...]

SEEN = "x-fieldwright-seen"
"""In a schema that was inferred: how often the value was seen, and how often it could have been."""

_ANNOTATIONS = frozenset(
    {*TEXTS, "example", "examples", "nullable", "externalDocs", "xml", "$comment", "definitions", "$defs", "$schema", "$id", "id",
     "$anchor", "summary", "allowEmptyValue"}
)  # fmt: skip
"""Keywords that say nothing about structure."""


@frozen(eq=False)
class Branch:
    """One object alternative of a union: its name and what it is."""

    name: str
    facts: "Facts"


@define(eq=False)
class Structure:
    """The members of an object. ``key`` names the definition; ``children`` is filled by whoever makes them."""

    key: str
    members: dict[str, Nodes] = Factory(dict)
    required: dict[str, None] = Factory(dict)
    maps: list[tuple[str, Node]] = Factory(list)
    """Schemas of members without a fixed name, each with the pattern of their names (empty: any)."""
    groups: list[tuple[Branch, ...]] = Factory(list)
    inherited: bool = False
    """The groups come from a discriminator on a base, and so hold only where the base itself is used."""
    children: tuple[Shape, ...] | None = None

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
            self.structure, self.items, self.prefix, self.notes, self.type_name, self.never,
        )  # fmt: skip


_UNION = "|"
"""On the stack of open definitions: what follows is an alternative."""


class Merger:
    """Facts of nodes, memoised. ``subtypes`` gives the branches of a discriminator on a base: (name, node)."""

    def __init__(
        self, resolver: Resolver, dialect: Dialect, subtypes: "Callable[[Node], list[tuple[str, Node]]]"
    ) -> None:
        self.resolver = resolver
        self.dialect = dialect
        self._subtypes = subtypes
        self._facts: dict[str, Facts] = {}
        self._open: list[str] = []
        self._partial: set[str] = set()

    def facts(self, nodes: Nodes) -> Facts:
        """The facts of a value that must satisfy all the nodes."""
        key = nodes[0].key if len(nodes) == 1 else "&".join(node.key for node in nodes)
        known = self._facts.get(key)
        if known is not None:
            return known
        if key in self._open:
            return self._met_again(nodes[0], key)
        if len(self._open) > 150:
            return Facts(nodes[0], notes=(_too_nested(nodes[0]),))
        self._open.append(key)
        try:
            if len(nodes) == 1:
                made = self._single(nodes[0])
            else:
                made = self._all([self.facts((node,)) for node in nodes], nodes[0], key)
        finally:
            self._open.pop()
        if key in self._partial:
            self._partial.discard(key)
        else:
            self._facts[key] = made
        return made

    def _met_again(self, node: Node, key: str) -> Facts:
        """A definition inside itself. Below a union, as when a base's alternatives build on the base, it counts without its
        own alternatives; otherwise it includes itself, which says nothing, and what was cut short here is not remembered."""
        since = self._open[self._open.index(key) + 1 :]
        bare = f"{key}|bare"
        if _UNION in since and bare not in self._open and isinstance(node.value, dict):
            if bare not in self._facts:
                self._open.append(bare)
                try:
                    self._facts[bare] = self._bare(node)
                finally:
                    self._open.pop()
            return self._facts[bare]
        self._partial.update(one for one in since if one != _UNION)
        note = _circular(node)
        if note not in self.resolver.library.notes:
            self.resolver.library.notes.append(note)
        return Facts(node, notes=(note,))

    def _bare(self, node: Node) -> Facts:
        schema = {k: v for k, v in node.value.items() if k not in ("oneOf", "anyOf", "discriminator")}
        without = Node(node.document, node.pointer, schema)
        own = self._own(without, schema)
        parts = [part for part in self._parts(without, schema, own) if part is not None]
        made = self._all([own, *parts], node, f"{node.key}|bare", self._order(schema, own, parts)) if parts else own
        made.never = made.types is None and made.structure is None and made.enum is None
        return made

    # --- one node ----------------------------------------------------------------------------------------------------

    def _single(self, node: Node) -> Facts:
        if node.branches:
            return self._union(node, list(node.branches), {})
        value = node.value
        if value is True or value == {}:
            return Facts(node)
        if value is False:
            return Facts(node, never=True, notes=(Note("S12", "No value is allowed here.", node.origin),))
        if not isinstance(value, dict):
            text = "Something that is no schema stands here; any value is taken."
            return Facts(node, notes=(Note("S13", text, node.origin, "warning"),))
        schema = cast("dict[str, Any]", value)
        own = self._own(node, schema)
        parts = [part for part in self._parts(node, schema, own) if part is not None]
        if not parts:
            return self._with_inherited(node, schema, own)
        if len(parts) == 1 and own.structure is None and own.items is None and not own.prefix:
            return self._over(parts[0], own)
        merged = self._all([own, *parts], node, node.key, self._order(schema, own, parts))
        return merged

    def _parts(self, node: Node, schema: dict[str, Any], own: Facts) -> Iterable[Facts | None]:
        """The facts of what the schema refers to, in the order of its keywords."""
        for keyword in schema:
            given = schema[keyword]
            if keyword in ("$ref", "$recursiveRef", "$dynamicRef"):
                yield self._reference(node, given, own)
            elif keyword == "allOf" and isinstance(given, list):
                for index in range(len(cast("list[Any]", given))):
                    yield self.facts((node.child("allOf", str(index)),))
            elif keyword in ("oneOf", "anyOf") and isinstance(given, list) and given:
                branches = [node.child(keyword, str(index)) for index in range(len(cast("list[Any]", given)))]
                self._open.append(_UNION)
                try:
                    union = self._union(node, branches, schema)
                finally:
                    self._open.pop()
                yield union

    def _reference(self, node: Node, reference: Any, own: Facts) -> Facts | None:
        if not isinstance(reference, str):
            text = "$ref is not text, so it refers to nothing."
            own.notes += (Note("S13", text, node.origin, "warning"),)
            return None
        found = self.resolver.resolve(node, reference)
        if isinstance(found, Note):
            return Facts(node, notes=(found,))
        made = self.facts((found,))
        siblings = [key for key in node.value if key != "$ref" and key not in _ANNOTATIONS and not key.startswith("x-")]
        if siblings and not self.dialect.siblings and made.node is not node:
            text = f"Formally, {self.dialect.name} ignores what stands beside a $ref ({', '.join(siblings[:4])}); it is honoured here."
            own.notes += (Note("S12", text, node.origin),)
        name = reference.rstrip("/").rpartition("/")[2]
        if name and not name.startswith("#") and made.type_name == "":
            made = made.copy()
            made.type_name = name.removesuffix(".json").removesuffix(".yaml")
        return made

    def _own(self, node: Node, schema: dict[str, Any]) -> Facts:
        """What the node's own keywords say, without what they refer to."""
        facts = Facts(node)
        for keyword in TEXTS:
            if keyword in schema:
                facts.texts[keyword] = schema[keyword]
        self._own_values(facts, schema)
        self._own_types(facts, node, schema)
        self._own_constraints(facts, schema)
        self._own_members(facts, node, schema)
        self._own_items(facts, node, schema)
        facts.notes += tuple(
            Note("S12", f"The schema also says {text}.", node.origin)
            for keyword, text in APPROXIMATED.items()
            if keyword in schema and schema[keyword] is not True
        )
        if isinstance(schema.get(SEEN), list):
            facts.notes += (_inferred(node, *schema[SEEN]),)
        if facts.types is None and facts.structure is not None and not facts.structure.empty and not _combined(schema):
            facts.types = ("object",)
        return facts

    def _own_values(self, facts: Facts, schema: dict[str, Any]) -> None:
        if "example" in schema:
            facts.examples = (schema["example"],)
        if isinstance(schema.get("examples"), list):
            facts.examples += tuple(schema["examples"])
        if "const" in schema:
            facts.enum = (schema["const"],)
            facts.constraints["const"] = schema["const"]
        elif isinstance(schema.get("enum"), list):
            values = cast("list[Any]", schema["enum"])
            facts.enum = tuple(value for value in values if value is not None)
            if len(facts.enum) < len(values):
                facts.nullable = True
            facts.enum_text = _meanings(schema, values)
            if not facts.enum:
                facts.types = ()

    def _own_types(self, facts: Facts, node: Node, schema: dict[str, Any]) -> None:
        given = schema.get("type")
        if (self.dialect.nullable and schema.get("nullable") is True) or schema.get("x-nullable") is True:
            facts.nullable = True
        if given is not None:
            names = (
                [given]
                if isinstance(given, str)
                else [one for one in given if isinstance(one, str)]
                if isinstance(given, list)
                else []
            )
            known = [name for name in names if name in TYPES]
            if "null" in names:
                facts.nullable = True
            if "file" in names:
                known.append("string")
                facts.texts.setdefault("format", "binary")
            if names and (known or "null" in names) and "any" not in names:
                facts.types = tuple(dict.fromkeys(name for name in known if name != "null"))
            unknown = [name for name in names if name not in TYPES and name not in ("any", "file")]
            if unknown or not names:
                text = f"{str(unknown[0] if unknown else given)[:60]!r} is no type of JSON Schema."
                facts.notes += (Note("S13", text, node.origin, "warning"),)
        elif facts.enum and facts.types is None:
            facts.types = tuple(dict.fromkeys(_type_of(value) for value in facts.enum))
        if facts.types is not None and "integer" in facts.types and "number" in facts.types:
            facts.types = tuple(name for name in facts.types if name != "integer")

    def _own_constraints(self, facts: Facts, schema: dict[str, Any]) -> None:
        for keyword in CONSTRAINTS:
            if keyword in schema:
                facts.constraints[keyword] = schema[keyword]
        for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            flag = facts.constraints.get(exclusive)
            if isinstance(flag, bool):  # draft-04: a flag on the limit
                del facts.constraints[exclusive]
                if flag and limit in facts.constraints:
                    facts.constraints[exclusive] = facts.constraints.pop(limit)
        if facts.constraints.get("uniqueItems") is False:
            del facts.constraints["uniqueItems"]

    def _own_members(self, facts: Facts, node: Node, schema: dict[str, Any]) -> None:
        structure = Structure(node.key)
        properties = schema.get("properties")
        if isinstance(properties, dict):
            held = node.child("properties")
            structure.members = {name: (held.child(name),) for name in cast("dict[str, Any]", properties)}
        required = schema.get("required")
        if isinstance(required, list):
            structure.required = dict.fromkeys(name for name in cast("list[Any]", required) if isinstance(name, str))
        if self.dialect.name.endswith("draft-03") and isinstance(properties, dict):
            members = cast("dict[str, Any]", properties)
            structure.required = dict.fromkeys(
                k for k, v in members.items() if isinstance(v, dict) and v.get("required") is True
            )
        patterns = schema.get("patternProperties")
        if isinstance(patterns, dict):
            held = node.child("patternProperties")
            structure.maps = [
                (name, held.child(name)) for name in cast("dict[str, Any]", patterns) if patterns[name] is not False
            ]
        more = schema.get("additionalProperties")
        if more is False:
            facts.constraints["additionalProperties"] = False
        elif (isinstance(more, dict) and (more or not structure.members)) or (more is True and not structure.members):
            structure.maps.append(("", node.child("additionalProperties")))
        for keyword in ("then", "else"):
            if isinstance(schema.get("if"), dict) and isinstance(schema.get(keyword), dict):
                self._possible(structure, node.child(keyword))
        dependent = schema.get("dependentSchemas", schema.get("dependencies"))
        if isinstance(dependent, dict):
            held = node.child("dependentSchemas" if "dependentSchemas" in schema else "dependencies")
            for name in cast("dict[str, Any]", dependent):
                self._possible(structure, held.child(name))
        if not structure.empty or "properties" in schema:
            facts.structure = structure

    def _possible(self, structure: Structure, node: Node) -> None:
        """Members that exist only under a condition: optional here."""
        if isinstance(node.value, dict) and isinstance(node.value.get("properties"), dict):
            held = node.child("properties")
            for name in cast("dict[str, Any]", held.value):
                structure.members.setdefault(name, (held.child(name),))

    def _own_items(self, facts: Facts, node: Node, schema: dict[str, Any]) -> None:
        items = schema.get("items")
        if isinstance(schema.get("prefixItems"), list):
            held = node.child("prefixItems")
            facts.prefix = tuple((held.child(str(i)),) for i in range(len(held.value)))
            if isinstance(items, dict) or items is True:
                facts.items = (node.child("items"),)
        elif isinstance(items, list):
            held = node.child("items")
            facts.prefix = tuple((held.child(str(i)),) for i in range(len(held.value)))
            if isinstance(schema.get("additionalItems"), dict):
                facts.items = (node.child("additionalItems"),)
        elif isinstance(items, dict) or items is True:
            facts.items = (node.child("items"),)
        if (facts.prefix or facts.items) and facts.types is None and not _combined(schema):
            facts.types = ("array",)

    # --- putting together --------------------------------------------------------------------------------------------

    def _over(self, base: Facts, own: Facts) -> Facts:
        """One part under the node's own annotations and facets: the part's structure is shared, so that recursion is seen."""
        made = self._all([own, base], own.node, "", None)
        return made

    def _order(self, schema: dict[str, Any], own: Facts, parts: list[Facts]) -> list[Facts]:
        """Own members stand where ``properties`` stands among the other keywords."""
        keys = list(schema)
        place = keys.index("properties") if "properties" in keys else len(keys)
        before = sum(1 for key in keys[:place] if key in ("$ref", "allOf", "oneOf", "anyOf"))
        return [own, *parts] if before == 0 else [*parts, own]

    def _all(self, all_: list[Facts], node: Node, key: str, order: list[Facts] | None = None) -> Facts:
        """The facts of a value that satisfies all: the first one's texts win, limits are the tightest."""
        made = all_[0].copy()
        made.node = node
        for other in all_[1:]:
            self._add(made, other)
        structures = [one.structure for one in order or all_ if one.structure is not None]
        if len(structures) > 1:
            made.structure = _joined(structures, key or "&".join(one.key for one in structures))
        return made

    def _add(self, made: Facts, other: Facts) -> None:
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
            other.items
            if made.items is None
            else made.items
            if other.items is None
            else _once(made.items + other.items)
        )
        made.prefix = made.prefix or other.prefix
        made.notes += tuple(note for note in other.notes if note not in made.notes)
        made.type_name = made.type_name or other.type_name
        made.never = made.never or other.never

    def _with_inherited(self, node: Node, schema: dict[str, Any], own: Facts) -> Facts:
        """A base with a discriminator gets its subtypes as alternatives."""
        if "discriminator" not in schema or own.structure is None:
            return own
        found = [(name, one) for name, one in self._subtypes(node) if one.key != node.key]
        self._open.append(_UNION)
        try:
            branches = tuple(Branch(name, self.facts((one,))) for name, one in found)
        finally:
            self._open.pop()
        if branches:
            own.structure.groups.append(branches)
            own.structure.inherited = True
        return own

    # --- unions ------------------------------------------------------------------------------------------------------

    def _union(self, node: Node, branches: list[Node], schema: dict[str, Any]) -> Facts:
        """The facts of a value that satisfies one of the branches."""
        made = Facts(node)
        kept: list[tuple[Node, Facts]] = []
        bare: list[str] = []
        for branch in branches:
            if _only_demands(branch.value):
                bare.append(", ".join(str(name) for name in branch.value.get("required", ())) or "none of some")
                continue
            facts = self.facts((branch,))
            if facts.types == ():
                made.nullable = True
            elif not facts.never:
                kept.append((branch, facts))
        if bare:
            text = f"The schema also demands one of these sets of fields: {'; '.join(bare[:8])}."
            made.notes += (Note("S12", text, node.origin),)
        if not kept:
            made.types = () if made.nullable and not bare else None
            return made
        if any(facts.nullable for _, facts in kept):
            made.nullable = True
        if len(kept) == 1:
            only = kept[0][1].copy()
            only.nullable = only.nullable or made.nullable
            only.notes += made.notes
            return only
        objects = [(branch, facts) for branch, facts in kept if facts.is_object and not facts.is_array]
        arrays = [facts for _, facts in kept if facts.is_array and not facts.is_object]
        scalars = [facts for _, facts in kept if not facts.is_array and not facts.is_object]
        others = [facts for _, facts in kept if facts.is_array and facts.is_object]
        self._union_types(made, bool(objects or others), [*arrays, *others], scalars)
        self._union_values(made, node, objects, scalars)
        self._union_objects(made, node, objects + [(f.node, f) for f in others], schema)
        self._union_items(made, node, [*arrays, *others])
        names = {facts.type_name for _, facts in kept if facts.type_name}
        made.type_name = names.pop() if len(names) == 1 else ""
        return made

    def _union_types(self, made: Facts, objects: bool, arrays: list[Facts], scalars: list[Facts]) -> None:
        types = ["object"] if objects else []
        if arrays:
            types.append("array")
        for facts in [*arrays, *scalars]:
            if facts.types is None and facts in scalars:
                made.types = None
                return
            types.extend(facts.types or ())
        if "number" in types and "integer" in types:
            types.remove("integer")
        made.types = tuple(dict.fromkeys(types))

    def _union_values(self, made: Facts, node: Node, objects: list[tuple[Node, Facts]], scalars: list[Facts]) -> None:
        if not scalars:
            return
        if not objects and all(facts.enum is not None for facts in scalars):
            made.enum = tuple(dict.fromkeys(_frozen(v) for facts in scalars for v in facts.enum or ()))
            made.enum_text = {
                str(value): str(facts.texts.get("title") or facts.texts.get("description"))
                for facts in scalars
                for value in facts.enum or ()
                if len(facts.enum or ()) == 1 and (facts.texts.get("title") or facts.texts.get("description"))
            } | {key: text for facts in scalars for key, text in facts.enum_text.items()}
        first = scalars[0]
        formats = {str(facts.texts.get("format", "")) for facts in scalars if "string" in (facts.types or ())}
        if len(formats) == 1 and formats != {""}:
            made.texts["format"] = formats.pop()
        if all(facts.constraints == first.constraints for facts in scalars):
            made.constraints = dict(first.constraints)
            made.constraints.pop("const", None)
        differing = [f for f in scalars if f.constraints != first.constraints or (f.enum and made.enum is None)] or len(
            formats
        ) > 1
        if differing and len(scalars) > 1:
            text = f"The alternatives ({_alternatives(scalars)}) have limits of their own that are not shown."
            if any(
                facts.constraints.keys() - {"const"} or facts.texts.get("format") or facts.enum for facts in scalars
            ):
                made.notes += (Note("S12", text, node.origin),)

    def _union_objects(
        self, made: Facts, node: Node, objects: list[tuple[Node, Facts]], schema: dict[str, Any]
    ) -> None:
        described = [(branch, facts) for branch, facts in objects if facts.structure is not None]
        if len(objects) == 1 and described:
            facts = described[0][1]
            made.structure = facts.structure
            made.constraints |= {k: v for k, v in facts.constraints.items() if CONSTRAINT_TYPES.get(k) == "object"}
            for keyword in ("title", "description"):
                if keyword in facts.texts:
                    made.texts.setdefault(keyword, facts.texts[keyword])
        elif described:
            names = _branch_names(objects, schema)
            structure = Structure(f"{node.key}|union")
            structure.groups.append(tuple(Branch(name, facts) for name, (_, facts) in zip(names, objects, strict=True)))
            made.structure = structure

    def _union_items(self, made: Facts, node: Node, arrays: list[Facts]) -> None:
        if not arrays:
            return
        items = [one for facts in arrays for one in (facts.items or ())]
        unique = list({one.key: one for one in items}.values())
        if any(facts.prefix for facts in arrays) and len(arrays) == 1:
            made.prefix = arrays[0].prefix
        if len(arrays) == 1:
            made.items = arrays[0].items
            made.constraints |= {k: v for k, v in arrays[0].constraints.items() if CONSTRAINT_TYPES.get(k) == "array"}
        elif len(unique) == 1:
            made.items = (unique[0],)
        elif unique:
            made.items = (Node(node.document, f"{node.pointer}|items", None, tuple(unique)),)


# --- small parts ---------------------------------------------------------------------------------------------------


def _joined(structures: list[Structure], key: str) -> Structure:
    """The members of all, in order; a member that several have must satisfy each of its schemas."""
    made = Structure(key)
    for one in structures:
        for name, nodes in one.members.items():
            made.members[name] = _once(made.members[name] + nodes) if name in made.members else nodes
        made.required.update(one.required)
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


def _combined(schema: dict[str, Any]) -> bool:
    return any(keyword in schema for keyword in ("$ref", "allOf", "oneOf", "anyOf", "$dynamicRef", "$recursiveRef"))


def _only_demands(value: Any) -> bool:
    """Whether a branch only says which fields must be there: such a branch is no variant."""
    return (
        isinstance(value, dict)
        and bool(value)
        and set(value) <= {"required", "not", "title", "description", "$comment"}
    )


def _type_of(value: Any) -> str:
    for kind, name in (
        (bool, "boolean"),
        (int, "integer"),
        (float, "number"),
        (str, "string"),
        (list, "array"),
        (dict, "object"),
    ):
        if isinstance(value, kind):
            return name
    return "null"


def _frozen(value: Any) -> Any:
    return repr(value) if isinstance(value, (list, dict)) else value


_MEANINGS = ("x-enum-descriptions", "x-enumDescriptions", "enumDescriptions", "markdownEnumDescriptions", "x-enum-varnames",
             "x-enumNames", "enumNames")  # fmt: skip


def _meanings(schema: dict[str, Any], values: list[Any]) -> dict[str, str]:
    """What the values mean, from the vendors' keywords that say it."""
    for keyword in _MEANINGS:
        given = schema.get(keyword)
        if isinstance(given, dict):
            return {str(key): str(text) for key, text in cast("dict[str, Any]", given).items()}
        if isinstance(given, list) and len(cast("list[Any]", given)) == len(values):
            return {str(value): str(text) for value, text in zip(values, cast("list[Any]", given), strict=True) if text}
    listed = schema.get("x-ms-enum")
    if isinstance(listed, dict) and isinstance(listed.get("values"), list):
        entries = [one for one in cast("list[Any]", listed["values"]) if isinstance(one, dict)]
        return {str(one.get("value")): str(one["description"]) for one in entries if one.get("description")}
    return {}


def _branch_names(objects: list[tuple[Node, Facts]], schema: dict[str, Any]) -> list[str]:
    """A name for each alternative: the discriminator's value, the reference's name, the title, or its number. Unique."""
    discriminator = schema.get("discriminator")
    mapping: dict[str, str] = {}
    property_name = ""
    if isinstance(discriminator, dict):
        property_name = str(discriminator.get("propertyName", ""))
        if isinstance(discriminator.get("mapping"), dict):
            mapping = {
                str(ref).rpartition("/")[2]: str(key)
                for key, ref in cast("dict[str, Any]", discriminator["mapping"]).items()
            }
    names: list[str] = []
    for index, (branch, facts) in enumerate(objects):
        value = branch.value if isinstance(branch.value, dict) else {}
        reference = value.get("$ref")
        referred = reference.rpartition("/")[2] if isinstance(reference, str) else facts.type_name
        name = (
            mapping.get(referred)
            or _constant(facts, property_name)
            or referred
            or str(value.get("title") or facts.texts.get("title") or "")
            or f"option {index + 1}"
        )
        name = name.translate({ord("<"): "(", ord(">"): ")", ord("`"): "'"}).strip() or f"option {index + 1}"
        number = 2
        unique = name
        while unique in names:
            unique, number = f"{name} {number}", number + 1
        names.append(unique)
    return names


def _constant(facts: Facts, property_name: str) -> str:
    """The one value that a discriminating property has in this alternative."""
    nodes = facts.structure.members.get(property_name, ()) if facts.structure and property_name else ()
    for node in nodes:
        if isinstance(node.value, dict):
            if isinstance(node.value.get("const"), str):
                return node.value["const"]
            enum = node.value.get("enum")
            if isinstance(enum, list) and len(cast("list[Any]", enum)) == 1:
                return str(enum[0])
    return ""


def _alternatives(scalars: list[Facts]) -> str:
    texts: list[str] = []
    for facts in scalars[:4]:
        kind = "|".join(facts.types or ("any",))
        said = (
            facts.texts.get("format")
            or facts.constraints.get("pattern")
            or (f"{len(facts.enum)} values" if facts.enum else "")
        )
        texts.append(f"{kind} {str(said)[:40]}".strip())
    return "; ".join(texts)


def _inferred(node: Node, count: int, parents: int) -> Note:
    having = "all have it" if count == parents else f"{count:,} of them have it"
    records = f"{parents:,} record{'' if parents == 1 else 's'}"
    return Note("S12", f"Inferred from {records}{'' if parents == 1 else f'; {having}'}.", node.origin)


def _circular(node: Node) -> Note:
    return Note("S13", "This definition includes itself, so that part says nothing.", node.origin, "warning")


def _too_nested(node: Node) -> Note:
    return Note("S12", "References are chained more than 100 deep here; the rest is not shown.", node.origin)


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
