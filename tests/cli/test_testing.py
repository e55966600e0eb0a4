"""`fieldwright test` on the examples of functions: run like test cases, and a failing one says what was expected and what came."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from fieldwright.cli import main
from tests.cli.test_blocks import Capture, joined_and_grouped

PRICE = {
    "name": "price", "parameters": ["amount", "currency"], "expression": "$decimalRound($amount, 2) & ' ' & $uppercase($currency)",
    "examples": [
        {"input": ["1.005", "eur"], "output": "1.01 EUR", "note": "half-up"},
        {"input": {"amount": "2", "currency": "usd"}, "output": "2.00 USD"},
        {"input": ["3", "eur"], "output": "3 EUR"},
    ],
}  # fmt: skip
COUNTRY = {
    "name": "country", "parameters": ["code"], "expression": "$translate('countries', $code) & $params.suffix",
    "examples": [{"input": "DE", "output": "Germany!"}, {"input": "XX", "output": "?"}],
}  # fmt: skip
PARTS = {
    "name": "parts", "parameters": ["of"], "expression": "$of = null ? null : {'all': $of.x, 'n': $count($of)}",
    "examples": [{"input": [[{"x": 1}, {"x": 2}]], "output": {"all": [1, 3], "n": 2}}, {"input": None}],
}  # fmt: skip
BROKEN = {"name": "broken", "parameters": [], "expression": "$nothere()", "examples": [{"input": [], "output": 1}]}


def project(folder: Path, *functions: Any, **more: Any) -> str:
    file = joined_and_grouped(folder)
    made = json.loads(file.read_text())
    lookup = {"name": "countries", "rows": [{"key": "DE", "value": "Germany"}]}
    made |= {"functions": functions, "lookups": [lookup], "parameters": [{"name": "suffix", "default": "!"}], **more}
    file.write_text(json.dumps(made))
    return str(file)


def results(capsys: Capture) -> dict[str, list[str]]:
    record = json.loads(capsys.readouterr().out)
    assert all({"name", "kind", "passed", "differences", "seconds"} <= set(one) for one in record["tests"])
    assert record["summary"]["failed"] == sum(not one["passed"] for one in record["tests"])
    return {one["name"]: one["differences"] for one in record["tests"]}


def test_examples_are_run_with_their_arguments_lookups_and_parameters(tmp_path: Path, capsys: Capture) -> None:
    assert main(["test", project(tmp_path, PRICE, COUNTRY, PARTS, BROKEN), "--json"]) == 1
    found = results(capsys)
    assert found == {
        '$price("1.005", "eur") (example 1)': [],
        '$price("2", "usd") (example 2)': [],
        '$price("3", "eur") (example 3)': ['it is "3.00 EUR"; expected "3 EUR"'],
        '$country("DE") (example 1)': [],
        '$country("XX") (example 2)': found['$country("XX") (example 2)'],
        '$parts([{"x": 1}, {"x": 2}]) (example 1)': ["all[1] is 2; expected 3"],
        "$parts(null) (example 2)": [],
        "$broken() (example 1)": found["$broken() (example 1)"],
    }
    assert found['$country("XX") (example 2)'][0].startswith("it failed: ")
    assert found['$country("XX") (example 2)'][0].endswith('expected "?"')
    assert found["$broken() (example 1)"][0].startswith("it failed: the function cannot be used: ")


def test_they_stand_beside_the_test_cases(tmp_path: Path, capsys: Capture) -> None:
    cases = [{"name": "whole", "input": "in.json"}]
    file, junit = project(tmp_path, PRICE, tests=cases), tmp_path / "junit.xml"
    assert main(["test", file, "--junit", str(junit)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[:2] == ["passed  whole", 'passed  $price("1.005", "eur") (example 1)']
    assert said[3:] == [
        'FAILED  $price("3", "eur") (example 3)', '        it is "3.00 EUR"; expected "3 EUR"', "1 test case and 3 examples, 1 failed",
    ]  # fmt: skip
    suite = ElementTree.parse(junit).getroot()
    assert (suite.get("tests"), suite.get("failures")) == ("4", "1")
    assert [one.get("classname") for one in suite.iter("testcase")] == ["test case", "example", "example", "example"]
    failure = suite.find("testcase/failure")
    assert failure is not None
    assert failure.get("message") == 'it is "9.99 XXX"; expected "9 XXX"'
    assert [one.get("name") for one in suite.iter("testcase")][1:] == [f"$price (example {at})" for at in (1, 2, 3)]
    assert main(["test", file, "--junit", str(junit), "--values"]) == 1
    failure = ElementTree.parse(junit).getroot().find("testcase/failure")
    assert failure is not None
    assert failure.get("message") == 'it is "3.00 EUR"; expected "3 EUR"'


def test_the_catalogs_examples_of_what_the_rules_call(tmp_path: Path, capsys: Capture) -> None:
    file = project(tmp_path, {**PRICE, "examples": []})
    made = json.loads(Path(file).read_text())
    made["maps"][0]["rules"][0]["value"] = "$price(id, 'EUR')"
    Path(file).write_text(json.dumps(made))
    assert main(["test", file, "--json"]) == 0
    assert results(capsys) == {}
    assert main(["test", file, "--json", "--catalog"]) == 0
    found = results(capsys)
    assert '$decimalRound("2.345", 2) (example 1 of $decimalRound)' in found
    assert all(name.endswith("of $decimalRound)") and not differences for name, differences in found.items())


def test_a_project_without_any_is_said(tmp_path: Path, capsys: Capture) -> None:
    assert main(["test", project(tmp_path)]) == 0
    assert capsys.readouterr().out == "the project has no test cases\n"


@pytest.mark.parametrize("name", ["wholesale-shipments"])
def test_the_examples_of_the_example_hold(name: str, capsys: Capture) -> None:
    from fieldwright.files.resources import resource

    assert main(["test", str(resource("examples", name) / f"{name}.fieldwright.json"), "--catalog"]) == 0
    assert '$lineNet(12, "14.95", "7.5") (example 1)' in capsys.readouterr().out
