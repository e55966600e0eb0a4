"""Every construct of XML Schema 1.0 and 1.1: what an analyst sees of it, and that it is what the xmlschema library sees."""

import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import xmlschema
from lxml import etree

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.xml_text import parse_xml
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Field, Schema, walk
from fieldwright.schema.validation import validator
from fieldwright.schema.values import read_value, write_value
from fieldwright.schema.xsd import XsdSchema, read_xsd
from tests.corpus import CORPUS, PAIN_001, corpus

HEAD = (
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" xmlns:b="urn:b" targetNamespace="urn:a"'
    ' xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" elementFormDefault="qualified"{}>'
)


def text(body: str, more: str = "", namespace: str = "urn:a") -> str:
    head = HEAD.format(more).replace('targetNamespace="urn:a"', f'targetNamespace="{namespace}"' if namespace else "")
    return f"{head}{body}</xs:schema>"


def xsd(body: str, more: str = "") -> Schema:
    return load_bytes(text(body, more).encode(), "a.xsd")


def several(folder: Path, **files: str) -> Schema:
    for name, content in files.items():
        (folder / f"{name}.xsd").write_text(content)
    return load(folder / f"{next(iter(files))}.xsd")


def fields(schema: Schema, message: str = "v") -> dict[str, Field]:
    return {one.path: one for one in walk(schema.root(message), depth=4, limit=300)}


def said(one: Field) -> str:
    return " ".join(note.text for note in one.shape.notes)


def element(inside: str, name: str = "v") -> str:
    return f"<xs:element name='{name}'><xs:complexType>{inside}</xs:complexType></xs:element>"


def sequence(*names: str) -> str:
    return "<xs:sequence>" + "".join(f"<xs:element name='{name}' type='xs:int'/>" for name in names) + "</xs:sequence>"


# --- files -----------------------------------------------------------------------------------------------------------

T = f"<xs:complexType name='T'>{sequence('old')}</xs:complexType>"
G = "<xs:group name='G'><xs:sequence><xs:element name='g' type='xs:int'/></xs:sequence></xs:group>"
AG = "<xs:attributeGroup name='AG'><xs:attribute name='x'/></xs:attributeGroup>"
S = "<xs:simpleType name='S'><xs:restriction base='xs:string'><xs:maxLength value='9'/></xs:restriction></xs:simpleType>"
USES = element("<xs:sequence><xs:element name='t' type='T'/><xs:element name='s' type='S'/><xs:group ref='G'/></xs:sequence>"
               "<xs:attributeGroup ref='AG'/>")  # fmt: skip


@pytest.mark.parametrize("namespace", ["urn:a", ""])
def test_redefined_components_build_on_the_old_ones(tmp_path: Path, namespace: str) -> None:
    changes = f"""<xs:redefine schemaLocation="old.xsd">
<xs:complexType name="T"><xs:complexContent><xs:extension base="T">{sequence("new")}</xs:extension></xs:complexContent></xs:complexType>
<xs:simpleType name="S"><xs:restriction base="S"><xs:minLength value="2"/></xs:restriction></xs:simpleType>
<xs:group name="G"><xs:sequence><xs:group ref="G"/><xs:element name="h" type="xs:int"/></xs:sequence></xs:group>
<xs:attributeGroup name="AG"><xs:attributeGroup ref="AG"/><xs:attribute name="y"/></xs:attributeGroup></xs:redefine>"""
    schema = several(tmp_path, main=text(changes + USES), old=text(T + G + AG + S, namespace=namespace))
    found = fields(schema)
    assert list(found) == ["v.`@x`", "v.`@y`", "v.t", "v.t.old", "v.t.new", "v.s", "v.g", "v.h"]
    assert found["v.s"].shape.constraints == {"maxLength": 9, "minLength": 2}
    assert schema.notes == ()


def test_overridden_components_take_the_place_of_the_old_ones(tmp_path: Path) -> None:
    changes = f"""<xs:override schemaLocation="old.xsd"><xs:complexType name="T">{sequence("new")}</xs:complexType>
<xs:simpleType name="Nowhere"><xs:restriction base="xs:int"/></xs:simpleType></xs:override>"""
    schema = several(tmp_path, main=text(changes + USES), old=text(T + G + AG + S))
    assert list(fields(schema)) == ["v.`@x`", "v.t", "v.t.new", "v.s", "v.g"]
    assert [note.kind for note in schema.notes] == ["S10"]
    assert schema.format == "XSD 1.1"


