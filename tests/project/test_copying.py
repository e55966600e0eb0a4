"""Rules copied, moved, broken out and renamed: what they read is written as it reads from where they stand."""

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.mapping.model import Dropped, Join, Map, Rule, SourceRef, TargetRef
from fieldwright.project.copying import break_out, copy_rules, move_rules
from fieldwright.project.edits import DropRefusedError
from fieldwright.project.model import Project
from fieldwright.project.renaming import rename_field, rename_item, rename_source
from fieldwright.project.sides import Schemas, bench_for
from tests.project.schemas import project as begun


def made(*rules: Rule, **more: Any) -> Project:
    sources = (SourceRef("s", "m", "order"), SourceRef("s", "m", "crm"))
    return Project("p", maps=(Map("map", sources, TargetRef("t", "m"), rules, **more),))


def told(project: Project) -> dict[str, str]:
    """The expressions of a project's map, by target and attribute; names of items behind them."""
    found: dict[str, str] = {}
    for rule in project.maps[0].rules:
        for name, text in rule.expressions:
            found[rule.target + ("" if name in ("value", "each") else f" {name}")] = text
        if rule.names:
            found[f"{rule.target} names"] = ", ".join(rule.names)
    return found


LINES = (Rule("l[]", each="lines"), Rule("l[].sku", value="sku & $$.id"))
LOTS = (*LINES, Rule("l[].p[]", each="lots"), Rule("l[].p[].no", value="no"))


# --- copying and moving ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rules", "target", "to", "wanted"),
    [
        # into a block: from the root; a plain path that lies inside the item, from the item
        ((*LINES, Rule("a", value="id & customer.name")), "a", "l[].a", {"l[].a": "$$.id & $$.customer.name"}),
        ((*LINES, Rule("a", value="lines.sku")), "a", "l[].a", {"l[].a": "sku"}),
        ((*LINES, Rule("a", value="$sum(lines.n)")), "a", "l[].a", {"l[].a": "$sum($$.lines.n)"}),
        ((*LINES, Rule("a", value="$crm.x & $.y", when="z = 1")), "a", "l[].a", {"l[].a": "$crm.x & $$.y", "l[].a when": "$$.z = 1"}),
        # out of a block
        (LINES, "l[].sku", "s", {"s": "lines.sku & $$.id"}),
        (LOTS, "l[].p[].no", "l[].no", {"l[].no": "lots.no"}),
        (LOTS, "l[].p[]", "q[]", {"q[]": "lines.lots", "q[].no": "no"}),
        # into an inner block: the outer one gets a name
        (LOTS, "l[].sku", "l[].p[].s", {"l[].p[].s": "$line.sku & $$.id", "l[] names": "line"}),
        ((evolve(LOTS[0], alias="row"), *LOTS[1:]), "l[].sku", "l[].p[].s", {"l[].p[].s": "$row.sku & $$.id", "l[] names": "row"}),
        # blocks of other lists: paths follow the block
        ((*LINES, Rule("r[]", each="returns")), "l[].sku", "r[].sku", {"r[].sku": "sku & $$.id"}),
        ((*LINES, Rule("r[]", each="returns")), "l[]", "r[].of[]", {"r[].of[]": "$$.lines", "r[].of[].sku": "sku & $$.id"}),
        # whole blocks beside themselves
        (LOTS, "l[].p[]", "l[].q[]", {"l[].q[]": "lots", "l[].q[].no": "no"}),
        ((Rule("l[a]", each="lines", where="n > 1", order_by=">n"), Rule("l[a].x", value="x")), "l[a]", "m[]", {"m[]": "lines", "m[] where": "n > 1", "m[] order_by": ">n", "m[].x": "x"}),
        ((*LINES, Rule("m[]", each="lots", joins=(Join("s", "stock", "inner", "sku", "key"),), group_by="$s.k")), "m[]", "l[].m[]",
         {"l[].m[]": "$$.lots", "l[].m[] joins[0].source": "$$.stock", "l[].m[] joins[0].left": "sku", "l[].m[] joins[0].right": "key", "l[].m[] group_by": "$s.k", "l[].m[] names": "s"}),
        ((*LINES, Rule("a", constant=[1])), "a", "l[].a", {}),
        ((*LINES, Rule("a", value="id &")), "a", "l[].a", {"l[].a": "id &"}),
    ],
)  # fmt: skip
def test_copies_and_moves_read_the_same(rules: tuple[Rule, ...], target: str, to: str, wanted: dict[str, str]) -> None:
    before = told(made(*rules))
    copied = told(copy_rules(made(*rules), "map", target, to))
    assert {name: text for name, text in copied.items() if before.get(name) != text or name in wanted} == wanted
    moved = move_rules(made(*rules), "map", target, to)
    assert {name: text for name, text in told(moved).items() if before.get(name) != text or name in wanted} == wanted
    assert moved.maps[0].rule(target) is None


def test_a_copy_has_to_be_approved_again_and_a_move_has_not() -> None:
    start = made(Rule("a", value="id", status="approved"))
    assert [one.status for one in copy_rules(start, "map", "a", "b").maps[0].rules] == ["approved", "draft"]
    assert [one.status for one in move_rules(start, "map", "a", "b").maps[0].rules] == ["approved"]


@pytest.mark.parametrize(
    ("target", "to", "why"),
    [("l[]", "l[].m[]", "lies inside"), ("l[].sku", "l[]", "has a rule already"), ("x", "y", "no rule fills x")],
)
def test_what_cannot_be_copied_says_why(target: str, to: str, why: str) -> None:
    for edit in (copy_rules, move_rules):
        with pytest.raises(DropRefusedError, match=why):
            edit(made(*LINES), "map", target, to)


