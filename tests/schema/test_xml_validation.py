"""XML payloads against their XSD: each violation at the place that a rule would name."""

from pathlib import Path

import pytest

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.validation import validator
from fieldwright.schema.violations import LIMIT
from fieldwright.schema.xml_validation import xml_validator

XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" targetNamespace="urn:a" elementFormDefault="qualified">
<xs:element name="order" type="Order"/>
<xs:complexType name="Order"><xs:sequence>
  <xs:element name="id"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="3"/><xs:pattern value="[a-z]*"/></xs:restriction></xs:simpleType></xs:element>
  <xs:element name="day" type="xs:date" minOccurs="0"/>
  <xs:element name="count" type="xs:int" minOccurs="0" nillable="true"/>
  <xs:element name="state" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="open"/></xs:restriction></xs:simpleType></xs:element>
  <xs:element name="line" minOccurs="0" maxOccurs="2"><xs:complexType><xs:sequence>
     <xs:element name="price" type="Amount"/></xs:sequence><xs:attribute name="no" type="xs:positiveInteger" use="required"/></xs:complexType></xs:element>
</xs:sequence></xs:complexType>
<xs:complexType name="Amount"><xs:simpleContent><xs:extension base="Cents"><xs:attribute name="currency" type="xs:string" use="required"/>
</xs:extension></xs:simpleContent></xs:complexType>
<xs:simpleType name="Cents"><xs:restriction base="xs:decimal"><xs:fractionDigits value="2"/><xs:minInclusive value="0"/></xs:restriction></xs:simpleType>
</xs:schema>"""


def check(inner: str, message: str = "order", root: str = "order") -> dict[str, str]:
    schema = load_bytes(XSD.encode(), "a.xsd")
    data = f'<{root} xmlns="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{inner}</{root}>'.encode()
    return {one.path: one.keyword for one in validator(schema, message)(data)}


LINE = "<line no='1'><price currency='EUR'>{}</price></line>"


def test_a_valid_payload_has_no_violations() -> None:
    assert check("<id>abc</id><day>2024-02-29</day><count xsi:nil='true'/>" + LINE.format("1.25") * 2) == {}


VIOLATIONS = (
    ("<id>abcd</id>", {"order.id": "length"}),
    ("<id>A</id>", {"order.id": "pattern"}),
    ("<id>a</id><day>2023-02-29</day>", {"order.day": "type"}),
    ("<id>a</id><count>x</count>", {"order.count": "type"}),
    ("<id xsi:nil='true'/>", {"order.id": "nillable"}),
    ("<id>a</id><state>shut</state>", {"order.state": "enum"}),
    ("", {"order.id": "required"}),
    ("<id>a</id><id>b</id>", {"order.id": "maxItems"}),
    ("<day>2024-01-01</day><id>a</id>", {"order.day": "unexpected"}),
    ("<id>a</id><strange/>", {"order.strange": "unexpected"}),
    ("<id>a</id>" + LINE.format(1) * 3, {"order.line[2]": "maxItems"}),
    ("<id>a</id>" + LINE.format(1) + LINE.format("1.255"), {"order.line[1].price.`#text`": "digits"}),
    ("<id>a</id>" + LINE.format("-1"), {"order.line[0].price.`#text`": "minimum"}),
    ("<id>a</id>" + LINE.format("one"), {"order.line[0].price.`#text`": "type"}),
    ("<id>a</id><line no='0'><price currency='EUR'>1</price></line>", {"order.line[0].`@no`": "type"}),
    ("<id>a</id><line><price currency='EUR'>1</price></line>", {"order.line[0].`@no`": "required"}),
    ("<id>a</id><line no='1' x='2'><price currency='EUR'>1</price></line>", {"order.line[0].`@x`": "unexpected"}),
    ("<id>a</id><line no='1'/>", {"order.line[0].price": "required"}),
)  # fmt: skip


@pytest.mark.parametrize(("inner", "violations"), VIOLATIONS)
def test_violations_have_concrete_paths(inner: str, violations: dict[str, str]) -> None:
    found = check(inner)
    assert set(violations.items()) <= set(found.items())
    assert len(found) <= 2


def test_messages_are_sentences_without_namespaces() -> None:
    schema = load_bytes(XSD.encode(), "a.xsd")
    for inner, _ in VIOLATIONS:
        data = f'<order xmlns="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{inner}</order>'.encode()
        for one in validator(schema, "order")(data):
            assert one.message.endswith(".")
            assert "urn:a" not in one.message
            assert "\n" not in one.message


SAID = (
    ("<id>A</id>", "'A' doesn't match any pattern of ['[a-z]*']."),
    ("<id>a</id><state>shut</state>", "'shut' must be one of ['open']."),
    ("<id>a</id>" + LINE.format("-1.00"), "'-1.00' has to be greater or equal than 0."),
    ("<id>a</id><day>soon</day>", "'soon' is not of the type xs:date."),
)


@pytest.mark.parametrize(("inner", "message"), SAID)
def test_messages_show_the_value(inner: str, message: str) -> None:
    schema = load_bytes(XSD.encode(), "a.xsd")
    (one,) = validator(schema, "order")(f'<order xmlns="urn:a">{inner}</order>'.encode())
    assert one.message == message
    assert str(one.value) in inner


def test_another_root_is_said() -> None:
    assert check("", root="invoice") == {"order": "type"}


def test_a_type_is_checked_whatever_the_root_is_called() -> None:
    assert check("<id>abcd</id>", "Order", "purchase") == {"Order.id": "length"}


def test_there_are_at_most_a_hundred() -> None:
    schema = load_bytes(XSD.replace('maxOccurs="2"', 'maxOccurs="unbounded"').encode(), "a.xsd")
    data = f'<order xmlns="urn:a"><id>a</id>{LINE.format("x") * 300}</order>'.encode()
    assert len(validator(schema, "order")(data)) == LIMIT == 100


def test_a_payload_that_is_no_xml_is_refused() -> None:
    schema = load_bytes(XSD.encode(), "a.xsd")
    with pytest.raises(FieldwrightError, match="not well-formed"):
        validator(schema, "order")(b"<order")
    with pytest.raises(FieldwrightError, match="DTD"):
        validator(schema, "order")(b"<!DOCTYPE order [<!ENTITY a 'b'>]><order/>")
    with pytest.raises(MissingError):
        xml_validator(schema, "nothing")(b"<nothing/>")


def test_a_sample_has_nothing_to_say() -> None:
    assert validator(load_bytes(b"<a><b>1</b></a>", "a.xml"), "a")(b"<a><c/></a>") == ()


def schema_text(body: str, namespace: str) -> str:
    return f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:b" targetNamespace="{namespace}">{body}</xs:schema>'


def test_files_beside_and_above_are_used_and_others_are_not(tmp_path: Path) -> None:
    main = tmp_path / "x" / "main" / "main.xsd"
    for path, body in (
        (main, schema_text('<xs:import namespace="urn:b" schemaLocation="../common/b.xsd"/><xs:element name="v"><xs:complexType><xs:sequence>'
                           '<xs:element ref="b:n"/></xs:sequence></xs:complexType></xs:element>', "urn:a")),
        (tmp_path / "x" / "common" / "b.xsd", schema_text('<xs:element name="n" type="xs:int"/>', "urn:b")),
    ):  # fmt: skip
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body)
    check = validator(load(main), "v")
    assert check(b'<v xmlns="urn:a"><n xmlns="urn:b">1</n></v>') == ()
    (one,) = check(b'<v xmlns="urn:a"><n xmlns="urn:b">x</n></v>')
    assert (one.path, one.keyword, one.value) == ("v.n", "type", "x")


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    file = tmp_path / "a.xsd"
    file.write_text(
        schema_text(
            '<xs:import namespace="urn:b" schemaLocation="http://example.invalid/b.xsd"/><xs:element name="v" type="xs:int"/>',
            "urn:a",
        )
    )
    assert validator(load(file), "v")(b'<v xmlns="urn:a">1</v>') == ()
    assert len(validator(load(file), "v")(b'<v xmlns="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
                                          b'xsi:schemaLocation="urn:c http://example.invalid/c.xsd">x</v>')) == 1  # fmt: skip


def test_where_xmlschema_itself_fails_is_said() -> None:
    schema = load_bytes(
        b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:element name="authors"><xs:complexType><xs:sequence><xs:element name="one" maxOccurs="9"><xs:complexType><xs:attribute name="id"/>
</xs:complexType></xs:element></xs:sequence></xs:complexType><xs:key name="k"><xs:selector xpath="one"/><xs:field xpath="@id"/></xs:key></xs:element>
<xs:element name="book"><xs:complexType><xs:sequence><xs:element name="by"><xs:complexType><xs:attribute name="id"/></xs:complexType></xs:element>
</xs:sequence></xs:complexType><xs:keyref name="r" refer="k"><xs:selector xpath="by"/><xs:field xpath="@id"/></xs:keyref></xs:element>
</xs:schema>""",
        "a.xsd",
    )
    assert validator(schema, "authors")(b"<authors><one id='1'/></authors>") == ()
    (one,) = validator(schema, "book")(b"<book><by id='1'/></book>")
    assert "xmlschema failed" in one.message


