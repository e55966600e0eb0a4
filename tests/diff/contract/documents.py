"""Small OpenAPI documents and what is edited in them, for pairs of versions."""

import copy
import json
from collections.abc import Mapping
from typing import Any

from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Schema

Edits = Mapping[str, Any]
"""Values by path: steps by ``>``, the last of which is set; the value `GONE` takes it away. Missing objects are made."""

GONE = object()


def edited(document: Any, edits: Edits) -> Any:
    """A copy of a document with some values set or taken away."""
    made = copy.deepcopy(document)
    for path, value in edits.items():
        *steps, last = path.split(">")
        here = made
        for step in steps:
            here = here[int(step)] if isinstance(here, list) else here.setdefault(step, {})
        key: Any = int(last) if isinstance(here, list) else last
        if value is GONE:
            del here[key]
        elif isinstance(here, list) and key == len(here):
            here.append(copy.deepcopy(value))
        else:
            here[key] = copy.deepcopy(value)
    return made


def schema(document: Any, name: str = "api.json") -> Schema:
    """A document, loaded."""
    text = document if isinstance(document, str) else json.dumps(document)
    return load_bytes(text.encode(), name)


def payload(given: Any) -> dict[str, Any]:
    """A JSON body with a schema."""
    return {"content": {"application/json": {"schema": given}}}


ORDER = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "note": {"type": "string"}},
    "required": ["id"],
}

API: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Orders", "version": "1.2.0"},
    "servers": [{"url": "https://api.test/v1"}],
    "security": [{"key": []}],
    "paths": {
        "/orders": {
            "get": {
                "operationId": "listOrders",
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {"description": "The orders", **payload({"type": "array", "items": {"$ref": "#/components/schemas/Order"}})},
                    "400": {"description": "Wrong"},
                },
            },
            "post": {
                "operationId": "addOrder",
                "requestBody": payload({"$ref": "#/components/schemas/Order"}),
                "responses": {"201": {"description": "Added", **payload({"$ref": "#/components/schemas/Order"})}},
            },
        },
        "/orders/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
            "get": {"operationId": "oneOrder", "responses": {"200": {"description": "The order", **payload({"$ref": "#/components/schemas/Order"})}}},
        },
    },
    "components": {
        "schemas": {"Order": ORDER},
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "login": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {"tokenUrl": "https://login.test/token", "scopes": {"read": "Reads", "write": "Writes"}},
                    "authorizationCode": {"authorizationUrl": "https://login.test/ask", "tokenUrl": "https://login.test/token", "scopes": {}},
                },
            },
        },
    },
}  # fmt: skip
"""An interface with three operations, a parameter in the query and one in the path, bodies, and two security schemes."""
