"""XML Schema as messages and fields: what an analyst sees of each construct."""

from pathlib import Path

import pytest

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.schema.load import load, load_bytes
from fieldwright.schema.model import Field, Schema, field_at, walk
from tests.corpus import UBL_INVOICE, corpus

HEAD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" targetNamespace="urn:a" elementFormDefault="qualified">'


def xsd(body: str, head: str = HEAD) -> Schema:
    return load_bytes(f"{head}\n{body}\n</xs:schema>".encode(), "a.xsd")


def fields(schema: Schema, message: str = "", depth: int = 4) -> dict[str, Field]:
    root = schema.root(message or schema.messages()[0].name)
    return {one.path: one for one in walk(root, depth=depth, limit=500)}


def typed(body: str, extra: str = "") -> Field:
    """The field of an element ``v`` whose type is given."""
    return xsd(f"<xs:element name='v'>{body}</xs:element>{extra}").root("v")


def notes(schema: Schema) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in schema.notes]


ORDER = """
<xs:element name="order" type="Order"/>
<xs:complexType name="Order">
  <xs:annotation><xs:documentation>What a customer wants.</xs:documentation></xs:annotation>
  <xs:sequence>
    <xs:element name="id" type="xs:token"/>
    <xs:element name="note" type="xs:string" minOccurs="0" nillable="true">
      <xs:annotation><xs:documentation xml:lang="de">Notiz</xs:documentation>
      <xs:documentation xml:lang="en">Said by
         the customer</xs:documentation></xs:annotation>
    </xs:element>
    <xs:element name="line" maxOccurs="unbounded">
      <xs:complexType>
        <xs:sequence><xs:element name="price" type="Amount"/><xs:element name="part" type="Order" minOccurs="0"/></xs:sequence>
        <xs:attribute name="no" type="xs:positiveInteger" use="required"/>
      </xs:complexType>
    </xs:element>
  </xs:sequence>
</xs:complexType>
<xs:complexType name="Amount"><xs:simpleContent><xs:extension base="xs:decimal">
  <xs:attribute name="currency" type="xs:string" default="EUR"/></xs:extension></xs:simpleContent></xs:complexType>
"""


def test_elements_come_before_types_as_messages() -> None:
    schema = xsd(ORDER)
    assert [(one.name, one.kind) for one in schema.messages()] == [
        ("order", "element"),
        ("Order", "type"),
        ("Amount", "type"),
    ]
    assert schema.messages()[1].description == "What a customer wants."
    assert (schema.format, schema.medium, schema.name) == ("XSD 1.0", "xml", "a")


def test_paths_types_and_occurrence() -> None:
    found = fields(xsd(ORDER))
    told = {path: (one.shape.type, one.shape.required, one.shape.min_occurs, one.shape.max_occurs) for path, one in found.items()
            if path.count(".") < 3}  # fmt: skip
    assert told == {
        "order.id": ("string", True, 1, 1),
        "order.note": ("string", False, 0, 1),
        "order.line[]": ("object", True, 1, None),
        "order.line[].`@no`": ("integer", True, 1, 1),
        "order.line[].price": ("object", True, 1, 1),
        "order.line[].part": ("object", False, 0, 1),
    }
    assert found["order.note"].shape.nullable
    assert found["order.line[].price.`#text`"].shape.type == "number"
    assert found["order.line[].price.`#text`"].shape.required
    assert found["order.line[].price.`@currency`"].shape.default == "EUR"
    assert found["order.line[].part"].recursive
    assert not found["order.line[]"].recursive
    assert all(one.shape.namespace == "urn:a" for path, one in found.items() if "`" not in path)


def test_documentation_is_english_where_there_are_languages_and_lines_are_told() -> None:
    found = fields(xsd(ORDER))
    assert found["order.note"].shape.description == "Said by\nthe customer"
    assert found["order.id"].shape.source.line == 7
    assert ORDER.split("\n")[14].count('"no"') == 1  # the schema's head is one line more
    assert found["order.line[].`@no`"].shape.source.line == 16
    assert found["order.id"].shape.source.pointer.endswith("xs:element[@name='id']")


