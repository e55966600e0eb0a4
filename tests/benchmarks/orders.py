"""Orders of 60 fields, the two schemas around them, and a map that fills a target of 60 fields: what `bench_run` works on."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fieldwright.mapping.model import Lookup, LookupRow, Map, Rule, SourceRef, TargetRef
from fieldwright.project.format import dump_project
from fieldwright.project.model import Project, SchemaRef

TEXT = {"type": "string", "maxLength": 80}
NUMBER = {"type": "number", "minimum": 0}
WHOLE = {"type": "integer", "minimum": 0}
FLAG = {"type": "boolean"}
MOMENT = {"type": "string", "format": "date-time"}

PARTY = ("name", "street", "city", "region", "postalCode", "country", "email", "phone", "taxId")
HEADER = {
    "orderId": TEXT, "placedAt": MOMENT, "channel": TEXT, "currency": TEXT, "status": TEXT, "reference": TEXT, "note": TEXT,
    "priority": WHOLE, "gift": FLAG, "discount": NUMBER, "shippingCost": NUMBER, "tax": NUMBER, "total": NUMBER, "language": TEXT,
    "warehouse": TEXT, "carrier": TEXT,
}  # fmt: skip
PAYMENT = {"method": TEXT, "token": TEXT, "authorisedAt": MOMENT, "amount": NUMBER, "captured": FLAG}
LINE = {
    "number": WHOLE, "sku": TEXT, "title": TEXT, "quantity": WHOLE, "unitPrice": NUMBER, "discount": NUMBER, "taxRate": NUMBER,
    "unit": TEXT, "batch": TEXT, "weight": NUMBER, "backordered": FLAG, "supplier": TEXT,
}  # fmt: skip
PARTIES = ("customer", "shipTo", "billTo")
FIELDS = len(HEADER) + len(PAYMENT) + len(LINE) + len(PARTY) * len(PARTIES)

STATUSES = ("new", "paid", "packed", "shipped")
UNITS = {"each": "C62", "box": "BX", "kg": "KGM", "m": "MTR"}


def write(folder: Path, count: int) -> tuple[Path, Path]:
    """The project and a file of orders, one a line."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "order.schema.json").write_text(json.dumps(_source()))
    (folder / "invoice.schema.json").write_text(json.dumps(_target()))
    project = folder / "orders.fieldwright.json"
    project.write_bytes(dump_project(_project()))
    orders = folder / "orders.ndjson"
    with orders.open("w") as file:
        file.writelines(json.dumps(order, ensure_ascii=False) + "\n" for order in generated(count))
    return project, orders


def generated(count: int) -> Iterator[dict[str, Any]]:
    """Orders with one to five lines, the same at every run."""
    chance = random.Random(60)
    for number in range(count):
        placed = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=chance.randrange(25_000_000))
        order: dict[str, Any] = {name: _value(chance, name, kind) for name, kind in HEADER.items()}
        order |= {"orderId": f"O-{number:07}", "placedAt": _moment(placed), "status": chance.choice(STATUSES)}
        for party in PARTIES:
            order[party] = {name: f"{name} {chance.randrange(9999)}" for name in PARTY} | {"country": "NL"}
        order["payment"] = {name: _value(chance, name, kind) for name, kind in PAYMENT.items()} | {
            "authorisedAt": _moment(placed + timedelta(minutes=2))
        }
        order["lines"] = [
            {name: _value(chance, name, kind) for name, kind in LINE.items()}
            | {"number": position + 1, "unit": chance.choice(tuple(UNITS))}
            for position in range(chance.randint(1, 5))
        ]
        yield order


def _value(chance: random.Random, name: str, kind: dict[str, Any]) -> Any:
    match kind["type"]:
        case "number":
            return chance.randrange(100_000) / 100
        case "integer":
            return chance.randrange(1, 50)
        case "boolean":
            return chance.random() < 0.2
    return f"{name} {chance.randrange(99_999)} Grüße"


def _moment(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def _object(title: str, properties: dict[str, Any]) -> dict[str, Any]:
    return {"title": title, "type": "object", "required": list(properties), "properties": properties}


def _source() -> dict[str, Any]:
    party = _object("Party", dict.fromkeys(PARTY, TEXT))
    properties = {**HEADER, **dict.fromkeys(PARTIES, party), "payment": _object("Payment", PAYMENT)}
    properties["lines"] = {"type": "array", "minItems": 1, "items": _object("Line", LINE)}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_object("Order", properties)}


def _target() -> dict[str, Any]:
    party = _object("Partner", {name.upper(): TEXT for name in PARTY})
    properties: dict[str, Any] = {name.upper(): kind for name, kind in HEADER.items()}
    properties |= {"PLACEDAT": TEXT, "STATUS": {"enum": ["N", "P", "K", "S"]}}
    properties |= {party_name.upper(): party for party_name in PARTIES}
    properties["PAYMENT"] = _object(
        "Settlement", {name.upper(): kind for name, kind in PAYMENT.items()} | {"AUTHORISEDAT": TEXT}
    )
    line = {name.upper(): kind for name, kind in LINE.items()} | {"UNIT": {"enum": list(UNITS.values())}}
    properties["LINES"] = {"type": "array", "minItems": 1, "items": _object("Position", line)}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_object("Invoice", properties)}


def _project() -> Project:
    day = "$fromMillis($toMillis({}), '[Y0001]-[M01]-[D01]')"
    special = {
        "PLACEDAT": day.format("placedAt"),
        "STATUS": '$translate("status codes", status)',
        "NOTE": "$uppercase($substring(note, 0, 20))",
        "TOTAL": "$round($sum(lines.(quantity * unitPrice)) * (1 - discount / 10000) + shippingCost, 2)",
        "CARRIER": "gift ? 'express' : carrier",
        "CUSTOMER.NAME": "$trim(customer.name)",
        "PAYMENT.AUTHORISEDAT": day.format("payment.authorisedAt"),
        "LINES[].UNIT": '$translate("unit codes", unit)',
        "LINES[].DISCOUNT": "backordered ? 0 : $round(quantity * unitPrice * 0.05, 2)",
    }
    plain = {name.upper(): name for name in HEADER}
    plain |= {f"{party.upper()}.{name.upper()}": f"{party}.{name}" for party in PARTIES for name in PARTY}
    plain |= {f"PAYMENT.{name.upper()}": f"payment.{name}" for name in PAYMENT}
    lines = {f"LINES[].{name.upper()}": name for name in LINE}
    rules = (
        *(Rule(target, value=special.get(target, value)) for target, value in plain.items()),
        Rule("LINES[]", each="lines"),
        *(Rule(target, value=special.get(target, value)) for target, value in lines.items()),
    )
    return Project(
        name="Orders to invoices",
        schemas={"order": SchemaRef("order.schema.json"), "invoice": SchemaRef("invoice.schema.json")},
        maps=(
            Map("order to invoice", (SourceRef("order", "Order", "order"),), TargetRef("invoice", "Invoice"), rules),
        ),
        lookups=(
            Lookup("status codes", tuple(LookupRow(k, v) for k, v in zip(STATUSES, "NPKS", strict=True))),
            Lookup("unit codes", tuple(LookupRow(k, v) for k, v in UNITS.items())),
        ),
    )
