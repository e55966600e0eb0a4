"""What each keyword of a schema says, as the attributes of a node; and which schemas say the same in the same words."""

from collections.abc import Callable, Hashable, Mapping
from math import isfinite
from types import MappingProxyType
from typing import Any, Protocol, TypeAlias, cast
from urllib.parse import unquote

from attrs import frozen

from fieldwright.diff.inclusion.nodes import KINDS, Bound, Count, Node
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.values import exact, frozen_value


class Makes(Protocol):
    """What makes nodes."""

    everything: Node

    def read(self, schema: Any, document: int) -> Node:
        """The node of a schema that is part of a document."""
        ...

    def referred(self, reference: str, document: int) -> Node:
        """The node of a reference."""
        ...


def attributes(documents: Makes, schema: dict[str, Any], document: int) -> dict[str, Any]:
    """What a schema says, by the names of `Node`'s attributes."""
    given: dict[str, Any] = {}
    reading = _Reading(documents, document, schema)
    for keyword in schema:
        read = _READERS.get(keyword)
        if read is not None:
            try:
                read(reading, given)
            except UntoldError as error:
                given["opaque"] = str(error)
    return given


def outline(schema: Any) -> tuple[Hashable, set[str]]:
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


@frozen
class _Reading:
    documents: Makes
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
                raise UntoldError(f"{keyword}: {schema[keyword]!r} is not followed (document {reading.document + 1})")
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
