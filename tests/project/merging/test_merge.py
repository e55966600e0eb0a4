"""Two people edit one project: what comes of it, and what is left to be chosen."""

from time import process_time
from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Example, Lookup, LookupRow, Map, Question, Rule, SourceRef, TargetRef
from fieldwright.project.edits import decide_not_mapped, remove_rule, rename_lookup, set_lookup, set_rule
from fieldwright.project.format import dump_project, parse_project
from fieldwright.project.merging.merge import merge
from fieldwright.project.merging.ordering import merged_order
from fieldwright.project.merging.resolving import resolve, resolve_all
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.reviewing import Comment, Conflict, Reply
from fieldwright.project.use_cases import Flow, Step

M = "orders"
RULES = tuple(Rule(f"order.{name}", value=name, status="ready") for name in ("id", "date", "note", "total"))
BASE = Project(
    "p", schemas={"a": SchemaRef("a.json", "d1"), "b": SchemaRef("b.json")},
    maps=(Map(M, (SourceRef("a", "A"),), TargetRef("b", "B"), RULES),),
    lookups=(Lookup("status", (LookupRow("A", 1), LookupRow("B", 2))),),
)  # fmt: skip


def with_rule(rule: Rule, project: Project = BASE) -> Project:
    return set_rule(project, M, rule)


def rule(name: str, project: Project = BASE) -> Rule:
    found = project.maps[0].rule(f"order.{name}")
    assert found is not None
    return found


def changed(name: str, **facts: Any) -> Project:
    return with_rule(evolve(rule(name), **facts))


def places(project: Project) -> dict[str, tuple[Any, Any]]:
    return {one.place: (one.ours, one.theirs) for one in project.conflicts}


# --- what is put together ----------------------------------------------------------------------------------------------


def test_different_attributes_of_one_rule_both_count() -> None:
    made = merge(BASE, changed("id", value="number"), changed("id", note="their number"))
    assert rule("id", made.project) == evolve(rule("id"), value="number", note="their number")
    assert made.conflicts == ()


def test_the_same_change_on_both_sides_is_no_choice() -> None:
    made = merge(BASE, changed("id", value="number"), changed("id", value="number"))
    assert (rule("id", made.project).value, made.conflicts) == ("number", ())


def test_rules_that_each_side_inserts_are_both_there_behind_the_same_neighbour() -> None:
    ours, theirs = with_rule(Rule("order.new2", value="x")), with_rule(Rule("order.new1", value="y"))
    for made in (merge(BASE, ours, theirs), merge(BASE, theirs, ours)):
        assert [one.target for one in made.project.maps[0].rules[-2:]] == ["order.new1", "order.new2"]


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "made"),
    [
        ("abcd", "abcd", "dabc", "dabc"),
        ("abcd", "bacd", "abdc", "badc"),
        ("abcd", "abXcd", "abYcd", "abXYcd"),
        ("abcd", "abXcd", "dabc", "dabXc"),
        ("abcd", "acd", "abcdE", "acdE"),
        ("abcd", "dcba", "abcd", "dcba"),
        ("", "ab", "bc", "abc"),
    ],
)
def test_an_order_that_both_sides_know(base: str, ours: str, theirs: str, made: str) -> None:
    kept = {one for one in ours + theirs if one not in base or (one in ours and one in theirs)}
    assert "".join(merged_order(base, ours, theirs, kept)) == made
    assert "".join(merged_order(base, theirs, ours, kept)) == made


def test_rows_of_a_lookup_are_told_by_their_keys() -> None:
    ours = set_lookup(BASE, Lookup("status", (LookupRow("A", 10), LookupRow("B", 2), LookupRow("C", 3))))
    theirs = set_lookup(BASE, Lookup("status", (LookupRow("B", 2, "settled"), LookupRow("A", 1), LookupRow(1, 4))))
    made = merge(BASE, ours, theirs)
    assert made.conflicts == ()
    assert {repr(one.key): (one.value, one.note) for one in made.project.lookups[0].rows} == {
        "'A'": (10, ""), "'B'": (2, "settled"), "'C'": (3, ""), "1": (4, ""),
    }  # fmt: skip


def test_texts_without_an_order_merge_as_sets() -> None:
    here = evolve(BASE, maps=(evolve(BASE.maps[0], samples=("a", "b")),))

    def having(*samples: str) -> Project:
        return evolve(here, maps=(evolve(here.maps[0], samples=samples),))

    made = merge(here, having("b", "c"), having("a", "b", "d"))
    assert made.project.maps[0].samples == ("b", "c", "d")
    assert made.conflicts == ()


