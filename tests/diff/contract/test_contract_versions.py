"""The same contract in another version of the format, or written in another way, gives no change."""

from itertools import permutations
from typing import Any

import pytest

from fieldwright.diff.compare import compare
from fieldwright.schema.model import Schema
from tests.diff.contract.documents import API, GONE, edited, payload, schema

ORDER = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "tags": {"type": "array", "items": {"type": "string"}}},
    "required": ["id"],
}
INFO = {"title": "Orders", "version": "1", "contact": {"name": "We"}, "license": {"name": "MIT"}}
TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}
FORM = {
    "type": "object",
    "properties": {"name": {"type": "string", "maxLength": 9}, "age": {"type": "integer"}},
    "required": ["name"],
}


def referring(to: str) -> dict[str, str]:
    return {"$ref": f"#/{to}/Order"}


TWO: dict[str, Any] = {
    "swagger": "2.0", "info": INFO, "host": "api.test", "basePath": "/v1", "schemes": ["https"],
    "consumes": ["application/json"], "produces": ["application/json"],
    "securityDefinitions": {
        "login": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://l.test/ask", "tokenUrl": "https://l.test/token", "scopes": {"read": "Reads"}},
        "user": {"type": "basic"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    },
    "security": [{"login": ["read"]}, {"user": []}],
    "paths": {
        "/orders": {
            "get": {
                "operationId": "list",
                "parameters": [
                    {"name": "limit", "in": "query", "type": "integer", "maximum": 100},
                    {"name": "tag", "in": "query", "type": "array", "items": TEXT, "collectionFormat": "multi"},
                    {"name": "sort", "in": "query", "type": "array", "items": TEXT},
                    {"name": "X-Ids", "in": "header", "type": "array", "items": TEXT, "collectionFormat": "csv"},
                ],
                "responses": {"200": {"description": "All", "schema": {"type": "array", "items": referring("definitions")}, "headers": {"X-Total": {"type": "integer"}}}},
            },
            "post": {
                "parameters": [{"name": "body", "in": "body", "required": True, "schema": referring("definitions")}],
                "responses": {"201": {"description": "Added", "schema": referring("definitions")}, "default": {"description": "Wrong"}},
            },
        },
        "/people": {
            "post": {
                "consumes": ["application/x-www-form-urlencoded"],
                "parameters": [{"name": "name", "in": "formData", "type": "string", "maxLength": 9, "required": True}, {"name": "age", "in": "formData", "type": "integer"}],
                "responses": {"204": {"description": "Added"}},
            }
        },
    },
    "definitions": {"Order": ORDER},
}  # fmt: skip
_THREE: dict[str, Any] = {
    "info": INFO, "servers": [{"url": "https://api.test/v1/"}], "security": TWO["security"],
    "paths": {
        "/orders": {
            "get": {
                "operationId": "list",
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}},
                    {"name": "tag", "in": "query", "schema": LIST},
                    {"name": "sort", "in": "query", "schema": LIST, "explode": False},
                    {"name": "X-Ids", "in": "header", "schema": LIST},
                ],
                "responses": {"200": {"description": "All", **payload({"type": "array", "items": referring("components/schemas")}), "headers": {"X-Total": {"schema": {"type": "integer"}}}}},
            },
            "post": {
                "requestBody": {"required": True, **payload(referring("components/schemas"))},
                "responses": {"201": {"description": "Added", **payload(referring("components/schemas"))}, "default": {"description": "Wrong"}},
            },
        },
        "/people": {
            "post": {
                "requestBody": {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": FORM}}},
                "responses": {"204": {"description": "Added"}},
            }
        },
    },
    "components": {
        "schemas": {"Order": ORDER},
        "securitySchemes": {
            "login": {"type": "oauth2", "flows": {"authorizationCode": {"authorizationUrl": "https://l.test/ask", "tokenUrl": "https://l.test/token", "scopes": {"read": "Reads"}}}},
            "user": {"type": "http", "scheme": "Basic"},
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        },
    },
}  # fmt: skip
DOCUMENTS = {"2.0": TWO, **{version: {"openapi": f"{version}.0", **_THREE} for version in ("3.0", "3.1", "3.2")}}


