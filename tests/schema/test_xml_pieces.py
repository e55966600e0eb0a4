"""XML payloads checked piece by piece: what is valid so is valid to xmlschema as a whole, and what is not sure is left to that."""

import copy
import random
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import frozen
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from xmlschema import XMLSchemaException

from fieldwright.schema.load import load_bytes
from fieldwright.schema.validation import validator
from fieldwright.schema.xml_pieces import Pieces
from fieldwright.schema.xsd import XsdSchema

XSI = "http://www.w3.org/2001/XMLSchema-instance"
TEXTS = (
    "", " ", "x", "AB", "a b", "a  b\n", "0", "-1", "+5", "007", "1.50", "1e5", "99999999999999999999", "INF", "true", "1 2 3", "2026-02-28",
    "2026-02-30", "2026-03-01T10:00:00Z", "24:00:00", "P1Y", "EUR", "k1", "k2", "t:x", "é", "x" * 150,
)  # fmt: skip
NAMES = (
    "id",
    "ref",
    "kind",
    "unit",
    "note",
    f"{{{XSI}}}nil",
    f"{{{XSI}}}type",
    "{http://www.w3.org/XML/1998/namespace}lang",
)
HEAD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t" elementFormDefault="qualified">'


@frozen
class Case:
    """A schema's content, a payload that it allows, and whether payloads of it are known to be valid piece by piece."""

    name: str
    schema: str
    payload: str
    sure: bool = True
    version: str = ""


