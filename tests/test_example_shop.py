"""The example of a product integration: a web shop's orders in the books of its customers, each with settings of its own."""

import json
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

from fieldwright.cli import main
from fieldwright.files.records import ABSENT
from fieldwright.files.resources import resource
from fieldwright.project.check import check_project
from fieldwright.project.customers.form import form_of
from fieldwright.project.customers.settings import SUFFIX
from fieldwright.project.customers.settling import settled_by
from fieldwright.project.format import dump_project, load_project
from fieldwright.project.test_cases import BOUNDARY, NEGATIVE, NORMAL
from fieldwright.project.use_cases import Flow, Volume
from fieldwright.report.export import FORMATS

FOLDER = resource("examples", "shop-accounting")
PROJECT = FOLDER / "shop-accounting.fieldwright.json"
CUSTOMERS = [FOLDER / f"{name}{SUFFIX}" for name in ("thistle", "nordlicht")]
WORTH_SEEING = [("B03", "exchangeRate"), ("O27", "")]
"""A question that is open on a rule that waits for nothing else, and a lookup of which nobody has decided whether customers have their own."""

Capture = pytest.CaptureFixture[str]


def test_it_is_valid_and_canonical() -> None:
    published = json.loads(resource("project.schema.json").read_bytes())
    jsonschema.Draft202012Validator(published).validate(json.loads(PROJECT.read_bytes()))
    assert dump_project(load_project(PROJECT).project) == PROJECT.read_bytes()


def test_check_finds_the_two_things_worth_seeing() -> None:
    checked = check_project(load_project(PROJECT).project, FOLDER)
    assert sorted((one.id, one.target) for one in checked.findings) == WORTH_SEEING
    assert checked.waiting == ()


def test_every_source_field_is_used_or_dropped_with_a_reason() -> None:
    project = load_project(PROJECT).project
    checked = check_project(project, FOLDER)
    assert not [one for one in checked.findings if one.id in ("M01", "M02")]
    assert all(one.reason and one.decided_by for map_ in project.maps for one in map_.dropped)
    assert {score.score for score in checked.scores.values()} <= {99, 100}


def test_it_has_all_that_an_integration_is_told_by() -> None:
    project = load_project(PROJECT).project
    assert sum(len(one.rules) for one in project.maps) >= 50
    assert len(project.use_cases) == 2
    assert len(project.flows) == 3
    asked = [one.name for one in attrs.fields(Flow) if one.name not in ("questions", "note", "extra")]
    for flow in project.flows:
        assert [name for name in asked if not getattr(flow, name)] == [], flow.name
        assert [
            one.name for one in attrs.fields(Volume) if one.name != "extra" and not getattr(flow.volume, one.name)
        ] == []
        assert all(step.text for step in flow.steps)
    for case in project.use_cases:
        asked = ["title", "actor", "outcome", "goal", "measure", "excluded", "priority", "status", "owner", "rules"]
        assert [name for name in asked if not getattr(case, name)] == [], case.id
    assert {one.kind for one in project.tests} == {NORMAL, BOUNDARY, NEGATIVE}
    assert {one.status for map_ in project.maps for one in map_.rules} == {"ready", "approved"}
    assert project.contacts
    assert {one.done for one in project.checklist} == {True, False}
    assert len(project.history) == 3


def test_its_test_cases_pass(capsys: Capture) -> None:
    assert main(["test", str(PROJECT)]) == 0
    assert "10 test cases and 3 examples, 0 failed" in capsys.readouterr().out


def test_both_customers_settings_agree_with_the_form(capsys: Capture) -> None:
    form = form_of(load_project(PROJECT).project)
    checker = jsonschema.Draft202012Validator(form)
    for file in CUSTOMERS:
        checker.validate(json.loads(file.read_bytes()))
    assert main(["settings", str(PROJECT), "--check", str(CUSTOMERS[0]), "--check", str(CUSTOMERS[1])]) == 0
    told = capsys.readouterr().out
    assert "thistle" not in told
    assert {line.split(": ")[2].split()[0] for line in told.splitlines()[:-1]} == {"K03"}  # exempt goods are to stop


def test_what_customers_have_of_their_own() -> None:
    project = load_project(PROJECT).project
    thistle, nordlicht = (settled_by(project, file) for file in CUSTOMERS)
    assert [one.name for one in thistle.flows] == ["customers to contacts", "orders to invoices"]
    assert [one.name for one in nordlicht.flows] == [*(one.name for one in thistle.flows), "refunds to credit notes"]
    numbers = [one.maps[0].rule("number") for one in (thistle, nordlicht)]
    assert [one.decision for one in numbers if one] == ["", "not mapped"]
    for one in (thistle, nordlicht):
        assert {parameter.default is ABSENT for parameter in one.parameters} == {False}
        found = check_project(one, FOLDER).findings
        assert not [each for each in found if each.severity == "error"]


def test_an_account_that_the_books_cannot_have_is_found_before_it_is_sent(tmp_path: Path, capsys: Capture) -> None:
    settings: Any = json.loads(CUSTOMERS[0].read_bytes())
    settings["parameters"]["salesAccount"] = "41100"
    settings["lookups"]["tax codes"][0]["value"] = "vat 20"
    file = tmp_path / f"bad{SUFFIX}"
    file.write_text(json.dumps(settings, indent=2))
    assert main(["settings", str(PROJECT), "--check", str(file)]) == 1
    told = capsys.readouterr().out
    assert f"{file}:8: error: salesAccount (Sales account)" in told
    assert "tax codes (Tax codes)" in told


@pytest.mark.parametrize("to", FORMATS)
def test_it_exports_for_one_customer(tmp_path: Path, to: str) -> None:
    out = tmp_path / f"spec{FORMATS[to].suffix}"
    asked = ["export", str(PROJECT), "--to", to, "-o", str(out), "--settings", str(CUSTOMERS[0])]
    if to in ("jsonata", "python", "xslt", "dataweave"):
        asked += ["--map", "customer to contact"]
    assert main(asked) == 0
    if to not in ("xlsx", "xslt"):
        assert b"contactPerson" in out.read_bytes()
    if to in ("html", "markdown", "json"):
        assert b"Thistle" in out.read_bytes()
