"""The traceability matrix, what schemas say of calls, and secrets that no export has: in every export."""

import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from attrs import evolve
from openpyxl import load_workbook

from fieldwright.project.model import Project
from fieldwright.project.operations.secrets import LEFT_OUT
from fieldwright.project.use_cases import Setting, UseCase
from fieldwright.report.around import TraceLine
from fieldwright.report.export import FORMATS, export
from fieldwright.report.html.document import html_of
from fieldwright.report.model import Spec
from fieldwright.report.spec import spec_of
from fieldwright.report.spec_markdown import markdown_of
from fieldwright.report.workbook import workbook_of
from tests.project.operations.projects import FLOW, MAP, whole, with_flow

SECRET = "Tr0ub4dor&3-correct"


def gappy(folder: Path) -> Project:
    """A project with a use case that nothing serves, a flow and a map that serve none, and a test case of none."""
    here = whole(folder)
    return evolve(
        here,
        maps=(*here.maps, evolve(MAP, name="unused")),
        use_cases=(*here.use_cases, UseCase("UC2", "Refunds <b>", rules=("unused: reference", "unused: gone"))),
        flows=(*here.flows, evolve(FLOW, name="tidy up", use_cases=(), owner="")),
        tests=(here.tests[0], evolve(here.tests[1], use_case="")),
    )


def spec(folder: Path) -> Spec:
    return spec_of(gappy(folder), folder)


def test_the_matrix_tells_what_serves_and_what_is_missing(tmp_path: Path) -> None:
    first, second, loose = spec(tmp_path).traces
    assert (first.id, first.flows, first.maps) == ("UC1", ("orders to invoices",), ("order to invoice",))
    assert first.rules == ("all 3 of order to invoice", "order to invoice: reference")
    assert (first.tests, first.negative, first.gaps) == (("an order",), (), ("no failing test case",))
    assert second == TraceLine(
        "UC2", "Refunds <b>", (), ("unused",), ("unused: reference",), gaps=("a rule that there is not", "no flow", "no test case"),
    )  # fmt: skip
    assert (loose.id, loose.title, loose.flows) == ("", "Serves no use case", ("tidy up",))
    assert loose.tests == loose.negative == ("an order without a customer",)
    assert set(loose.gaps) == {"a flow that serves no use case: tidy up", "a map that no flow uses: unused"}
    assert "O06 flow tidy up: nobody owns it" in loose.findings


def test_findings_of_maps_stand_at_the_use_cases_that_they_serve(tmp_path: Path) -> None:
    here = whole(tmp_path)
    broken = evolve(MAP, rules=(evolve(MAP.rules[0], value="nubmer"), *MAP.rules[1:]))
    (line,) = spec_of(evolve(here, maps=(broken,)), tmp_path).traces
    assert "E02 reference" in line.findings
    accepted = spec_of(evolve(gappy(tmp_path), severities={"O15": "off"}), tmp_path).traces[1]
    assert "no flow" not in accepted.gaps


def test_nothing_is_told_of_projects_without_use_cases(tmp_path: Path) -> None:
    made = spec_of(evolve(whole(tmp_path), use_cases=()), tmp_path)
    assert made.traces == ()
    assert b"Traceability" not in markdown_of(made)
    assert b'id="traceability"' not in html_of(made)


def test_markdown(tmp_path: Path) -> None:
    text = markdown_of(spec(tmp_path)).decode()
    (row,) = [line for line in text.splitlines() if line.startswith("| UC2")]
    assert "**no flow**<br>**no test case**" in row
    assert "(negative)" in text
    assert re.search(r"Step 4, `POST /invoices`:\n\n\* Operation: POST /invoices\n", text)
    assert "* Answers: 201: It was made." in text


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag
        held = dict(attrs)
        self.ids.add(held.get("id") or "")
        self.links |= {str(held["href"])[1:]} if str(held.get("href", "")).startswith("#") else set()

    def handle_data(self, data: str) -> None:
        self.text += data


def test_page(tmp_path: Path) -> None:
    page = _Text()
    page.feed(html_of(spec(tmp_path)).decode())
    assert {"traceability", "flow-2"} <= page.ids
    assert page.links <= page.ids
    assert "Refunds <b>" in page.text
    assert "gaps between use cases, flows and test cases" in page.text
    assert "What accounts says of the call" in page.text
    assert "404: There is none." in page.text


def test_workbook(tmp_path: Path) -> None:
    book = load_workbook(io.BytesIO(workbook_of(spec(tmp_path))))
    rows = [[cell.value for cell in row] for row in book["Traceability"].iter_rows(min_row=3)]
    assert [row[0] for row in rows] == ["UC1  A paid order is invoiced", "UC2  Refunds <b>", "Serves no use case"]
    assert rows[1][6] == "a rule that there is not\nno flow\nno test case"
    assert book["Traceability"].cell(3, 1).hyperlink is not None
    told = {str(cell.value) for row in book["Flows"].iter_rows() for cell in row}
    assert "What accounts says of step 4, POST /invoices" in told


@pytest.mark.parametrize("to", FORMATS)
def test_no_export_has_a_secret(tmp_path: Path, to: str) -> None:
    here = with_flow(
        whole(tmp_path), settings=(Setting("db_password", "IT", SECRET),), note=f"log in with password={SECRET}"
    )
    here = evolve(here, use_cases=(evolve(here.use_cases[0], note=f"token = {SECRET}"),))
    out = tmp_path / "out" / f"spec{FORMATS[to].suffix}"
    out.parent.mkdir()
    written = export(here, tmp_path, to, out)
    for file in written:
        data = file.read_bytes()
        if file.suffix == ".xlsx":
            data = "\n".join(
                str(cell.value) for sheet in load_workbook(file) for row in sheet.iter_rows() for cell in row
            ).encode()
        assert SECRET.encode() not in data
        assert file.suffix not in (".xlsx", ".md", ".html") or LEFT_OUT.encode() in data


def test_json_has_the_matrix_and_the_facts(tmp_path: Path) -> None:
    (file,) = export(gappy(tmp_path), tmp_path, "json", tmp_path / "spec.json")
    held = json.loads(file.read_bytes())
    assert [one["id"] for one in held["traces"]] == ["UC1", "UC2", ""]
    assert held["flows"][0]["steps"][3]["facts"][0] == ["Operation", "POST /invoices"]
