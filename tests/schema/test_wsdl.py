"""WSDL as messages: what is sent for each operation, without the envelope."""

from pathlib import Path
from typing import Any

import pytest

from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Schema, walk
from fieldwright.schema.validation import validator
from fieldwright.schema.values import read_value, write_value
from tests.corpus import CORPUS, corpus

SOAP = "http://schemas.xmlsoap.org/wsdl/soap/"
HEAD = f"""<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:t="urn:svc" xmlns:d="urn:data" xmlns:c="urn:common" xmlns:soap="{SOAP}"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:svc">"""
TYPES = """<types>
<xs:schema targetNamespace="urn:data" elementFormDefault="qualified"><xs:import namespace="urn:common"/>
<xs:element name="Order"><xs:complexType><xs:sequence><xs:element name="id" type="c:Id"/><xs:element name="line" type="d:Line" maxOccurs="9"/>
</xs:sequence></xs:complexType></xs:element><xs:element name="Receipt" type="xs:date"/><xs:element name="Trouble" type="c:Id"/>
<xs:element name="Session" type="xs:string"/>
<xs:complexType name="Line"><xs:sequence><xs:element name="sku" type="xs:token"/></xs:sequence></xs:complexType></xs:schema>
<xs:schema targetNamespace="urn:common"><xs:simpleType name="Id"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction>
</xs:simpleType></xs:schema></types>"""
DOCUMENT = (
    HEAD
    + TYPES
    + """<message name="In"><part name="body" element="d:Order"/><part name="session" element="d:Session"/></message>
<message name="Out"><part name="body" element="d:Receipt"/></message><message name="Bad"><part name="fault" element="d:Trouble"/></message>
<portType name="Shop"><operation name="Place"><documentation>Places an order.</documentation><input message="t:In"/><output message="t:Out"/>
<fault name="Refused" message="t:Bad"/></operation></portType>
<binding name="B" type="t:Shop"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/><operation name="Place">
<soap:operation soapAction="urn:place"/><input><soap:header message="t:In" part="session" use="literal"/><soap:body parts="body" use="literal"/></input>
<output><soap:body use="literal"/></output><fault name="Refused"><soap:fault name="Refused" use="literal"/></fault></operation></binding>
</definitions>"""
)
RPC = (
    HEAD
    + TYPES
    + """<message name="In"><part name="id" type="c:Id"/><part name="line" type="d:Line"/></message>
<message name="Out"><part name="ok" type="xs:boolean"/></message>
<portType name="Shop"><operation name="Add"><input message="t:In"/><output message="t:Out"/></operation></portType>
<binding name="B" type="t:Shop"><soap:binding style="rpc" transport="x"/><operation name="Add"><soap:operation soapAction=""/>
<input><soap:body use="literal" namespace="urn:rpc"/></input><output><soap:body use="literal" namespace="urn:rpc"/></output></operation></binding>
</definitions>"""
)


def wsdl(text: str) -> Schema:
    return load_bytes(text.encode(), "shop.wsdl")


def paths(schema: Schema, message: str) -> list[str]:
    root = schema.root(message)
    return [root.path, *(one.path for one in walk(root, depth=4, limit=50))]


def notes(schema: Schema, message: str) -> str:
    return " ".join(note.text for note in schema.root(message).shape.notes)


def read(schema: Schema, message: str, payload: str) -> Any:
    return read_value(payload.encode(), schema, schema.root(message), "payload.xml")


def checked(schema: Schema, message: str, payload: str) -> dict[str, str]:
    return {one.path: one.keyword for one in validator(schema, message)(payload.encode())}


def test_a_document_message_is_its_element() -> None:
    schema = wsdl(DOCUMENT)
    assert (schema.format, schema.medium, schema.notes) == ("WSDL 1.1", "xml", ())
    assert [(one.name, one.kind) for one in schema.messages()][:5] == [
        ("Place input", "request"),
        ("Place input header session", "header"),
        ("Place output", "response"),
        ("Place fault", "response"),
        ("Order", "element"),
    ]
    assert schema.messages()[0].description == "Places an order."
    assert paths(schema, "Place input") == ["Order", "Order.id", "Order.line[]", "Order.line[].sku"]
    assert schema.root("Place fault").shape.constraints == {"maxLength": 3}
    assert paths(schema, "Place input header session") == ["Session"]
    said = notes(schema, "Place input")
    for words in ("envelope", "SOAP 1.1, SOAPAction 'urn:place'", "header holds Session"):
        assert words in said
    assert "envelope" not in notes(schema, "Order")


