"""What a reader who gets nothing but the exports must be able to answer: what is called when and with what, what becomes of each field, what happens
on failure, how it is tested, who owns it. The answers were written by hand from the projects, and are looked for in the text of each document.
"""

import html
import io
import re
import shutil
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import openpyxl
import pytest
from lxml import etree
from lxml import html as pages

from fieldwright.files.resources import resource
from fieldwright.project.format import SUFFIX, load_project
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, benches
from fieldwright.report.export import export

CITY, SHOP = "city-service-requests", "shop-accounting"
FORMS = ("xlsx", "html", "markdown", "json")

QUESTIONS: Mapping[str, Sequence[tuple[str, Sequence[str]]]] = {
    CITY: (
        ("What starts the hand-over of a request?", ["The CRM's event request.triaged, which carries the request's number."]),
        ("When does it run, and how much?", ["As requests are triaged, from 06:00 to 22:00.", "about 2,400", "40 in an hour, after storms"]),
        ("Which call reads the request, and what is sent with it?", ["GET /service-requests/{requestId}", "requestId"]),
        ("Which call makes the work order?", ["POST /work-orders"]),
        ("What if the order is there already?", ["409: the order exists, which is as good as sent."]),
        ("How often is it tried again?", ["5 times: after 1, 2, 4, 8 and 16 minutes."]),
        ("What keeps an order from being made twice?", ["ExternalReference, which is the request's number."]),
        ("Where does what cannot be sent go, and who looks at it?", ["Queue work-orders.dead", "looked at each working day at 08:00"]),
        ("Who is called when it fails?", ["Integration on-call, by pager for an emergency, else by e-mail.", "pager 7-4410"]),
        ("What becomes of the category?", ["WorkOrder.Header.Trade", "trade codes"]),
        ("What is the cost centre filled with, and what does that mean?", ["WorkOrder.Header.CostCentre", "no rule fills it"]),
        ("What will it not do?", ["Requests for the parks department."]),
        ("How does one see that it works?", ["95 of 100 triaged requests are a work order within 15 minutes."]),
        ("How is it tested?", ["pothole with photo, notes and sizes", "A resident's report reaches the right crew with everything the crew needs."]),
        ("Who owns it, and who owns the two systems?", ["Priya Raman (integration)", "Tom Beckett", "Lena Ortiz"]),
    ),
    SHOP: (
        ("When are orders sent to the books?", ["Every hour, on the hour.", "the shop's orderPaid event only wakes the run up earlier"]),
        ("How many, at most?", ["about 12,000", "900 in an hour, on the first weekend of a sale"]),
        ("What is called, in which order?", ["GET /orders", "GET /customers", "POST /invoices"]),
        ("With which key against doubles?", ["orderNumber, as Idempotency-Key and as the invoice's reference."]),
        ("What is done about 429 and no answer?", ["5 times for 429, 5xx and no answer: after Retry-After"]),
        ("What is done about 422?", ["422: dead letter", "Queue invoices.dead"]),
        ("When are refunds sent, and what if the invoice is not there yet?", ["Every day at 05:00.", "tried again the next day, 3 times"]),
        ("What may each customer set about tax?", ["tax codes", "each customer"]),
        ("What else may a customer set?", ["Time zone", "Days to pay", "Sales account"]),
        ("What happens to a class of tax without a code?", ["Nobody guesses at tax: the order stops."]),
        ("How does one see that it works?", ["The day's invoices and orders agree to the cent in 99 of 100 days"]),
        ("What will it not do?", ["Stock and cost of goods."]),
        ("How is it tested?", ["a paid order with a voucher and shipping", "two vouchers on one line", "past midnight in Berlin, unpaid, in francs, at every limit"]),
        ("Which tests try what must be refused?", ["negative", "A mistake of the shop stops the order rather than doubling a line."]),
        ("Who owns it, and who is asked about customers' settings?", ["Mira Castell (integration)", "Customer success", "success@integration.example"]),
        ("What must be there before it goes live?", ["Readiness"]),
    ),
}  # fmt: skip
"""By example: the question, and what an answer must say."""

HEADINGS_ONLY = {("json", "Readiness"): "checklist"}
"""Where a form names a thing otherwise."""


@cache
def exported(example: str, form: str) -> str:
    """The words of an export, with spaces as single ones."""
    folder = Path(mkdtemp())
    try:
        file = resource("examples", example) / f"{example}{SUFFIX}"
        suffix = {"markdown": "md"}.get(form, form)
        (path,) = export(
            load_project(file).project, file.parent, form, folder / f"out.{suffix}", project_file=file.name
        )
        return " ".join(_words(path.read_bytes(), form).split())
    finally:
        shutil.rmtree(folder)


def _words(data: bytes, form: str) -> str:
    if form == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
        return "\n".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)  # fmt: skip
    if form == "html":
        page = pages.document_fromstring(data)
        for hidden in page.xpath("//script | //style | //template"):
            hidden.drop_tree()
        etree.strip_tags(page, "wbr", "bdi", "code", "span", "mark")
        return " ".join(page.itertext())
    if form == "markdown":
        return re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", html.unescape(data.decode().replace("<br>", " "))).replace("`", "")
    return re.sub(r'\\(["\\/])', r"\1", data.decode())


CASES = [(example, question, answers) for example, asked in QUESTIONS.items() for question, answers in asked]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("example", "question", "answers"), CASES, ids=[f"{one[0][:4]}: {one[1]}" for one in CASES])
def test_a_reader_of_the_export_can_answer(example: str, question: str, answers: Sequence[str], form: str) -> None:
    text = exported(example, form)
    missing = [answer for answer in answers if HEADINGS_ONLY.get((form, answer), answer) not in text]
    assert not missing, f"{question} The {form} does not say: {missing}"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("example", [CITY, SHOP])
def test_what_becomes_of_each_field_is_said(example: str, form: str) -> None:
    """Every target field that a rule is about or that is required, and every source field that was left out on purpose, with the reason."""
    file = resource("examples", example) / f"{example}{SUFFIX}"
    project: Project = load_project(file).project
    text = exported(example, form).replace("\u200b", "")
    for bench in benches(project, Schemas(file.parent)).values():
        for rule in bench.map.rules:
            assert rule.target.replace("`", "") in text.replace("`", ""), rule.target
            if rule.reason:
                assert " ".join(rule.reason.split()).rstrip(".") in text, rule.target
        for one in bench.map.dropped:
            assert one.path.replace("`", "") in text.replace("`", ""), one.path
            assert " ".join(one.reason.split()).rstrip(".") in text, one.path


@pytest.mark.parametrize("example", [CITY, SHOP])
def test_nothing_of_a_payload_is_in_the_answers(example: str) -> None:
    """The documents answer without anybody's data: names and addresses of the samples are in none of them."""
    here = resource("examples", example)
    own = (here / f"{example}{SUFFIX}").read_text("utf-8")
    told = re.compile(r'"(?:email|phone|firstName|lastName|name|street)"\s*:\s*"([^"]{6,})"')
    payloads = [path.read_text("utf-8") for path in (here / f"{example}.samples").glob("*.json")]
    private = {
        one for text in payloads for one in told.findall(text) if one not in own
    }  # worked examples of rules are made to be shown
    assert private
    for form in FORMS:
        text = exported(example, form)
        assert [one for one in private if one in text] == []
