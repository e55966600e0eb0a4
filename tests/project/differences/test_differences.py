"""What differs between two versions of a project, as sentences."""

from random import Random
from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.records import to_record
from fieldwright.mapping.model import (
    Blanks,
    Dropped,
    Example,
    Join,
    Lookup,
    LookupFile,
    LookupRow,
    Map,
    Parameter,
    ProjectFunction,
    Question,
    Rule,
    SourceRef,
    TargetRef,
)
from fieldwright.project.differences.comparing import differences
from fieldwright.project.differences.model import KINDS
from fieldwright.project.merging.shapes import same
from fieldwright.project.model import Project, Release, SchemaRef, Suppression
from fieldwright.project.model import TestCase as Case
from fieldwright.project.reviewing import Comment, Conflict, Reply, Shown
from fieldwright.project.use_cases import Flow, Step, UseCase, Volume
from tests.project.merging.generating import a_project, edited

RULE = Rule("order.id", value="a", note="n")
BASE = Project(
    "p", schemas={"a": SchemaRef("a.json", "d1", fields={"A": {"x": {}}}), "b": SchemaRef("b.json")},
    maps=(Map("orders", (SourceRef("a", "A"),), TargetRef("b", "B"), (RULE, Rule("order.x", value="x"))),),
    lookups=(Lookup("status", (LookupRow("A", 1),)),), flows=(Flow("f", frequency="daily", steps=(Step("map", "it"), Step("send", "it"))),),
)  # fmt: skip


def ruled(**facts: Any) -> Project:
    return mapped(rules=(evolve(RULE, **facts), *BASE.maps[0].rules[1:]))


def mapped(**facts: Any) -> Project:
    return evolve(BASE, maps=(evolve(BASE.maps[0], **facts),))


def flow(**facts: Any) -> Project:
    return evolve(BASE, flows=(evolve(BASE.flows[0], **facts),))


CASES: list[tuple[Project, Project, list[str]]] = [
    (BASE, ruled(value="b"), ["Rule order.id: expression changed from `a` to `b`"]),
    (BASE, ruled(value="`b c`"), ["Rule order.id: expression changed from `a` to `` `b c` ``"]),
    (BASE, ruled(value="", constant=5), ["Rule order.id: now the constant 5, was copies `a`"]),
    (BASE, ruled(value="", decision="not mapped", reason="theirs"), ['Rule order.id: now not mapped: "theirs", was copies `a`']),
    (BASE, ruled(when="x > 1"), ["Rule order.id: condition `x > 1` added"]),
    (ruled(when="x > 1"), BASE, ["Rule order.id: condition `x > 1` removed"]),
    (BASE, ruled(default=0), ["Rule order.id: default 0 added"]),
    (BASE, ruled(default_for=("missing", "null")), ["Rule order.id: default is used for: null added"]),
    (BASE, ruled(blanks=Blanks("error")), ['Rule order.id: what blank values become added: null "error"']),
    (BASE, ruled(joins=(Join("p", "prices"),)), ["Rule order.id: join p added"]),
    (BASE, ruled(note="y" * 300), [f'Rule order.id: note changed from "n" to "{"y" * 160}… (300 characters)"']),
    (BASE, ruled(note="a\n  b"), ['Rule order.id: note changed from "n" to "a b"']),
    (BASE, ruled(status="approved", approved_by="Ann", approved_on="2026-01-02"), ["Rule order.id: approved by Ann on 2026-01-02"]),
    (ruled(status="approved", approved_for="x"), BASE, ["Rule order.id: approval withdrawn, now draft"]),
    (ruled(status="approved", approved_for="x"), ruled(status="approved", approved_for="y"), ["Rule order.id: approved again"]),
    (BASE, ruled(status="ready"), ["Rule order.id: status changed from draft to ready"]),
    (BASE, ruled(words="ours", words_for="x"), ['Rule order.id: explanation in own words "ours" added']),
    (BASE, ruled(question=Question("which?")), ['Rule order.id: question "which?" asked']),
    (ruled(question=Question("which?")), ruled(question=Question("which?", answer="that")), ['Rule order.id: question: "which?" answered: "that"']),
    (BASE, ruled(examples=(Example(1, 2),)), ["Rule order.id: example 1 added"]),
    (ruled(examples=(Example(1, 2),)), ruled(examples=(Example(1, 3),)), ["Rule order.id: example 1: output changed from 2 to 3"]),
    (ruled(examples=(Example(1, 2, sample="s"),)), ruled(examples=(Example(1, 3, sample="s"),)), ["Rule order.id: example 1 changed"]),
    (BASE, ruled(target="order.number"), ["Rule order.number fills another field now, was order.id"]),
    (BASE, ruled(extra={"x-team": 1}), ["Rule order.id: x-team 1 added"]),
    (BASE, mapped(rules=(*BASE.maps[0].rules, Rule("order.y", each="lines"))), ["Rule order.y added: repeats over `lines`"]),
    (BASE, mapped(rules=BASE.maps[0].rules[:1]), ["Rule order.x removed: copies `x`"]),
    (BASE, mapped(rules=BASE.maps[0].rules[::-1]), ["Rules: order changed"]),
    (BASE, mapped(status="final", final_for="x"), ["Map orders: made final"]),
    (mapped(status="final", final_for="x"), mapped(status="ready"), ["Map orders: set back from final to ready"]),
    (BASE, mapped(name="sales"), ["Map orders is now called sales"]),
    (BASE, mapped(dropped=(Dropped("z", "internal"),)), ['Dropped field z added: "internal"']),
    (BASE, mapped(sources=(*BASE.maps[0].sources, SourceRef("b", "B", "more"))), ['Source more added: "B"']),
    (BASE, evolve(BASE, maps=()), ["Map orders removed, with 2 rules"]),
    (BASE, evolve(BASE, lookups=(Lookup("status", (LookupRow("A", 2), LookupRow(7, None)), not_found="leave out"),)),
     ['Lookup status: row "A" changed from 1 to 2', "Lookup status: row 7 added: null",
      'Lookup status: what is done with a code that it lacks "leave out" added']),
    (BASE, evolve(BASE, lookups=(Lookup("status", table=LookupFile("s.csv")),)),
     ['Lookup status: row "A" removed: 1', 'Lookup status: file of its rows added: file "s.csv"']),
    (BASE, evolve(BASE, schemas={**BASE.schemas, "a": SchemaRef("a.json", "d2", fields={"A": {"x": {}, "y": {}}})}),
     ["Schema a: file changed (digest)", "Schema a: remembered fields: 1 added"]),
    (BASE, evolve(BASE, schemas={**BASE.schemas, "b": SchemaRef("c.json")}), ['Schema b: file "c.json" in place of "b.json"']),
    (BASE, flow(frequency="hourly"), ['Flow f: frequency changed from "daily" to "hourly"']),
    (BASE, flow(volume=Volume(peak="9")), ['Flow f: volume: peak "9" added']),
    (BASE, flow(steps=(Step("map", "it", when="paid"), Step("send", "it"))), ['Flow f: step 1: when "paid" added']),
    (BASE, flow(steps=(Step("send", "it"), Step("map", "it"))), ["Flow f: order of the steps changed"]),
    (BASE, flow(steps=(Step("wait"), *BASE.flows[0].steps)), ["Flow f: step 1 (wait) added"]),
    (BASE, evolve(BASE, parameters=(Parameter("zone", description="d"),)), ['Parameter zone added: "d"']),
    (BASE, evolve(BASE, functions=(ProjectFunction("net", ("a",), "$a"),)), ["Function net added: `$a`"]),
    (BASE, evolve(BASE, tests=(Case("t", "i.json", proves="it"),)), ['Test case t added: "it"']),
    (BASE, evolve(BASE, use_cases=(UseCase("uc1", "Sell"),)), ['Use case uc1 added: "Sell"']),
    (BASE, evolve(BASE, comments=(Comment("c1", text="why?", path="x", author="Ann"),)), ['Comment on x by Ann added: "why?"']),
    (evolve(BASE, comments=(Comment("c1", text="why?"),)), evolve(BASE, comments=(Comment("c1", text="why?", state="done", replies=(Reply("B", text="so"),)),)),
     ['Comment on the project: state "done" added', 'Comment on the project: reply "so" added']),
    (BASE, evolve(BASE, conflicts=(Conflict("/name"),)), ["Choice at /name left open by a merge"]),
    (evolve(BASE, conflicts=(Conflict("/name"),)), BASE, ["Choice at /name made"]),
    (BASE, evolve(BASE, suppressions=(Suppression("T02", "x", reason="known"),)), ['Accepted finding T02: x added: "known"']),
    (BASE, evolve(BASE, severities={"T02": "off"}), ["Severity of T02: as usual -> off"]),
    (BASE, evolve(BASE, changes={"preset": "strict"}), ['Project: changes preset "strict" added']),
    (BASE, evolve(BASE, shown=(Shown("x"),)), ["Values shown of x in exports"]),
    (BASE, evolve(BASE, history=(Release("2026-01-01", "1.0"),)), ["Release 1.0 added"]),
    (BASE, evolve(BASE, version="2", description="d"), ['Project: description "d" added', 'Project: version "2" added']),
    (BASE, BASE, []),
]  # fmt: skip


