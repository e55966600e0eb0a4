"""JSON Schema into fields: what a reader of the schema sees in the tree."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from fieldwright.files.errors import MissingError
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Field, Schema, Shape, field_at, walk


def schema_of(document: Mapping[str, Any], name: str = "order.json") -> Schema:
    return load_bytes(json.dumps(document, indent=1).encode(), name)


def root_of(document: Mapping[str, Any]) -> Field:
    schema = schema_of(document)
    return schema.root(schema.messages()[0].name)


def shown(root: Field, depth: int = 3) -> dict[str, str]:
    """Path to type, with ``!`` for required and ``?`` for nullable."""
    return {
        field.key: field.shape.type + "!" * field.shape.required + "?" * field.shape.nullable
        for field in walk(root, depth=depth, limit=100)
    }


def field(root: Field, path: str) -> Shape:
    found = field_at(root, path)
    assert found is not None, path
    return found.shape


def one(schema: Mapping[str, Any] | bool, **more: Any) -> Shape:
    """The shape of a property ``x`` with this schema."""
    return field(root_of({"type": "object", "properties": {"x": schema}, **more}), "x")


def test_objects_lists_and_values_become_fields_with_paths() -> None:
    root = root_of(
        {
            "title": "Order",
            "type": "object",
            "required": ["id", "lines"],
            "properties": {
                "id": {"type": "string", "maxLength": 10, "description": "Our number"},
                "lines": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 99,
                    "items": {
                        "type": "object",
                        "required": ["sku"],
                        "properties": {"sku": {"type": "string"}, "unit price": {"type": "number"}},
                    },
                },
                "tags": {"type": "array", "items": {"type": "string"}},
                "matrix": {"type": "array", "items": {"type": "array", "maxItems": 3, "items": {"type": "integer"}}},
            },
        }
    )
    assert shown(root) == {
        "id": "string!",
        "lines[]": "object!",
        "lines[].sku": "string!",
        "lines[].`unit price`": "number",
        "tags[]": "string",
        "matrix[]": "array",
        "matrix[][]": "integer",
    }
    lines = field(root, "lines")
    assert (lines.min_occurs, lines.max_occurs, lines.repeats) == (1, 99, True)
    assert field(root, "matrix[][]").max_occurs == 3
    number = field(root, "id")
    assert (number.min_occurs, number.max_occurs, number.constraints["maxLength"]) == (1, 1, 10)
    assert number.description == "Our number"


def test_a_root_that_is_a_list_has_paths_that_begin_with_brackets() -> None:
    root = root_of({"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}}}})
    assert root.path == "[]"
    assert shown(root) == {"[].a": "string"}


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "string", "format": "date-time"}, "date-time"),
        ({"type": "string", "format": "time"}, "time"),
        ({"type": "string", "format": "duration"}, "duration"),
        ({"type": "string", "format": "byte"}, "binary"),
        ({"type": "string", "contentEncoding": "base64"}, "binary"),
        ({"type": "string", "format": "uuid"}, "string"),
        ({"type": ["integer", "string"]}, "integer|string"),
        ({"type": ["integer", "number"]}, "number"),
        ({"enum": ["a", "b"]}, "string"),
        ({"const": 5}, "integer"),
        ({"properties": {"a": {}}}, "object"),
        ({"items": {"type": "string"}}, "string"),
        ({"maxLength": 5}, "string"),
        ({"type": "null"}, "null"),
        ({}, "any"),
        (True, "any"),
        ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, "string|integer"),
        ({"anyOf": [{"type": "string"}, {"type": "object", "properties": {"a": {}}}]}, "object|string"),
        ({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}, "array|string"),
    ],
)  # fmt: skip
def test_types(schema: Any, type_: str) -> None:
    assert one(schema).type == type_


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, {"$ref": "#/definitions/S"}]},
        {"type": ["string", "null"], "enum": ["a", None]},
        {"enum": ["a", None]},
        {"type": "string", "x-nullable": True},
    ],
)
def test_null_is_kept_apart_from_the_type(schema: Any) -> None:
    shape = one(schema, definitions={"S": {"type": "string"}})
    assert (shape.type, shape.nullable, shape.required) == ("string", True, False)
    assert None not in shape.enum


def test_nullable_is_openapis_word_only() -> None:
    assert not one({"type": "string", "nullable": True}).nullable


def test_facts_of_a_value_are_kept() -> None:
    shape = one(
        {"type": "number", "minimum": 0, "exclusiveMinimum": True, "multipleOf": 0.01, "default": 1, "examples": [2.5], "title": "Price",
         "deprecated": True, "readOnly": True}
    )  # fmt: skip
    assert shape.constraints == {"exclusiveMinimum": 0, "multipleOf": 0.01}
    assert (shape.default, shape.examples, shape.title, shape.deprecated, shape.access) == (
        1,
        (2.5,),
        "Price",
        True,
        "read-only",
    )
    assert one({"const": "EUR"}).fixed == "EUR"
    coded = one({"oneOf": [{"const": "a", "title": "Apple"}, {"const": "b", "title": "Banana"}]})
    assert (coded.type, coded.enum, coded.enum_text) == ("string", ("a", "b"), {"a": "Apple", "b": "Banana"})


def test_references_are_followed_and_what_stands_beside_them_counts() -> None:
    root = root_of(
        {
            "properties": {
                "plain": {"$ref": "#/$defs/Address"},
                "described": {"$ref": "#/$defs/Address", "description": "Where it goes", "deprecated": True},
                "wrapped": {"allOf": [{"$ref": "#/$defs/Address"}], "description": "Billing"},
            },
            "$defs": {
                "Address": {"type": "object", "description": "A place", "properties": {"city": {"type": "string"}}}
            },
        }
    )
    assert field(root, "plain").description == "A place"
    described = field(root, "described")
    assert (described.description, described.deprecated, described.type_name) == ("Where it goes", True, "Address")
    assert field(root, "wrapped").description == "Billing"
    assert {s.definition for s in (field(root, p) for p in ("plain", "described", "wrapped"))} == {"#/$defs/Address"}
    assert field(root, "wrapped.city").type == "string"


def test_children_are_made_once_per_definition() -> None:
    root = root_of(
        {
            "properties": {"a": {"$ref": "#/$defs/T"}, "b": {"$ref": "#/$defs/T", "description": "x"}},
            "$defs": {"T": {"properties": {"c": {}}}},
        }
    )
    assert field(root, "a.c") is field(root, "b.c")


def test_all_of_is_merged_and_the_tightest_limits_hold() -> None:
    root = root_of(
        {
            "allOf": [
                {"properties": {"a": {"type": "string", "maxLength": 10}}, "required": ["a"]},
                {"properties": {"a": {"maxLength": 5, "minLength": 2}, "b": {"type": "integer"}}},
            ],
            "properties": {"c": {"type": "boolean"}},
        }
    )
    assert shown(root) == {"a": "string!", "b": "integer", "c": "boolean"}
    assert field(root, "a").constraints == {"maxLength": 5, "minLength": 2}


def test_a_contradiction_is_said() -> None:
    shape = one({"allOf": [{"type": "string"}, {"type": "integer"}]})
    assert [note.kind for note in shape.notes] == ["S13"]


def test_recursion_is_lazy_and_marked() -> None:
    root = root_of({"properties": {"name": {"type": "string"}, "parts": {"type": "array", "items": {"$ref": "#"}}}})
    parts = field_at(root, "parts.parts.parts.name")
    assert parts is not None
    deep = field_at(root, "parts.parts")
    assert deep is not None
    assert deep.recursive
    assert sum(1 for _ in walk(root, depth=50, limit=60)) == 60


def test_circular_all_of_ends_with_a_note() -> None:
    schema = schema_of(
        {"$ref": "#/$defs/A", "$defs": {"A": {"allOf": [{"$ref": "#/$defs/B"}, {"properties": {"a": {}}}]},
                                        "B": {"allOf": [{"$ref": "#/$defs/A"}, {"properties": {"b": {}}}]}}}
    )  # fmt: skip
    for name in ("A", "B"):
        assert set(shown(schema.root(name))) == {"a", "b"}
    assert any(note.kind == "S13" for note in schema.notes)
    assert shown(root_of({"$ref": "#"})) == {}


def test_alternatives_of_objects_are_shown_under_their_names() -> None:
    root = root_of(
        {
            "properties": {
                "id": {"type": "string"},
                "pay": {
                    "oneOf": [
                        {"$ref": "#/$defs/Card"},
                        {"title": "By bank", "properties": {"iban": {"type": "string"}}},
                    ],
                    "properties": {"amount": {"type": "number"}},
                },
            },
            "$defs": {"Card": {"type": "object", "properties": {"pan": {"type": "string"}}, "required": ["pan"]}},
        }
    )
    assert shown(root) == {
        "id": "string",
        "pay": "object",
        "pay.amount": "number",
        "pay<Card>": "object",
        "pay<Card>.pan": "string!",
        "pay<By bank>": "object",
        "pay<By bank>.iban": "string",
    }
    pan = field_at(root, "pay.pan")
    assert pan is not None
    assert pan.path == "pay.pan"
    card = field_at(root, "pay<Card>")
    assert card is not None
    assert card.shape.choice is not None


def test_a_branch_that_only_demands_fields_is_no_alternative() -> None:
    root = root_of({"properties": {"a": {}, "b": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]})
    assert set(shown(root)) == {"a", "b"}
    assert any("demands one of these sets of fields: a; b" in note.text for note in root.shape.notes)


def test_maps_and_tuples() -> None:
    root = root_of(
        {
            "properties": {
                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "codes": {"patternProperties": {"^x-": {"type": "integer"}}, "additionalProperties": False},
                "pair": {
                    "type": "array",
                    "prefixItems": [{"type": "number"}, {"type": "string"}],
                    "items": {"type": "boolean"},
                },
                "old": {"type": "array", "items": [{"type": "number"}], "additionalItems": False},
                "free": {"type": "object"},
            }
        }
    )
    assert shown(root) == {
        "labels": "object", "labels.*": "string", "codes": "object", "codes.*": "integer", "pair": "array", "pair[0]": "number",
        "pair[1]": "string", "pair[]": "boolean", "old": "array", "old[0]": "number", "free": "object",
    }  # fmt: skip
    assert field(root, "codes.anything").constraints == {"propertyPattern": "^x-"}
    assert field(root, "free").leaf


def test_what_the_tree_cannot_show_is_noted() -> None:
    shape = one(
        {
            "type": "object",
            "if": {"required": ["a"]},
            "then": {"properties": {"b": {"type": "string"}}},
            "not": {"required": ["c"]},
        }
    )
    assert [note.kind for note in shape.notes] == ["S12", "S12"]
    assert [child.name for child in shape.expand()] == ["b"]


def test_required_fields_that_nothing_describes_are_shown() -> None:
    root = root_of({"properties": {"a": {}}, "required": ["b"]})
    assert shown(root) == {"a": "any", "b": "any!"}


def test_definitions_are_messages_behind_the_root() -> None:
    schema = schema_of(
        {
            "title": "Order",
            "type": "object",
            "definitions": {"Line": {"type": "object", "description": "One line"}, "Order": {}},
        }
    )
    assert [(m.name, m.kind) for m in schema.messages()] == [
        ("Order", "root"),
        ("Line", "component"),
        ("Order (2)", "component"),
    ]
    only = schema_of({"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {"A": {"type": "object"}}})
    assert [message.name for message in only.messages()] == ["A"]
    with pytest.raises(MissingError, match=r"Lien.*did you mean: Line"):
        schema.root("Lien")


@pytest.mark.parametrize(
    ("reference", "hint"),
    [
        ("#/definitions/Lien", "#/definitions/Line"),
        ("#/$defs/Line", "#/definitions/Line"),
        ("#definitions/Line", "#/definitions/Line"),
    ],
)
def test_a_reference_that_leads_nowhere_is_noted_with_line_and_suggestion(reference: str, hint: str) -> None:
    root = root_of({"properties": {"x": {"$ref": reference}}, "definitions": {"Line": {}}})
    (note,) = field(root, "x").notes
    assert note.kind == "S10"
    assert f"Did you mean {hint!r}" in note.text
    assert note.origin.line == 3


@pytest.mark.parametrize("reference", ["http://a.example/x.json", "file:///etc/passwd", "../x.json", "/etc/passwd"])
def test_references_out_of_the_folder_are_noted_and_never_followed(tmp_path: Path, reference: str) -> None:
    (tmp_path / "x.json").write_text('{"type": "string"}')
    (tmp_path / "in").mkdir()
    main = tmp_path / "in" / "main.json"
    main.write_text(json.dumps({"properties": {"x": {"$ref": reference}}}))
    schema = load(main)
    (note,) = field(schema.root("main"), "x").notes
    assert note.kind == "S11"
    assert note in schema.notes


def test_files_beside_are_followed_and_count_in_the_digest(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "main.json").write_text('{"properties": {"a": {"$ref": "parts/a.yaml#/Address"}}}')
    (tmp_path / "parts" / "a.yaml").write_text("Address:\n  properties:\n    city: {$ref: '../b.json'}\n")
    (tmp_path / "b.json").write_text('{"type": "string"}')
    schema = load(tmp_path / "main.json")
    digest = schema.digest
    city = field(schema.root("main"), "a.city")
    assert city.type == "string"
    assert city.source.file == (tmp_path / "parts" / "a.yaml").resolve()
    assert city.source.line == 3
    assert field(schema.root("main"), "a").definition == "parts/a.yaml#/Address"
    assert schema.digest == digest
    (tmp_path / "b.json").write_text('{"type": "number"}')
    assert load(tmp_path / "main.json").digest != digest


def test_a_file_of_the_folder_is_found_by_its_id(tmp_path: Path) -> None:
    (tmp_path / "main.json").write_text('{"properties": {"a": {"$ref": "https://a.example/address"}}}')
    (tmp_path / "other.json").write_text(
        '{"$id": "https://a.example/address", "properties": {"city": {"type": "string"}}}'
    )
    schema = load(tmp_path / "main.json")
    digest = schema.digest
    assert field(schema.root("main"), "a.city").type == "string"
    assert schema.notes == ()
    assert schema.digest == digest


def test_the_schemas_of_json_schema_itself_are_known() -> None:
    shape = one({"$ref": "http://json-schema.org/draft-07/schema#"})
    assert "title" in {child.name for child in shape.expand()}


def test_parts_are_found_by_id_and_anchor() -> None:
    root = root_of(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://a.example/root.json",
            "properties": {"a": {"$ref": "item.json"}, "b": {"$ref": "#there"}, "c": {"$ref": "https://a.example/item.json#/$defs/in"},
                           "id": {"type": "integer"}, "$ref": {"type": "string"}},
            "$defs": {"x": {"$id": "item.json", "type": "string", "$defs": {"in": {"type": "boolean"}}}, "y": {"$anchor": "there", "type": "number"}},
        }
    )  # fmt: skip
    assert shown(root) == {"a": "string", "b": "number", "c": "boolean", "id": "integer", "`$ref`": "string"}


def test_lines_are_those_of_the_definition() -> None:
    text = b'{\n "properties": {\n  "a": {"type": "string"},\n  "b": {"$ref": "#/$defs/B"}\n },\n "$defs": {\n  "B": {"properties": {\n   "c": {}}}}}'
    schema = load_bytes(text, "x.json")
    root = schema.root("x")
    assert [field(root, path).source.line for path in ("a", "b", "b.c")] == [3, 4, 8]
    assert field(root, "b.c").source.pointer == "/$defs/B/properties/c"


def test_an_unknown_dialect_is_read_and_noted() -> None:
    schema = schema_of({"$schema": "https://a.example/mine", "type": "object", "properties": {"a": {}}})
    assert schema.format == "JSON Schema 2020-12"
    assert "https://a.example/mine" in schema.notes[0].text


def test_duplicate_keys_are_noted() -> None:
    schema = load_bytes(b'{"type": "object",\n "properties": {"a": {},\n "a": {}}}', "x.json")
    assert [(note.kind, note.origin.line) for note in schema.notes] == [("S14", 3)]


def test_a_cycle_of_yaml_aliases_is_lazy() -> None:
    schema = load_bytes(b"type: object\nproperties: &p\n  a:\n    type: object\n    properties: *p\n", "x.yaml")
    deep = field_at(schema.root("x"), "a.a.a.a")
    assert deep is not None
    assert deep.recursive
    assert schema.json_schema_of("x")["$defs"]  # type: ignore[attr-defined]


def test_mistakes_in_the_schema_are_noted_and_read_over() -> None:
    root = root_of(
        {
            "properties": {
                "a": "text",
                "b": {"type": "strin"},
                "c": {"$ref": 5},
                "d": {"type": "object", "required": "x"},
                "e": {"oneOf": [{"required": None}]},
            }
        }
    )
    assert shown(root) == {"a": "any", "b": "any", "c": "any", "d": "object", "e": "any"}
    assert all(field(root, name).notes[0].kind == "S13" for name in "abc")
