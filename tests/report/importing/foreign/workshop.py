"""A project of an order that becomes an invoice, spreadsheets from rows, and what importing them proposes."""

import io
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from openpyxl import Workbook

from fieldwright.mapping.model import Lookup, Map, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.sides import Schemas, benches
from fieldwright.report.importing.foreign.importing import proposed
from fieldwright.report.importing.foreign.model import Cell, Foreign, Recognised
from fieldwright.report.importing.foreign.recognising import Correction, recognised, sides_of
from fieldwright.report.importing.reading import BookText, read_book

Rows = Sequence[Sequence[Any]]


def text(**more: Any) -> dict[str, Any]:
    return {"type": "string", **more}


def record(required: Sequence[str] = (), **fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": list(required)}


def many(item: Any) -> dict[str, Any]:
    return {"type": "array", "items": item}


ORDER = record(
    ["orderNumber", "customer"],
    orderNumber=text(maxLength=20),
    orderDate=text(format="date"),
    created=text(),
    status=text(enum=["A", "C", "X"]),
    currency=text(),
    remark=text(),
    priority={"type": "integer"},
    customer=record(firstName=text(), lastName=text(), email=text(), id=text(), country=text()),
    delivery=record(street=text(), city=text(), zip=text(), country=text()),
    items=many(record(sku=text(), quantity={"type": "integer"}, price={"type": "number"}, text=text())),
    tags=many(text()),
)
INVOICE = record(
    ["number", "issueDate", "lines"],
    number=text(maxLength=20),
    issueDate=text(format="date"),
    currencyCode=text(),
    active={"type": "integer"},
    comment=text(),
    state=text(),
    buyer=record(["name"], name=text(), mail=text(), id=text(), countryCode=text()),
    shipTo=record(street=text(), city=text(), postalCode=text(), countryCode=text()),
    lines=many(record(["articleNumber"], articleNumber=text(), amount={"type": "integer"}, unitPrice={"type": "number"}, description=text())),
    labels=many(text()),
    legacyKey=text(),
)  # fmt: skip


@cache
def folder() -> Path:
    made = Path(mkdtemp(prefix="fieldwright-foreign-"))
    (made / "order.json").write_text(
        json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "order", **ORDER})
    )
    (made / "invoice.json").write_text(
        json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "invoice", **INVOICE})
    )
    return made


def project(rules: Sequence[Rule] = (), lookups: Sequence[Lookup] = ()) -> Project:
    map_ = Map("orders", (SourceRef("order", "order", "order"),), TargetRef("invoice", "invoice"), tuple(rules))
    return Project(
        "p",
        schemas={"order": SchemaRef("order.json"), "invoice": SchemaRef("invoice.json")},
        maps=(map_,),
        lookups=tuple(lookups),
    )


def book_of(sheets: Mapping[str, Rows] | Rows, merges: Sequence[str] = ()) -> bytes:
    """A workbook; merged ranges are of its first sheet."""
    book = Workbook()
    assert book.active is not None
    book.remove(book.active)
    for title, rows in (sheets if isinstance(sheets, Mapping) else {"Mapping": sheets}).items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append([one if one != "" else None for one in row])
    for one in merges:
        book.worksheets[0].merge_cells(one)
    return saved(book)


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def imported(
    data: bytes,
    given: Project | None = None,
    said: Correction | None = None,
    file: str = "map.xlsx",
    where: Path | None = None,
) -> tuple[Foreign, Recognised, BookText]:
    """What importing a workbook into the project proposes."""
    one = given or project()
    book = read_book(data, file)
    maps = sides_of(benches(one, Schemas(where or folder())).values())
    found = recognised(book, maps, said or Correction())
    return proposed(one, book, found, maps), found, book


def rules_in(found: Foreign) -> dict[str, dict[str, Any]]:
    """The proposed rules by target, with what is not at its default."""
    usual = Rule("")
    names = (
        "value",
        "constant",
        "each",
        "alias",
        "when",
        "default",
        "decision",
        "reason",
        "note",
        "owner",
        "status",
        "default_for",
    )
    made: dict[str, dict[str, Any]] = {}
    for one in found.proposals:
        said = {name: getattr(one.rule, name) for name in names if getattr(one.rule, name) != getattr(usual, name)}
        if one.rule.question is not None:
            said["question"] = one.rule.question.text
        if one.doubtful:
            said["doubt"] = True
        made[one.target] = said
    return made


def places(found: Foreign) -> list[str]:
    return [f"{one.cell.sheet}!{one.cell.address} {one.cell.text}" for one in found.unread]


def cells_of(found: Foreign) -> list[Cell]:
    """All cells that became something, or were not understood: every cell of a column that has a role is among them."""
    used = [one.cell for proposal in (*found.proposals, *found.lookups, *found.drops) for one in proposal.cells]
    return [*used, *(one.cell for one in found.silent), *(one.cell for one in found.unread)]