def test_a_rule_that_fills_another_field_now_keeps_what_the_other_side_says_of_it() -> None:
    rules = tuple(evolve(one, target="order.number") if one.target == "order.id" else one for one in RULES)
    ours = evolve(BASE, maps=(evolve(BASE.maps[0], rules=rules),))
    made = merge(BASE, ours, changed("id", note="theirs"))
    assert made.conflicts == ()
    assert made.project.maps[0].rules[0] == evolve(RULES[0], target="order.number", note="theirs")


def test_a_map_renamed_by_both_is_one_map_with_a_choice_of_its_name() -> None:
    ours, theirs = (evolve(BASE, maps=(evolve(BASE.maps[0], name=name),)) for name in ("sales", "purchases"))
    theirs = set_rule(theirs, "purchases", evolve(rule("id"), note="n"))
    made = merge(BASE, ours, theirs).project
    assert [one.name for one in made.maps] == ["sales"]
    assert places(made) == {"/maps/sales/name": ("sales", "purchases")}
    chosen = resolve(made, "/maps/sales/name", "theirs")
    assert [one.name for one in chosen.maps] == ["purchases"]
    assert chosen.maps[0].rules[0].note == "n"


def test_another_name_that_is_taken_on_the_other_side_loses_nothing() -> None:
    ours = rename_lookup(BASE, "status", evolve(BASE.lookups[0], name="states"))
    theirs = set_lookup(BASE, Lookup("states", (LookupRow("Z", 9),)))
    made = merge(BASE, ours, theirs).project
    (held,) = [one for one in made.lookups if one.name == "states"]
    assert {one.key for one in held.rows} == {"A", "B", "Z"}


def test_steps_of_a_flow_are_told_by_what_they_say() -> None:
    steps = (Step("retrieve", "the order"), Step("map", map=M), Step("send", "it", "b"))
    here = evolve(BASE, flows=(Flow("f", steps=steps),))
    ours = evolve(BASE, flows=(Flow("f", steps=(Step("wait"), *steps[:2], evolve(steps[2], failure="alert"))),))
    theirs = evolve(BASE, flows=(Flow("f", steps=(steps[0], evolve(steps[1], when="paid"), steps[2])),))
    made = merge(here, ours, theirs)
    assert made.conflicts == ()
    assert made.project.flows[0].steps == (
        Step("wait"), steps[0], evolve(steps[1], when="paid"), evolve(steps[2], failure="alert"),
    )  # fmt: skip


def test_replies_of_both_sides_stay() -> None:
    one = Comment("c1", text="why?", replies=(Reply("Ann", "2026-01-01", "first"),))
    here = evolve(BASE, comments=(one,))
    sides = [
        evolve(BASE, comments=(evolve(one, replies=(*one.replies, Reply(name, "2026-01-02", "so"))),))
        for name in ("Bo", "Cy")
    ]
    made = merge(here, *sides).project
    assert {each.author for each in made.comments[0].replies} == {"Ann", "Bo", "Cy"}


def test_unknown_keys_merge_at_every_level() -> None:
    def having(top: Any, inner: Any) -> Project:
        return evolve(changed("id", extra={"x-team": inner}), extra={"x-tool": top})

    made = merge(having({"a": 1}, ["p"]), having({"a": 1, "b": {"c": 2}}, ["p", "q"]), having({"a": 5}, ["p", "r"]))
    assert made.conflicts == ()
    assert made.project.extra == {"x-tool": {"a": 5, "b": {"c": 2}}}
    assert rule("id", made.project).extra == {"x-team": ["p", "q", "r"]}


def test_numbers_one_and_true_are_not_the_same() -> None:
    made = merge(
        changed("id", constant=1, value=""), changed("id", constant=True, value=""), changed("id", constant=1, value="")
    )
    assert rule("id", made.project).constant is True


# --- what is left to be chosen -------------------------------------------------------------------------------------------


def test_two_values_are_a_choice_and_ours_is_held() -> None:
    made = merge(BASE, changed("id", value="a"), changed("id", value="b")).project
    assert rule("id", made).value == "a"
    assert made.conflicts == (Conflict("/maps/orders/rules/order.id/value", "id", "a", "b"),)
    assert parse_project(dump_project(made), "p")[0] == made
    for side, value in (("ours", "a"), ("theirs", "b"), ("base", "id")):
        chosen = resolve(made, made.conflicts[0].place, side)
        assert (rule("id", chosen).value, chosen.conflicts) == (value, ())


