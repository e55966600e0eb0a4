"""A small product integration: a shop's orders to an accounting product's invoices."""

import json
from pathlib import Path
from typing import Any

from attrs import evolve

from fieldwright.mapping.configurable import Configurable, Option
from fieldwright.mapping.model import Lookup, LookupRow, Map, Parameter, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, reference_to
from fieldwright.project.use_cases import Flow
from fieldwright.schema.load import load

ORDER: dict[str, Any] = {
    "title": "Order",
    "type": "object",
    "required": ["number", "tax", "lines"],
    "properties": {
        "number": {"type": "string", "maxLength": 10},
        "tax": {"type": "string", "enum": ["full", "half", "none"]},
        "note": {"type": "string", "maxLength": 20},
        "lines": {
            "type": "array",
            "items": {"type": "object", "required": ["sku"], "properties": {"sku": {"type": "string"}}},
        },
    },
}
INVOICE: dict[str, Any] = {
    "title": "Invoice",
    "type": "object",
    "required": ["taxCode", "ledger"],
    "properties": {
        "id": {"type": "string", "maxLength": 10},
        "memo": {"type": "string"},
        "taxCode": {"type": "string", "enum": ["S20", "R5", "Z0"]},
        "ledger": {"type": "integer", "minimum": 1000, "maximum": 9999},
        "currency": {"type": "string"},
        "lines": {"type": "array", "items": {"type": "object", "properties": {"item": {"type": "string"}}}},
    },
}

NUMBERING = Configurable(
    label="Invoice number",
    help="Whose number the invoice gets.",
    group="Invoices",
    options=(
        Option("shop", expression="number", words="The shop's"),
        Option("own", value="", words="The accounting product's"),
    ),
)
LEDGER = Configurable(
    label="Ledger", help="The sales account.", group="Accounts", required=True, minimum=1000, maximum=9999
)
CURRENCY = Configurable(
    label="Currency",
    help="The books' currency.",
    options=(Option("euro", "EUR", words="Euro"), Option("pound", "GBP", words="Pound")),
)
CODES = Configurable(label="Tax codes", help="Your codes by the shop's.", required=True)
ON_OR_OFF = Configurable(label="Lines", help="Whether lines are sent.", default=True)


def example(folder: Path, **more: Any) -> Project:
    """The project, with its schemas written into a folder."""
    for name, schema in (("order", ORDER), ("invoice", INVOICE)):
        (folder / f"{name}.schema.json").write_text(json.dumps(schema))
    rules = (
        Rule("id", value="number", configurable=NUMBERING),
        Rule("memo", value="note", configurable=Configurable(label="Memo", help="Whether the note is sent.")),
        Rule("taxCode", value='$translate("tax codes", tax)'),
        Rule("ledger", value="$params.ledger"),
        Rule("currency", value="$params.currency"),
        Rule("lines", each="lines", configurable=ON_OR_OFF),
        Rule("lines.item", value="sku"),
    )
    refs = {name: reference_to(load(folder / f"{name}.schema.json"), folder) for name in ("order", "invoice")}
    made = Project(
        "Shop to accounting",
        schemas=refs,
        maps=(Map("orders", (SourceRef("order", "Order"),), TargetRef("invoice", "Invoice"), rules),),
        lookups=(
            Lookup(
                "tax codes",
                tuple(LookupRow(*one) for one in (("full", "S20"), ("half", "R5"), ("none", "Z0"))),
                configurable=CODES,
            ),
        ),
        parameters=(
            Parameter("ledger", "integer", 4000, "The sales account", LEDGER),
            Parameter("currency", "string", "EUR", "The books' currency", CURRENCY),
            Parameter("shop", "string", "main", "The shop's name", Configurable("fixed")),
        ),
        flows=(
            Flow("orders"),
            Flow("refunds", configurable=Configurable(label="Refunds", help="Whether refunds go too.", default=False)),
        ),
    )
    return evolve(made, **more)


def schemas(folder: Path) -> Schemas:
    """The schemas of the example."""
    return Schemas(folder)
