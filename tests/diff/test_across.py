"""Descriptions in different languages, compared by meaning: an XSD and a JSON Schema of one model, Avro, proto, interfaces, payloads."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.diff.compare import compare
from fieldwright.diff.model import Comparison
from fieldwright.schema.load import load
from tests.corpus import corpus
from tests.diff.pairs import DIALECT, operation, written

XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:orders" targetNamespace="urn:orders" elementFormDefault="qualified">
<xs:element name="order" type="Order"/>
<xs:complexType name="Order">
 <xs:sequence>
  <xs:element name="made" type="xs:dateTime"/>
  <xs:element name="lines" minOccurs="0"><xs:complexType><xs:sequence>
   <xs:element name="line" type="Line" minOccurs="0" maxOccurs="unbounded"/>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element name="note" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
  <xs:element name="total" type="Amount"/>
  <xs:choice minOccurs="0"><xs:element name="card" type="Card"/><xs:element name="iban" type="xs:string"/></xs:choice>
 </xs:sequence>
 <xs:attribute name="serialNumber" type="xs:string" use="required"/>
 <xs:attribute name="Order_Kind" type="Kind"/>
</xs:complexType>
<xs:complexType name="Line"><xs:sequence>
  <xs:element name="sku"><xs:simpleType><xs:restriction base="xs:token"><xs:maxLength value="20"/><xs:pattern value="[A-Z]+"/></xs:restriction></xs:simpleType></xs:element>
  <xs:element name="quantity" type="xs:int"/>
  <xs:element name="gift" type="xs:boolean" minOccurs="0" default="false"/>
 </xs:sequence></xs:complexType>
<xs:complexType name="Amount"><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="currency" type="xs:string" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
<xs:complexType name="Card"><xs:sequence><xs:element name="number" type="xs:string"/></xs:sequence></xs:complexType>
<xs:simpleType name="Kind"><xs:restriction base="xs:string"><xs:enumeration value="new"/><xs:enumeration value="used"/></xs:restriction></xs:simpleType>
</xs:schema>"""

JSON: dict[str, Any] = {
    "$schema": DIALECT, "title": "An order", "type": "object", "additionalProperties": False, "required": ["made", "total", "serialNumber"],
    "description": "What is ordered.",
    "properties": {
        "serialNumber": {"type": "string", "title": "Serial number"},
        "orderKind": {"enum": ["new", "used"]},
        "total": {"type": "object", "properties": {"currency": {"type": "string"}, "value": {"type": "number"}}, "required": ["currency", "value"]},
        "made": {"type": "string", "format": "date-time"},
        "note": {"type": "array", "items": {"type": "string"}},
        "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}},
        "card": {"$ref": "#/$defs/card"},
        "iban": {"type": "string"},
    },
    "$defs": {
        "line": {
            "type": "object", "required": ["sku", "quantity"],
            "properties": {
                "sku": {"type": "string", "maxLength": 20, "pattern": "^[A-Z]+$"}, "quantity": {"type": "integer", "format": "int32"},
                "gift": {"type": "boolean", "default": False, "description": "Wrap it."},
            },
        },
        "card": {"type": "object", "properties": {"number": {"type": "string"}}, "required": ["number"]},
    },
}  # fmt: skip


def _compared(folder: Path, old: tuple[str, Any], new: tuple[str, Any]) -> Comparison:
    one, other = (
        load(written(folder, f"{mark}/{name}", value)) for mark, (name, value) in (("old", old), ("new", new))
    )
    return compare(one, other)


def _told(comparison: Comparison) -> list[tuple[str, str]]:
    return [(one.id, one.path) for one in comparison.changes]


def _edited(**edits: Any) -> dict[str, Any]:
    """The JSON Schema with other values at places: ``properties__made`` is the definition of ``made``."""
    made = copy.deepcopy(JSON)
    for place, value in edits.items():
        here = made
        *above, last = place.split("__")
        for step in above:
            here = here.setdefault(step.replace("defs", "$defs"), {})
        if value is None:
            del here[last]
        else:
            here[last] = value
    return made


def test_an_xsd_and_the_json_schema_of_the_same_model_are_the_same(tmp_path: Path) -> None:
    there = _compared(tmp_path, ("order.xsd", XSD), ("order.json", JSON))
    assert (_told(there), dict(there.pairs)) == ([], {"order": "An order"})
    assert _told(_compared(tmp_path, ("order.json", JSON), ("order.xsd", XSD))) == []


