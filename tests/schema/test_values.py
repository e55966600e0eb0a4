"""Payloads as values and back: JSON is itself, XML follows its schema and comes back as the same infoset."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from fieldwright.files.errors import FieldwrightError, RefusedError, SyntaxProblemError
from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Schema
from fieldwright.schema.values import read_value, value_text, write_value
from fieldwright.schema.xml_validation import xml_validator

XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" targetNamespace="urn:a" elementFormDefault="qualified">
<xs:import namespace="http://www.w3.org/XML/1998/namespace"/>
<xs:element name="order"><xs:complexType><xs:sequence>
  <xs:element name="id" type="xs:string"/>
  <xs:element name="count" type="xs:int" minOccurs="0" nillable="true"/>
  <xs:element name="paid" type="xs:boolean" minOccurs="0"/>
  <xs:element name="total" type="Amount" minOccurs="0" nillable="true"/>
  <xs:element name="tag" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
  <xs:element name="line" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
    <xs:element name="sku" type="xs:string" minOccurs="0"/>
    <xs:element name="part" type="Part" minOccurs="0" maxOccurs="unbounded"/>
  </xs:sequence><xs:attribute name="no" type="xs:int" use="required"/><xs:attribute ref="xml:lang"/></xs:complexType></xs:element>
</xs:sequence><xs:attribute name="kind" type="xs:string"/></xs:complexType></xs:element>
<xs:complexType name="Amount"><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="currency" type="xs:string"/>
</xs:extension></xs:simpleContent></xs:complexType>
<xs:complexType name="Part"><xs:sequence><xs:element name="name" type="xs:string"/><xs:element name="part" type="Part" minOccurs="0"/>
</xs:sequence></xs:complexType>
</xs:schema>"""


def loaded(xsd: str = XSD) -> Schema:
    return load_bytes(xsd.encode(), "a.xsd")


ORDER = loaded()


def read(xml: str | bytes, schema: Schema = ORDER, unknown: list[str] | None = None) -> Any:
    told = [] if unknown is None else unknown
    data = xml.encode() if isinstance(xml, str) else xml
    return read_value(data, schema, schema.root(schema.messages()[0].name), "in.xml", unknown=told.append)


def write(value: Any, schema: Schema = ORDER) -> str:
    return write_value(value, schema, schema.root(schema.messages()[0].name)).decode()


def order(inner: str, attributes: str = "") -> str:
    return f'<order xmlns="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"{attributes}>{inner}</order>'


def infoset(xml: str) -> Any:
    return _infoset(etree.fromstring(xml.encode(), etree.XMLParser(remove_comments=True, remove_pis=True)))


def _infoset(node: Any) -> Any:
    text = (node.text or "") if not len(node) or (node.text or "").strip() else ""
    return node.tag, dict(node.attrib), text, [(_infoset(one), (one.tail or "").strip()) for one in node]


# --- reading ---------------------------------------------------------------------------------------------------------

READ = (
    ("<id>a</id>", {"id": "a"}),
    ("<id/>", {"id": ""}),
    ("<id> a\n b </id>", {"id": " a\n b "}),
    ("<id><![CDATA[<&>]]></id>", {"id": "<&>"}),
    ("<id>a<!-- not b -->c</id>", {"id": "ac"}),
    ("<count> 07 </count>", {"count": 7}),
    ("<count>9007199254740993</count>", {"count": "9007199254740993"}),
    ("<count>many</count>", {"count": "many"}),
    ("<count xsi:nil='true'/>", {"count": None}),
    ("<paid>1</paid>", {"paid": True}),
    ("<paid>no</paid>", {"paid": "no"}),
    ("<total>0012.50</total>", {"total": {"#text": "0012.50"}}),
    ("<total currency='EUR'> 1e3 </total>", {"total": {"@currency": "EUR", "#text": "1e3"}}),
    ("<total currency='EUR' xsi:nil='1'/>", {"total": {"@currency": "EUR", "#text": None}}),
    ("<total xsi:nil='true'/>", {"total": None}),
    ("<tag>x</tag>", {"tag": ["x"]}),
    ("<tag>x</tag><tag/>", {"tag": ["x", ""]}),
    ("<line no='1'/>", {"line": [{"@no": 1}]}),
    ("<line no='1' xml:lang='pt'><part><name>p</name><part><name>q</name></part></part></line>",
     {"line": [{"@no": 1, "@xml:lang": "pt", "part": [{"name": "p", "part": {"name": "q"}}]}]}),
)  # fmt: skip


