"""Further sources of many records, small and large alike, and what streams tell of the joins and keys that read them."""

import json
import time
from typing import Any

import pytest

from fieldwright.mapping.compiled import compiled
from fieldwright.mapping.model import Join, Parameter, Rule
from fieldwright.mapping.running.bound import MOST_BOUND
from fieldwright.mapping.running.stream import summary
from fieldwright.mapping.sides import Bench
from tests.mapping.benches import INTEGER, TEXT, bench, many, record
from tests.mapping.running.streams import lines, streamed

ANYTHING: dict[str, Any] = {"type": "object"}
CUSTOMER = Join("c", "$crm.customers", "left", "cust", "id")
SHOP: dict[str, Any] = {"customers": [{"id": at, "name": f"n{at}"} for at in range(40)] + [{"id": 3, "name": "twice"}]}


def joined(*joins: Join, **more: Any) -> Bench:
    rules = [
        Rule("l[]", each="lines", joins=joins, **more),
        Rule("l[].v", value="$c.name"),
        Rule("o", value="a & $$.a & $crm.extra & $params.p"),
    ]
    return bench(ANYTHING, ANYTHING, rules, further={"crm": ANYTHING}, parameters=[Parameter("p", default="!")])


def padded(source: dict[str, Any]) -> dict[str, Any]:
    """The same source, too large to be bound for every record."""
    return {**source, "padding": "x" * MOST_BOUND}


RECORDS: list[dict[str, Any]] = [{"a": "x", "lines": [{"cust": at}, {"cust": 60 + at}]} for at in range(5)]


@pytest.mark.parametrize("jobs", [0, 2])
def test_streams_tell_what_joins_met(jobs: int) -> None:
    result, out, rejected = streamed(joined(CUSTOMER), lines(RECORDS), jobs=jobs, sources={"crm": SHOP}, rejects=True)
    assert result.counts == {("R09", "info", "l[]"): 5, ("R10", "warning", "l[]"): 1}
    assert (result.written, result.rejected, result.invalid, rejected) == (5, 0, 0, [])
    assert [one.message for one in result.findings if one.id == "R10"] == [
        "record 4: 1 item has several matches in $crm.customers, the first with the key 3: each is written"
    ]
    assert result.findings[0].message.startswith("record 1: 1 item has no match in $crm.customers, the first with the key 60")  # fmt: skip
    assert len(json.loads(out.splitlines()[3])["l"]) == 3
    first = summary(result)["findings"][0]
    assert (first["id"], first["severity"], first["target"], first["count"]) == ("R09", "info", "l[]", 5)


@pytest.mark.parametrize("jobs", [0, 1])
def test_a_record_that_loses_items_to_a_key_is_rejected_where_there_is_a_place_for_it(jobs: int) -> None:
    made = bench(ANYTHING, record(a_=ANYTHING), [Rule("a.*", each="lines", key="sku", value="n")])
    given = [{"lines": [{"sku": "x", "n": 1}, {"sku": one, "n": 2}]} for one in ("y", "x")]
    result, out, rejected = streamed(made, lines(given), jobs=jobs, rejects=True)
    assert (result.written, result.rejected, json.loads(out)) == (1, 1, {"a": {"x": 1, "y": 2}})
    assert (rejected[0]["record"], rejected[0]["line"], rejected[0]["findings"][0]["id"]) == (2, 2, "R11")
    assert rejected[0]["input"] == given[1]
    kept, out, _ = streamed(made, lines(given), jobs=jobs)
    assert (kept.written, kept.rejected, kept.invalid, kept.counts) == (2, 0, 1, {("R11", "error", "a.*"): 1})
    assert json.loads(out.splitlines()[1]) == {"a": {"x": 1}}


def test_a_map_that_meets_everything_tells_nothing() -> None:
    result, _, _ = streamed(joined(CUSTOMER), lines([{"lines": [{"cust": 1}]}]), sources={"crm": SHOP})
    assert result.counts == {}


