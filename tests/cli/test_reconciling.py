"""``fieldwright reconcile``: what it prints, writes and ends with."""

import json
from pathlib import Path

import pytest

from fieldwright.cli import main
from tests.project.reconciling.made import order, project, row, write


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    project(tmp_path)
    orders = [order(number) for number in range(6)]
    rows = [row(one) for one in orders[1:]]
    rows[0]["amount"] += 0.01
    rows[2]["customer"] = "=HYPERLINK(1)"
    source, target = write(tmp_path / "orders.ndjson", orders), write(tmp_path / "rows.csv", rows)
    return [str(tmp_path / "orders.fieldwright.json"), str(source), str(target)]


def test_counts_by_field_are_printed_and_the_status_says_that_something_differs(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    assert main(["reconcile", *files, "--key", "id"]) == 1
    printed = capsys.readouterr().out
    assert "missing in the target  1" in " ".join(printed.split(" ")).replace("   ", "  ")
    assert [line.split() for line in printed.splitlines() if line.startswith(("amount", "customer"))] == [
        ["customer", "1"],
        ["amount", "1"],
    ]
    assert "HYPERLINK" not in printed


def test_nothing_differs_within_tolerances_and_ignored_fields(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write(tmp_path / "less.ndjson", [order(number) for number in range(1, 6)])
    assert (
        main(
            [
                "reconcile",
                files[0],
                str(source),
                files[2],
                "--key",
                "id",
                "--within",
                "amount=0.02",
                "--ignore",
                "customer",
            ]
        )
        == 0
    )
    printed = capsys.readouterr().out
    assert "1 within tolerance" in printed
    assert "Nothing differs." in printed


def test_reports_and_json(files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [tmp_path / f"report{ending}" for ending in (".html", ".md", ".csv", ".json")]
    told = [part for name in names for part in ("--report", str(name))]
    assert main(["reconcile", *files, "--key", "id", "--json", *told]) == 1
    value = json.loads(capsys.readouterr().out)
    assert value["counts"]["differing"] == 2
    assert value["key"] == ["id"]
    assert {one["path"]: one["differing"] for one in value["fields"] if one["differing"]} == {
        "customer": 1,
        "amount": 1,
    }
    assert json.loads(names[3].read_text())["counts"] == value["counts"]
    assert all("HYPERLINK" not in name.read_text() for name in names)
    assert main(["reconcile", *files, "--key", "id", "--values", "--report", str(names[2])]) == 1
    assert ",customer,Customer 3,'=HYPERLINK(1),4,3," in names[2].read_text()


def test_sql_goes_to_a_file_or_to_the_terminal(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "found.sql"
    assert (
        main(["reconcile", *files, "--key", "id", "--sql", "mysql", "-o", str(out), "--target-table", "crm.rows"]) == 0
    )
    assert "FROM `crm.rows`" in out.read_text()
    capsys.readouterr()
    assert main(["reconcile", "--same", files[2], files[2], "--key", "id", "--sql", "sqlserver"]) == 0
    assert "[rows]" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--key", "nr"], "no expected record has the key's field nr: choose of: id,"),
        (["--key", "id", "--within", "amount"], "--within 'amount' names no field"),
        (["--key", "id", "--within", "amount=soon"], "the tolerance 'soon' of amount is not understood"),
        (["--key", "id", "--report", "x.docx"], "x.docx: a report's name cannot end with '.docx'"),
        (["--key", "id", "--sql", "dbase"], "there is no dialect 'dbase'"),
        (["--same"], "two extracts are compared, without a project"),
        (["--map", "none"], "none"),
    ],
)
def test_what_is_wrong_is_one_line(
    files: list[str], arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["reconcile", *files, *arguments]) == 2
    printed = capsys.readouterr()
    assert says in printed.err
    assert printed.err.count("\n") == 1
    assert not printed.out
