"""Schemas by chance, small enough that chance also meets the values that tell them apart."""

from typing import Any

from hypothesis import strategies as st

NAMES = ("a", "b", "ab", "x")
PATTERNS = ("^a", "b$", "a", "^x$", ".", "^[ab]+$", "^(?!a)")
TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")

_small = st.integers(0, 2)
_numbers = st.sampled_from([-1, 0, 1, 2, 3, 0.5, 1.5])
scalars = st.sampled_from([None, True, False, 0, 1, 2, 3, -1, 0.5, 1.5, "", "a", "b", "ab", "xx"])
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=2),
    max_leaves=6,
)


def _plain() -> dict[str, st.SearchStrategy[Any]]:
    return {
        "type": st.sampled_from(TYPES) | st.lists(st.sampled_from(TYPES), min_size=2, max_size=2, unique=True),
        "enum": st.lists(values, min_size=1, max_size=3), "const": values,
        "minimum": _numbers, "maximum": _numbers, "exclusiveMinimum": _numbers, "exclusiveMaximum": _numbers,
        "multipleOf": st.sampled_from([1, 2, 3, 0.5, 1.5]), "minLength": _small, "maxLength": _small,
        "pattern": st.sampled_from(PATTERNS), "minItems": _small, "maxItems": _small, "uniqueItems": st.just(True),
        "minProperties": _small, "maxProperties": _small, "fractionDigits": _small,
        "required": st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True),
        "dependentRequired": st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), min_size=1, max_size=1), min_size=1, max_size=1),
    }  # fmt: skip


def _applying(inner: st.SearchStrategy[Any]) -> dict[str, st.SearchStrategy[Any]]:
    some = st.lists(inner, min_size=1, max_size=3)
    named = st.dictionaries(st.sampled_from(NAMES), inner, min_size=1, max_size=2)
    return {
        "properties": named, "patternProperties": st.dictionaries(st.sampled_from(PATTERNS), inner, min_size=1, max_size=2),
        "additionalProperties": inner, "propertyNames": inner, "dependentSchemas": named, "unevaluatedProperties": inner,
        "items": inner, "prefixItems": some, "contains": inner, "minContains": _small, "maxContains": _small,
        "unevaluatedItems": inner, "allOf": some, "anyOf": some, "oneOf": some, "not": inner, "if": inner, "then": inner,
        "else": inner,
    }  # fmt: skip


@st.composite
def _schema(draw: st.DrawFn, inner: st.SearchStrategy[Any] | None) -> Any:
    offered = _plain() | (_applying(inner) if inner is not None else {})
    keywords = draw(st.lists(st.sampled_from(sorted(offered)), max_size=4, unique=True))
    if draw(st.integers(0, 3)):
        keywords = ["type", *(one for one in keywords if one != "type")]
    return {keyword: draw(offered[keyword]) for keyword in keywords}


_REFERENCES = st.sampled_from([{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}])
_INNER = st.deferred(
    lambda: st.booleans() | _schema(None) | _schema(None) | _schema(_schema(None) | _REFERENCES) | _REFERENCES
)
_SCHEMAS = _schema(_INNER)


@st.composite
def documents(draw: st.DrawFn) -> Any:
    """Schemas with two definitions that may refer to each other, and to themselves, within properties and items."""
    guarded = st.sampled_from(
        [{"properties": {"a": {"$ref": "#/$defs/A"}}}, {"items": {"$ref": "#/$defs/B"}}, {"required": ["a"]}, {}]
    )
    definitions = {name: draw(_schema(None)) | draw(guarded) for name in "AB"}
    return {**draw(_SCHEMAS), "$defs": definitions}


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Any, Any]:
    """Two schemas: one and the same with keywords taken away or put in, or two that have nothing to do with each other."""
    old = draw(documents())
    if draw(st.booleans()):
        return old, draw(documents())
    keywords = [one for one in old if one != "$defs"]
    gone = draw(st.sets(st.sampled_from(keywords), max_size=2)) if keywords else set[str]()
    new = {keyword: value for keyword, value in old.items() if keyword not in gone} | draw(_schema(_INNER))
    if draw(st.booleans()):
        new["$defs"] = {**new["$defs"], "A": draw(_schema(None))}
    return old, new
