"""OpenAPI to its edges: parameters, headers, callbacks, webhooks, links, direction, examples, operations."""

import json
from typing import Any

import pytest

from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import field_at
from fieldwright.schema.operations import Body, Link, Operation, Requirement, Server
from tests.corpus import KUBERNETES, STRIPE, corpus
from tests.schema.looking import fields, names, shape


def loaded(**document: Any) -> JsonSchema:
    text = json.dumps({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, **document}, indent=1)
    schema = load_bytes(text.encode(), "t.json")
    assert isinstance(schema, JsonSchema)
    return schema


def content(schema: Any, media: str = "application/json", **more: Any) -> dict[str, Any]:
    return {"content": {media: {"schema": schema, **more}}}


def one_operation(schema: JsonSchema) -> Operation:
    (found,) = schema.operations()
    return found


ORDERS = {
    "/orders/{id}": {
        "parameters": [
            {"name": "id", "in": "path", "schema": {"type": "string", "format": "uuid"}, "description": "Of the shop"},
            {"name": "limit", "in": "query", "schema": {"type": "string"}},
        ],
        "get": {
            "operationId": "getOrder",
            "parameters": [
                {"$ref": "#/components/parameters/Limit"},
                {"name": "tag", "in": "query", "style": "pipeDelimited", "explode": False, "deprecated": True,
                 "schema": {"type": "array", "items": {"type": "string"}}},
                {"name": "filter", "in": "query", "content": {"application/json": {"schema": {"type": "object", "properties": {"a": {}}}}}},
                {"name": "X-Trace", "in": "header", "required": True, "schema": {"type": "string"}, "example": "t1"},
                {"name": "session", "in": "cookie", "schema": {"type": "string"}},
            ],
            "responses": {
                "200": {"description": "The order",
                        "headers": {"ETag": {"required": True, "schema": {"type": "string"}}, "X-Left": {"$ref": "#/components/headers/Left"}},
                        "links": {"again": {"operationId": "getOrder", "parameters": {"id": "$response.body#/id"}}},
                        **content({"$ref": "#/components/schemas/Order"}, example={"id": "o1", "lines": [{"sku": "A"}, {"sku": "B"}]})},
            },
        },
    }
}  # fmt: skip
PARTS = {
    "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}}},
    "headers": {"Left": {"description": "Calls left", "schema": {"type": "integer"}}},
    "schemas": {
        "Order": {
            "type": "object",
            "required": ["id", "secret", "lines"],
            "properties": {
                "id": {"type": "string", "readOnly": True},
                "secret": {"type": "string", "writeOnly": True},
                "lines": {"type": "array", "items": {"type": "object", "properties": {"sku": {"type": "string"}}}},
            },
        }
    },
}


def test_parameters_are_a_message_by_place() -> None:
    schema = loaded(paths=ORDERS, components=PARTS)
    assert names(schema) == {
        "GET /orders/{id} response 200": "response",
        "GET /orders/{id} response 200 headers": "headers",
        "GET /orders/{id} parameters": "parameters",
        "Order": "component",
    }
    message = "GET /orders/{id} parameters"
    assert fields(schema, message) == {
        "path": "object!",
        "path.id": "string!",
        "query": "object",
        "query.limit": "integer",
        "query.tag[]": "string",
        "query.filter": "object",
        "query.filter.a": "any",
        "header": "object!",
        "header.`X-Trace`": "string!",
        "cookie": "object",
        "cookie.session": "string",
    }
    limit = shape(schema, message, "query.limit")  # the operation's own, not the path's
    assert (limit.constraints, limit.source.pointer) == ({"maximum": 100}, "/components/parameters/Limit")
    identifier = shape(schema, message, "path.id")
    assert (identifier.format, identifier.description, identifier.source.pointer) == (
        "uuid", "Of the shop", "/paths/~1orders~1{id}/parameters/0")  # fmt: skip
    tag = shape(schema, message, "query.tag")
    assert tag.deprecated
    assert "Several values are written separated by '|'." in [note.text for note in tag.notes]
    assert shape(schema, message, "header.`X-Trace`").examples == ("t1",)
    assert "Written as application/json in a text." in [n.text for n in shape(schema, message, "query.filter").notes]
    assert schema.json_schema_of(message)["required"] == ["path", "header"]


