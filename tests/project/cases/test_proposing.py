"""Proposed test cases from the outside: a project goes in, cases with payloads, outputs and sentences come out."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import CancelledError, MissingError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Lookup, LookupRow, Rule
from fieldwright.project.cases.model import LOOK, Proposal, Proposed
from fieldwright.project.cases.pairs import pairs
from fieldwright.project.cases.proposing import propose
from fieldwright.project.model import Project
from fieldwright.project.testing import run_cases
from fieldwright.schema.validation import json_validator
from tests.project.cases.made import INVOICE, ORDER, RULES, written

EVALUATOR = Evaluator(spare=False)


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    EVALUATOR.close()


def proposed(project: Project, folder: Path, **more: Any) -> Proposed:
    (found,) = propose(project, folder, evaluator=EVALUATOR, **more)
    return found


def by_key(found: Proposed) -> dict[str, Proposal]:
    return {one.key: one for one in found.proposals}


@pytest.fixture(scope="module")
def orders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Path, Proposed]:
    folder = tmp_path_factory.mktemp("orders")
    project = written(folder)
    return project, folder, proposed(project, folder)


def test_there_are_few_of_all_kinds_and_each_says_what_it_proves(orders: tuple[Project, Path, Proposed]) -> None:
    found = orders[2]
    assert 15 <= len(found.proposals) <= 40
    assert {one.case.kind for one in found.proposals} == {"normal", "boundary", "negative", "volume"}
    assert len({one.case.name for one in found.proposals}) == len(found.proposals)
    for one in found.proposals:
        assert one.case.proves.endswith(".")
        assert LOOK in one.needs_review
        assert one.case.masked


def test_both_sides_of_each_condition_are_taken_and_the_output_shows_it(orders: tuple[Project, Path, Proposed]) -> None:
    cases = by_key(orders[2])
    assert not orders[2].unreached
    both = cases['branch class: value kind = "wholesale" holds'].case
    assert (both.payload["kind"], both.output["class"]) == ("wholesale", "A")
    assert both.payload["total"] > 500
    gift = cases["branch rows[]: where gift does not hold"].case  # asked only where the count is small
    assert len(gift.output["rows"]) < len(gift.payload["lines"])
    assert cases["least"].case.output["note"] == "no note"


def test_rows_that_give_the_same_are_one_class_and_unknown_keys_are_asked(
    orders: tuple[Project, Path, Proposed],
) -> None:
    cases = by_key(orders[2])
    assert [key for key in cases if key.startswith("lookup regions: ")] == ["lookup regions: not found", "lookup regions: ES", "lookup regions: CA"]  # fmt: skip
    assert cases["lookup regions: ES"].case.output["region"] == "south"
    unknown = cases["lookup regions: not found"].case
    assert unknown.kind == "negative"
    assert ("R04", "region") in {(one.id, one.target) for one in unknown.findings}


def test_a_negative_case_has_one_wrong_value(orders: tuple[Project, Path, Proposed]) -> None:
    cases = by_key(orders[2])
    ordinary = cases["ordinary"].case.payload
    missing = cases["missing id"].case
    assert {**missing.payload, "id": ordinary["id"]} == ordinary
    assert "id" not in missing.payload
    assert {(one.id, one.target) for one in missing.findings} == {("R02", "number"), ("R03", "")}
    wrong = [one for one in orders[2].proposals if one.case.kind == "negative" and not one.key.startswith(("lookup", "over", "no items"))]  # fmt: skip
    for one in wrong:
        changed = [name for name in ordinary if one.case.payload.get(name, ABSENT) != ordinary[name]]
        assert len(changed) == 1, one.key


def test_what_the_map_lets_through_is_told(orders: tuple[Project, Path, Proposed]) -> None:
    told = by_key(orders[2])["missing total"].needs_review
    assert any(one.startswith("The map lets it through") for one in told)
    over = by_key(orders[2])["over the target note"].needs_review
    assert any("R02 note" in one or "R02: note" in one for one in over[1:]) or "note" in over[1]


def test_dates_stand_at_the_edges_of_the_calendar_and_of_the_zone_in_use(
    orders: tuple[Project, Path, Proposed],
) -> None:
    cases = by_key(orders[2])
    assert cases["dates: leap day"].case.payload["due"] == "2024-02-29"
    assert cases["dates: end of year"].case.output["placed"] == "2027-01-01"  # an hour before midnight in UTC
    assert cases["dates: clocks of Europe/Amsterdam go back"].case.payload["placed"] == "2026-10-25T01:00:00Z"
    assert cases["dates: offsets far from UTC"].case.output["placed"] == "2025-12-31"


def test_lists_have_one_and_many_items(orders: tuple[Project, Path, Proposed]) -> None:
    cases = by_key(orders[2])
    assert len(cases["lists: many items"].case.payload["lines"]) == 100
    assert len(cases["lists: one item"].case.output["rows"]) == 1
    assert cases["no items lines[]"].case.payload["lines"] == []


def test_every_case_passes_as_it_is_proposed_and_every_normal_one_is_valid(
    orders: tuple[Project, Path, Proposed],
) -> None:
    project, folder, found = orders
    checks = json_validator(ORDER)
    for one in found.proposals:
        if one.case.kind in ("normal", "boundary", "volume"):
            assert not checks(one.case.payload), one.key
    results = run_cases(evolve(project, tests=tuple(one.case for one in found.proposals)), folder)
    assert [(one.name, one.differences) for one in results if not one.passed] == []


def test_the_same_project_gives_the_same_proposals(orders: tuple[Project, Path, Proposed]) -> None:
    project, folder, found = orders
    assert repr(proposed(project, folder)) == repr(found)


def test_keys_stay_where_something_else_changes(orders: tuple[Project, Path, Proposed], tmp_path: Path) -> None:
    source = {**ORDER, "properties": {"aaa": {"type": "string"}, **ORDER["properties"]}}
    rules = (Rule(target="state", value="aaa", when='aaa = "x"'), *(one for one in RULES if one.target != "state"))
    changed = proposed(written(tmp_path, rules, source=source), tmp_path, limit=1)
    before = orders[2]
    gone = before.known - changed.known
    assert {"branch state: when $not(paid) holds", "branch state: when $not(paid) does not hold"} <= gone
    assert all("paid" in key for key in gone)


def test_a_limit_says_what_it_leaves_out(orders: tuple[Project, Path, Proposed]) -> None:
    found = proposed(orders[0], orders[1], limit=5)
    assert len(found.proposals) == 5
    assert {one.why for one in found.left_out} == {"beyond the limit of 5 cases"}
    assert found.known == orders[2].known


def test_a_branch_that_cannot_be_reached_is_left_to_a_person(tmp_path: Path) -> None:
    rules = (
        Rule(target="number", value='kind = "nothing of the list" ? "a" : "b"'),
        Rule(target="region", value="$substring($base64encode(id), 3, 2) = 'Zq' ? 'a' : 'b'"),
        Rule(target="class", value="id"),
    )
    found = proposed(written(tmp_path, rules), tmp_path)
    told = {one.key: one.why for one in found.unreached}
    assert "source's schema refuses" in told['branch number: value kind = "nothing of the list" holds']
    assert "a person" in told["branch region: value $substring($base64encode(id), 3, 2) = 'Zq' holds"]


CONDITIONS = [
    'kind in ["gift", "retail"]', "$exists(note)", "$type(due) = 'null'", "$count(lines) > 2", "total >= 9999", 'kind != "gift"', "$contains(note, 'urgent')",
    "$length(id) = 7", '$translate("regions", country) = "south"', "lines[sku = 'X']", '$params.zone = "Europe/Berlin"', "id = note", "$not($exists(paid))",
    '(kind = "gift" or total > 100) and paid', "$isBlank(note)",
]  # fmt: skip


def test_conditions_of_many_kinds_are_solved_for_both_sides(tmp_path: Path) -> None:
    rules = tuple(Rule(target=f"c{at}", value=f'{condition} ? "yes" : "no"') for at, condition in enumerate(CONDITIONS))
    target = {"type": "object", "properties": {one.target: {"type": "string"} for one in rules}}
    found = proposed(written(tmp_path, rules, target=target), tmp_path, limit=200)
    assert found.unreached == ()
    outputs = [one.case.output for one in found.proposals if one.case.kind != "negative"]
    for rule in rules:
        assert {one[rule.target] for one in outputs} == {"yes", "no"}, rule.value


def test_a_default_operator_and_a_coalesce_have_two_sides(tmp_path: Path) -> None:
    rules = (Rule(target="number", value='note ?? "none"'), Rule(target="region", value='$coalesce(due, placed, "never")'), Rule(target="class", value='kind ?: "?"'))  # fmt: skip
    found = proposed(written(tmp_path, rules), tmp_path, limit=100)
    assert found.unreached == ()
    outputs = [one.case.output for one in found.proposals if one.case.kind != "negative"]
    assert "none" in {one["number"] for one in outputs}
    assert "?" in {one["class"] for one in outputs}
    assert any(str(one["region"]).endswith("Z") for one in outputs)  # the second stands in
    assert "never" in {one["region"] for one in outputs}


def test_a_branch_that_needs_another_alternative_gets_it(tmp_path: Path) -> None:
    card = {
        "type": "object",
        "required": ["by", "number"],
        "properties": {"by": {"const": "card"}, "number": {"type": "string"}},
    }
    cash = {
        "type": "object",
        "required": ["by", "till"],
        "properties": {"by": {"const": "cash"}, "till": {"type": "integer"}},
    }
    source = {"type": "object", "required": ["pay"], "properties": {"pay": {"oneOf": [card, cash]}}}
    rules = (Rule(target="number", value='pay.by = "cash" ? "till " & $string(pay.till) : pay.number'), Rule(target="region", value='"r"'), Rule(target="class", value='"c"'))  # fmt: skip
    found = proposed(written(tmp_path, rules, source=source), tmp_path)
    assert found.unreached == ()
    case = by_key(found)['branch number: value pay.by = "cash" holds'].case
    assert case.payload["pay"]["by"] == "cash"
    assert case.output["number"].startswith("till ")


def test_a_case_that_another_one_is_already_is_not_said_to_be_impossible(tmp_path: Path) -> None:
    rules = (Rule(target="[]", each="$"), Rule(target="[].x", value="v"))
    source = {"type": "array", "items": {"type": "object", "required": ["v"], "properties": {"v": {"type": "string"}}}}
    target = {"type": "array", "items": {"type": "object", "properties": {"x": {"type": "string"}}}}
    found = proposed(written(tmp_path, rules, source=source, target=target), tmp_path)
    assert found.left_out == ()
    assert [] in [one.case.payload for one in found.proposals]


def test_samples_are_masked_and_only_codes_that_the_project_knows_stay(tmp_path: Path) -> None:
    sample = {
        "id": "SECRET-1", "country": "DE", "kind": "gift", "total": 77.7, "note": "Call Anna Ek", "lines": [{"sku": "PRIVATE", "count": 5}] * 3,
    }  # fmt: skip
    (tmp_path / "a.json").write_text(json.dumps(sample))
    found = proposed(written(tmp_path, samples=("a.json",)), tmp_path)
    assert found.based_on == "a.json"
    text = json.dumps([one.case.payload for one in found.proposals])
    assert not [word for word in ("SECRET", "Anna", "PRIVATE", "77.7") if word in text]
    ordinary = found.proposals[0].case.payload
    assert ordinary["country"] == "DE"
    assert len(ordinary["lines"]) == 3
    assert {"due", "placed", "paid"} <= ordinary.keys()  # what the sample lacks is put in


def test_what_the_clock_gives_is_not_compared(tmp_path: Path) -> None:
    rules = (Rule(target="number", value="id"), Rule(target="region", value="$now()"), Rule(target="rows[]", each="lines"), Rule(target="rows[].code", value="sku & $string($random())"))  # fmt: skip
    project = written(tmp_path, rules, target={**INVOICE, "required": []})
    found = proposed(project, tmp_path, limit=8)
    assert set(found.proposals[0].case.ignore) == {"region", "rows.code"}
    assert "region" not in found.proposals[0].case.output
    assert repr(found) == repr(proposed(project, tmp_path, limit=8))
    results = run_cases(evolve(project, tests=tuple(one.case for one in found.proposals)), tmp_path)
    assert all(one.passed for one in results)


def test_many_rows_are_read_by_the_items_of_a_list(tmp_path: Path) -> None:
    rows = tuple(LookupRow(f"K{at}", f"V{at}") for at in range(20))
    rules = (Rule(target="number", value="id"), Rule(target="region", value="id"), Rule(target="class", value="id"), Rule(target="rows[]", each="lines"), Rule(target="rows[].code", value='$translate("codes", sku)'))  # fmt: skip
    found = proposed(written(tmp_path, rules, lookups=(Lookup("codes", rows),)), tmp_path)
    case = by_key(found)["lookup codes: all rows"].case
    assert [one["code"] for one in case.output["rows"]] == [one.value for one in rows]


def test_it_can_be_stopped_and_a_map_that_is_not_there_is_told(orders: tuple[Project, Path, Proposed]) -> None:
    with pytest.raises(CancelledError):
        propose(orders[0], orders[1], stop=lambda: True)
    with pytest.raises(MissingError):
        propose(orders[0], orders[1], map_name="no such map")


def test_a_map_whose_schema_is_gone_has_a_note(tmp_path: Path) -> None:
    project = written(tmp_path)
    (tmp_path / "invoice.schema.json").unlink()
    found = proposed(project, tmp_path)
    assert found.proposals == ()
    assert "invoice.schema.json" in found.notes[0]


# --- pairs ------------------------------------------------------------------------------------------------------------


@given(st.lists(st.integers(1, 4), min_size=2, max_size=4))
def test_every_two_values_meet_in_fewer_rows_than_all_combinations(sizes: list[int]) -> None:
    rows = pairs([list(range(one)) for one in sizes])
    for one in range(len(sizes)):
        for other in range(one + 1, len(sizes)):
            assert {(row[one], row[other]) for row in rows} == {(a, b) for a in range(sizes[one]) for b in range(sizes[other])}  # fmt: skip
    assert len(set(rows)) == len(rows)


# --- schemas by chance ------------------------------------------------------------------------------------------------

LEAVES = st.sampled_from(
    [
        {"type": "string"}, {"type": "string", "maxLength": 3, "minLength": 2}, {"type": "string", "enum": ["a", "b"]}, {"type": "integer", "minimum": 3},
        {"type": "number", "exclusiveMinimum": 0, "maximum": 1}, {"type": "boolean"}, {"type": ["string", "null"], "format": "date-time"},
        {"type": "string", "pattern": "^[A-Z]{2}[0-9]{3}$"}, {"type": "string", "format": "uuid"}, {"const": "fixed"}, {"type": "integer", "multipleOf": 5},
    ]
)  # fmt: skip


def _objects(below: Any) -> Any:
    return st.dictionaries(st.sampled_from("abcde"), below, min_size=1, max_size=3).flatmap(
        lambda held: st.sets(st.sampled_from(sorted(held))).map(
            lambda required: {"type": "object", "properties": held, "required": sorted(required)}
        )
    )


SCHEMAS = _objects(st.recursive(LEAVES, lambda below: st.one_of(_objects(below), st.builds(lambda items, least: {"type": "array", "items": items, "minItems": least}, below, st.integers(0, 2))), max_leaves=6))  # fmt: skip


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], derandomize=True)  # fmt: skip
@given(SCHEMAS)
def test_cases_of_any_schema_are_valid_unless_negative_and_the_same_twice(
    tmp_path_factory: pytest.TempPathFactory, schema: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    names = sorted(schema["properties"])
    rules = tuple(Rule(target=name, value=f"$string({name})", default="none") for name in names)
    target = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    project = written(folder, rules, source=schema, target=target, lookups=(), parameters=())
    found = proposed(project, folder, limit=12)
    checks = json_validator(schema)
    for one in found.proposals:
        if one.case.kind != "negative":
            assert not checks(one.case.payload), (one.key, one.case.payload)
    assert repr(proposed(project, folder, limit=12)) == repr(found)
