"""AsyncAPI 2 and 3: which messages a document has, and their fields."""

import json
from typing import Any

import pytest

from fieldwright.files.errors import UnreadableError
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Shape, walk
from fieldwright.schema.operations import Body, Requirement, Server
from fieldwright.schema.validation import validator
from tests.corpus import corpus
from tests.schema.looking import fields, names, shape


def loaded(**document: Any) -> JsonSchema:
    text = json.dumps({"info": {"title": "Lamps", "version": "1"}, **document}, indent=1)
    schema = load_bytes(text.encode(), "a.json")
    assert isinstance(schema, JsonSchema)
    return schema


LIT = {
    "name": "lit",
    "title": "A lamp was lit",
    "contentType": "application/json",
    "correlationId": {"location": "$message.header#/id"},
    "headers": {"type": "object", "properties": {"id": {"type": "string"}}},
    "traits": [{"headers": {"type": "object", "required": ["app"], "properties": {"app": {"type": "string"}}}}],
    "payload": {"$ref": "#/components/schemas/Lit"},
    "examples": [{"payload": {"lumens": 7}, "headers": {"id": "h1"}}],
    "bindings": {"kafka": {"key": {"type": "string", "maxLength": 8}}},
}
COMPONENTS = {
    "messages": {"lit": LIT, "spare": {"payload": {"type": "object", "properties": {"s": {"type": "string"}}}}},
    "schemas": {"Lit": {"type": "object", "required": ["lumens"], "properties": {"lumens": {"type": "integer"}}}},
    "securitySchemes": {"sasl": {"type": "scramSha256"}},
}


def test_version_2_has_publish_and_subscribe() -> None:
    schema = loaded(
        asyncapi="2.6.0",
        servers={"prod": {"url": "broker:9092", "protocol": "kafka"}, "other": {"url": "x", "protocol": "mqtt"}},
        channels={
            "lamps/{id}": {
                "servers": ["prod"],
                "parameters": {"id": {"description": "Of the lamp", "schema": {"type": "integer"}, "location": "$message.payload#/id"}},
                "publish": {"operationId": "onLit", "summary": "Tell", "message": {"$ref": "#/components/messages/lit"}, "security": [{"sasl": ["w"]}]},
                "subscribe": {"message": {"oneOf": [{"$ref": "#/components/messages/lit"}, {"name": "gone", "payload": {"type": "object"}}]}},
            }
        },
        components=COMPONENTS,
    )  # fmt: skip
    assert (schema.name, schema.format, schema.medium) == ("Lamps", "AsyncAPI 2.6", "json")
    assert names(schema) == {
        "publish lamps/{id} lit": "message",
        "publish lamps/{id} lit headers": "headers",
        "publish lamps/{id} lit kafka key": "headers",
        "publish lamps/{id} parameters": "parameters",
        "subscribe lamps/{id} lit": "message",
        "subscribe lamps/{id} lit headers": "headers",
        "subscribe lamps/{id} lit kafka key": "headers",
        "subscribe lamps/{id} gone": "message",
        "subscribe lamps/{id} parameters": "parameters",
        "spare": "message",
        "Lit": "component",
    }
    lit = "publish lamps/{id} lit"
    assert fields(schema, lit) == {"lumens": "integer!"}
    assert shape(schema, lit, "lumens").examples == (7,)
    assert [note.text for note in shape(schema, lit).notes] == [
        "Messages that belong together have the same value at $message.header#/id."
    ]
    assert fields(schema, f"{lit} headers") == {"id": "string", "app": "string!"}
    assert shape(schema, f"{lit} headers", "id").examples == ("h1",)
    assert shape(schema, f"{lit} headers", "app").source.pointer == (
        "/components/messages/lit/traits/0/headers/properties/app"
    )
    assert shape(schema, f"{lit} kafka key").constraints == {"maxLength": 8}
    identifier = shape(schema, "publish lamps/{id} parameters", "id")
    assert (identifier.type, identifier.required, identifier.description) == (
        "integer", True, "Of the lamp Taken from $message.payload#/id.")  # fmt: skip
    publish, subscribe = schema.operations()
    assert (publish.method, publish.path, publish.id, publish.summary) == ("publish", "lamps/{id}", "onLit", "Tell")
    assert publish.requests == (Body(lit, "application/json", f"{lit} headers"),)
    assert publish.servers == (Server("kafka://broker:9092"),)
    assert publish.security == ((Requirement("sasl", "scramSha256", ("w",)),),)
    assert [body.message for body in subscribe.requests] == ["subscribe lamps/{id} lit", "subscribe lamps/{id} gone"]