def test_an_import_without_a_location_is_looked_for_in_the_folder(tmp_path: Path) -> None:
    main = text(
        "<xs:import namespace='urn:b'/><xs:import namespace='urn:none'/>"
        + element("<xs:sequence><xs:element ref='b:id'/></xs:sequence>")
    )
    schema = several(tmp_path, main=main, other=text("<xs:element name='id' type='xs:int'/>", namespace="urn:b"))
    assert fields(schema)["v.id"].shape.type == "integer"
    assert [(note.kind, "other.xsd" in note.text) for note in schema.notes] == [("S12", True), ("S10", False)]
    wrong = b'<v xmlns="urn:a"><b:id xmlns:b="urn:b">x</b:id></v>'
    assert [one.path for one in validator(schema, "v")(wrong)] == ["v.id"]


def test_a_location_in_another_case_is_found_where_it_is_the_only_one(tmp_path: Path) -> None:
    schema = several(tmp_path, main=text("<xs:include schemaLocation='PARTS.xsd'/>" + USES), Parts=text(T + G + AG + S))
    assert "v.t.old" in fields(schema)


CATALOGUED = (
    ("http://www.w3.org/XML/1998/namespace", "xml:lang"),
    ("http://www.w3.org/1999/xlink", "n:href"),
    ("http://www.w3.org/2001/XMLSchema-instance", "n:nil"),
)


@pytest.mark.parametrize(("namespace", "name"), CATALOGUED)
def test_attributes_that_nobody_ships_are_known(namespace: str, name: str) -> None:
    declared = "" if name.startswith("xml:") else f' xmlns:n="{namespace}"'
    schema = xsd(f"<xs:import namespace='{namespace}'/>" + element(f"<xs:attribute ref='{name}'/>"), declared)
    assert [one.name for one in schema.root("v").children()] == ["@" + name.partition(":")[2]]
    assert schema.notes == ()


def test_a_signature_is_known() -> None:
    dsig = "http://www.w3.org/2000/09/xmldsig#"
    body = f"<xs:import namespace='{dsig}'/>" + element("<xs:sequence><xs:element ref='d:Signature'/></xs:sequence>")
    assert "v.Signature.SignedInfo.Reference[]" in fields(xsd(body, f' xmlns:d="{dsig}"'))


# --- what is allowed where -------------------------------------------------------------------------------------------


def test_wildcards_say_what_they_allow() -> None:
    body = "<xs:sequence><xs:any namespace='##other' processContents='lax'/><xs:any notNamespace='urn:c' processContents='skip'/></xs:sequence>"
    schema = xsd(element(body + "<xs:anyAttribute namespace='urn:b ##local'/>"))
    found = fields(schema)
    told = said(found["v.*[]"])
    for words in (
        "other than 'urn:a'",
        "not of the namespace 'urn:c'",
        "it is not checked",
        "where the schema declares it",
    ):
        assert words in told
    assert "of the namespace 'urn:b' or none" in said(found["v.`@*`"])


def test_open_content_and_default_attributes_are_fields() -> None:
    body = (
        "<xs:defaultOpenContent mode='suffix'><xs:any namespace='urn:o'/></xs:defaultOpenContent>"
        + element(sequence("a"))
        + f"<xs:element name='w'><xs:complexType defaultAttributesApply='false'><xs:openContent mode='none'/>{sequence('a')}</xs:complexType></xs:element>"
        + AG
    )
    schema = xsd(body, ' defaultAttributes="AG"')
    assert list(fields(schema)) == ["v.`@x`", "v.a", "v.*[]"]
    assert "behind the others" in said(fields(schema)["v.*[]"])
    assert list(fields(schema, "w")) == ["w.a"]


def test_what_must_stand_together_is_said() -> None:
    body = (
        "<xs:sequence><xs:choice><xs:element name='a'/><xs:element name='b'/></xs:choice>"
        "<xs:sequence minOccurs='0'><xs:element name='c'/><xs:element name='d' minOccurs='0'/></xs:sequence></xs:sequence>"
    )
    told = said(xsd(element(body)).root("v"))
    assert "One of these must be there: a | b." in told
    assert "Of c, d: where one is there, c must be." in told


