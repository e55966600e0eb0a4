"""Counterexamples of small maps: what breaks them, for which value, and nothing smaller."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from lxml import etree

from fieldwright.files.errors import CancelledError
from fieldwright.mapping.counterexamples.search import Counterexample, Progress, Tried, counterexamples
from fieldwright.mapping.model import Parameter, Rule
from fieldwright.schema.load import load
from tests.mapping.benches import (
    DATE,
    INTEGER,
    MOMENT,
    NUMBER,
    TEXT,
    bench,
    codes,
    element,
    lookup,
    many,
    record,
    sequence,
    side,
    text,
    xml_schema,
)


def found(source: Any, target: Any, rules: Any, **more: Any) -> dict[str, Counterexample]:
    """The counterexamples by the rules that they are of."""
    searched = {name: more.pop(name) for name in ("seed", "limit", "only") if name in more}
    if "only" in searched:
        searched["target"] = searched.pop("only")
    return {one.finding.target: one for one in counterexamples(bench(source, target, rules, **more), **searched).found}


@pytest.fixture(scope="module")
def several() -> Tried:
    """A map of which each rule breaks for another kind of value, and two for none."""
    source = record(
        sku=text(maxLength=50), note_=TEXT, name={"type": ["string", "null"]}, unit=codes("EA", "KG", "XX"), size=TEXT,
        lines=many(record(n={"type": "integer", "maximum": 99, "minimum": 0})), at=MOMENT, day=DATE, fine=text(maxLength=10),
    )  # fmt: skip
    target = record(
        SKU=text(maxLength=40), NOTE=TEXT, NAME=TEXT, UNIT=codes("C62", "KGM"), SIZE=NUMBER, LINES=many(record(N=INTEGER), minItems=1),
        HOUR=codes(*(f"{hour:02}" for hour in range(1, 24))), DAY=DATE, FINE=text(maxLength=20),
    )  # fmt: skip
    rules = {
        "SKU": "sku", "NOTE": "note", "NAME": "name", "UNIT": '$translate("units", unit)', "SIZE": "$number(size)", "LINES[]": "lines",
        "LINES[].N": "n", "HOUR": "$substring(at, 11, 2)", "DAY": "day", "FINE": "fine & $string($length(fine))",
    }  # fmt: skip
    return counterexamples(bench(source, target, rules, lookups=[lookup("units", {"EA": "C62", "KG": "KGM"})]))


@pytest.mark.parametrize(
    ("target", "id_", "begins"),
    [
        ("SKU", "R02", 'with sku = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" (41 characters): '),
        ("NOTE", "R02", "with note is missing: "),
        ("NAME", "R02", "with name is null: "),
        ("UNIT", "R04", 'with unit = "XX": lookup units has no row'),
        ("SIZE", "R01", 'with size = "": '),
        ("LINES[]", "R02", "with lines is an empty list: "),
        ("HOUR", "R02", 'with at = "2026-01-01T00:'),
    ],
)
def test_the_value_that_breaks_a_rule_is_told(several: Tried, target: str, id_: str, begins: str) -> None:
    one = next(one for one in several.found if one.finding.target == target)
    assert one.finding.id == id_
    assert one.finding.message.startswith(begins)
    assert one.finding.map == "map"


def test_rules_that_hold_for_all_that_may_come_have_none(several: Tried) -> None:
    assert {one.finding.target for one in several.found} == {"SKU", "NOTE", "NAME", "UNIT", "SIZE", "LINES[]", "HOUR"}
    assert several.complete
    assert several.refused == 0
    assert several.notes == ()


def test_the_payload_is_the_smallest(several: Tried) -> None:
    one = next(one for one in several.found if one.finding.target == "SKU")
    assert json.loads(one.input) == one.payload
    assert one.payload["sku"] == "x" * 41
    assert {**one.payload, "sku": "", "at": "", "day": ""} == {
        "sku": "", "name": "", "unit": "EA", "size": "", "lines": [], "at": "", "day": "", "fine": "",
    }  # fmt: skip


def test_the_same_is_found_again() -> None:
    made = (
        record(a=text(maxLength=9), b=NUMBER),
        record(A=text(maxLength=7), B=codes(0, 1)),
        {"A": "a & '!'", "B": "b"},
    )
    first, second = (counterexamples(bench(*made), seed=7).found for _ in range(2))
    assert [(one.finding, one.payload) for one in first] == [(one.finding, one.payload) for one in second]
    assert first


def test_a_rule_that_always_fails_hides_no_other() -> None:
    made = found(
        record(a=TEXT, b=text(maxLength=5)), record(A=NUMBER, B=text(maxLength=4), C=TEXT),
        {"A": "$number('x' & a)", "B": "b", "C": "$error('never')"},
    )  # fmt: skip
    assert {target: one.finding.id for target, one in made.items()} == {"A": "R01", "B": "R02", "C": "R01"}
    assert made["B"].payload == {"a": "", "b": "xxxxx"}


def test_two_fields_that_break_a_rule_only_together() -> None:
    flags = codes("Y", "N")
    made = found(record(a=flags, b=flags, c=flags), record(A=codes("ok")), {"A": "a = 'N' and b = 'N' ? 'both' : 'ok'"})
    assert made["A"].payload == {"a": "N", "b": "N", "c": "Y"}


def test_an_item_of_a_list_inside_a_list() -> None:
    source = record(
        orders=many(record(lines=many(record(q_={"type": "integer", "minimum": 0, "maximum": 9}), minItems=1)))
    )
    rules = [
        Rule("ORDERS[]", each="orders"), Rule("ORDERS[].LINES[]", each="lines"), Rule("ORDERS[].LINES[].Q", value="q"),
    ]  # fmt: skip
    made = found(source, record(ORDERS=many(record(LINES=many(record(Q=INTEGER))))), rules)
    one = made["ORDERS[].LINES[].Q"]
    assert one.payload == {"orders": [{"lines": [{}]}]}
    assert one.finding.message.startswith("with orders.lines.q is missing: ORDERS[0].LINES[0].Q: ")


def test_an_alternative_of_a_union() -> None:
    card = {**record(kind={"const": "card"}, number=TEXT), "title": "Card"}
    cash = {**record(kind={"const": "cash"}), "title": "Cash"}
    made = found(record(pay={"oneOf": [card, cash]}), record(NUMBER=TEXT), {"NUMBER": "pay.number"})
    assert made["NUMBER"].payload == {"pay": {"kind": "cash"}}


def test_elements_and_attributes_of_xml(tmp_path: Path) -> None:
    source = sequence(
        element("code", limits="<xs:maxLength value='6'/>"), element("price", "xs:decimal", minOccurs="0"),
        attributes='<xs:attribute name="unit" type="xs:string"/>',
    )  # fmt: skip
    file = tmp_path / "message.xsd"
    file.write_bytes(etree.tostring(xml_schema(source).index.main.root))  # type: ignore[attr-defined]
    made = bench(
        source, record(CODE=text(maxLength=5), PRICE=NUMBER, UNIT=TEXT),
        {"CODE": "Message.code", "PRICE": "$number(Message.price)", "UNIT": "Message.`@unit`"},
    )  # fmt: skip
    made = evolve(made, sources=(side(load(file)),))
    told = {one.finding.target: one for one in counterexamples(made).found}
    assert told.keys() == {"CODE", "PRICE", "UNIT"}
    assert b"<code>xxxxxx</code>" in told["CODE"].input
    assert "Message.price is missing" in told["PRICE"].finding.message


def test_a_further_source_is_tried_as_well() -> None:
    made = found(
        record(id=TEXT), record(NAME=TEXT), {"NAME": "$who[id = $$.id].name"},
        further={"who": many(record(id=TEXT, name={"type": ["string", "null"]}))},
    )  # fmt: skip
    assert "$who." in made["NAME"].finding.message
    assert made["NAME"].sources.keys() == {"who"}


def test_parameters_without_a_default_are_supplied() -> None:
    made = found(
        record(a=TEXT),
        record(A=text(maxLength=3), B=TEXT),
        {"A": "a", "B": "$params.tenant"},
        parameters=[Parameter("tenant")],
    )
    assert made.keys() == {"A"}


def test_one_rule_alone() -> None:
    made = found(
        record(a=text(maxLength=5), b=text(maxLength=5)), record(A=text(maxLength=3), B=text(maxLength=3)), {"A": "a", "B": "b"},
        only="B",
    )  # fmt: skip
    assert made.keys() == {"B"}


def test_a_number_that_a_double_cannot_hold() -> None:
    made = counterexamples(bench(record(n=INTEGER), record(N=INTEGER), {"N": "n"})).found
    assert [(one.finding.id, one.finding.severity) for one in made] == [("R05", "warning")]
    assert made[0].finding.target == "N"
    assert abs(made[0].payload["n"]) > 2**53


def test_a_source_of_which_no_payload_can_be_made_is_said() -> None:
    impossible = {**record(a=TEXT), "not": {"required": ["a"]}}
    tried = counterexamples(bench(impossible, record(A=TEXT), {"A": "a"}))
    assert tried.found == ()
    assert not tried.complete
    assert len(tried.notes) == 2


def test_progress_and_stopping() -> None:
    made = bench(record(a=TEXT, b=TEXT), record(A=TEXT, B=TEXT), {"A": "a", "B": "b"})
    seen: list[Progress] = []
    tried = counterexamples(made, limit=40, progress=seen.append)
    assert not tried.complete
    assert 40 <= tried.payloads < 60
    assert seen[-1].tried >= 40
    with pytest.raises(CancelledError):
        counterexamples(made, stop=lambda: True)
