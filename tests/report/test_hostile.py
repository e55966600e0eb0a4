"""Text that wants to be something else: through every export it comes back as it was, or visibly cut."""

import csv
import html
import io
import json
import re
from typing import Any

import pytest
from lxml import html as page_reader
from markdown_it import MarkdownIt
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from fieldwright.mapping.model import Dropped, Lookup, LookupRow, Map, Question, Rule, SourceRef, TargetRef
from fieldwright.project import model
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Comment, Reply
from fieldwright.project.use_cases import Environment, Flow, Setting, Step, UseCase
from fieldwright.report.html import html_of
from fieldwright.report.jsonata import jsonata_of
from fieldwright.report.model import Spec
from fieldwright.report.spec_markdown import markdown_of
from fieldwright.report.tables import csv_of, json_of
from fieldwright.report.visible import cut, utf16_units, visible
from fieldwright.report.workbook import CELL_UNITS, workbook_of
from tests.report.handmade import project_of, spec_made

HOSTILE = {
    "formula": "=HYPERLINK(\"http://x\",\"y\")", "plus": "+1+1", "minus": "-2", "at": "@SUM(A1)", "error": "#N/A", "number": "1.50", "true": "TRUE",
    "script": "<script>alert(1)</script>", "breaks out": "\"><img src=x onerror=alert(1)>", "style end": "</style></title>--> ]]>",
    "template": "{{ 7*7 }}{% raw %}", "pipes": "a|b|c", "lines": "one\ntwo\r\nthree", "markdown": "*a* _b_ [c](http://d) ![e](f) `g` # h ~~i~~",
    "controls": "bell\x07 nul\x00 del\x7f esc\x1b[31m", "carriage": "a\rb", "surrogate": "half \ud83d here", "no character": "x\uffffy",
    "right to left": "שלום עולם abc", "override": "a\u202egnp.exe", "emoji": "👩‍👩‍👧 😀", "excel escape": "_x0041__x000D_", "tab": "a\tb",
    "entities": "&amp; &lt; &#60;", "comment end": "*/ $eval(x) /*", "long": "x" * 40_000, "long emoji": "😀" * 20_000, "quotes": "'\"`\\",
    "spaces": "a  b", "link": "https://example.org/?a=b&c", "heading": "# title", "list": "1. one", "rule": "---", "html comment": "<!-- -->",
}  # fmt: skip


def hostile_spec(text: str) -> Spec:
    """The text wherever people or files can put one."""
    project: Project = project_of(
        name=text,
        description=text,
        owner=text,
        maps=(
            Map(
                "orders", (SourceRef("crm", "request"),), TargetRef("works", "WorkOrder"),
                (
                    Rule("Number", constant=text, note=text, owner=text, question=Question(text, text, text, text)),
                    Rule("Remark", decision="not mapped", reason=text, decided_by=text),
                    Rule("Kind", value=text or "a", when=text, default=text),
                ),
                (Dropped("internal", text, text),), text,
            ),
        ),
        lookups=(Lookup("kinds", (LookupRow(text, text, text),), "error", None, text),),
        tests=(model.TestCase(text, text, text, "orders", text, (text,), {text: text}, {text: text}, text),),
        use_cases=(UseCase(text, text, text, text, text, text, (text,), questions=(Question(text, text),)),),
        flows=(
            Flow(
                text, (text,), text, trigger=text, frequency=text, retry=text, alert=text,
                steps=(Step("send", text, text, text, text, text, text, text), Step(text, text)),
                environments=(Environment(text, text, text),), settings=(Setting(text, text, text, text),),
            ),
        ),
        comments=(Comment(text, "comment", "orders", "target", "Kind", text, text, text, text, "open", (Reply(text, text, text),)),),
    )  # fmt: skip
    return spec_made(project, compiled={"orders": "1"})


DATA = ("application/json", "text/plain")
"""Types of a page's script elements that no browser runs."""


@pytest.fixture(scope="module", params=list(HOSTILE.values()), ids=list(HOSTILE))
def case(request: pytest.FixtureRequest) -> tuple[str, Spec]:
    return request.param, hostile_spec(request.param)


