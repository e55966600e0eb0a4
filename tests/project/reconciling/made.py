"""A project of orders that become rows, and extracts with planted differences."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from fieldwright.mapping.model import Lookup, LookupRow, Map, Parameter, Rule, SourceRef, TargetRef
from fieldwright.project.format import dump_project
from fieldwright.project.model import Project, SchemaRef

TEXT: dict[str, Any] = {"type": ["string", "null"]}
NUMBER: dict[str, Any] = {"type": ["number", "null"]}
DRAFT = "https://json-schema.org/draft/2020-12/schema"
CODES = {"new": "N", "paid": "P", "shipped": "S"}

ORDER = {
    "$schema": DRAFT, "title": "Order", "type": "object", "required": ["orderId"],
    "properties": {
        "orderId": {"type": "string"}, "customer": {"type": "object", "properties": {"name": TEXT, "city": TEXT}}, "status": TEXT,
        "amount": NUMBER, "note": TEXT,
        "lines": {"type": "array", "items": {"type": "object", "properties": {"sku": TEXT, "qty": NUMBER}}},
    },
}  # fmt: skip
ROW = {
    "$schema": DRAFT, "title": "Row", "type": "object", "required": ["id"],
    "properties": {
        "id": {"type": "string"}, "customer": TEXT, "place": {"type": "object", "properties": {"city": TEXT}}, "state": TEXT,
        "amount": NUMBER, "currency": TEXT, "label": TEXT, "audit": {"type": "object", "properties": {"by": TEXT}},
        "lines": {"type": "array", "items": {"type": "object", "properties": {"sku": TEXT, "count": NUMBER}}},
    },
}  # fmt: skip

PLAIN = (
    Rule("id", value="orderId"), Rule("customer", value="customer.name"), Rule("place.city", value="customer.city", default="unknown"),
    Rule("state", value='$translate("codes", status)'), Rule("amount", value="amount"), Rule("currency", constant="EUR"),
    Rule("label", value='status = "new" ? "fresh " & orderId : note', when='status != "paid"'),
)  # fmt: skip
LINES = (Rule("lines[]", each="lines"), Rule("lines[].sku", value="sku"), Rule("lines[].count", value="qty"))


def project(folder: Path, rules: Sequence[Rule] = PLAIN, *, not_found: str = "leave out") -> Project:
    """The project, its schemas beside it, saved as ``orders.fieldwright.json``."""
    (folder / "order.schema.json").write_text(json.dumps(ORDER))
    (folder / "row.schema.json").write_text(json.dumps(ROW))
    made = Project(
        name="Orders",
        schemas={"order": SchemaRef("order.schema.json"), "row": SchemaRef("row.schema.json")},
        maps=(Map("orders", (SourceRef("order", "Order", "order"),), TargetRef("row", "Row"), tuple(rules)),),
        lookups=(Lookup("codes", tuple(LookupRow(k, v) for k, v in CODES.items()), not_found=not_found),),
        parameters=(Parameter("prefix", default="A"),),
    )
    (folder / "orders.fieldwright.json").write_bytes(dump_project(made))
    return made


def order(number: int, **more: Any) -> dict[str, Any]:
    """An order."""
    return {
        "orderId": f"O-{number:04}", "customer": {"name": f"Customer {number}", "city": "Ghent"}, "status": ("new", "paid", "shipped")[number % 3],
        "amount": number + 0.5, "note": f"note {number}", **more,
    }  # fmt: skip


def row(one: Mapping[str, Any]) -> dict[str, Any]:
    """What the target should have of an order."""
    status = one["status"]
    made = {
        "id": one["orderId"], "customer": one["customer"]["name"], "place": {"city": one["customer"]["city"]}, "state": CODES[status],
        "amount": one["amount"], "currency": "EUR",
    }  # fmt: skip
    if status != "paid":
        made["label"] = f"fresh {one['orderId']}" if status == "new" else one["note"]
    return made


def flat(record: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """A record's values by dotted names."""
    made: dict[str, Any] = {}
    for name, value in record.items():
        made |= flat(value, f"{prefix}{name}.") if isinstance(value, dict) else {f"{prefix}{name}": value}
    return made


def write(file: Path, records: Iterable[Mapping[str, Any]]) -> Path:
    """An extract in the form that the file's name says."""
    held = list(records)
    if file.suffix in (".ndjson", ".jsonl"):
        file.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in held), "utf-8")
    elif file.suffix == ".json":
        file.write_text(json.dumps(held, ensure_ascii=False, indent=1), "utf-8")
    else:
        rows = [flat(one) for one in held]
        titles = list(dict.fromkeys(name for one in rows for name in one))
        grid = [titles, *([("" if one.get(name) is None else one[name]) for name in titles] for one in rows)]
        if file.suffix == ".xlsx":
            from openpyxl import Workbook

            book = Workbook()
            for cells in grid:
                book.active.append(cells)
            book.save(file)
        else:
            text = io.StringIO(newline="")
            csv.writer(text).writerows(grid)
            file.write_bytes(text.getvalue().encode("utf-8"))
    return file
