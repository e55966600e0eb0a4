"""A schema that refers to files which are not there: it is read without them, and says where they would have to lie."""

import json
from pathlib import Path

import pytest

from fieldwright.schema.load import load
from fieldwright.schema.model import Schema, walk

XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
INCLUDING = f"""<xs:schema {XS} xmlns:t="urn:t" targetNamespace="urn:a">
  <xs:{{tag}} {{namespace}}schemaLocation="{{location}}"/>
  <xs:element name="order"><xs:complexType><xs:sequence>
    <xs:element name="id" type="xs:string"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>"""
TYPES = f'<xs:schema {XS} targetNamespace="{{}}"><xs:simpleType name="T"><xs:restriction base="xs:string"/></xs:simpleType></xs:schema>'
WSDL = """<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" targetNamespace="urn:w">
  <import namespace="urn:x" location="parts/types.wsdl"/>
  <types><schema xmlns="http://www.w3.org/2001/XMLSchema"><element name="a"/></schema></types>
</definitions>"""


def read(file: Path) -> Schema:
    """A schema of which every field was looked at."""
    schema = load(file)
    for message in schema.messages():
        list(walk(schema.root(message.name), depth=5, limit=500))
    return schema


def wanted(schema: Schema) -> list[str]:
    """The files that are missing, relative to the schema's folder."""
    folder = schema.file.resolve().parent
    return list(dict.fromkeys(one.wanted.relative_to(folder).as_posix() for one in schema.notes if one.wanted))


def xsd(tag: str, location: str) -> str:
    return INCLUDING.format(tag=tag, namespace='namespace="urn:t" ' if tag == "import" else "", location=location)


PARTS = [
    ("a.xsd", xsd("include", "parts/types.xsd"), "parts/types.xsd", TYPES.format("urn:a")),
    ("a.xsd", xsd("import", "parts/types.xsd"), "parts/types.xsd", TYPES.format("urn:t")),
    ("a.xsd", xsd("import", "https://example.invalid/v1/types.xsd"), "types.xsd", TYPES.format("urn:t")),
    ("a.json", json.dumps({"properties": {"a": {"$ref": "parts/b.json"}}}), "parts/b.json", '{"type": "string"}'),
    ("a.json", json.dumps({"properties": {"a": {"$ref": "https://example.invalid/b.json"}}}), "b.json", '{"type": "string"}'),
    ("a.wsdl", WSDL, "parts/types.wsdl", WSDL.replace('<import namespace="urn:x" location="parts/types.wsdl"/>', "")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "part", "content"), PARTS)
def test_a_missing_part_is_named_with_its_place_and_read_once_it_lies_there(
    tmp_path: Path, name: str, text: str, part: str, content: str
) -> None:
    (tmp_path / name).write_text(text)
    assert wanted(read(tmp_path / name)) == [part]
    (tmp_path / part).parent.mkdir(exist_ok=True)
    (tmp_path / part).write_text(content)
    assert wanted(read(tmp_path / name)) == []


def test_what_an_address_means_is_not_taken_from_a_file_with_another_namespace(tmp_path: Path) -> None:
    (tmp_path / "a.xsd").write_text(xsd("import", "https://example.invalid/v1/types.xsd"))
    (tmp_path / "types.xsd").write_text(TYPES.format("urn:other"))
    assert [one.kind for one in read(tmp_path / "a.xsd").notes if one.severity != "info"] == ["S11"]


def test_that_an_address_was_taken_to_be_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.xsd").write_text(xsd("import", "https://example.invalid/v1/types.xsd"))
    (tmp_path / "types.xsd").write_text(TYPES.format("urn:t"))
    said = [(one.kind, one.text) for one in read(tmp_path / "a.xsd").notes]
    text = "'https://example.invalid/v1/types.xsd' is taken to be 'types.xsd' in the folder; nothing is fetched."
    assert said == [("S12", text)]