def test_block_leaves_out_what_may_not_be_substituted() -> None:
    body = element("<xs:sequence><xs:element ref='head'/><xs:element name='t' type='Base'/></xs:sequence>") + (
        "<xs:element name='head' type='xs:int' block='substitution'/><xs:element name='other' substitutionGroup='head'/>"
        "<xs:complexType name='Base' block='extension'/><xs:complexType name='More'><xs:complexContent><xs:extension base='Base'>"
        "<xs:attribute name='m'/></xs:extension></xs:complexContent></xs:complexType>"
        "<xs:complexType name='Less'><xs:complexContent><xs:restriction base='Base'/></xs:complexContent></xs:complexType>"
    )
    found = fields(xsd(body))
    assert [path for path in found if path.count(".") == 1 and "<" not in path] == ["v.head", "v.t"]
    assert found["v.t.`@xsi:type`"].shape.enum == ("Base", "Less")


def test_an_abstract_head_speaks_through_those_that_stand_for_it() -> None:
    head = "<xs:element name='head' abstract='true'><xs:annotation><xs:documentation>How to pay.</xs:documentation></xs:annotation></xs:element>"
    body = (
        element("<xs:sequence><xs:element ref='head'/></xs:sequence>")
        + head
        + "<xs:element name='cash' type='xs:int' substitutionGroup='head'/>"
    )
    assert "abstract element head. How to pay." in said(fields(xsd(body))["v.cash"])


def test_attributes_added_to_simple_content_keep_the_text() -> None:
    body = (
        "<xs:element name='v' type='B'/><xs:complexType name='A'><xs:simpleContent><xs:extension base='xs:int'><xs:attribute name='x'/>"
        "</xs:extension></xs:simpleContent></xs:complexType><xs:complexType name='B'><xs:complexContent><xs:extension base='A'>"
        "<xs:attribute name='y'/></xs:extension></xs:complexContent></xs:complexType>"
    )
    found = fields(xsd(body))
    assert list(found) == ["v.`@x`", "v.`@y`", "v.`#text`"]
    assert found["v.`#text`"].shape.type == "integer"


def test_elements_may_name_another_namespace() -> None:
    body = "<xs:complexType name='A'><xs:sequence><xs:element name='e' type='xs:int' targetNamespace='urn:b'/></xs:sequence></xs:complexType>"
    assert xsd(body).root("A").children()[0].shape.namespace == "urn:b"


# --- notes -----------------------------------------------------------------------------------------------------------


def test_keys_assertions_and_conditions_are_notes() -> None:
    body = (
        "<xs:element name='v' type='T'><xs:alternative test=\"@kind = 'a'\" type='A'/><xs:alternative type='T'/>"
        "<xs:key name='ids'><xs:selector xpath='line'/><xs:field xpath='@no'/><xs:field xpath='sku'/></xs:key>"
        "<xs:keyref name='to' refer='ids'><xs:selector xpath='use'/><xs:field xpath='.'/></xs:keyref></xs:element>"
        f"<xs:complexType name='T'>{sequence('a')}<xs:attribute name='kind'/><xs:assert test='a != 3' xpathDefaultNamespace='##targetNamespace'/></xs:complexType>"
        "<xs:complexType name='A'><xs:complexContent><xs:extension base='T'/></xs:complexContent></xs:complexType>"
    )
    schema = xsd(body)
    told = said(schema.root("v"))
    for words in ("Key ids: every line has @no and sku", "one of the key ids", "If @kind = 'a', the type is A", "Otherwise the type is T",
                  "must satisfy: a != 3"):  # fmt: skip
        assert words in told, words
    assert "a != 3" in said(schema.root("A"))
    assert schema.format == "XSD 1.1"
    payload = '<v xmlns="urn:a"><a>{}</a></v>'
    assert validator(schema, "v")(payload.format(4).encode()) == ()
    assert len(validator(schema, "v")(payload.format(3).encode())) == 1


def test_lists_and_unions_say_the_limits_of_their_parts() -> None:
    small = "<xs:simpleType name='Small'><xs:restriction base='xs:int'><xs:maxInclusive value='9'/></xs:restriction></xs:simpleType>"
    body = "<xs:element name='l'><xs:simpleType><xs:list itemType='Small'/></xs:simpleType></xs:element>"
    body += "<xs:element name='u'><xs:simpleType><xs:union memberTypes='Small xs:date'/></xs:simpleType></xs:element>"
    body += "<xs:element name='r'><xs:simpleType><xs:restriction base='xs:NMTOKENS'><xs:maxLength value='4'/></xs:restriction></xs:simpleType></xs:element>"
    schema = xsd(body + small)
    assert "maximum 9" in said(schema.root("l"))
    assert "maximum 9" in said(schema.root("u"))
    assert "xs:date" in said(schema.root("u"))
    assert schema.root("r").shape.constraints["maxItems"] == 4


