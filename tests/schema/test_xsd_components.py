"""Nothing is silently dropped: every element and attribute of XML Schema's own vocabulary changes what is shown when it is taken away."""

from pathlib import Path

import attrs
import pytest
import xmlschema
from lxml import etree

from fieldwright.schema.load import load
from fieldwright.schema.model import Field, Shape, walk
from fieldwright.schema.xsd import XsdSchema
from fieldwright.schema.xsd_vocabulary import ATTRIBUTES, CHILDREN

XS = "{http://www.w3.org/2001/XMLSchema}"
OCCURS = "minOccurs maxOccurs"
WILD = "namespace notNamespace notQName processContents"

VOCABULARY = {
    "schema": "targetNamespace version elementFormDefault attributeFormDefault blockDefault finalDefault defaultAttributes"
              " xpathDefaultNamespace lang",
    "include": "schemaLocation", "import": "namespace schemaLocation", "redefine": "schemaLocation", "override": "schemaLocation",
    "annotation": "", "documentation": "source lang", "appinfo": "source", "notation": "name public system",
    "element": f"name ref type substitutionGroup default fixed nillable abstract final block form targetNamespace {OCCURS}",
    "attribute": "name ref type use default fixed form targetNamespace inheritable",
    "complexType": "name mixed abstract final block defaultAttributesApply", "complexContent": "mixed", "simpleContent": "",
    "extension": "base", "restriction": "base", "simpleType": "name final", "list": "itemType", "union": "memberTypes",
    "group": f"name ref {OCCURS}", "attributeGroup": "name ref", "sequence": OCCURS, "choice": OCCURS, "all": OCCURS,
    "any": f"{WILD} {OCCURS}", "anyAttribute": WILD, "openContent": "mode", "defaultOpenContent": "mode appliesToEmpty",
    "assert": "test xpathDefaultNamespace", "assertion": "test xpathDefaultNamespace", "alternative": "test type xpathDefaultNamespace",
    "key": "name ref", "unique": "name ref", "keyref": "name refer ref", "selector": "xpath xpathDefaultNamespace",
    "field": "xpath xpathDefaultNamespace",
    **dict.fromkeys(("length", "minLength", "maxLength", "whiteSpace", "minInclusive", "maxInclusive", "minExclusive", "maxExclusive",
                     "totalDigits", "fractionDigits", "explicitTimezone"), "value fixed"),
    "pattern": "value", "enumeration": "value",
}  # fmt: skip
"""Every element of XMLSchema.xsd (1.1) and its attributes, without ``id``, which only names a place in the file."""

HEAD = 'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" xmlns:b="urn:b" targetNamespace="urn:a"'


def simple(base: str, facets: str) -> str:
    return f"<xs:simpleType><xs:restriction base='xs:{base}'>{facets}</xs:restriction></xs:simpleType>"


def element(inside: str, name: str = "v") -> str:
    return f"<xs:element name='{name}'>{inside}</xs:element>"


def complex_type(inside: str, attributes: str = "") -> str:
    return f"<xs:complexType {attributes}>{inside}</xs:complexType>"


def sequence(*names: str) -> str:
    return "<xs:sequence>" + "".join(f"<xs:element name='{name}' type='xs:int'/>" for name in names) + "</xs:sequence>"


A, B = "<xs:element name='a' type='xs:int'/>", "<xs:element name='b' type='xs:int'/>"