EDITS: dict[str, tuple[dict[str, Any], tuple[str, str], tuple[str, str]]] = {
    "a member of its own": (
        {"properties__channel": {"type": "string"}}, ("optional-field-added", "channel"), ("optional-field-removed", "channel"),
    ),
    "a member is missing": (
        {"properties__iban": None}, ("optional-field-removed", "order.iban"), ("optional-field-added", "order.iban"),
    ),
    "one must be there": (
        {"defs__line__required": ["sku", "quantity", "gift"]}, ("became-required", "lines[].gift"), ("became-optional", "order.lines.line[].gift"),
    ),
    "a number is a date": (
        {"defs__line__properties__quantity": {"type": "string", "format": "date"}},
        ("type-changed", "lines[].quantity"), ("type-changed", "order.lines.line[].quantity"),
    ),
    "any text": (
        {"properties__made": {"type": "string"}}, ("type-widened", "made"), ("type-narrowed", "order.made"),
    ),
    "a shorter text": (
        {"defs__line__properties__sku__maxLength": 10}, ("max-length-lowered", "lines[].sku"), ("max-length-raised", "order.lines.line[].sku"),
    ),
    "one more code": (
        {"properties__orderKind": {"enum": ["new", "used", "lent"]}}, ("enum-value-added", "orderKind"), ("enum-value-removed", "order.`@Order_Kind`"),
    ),
    "once only": (
        {"properties__note": {"type": "string"}}, ("became-unrepeated", "note"), ("became-repeating", "order.note[]"),
    ),
    "a condition": (
        {"properties__iban": {"type": "string", "not": {"pattern": "^XX"}}}, ("not-compared", "iban"), ("not-compared", "order.iban"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("edits", "there", "back"), EDITS.values(), ids=EDITS)
def test_one_edit_is_one_change(
    tmp_path: Path, edits: dict[str, Any], there: tuple[str, str], back: tuple[str, str]
) -> None:
    changed = _edited(**edits)
    assert _told(_compared(tmp_path, ("order.xsd", XSD), ("order.json", changed))) == [there]
    assert _told(_compared(tmp_path, ("order.json", changed), ("order.xsd", XSD))) == [back]


def test_what_one_language_only_can_say_is_risky_and_named(tmp_path: Path) -> None:
    changed = _edited(properties__iban={"type": "string", "format": "email", "not": {"pattern": "^XX"}})
    (one,) = _compared(tmp_path, ("order.xsd", XSD), ("order.json", changed)).changes
    assert (one.id, one.source_severity, one.target_severity) == ("not-compared", "risky", "risky")
    assert one.because == "not (JSON Schema), format email (JSON Schema)"


AVRO = {
    "type": "record", "name": "Order", "namespace": "org.example", "doc": "An order.",
    "fields": [
        {"name": "serial_number", "type": "string"}, {"name": "count", "type": ["null", "int"], "default": None},
        {"name": "lines", "type": {"type": "array", "items": {"type": "record", "name": "Line", "fields": [
            {"name": "sku", "type": "string"}, {"name": "kind", "type": {"type": "enum", "name": "Kind", "symbols": ["A", "B"]}}]}}},
    ],
}  # fmt: skip
PROTO = """syntax = "proto3";
message Order { string serial_number = 1; int32 count = 2; repeated Line lines = 3; }
message Line { string sku = 1; Kind kind = 2; }
enum Kind { A = 0; B = 1; }
"""
CODES = PROTO.replace("{ A = 0; B = 1; }", "{ KIND_NEW_ONE = 0; KIND_USED = 1; KIND_LENT = 2; }")


def _order(*, required: bool) -> dict[str, Any]:
    line: dict[str, Any] = {"type": "object", "properties": {"sku": {"type": "string"}, "kind": {"enum": ["A", "B"]}}}
    order: dict[str, Any] = {
        "$schema": DIALECT, "title": "Order", "type": "object",
        "properties": {"serialNumber": {"type": "string"}, "count": {"type": "integer"}, "lines": {"type": "array", "items": {"$ref": "#/$defs/Line"}}},
        "$defs": {"Line": line},
    }  # fmt: skip
    if required:
        order["required"], line["required"] = ["serialNumber", "lines"], ["sku", "kind"]
    return order


def test_avro_and_proto_are_compared_with_a_json_schema_of_the_same_model(tmp_path: Path) -> None:
    assert _told(_compared(tmp_path, ("order.avsc", json.dumps(AVRO)), ("order.json", _order(required=True)))) == []
    assert _told(_compared(tmp_path, ("order.proto", PROTO), ("order.json", _order(required=False)))) == []
    changed = _order(required=False)
    changed["$defs"]["Line"]["properties"]["kind"]["enum"].append("C")
    assert _told(_compared(tmp_path, ("order.proto", PROTO), ("order.json", changed))) == [
        ("enum-value-added", "lines[].kind")
    ]


def test_codes_that_two_languages_write_otherwise_are_told_once(tmp_path: Path) -> None:
    changed = _order(required=False)
    changed["$defs"]["Line"]["properties"]["kind"]["enum"] = ["new-one", "used"]
    found = _compared(tmp_path, ("order.proto", CODES), ("order.json", changed)).changes
    assert [(one.id, one.before) for one in found] == [("enum-value-removed", "KIND_LENT"), ("not-compared", None)]
    assert "write otherwise" in found[1].because


PAYLOAD = {
    "serialNumber": "1", "made": "2026-01-01T00:00:00Z", "total": {"currency": "EUR", "value": 1.5}, "orderKind": "lent", "count": 3,
    "lines": [{"sku": "A", "quantity": 1}],
}  # fmt: skip


def test_a_schema_is_compared_with_payloads_by_what_they_hold(tmp_path: Path) -> None:
    payload = {**PAYLOAD, "orderKind": "new"}
    del payload["count"]
    assert _told(_compared(tmp_path, ("order.json", JSON), ("sample.json", payload))) == []
    found = _told(_compared(tmp_path, ("order.json", JSON), ("sample.json", {**PAYLOAD, "made": 3})))
    assert sorted(found) == [
        ("enum-value-added", "orderKind"),
        ("optional-field-added", "count"),
        ("type-changed", "made"),
    ]
    without = {key: value for key, value in payload.items() if key != "total"}
    assert _told(_compared(tmp_path, ("order.json", JSON), ("sample.json", without))) == [
        ("required-field-removed", "total")
    ]


def test_an_xsd_is_compared_with_json_payloads(tmp_path: Path) -> None:
    payload = {**PAYLOAD, "orderKind": "new"}
    found = _told(_compared(tmp_path, ("order.xsd", XSD), ("sample.json", payload)))
    assert found == [("optional-field-added", "count")]


def test_an_interface_is_compared_with_the_schema_of_what_it_sends(tmp_path: Path) -> None:
    line, card = JSON["$defs"]["line"], JSON["$defs"]["card"]
    text = json.dumps({key: value for key, value in JSON.items() if not key.startswith("$")})
    body = json.loads(text.replace("#/$defs/line", "#/components/schemas/Line").replace("#/$defs/card", "#/components/schemas/Card"))  # fmt: skip
    interface = operation(body, components={"Line": line, "Card": card})
    other = {
        "get": {"responses": {"200": {"description": "ok", "content": {"text/plain": {"schema": {"type": "string"}}}}}}
    }
    interface["paths"]["/others"] = other
    assert _told(_compared(tmp_path, ("api.json", interface), ("order.xsd", XSD))) == []
    assert _told(_compared(tmp_path, ("api.json", interface), ("order.json", JSON))) == []
    body["properties"]["iban"]["maxLength"] = 34
    assert _told(_compared(tmp_path, ("order.json", JSON), ("api.json", interface))) == [("max-length-set", "iban")]


@pytest.mark.corpus
def test_cyclonedx_as_xsd_and_as_json_schema(tmp_path: Path) -> None:
    folder = corpus("16-cyclonedx-json-xsd-proto", "mixed", "cyclonedx", "schema")
    old, new = load(folder / "bom-1.6.xsd"), load(folder / "bom-1.6.schema.json")
    there, back = compare(old, new), compare(new, old)
    assert len(there.changes) < 80
    assert len(back.changes) < 80
    found = _told(there)
    assert ("required-field-added", "bomFormat") in found
    assert ("optional-field-added", "components[].signature") in found
    assert not [id for id, path in found if path.startswith("components[].hashes")]
