"""What every export says of those who decide, those who are asked, and what must be there before an integration runs."""

from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.files.resources import resource
from fieldwright.mapping.configurable import FIXED, Configurable, Option
from fieldwright.mapping.model import Lookup, LookupRow, Parameter
from fieldwright.project import test_cases
from fieldwright.project.format import load_project
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.operating import Contact, Readiness
from fieldwright.project.test_cases import Evidence, ExpectedFinding, Tolerance
from fieldwright.project.use_cases import Flow, KnownFailure
from fieldwright.report.export import export
from fieldwright.report.html.document import html_of
from fieldwright.report.spec_markdown import markdown_of
from tests.report.handmade import RULES, project_of, spec_made

SWITCH = Configurable(label="Send the note", default=False)
CHOICE = Configurable(
    label="Currency",
    group="Money",
    required=True,
    default="eur",
    options=(Option("eur", "EUR", words="Euro"), Option("usd", "USD")),
)


def _project() -> Project:
    rules = (evolve(RULES[0], configurable=SWITCH), *RULES[1:])
    made = project_of(
        rules,
        parameters=(Parameter("currency", default="EUR", configurable=CHOICE), Parameter("zone"), Parameter("limit", configurable=Configurable(minimum=1, maximum=9))),
        lookups=(Lookup("tax", (LookupRow("a", 1),), configurable=Configurable(FIXED)),),
        flows=(Flow("hand over", known_failures=(KnownFailure("HTTP 409", "It is there.", "Nothing.", "desk"),), start="A timer.", replay="By key."),),
        contacts=(Contact("Desk", "on call", "desk@example.org", "crm"),),
        checklist=(Readiness("Alerts ring", True, "Ada", "2026-11-01", ("alerts.html",)), Readiness("Access is there")),
        tests=(
            test_cases.TestCase("t", payload={"a": "PLANTED"}, kind="negative", flow="hand over", owner="QA",
                     findings=(ExpectedFinding("R02", "Kind", rejected=True), ExpectedFinding(rejected=True)),
                     tolerances=(Tolerance("Kind", "1 %", "rounding"),), evidence=(Evidence("2026-11-01", "passed", "Ada", "t.html"),)),
        ),
    )  # fmt: skip
    return evolve(made, schemas={**made.schemas, "crm": SchemaRef("crm.json", system="Customer desk")})


def test_who_decides_is_said_of_all_parameters_and_lookups_once_a_customer_may_set_something() -> None:
    said = [(one.kind, one.place, one.scope, one.default, one.allowed) for one in spec_made(_project()).configurables]
    assert said == [
        ("parameter", "currency", "each customer", "eur", ("eur (EUR): Euro", "usd (USD)")),
        ("parameter", "zone", "nobody has said", "", ()),
        ("parameter", "limit", "each customer", "", ("at least 1", "at most 9")),
        ("rule", RULES[0].target, "each customer", "off", ()),
        ("lookup", "tax", "fixed for all", "1 row", ()),
    ]


def test_nothing_is_said_of_customers_where_none_may_set_anything() -> None:
    made = project_of(parameters=(Parameter("zone"), Parameter("fixed", configurable=Configurable(FIXED))))
    assert spec_made(made).configurables == ()


def test_a_test_case_tells_what_it_expects_and_never_its_payload() -> None:
    spec = spec_made(_project())
    (case,) = spec.tests
    assert (case.kind, case.input, case.expected) == ("negative", "in the project file", "")
    assert case.expects == ("R02 at Kind; nothing is written", "nothing is written")
    assert case.tolerances == ("Kind within 1 %: rounding",)
    assert case.evidence == ("2026-11-01, passed, Ada, t.html",)


def test_documents_tell_of_operation_and_never_of_payloads() -> None:
    spec = spec_made(_project())
    for document in (markdown_of(spec).decode(), html_of(spec).decode()):
        for text in (
            "HTTP 409",
            "By key.",
            "A timer.",
            "example.org",
            "Customer desk",
            "Alerts ring",
            "Access is there",
            "each customer",
        ):
            assert text in document
        assert "PLANTED" not in document


def test_what_looks_like_a_secret_is_in_no_document() -> None:
    made = evolve(_project(), contacts=(Contact("Desk", note="password=hunter2hunter2"),))
    assert "hunter2" not in markdown_of(spec_made(made)).decode()


@pytest.mark.parametrize("form", ["markdown", "html", "json"])
def test_what_the_test_cases_try_is_said_where_it_is_asked_for(tmp_path: Path, form: str) -> None:
    folder = resource("examples", "city-service-requests")
    project = load_project(folder / "city-service-requests.fieldwright.json").project
    with_it, without = tmp_path / "with", tmp_path / "without"
    export(project, folder, form, with_it, coverage=True)
    export(project, folder, form, without)
    key = '"what": "lookup rows"' if form == "json" else "What the test cases try"
    assert key in with_it.read_text("utf-8")
    assert key not in without.read_text("utf-8")
    if form == "markdown":
        row = next(
            line
            for line in with_it.read_text("utf-8").splitlines()
            if line.startswith("| request to work order | rules |")
        )
        tried, total = (int(cell) for cell in row.split("|")[3:5])
        assert 30 < tried <= total
