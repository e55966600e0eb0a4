"""``fieldwright import`` of mapping spreadsheets that were not made by us."""

import json
from pathlib import Path

import pytest

from fieldwright.cli.app import main
from fieldwright.project.format import load_project
from tests.report.importing.foreign.workshop import INVOICE, ORDER, book_of

HEADER = ["Source Field", "Target Field", "Mapping Rule", "Comments"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, schema in (("order", ORDER), ("invoice", INVOICE)):
        (tmp_path / f"{name}.json").write_text(
            json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "title": name, **schema})
        )
    file = tmp_path / "p.fieldwright.json"
    assert main(["new", str(tmp_path / "order.json"), str(tmp_path / "invoice.json"), "-o", str(file)]) == 0
    return file


def workbook(folder: Path, *rows: list[str], name: str = "map.xlsx") -> str:
    (folder / name).write_bytes(book_of([HEADER, *rows]))
    return str(folder / name)


def test_what_is_certain_is_taken_and_the_rest_is_listed(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = workbook(
        tmp_path,
        ["orderNumber", "number", "direct", "check the length"],
        ["country", "buyer.countryCode", "upper case", ""],
        ["items.sku", "lines.articleNumber", "", ""],
        ["a", "nowhere", "", ""],
    )
    assert main(["import", str(project), file]) == 1
    shown = capsys.readouterr().out
    assert "Mapping: rows of the map 'order to invoice', header in row 1" in shown
    assert "unread   Mapping!B5: 'nowhere' is not taken: no field of the target is called 'nowhere'" in shown
    assert "4 differences in 3 rows: 3 only in the workbook, 1 on request, 2 cells not understood; nothing was written: --apply takes 3" in shown  # fmt: skip
    assert not load_project(project).project.maps[0].rules

    assert main(["import", str(project), file, "--apply"]) == 1
    rules = {one.target: one for one in load_project(project).project.maps[0].rules}
    assert {target: one.value or one.each for target, one in rules.items()} == {
        "number": "orderNumber", "lines[]": "items", "lines[].articleNumber": "sku",
    }  # fmt: skip
    assert rules["number"].note == "check the length"
    capsys.readouterr()

    assert main(["import", str(project), file, "--apply", "--also", "doubtful"]) == 1
    assert "candidates: customer.country, delivery.country" in capsys.readouterr().out
    rule = load_project(project).project.maps[0].rule("buyer.countryCode")
    assert rule is not None
    assert rule.value == "$uppercase(customer.country)"


def test_rules_of_the_project_are_conflicts_and_stay(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = workbook(tmp_path, ["orderNumber", "number", "", "one"], ["remark", "comment", "", ""])
    assert main(["import", str(project), first, "--apply"]) == 0
    second = workbook(tmp_path, ["orderNumber", "number", "", "one"], ["remark", "comment", "trim", "better so"])
    assert main(["import", str(project), second, "--apply"]) == 1
    shown = capsys.readouterr().out
    assert "conflict: comment: Expression" in shown
    rule = load_project(project).project.maps[0].rule("comment")
    assert rule is not None
    assert (rule.value, rule.note) == ("remark", "better so")
    assert main(["import", str(project), second, "--apply", "--theirs"]) == 0
    rule = load_project(project).project.maps[0].rule("comment")
    assert rule is not None
    assert rule.value == "$trim(remark)"
    assert main(["import", str(project), second]) == 0


def test_a_preview_and_its_corrections(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "z.csv").write_text("Alt;Neu;Wie\norderNumber;number;trim\nremark;comment;\n", encoding="utf-8")
    assert main(["import", str(project), str(tmp_path / "z.csv"), "--preview"]) == 0
    shown = capsys.readouterr().out
    assert "A 'Alt' -> source" in shown
    assert "row 2: source: orderNumber; target: number" in shown
    assert main(["import", str(project), str(tmp_path / "z.csv"), "--preview", "--json", "--columns", "Wie=rule"]) == 0
    sheets = json.loads(capsys.readouterr().out)["sheets"]
    assert [one["role"] for one in sheets[0]["columns"]] == ["source", "target", "rule"]
    assert main(["import", str(project), str(tmp_path / "z.csv"), "--columns", "Wie=rule", "--apply"]) == 0
    rule = load_project(project).project.maps[0].rule("number")
    assert rule is not None
    assert rule.value == "$trim(orderNumber)"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--columns", "Comments=remark"], "'Comments=remark' does not say what a column holds"),
        (["--columns", "Nothing=note"], "no column is called 'Nothing'"),
        (["--sheet", "Other"], "the workbook has no sheet 'Other'"),
        (["--header", "9"], "row 9 of the sheet 'Mapping' is empty"),
        (["--map", "other"], "the project has no map 'other'"),
    ],
)
def test_what_is_said_and_not_there(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    file = workbook(tmp_path, ["orderNumber", "number", "", ""])
    assert main(["import", str(project), file, *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_file_that_is_no_mapping_is_said_with_what_can_be_done(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "people.csv").write_text("Name,Age\nAnn,3\nBob,4\n")
    assert main(["import", str(project), str(tmp_path / "people.csv")]) == 2
    error = capsys.readouterr().err
    assert "no sheet is recognised as a mapping" in error
    assert "--columns" in error


def test_a_workbook_of_ours_is_still_one(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.xlsx"
    assert main(["export", str(project), "--to", "xlsx", "-o", str(out)]) == 0
    capsys.readouterr()
    assert main(["import", str(project), str(out)]) == 0
    assert "nothing differs" in capsys.readouterr().out
