"""Two small schemas and a project between them, for the tests of this room."""

import json
from pathlib import Path

from fieldwright.project.model import Project
from fieldwright.project.start import Started, started
from fieldwright.schema.load import load

ORDER = {
    "title": "Order",
    "type": "object",
    "required": ["id", "lines"],
    "properties": {
        "id": {"type": "string", "maxLength": 10},
        "placed_at": {"type": "string", "format": "date-time"},
        "customer": {"type": "object", "properties": {"first_name": {"type": "string"}, "city": {"type": "string"}}},
        "lines": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["sku"],
                "properties": {
                    "sku": {"type": "string"},
                    "qty": {"type": "integer"},
                    "lots": {
                        "type": "array",
                        "items": {"type": "object", "properties": {"number": {"type": "string"}}},
                    },
                },
            },
        },
        "tags": {"type": "array", "items": {"type": "string"}},
    },
}
INVOICE = {
    "title": "Invoice",
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "buyer": {"type": "object", "properties": {"firstName": {"type": "string"}, "city": {"type": "string"}}},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "sku": {"type": "string"},
                    "order": {"type": "string"},
                    "qty": {"type": "integer"},
                    "lots": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {"number": {"type": "string"}, "sku": {"type": "string"}},
                        },
                    },
                },
            },
        },
        "labels": {"type": "array", "items": {"type": "string"}},
        "note": {"type": "string"},
    },
}


def files(folder: Path) -> tuple[Path, Path]:
    """The two schemas as files."""
    order, invoice = folder / "order.json", folder / "invoice.json"
    order.write_text(json.dumps(ORDER))
    invoice.write_text(json.dumps(INVOICE))
    return order, invoice


def begun(folder: Path, *, suggest: bool = False) -> Started:
    """A project between them, as `new` starts it."""
    order, invoice = (load(one) for one in files(folder))
    return started(order, "Order", invoice, "Invoice", folder / "p.fieldwright.json", suggest=suggest)


def project(folder: Path) -> Project:
    return begun(folder).project