def test_headers_of_responses_are_messages() -> None:
    schema = loaded(paths=ORDERS, components=PARTS)
    message = "GET /orders/{id} response 200 headers"
    assert fields(schema, message) == {"ETag": "string!", "`X-Left`": "integer"}
    left = shape(schema, message, "`X-Left`")
    assert (left.description, left.source.pointer) == ("Calls left", "/components/headers/Left")


def test_operations_are_there_for_flows() -> None:
    schema = loaded(
        paths=ORDERS,
        components={
            **PARTS,
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "token": {"type": "http", "scheme": "bearer"},
            },
        },
        security=[{"key": [], "token": ["read"]}, {}],
        servers=[{"url": "https://{env}.example.com", "variables": {"env": {"default": "test"}}}],
    )
    found = one_operation(schema)
    assert (found.method, found.path, found.id, found.kind) == ("GET", "/orders/{id}", "getOrder", "operation")
    assert [(p.place, p.name, p.required, p.field) for p in found.parameters] == [
        ("query", "limit", False, "query.limit"),
        ("query", "tag", False, "query.tag"),
        ("query", "filter", False, "query.filter"),
        ("header", "X-Trace", True, "header.`X-Trace`"),
        ("cookie", "session", False, "cookie.session"),
        ("path", "id", True, "path.id"),
    ]
    assert all(field_at(schema.root(found.parameters_message), p.field) for p in found.parameters)
    (response,) = found.responses
    assert (response.status, response.description) == ("200", "The order")
    assert response.bodies == (Body("GET /orders/{id} response 200", "application/json"),)
    assert response.headers == "GET /orders/{id} response 200 headers"
    assert response.links == (Link("again", "getOrder", {"id": "$response.body#/id"}),)
    assert found.security == (
        (Requirement("key", "apiKey in header X-Key"), Requirement("token", "http bearer", ("read",))),
        (),
    )
    assert found.servers == (Server("https://{env}.example.com", "", {"env": "test"}),)
    assert found.origin.pointer == "/paths/~1orders~1{id}/get"


def test_direction_decides_what_is_required() -> None:
    order = {"$ref": "#/components/schemas/Order"}
    schema = loaded(
        paths={"/o": {"post": {"requestBody": content(order), "responses": {"201": content(order)}}}}, components=PARTS
    )
    sent, got, plain = (
        {name: (shape(schema, m, name).required, shape(schema, m, name).access) for name in ("id", "secret")}
        for m in ("POST /o request", "POST /o response 201", "Order")
    )
    assert sent == {"id": (False, "read-only"), "secret": (True, "write-only")}
    assert got == {"id": (True, "read-only"), "secret": (False, "write-only")}
    assert plain == {"id": (True, "read-only"), "secret": (True, "write-only")}
    assert "so a request need not have it" in shape(schema, "POST /o request", "id").notes[-1].text
    assert schema.json_schema_of("POST /o request")["$defs"]["Order"]["required"] == ["secret", "lines"]
    assert schema.json_schema_of("POST /o response 201")["$defs"]["Order"]["required"] == ["id", "lines"]


def test_examples_of_payloads_reach_the_fields() -> None:
    schema = loaded(paths=ORDERS, components=PARTS)
    message = "GET /orders/{id} response 200"
    assert shape(schema, message, "id").examples == ("o1",)
    assert shape(schema, message, "lines.sku").examples == ("A", "B")
    assert shape(schema, "Order", "id").examples == ()


def test_examples_of_definitions_reach_the_fields() -> None:
    schemas = {
        "A": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/B"}, "n": {"type": "array", "items": {"type": "integer"}}},
              "example": {"b": {"c": 1}, "n": [1, 2, 1]}},
        "B": {"type": "object", "properties": {"c": {"type": "integer"}, "d": {"type": "string", "example": "own"}}},
    }  # fmt: skip
    schema = loaded(paths={}, components={"schemas": schemas})
    assert shape(schema, "A", "b.c").examples == (1,)
    assert shape(schema, "A", "b.d").examples == ("own",)
    assert shape(schema, "A", "n").examples == (1, 2)
    assert shape(schema, "B", "c").examples == ()


