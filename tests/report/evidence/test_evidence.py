"""Evidence of a test run as people and machines read it: nothing of payloads without being asked, the same bytes each time."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from fieldwright.cli import main
from fieldwright.project.format import load_project
from fieldwright.project.testing import run_cases
from fieldwright.report.evidence.gathering import evidence_of
from fieldwright.report.evidence.html import html_of
from fieldwright.report.evidence.junit import junit_of
from tests.chromium import browser, needs_chromium
from tests.project.testing.test_running import IN, OUT, project_with

Capture = pytest.CaptureFixture[str]
CANARY = "Zaphodine"

CASES: tuple[dict[str, Any], ...] = (
    {"name": "well", "payload": IN, "output": OUT, "use_case": "U1", "proves": "What is <b>meant</b> comes out.", "owner": "Ana"},
    {"name": "differs", "payload": {**IN, "at": CANARY}, "output": {**OUT, "at": "Marvin"}, "use_case": "U1", "kind": "boundary", "parameters": {"user": CANARY}},
    {"name": "fails", "payload": {**IN, "kind": CANARY}, "flow": "f", "kind": "negative"},
    {"name": "cannot", "input": "gone.json"},
)  # fmt: skip
MORE: dict[str, Any] = {
    "use_cases": [{"id": "U1", "title": "A <title>", "outcome": "Good."}], "flows": [{"name": "f", "steps": [{"kind": "map", "map": "m"}]}],
    "functions": [{"name": "up", "parameters": ["t"], "expression": "$uppercase($t)", "examples": [{"input": CANARY, "output": "x"}]}],
}  # fmt: skip


def made(folder: Path, *, values: bool = False) -> tuple[str, str]:
    project = project_with(folder, *CASES, **MORE)
    results = run_cases(project, folder)
    told = evidence_of(project, folder / "p.fieldwright.json", results, date="2026-11-21", tester="Ana Roe", values=values)  # fmt: skip
    return html_of(told), junit_of(told)


def test_values_of_payloads_are_in_no_evidence_unless_they_are_asked_for(tmp_path: Path) -> None:
    for text in made(tmp_path):
        assert CANARY.lower() not in text.lower()
        assert "Marvin" not in text
    for text in made(tmp_path, values=True):
        assert CANARY in text


def test_the_page_says_who_what_and_with_which_outcome(tmp_path: Path) -> None:
    page = made(tmp_path)[0]
    again = made(tmp_path)[0]
    assert page == again
    for text in ("4 of 5 failed", "Ana Roe", "2026-11-21", "A &lt;title&gt;", "What is &lt;b&gt;meant", "sha256:", "could not run", "Copies <code>at</code>"):  # fmt: skip
        assert text in page
    assert "http" not in page.replace("http-equiv", "")


def test_junit_has_a_test_case_each_with_what_it_is_of(tmp_path: Path) -> None:
    suite = ElementTree.fromstring(made(tmp_path)[1])
    assert [suite.get(name) for name in ("tests", "failures", "errors")] == ["5", "3", "1"]
    cases = list(suite.iter("testcase"))
    facts = [{one.get("name"): one.get("value") for one in case.iter("property")} for case in cases]
    assert facts[1] == {"use_case": "U1", "map": "m", "kind": "boundary"}
    assert {facts[2]["flow"], facts[2]["kind"]} == {"f", "negative"}
    assert [one.get("name") for one in cases] == ["well", "differs", "fails", "cannot", "$up (example 1)"]
    assert [[each.tag for each in one if each.tag != "properties"] for one in cases] == [[], ["failure"], ["failure"], ["error"], ["failure"]]  # fmt: skip


def test_control_characters_and_markup_do_no_harm(tmp_path: Path) -> None:
    project = project_with(tmp_path, {"name": "a\x00\x1b]<&", "payload": {**IN, "at": "\x07"}, "output": {"at": "]]>"}})
    told = evidence_of(project, tmp_path / "p.fieldwright.json", run_cases(project, tmp_path), date="d", values=True)
    assert ElementTree.fromstring(junit_of(told)) is not None
    assert "\x1b" not in html_of(told)


@needs_chromium
def test_the_page_runs_under_its_policy(tmp_path: Path) -> None:
    (tmp_path / "e.html").write_text(made(tmp_path)[0], "utf-8")
    with browser() as here, here.page(tmp_path / "e.html") as page:
        assert page.problems() == []
        assert page.run("getComputedStyle(document.querySelector('.verdict')).borderRadius") == "8px"


# --- the command -------------------------------------------------------------------------------------------------------


def test_the_command_writes_evidence_and_keeps_it_in_the_project(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, *CASES)
    file, page = tmp_path / "p.fieldwright.json", tmp_path / "evidence" / "one.html"
    page.parent.mkdir()
    asked = ["test", str(file), "--evidence", str(page), "--tester", "T", "--date", "2026-01-02", "--keep", "--only", "well", "--only", "differs"]  # fmt: skip
    assert main(asked) == 1
    kept = [one.evidence for one in load_project(file).project.tests]
    assert [len(one) for one in kept] == [1, 1, 0, 0]
    assert (kept[1][0].outcome, kept[1][0].file, kept[1][0].date) == ("failed", "evidence/one.html", "2026-01-02")
    assert kept[0][0].digest.startswith("sha256:")
    assert "only well, only differs" in page.read_text("utf-8")
    capsys.readouterr()


def test_the_evidence_of_all_cases_says_what_they_cover(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, *CASES[:3])
    assert main(["test", str(tmp_path / "p.fieldwright.json"), "--evidence", str(tmp_path / "e.html")]) == 1
    page = (tmp_path / "e.html").read_text("utf-8")
    assert "5 of 5 rules, 1 of 2 rows of lookups" in page
    assert CANARY not in page
    capsys.readouterr()


def test_the_command_chooses_by_name_kind_and_map(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, *CASES)
    file = str(tmp_path / "p.fieldwright.json")
    assert main(["test", file, "--kind", "normal", "--only", "well", "--map", "m"]) == 0
    assert capsys.readouterr().out == "passed  well\n1 test case, 0 failed\n"
    assert main(["test", file, "--kind", "volume"]) == 0
    assert capsys.readouterr().out == "no test case is chosen\n"
    assert main(["test", file, "--only", "wel"]) == 2
    assert "did you mean 'well'" in capsys.readouterr().err


def test_the_command_takes_over_only_what_was_looked_at(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, *CASES)
    file = tmp_path / "p.fieldwright.json"
    before = file.read_bytes()
    assert main(["test", str(file), "--take-over", "differs"]) == 1
    said = capsys.readouterr()
    assert f'at is "{CANARY}"; expected "Marvin"' in said.out
    assert "--yes" in said.err
    assert file.read_bytes() == before
    assert main(["test", str(file), "--take-over", "differs", "--yes"]) == 0
    assert main(["test", str(file), "--only", "differs"]) == 0
    assert load_project(file).project.tests[1].output["at"] == CANARY
    assert main(["test", str(file), "--take-over", "cannot", "--yes"]) == 2
    capsys.readouterr()


def test_the_command_says_what_an_edit_does(tmp_path: Path, capsys: Capture) -> None:
    project_with(tmp_path, *CASES[:2])
    new, old = tmp_path / "p.fieldwright.json", tmp_path / "old.fieldwright.json"
    old.write_bytes(new.read_bytes())
    assert main(["test", str(new), "--against", str(old)]) == 0
    assert capsys.readouterr().out == "no test case differs\n"
    record = json.loads(new.read_text())
    record["maps"][0]["rules"][0]["value"] = "id & '!'"
    new.write_text(json.dumps(record))
    assert main(["test", str(new), "--against", str(old)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].split() == ["would", "fail", "well"]
    assert 'key is "x1!"; it was "x1"' in said[1]
    assert said[-1] == "1 would fail, 1 other output"
    assert main(["test", str(new), "--against", str(old), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["summary"]["broken"] == 1
