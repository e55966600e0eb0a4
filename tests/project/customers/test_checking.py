"""A customer's settings file, checked."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.mapping.configurable import Configurable
from fieldwright.mapping.model import Parameter
from fieldwright.project.customers.checking import Problem, check_settings
from fieldwright.project.customers.settings import dump_settings, usual_settings
from tests.project.customers.projects import example

GOOD: dict[str, Any] = {
    "customer": "Acme",
    "parameters": {"ledger": 5010},
    "lookups": {
        "tax codes": [{"key": "full", "value": "S20"}, {"key": "half", "value": "R5"}, {"key": "none", "value": "Z0"}]
    },
}


def problems(folder: Path, value: Any) -> list[Problem]:
    file = folder / "acme.settings.json"
    file.write_text(value if isinstance(value, str) else json.dumps(value, indent=2))
    return list(check_settings(example(folder), folder, file))


def test_good_settings_have_no_problems(tmp_path: Path) -> None:
    assert problems(tmp_path, GOOD) == []
    assert problems(tmp_path, dump_settings(usual_settings(example(tmp_path), "A")).decode()) == []


@pytest.mark.parametrize(
    ("more", "place", "message", "mend"),
    [
        ({"customer": " "}, "/customer", "whose settings", "NAME"),
        ({"flow": {}}, "/flow", "settings have no 'flow'", "Did you mean flows?"),
        ({"parameters": {}}, "/parameters", "ledger (Ledger) is required", "Write"),
        ({"parameters": {"ledger": 5010, "curency": "euro"}}, "/parameters/curency", "nothing called 'curency'", "Did you mean currency?"),
        ({"parameters": {"ledger": 5010, "shop": "x"}}, "/parameters/shop", "the same for every customer", "Take it out"),
        ({"parameters": {"ledger": 5010, "currency": "EUR"}}, "/parameters/currency", "none of the options euro, pound", "Did you mean euro?"),
        ({"parameters": {"ledger": "5010"}}, "/parameters/ledger", "text", "The sales account"),
        ({"parameters": {"ledger": 99999}}, "/parameters/ledger", "above the maximum of 9999", ""),
        ({"rules": {"orders: id": "mine"}}, "/rules/orders: id", "none of the options shop, own", "Write one of"),
        ({"rules": {"orders: taxCode": True}}, "/rules/orders: taxCode", "the same for every customer", "Take it out"),
        ({"rules": {"orders: memo": "no"}}, "/rules/orders: memo", "true or false", ""),
        ({"flows": {"refunds": 1}}, "/flows/refunds", "true or false", ""),
        ({"flows": {"orders": False}}, "/flows/orders", "the same for every customer", ""),
        ({"lookups": {"tax codes": []}}, "/lookups/tax codes", "there are no rows", ""),
        ({"lookups": {"tax codes": [{"key": "full"}]}}, "/lookups/tax codes/0", "the row has no value", ""),
        ({"lookups": {"tax codes": [{"key": 1, "value": "S20"}]}}, "/lookups/tax codes/0/key", "wants text", ""),
        ({"lookups": {"tax codes": [*GOOD["lookups"]["tax codes"], {"key": "full", "value": "R5"}]}}, "/lookups/tax codes/3", "there already, in row 1, with another value", "Keep one"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_place_and_mend(
    tmp_path: Path, more: dict[str, Any], place: str, message: str, mend: str
) -> None:
    found = problems(tmp_path, {**GOOD, **more})
    assert [(one.place, one.severity) for one in found] == [(place, "error")]
    assert message in found[0].message
    assert mend in found[0].mend


def test_the_line_is_said(tmp_path: Path) -> None:
    text = '{\n  "customer": "A",\n  "parameters": {\n    "ledger": 5010,\n    "currency": "yen"\n  },\n  "lookups": {"tax codes": [{"key": "full", "value": "S20"}]}\n}'
    assert [(one.line, one.place) for one in problems(tmp_path, text)] == [(5, "/parameters/currency")]


def test_a_key_given_twice_is_told(tmp_path: Path) -> None:
    text = json.dumps(GOOD)[:-1] + ', "customer": "B"}'
    assert [(one.severity, one.message) for one in problems(tmp_path, text)] == [
        ("warning", "the key 'customer' is given twice; the last one counts")
    ]


def test_rows_that_the_target_does_not_take_are_found(tmp_path: Path) -> None:
    rows = [{"key": "full", "value": "S21"}, *GOOD["lookups"]["tax codes"][1:]]
    found = problems(tmp_path, {**GOOD, "lookups": {"tax codes": rows}})
    assert [(one.place, one.finding, one.severity) for one in found] == [("/lookups/tax codes", "K04", "error")]
    assert '"S21"' in found[0].message


def test_rows_that_are_missing_are_found(tmp_path: Path) -> None:
    found = problems(tmp_path, {**GOOD, "lookups": {"tax codes": GOOD["lookups"]["tax codes"][:2]}})
    assert [(one.place, one.finding, one.severity) for one in found] == [("/lookups/tax codes", "K03", "warning")]
    assert '"none"' in found[0].message


def test_a_required_field_that_is_switched_off_is_found(tmp_path: Path) -> None:
    project = example(tmp_path)
    map_ = project.maps[0]
    off = Configurable(label="Tax code", help="h")
    project = project.with_map(
        evolve(
            map_, rules=tuple(evolve(one, configurable=off) if one.target == "taxCode" else one for one in map_.rules)
        )
    )
    file = tmp_path / "acme.settings.json"
    file.write_text(json.dumps({**GOOD, "rules": {"orders: taxCode": False}}))
    found = check_settings(project, tmp_path, file)
    assert [(one.place, one.severity) for one in found] == [("/rules/orders: taxCode", "error")]


def test_secrets_have_no_place_in_settings_and_are_not_repeated(tmp_path: Path) -> None:
    project = example(tmp_path)
    asked = Configurable(label="l", help="h")
    more = (Parameter("api_key", configurable=asked), Parameter("remark", configurable=asked))
    project = evolve(project, parameters=(*project.parameters, *more))
    file = tmp_path / "acme.settings.json"
    secret = "Bearer abcdef0123456789abcdef"
    file.write_text(json.dumps({**GOOD, "parameters": {"ledger": 5010, "api_key": "k", "remark": secret}}))
    found = check_settings(project, tmp_path, file)
    assert [one.place for one in found] == ["/parameters/api_key", "/parameters/remark"]
    assert secret not in str(found)


def test_a_file_of_many_mistakes_ends(tmp_path: Path) -> None:
    rows = [{"key": "full", "value": "S20"}] * 5000
    assert len(problems(tmp_path, {**GOOD, "lookups": {"tax codes": rows}})) == 200
