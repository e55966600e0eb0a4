"""The matrix of what serves and proves each use case, and the places of findings in words."""

import time

import pytest
from attrs import evolve

from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project
from fieldwright.project.operations.gaps import gaps
from fieldwright.project.operations.matrix import GAPS, trace_rows
from fieldwright.project.operations.worded import in_words
from fieldwright.project.test_cases import TestCase as Case
from fieldwright.project.use_cases import Flow, Step, UseCase

SIDES = ((SourceRef("crm", "Order"),), TargetRef("erp", "Invoice"))
SHOP = Project(
    "shop",
    maps=(Map("whole", *SIDES, rules=(Rule("id"), Rule("total"))), Map("part", *SIDES, rules=(Rule("a.b"), Rule("c")))),
    use_cases=(UseCase("UC1", "Bills", rules=("part: a",)), UseCase("UC2")),
    flows=(Flow("nightly", ("UC1",), steps=(Step("map", map="whole"),)), Flow("loose", steps=(Step("map", map="part"),))),
    tests=(Case("ok", use_case="UC1"), Case("other")),
)  # fmt: skip


def at_rule(map_name: str, target: str) -> Finding:
    return evolve(finding("T01", "does not fit"), map=map_name, target=target)


def test_each_use_case_has_what_serves_it_and_what_was_found_there() -> None:
    found = [*gaps(SHOP), at_rule("whole", "id"), at_rule("part", "a.b"), at_rule("part", "c")]
    first, second, loose = trace_rows(SHOP, found)
    assert first.rules == (("whole", ""), ("part", "a"))
    assert [(one.map, one.target) for one in first.findings] == [("whole", "id"), ("part", "a.b")]
    assert [one.id for one in first.gaps] == ["O17"]
    assert [one.id for one in second.gaps] == ["O15", "O16"]
    assert not second.findings
    assert loose.trace.case is None
    assert loose.rules == (("part", "c"),)
    assert {one.id for one in loose.gaps} == {"O18", "O21"}
    assert [one.name for one in loose.trace.tests] == ["other"]


def test_every_gap_that_is_found_has_one_row_at_least() -> None:
    every = {one for row in trace_rows(SHOP, gaps(SHOP)) for one in row.gaps}
    assert every == set(gaps(SHOP))
    assert {one.id for one in every} <= GAPS
    assert trace_rows(Project("none"), ()) == ()


def test_it_is_quick_with_hundreds() -> None:
    many = evolve(
        SHOP,
        use_cases=tuple(UseCase(f"UC{at}", rules=("part: a",)) for at in range(200)),
        flows=tuple(Flow(f"f{at}", (f"UC{at}",), steps=(Step("map", map="whole"),)) for at in range(200)),
    )
    found = [*gaps(many), *(at_rule("whole", f"id[{at}]") for at in range(200))]
    start = time.perf_counter()
    rows = trace_rows(many, found)
    assert len(rows) == 201
    assert len(rows[3].findings) == 200
    assert time.perf_counter() - start < 1.5


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("/flows/orders/retry", "flow orders, retry"),
        ("/flows/a~1b/steps/2", "flow a/b, step 3"),
        ("/use_cases/UC1/tests", "use case UC1, test cases"),
        ("/flows/orders/settings/0/default", "flow orders, setting 1, default"),
        ("/flows/orders/volume/per_run", "flow orders, volume, records in a run"),
        ("/maps/m", "map m"),
        ("/contacts", "contacts"),
        ("/checklist/2", "readiness checklist"),
        ("/parameters/ledger/configurable/options/1", "parameter ledger, what customers may set, option 2"),
        ("/elsewhere/x", "/elsewhere/x"),
        ("", ""),
    ],
)
def test_places_are_told_in_words(place: str, words: str) -> None:
    assert in_words(place) == words