def test_a_payload_with_only_an_example_is_inferred_from_it() -> None:
    body = {"content": {"application/json": {"example": {"total": 3, "when": "2024-05-01"}}}}
    schema = loaded(paths={"/a": {"get": {"responses": {"200": body}}}})
    assert fields(schema, "GET /a response 200") == {"total": "integer!", "when": "date!"}
    when = shape(schema, "GET /a response 200", "when")
    assert when.source.pointer == "/paths/~1a/get/responses/200/content/application~1json/example/when"
    assert when.source.line > 1
    assert any(note.text.startswith("Inferred from 1 record") for note in when.notes)


def test_callbacks_and_webhooks_are_operations_too() -> None:
    event = content({"type": "object", "properties": {"at": {"type": "string"}}})
    schema = loaded(
        openapi="3.1.0",
        paths={"/subs": {"post": {"callbacks": {"paid": {"{$request.body#/url}": {"post": {"requestBody": event, "responses": {"204": {}}}}}}}}},
        webhooks={"refunded": {"post": {"requestBody": event}}},
    )  # fmt: skip
    assert names(schema) == {
        "POST /subs callback paid POST request": "request",
        "POST webhook:refunded request": "request",
    }
    assert [(o.kind, o.method, o.path) for o in schema.operations()] == [
        ("operation", "POST", "/subs"),
        ("callback", "POST", "{$request.body#/url}"),
        ("webhook", "POST", "webhook:refunded"),
    ]


def test_forms_say_how_they_are_sent() -> None:
    form = {
        "type": "object",
        "properties": {"photo": {"type": "string", "format": "binary"}, "meta": {"type": "object"}},
    }
    body = content(
        form, "multipart/form-data", encoding={"photo": {"contentType": "image/png", "headers": {"X-A": {}}}}
    )
    schema = loaded(paths={"/p": {"put": {"requestBody": {"required": True, **body}}}})
    notes = [note.text for note in shape(schema, "PUT /p request").notes]
    assert notes == [
        "Sent as multipart/form-data: each field is a part.",
        "The part 'photo' is image/png and has the headers X-A.",
    ]
    assert shape(schema, "PUT /p request", "photo").type == "binary"
    assert one_operation(schema).request_required


def test_components_that_nothing_uses_are_messages() -> None:
    a = content({"type": "object", "properties": {"x": {"type": "string"}}})
    schema = loaded(
        openapi="3.1.0",
        components={
            "requestBodies": {"Sent": a},
            "responses": {"Got": a},
            "pathItems": {"Shared": {"get": {"responses": {"200": a}}}},
        },
    )
    assert names(schema) == {
        "Sent request": "request",
        "Got response": "response",
        "GET pathItem:Shared response 200": "response",
    }


def test_a_path_item_may_be_a_reference_with_more_beside_it() -> None:
    a = content({"type": "object", "properties": {"x": {"type": "string"}}})
    schema = loaded(
        paths={
            "/a": {"$ref": "#/components/x-items/A", "put": {"requestBody": a}},
            "/b": {"$ref": "#/paths/~1a"},
        },
        components={"x-items": {"A": {"get": {"responses": {"200": a}}}}},
    )
    assert {"PUT /a request", "GET /a response 200"} <= set(names(schema))


