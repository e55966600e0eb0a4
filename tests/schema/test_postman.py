"""Postman collections: a message for each body, set of parameters and example response."""

import json
from typing import Any

import pytest

from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.operations import Body, Requirement, Server
from tests.corpus import corpus
from tests.schema.looking import fields, names, shape

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def loaded(*items: Any, **more: Any) -> JsonSchema:
    document = {"info": {"name": "Shop", "schema": SCHEMA}, "item": items, **more}
    schema = load_bytes(json.dumps(document, indent=1).encode(), "c.json")
    assert isinstance(schema, JsonSchema)
    return schema


def request(method: str, url: Any, body: Any = None, **more: Any) -> dict[str, Any]:
    return {"name": "One", "request": {"method": method, "url": url, "body": body}, **more}


def raw(text: str) -> dict[str, Any]:
    return {"mode": "raw", "raw": text}


ORDER = {
    "name": "Change an order",
    "request": {
        "method": "put",
        "description": "Any of them",
        "auth": {"type": "bearer"},
        "header": [{"key": "X-Trace", "value": "t1", "description": "For support"}, {"key": "Off", "value": "1", "disabled": True}],
        "url": {
            "raw": "https://{{host}}/v1/orders/:id?dry=true",
            "path": ["v1", "orders", ":id"],
            "query": [{"key": "dry", "value": "true"}, {"key": "tag", "value": "a"}, {"key": "tag", "value": "b"}],
            "variable": [{"key": "id", "value": "7"}],
        },
        "body": raw('{"total": 9.5, "on": "2024-05-01", "lines": [{"sku": "A"}, {"sku": "B", "n": 2}]}'),
    },
    "response": [
        {"name": "Done", "code": 200, "body": '{"id": 7}', "header": [{"key": "ETag", "value": "x"}]},
        {"name": "Late", "code": 409, "body": "too late"},
        {"name": "Locked", "code": 409, "body": '{"reason": "locked"}'},
        {"name": "Nothing", "code": 204, "body": ""},
    ],
}  # fmt: skip


def test_bodies_parameters_and_examples_are_messages() -> None:
    schema = loaded({"name": "Orders", "item": [ORDER]})
    assert (schema.name, schema.format, schema.medium) == ("Shop", "Postman collection", "json")
    assert names(schema) == {
        "PUT /v1/orders/{id} request": "request",
        "PUT /v1/orders/{id} parameters": "parameters",
        "PUT /v1/orders/{id} response 200": "response",
        "PUT /v1/orders/{id} response 200 headers": "headers",
        "PUT /v1/orders/{id} response 409 Late": "response",
        "PUT /v1/orders/{id} response 409 Locked": "response",
    }
    message = "PUT /v1/orders/{id} request"
    assert schema.messages()[0].description == "Orders / Change an order: Any of them"
    assert fields(schema, message) == {
        "total": "number!",
        "on": "date!",
        "lines[]": "object!",
        "lines[].sku": "string!",
        "lines[].n": "integer",
    }
    on = shape(schema, message, "on")
    assert (on.examples, on.source.pointer) == (("2024-05-01",), "/item/0/item/0/request/body/raw")
    assert on.source.line > 1
    assert any(note.text.startswith("Inferred from 1 record") for note in on.notes)
    late = shape(schema, "PUT /v1/orders/{id} response 409 Late")
    assert (late.type, late.examples, late.notes[0].text) == ("string", ("too late",), "Sent as text.")


def test_parameters_are_by_place() -> None:
    schema = loaded({"name": "Orders", "item": [ORDER]})
    message = "PUT /v1/orders/{id} parameters"
    assert fields(schema, message) == {
        "path": "object!",
        "path.id": "string!",
        "query": "object!",
        "query.dry": "string!",
        "query.tag[]": "string!",
        "header": "object!",
        "header.`X-Trace`": "string!",
        "header.Off": "string",
    }
    trace = shape(schema, message, "header.`X-Trace`")
    assert (trace.description, trace.examples) == ("For support", ("t1",))
    assert trace.source.pointer == "/item/0/item/0/request/header/0"


