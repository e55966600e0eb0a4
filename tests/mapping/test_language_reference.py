"""Generated maps with names, joins, groups, keys and counts give the same here and on npm's jsonata, where it is there."""

import json
import random
from typing import Any

from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.compile import compile_map
from fieldwright.mapping.model import Join, Rule
from tests.expression.reference import needs_reference, reference
from tests.mapping.benches import bench, many, record

ANYTHING: dict[str, Any] = {"type": "object"}
TARGET = record(l_=many(record(s_=many(ANYTHING))), m_={"type": "object", "additionalProperties": ANYTHING})
KEYS = (None, 1, 2, "1", "a", "", True, 1.5, "toString", "1e3")
MAPS = 300


class Made:
    """Maps and payloads by chance, the same at every run."""

    def __init__(self) -> None:
        self.chance = random.Random(40)

    def item(self, depth: int = 0) -> dict[str, Any]:
        """An item whose keys may be anything, null or missing, with items inside."""
        chance = self.chance
        made: dict[str, Any] = {name: chance.choice(KEYS) for name in ("k", "q") if chance.random() < 0.8}
        made["n"] = chance.randrange(5)
        if not depth and chance.random() < 0.8:
            made["subs"] = [self.item(1) for _ in range(chance.randrange(4))]
        if chance.random() < 0.6:
            made["tags"] = [chance.choice("pqr") for _ in range(chance.randrange(3))]
        return made

    def payload(self) -> dict[str, Any]:
        """A list and another to join it with."""
        many_, few = self.chance.randrange(6), self.chance.randrange(6)
        return {"items": [self.item() for _ in range(many_)], "right": [self.item(1) for _ in range(few)]}

    def joins(self) -> tuple[Join, ...]:
        """None, one or two joins; a later one may read the earlier."""
        chance, made = self.chance, list[Join]()
        for alias in chance.sample(["a", "b"], chance.choice([0, 0, 1, 1, 2])):
            kind, take = chance.choice(["inner", "left", "own", "position"]), chance.choice(["each", "first"])
            if kind == "own":
                made.append(Join(alias, chance.choice(["tags", "$exists(subs) ? subs : []"]), kind, many=take))
                continue
            left, right = chance.choice([("k", "k"), ("[k, q]", "[k, q]"), ("n", "n"), ("[n]", f"[${alias}.n]")])
            if made and chance.random() < 0.4:
                left = f"$exists(${made[0].alias}) ? n : k"
            made.append(Join(alias, chance.choice(["$$.right", "$$.items"]), kind, left, right, take))
        return tuple(made)

    def block(self, target: str, each: str, key: str = "") -> Rule:
        """A loop with any of what can be said of its items."""
        chance, joins, alias = self.chance, self.joins(), self.chance.choice(["", "it"])
        where, orders = ["", "", "n > 1"], ["", "n", ">n, $string(k)"]
        if alias:
            where.append("$it.n != 2")
        if joins:
            where.append(f"$exists(${joins[0].alias})")
            orders.append(f"$string(${joins[0].alias})")
        groups = chance.choice(["", "", "k", "[k, q]", "n"])
        return Rule(
            target, each=each, alias=alias, joins=joins, where=chance.choice(where), order_by=chance.choice(orders), group_by=groups, key=key
        )  # fmt: skip

    def cells(self, block: Rule, *more: str) -> list[Rule]:
        """Two values that read what the block gives."""
        texts = ["n", "$index", "$string(k)", *more, *(f"$string(${name})" for name in block.names)]
        if block.group_by:
            texts += ["$count($group)", "$sum($group.n)", "$join($group.k.$string($), '|')"]
        return [Rule(f"{block.target}.v{at}", value=text) for at, text in enumerate(self.chance.sample(texts, 2))]

    def rules(self) -> list[Rule]:
        """A block, maybe one inside it, maybe members by key."""
        outer = self.block("l[]", "items")
        made = [outer, *self.cells(outer)]
        if self.chance.random() < 0.7:
            inner = self.block("l[].s[]", self.chance.choice(["subs", "$$.right"]))
            made += [inner, *self.cells(inner, *(f"${name}.n & '!' & $index" for name in outer.names))]
        if self.chance.random() < 0.4:
            keyed = self.block("m.*", "items", self.chance.choice(["$string(k) & $index", "q", "n"]))
            made += [keyed, *self.cells(keyed)]
        return made


@needs_reference
def test_generated_maps_give_the_same_on_the_reference() -> None:
    made = Made()
    cases: list[tuple[str, Any]] = []
    for _ in range(MAPS):
        compiled = compile_map(bench(ANYTHING, TARGET, made.rules()))
        assert compiled.notes == ()
        cases.append((compiled.text, made.payload()))
    with Evaluator(in_process=True) as evaluator:
        for (text, payload), wanted in zip(cases, reference(cases), strict=True):
            outcome = evaluator.evaluate(text, json.dumps(payload))
            assert outcome.error is None
            assert {"result": json.loads(outcome.value_text or "null")} == wanted, text