SCHEMAS = {
    "schema": f"""<xs:schema {HEAD} version="2.1" elementFormDefault="qualified" attributeFormDefault="qualified" blockDefault="extension"
finalDefault="restriction" defaultAttributes="common" xpathDefaultNamespace="##targetNamespace" xml:lang="de">
{element(complex_type(sequence("a") + "<xs:attribute name='x'/><xs:assert test='a'/>"))}
{element(complex_type(sequence("a"), "defaultAttributesApply='false'"), "w")}
<xs:element name="d"><xs:annotation><xs:documentation xml:lang="fr">un</xs:documentation><xs:documentation>eins</xs:documentation>
</xs:annotation></xs:element>
<xs:attributeGroup name="common"><xs:attribute name="c"/></xs:attributeGroup></xs:schema>""",
    "files": f"""<xs:schema {HEAD}><xs:include schemaLocation="part.xsd"/><xs:import namespace="urn:b" schemaLocation="b.xsd"/>
<xs:redefine schemaLocation="old.xsd"><xs:complexType name="R"><xs:complexContent><xs:extension base="R">{sequence("more")}</xs:extension>
</xs:complexContent></xs:complexType></xs:redefine>
<xs:override schemaLocation="older.xsd"><xs:simpleType name="O"><xs:restriction base="xs:int"/></xs:simpleType></xs:override>
{element(complex_type("<xs:sequence><xs:element name='p' type='P'/><xs:element ref='b:id'/><xs:element name='r' type='R'/>"
                      "<xs:element name='o' type='O'/></xs:sequence>"))}</xs:schema>""",
    "annotations": f"""<xs:schema {HEAD}><xs:element name="v"><xs:annotation><xs:documentation source="http://x/doc" xml:lang="en">Said
</xs:documentation><xs:documentation xml:lang="de">Gesagt</xs:documentation><xs:appinfo source="urn:tool">kept <b:x y="1">in</b:x></xs:appinfo>
</xs:annotation></xs:element><xs:notation name="gif" public="image/gif" system="view.exe"/></xs:schema>""",
    "elements": f"""<xs:schema {HEAD}>
{element(complex_type('''<xs:sequence><xs:element name="a" type="xs:int" default="5" minOccurs="0" maxOccurs="3" nillable="true" block="extension"/>
<xs:element name="f" type="xs:int" fixed="7" form="qualified"/><xs:element ref="head"/></xs:sequence>'''))}
<xs:element name="head" type="xs:int" abstract="true" final="restriction"/><xs:element name="one" substitutionGroup="head"/>
<xs:element name="two" type="xs:int" substitutionGroup="head"/><xs:complexType name="Base">{sequence("t")}</xs:complexType>
<xs:complexType name="Less"><xs:complexContent><xs:restriction base="Base"><xs:sequence><xs:element name="t" type="xs:int" targetNamespace="urn:t"/>
</xs:sequence><xs:attribute name="u" targetNamespace="urn:t"/></xs:restriction></xs:complexContent></xs:complexType></xs:schema>""",
    "attributes": f"""<xs:schema {HEAD}><xs:attribute name="g" type="xs:int"/>
{element(complex_type('''<xs:attribute name="a" type="xs:int" use="required" form="qualified" inheritable="true"/>
<xs:attribute name="d" type="xs:int" default="5"/><xs:attribute name="f" type="xs:int" fixed="6"/><xs:attribute ref="g"/>'''))}</xs:schema>""",
    "types": f"""<xs:schema {HEAD}><xs:element name="v" type="T"/><xs:complexType name="T" mixed="true" abstract="true" final="restriction"
block="restriction">{sequence("a")}</xs:complexType><xs:complexType name="E"><xs:complexContent><xs:extension base="T">
{sequence("e")}</xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="M"><xs:complexContent mixed="true"><xs:restriction base="xs:anyType">{sequence("m")}</xs:restriction></xs:complexContent>
</xs:complexType>
<xs:complexType name="R"><xs:complexContent><xs:restriction base="T">{sequence("a")}</xs:restriction></xs:complexContent></xs:complexType>
<xs:complexType name="S"><xs:simpleContent><xs:extension base="Small"><xs:attribute name="s"/></xs:extension></xs:simpleContent></xs:complexType>
<xs:simpleType name="Small" final="list"><xs:restriction base="xs:int"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>
<xs:element name="l"><xs:simpleType><xs:list itemType="Small"/></xs:simpleType></xs:element>
<xs:element name="u"><xs:simpleType><xs:union memberTypes="Small xs:date"/></xs:simpleType></xs:element></xs:schema>""",
    "groups": f"""<xs:schema {HEAD}><xs:group name="G"><xs:sequence>{A}{B}</xs:sequence></xs:group>
<xs:attributeGroup name="AG"><xs:attribute name="x"/></xs:attributeGroup>
{element(complex_type(f"<xs:sequence minOccurs='0' maxOccurs='2'>{A}{B}</xs:sequence><xs:attributeGroup ref='AG'/>"))}
{element(complex_type("<xs:sequence><xs:group ref='G' minOccurs='0' maxOccurs='2'/></xs:sequence>"), "g")}
{element(complex_type(f"<xs:choice minOccurs='0' maxOccurs='3'>{A}{B}</xs:choice>"), "c")}
{element(complex_type(f"<xs:all minOccurs='0'>{A}{B}</xs:all>"), "w")}
{element(complex_type(f"<xs:all maxOccurs='0'>{A}</xs:all>"), "z")}</xs:schema>""",
    "wildcards": f"""<xs:schema {HEAD}>{element(complex_type('''<xs:sequence><xs:any namespace="##other" notQName="b:no" processContents="lax" minOccurs="0"
maxOccurs="4"/></xs:sequence><xs:anyAttribute namespace="urn:b" notQName="b:no" processContents="skip"/>'''))}
{element(complex_type('''<xs:sequence><xs:any notNamespace="urn:c"/></xs:sequence><xs:anyAttribute notNamespace="urn:c"/>'''), "w")}</xs:schema>""",
    "open": f"""<xs:schema {HEAD}><xs:defaultOpenContent mode="suffix" appliesToEmpty="true"><xs:any namespace="urn:o"/></xs:defaultOpenContent>
{element(complex_type("<xs:openContent mode='suffix'><xs:any namespace='urn:p'/></xs:openContent>" + sequence("a")))}
{element(complex_type("<xs:attribute name='x'/>"), "w")}</xs:schema>""",
    "rules": f"""<xs:schema {HEAD}><xs:element name="v" type="T"><xs:alternative test="@k = 1" type="One" xpathDefaultNamespace="urn:q"/>
<xs:key name="K"><xs:selector xpath="a" xpathDefaultNamespace="urn:q"/><xs:field xpath="@k"/></xs:key>
<xs:unique name="U"><xs:selector xpath="a"/><xs:field xpath="@k" xpathDefaultNamespace="urn:q"/></xs:unique>
<xs:keyref name="F" refer="K"><xs:selector xpath="a"/><xs:field xpath="@k"/></xs:keyref></xs:element>
<xs:element name="w" type="T"><xs:key ref="K"/><xs:unique ref="U"/><xs:keyref ref="F"/></xs:element>
<xs:complexType name="T">{sequence("a")}<xs:attribute name="k"/><xs:assert test="a &gt; 1" xpathDefaultNamespace="urn:q"/></xs:complexType>
<xs:complexType name="One"><xs:complexContent><xs:extension base="T"/></xs:complexContent></xs:complexType>
<xs:element name="s">{simple("int", "<xs:assertion test='$value gt 2' xpathDefaultNamespace='urn:q'/>")}</xs:element></xs:schema>""",
    "facets": f"""<xs:schema {HEAD}>
{element(simple("string", "<xs:length value='3' fixed='true'/>"), "v1")}
{element(simple("string", "<xs:minLength value='3' fixed='true'/><xs:maxLength value='4' fixed='true'/><xs:pattern value='a+'/>"), "v2")}
{element(simple("string", "<xs:whiteSpace value='collapse' fixed='true'/><xs:enumeration value='a'/><xs:enumeration value='b'/>"), "v3")}
{element(simple("decimal", "<xs:minInclusive value='1' fixed='true'/><xs:maxInclusive value='9' fixed='true'/>"), "v4")}
{element(simple("decimal", "<xs:minExclusive value='1' fixed='true'/><xs:maxExclusive value='9' fixed='true'/>"), "v5")}
{element(simple("decimal", "<xs:totalDigits value='9' fixed='true'/><xs:fractionDigits value='2' fixed='true'/>"), "v6")}
{element(simple("dateTime", "<xs:explicitTimezone value='required' fixed='true'/>"), "v7")}</xs:schema>""",
}  # fmt: skip