@pytest.mark.parametrize(("xml", "value"), READ)
def test_xml_as_a_value(xml: str, value: dict[str, Any]) -> None:
    found = read(order(xml))
    if "line" in value:
        line = found["order"]["line"][0]
        assert {key.replace("@lang", "@xml:lang"): one for key, one in line.items()} == value["line"][0]
    else:
        assert found == {"order": value}


@pytest.mark.parametrize(("xml", "value"), READ)
def test_xml_comes_back_as_the_same_infoset(xml: str, value: dict[str, Any]) -> None:
    again = write(read(order(xml)))
    assert read(again) == read(order(xml))
    if all(mark not in xml for mark in ("07", "0012", "1e3", "paid", "nil='1'")):  # those are written in another form
        assert infoset(again) == infoset(order(xml))


def test_what_the_schema_does_not_have_is_told_and_kept() -> None:
    unknown: list[str] = []
    value = read(
        order("<id>a</id><strange b='1'>x</strange><o:other xmlns:o='urn:o'><o:y/></o:other>", " z='1'"),
        unknown=unknown,
    )
    assert unknown == ["order.`@z`", "order.strange", "order.`{urn:o}other`"]
    assert value == {"order": {"@z": "1", "id": "a", "strange": {"@b": "1", "#text": "x"}, "{urn:o}other": {"y": ""}}}
    assert infoset(write(value))[3][1:] == infoset(order("<id>a</id><strange b='1'>x</strange><o:other xmlns:o='urn:o'><o:y/></o:other>"))[3][1:]  # fmt: skip


REFUSED = (
    ("<other xmlns='urn:a'/>", "starts with 'other' of the namespace 'urn:a'"),
    ("<order/>", "starts with 'order' without a namespace"),
    ('{"order": {}}', "the payload is JSON"),
    ("<!doctype html><html><body>Error</body></html>", "this is a web page, not an XML document"),
    ("<order xmlns='urn:a'>", "not well-formed"),
    ("", "empty"),
)


@pytest.mark.parametrize(("payload", "said"), REFUSED)
def test_payloads_that_are_something_else(payload: str, said: str) -> None:
    with pytest.raises(FieldwrightError, match=said) as caught:
        read(payload)
    assert caught.value.file == "in.xml"
    assert caught.value.mend


# --- writing ---------------------------------------------------------------------------------------------------------


def test_xml_is_written_in_the_schemas_order_with_its_namespace() -> None:
    value = {"order": {"line": [{"part": [], "@no": 1, "sku": "s"}], "tag": ["b", "a"], "id": "x", "@kind": "k"}}
    assert write(value) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<order xmlns="urn:a" kind="k">\n  <id>x</id>\n  <tag>b</tag>\n  <tag>a</tag>\n'
        '  <line no="1">\n    <sku>s</sku>\n  </line>\n</order>\n'
    )


WRITTEN = (
    ({"id": 'a & "b" < c > \r\n'}, "<id>a &amp; \"b\" &lt; c &gt; &#13;\n</id>"),
    ({"@kind": 'a & "b"\n\t<'}, 'kind="a &amp; &quot;b&quot;&#10;&#9;&lt;"'),
    ({"paid": True}, "<paid>true</paid>"),
    ({"total": 1e21}, "<total>1000000000000000000000</total>"),
    ({"total": 1e-7}, "<total>0.0000001</total>"),
    ({"total": 10.0}, "<total>10</total>"),
    ({"total": 100}, "<total>100</total>"),
    ({"total": Decimal("10.50")}, "<total>10.5</total>"),
    ({"total": -0.0}, "<total>0</total>"),
    ({"total": {"#text": 5, "@currency": None}}, "<total>5</total>"),
    ({"count": None}, 'nil="true"'),
    ({"id": "", "tag": []}, "<id/>"),
    ({"tag": "one"}, "<tag>one</tag>"),
    ({"count": [1, 2]}, "<count>1</count>\n  <count>2</count>"),  # written, so that validation shows it
    ({"id": "𝄞\u00a0é"}, "<id>𝄞\u00a0é</id>"),
)  # fmt: skip