LANGUAGES = "<xs:annotation><xs:documentation xml:lang='de'>Menge</xs:documentation><xs:documentation xml:lang='fr-CH'>Nombre</xs:documentation>{}</xs:annotation>"


@pytest.mark.parametrize(
    ("language", "more", "shown"),
    [
        ("en", "<xs:documentation xml:lang='en-GB'>Amount</xs:documentation>", "Amount"),
        ("fr", "<xs:documentation xml:lang='en'>Amount</xs:documentation>", "Nombre"),
        ("it", "<xs:documentation xml:lang='en'>Amount</xs:documentation>", "Amount"),
        ("en", "", "Menge"),
    ],
)
def test_one_language_is_shown_and_all_are_kept(language: str, more: str, shown: str) -> None:
    data = text(f"<xs:element name='v' type='xs:int'>{LANGUAGES.format(more)}</xs:element>").encode()
    root = read_xsd(parse_xml(data, "a.xsd"), data, "a.xsd", language=language).root("v")
    assert root.shape.description == shown
    for word in ("Menge", "Nombre", "Amount" if more else ""):
        assert word in f"{root.shape.description} {said(root)}"


def test_parts_for_other_versions_are_left_out_and_said() -> None:
    body = "<xs:element name='v' type='xs:int' vc:minVersion='1.1'/><xs:element name='v' type='xs:string' vc:maxVersion='1.1'/>"
    schema = xsd(body + "<xs:element name='w' vc:minVersion='3.0'/>")
    assert [one.name for one in schema.messages()] == ["v"]
    assert schema.root("v").shape.type == "integer"
    assert len(schema.notes) == 2


# --- payloads --------------------------------------------------------------------------------------------------------


def test_qualified_names_keep_their_namespace() -> None:
    schema = xsd(
        element(
            "<xs:sequence><xs:element name='q' type='xs:QName' maxOccurs='9'/></xs:sequence><xs:attribute name='k' type='xs:QName'/>"
        )
    )
    root = schema.root("v")
    payload = b'<z:v xmlns:z="urn:a" xmlns:p="urn:b" xmlns:o="urn:other" k="p:x"><z:q>p:one</z:q><z:q>o:two</z:q><z:q>none</z:q><z:q>z:own</z:q></z:v>'
    value = read_value(payload, schema, root, "p.xml")
    assert value == {"v": {"@k": "b:x", "q": ["b:one", "{urn:other}two", "none", "{urn:a}own"]}}
    written = write_value(value, schema, root)
    for node, name in zip(
        etree.fromstring(written), ("{urn:b}one", "{urn:other}two", "none", "{urn:a}own"), strict=True
    ):
        prefix, _, local = (node.text or "").rpartition(":")
        namespace = node.nsmap.get(prefix or None)
        assert (f"{{{namespace}}}{local}" if namespace else local) == name
    assert read_value(written, schema, root, "p.xml") == value


# --- the corpus ------------------------------------------------------------------------------------------------------

_CASES = ("27-xmlschema-tests", "xsd", "xmlschema-tests", "tests", "test_cases")
_QUICKBOOKS = (
    "15-quickbooks-xsd",
    "xsd",
    "quickbooks-v3",
    "ipp-v3-java-data",
    "src",
    "main",
    "xsd",
    "IntuitNamesTypes.xsd",
)
_DECLARE_NOTHING = {"illegal-attributes.xsd", "issue_474.xsd", "pacs.003.001.01.xsd", "supl.017.002.01.xsd"}
_BROKEN = {"malformed.xsd"}


def _schemas(*parts: str, step: int = 1) -> list[Path]:
    folder = CORPUS.joinpath(*parts)
    return sorted(folder.rglob("*.xsd"))[::step] if folder.exists() else []


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("27-xmlschema-tests", 1),
        ("15-quickbooks-xsd", 1),
        ("12-iso20022-pain-pacs", 10),
        ("14-gml-ogc", 30),
        ("13-netex", 80),
    ],
)
def test_every_schema_of_the_corpus_loads(name: str, step: int) -> None:
    corpus(name)
    refused: set[str] = set()
    for file in _schemas(name, step=step):
        try:
            schema = load(file)
        except FieldwrightError:
            refused.add(file.name)
            continue
        for message in schema.messages()[:10]:
            for one in walk(schema.root(message.name), depth=3, limit=60):
                assert one.shape.type
    assert refused <= _DECLARE_NOTHING | _BROKEN


