"""The two documents of a question, read into one graph of nodes."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from math import isfinite
from types import MappingProxyType
from typing import Any, TypeAlias, cast
from urllib.parse import unquote

from attrs import define, field, fields

from fieldwright.diff.inclusion.nodes import KINDS, Bound, Count, Node
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.values import exact, frozen_value

Schema: TypeAlias = dict[str, Any] | bool
"""A self-contained JSON Schema 2020-12."""


@define
class Documents:
    """Makes the nodes of a question's documents, each schema once."""

    _roots: tuple[Schema, ...]
    _known: dict[Hashable, Node] = field(factory=dict)
    _targets: dict[tuple[int, str], Node] = field(factory=dict)
    _alike: dict[str, bool] = field(factory=dict)
    _straight: dict[int, Node] = field(factory=dict)

    def root(self, document: int) -> Node:
        """What a whole document says."""
        return self.read(self._roots[document], document)

    def opened(self, node: Node) -> Node:
        """The node itself, or what it refers to; raises `UntoldError` for a reference to nothing."""
        passed = 0
        while node.target is not None:
            document, pointer = node.target
            node = self.read(_at(self._roots[document], pointer), document)
            passed += 1
            if passed > 1_000:
                return self.everything
        if node.cyclic is None:
            node.cyclic = any(child is node for child in self._in_place(node))
        return self._unrolled(node) if node.cyclic else node

    @property
    def everything(self) -> Node:
        """The schema ``true``."""
        return self.made()

    @property
    def nothing(self) -> Node:
        """The schema ``false``."""
        return self.made(nothing=True)

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
        given: dict[str, Any] = {}
        reading = _Reading(self, document, cast("dict[str, Any]", schema))
        for keyword in reading.schema:
            read = _READERS.get(keyword)
            if read is not None:
                read(reading, given)
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
            found: list[tuple[Hashable, set[str]]] = [_outline(schema) for schema in schemas]
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
        for _ in range(1_000):
            if node.target is None:
                return node
            node = self.read(_at(self._roots[node.target[0]], node.target[1]), node.target[0])
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
    skipped = ("number", "cyclic")
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
    here: Any = root
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        if isinstance(here, dict) and step in here:
            here = cast("dict[str, Any]", here)[step]
        elif isinstance(here, list) and step.isdecimal() and int(step) < len(cast("list[Any]", here)):
            here = cast("list[Any]", here)[int(step)]
        else:
            raise UntoldError(f"$ref: nothing is at {pointer!r}")
    if pointer and not pointer.startswith("/"):
        raise UntoldError(f"$ref: anchors such as {pointer!r} are not followed")
    return here


# --- reading -----------------------------------------------------------------------------------------------------------


@define
class _Reading:
    documents: Documents
    document: int
    schema: dict[str, Any]

    def node(self, schema: Any) -> Node:
        return self.documents.read(schema, self.document)

    def nodes(self, schemas: Any) -> tuple[Node, ...]:
        return tuple(self.node(one) for one in schemas) if isinstance(schemas, list) else ()

    def mapped(self, schemas: Any) -> Mapping[str, Node]:
        given = cast("dict[str, Any]", schemas) if isinstance(schemas, dict) else {}
        return MappingProxyType({name: self.node(one) for name, one in given.items()})


_Reader: TypeAlias = Callable[[_Reading, dict[str, Any]], None]


def _type(reading: _Reading, given: dict[str, Any]) -> None:
    value = reading.schema["type"]
    names = set(cast("list[Any]", value) if isinstance(value, list) else [value])
    kinds = frozenset("number" if name == "integer" else name for name in names if name == "integer" or name in KINDS)
    given["kinds"] = kinds
    given["whole"] = "integer" in names and "number" not in names