def test_a_schema_of_version_1_1_is_checked_as_one() -> None:
    schema = load_bytes(
        b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" vc:minVersion="1.1">
<xs:element name="range"><xs:complexType><xs:attribute name="from" type="xs:int"/><xs:attribute name="to" type="xs:int"/>
<xs:assert test="@from le @to"/></xs:complexType></xs:element></xs:schema>""",
        "a.xsd",
    )
    assert schema.format == "XSD 1.1"
    assert validator(schema, "range")(b"<range from='1' to='2'/>") == ()
    assert len(validator(schema, "range")(b"<range from='3' to='2'/>")) == 1


FACETS = (
    ("string", "length", "2", ["ab"], ["a", "abc"], "length"),
    ("string", "minLength", "2", ["ab"], ["a"], "length"),
    ("string", "maxLength", "2", ["ab"], ["abc"], "length"),
    ("string", "pattern", "[a-c]+", ["abc"], ["abd"], "pattern"),
    ("string", "enumeration", "ab", ["ab"], ["abc"], "enum"),
    ("token", "maxLength", "3", [" a  b "], ["a b c"], "length"),
    ("decimal", "minInclusive", "2", ["2"], ["1.99"], "minimum"),
    ("decimal", "maxInclusive", "2", ["2.00"], ["2.01"], "maximum"),
    ("decimal", "minExclusive", "2", ["2.01"], ["2"], "minimum"),
    ("decimal", "maxExclusive", "2", ["1.99"], ["2.0"], "maximum"),
    ("decimal", "totalDigits", "3", ["12.5", "999"], ["12.55", "1000"], "digits"),
    ("decimal", "fractionDigits", "2", ["1.25", "100"], ["1.255"], "digits"),
    ("date", "minInclusive", "2024-01-01", ["2024-01-01"], ["2023-12-31"], "minimum"),
    ("NMTOKENS", "maxLength", "2", ["a b"], ["a b c"], "length"),
    ("hexBinary", "maxLength", "1", ["ff"], ["ffff"], "length"),
    ("dateTime", "explicitTimezone", "required", ["2024-01-01T00:00:00Z"], ["2024-01-01T00:00:00"], "explicitTimezone"),
)


@pytest.mark.parametrize(("base", "facet", "limit", "good", "bad", "keyword"), FACETS)
def test_every_facet_is_checked(
    base: str, facet: str, limit: str, good: list[str], bad: list[str], keyword: str
) -> None:
    xsd = (
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" vc:minVersion="1.1">'
        f'<xs:element name="v"><xs:simpleType><xs:restriction base="xs:{base}"><xs:{facet} value="{limit}"/></xs:restriction>'
        "</xs:simpleType></xs:element></xs:schema>"
    )
    check_value = validator(load_bytes(xsd.encode(), "a.xsd"), "v")
    assert [value for value in good if check_value(f"<v>{value}</v>".encode())] == []
    for value in bad:
        assert [(one.path, one.keyword) for one in check_value(f"<v>{value}</v>".encode())] == [("v", keyword)]


@pytest.mark.parametrize("names", [None, ("list", "item", "count")])
def test_assertions_of_1_1_compare_typed_values(names: tuple[str, ...] | None) -> None:
    schema = load_bytes(
        b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" vc:minVersion="1.1">
        <xs:element name="list"><xs:complexType>
          <xs:sequence><xs:element name="item" type="xs:string" maxOccurs="unbounded"/></xs:sequence>
          <xs:attribute name="count" type="xs:integer"/><xs:assert test="@count eq count(item)"/>
        </xs:complexType></xs:element></xs:schema>""",
        "list.xsd",
    )
    check = xml_validator(schema, "list", names)
    assert check(b'<list count="2"><item>a</item><item>b</item></list>') == ()
    assert [one.path for one in check(b'<list count="3"><item>a</item></list>')] == ["list"]


@pytest.mark.parametrize("names", [None, ("l", "k", "r", "id")])
def test_keys_compare_typed_values(names: tuple[str, ...] | None) -> None:
    schema = load_bytes(
        b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="l"><xs:complexType><xs:sequence>
          <xs:element name="k" maxOccurs="unbounded"><xs:complexType><xs:simpleContent><xs:extension base="xs:decimal">
            <xs:attribute name="id" type="xs:integer"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
          <xs:element name="r" type="xs:decimal" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
        <xs:key name="K"><xs:selector xpath="k"/><xs:field xpath="."/></xs:key>
        <xs:unique name="U"><xs:selector xpath="k"/><xs:field xpath="@id"/></xs:unique>
        <xs:keyref name="R" refer="K"><xs:selector xpath="r"/><xs:field xpath="."/></xs:keyref></xs:element></xs:schema>""",
        "l.xsd",
    )
    check = xml_validator(schema, "l", names)
    assert len(check(b'<l><k id="1">1.0</k><k id="01">1.00</k></l>')) == 2
    assert check(b'<l><k id="1">1</k><k id="2">2</k><r>2.0</r></l>') == ()
    assert len(check(b"<l><k>1</k><r>2</r></l>")) == 1
