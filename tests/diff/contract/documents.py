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
    """A copy of a document with some values set or taken away; of a text, with some parts replaced."""
    if isinstance(document, str):
        for part, other in edits.items():
            assert part in document, part
            document = document.replace(part, other)
        return document
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


def schema(document: Any) -> Schema:
    """A document, loaded."""
    xml = isinstance(document, str)
    return load_bytes((document if xml else json.dumps(document)).encode(), "shop.wsdl" if xml else "api.json")


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

CHANNELS: dict[str, Any] = {
    "asyncapi": "3.0.0",
    "info": {"title": "Lamps", "version": "1"},
    "channels": {"lamp": {"address": "lamps", "messages": {"lit": {"payload": {"type": "object", "properties": {"lumens": {"type": "integer"}}}}}}},
    "operations": {"onLit": {"action": "receive", "channel": {"$ref": "#/channels/lamp"}}},
}  # fmt: skip
"""An interface with one channel."""

WSDL = """<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:t="urn:svc" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:svc">
<types><xs:schema targetNamespace="urn:svc"><xs:element name="Order" type="xs:string"/><xs:element name="Receipt" type="xs:date"/>
<xs:element name="Trouble" type="xs:string"/><xs:element name="Session" type="xs:string"/></xs:schema></types>
<message name="In"><part name="body" element="t:Order"/><part name="session" element="t:Session"/></message>
<message name="Out"><part name="body" element="t:Receipt"/></message><message name="Bad"><part name="fault" element="t:Trouble"/></message>
<portType name="Shop"><operation name="Place"><input message="t:In"/><output message="t:Out"/><fault name="Refused" message="t:Bad"/></operation></portType>
<binding name="B" type="t:Shop"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/><operation name="Place">
<soap:operation soapAction="urn:place"/><input><soap:body parts="body" use="literal"/></input>
<output><soap:body use="literal"/></output><fault name="Refused"><soap:fault name="Refused" use="literal"/></fault></operation></binding>
<service name="Shop"><port name="Soap" binding="t:B"><soap:address location="https://shop.test"/></port></service>
</definitions>"""
"""A service with one operation, which may fail in one way."""
