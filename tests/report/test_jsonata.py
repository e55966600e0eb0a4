"""The exported expression is the map: another engine gives what `run` gives."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from fieldwright.mapping.model import Lookup, LookupRow, Map, Rule, SourceRef, TargetRef
from fieldwright.mapping.run import run_map
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.report.export import export

NODE = shutil.which("node")
MODULES = Path(os.environ.get("FIELDWRIGHT_NODE_MODULES", "node_modules")).absolute()
SCRIPT = """
const [modules, expression, input] = process.argv.slice(2);
const jsonata = require(modules + "/jsonata");
const fs = require("fs");
jsonata(fs.readFileSync(expression, "utf8")).evaluate(JSON.parse(fs.readFileSync(input, "utf8")))
  .then((value) => process.stdout.write(JSON.stringify(value)), (error) => { console.error(error); process.exit(1); });
"""

needs_node = pytest.mark.skipif(
    not NODE or not (MODULES / "jsonata").is_dir(), reason="no node with the package jsonata here"
)

ORDER: dict[str, Any] = {
    "type": "object",
    "properties": {
        "id": {"type": "string"}, "note": {"type": ["string", "null"]}, "kind": {"type": "string"}, "price": {"type": "string"},
        "lines": {"type": "array", "items": {"type": "object", "properties": {
            "sku": {"type": "string"}, "count": {"type": "integer"}, "tags": {"type": "array", "items": {"type": "string"}}}}},
    },
}  # fmt: skip
SHIPMENT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "number": {"type": "string"}, "remark": {"type": ["string", "null"]}, "class": {"type": "string"}, "total": {"type": "string"},
        "fixed": {"type": "object", "properties": {"by": {"type": "string"}}},
        "parties": {"type": "array", "items": {"type": "object", "properties": {"role": {"type": "string"}}}},
        "items": {"type": "array", "items": {"type": "object", "properties": {
            "code": {"type": "string"}, "quantity": {"type": "integer"}, "order": {"type": "string"},
            "labels": {"type": "array", "items": {"type": "object", "properties": {"text": {"type": "string"}}}}}}},
    },
}  # fmt: skip
RULES = (
    Rule("number", value='"N-" & id'),
    Rule("remark", value="note", default="none", default_for=("missing", "empty")),
    Rule("class", value='$translate("kinds", kind)', when="kind != 'Z'"),
    Rule("total", value='$decimalAdd(price, "0.10")'),
    Rule("fixed.by", constant="fieldwright"),
    Rule("parties[seller]"),
    Rule("parties[seller].role", constant="S"),
    Rule("parties[buyer]", when="id"),
    Rule("parties[buyer].role", constant="B"),
    Rule("items[]", each="lines", where="count > 0", order_by="sku"),
    Rule("items[].code", value="sku"),
    Rule("items[].quantity", value="count"),
    Rule("items[].order", value="$$.id"),
    Rule("items[].labels[]", each="tags"),
    Rule("items[].labels[].text", value="$uppercase($)"),
)
PAYLOADS: tuple[dict[str, Any], ...] = (
    {"id": "1", "note": "x", "kind": "A", "price": "12345678901234567890.05",
     "lines": [{"sku": "b", "count": 2, "tags": ["p", "q"]}, {"sku": "a", "count": 1, "tags": ["r"]}, {"sku": "c", "count": 0}]},
    {"id": "2", "note": None, "kind": "Z", "price": "1", "lines": [{"sku": "a", "count": 1}]},
    {"id": "3", "note": "", "kind": "?", "price": "0.2", "lines": []},
    {"id": "4", "kind": "B", "price": "-0.1"},
)  # fmt: skip


@needs_node
@pytest.mark.parametrize("payload", PAYLOADS, ids=[str(one["id"]) for one in PAYLOADS])
def test_npm_jsonata_gives_what_run_gives(tmp_path: Path, payload: dict[str, Any]) -> None:
    (tmp_path / "order.json").write_text(
        json.dumps({"$schema": "http://json-schema.org/draft-07/schema#", "title": "Order", **ORDER})
    )
    (tmp_path / "ship.json").write_text(
        json.dumps({"$schema": "http://json-schema.org/draft-07/schema#", "title": "Shipment", **SHIPMENT})
    )
    project = Project(
        "Orders",
        schemas={"order": SchemaRef("order.json"), "ship": SchemaRef("ship.json")},
        maps=(Map("ship", (SourceRef("order", "Order"),), TargetRef("ship", "Shipment"), RULES),),
        lookups=(Lookup("kinds", (LookupRow("A", "alpha"), LookupRow("B", "beta")), "pass through"),),
    )
    (expression,) = export(project, tmp_path, "jsonata", tmp_path / "map.jsonata")
    (tmp_path / "input.json").write_text(json.dumps(payload))
    (tmp_path / "run.js").write_text(SCRIPT)
    assert NODE
    done = subprocess.run(
        [NODE, "run.js", str(MODULES), str(expression), "input.json"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    expected = run_map(bench_for(project, Schemas(tmp_path), project.maps[0]), json.dumps(payload).encode())
    assert json.loads(done.stdout) == json.loads(expected.output)
