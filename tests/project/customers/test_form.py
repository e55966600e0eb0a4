"""The settings form as a JSON Schema."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.files.records import ABSENT
from fieldwright.mapping.configurable import Configurable, Option
from fieldwright.mapping.model import Lookup, LookupFile, LookupRow, Parameter
from fieldwright.project.customers.form import form_of, misfits
from fieldwright.project.customers.offered import LOOKUPS, PARAMETERS, Offered
from fieldwright.project.customers.settings import dump_settings, usual_settings
from fieldwright.project.format import dump_project, parse_project
from fieldwright.project.model import Project
from tests.project.customers.projects import example


def valid(form: dict[str, Any], value: Any) -> bool:
    return jsonschema.Draft202012Validator(form).is_valid(value)


def test_the_form_says_all_that_a_customer_needs(tmp_path: Path) -> None:
    form = form_of(example(tmp_path, version="2.0"))
    jsonschema.Draft202012Validator.check_schema(form)
    assert form["title"] == "Settings of Shop to accounting"
    assert (form["x-version"], form["x-groups"]) == ("2.0", ["Accounts", "Invoices"])
    parts = form["properties"]
    assert list(parts) == ["$schema", "customer", "note", "parameters", "rules", "lookups", "flows"]
    assert parts["parameters"]["properties"]["ledger"] == {
        "title": "Ledger",
        "description": "The sales account.",
        "x-group": "Accounts",
        "type": "integer",
        "minimum": 1000,
        "maximum": 9999,
        "default": 4000,
    }
    assert parts["parameters"]["properties"]["currency"]["oneOf"] == [
        {"const": "euro", "title": "Euro"},
        {"const": "pound", "title": "Pound"},
    ]
    assert (
        parts["parameters"]["properties"]["currency"]["default"] == "euro"
    )  # the option of the parameter's own default
    assert parts["rules"]["properties"]["orders: id"]["default"] == "shop"  # the option that fills as the rule does
    assert parts["rules"]["properties"]["orders: memo"]["type"] == "boolean"
    assert parts["flows"]["properties"]["refunds"]["default"] is False
    rows = parts["lookups"]["properties"]["tax codes"]
    assert rows["minItems"] == 1
    assert rows["items"]["properties"]["key"] == {"type": "string"}
    assert form["required"] == ["customer", "parameters", "lookups"]
    assert "shop" not in parts["parameters"]["properties"]  # fixed for all


def test_the_form_is_the_same_for_a_project_that_was_saved(tmp_path: Path) -> None:
    project = example(tmp_path)
    again, _ = parse_project(dump_project(project), "x")
    assert json.dumps(form_of(again)) == json.dumps(form_of(project))


def test_the_usual_settings_agree_with_the_form(tmp_path: Path) -> None:
    project = example(tmp_path)
    assert valid(form_of(project), json.loads(dump_settings(usual_settings(project, "Acme"))))


@pytest.mark.parametrize(
    "wrong",
    [
        {"customer": "A", "parameters": {"ledger": 1}, "lookups": {"tax codes": [{"key": "full", "value": "S20"}]}},
        {"customer": "A", "parameters": {"ledger": 4000}, "lookups": {"tax codes": []}},
        {"customer": "A", "parameters": {"ledger": 4000, "shop": "x"}, "lookups": {"tax codes": [{"key": "a", "value": "b"}]}},
        {"parameters": {"ledger": 4000}, "lookups": {"tax codes": [{"key": "a", "value": "b"}]}},
        {"customer": "A", "parameters": {"ledger": 4000}},
        {"customer": "A", "parameters": {"ledger": 4000}, "lookups": {"tax codes": [{"key": "a", "value": "b"}]}, "rules": {"orders: id": "x"}},
    ],
)  # fmt: skip
def test_the_form_refuses(tmp_path: Path, wrong: dict[str, Any]) -> None:
    assert not valid(form_of(example(tmp_path)), wrong)


def test_no_secret_is_asked_for(tmp_path: Path) -> None:
    asked = Configurable(label="Key", help="Your key.")
    form = form_of(example(tmp_path, parameters=(Parameter("shop_api_key", configurable=asked),)))
    assert "parameters" not in form["properties"]
    assert "shop_api_key" not in json.dumps(form)


def test_lookups_say_the_types_of_their_keys_and_values() -> None:
    def row(*rows: LookupRow, said: Configurable | None = None, table: LookupFile | None = None) -> Any:
        lookup = Lookup("l", rows, table=table, configurable=said or Configurable())
        return form_of(Project("p", lookups=(lookup,)))["properties"]["lookups"]["properties"]["l"]["items"][
            "properties"
        ]

    assert row(LookupRow(1, 2), LookupRow(2, 2.5)) == {
        "key": {"type": "integer"},
        "value": {"type": "number"},
        "note": {"type": "string"},
    }
    assert row(LookupRow(["a", 1], True))["key"]["maxItems"] == 2
    assert row()["key"] == {"type": ["string", "integer", "number", "boolean"]}
    assert row(table=LookupFile("l.csv", ("a", "b"), "c"))["key"]["minItems"] == 2
    limited = Configurable(minimum=2, maximum=3, pattern="^[A-Z]+$")
    assert row(LookupRow("a", "AB"), said=limited)["value"] == {
        "type": "string",
        "minLength": 2,
        "maxLength": 3,
        "pattern": "^[A-Z]+$",
    }
    chosen = Configurable(options=(Option("full", "S20"), Option("none", "Z0")))
    assert row(LookupRow("a", "S20"), said=chosen)["value"] == {"enum": ["full", "none"]}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats(-3, 3) | st.sampled_from(["", "a", "AB", "2026-11-21", "euro"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["key", "value", "note", "x"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
TYPES = st.sampled_from(
    ["string", "integer", "number", "boolean", "object", "array", "date", "date-time", "decimal", "any", "odd"]
)
SAID = st.builds(
    Configurable,
    label=st.sampled_from(["", "L"]),
    required=st.booleans(),
    default=st.just(ABSENT) | JSON,
    options=st.lists(
        st.builds(Option, st.sampled_from(["a", "euro", ""]), st.just(ABSENT) | JSON, words=st.sampled_from(["", "w"])),
        max_size=3,
    ).map(tuple),
    minimum=st.just(ABSENT) | JSON,
    maximum=st.just(ABSENT) | JSON,
    pattern=st.sampled_from(["", "^[A-Z]+$", "(", "a{99999999999}", "\\d"]),
)
ROWS = st.lists(st.builds(LookupRow, JSON, JSON), max_size=3).map(tuple)


@given(said=SAID, type_=TYPES, own=st.just(ABSENT) | JSON, rows=ROWS, value=JSON)
def test_whatever_a_project_says_the_form_is_sound_and_the_checks_agree_with_it(said: Configurable, type_: str, own: Any, rows: Any, value: Any) -> None:  # fmt: skip
    parameter, lookup = Parameter("p", type_, own, configurable=said), Lookup("l", rows, configurable=said)
    form = form_of(Project("x", parameters=(parameter,), lookups=(lookup,)))
    checker = jsonschema.Draft202012Validator
    checker.check_schema(form)
    for section, name, subject in ((PARAMETERS, "p", parameter), (LOOKUPS, "l", lookup)):
        part = form["properties"][section]["properties"][name]
        if "default" in part:
            assert checker(part, format_checker=checker.FORMAT_CHECKER).is_valid(part["default"])
        agrees = checker(part).is_valid(value)
        if "format" not in part and agrees != (not misfits(Offered(section, name, subject), value)):
            raise AssertionError(part, value)


def test_a_thousand_settings_make_a_form_at_once(tmp_path: Path) -> None:
    said = Configurable(label="L", help="h", minimum=1)
    many = tuple(Parameter(f"p{at}", "integer", at, configurable=said) for at in range(1000))
    form = form_of(evolve(example(tmp_path), parameters=many))
    parts = form["properties"]["parameters"]["properties"]
    assert list(parts)[:3] == ["p0", "p1", "p2"]
    assert "default" not in parts["p0"]
    assert parts["p1"]["default"] == 1
