"""Could a stranger build this? Every kind of family B with the map that has it and the same map mended, the score, and approvals."""

from collections.abc import Sequence
from typing import Any

import pytest
from attrs import evolve, frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.approval import approval_of, content_of, said_of
from fieldwright.mapping.buildability import OF_MAP, WEIGHTS, score
from fieldwright.mapping.check import check_map, checked_map
from fieldwright.mapping.checks.memory import Memory
from fieldwright.mapping.findings import KINDS, Finding
from fieldwright.mapping.model import Dropped, Example, Lookup, Parameter, Question, Rule
from fieldwright.mapping.sides import Bench
from tests.mapping.benches import NUMBER, TEXT, bench, codes, lookup, record, text

A = record(a=TEXT)
T = record(t=TEXT)
QUESTION = Question("which one?", "Ada")
LONG = " & ".join(["a"] * 60)


def ready(**facts: Any) -> Rule:
    said: dict[str, Any] = {"status": "ready", "owner": "Ada", **facts}
    return Rule("t", **said)


@frozen
class Case:
    """A finding, the rule that has it, and the mended one."""

    id: str
    before: Rule
    after: Rule
    says: str = ""
    target: Any = T


CASES = (
    Case("B01", ready(note="the first name, then the last"), ready(note="the first name", value="a"), "in words only"),
    Case("B01", ready(question=QUESTION), ready(question=QUESTION, value="a")),
    Case("B02", ready(value="a", status="approved", question=QUESTION), ready(value="a", status="approved", question=evolve(QUESTION, answer="this")), "of Ada is open: which one?"),
    Case("B03", ready(value="a", question=QUESTION), ready(value="a", status="draft", question=QUESTION)),
    Case("B04", ready(decision="not mapped"), ready(decision="not mapped", reason="nobody reads it"), "not said why"),
    Case("B06", ready(value="a", when="a != 'x'"), ready(value="a", when="a != 'x'", note="otherwise their gateway fills it"), "what holds otherwise"),
    Case("B07", ready(constant="Z7"), ready(constant="Z7", note="their code for web orders"), 'the constant "Z7"'),
    Case("B07", ready(value="a", default=17), ready(value="a", default=17, note="days"), "the default 17"),
    Case("B07", ready(constant="Z7"), ready(constant="Electronic data")),
    Case("B08", ready(value=LONG), ready(value=LONG, note="sixty times"), "has 237 characters"),
    Case("B08", ready(value="$trim($uppercase($trim($lowercase($trim(a)))))"), ready(value="$trim(a)"), "5 calls and conditions inside"),
    Case("B09", ready(value="$uppercase(a)"), ready(value="$uppercase(a)", examples=(Example({"a": "x"}, "X"),)), "no worked example"),
    Case("B09", ready(value="a & 'x'"), ready(value="a")),
    Case("B15", Rule("t", value="a"), ready(value="a")),
    Case("B18", ready(value="a", words="as it comes", words_for="sha256:older"), ready(value="a", words="as it comes", words_for=said_of(ready(value="a"))), "for an older rule: as it comes"),
)  # fmt: skip


def everything(made: Bench) -> list[Finding]:
    """All findings, also those that do not count yet."""
    return list(checked_map(made, Memory())[0])


def of_kind(made: Bench, id_: str) -> list[Finding]:
    return [one for one in everything(made) if one.id == id_]


@pytest.mark.parametrize("case", CASES, ids=[f"{case.id}-{at}" for at, case in enumerate(CASES)])
def test_finding_and_its_mend(case: Case) -> None:
    before = of_kind(bench(A, case.target, [case.before]), case.id)
    assert [one.target for one in before] == ["t"]
    assert case.says in before[0].message
    assert of_kind(bench(A, case.target, [case.after]), case.id) == []


def test_words_take_the_place_of_rule_fills_nothing() -> None:
    found = [one.id for one in check_map(bench(A, T, [Rule("t", note="as in the letter")]))]
    assert "B01" in found
    assert "E06" not in found


def test_of_the_map_as_a_whole() -> None:
    rule = ready(value="$translate('c', a)")
    table = lookup("c", {"x": "y"})
    made = bench(A, T, [rule], lookups=[table], parameters=[Parameter("days")])
    made = evolve(made, map=evolve(made.map, dropped=(Dropped("a"),)))
    assert {"B05", "B10", "B11"} <= {one.id for one in everything(made)}
    described = evolve(table, description="their codes", not_found="leave out")
    mended = bench(A, T, [rule], lookups=[described], parameters=[Parameter("days", description="until it is due")])
    mended = evolve(mended, map=evolve(mended.map, dropped=(Dropped("a", "nobody needs it"),)))
    assert not {"B05", "B10", "B11"} & {one.id for one in everything(mended)}


def test_owners_are_missed_once_for_all_rules() -> None:
    rules = [Rule(f"t{at}", value="a") for at in range(5)]
    found = of_kind(bench(A, record(**{f"t{at}": TEXT for at in range(5)}), rules), "B13")
    assert [one.message for one in found] == ["5 rules have no owner: `t0`, `t1`, `t2` and 2 more"]
    assert of_kind(bench(A, T, [ready(value="a")]), "B13") == []


def test_a_map_without_rules() -> None:
    assert of_kind(bench(A, T, []), "B16")
    assert of_kind(bench(A, T, [ready(value="a")]), "B16") == []


def test_a_final_map_that_was_changed_by_hand() -> None:
    made = bench(A, T, [ready(value="a")])
    final = evolve(made, map=evolve(made.map, status="final", final_for=content_of(made.map)))
    assert of_kind(final, "B14") == []
    changed = evolve(final, map=evolve(final.map, rules=(ready(value="a & a"),)))
    assert len(of_kind(changed, "B14")) == 1
    assert len(of_kind(evolve(made, map=evolve(made.map, status="final")), "B14")) == 1


