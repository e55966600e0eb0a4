"""What the names inside a block stand for: items around it, joined items, groups; for reads, checks and types."""

import pytest

from fieldwright.mapping.check import check_map
from fieldwright.mapping.model import Join, Rule
from fieldwright.mapping.scopes import expression_for, reads_of, scopes_of
from fieldwright.mapping.sides import Bench
from tests.mapping.benches import INTEGER, TEXT, bench, many, record

SOURCE = record(
    id=TEXT,
    lines=many(record(sku=TEXT, n=INTEGER, lots=many(record(no=TEXT)), tags=many(TEXT))),
    stock=many(record(sku=TEXT, left=INTEGER)),
)
CRM = record(parties=many(record(key=TEXT, name=TEXT)))
TARGET = record(l=many(record(v_=TEXT, n_=INTEGER, lots_=many(record(v_=TEXT, n_=INTEGER)))))
JOINS = (
    Join("s", "stock", "inner", "sku", "$s.sku & sku"),
    Join("p", "$crm.parties", "left", "$s.sku", "key"),
    Join("tag", "tags", "own"),
)


def made(*rules: Rule) -> Bench:
    return bench(SOURCE, TARGET, rules, further={"crm": CRM})


BENCH = made(
    Rule("l[]", each="lines", alias="line", joins=JOINS, where="$s.left > 1", order_by="$line.n", group_by="$p.name"),
    Rule("l[].v", value="$p.name & $tag & $group.sku & $index"),
    Rule("l[].lots[]", each="lots"),
    Rule("l[].lots[].v", value="$line.sku & no"),
)


def test_reads_follow_the_names() -> None:
    found = reads_of(BENCH)
    assert found["l[].lots[].v"] == (("source", "lines.sku"), ("source", "lines.lots.no"))
    assert found["l[].v"] == (("crm", "parties.name"), ("source", "lines.tags"), ("source", "lines.sku"))
    assert {("source", "stock"), ("source", "stock.sku"), ("crm", "parties"), ("crm", "parties.key"), ("source", "lines.tags"),
            ("source", "stock.left"), ("source", "lines.n"), ("crm", "parties.name"), ("source", "lines.sku")} == set(found["l[]"]) - {("source", "lines")}  # fmt: skip


@pytest.mark.parametrize(
    ("attribute", "known"),
    [
        ("each", set[str]()),
        ("when", set[str]()),
        ("joins[0].source", set[str]()),
        ("joins[0].left", {"line"}),
        ("joins[0].right", {"s"}),
        ("joins[1].left", {"line", "s"}),
        ("joins[1].right", {"p"}),
        ("joins[2].source", {"line", "s", "p"}),
        ("where", {"line", "s", "p", "tag"}),
        ("group_by", {"line", "s", "p", "tag"}),
        ("key", {"line", "s", "p", "tag", "group", "index"}),
        ("value", {"line", "s", "p", "tag", "group", "index"}),
    ],
)
def test_names_that_an_expression_of_a_block_may_use(attribute: str, known: set[str]) -> None:
    rule = BENCH.map.rule("l[]")
    assert rule is not None
    assert scopes_of(BENCH).of(rule, attribute).names - {"source", "crm", "params"} == known


def test_known_names_are_no_findings_and_unknown_ones_are() -> None:
    assert [one for one in check_map(BENCH) if one.id in ("E01", "E02", "E04")] == []
    rules = (Rule("l[]", each="lines", alias="line", where="$index = 0"), Rule("l[].v", value="$lime.sku & $line.skoo"))
    found = {(one.id, one.target) for one in check_map(made(*rules)) if one.id in ("E02", "E04")}
    assert found == {("E04", "l[]"), ("E02", "l[].v"), ("E04", "l[].v")}


@pytest.mark.parametrize(
    ("value", "many_"),
    [("$group.n", True), ("$sum($group.n)", False), ("$group[0].n", False), ("n", False), ("$line.n", False)],
)
def test_a_group_is_many(value: str, many_: bool) -> None:
    rules = (Rule("l[]", each="lines", alias="line", group_by="sku"), Rule("l[].n", value=value))
    assert [one.id for one in check_map(made(*rules)) if one.id == "C01"] == ["C01"] * many_


def test_a_joined_item_of_a_left_join_may_be_missing() -> None:
    for kind, wanted in (("inner", []), ("left", ["N02"])):
        rules = (
            Rule("l[]", each="lines", joins=(Join("s", "stock", kind, "sku", "sku"),)),
            Rule("l[].v", value="$s.left"),
        )
        here = bench(SOURCE, record(l=many(record(v=INTEGER))), rules)
        assert [one.id for one in check_map(here) if one.id.startswith("N0")] == wanted


@pytest.mark.parametrize(
    ("target", "alias", "path", "text"),
    [
        ("l[].lots[].v", "source", "lines.lots.no", "no"),
        ("l[].lots[].v", "source", "lines.n", "$line.n"),
        ("l[].lots[].v", "source", "id", "$$.id"),
        ("l[].lots[].v", "crm", "parties.name", "$p.name"),
        ("l[].lots[].v", "source", "stock", "$s"),
        ("l[].v", "source", "lines", "$"),
        ("id", "crm", "parties", "$crm.parties"),
        ("id", "source", "id", "id"),
    ],
)
def test_a_path_is_said_by_the_nearest_name(target: str, alias: str, path: str, text: str) -> None:
    scope = scopes_of(BENCH).of(BENCH.map.rule(target) or Rule(target), "value")
    assert expression_for(scope, alias, path) == text


@pytest.mark.parametrize(
    ("rules", "missing"),
    [
        ((Rule("l[]", each="lines", where="$exists(sku)"), Rule("l[].v", value="sku")), False),
        ((Rule("l[]", each="lines", alias="x", where="$exists($x.sku)"), Rule("l[].v", value="sku")), False),
        # what holds of one item does not hold of another of the same list, nor of all where it does of some
        ((Rule("l[]", each="lines", where="$exists(sku)", joins=(Join("o", "$$.lines", "inner", "n", "n"),)), Rule("l[].v", value="$o.sku")), True),
        ((Rule("l[]", each="lines", when="$exists(lines.sku)"), Rule("l[].v", value="sku")), True),
    ],
)  # fmt: skip
def test_a_condition_promises_something_of_its_own_item_only(rules: tuple[Rule, ...], missing: bool) -> None:
    source = record(lines=many(record(sku_=TEXT, n=INTEGER)))
    made_ = bench(source, record(l=many(record(v=TEXT))), rules)
    assert [one.id for one in check_map(made_) if one.id == "N02"] == ["N02"] * missing
