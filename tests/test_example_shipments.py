"""The example that joins an order with a catalogue: what it shows is there, and does what its expected plans say."""

import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.project.check import check_project
from fieldwright.project.format import dump_project, load_project
from fieldwright.report.export import FORMATS

FOLDER = resource("examples", "wholesale-shipments")
PROJECT = FOLDER / "wholesale-shipments.fieldwright.json"
SAMPLES = FOLDER / "wholesale-shipments.samples"
CATALOGUE = ("--source", f"catalogue={FOLDER / 'products.csv'}")

Capture = pytest.CaptureFixture[str]


def test_it_is_valid_and_canonical() -> None:
    published = json.loads(resource("project.schema.json").read_bytes())
    jsonschema.Draft202012Validator(published).validate(json.loads(PROJECT.read_bytes()))
    assert dump_project(load_project(PROJECT).project) == PROJECT.read_bytes()


def test_check_finds_nothing_but_what_is_open() -> None:
    checked = check_project(load_project(PROJECT).project, FOLDER)
    assert {one.severity for one in checked.findings} == {"info"}
    assert ("B15", "receiver.address") in {(one.id, one.target) for one in checked.findings}


@pytest.mark.parametrize("name", ["cafe", "canteen"])
def test_run_gives_the_expected_plan(tmp_path: Path, name: str) -> None:
    out = tmp_path / "plan.json"
    assert main(["run", str(PROJECT), str(SAMPLES / f"{name}.json"), *CATALOGUE, "-o", str(out)]) == 0
    plan: Any = json.loads(out.read_bytes())
    assert plan == json.loads((SAMPLES / f"{name}.expected.json").read_bytes())
    jsonschema.validate(plan, json.loads((FOLDER / "shipment-plan.schema.json").read_bytes()))


def test_what_the_plans_show() -> None:
    cafe, canteen = (json.loads((SAMPLES / f"{name}.expected.json").read_bytes()) for name in ("cafe", "canteen"))
    assert cafe["orderedOn"] == "2026-03-29"  # placed on the 28th in UTC, one hour before the clocks change
    assert cafe["receiver"]["contact"] == "m***@zonnebloem.example"
    assert cafe["cratesFetchedBy"] == "own van"
    assert canteen["carrier"] == "ANY"
    assert "note" not in canteen["receiver"]
    assert [one["warehouse"] for one in canteen["shipments"]] == ["VLI", "MAN", "RTM"]
    assert canteen["netByWarehouse"] == {one["warehouse"]: one["net"] for one in canteen["shipments"]}
    assert canteen["netByWarehouse"]["RTM"] == "12.50"  # of 12.5025


def test_its_test_cases_pass(capsys: Capture) -> None:
    assert main(["test", str(PROJECT)]) == 0
    assert "2 test cases and 2 examples, 0 failed" in capsys.readouterr().out


def test_a_stream_goes_on_behind_a_bad_order(tmp_path: Path) -> None:
    out, rejects = tmp_path / "plans.ndjson", tmp_path / "rejects.ndjson"
    orders = str(SAMPLES / "orders.ndjson")
    assert main(["run", str(PROJECT), orders, *CATALOGUE, "-o", str(out), "--rejects", str(rejects)]) == 1
    plans = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert [one["order"] for one in plans] == ["HK-204417", "HK-204418", "HK-204419"]
    (rejected,) = (json.loads(line) for line in rejects.read_bytes().splitlines())
    assert rejected["record"] == 4
    assert ("R01", "shipments[].net") in {(one["id"], one["target"]) for one in rejected["findings"]}


@pytest.mark.parametrize("to", FORMATS)
def test_it_exports(tmp_path: Path, to: str) -> None:
    out = tmp_path / f"spec{FORMATS[to].suffix}"
    assert main(["export", str(PROJECT), "--to", to, "-o", str(out)]) == 0
    said = {"xlsx": b"PK", "xslt": b"no rule of this map could be translated"}.get(to, b"netByWarehouse")
    assert said in out.read_bytes()


def test_a_moved_copy_is_complete(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "copy")
    assert main(["test", str(tmp_path / "copy" / PROJECT.name)]) == 0
