"""The analyst's own words for a rule: written, stale once the rule does something else, and where they go when rules are moved and renamed."""

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.mapping.approval import said_of
from fieldwright.mapping.check import checked_map
from fieldwright.mapping.checks.memory import Memory
from fieldwright.mapping.model import Lookup, LookupRow, Map, ProjectFunction, Rule, SourceRef, TargetRef
from fieldwright.project.copying import copy_rules, move_rules
from fieldwright.project.edits import decide_not_mapped, rename_lookup, set_rule
from fieldwright.project.format import dump_project, parse_project
from fieldwright.project.functions import with_function
from fieldwright.project.mends.offered import mends_of
from fieldwright.project.model import Project
from fieldwright.project.renaming import name_item, rename_field, rename_item, rename_source
from fieldwright.project.wording import keep_words, set_words
from tests.mapping.benches import NUMBER, TEXT, bench, record
from tests.project.test_following import LINE, taken_in

WORDS = "The buyer's full name"


def project(*rules: Rule, **more: Any) -> Project:
    """A project of one map with these rules."""
    return Project("p", maps=(Map("m", (SourceRef("s", "S", "s"),), TargetRef("t", "T"), rules),), **more)


def told(given: Project, target: str = "t", text: str = WORDS) -> Project:
    """The project with words for a rule."""
    return set_words(given, "m", target, text)


def rule_of(given: Project, target: str = "t") -> Rule:
    """The rule of a target."""
    found = given.map("m").rule(target)
    assert found is not None
    return found


def fresh(given: Project, target: str = "t") -> bool:
    """Whether the words of a rule are those for what it does."""
    rule = rule_of(given, target)
    return bool(rule.words) and rule.words_for == said_of(rule)


def test_words_are_bound_to_what_the_rule_does():
    start = project(Rule("t", value="a & b", owner="Ada", status="approved", approved_for="x"))
    done = told(start, text=f"  {WORDS}\n")
    assert rule_of(done).words == WORDS
    assert fresh(done)
    assert rule_of(done).status == "approved"  # words say what is done: they do not change it
    assert fresh(set_rule(done, "m", evolve(rule_of(done), note="n", owner="Bo", status="draft")))
    for change in ({"value": "a"}, {"when": "a"}, {"default": "x"}, {"constant": 1, "value": ""}):
        assert not fresh(set_rule(done, "m", evolve(rule_of(done), **change)))
    assert parse_project(dump_project(done), "p.json")[0] == done


def test_words_are_kept_taken_back_and_never_said_of_nothing():
    done = told(project(Rule("t", value="a")))
    changed = set_rule(done, "m", evolve(rule_of(done), value="b"))
    assert fresh(keep_words(changed, "m", "t"))
    assert rule_of(set_words(changed, "m", "t", " ")) == Rule("t", value="b")
    assert set_words(done, "m", "gone", "x") is done
    assert keep_words(done, "m", "gone") is done
    plain = project(Rule("t", value="a"))
    assert set_words(plain, "m", "t", "") is plain


def test_a_decision_takes_what_was_said_of_the_filling_with_it():
    assert rule_of(decide_not_mapped(told(project(Rule("t", value="a"))), "m", "t", "why")).words == ""


def test_copied_and_moved_rules_take_their_words_along():
    done = told(project(Rule("t", value="a")))
    copied = copy_rules(done, "m", "t", "u")
    assert fresh(copied)
    assert fresh(copied, "u")
    assert fresh(move_rules(done, "m", "t", "u"), "u")
    stale = set_rule(done, "m", evolve(rule_of(done), value="b"))
    assert not fresh(copy_rules(stale, "m", "t", "u"), "u")


