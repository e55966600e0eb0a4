"""What waits for somebody: each kind of thing, for the right person, until it is done."""

from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.mapping.approval import said_of
from fieldwright.mapping.findings import finding
from fieldwright.mapping.model import Question, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.approving import set_status, signed
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project, Release
from fieldwright.project.reviewing import Comment, Conflict
from fieldwright.project.reviews import edits
from fieldwright.project.reviews.needs import Need, needs, people
from fieldwright.project.reviews.places import Place
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.use_cases import UseCase
from tests.project.schemas import project as begun


@pytest.fixture
def held(tmp_path: Path) -> Project:
    return begun(tmp_path)


def benches(project: Project, folder: Path) -> dict[str, Bench]:
    return {one.name: bench_for(project, Schemas(folder), one) for one in project.maps}


def put(project: Project, rule: Rule) -> Project:
    return set_rule(project, project.maps[0].name, rule)


def told(project: Project, person: str, **more: object) -> list[tuple[str, str]]:
    return [(one.kind, one.place.path) for one in needs(project, person, **more)]  # type: ignore[arg-type]


def test_questions_come_first_those_overdue_before_all(held: Project) -> None:
    for target, due in (("id", "2026-12-01"), ("note", "2026-11-01"), ("labels[]", "")):
        held = put(held, Rule(target, value="id", question=Question(f"{target}?", "Bo Ek (sales)", due, author="Ada")))
    held = evolve(
        held,
        use_cases=(UseCase("U1", questions=(Question("Why?", "bo ek"),)),),
        conflicts=(Conflict("/maps/x/rules/id/value"),),
    )
    found = needs(held, "Bo Ek", today="2026-11-21")
    assert [(one.kind, one.place.path, one.due) for one in found] == [
        ("overdue", "note", "2026-11-01"), ("asked", "id", "2026-12-01"), ("asked", "labels[]", ""), ("asked", "", ""), ("conflict", "id", "")
    ]  # fmt: skip
    assert found[0].reason == "Ada asks you; it was due on 2026-11-01"
    assert found[3].reason == "use case U1: somebody asks you"
    assert told(held, "Cy") == [("conflict", "id")]
    assert len(told(held, "")) == 5  # everybody's
    answered = edits.answer(held, held.maps[0].name, "note", "So.")
    assert "note" not in [path for _, path in told(answered, "Bo Ek")]
    assert told(answered, "Ada")[0] == ("answered", "note")
    ready = put(answered, evolve(answered.maps[0].rule("note") or Rule(""), status="ready"))
    assert told(ready, "Ada") == [("conflict", "id")]


def test_a_comment_waits_for_whoever_has_not_spoken_last(held: Project) -> None:
    place = Place(held.maps[0].name, "target", "id")
    asked = edits.add_comment(held, place, "Ours?", author="Ada", date="2026-11-21", kind="question", to="Bo")
    id_ = asked.comments[0].id
    assert (told(asked, "Bo"), told(asked, "Ada"), told(asked, "Cy")) == ([("asked", "id")], [], [])
    answered = edits.reply(asked, id_, "No.", author="Bo", date="2026-11-22")
    assert (told(answered, "Bo"), told(answered, "Ada")) == ([], [("answered", "id")])
    third = edits.reply(answered, id_, "Indeed.", author="Cy", date="2026-11-22")
    assert (told(third, "Bo"), told(third, "Cy")) == ([("replied", "id")], [])
    back = edits.reply(third, id_, "Sure?", author="Ada", date="2026-11-22")
    assert (told(back, "Ada"), told(back, "Bo"), told(back, "Cy")) == ([], [("replied", "id")], [("replied", "id")])
    done = edits.close(back, id_, author="Ada", date="2026-11-23")
    assert [told(done, name) for name in ("Ada", "Bo", "Cy")] == [[], [], []]
    assert told(edits.add_comment(held, place, "See this.", author="Ada", date="", to="Bo"), "Bo") == [("told", "id")]
    remark = edits.add_comment(held, place, "Hm.", author="Ada", date="")
    assert told(edits.reply(remark, remark.comments[0].id, "Yes?", author="Bo", date=""), "Ada") == [("replied", "id")]


