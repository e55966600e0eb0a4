"""A project file with named items, joins, groups, members by key and blank values, as `check`, `run` and `export` take it."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from tests.expression.reference import needs_reference, reference

Capture = pytest.CaptureFixture[str]
TEXT, WHOLE = {"type": "string"}, {"type": "integer"}


def record(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members}


def many(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


ORDER = record(
    id=TEXT, note={"type": ["string", "null"]},
    lines=many(record(sku=TEXT, qty=WHOLE, lots=many(record(number=TEXT)))),
    stock=many(record(code=TEXT, depot=TEXT)),
)  # fmt: skip
PICKING = record(
    order=TEXT, note=TEXT,
    picks=many(record(place=WHOLE, sku=TEXT, depot=TEXT, lots=many(record(name=TEXT)))),
    depots=many(record(depot=TEXT, pieces=WHOLE, lines=WHOLE)),
    bySku={"type": "object", "additionalProperties": record(qty=WHOLE)},
)  # fmt: skip
STOCK = {"alias": "stock", "source": "$$.stock", "kind": "left", "left": "sku", "right": "code", "many": "first"}
RULES: list[dict[str, Any]] = [
    {"target": "order", "value": "id"},
    {"target": "note", "value": "note"},
    {"target": "picks[]", "each": "lines", "as": "line", "joins": [STOCK], "order_by": ">qty"},
    {"target": "picks[].place", "value": "$index + 1"},
    {"target": "picks[].sku", "value": "sku"},
    {"target": "picks[].depot", "value": "$stock.depot", "default": "none"},
    {"target": "picks[].lots[]", "each": "lots"},
    {"target": "picks[].lots[].name", "value": "$line.sku & '/' & number"},
    {"target": "depots[]", "each": "lines", "joins": [{**STOCK, "kind": "inner"}], "group_by": "$stock.depot"},
    {"target": "depots[].depot", "value": "$stock.depot"},
    {"target": "depots[].pieces", "value": "$sum($group.qty)"},
    {"target": "depots[].lines", "value": "$count($group)"},
    {"target": "bySku.*", "each": "lines", "key": "sku"},
    {"target": "bySku.*.qty", "value": "qty"},
]
PAYLOAD = {
    "id": "A1", "note": None,
    "lines": [{"sku": "x", "qty": 1, "lots": [{"number": "7"}]}, {"sku": "y", "qty": 5}, {"sku": "z", "qty": 2}],
    "stock": [{"code": "x", "depot": "N"}, {"code": "x", "depot": "S"}, {"code": "y", "depot": "N"}],
}  # fmt: skip
WANTED = {
    "order": "A1",
    "picks": [
        {"place": 1, "sku": "y", "depot": "N"},
        {"place": 2, "sku": "z", "depot": "none"},
        {"place": 3, "sku": "x", "depot": "N", "lots": [{"name": "x/7"}]},
    ],
    "depots": [{"depot": "N", "pieces": 6, "lines": 2}],
    "bySku": {"x": {"qty": 1}, "y": {"qty": 5}, "z": {"qty": 2}},
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return joined_and_grouped(tmp_path)


def joined_and_grouped(folder: Path) -> Path:
    """The project in a folder, with its schemas and ``in.json``."""
    for name, schema in (("order", ORDER), ("picking", PICKING)):
        (folder / f"{name}.json").write_text(json.dumps({"title": name, **schema}))
    file = folder / "p.fieldwright.json"
    of_map = {
        "name": "pick", "sources": [{"schema": "order", "message": "order"}], "target": {"schema": "picking", "message": "picking"},
        "blanks": {"null": "leave out"}, "rules": RULES,
    }  # fmt: skip
    schemas = {name: {"file": f"{name}.json"} for name in ("order", "picking")}
    file.write_text(json.dumps({"format": "1.0", "name": "p", "schemas": schemas, "maps": [of_map]}))
    (folder / "in.json").write_text(json.dumps(PAYLOAD))
    return file


def test_run_writes_what_the_blocks_say_and_tells_what_joins_missed(project: Path, capsys: Capture) -> None:
    assert main(["run", str(project), str(project.with_name("in.json"))]) in (0, 1)
    said = capsys.readouterr()
    assert json.loads(said.out) == WANTED
    assert '1 item has no match in $$.stock, the first with the key "z", and `$stock` is missing there' in said.err
    assert '1 item has no match in $$.stock, the first with the key "z", and is not written' in said.err
    assert '1 item has several matches in $$.stock, the first with the key "x": the first is taken' in said.err


def test_check_knows_the_names_and_what_they_read(project: Path, capsys: Capture) -> None:
    main(["check", str(project), "--json"])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert {one["id"] for one in found if one["severity"] == "error"} == set()
    assert not {one["id"] for one in found} & {"E01", "E02", "E03", "E04", "C01", "C03", "M01"}


def test_a_key_that_comes_twice_is_an_error_of_the_run(project: Path, capsys: Capture) -> None:
    lines = [{"sku": "x", "qty": 1}, {"sku": "x", "qty": 2}]
    project.with_name("in.json").write_text(json.dumps({**PAYLOAD, "lines": lines}))
    assert main(["run", str(project), str(project.with_name("in.json"))]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["bySku"] == {"x": {"qty": 1}}
    assert "R11" in said.err


@needs_reference
def test_the_exported_expression_gives_the_same_on_the_reference(project: Path) -> None:
    out = project.with_name("map.jsonata")
    main(["export", str(project), "--to", "jsonata", "-o", str(out)])
    assert reference([(out.read_text(), PAYLOAD)]) == [{"result": WANTED}]
