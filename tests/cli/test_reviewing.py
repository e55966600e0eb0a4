"""`comment` and `review` as one would type them."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.mapping.model import Question, Rule
from fieldwright.project.edits import set_rule
from fieldwright.project.format import load_project, save_project
from tests.project.schemas import begun

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FIELDWRIGHT_AUTHOR", "Ada")
    file = tmp_path / "p.fieldwright.json"
    made = begun(tmp_path, suggest=True).project
    rule = Rule("note", value="id", question=Question("Which note?", "Bo", "2020-01-01", author="Ada"))
    save_project(set_rule(made, made.maps[0].name, rule), file)
    return file


def review(project: Path, capsys: Capture, *more: str) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["review", str(project), "--json", *more]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_question_is_asked_answered_and_settled(project: Path, capsys: Capture) -> None:
    assert main(["comment", str(project), "id", "Is it ours?", "--question", "--to", "Bo", "--date", "2026-11-21"]) == 0
    (one,) = load_project(project).project.comments
    assert (one.kind, one.side, one.path, one.text, one.author, one.date, one.to) == (
        "question",
        "target",
        "id",
        "Is it ours?",
        "Ada",
        "2026-11-21",
        "Bo",
    )
    assert one.id in capsys.readouterr().err
    found = review(project, capsys, "--for", "Bo")
    assert [(need["kind"], need["path"], need["comment"]) for need in found["needs"]] == [
        ("overdue", "note", ""),
        ("asked", "id", one.id),
    ]
    assert main(["comment", str(project), "Theirs.", "--reply", one.id, "--author", "Bo"]) == 0
    assert [need["kind"] for need in review(project, capsys)["needs"]] == ["answered"]
    assert main(["review", str(project), "--comments"]) == 0
    shown = capsys.readouterr().out
    assert (
        f"answered:       {load_project(project).project.maps[0].name}: id: Bo answered your question [{one.id}]"
        in shown
    )
    assert "Bo, 20" in shown
    assert main(["comment", str(project), "--close", one.id[:5], "Thanks."]) == 0
    record = review(project, capsys, "--comments")
    assert record["needs"] == []
    (told,) = record["comments"]
    assert (told["state"], [reply["text"] for reply in told["replies"]]) == ("done", ["Theirs.", "Thanks."])
    assert main(["comment", str(project), "--reopen", one.id]) == 0
    assert main(["comment", str(project), "--ask", one.id, "--to", "Cy"]) == 0
    assert [need["by"] for need in review(project, capsys, "--for", "Cy")["needs"]] == ["Ada"]
    assert main(["comment", str(project), "note", "That of the order.", "--answer"]) == 0
    assert [need["kind"] for need in review(project, capsys, "--for", "Bo")["needs"]] == [
        "replied"
    ]  # "Thanks.", taken up again
    assert main(["comment", str(project), "source:customer.city", "Say which"]) == 0
    assert main(["comment", str(project), ".", "All of it"]) == 0
    assert [each.side for each in load_project(project).project.comments[1:]] == ["source", ""]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["id"], "give PLACE and TEXT"),
        (["id", "a", "b"], "give PLACE and TEXT"),
        ([], "give PLACE and TEXT"),
        (["idd", "x"], "did you mean id"),
        (["id", " "], "nothing is said"),
        (["x", "--reply", "abc"], "there is no comment 'abc'"),
        (["--reply", "abc", "--close", "abc"], "one thing at a time"),
        (["--ask", "abc"], "--to NAME"),
        (["id", "x", "--answer"], "has no question"),
        (["id", "x", "--date", "soon"], "is no date"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line_and_changes_nothing(
    project: Path, words: list[str], said: str, capsys: Capture
) -> None:
    before = project.read_bytes()
    assert main(["comment", str(project), *words]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert len(told.strip().splitlines()) == 1
    assert project.read_bytes() == before


def test_where_nothing_waits_it_is_said(project: Path, capsys: Capture) -> None:
    assert main(["review", str(project), "--for", "Nobody Else"]) == 0
    assert capsys.readouterr().out == "nothing waits for Nobody Else\n"
    assert review(project, capsys, "--for", "all")["for"] == "all"
