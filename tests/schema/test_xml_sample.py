"""XML samples: what one document tells about its fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Field, Schema, walk
from fieldwright.schema.values import read_value, write_value


def sample(text: str) -> Schema:
    return load_bytes(text.encode(), "order.xml")


def fields(text: str) -> dict[str, Field]:
    schema = sample(text)
    return {one.path: one for one in walk(schema.root(schema.messages()[0].name), depth=10, limit=500)}


ORDER = """<?xml version="1.0"?>
<!-- one order -->
<order xmlns="urn:a" xmlns:b="urn:b" kind="x">
  <id>A1</id>
  <line no="1"><sku>007</sku><qty>2</qty><b:note>hello</b:note></line>
  <line no="2"><sku>x-8</sku><qty>10.5</qty></line>
  <paid>true</paid>
  <empty/>
</order>"""


def test_a_sample_is_one_message() -> None:
    schema = sample(ORDER)
    (message,) = schema.messages()
    assert (message.name, message.kind, message.origin.line) == ("order", "sample", 3)
    assert (schema.format, schema.medium, schema.name) == ("XML sample", "xml", "order")
    assert [one.kind for one in schema.notes] == ["S12"]
    with pytest.raises(MissingError, match="only message is order"):
        schema.root("invoice")


def test_what_was_seen_is_told() -> None:
    found = fields(ORDER)
    told = {path: (one.shape.type, one.shape.required, one.shape.repeats) for path, one in found.items()}
    assert told == {
        "order.`@kind`": ("string", True, False),
        "order.id": ("string", True, False),
        "order.line[]": ("object", True, True),
        "order.line[].`@no`": ("integer", True, False),
        "order.line[].sku": ("string", True, False),
        "order.line[].qty": ("number", True, False),
        "order.line[].note": ("string", False, False),
        "order.paid": ("boolean", True, False),
        "order.empty": ("string", True, False),
    }
    assert found["order.line[]"].shape.max_occurs is None
    assert found["order.line[].note"].shape.namespace == "urn:b"
    assert found["order.line[].qty"].shape.source.line == 5
    assert found["order.id"].shape.examples == ("A1",)


TYPES = (
    ("2024-02-29", "date"), ("2024-02-29T10:00:00Z", "date-time"), ("10:00:00", "time"), ("12", "integer"), ("-1.50", "number"),
    ("1", "integer"), ("false", "boolean"), ("007", "string"), ("1e5", "string"), ("12345678901234567890", "number"), ("", "string"),
    ("ja", "string"), ("+5", "string"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "type_"), TYPES)
def test_types_are_what_all_texts_are(text: str, type_: str) -> None:
    assert fields(f"<a><v>{text}</v></a>")["a.v"].shape.type == type_
    assert fields(f"<a><v>{text}</v><v>x</v></a>")["a.v[]"].shape.type == "string"


def test_repetition_anywhere_repeats_everywhere() -> None:
    found = fields("<a><b><c>1</c></b><b><c>1</c><c>2</c></b></a>")
    assert list(found) == ["a.b[]", "a.b[].c[]"]


def test_text_beside_attributes_and_between_elements() -> None:
    found = fields("<a><b x='1'>5</b><p>some <i>mixed</i> text</p></a>")
    assert found["a.b.`#text`"].shape.type == "integer"
    assert "a.p.`#text`" in found


def test_nil_is_null() -> None:
    found = fields("<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><b xsi:nil='true'/><c>1</c></a>")
    assert found["a.b"].shape.nullable
    assert not found["a.c"].shape.nullable


def test_names_of_two_namespaces_do_not_collide() -> None:
    found = fields("<a xmlns:p='urn:p' xmlns:q='urn:q'><p:id>1</p:id><q:id>2</q:id></a>")
    assert [one.name for one in found.values()] == ["p:id", "q:id"]


def test_recursion_in_a_sample_is_as_deep_as_the_sample() -> None:
    assert list(fields("<a><a><a>1</a></a></a>")) == ["a.a", "a.a.a"]


def test_what_is_no_sample_is_refused() -> None:
    with pytest.raises(FieldwrightError, match="document type declaration"):
        sample("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")


# Names by level, so that an element's children are of one kind; no empty text, which a parser and a value do not tell apart.
TEXT = st.text(st.characters(codec="utf-8", categories=("L", "Nd", "P")), min_size=1, max_size=6)
LEAF = st.tuples(st.sampled_from(("x", "y")), TEXT)
INNER = st.tuples(st.sampled_from(("b", "c")), st.lists(LEAF, min_size=1, max_size=3))


@given(st.lists(INNER, min_size=1, max_size=4))
def test_a_sample_comes_back_through_its_own_schema(inner: list[tuple[str, list[tuple[str, str]]]]) -> None:
    root = etree.Element("a")
    for name, leaves in inner:
        node = etree.SubElement(root, name)
        for leaf, text in leaves:
            etree.SubElement(node, leaf).text = text
    data = etree.tostring(root, encoding="utf-8")
    schema = load_bytes(data, "a.xml")
    field = schema.root("a")
    told: list[str] = []
    value = read_value(data, schema, field, "a.xml", unknown=told.append)
    again = read_value(write_value(value, schema, field), schema, field, "a.xml", unknown=told.append)
    assert again == value
    assert told == []


# --- what is said of values ------------------------------------------------------------------------------------------


def said(text: str, path: str) -> list[str]:
    return [note.text for note in fields(text)[path].shape.notes]


def test_lengths_codes_ranges_formats_and_nil_are_told() -> None:
    nil, xsi = ' xsi:nil="true"/', 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    lines = "".join(
        f'<l no="{n}"><st>{("open", "closed")[n % 2]}</st><m>a{n}@x.org</m><q{nil if n == 1 else f">{n}.5</q"}></l>'
        for n in range(12)
    ).replace("/>>", "/>")
    text = f"<o {xsi}>{lines}</o>"
    assert said(text, "o.l[].`@no`")[0] == "Inferred: from 0 to 11."
    assert said(text, "o.l[].st") == [
        "Inferred: 4 to 6 characters.",
        "Inferred: perhaps a list of codes: 'open' (6), 'closed' (6).",
        "Inferred from 12 parents; all have it.",
    ]
    assert fields(text)["o.l[].m"].shape.format == "email"
    assert said(text, "o.l[].q")[:2] == ["Inferred: xsi:nil in 1 of 12 (8 %).", "Inferred: from 0.5 to 11.5."]
    assert fields(text)["o.l[].q"].shape.nullable


def test_a_share_is_never_rounded_to_all() -> None:
    text = f"<o>{'<l><a/></l>' * 999}<l/></o>"
    assert said(text, "o.l[].a")[-1] == "Inferred from 1,000 parents; 999 of them have it (over 99 %)."


def test_a_document_type_that_is_passed_over_is_said() -> None:
    schema = sample('<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd">\n<cXML><a>1</a></cXML>')
    assert any("cXML.dtd" in note.text and "is not read" in note.text for note in schema.notes)
    assert [one.path for one in walk(schema.root("cXML"), depth=3, limit=9)] == ["cXML.a"]
