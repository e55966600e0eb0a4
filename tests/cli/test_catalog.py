"""``fieldwright catalog``."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.project.catalog.format import load_catalog

CITY = "city-service-requests"
LIST = "Element;Source;Target;Frequency;Method;Owner\nCitizen;CRM;Archive;daily;file;Ann\nBadge;HR;Door;whenever;API;\n"


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    folder = tmp_path / "examples"
    shutil.copytree(resource("examples"), folder)
    return folder


@pytest.fixture
def portfolio(examples: Path) -> Path:
    return examples / "portfolio" / "portfolio.catalog.json"


def run(capsys: pytest.CaptureFixture[str], *arguments: object, status: int = 0) -> tuple[str, str]:
    assert main(["catalog", *map(str, arguments)]) == status
    held = capsys.readouterr()
    return held.out, held.err


def record(capsys: pytest.CaptureFixture[str], *arguments: object, status: int = 0) -> dict[str, Any]:
    return json.loads(run(capsys, *arguments, "--json", status=status)[0])


def test_a_folder_without_a_catalog_is_filled_from_its_projects(
    capsys: pytest.CaptureFixture[str], examples: Path, tmp_path: Path
) -> None:
    text, _ = run(capsys, examples)
    assert text.startswith("examples: ")
    assert "request-citizen-crm-public-works" in text
    assert not list(examples.glob("*.catalog.json"))
    out = tmp_path / "city.catalog.json"
    _, said = run(capsys, examples / CITY, "-o", out)
    assert said == f"wrote {out}\n"
    assert [one.id for one in load_catalog(out).catalog.entries] == ["request-citizen-crm-public-works"]


def test_review_says_what_is_wrong_and_how_to_mend_it(capsys: pytest.CaptureFixture[str], portfolio: Path) -> None:
    text, _ = run(capsys, portfolio, "--review", status=1)
    assert "error   G01 Lab result from Clinic records to Document archive: it is personal and health data" in text
    assert "150 integrations: 7 errors" in text
    assert "1 finding accepted" in text
    run(capsys, portfolio.parent, "--review", "--fail-on", "never")
    run(capsys, portfolio, "--fail-on", "warning", status=1)
    run(capsys, portfolio, "--review", "--method", "manual")


def test_the_json_has_what_was_found_and_what_comes_first(capsys: pytest.CaptureFixture[str], portfolio: Path) -> None:
    found = record(capsys, portfolio, "--concern", "health")
    assert found["catalog"]["left_out"] == "concern 'health'"
    assert {one["id"] for one in found["findings"]} == {"G01", "G08"}
    assert found["priorities"][0]["security"] is True
    assert [lane["quarter"] for lane in found["road_map"]] == ["2027-Q1", "2027-Q2"]
    assert found["road_map"][1]["items"][0]["pinned"] is True


def test_priority_prints_the_order_and_the_quarters(capsys: pytest.CaptureFixture[str], portfolio: Path) -> None:
    text, _ = run(capsys, portfolio, "--priority", "--owner", "Iris Vega")
    assert "security comes first; G01" in text
    assert "\n2027-Q2: 18 of 60 days\n" in text
    assert "put there by a person" in text


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("xlsx", b"PK"),
        ("html", b"<!doctype html>"),
        ("markdown", b"# City"),
        ("json", b"{"),
        ("csv", b"Id,Data element"),
    ],
)
def test_exports(capsys: pytest.CaptureFixture[str], portfolio: Path, tmp_path: Path, form: str, begins: bytes) -> None:
    out = tmp_path / "out"
    _, said = run(capsys, portfolio, "--export", form, "-o", out)
    assert said == f"wrote {out}\n"
    assert out.read_bytes()[: len(begins)].lower() == begins.lower()


def test_an_export_is_printed_unless_it_is_a_workbook(capsys: pytest.CaptureFixture[str], portfolio: Path) -> None:
    text, _ = run(capsys, portfolio, "--export", "csv", "--element", "vehicle")
    assert len(text.splitlines()) == 1 + sum("Vehicle" in one for one in text.splitlines())
    assert "say where" in run(capsys, portfolio, "--export", "xlsx", status=2)[1]


def test_spreadsheets_begin_a_catalog_and_come_back_from_it(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    table, file, book = tmp_path / "list.csv", tmp_path / "mine.catalog.json", tmp_path / "mine.xlsx"
    table.write_text(LIST)
    text, said = run(capsys, file, "--import", table)
    assert "added: citizen-crm-archive" in text
    assert "list!D3: 'whenever' is not understood as update frequency" in text
    assert f"wrote {file}" in said
    run(capsys, file, "--export", "xlsx", "-o", book)
    before = file.read_bytes()
    made = record(capsys, file, "--import", book, "--import", table)
    assert [(one["added"], one["changed"], one["conflicts"]) for one in made["imported"]] == [([], [], [])] * 2
    assert file.read_bytes() == before


def test_columns_are_mapped_by_hand(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    table, file = tmp_path / "list.csv", tmp_path / "mine.catalog.json"
    table.write_text("Thing;Left;Right\nOrder;Shop;ERP\n")
    assert "--column" in run(capsys, file, "--import", table, status=2)[1]
    assert not file.exists()
    run(capsys, file, "--import", table, "--column", "Thing=element", "--column", "Left=source", "--column", "C=target")
    assert [(one.element, one.source, one.target) for one in load_catalog(file).catalog.entries] == [
        ("Order", "Shop", "ERP")
    ]
    assert "does not say what a column holds" in run(capsys, file, "--import", table, "--column", "Thing", status=2)[1]


def test_refresh_takes_what_the_projects_say_and_proposes_moves(
    capsys: pytest.CaptureFixture[str], examples: Path, tmp_path: Path
) -> None:
    file = examples / CITY / "city.catalog.json"
    run(capsys, examples / CITY, "-o", file)
    before = file.read_bytes()
    run(capsys, file, "--refresh")
    assert file.read_bytes() == before
    project = examples / CITY / f"{CITY}.fieldwright.json"
    old = "triaged requests to work orders"
    assert old in project.read_text()
    project.write_text(project.read_text().replace(old, "requests to orders"))
    made = record(capsys, file, "--refresh")["refreshed"]
    assert [(one["entry"], one["flow"]) for one in made["moves"]] == [
        ("request-citizen-crm-public-works", "requests to orders")
    ]
    assert old.encode() in file.read_bytes()
    run(capsys, file, "--refresh", "--accept-moves")
    assert old.encode() not in file.read_bytes()


def test_impact_names_entries_maps_rules_and_use_cases(capsys: pytest.CaptureFixture[str], portfolio: Path) -> None:
    text, _ = run(capsys, portfolio, "--impact", "crm: requester.email")
    assert "map request to work order reads crm, by 1 rule\n      WorkOrder.Requester.Email" in text
    found = record(capsys, portfolio, "--impact", "Citizen CRM")["impact"]
    assert found["projects"] == [f"{CITY}/{CITY}.fieldwright.json"]
    assert {"UC1", "UC2"} <= {one["id"] for one in found["use_cases"]}
    assert "did you mean" in run(capsys, portfolio, "--impact", "Citizen CRN", status=2)[1]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda folder: folder / "nothing", "no such file or folder"),
        (lambda folder: folder, "no project and no catalog"),
        (lambda folder: _written(folder / "x.catalog.json", "{"), "x.catalog.json:1"),
        (lambda folder: _written(folder / "x.json", "[1]"), "not a Fieldwright catalog"),
        (lambda folder: _written(folder / "x.catalog.json", '{"name": "x", "entries": [], "settings": {"projects": "../.."}}'), "neither below"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_ends_in_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, make: Any, said: str
) -> None:
    place = make(tmp_path)
    _, error = run(capsys, place, "--refresh", status=2)
    assert error.startswith("fieldwright: ")
    assert error.count("\n") == 1
    assert said in error


def _written(file: Path, text: str) -> Path:
    file.write_text(text)
    return file


def test_a_newer_catalog_is_only_read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = _written(tmp_path / "x.catalog.json", '{"name": "x", "format": "2.0", "entries": [{"id": "a"}]}')
    text, said = run(capsys, file)
    assert "x: 1 integration" in text
    assert "newer than" in said
    table = _written(tmp_path / "list.csv", LIST)
    assert "only read" in run(capsys, file, "--import", table, status=2)[1]


def test_a_catalog_file_has_its_name(capsys: pytest.CaptureFixture[str], examples: Path, tmp_path: Path) -> None:
    assert "NAME.catalog.json" in run(capsys, examples, "-o", tmp_path / "x.json", status=2)[1]
