"""A part of a large XSD refuses and takes the same documents as the whole."""

from pathlib import Path

import pytest
from lxml import etree

from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.xml_validation import xml_validator
from fieldwright.schema.xsd import XsdSchema
from fieldwright.schema.xsd_pruning import pruned
from tests.corpus import corpus

_XSD = b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:t" targetNamespace="urn:t" elementFormDefault="qualified">
<xs:element name="Order" type="OrderType"/>
<xs:complexType name="OrderType"><xs:sequence>
  <xs:element name="id" type="Code"/><xs:element name="note" type="Big" minOccurs="0"/>
  <xs:choice><xs:element name="cash" type="Big"/><xs:element name="card" type="Big"/></xs:choice>
  <xs:element ref="Party" maxOccurs="unbounded"/><xs:any namespace="##other" processContents="lax" minOccurs="0"/>
</xs:sequence><xs:attribute name="lang" type="Code"/><xs:attribute name="kind" type="Code" use="required"/></xs:complexType>
<xs:complexType name="Big"><xs:sequence><xs:element name="text" type="xs:string"/></xs:sequence></xs:complexType>
<xs:complexType name="Bigger"><xs:complexContent><xs:extension base="Big"><xs:sequence><xs:element name="more" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
<xs:element name="Party" type="Big" abstract="true"/>
<xs:element name="Middle" type="Big" abstract="true" substitutionGroup="Party"/>
<xs:element name="Buyer" type="Bigger" substitutionGroup="Middle"/><xs:element name="Seller" type="Big" substitutionGroup="Party"/>
</xs:schema>"""

_DOCUMENTS = (
    '<Order kind="a"><id>1</id><cash><text/></cash><Seller><text/></Seller></Order>',
    '<Order kind="a"><id>1</id><cash><text/></cash><Buyer><text/><more>1</more></Buyer></Order>',
    '<Order kind="a"><id>1</id><cash><text/></cash><Buyer><text/></Buyer></Order>',
    '<Order kind="a"><id>1234</id><cash><text/></cash><Seller><text/></Seller></Order>',
    '<Order><id>1</id><cash><text/></cash><Seller><text/></Seller></Order>',
    '<Order kind="a" lang="english"><id>1</id><card><text/></card><Seller><text/></Seller></Order>',
    '<Order kind="a"><id>1</id><Seller><text/></Seller></Order>',
    '<Order kind="a"><id>1</id><cash><text/></cash><card><text/></card><Seller><text/></Seller></Order>',
    '<Order kind="a"><id>1</id><cash><text/></cash></Order>',
    '<Order kind="a"><id>1</id><cash><text/></cash><Middle><text/></Middle></Order>',
    '<Order kind="a"><note><text/></note><id>1</id><cash><text/></cash><Seller><text/></Seller></Order>',
    '<Order kind="a" other="x"><id>1</id><cash><text/></cash><Seller><text/></Seller></Order>',
    '<Order kind="a"><id>1</id><cash xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Bigger"><text/><more>x</more></cash><Seller><text/></Seller></Order>',
    '<Order kind="a"><id>1</id><cash><text/></cash><Seller><text/></Seller><o:x xmlns:o="urn:other"/></Order>',
)  # fmt: skip


def _names(root: etree._Element) -> frozenset[str]:  # pyright: ignore[reportPrivateUsage]
    found: set[str] = set()
    for node in root.iter(etree.Element):
        found.add(etree.QName(node).localname)
        found.update(etree.QName(key).localname for key in node.attrib)
        found.update(str(value).rpartition(":")[2] for key, value in node.attrib.items() if str(key).endswith("}type"))
    return frozenset(found)


@pytest.mark.parametrize("document", _DOCUMENTS)
def test_a_part_says_the_same_of_a_document_as_the_whole(document: str) -> None:
    schema = load_bytes(_XSD, Path("order.xsd"))
    data = document.replace("<Order", '<Order xmlns="urn:t"', 1).encode()
    whole = xml_validator(schema, "Order")(data)
    part = xml_validator(schema, "Order", _names(etree.fromstring(data)))(data)
    assert [one.path for one in part] == [one.path for one in whole]


def test_a_part_holds_only_what_the_names_lead_to() -> None:
    schema = load_bytes(_XSD, Path("order.xsd"))
    assert isinstance(schema, XsdSchema)
    parts = pruned(schema, ["Order"], {"id", "kind"})
    assert parts is not None
    named = {node.get("name") for one in parts for node in one}
    assert {"Order", "OrderType", "Code"} <= named
    assert not {"Bigger", "Seller", "Buyer"} & named


def test_a_schema_that_replaces_parts_of_another_is_taken_whole(tmp_path: Path) -> None:
    (tmp_path / "base.xsd").write_bytes(_XSD)
    redefining = (
        _XSD.split(b"<xs:element")[0]
        + b"""<xs:redefine schemaLocation="base.xsd"><xs:simpleType name="Code"><xs:restriction base="Code">
    <xs:maxLength value="2"/></xs:restriction></xs:simpleType></xs:redefine></xs:schema>"""
    )
    (tmp_path / "main.xsd").write_bytes(redefining)
    schema = load(tmp_path / "main.xsd")
    assert isinstance(schema, XsdSchema)
    assert pruned(schema, ["Order"], {"id"}) is None
    data = b'<Order xmlns="urn:t" kind="abc"><id>1</id><cash><text/></cash><Seller><text/></Seller></Order>'
    assert [one.path for one in xml_validator(schema, "Order", {"Order"})(data)] == ["Order.`@kind`"]


@pytest.mark.corpus
@pytest.mark.parametrize("version", ["1.5", "1.6"])
def test_real_documents_are_judged_alike_by_a_part(version: str) -> None:
    folder = corpus("16-cyclonedx-json-xsd-proto", "mixed", "cyclonedx")
    schema = load(folder / "schema" / f"bom-{version}.xsd")
    whole = xml_validator(schema, "bom")
    judged = {True: 0, False: 0}
    for file in sorted((folder / "tools" / "src" / "test" / "resources" / version).glob("*.xml"))[::2]:
        try:
            root = etree.fromstring(file.read_bytes())
        except etree.XMLSyntaxError:
            continue
        data = etree.tostring(root)
        said = [one.path for one in whole(data)]
        assert [one.path for one in xml_validator(schema, "bom", _names(root))(data)] == said, file.name
        judged[bool(said)] += 1
    assert min(judged.values()) >= 3