@pytest.mark.parametrize("swapped", [False, True])
def test_what_one_removed_and_the_other_changed_stays_until_somebody_chooses(swapped: bool) -> None:
    sides = remove_rule(BASE, M, "order.id"), changed("id", note="n")
    made = merge(BASE, *(reversed(sides) if swapped else sides)).project
    assert rule("id", made).note == "n"
    removed, kept = ("theirs", "ours") if swapped else ("ours", "theirs")
    (one,) = made.conflicts
    assert getattr(one, removed) is ABSENT
    assert resolve(made, one.place, removed).maps[0].rule("order.id") is None
    assert rule("id", resolve(made, one.place, kept)).note == "n"
    assert [one.target for one in resolve(made, one.place, kept).maps[0].rules] == [one.target for one in RULES]


def test_two_fillings_are_chosen_as_a_whole_and_never_mixed() -> None:
    ours = decide_not_mapped(BASE, M, "order.id", "they make their own")
    made = merge(BASE, ours, changed("id", value="number", note="n")).project
    assert list(places(made)) == ["/maps/orders/rules/order.id"]
    for side in ("ours", "theirs"):
        chosen = rule("id", resolve_all(made, side))
        assert (bool(chosen.decision), bool(chosen.value), bool(chosen.reason)) == (
            (True, False, True) if side == "ours" else (False, True, False)
        )
        assert chosen.note == "n"


def test_a_rule_that_both_add_is_chosen_as_a_whole() -> None:
    made = merge(BASE, with_rule(Rule("order.x", value="a")), with_rule(Rule("order.x", constant=5))).project
    assert list(places(made)) == ["/maps/orders/rules/order.x"]
    assert rule("x", made) == Rule("order.x", value="a")
    assert rule("x", resolve_all(made, "theirs")) == Rule("order.x", constant=5)
    assert resolve_all(made, "base").maps[0].rule("order.x") is None


def test_a_lookup_that_both_add_has_the_rows_of_both() -> None:
    ours = set_lookup(BASE, Lookup("unit", (LookupRow("kg", 1), LookupRow("g", 2))))
    theirs = set_lookup(BASE, Lookup("unit", (LookupRow("kg", 7), LookupRow("t", 3)), not_found="leave out"))
    made = merge(BASE, ours, theirs).project
    assert [one.key for one in made.lookups[1].rows] == ["kg", "g", "t"]
    assert places(made) == {'/lookups/unit/rows/"kg"': ({"key": "kg", "value": 1}, {"key": "kg", "value": 7}),
                            "/lookups/unit/not_found": (ABSENT, "leave out")}  # fmt: skip


def test_an_answer_to_another_question_is_a_choice() -> None:
    asked = Question("Which of the two?")
    here = changed("id", question=asked)
    ours, theirs = (
        with_rule(evolve(rule("id"), question=one))
        for one in (Question("And the third?"), evolve(asked, answer="the first"))
    )
    assert list(places(merge(here, ours, theirs).project)) == ["/maps/orders/rules/order.id/question"]


def test_two_versions_of_a_schema_are_chosen_with_their_snapshots() -> None:
    def having(digest: str, kind: str) -> Project:
        return evolve(
            BASE,
            schemas={
                **BASE.schemas,
                "a": SchemaRef("a.json", digest, fields={"A": {"id": {"type": kind}, digest: {}}}),
            },
        )

    made = merge(having("d1", "string"), having("d2", "integer"), having("d3", "number")).project
    assert list(places(made)) == ["/schemas/a"]
    chosen = resolve_all(made, "theirs").schemas["a"]
    assert (chosen.digest, chosen.fields["A"]["id"]) == ("d3", {"type": "number"})


def test_an_approval_does_not_hold_for_what_a_merge_made() -> None:
    ours = changed("id", status="approved", approved_by="Ann", approved_for="sha256:of-id")
    made = rule("id", merge(BASE, ours, changed("id", value="number")).project)
    assert (made.status, made.approved_for, made.value) == (
        "approved",
        "sha256:of-id",
        "number",
    )  # B12 says that these do not fit
    unbound = changed("id", status="approved", approved_by="Ann")  # as where the schemas were missing
    made = rule("id", merge(BASE, unbound, changed("id", value="number")).project)
    assert made.approved_for.startswith("sha256:")
    made = rule("id", merge(BASE, unbound, changed("id", note="n")).project)
    assert made.approved_for == ""


def test_an_approval_and_another_status_are_a_choice_of_the_rule() -> None:
    ours = changed("id", status="approved", approved_by="Ann", approved_for="sha256:x")
    made = merge(BASE, ours, changed("id", status="draft")).project
    assert list(places(made)) == ["/maps/orders/rules/order.id"]
    assert rule("id", resolve_all(made, "theirs")) == evolve(rule("id"), status="draft")


def test_a_map_that_both_made_final_is_final_no_more() -> None:
    ours, theirs = (
        evolve(
            changed("id", note=name), maps=(evolve(changed("id", note=name).maps[0], status="final", final_for=name),)
        )
        for name in "xy"
    )
    made = merge(BASE, ours, theirs).project
    assert list(places(made)) == ["/maps/orders/rules/order.id/note"]
    assert made.maps[0].status == "final"
    assert made.maps[0].final_for in ("x", "y")


