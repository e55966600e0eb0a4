"""Test cases in bundles, other folders, and under new names: what they hold, expect and allow goes with them."""

import json
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.records import ABSENT
from fieldwright.project.bundle import bundle
from fieldwright.project.format import load_project
from fieldwright.project.moving import moved
from fieldwright.project.renaming import rename_source
from fieldwright.project.test_cases import Evidence
from tests.project.testing.test_running import IN, OUT, project_with

CANARY = "Zaphodine"
CASE: dict[str, Any] = {
    "name": "c", "payload": {**IN, "at": CANARY}, "output": {**OUT, "at": CANARY}, "settings": "customer.json",
    "evidence": [{"date": "2026-01-01", "outcome": "passed", "file": "e.html", "digest": "sha256:1"}],
}  # fmt: skip


def test_a_bundle_holds_no_payload_that_is_not_masked(tmp_path: Path) -> None:
    (tmp_path / "customer.json").write_text(json.dumps({"parameters": {"user": CANARY}}))
    (tmp_path / "e.html").write_text(CANARY)
    project = project_with(tmp_path, CASE, {**CASE, "name": "by hand", "masked": True})
    for samples in ("masked", "none"):
        plain = evolve(project, tests=project.tests[:1])
        found = bundle(plain, tmp_path / "p.fieldwright.json", samples)
        with zipfile.ZipFile(BytesIO(found.data)) as archive:
            assert all(CANARY.encode() not in archive.read(name) for name in archive.namelist())
        (case,) = found.project.tests
        assert (case.output, case.settings, case.evidence[0].file) == (ABSENT, "", "")
        assert case.evidence[0].digest == "sha256:1"
        assert case.payload == ({"id": "x9", "kind": "x", "amount": 99, "at": "Xxxxxxxxx"} if samples == "masked" else ABSENT)  # fmt: skip
        assert {one.path for one in found.left_out} == {"customer.json", "e.html"}
    kept = bundle(project, tmp_path / "p.fieldwright.json", "masked").project.tests[1]
    assert (kept.payload, kept.output) == (project.tests[1].payload, project.tests[1].output)
    whole = bundle(project, tmp_path / "p.fieldwright.json", "all")
    assert whole.project == project
    assert {"customer.json", "e.html"} <= {one.path for one in whole.files}


def test_files_of_masked_cases_are_bundled_with_what_is_expected(tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(json.dumps(IN))
    (tmp_path / "out.json").write_text(json.dumps(OUT))
    project = project_with(tmp_path, {"name": "c", "input": "in.json", "expected": "out.json", "masked": True})
    found = bundle(project, tmp_path / "p.fieldwright.json", "masked")
    assert {one.path: one.state for one in found.files if one.role == "test"} == {"in.json": "as it is", "out.json": "as it is"}  # fmt: skip
    assert found.project.tests[0].expected == "out.json"


def test_files_of_cases_are_found_from_another_folder(tmp_path: Path) -> None:
    made = moved(project_with(tmp_path, CASE), tmp_path, tmp_path / "below")
    assert (made.tests[0].settings, made.tests[0].evidence[0].file) == ("../customer.json", "../e.html")
    assert made.tests[0].evidence == (Evidence("2026-01-01", "passed", file="../e.html", digest="sha256:1"),)


def test_files_of_sources_follow_the_sources_new_name(tmp_path: Path) -> None:
    project = project_with(tmp_path, {"name": "c", "payload": IN, "inputs": {"more": "a.json", "other": "b.json"}})
    first = project.maps[0].sources[0]
    two = project.with_map(evolve(project.maps[0], sources=(first, evolve(first, alias="more"))))
    assert rename_source(two, "m", "more", "catalogue").tests[0].inputs == {"catalogue": "a.json", "other": "b.json"}


def test_paths_of_cases_follow_a_renamed_field(tmp_path: Path) -> None:
    case = {
        "name": "c", "payload": IN, "output": OUT, "ignore": ["by"], "tolerances": [{"path": "by", "within": "1"}],
        "findings": [{"id": "R02", "target": "by"}],
    }  # fmt: skip
    project_with(tmp_path, case)
    file = tmp_path / "p.fieldwright.json"
    schema = json.loads((tmp_path / "t.schema.json").read_text())
    schema["properties"]["byWhom"] = {**schema["properties"].pop("by"), "description": "by"}
    new = tmp_path / "new" / "t.schema.json"
    new.parent.mkdir()
    new.write_text(json.dumps(schema))
    main(["impact", str(file), str(new), "--rename", "by=byWhom", "--apply"])
    (made,) = load_project(file).project.tests
    assert (made.ignore, made.tolerances[0].path, made.findings[0].target) == (("byWhom",), "byWhom", "byWhom")


def test_show_masks_payloads_and_still_tells_that_they_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rule = {"target": "at", "value": "at", "examples": [{"input": CANARY, "output": CANARY}]}
    said: list[str] = []
    for payload in (CANARY, "Quamtastic"):
        project_with(tmp_path, {"name": "c", "payload": {"id": payload}, "output": payload})
        file = tmp_path / "p.fieldwright.json"
        record = json.loads(file.read_text())
        record["maps"][0]["rules"] = [rule]
        file.write_text(json.dumps(record))
        assert main(["show", str(file)]) == 0
        said.append(capsys.readouterr().out)
        assert main(["show", str(file), "--values"]) == 0
        assert payload in capsys.readouterr().out
    assert said[0] != said[1]
    assert CANARY not in said[0] + said[1]


def test_differences_of_projects_mask_payloads_unless_they_are_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files: list[str] = []
    for payload in (CANARY, "Quamtastic"):
        project_with(tmp_path, {"name": "c", "payload": {"id": payload}})
        files.append(str(tmp_path / f"{payload}.fieldwright.json"))
        (tmp_path / "p.fieldwright.json").rename(files[-1])
    for more in ([], ["--format", "json"], ["--format", "html"]):
        assert main(["diff", *files, *more]) == 0
        said = capsys.readouterr().out.replace(files[0], "").replace(files[1], "")
        assert "masked" in said
        assert f'"{CANARY}' not in said
        assert "Quamtastic" not in said.replace("Quamtastic.fieldwright", "")
    assert main(["diff", *files, "--values"]) == 0
    assert '"Quamtastic"' in capsys.readouterr().out
