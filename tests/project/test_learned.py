"""Learned rules become rules and code tables of a project in one edit, and the map then does what the pairs showed."""

import random
from pathlib import Path

from attrs import evolve

from fieldwright.mapping.model import Lookup, LookupRow, Map, Rule, SourceRef, TargetRef
from fieldwright.mapping.suggest.learning.learn import learn
from fieldwright.mapping.suggest.learning.model import Learning, Pair, Pairs
from fieldwright.project.learned import take_learned
from fieldwright.project.model import Project, SchemaRef
from tests.mapping.suggest.learning.judging import outputs
from tests.mapping.suggest.learning.planted import ORDERS

PROJECT = Project(
    "p",
    schemas={"source": SchemaRef("source.json"), "target": SchemaRef("target.json")},
    maps=(Map("map", (SourceRef("source", "Message"),), TargetRef("target", "Message")),),
)


def learned() -> Learning:
    """What forty orders teach."""
    bench = ORDERS.bench()
    sources = [ORDERS.make(random.Random(at), at) for at in range(40)]
    wanted = outputs(bench, bench.map.rules, {}, sources)
    return learn(
        Pairs(tuple(Pair(f"{at}", a, b) for at, (a, b) in enumerate(zip(sources, wanted, strict=True)))), typed=True
    )


def test_all_that_was_learned_becomes_a_map_that_runs(tmp_path: Path) -> None:
    taken = take_learned(PROJECT, "map", learned().rules)
    made = taken.project.map("map")
    assert taken.left == ()
    assert {rule.status for rule in made.rules} == {"draft"}
    assert all("holds in 40 of 40" in rule.note or "holds in" in rule.note for rule in made.rules)
    bench = ORDERS.bench()
    fresh = [ORDERS.make(random.Random(f"x{at}"), at) for at in range(20)]
    lookups = {one.name: one for one in taken.project.lookups}
    assert outputs(bench, made.rules, lookups, fresh) == outputs(bench, bench.map.rules, {}, fresh)


def test_a_name_that_a_lookup_has_already_is_not_taken_again() -> None:
    other = Lookup("state to status", (LookupRow("N", "else"),))
    project = evolve(PROJECT, lookups=(other,))
    found = [one for one in learned().rules if one.target == "status"]
    made = take_learned(project, "map", found).project
    assert [one.name for one in made.lookups] == ["state to status", "state to status 2"]
    rule = made.map("map").rule("status")
    assert rule is not None
    assert rule.value == '$translate("state to status 2", state)'
    again = take_learned(evolve(made, maps=PROJECT.maps), "map", found).project
    assert len(again.lookups) == 2


def test_what_has_a_rule_or_lacks_its_list_is_left_with_the_reason() -> None:
    has = evolve(PROJECT, maps=(evolve(PROJECT.maps[0], rules=(Rule("orderId", value="id"),)),))
    found = [one for one in learned().rules if one.target in ("orderId", "items[].article")]
    taken = take_learned(has, "map", found)
    assert taken.project == has
    assert [reason.split(":")[0] for _, reason in taken.left] == [
        "orderId has a rule already",
        "items[].article is inside a list that has no rule",
    ]