ORDER = Case(
    "sequences, choices, facets, attributes",
    """<xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{1,3}"/><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
    <xs:simpleType name="Kind"><xs:restriction base="xs:token"><xs:enumeration value="a b"/><xs:enumeration value="x"/></xs:restriction></xs:simpleType>
    <xs:simpleType name="Few"><xs:restriction base="xs:decimal"><xs:totalDigits value="4"/><xs:fractionDigits value="2"/><xs:minInclusive value="0"/></xs:restriction></xs:simpleType>
    <xs:simpleType name="Both"><xs:union memberTypes="xs:int t:Kind xs:date"/></xs:simpleType>
    <xs:simpleType name="List"><xs:restriction><xs:simpleType><xs:list itemType="xs:byte"/></xs:simpleType><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
    <xs:complexType name="Amount"><xs:simpleContent><xs:extension base="t:Few"><xs:attribute name="unit" type="t:Code" use="required"/><xs:attribute name="kind" type="t:Kind" default="x"/></xs:extension></xs:simpleContent></xs:complexType>
    <xs:element name="M"><xs:complexType><xs:sequence>
      <xs:element name="a" type="xs:string"/><xs:element name="b" type="t:Amount" minOccurs="0" maxOccurs="3"/>
      <xs:choice maxOccurs="2"><xs:element name="c" type="xs:int"/><xs:sequence><xs:element name="d" type="xs:date"/><xs:element name="e" type="t:Both"/></xs:sequence></xs:choice>
      <xs:element name="l" type="t:List"/><xs:element name="n" type="xs:dateTime" nillable="true"/><xs:element name="f" fixed="AB" type="t:Code" minOccurs="0"/>
      <xs:element name="g" default="7" type="xs:int"/><xs:element name="empty" minOccurs="0"><xs:complexType><xs:attribute name="id" type="xs:int"/></xs:complexType></xs:element>
    </xs:sequence><xs:attribute name="id" type="xs:int" use="required"/><xs:attribute name="note" fixed="x"/><xs:attribute name="ref" use="prohibited"/></xs:complexType></xs:element>""",
    '<M id="1"><a>x</a><b unit="EUR">1.50</b><b unit="A" kind="a b">2</b><c>3</c><d>2026-03-01</d><e>a b</e><l>1 2</l><n>2026-03-01T10:00:00Z</n><f>AB</f><g/><empty/></M>',
)  # fmt: skip
CASES = (
    ORDER,
    Case(
        "mixed text, all, groups, recursion",
        """<xs:group name="G"><xs:sequence><xs:element name="x" type="xs:int" maxOccurs="2"/><xs:element ref="t:P" minOccurs="0"/></xs:sequence></xs:group>
        <xs:element name="P"><xs:complexType mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="i" type="xs:string"/><xs:element ref="t:P"/></xs:choice></xs:complexType></xs:element>
        <xs:element name="M"><xs:complexType><xs:sequence><xs:element name="all"><xs:complexType><xs:all><xs:element name="p" type="xs:int"/><xs:element name="q" type="xs:string" minOccurs="0"/></xs:all></xs:complexType></xs:element>
        <xs:group ref="t:G" maxOccurs="3"/></xs:sequence></xs:complexType></xs:element>""",
        "<M><all><q>s</q><p>1</p></all><x>1</x><P>text <i>y</i> more <P>in <P/></P></P><x>2</x><x>3</x></M>",
    ),
    Case(
        "substitution groups and derived types",
        """<xs:element name="Head" type="xs:string" abstract="true"/><xs:element name="One" type="xs:string" substitutionGroup="t:Head"/>
        <xs:element name="Two" substitutionGroup="t:Head"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="2"/></xs:restriction></xs:simpleType></xs:element>
        <xs:complexType name="Base"><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType>
        <xs:complexType name="More"><xs:complexContent><xs:extension base="t:Base"><xs:sequence><xs:element name="b" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
        <xs:element name="M"><xs:complexType><xs:sequence><xs:element ref="t:Head" maxOccurs="3"/><xs:element name="o" type="t:Base" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>""",
        "<M><One>long text</One><Two>ab</Two><o><a>1</a></o></M>",
    ),
    Case(
        "xsi:type",
        """<xs:complexType name="Base"><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType>
        <xs:complexType name="More"><xs:complexContent><xs:extension base="t:Base"><xs:sequence><xs:element name="b" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
        <xs:element name="M"><xs:complexType><xs:sequence><xs:element name="o" type="t:Base" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>""",
        f'<M xmlns:t="urn:t"><o xmlns:xsi="{XSI}" xsi:type="t:More"><a>1</a><b>2</b></o><o><a>1</a></o></M>', sure=False,
    ),
    Case(
        "identity constraints",
        """<xs:element name="M"><xs:complexType><xs:sequence><xs:element name="i" maxOccurs="9"><xs:complexType><xs:attribute name="id" type="xs:string"/><xs:attribute name="ref" type="xs:string"/></xs:complexType></xs:element></xs:sequence></xs:complexType>
        <xs:key name="K"><xs:selector xpath="t:i"/><xs:field xpath="@id"/></xs:key><xs:keyref name="R" refer="t:K"><xs:selector xpath="t:i"/><xs:field xpath="@ref"/></xs:keyref></xs:element>""",
        '<M><i id="k1"/><i id="k2" ref="k1"/><i id="k3"/></M>', sure=False,
    ),
    Case(
        "identity constraints inside",
        """<xs:element name="L"><xs:complexType><xs:sequence><xs:element name="i" type="xs:string" maxOccurs="9"/></xs:sequence></xs:complexType><xs:unique name="U"><xs:selector xpath="t:i"/><xs:field xpath="."/></xs:unique></xs:element>
        <xs:element name="M"><xs:complexType><xs:sequence><xs:element ref="t:L" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>""",
        "<M><L><i>k1</i><i>k2</i></L><L><i>k1</i></L></M>", sure=False,
    ),
    Case(
        "xs:ID and xs:IDREF",
        """<xs:element name="M"><xs:complexType><xs:sequence><xs:element name="i" maxOccurs="9"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="id" type="xs:ID"/><xs:attribute name="ref" type="xs:IDREFS"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
        <xs:element name="e" type="xs:ID" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>""",
        '<M><i id="k1">a</i><i id="k2" ref="k1">b</i><e>k4</e></M>', sure=False,
    ),
    Case(
        "xs:QName",
        '<xs:element name="M"><xs:complexType><xs:sequence><xs:element name="q" type="xs:QName" maxOccurs="3"/></xs:sequence></xs:complexType></xs:element>',
        '<M xmlns:t="urn:t"><q>t:x</q><q>t:y</q></M>', sure=False,
    ),
    Case(
        "wildcards",
        """<xs:element name="Known"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType></xs:element>
        <xs:element name="M"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int"/><xs:any minOccurs="0" maxOccurs="2" processContents="lax"/></xs:sequence><xs:anyAttribute processContents="lax"/></xs:complexType></xs:element>""",
        '<M note="x"><a>1</a><Known><a>2</a></Known><other>b</other></M>', sure=False,
    ),
    Case(
        "wildcards that skip",
        """<xs:element name="M"><xs:complexType><xs:sequence><xs:element name="o" maxOccurs="2"><xs:complexType><xs:sequence><xs:any minOccurs="0" maxOccurs="2" processContents="skip"/></xs:sequence></xs:complexType></xs:element><xs:element name="z" type="xs:anyType"/></xs:sequence></xs:complexType></xs:element>""",
        "<M><o><x>1</x></o><o/><z><y>t</y></z></M>", sure=False,
    ),
    Case(
        "XSD 1.1",
        """<xs:element name="M"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int"/><xs:element name="b" type="xs:int"/></xs:sequence><xs:assert test="t:a le t:b" xpathDefaultNamespace="urn:t"/></xs:complexType></xs:element>""",
        "<M><a>1</a><b>2</b></M>", sure=False, version=' xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" vc:minVersion="1.1"',
    ),
)  # fmt: skip


