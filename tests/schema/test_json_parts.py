"""A JSON Schema that is put together for some names only takes the same payloads, of these names, as the whole."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.validation import fast_validator
from tests.corpus import corpus

_SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Thing", "$ref": "#/$defs/a",
    "$defs": {
        "a": {
            "type": ["object", "array", "string"], "required": ["p"],
            "properties": {"p": {"$ref": "#/$defs/b"}, "q": {"type": "string", "maxLength": 1}, "r": {"$ref": "#/$defs/a"}},
            "patternProperties": {"^q": {"minLength": 1}}, "dependentSchemas": {"q": {"required": ["r"]}, "s": {"required": ["t"]}},
            "dependentRequired": {"r": ["q"]}, "unevaluatedProperties": False, "maxProperties": 3,
        },
        "b": {"anyOf": [{"$ref": "#/$defs/c"}, {"properties": {"q": {"const": 1}}, "required": ["q"], "additionalProperties": False}]},
        "c": {"type": "object", "properties": {"s": {"type": "integer"}, "t": {"type": "string"}}, "propertyNames": {"maxLength": 1}, "required": ["s"]},
    },
}  # fmt: skip


def _names(value: Any) -> frozenset[str]:
    if isinstance(value, dict):
        return frozenset(value) | frozenset().union(*map(_names, value.values()))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return frozenset().union(*map(_names, value)) if isinstance(value, list) else frozenset()  # pyright: ignore[reportUnknownArgumentType]


_VALUES = st.recursive(
    st.sampled_from(["", "x", "xx", 1, 2, None, True]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2),
        st.dictionaries(st.sampled_from(["p", "q", "r", "s", "t", "qq", "other"]), inner, max_size=4),
    ),
    max_leaves=8,
)
_THING = load_bytes(json.dumps(_SCHEMA).encode(), Path("thing.json"))


@given(_VALUES)
def test_a_part_takes_what_the_whole_takes(value: Any) -> None:
    assert isinstance(_THING, JsonSchema)
    whole = fast_validator(_THING.json_schema_of("Thing"))
    part = fast_validator(_THING.json_schema_of("Thing", _names(value)))
    assert part.is_valid(value) == whole.is_valid(value)


def test_a_part_holds_only_what_the_names_lead_to() -> None:
    assert isinstance(_THING, JsonSchema)
    assert set(_THING.json_schema_of("Thing", {"q"})["$defs"]) == {"a"}
    assert set(_THING.json_schema_of("Thing")["$defs"]) == {"a", "b", "c"}


@pytest.mark.corpus
def test_real_payloads_are_judged_alike_by_a_part() -> None:
    folder = corpus("16-cyclonedx-json-xsd-proto", "mixed", "cyclonedx")
    schema = load(folder / "schema" / "bom-1.6.schema.json")
    assert isinstance(schema, JsonSchema)
    message = schema.messages()[0].name
    whole = fast_validator(schema.json_schema_of(message))
    judged = {True: 0, False: 0}
    for file in sorted((folder / "tools" / "src" / "test" / "resources" / "1.6").glob("*.json")):
        value = json.loads(file.read_text("utf-8"))
        valid = whole.is_valid(value)
        assert fast_validator(schema.json_schema_of(message, _names(value))).is_valid(value) == valid, file.name
        judged[valid] += 1
    assert min(judged.values()) >= 3
