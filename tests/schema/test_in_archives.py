"""Schemas in a zip archive that refer to one another: followed inside the archive, and never outside of it."""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from fieldwright.files import surroundings
from fieldwright.files.errors import RefusedError
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema, walk
from fieldwright.schema.xml_validation import xml_validator

PET = "type: object\nproperties:\n  name: {type: string}\n  tag: {$ref: 'tag.yaml'}\n"
TAG = "type: object\nproperties:\n  id: {type: integer}\n"
XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
LINE = f'<xs:schema {XS}><xs:complexType name="Line"><xs:sequence><xs:element name="sku" type="xs:string"/></xs:sequence></xs:complexType></xs:schema>'


def archive(folder: Path, files: Mapping[str, str], name: str = "bundle.zip") -> Path:
    file = folder / name
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for path, text in files.items():
            made.writestr(path, text)
    return file


def openapi(reference: str) -> str:
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "components": {"schemas": {"Pet": {"$ref": reference}}},
        }
    )


def order(location: str, element: str = "include") -> str:
    return (
        f'<xs:schema {XS}><xs:{element} schemaLocation="{location}"/><xs:element name="order"><xs:complexType>'
        '<xs:sequence><xs:element name="line" type="Line"/></xs:sequence></xs:complexType></xs:element></xs:schema>'
    )


def fields(schema: Schema, message: str) -> list[str]:
    return [field.key.removeprefix("order.") for field in walk(schema.root(message), depth=4, limit=30)]


def said(schema: Schema) -> str:
    return "\n".join(note.text for note in schema.notes)


@pytest.mark.parametrize(
    ("main", "reference", "pet"),
    [
        ("api/openapi.json", "./schemas/pet.yaml", "api/schemas/"),
        ("api/openapi.json", "../common/pet.yaml", "common/"),
        ("openapi.json", "schemas/pet.yaml", "schemas/"),
        ("openapi.json", "pet.yaml", ""),
        ("openapi.json", "elsewhere/shapes/pet.yaml", "v2/shapes/"),
        ("openapi.json", "my%20parts\\pet.yaml", "my parts/"),
    ],
)
def test_references_between_files_of_an_archive_are_followed(
    tmp_path: Path, main: str, reference: str, pet: str
) -> None:
    file = archive(tmp_path, {main: openapi(reference), f"{pet}pet.yaml": PET, f"{pet}tag.yaml": TAG})
    schema = load(f"{file}!{main}")
    assert fields(schema, "Pet") == ["name", "tag", "tag.id"]
    assert not any(note.severity != "info" for note in schema.notes)
    places = {Path(str(field.shape.source.file)).as_posix() for field in walk(schema.root("Pet"), depth=2, limit=9)}
    assert places <= {f"{file.as_posix()}!{pet}{name}" for name in ("pet.yaml", "tag.yaml")}


def test_the_folder_around_the_archive_is_not_looked_into(tmp_path: Path) -> None:
    (tmp_path / "pet.yaml").write_text(PET)
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "pet.yaml").write_text(PET)
    for reference in ("../pet.yaml", "../bundle/pet.yaml", "../../bundle/pet.yaml"):
        schema = load(f"{archive(tmp_path, {'openapi.json': openapi(reference)})}!openapi.json")
        assert fields(schema, "Pet") == []
        assert "lies outside the archive 'bundle.zip'" in said(schema)
    for reference in (f"{tmp_path.as_posix()}/pet.yaml", (tmp_path / "pet.yaml").as_uri()):
        schema = load(f"{archive(tmp_path, {'openapi.json': openapi(reference)})}!openapi.json")
        assert fields(schema, "Pet") == []


def test_a_file_that_the_archive_lacks_is_said(tmp_path: Path) -> None:
    (tmp_path / "pet.yaml").write_text(PET)
    schema = load(f"{archive(tmp_path, {'openapi.json': openapi('pet.yaml')})}!openapi.json")
    assert fields(schema, "Pet") == []
    assert "there is no file 'pet.yaml' in the archive" in said(schema)


def test_the_digest_counts_all_files_of_the_archive_that_it_leads_to(tmp_path: Path) -> None:
    digests: list[str] = []
    for tag, name in ((TAG, "a.zip"), (TAG, "b.zip"), (PET, "c.zip")):
        files = {"openapi.json": openapi("pet.yaml"), "pet.yaml": PET, "tag.yaml": tag, "other.yaml": name}
        digests.append(load(f"{archive(tmp_path, files, name)}!openapi.json").digest)
    assert digests[0] == digests[1] != digests[2]


def test_what_an_archive_unpacks_to_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "_UNPACKED", 10)
    file = archive(tmp_path, {"openapi.json": openapi("pet.yaml"), "pet.yaml": PET, "tag.yaml": TAG})
    schema = load(f"{file}!openapi.json")
    assert fields(schema, "Pet") == ["name", "tag"]
    assert "unpack to more than" in said(schema)


