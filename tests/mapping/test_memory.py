"""Checking again after edits: what is remembered changes nothing of what is found."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.mapping.check import check_map
from fieldwright.mapping.checks.memory import Memory
from fieldwright.mapping.model import Lookup, LookupRow, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.check import Memory as ProjectMemory
from fieldwright.project.check import check_project
from tests.mapping.benches import NUMBER, TEXT, bench, many, record
from tests.project.schemas import begun

SOURCE = record(
    a=TEXT, b_=TEXT, n_=NUMBER, o_=record(x_=TEXT, y_=TEXT), lines=many(record(sku=TEXT, qty_=NUMBER)), tags_=many(TEXT)
)
TARGET = record(
    a=TEXT, b=TEXT, n_=NUMBER, o_=record(x=TEXT, y=TEXT, z_=TEXT), lines=many(record(sku=TEXT, qty=NUMBER)), tags_=many(TEXT),
    p_=record(q=TEXT, r=TEXT),
)  # fmt: skip

EXPRESSIONS = st.sampled_from(
    ["a", "b", "n", "o.x", "o.y", "$o", "sku", "qty", "lines", "lines.sku", "tags", "a & b", "$translate('t', a)", "a +", "nowhere",
     "$sum(lines.qty)", "n > 1 ? a : b", "$exists(b) ? b"]
)  # fmt: skip
TARGETS = st.sampled_from(
    ["a", "b", "n", "o", "o.x", "o.y", "o.z", "lines", "lines[]", "lines[].sku", "lines[].qty", "lines[first].sku", "tags[]", "p.q", "p.r", "gone"]
)  # fmt: skip
RULES = st.builds(
    lambda target, kind, text, when: Rule(target, **{kind: text}, when=when),
    TARGETS, st.sampled_from(["value", "each", "decision"]), EXPRESSIONS, st.sampled_from(["", "", "$exists(o.x)", "b != null"]),
)  # fmt: skip
EDITS = st.one_of(
    st.tuples(st.just("add"), st.integers(0, 20), RULES),
    st.tuples(st.just("remove"), st.integers(0, 20), st.none()),
    st.tuples(st.just("exchange"), st.integers(0, 20), RULES),
    st.tuples(st.just("value"), st.integers(0, 20), EXPRESSIONS),
    st.tuples(st.just("rows"), st.integers(0, 3), st.none()),
)


def edited(made: Bench, edit: tuple[str, int, Any]) -> Bench:
    what, at, new = edit
    rules = list(made.map.rules)
    if what == "rows":
        table = Lookup("t", tuple(LookupRow(str(one), "x") for one in range(at)))
        return evolve(made, lookups={"t": table})
    if what == "add":
        rules.insert(at % (len(rules) + 1), new)
    elif rules and what == "remove":
        del rules[at % len(rules)]
    elif rules:
        at %= len(rules)
        rules[at] = new if what == "exchange" else evolve(rules[at], value=new)
    return evolve(made, map=evolve(made.map, rules=tuple(rules)))


@given(st.lists(RULES, max_size=12), st.lists(EDITS, min_size=1, max_size=8))
def test_after_any_edits_the_same_is_found_as_at_first_sight(
    rules: list[Rule], edits: list[tuple[str, int, Any]]
) -> None:
    made = bench(SOURCE, TARGET, {})
    made = evolve(made, map=evolve(made.map, rules=tuple(rules)))
    memory = Memory()
    assert check_map(made, memory) == check_map(made)
    for edit in edits:
        made = edited(made, edit)
        assert check_map(made, memory) == check_map(made)


def test_only_what_an_edit_touches_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    from fieldwright.mapping import check

    looked: list[str] = []
    original = check.RULE_CHECKS
    monkeypatch.setattr(check, "RULE_CHECKS", (*original, lambda _context, one: looked.append(one.rule.target) or ()))
    made = bench(SOURCE, TARGET, {"a": "a", "b": "b", "o.x": "o.x", "o.y": "o.y", "p.q": "a"})
    memory = Memory()
    check_map(made, memory)
    assert looked == ["a", "b", "o.x", "o.y", "p.q"]
    looked.clear()
    once = edited(made, ("value", 0, "b"))
    check_map(once, memory)
    assert looked == ["a"]
    looked.clear()
    check_map(edited(once, ("value", 2, "a")), memory)
    assert set(looked) == {"o.x", "o.y"}  # both decide whether the object is written


def test_a_project_is_checked_again_with_what_its_files_say_now(tmp_path: Path) -> None:
    project = begun(tmp_path).project
    memory = ProjectMemory()
    before = check_project(project, tmp_path, memory=memory)
    assert check_project(project, tmp_path, memory=memory) == before
    invoice = json.loads((tmp_path / "invoice.json").read_text())
    (tmp_path / "invoice.json").write_text(json.dumps({**invoice, "required": ["id", "buyer"]}))
    after = check_project(project, tmp_path, memory=memory)
    assert after == check_project(project, tmp_path)
    assert "buyer" in {one.target for one in after.findings if one.id == "N01"} - {
        one.target for one in before.findings if one.id == "N01"
    }