@pytest.mark.parametrize(("value", "part"), WRITTEN)
def test_values_as_xml(value: dict[str, Any], part: str) -> None:
    assert part in write({"order": value})


UNWRITABLE = (
    ({"order": {"id": "a\x00b"}}, "order.id holds the character U\\+0000"),
    ({"order": {"id": "\ud800"}}, "U\\+D800"),
    ({"order": {"@kind": {"a": 1}}}, "takes text, and the rules gave an object"),
    ({"order": {"total": {"#text": ["1", "2"]}}}, "takes one value, and the rules gave 2"),
    ({"order": {"1 a": 1}}, "no name that XML can have"),
    ({"other": {}}, "one element 'order', and the rules gave 'other'"),
    ({"order": [{}, {}]}, "the rules gave 2"),
    ({}, "the rules gave nothing"),
    (None, "the rules gave nothing"),
    ("x", "a single value"),
)  # fmt: skip


@pytest.mark.parametrize(("value", "said"), UNWRITABLE)
def test_what_xml_cannot_hold_is_said(value: Any, said: str) -> None:
    with pytest.raises(FieldwrightError, match=said):
        write(value)


def test_values_nested_for_ever_are_refused() -> None:
    part: dict[str, Any] = {"name": "x"}
    for _ in range(5000):
        part = {"name": "x", "part": part}
    with pytest.raises(RefusedError, match="too deeply"):
        write({"order": {"line": [{"part": [part]}]}})


def test_lists_are_written_with_spaces() -> None:
    schema = loaded(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="v"><xs:complexType><xs:attribute name="l" type="xs:NMTOKENS"/>'
        "</xs:complexType></xs:element></xs:schema>"
    )
    assert '<v l="a b"/>' in write({"v": {"@l": ["a", "b"]}}, schema)


def test_several_namespaces_get_the_schemas_prefixes() -> None:
    schema = loaded(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:p="urn:p" targetNamespace="urn:p"><xs:element name="v"><xs:complexType>'
        '<xs:sequence><xs:element name="local" type="xs:int"/><xs:element ref="p:g"/></xs:sequence></xs:complexType></xs:element>'
        '<xs:element name="g" type="xs:int"/></xs:schema>'
    )
    text = write({"v": {"local": 1, "g": 2}}, schema)
    assert '<p:v xmlns:p="urn:p">' in text
    assert "<local>1</local>" in text
    assert read(text, schema) == {"v": {"local": 1, "g": 2}}


def test_groups_that_repeat_are_written_in_rounds() -> None:
    schema = loaded(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="v"><xs:complexType><xs:sequence maxOccurs="unbounded">'
        '<xs:element name="k" type="xs:string"/><xs:element name="w" type="xs:string"/></xs:sequence></xs:complexType></xs:element></xs:schema>'
    )
    value = {"v": {"w": ["1", "2"], "k": ["a", "b"]}}
    text = write(value, schema)
    assert [one.tag for one in etree.fromstring(text.encode())] == ["k", "w", "k", "w"]
    assert xml_validator(schema, "v")(text.encode()) == ()


def test_a_derived_type_is_written_with_its_mark_and_members() -> None:
    schema = loaded(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" targetNamespace="urn:a" elementFormDefault="qualified">'
        '<xs:element name="v" type="A"/><xs:complexType name="A"><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType>'
        '<xs:complexType name="B"><xs:complexContent><xs:extension base="A"><xs:sequence><xs:element name="b" type="xs:int"/></xs:sequence>'
        "</xs:extension></xs:complexContent></xs:complexType></xs:schema>"
    )
    value = {"v": {"b": 2, "@xsi:type": "B", "a": 1}}
    text = write(value, schema)
    assert xml_validator(schema, "v")(text.encode()) == ()
    assert read(text, schema) == value