@pytest.mark.parametrize(
    ("schema", "version"),
    [
        ({"type": "string", "nullable": True}, "3.0.3"),
        ({"type": "string", "x-nullable": True}, "2.0"),
        ({"type": ["string", "null"]}, "3.1.0"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "3.1.0"),
        ({"type": "string", "enum": ["a", None]}, "3.0.3"),
        ({"nullable": True, "allOf": [{"$ref": "#/components/schemas/S"}]}, "3.0.3"),
        ({"$ref": "#/components/schemas/S", "nullable": True}, "3.0.3"),
        ({"type": "string", "nullable": True}, "3.1.0"),
    ],
)
def test_null_is_spelled_in_many_ways(schema: dict[str, Any], version: str) -> None:
    schemas = {"A": {"type": "object", "properties": {"v": schema}}, "S": {"type": "string"}}
    if version == "2.0":
        document: dict[str, Any] = {"openapi": None, "swagger": "2.0", "paths": {}, "definitions": schemas}
        del document["openapi"]
        made = load_bytes(json.dumps(document).encode(), "t.json")
        assert isinstance(made, JsonSchema)
    else:
        made = loaded(openapi=version, paths={}, components={"schemas": schemas})
    found = shape(made, "A", "v")
    assert (found.type, found.nullable, found.required) == ("string", True, False)
    if version == "3.1.0" and "nullable" in schema:
        assert [note.text for note in found.notes] == [
            "Formally, OpenAPI 3.1 has no 'nullable'; null is taken as allowed here."
        ]


def test_one_reference_in_an_all_of_is_that_definition() -> None:
    schemas = {
        "A": {
            "type": "object",
            "properties": {"b": {"description": "Here", "allOf": [{"$ref": "#/components/schemas/B"}]}},
        },
        "B": {"type": "object", "description": "There", "properties": {"c": {"type": "string"}}},
    }
    schema = loaded(paths={}, components={"schemas": schemas})
    b = shape(schema, "A", "b")
    assert (b.type, b.type_name, b.description) == ("object", "B", "Here")
    assert b.definition == shape(schema, "B").definition


def test_several_values_of_a_discriminator_and_names_of_vendors() -> None:
    schemas = {
        "Pet": {"type": "object", "discriminator": "kind", "properties": {"kind": {"type": "string"}}},
        "Cat": {"x-ms-discriminator-value": "Felis", "allOf": [{"$ref": "#/definitions/Pet"}, {"properties": {"meow": {}}}]},
        "Dog": {"allOf": [{"$ref": "#/definitions/Pet"}, {"properties": {"bark": {}}}]},
    }  # fmt: skip
    text = json.dumps({"swagger": "2.0", "paths": {}, "definitions": schemas})
    schema = load_bytes(text.encode(), "t.json")
    assert [f.key for f in schema.root("Pet").children()] == ["kind", "<Felis>", "<Dog>"]

    ref = "#/components/schemas/"
    base = {
        "type": "object",
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind", "mapping": {"a": ref + "X", "b": ref + "X", "c": "Y"}},
    }
    either = {"oneOf": [{"$ref": ref + "X"}, {"$ref": ref + "Y"}], "discriminator": base["discriminator"]}
    parts = {"X": {"type": "object", "properties": {"x": {}}}, "Y": {"type": "object", "properties": {"y": {}}}}
    made = loaded(paths={}, components={"schemas": {"Base": base, "Either": either, **parts}})
    for message in ("Base", "Either"):
        found = [f for f in made.root(message).children() if f.shape.alternative]
        assert [f.shape.alternative for f in found] == ["a or b", "c"]
        assert found[0].shape.notes[0].text == "This is what it is where 'kind' is 'a' or 'b'."