def test_version_3_has_operations_with_replies() -> None:
    schema = loaded(
        asyncapi="3.0.0",
        servers={"prod": {"host": "broker:9092", "protocol": "kafka", "pathname": "/v1"}},
        channels={
            "lamps": {"address": "lamps.{id}", "parameters": {"id": {"enum": ["a", "b"]}}, "messages": {"lit": {"$ref": "#/components/messages/lit"}}},
            "answers": {"address": None, "messages": {"ok": {"payload": {"type": "object", "properties": {"ok": {"type": "boolean"}}}}}},
            "idle": {"address": "idle", "messages": {"ping": {"payload": {"type": "string"}}}},
        },
        operations={
            "onLit": {
                "action": "receive",
                "channel": {"$ref": "#/channels/lamps"},
                "messages": [{"$ref": "#/channels/lamps/messages/lit"}],
                "reply": {"channel": {"$ref": "#/channels/answers"}},
                "security": [{"$ref": "#/components/securitySchemes/sasl"}],
            }
        },
        components=COMPONENTS,
    )  # fmt: skip
    assert list(names(schema)) == [
        "receive lamps.{id} lit",
        "receive lamps.{id} lit headers",
        "receive lamps.{id} lit kafka key",
        "receive lamps.{id} reply ok",
        "receive lamps.{id} parameters",
        "idle ping",
        "spare",
        "Lit",
    ]
    identifier = shape(schema, "receive lamps.{id} parameters", "id")
    assert (identifier.type, identifier.enum) == ("string", ("a", "b"))
    (operation,) = schema.operations()
    assert (operation.method, operation.id, operation.path) == ("receive", "onLit", "lamps.{id}")
    assert operation.responses[0].bodies == (Body("receive lamps.{id} reply ok"),)
    assert operation.security == ((Requirement("sasl", "scramSha256"),),)
    assert operation.servers == (Server("kafka://broker:9092/v1"),)
    assert schema.json_schema_of("receive lamps.{id} lit")["$defs"]["Lit"]["required"] == ["lumens"]


@pytest.mark.parametrize(
    ("message", "type_"),
    [
        ({"payload": {"type": "object", "properties": {"a": {}}}}, "object"),
        ({"schemaFormat": "application/schema+json;version=draft-07", "payload": {"type": "string"}}, "string"),
        ({"payload": {"schemaFormat": "application/vnd.aai.asyncapi+json;version=3.0.0", "schema": {"type": "integer"}}}, "integer"),
        ({"schemaFormat": "application/vnd.apache.avro;version=1.9.0", "payload": {"type": "record", "name": "R"}}, "any"),
        ({"payload": {"schemaFormat": "application/vnd.apache.avro;version=1.9.0", "schema": {"type": "record"}}}, "any"),
    ],
)  # fmt: skip
def test_payloads_in_other_languages_say_so(message: dict[str, Any], type_: str) -> None:
    schema = loaded(asyncapi="3.0.0", components={"messages": {"m": message}})
    found = shape(schema, "m")
    assert found.type == type_
    notes = [note.text for note in found.notes]
    assert [text for text in notes if "avro" in text] == notes


