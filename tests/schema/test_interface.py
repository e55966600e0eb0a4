"""What a schema says of an interface as a whole, and of its operations beside their messages."""

import json
from typing import Any

from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Schema
from fieldwright.schema.operations import (
    About,
    Encoding,
    Endpoint,
    Flow,
    Interface,
    Requirement,
    Scheme,
    Server,
    Soap,
    Tag,
    interface_of,
)
from tests.schema.test_wsdl import DOCUMENT, HEAD, wsdl

ANSWER = {"200": {"description": "ok"}}


def loaded(document: Any) -> Schema:
    return load_bytes(json.dumps(document).encode(), "api.json")


def test_an_openapi_document_says_who_offers_it_and_what_protects_it() -> None:
    login = {
        "authorizationUrl": "https://l.test/ask",
        "tokenUrl": "https://l.test/token",
        "scopes": {"read": "Reads", "x-note": "no scope"},
    }
    found = interface_of(
        loaded(
            {
                "openapi": "3.1.0",
                "info": {
                    "title": " Orders ", "version": 2.0, "summary": "All", "description": "Of all", "termsOfService": "https://t.test",
                    "contact": {"name": "We", "email": "we@t.test"}, "license": {"name": "MIT", "url": "https://mit.test"},
                },
                "externalDocs": {"url": "https://docs.test"},
                "tags": [{"name": "sales", "description": "Sold", "externalDocs": {"url": "https://s.test"}}, {"no": "name"}],
                "servers": [{"url": "https://{zone}.test", "variables": {"zone": {"default": "eu", "enum": ["eu", "us"]}}}],
                "security": [{"login": ["read"]}, {}],
                "components": {
                    "securitySchemes": {
                        "login": {"type": "oauth2", "flows": {"authorizationCode": login}},
                        "bearer": {"type": "http", "scheme": "Bearer", "bearerFormat": "JWT"},
                        "key": {"type": "apiKey", "in": "query", "name": "k", "description": "Ask"},
                        "id": {"type": "openIdConnect", "openIdConnectUrl": "https://id.test"},
                    }
                },
                "paths": {"/a": {"get": {"responses": ANSWER}}},
            }
        )
    )  # fmt: skip
    assert found.kind == "http"
    assert found.about == About("Orders", "2.0", "All", "Of all", "https://t.test", "We, we@t.test", "MIT, https://mit.test", "https://docs.test")  # fmt: skip
    assert found.tags == (Tag("sales", "Sold", "https://s.test"),)
    assert found.servers == (Server("https://{zone}.test", "", {"zone": "eu"}, {"zone": ("eu", "us")}),)
    assert found.security == ((Requirement("login", "oauth2", ("read",)),), ())
    assert found.schemes == (
        Scheme("login", "oauth2", flows={"authorizationCode": Flow({"authorization": "https://l.test/ask", "token": "https://l.test/token"}, {"read": "Reads"})}),
        Scheme("bearer", "http", scheme="bearer", format="JWT"),
        Scheme("key", "apiKey", "query", "k", description="Ask"),
        Scheme("id", "openIdConnect", url="https://id.test"),
    )  # fmt: skip
    (operation,) = found.operations
    assert (operation.name, operation.own_security, operation.own_servers) == ("GET /a", False, False)
    assert (operation.security, operation.servers) == (found.security, found.servers)


def test_swagger_schemes_are_in_the_words_of_openapi_3() -> None:
    found = interface_of(
        loaded(
            {
                "swagger": "2.0", "info": {"title": "A", "version": "1"}, "host": "a.test", "basePath": "/v1", "schemes": ["https", "http"],
                "securityDefinitions": {
                    "user": {"type": "basic"},
                    "login": {"type": "oauth2", "flow": "application", "tokenUrl": "https://t.test", "scopes": {"read": ""}},
                },
                "paths": {"/a": {"get": {"responses": ANSWER, "schemes": ["http"]}}},
            }
        )
    )  # fmt: skip
    assert found.schemes == (
        Scheme("user", "http", scheme="basic"),
        Scheme("login", "oauth2", flows={"clientCredentials": Flow({"token": "https://t.test"}, {"read": ""})}),
    )
    assert [one.url for one in found.servers] == ["https://a.test/v1", "http://a.test/v1"]
    assert [(one.own_servers, one.servers) for one in found.operations] == [(True, (Server("http://a.test/v1"),))]