@pytest.mark.parametrize("case", range(len(CASES)))
def test_sentences(case: int) -> None:
    old, new, said = CASES[case]
    assert [one.sentence for one in differences(old, new)] == said


def test_every_kind_has_a_case() -> None:
    assert {one.kind for old, new, _ in CASES for one in differences(old, new)} == set(KINDS)


def test_what_differs_is_there_whole_and_by_name() -> None:
    (one,) = differences(BASE, ruled(note="y" * 300))
    assert (one.kind, one.change, one.map, one.name, one.part, one.before, one.after) == (
        "rule",
        "changed",
        "orders",
        "order.id",
        "note",
        "n",
        "y" * 300,
    )
    assert one.text.startswith('Note changed from "n" to ')


def test_with_several_maps_a_rule_says_which_it_is_of() -> None:
    more = evolve(BASE, maps=(*BASE.maps, evolve(BASE.maps[0], name="lines")))
    new = evolve(more, maps=(BASE.maps[0], evolve(ruled(value="b").maps[0], name="lines")))
    assert [one.sentence for one in differences(more, new)] == [
        "Rule order.id of map lines: expression changed from `a` to `b`"
    ]


def test_values_from_samples_are_not_told() -> None:
    old, new = (
        ruled(examples=(Example({"email": name}, name, sample="s.json"),)) for name in ("ann@x.example", "bo@x.example")
    )
    for before, after in ((old, new), (BASE, new), (old, BASE)):
        assert "x.example" not in repr([one for one in differences(before, after) if one.kind == "rule"])


def test_whatever_differs_is_said_on_one_line() -> None:
    for seed in range(150):
        random = Random(seed)
        old = a_project(random)
        new = edited(old, random, "n")
        found = differences(old, new)
        assert bool(found) != same(to_record(old), to_record(new)), seed
        assert all(one.sentence and "\n" not in one.sentence and one.kind in KINDS for one in found), seed
        assert all(one.sentence.startswith(one.subject) and one.text for one in found), seed
