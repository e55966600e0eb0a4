"""OpenAPI 2.0, 3.0 and 3.1: which messages a document has, and their fields."""

import json
from typing import Any

import pytest

from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Schema, field_at, walk


def loaded(**document: Any) -> Schema:
    return load_bytes(json.dumps({"info": {"title": "Shop", "version": "1"}, **document}).encode(), "shop.json")


def names(schema: Schema) -> list[str]:
    return [message.name for message in schema.messages()]


def fields(schema: Schema, message: str) -> dict[str, str]:
    found = walk(schema.root(message), depth=3, limit=50)
    return {f.key: f.shape.type + "!" * f.shape.required + "?" * f.shape.nullable for f in found}


INVOICE = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "string"}, "note": {"type": "string", "nullable": True}},
}


def test_bodies_and_components_are_messages() -> None:
    schema = loaded(
        openapi="3.0.3",
        paths={
            "/invoices": {
                "post": {
                    "summary": "Make an invoice",
                    "requestBody": {"$ref": "#/components/requestBodies/Invoice"},
                    "responses": {
                        "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Invoice"}}}},
                        "204": {"description": "Nothing"},
                        "default": {"$ref": "#/components/responses/Problem"},
                    },
                }
            },
            "/invoices/{id}": {
                "get": {
                    "responses": {
                        200: {
                            "content": {
                                "application/json": {
                                    "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Invoice"}}
                                },
                                "application/xml": {"schema": {"$ref": "#/components/schemas/Invoice"}},
                                "text/csv": {},
                            }
                        }
                    }
                }
            },
        },
        components={
            "schemas": {"Invoice": INVOICE},
            "requestBodies": {
                "Invoice": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Invoice"}}}}
            },
            "responses": {"Problem": {"content": {"application/problem+json": {"schema": {"type": "object"}}}}},
        },
    )
    assert (schema.name, schema.format, schema.medium) == ("Shop", "OpenAPI 3.0", "json")
    assert names(schema) == [
        "POST /invoices request",
        "POST /invoices response 201",
        "POST /invoices response default",
        "GET /invoices/{id} response 200 application/json",
        "GET /invoices/{id} response 200 application/xml",
        "Invoice",
    ]
    assert [message.kind for message in schema.messages()] == [
        "request",
        "response",
        "response",
        "response",
        "response",
        "component",
    ]
    assert schema.messages()[0].description == "Make an invoice"
    assert fields(schema, "POST /invoices request") == {"id": "string!", "note": "string?"}
    assert fields(schema, "GET /invoices/{id} response 200") == {"[].id": "string!", "[].note": "string?"}


def test_swagger_has_body_and_form_parameters() -> None:
    schema = loaded(
        swagger="2.0",
        paths={
            "/a": {"post": {"parameters": [{"in": "body", "name": "b", "schema": {"$ref": "#/definitions/A"}}],
                            "responses": {"200": {"schema": {"$ref": "#/definitions/A"}}}}},
            "/b": {"parameters": [{"$ref": "#/parameters/file"}],
                   "put": {"parameters": [{"in": "formData", "name": "n", "type": "integer", "required": True}, {"in": "query", "name": "q"}]}},
        },
        parameters={"file": {"in": "formData", "name": "f", "type": "file"}},
        definitions={"A": {"type": "object", "properties": {"x": {"type": "string", "x-nullable": True}}}},
    )  # fmt: skip
    assert schema.format == "OpenAPI 2.0"
    assert names(schema) == ["POST /a request", "POST /a response 200", "PUT /b request", "PUT /b parameters", "A"]
    assert fields(schema, "PUT /b request") == {"n": "integer!", "f": "binary"}
    assert fields(schema, "A") == {"x": "string?"}


def test_31_has_webhooks_and_types_with_null() -> None:
    schema = loaded(
        openapi="3.1.0",
        webhooks={
            "paid": {
                "post": {
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Event"}}}}
                }
            }
        },
        components={
            "schemas": {
                "Event": {"type": "object", "properties": {"at": {"type": ["string", "null"], "format": "date-time"}}}
            }
        },
    )
    assert names(schema) == ["POST webhook:paid request", "Event"]
    assert fields(schema, "Event") == {"at": "date-time?"}


def test_yaml_is_read_the_same_with_lines() -> None:
    text = b"""openapi: 3.0.0
info: {title: T, version: 1.10}
paths:
  /a:
    get:
      responses:
        200:
          content:
            application/json:
              schema:
                properties:
                  day: {type: string, format: date, example: 2024-01-31}
"""
    schema = load_bytes(text, "t.yaml")
    assert names(schema) == ["GET /a response 200"]
    day = field_at(schema.root("GET /a response 200"), "day")
    assert day is not None
    assert (day.shape.type, day.shape.examples, day.shape.source.line) == ("date", ("2024-01-31",), 12)


def test_a_discriminator_names_the_alternatives() -> None:
    pets = {
        "Pet": {"type": "object", "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}},
        "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"meow": {"type": "string"}}}]},
        "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"bark": {"type": "string"}}}]},
        "Owner": {"properties": {"pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                                         "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}}}},
    }  # fmt: skip
    schema = loaded(openapi="3.0.3", paths={}, components={"schemas": pets})
    assert set(fields(schema, "Pet")) == {
        "kind",
        "<Cat>",
        "<Cat>.kind",
        "<Cat>.meow",
        "<Dog>",
        "<Dog>.kind",
        "<Dog>.bark",
    }
    assert set(fields(schema, "Cat")) == {"kind", "meow"}
    assert set(fields(schema, "Owner")) >= {"pet", "pet<cat>", "pet<cat>.meow", "pet<Dog>", "pet<Dog>.bark"}


def test_siblings_of_a_reference_count_in_30_with_a_note() -> None:
    schemas = {
        "A": {"properties": {"b": {"$ref": "#/components/schemas/B", "nullable": True, "maxLength": 3}}},
        "B": {"type": "string"},
    }
    schema = loaded(openapi="3.0.3", paths={}, components={"schemas": schemas})
    b = field_at(schema.root("A"), "b")
    assert b is not None
    assert (b.shape.nullable, b.shape.constraints) == (True, {"maxLength": 3})
    assert "ignores what stands beside a $ref (maxLength)" in b.shape.notes[0].text


@pytest.mark.parametrize(
    ("document", "format_"),
    [
        ({"openapi": {"path": "x"}, "kind": "y"}, "JSON sample"),
        ({"openapi": "on", "name": "y"}, "JSON sample"),
        ({"openapi": "3.2.0", "paths": {}}, "OpenAPI 3.2"),
        ({"openapi": 3.0, "paths": {}}, "OpenAPI 3.0"),
        ({"swagger": 2.0, "paths": {}}, "OpenAPI 2.0"),
        ({"paths": {"/a": {}}, "components": {"schemas": {}}}, "OpenAPI 3.0"),
        ({"paths": {"lib": ["a"]}, "name": "tsconfig"}, "JSON sample"),
    ],
)
def test_what_counts_as_openapi(document: dict[str, Any], format_: str) -> None:
    assert load_bytes(json.dumps(document).encode(), "x.json").format == format_