def test_an_operation_says_how_long_it_stays_and_how_it_is_called() -> None:
    form = {
        "multipart/form-data": {
            "schema": {"type": "object"},
            "encoding": {"scan": {"contentType": "image/png", "headers": {"X-A": {}}}},
        }
    }
    parameters = [
        {"name": "q", "in": "query", "schema": {"type": "string"}, "allowReserved": True, "allowEmptyValue": True, "x-sunset": "2027-01-31"},
        {"name": "f", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}, "x-stability-level": "beta"},
    ]  # fmt: skip
    called = {"{$request.body#/url}": {"post": {"responses": ANSWER}}}
    document = {
        "openapi": "3.0.0",
        "info": {"title": "A", "version": "1"},
        "paths": {
            "/a": {
                "post": {
                    "deprecated": True, "x-sunset": "2027-01-31", "x-stability-level": "stable", "externalDocs": {"url": "https://d.test"},
                    "parameters": parameters, "requestBody": {"content": form}, "security": [], "callbacks": {"done": called},
                    "responses": {"200": {"description": "ok", "links": {"on": {"operationId": "b", "requestBody": "$request.body"}}}},
                }
            }
        },
    }  # fmt: skip
    operation, callback = interface_of(loaded(document)).operations
    assert (operation.sunset, operation.stability, operation.documentation) == (
        "2027-01-31",
        "stable",
        "https://d.test",
    )
    assert operation.own_security
    first, second = operation.parameters
    assert (first.allow_reserved, first.allow_empty, first.sunset) == (True, True, "2027-01-31")
    assert (second.media_type, second.stability) == ("application/json", "beta")
    assert operation.requests[0].parts == {"scan": Encoding("image/png", headers=("X-A",))}
    assert operation.responses[0].links[0].body == "$request.body"
    assert operation.responses[0].origin.pointer == "/paths/~1a/post/responses/200"
    assert (callback.name, callback.owner, callback.callback) == ("POST /a callback done POST", "POST /a", "done")


def test_a_form_may_be_sent_in_two_ways() -> None:
    document = {
        "swagger": "2.0", "info": {"title": "A", "version": "1"},
        "consumes": ["multipart/form-data", "application/x-www-form-urlencoded"],
        "paths": {"/a": {"post": {"parameters": [{"name": "v", "in": "formData", "type": "string"}], "responses": ANSWER}}},
    }  # fmt: skip
    (operation,) = interface_of(loaded(document)).operations
    assert [(one.message, one.media_type) for one in operation.requests] == [
        ("POST /a request", "multipart/form-data"),
        ("POST /a request", "application/x-www-form-urlencoded"),
    ]


def test_a_header_may_begin_as_extensions_do() -> None:
    answer = {
        "description": "ok",
        "headers": {"x-total": {"schema": {"type": "integer"}}},
        "x-note": {"type": "string"},
    }
    schema = loaded(
        {
            "openapi": "3.0.0",
            "info": {"title": "A", "version": "1"},
            "paths": {"/a": {"get": {"responses": {"200": answer, "x-more": {}}}}},
        }
    )
    assert [one.name for one in schema.root("GET /a response 200 headers").children()] == ["x-total"]
    assert [one.status for one in interface_of(schema).operations[0].responses] == ["200"]


def test_a_channel_has_servers_tags_and_headers() -> None:
    document = {
        "asyncapi": "3.0.0",
        "info": {"title": "Lamps", "version": "1", "tags": [{"name": "light"}]},
        "servers": {"main": {"host": "a.test", "protocol": "mqtt"}},
        "channels": {"lamp": {"address": "lamps", "messages": {"lit": {"payload": {"type": "object"}, "headers": {"type": "object"}}}}},
        "operations": {"onLit": {"action": "receive", "channel": {"$ref": "#/channels/lamp"}}},
        "components": {"securitySchemes": {"user": {"type": "userPassword"}}},
    }  # fmt: skip
    found = interface_of(loaded(document))
    assert (found.kind, found.tags, found.schemes) == ("channels", (Tag("light"),), (Scheme("user", "userPassword"),))
    assert [one.url for one in found.servers] == ["mqtt://a.test"]
    assert [(one.name, one.requests[0].headers) for one in found.operations] == [
        ("receive lamps", "receive lamps lit headers")
    ]


def test_a_wsdl_says_how_its_operations_are_bound_and_reached() -> None:
    service = '<service name="Shop"><port name="Soap" binding="t:B"><soap:address location="https://shop.test"/></port></service></definitions>'
    found = interface_of(wsdl(DOCUMENT.replace("</definitions>", service)))
    (operation,) = found.operations
    assert (found.kind, operation.name, [one.message for one in operation.requests]) == ("soap", "Place", ["Place input", "Place input header session"])  # fmt: skip
    assert [(one.status, one.bodies[0].message) for one in operation.responses] == [
        ("output", "Place output"),
        ("fault Refused", "Place fault"),
    ]
    assert operation.soap == Soap(
        "Shop", "urn:svc", "request-response", ("SOAP 1.1",), "http://schemas.xmlsoap.org/soap/http", "document", "literal", "urn:place"
    )  # fmt: skip
    assert [(one.name, one.endpoints) for one in found.services] == [
        ("Shop", (Endpoint("Soap", "B", "SOAP 1.1", "https://shop.test"),))
    ]


def test_patterns_are_told_by_the_order_of_messages() -> None:
    def pattern(inside: str) -> str:
        message = '<message name="M"/>'
        text = f'{HEAD}{message}<portType name="P"><operation name="O">{inside}</operation></portType></definitions>'
        (operation,) = interface_of(wsdl(text)).operations
        assert operation.soap is not None
        return operation.soap.pattern

    given, got = '<input message="t:M"/>', '<output message="t:M"/>'
    assert [pattern(one) for one in (given + got, given, got + given, got)] == [
        "request-response",
        "one-way",
        "solicit-response",
        "notification",
    ]


def test_a_schema_of_data_describes_no_interface() -> None:
    assert (
        interface_of(loaded({"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}))
        == Interface()
    )
    assert interface_of(load_bytes(b"<a><b>1</b></a>", "a.xml")) == Interface()