def told(old: Schema, new: Schema) -> list[tuple[str, str]]:
    return [(one.id, one.text) for one in compare(old, new).changes]


@pytest.mark.parametrize(("old", "new"), list(permutations(DOCUMENTS, 2)), ids=" to ".join)
def test_another_version_of_openapi_is_the_same_contract(old: str, new: str) -> None:
    assert told(schema(DOCUMENTS[old]), schema(DOCUMENTS[new])) == []


LIMIT = API["paths"]["/orders"]["get"]["parameters"][0]
WAYS: dict[str, dict[str, Any]] = {
    "a parameter in the components": {
        "components>parameters>limit": LIMIT,
        "paths>/orders>get>parameters>0": {"$ref": "#/components/parameters/limit"},
    },
    "a parameter at the path": {"paths>/orders/{id}>get>parameters": API["paths"]["/orders/{id}"]["parameters"], "paths>/orders/{id}>parameters": GONE},
    "a response in the components": {
        "components>responses>wrong": API["paths"]["/orders"]["get"]["responses"]["400"],
        "paths>/orders>get>responses>400": {"$ref": "#/components/responses/wrong"},
    },
    "a path item in the components": {"components>pathItems>orders": API["paths"]["/orders"], "paths>/orders": {"$ref": "#/components/pathItems/orders"}},
    "security said by each operation": {
        "security": GONE,
        **{f"paths>{path}>security": [{"key": []}] for path in ("/orders>get", "/orders>post", "/orders/{id}>get")},
    },
    "a security scheme of another name": {"components>securitySchemes>key": GONE, "components>securitySchemes>token": API["components"]["securitySchemes"]["key"], "security": [{"token": []}]},
    "servers said by each path": {"servers": GONE, **{f"paths>{path}>servers": API["servers"] for path in ("/orders", "/orders/{id}")}},
    "the base path in each path": {
        "servers": [{"url": "https://api.test"}], "paths": {f"/v1{path}": item for path, item in API["paths"].items()},
    },
    "extensions": {"x-logo": {}, "paths>x-note": {"get": {}}, "paths>/orders>get>x-code": 1},
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_another_way_of_writing_is_the_same_contract(way: str) -> None:
    old, new = schema(API), schema(edited(API, WAYS[way]))
    assert told(old, new) == []
    assert told(new, old) == []


LIT = {
    "payload": {"type": "object", "properties": {"lumens": {"type": "integer"}}},
    "headers": {"type": "object", "properties": {"trace": TEXT}},
}
LIT_COMPONENT = {"messages": {"lit": LIT}}
REFERRED = {"$ref": "#/components/messages/lit"}
ASYNC_TWO = {
    "asyncapi": "2.6.0", "info": INFO, "servers": {"main": {"url": "a.test", "protocol": "mqtt"}}, "components": LIT_COMPONENT,
    "channels": {"lamps/{id}": {"parameters": {"id": {"schema": TEXT}}, "publish": {"operationId": "onLit", "message": REFERRED}}},
}  # fmt: skip
ASYNC_THREE = {
    "asyncapi": "3.0.0", "info": INFO, "servers": {"main": {"host": "a.test", "protocol": "mqtt"}}, "components": LIT_COMPONENT,
    "channels": {"lamp": {"address": "lamps/{id}", "parameters": {"id": {}}, "messages": {"lit": REFERRED}}},
    "operations": {"onLit": {"action": "receive", "channel": {"$ref": "#/channels/lamp"}}},
}  # fmt: skip


@pytest.mark.parametrize(("old", "new"), [(ASYNC_TWO, ASYNC_THREE), (ASYNC_THREE, ASYNC_TWO)], ids=["2 to 3", "3 to 2"])
def test_another_version_of_asyncapi_is_the_same_contract(old: Any, new: Any) -> None:
    assert told(schema(old), schema(new)) == []
    (one,) = told(schema(old), schema(edited(new, {"components>messages>lit>payload>properties>lumens>maximum": 9})))
    assert one[0] == "maximum-set"