# --- merging again ---------------------------------------------------------------------------------------------------------


def test_the_same_choice_is_asked_once() -> None:
    ours, theirs = changed("id", value="a"), changed("id", value="b")
    made = merge(BASE, ours, theirs).project
    assert merge(BASE, made, theirs).project == made
    other = merge(BASE, theirs, ours).project
    assert merge(BASE, made, other).project == made
    assert merge(BASE, made, made).project == made


def test_theirs_moved_on_while_the_choice_was_open() -> None:
    theirs = changed("id", value="b")
    made = merge(BASE, changed("id", value="a"), theirs).project
    again = merge(theirs, made, changed("id", value="c")).project
    assert places(again) == {"/maps/orders/rules/order.id/value": ("a", "c")}
    assert again.conflicts[0].base == "id"


def test_a_choice_that_one_side_made_is_made_and_two_that_differ_are_open_again() -> None:
    made = merge(BASE, changed("id", value="a"), changed("id", value="b")).project
    place = made.conflicts[0].place
    ours, theirs = resolve(made, place, "ours"), resolve(made, place, "theirs")
    assert merge(made, theirs, with_rule(Rule("order.x", value="y"), made)).project.conflicts == ()
    assert rule("id", merge(made, made, theirs).project).value == "b"
    for first, second, held in ((ours, theirs, "a"), (theirs, ours, "b")):
        again = merge(made, first, second).project
        assert rule("id", again).value == held
        assert len(again.conflicts) == 1


def test_choices_whose_place_has_gone_do_not_stay_for_ever() -> None:
    made = merge(BASE, changed("id", value="a"), changed("id", value="b")).project
    gone = remove_rule(made, M, "order.id")
    assert resolve(gone, made.conflicts[0].place, "ours") == evolve(gone, conflicts=())
    assert resolve_all(gone, "theirs") == evolve(gone, conflicts=())


# --- odd files --------------------------------------------------------------------------------------------------------------


def test_two_rules_of_one_target_written_by_hand_are_both_kept() -> None:
    twice = evolve(BASE, maps=(evolve(BASE.maps[0], rules=(*RULES, evolve(RULES[0], value="second"))),))
    made = merge(BASE, twice, changed("date", note="n"))
    assert made.conflicts == ()
    assert sorted(one.value for one in made.project.maps[0].rules if one.target == "order.id") == ["id", "second"]
    other = merge(BASE, twice, changed("id", note="n")).project
    assert len(resolve_all(other, "ours").maps[0].rules) == 5
    assert rule("id", resolve_all(other, "theirs")).note == "n"


def test_without_a_base_both_made_the_file() -> None:
    made = merge(None, changed("id", value="a"), with_rule(Rule("order.x", value="y"))).project
    assert [one.target for one in made.maps[0].rules] == [
        "order.id",
        "order.date",
        "order.note",
        "order.total",
        "order.x",
    ]
    assert list(places(made)) == ["/maps/orders/rules/order.id"]


def test_examples_change_side_by_side() -> None:
    here = changed("id", examples=(Example({"id": 1}, "1"), Example({"id": 2}, "2")))
    ours, theirs = (with_rule(evolve(rule("id"), examples=examples)) for examples in (
        (Example({"id": 1}, "01"), Example({"id": 2}, "2")), (Example({"id": 1}, "1"), Example({"id": 3}, "3"), Example({"id": 2}, "2")),
    ))  # fmt: skip
    made = merge(here, ours, theirs)
    assert made.conflicts == ()
    assert [one.output for one in rule("id", made.project).examples] == ["01", "3", "2"]


def test_two_thousand_rules_merge_within_a_second() -> None:
    def having(change: Any) -> Project:
        rules = tuple(change(at, Rule(f"order.f{at}", value=f"a.b{at}", note="n")) for at in range(2000))
        return evolve(BASE, maps=(evolve(BASE.maps[0], rules=rules),))

    base = having(lambda _at, one: one)
    ours = having(lambda at, one: evolve(one, value=f"ours{at}") if at % 2 else one)
    theirs = having(lambda at, one: evolve(one, value=f"theirs{at}") if at % 3 == 0 else one)
    theirs = evolve(theirs, maps=(evolve(theirs.maps[0], rules=theirs.maps[0].rules[::-1]),))
    began = process_time()
    made = merge(base, ours, theirs)
    assert process_time() - began < 1
    assert len(made.conflicts) == 333
    assert made.project.maps[0].rules[0].target == "order.f1999"
