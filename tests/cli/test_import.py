"""`import` of an exported workbook as one would type it: what is printed, what is taken, and what is left."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.mapping.approval import approval_of
from fieldwright.mapping.model import Rule
from fieldwright.project.format import load_project, save_project
from fieldwright.project.sides import Schemas, bench_for
from tests.report.importing.workbooks import Sheets

Capture = pytest.CaptureFixture[str]
NAME = "city-service-requests"
HEADER = "WorkOrder.Header"
BY = ("--author", "Mia", "--date", "2026-11-21")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example project in a folder of its own, exported."""
    folder = tmp_path_factory.mktemp("made") / NAME
    shutil.copytree(resource(f"examples/{NAME}"), folder)
    assert (
        main(["export", str(folder / f"{NAME}.fieldwright.json"), "--to", "xlsx", "-o", str(folder / "spec.xlsx")]) == 0
    )
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / NAME)
    return tmp_path / NAME


def project(folder: Path) -> Path:
    return folder / f"{NAME}.fieldwright.json"


def edit(folder: Path, change: Callable[[Sheets], object]) -> Path:
    sheets = Sheets((folder / "spec.xlsx").read_bytes())
    change(sheets)
    (folder / "edited.xlsx").write_bytes(sheets.data)
    return folder / "edited.xlsx"


def cells(edits: dict[tuple[str, str, str], Any]) -> Callable[[Sheets], object]:
    def change(sheets: Sheets) -> None:
        for (sheet, name, title), value in edits.items():
            sheets.set(sheet, name, title, value)

    return change


def told(capsys: Capture, folder: Path, workbook: Path, *more: str, status: int) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["import", str(project(folder)), str(workbook), *BY, *more, "--json"]) == status
    return json.loads(capsys.readouterr().out)


def rule(folder: Path, target: str) -> Rule | None:
    return load_project(project(folder)).project.map().rule(target)