def test_a_message_that_is_not_there_is_named_with_those_that_are_close() -> None:
    with pytest.raises(MissingError, match="did you mean order"):
        xsd(ORDER).root("ordr")


# --- simple types ----------------------------------------------------------------------------------------------------

BUILT_IN = {
    "xs:string": ("string", ""), "xs:boolean": ("boolean", ""), "xs:decimal": ("number", ""), "xs:integer": ("integer", ""),
    "xs:int": ("integer", "int32"), "xs:date": ("date", ""), "xs:dateTime": ("date-time", ""), "xs:time": ("time", ""),
    "xs:duration": ("duration", ""), "xs:base64Binary": ("binary", "base64"), "xs:anyURI": ("string", "uri-reference"),
    "xs:gYear": ("string", "year"), "xs:anyType": ("any", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", BUILT_IN)
def test_built_in_types(name: str) -> None:
    shape = xsd(f"<xs:element name='v' type='{name}'/>").root("v").shape
    assert (shape.type, shape.format) == BUILT_IN[name]
    assert shape.type_name == name


RESTRICTION = "<xs:simpleType><xs:restriction base='{}'>{}</xs:restriction></xs:simpleType>"

FACETS = (
    ("xs:string", "<xs:length value='3'/>", {"minLength": 3, "maxLength": 3}),
    ("xs:string", "<xs:minLength value='1'/><xs:maxLength value='9'/>", {"minLength": 1, "maxLength": 9}),
    ("xs:decimal", "<xs:totalDigits value='9'/><xs:fractionDigits value='2'/>", {"totalDigits": 9, "fractionDigits": 2}),
    ("xs:decimal", "<xs:minInclusive value='-0.5'/><xs:maxExclusive value='10'/>", {"minimum": -0.5, "exclusiveMaximum": 10}),
    ("xs:integer", "<xs:minExclusive value='0'/>", {"exclusiveMinimum": 0}),
    ("xs:positiveInteger", "<xs:minExclusive value='5'/>", {"exclusiveMinimum": 5}),
    ("xs:date", "<xs:minInclusive value='2020-01-01'/>", {"minimum": "2020-01-01"}),
    ("xs:string", "<xs:pattern value='[A-Z]{2}'/>", {"pattern": "^(?:[A-Z]{2})$"}),
    ("xs:string", "<xs:pattern value='a'/><xs:pattern value='b'/>", {"pattern": "^(?:(?:a)|(?:b))$"}),
    ("xs:string", "<xs:whiteSpace value='collapse'/>", {"whiteSpace": "collapse"}),
)  # fmt: skip


@pytest.mark.parametrize(("base", "facets", "constraints"), FACETS)
def test_facets_are_constraints(base: str, facets: str, constraints: dict[str, object]) -> None:
    assert typed(RESTRICTION.format(base, facets)).shape.constraints == constraints


def test_codes_have_their_meaning() -> None:
    codes = (
        "<xs:enumeration value='1'><xs:annotation><xs:documentation>One</xs:documentation></xs:annotation></xs:enumeration>"
        "<xs:enumeration value='2'/>"
    )
    shape = typed(RESTRICTION.format("xs:string", codes)).shape
    assert (shape.enum, shape.enum_text) == (("1", "2"), {"1": "One"})
    assert typed(RESTRICTION.format("xs:integer", codes)).shape.enum == (1, 2)


def test_facets_add_up_along_named_types() -> None:
    code = "<xs:simpleType name='Code'><xs:restriction base='xs:token'><xs:maxLength value='10'/></xs:restriction></xs:simpleType>"
    shape = typed(RESTRICTION.format("Code", "<xs:minLength value='2'/>"), code).shape
    assert shape.constraints == {"whiteSpace": "collapse", "maxLength": 10, "minLength": 2}


def test_lists_and_unions_are_said() -> None:
    listed = typed("<xs:simpleType><xs:list itemType='xs:int'/></xs:simpleType>").shape
    assert (listed.type, listed.format, listed.constraints) == ("string", "list", {"list": "xs:int"})
    assert listed.notes[0].kind == "S12"
    either = typed("<xs:simpleType><xs:union memberTypes='xs:date xs:gYear'/></xs:simpleType>").shape
    assert either.type == "date|string"


def test_fixed_and_default_have_the_fields_type() -> None:
    schema = xsd(
        "<xs:element name='v'><xs:complexType><xs:sequence><xs:element name='n' type='xs:int' fixed='7'/>"
        "<xs:element name='b' type='xs:boolean' default='1'/><xs:element name='d' type='xs:decimal' default='1.0'/></xs:sequence>"
        "<xs:attribute name='version' fixed='2.1'/></xs:complexType></xs:element>"
    )
    found = fields(schema)
    assert found["v.n"].shape.fixed == 7
    assert found["v.b"].shape.default is True
    assert found["v.d"].shape.default == "1.0"
    assert found["v.`@version`"].shape.fixed == "2.1"


# --- complex types ---------------------------------------------------------------------------------------------------


def test_an_extension_has_what_it_extends_first() -> None:
    schema = xsd(
        "<xs:element name='v' type='B'/><xs:complexType name='A'><xs:sequence><xs:element name='a'/></xs:sequence><xs:attribute name='x'/>"
        "</xs:complexType><xs:complexType name='B'><xs:complexContent><xs:extension base='A'><xs:sequence><xs:element name='b'/></xs:sequence>"
        "<xs:attribute name='y'/></xs:extension></xs:complexContent></xs:complexType>"
    )
    assert list(fields(schema)) == ["v.`@x`", "v.`@y`", "v.a", "v.b"]


def test_derived_types_are_alternatives_told_by_xsi_type() -> None:
    schema = xsd(
        "<xs:element name='v' type='A'/><xs:complexType name='A' abstract='true'><xs:sequence><xs:element name='a'/></xs:sequence>"
        "</xs:complexType>"
        + "".join(
            f"<xs:complexType name='{name}'><xs:complexContent><xs:extension base='A'><xs:sequence><xs:element name='{name.lower()}'/>"
            "</xs:sequence></xs:extension></xs:complexContent></xs:complexType>"
            for name in ("Card", "Cash")
        )
    )
    found = fields(schema)
    assert found["v.`@xsi:type`"].shape.enum == ("Card", "Cash")
    assert found["v.`@xsi:type`"].shape.required
    assert [one.shape.alternative for one in found.values() if one.shape.alternative] == ["Card", "Cash"]
    assert field_at(schema.root("v"), "v.card") is not None


def test_a_restriction_has_its_own_elements_and_inherits_attributes() -> None:
    schema = xsd(
        "<xs:element name='v' type='B'/><xs:complexType name='A'><xs:sequence><xs:element name='a' minOccurs='0'/><xs:element name='c' minOccurs='0'/>"
        "</xs:sequence><xs:attribute name='x'/><xs:attribute name='y'/></xs:complexType><xs:complexType name='B'><xs:complexContent>"
        "<xs:restriction base='A'><xs:sequence><xs:element name='a'/></xs:sequence><xs:attribute name='y' use='prohibited'/></xs:restriction>"
        "</xs:complexContent></xs:complexType>"
    )
    found = fields(schema)
    assert list(found) == ["v.`@x`", "v.a"]
    assert found["v.a"].shape.required


def test_groups_are_put_in_their_places() -> None:
    schema = xsd(
        "<xs:element name='v'><xs:complexType><xs:sequence><xs:element name='a'/><xs:group ref='G' minOccurs='0'/></xs:sequence>"
        "<xs:attributeGroup ref='AG'/></xs:complexType></xs:element>"
        "<xs:group name='G'><xs:sequence><xs:element name='b'/><xs:element name='c' minOccurs='0'/></xs:sequence></xs:group>"
        "<xs:attributeGroup name='AG'><xs:attribute name='x' use='required'/><xs:anyAttribute/></xs:attributeGroup>"
    )
    found = fields(schema)
    assert list(found) == ["v.`@x`", "v.`@*`", "v.a", "v.b", "v.c"]
    assert not found["v.b"].shape.required


def test_a_choice_names_its_alternatives_and_nothing_in_it_is_required() -> None:
    schema = xsd(
        "<xs:element name='v'><xs:complexType><xs:choice><xs:element name='a'/><xs:sequence><xs:element name='b'/><xs:element name='c'/>"
        "</xs:sequence></xs:choice></xs:complexType></xs:element>"
    )
    found = fields(schema)
    choices = {
        path: (one.shape.choice.group, one.shape.choice.alternative) for path, one in found.items() if one.shape.choice
    }
    assert choices == {"v.a": ("choice", "a"), "v.b": ("choice", "b, c"), "v.c": ("choice", "b, c")}
    assert not any(one.shape.required for one in found.values())


def test_an_element_in_every_alternative_is_required_once() -> None:
    schema = xsd(
        "<xs:element name='v'><xs:complexType><xs:choice><xs:sequence><xs:element name='id' type='xs:int'/><xs:element name='a'/></xs:sequence>"
        "<xs:sequence><xs:element name='id' type='xs:int'/><xs:element name='b'/></xs:sequence></xs:choice></xs:complexType></xs:element>"
    )
    found = fields(schema)
    assert list(found) == ["v.id", "v.a", "v.b"]
    assert found["v.id"].shape.required
    assert found["v.id"].shape.max_occurs == 1


def test_repeated_groups_multiply_and_say_that_order_is_lost() -> None:
    schema = xsd(
        "<xs:element name='v'><xs:complexType><xs:sequence minOccurs='2' maxOccurs='3'><xs:element name='a'/><xs:element name='b' maxOccurs='2'/>"
        "</xs:sequence></xs:complexType></xs:element>"
    )
    found = fields(schema)
    assert {path: (one.shape.min_occurs, one.shape.max_occurs) for path, one in found.items()} == {
        "v.a[]": (2, 3),
        "v.b[]": (2, 6),
    }
    assert "order between them" in schema.root("v").shape.notes[0].text


def test_substitution_groups_are_alternatives() -> None:
    schema = xsd(
        "<xs:element name='v'><xs:complexType><xs:sequence><xs:element ref='pay'/></xs:sequence></xs:complexType></xs:element>"
        "<xs:element name='pay' abstract='true'/><xs:element name='card' type='xs:int' substitutionGroup='pay'/>"
        "<xs:element name='cash' type='xs:string' substitutionGroup='pay'/>"
    )
    found = fields(schema, "v")
    assert field_at(schema.root("v"), "v.card") is not None
    assert sorted({one.value_path for one in found.values() if not one.shape.alternative}) == ["v.card", "v.cash"]


def test_wildcards_and_mixed_text_are_shown_and_said() -> None:
    schema = xsd(
        "<xs:element name='v'><xs:complexType mixed='true'><xs:sequence><xs:any minOccurs='0' maxOccurs='unbounded'/></xs:sequence>"
        "</xs:complexType></xs:element>"
    )
    found = fields(schema)
    assert found["v.`#text`"].shape.type == "string"
    wildcard = next(one for one in found.values() if one.name == "*")
    assert wildcard.shape.type == "any"
    assert {one.kind for one in (*wildcard.shape.notes, *schema.root("v").shape.notes)} == {"S12"}


def test_names_of_two_namespaces_get_prefixes(tmp_path: Path) -> None:
    (tmp_path / "b.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:b"><xs:element name="id" type="xs:int"/></xs:schema>'
    )
    (tmp_path / "a.xsd").write_text(
        HEAD.replace("xmlns=", 'xmlns:b="urn:b" xmlns=')
        + '<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:element name="v"><xs:complexType><xs:sequence>'
        '<xs:element name="id"/><xs:element ref="b:id"/></xs:sequence></xs:complexType></xs:element></xs:schema>'
    )
    names = [one.name for one in load(tmp_path / "a.xsd").root("v").children()]
    assert len(set(names)) == 2
    assert "b:id" in names


def test_what_contains_itself_is_said_and_ends() -> None:
    schema = xsd(
        "<xs:element name='v' type='A'/><xs:complexType name='A'><xs:complexContent><xs:extension base='B'/></xs:complexContent></xs:complexType>"
        "<xs:complexType name='B'><xs:complexContent><xs:extension base='A'/></xs:complexContent></xs:complexType>"
        "<xs:element name='w'><xs:complexType><xs:sequence><xs:group ref='G'/></xs:sequence><xs:attributeGroup ref='H'/></xs:complexType></xs:element>"
        "<xs:group name='G'><xs:sequence><xs:element name='g'/><xs:group ref='G'/></xs:sequence></xs:group>"
        "<xs:attributeGroup name='H'><xs:attribute name='h'/><xs:attributeGroup ref='H'/></xs:attributeGroup>"
        "<xs:element name='s' type='S'/><xs:simpleType name='S'><xs:restriction base='S'/></xs:simpleType>"
    )
    for message in ("v", "w", "s"):
        fields(schema, message)
    assert list(fields(schema, "w")) == ["w.`@h`", "w.g"]
    assert {kind for kind, _ in notes(schema)} == {"S13"}
    assert len(notes(schema)) >= 4


def test_what_is_not_defined_is_said_and_the_rest_is_read() -> None:
    schema = xsd("<xs:element name='v'><xs:complexType><xs:sequence><xs:element name='a' type='Nowhere'/><xs:element ref='gone'/><xs:element "
                 "name='b' type='xs:int'/></xs:sequence></xs:complexType></xs:element>")  # fmt: skip
    found = fields(schema)
    assert [one.rpartition(".")[2] for one in found] == ["a", "gone", "b"]
    assert [kind for kind, _ in notes(schema)] == ["S10", "S10"]


# --- several files ---------------------------------------------------------------------------------------------------


def several(folder: Path, files: dict[str, str]) -> Path:
    for name, body in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body)
    return folder / next(iter(files))


def schema_text(body: str, namespace: str = "urn:a") -> str:
    target = f' xmlns="{namespace}" targetNamespace="{namespace}"' if namespace else ""
    return f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:b"{target}>{body}</xs:schema>'


def test_includes_and_imports_are_followed(tmp_path: Path) -> None:
    main = several(
        tmp_path,
        {
            "x/main/main.xsd": schema_text(
                '<xs:include schemaLocation="part.xsd"/><xs:import namespace="urn:b" schemaLocation="../common/b.xsd"/>'
                '<xs:element name="v" type="T"/>'
            ),
            "x/main/part.xsd": schema_text(  # a chameleon that includes who includes it
                '<xs:include schemaLocation="main.xsd"/><xs:complexType name="T"><xs:sequence><xs:element name="p" type="P"/>'
                "</xs:sequence></xs:complexType><xs:simpleType name='P'><xs:restriction base='xs:int'/></xs:simpleType>", ""),
            "x/common/b.xsd": schema_text('<xs:element name="other" type="xs:int"/>', "urn:b"),
        },
    )  # fmt: skip
    schema = load(main)
    assert notes(schema) == []
    assert [one.name for one in schema.messages()] == ["v", "T"]
    assert fields(schema)["v.p"].shape.type == "integer"
    assert fields(schema)["v.p"].shape.source.file == tmp_path / "x/main/part.xsd"
    before = schema.digest
    (tmp_path / "x/common/b.xsd").write_text(schema_text('<xs:element name="other" type="xs:string"/>', "urn:b"))
    assert load(main).digest != before


OUTSIDE = (
    "http://example.invalid/b.xsd", "https://example.invalid/b.xsd", "file:///etc/passwd", "/etc/passwd", "../../../../../../etc/passwd",
    "//server/share/b.xsd", "ftp://example.invalid/b.xsd",
)  # fmt: skip


@pytest.mark.parametrize("location", OUTSIDE)
def test_nothing_is_fetched_or_read_outside(tmp_path: Path, location: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    main = several(
        tmp_path,
        {
            "a/b/c/main.xsd": schema_text(
                f'<xs:import namespace="urn:b" schemaLocation="{location}"/><xs:include schemaLocation="{location}"/>'
                '<xs:element name="v" type="xs:int"/><xs:element name="w" type="b:T"/>'
            )
        },
    )
    schema = load(main)
    assert schema.root("v").shape.type == "integer"
    assert schema.root("w").shape.type == "any"
    kinds = [kind for kind, _ in notes(schema)]
    assert kinds[0] == "S11"
    assert all("example" not in one.description for one in schema.messages())


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    outside = several(tmp_path, {"secret/b.xsd": schema_text('<xs:element name="secret"/>', "urn:b")})
    main = several(
        tmp_path,
        {
            "w/x/y/z/main.xsd": schema_text(
                '<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:element name="v"/>'
            )
        },
    )
    (main.parent / "b.xsd").symlink_to(outside)
    schema = load(main)
    assert [kind for kind, _ in notes(schema)] == ["S11"]
    with pytest.raises(MissingError):
        schema.root("secret")


def test_a_file_that_is_missing_or_no_schema_is_said(tmp_path: Path) -> None:
    main = several(
        tmp_path,
        {
            "main.xsd": schema_text(
                '<xs:include schemaLocation="gone.xsd"/><xs:include schemaLocation="bad.xsd"/><xs:include schemaLocation="other.xsd"/>'
                '<xs:element name="v" type="xs:int"/>'
            ),
            "bad.xsd": "<xs:schema",
            "other.xsd": "<html/>",
        },
    )
    found = notes(load(main))
    assert [kind for kind, _ in found] == ["S10", "S10", "S11"]
    assert "gone.xsd" in found[0][1]
    assert "not well-formed" in found[1][1]


def test_a_redefinition_extends_what_it_redefines(tmp_path: Path) -> None:
    main = several(
        tmp_path,
        {
            "main.xsd": schema_text(
                '<xs:redefine schemaLocation="base.xsd"><xs:complexType name="T"><xs:complexContent><xs:extension base="T"><xs:sequence>'
                '<xs:element name="more"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType></xs:redefine><xs:element name="v" '
                'type="T"/>'
            ),
            "base.xsd": schema_text(
                '<xs:complexType name="T"><xs:sequence><xs:element name="a"/></xs:sequence></xs:complexType>'
            ),
        },
    )
    assert list(fields(load(main))) == ["v.a", "v.more"]


def test_a_schema_without_declarations_is_refused() -> None:
    with pytest.raises(FieldwrightError, match="declares nothing"):
        xsd("")


@pytest.mark.corpus
def test_ubl_is_read_lazily_and_deep() -> None:
    schema = load(corpus(*UBL_INVOICE))
    assert [one.name for one in schema.messages()] == ["Invoice", "InvoiceType"]
    root = schema.root("Invoice")
    deep = field_at(root, "Invoice.InvoiceLine[].SubInvoiceLine[].SubInvoiceLine[].Price.PriceAmount.`@currencyID`")
    assert deep is not None
    assert deep.shape.required
    assert next(one for one in root.children() if one.name == "InvoiceLine").shape.min_occurs == 1
    assert [one for one in schema.notes if one.kind in ("S10", "S11", "S13")] == []


def test_references_without_a_name_are_said() -> None:
    schema = xsd("<xs:element name='v'><xs:complexType><xs:sequence><xs:element ref='b:'/><xs:element name='a'/></xs:sequence>"
                 "<xs:attribute ref=':'/></xs:complexType></xs:element>")  # fmt: skip
    assert list(fields(schema)) == ["v.a"]
    assert [kind for kind, _ in notes(schema)] == ["S13", "S13"]