def checks_of(case: Case) -> tuple[Any, Any]:
    """xmlschema's word on whole payloads, and the check piece by piece."""
    text = HEAD.replace("<xs:schema", f"<xs:schema{case.version}") + case.schema + "</xs:schema>"
    schema = cast("XsdSchema", load_bytes(text.encode(), Path("M.xsd")))
    validator(schema, "M")(b"<M/>")  # makes xmlschema's schema
    built = schema.kept["xmlschema"]

    def whole(root: Any) -> bool:
        try:
            return next(built.iter_errors(root), None) is None
        except (XMLSchemaException, ArithmeticError, LookupError, ValueError):  # as where a year is too long
            return False

    return whole, Pieces(built, "{urn:t}M")


MADE = {case.name: checks_of(case) for case in CASES}


def payload_of(case: Case) -> Any:
    return etree.fromstring(case.payload.replace("<M", '<M xmlns="urn:t"', 1))


def changed(root: Any, rng: random.Random) -> None:
    """One change of a payload, most of which make it invalid."""
    nodes = [one for one in root.iter() if isinstance(one.tag, str)]
    at, other = rng.choice(nodes), rng.choice(nodes)
    above = at.getparent()
    match rng.choice(
        (
            "text",
            "text",
            "text",
            "name",
            "attribute",
            "attribute",
            "tail",
            "more",
            "graft",
            "less",
            "twice",
            "move",
            "note",
        )
    ):
        case "text" if not len(at):
            at.text = rng.choice(TEXTS)
        case "name":
            at.tag = other.tag
        case "attribute":
            name = rng.choice([*NAMES, *at.attrib])
            at.set(name, rng.choice((*TEXTS, "k1", "t:More", "true")))
        case "more" if at.attrib:
            del at.attrib[rng.choice(list(at.attrib))]
        case "tail":
            at.tail = rng.choice((" ", "x"))
        case "graft":
            at.append(copy.deepcopy(other))
        case "less" if above is not None:
            above.remove(at)
        case "twice" if above is not None:
            above.insert(above.index(at), copy.deepcopy(at))
        case "move" if above is not None:
            above.insert(rng.randrange(len(above)), at)
        case "note" if above is not None:
            at.insert(0, etree.ProcessingInstruction("a", "b"))
        case _:
            pass


@pytest.mark.parametrize("case", CASES, ids=[one.name for one in CASES])
def test_what_is_valid_piece_by_piece_is_valid(case: Case) -> None:
    """Also with what was learnt from other payloads, of which each comes twice."""
    whole, pieces = MADE[case.name]

    @settings(max_examples=120, deadline=None)
    @given(st.integers(0, 2**32), st.integers(0, 3))
    def compared(seed: int, changes: int) -> None:
        root, rng = payload_of(case), random.Random(seed)
        for _ in range(changes):
            changed(root, rng)
        root = etree.fromstring(etree.tostring(root, with_tail=False))
        valid = whole(root)
        for _ in range(2):
            said = pieces.valid(root)
            assert valid or not said, etree.tostring(root)
            assert said or not valid or not case.sure or _beyond(root), etree.tostring(root)

    assert whole(payload_of(case))
    assert pieces.valid(payload_of(case)) == case.sure
    compared()


def _beyond(root: Any) -> bool:
    """Whether a payload has what is never judged piece by piece."""
    return any(not isinstance(one.tag, str) or f"{{{XSI}}}type" in one.attrib for one in root.iter())


def test_every_text_of_every_type() -> None:
    simple = ("string", "token", "decimal", "integer", "int", "unsignedByte", "boolean", "date", "dateTime", "time", "duration", "float", "double",
              "base64Binary", "hexBinary", "anyURI", "language", "NMTOKEN", "NMTOKENS", "gYear", "Name", "anySimpleType")  # fmt: skip
    elements = "".join(f'<xs:element name="{one}" type="xs:{one}" minOccurs="0"/>' for one in simple)
    schema = f'<xs:element name="M"><xs:complexType><xs:choice>{elements}</xs:choice></xs:complexType></xs:element>'
    whole, pieces = checks_of(Case("types", schema, ""))
    said: list[tuple[str, str]] = []
    for one in simple:
        for text in TEXTS:
            root = etree.fromstring(f'<M xmlns="urn:t"><{one}>{text}</{one}></M>')
            if pieces.valid(root) != whole(root):
                said.append((one, text))
    assert said == []


def test_violations_are_those_of_the_whole_payload() -> None:
    text = HEAD + ORDER.schema + "</xs:schema>"
    check = validator(load_bytes(text.encode(), Path("M.xsd")), "M")
    good = etree.tostring(payload_of(ORDER))
    assert [check(good), check(good)] == [(), ()]
    wrong = good.replace(b"<c>3</c>", b"<c>three</c>").replace(b'unit="A"', b'unit="LONG"')
    paths = [(one.path, one.keyword) for one in check(wrong)]
    assert paths == [("M.b[1].`@unit`", "pattern"), ("M.b[1].`@unit`", "length"), ("M.c[0]", "type")]
    assert check(good) == ()