BESIDE = {
    "part.xsd": f"<xs:schema {HEAD}><xs:simpleType name='P'><xs:restriction base='xs:int'/></xs:simpleType></xs:schema>",
    "old.xsd": f"<xs:schema {HEAD}><xs:complexType name='R'>{sequence('r')}</xs:complexType></xs:schema>",
    "older.xsd": f"<xs:schema {HEAD}><xs:simpleType name='O'><xs:restriction base='xs:date'/></xs:simpleType></xs:schema>",
    "b.xsd": "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:b'><xs:element name='id' type='xs:int'/></xs:schema>",
}


def attributes_of(node: etree._Element) -> set[str]:  # pyright: ignore[reportPrivateUsage]
    return {str(name).rpartition("}")[2] for name in node.attrib}


def shown(one: Field) -> str:
    """All that a field holds, but for the lines."""
    facts = {
        a.name: getattr(one.shape, a.name)
        for a in attrs.fields(Shape)
        if a.name not in ("source", "expand", "notes", "definition")
    }
    notes = [(note.kind, note.text) for note in one.shape.notes]
    return f"{one.path} {facts} {notes} {one.shape.source.pointer if one.name in ('*', '@*') else ''}"


def everything(folder: Path, root: etree._Element) -> list[str]:  # pyright: ignore[reportPrivateUsage]
    """All that the program knows of a schema, as text."""
    file = folder / "main.xsd"
    file.write_bytes(etree.tostring(root))
    try:
        schema = load(file)
    except Exception as error:  # whatever it says is shown  # noqa: BLE001
        return [repr(error)]
    assert isinstance(schema, XsdSchema)
    told = [repr((one.name, one.kind, one.description)) for one in schema.messages()]
    told += [
        shown(one)
        for message in schema.messages()
        for root_ in (schema.root(message.name),)
        for one in (root_, *walk(root_, depth=4, limit=300))
    ]
    return [*told, *(note.text for note in schema.notes), schema.edition, schema.description]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in BESIDE.items():
        (tmp_path / name).write_text(text)
    return tmp_path