def test_approvals_wait_for_those_who_gave_them_once_the_rule_is_another(held: Project, tmp_path: Path) -> None:
    held = put(held, Rule("id", value="id", owner="Cy"))
    loaded = benches(held, tmp_path)
    approved = set_status(held, loaded[held.maps[0].name], "id", "approved", by="Ada", on="2026-11-20")
    rule = approved.maps[0].rule("id")
    assert rule is not None
    assert (rule.approved_by, rule.approved_on) == ("Ada", "2026-11-20")
    assert told(approved, "Ada", benches=benches(approved, tmp_path)) == []
    changed = put(approved, evolve(rule, value="$trim(id)"))
    now = benches(changed, tmp_path)
    (need,) = needs(changed, "Ada", now)
    assert (need.kind, need.reason) == (
        "stale approval",
        "you approved it on 2026-11-20 for an older definition: look at it again",
    )
    assert needs(changed, "Cy", now)[0].reason.startswith("Ada approved it")
    assert told(changed, "Ada") == []  # without the schemas nothing can be told
    back = set_status(changed, now[held.maps[0].name], "id", "ready", by="Ada", on="2026-11-21").maps[0].rule("id")
    assert back is not None
    assert (back.approved_for, back.approved_by, back.approved_on) == ("", "", "")


def test_an_approval_that_an_edit_gave_is_signed_once(held: Project, tmp_path: Path) -> None:
    held = put(put(held, Rule("id", value="id")), Rule("note", value="id"))
    bench = benches(held, tmp_path)[held.maps[0].name]
    once = signed(held, set_status(held, bench, "id", "approved"), "Ada", "2026-11-20")
    twice = signed(once, set_status(once, bench, "note", "approved"), "Bo", "2026-11-21")
    assert [(one.approved_by, one.approved_on) for one in twice.maps[0].rules] == [
        ("Ada", "2026-11-20"),
        ("Bo", "2026-11-21"),
    ]
    assert signed(twice, put(twice, Rule("labels[]", value="id")), "Cy", "") == put(twice, Rule("labels[]", value="id"))


def test_rules_wait_for_their_owners(held: Project) -> None:
    rule = Rule("id", value="id", owner="Ada", words="The number.", words_for="")
    held = put(put(held, rule), Rule("note", value="id"))
    name = held.maps[0].name
    errors = (
        finding("E01", "it does not parse", map_name=name, target="id"),
        finding("L01", "too long", map_name=name, target="note"),
    )
    assert told(held, "Ada", findings=errors) == [("errors", "id")]
    ready = held.with_map(evolve(held.maps[0], status="ready"))
    assert told(ready, "Ada") == [("draft", "id")]
    assert told(evolve(ready, owner="Ada"), "Ada") == [("draft", "id"), ("draft", "note")]  # nobody else owns it
    worded = put(held, evolve(rule, words_for=said_of(rule)))
    assert told(worded, "Ada") == []
    assert told(put(held, evolve(rule, value="$trim(id)", words_for=said_of(rule))), "Ada") == [("stale words", "id")]


def test_comments_on_fields_that_are_gone_are_still_told(held: Project, tmp_path: Path) -> None:
    name = held.maps[0].name
    said = (Comment("1", map=name, side="target", path="gone", author="Ada"), Comment("2", map=name, side="target", path="id", author="Ada"),
            Comment("3", map="no map", author="Ada"), Comment("4", map=name, side="nobody", path="x", author="Ada"))  # fmt: skip
    held = evolve(held, comments=said)
    found = needs(held, "Ada", benches(held, tmp_path))
    assert [(one.kind, one.comment) for one in found] == [("field gone", "1"), ("field gone", "3"), ("field gone", "4")]


def test_everybody_who_is_named_is_known_once() -> None:
    from fieldwright.mapping.model import Map, SourceRef, TargetRef

    rules = (
        Rule("a", owner="Ada (sales)", question=Question("?", "Bo", author="ada")),
        Rule("b", approved_by="Cy", decided_by=" "),
    )
    held = Project(
        "p",
        owner="Di",
        maps=(Map("m", (SourceRef("s", "S"),), TargetRef("t", "T"), rules),),
        history=(Release("", author="Ed"),),
    )
    assert people(held) == ("Di", "Ada (sales)", "Bo", "Cy", "Ed")


def test_a_need_says_where() -> None:
    assert str(Need("asked", Place("orders", "crm", "a.b"), "x").place) == "orders: crm:a.b"
