"""What a run tells of joins and keys: what met nothing, what met several."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve

from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.compile import compile_map
from fieldwright.mapping.model import Join, Rule
from fieldwright.mapping.run import run_map
from tests.mapping.benches import bench, record

ANYTHING: dict[str, Any] = {"type": "object"}
ORDER: dict[str, Any] = {
    "lines": [
        {"sku": "x", "n": 2, "of": 1, "lots": [{"no": "a"}, {"no": "b"}]},
        {"sku": "z", "n": 5, "of": None, "lots": [{"no": "c"}]},
        {"sku": "x", "n": 7},
    ],
    "parties": [{"key": 1, "name": "one"}, {"key": 1, "name": "again"}],
    "stock": [{"sku": "x", "left": 10}, {"sku": "y", "left": 20}],
}
PARTY = Join("party", "parties", "inner", "of", "key")
STOCK = Join("s", "$$.stock", "inner", "$line.sku", "sku")


@pytest.fixture(scope="module")
def evaluator() -> Iterator[Evaluator]:
    with Evaluator(in_process=True) as made:
        yield made


def lines(*joins: Join, **more: Any) -> list[Rule]:
    return [Rule("l[]", each="lines", joins=joins, **more), Rule("l[].v", value="n")]


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        (lines(PARTY), [("R09", "warning", "2 items have no match in parties, the first without a key, and are not written"), ("R10", "warning", "1 item has several matches in parties, the first with the key 1: each is written")]),
        (lines(evolve(PARTY, kind="left", many="first"), where="n > 4"), [("R09", "info", "2 items have no match in parties, the first without a key, and `$party` is missing there")]),
        (lines(STOCK, alias="line"), [("R09", "warning", '1 item has no match in $$.stock, the first with the key "z", and is not written')]),
        (lines(evolve(STOCK, left="[$line.sku, n]", right="[sku, left]"), alias="line"), [("R09", "warning", '3 items have no match in $$.stock, the first with the key "x", 2, and are not written')]),
        (lines(evolve(STOCK, kind="position"), alias="line"), [("R09", "info", "$$.stock is shorter by 1: `$s` is missing there")]),
        ([Rule("l[]", each="stock", joins=(Join("s", "lines", "position"),)), Rule("l[].v", value="$s.n")], [("R10", "warning", "lines is longer by 1: what it has more is not read")]),
        ([Rule("l[]", each="lines", alias="line"), Rule("l[].m[]", each="lots", joins=(STOCK,)), Rule("l[].m[].v", value="no & $s.left")], [("R09", "warning", '1 item has no match in $$.stock, the first with the key "z", and is not written')]),
        ([Rule("a.*", each="lines", key="sku", value="n")], [("R11", "error", '"x" is the key of several items: the first is written')]),
        ([Rule("a.*", each="lines", key="of", value="n")], [("R09", "warning", "2 items have no key, and are left out")]),
        (lines(Join("lot", "lots", "own")), []),
        (lines(alias="line"), []),
    ],
)  # fmt: skip
def test_what_a_run_tells(rules: list[Rule], told: list[tuple[str, str, str]], evaluator: Evaluator) -> None:
    result = run_map(bench(ANYTHING, record(a_=ANYTHING), rules), json.dumps(ORDER).encode(), evaluator=evaluator)
    found = [(one.id, one.severity, one.message) for one in result.findings if one.id in ("R09", "R10", "R11")]
    assert found == told


def test_a_map_without_joins_and_keys_has_nothing_to_tell() -> None:
    assert compile_map(bench(ANYTHING, ANYTHING, lines(alias="line", group_by="sku"))).probes == ()
