"""A message's schema as one self-contained JSON Schema 2020-12, whatever dialect it was written in.

Every reference is resolved by our own resolver and rewritten to ``#/$defs/NAME``; keywords of older dialects and OpenAPI's are
translated; malformed keywords are left out, since a validator would refuse the whole schema for one of them.
"""

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import Any, cast

from fieldwright.files.errors import RefusedError
from fieldwright.schema.dialects import DRAFT2020_URI, TYPES, Dialect
from fieldwright.schema.documents import Node
from fieldwright.schema.references import Resolver


def _whole(value: Any) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool) and value >= 0) or (
        isinstance(value, float) and value.is_integer()
    )


def _numeric(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _positive(value: Any) -> bool:
    return _numeric(value) and value > 0


def _names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in cast("list[Any]", value))


def _listed(value: Any) -> bool:
    return isinstance(value, list)


def _flag(value: Any) -> bool:
    return isinstance(value, bool)


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _anything(_value: Any) -> bool:
    return True


def _name_lists(value: Any) -> bool:
    return isinstance(value, dict) and all(_names(one) for one in cast("dict[str, Any]", value).values())


_PLAIN: Mapping[str, Callable[[Any], bool]] = MappingProxyType(
    {
        "minLength": _whole, "maxLength": _whole, "minItems": _whole, "maxItems": _whole, "minProperties": _whole,
        "maxProperties": _whole, "minContains": _whole, "maxContains": _whole, "minimum": _numeric, "maximum": _numeric,
        "multipleOf": _positive, "uniqueItems": _flag, "enum": _listed, "const": _anything, "format": _text,
        "dependentRequired": _name_lists, "totalDigits": _whole, "fractionDigits": _whole,
    }
)  # fmt: skip
"""Keywords copied as they are, if their value is what the keyword demands."""

_ONE = frozenset(
    {
        "additionalProperties",
        "contains",
        "not",
        "if",
        "then",
        "else",
        "propertyNames",
        "unevaluatedProperties",
        "unevaluatedItems",
    }
)
_LISTS = ("allOf", "anyOf", "oneOf")
_REFERENCES = ("$ref", "$recursiveRef", "$dynamicRef")


_WITHHELD = {"request": "readOnly", "response": "writeOnly"}
"""By direction: the properties that it does not carry, and so does not require."""


def bundled(
    node: Node, resolver: Resolver, dialect: Dialect, *, direction: str = "", names: Collection[str] | None = None
) -> dict[str, Any]:
    """The schema of one node with all that it refers to, for payloads of a direction (``request``, ``response`` or any).

    With ``names``, it is for payloads whose members have these names and no others: of other members it says that they are known, and
    not what they are. Raises `RefusedError` if it is nested without end.
    """
    return _Bundle(resolver, dialect, _WITHHELD.get(direction, ""), names).made(node)


def pattern_works(pattern: str) -> bool:
    """Whether the validators can run a pattern."""
    import jsonschema_rs

    try:
        jsonschema_rs.validator_for({"type": "string", "pattern": pattern})
    except ValueError:
        return False
    return True


