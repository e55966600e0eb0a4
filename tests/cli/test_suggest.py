"""`suggest` as one would type it."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.mapping.model import Refused
from fieldwright.mapping.suggest.model import BANDS
from fieldwright.project.format import load_project, save_project
from tests.mapping.suggest.test_tasks import TASK
from tests.project.schemas import begun, files

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FIELDWRIGHT_SETTINGS", str(tmp_path / "settings" / "window.ini"))
    return tmp_path / "settings" / "suggestions.json"


def ranked(capsys: Capture, *arguments: object) -> list[dict[str, Any]]:
    assert main(["suggest", *map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_two_schemas_and_what_json_says(tmp_path: Path, capsys: Capture, own_settings: Path) -> None:
    order, invoice = files(tmp_path)
    found = ranked(capsys, order, invoice)
    assert [one["confidence"] for one in found] == sorted((one["confidence"] for one in found), reverse=True)
    assert {"source", "target", "score", "confidence", "band", "reasons", "expression"} <= found[0].keys()
    best = {one["target"]: one for one in reversed(found)}
    assert best["buyer.firstName"]["source"] == "customer.first_name"
    assert best["items[].qty"]["expression"] == "qty"
    assert best["items[].qty"]["loops"] == [{"target": "items[]", "each": "lines"}]
    assert best["items[].qty"]["band"] in BANDS
    assert not own_settings.exists()


def test_fewer_and_surer_ones(tmp_path: Path, capsys: Capture) -> None:
    sides = files(tmp_path)
    many, one, sure = (
        ranked(capsys, *sides, *more) for more in (("--top", 7), ("--top", 1), ("--top", 7, "--min", "95"))
    )
    assert len({each["target"] for each in one}) == len(one) < len(many)
    assert sure
    assert {each["band"] for each in sure} == {BANDS[0]}


def test_people_read_the_reasons(tmp_path: Path, capsys: Capture) -> None:
    assert main(["suggest", *map(str, files(tmp_path))]) == 0
    shown = capsys.readouterr().out
    assert "customer.first_name -> buyer.firstName" in shown
    assert "same name but for its spelling: `first_name` and `firstName`" in shown


def test_a_project_without_what_is_mapped_and_refused(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "p.fieldwright.json"
    begun_ = begun(tmp_path).project
    save_project(begun_, file)
    first = ranked(capsys, file)
    gone = next(one for one in first if one["target"] == "buyer.city")
    name = begun_.maps[0].name
    refused = (Refused(gone["source"], gone["target"]),)
    made = begun_.with_map(evolve(begun_.map(name), refused=refused))
    save_project(made, file)
    again = ranked(capsys, file)
    assert (gone["source"], gone["target"]) not in {(one["source"], one["target"]) for one in again}
    assert load_project(file).project.maps[0].refused == made.maps[0].refused


def test_new_with_drafts_that_say_why(tmp_path: Path, capsys: Capture) -> None:
    order, invoice = files(tmp_path)
    project = tmp_path / "p.fieldwright.json"
    assert main(["new", str(order), str(invoice), "-o", str(project), "--suggest"]) == 0
    assert "draft rule" in capsys.readouterr().err
    rules = load_project(project).project.maps[0].rules
    assert rules
    assert all(rule.status == "draft" and rule.note.startswith("Suggested (about ") for rule in rules)
    assert main(["check", str(project), "--fail-on", "never"]) == 0


def test_learning_from_projects_only_where_it_is_asked_for(tmp_path: Path, capsys: Capture, own_settings: Path) -> None:
    save_project(begun(tmp_path, suggest=True).project, tmp_path / "p.fieldwright.json")
    exported = tmp_path / "out.json"
    assert main(["suggest", "--learn", str(tmp_path), "--export", str(exported)]) == 0
    assert "1 project, " in capsys.readouterr().err
    assert exported.read_bytes() == own_settings.read_bytes()
    sides = files(tmp_path)
    told = "you mapped this in a project"
    assert any(told in one["reasons"] for one in ranked(capsys, *sides))
    assert not any(told in one["reasons"] for one in ranked(capsys, *sides, "--no-memory"))
    own_settings.unlink()
    assert any(told in one["reasons"] for one in ranked(capsys, *sides, "--memory", exported))


def test_rules_are_learned_from_pairs(tmp_path: Path, capsys: Capture) -> None:
    pairs = tmp_path / "pairs.json"
    pairs.write_text(json.dumps([
        {"input": {"id": f"A{at}", "customer": {"city": f"Town {at}"}, "lines": []}, "output": {"id": f"INV-A{at}", "note": f"TOWN {at}"}} for at in range(12)
    ]))  # fmt: skip
    found = {one["target"]: one for one in reversed(ranked(capsys, *files(tmp_path), "--pairs", pairs))}
    assert "INV-" in found["id"]["expression"]
    assert "$uppercase" in found["note"]["expression"]


def test_a_task_with_known_answers(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "task.json"
    file.write_text(json.dumps(TASK))
    assert main(["suggest", "--evaluate", str(file), "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert {"precision", "recall", "f1", "mrr", "hit_at_1", "hit_at_5", "seconds"} <= figures.keys()
    assert figures["f1"] == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "no task with known answers"),
        ('{"source": []}', "it has no 'target'"),
        ('{"source": [{"path": []}], "target": [], "gold": []}', "a field has a path"),
        ('{"source": [], "target": [], "gold": [[0, 0]]}', "a field that is not there"),
        ('{"source": [{"path": "a"}], "target": [], "gold": []}', "a field has a path"),
    ],
)
def test_a_task_that_is_none(text: str, said: str, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "task.json"
    file.write_text(text)
    assert main(["suggest", "--evaluate", str(file)]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "name two schemas, or a project"),
        (("order.json",), "there is no target"),
        (("order.json", "invoice.json", "order.json"), "one file too many"),
        (("order.json", "none.json"), "none.json"),
        (("order.json", "invoice.json", "--memory", "none.json"), "no such dictionary"),
        (("order.json", "invoice.json", "--top", "0"), "--top"),
        (("order.json", "invoice.json", "--min", "99"), "--min"),
        (("--learn", "nowhere"), "no such folder"),
    ],
)
def test_what_cannot_be_meant(
    arguments: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    files(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["suggest", *arguments]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
