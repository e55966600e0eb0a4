"""Versions of XSDs: across namespaces and versions in names, texts that have attributes now, choices, and large ones by component."""

from pathlib import Path
from typing import Any

import pytest

from fieldwright.diff.compare import compare
from fieldwright.diff.model import Change, Comparison
from fieldwright.schema.load import load
from tests.corpus import corpus
from tests.diff.pairs import compared, written, xsd


def _changes(folder: Path, old: str, new: str, *, namespace: str = "urn:orders") -> tuple[Change, ...]:
    """The changes; ``namespace`` is the new version's."""
    return compared(folder, xsd(old), xsd(new, namespace=namespace), suffix=".xsd").changes


def _told(changes: tuple[Change, ...]) -> list[tuple[str, str]]:
    return [(one.id, one.path) for one in changes]


def _order(*fields: str, more: str = "") -> str:
    return f'<xs:element name="order"><xs:complexType><xs:sequence>{"".join(fields)}</xs:sequence></xs:complexType></xs:element>{more}'  # fmt: skip


def _field(name: str, type_: str = "xs:string", low: int = 0, **facts: Any) -> str:
    given = "".join(f' {key}="{value}"' for key, value in facts.items())
    return f'<xs:element name="{name}" type="{type_}" minOccurs="{low}"{given}/>'


def _type(name: str, *fields: str, base: str = "") -> str:
    held = f"<xs:sequence>{''.join(fields)}</xs:sequence>"
    if base:
        held = f'<xs:complexContent><xs:extension base="{base}">{held}</xs:extension></xs:complexContent>'
    return f'<xs:complexType name="{name}">{held}</xs:complexType>'


# --- names that change with the version ---------------------------------------------------------------------------------


def test_versions_in_namespaces_and_names_of_types_are_one_entry(tmp_path: Path) -> None:
    old = _order(_field("party", "Party6Choice")) + _type("Party6Choice", _field("name", "Max35Text")) + _text("Max35Text", 35)  # fmt: skip
    new = _order(_field("party", "Party38Choice")) + _type("Party38Choice", _field("name", "Max140Text")) + _text("Max140Text", 140)  # fmt: skip
    changes = _changes(tmp_path, old, new, namespace="urn:orders:v2")
    assert _told(changes) == [("max-length-raised", "order.party.name"), ("namespace-changed", "")]


def _text(name: str, length: int) -> str:
    return f'<xs:simpleType name="{name}"><xs:restriction base="xs:string"><xs:maxLength value="{length}"/></xs:restriction></xs:simpleType>'  # fmt: skip


def test_a_type_that_was_compared_is_not_compared_with_another_version_of_its_name(tmp_path: Path) -> None:
    old = _order(_field("a", "Header1")) + _type("Header1", _field("x"), _field("y"))
    new = _order(_field("a", "Group7")) + _type("Group7", _field("x"), _field("y")) + _type("Header9", _field("q"))
    assert _told(_changes(tmp_path, old, new)) == [("type-name-changed", "order.a"), ("definition-added", "")]


def test_an_anonymous_type_that_gets_a_name_is_no_change(tmp_path: Path) -> None:
    old = _order('<xs:element name="a"><xs:complexType><xs:sequence><xs:element name="b" type="xs:string"/></xs:sequence></xs:complexType></xs:element>')  # fmt: skip
    assert _changes(tmp_path, old, _order(_field("a", "A", 1)) + _type("A", _field("b", low=1))) == ()


# --- definitions that come with what uses them ----------------------------------------------------------------------------


def test_definitions_that_new_fields_use_are_not_listed(tmp_path: Path) -> None:
    old = _order(_field("a"))
    new = _order(_field("a"), _field("b", "B"), more=_type("B", _field("c", "C")) + _type("C", _field("d")))
    assert _told(_changes(tmp_path, old, new)) == [("optional-field-added", "order.b")]
    assert _told(_changes(tmp_path, new, old)) == [("optional-field-removed", "order.b")]
    alone = _changes(tmp_path, old, old + _type("Lonely", _field("c")))
    assert [(one.id, one.message) for one in alone] == [("definition-added", "Lonely")]