def test_a_callable_has_the_findings_and_does_not_raise_them() -> None:
    for source in (SHOP, padded(SHOP)):
        made = compiled(joined(CUSTOMER), sources={"crm": source})
        assert made({"lines": [{"cust": 99}]})["l"] == [{}]
        told = made.findings({"lines": [{"cust": 99}]})
        assert [(one.id, one.target, one.map) for one in told] == [("R09", "l[]", "map")]
        assert [one.id for one in made.findings(b'{"lines": [{"cust": 3}]}')] == ["R10"]
        assert made.findings({"lines": [{"cust": 1}]}) == ()
    assert compiled(bench(ANYTHING, ANYTHING, {"a": "b"})).findings({}) == ()


RECORDS_OF_ALL_KINDS: list[Any] = [
    *RECORDS, {}, {"lines": []}, {"a": None, "lines": {"cust": 3}}, {"lines": [{"cust": None}, {}, {"cust": "3"}]},
    {"lines": [{"cust": 3, "big": 123456789012345678901234567890}]}, {"a": "\ud800", "lines": [{"cust": 1}]}, [], [{"a": "1"}], 5,
]  # fmt: skip
SOURCES: list[dict[str, Any]] = [
    SHOP, {}, {"customers": []}, {"customers": None, "extra": [1]}, {"customers": {"id": 3}}, {"customers": [{"id": 3}], "extra": []},
    {"customers": [{"id": 3, "name": [["n"]]}], "extra": None}, {"customers": [[{"id": 3}], [{"id": 4, "name": []}]]},
]  # fmt: skip
FURTHER: dict[str, Any] = {"further": {"crm": ANYTHING}}
ITEMS = [Rule("[]", each="$"), Rule("[].b", value="a"), Rule("[].n", value="$count($crm.customers)")]
MAPS: list[Bench] = [
    joined(CUSTOMER),
    joined(CUSTOMER, alias="it", where="$it.cust != 60", order_by=">cust", group_by="cust"),
    joined(Join("c", "$crm.customers[id > 0 and id != $params.none]", "inner", "cust", "[id]", "first")),
    joined(Join("c", "$crm.customers", "inner", "[cust, 'x']", "[$c.id, $string('x')]")),
    joined(Join("c", "$crm.customers", "position")),
    joined(Join("c", "$crm.customers", "inner", "cust", "id", "error")),
    joined(Join("c", "$append($crm.customers, $$.lines)", "left", "cust", "$c.cust")),
    joined(Join("c", "$$.lines", "left", "cust", "$c.cust"), Join("d", "$crm.customers[id = $$.lines[0].cust]", "left", "$c.cust", "id")),
    bench(ANYTHING, ANYTHING, [Rule("k.*", each="$crm.customers", key="id", value="name"), Rule("n", value="$"), Rule("m", value="$source")], **FURTHER),
    bench(ANYTHING, ANYTHING, {"s": "$sequence('x')", "c": "$crm.customers[0]", "w": "$crm"}, **FURTHER),
    bench(many(record(a_=TEXT)), many(record(b_=TEXT, n_=INTEGER)), ITEMS, **FURTHER),
]  # fmt: skip


@pytest.mark.parametrize("made", MAPS)
def test_a_large_source_gives_what_a_small_one_does(made: Bench) -> None:
    for source in SOURCES:
        small = streamed(made, lines(RECORDS_OF_ALL_KINDS), sources={"crm": {**source, "padding": ""}}, rejects=True)
        large = streamed(made, lines(RECORDS_OF_ALL_KINDS), sources={"crm": padded(source)}, rejects=True)
        assert large[1].replace("x" * MOST_BOUND, "") == small[1]
        assert large[2] == small[2]
        assert large[0].counts == small[0].counts


def test_a_large_source_costs_its_reading_once() -> None:
    source = {"customers": [{"id": at, "name": f"n{at}", "more": "x" * 60} for at in range(20_000)]}
    made = joined(Join("c", "$crm.customers", "inner", "cust", "id"))
    given = [{"a": "x", "lines": [{"cust": at}]} for at in range(400)]
    started = time.process_time()
    result, out, _ = streamed(made, lines(given), sources={"crm": source})
    assert (
        time.process_time() - started < 8
    )  # while the source was converted for every record it took more than ten times that
    assert result.written == 400
    assert json.loads(out.splitlines()[399])["l"] == [{"v": "n399"}]
