"""Comparisons made by hand: two small versions of orders with a change of every severity, and one of thousands of changes."""

import json
from pathlib import Path
from typing import Any

from fieldwright.diff.folders import Compared, Listed, Part
from fieldwright.diff.made import change
from fieldwright.diff.model import (
    BREAKING,
    DOCS,
    RISKY,
    SAFE,
    SOURCE,
    TARGET,
    Change,
    Comparison,
    Ignored,
    Place,
    Witness,
)
from fieldwright.diff.versions import Version
from fieldwright.report.changes.model import ChangeReport, report_of
from fieldwright.schema.load import load
from fieldwright.schema.model import Origin, Schema

NASTY = "<script>alert(1)</script> | \x1b[31mred\x1b[0m ``code`` \u202eabc [x](http://e.vil) </style> \x00"


def order(new: bool) -> dict[str, Any]:
    """A version of orders: the new one has shorter codes, another name for the customer, and no fax."""
    address: dict[str, Any] = {
        "type": "object",
        "properties": {
            "street": {"type": "string"},
            "zip": {"type": "string", "maxLength": 5 if new else 10},
            "town": {"type": "string"},
            "country": {"enum": ["BE", "NL", "LU"] if new else ["BE", "NL"]},
        },
        "required": ["street", "town"],
    }
    buyer = "buyer" if new else "customer"
    properties: dict[str, Any] = {
        "id": {"type": "string"},
        buyer: {"type": "object", "properties": {"name": {"type": "string"}, "address": {"$ref": "#/$defs/Address"}}},
        "delivery": {"$ref": "#/$defs/Address"},
        "total": {"type": "number", "description": "With tax." if new else "Total."},
        "lines": {"type": "array", "items": {"type": "object", "properties": {"sku": {"type": "string", "pattern": "^[A-Z]+$" if new else "^[A-Z0-9]+$"}, "quantity": {"type": "integer"}}}},
    }  # fmt: skip
    if not new:
        properties["fax"] = {"type": "string"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Order", "type": "object", "properties": properties,
        "required": ["id", buyer], "$defs": {"Address": address},
    }  # fmt: skip


def written(folder: Path) -> tuple[Path, Path]:
    """Both versions as files."""
    files = folder / "old.json", folder / "new.json"
    for file, new in zip(files, (False, True), strict=True):
        file.write_text(json.dumps(order(new), indent=1))
    return files


def changes(old: Path, new: Path, text: str = "the greatest length is lowered") -> tuple[Change, ...]:
    """What changed between the two, as a comparison finds it."""

    def at(file: Path, line: int, pointer: str) -> Origin:
        return Origin(file, line, pointer)

    return (
        change("field-renamed", "strict", "customer is called buyer now", message="Order", path="buyer", old_path="customer", before="customer", after="buyer",
               score=0.93, because="the same children, the same place", location=at(new, 9, "/properties/buyer"), old_location=at(old, 9, "/properties/customer")),
        change("max-length-lowered", "strict", text, message="Order", path="buyer.address.zip", old_path="customer.address.zip", before=10, after=5,
               definition="Address", places=2, used=(Place("Order", "buyer.address"), Place("Order", "delivery")), location=at(new, 44, "/$defs/Address/properties/zip"), old_location=at(old, 44, "/$defs/Address/properties/zip"),
               witnesses=(Witness(TARGET, {"zip": "A" * 90}, "'AAAAAA' is too long"),)),
        change("enum-value-added", "strict", "one more value is listed", message="Order", path="buyer.address.country", old_path="customer.address.country",
               after="LU", definition="Address", places=2, location=at(new, 50, ""), witnesses=(Witness(SOURCE, {"country": "LU"}, "'LU' is not one of"),)),
        change("description-changed", "strict", "the description is another one", message="Order", path="total", before="Total.", after="With tax.",
               location=at(new, 20, "/properties/total")),
        change("pattern-untold", "strict", "which values fit cannot be compared", message="Order", path="lines[].sku", before="^[A-Z0-9]+$", after="^[A-Z]+$",
               because="pattern: it looks back", location=at(new, 28, "")),
        change("optional-field-removed-open", "standard", "fax is no longer described", message="Order", path="fax", before="fax", location=at(old, 33, ""),
               old_location=at(old, 33, "")),
    )  # fmt: skip