def test_a_new_derived_type_is_an_alternative_and_nothing_else(tmp_path: Path) -> None:
    old = _order(_field("a", "A")) + _type("A", _field("b"))
    new = old + _type("More", _field("c"), base="A")
    assert _told(_changes(tmp_path, old, new)) == [("alternative-added", "order.a<More>")]
    assert _told(_changes(tmp_path, new, old)) == [("alternative-removed", "order.a<More>")]


# --- texts that have attributes ---------------------------------------------------------------------------------------------


def test_a_text_that_gets_attributes_is_the_same_text_at_another_path(tmp_path: Path) -> None:
    amount = '<xs:complexType name="Amount"><xs:simpleContent><xs:extension base="{base}"><xs:attribute name="unit" type="xs:string"{use}/></xs:extension></xs:simpleContent></xs:complexType>'  # fmt: skip
    old, new = _order(_field("amount", "xs:decimal", 1)), _order(_field("amount", "Amount", 1))
    free = _changes(tmp_path, old, new + amount.format(base="xs:decimal", use=""))
    assert [(one.id, one.path, one.source_severity, one.target_severity) for one in free] == [
        ("optional-field-added", "order.amount.`@unit`", "breaking", "safe"),
        ("field-moved", "order.amount.`#text`", "safe", "safe"),
    ]
    tied = _changes(tmp_path, old, new + amount.format(base="xs:integer", use=' use="required"'))
    assert [(one.id, one.path) for one in tied] == [
        ("required-field-added", "order.amount.`@unit`"),
        ("type-narrowed", "order.amount.`#text`"),
        ("field-moved", "order.amount.`#text`"),
    ]
    comparison = compared(tmp_path, xsd(old), xsd(new + amount.format(base="xs:decimal", use="")), suffix=".xsd")
    assert comparison.renames["order"] == {"order.amount": "order.amount.`#text`"}


# --- choices ----------------------------------------------------------------------------------------------------------------


def test_a_choice_of_which_one_must_be_there_is_told(tmp_path: Path) -> None:
    choice = f"<xs:choice{{occurs}}>{_field('card', low=1)}{_field('iban', low=1)}</xs:choice>"
    old, new = _order(choice.format(occurs=' minOccurs="0"')), _order(choice.format(occurs=""))
    (one,) = _changes(tmp_path, old, new)
    assert (one.id, one.text, one.target_severity) == ("values-narrowed", "order must have one of card, iban", "breaking")  # fmt: skip
    (other,) = _changes(tmp_path, new, old)
    assert (other.id, other.source_severity) == ("values-widened", "breaking")


def test_a_choice_that_repeats_no_longer_excludes(tmp_path: Path) -> None:
    choice = f"<xs:choice{{occurs}}>{_field('card')}{_field('iban')}</xs:choice>"
    changes = _changes(tmp_path, _order(choice.format(occurs="")), _order(choice.format(occurs=' maxOccurs="unbounded"')))  # fmt: skip
    assert sorted(_told(changes)) == [
        ("became-repeating", "order.card[]"),
        ("became-repeating", "order.iban[]"),
        ("choice-removed", "order"),
    ]


def test_fields_that_are_put_into_another_moved(tmp_path: Path) -> None:
    name, road = _field("legalName"), _field("street")
    old = _order(_field("buyer", "P"), _field("seller", "S")) + _type("P", name, road) + _type("S", name, _field("vat"))
    new = _order(_field("buyer", "P"), _field("seller", "S")) + _type("P", _field("party", "Q")) + _type("Q", name, road) + _type("S", name, _field("vat"))  # fmt: skip
    moves = [(one.id, one.old_path, one.path) for one in _changes(tmp_path, old, new) if one.id == "field-moved"]
    assert moves == [
        ("field-moved", "order.buyer.legalName", "order.buyer.party.legalName"),
        ("field-moved", "order.buyer.street", "order.buyer.party.street"),
    ]