@pytest.mark.parametrize(
    ("main", "location", "part"),
    [("order.xsd", "parts/line.xsd", "parts/line.xsd"), ("a/order.xsd", "../line.xsd", "line.xsd"),
     ("order.xsd", "LINE.XSD", "line.xsd"), ("order.xsd", "C:\\work\\line.xsd", "line.xsd"),
     ("a/order.xsd", "http://partner.example/line.xsd", "a/line.xsd")],
)  # fmt: skip
def test_an_include_in_an_archive_is_followed(tmp_path: Path, main: str, location: str, part: str) -> None:
    file = archive(tmp_path, {main: order(location), part: LINE})
    schema = load(f"{file}!{main}")
    assert fields(schema, "order") == ["line", "line.sku"], said(schema)
    assert not any(note.severity != "info" for note in schema.notes)


def test_a_namespace_without_location_is_found_in_the_archive(tmp_path: Path) -> None:
    part = LINE.replace("<xs:schema ", '<xs:schema targetNamespace="urn:l" ')
    main = order("", "import").replace('schemaLocation=""', 'namespace="urn:l"').replace('"Line"', '"l:Line"')
    main = main.replace("<xs:schema ", '<xs:schema xmlns:l="urn:l" ')
    schema = load(f"{archive(tmp_path, {'x/order.xsd': main, 'x/line.xsd': part, 'line2.xsd': part})}!x/order.xsd")
    assert [key.rpartition(":")[2] for key in fields(schema, "order")][-1:] != ["line"]
    assert "it was found in line.xsd" in said(schema)


def test_an_include_out_of_an_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "line.xsd").write_text(LINE)
    for location in ("../line.xsd", "line.xsd", (tmp_path / "line.xsd").as_posix()):
        schema = load(f"{archive(tmp_path, {'order.xsd': order(location)})}!order.xsd")
        assert fields(schema, "order") == ["line"]
        assert any(note.kind in ("S10", "S11") for note in schema.notes), location


def test_payloads_are_checked_against_all_files_of_an_archive(tmp_path: Path) -> None:
    file = archive(tmp_path, {"a/order.xsd": order("../parts/line.xsd"), "parts/line.xsd": LINE})
    check = xml_validator(load(f"{file}!a/order.xsd"), "order")
    assert check(b"<order><line><sku>1</sku></line></order>") == ()
    assert [one.path for one in check(b"<order><line><uks/></line></order>")] != []


def test_a_wsdl_in_an_archive_takes_its_types_from_there(tmp_path: Path) -> None:
    types = order("line.xsd").replace("<xs:schema ", '<xs:schema targetNamespace="urn:s" xmlns="urn:s" ')
    wsdl = (
        '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="urn:s" targetNamespace="urn:s">'
        f'<types><xs:schema {XS}><xs:import namespace="urn:s" schemaLocation="types/order.xsd"/></xs:schema></types>'
        '<message name="In"><part name="body" element="s:order"/></message>'
        '<portType name="P"><operation name="send"><input message="s:In"/></operation></portType></definitions>'
    )
    file = archive(tmp_path, {"w/shop.wsdl": wsdl, "w/types/order.xsd": types, "w/types/line.xsd": LINE})
    schema = load(f"{file}!w/shop.wsdl")
    (message,) = [one.name for one in schema.messages() if one.name.startswith("send")]
    assert fields(schema, message) == ["line", "line.sku"]
    check = xml_validator(schema, message)
    assert check(b'<s:order xmlns:s="urn:s"><line><sku>1</sku></line></s:order>') == ()
    assert check(b'<s:order xmlns:s="urn:s"><lien/></s:order>') != ()


def test_a_wsdl_in_an_archive_imports_another(tmp_path: Path) -> None:
    outer = '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"><import namespace="urn:s" location="../b/inner.wsdl"/></definitions>'
    types = order("line.xsd").replace("<xs:schema ", '<xs:schema targetNamespace="urn:s" xmlns="urn:s" ')
    inner = f'<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"><types>{types}</types></definitions>'
    schema = load(f"{archive(tmp_path, {'a/o.wsdl': outer, 'b/inner.wsdl': inner, 'b/line.xsd': LINE})}!a/o.wsdl")
    assert fields(schema, "order") == ["line", "line.sku"]


def test_a_name_that_leads_out_of_the_archive_is_never_written_to(tmp_path: Path) -> None:
    name = "a/../../../../../../../../../evil.xsd"
    schema = load(f"{archive(tmp_path, {name: LINE})}!{name}")
    with pytest.raises(RefusedError, match="leads out of its archive"):
        xml_validator(schema, "Line")(b"<Line><sku>1</sku></Line>")
