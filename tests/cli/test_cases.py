"""`fieldwright cases`: proposing, taking and refusing test cases, and their coverage, as a person at a terminal sees it."""

import json
from pathlib import Path

import pytest

from fieldwright.cli import main
from fieldwright.project.format import load_project, save_project
from tests.project.cases.made import written


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "orders.fieldwright.json"
    save_project(written(tmp_path), made)
    return made


def test_proposals_are_listed_with_what_they_prove(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = file.read_bytes()
    assert main(["cases", str(file), "--limit", "6"]) == 0
    shown = capsys.readouterr()
    assert "order to invoice: 6 test cases proposed" in shown.out
    assert "everything filled in" in shown.out
    assert "look before you accept" in shown.out
    assert "left out" in shown.out
    assert file.read_bytes() == before


def test_cases_are_taken_and_refused_and_then_pass(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cases", str(file), "--refuse", "100 items", "--reason", "too long", "--accept", "ordinary", "--owner", "Mia"]) == 0  # fmt: skip
    project = load_project(file).project
    assert [(one.name, one.owner) for one in project.tests] == [("everything filled in", "Mia")]
    assert [(one.generated, one.reason) for one in project.refused_cases] == [("lists: many items", "too long")]
    assert main(["cases", str(file), "--accept-all", "--json"]) == 0
    capsys.readouterr()
    assert main(["test", str(file)]) == 0
    assert "0 failed" in capsys.readouterr().out
    assert main(["cases", str(file), "--coverage"]) == 0
    assert "10 of 10 rules" in capsys.readouterr().out


def test_the_json_has_payloads_and_outputs(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cases", str(file), "--json", "--limit", "3"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["maps"]
    assert [each["key"] for each in one["proposals"]][:2] == ["ordinary", "least"]
    assert one["proposals"][0]["payload"]["country"] == "NL"
    assert one["proposals"][0]["output"]["region"] == "north"
    assert one["left_out"][0].keys() == {"key", "name", "why"}


def test_coverage_falls_short_where_something_is_not_tried(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cases", str(file), "--coverage"]) == 1
    capsys.readouterr()
    main(["cases", str(file), "--accept", "ordinary"])
    capsys.readouterr()
    assert main(["cases", str(file), "--coverage", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["maps"][0]["rules"]["untried"] == ["state"]
    assert {one["id"] for one in told["findings"]} >= {"O31", "O32", "O33"}
    assert told["stale"] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--accept", "no such case"], "no test case 'no such case' is proposed"),
        (["--map", "nowhere"], "nowhere"),
        (["--coverage", "--accept-all"], "--coverage only tells"),
        (["--reason", "why"], "--reason is for --refuse"),
    ],
)  # fmt: skip
def test_what_means_nothing_is_one_line_and_status_2(
    arguments: list[str], said: str, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = file.read_bytes()
    assert main(["cases", str(file), *arguments]) == 2
    shown = capsys.readouterr().err.strip().splitlines()
    assert said in shown[-1]
    assert file.read_bytes() == before
