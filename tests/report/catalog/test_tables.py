"""A catalog as workbook, CSV, JSON and Markdown."""

import csv
import io
import json
import zipfile

import openpyxl
import pytest
from attrs import evolve

from fieldwright.files.errors import MissingError
from fieldwright.project.catalog.format import load_catalog
from fieldwright.project.catalog.model import Catalog, Entry
from fieldwright.project.catalog.roadmap import Quarter
from fieldwright.report.catalog.attributes import ENTRY
from fieldwright.report.catalog.export import FORMS, exported
from fieldwright.report.catalog.gathering import CatalogSpec, Wanted, gathered
from tests.portfolio import FILE

START = Quarter(2027, 1)


@pytest.fixture(scope="module")
def spec() -> CatalogSpec:
    return gathered(load_catalog(FILE).catalog, START)


def test_each_form_is_the_same_each_time(spec: CatalogSpec) -> None:
    for form in FORMS.keys() - {"html"}:
        assert exported(spec, form) == exported(spec, form)
    with pytest.raises(MissingError, match="there is no form"):
        exported(spec, "pdf")


def test_the_workbook_is_frozen_filtered_and_has_lists_to_choose_from(spec: CatalogSpec) -> None:
    book = openpyxl.load_workbook(io.BytesIO(exported(spec, "xlsx")))
    shown = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
    assert shown == ["Cover", "Integrations", "Systems", "Findings", "What to do first", "Road map"]
    sheet = book["Integrations"]
    assert sheet.freeze_panes == "C3"
    assert sheet.auto_filter.ref == f"A2:Y{len(spec.entries) + 2}"
    assert [cell.value for cell in sheet[2]] == [one.title for one in ENTRY]
    lists = {str(one.sqref).split(":")[0][0]: one.formula1 for one in sheet.data_validations.dataValidation}
    assert lists["J"] == '"full,delta"'
    assert '"planned,live,retiring,retired"' in lists.values()
    assert isinstance(sheet["G3"].value, int)
    assert book["Findings"].max_row == 2 + len(spec.findings) + len(spec.accepted)


def test_text_stays_text_in_all_forms() -> None:
    evil = Catalog("x", entries=(Entry("a", "=1+1", "@SUM(A1)", "-2", notes="<script>|x|\n=2", owner="+3"),))
    spec = gathered(evil, START)
    with zipfile.ZipFile(io.BytesIO(exported(spec, "xlsx"))) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets"))
    row = list(csv.reader(io.StringIO(exported(spec, "csv").decode(), newline="")))[1]
    assert (row[1], row[2], row[4]) == ("'=1+1", "'@SUM(A1)", "'-2")
    text = exported(spec, "markdown").decode()
    assert "<script>" not in text
    assert "\\|x\\|" in text


def test_the_json_is_the_catalog_with_what_was_found(spec: CatalogSpec) -> None:
    record = json.loads(exported(spec, "json"))
    assert list(record) == [
        "format",
        "catalog",
        "systems",
        "entries",
        "findings",
        "accepted",
        "summary",
        "priorities",
        "road_map",
    ]
    assert len(record["entries"]) == 150
    assert len({tuple(sorted(one)) for one in record["entries"]} - {tuple(sorted(record["entries"][0]))}) == 0
    assert sum(record["summary"].values()) == len(record["findings"])
    placed = [item["entry"] for lane in record["road_map"] for item in lane["items"]]
    assert sorted(placed) == sorted(one["entry"] for one in record["priorities"])


def test_markdown_names_everything(spec: CatalogSpec) -> None:
    text = exported(spec, "markdown").decode()
    for heading in (
        "# City and wholesale integrations",
        "## Integrations (150)",
        "## Findings",
        "### Accepted (1)",
        "## What to do first",
        "## Road map",
    ):
        assert heading in text
    assert "house\\_bank" not in text
    assert all(one.id in text.replace("\\", "") for one in spec.entries)


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [
        (Wanted(element="invoice"), {"Invoice", "City invoice"}), (Wanted(method="screen"), {"Maintenance order"}),
        (Wanted(concern="HEALTH"), {"Immunisation", "Appointment", "Lab result"}), (Wanted(owner="kim novak", method="ETL"), {"Hydrant status"}),
    ],
)  # fmt: skip
def test_filters_leave_out_what_is_not_wanted(wanted: Wanted, holds: set[str]) -> None:
    spec = gathered(load_catalog(FILE).catalog, START, wanted=wanted)
    assert {one.element for one in spec.entries} <= holds
    assert spec.entries
    ids = {one.id for one in spec.entries}
    assert all(not one.entries or ids & set(one.entries) for one in spec.findings)
    assert {one.entry for one in spec.priorities} <= ids
    assert spec.left_out in exported(spec, "markdown").decode().replace("\\", "")


def test_owners_are_said_also_where_the_systems_say_them(spec: CatalogSpec) -> None:
    rows = list(csv.DictReader(io.StringIO(exported(spec, "csv").decode(), newline="")))
    assert next(one for one in rows if one["Source system"] == "GIS")["Source owner"] == "Marco Funk (geodata)"
    own = evolve(spec.catalog, entries=(evolve(spec.entries[0], source_owner="Somebody"),))
    text = exported(gathered(own, START), "csv").decode()
    assert "Somebody" in text