def test_renamed_fields_keep_words_that_do_not_name_them():
    done = told(project(Rule("t", value="buyer.first & buyer.last")))
    assert fresh(rename_field(done, "m", "s", "buyer.first", "buyer.given"))
    naming = told(project(Rule("t", value="buyer.first & buyer.last")), text="`first`, then `last`")
    renamed = rename_field(naming, "m", "s", "buyer.first", "buyer.given")
    assert rule_of(renamed).value == "buyer.given & buyer.last"
    assert not fresh(renamed)  # "first" is called otherwise now
    assert rule_of(renamed).words == "`first`, then `last`"
    assert fresh(rename_field(naming, "m", "s", "buyer.note", "buyer.text"))


def test_renamed_sources_items_lookups_and_functions_keep_the_words():
    source = told(project(Rule("t", value="$s.a")))
    assert fresh(rename_source(source, "m", "s", "order"))
    block = told(project(Rule("t[]", each="lines", alias="line"), Rule("t[].a", value="$line.a")), "t[].a")
    assert fresh(rename_item(block, "m", "t[]", "line", "row"), "t[].a")
    loop = told(project(Rule("t[]", each="lines")), "t[]", "One for each line")
    assert fresh(name_item(loop, "m", "t[]", "row"), "t[]")
    lookup = Lookup("codes", (LookupRow("a", "b"),))
    coded = told(project(Rule("t", value='$translate("codes", a)'), lookups=(lookup,)))
    assert fresh(rename_lookup(coded, "codes", evolve(lookup, name="tables")))
    assert not fresh(rename_lookup(told(coded, text="As in `codes`"), "codes", evolve(lookup, name="tables")))
    function = ProjectFunction("gross", ("a",), "$a")
    called = told(project(Rule("t", value="$gross(a)"), functions=(function,)))
    assert fresh(with_function(called, evolve(function, name="whole"), "gross"))


def test_stale_words_are_a_finding_with_two_ways_out():
    rule = Rule("t", value="a & b", words=WORDS, words_for="sha256:older", status="ready", owner="Ada")
    made = bench(record(a=TEXT, b=TEXT), record(t=TEXT), [rule])
    found = [one for one in checked_map(made, Memory())[0] if one.id == "B18"]
    assert [one.message for one in found] == ["the words for `t` were written for an older rule: The buyer's full name"]
    keep, back = mends_of(made, found[0])
    assert [keep.title, back.title] == ["The words are still right: keep them", "Use the sentence that is made"]
    here = Project("p", maps=(made.map,))
    kept = keep.apply(here).maps[0].rules[0]
    assert kept == evolve(rule, words_for=said_of(rule))
    assert back.apply(here).maps[0].rules[0] == evolve(rule, words="", words_for="")
    for now in (kept, evolve(rule, words="", words_for="")):
        later = evolve(made, map=evolve(made.map, rules=(now,)))
        assert "B18" not in {one.id for one in checked_map(later, Memory())[0]}


@pytest.mark.parametrize("words", ["", WORDS])
def test_words_explain_a_long_expression_as_a_note_does(words: str):
    rule = Rule("t", value=" + ".join(["a"] * 60), words=words, status="ready")
    rule = evolve(rule, words_for=said_of(rule))
    made = bench(record(a=NUMBER), record(t=NUMBER), [rule])
    assert ("B08" in {one.id for one in checked_map(made, Memory())[0]}) == (not words)


def test_rules_that_follow_a_new_version_keep_their_words(tmp_path: Path):
    later = {"id": "string", "rate": "number", "buyer": {"label": "string"}, "lines[]": LINE, "notes[]": "string"}
    rule = Rule("buyer.name", value="buyer.name")
    names = {"buyer.name": "buyer.label"}
    for words, right in ((WORDS, True), ("the `name` as it is", False)):
        said = evolve(rule, words=words, words_for=said_of(rule))
        done = taken_in(tmp_path, "source", later, names, said).project.maps[0].rules[0]
        assert done.value == "buyer.label"
        assert (done.words, done.words_for == said_of(done)) == (words, right)
    moved = taken_in(tmp_path, "target", later, names, evolve(rule, words=WORDS, words_for=said_of(rule)))
    done = moved.project.maps[0].rules[0]
    assert done.target == "buyer.label"
    assert done.words_for == said_of(done)
