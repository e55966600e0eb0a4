"""Quick mends: after each the finding is gone, and no rule but its own is touched unless the title says so."""

from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve

from fieldwright.mapping.approval import approval_of
from fieldwright.mapping.check import checked_map
from fieldwright.mapping.checks.memory import Memory
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Dropped, Question, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.mends.offered import MENDS, mends_of
from fieldwright.project.mends.place import Mend
from fieldwright.project.model import Project
from tests.mapping import test_check
from tests.mapping.benches import TEXT, bench, codes, lookup, many, record, text

A, T = record(a=TEXT), record(t=TEXT)
OTHERS = ("with all rules below it", "for all rules", "Keep the", "the lookup")
"""What a title says where a mend touches more than its rule."""


def found(made: Bench) -> tuple[Finding, ...]:
    return checked_map(made, Memory())[0]


def project_of(made: Bench) -> Project:
    return Project("p", maps=(made.map,), lookups=tuple(made.lookups.values()), parameters=made.parameters)


def after(made: Bench, mend: Mend) -> Bench:
    project = mend.apply(project_of(made))
    return evolve(made, map=project.maps[0], lookups={one.name: one for one in project.lookups})


def offers(made: Bench, id_: str) -> Iterator[tuple[Finding, Mend]]:
    for one in found(made):
        if one.id == id_:
            for mend in mends_of(made, one):
                yield one, mend


def mended(made: Bench, one: Finding, mend: Mend) -> Bench:
    """The bench after a mend, of which the finding is gone and the other rules are as they were."""
    then = after(made, mend)
    assert then.map != made.map or then.lookups != made.lookups, mend.title
    left = [(each.id, each.target, each.sources, each.attribute) for each in found(then)]
    assert (one.id, one.target, one.sources, one.attribute) not in left, mend.title
    if not any(word in mend.title for word in OTHERS):
        for rule in made.map.rules:
            if rule.target != one.target:
                assert then.map.rule(rule.target) == rule, mend.title
    return then


CASES = [(case, at) for at, case in enumerate(test_check.CASES)]


@pytest.mark.parametrize(("case", "at"), CASES, ids=[f"{case.id}-{at}" for case, at in CASES])
def test_the_finding_is_gone_after_each_mend(case: Any, at: int) -> None:
    del at
    made = bench(case.source, case.target, case.before, lookups=case.lookups)
    for one, mend in offers(made, case.id):
        mended(made, one, mend)


def test_the_common_kinds_have_mends() -> None:
    having = {
        case.id
        for case in test_check.CASES
        for _ in offers(bench(case.source, case.target, case.before, lookups=case.lookups), case.id)
    }
    wanted = {"T01", "T02", "T03", "L01", "L02", "L03", "L04", "L08", "N02", "N03", "N04", "N05", "C01", "C02", "C03", "C08", "D01", "D02", "D03",
              "E03", "E04", "E06", "E07", "E08", "K01", "K02", "K03", "K05", "K06", "K07", "K09", "K10", "M01", "M02", "M04", "M06"}  # fmt: skip
    assert wanted - having == set()


WRITTEN = [
    (record(a={"type": "integer"}), T, "a", "T01", "$string(a)"),
    (record(a=text(maxLength=50)), record(t=text(maxLength=35)), "a & 'x'", "L01", "$substring(a & 'x', 0, 35)"),
    (record(o=record(customer=TEXT)), T, "$uppercase(o.custmer)", "E02", "$uppercase(o.customer)"),
    (record(**{"first name": TEXT}), T, "'x' & frst_name", "E02", "'x' & `first name`"),
    (A, T, "$trimm(a)", "E04", "$trim(a)"),
    (
        record(a=codes("open", "closed")),
        T,
        "'x' & (a = 'close' ? 'x' : 'y')",
        "K10",
        "'x' & (a = \"closed\" ? 'x' : 'y')",
    ),
    (record(lines=many(record(sku=TEXT))), T, "lines.sku", "C01", "(lines.sku)[0]"),
]