def test_a_field_of_a_new_part_elsewhere_is_no_move(tmp_path: Path) -> None:
    old = _order(_field("doc", "D"), _field("tax")) + _type("D", _field("remitted"), _field("other"))
    new = _order(_field("doc", "D"), _field("tax"), _field("garnishment", "G")) + _type("D", _field("other")) + _type("G", _field("remitted"))  # fmt: skip
    assert _told(_changes(tmp_path, old, new)) == [
        ("optional-field-added", "order.garnishment"),
        ("optional-field-removed", "order.doc.remitted"),
    ]


def test_a_list_of_codes_that_becomes_a_text_is_told_by_its_end(tmp_path: Path) -> None:
    listed = '<xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:enumeration value="CASH"/><xs:enumeration value="CHAR"/></xs:restriction></xs:simpleType>'  # fmt: skip
    old, new = _order(_field("code", "Code")) + listed, _order(_field("code", "Code")) + _text("Code", 4)
    assert _told(_changes(tmp_path, old, new)) == [("enum-removed", "order.code")]
    shorter = _order(_field("code", "Code")) + _text("Code", 3)
    assert _told(_changes(tmp_path, old, shorter)) == [("max-length-set", "order.code"), ("enum-removed", "order.code")]


def test_elements_that_stand_for_one_that_repeats_come_and_go(tmp_path: Path) -> None:
    head = _field("holder", "Holder") + '</xs:sequence></xs:complexType></xs:element><xs:element name="head" type="B" abstract="true"/>'  # fmt: skip
    body = '<xs:element name="order"><xs:complexType><xs:sequence>' + head + _type("Holder", '<xs:element ref="head" maxOccurs="unbounded"/>') + _type("B", _field("x", low=1))  # fmt: skip
    one, two, three = (f'<xs:element name="{name}" type="B" substitutionGroup="head"/>' for name in ("a", "b", "c"))
    changes = _changes(tmp_path, body + one + two + three, body + one + two)
    assert [(found.id, found.path, found.message) for found in changes] == [
        ("alternative-removed", "order.holder<c>", "order"),
        ("message-removed", "", "c"),
    ]


# --- large ones -------------------------------------------------------------------------------------------------------------

COUNT = 420


