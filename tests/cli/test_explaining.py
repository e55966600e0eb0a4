"""`run --explain` inside blocks that join, group, filter and name their items: which items a value came from, where they stand, and the steps."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from tests.cli.test_blocks import TEXT, WHOLE, many, record

Capture = pytest.CaptureFixture[str]

ORDERS = record(orders=many(record(id=TEXT, customer=TEXT, tags=many(TEXT), lines=many(record(sku=TEXT, qty=WHOLE)))))
CUSTOMERS = record(customers=many(record(number=TEXT, region=TEXT, terms=record(days=WHOLE))))
REPORT = record(
    regions=many(record(region=TEXT, orders=WHOLE, pieces=WHOLE, days=WHOLE, ids=many(TEXT), lines=many(record(sku=TEXT, of=TEXT)))),
    lines=many(record(sku=TEXT, region=TEXT, order=TEXT)), tags=many(TEXT), pairs=many(record(tag=TEXT, code=TEXT)),
    codes=many(record(n=TEXT)), all=many(many(WHOLE)),
)  # fmt: skip
CUSTOMER = {"alias": "c", "source": "$master.customers", "kind": "inner", "left": "customer", "right": "number"}
RULES: list[dict[str, Any]] = [
    {"target": "regions[]", "each": "orders", "as": "o", "joins": [CUSTOMER], "where": "$count(lines) > 0", "group_by": "$c.region", "order_by": ">id"},
    {"target": "regions[].region", "value": "$c.region"},
    {"target": "regions[].orders", "value": "$count($group)"},
    {"target": "regions[].pieces", "value": "$sum($group.lines.qty)"},
    {"target": "regions[].days", "value": "$c.terms.days"},
    {"target": "regions[].ids[]", "value": "$group.id"},
    {"target": "regions[].lines[]", "each": "$group.lines"},
    {"target": "regions[].lines[].sku", "value": "sku"},
    {"target": "regions[].lines[].of", "value": "$o.id & '/' & $string($index)"},
    {"target": "lines[]", "each": "orders", "as": "o", "joins": [
        {"alias": "line", "source": "lines", "kind": "own"}, {**CUSTOMER, "kind": "left", "left": "$o.customer"},
    ]},
    {"target": "lines[].sku", "value": "$line.sku"},
    {"target": "lines[].region", "value": "$c.region"},
    {"target": "lines[].order", "value": "$o.id"},
    {"target": "tags[]", "each": "orders.tags", "where": "$ != 'x'", "value": "$ & '!'"},
    {"target": "pairs[]", "each": "orders[0].tags", "joins": [{"alias": "other", "source": "$$.orders[2].tags", "kind": "position"}]},
    {"target": "pairs[].tag", "value": "$"},
    {"target": "pairs[].code", "value": "$other"},
    {"target": "codes[]", "each": "$map(orders, function($one) {{'n': $one.id & '#'}})"},
    {"target": "codes[].n", "value": "n"},
]  # fmt: skip
PAYLOAD = {
    "orders": [
        {"id": "o1", "customer": "7", "tags": ["a", "x", "b"], "lines": [{"sku": "p", "qty": 1}, {"sku": "q", "qty": 2}]},
        {"id": "o2", "customer": "9", "tags": ["a"], "lines": [{"sku": "p", "qty": 1}]},
        {"id": "o3", "customer": "8", "tags": ["z"], "lines": [{"sku": "r", "qty": 5}]},
        {"id": "o4", "customer": "8"},
        {"id": "o5", "customer": "7", "lines": [{"sku": "p", "qty": 1}]},
    ],
}  # fmt: skip
MASTER = {
    "customers": [
        {"number": "8", "region": "south", "terms": {"days": 14}}, {"number": "7", "region": "north", "terms": {"days": 30}},
    ],
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, schema in (("orders", ORDERS), ("customers", CUSTOMERS), ("report", REPORT)):
        (tmp_path / f"{name}.json").write_text(json.dumps({"title": name, **schema}))
    sources = [
        {"schema": "orders", "message": "orders"},
        {"schema": "customers", "message": "customers", "alias": "master"},
    ]
    of_map = {"name": "report", "sources": sources, "target": {"schema": "report", "message": "report"}, "rules": RULES}
    schemas = {name: {"file": f"{name}.json"} for name in ("orders", "customers", "report")}
    made = {"format": "1.0", "name": "p", "schemas": schemas, "maps": [of_map]}
    (tmp_path / "p.fieldwright.json").write_text(json.dumps(made))
    (tmp_path / "in.json").write_text(json.dumps(PAYLOAD))
    (tmp_path / "master.json").write_text(json.dumps(MASTER))
    return tmp_path


def arguments(folder: Path, path: str) -> list[str]:
    master = f"master={folder / 'master.json'}"
    return ["run", str(folder / "p.fieldwright.json"), str(folder / "in.json"), "--source", master, "--explain", path]


def told(folder: Path, capsys: Capture, path: str) -> dict[str, Any]:
    main([*arguments(folder, path), "--json"])
    return json.loads(capsys.readouterr().out)


def places(of: Any) -> list[str]:
    return [f"{one['source']} {one['path']}".strip() for one in of]


def steps(one: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(step["text"], step.get("value", "missing")) for step in one["steps"]]


def test_an_aggregate_over_a_group_of_joined_items(folder: Path, capsys: Capture) -> None:
    one = told(folder, capsys, "regions[0].pieces")
    assert (one["value"], one["rule"], one["why"]) == (4, "regions[].pieces", "")
    (block,) = one["blocks"]
    assert (block["index"], block["count"], block["path"]) == (0, 2, "orders[4]")
    group = block["group"]
    assert (group["by"], group["key"], group["count"]) == ("$c.region", "north", 2)
    assert places(group["items"]) == ["source orders[4]", "source orders[0]"]
    assert [places(item["joined"]) for item in group["items"]] == [["master customers[1]"]] * 2
    assert places(one["inputs"]) == [f"source orders[{at}].lines[{line}].qty" for at, line in ((4, 0), (0, 0), (0, 1))]
    assert steps(one)[-2:] == [("$group.lines.qty", [1, 1, 2]), ("$sum($group.lines.qty)", 4)]


def test_a_joined_item_of_another_source(folder: Path, capsys: Capture) -> None:
    one = told(folder, capsys, "regions[1].days")
    assert (one["value"], places(one["inputs"])) == (14, ["master customers[0].terms.days"])
    joined = one["blocks"][0]["joined"]
    assert [(item["name"], item["source"], item["path"], item["via"]) for item in joined] == [
        ("c", "master", "customers[0]", "by key from $master.customers")
    ]


def test_a_block_inside_a_group(folder: Path, capsys: Capture) -> None:
    one = told(folder, capsys, "regions[0].lines[2].of")
    assert (one["value"], [(block["target"], block["path"]) for block in one["blocks"]]) == (
        "o5/2", [("regions[]", "orders[4]"), ("regions[].lines[]", "orders[0].lines[1]")],
    )  # fmt: skip
    assert places(one["inputs"]) == ["source orders[4].id"]
    assert ("$string($index)", "2") in steps(one)


def test_lists_of_each_item_and_optional_joins(folder: Path, capsys: Capture) -> None:
    one = told(folder, capsys, "lines[1].sku")
    assert (one["value"], places(one["inputs"])) == ("q", ["source orders[0].lines[1].sku"])
    assert places(one["blocks"][0]["joined"]) == ["source orders[0].lines[1]", "master customers[1]"]
    one = told(folder, capsys, "lines[2].region")
    assert "value" not in one
    assert "value" not in one["blocks"][0]["joined"][1]
    assert one["why"] == "The source has no $c.region, and the rule has no default."


def test_texts_that_stand_several_times_keep_their_places(folder: Path, capsys: Capture) -> None:
    one = told(folder, capsys, "tags[2]")
    assert (one["value"], places(one["inputs"])) == ("a!", ["source orders[1].tags[0]"])
    assert one["blocks"][0]["path"] == "orders[1].tags[0]"
    one = told(folder, capsys, "pairs[0].code")
    assert (one["value"], places(one["inputs"])) == ("z", ["source orders[2].tags[0]"])
    one = told(folder, capsys, "pairs[0].tag")
    assert (one["value"], places(one["inputs"])) == ("a", ["$"])  # it may be the first order's, or the second's


def test_computed_items_are_said_to_be(folder: Path, capsys: Capture) -> None:
    one = told(folder, capsys, "codes[2].n")
    assert (one["value"], one["blocks"][0]["item"], one["blocks"][0]["path"]) == ("o3#", {"n": "o3#"}, "")
    assert places(one["inputs"]) == ["$.n"]


def test_a_group_that_there_is_not(folder: Path, capsys: Capture) -> None:
    one = told(folder, capsys, "regions[2].days")
    assert one["why"] == "regions[] has 2 groups here, from orders joined with $master.customers."


def test_what_decides_which_items_a_block_has(folder: Path, capsys: Capture) -> None:
    one = told(folder, capsys, "regions[1]")
    assert one["kind"] == "each"
    assert {"source orders[2].customer", "master customers[0].number", "source orders[2].lines"} <= set(places(one["inputs"]))  # fmt: skip


def test_people_read_which_items_it_was(folder: Path, capsys: Capture) -> None:
    assert main(arguments(folder, "regions[0].pieces")) == 0
    said = capsys.readouterr().out
    assert 'block   regions[]: group 1 of 2 of orders\n  group 2 items with $c.region = "north"\n' in said
    assert "  item  $o: source: orders[4] = " in said
    assert "  with  $c: master: customers[1] = " in said
    assert main(arguments(folder, "lines[2].region")) == 1
    assert "  with  $c: none  (by key, if any, from $master.customers)" in capsys.readouterr().out


def test_more_is_read_than_is_listed(folder: Path, capsys: Capture) -> None:
    lines = [{"sku": "p", "qty": 1}] * 12
    (folder / "in.json").write_text(json.dumps({"orders": [{"id": "o", "customer": "7", "lines": lines}]}))
    one = told(folder, capsys, "regions[0].pieces")
    assert (one["value"], len(one["inputs"]), one["more_inputs"]) == (12, 10, 2)
    main(arguments(folder, "regions[0].pieces"))
    assert "and 2 more places" in capsys.readouterr().out