def test_a_base_may_build_on_another() -> None:
    ref = "#/components/schemas/"
    schemas = {
        "Root": {"type": "object", "properties": {"id": {"type": "string"}}},
        "Pet": {"allOf": [{"$ref": ref + "Root"}], "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}},
        "Cat": {"allOf": [{"$ref": ref + "Pet"}, {"properties": {"meow": {}}}]},
    }  # fmt: skip
    schema = loaded(paths={}, components={"schemas": schemas})
    assert set(fields(schema, "Pet")) == {"id", "kind", "<Cat>", "<Cat>.id", "<Cat>.kind", "<Cat>.meow"}
    assert set(fields(schema, "Cat")) == {"id", "kind", "meow"}


def test_swagger_2_has_types_servers_and_examples() -> None:
    document = {
        "swagger": "2.0",
        "host": "api.example.com",
        "basePath": "/v1",
        "schemes": ["https", "http"],
        "consumes": ["application/json"],
        "securityDefinitions": {"basic": {"type": "basic"}},
        "paths": {
            "/a": {
                "post": {
                    "security": [{"basic": []}],
                    "parameters": [
                        {"in": "body", "name": "b", "required": True, "schema": {"type": "object", "properties": {"x": {}}}},
                        {"in": "query", "name": "ids", "type": "array", "items": {"type": "integer"}, "collectionFormat": "csv"},
                    ],
                    "responses": {
                        "200": {"schema": {"type": "object", "properties": {"y": {"type": "string"}}}, "headers": {"X-N": {"type": "integer"}},
                                "examples": {"application/json": {"y": "why"}}},
                    },
                }
            }
        },
    }  # fmt: skip
    schema = load_bytes(json.dumps(document).encode(), "t.json")
    assert isinstance(schema, JsonSchema)
    found = one_operation(schema)
    assert found.servers == (Server("https://api.example.com/v1"), Server("http://api.example.com/v1"))
    assert (found.requests, found.request_required) == ((Body("POST /a request", "application/json"),), True)
    assert found.security == ((Requirement("basic", "http basic"),),)
    assert shape(schema, "POST /a response 200", "y").examples == ("why",)
    assert fields(schema, "POST /a response 200 headers") == {"`X-N`": "integer"}
    ids = shape(schema, "POST /a parameters", "query.ids")
    assert (ids.type, ids.repeats, ids.notes[0].text) == (
        "integer", True, "Several values are written separated by commas.")  # fmt: skip


def test_32_has_more_methods_whole_query_strings_and_sequences() -> None:
    line = {"type": "object", "properties": {"n": {"type": "integer"}}}
    schema = loaded(
        openapi="3.2.0",
        paths={
            "/log": {
                "query": {
                    "parameters": [
                        {"in": "querystring", "name": "q", "content": {"application/json": {"schema": line}}}
                    ],
                    "responses": {"200": {"content": {"application/jsonl": {"itemSchema": line}}}},
                },
                "additionalOperations": {"COPY": {"requestBody": content(line)}},
            }
        },
    )
    assert schema.format == "OpenAPI 3.2"
    assert names(schema) == {
        "QUERY /log response 200": "response",
        "QUERY /log parameters": "parameters",
        "COPY /log request": "request",
    }
    assert fields(schema, "QUERY /log parameters") == {"querystring": "object", "querystring.n": "integer"}


def test_odd_parts_are_passed_over() -> None:
    paths = {
        "/a": {
            "get": {
                "parameters": [None, {"name": "x"}, {"$ref": "#/nowhere"}, {"in": "query", "schema": True}],
                "responses": {"200": None, "404": {"headers": {"A": None}, "content": []}},
                "callbacks": {"c": {"{$url}": "text"}},
                "security": "none",
                "servers": ["x"],
            },
            "post": 5,
        },
        "/b": None,
    }
    schema = loaded(paths=paths)
    assert names(schema) == {"GET /a parameters": "parameters"}
    assert [(o.method, len(o.responses)) for o in schema.operations()] == [("GET", 1)]


@pytest.mark.corpus
def test_real_documents_give_all_their_operations() -> None:
    stripe = load(corpus(*STRIPE))
    assert isinstance(stripe, JsonSchema)
    operations = stripe.operations()
    document = json.loads(corpus(*STRIPE).read_text())
    ids = {one["operationId"] for item in document["paths"].values() for one in item.values() if isinstance(one, dict)}
    assert {one.id for one in operations} == ids
    invoice = next(one for one in operations if (one.method, one.path) == ("GET", "/v1/invoices/{invoice}"))
    assert invoice.responses[0].bodies[0].message == "GET /v1/invoices/{invoice} response 200"
    assert [f.name for f in stripe.root(invoice.parameters_message).children()] == ["path", "query"]
    assert invoice.servers[0].url.startswith("https://api.stripe.com")
    pods = load(corpus(*KUBERNETES))
    assert isinstance(pods, JsonSchema)
    listed = set(names(pods))
    for one in pods.operations():
        given = [body.message for body in one.requests] + [b.message for r in one.responses for b in r.bodies]
        assert {message for message in [*given, one.parameters_message] if message} <= listed