def _large(folder: Path, *, main: str = "", edits: dict[int, str] | None = None, shared: str = "") -> Any:
    """A schema of so many types in two files; ``edits`` are other definitions of some of them."""
    edits = edits or {}
    types = [edits.get(at) or _type(f"T{at}", _field(f"f{at}"), _field("code", "Code"), _field("next", f"T{at + 1}")) for at in range(COUNT)]  # fmt: skip
    parts = shared or _SHARED
    written(folder, "parts.xsd", xsd("".join([*types[: COUNT // 2], parts])))
    body = "".join([*types[COUNT // 2 :], _type(f"T{COUNT}", _field("end")), main or _MAIN])
    return load(written(folder, "main.xsd", xsd('<xs:include schemaLocation="parts.xsd"/>' + body)))


_MAIN = '<xs:element name="order" type="T0"/><xs:element name="head" type="T5" abstract="true"/>' + _type("Holder", '<xs:element ref="head"/>', '<xs:group ref="G"/>')  # fmt: skip
_SHARED = (
    '<xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:enumeration value="a"/><xs:enumeration value="b"/></xs:restriction></xs:simpleType>'
    f'<xs:group name="G"><xs:sequence>{_field("g1")}{_field("g2")}</xs:sequence></xs:group>'
    + _type("Other", '<xs:group ref="G"/>')
)  # fmt: skip


def _of_large(folder: Path, **new: Any) -> Comparison:
    return compare(_large(folder / "old"), _large(folder / "new", **new))


def test_a_large_xsd_is_the_same_as_itself(tmp_path: Path) -> None:
    assert _of_large(tmp_path).changes == ()


def test_an_edit_of_a_large_xsd_is_told_once_at_its_type(tmp_path: Path) -> None:
    edits = {7: _type("T7", _field("f7"), _field("code", "Code"), _field("next", "T8", 1)), 300: _type("T300", _field("f300", "xs:date"), _field("code", "Code"), _field("next", "T301"))}  # fmt: skip
    changes = _of_large(tmp_path, edits=edits).changes
    assert [(one.id, one.message, one.path, one.places) for one in changes] == [
        ("type-narrowed", "T300", "T300.f300", 1),
        ("became-required", "T7", "T7.next", 1),
    ]


def test_a_message_that_is_asked_for_is_compared_with_all_that_it_holds(tmp_path: Path) -> None:
    old, new = _large(tmp_path / "old"), _large(tmp_path / "new", edits={2: _type("T2", _field("code", "Code"), _field("next", "T3"))})  # fmt: skip
    found = compare(old, new, messages=("order",)).changes
    assert [(one.id, one.message, one.path) for one in found] == [("optional-field-removed", "order", "order.next.next.f2")]  # fmt: skip


def test_what_has_no_fields_of_its_own_is_told_once_where_it_is_used(tmp_path: Path) -> None:
    longer = _SHARED.replace('<xs:enumeration value="b"/>', '<xs:enumeration value="b"/><xs:enumeration value="c"/>')
    (one,) = _of_large(tmp_path, shared=longer).changes
    assert (one.id, one.after, one.places) == ("enum-value-added", "c", COUNT)
    grouped = _SHARED.replace('name="g2" type="xs:string"', 'name="g2" type="xs:date"')
    (other,) = _of_large(tmp_path, shared=grouped).changes
    assert (other.id, other.path.rpartition(".")[2], other.places) == ("type-narrowed", "g2", 2)


def test_derived_types_and_members_of_a_large_xsd_are_told_at_their_bases(tmp_path: Path) -> None:
    derived = _MAIN + _type("Derived", _field("d"), base="T9")
    assert _told(_of_large(tmp_path, main=derived).changes) == [("alternative-added", "T9<Derived>")]
    standing = _MAIN + '<xs:element name="one" type="T5" substitutionGroup="head"/><xs:element name="two" type="T5" substitutionGroup="head"/>'  # fmt: skip
    third = standing + '<xs:element name="three" type="T5" substitutionGroup="head"/>'
    changes = compare(_large(tmp_path / "two", main=standing), _large(tmp_path / "three", main=third)).changes
    assert [(one.id, one.message, one.path) for one in changes] == [
        ("alternative-added", "Holder", "Holder<three>"),
        ("message-added", "three", ""),
    ]


def test_a_default_of_the_file_changes_all_that_stands_in_it(tmp_path: Path) -> None:
    old, new = _large(tmp_path / "old"), tmp_path / "new"
    _large(new)
    parts = new / "parts.xsd"
    parts.write_text(parts.read_text().replace('elementFormDefault="qualified"', 'elementFormDefault="unqualified"'))
    found = compare(old, load(new / "main.xsd"))
    assert {one.id for one in found.changes} <= {"namespace-changed"}


# --- real versions ------------------------------------------------------------------------------------------------------------


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("parts", "names", "most"),
    [
        (("12-iso20022-pain-pacs", "xsd", "iso20022", "xsd", "payments_clearing_and_settlement", "pacs.002"), ("pacs.002.001.03.xsd", "pacs.002.001.12.xsd"), 110),
        (("16-cyclonedx-json-xsd-proto", "mixed", "cyclonedx", "schema"), ("bom-1.5.xsd", "bom-1.6.xsd"), 100),
    ],
)  # fmt: skip
def test_real_versions_are_aligned(parts: tuple[str, ...], names: tuple[str, str], most: int) -> None:
    folder = corpus(*parts)
    old, new = (load(folder / name) for name in names)
    found = compare(old, new).changes
    assert 40 < len(found) < most
    assert [one.id for one in found].count("namespace-changed") == 1
    assert not [one for one in found if one.id.startswith(("definition-", "message-"))]
