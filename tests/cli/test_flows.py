"""``fieldwright flows``: use cases, flows, what schemas say of calls, and what is missing."""

import json
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.project.format import save_project
from fieldwright.project.use_cases import Setting, UseCase
from tests.project.operations.projects import FLOW, whole, with_flow

Capture = pytest.CaptureFixture[str]
SECRET = "Tr0ub4dor&3-correct"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    here = with_flow(
        whole(tmp_path), owner="", settings=(Setting("password", "IT", SECRET),), trigger=f"password={SECRET}"
    )
    made = evolve(
        here,
        use_cases=(*here.use_cases, UseCase("UC2", "Refunds")),
        flows=(*here.flows, evolve(FLOW, name="all well")),
    )
    path = tmp_path / "p.fieldwright.json"
    save_project(made, path)
    return path


def test_use_cases_flows_and_what_is_missing_are_listed(file: Path, capsys: Capture) -> None:
    assert main(["flows", str(file)]) == 0
    told = capsys.readouterr().out
    assert "UC2  Refunds\n  missing no flow; no test case\n" in told
    assert "flow orders to invoices (request/response, serves UC1)\n" in told
    assert "   4  send       accounts POST /invoices  Hand it over.\n" in told
    assert "                 Answers    201: It was made.\n                            409: There is one.\n" in told
    assert "  warning O06  nobody owns it\n" in told
    assert told.endswith("2 use cases, 2 flows, 2 gaps\n")
    assert SECRET not in told


def test_gaps_alone_and_json(file: Path, capsys: Capture) -> None:
    assert main(["flows", str(file), "--gaps", "--json"]) == 0
    text = capsys.readouterr().out
    told = json.loads(text)
    assert SECRET not in text
    assert [one["id"] for one in told["use_cases"]] == ["UC2"]
    (flow,) = told["flows"]
    assert [one["id"] for one in flow["findings"]] == ["O14", "O14", "O06"]
    assert flow["steps"][3]["facts"]["Answers"] == "201: It was made.\n409: There is one."


def test_the_examples_and_a_project_without_flows(tmp_path: Path, capsys: Capture) -> None:
    for name in ("city-service-requests", "wholesale-shipments"):
        assert main(["flows", str(resource("examples", name) / f"{name}.fieldwright.json")]) == 0
        assert capsys.readouterr().out.endswith("2 use cases, 1 flow, 1 gap\n")
    bare = tmp_path / "bare.fieldwright.json"
    save_project(evolve(whole(tmp_path), use_cases=(), flows=(), tests=()), bare)
    assert main(["flows", str(bare)]) == 0
    assert capsys.readouterr().out == "0 use cases, 0 flows, 0 gaps\n"