def compared(folder: Path, found: tuple[Change, ...] | None = None, ignored: tuple[Ignored, ...] = ()) -> Compared:
    """The two versions compared."""
    old, new = written(folder)
    made = changes(old, new) if found is None else found
    return of(old, new, load(old), load(new), made, ignored)


def of(
    old: Path, new: Path, before: Schema, after: Schema, found: tuple[Change, ...], ignored: tuple[Ignored, ...] = ()
) -> Compared:
    comparison = Comparison(before, after, found, ignored, "strict", {one.name: one.name for one in before.messages()})
    listed = tuple(Listed(one) for one in found)
    return Compared(
        Version(str(old), old), Version(str(new), new), (Part("", comparison),), listed, ignored, presets=("strict",)
    )


def report(folder: Path, **said: Any) -> ChangeReport:
    """A report of the two versions."""
    return report_of(compared(folder), **said)


def large(folder: Path, operations: int = 150, fields: int = 20) -> Compared:
    """An interface of which every field of every operation changed."""
    names = [f"field{at:02}" for at in range(fields)]
    files: list[Path] = []
    for version in ("old", "new"):
        body: dict[str, Any] = {"type": "object", "properties": {}}
        here = body["properties"]
        for at, name in enumerate(names):
            here[name] = {
                "type": "string",
                "maxLength": 20 if version == "old" else 10,
                "description": f"{version} text of {name}",
            }
            if at and at % 7 == 0:
                below: dict[str, Any] = {"type": "object", "properties": {}}
                here[f"group{at}"] = below
                here = below["properties"]
            for still in range(3):
                here[f"{name}still{still}"] = {"type": "integer"}
        paths = {f"/things/{at}": {"post": {"requestBody": {"content": {"application/json": {"schema": body}}}, "responses": {"200": {"description": "ok"}}}}
                 for at in range(operations)}  # fmt: skip
        file = folder / f"{version}.json"
        file.write_text(json.dumps({"openapi": "3.0.3", "info": {"title": "Things", "version": "1"}, "paths": paths}))
        files.append(file)
    before, after = load(files[0]), load(files[1])
    found: list[Change] = []
    for at in range(operations):
        path = ""
        for number, name in enumerate(names):
            facts: dict[str, Any] = {
                "message": f"POST /things/{at} request",
                "path": f"{path}{name}",
                "location": Origin(files[1], at * 60 + number, f"/paths/{at}/{name}"),
            }
            if (at + number) % 5 == 0:
                found.append(
                    change(
                        "description-changed",
                        "standard",
                        "the description is another one",
                        before=f"old text of {name}",
                        after=f"new text of {name}",
                        **facts,
                    )
                )
            elif (at + number) % 5 == 1:
                found.append(
                    change(
                        "pattern-widened",
                        "standard",
                        "the pattern takes more",
                        before="^[A-Z]+$",
                        after="^[A-Za-z]+$",
                        **facts,
                    )
                )
            elif (at + number) % 5 == 2:
                found.append(
                    change("type-changed", "standard", "another type", before="string", after="integer", **facts)
                )
            elif (at + number) % 5 == 3:
                found.append(
                    change(
                        "pattern-untold",
                        "standard",
                        "which values fit cannot be told",
                        because="pattern: it looks back",
                        before="(?<=a)b",
                        after="(?<=b)a",
                        **facts,
                    )
                )
            else:
                found.append(
                    change(
                        "max-length-lowered",
                        "standard",
                        "the greatest length is lowered",
                        before=20,
                        after=10,
                        witnesses=(Witness(TARGET, {name: "A" * 11}, "too long"),),
                        **facts,
                    )
                )
            if number and number % 7 == 0:
                path += f"group{number}."
    return of(files[0], files[1], before, after, tuple(found))


SEVERITY_COUNTS = {BREAKING: 3, RISKY: 2, SAFE: 0, DOCS: 1}
"""Of `report` for both roles."""