def test_an_rpc_message_is_a_wrapper_with_its_parts() -> None:
    schema = wsdl(RPC)
    assert [one.name for one in schema.messages()][:3] == ["Add input", "Add output", "Order"]
    assert paths(schema, "Add input") == ["Add", "Add.id", "Add.line", "Add.line.sku"]
    assert paths(schema, "Add output") == ["AddResponse", "AddResponse.ok"]
    fields = {one.path: one.shape for one in walk(schema.root("Add input"), depth=3, limit=9)}
    assert [fields[path].namespace for path in ("Add.id", "Add.line.sku")] == ["", "urn:data"]
    assert fields["Add.id"].source.pointer.endswith("wsdl:input")
    assert schema.root("Add output").children()[0].shape.type == "boolean"


MESSAGES = (
    (DOCUMENT, "Place input", '<Order xmlns="urn:data"><id>{}</id><line><sku>a</sku></line></Order>', "Order.id",
     {"Order": {"id": "abc", "line": [{"sku": "a"}]}}),
    (RPC, "Add input", '<r:Add xmlns:r="urn:rpc"><id>{}</id><line><d:sku xmlns:d="urn:data">a</d:sku></line></r:Add>', "Add.id",
     {"Add": {"id": "abc", "line": {"sku": "a"}}}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "message", "payload", "path", "value"), MESSAGES)
def test_payloads_are_read_written_and_checked(text: str, message: str, payload: str, path: str, value: Any) -> None:
    schema = wsdl(text)
    good = payload.format("abc")
    assert read(schema, message, good) == value
    written = write_value(value, schema, schema.root(message))
    assert read(schema, message, written.decode()) == value
    assert checked(schema, message, written.decode()) == {}
    assert checked(schema, message, good) == {}
    assert checked(schema, message, payload.format("abcd")) == {path: "length"}


@pytest.mark.parametrize(
    "soap", ["http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"]
)
def test_an_envelope_around_a_payload_is_passed_over(soap: str) -> None:
    schema = wsdl(DOCUMENT)
    order = '<Order xmlns="urn:data"><id>{}</id><line><sku>a</sku></line></Order>'
    session = '<Session xmlns="urn:data">s1</Session>'
    payload = f'<s:Envelope xmlns:s="{soap}"><s:Header>{session}</s:Header><s:Body>{order}</s:Body></s:Envelope>'
    assert read(schema, "Place input", payload.format("abc")) == {"Order": {"id": "abc", "line": [{"sku": "a"}]}}
    assert read(schema, "Place input header session", payload) == {"Session": "s1"}
    assert checked(schema, "Place input", payload.format("abc")) == {}
    assert checked(schema, "Place input", payload.format("abcd")) == {"Order.id": "length"}
    fault = f'<s:Envelope xmlns:s="{soap}"><s:Body><s:Fault><detail><Trouble xmlns="urn:data">no</Trouble></detail></s:Fault></s:Body></s:Envelope>'
    assert read(schema, "Place fault", fault) == {"Trouble": "no"}
    with pytest.raises(FieldwrightError, match="starts with 'Fault'"):
        read(schema, "Place input", fault)


def test_a_payload_of_another_message_is_refused() -> None:
    with pytest.raises(FieldwrightError, match="'Order' of the namespace 'urn:data'"):
        read(wsdl(DOCUMENT), "Place input", "<Receipt xmlns='urn:data'>2024-01-01</Receipt>")