AVRO = {
    "type": "record", "name": "Lit", "namespace": "lamps", "doc": "A lamp was lit.",
    "fields": [
        {"name": "lumens", "type": "int"},
        {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}, "doc": "When."},
        {"name": "room", "type": ["null", {"type": "record", "name": "Room", "fields": [{"name": "no", "type": "string"}]}], "default": None},
        {"name": "next", "type": {"type": "array", "items": "Room"}},
        {"name": "odd", "type": "Missing"},
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    "message",
    [
        {"schemaFormat": "application/vnd.apache.avro;version=1.9.0", "payload": AVRO},
        {"payload": {"schemaFormat": "application/vnd.apache.avro+json;version=1.9.0", "schema": AVRO}},
        {"payload": {"schemaFormat": "application/vnd.apache.avro", "schema": {"$ref": "#/components/schemas/Lit"}}},
    ],
)
def test_a_payload_in_avro_has_its_fields(message: dict[str, Any]) -> None:
    schema = loaded(asyncapi="3.0.0", components={"messages": {"m": message}, "schemas": {"Lit": AVRO}})
    assert fields(schema, "m") == {
        "lumens": "integer!", "at": "date-time!", "room": "object", "room.no": "string!", "next[]": "object!",
        "next[].no": "string!", "odd": "any!",
    }  # fmt: skip
    assert shape(schema, "m").description == "A lamp was lit."
    when = shape(schema, "m", "at")
    assert when.description == "When."
    assert when.source.pointer.endswith("/fields/1")
    assert when.source.line > shape(schema, "m", "lumens").source.line > 1
    assert "'Missing' is not defined before it is used" in " ".join(note.text for note in schema.notes)
    check = validator(schema, "m")
    good = {"lumens": 1, "at": "2024-01-01T00:00:00Z", "room": None, "next": [{"no": "1"}], "odd": 1}
    assert check(good) == ()
    assert [one.path for one in check({**good, "lumens": 2**31})] == ["lumens"]


def test_avro_types_without_a_name_are_payloads_too() -> None:
    def of(schema: Any) -> Shape:
        payload = {"schemaFormat": "application/vnd.apache.avro", "schema": schema}
        return shape(loaded(asyncapi="3.0.0", components={"messages": {"m": {"payload": payload}}}), "m")

    assert (of({"type": "array", "items": "string"}).type, of({"type": "array", "items": "string"}).repeats) == (
        "string",
        True,
    )
    assert of({"type": "map", "values": "long"}).type == "object"
    assert of("string").type == "string"
    assert of([AVRO, "null"]).nullable


def test_a_payload_may_have_a_field_called_asyncapi() -> None:
    assert load_bytes(b'{"asyncapi": "2.0", "name": "x"}', "a.json").format == "JSON sample"


def test_version_1_is_refused_with_a_mend() -> None:
    with pytest.raises(UnreadableError) as caught:
        load_bytes(b'{"asyncapi": "1.2.0", "topics": {}}', "a.json")
    assert caught.value.mend == "convert it to AsyncAPI 2 or 3"


def test_odd_parts_are_passed_over() -> None:
    schema = loaded(
        asyncapi="3.0.0",
        channels={"a": None, "b": {"address": 5, "messages": {"m": {"$ref": "#/nowhere"}, "n": {"payload": True, "traits": "x"}}}},
        operations={"o": {"channel": {"$ref": "#/channels/b"}, "messages": [None, 3], "security": "x"}, "p": {}},
        components={"messages": [], "schemas": {"any": True, "none": None}},
    )  # fmt: skip
    assert list(names(schema)) == ["b n", "any"]
    assert any("leads nowhere" in note.text for note in schema.notes)


@pytest.mark.corpus
def test_real_documents_have_messages() -> None:
    folder = corpus("21-asyncapi", "asyncapi", "spec-examples", "examples")
    files = sorted(folder.glob("*.yml"))
    assert len(files) > 15
    for file in files:
        schema = load(file)
        assert schema.format.startswith("AsyncAPI"), file.name
        assert schema.messages(), file.name
        for message in schema.messages():
            list(walk(schema.root(message.name), depth=4, limit=200))
    social = folder / "social-media"
    parts = load(social / "backend" / "asyncapi.yaml", root=social)
    assert "send comment/liked commentLiked" in {message.name for message in parts.messages()}