def test_in_the_workbook(case: tuple[str, Spec]) -> None:
    text, spec = case
    book = load_workbook(io.BytesIO(workbook_of(spec)), read_only=True)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert all(isinstance(cell.value, int) for cell in cells if cell.data_type == "n")
    values = [unescape(str(cell.value)) for cell in cells]
    shown = cut(visible(text), CELL_UNITS)
    assert values.count(shown) >= 4
    assert all(utf16_units(value) <= CELL_UNITS for value in values)
    if utf16_units(visible(text)) > CELL_UNITS:
        assert "[cut here: 40,000 characters in all]" in shown


def test_in_the_page(case: tuple[str, Spec]) -> None:
    text, spec = case
    written = html_of(spec).decode("utf-8")
    page = page_reader.document_fromstring(written)
    assert {one.tag for one in page.iter("script", "img", "iframe", "object", "link", "base")} == {"script"}
    assert [one.get("type") for one in page.iter("script") if one.get("type") not in DATA] == [None]
    assert not [
        name
        for one in page.iter()
        if isinstance(one.tag, str)
        for name in one.attrib
        if name.startswith(("on", "style"))
    ]
    everything = "\n".join(one.text_content() for one in page.iter("p", "h1", "td", "dd"))
    assert everything.count(visible(text)) >= 4
    hrefs = [str(one.get("href")) for one in page.iter("a")]
    anchors = {str(one.get("id")) for one in page.iter() if isinstance(one.tag, str) and one.get("id")}
    assert all(link.startswith("#") and link[1:] in anchors for link in hrefs)


def test_in_markdown(case: tuple[str, Spec]) -> None:
    text, spec = case
    written = markdown_of(spec).decode("utf-8")
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(written)
    inline = [token for token in tokens if token.type == "inline"]
    kinds = {child.type for token in inline for child in token.children or ()}
    assert kinds <= {
        "text",
        "code_inline",
        "html_inline",
        "strong_open",
        "strong_close",
        "text_special",
        "softbreak",
        "entity",
    }, kinds
    assert {child.content for token in inline for child in token.children or () if child.type == "html_inline"} <= {
        "<br>"
    }
    assert not [token for token in tokens if token.type in ("html_block", "code_block", "hr", "blockquote_open")]
    assert {token.info for token in tokens if token.type == "fence"} == {"mermaid"}
    shown = " ".join(visible(text).split())
    texts = [" ".join(_text(token.children or []).split()) for token in inline]
    assert sum(1 for one in texts if shown in one) >= 4


def _text(children: list[Any]) -> str:
    return "".join(" " if child.type == "html_inline" else html.unescape(child.content) if child.type == "entity" else child.content
                   for child in children)  # fmt: skip


def test_in_json(case: tuple[str, Spec]) -> None:
    text, spec = case
    record = json.loads(json_of(spec))
    assert record["cover"]["project"] == text
    row = next(one for one in record["maps"][0]["rows"] if one["target"] == "Number")
    assert row["note"] == text
    assert row["question"]["answer"] == text


def test_in_csv(case: tuple[str, Spec]) -> None:
    text, spec = case
    data = csv_of(spec).decode("utf-8")
    limit = csv.field_size_limit(1_000_000)
    rows = list(csv.DictReader(io.StringIO(data, newline=""), strict=True))
    csv.field_size_limit(limit)
    assert [row["target"] for row in rows] == [row.target for row in spec.maps[0].rows]
    note = next(row["note"] for row in rows if row["target"] == "Number")
    assert not note.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))  # no spreadsheet takes it for a formula
    assert note.removeprefix("'") == text.replace("\x00", "\\0").replace("\ud83d", "\\ud83d")


def test_in_the_expression(case: tuple[str, Spec]) -> None:
    _, spec = case
    written = jsonata_of(spec, spec.maps[0]).decode("utf-8")
    comment = re.match(r"/\*.*?\*/\n", written, re.DOTALL)
    assert comment
    assert written[comment.end() :] == "1\n"
