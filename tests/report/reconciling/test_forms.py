"""The report's forms say the same counts, carry no live formula or script, and show what is hostile as text."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from lxml import html
from markdown_it import MarkdownIt

from fieldwright.project.reconciling.model import Asked, Reconciliation
from fieldwright.project.reconciling.reconcile import reconcile
from fieldwright.report.reconciling.export import exported
from tests.project.reconciling.made import write

HOSTILE = "</td><script>alert(1)</script>|`x`\n=1+1"


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> Reconciliation:
    folder = tmp_path_factory.mktemp("extracts")
    source = [{"id": f"k{number}", "a": "x", "b": "y"} for number in range(6)]
    target = [{**one, "b": HOSTILE} if one["id"] == "k2" else one for one in source[1:]]
    files = (
        write(folder / "s.ndjson", source),
        write(folder / "t.ndjson", [*target, target[-1], {"id": "=cmd|k9", "a": "x"}]),
    )
    return reconcile(None, "", *files, Asked(key=("id",), same=True, values=True))


def test_the_page_is_one_file_without_script(result: Reconciliation) -> None:
    data = exported(result, Path("r.html"))
    page = html.document_fromstring(data.decode())
    assert not page.findall(".//script")
    assert "default-src 'none'" in page.find(".//meta[@http-equiv]").get("content")
    text = page.text_content()
    assert "1 missing; 1 extra; 1 differing; 1 duplicate in target." in text
    assert "alert(1)" in text
    counts = {
        row[0].text_content(): [cell.text_content() for cell in row[1:]]
        for row in page.findall(".//table")[0].iter("tr")
    }
    assert counts["Missing in the target"] == ["1", ""]
    assert counts["Extra in the target"] == ["", "1"]


def test_markdown_keeps_its_tables(result: Reconciliation) -> None:
    text = exported(result, Path("r.md")).decode()
    shown = MarkdownIt("commonmark").enable("table").render(text)
    page = html.document_fromstring(shown)
    assert not page.findall(".//script")
    rows = [[cell.text_content() for cell in row] for row in page.iter("tr")]
    assert ["b", "1", "0"] in rows
    (differing,) = [one for one in rows if one[0] == "k2"]
    assert len(differing) == 6


def test_csv_has_no_formula(result: Reconciliation) -> None:
    rows = list(csv.reader(io.StringIO(exported(result, Path("r.csv")).decode(), newline="")))
    assert rows[0] == ["kind", "key id", "field", "expected", "actual", "source_record", "target_record", "times"]
    assert ["extra", "'=cmd|k9", "", "", "", "", "7", ""] in rows
    assert not any(re.match(r"[=+@-]", cell) for row in rows for cell in row)


def test_json_has_everything(result: Reconciliation) -> None:
    value = json.loads(exported(result, Path("r.json")))
    assert value["counts"] == result.counts
    assert value["listed"][-1]["differences"] == [{"path": "b", "expected": "y", "actual": HOSTILE}]
    assert value["differs"] is True