def _values(reading: _Reading, given: dict[str, Any]) -> None:
    schema = reading.schema
    lists: list[list[Any]] = []
    if isinstance(schema.get("enum"), list):
        lists.append(schema["enum"])
    if "const" in schema:
        lists.append([schema["const"]])
    if not lists:
        return
    unique = {frozen_value(one): one for one in lists[0] if not isinstance(one, float) or isfinite(one)}
    for other in lists[1:]:
        keys = {frozen_value(one) for one in other}
        unique = {key: one for key, one in unique.items() if key in keys}
    given["values"] = tuple(unique.values())


def _same(reading: _Reading, given: dict[str, Any]) -> None:
    schema = reading.schema
    made: list[Node] = []
    for keyword in ("$ref", "$dynamicRef", "$recursiveRef"):
        if isinstance(schema.get(keyword), str):
            if keyword != "$ref":
                raise UntoldError(f"{keyword}: is not followed")
            made.append(reading.documents.referred(schema[keyword], reading.document))
    made.extend(reading.nodes(schema.get("allOf")))
    everything = reading.documents.everything
    made = [one for one in dict.fromkeys(made) if one is not everything]
    if made:
        given["same"] = tuple(made)


def _condition(reading: _Reading, given: dict[str, Any]) -> None:
    schema = reading.schema
    given["condition"] = tuple(reading.node(schema.get(one, True)) for one in ("if", "then", "else"))


def _contains(reading: _Reading, given: dict[str, Any]) -> None:
    schema = reading.schema
    least, most = _whole(schema.get("minContains")), _whole(schema.get("maxContains"))
    given["contains"] = Count(reading.node(schema["contains"]), 1 if least is None else least, most)


def _bound(reading: _Reading, given: dict[str, Any]) -> None:
    schema = reading.schema
    for name, keyword, exclusive, better in (
        ("low", "minimum", "exclusiveMinimum", max),
        ("high", "maximum", "exclusiveMaximum", min),
    ):
        bounds: list[Bound] = []
        for one, excluded in ((keyword, False), (exclusive, True)):
            if _numeric(schema.get(one)):
                bounds.append((exact(schema[one]), excluded))
        if bounds:
            limit = better(one[0] for one in bounds)
            given[name] = (limit, any(excluded for one, excluded in bounds if one == limit))


def _divisor(reading: _Reading, given: dict[str, Any]) -> None:
    value = reading.schema["multipleOf"]
    if _numeric(value) and value > 0:
        given["divisor"] = exact(value)


def _digits(reading: _Reading, given: dict[str, Any]) -> None:
    found = ((one, _whole(reading.schema.get(one))) for one in ("totalDigits", "fractionDigits"))
    given["digits"] = tuple((one, limit) for one, limit in found if limit is not None)


def _needs(reading: _Reading, given: dict[str, Any]) -> None:
    value = reading.schema["dependentRequired"]
    if isinstance(value, dict):
        lists = cast("dict[str, Any]", value)
        given["needs"] = MappingProxyType({name: _texts(one) for name, one in lists.items() if _texts(one)})


def _number(name: str, keyword: str) -> _Reader:
    def read(reading: _Reading, given: dict[str, Any]) -> None:
        limit = _whole(reading.schema[keyword])
        if limit is not None:
            given[name] = limit

    return read


def _one(name: str, keyword: str) -> _Reader:
    def read(reading: _Reading, given: dict[str, Any]) -> None:
        node = reading.node(reading.schema[keyword])
        if (
            node is not reading.documents.everything
            or name in ("negated", "unevaluated", "unevaluated_items")
            or name in ("additional", "items")
        ):
            given[name] = node

    return read


def _list(name: str, keyword: str) -> _Reader:
    def read(reading: _Reading, given: dict[str, Any]) -> None:
        if isinstance(reading.schema[keyword], list):
            given[name] = reading.nodes(reading.schema[keyword])

    return read


def _map(name: str, keyword: str) -> _Reader:
    def read(reading: _Reading, given: dict[str, Any]) -> None:
        given[name] = reading.mapped(reading.schema[keyword])

    return read


