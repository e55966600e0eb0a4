"""JUnit and SARIF of a comparison: what CI reads."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from jsonschema import Draft7Validator, Draft202012Validator
from lxml import etree

from fieldwright.diff.kinds import KINDS
from fieldwright.diff.made import change
from fieldwright.diff.model import Ignored
from fieldwright.report.changes.junit import junit_of
from fieldwright.report.changes.model import report_of
from fieldwright.report.changes.sarif import LEVELS, sarif_of
from tests.corpus import corpus
from tests.report.changes.handmade import NASTY, compared, report

TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
PLACE = {
    "type": "object", "required": ["artifactLocation", "region"],
    "properties": {
        "artifactLocation": {"type": "object", "required": ["uri"], "properties": {"uri": {"type": "string", "pattern": "^[!-~]+$"}}},
        "region": {"type": "object", "required": ["startLine"], "properties": {"startLine": {"type": "integer", "minimum": 1}}},
    },
}  # fmt: skip
SARIF: dict[str, Any] = {
    "type": "object", "required": ["version", "runs", "$schema"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["tool", "results"], "properties": {
            "tool": {"type": "object", "required": ["driver"], "properties": {"driver": {"type": "object", "required": ["name", "rules"], "properties": {
                "rules": {"type": "array", "items": {"type": "object", "required": ["id", "shortDescription", "fullDescription", "defaultConfiguration"], "properties": {
                    "shortDescription": TEXT, "fullDescription": TEXT, "help": TEXT,
                    "defaultConfiguration": {"properties": {"level": {"enum": ["none", "note", "warning", "error"]}}}}}}}}}},
            "results": {"type": "array", "items": {"type": "object", "required": ["ruleId", "ruleIndex", "level", "kind", "message", "locations", "partialFingerprints"], "properties": {
                "message": TEXT, "level": {"enum": ["none", "note", "warning", "error"]},
                "kind": {"enum": ["fail", "pass", "open", "informational", "notApplicable", "review"]},
                "locations": {"type": "array", "minItems": 1, "items": {"required": ["physicalLocation"], "properties": {"physicalLocation": PLACE}}},
                "partialFingerprints": {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string", "minLength": 16}},
                "suppressions": {"type": "array", "items": {"required": ["kind"], "properties": {"kind": {"enum": ["inSource", "external"]}}}}}}},
        }}},
    },
}  # fmt: skip
"""What SARIF 2.1.0 demands of the parts that we write."""


def sarif(made: Any) -> dict[str, Any]:
    said = json.loads(sarif_of(made))
    Draft202012Validator(SARIF).validate(said)
    return said["runs"][0]


def test_sarif_has_rules_of_the_table_and_a_result_a_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made = report(Path())
    run = sarif(made)
    rules = run["tool"]["driver"]["rules"]
    assert [one["ruleId"] for one in run["results"]] == [one.change.id for one in made.entries]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])
    assert all(one["fullDescription"]["text"] == KINDS[one["id"]].meaning for one in rules)
    assert [one["level"] for one in run["results"]] == [LEVELS[one.severity] for one in made.entries]
    first = run["results"][1]["locations"][0]
    assert first["physicalLocation"] == {"artifactLocation": {"uri": "new.json"}, "region": {"startLine": 44}}
    assert first["logicalLocations"][0]["fullyQualifiedName"] == "Order.buyer.address.zip"
    assert (
        run["results"][5]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "old.json"
    )  # what is gone was there


@pytest.mark.corpus
def test_sarif_fits_its_published_schema(tmp_path: Path) -> None:
    file = (
        corpus("18-schemastore-A")
        / "jsonschema"
        / "schemastore"
        / "src"
        / "schemas"
        / "json"
        / "sarif-2.1.0-rtm.6.json"
    )
    found = compared(tmp_path)
    made = evolve(found, changes=found.changes[1:], ignored=(Ignored(found.changes[0].change, "agreed"),))
    said = sarif_of(report_of(made, accepted=lambda one: one.change.id == "enum-value-added"))
    Draft7Validator(json.loads(file.read_bytes())).validate(json.loads(said))


def test_fingerprints_tell_changes_apart_and_do_not_follow_lines(tmp_path: Path) -> None:
    made = report(tmp_path)
    prints = [one["partialFingerprints"]["change/v1"] for one in sarif(made)["results"]]
    assert len(set(prints)) == len(prints)
    moved = [
        evolve(one, change=evolve(one.change, location=evolve(one.change.location, line=999))) for one in made.entries
    ]
    assert [
        one["partialFingerprints"]["change/v1"] for one in sarif(evolve(made, entries=tuple(moved)))["results"]
    ] == prints


def test_what_is_accepted_or_ignored_is_suppressed(tmp_path: Path) -> None:
    found = compared(tmp_path)
    made = evolve(found, changes=found.changes[1:], ignored=(Ignored(found.changes[0].change, "agreed"),))
    results = sarif(report_of(made, accepted=lambda one: one.change.id == "enum-value-added"))["results"]
    assert [one["suppressions"][0]["justification"] for one in results if "suppressions" in one] == [
        "accepted by the baseline",
        "agreed",
    ]
    cases = etree.fromstring(
        junit_of(report_of(made, accepted=lambda one: one.change.id == "enum-value-added")).encode()
    )
    assert [one.get("message") for one in cases.iter("skipped")] == ["accepted by the baseline", "agreed"]


@pytest.mark.parametrize(("fail_on", "failures"), [("breaking", 3), ("risky", 5), ("never", 0)])
def test_junit_fails_where_the_verdict_does(tmp_path: Path, fail_on: str, failures: int) -> None:
    suites = etree.fromstring(junit_of(report(tmp_path, fail_on=fail_on)).encode())
    assert (suites.get("tests"), suites.get("failures")) == ("6", str(failures))
    assert len(list(suites.iter("failure"))) == failures
    for suite in suites:
        assert int(suite.get("tests", "")) == len(suite)
        assert int(suite.get("failures", "")) == len(list(suite.iter("failure")))
    assert [one.get("name") for one in suites] == ["Order", "Address"]


def test_no_changes_are_a_test_case_that_passed(tmp_path: Path) -> None:
    suites = etree.fromstring(junit_of(report_of(compared(tmp_path, ()))).encode())
    assert (suites.get("tests"), suites.get("failures")) == ("1", "0")
    assert sarif(report_of(compared(tmp_path, ())))["results"] == []


def test_hostile_texts_are_well_formed(tmp_path: Path) -> None:
    one = change(
        "enum-value-added",
        "strict",
        NASTY + "\ud800\ufffe",
        message=NASTY,
        path="a b/ü.json",
        before=NASTY,
        because=NASTY,
    )
    made = report_of(compared(tmp_path, (one,)))
    suites = etree.fromstring(junit_of(made).encode())
    assert "alert(1)" in next(suites.iter("failure")).get("message", "")
    assert sarif(made)["results"][0]["ruleId"] == "enum-value-added"
