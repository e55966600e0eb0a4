"""``fieldwright functions``."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.files.resources import resource


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert main(["functions", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)["functions"]


def test_all_are_listed_with_what_a_runtime_needs_to_know(capsys: pytest.CaptureFixture[str]) -> None:
    found = listed(capsys)
    assert [one["name"] for one in found] == list(FUNCTIONS)
    assert all(one["signature"].startswith("<") and one["description"] and one["group"] for one in found)
    for one in found:
        if one["supplied"]:
            assert one["vectors"]
            assert one["blanks"]
            assert one["definition"] == ""
        elif one["origin"] == "fieldwright":
            assert one["definition"].startswith("function(")
    assert {one["name"] for one in found if not one["pure"]} == {"random", "shuffle", "now", "millis"}


def test_one_function_and_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["functions", "$atZone"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("$atZone(local, zone[, rule])   Dates and times, the runtime of an export must supply it")
    assert '"2026-03-29T03:30:00+02:00"' in text
    assert "an error" in text
    assert {one["name"] for one in listed(capsys, "iban")} == {"isIban", "formatIban"}


def test_a_projects_own_functions_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = resource("examples", "city-service-requests", "city-service-requests.fieldwright.json")
    project = tmp_path / "p.fieldwright.json"
    own = [
        {
            "name": "gross",
            "parameters": ["net"],
            "expression": "$decimalMultiply($net, '1.19')",
            "description": "With tax.",
        }
    ]
    project.write_text(json.dumps({**json.loads(example.read_bytes()), "functions": own}))
    assert main(["functions", "gross", "--project", str(project)]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == ["$gross(net)   of the project", "  With tax."]
    assert listed(capsys, "--project", str(project))[-1]["origin"] == "project"


def test_a_name_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["functions", "padLeeft"]) == 2
    assert capsys.readouterr().err == (
        "fieldwright: no function has 'padLeeft' in its name, group or meaning: did you mean $padLeft?\n"
    )
