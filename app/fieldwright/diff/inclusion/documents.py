"""The two documents of a question, read into one graph of nodes."""

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, TypeAlias, cast
from urllib.parse import unquote

from attrs import define, field, fields

from fieldwright.diff.inclusion.nodes import Count, Node
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.reading import attributes, outline
from fieldwright.diff.inclusion.values import frozen_value
from fieldwright.files.json_text import value_at
from fieldwright.files.records import ABSENT

Schema: TypeAlias = dict[str, Any] | bool
"""A self-contained JSON Schema 2020-12."""


@define
class Documents:
    """Makes the nodes of a question's documents, each schema once."""

    _roots: tuple[Schema, ...]
    everything: Node = field(init=False)
    """The schema ``true``."""
    nothing: Node = field(init=False)
    """The schema ``false``."""
    sketches: dict[tuple[int, int], object] = field(factory=dict)
    """What is plainly so of the nodes, as `fieldwright.diff.inclusion.apart` keeps it."""
    _known: dict[Hashable, Node] = field(factory=dict)
    _targets: dict[tuple[int, str], Node] = field(factory=dict)
    _alike: dict[str, bool] = field(factory=dict)
    _resolved: dict[int, Node] = field(factory=dict)
    _straight: dict[int, Node] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.everything = self.made()
        self.nothing = self.made(nothing=True)

    def root(self, document: int) -> Node:
        """What a whole document says."""
        return self.read(self._roots[document], document)

    def opened(self, node: Node) -> Node:
        """The node itself, or what it refers to; raises `UntoldError` for a reference to nothing."""
        if node.target is not None:
            node = self._followed(node)
        if node.cyclic is False:
            return node
        if node.cyclic is None:
            node.cyclic = any(child is node for child in self._in_place(node))
        return self._unrolled(node) if node.cyclic else node

    def made(self, **given: Any) -> Node:
        """The node of some keywords, by the names of `Node`'s attributes."""
        key = tuple((name, _key(value)) for name, value in sorted(given.items()) if value != _DEFAULTS[name])
        known = self._known.get(key)
        if known is None:
            known = Node(number=len(self._known), **given)
            self._known[key] = known
        return known

    def constant(self, value: Any) -> Node:
        """The schema of one array or object, told by its parts."""
        if isinstance(value, list):
            parts = tuple(self.made(values=(one,)) for one in cast("list[Any]", value))
            return self.made(kinds=frozenset(("array",)), fewest_items=len(parts), most_items=len(parts), prefix=parts)
        given = cast("dict[str, Any]", value)
        return self.made(
            kinds=frozenset(("object",)),
            required=tuple(given),
            properties={name: self.made(values=(one,)) for name, one in given.items()},
            additional=self.nothing,
        )

    def read(self, schema: Any, document: int) -> Node:
        """The node of a schema that is part of a document."""
        if not isinstance(schema, dict):
            return self.nothing if schema is False else self.everything
        given = attributes(self, cast("dict[str, Any]", schema), document)
        if set(given) == {"same"} and len(given["same"]) == 1:
            return given["same"][0]
        return self.made(**given)

    def referred(self, reference: str, document: int) -> Node:
        """The node of a reference, not followed yet."""
        if not reference.startswith("#"):
            raise UntoldError(f"$ref: {reference!r} lies outside of the document")
        pointer = unquote(reference[1:])
        if document and self._same_in_both(pointer):
            document = 0
        known = self._targets.get((document, pointer))
        if known is None:
            known = self.made(target=(document, pointer))
            self._targets[document, pointer] = known
        return known

    def _same_in_both(self, pointer: str) -> bool:
        """Whether a pointer leads to the same in both documents, as does all that is referred to from there."""
        known = self._alike.get(pointer)
        if known is not None:
            return known
        texts: dict[str, set[str]] = {}
        waiting, alike = [pointer], True
        while waiting and alike:
            one = waiting.pop()
            if one in texts:
                continue
            try:
                schemas = [_at(root, one) for root in self._roots]
            except UntoldError:
                alike = False
                break
            found: list[tuple[Hashable, set[str]]] = [outline(schema) for schema in schemas]
            alike = found[0][0] == found[1][0] and self._alike.get(one, True)
            texts[one] = found[0][1]
            waiting.extend(found[0][1])
        if alike:
            self._alike.update(dict.fromkeys(texts, True))
        self._alike[pointer] = alike
        return alike

    # --- schemas that apply themselves to the value they are applied to ---

    def _in_place(self, node: Node) -> Iterable[Node]:
        """All that a node applies to the value itself, whether directly or not."""
        seen: dict[int, Node] = {}
        waiting = [*node.children_in_place(), *node.children_in_question()]
        while waiting:
            child = self._followed(waiting.pop())
            if child.number not in seen:
                seen[child.number] = child
                if child is node:
                    break
                waiting.extend((*child.children_in_place(), *child.children_in_question()))
        return seen.values()

    def _followed(self, node: Node) -> Node:
        if node.target is None:
            return node
        known = self._resolved.get(node.number)
        if known is not None:
            return known
        first = node
        for _ in range(1_000):
            node = self.read(_at(self._roots[node.target[0]], node.target[1]), node.target[0])
            if node.target is None:
                self._resolved[first.number] = node
                return node
        return self.everything

    def _unrolled(self, node: Node) -> Node:
        """A node that applies itself to its own value, with ``true`` in the place of that: the largest set that fits."""
        known = self._straight.get(node.number)
        if known is None:
            known = self._without(node, ())
            self._straight[node.number] = known
        return known

    def _without(self, node: Node, above: tuple[int, ...]) -> Node:
        node = self._followed(node)
        if node.number in above:
            return self.everything
        inner = (*above, node.number)
        if any(self._leads_back(child, inner) for child in node.children_in_question()):
            raise UntoldError("$ref: a schema that is applied to its own value within a negation")
        if not any(self._leads_back(child, inner) for child in node.children_in_place()):
            return node
        given = _given(node)
        given["same"] = tuple(self._without(child, inner) for child in node.same)
        if node.any_of is not None:
            given["any_of"] = tuple(self._without(child, inner) for child in node.any_of)
        if node.condition is not None:
            first, then, otherwise = node.condition
            given["condition"] = (first, self._without(then, inner), self._without(otherwise, inner))
        given["dependent"] = {name: self._without(child, inner) for name, child in node.dependent.items()}
        return self.made(**given)

    def _leads_back(self, node: Node, above: tuple[int, ...]) -> bool:
        node = self._followed(node)
        return node.number in above or any(child.number in above for child in self._in_place(node))


