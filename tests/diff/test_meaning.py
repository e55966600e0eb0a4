"""Structure is compared by meaning, not by spelling."""

from pathlib import Path
from typing import Any

import pytest

from tests.diff.pairs import compared, operation, written

_ADDRESS = {
    "type": "object",
    "properties": {"street": {"type": "string", "maxLength": 70}, "city": {"type": "string"}},
    "required": ["city"],
}
_ORDER: dict[str, Any] = {"type": "object", "properties": {"id": {"type": "integer"}, "address": _ADDRESS}}
_REFERRING = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "address": {"$ref": "#/components/schemas/Address"}},
}


_PAIRS: dict[str, tuple[Any, Any]] = {
    "a definition is extracted": (operation(_ORDER), operation(_REFERRING, components={"Address": _ADDRESS})),
    "a scalar definition is extracted": (
        operation({"type": "object", "properties": {"code": {"type": "string", "enum": ["a", "b"]}}}),
        operation({"type": "object", "properties": {"code": {"$ref": "#/components/schemas/Code"}}}, components={"Code": {"type": "string", "enum": ["a", "b"]}}),
    ),
    "a definition has another name": (
        operation(_REFERRING, components={"Address": _ADDRESS}),
        operation({"type": "object", "properties": {"id": {"type": "integer"}, "address": {"$ref": "#/components/schemas/Place"}}}, components={"Place": _ADDRESS}),
    ),
    "allOf is unwrapped": (operation({"allOf": [_ORDER]}), operation(_ORDER)),
    "an object is split into allOf": (
        operation(_ORDER),
        operation({"allOf": [{"type": "object", "properties": {"id": {"type": "integer"}}}, {"type": "object", "properties": {"address": _ADDRESS}}]}),
    ),
    "a reference stands in allOf": (
        operation(_REFERRING, components={"Address": _ADDRESS}),
        operation({"type": "object", "properties": {"id": {"type": "integer"}, "address": {"allOf": [{"$ref": "#/components/schemas/Address"}]}}}, components={"Address": _ADDRESS}),
    ),
    "properties are reordered": (
        operation(_ORDER),
        operation({"type": "object", "properties": dict(reversed(list(_ORDER["properties"].items())))}),
    ),
    "required and enum are reordered": (
        operation({"type": "object", "required": ["a", "b"], "properties": {"a": {"enum": ["x", "y"]}, "b": {}}}),
        operation({"type": "object", "required": ["b", "a"], "properties": {"a": {"enum": ["y", "x"]}, "b": {}}}),
    ),
    "nullable becomes a list of types": (
        {**operation({"type": "object", "properties": {"a": {"type": "string", "nullable": True}}})},
        {**operation({"type": "object", "properties": {"a": {"type": ["string", "null"]}}}), "openapi": "3.1.0"},
    ),
    "null is an alternative": (
        {**operation({"type": "object", "properties": {"a": {"type": ["string", "null"]}}}), "openapi": "3.1.0"},
        {**operation({"type": "object", "properties": {"a": {"anyOf": [{"type": "string"}, {"type": "null"}]}}}), "openapi": "3.1.0"},
    ),
    "exclusive limits are written as in 3.1": (
        operation({"type": "object", "properties": {"a": {"type": "number", "minimum": 0, "exclusiveMinimum": True}}}),
        {**operation({"type": "object", "properties": {"a": {"type": "number", "exclusiveMinimum": 0}}}), "openapi": "3.1.0"},
    ),
    "one value is a constant": (
        {**operation({"type": "object", "properties": {"a": {"type": "string", "enum": ["x"]}}}), "openapi": "3.1.0"},
        {**operation({"type": "object", "properties": {"a": {"type": "string", "const": "x"}}}), "openapi": "3.1.0"},
    ),
    "the same contract in 3.1": (
        operation(_REFERRING, components={"Address": _ADDRESS}, request=_ORDER),
        {**operation(_REFERRING, components={"Address": _ADDRESS}, request=_ORDER), "openapi": "3.1.0"},
    ),
    "alternatives are reordered": (
        operation({"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}, components={"A": _ORDER, "B": _ADDRESS}),
        operation({"oneOf": [{"$ref": "#/components/schemas/B"}, {"$ref": "#/components/schemas/A"}]}, components={"A": _ORDER, "B": _ADDRESS}),
    ),
    "limits that say nothing": (
        operation({"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "array", "items": {}}}}),
        operation({"type": "object", "properties": {"a": {"type": "string", "minLength": 0}, "b": {"type": "array", "items": {}, "minItems": 0, "uniqueItems": False}}}),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _PAIRS)
@pytest.mark.parametrize("swapped", [False, True], ids=["", "swapped"])
def test_another_spelling_is_no_change(tmp_path: Path, name: str, swapped: bool) -> None:
    old, new = reversed(_PAIRS[name]) if swapped else _PAIRS[name]
    found = compared(tmp_path, old, new)
    assert [(change.id, change.path, change.text) for change in found.changes] == []


def test_json_and_yaml_of_one_document_are_the_same(tmp_path: Path) -> None:
    import yaml

    from fieldwright.diff.compare import compare
    from fieldwright.schema.load import load

    document = operation(_REFERRING, components={"Address": _ADDRESS}, request=_ORDER)
    one = written(tmp_path, "a.json", document)
    other = written(tmp_path, "a.yaml", yaml.safe_dump(document))
    assert compare(load(one), load(other)).changes == ()