@pytest.mark.parametrize(("source", "target", "value", "id_", "wanted"), WRITTEN)
def test_what_is_written(source: Any, target: Any, value: str, id_: str, wanted: str) -> None:
    made = bench(source, target, {"t": value})
    one, mend = next(offers(made, id_))
    assert mended(made, one, mend).map.rules[0].value == wanted


def test_a_long_expression_is_written_whole() -> None:
    long = " & ".join(["a"] * 60)
    made = bench(record(a=text(maxLength=5)), record(t=text(maxLength=9)), {"t": long})
    one, mend = next(offers(made, "L01"))
    assert len(mend.title) < 80
    assert mended(made, one, mend).map.rules[0].value == f"$substring({long}, 0, 9)"


def test_a_rule_goes_where_it_was_meant_to_go() -> None:
    made = bench(A, record(o=record(total=TEXT)), {"o.totl": Rule("", value="a", note="kept")})
    one, mend = next(offers(made, "E03"))
    assert mended(made, one, mend).map.rules == (Rule("o.total", value="a", note="kept"),)


def test_the_only_value_that_a_required_field_takes() -> None:
    made = bench(A, record(t=TEXT, version=codes("2.1")), {"t": "a"})
    one, mend = next(offers(made, "N01"))
    assert mend.title == 'Give it the constant "2.1"'
    assert mended(made, one, mend).map.rule("version") == Rule("version", constant="2.1")


def test_codes_that_are_alike_are_translated() -> None:
    made = bench(record(a=codes("New", "in-work", "other")), record(t=codes("NEW", "IN WORK")), {"t": "a"})
    one, mend = next(offers(made, "K01"))
    assert mend.title == "Translate it with a new lookup 't codes', 1 of them to be translated"
    then = mended(made, one, mend)
    assert [(row.key, row.value) for row in then.lookups["t codes"].rows] == [("New", "NEW"), ("in-work", "IN WORK")]
    assert then.map.rules[0].value == '$translate("t codes", a)'


def test_a_block_is_made_around_what_repeats() -> None:
    rules = [Rule("l[].x", value="lines.sku", owner="Ada")]
    made = bench(record(lines=many(record(sku=TEXT))), record(l=many(record(x=TEXT))), rules)
    one, mend = next(offers(made, "C03"))
    then = mended(made, one, mend)
    assert [(rule.target, rule.each, rule.value, rule.owner) for rule in then.map.rules] == [
        ("l[]", "lines", "", ""),
        ("l[].x", "", "sku", "Ada"),
    ]


def test_decisions_and_questions() -> None:
    made = bench(A, T, [Rule("t", value="a")])
    dropped = evolve(made, map=evolve(made.map, dropped=(Dropped("a"),)))
    one, mend = next(offers(dropped, "M07"))
    assert mended(dropped, one, mend).map.dropped == ()
    for id_, status, back in (("B02", "approved", "ready"), ("B03", "ready", "draft")):
        asked = bench(A, T, [Rule("t", value="a", status=status, question=Question("which?"))])
        one, mend = next(offers(asked, id_))
        assert mended(asked, one, mend).map.rules[0].status == back
    one, mend = next(offers(made, "B15"))
    assert mended(made, one, mend).map.rules[0].status == "ready"


def test_approving_again() -> None:
    made = bench(A, T, [Rule("t", value="a", status="approved", approved_for="sha256:older")])
    one, mend = next(offers(made, "B12"))
    rule = mended(made, one, mend).map.rules[0]
    assert rule.approved_for == approval_of(made, rule)


def test_nothing_is_offered_where_only_people_can_tell() -> None:
    made = bench(A, record(t=TEXT, u=TEXT), {"t": "a"})
    assert [mends_of(made, one) for one in found(made) if one.id == "N01"] == [()]
    gone = evolve(made, sources=(), target=None, missing={"s": "no file"})
    assert all(mends_of(gone, Finding(id_, "error", "x", target="t")) is not None for id_ in MENDS)


def test_a_table_keeps_the_first_row_of_each_key() -> None:
    made = bench(A, T, {"t": "$translate('c', a)"}, lookups=[lookup("c", [("1", "x"), (1, "y"), ("2", "z")])])
    one, mend = next(offers(made, "K05"))
    assert [row.value for row in mended(made, one, mend).lookups["c"].rows] == ["x", "z"]