_DEFAULTS: dict[str, Any] = {one.name: one.default for one in fields(Node)}


def _given(node: Node) -> dict[str, Any]:
    skipped = ("number", "cyclic", "keys")
    return {name: getattr(node, name) for name in _DEFAULTS if name not in skipped}


def _key(value: Any) -> Hashable:
    match value:
        case Node():
            return ("node", value.number)
        case Count():
            return ("count", value.node.number, value.least, value.most)
        case Mapping():
            given = cast("Mapping[str, Any]", value)
            return ("map", *sorted((name, _key(one)) for name, one in given.items()))
        case tuple():
            return ("list", *(_key(one) for one in cast("tuple[Any, ...]", value)))
        case frozenset():
            return value
        case _:
            return frozen_value(value)


def _at(root: Schema, pointer: str) -> Any:
    if pointer and not pointer.startswith("/"):
        return _anchored(root, pointer)
    here = value_at(root, pointer)
    if here is ABSENT:
        raise UntoldError(f"$ref: nothing is at {pointer!r}")
    return here


def _anchored(root: Schema, name: str) -> Any:
    """The schema with an anchor."""
    waiting: list[Any] = [root]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            given = cast("dict[str, Any]", one)
            if given.get("$anchor") == name:
                return given
            waiting.extend(given.values())
        elif isinstance(one, list):
            waiting.extend(cast("list[Any]", one))
    raise UntoldError(f"$ref: nothing has the anchor {name!r}")
