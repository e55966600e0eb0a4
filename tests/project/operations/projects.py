"""A shop that hands its orders to an accounting service, told whole, for the tests of this room."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import evolve

from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.check import check_project
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.operating import Contact
from fieldwright.project.test_cases import TestCase
from fieldwright.project.use_cases import Environment, Flow, Setting, Step, UseCase, Volume

CUSTOMER = {
    "type": "object",
    "properties": {"email": {"type": "string", "format": "email"}, "code": {"type": "string"}},
}
ORDER = {
    "type": "object",
    "required": ["number"],
    "properties": {"number": {"type": "string"}, "total": {"type": "string"}, "customer": CUSTOMER},
}
JSON = "application/json"


def api(**more: Any) -> dict[str, Any]:
    """The accounting service; ``more`` goes to the operation that makes invoices."""
    answer = {"200": {"description": "One page."}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Accounting", "version": "1"},
        "paths": {
            "/invoices": {
                "get": {
                    "operationId": "listInvoices",
                    "summary": "All invoices.",
                    "parameters": [
                        {"name": "cursor", "in": "query", "schema": {"type": "string"}, "description": "Of the page before."},
                        {"name": "since", "in": "query", "required": True, "schema": {"type": "string"}},
                    ],
                    "responses": answer,
                },
                "post": {
                    "operationId": "createInvoice",
                    "requestBody": {"required": True, "content": {JSON: {"schema": {"$ref": "#/components/schemas/Invoice"}}}},
                    "responses": {"201": {"description": "It was made."}, "409": {"description": "There is one."}},
                    **more,
                },
            },
            "/invoices/{invoiceId}": {
                "get": {
                    "parameters": [{"name": "invoiceId", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "responses": {**answer, "404": {"description": "There is none."}},
                }
            },
        },
        "components": {
            "schemas": {
                "Invoice": {
                    "type": "object",
                    "properties": {"reference": {"type": "string"}, "amount": {"type": "string"}, "mail": {"type": "string"}},
                }
            },
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        },
    }  # fmt: skip


FLOW = Flow(
    "orders to invoices",
    ("UC1",),
    style="request/response",
    trigger="An order is paid.",
    frequency="As orders are paid.",
    volume=Volume(per_run="1", new_per_month="about 2,400", peak="40 in an hour, after newsletters"),
    mode="delta",
    change_marker="The state paid.",
    steps=(
        Step("retrieve", "Read the order.", "shop", failure="Retry."),
        Step("map", "Make an invoice.", map="order to invoice", failure="Dead letter."),
        Step("look up", "Is there one?", "accounts", "GET /invoices/{invoiceId}"),
        Step("send", "Hand it over.", "accounts", "POST /invoices", success="201", failure="409: it is there."),
    ),
    idempotency_key="The order's number.",
    retry="5 times: after 1, 2, 4, 8 and 16 minutes.",
    dead_letter="The queue invoices.dead.",
    timeout="10 seconds.",
    alert="On-call by pager.",
    authentication="An API key, kept in the vault.",
    environments=(Environment("production", "https://accounts.example"),),
    settings=(Setting("tax_code", "Accounting", "N19", "The usual code."), Setting("token_url", "IT", "https://id.example/token")),
    owner="Nora Feld",
    start="Enable the job.",
    stop="Disable the job; orders wait.",
    monitoring="The queue's length, below 20.",
    replay="Move them back to the queue: the order's number keeps a second one out.",
)  # fmt: skip
CASE = UseCase("UC1", "A paid order is invoiced", owner="Ilse Kort", rules=("order to invoice: reference",))
MAP = Map(
    "order to invoice",
    sources=(SourceRef("shop", "Order"),),
    target=TargetRef("accounts", "Invoice"),
    rules=(Rule("reference", value="number"), Rule("amount", value="total"), Rule("mail", value="customer.email")),
)


def whole(folder: Path, **of_api: Any) -> Project:
    """The project in which nothing is missing."""
    (folder / "order.json").write_text(json.dumps({"title": "Order", **ORDER}))
    (folder / "accounts.json").write_text(json.dumps(api(**of_api)))
    return Project(
        "orders",
        schemas={"shop": SchemaRef("order.json"), "accounts": SchemaRef("accounts.json")},
        maps=(MAP,),
        use_cases=(CASE,),
        flows=(FLOW,),
        contacts=(Contact("Integration on-call", "first", "pager 1"),),
        tests=(
            TestCase("an order", "a.json", "b.json", use_case="UC1"),
            TestCase("an order without a customer", "c.json", "d.json", proves="It is refused.", use_case="UC1"),
        ),
    )


def with_flow(project: Project, **facts: Any) -> Project:
    """The project with other facts of its first flow."""
    return evolve(project, flows=(evolve(project.flows[0], **facts), *project.flows[1:]))


def with_step(project: Project, at: int, **facts: Any) -> Project:
    """The project with other facts of a step of its first flow."""
    steps = project.flows[0].steps
    return with_flow(project, steps=(*steps[:at], evolve(steps[at], **facts), *steps[at + 1 :]))


def with_case(project: Project, **facts: Any) -> Project:
    """The project with other facts of its first use case."""
    return evolve(project, use_cases=(evolve(project.use_cases[0], **facts), *project.use_cases[1:]))


def operations(project: Project, folder: Path) -> list[Finding]:
    """What `check` says of use cases and flows (O35 to O39 are what it says of test cases)."""
    return [
        one
        for one in check_project(project, folder).findings
        if one.id[0] == "O" and one.id not in ("O35", "O36", "O37", "O38", "O39")
    ]


Change = Callable[[Project], Project]