def test_operations_are_there_for_flows() -> None:
    schema = loaded({"name": "Orders", "item": [ORDER]}, request("GET", "{{base}}/health"), auth={"type": "apikey"})
    change, health = schema.operations()
    assert (change.method, change.path, change.summary, change.tags) == (
        "PUT", "/v1/orders/{id}", "Change an order", ("Orders",))  # fmt: skip
    assert change.requests == (Body("PUT /v1/orders/{id} request", "application/json"),)
    assert [response.status for response in change.responses] == ["200", "409", "409", "204"]
    assert change.security == ((Requirement("bearer", "bearer"),),)
    assert change.servers == (Server("https://{{host}}"),)
    assert (health.path, health.security) == ("/health", ((Requirement("apikey", "apikey"),),))


def test_forms_and_files() -> None:
    entries = [
        {"key": "photo", "type": "file", "src": "x.png"},
        {"key": "mail", "value": "a@b.example", "type": "text", "description": {"content": "Where to"}},
        {"key": "old", "value": "", "disabled": True},
    ]
    schema = loaded(
        request("POST", "https://a.example/p", {"mode": "formdata", "formdata": entries}),
        request("POST", "https://a.example/u", {"mode": "urlencoded", "urlencoded": entries[1:]}),
        request("POST", "https://a.example/f", {"mode": "file", "file": {"src": "x"}}),
    )
    assert fields(schema, "POST /p request") == {"photo": "binary!", "mail": "string!", "old": "string"}
    mail = shape(schema, "POST /p request", "mail")
    assert (mail.format, mail.description) == ("email", "Where to")
    assert shape(schema, "POST /u request").notes[0].text == "Sent as application/x-www-form-urlencoded."
    assert list(names(schema)) == ["POST /p request", "POST /u request"]
    assert schema.operations()[2].requests == (Body("", "application/octet-stream"),)


def test_xml_and_graphql_bodies() -> None:
    schema = loaded(
        request("POST", "/x", raw('<o:order xmlns:o="urn:o" id="1"><line>a</line><line n="2">b</line></o:order>')),
        request("POST", "/g", {"mode": "graphql", "graphql": {"query": "{ a }", "variables": '{"n": 1}'}}),
    )
    assert fields(schema, "POST /x request") == {
        "order": "object!",
        "order.`@id`": "string!",
        "order.line[]": "string|object!",
        "order.line[].`@n`": "string!",
        "order.line[].`#text`": "string!",
    }
    assert shape(schema, "POST /x request").notes[0].text.startswith("Sent as XML;")
    assert fields(schema, "POST /g request") == {"query": "string!", "variables": "object!", "variables.n": "integer!"}


def test_variables_without_quotes_have_no_type() -> None:
    text = '{\n  "total": {{total}}, // in cents\n  "who": "{{who}}",\n  "at": "http://x"\n}'
    schema = loaded(request("POST", "/a", raw(text)))
    assert fields(schema, "POST /a request") == {"total": "any!", "who": "string!", "at": "string!"}
    total = shape(schema, "POST /a request", "total")
    assert total.examples == ("{{total}}",)
    assert "variable" in total.notes[0].text


@pytest.mark.parametrize("text", ['{"a": ', "<a><b></a>", "[" * 5000, "{" * 400 + "}" * 400, '{"a": {{"b"}}}'])
def test_bodies_that_cannot_be_read_are_text(text: str) -> None:
    schema = loaded(request("POST", "/a", raw(text)))
    root = shape(schema, "POST /a request")
    assert root.type == "string"
    assert root.notes[0].text.startswith("Sent as text: it looks like")


def test_the_same_request_twice_gets_two_names() -> None:
    schema = loaded(request("POST", "/a", raw('{"x": 1}')), request("POST", "/a", raw('{"y": 1}')))
    assert list(names(schema)) == ["POST /a request", "POST /a request (2)"]


def test_odd_parts_are_passed_over() -> None:
    schema = loaded(
        None,
        {"item": "x"},
        {"request": "https://a.example/b?c=d"},
        {"request": {"url": {"raw": 5, "path": [1, {"value": ":x"}], "query": [None, {"key": 3}]}, "header": "A: b", "body": "x"}, "response": [None, {"code": None, "body": 4}]},
        event=[{"listen": "test"}],
    )  # fmt: skip
    assert names(schema) == {}
    assert [(one.method, one.path) for one in schema.operations()] == [("GET", "/b"), ("GET", "/1/{x}")]
    assert [note.severity for note in schema.notes] == ["info", "info", "warning"]


@pytest.mark.corpus
def test_an_empty_collection_says_so() -> None:
    schema = load(corpus("28-failures-A", "failures", "kind", "postman.json"))
    assert schema.format == "Postman collection"
    assert "No request" in schema.notes[-1].text
