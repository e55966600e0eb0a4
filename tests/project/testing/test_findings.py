"""O35 to O39: what is wrong with test cases without running them, and that each mend ends its finding."""

from pathlib import Path
from typing import Any

import pytest

from fieldwright.mapping.findings import KINDS, Finding
from fieldwright.project.check import check_project
from fieldwright.project.mends.offered import project_mends
from fieldwright.project.model import Project
from fieldwright.project.operations.secrets import LEFT_OUT, project_without_secrets
from fieldwright.project.testing.mending import MENDS
from tests.project.testing.test_running import IN, OUT, project_with

IDS = ("O35", "O36", "O37", "O38", "O39")
SECRET = "Tr0ub4dor&3-correct"
RELEASED = [{"date": "2026-03-01", "version": "1"}]
GOOD: dict[str, Any] = {
    "name": "good", "payload": IN, "output": OUT, "ignore": ["at"], "tolerances": [{"path": "sum", "within": "1 %"}],
    "evidence": [{"date": "2026-03-02T10:00:00", "outcome": "passed"}], "parameters": {"user": "me"},
}  # fmt: skip

WRONG: list[tuple[str, str, dict[str, Any], str]] = [
    ("O35", "none", {"payload": None, "input": ""}, ""),
    ("O35", "both", {"input": "s.schema.json"}, "both an input file and a payload"),
    ("O35", "both outputs", {"expected": "s.schema.json"}, "both a file of the expected output"),
    ("O35", "map", {"map": "mm"}, "there is no map 'mm'"),
    ("O35", "flow", {"flow": "f"}, "there is no flow 'f'"),
    ("O35", "source", {"inputs": {"more": "gone.csv"}}, "the file of the source more is missing: gone.csv"),
    ("O35", "settings", {"settings": "gone.json"}, "settings is missing: gone.json"),
    ("O36", "nothing", {"kind": "negative", "output": "-"}, "says neither what is to be found"),
    ("O36", "both", {"findings": [{"id": "R04", "rejected": True}]}, "and an output"),
    ("O36", "id", {"findings": [{"id": "R4"}]}, "expects 'R4', which no finding is called"),
    ("O36", "empty", {"findings": [{"target": "key"}]}, "does not say which"),
    ("O37", "within", {"tolerances": [{"path": "sum", "within": "nearly"}]}, "is not understood: 'nearly'"),
    ("O37", "ignore", {"ignore": ["att"]}, "the target has no field att"),
    ("O37", "tolerance", {"tolerances": [{"path": "sum.x", "within": "1"}]}, "the target has no field sum.x"),
    ("O37", "target", {"findings": [{"id": "R02", "target": "keys"}]}, "the target has no field keys"),
    ("O38", "failed", {"evidence": [{"date": "2026-03-05", "outcome": "failed"}]}, "it failed when it was last run (2026-03-05)"),
    ("O38", "old", {"evidence": [{"date": "2026-02-05", "outcome": "passed"}]}, "its evidence of 2026-02-05 is older than the release of 2026-03-01"),
    ("O38", "gone", {"evidence": [{"date": "2026-03-05", "outcome": "passed", "file": "e.html"}]}, "the file of its evidence is missing: e.html"),
    ("O39", "parameter", {"parameters": {"api_secret": SECRET}}, "the parameter api_secret looks like a secret"),
    ("O39", "deep", {"parameters": {"login": {"password": SECRET}}}, "the parameter login looks like a secret"),
    ("O39", "note", {"note": f"password: {SECRET}"}, "its note looks like a secret"),
]  # fmt: skip


def found_in(project: Project, folder: Path) -> list[Finding]:
    return [one for one in check_project(project, folder).findings if one.id in IDS]


def test_nothing_is_found_of_a_good_case(tmp_path: Path) -> None:
    assert found_in(project_with(tmp_path, GOOD, history=RELEASED), tmp_path) == []


@pytest.mark.parametrize(("id_", "about", "changed", "message"), WRONG, ids=[f"{one[0]} {one[1]}" for one in WRONG])
def test_what_is_found_and_what_mends_it(tmp_path: Path, id_: str, about: str, changed: dict[str, Any], message: str) -> None:  # fmt: skip
    case = {name: value for name, value in {**GOOD, **changed}.items() if (name, value) not in (("output", "-"),)}
    if about == "none":
        del case["payload"]
    project = project_with(tmp_path, case, history=RELEASED)
    found = found_in(project, tmp_path)
    assert [one.id for one in found] == [id_], [one.message for one in found]
    assert message in found[0].message
    assert SECRET not in found[0].message
    assert found[0].mend
    for mend in project_mends(project, found[0]):
        mended = mend.apply(project)
        assert mended != project, mend.title
        assert found[0].message not in [one.message for one in found_in(mended, tmp_path)], mend.title
    assert project_mends(project, found[0]) or id_ == "O38" or about in ("none", "source", "settings")


def test_every_kind_is_proved_and_listed() -> None:
    assert {one[0] for one in WRONG} == set(IDS) <= set(KINDS)
    assert set(MENDS) <= set(IDS)


def test_secrets_in_parameters_are_left_out_of_exports(tmp_path: Path) -> None:
    project = project_with(tmp_path, {**GOOD, "parameters": {"api_secret": SECRET, "user": "me"}})
    assert project_without_secrets(project).tests[0].parameters == {"api_secret": LEFT_OUT, "user": "me"}
