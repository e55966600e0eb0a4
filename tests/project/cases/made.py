"""Small projects to make test cases of."""

import json
from pathlib import Path
from typing import Any

from fieldwright.mapping.model import Lookup, LookupRow, Map, Parameter, ProjectFunction, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project, SchemaRef

DRAFT = "https://json-schema.org/draft/2020-12/schema"

ORDER: dict[str, Any] = {
    "type": "object",
    "required": ["id", "country", "total", "lines"],
    "properties": {
        "id": {"type": "string", "minLength": 1, "maxLength": 12},
        "country": {"type": "string", "maxLength": 2},
        "kind": {"type": "string", "enum": ["retail", "wholesale", "gift"]},
        "total": {"type": "number", "minimum": 0, "maximum": 10000},
        "paid": {"type": "boolean"},
        "due": {"type": ["string", "null"], "format": "date"},
        "placed": {"type": "string", "format": "date-time"},
        "note": {"type": "string", "maxLength": 100},
        "lines": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["sku", "count"],
                "properties": {"sku": {"type": "string"}, "count": {"type": "integer", "minimum": 1}, "gift": {"type": "boolean"}},
            },
        },
    },
}  # fmt: skip

INVOICE: dict[str, Any] = {
    "type": "object",
    "required": ["number", "region", "class"],
    "properties": {
        "number": {"type": "string", "maxLength": 12}, "region": {"type": "string"}, "class": {"type": "string"},
        "due": {"type": "string"}, "placed": {"type": "string"}, "note": {"type": "string", "maxLength": 20}, "state": {"type": "string"},
        "rows": {"type": "array", "items": {"type": "object", "properties": {"code": {"type": "string"}, "amount": {"type": "number"}}}},
    },
}  # fmt: skip

REGIONS = Lookup(
    "regions",
    (LookupRow("NL", "north"), LookupRow("DE", "north"), LookupRow("ES", "south"), LookupRow("IT", "south"), LookupRow("CA", "far")),
)  # fmt: skip

RULES = (
    Rule(target="number", value="id"),
    Rule(target="region", value='$translate("regions", country)'),
    Rule(target="class", value='total > 500 and kind = "wholesale" ? "A" : "B"'),
    Rule(target="due", value='due ?? "none"'),
    Rule(target="placed", value='$localDate(placed, $params.zone)'),
    Rule(target="note", value="note", default="no note"),
    Rule(target="state", value='"open"', when="$not(paid)"),
    Rule(target="rows[]", each="lines", where="count > 3 or gift"),
    Rule(target="rows[].code", value="sku"),
    Rule(target="rows[].amount", value="count * 2"),
)  # fmt: skip

ZONE = Parameter("zone", default="Europe/Amsterdam")


def written(
    folder: Path, rules: tuple[Rule, ...] = RULES, *, source: dict[str, Any] = ORDER, target: dict[str, Any] = INVOICE,
    lookups: tuple[Lookup, ...] = (REGIONS,), functions: tuple[ProjectFunction, ...] = (), parameters: tuple[Parameter, ...] = (ZONE,),
    samples: tuple[str, ...] = (),
) -> Project:  # fmt: skip
    """A project of one map with its schemas in a folder."""
    for name, schema in (("order", source), ("invoice", target)):
        text = json.dumps({"$schema": DRAFT, "title": name.title(), **schema})
        (folder / f"{name}.schema.json").write_text(text, encoding="utf-8")
    return Project(
        "orders",
        schemas={"order": SchemaRef("order.schema.json"), "invoice": SchemaRef("invoice.schema.json")},
        maps=(Map("order to invoice", (SourceRef("order", "Order"),), TargetRef("invoice", "Invoice"), rules, samples=samples),),
        lookups=lookups, parameters=parameters, functions=functions,
    )  # fmt: skip
