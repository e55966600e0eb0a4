"""Facts of a node with all that it refers to: ``$ref``, ``allOf`` and unions, each definition once."""

from collections.abc import Callable, Iterable
from threading import RLock
from typing import Any, cast

from attrs import evolve

from fieldwright.schema.conditions import add_conditional, conditional_parts
from fieldwright.schema.dialects import Dialect
from fieldwright.schema.discriminators import alternatives, faults
from fieldwright.schema.documents import Node
from fieldwright.schema.facts import Branch, Facts, Nodes, all_of
from fieldwright.schema.keywords import ANNOTATIONS, combined, own_facts
from fieldwright.schema.model import Note
from fieldwright.schema.references import Resolver
from fieldwright.schema.unions import any_of, discriminated

_UNION = "|"
"""On the stack of open definitions: what follows is an alternative."""
_PARTS = frozenset(
    {"$ref", "$recursiveRef", "$dynamicRef", "allOf", "extends", "oneOf", "anyOf", "discriminator", "if", "dependentSchemas", "dependencies"}
)  # fmt: skip
"""Keywords by which a schema object takes in others."""


class Merger:
    """Facts of nodes, memoised. ``subtypes`` gives the branches of a discriminator on a base: (its values, node)."""

    def __init__(
        self, resolver: Resolver, dialect: Dialect, subtypes: "Callable[[Node], list[tuple[tuple[str, ...], Node]]]"
    ) -> None:
        self.resolver = resolver
        self.dialect = dialect
        self._subtypes = subtypes
        self._facts: dict[str, Facts] = {}
        self._open: list[str] = []
        self._partial: set[str] = set()
        self._lock = RLock()  # the window expands one field while a search in the background expands others

    def facts(self, nodes: Nodes) -> Facts:
        """The facts of a value that must satisfy all the nodes."""
        with self._lock:
            return self._known(nodes)

    def _known(self, nodes: Nodes) -> Facts:
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
                made = all_of([self.facts((node,)) for node in nodes], nodes[0], key)
        finally:
            self._open.pop()
        if key in self._partial:
            self._partial.discard(key)
        elif made.structure is not None or made.items is not None or made.prefix or made.node is not nodes[0]:
            self._facts[key] = made  # those of a value are soon found again, and would be as many as the fields
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
        without = evolve(node, value=schema)
        own = own_facts(without, schema, self.dialect)
        parts = [part for part in self._parts(without, schema, own) if part is not None]
        made = all_of([own, *parts], node, f"{node.key}|bare", self._order(schema, own, parts)) if parts else own
        made.idle = made.says_nothing
        return made

    # --- one node ----------------------------------------------------------------------------------------------------

    def _single(self, node: Node) -> Facts:
        made = self._made(node)
        if isinstance(node.value, dict) and "discriminator" in node.value and not node.branches:
            schema = cast("dict[str, Any]", node.value)
            made.notes += tuple(one for one in faults(self.resolver, node, schema, made) if one not in made.notes)
        return made

    def _made(self, node: Node) -> Facts:
        if node.branches:
            return any_of(node, list(node.branches), {}, self.facts)
        value = node.value
        if value is True or value == {}:
            return Facts(node)
        if value is False:
            return Facts(node, never=True, notes=(Note("S12", "No value is allowed here.", node.origin),))
        if not isinstance(value, dict):
            text = "Something that is no schema stands here; any value is taken."
            return Facts(node, notes=(Note("S13", text, node.origin, "warning"),))
        schema = cast("dict[str, Any]", value)
        own = own_facts(node, schema, self.dialect)
        if _PARTS.isdisjoint(schema):
            return own  # most schema objects refer to nothing
        self._add_conditional(node, schema, own)
        parts = [part for part in self._parts(node, schema, own) if part is not None]
        if not parts:
            return self._with_inherited(node, schema, own)
        if len(parts) == 1 and own.structure is None and own.items is None and not own.prefix:
            return self._over(parts[0], own)
        merged = all_of([own, *parts], node, node.key, self._order(schema, own, parts))
        own_members = merged.structure is not None and merged.structure.key == node.key
        return self._with_inherited(node, schema, merged) if own_members else merged

    def _add_conditional(self, node: Node, schema: dict[str, Any], own: Facts) -> None:
        conditional = list(conditional_parts(node, schema))
        if not conditional:
            return
        self._open.append(_UNION)
        try:
            added = add_conditional(own, conditional, self.facts)
        finally:
            self._open.pop()
        if added and own.types is None and not combined(schema):
            own.types = ("object",)

    def _parts(self, node: Node, schema: dict[str, Any], own: Facts) -> Iterable[Facts | None]:
        """The facts of what the schema refers to, in the order of its keywords."""
        for keyword in schema:
            given = schema[keyword]
            if keyword in ("$ref", "$recursiveRef", "$dynamicRef"):
                yield self._reference(node, given, own, dynamic=keyword != "$ref")
            elif keyword in ("allOf", "extends") and isinstance(given, list):
                for index in range(len(cast("list[Any]", given))):
                    yield self.facts((node.child(keyword, str(index)),))
            elif keyword == "extends" and isinstance(given, dict):
                yield self.facts((node.child("extends"),))
            elif keyword in ("oneOf", "anyOf") and isinstance(given, list) and given:
                branches = [node.child(keyword, str(index)) for index in range(len(cast("list[Any]", given)))]
                self._open.append(_UNION)
                try:
                    union = any_of(node, branches, schema, self.facts)
                finally:
                    self._open.pop()
                yield union

    def _reference(self, node: Node, reference: Any, own: Facts, *, dynamic: bool) -> Facts | None:
        if not isinstance(reference, str):
            text = "$ref is not text, so it refers to nothing."
            own.notes += (Note("S13", text, node.origin, "warning"),)
            return None
        found = self.resolver.resolve(node, reference, dynamic=dynamic)
        if isinstance(found, Note):
            return Facts(node, notes=(found,))
        made = self.facts((found,))
        siblings = [key for key in node.value if key != "$ref" and key not in ANNOTATIONS and not key.startswith("x-")]
        if siblings and not self.dialect.siblings and made.node is not node:
            text = f"Formally, {self.dialect.name} ignores what stands beside a $ref ({', '.join(siblings[:4])}); it is honoured here."
            own.notes += (Note("S12", text, node.origin),)
        name = reference.rstrip("/").rpartition("/")[2]
        if name and not name.startswith("#") and made.type_name == "":
            made = made.copy()
            made.type_name = name.removesuffix(".json").removesuffix(".yaml")
        return made

    # --- putting together --------------------------------------------------------------------------------------------

    def _over(self, base: Facts, own: Facts) -> Facts:
        """One part under the node's own annotations and facets: the part's structure is shared, so that recursion is seen."""
        made = all_of([own, base], own.node, "", None)
        return made

    def _order(self, schema: dict[str, Any], own: Facts, parts: list[Facts]) -> list[Facts]:
        """Own members stand where ``properties`` stands among the other keywords."""
        keys = list(schema)
        place = keys.index("properties") if "properties" in keys else len(keys)
        before = sum(1 for key in keys[:place] if key in ("$ref", "allOf", "oneOf", "anyOf"))
        return [own, *parts] if before == 0 else [*parts, own]

    def _with_inherited(self, node: Node, schema: dict[str, Any], own: Facts) -> Facts:
        """A base with a discriminator gets its subtypes as alternatives, those that its own union has left out."""
        if "discriminator" not in schema or own.structure is None:
            return own
        known = {node.key, *alternatives(self.resolver, node, schema)}
        found = [(values, one) for values, one in self._subtypes(node) if one.key not in known]
        self._open.append(_UNION)
        try:
            branches = tuple(
                Branch(" or ".join(values), discriminated(self.facts((one,)), schema, values)) for values, one in found
            )
        finally:
            self._open.pop()
        if branches:
            own.structure.groups.append(branches)
            own.structure.inherited = True
        return own


def _circular(node: Node) -> Note:
    return Note("S13", "This definition includes itself, so that part says nothing.", node.origin, "warning")


def _too_nested(node: Node) -> Note:
    return Note("S12", "References are chained more than 100 deep here; the rest is not shown.", node.origin)