Occurs = tuple[int, int | None]


def _times(one: int | None, other: int | None, by: Callable[[int, int], int]) -> int | None:
    return None if one is None or other is None else by(one, other)


def occurrences(particle: Any) -> dict[str, Occurs]:
    """What xmlschema's content model says about each name, places of one name taken together."""
    occurs = (int(particle.min_occurs), particle.max_occurs)
    if not isinstance(particle, xmlschema.validators.XsdGroup):
        return {str(getattr(particle, "name", None) or "*"): occurs}
    parts = [occurrences(one) for one in particle if one.max_occurs != 0] if occurs[1] != 0 else []
    choice = particle.model == "choice"
    made: dict[str, Occurs] = {}
    for name in dict.fromkeys(name for one in parts for name in one):
        lows = [one.get(name, (0, 0))[0] for one in parts]
        highs = [one.get(name, (0, 0))[1] for one in parts]
        most = None if None in highs else max(highs) if choice else sum(highs)  # type: ignore[arg-type,type-var]
        made[name] = ((min(lows) if choice else sum(lows)) * occurs[0], _times(most, occurs[1], lambda a, b: a * b))
    return made


def differences(schema: XsdSchema, theirs: Any) -> Iterator[str]:
    """Where the children of a named type are not what xmlschema says: names, occurrence, types, attributes."""
    for message in schema.messages():
        type_ = theirs.maps.types.get(
            f"{{{schema.namespace}}}{message.name.removesuffix(' (type)')}" if schema.namespace else message.name
        )
        if message.kind != "type" or type_ is None:
            continue
        children = [one.shape for one in schema.root(message.name).children()]
        elements = {(f"{{{one.namespace}}}" if one.namespace else "") + one.name.rpartition(":")[2]: one for one in children
                    if one.name[0] not in "@#" and not one.alternative}  # fmt: skip
        instead = {one.name for one in children if one.alternative}
        content = type_.content if isinstance(type_.content, xmlschema.validators.XsdGroup) else None
        model = (
            {name: one for name, one in occurrences(content).items() if name.rpartition("}")[2] not in instead}
            if content is not None
            else {}
        )
        if {name: (one.min_occurs, one.max_occurs) for name, one in elements.items()} != model:
            yield f"{message.name}: {sorted(elements)} and {model}"
        for one in content.iter_elements() if content is not None else ():
            name = getattr(one.type, "local_name", None) if one.name in elements else None
            if name and name != "anyType" and elements[str(one.name)].type_name.removeprefix("xs:") != name:
                yield f"{message.name}.{one.name}: {elements[str(one.name)].type_name} and {name}"
        ours = {
            one.name[1:].rpartition(":")[2]: one.required
            for one in children
            if one.name[0] == "@" and one.name not in ("@*", "@xsi:type")
        }
        known = {
            str(name).rpartition("}")[2]: one.use == "required"
            for name, one in type_.attributes.items()
            if name and one.use != "prohibited"
        }
        if ours != known:
            yield f"{message.name}: attributes {ours} and {known}"


def _compared() -> list[Path]:
    cases = [one for folder in ("examples", "features") for one in _schemas(*_CASES, folder)]
    wrong = ("malformed", "illegal", "invalid", "unknown", "errors", "wrong", "complex-extensions")
    return [one for one in cases if not any(word in one.name for word in wrong)]


@pytest.mark.corpus
def test_fields_are_those_of_the_xmlschema_library() -> None:
    """Without complex-extensions.xsd: there xmlschema forgets the text and attributes of a simple content that complex content extends."""
    corpus("27-xmlschema-tests")
    found: dict[str, list[str]] = {}
    types = 0
    for file in (corpus(*PAIN_001), corpus(*_QUICKBOOKS), *_compared()):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                schema, theirs = load(file), xmlschema.XMLSchema11(str(file), validation="lax", allow="local")
            except (FieldwrightError, xmlschema.XMLSchemaException):
                continue
        assert isinstance(schema, XsdSchema)
        types += sum(one.kind == "type" for one in schema.messages())
        if different := list(differences(schema, theirs)):
            found[file.name] = different
    assert found == {}
    assert types > 150
