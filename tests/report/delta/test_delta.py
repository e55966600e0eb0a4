"""The delta specification of two versions of a project: what is listed, in which form."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from attrs import evolve
from openpyxl import load_workbook

from fieldwright.diff.impact.pairing import Pairing
from fieldwright.mapping.model import Example, Lookup, LookupRow, Map, Question, Rule, SourceRef, TargetRef
from fieldwright.project.format import load_project
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.sides import Schemas
from fieldwright.project.upgrading import upgraded
from fieldwright.report.delta.formats import WRITERS, record_of
from fieldwright.report.delta.gather import delta, delta_of, expression_text, paired_rules
from fieldwright.report.delta.model import ADDED, CHANGED, DECIDE, LOOK, REMOVED
from fieldwright.report.delta.running import as_now, first_at, run_examples
from tests.upgrades import newer, shop_project

RULES = (
    Rule("id", value="id"), Rule("total", value="amount", default=0, status="approved", owner="Ann"), Rule("lines[]", each="lines", where="ok"),
    Rule("lines[].sku", value="sku"), Rule("note", decision="not mapped", reason="None is sent."),
)  # fmt: skip


def project(*rules: Rule, name: str = "m", lookups: tuple[Lookup, ...] = ()) -> Project:
    return Project("Orders", schemas={"a": SchemaRef("a.json", "sha256:1"), "b": SchemaRef("b.json")}, lookups=lookups,
                   maps=(Map(name, (SourceRef("a", "a"),), TargetRef("b", "b"), rules),))  # fmt: skip


def lines(before: Project, after: Project) -> list[tuple[str, str, str, str]]:
    return [(one.kind, one.target, one.before, one.after) for one in delta(before, after).rules]


def test_rules_that_say_something_else_are_listed_and_no_others() -> None:
    after = (
        evolve(RULES[0], value="$string(id)"), evolve(RULES[1], status="draft", owner="Bob", note="Look."), RULES[2], RULES[3], Rule("new", constant=1),
    )  # fmt: skip
    assert lines(project(*RULES), project(*after)) == [
        (CHANGED, "id", "id", "$string(id)"),
        (ADDED, "new", "", "1"),
        (REMOVED, "note", "not mapped: None is sent.", ""),
    ]
    assert delta(project(*RULES), project(*after)).unchanged == 3


def test_a_rule_that_fills_another_target_is_one_line_not_two() -> None:
    (line,) = delta(project(RULES[0], RULES[1]), project(RULES[0], evolve(RULES[1], target="sum"))).rules
    assert (line.kind, line.target, line.target_before, line.sentence_after) == (
        CHANGED,
        "sum",
        "total",
        "Copies `amount`; if it is missing writes 0.",
    )


def test_rules_of_one_target_are_paired_in_their_order() -> None:
    one, two, three = Rule("a", value="x"), Rule("a", value="y"), Rule("a", value="z")
    assert paired_rules((one, two), (one, three), {}) == [(one, one), (two, three)]
    assert paired_rules((one, two), (three,), {}) == [(one, three), (two, None)]


def test_a_map_under_another_name_is_the_same_map() -> None:
    assert lines(project(*RULES), project(*RULES, name="renamed")) == []


def test_all_that_a_rule_says_is_in_its_expression() -> None:
    rule = evolve(RULES[2], order_by="sku", when="$exists(lines)", alias="line")
    assert expression_text(rule) == "for each of: lines\nwhere: ok\nordered by: sku\nonly if: $exists(lines)"
    assert expression_text(RULES[1]) == "value: amount\ndefault for missing: 0"
    assert expression_text(Rule("a", constant=None)) == "null"


def test_rows_and_answers_of_lookups_are_listed() -> None:
    before = Lookup("codes", (LookupRow("a", "A"), LookupRow("b", "B"), LookupRow(["x", 1], "X")))
    after = Lookup(
        "codes", (LookupRow("a", "1"), LookupRow(["x", 1], "X"), LookupRow("c", None)), not_found="pass through"
    )
    found = delta(project(lookups=(before,)), project(lookups=(after,))).lookups
    assert [(one.kind, one.key, one.before, one.after) for one in found] == [
        (CHANGED, "a", '"A"', '"1"'), (REMOVED, "b", '"B"', ""), (ADDED, "c", "", "null"), (CHANGED, "(not found)", '"error"', '"pass through"'),
    ]  # fmt: skip


def test_questions_that_are_new_and_open_are_listed_with_examples_of_what_changed() -> None:
    asked = evolve(RULES[0], value="$uppercase(id)", question=Question("Upper?"), examples=(Example("a", "A"),))
    made = delta(project(evolve(RULES[0], examples=(Example("a", "a"),))), project(asked))
    assert [(one.kind, one.target, one.text) for one in made.open] == [("question", "id", "Upper?")]
    assert [(one.input, one.before, one.after) for one in made.examples] == [('"a"', '"a"', '"A"')]
    answered = evolve(asked, question=Question("Upper?", answer="Yes."))
    assert delta(project(RULES[0]), project(answered)).open == ()


def test_schemas_that_are_another_version_are_listed() -> None:
    other = evolve(project(), schemas={"a": SchemaRef("a2.json", "sha256:2"), "c": SchemaRef("c.json")})
    found = [(one.name, one.before, one.after) for one in delta(project(), other).schemas]
    assert found == [("a", "a.json", "a2.json"), ("c", "", "c.json"), ("b", "b.json", "")]


HOSTILE = "=cmd|'/c calc'!A1 <script>alert(1)</script> | `x` \u202e\x07 {{ 7*7 }} _x0041_ " + "long " * 9_000


@pytest.mark.parametrize("form", list(WRITERS))
def test_any_text_is_text_in_every_form_and_the_bytes_are_the_same(form: str) -> None:
    rule = Rule("a`b", value=HOSTILE, note=HOSTILE, question=Question(HOSTILE))
    before, after = (
        project(Rule("a`b", value="x"), lookups=(Lookup(HOSTILE, (LookupRow(HOSTILE, 1),)),)),
        project(rule, name=HOSTILE[:60]),
    )
    made = delta(before, after)
    data = WRITERS[form](made)
    assert data == WRITERS[form](delta(before, after))
    if form == "xlsx":
        book = load_workbook(io.BytesIO(data))
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert {cell.data_type for cell in cells} <= {"s", "n"}
        assert all(len(str(cell.value)) <= 32_767 for cell in cells)
        assert not [name for name in zipfile.ZipFile(io.BytesIO(data)).namelist() if "external" in name.lower()]
    else:
        text = data.decode()
        assert "\u202e" not in text or form == "json"
        assert "<script>" not in text or form != "html"
        assert "49" not in text[:2_000]


def test_the_record_has_the_documented_keys() -> None:
    record = record_of(delta(project(*RULES), project()))
    assert list(record) == ["project", "version_before", "version_after", "generated_by", "schemas", "rules", "fields", "lookups", "examples", "open", "unchanged", "notes", "summary"]  # fmt: skip
    assert record["summary"] == {CHANGED: 0, ADDED: 0, REMOVED: 5, DECIDE: 0, LOOK: 0}
    json.dumps(record)


def test_nothing_to_do_is_said() -> None:
    made = delta(project(*RULES), project(*RULES))
    assert made.empty
    page = WRITERS["markdown"](made).decode()
    assert "No rule has changed, and none is hit." in page
    assert "none changed; 5 as they were" in page


def test_inputs_of_test_cases_are_run_as_the_new_version_has_them(tmp_path: Path) -> None:
    file = shop_project(tmp_path)
    new = newer(
        tmp_path,
        "shop.yaml",
        ("surname", "familyName"),
        ("currency: {type: string, minLength: 3", "iso: {type: string, minLength: 3"),
    )
    before = load_project(file).project
    made = upgraded(before, "shop", new, folder=tmp_path)
    found = run_examples(made, delta_of(made), Schemas(tmp_path), values=True)
    assert [(one.target, one.input, one.before, one.after, one.origin) for one in found] == [
        ("Invoice.Currency", '"EUR"', '"EUR"', '"EUR"', "test case paid"),
        ("Invoice.Buyer.Name", '"Adeyemi"', '"ADEYEMI"', '"ADEYEMI"', "test case paid"),
    ]


def test_values_move_with_their_fields() -> None:
    pair = Pairing(
        "t", "t", None, None, {("lines",): ("items",), ("lines", "sku"): ("items", "code"), ("tax",): ("totals", "tax")}
    )
    value = {"lines": [{"sku": 1, "x": 2}, {"x": 3}], "tax": 4, "a": None}
    moved = as_now(value, pair, ["lines.sku", "tax", "none"])
    assert moved == {"items": [{"code": 1, "x": 2}, {"x": 3}], "totals": {"tax": 4}, "a": None}
    assert first_at(moved, "items[].x") == 2
    assert value["tax"] == 4