def test_a_workbook_that_nobody_edited_leaves_nothing_to_do(folder: Path, capsys: Capture) -> None:
    before = project(folder).read_bytes()
    assert main(["import", str(project(folder)), str(folder / "spec.xlsx"), "--apply"]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("nothing differs in ")
    assert "there is nothing to take" in printed.err
    assert project(folder).read_bytes() == before


def test_differences_are_printed_by_sheet_with_addresses_and_nothing_is_written(folder: Path, capsys: Capture) -> None:
    before = project(folder).read_bytes()
    workbook = edit(folder, cells({
        ("Mapping", f"{HEADER}.ReceivedAt", "Note"): "In local time.",
        ("Mapping", f"{HEADER}.ReceivedAt", "Expression"): "requested_at &",
        ("Mapping", f"{HEADER}.Subject", "Type"): "number",
    }))  # fmt: skip
    assert main(["import", str(project(folder)), str(workbook), *BY]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "Mapping" in lines
    (note,) = [at for at, line in enumerate(lines) if line.endswith(f"{HEADER}.ReceivedAt: Note")]
    assert lines[note].split()[0][-1].isdigit()
    assert [line.split()[0] for line in lines[note + 1 : note + 3]] == ["was:", "workbook:"]
    assert any("refused" in line and "Expression" in line for line in lines)
    assert any(
        line.startswith("computed Mapping!") and "column Type is computed from the schema" in line for line in lines
    )
    assert lines[-1].endswith("nothing was written: --apply takes 1")
    assert project(folder).read_bytes() == before


def test_apply_takes_what_is_valid_in_one_step_and_keeps_what_was(folder: Path, capsys: Capture) -> None:
    before = project(folder).read_bytes()
    workbook = edit(folder, cells({
        ("Mapping", f"{HEADER}.ReceivedAt", "Note"): "In local time.",
        ("Lookup trade codes", Sheets((folder / "spec.xlsx").read_bytes()).texts("Lookup trade codes", "Source value")[0], "Note"): "first",
        ("Parameters", "utc_offset", "Meaning"): "Hours from UTC.",
    }))  # fmt: skip
    record = told(capsys, folder, workbook, "--apply", status=0)
    assert record["summary"] == {
        "takeable": 3, "conflicts": 0, "same": 0, "on_request": 0, "refused": 0, "computed": 0, "taken": 3, "left": 0,
    }  # fmt: skip
    assert all(one["taken"] for one in record["changes"])
    found = rule(folder, f"{HEADER}.ReceivedAt")
    assert found is not None
    assert found.note == "In local time."
    assert (folder / f"{project(folder).name}.bak").read_bytes() == before
    assert told(capsys, folder, workbook, status=0)["summary"]["same"] == 3
    assert main(["check", str(project(folder)), "--fail-on", "never"]) == 0


def test_conflicts_are_left_unless_a_side_is_chosen(folder: Path, capsys: Capture) -> None:
    target = f"{HEADER}.ReceivedAt"
    workbook = edit(folder, cells({("Mapping", target, "Owner"): "From the workbook"}))
    opened = load_project(project(folder))
    here = opened.project.map()
    rules = tuple(evolve(one, owner="From the project") if one.target == target else one for one in here.rules)
    save_project(opened.project.with_map(evolve(here, rules=rules)), opened.path, opened=opened)

    record = told(capsys, folder, workbook, "--apply", status=1)
    (one,) = record["changes"]
    assert (one["state"], one["workbook"], one["project"], one["taken"]) == (
        "conflict",
        "From the workbook",
        "From the project",
        False,
    )
    assert told(capsys, folder, workbook, "--ours", "--apply", status=0)["summary"]["taken"] == 0
    assert told(capsys, folder, workbook, "--theirs", "--apply", status=0)["summary"]["taken"] == 1
    found = rule(folder, target)
    assert found is not None
    assert found.owner == "From the workbook"
    assert main(["import", str(project(folder)), str(workbook), "--ours", "--theirs"]) == 2


def test_only_some_can_be_taken_or_refused(folder: Path, capsys: Capture) -> None:
    target = f"{HEADER}.ReceivedAt"
    workbook = edit(folder, cells({
        ("Mapping", target, "Owner"): "Mia", ("Mapping", target, "Note"): "New.", ("Parameters", "utc_offset", "Meaning"): "Hours."
    }))  # fmt: skip
    first = told(capsys, folder, workbook, "--only", "mapping!owner", "--apply", status=1)
    assert [one["title"] for one in first["changes"] if one["taken"]] == ["Owner"]
    address = next(one["id"] for one in first["changes"] if one["title"] == "Note")
    second = told(capsys, folder, workbook, "--refuse", address, "--apply", status=0)
    assert [one["title"] for one in second["changes"] if one["taken"]] == ["Meaning"]
    assert main(["import", str(project(folder)), str(workbook), "--only", "Mapping!Nothing"]) == 2
    assert "nothing differs in 'Mapping!Nothing'" in capsys.readouterr().err


def test_rows_that_are_gone_are_taken_out_where_that_is_asked_for(folder: Path, capsys: Capture) -> None:
    target = f"{HEADER}.ReceivedAt"
    workbook = edit(folder, lambda sheets: sheets.book["Mapping"].delete_rows(sheets.row("Mapping", target)))
    assert told(capsys, folder, workbook, "--apply", status=1)["summary"]["on_request"] == 1
    assert rule(folder, target) is not None
    assert told(capsys, folder, workbook, "--apply", "--also", "removed", status=0)["summary"]["taken"] == 1
    assert rule(folder, target) is None


def add(sheets: Sheets, texts: dict[str, Any]) -> None:
    page = sheets.book["Mapping"]
    row = page.max_row + 1
    for title, value in texts.items():
        page.cell(row, sheets.column("Mapping", title)).value = value


def test_a_row_more_is_a_rule_where_the_target_has_the_field_else_what_may_be_meant(
    folder: Path, capsys: Capture
) -> None:
    opened = load_project(project(folder))
    here = opened.project.map()
    gone = f"{HEADER}.ReceivedAt"
    kept = tuple(one for one in here.rules if one.target != gone)
    save_project(opened.project.with_map(evolve(here, rules=kept)), opened.path, opened=opened)
    assert main(["export", str(project(folder)), "--to", "xlsx", "-o", str(folder / "spec.xlsx")]) == 0

    workbook = edit(folder, cells({("Mapping", gone, "Expression"): "requested_at"}))
    told(capsys, folder, workbook, "--apply", status=0)
    assert rule(folder, gone) == Rule(gone, value="requested_at")

    wrong = edit(
        folder, lambda sheets: add(sheets, {"Target field": f"{HEADER}.RecievedAt", "Expression": "requested_at"})
    )
    (one,) = told(capsys, folder, wrong, "--apply", status=1)["changes"]
    assert one["problem"] == f"the target has no field {HEADER}.RecievedAt"
    assert one["mend"] == f"did you mean {HEADER}.ReceivedAt?"
    assert one["address"] == str(Sheets(wrong.read_bytes()).row("Mapping", f"{HEADER}.RecievedAt"))


def test_an_approval_in_the_workbook_is_signed_and_bound_to_what_is_approved(folder: Path, capsys: Capture) -> None:
    target = f"{HEADER}.ReceivedAt"
    workbook = edit(
        folder,
        cells({("Mapping", target, "Status"): "approved", ("Mapping", target, "Expression"): "requested_datetime"}),
    )
    told(capsys, folder, workbook, "--apply", status=0)
    opened = load_project(project(folder)).project
    found = opened.map().rule(target)
    assert found is not None
    assert (found.value, found.status, found.approved_by, found.approved_on) == (
        "requested_datetime",
        "approved",
        "Mia",
        "2026-11-21",
    )
    assert found.approved_for == approval_of(bench_for(opened, Schemas(folder), opened.map()), found)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "save it as .xlsx without a password"),
        ("cut.xlsx", b"PK\x03\x04", "damaged"),
    ],
)
def test_what_is_no_workbook_ends_in_one_line(folder: Path, capsys: Capture, name: str, data: bytes, said: str) -> None:
    file = folder / name
    file.write_bytes(data)
    assert main(["import", str(project(folder)), str(file)]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1


def test_without_the_hidden_sheet_nothing_is_taken_unasked(folder: Path, capsys: Capture) -> None:
    target = f"{HEADER}.ReceivedAt"

    def change(sheets: Sheets) -> None:
        del sheets.book["fieldwright"]
        sheets.set("Mapping", target, "Owner", "Mia")

    workbook = edit(folder, change)
    record = told(capsys, folder, workbook, "--apply", status=1)
    assert [(one["state"], one["taken"]) for one in record["changes"]] == [("not told", False)]
    assert "is missing" in record["remarks"][0]["text"]
    assert main(["import", str(project(folder)), str(workbook), "--apply", "--theirs", *BY]) == 1  # the damage stays
    out = capsys.readouterr().out
    assert out.startswith("damage   ")
    assert "differs: " in out
    found = rule(folder, target)
    assert found is not None
    assert found.owner == "Mia"


def test_a_lookup_is_put_in_the_workbooks_order_where_that_is_asked_for(folder: Path, capsys: Capture) -> None:
    def swap(sheets: Sheets) -> None:
        page = sheets.book["Lookup priority codes"]
        for at in range(1, page.max_column + 1):
            first, second = page.cell(3, at), page.cell(4, at)
            first.value, second.value = second.value, first.value

    before = [row.key for row in load_project(project(folder)).project.lookups[1].rows]
    workbook = edit(folder, swap)
    (one,) = told(capsys, folder, workbook, "--apply", status=1)["changes"]
    assert (one["kind"], one["on_request"], one["id"]) == ("order", True, "Lookup priority codes!priority codes")
    told(capsys, folder, workbook, "--apply", "--also", "order", status=0)
    after = [row.key for row in load_project(project(folder)).project.lookups[1].rows]
    assert after == [before[1], before[0], *before[2:]]