class _Bundle:
    def __init__(
        self, resolver: Resolver, dialect: Dialect, withheld: str = "", held: Collection[str] | None = None
    ) -> None:
        self._resolver = resolver
        self._withheld = withheld
        self._held = held
        self._dialect = dialect
        self._names: dict[str, str] = {}
        self._waiting: list[tuple[str, Node]] = []
        self._open: set[int] = set()
        self._patterns: dict[str, bool] = {}

    def made(self, node: Node) -> dict[str, Any]:
        try:
            root = self._schema(node)
            definitions: dict[str, Any] = {}
            while self._waiting:
                name, target = self._waiting.pop()
                definitions[name] = self._schema(target)
        except RecursionError:
            raise RefusedError("the schema is nested too deeply to validate with", file=node.document.file) from None
        body: dict[str, Any] = root if isinstance(root, dict) else {"allOf": [root]}
        return {"$schema": DRAFT2020_URI, **body, **({"$defs": definitions} if definitions else {})}

    def _schema(self, node: Node) -> dict[str, Any] | bool:
        if isinstance(node.value, bool) or not isinstance(node.value, dict):
            return node.value if isinstance(node.value, bool) else {}
        marker = id(node.value)
        if marker in self._open:  # a YAML alias inside itself
            return {"$ref": self._definition(node)}
        self._open.add(marker)
        try:
            return self._translated(node, cast("dict[str, Any]", node.value))
        finally:
            self._open.discard(marker)

    def _translated(self, node: Node, schema: dict[str, Any]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for keyword in _REFERENCES:
            reference = schema.get(keyword)
            if isinstance(reference, str):
                found = self._resolver.resolve(node, reference, dynamic=keyword != "$ref")
                if isinstance(found, Node):
                    made["$ref"] = self._definition(found)
        if "$ref" not in made or self._dialect.siblings:
            self._keywords(node, schema, made)
        return self._with_null(schema, made)

    def _keywords(self, node: Node, schema: dict[str, Any], made: dict[str, Any]) -> None:
        self._type(schema, made)
        for keyword, value in schema.items():
            fits = _PLAIN.get(keyword)
            if fits is not None and fits(value):
                made[keyword] = value
        self._limits(schema, made)
        if isinstance(schema.get("pattern"), str) and self._works(schema["pattern"]):
            made["pattern"] = schema["pattern"]
        if _names(schema.get("required")):
            names = dict.fromkeys(cast("list[str]", schema["required"]))
            made["required"] = [name for name in names if not self._is_withheld(node, schema, name)]
        for keyword in schema.keys() & _ONE:
            if isinstance(schema[keyword], (dict, bool)):
                made[keyword] = self._schema(node.child(keyword))
        for keyword in _LISTS:
            given = schema.get(keyword)
            if isinstance(given, list) and given:
                made[keyword] = [
                    self._schema(node.child(keyword, str(index))) for index in range(len(cast("list[Any]", given)))
                ]
        self._members(node, schema, made)
        self._items(node, schema, made)

    def _is_withheld(self, node: Node, schema: dict[str, Any], name: str) -> bool:
        """Whether the payload's direction does not carry a property."""
        members = schema.get("properties")
        if not self._withheld or not isinstance(members, dict) or not isinstance(members.get(name), dict):
            return False
        property_ = node.child("properties", name)
        if property_.value.get(self._withheld) is True:
            return True
        reference = property_.value.get("$ref")
        found = self._resolver.resolve(property_, reference) if isinstance(reference, str) else None
        return isinstance(found, Node) and isinstance(found.value, dict) and found.value.get(self._withheld) is True

    def _type(self, schema: dict[str, Any], made: dict[str, Any]) -> None:
        given = schema.get("type")
        names = [given] if isinstance(given, str) else given if isinstance(given, list) else []
        known = [name for name in cast("list[Any]", names) if name in TYPES]
        if known and len(known) == len(names):
            made["type"] = known[0] if len(known) == 1 else list(dict.fromkeys(known))

    def _limits(self, schema: dict[str, Any], made: dict[str, Any]) -> None:
        for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            given = schema.get(exclusive)
            if given is True and limit in made:
                made[exclusive] = made.pop(limit)
            elif _numeric(given):
                made[exclusive] = given
        if "multipleOf" not in made and _positive(schema.get("divisibleBy")):
            made["multipleOf"] = schema["divisibleBy"]

    def _members(self, node: Node, schema: dict[str, Any], made: dict[str, Any]) -> None:
        for keyword in ("properties", "patternProperties", "dependentSchemas"):
            given = schema.get(keyword)
            if isinstance(given, dict):
                held = node.child(keyword)
                made[keyword] = {
                    name: self._schema(held.child(name)) if self._counts(name, keyword) else True
                    for name in cast("dict[str, Any]", given)
                    if keyword != "patternProperties" or self._works(name)
                }
        given = schema.get("dependencies")
        if isinstance(given, dict):
            held = node.child("dependencies")
            for name, needs in cast("dict[str, Any]", given).items():
                if isinstance(needs, (dict, bool)) and self._counts(name, keyword="dependentSchemas"):
                    made.setdefault("dependentSchemas", {})[name] = self._schema(held.child(name))
                elif _names(needs) or isinstance(needs, str):
                    made.setdefault("dependentRequired", {})[name] = [needs] if isinstance(needs, str) else needs

    def _counts(self, name: str, keyword: str) -> bool:
        """Whether there may be members that an entry of a keyword speaks of."""
        return self._held is None or keyword == "patternProperties" or name in self._held

    def _items(self, node: Node, schema: dict[str, Any], made: dict[str, Any]) -> None:
        items = schema.get("items")
        prefix = (
            "prefixItems" if isinstance(schema.get("prefixItems"), list) else "items" if isinstance(items, list) else ""
        )
        if prefix and schema[prefix]:
            held = node.child(prefix)
            made["prefixItems"] = [self._schema(held.child(str(index))) for index in range(len(held.value))]
        rest = "items" if isinstance(items, (dict, bool)) else "additionalItems" if isinstance(items, list) else ""
        if rest and isinstance(schema.get(rest), (dict, bool)):
            made["items"] = self._schema(node.child(rest))

    def _with_null(self, schema: dict[str, Any], made: dict[str, Any]) -> dict[str, Any]:
        """OpenAPI 3.0's ``nullable`` and Swagger's ``x-nullable``: null is allowed besides."""
        nullable = (self._dialect.nullable and schema.get("nullable") is True) or schema.get("x-nullable") is True
        if not nullable or not made:
            return made
        if not set(made) & {"$ref", "allOf", "anyOf", "oneOf", "not", "if", "const"}:
            if "enum" in made:
                made["enum"] = [*made["enum"], None]
            if "type" in made:
                types = made["type"] if isinstance(made["type"], list) else [made["type"]]
                made["type"] = list(dict.fromkeys([*types, "null"]))
            return made
        return {"anyOf": [made, {"type": "null"}]}

    def _definition(self, target: Node) -> str:
        name = self._names.get(target.key)
        if name is None:
            stem = "".join(c if c.isalnum() or c in "_.-" else "_" for c in target.pointer.rpartition("/")[2]) or "root"
            taken = set(self._names.values())
            name, number = stem, 2
            while name in taken:
                name, number = f"{stem}-{number}", number + 1
            self._names[target.key] = name
            self._waiting.append((name, target))
        return f"#/$defs/{name}"

    def _works(self, pattern: str) -> bool:
        if pattern not in self._patterns:
            self._patterns[pattern] = pattern_works(pattern)
        return self._patterns[pattern]