# --- renaming ----------------------------------------------------------------------------------------------------------

JOINED = (
    Rule("l[]", each="lines", alias="line", joins=(Join("s", "$crm.stock", "inner", "$line.sku", "$s.sku"), Join("t", "tags", "own")),
         where="$s.left > 1 and sku != ''", order_by=">$line.sku, n", group_by="[sku, $t]"),
    Rule("l[].p[]", each="lots"),
    Rule("l[].p[].v", value="$line.sku & $s.left & $$.lines.sku"),
    Rule("l[].q[]", each="lots", alias="line"),
    Rule("l[].q[].v", value="$line.no & $s.left"),
    Rule("out", value="$order.lines[0].sku & '$line'"),
)  # fmt: skip


def test_a_renamed_field_is_renamed_in_every_expression() -> None:
    start = made(*JOINED, dropped=(Dropped("lines[].sku", alias="order"), Dropped("id", alias="order")))
    done = rename_field(start, "map", "order", "lines.sku", "lines.code")
    assert told(done) == told(start) | {
        "l[] joins[0].left": "$line.code", "l[] where": "$s.left > 1 and code != ''", "l[] order_by": ">$line.code, n", "l[] group_by": "[code, $t]",
        "l[].p[].v": "$line.code & $s.left & $$.lines.code", "out": "$order.lines[0].code & '$line'",
    }  # fmt: skip
    assert [one.path for one in done.maps[0].dropped] == ["lines.code", "id"]
    joined = rename_field(start, "map", "crm", "stock.sku", "stock.code")
    assert told(joined) == told(start) | {"l[] joins[0].right": "$s.code"}
    lists = rename_field(start, "map", "order", "lines", "rows")
    assert told(lists)["l[]"] == "rows"
    assert told(lists)["l[].p[].v"] == "$line.sku & $s.left & $$.rows.sku"


def test_a_renamed_source_is_renamed_in_every_expression() -> None:
    done = rename_source(made(*JOINED, dropped=(Dropped("x", alias="crm"),)), "map", "crm", "erp")
    assert told(done)["l[] joins[0].source"] == "$erp.stock"
    assert [one.alias for one in done.maps[0].sources] == ["order", "erp"]
    assert done.maps[0].dropped[0].alias == "erp"
    assert told(rename_source(done, "map", "order", "o"))["out"] == "$o.lines[0].sku & '$line'"
    with pytest.raises(DropRefusedError, match=r"\$line is something else"):
        rename_source(done, "map", "erp", "line")


def test_a_renamed_item_is_renamed_where_it_is_meant() -> None:
    start = made(*JOINED)
    assert told(rename_item(start, "map", "l[]", "line", "row")) == told(start) | {
        "l[] names": "row, s, t", "l[] joins[0].left": "$row.sku", "l[] order_by": ">$row.sku, n",
        "l[].p[].v": "$row.sku & $s.left & $$.lines.sku",
    }  # fmt: skip
    assert told(rename_item(start, "map", "l[].q[]", "line", "lot")) == told(start) | {
        "l[].q[] names": "lot", "l[].q[].v": "$lot.no & $s.left",
    }  # fmt: skip
    assert told(rename_item(start, "map", "l[]", "s", "stock")) == told(start) | {
        "l[] names": "line, stock, t", "l[] joins[0].right": "$stock.sku", "l[] where": "$stock.left > 1 and sku != ''",
        "l[].p[].v": "$line.sku & $stock.left & $$.lines.sku", "l[].q[].v": "$line.no & $stock.left",
    }  # fmt: skip
    with pytest.raises(DropRefusedError, match="index"):
        rename_item(start, "map", "l[]", "line", "index")


# --- breaking out ------------------------------------------------------------------------------------------------------


def broken(folder: Path, rule: Rule) -> tuple[dict[str, str], str]:
    start = begun(folder)
    here = evolve(start.maps[0], rules=(rule,))
    start = start.with_map(here)
    done = break_out(start, bench_for(start, Schemas(folder), here), rule.target)
    return told(done.project), done.text


def test_a_copied_object_is_broken_out_into_its_fields(tmp_path: Path) -> None:
    rules, said = broken(tmp_path, Rule("buyer", value="customer"))
    assert rules == {"buyer.city": "customer.city"}
    assert said == "buyer is broken out into 1 rule; firstName is not filled"
    rules, _ = broken(tmp_path, Rule("buyer", value="customer", when="id = '1'"))
    assert rules == {"buyer when": "id = '1'", "buyer.city": "customer.city"}


def test_a_copied_list_is_broken_out_into_a_loop(tmp_path: Path) -> None:
    rules, _ = broken(tmp_path, Rule("items[]", value="lines"))
    assert rules == {"items[]": "lines", "items[].sku": "sku", "items[].qty": "qty", "items[].lots[]": "lots"}


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        (Rule("note", value="id"), "no copy of an object"),
        (Rule("buyer", value="$merge([customer, {'a': 1}])"), "no copy of an object"),
        (Rule("buyer", value="customer", default={}), "default for the whole"),
        (Rule("buyer", value="lines"), "one side repeats"),
        (Rule("buyer", constant={}), "no expression"),
    ],
)
def test_what_cannot_be_broken_out_says_why(rule: Rule, why: str, tmp_path: Path) -> None:
    with pytest.raises(DropRefusedError, match=why):
        broken(tmp_path, rule)
