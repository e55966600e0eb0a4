"""What is told of a field at sight, before it is made whole, is what the whole says."""

import json
from pathlib import Path

import pytest

from fieldwright.schema.load import load
from fieldwright.schema.model import walk

PERSON = {
    "type": "object",
    "required": ["id", "tags", "secret", "given"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "tags": {"type": "array", "items": {"type": "string"}},
        "secret": {"type": "string", "writeOnly": True},
        "titled": {"type": "string", "title": " A title "},
        "given": True,
        "mixed": {"type": ["string", "object"], "properties": {"inner": {"type": "string"}}},
        "referred": {"$ref": "#/components/schemas/Code"},
        "both": {"type": "string", "allOf": [{"$ref": "#/components/schemas/Code"}]},
        "either": {"type": "string", "anyOf": [{"type": "object", "properties": {"x": {"type": "string"}}}, {}]},
        "matrix": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/components/schemas/Code"}}},
        "again": {"$ref": "#/components/schemas/Person"},
        "nothing": {"type": "object"},
    },
}
OPENAPI = {
    "openapi": "3.0.3",
    "info": {"title": "People", "version": "1"},
    "paths": {
        "/people": {
            "post": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Person"}}}},
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Person"}}},
                    }
                },
            }
        }
    },
    "components": {"schemas": {"Person": PERSON, "Code": {"type": "string", "title": "Code", "enum": ["a"]}}},
}
XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="order"><xs:complexType><xs:sequence>
<xs:element name="line" maxOccurs="9"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
<xs:attribute name="code" use="required"/><xs:attribute name="note"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
<xs:element name="remark" minOccurs="0" type="xs:string"/></xs:sequence></xs:complexType></xs:element></xs:schema>"""


@pytest.mark.parametrize(("name", "text"), [("people.json", json.dumps(OPENAPI)), ("order.xsd", XSD)])
def test_what_is_told_at_sight_is_what_the_whole_says(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    schema = load(tmp_path / name)
    looked = 0
    for message in schema.messages():
        for field in walk(schema.root(message.name), depth=3, limit=200):
            shape = field.shape
            seen = (
                shape.name,
                shape.title,
                shape.repeats,
                shape.alternative,
                shape.required,
                shape.leaf,
                shape.definition,
            )
            whole = shape.with_()
            assert seen == (
                whole.name, whole.title, whole.repeats, whole.alternative, whole.required, whole.leaf, whole.definition
            ), field.path  # fmt: skip
            assert len(shape.expand()) == len(whole.expand())
            looked += 1
    assert looked >= 5
