"""What ``$`` stands for in each expression of a rule."""

import pytest

from fieldwright.mapping.model import Rule
from fieldwright.mapping.scopes import COMPUTED_ITEM, block_path, loops_above, paths_above, reads_of, scope_of
from tests.mapping.benches import TEXT, bench, many, record

SOURCE = record(id=TEXT, lines=many(record(sku=TEXT, tags=many(TEXT), parts=many(record(no=TEXT)))))
RULES = (
    Rule("id", value="id"),
    Rule("l[]", each="lines", where="sku != ''", when="id = 'x'"),
    Rule("l[].sku", value="sku"),
    Rule("l[].p[]", each="parts", order_by="no"),
    Rule("l[].p[].no", value="no & $$.id"),
    Rule("l[].q[]", each="$$.lines.parts"),
    Rule("l[].q[].no", value="no"),
    Rule("m[]", each="$map(lines, function($l) {{'x': $l.sku}})"),
    Rule("m[].x", value="x"),
    Rule("r[]", each="$rates.rows"),
    Rule("r[].f", value="factor"),
    Rule("v[]", each="lines.tags", value="$"),
)
BENCH = bench(SOURCE, record(), RULES, further={"rates": record(rows=many(record(factor=TEXT)))})


@pytest.mark.parametrize(
    ("target", "attribute", "alias", "item"),
    [
        ("id", "value", "", ""),
        ("l[]", "each", "", ""),
        ("l[]", "when", "", ""),
        ("l[]", "where", "source", "lines"),
        ("l[].sku", "value", "source", "lines"),
        ("l[].p[]", "each", "source", "lines"),
        ("l[].p[]", "order_by", "source", "lines.parts"),
        ("l[].p[].no", "value", "source", "lines.parts"),
        ("l[].q[].no", "value", "source", "lines.parts"),
        ("m[].x", "value", COMPUTED_ITEM, ""),
        ("r[].f", "value", "rates", "rows"),
        ("v[]", "value", "source", "lines.tags"),
    ],
)
def test_scope_of_an_expression(target: str, attribute: str, alias: str, item: str) -> None:
    rule = BENCH.map.rule(target)
    assert rule is not None
    made = scope_of(BENCH, rule, attribute)
    assert (made.item_alias, made.item.replace("[]", "")) == (alias, item)
    assert made.root_alias == "source"


def test_reads_of_rules_in_loops_are_absolute() -> None:
    made = reads_of(BENCH)
    assert ("source", "lines.parts.no") in made["l[].p[].no"]
    assert ("source", "id") in made["l[].p[].no"]
    assert made["r[].f"] == (("rates", "rows.factor"),)
    assert made["m[].x"] == ()


def test_loops_above_a_target_outermost_first() -> None:
    assert [one.target for one in loops_above(BENCH.map, "l[].p[].no")] == ["l[]", "l[].p[]"]


@pytest.mark.parametrize(
    ("path", "key"),
    [("a.b", "a.b"), ("a[].b", "a.b"), ("a[x].b", "a[x].b"), ("a[]", "a"), ("m[][]", "m[]"), ("a<Card>.b", "a.b"), ("a..b", "a..b")],
)  # fmt: skip
def test_key_of_a_target(path: str, key: str) -> None:
    assert block_path(path) == key


def test_paths_above_a_target() -> None:
    assert paths_above("a.b[].c") == ("a", "a.b")
    assert paths_above("a") == ()
    assert paths_above("m[][].x") == ("m", "m[]")