EVERY = [(tag, name) for tag, names in VOCABULARY.items() for name in names.split()]


@pytest.mark.parametrize(("tag", "name"), EVERY)
def test_an_attribute_taken_away_is_seen(tag: str, name: str, folder: Path) -> None:
    for text in SCHEMAS.values():
        root = etree.fromstring(text)
        for node in root.iter(XS + tag):
            full = next((one for one in node.attrib if str(one).rpartition("}")[2] == name), None)
            if full is not None:
                before = everything(folder, root)
                del node.attrib[full]
                assert everything(folder, root) != before
                return
    pytest.fail("no schema of the table has it")


@pytest.mark.parametrize("tag", [tag for tag in VOCABULARY if tag != "schema"])
def test_an_element_taken_away_is_seen(tag: str, folder: Path) -> None:
    for text in SCHEMAS.values():
        root = etree.fromstring(text)
        node = next(iter(root.iter(XS + tag)), None)
        if node is not None:
            before = everything(folder, root)
            above = node.getparent()
            assert above is not None
            above.remove(node)
            assert everything(folder, root) != before
            return
    pytest.fail("no schema of the table has it")


def test_the_table_is_the_vocabulary_of_the_recommendation() -> None:
    """XMLSchema.xsd itself, as the xmlschema package brings it along, read as any other schema."""
    meta = load(Path(xmlschema.__file__).parent / "schemas" / "XSD_1.1" / "XMLSchema.xsd")
    known: dict[str, set[str]] = {}
    for message in meta.messages():
        if message.kind == "element":
            root = meta.root(message.name)
            for one in (root, *walk(root, depth=4, limit=2000)):
                if one.shape.type == "object" and not one.shape.alternative:
                    inside = known.setdefault(one.name, set())
                    inside |= {
                        below.name[1:].rpartition(":")[2]
                        for below in one.children()
                        if below.name[0] == "@" and below.name != "@xsi:type"
                    }
    known = {tag: names - {"*", "id"} for tag, names in known.items()}
    assert {tag: set(names.split()) for tag, names in VOCABULARY.items()} == known


def test_the_application_knows_the_same_vocabulary() -> None:
    known = {tag: set(names) - {"id"} for tag, names in ATTRIBUTES.items()}
    assert {tag: names - {"fixed"} if tag in ("pattern", "enumeration") else names for tag, names in known.items()} == {
        tag: set(names.split()) for tag, names in VOCABULARY.items()
    }
    assert set(CHILDREN) == set(VOCABULARY)


def test_what_is_not_in_the_vocabulary_is_said(folder: Path) -> None:
    odd = f"""<xs:schema {HEAD} colour="red">{element(complex_type('<xs:sequence shade="x"><xs:element name="a" size="2" b:tool="y"/></xs:sequence>'
                                                           '<xs:nonsense/><xs:element name="lost"/><b:thing/>'))}</xs:schema>"""  # fmt: skip
    told = "\n".join(everything(folder, etree.fromstring(odd)))
    for word in (
        "'colour'",
        "'shade'",
        "'size'",
        "tool='y'",
        "'nonsense'",
        "'thing'",
        "xs:element cannot stand directly in an xs:complexType",
    ):
        assert word in told, word
