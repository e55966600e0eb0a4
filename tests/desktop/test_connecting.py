"""Links after an edit are those that would be made anew, whatever was edited."""

import json
import random
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.desktop.connecting import connect
from fieldwright.desktop.connections import Connections
from fieldwright.mapping.model import NOT_MAPPED, Dropped, Map, Question, Rule, SourceRef, TargetRef
from fieldwright.mapping.sides import Bench, Side
from fieldwright.schema.load import load

TEXT = {"type": "string"}
SOURCE = {
    "type": "object",
    "properties": {
        "id": TEXT,
        "customer": {"type": "object", "properties": {"name": TEXT, "city": TEXT}},
        "lines": {"type": "array", "items": {"type": "object", "properties": {"sku": TEXT, "price": TEXT}}},
        "parts": {"type": "array", "items": {"type": "object", "properties": {"sku": TEXT}}},
    },
}
TARGETS = (
    "id",
    "buyer.name",
    "buyer.city",
    "items[].sku",
    "items[].price",
    "items[].order",
    "items[big].sku",
    "nowhere",
)
TARGET = {
    "type": "object",
    "properties": {
        "id": TEXT,
        "buyer": {"type": "object", "properties": {"name": TEXT, "city": TEXT}},
        "items": {"type": "array", "items": {"type": "object", "properties": {"sku": TEXT, "price": TEXT, "order": TEXT}}},
    },
}  # fmt: skip
VALUES = ("id", "customer.name", "customer.name & customer.city", "sku", "price", "$$.id", "1 +", "nothing.here")
FIELDS = ("id", "customer.name", "customer.city", "lines.sku")


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    folder: Path = tmp_path_factory.mktemp("sides")
    sides: list[Any] = []
    for name, schema in (("source", SOURCE), ("target", TARGET)):
        (folder / f"{name}.json").write_text(json.dumps({"title": name, **schema}))
        read = load(folder / f"{name}.json")
        message = read.messages()[0].name
        sides.append(Side(read, message, read.root(message), name))
    map_ = Map("m", (SourceRef("source", "source"),), TargetRef("target", "target"))
    return Bench(map_, (sides[0],), sides[1])


def said(links: Connections) -> tuple[object, ...]:
    """All that links say."""
    return (
        [(one.rule, one.kind, [(alias, field.key) for alias, field in one.sources], one.field) for one in links.links],
        dict(links.kinds), dict(links.above), dict(links.mapped), list(links.ends), links.lines, links.dropped_keys,
        {kind: many for kind, many in links.counts.items() if many},
        {key: [one.target for one in links.in_order(held)] for key, held in links.at.items()},
        sorted(one.target for one in links.loops), sorted(one.target for one in links.asking),
        {key: sorted(links.below(key)) for key in links.above},
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_links_after_edits_are_those_that_are_made_anew(bench: Bench, seed: int) -> None:
    chance = random.Random(seed)
    map_, links = bench.map, connect(bench)
    for _ in range(60):
        map_ = edited(map_, chance)
        now = evolve(bench, map=map_)
        before, links = links, connect(now, links)
        assert said(links) == said(connect(now))
        if links is before:
            continue
        assert links.since is before.token
        kept = {id(one) for one in before.links} & {id(one) for one in links.links}
        assert {id(one) for one in links.come}.isdisjoint(kept)
        assert {id(one) for one in links.gone} == {id(one) for one in before.links} - kept


def edited(map_: Map, chance: random.Random) -> Map:
    """The map after something that people do."""
    rules, at = list(map_.rules), chance.randrange(len(map_.rules) + 1)
    match chance.randrange(7):
        case 0:
            rules[at:at] = [one for one in map_.rules[:2] if chance.random() < 0.2]
        case 1:
            del rules[at : at + chance.randrange(3)]
        case 2:
            chance.shuffle(rules)
        case 3:
            fields = chance.sample(FIELDS, chance.randrange(len(FIELDS)))
            return evolve(map_, dropped=tuple(Dropped(one) for one in fields))
        case 4:
            target = chance.choice(("items[]", "items[big]"))
            rules = [one for one in rules if one.target != target or chance.random() < 0.5]
            rules.insert(0, Rule(target, each=chance.choice(("lines", "parts")), alias=chance.choice(("", "line"))))
        case 5 if rules:
            one = rules[at - 1]
            rules[at - 1] = evolve(one, note=str(at), question=chance.choice((None, Question("why?"))))
        case _:
            value = chance.choice(VALUES)
            rules.insert(at, Rule(chance.choice(TARGETS), value, decision=NOT_MAPPED if chance.random() < 0.2 else ""))
    return evolve(map_, rules=tuple(rules))