def test_every_kind_has_a_case_and_a_weight() -> None:
    family = {one for one in KINDS if one[0] == "B"}
    of_map = {"B05", "B10", "B11", "B13", "B14", "B16"}
    assert family == {case.id for case in CASES} | of_map | {
        "B12",
        "B17",
        "B19",
    }  # B17: tests/project/merging, B19: tests/project/reviews
    assert family == WEIGHTS.keys() | OF_MAP.keys()


# --- when they count -------------------------------------------------------------------------------------------------


def test_drafts_are_left_alone_and_what_is_ready_is_not() -> None:
    draft = bench(A, T, [Rule("t", value="$uppercase(a)")])
    assert not [one for one in check_map(draft) if one.id[0] == "B"]
    assert {"B09", "B13", "B15"} == {one.id for one in everything(draft) if one.id[0] == "B"}
    beyond = bench(A, T, [Rule("t", value="$uppercase(a)", status="ready")])
    assert [one.id for one in check_map(beyond) if one.id[0] == "B"] == ["B09"]
    of_map = evolve(draft, map=evolve(draft.map, status="ready"))
    assert {"B09", "B13", "B15"} == {one.id for one in check_map(of_map) if one.id[0] == "B"}


# --- approvals -------------------------------------------------------------------------------------------------------

SOURCE, TARGET = record(a=text(maxLength=9), b=TEXT), record(t=text(maxLength=9))


def approved(source: Any = SOURCE, target: Any = TARGET, **facts: Any) -> list[Finding]:
    first = bench(SOURCE, TARGET, [Rule("t", value="a", status="approved")])
    rule = evolve(first.map.rules[0], approved_for=approval_of(first, first.map.rules[0]))
    return of_kind(bench(source, target, [evolve(rule, **facts)]), "B12")


@pytest.mark.parametrize("facts", [{}, {"note": "said"}, {"owner": "Eve"}, {"examples": (Example(1, 2),)}])
def test_an_approval_holds_while_rule_and_fields_are_the_same(facts: dict[str, Any]) -> None:
    assert approved(**facts) == []
    assert approved(record(a=text(maxLength=9), b=NUMBER), **facts) == []  # a field that the rule does not read


@pytest.mark.parametrize(
    ("source", "target", "facts"),
    [
        (SOURCE, TARGET, {"value": "a & ''"}),
        (SOURCE, TARGET, {"default": "x"}),
        (SOURCE, TARGET, {"when": "a != 'x'"}),
        (record(a=text(maxLength=8), b=TEXT), TARGET, {}),
        (record(a_=text(maxLength=9), b=TEXT), TARGET, {}),
        (SOURCE, record(t=codes("x")), {}),
    ],
)
def test_an_approval_ends_with_what_was_approved(source: Any, target: Any, facts: dict[str, Any]) -> None:
    found = approved(source, target, **facts)
    assert [one.target for one in found] == ["t"]
    assert "approved for an older definition" in found[0].message


def test_an_approval_without_its_schemas_is_left_alone() -> None:
    first = bench(SOURCE, TARGET, [Rule("t", value="a", status="approved", approved_for="sha256:other")])
    assert of_kind(evolve(first, sources=(), target=None), "B12") == []


# --- the score -------------------------------------------------------------------------------------------------------


def scored(rules: Sequence[Rule], target: Any = T, lookups: Sequence[Lookup] = ()) -> Any:
    made = bench(A, target, rules, lookups=lookups)
    return score(made, everything(made))


def test_a_map_that_leaves_no_question_has_all_points() -> None:
    made = scored([ready(value="a")])
    assert (made.score, made.of("t"), made.losses, made.reasons) == (100, 100, (), ())


def test_every_lost_point_names_what_cost_it() -> None:
    made = scored(
        [ready(value="$uppercase(a)"), Rule("u", value="a", owner="Ada", status="ready")], record(t=TEXT, u=TEXT)
    )
    assert made.of("t") == 100 - WEIGHTS["B09"]
    assert made.of("u") == 100
    assert made.score == 100 - -(-WEIGHTS["B09"] // 2)
    assert made.reasons == ("B09 No worked example",)
    assert made.as_record()["rows"] == [
        {"target": "t", "score": 85, "lost": [{"id": "B09", "points": 15, "message": made.losses[0].finding.message}]}
    ]


def test_what_cannot_work_cannot_be_built() -> None:
    made = scored([ready(value="a &")], record(t=TEXT, u=TEXT))
    assert (made.of("t"), made.of("u"), made.score) == (0, 0, 0)
    assert {one.finding.id for one in made.losses} == {"E01", "N01"}


def test_a_rule_does_not_lose_more_than_it_has() -> None:
    rule = ready(constant=ABSENT, note="words", question=QUESTION)
    made = scored([rule, Rule("u", value="a", owner="Ada", status="ready")], record(t=TEXT, u=TEXT))
    assert made.of("t") == 0
    assert made.score == 50


def test_what_the_map_loses_is_bounded() -> None:
    tables = [lookup(f"c{at}", {"x": "y"}, not_found="leave out") for at in range(9)]
    rules = [Rule(f"t{at}", value=f"$translate('c{at}', a)", owner="Ada", status="ready") for at in range(9)]
    made = scored(rules, record(**{f"t{at}_": TEXT for at in range(9)}), tables)
    assert made.score == 100 - OF_MAP["B10"][1]
    assert scored([]).score == 0
