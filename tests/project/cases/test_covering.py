"""What test cases try: rules, branches and rows of lookups, told from running them watched."""

import json
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.files.errors import CancelledError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Blanks, Join, Lookup, LookupRow, ProjectFunction, Rule
from fieldwright.mapping.run import run_map
from fieldwright.project.cases.branches import watchable
from fieldwright.project.cases.covering import coverage, coverage_findings
from fieldwright.project.cases.deciding import accept
from fieldwright.project.cases.model import MapCoverage
from fieldwright.project.cases.proposing import propose
from fieldwright.project.cases.watching import NOT_FOUND, NULL, Watcher
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.test_cases import NEGATIVE, ExpectedFinding
from fieldwright.project.test_cases import TestCase as Case
from tests.project.cases.made import written

ONE = {"id": "a", "country": "NL", "total": 5, "lines": [{"sku": "s", "count": 9}]}


def covered(project: Project, folder: Path, *cases: Case) -> MapCoverage:
    (found,) = coverage(evolve(project, tests=cases), folder)
    return found


def test_without_cases_nothing_is_tried_and_no_finding_says_so_twice(tmp_path: Path) -> None:
    found = covered(written(tmp_path), tmp_path)
    assert (found.cases, found.rules, found.rules_tried, found.sides_taken, found.rows_tried) == (0, 10, 0, 0, 0)
    assert coverage_findings([found]) == ()


def test_a_case_tries_what_writes_something_and_takes_the_sides_that_it_takes(tmp_path: Path) -> None:
    found = covered(written(tmp_path), tmp_path, Case("one", payload=ONE))
    assert found.untried == ("placed", "state")
    (total,) = [one for one in found.branches if one.text == "total > 500"]
    assert (total.taken, total.missed) == (((), ("one",)), ("holds",))
    (kind,) = [one for one in found.branches if one.text == 'kind = "wholesale"']
    assert kind.missed == ("holds", "does not hold")  # never asked
    (note,) = [one for one in found.branches if one.target == "note"]
    assert note.missed == ("has a value",)
    (regions,) = found.lookups
    assert (regions.rows, regions.tried, regions.kinds, regions.kinds_untried) == (5, 1, 3, ("ES", "CA"))
    assert not regions.not_found
    assert {one.id for one in coverage_findings([found])} == {"O30", "O31", "O32", "O33"}


def test_a_rule_that_fails_is_tried_and_the_others_as_well(tmp_path: Path) -> None:
    project = written(tmp_path)
    wrong = Case("unknown", payload={**ONE, "country": "XX"}, kind=NEGATIVE, findings=(ExpectedFinding("R04", "region"),))  # fmt: skip
    found = covered(project, tmp_path, wrong)
    assert found.untried == ("placed", "state")
    assert found.lookups[0].not_found
    assert found.without_negative == ("number", "class")
    assert found.problems == ()


def test_a_case_that_cannot_be_run_is_a_problem_and_no_more(tmp_path: Path) -> None:
    found = covered(written(tmp_path), tmp_path, Case("gone", input="gone.json"), Case("one", payload=ONE))
    assert "gone.json" in found.problems[0]
    assert found.rules_tried == 8


def test_what_is_proposed_covers_all_branches_and_kinds_of_rows(tmp_path: Path) -> None:
    project = written(tmp_path)
    (found,) = propose(project, tmp_path)
    (told,) = coverage(accept(project, found.proposals), tmp_path)
    assert told.untried == ()
    assert told.sides_taken == told.sides > 10
    assert told.lookups[0].kinds_untried == ()
    assert told.lookups[0].not_found
    assert told.without_negative == ()
    assert told.said.startswith("Tests try 10 of 10 rules")


def test_functions_have_branches_too(tmp_path: Path) -> None:
    grade = ProjectFunction("grade", ("amount",), '$amount > 100 ? "high" : "low"')
    rules = (Rule(target="number", value="id"), Rule(target="region", value="id"), Rule(target="class", value="$grade(total)"))  # fmt: skip
    project = written(tmp_path, rules, functions=(grade,))
    found = covered(project, tmp_path, Case("one", payload=ONE))
    assert [(one.target, one.missed) for one in found.branches] == [("$grade", ("holds",))]


def test_measuring_can_be_stopped(tmp_path: Path) -> None:
    project = evolve(written(tmp_path), tests=(Case("one", payload=ONE),))
    with pytest.raises(CancelledError):
        coverage(project, tmp_path, stop=lambda: True)


HARD = (
    Rule(target="number", value="$substring(id, 0, 3) & (paid ? '!' : (note ?? '?'))", blanks=Blanks(null="leave out")),
    Rule(target="region", value='$translate("regions", country)', default="none", default_for=("missing", "null")),
    Rule(target="class", value="$count(lines[count > 1 and $not(gift)].sku) > 0 ? [lines.sku][0] : kind", when="total >= 0 or $exists(note)"),
    Rule(target="due", value="lines[0].(gift ? %.due : sku)"),
    Rule(target="state", value="($f := function($x) {$x > 3 ? 'many' : 'few'}; $map(lines.count, $f)[0])"),
    Rule(target="rows[]", each="lines", where='count > 0 and (gift or sku != "skip")', order_by="<sku", group_by="gift ? 'g' : sku", alias="line", joins=(
        Join("other", "$$.lines", "left", "sku", "sku", "first"),)),
    Rule(target="rows[].code", value="$line.sku & ($other.count ?: '-') & $string($count($group))"),
    Rule(target="rows[].amount", value="count * 2", when="$exists(count)"),
)  # fmt: skip


def test_a_watched_map_gives_what_the_map_gives(tmp_path: Path) -> None:
    project = written(tmp_path, HARD, lookups=(Lookup("regions", (LookupRow("NL", "n"),), not_found="leave out"),))
    bench = bench_for(project, Schemas(tmp_path), project.maps[0])
    lines = [[], [{"sku": "a", "count": 1}], [{"sku": "b", "count": 5, "gift": True}, {"sku": "skip", "count": 2}, {"sku": "a", "count": 4}] * 2]  # fmt: skip
    payloads = [
        {key: value for key, value in {"id": "abcdef", "country": country, "total": total, "paid": paid, "note": note, "due": None, "lines": held}.items() if value is not ABSENT}
        for held in lines for country, total, paid, note in (("NL", 5, True, "n"), (None, -1, False, None), ("XX", 0, ABSENT, ABSENT))
    ]  # fmt: skip
    what = watchable(bench)
    with Watcher() as watcher:
        told = watcher.watched(what, [json.dumps(one) for one in payloads], {}, {})
    for payload, one in zip(payloads, told, strict=True):
        assert one.error == ""
        assert one.value == run_map(bench, json.dumps(payload).encode()).value, payload
    assert {key for one in told for key in one.rows.get("regions", ())} == {"NL", NULL, NOT_FOUND}
    assert len({side for one in told for side in one.sides}) > len(what.branches)