def test_files_beside_are_read(tmp_path: Path) -> None:
    parts = DOCUMENT.partition("<portType")
    types, _, messages = parts[0].partition("<message")
    (tmp_path / "data.wsdl").write_text(types + "<message" + messages + "</definitions>")
    (tmp_path / "Extra.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x"><xs:element name="more" type="xs:int"/></xs:schema>'
    )
    main = tmp_path / "shop.wsdl"
    main.write_text(
        HEAD + '<import namespace="urn:svc" location="data.wsdl"/><import namespace="urn:x" location="Extra.xsd"/>'
        '<import namespace="urn:y" location="gone.wsdl"/><import namespace="urn:z" location="http://example.invalid/z.wsdl"/>'
        + "".join(parts[1:])
    )
    schema = load(main)
    assert paths(schema, "Place input") == ["Order", "Order.id", "Order.line[]", "Order.line[].sku"]
    assert sorted(note.kind for note in schema.notes if note.severity == "warning") == ["S10", "S11"]
    assert checked(schema, "Place input", '<Order xmlns="urn:data"><id>abcd</id><line><sku>a</sku></line></Order>') == {
        "Order.id": "length"
    }
    before = schema.digest
    (tmp_path / "data.wsdl").write_text((tmp_path / "data.wsdl").read_text() + "<!-- -->")
    assert load(main).digest != before


def test_what_is_bound_otherwise_or_not_at_all_is_said() -> None:
    unbound = wsdl(DOCUMENT.partition("<binding")[0] + "</definitions>")
    assert "bound to no protocol" in notes(unbound, "Place input body")
    assert "body also holds session" in notes(unbound, "Place input body")
    encoded = wsdl(RPC.replace('use="literal"', 'use="encoded"'))
    assert "SOAP encoded" in notes(encoded, "Add input")


def test_several_port_types_and_overloads_have_names_of_their_own() -> None:
    second = RPC.replace("</definitions>", "") + (
        '<portType name="Other"><operation name="Add"><input message="t:In"/></operation>'
        '<operation name="Add"><input message="t:Out"/></operation></portType></definitions>'
    )
    names = [one.name for one in wsdl(second).messages() if one.kind == "request"]
    assert names == ["Add input", "Add input (Other)", "Add input (Other) 2"]


def test_wsdl_2_is_read_as_well() -> None:
    text = """<description xmlns="http://www.w3.org/ns/wsdl" xmlns:t="urn:svc" xmlns:d="urn:data" xmlns:c="urn:common" targetNamespace="urn:svc"
 xmlns:xs="http://www.w3.org/2001/XMLSchema">""" + TYPES + """<interface name="Shop"><fault name="Refused" element="d:Trouble"/>
<operation name="Place" pattern="http://www.w3.org/ns/wsdl/in-out"><input element="d:Order"/><output element="d:Receipt"/>
<outfault ref="t:Refused"/></operation></interface></description>"""  # fmt: skip
    schema = wsdl(text)
    assert schema.format == "WSDL 2.0"
    assert [one.name for one in schema.messages()][:3] == ["Place input", "Place output", "Place outfault Refused"]
    assert paths(schema, "Place input")[1] == "Order.id"
    assert "in-out" in notes(schema, "Place input")


ODD = (
    ('<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"/>', "declares no operation"),
    ('<description xmlns="http://www.w3.org/ns/wsdl"><types/></description>', "WSDL 2.0"),
    (HEAD + "<types>", "not well-formed"),
)


@pytest.mark.parametrize(("text", "words"), ODD)
def test_what_cannot_be_used_is_said(text: str, words: str) -> None:
    with pytest.raises(FieldwrightError, match=words):
        wsdl(text)


def test_what_is_missing_is_a_note_and_the_rest_is_read() -> None:
    schema = wsdl(
        DOCUMENT.replace('element="d:Receipt"', 'element="d:Gone"').replace('message="t:Bad"', 'message="t:Nowhere"')
    )
    assert paths(schema, "Place input")[0] == "Order"
    assert schema.root("Place output").shape.type == "any"
    told = " ".join(note.text for note in schema.notes)
    assert "'Gone'" in told
    assert "'Nowhere'" in told


def _files() -> list[Path]:
    return sorted(CORPUS.rglob("*.wsdl")) if CORPUS.exists() else []


@pytest.mark.corpus
def test_every_wsdl_of_the_corpus_loads_or_says_why() -> None:
    corpus("27-xmlschema-tests")
    refused: list[str] = []
    for file in _files():
        try:
            schema = load(file)
        except FieldwrightError as error:
            refused.append(f"{file.name}: {error.problem}")
            continue
        assert any(one.kind in ("request", "response") for one in schema.messages()), file
        for message in schema.messages()[:12]:
            list(walk(schema.root(message.name), depth=3, limit=60))
    assert [one.partition(":")[0] for one in refused] == ["wsdl11_example5.wsdl", "wsdl20.wsdl"]