# --- JSON ------------------------------------------------------------------------------------------------------------

JSON = load_bytes(
    json.dumps({"title": "T", "type": "object", "properties": {"a": {"type": "number"}, "b": {}}}).encode(), "t.json"
)


def test_json_is_itself() -> None:
    root = JSON.root("T")
    text = b'\xef\xbb\xbf{"a": 1.10,\r\n "b": null}'
    assert read_value(text, JSON, root, "in.json") == {"a": 1.1, "b": None}
    assert json.loads(value_text(text, JSON, root, "in.json")) == {"a": 1.1, "b": None}
    assert write_value({"a": 1, "b": "é"}, JSON, root) == '{\n  "a": 1,\n  "b": "é"\n}\n'.encode()


WRONG_JSON = (
    (b"[1]", "of type array, and the message expects an object"),
    (b"null", "is null"),
    (b'{"x": 1}', "not what the source says"),
    (b"<a/>", "this is XML"),
    (b"{", "ends early|ends"),
)


@pytest.mark.parametrize(("data", "said"), WRONG_JSON)
def test_json_that_is_something_else(data: bytes, said: str) -> None:
    for reads in (read_value, value_text):
        with pytest.raises((FieldwrightError, SyntaxProblemError), match=said):
            reads(data, JSON, JSON.root("T"), "in.json")


# --- properties ------------------------------------------------------------------------------------------------------

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=8)  # fmt: skip
DECIMAL = st.decimals(allow_nan=False, allow_infinity=False, min_value=-1000, max_value=1000, places=2).map(str)
PART = st.recursive(
    st.fixed_dictionaries({"name": TEXT}),
    lambda inner: st.fixed_dictionaries({"name": TEXT, "part": inner}),
    max_leaves=3,
)
AMOUNT = st.none() | st.fixed_dictionaries({"#text": DECIMAL}, optional={"@currency": TEXT})
LINE = st.fixed_dictionaries(
    {"@no": st.integers(-(2**31), 2**31 - 1)},
    optional={"sku": TEXT, "part": st.lists(PART, min_size=1, max_size=3)},
)
VALUES = st.fixed_dictionaries(
    {"id": TEXT},
    optional={
        "@kind": TEXT, "count": st.none() | st.integers(-(2**31), 2**31 - 1), "paid": st.booleans(), "total": AMOUNT,
        "tag": st.lists(TEXT, min_size=1, max_size=3), "line": st.lists(LINE, min_size=1, max_size=3),
    },
)  # fmt: skip


@given(VALUES)
def test_a_value_written_and_read_is_the_same(value: dict[str, Any]) -> None:
    text = write({"order": value})
    assert read(text) == {"order": value}
    assert xml_validator(ORDER, "order")(text.encode()) == ()
    assert write(read(text)) == text


NODES = st.recursive(
    st.tuples(st.sampled_from("abc"), st.dictionaries(st.sampled_from(("x", "y")), TEXT, max_size=2), TEXT, st.just([])),
    lambda inner: st.tuples(st.sampled_from("abc"), st.just({}), st.just(""), st.lists(inner, max_size=3)),
    max_leaves=8,
)  # fmt: skip


def built(node: Any) -> Any:
    name, attributes, text, children = node
    made = etree.Element(name, attributes)
    made.text = text
    made.extend([built(one) for one in children])
    return made


def grouped(found: Any) -> Any:
    """Without the order between children of different names, which a value does not keep where no schema says it."""
    tag, attributes, text, children = found
    return tag, attributes, text if text.strip() or not children else "", sorted([grouped(one) for one, _ in children], key=lambda one: one[0])  # fmt: skip


ANYTHING = loaded(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="v"><xs:complexType><xs:sequence>'
    '<xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence></xs:complexType></xs:element></xs:schema>'
)


@given(st.lists(NODES, max_size=3))
def test_elements_that_no_schema_describes_come_back(nodes: list[Any]) -> None:
    root = etree.Element("v")
    root.extend([built(one) for one in nodes])
    text = etree.tostring(root, encoding="unicode")
    assert grouped(infoset(write(read(text, ANYTHING), ANYTHING))) == grouped(infoset(text))
