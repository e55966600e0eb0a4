"""What a schema says of the operation that a step calls."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.project.operations.amounts import Rate
from fieldwright.project.operations.calls import called, nearest_operation, operation_of
from fieldwright.project.operations.filling import filled
from fieldwright.project.operations.volumes import limits_of
from fieldwright.project.use_cases import Step
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema
from fieldwright.schema.operations import About, Interface, Operation, interface_of
from tests.corpus import STRIPE, corpus
from tests.project.operations.projects import api

PAGE = {
    "type": "object",
    "properties": {"items": {"type": "array", "items": {"type": "string"}}, "next_cursor": {"type": "string"}},
}
HEADERS = {name: {"schema": {"type": "string"}} for name in ("X-RateLimit-Remaining", "ETag")}


def accounts(folder: Path, **more: Any) -> Schema:
    """The accounting service, loaded."""
    described = api(**more)
    described["paths"]["/invoices"]["get"]["responses"] = {
        "200": {"description": "One page.", "headers": HEADERS, "content": {"application/json": {"schema": PAGE}}},
        "429": {"description": "More than 600 calls a minute were made. Wait."},
    }
    file = folder / "accounts.json"
    file.write_text(json.dumps(described))
    return load(file)


def test_a_call_is_filled_from_the_schema(tmp_path: Path) -> None:
    step = Step("retrieve", system="accounts", operation="GET /invoices")
    assert filled(step, accounts(tmp_path)) == (
        ("Operation", "GET /invoices: All invoices."),
        ("Parameters", "cursor (query): Of the page before.\nsince (query, required)"),
        ("Answers", "200: One page.\n429: More than 600 calls a minute were made. Wait."),
        ("Pages", "asked for with cursor\ntold by next_cursor"),
        ("Rate limit", "429: More than 600 calls a minute were made.\ntold by X-RateLimit-Remaining"),
    )


def test_security_bodies_and_deprecation(tmp_path: Path) -> None:
    schema = accounts(
        tmp_path, security=[{"key": []}, {}], deprecated=True, description="Quota: 100 requests per day. Be kind."
    )
    told = dict(filled(Step("send", operation="createInvoice"), schema))
    assert told["Operation"] == "POST /invoices\nDeprecated."
    assert told["Sends"] == "POST /invoices request (application/json, required)"
    assert told["Security"] == "key (apiKey in header X-Key), or none"
    assert told["Rate limit"] == "Quota: 100 requests per day."


def test_marks_of_html_are_left_out(tmp_path: Path) -> None:
    text = "<p>Makes &lt;one&gt; for {id<br>.</p><p>It is <b>limited</b> to 5 calls per rolling minute.</p><p>End.</p>"
    schema = accounts(tmp_path, description=text)
    assert dict(filled(Step("send", operation="POST /invoices"), schema))["Rate limit"] == (
        "It is limited to 5 calls per rolling minute."
    )


def test_limits_of_all_operations_count_where_there_is_one(tmp_path: Path) -> None:
    assert [str(one) for one in _limits("At most 100 requests per minute.")] == ["100 a minute"]
    assert _limits("Limit of 1 request per second for pages. Limit of 6 requests per second for imports.") == []
    assert [str(one) for one in _limits("Limit: 9 requests a day.", "At most 7 calls an hour.")] == ["7 an hour", "9 a day"]  # fmt: skip


def _limits(of_all: str, own: str = "") -> list[Rate]:
    operation = Operation("POST", "/orders", description=own)
    return list(limits_of(Interface("http", About(description=of_all), (operation,)), operation))


@pytest.mark.corpus
def test_real_operations_are_found_and_filled() -> None:
    schema = load(corpus(*STRIPE))
    operations = [one for one in interface_of(schema).operations if one.kind == "operation"]
    assert len(operations) > 300
    for one in operations[::9]:
        told = dict(filled(Step("send", operation=called(one)), schema))
        assert told["Operation"].startswith(called(one))
        assert "Answers" in told
        assert not re.search(r"</?(?:p|div|br)\b", told["Operation"] + told["Answers"])


def test_what_has_no_such_operation_says_nothing(tmp_path: Path) -> None:
    schema = accounts(tmp_path)
    for text in ("", "GET /nothing", "DELETE /invoices", "POST", "/"):
        assert filled(Step("send", operation=text), schema) == ()
    plain = tmp_path / "order.json"
    plain.write_text('{"title": "Order", "type": "object", "properties": {"id": {"type": "string"}}}')
    assert filled(Step("send", operation="POST /invoices"), load(plain)) == ()


def test_very_many_parameters_are_counted(tmp_path: Path) -> None:
    many = [{"name": f"p{at}", "in": "query", "schema": {"type": "string"}} for at in range(100)]
    told = dict(filled(Step("send", operation="POST /invoices"), accounts(tmp_path, parameters=many)))
    assert told["Parameters"].splitlines()[-1] == "and 70 more"


PATHS = ("/orders", "/orders/{id}", "/orders/{id}/lines/{line}", "/customers/{customer}")
INTERFACE = Interface(
    "http", operations=tuple(Operation(method, path) for path in PATHS for method in ("GET", "POST", "DELETE"))
)


@given(st.sampled_from(INTERFACE.operations), st.text(st.characters(categories=("L", "N")), min_size=1, max_size=8))
def test_operations_are_found_however_variables_are_called(one: Operation, word: str) -> None:
    path = one.path.replace("{id}", "{" + word + "}").replace("{customer}", ":" + "c")
    assert operation_of(INTERFACE, f"{one.method} {path}") is one
    assert operation_of(INTERFACE, f"{one.method.lower()} https://a.example{one.path}?x={word}#y") is one
    assert operation_of(INTERFACE, called(one)) is one


@given(st.text(max_size=60))
def test_no_text_is_trouble(text: str) -> None:
    found = operation_of(INTERFACE, text)
    like = nearest_operation(INTERFACE, text)
    assert found is None or found in INTERFACE.operations
    assert like == "" or operation_of(INTERFACE, like) is not None