def _pattern(reading: _Reading, given: dict[str, Any]) -> None:
    if isinstance(reading.schema["pattern"], str):
        given["pattern"] = reading.schema["pattern"]


def _unique(reading: _Reading, given: dict[str, Any]) -> None:
    given["unique"] = reading.schema["uniqueItems"] is True


def _required(reading: _Reading, given: dict[str, Any]) -> None:
    given["required"] = _texts(reading.schema["required"])


def _texts(value: Any) -> tuple[str, ...]:
    names = cast("list[Any]", value) if isinstance(value, list) else []
    return tuple(dict.fromkeys(one for one in names if isinstance(one, str)))


def _numeric(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _whole(value: Any) -> int | None:
    if not _numeric(value):
        return None
    number = exact(value)
    return number.numerator if number.denominator == 1 and number >= 0 else None


_READERS: Mapping[str, _Reader] = MappingProxyType(
    {
        "type": _type, "enum": _values, "const": _values, "$ref": _same, "$dynamicRef": _same, "$recursiveRef": _same,
        "allOf": _same, "anyOf": _list("any_of", "anyOf"), "oneOf": _list("one_of", "oneOf"), "not": _one("negated", "not"),
        "if": _condition, "minimum": _bound, "maximum": _bound, "exclusiveMinimum": _bound, "exclusiveMaximum": _bound,
        "multipleOf": _divisor, "totalDigits": _digits, "fractionDigits": _digits, "minLength": _number("shortest", "minLength"),
        "maxLength": _number("longest", "maxLength"), "pattern": _pattern, "prefixItems": _list("prefix", "prefixItems"),
        "items": _one("items", "items"), "contains": _contains, "minItems": _number("fewest_items", "minItems"),
        "maxItems": _number("most_items", "maxItems"), "uniqueItems": _unique,
        "unevaluatedItems": _one("unevaluated_items", "unevaluatedItems"), "properties": _map("properties", "properties"),
        "patternProperties": _map("patterns", "patternProperties"), "additionalProperties": _one("additional", "additionalProperties"),
        "propertyNames": _one("names", "propertyNames"), "required": _required, "minProperties": _number("fewest", "minProperties"),
        "maxProperties": _number("most", "maxProperties"), "dependentRequired": _needs,
        "dependentSchemas": _map("dependent", "dependentSchemas"), "unevaluatedProperties": _one("unevaluated", "unevaluatedProperties"),
    }
)  # fmt: skip
"""What reads each keyword; all others are annotations."""

_SINGLE = frozenset(
    ("not", "if", "then", "else", "items", "contains", "additionalProperties", "propertyNames", "unevaluatedItems",
     "unevaluatedProperties")
)  # fmt: skip
_LISTED = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
_MAPPED = frozenset(("properties", "patternProperties", "dependentSchemas"))
_OTHER = frozenset(("then", "else", "minContains", "maxContains"))


def _outline(schema: Any) -> tuple[Hashable, set[str]]:
    """A key that is equal for schemas that say the same in the same words, and the pointers that they refer to."""
    pointers: set[str] = set()

    def outlined(part: Any) -> Hashable:
        if not isinstance(part, dict):
            return frozen_value(part)
        made: list[tuple[str, Hashable]] = []
        for keyword, value in cast("dict[str, Any]", part).items():
            if keyword in _SINGLE:
                made.append((keyword, outlined(value)))
            elif keyword in _LISTED and isinstance(value, list):
                made.append((keyword, tuple(outlined(one) for one in cast("list[Any]", value))))
            elif keyword in _MAPPED and isinstance(value, dict):
                given = cast("dict[str, Any]", value)
                made.append((keyword, frozenset((name, outlined(one)) for name, one in given.items())))
            elif keyword in _READERS or keyword in _OTHER:
                if keyword == "$ref" and isinstance(value, str):
                    pointers.add(unquote(value[1:]))
                made.append((keyword, frozen_value(value)))
        return frozenset(made)

    return outlined(schema), pointers
