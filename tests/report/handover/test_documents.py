"""What the drafted documents say: a reader who gets only them can operate and accept the integration."""

import re
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.files.resources import resource
from fieldwright.project.format import load_project
from fieldwright.project.model import Project
from fieldwright.project.operating import Readiness
from fieldwright.project.use_cases import Flow, Setting, Step
from fieldwright.report.handover.drafting import drafted
from fieldwright.report.handover.model import Document
from fieldwright.report.handover.templates import templates
from fieldwright.report.handover.writing import planned, write_all

CITY = resource("examples", "city-service-requests")
SHIPMENTS = resource("examples", "wholesale-shipments")


def of(project: Project, folder: Path, out: Path = Path("docs")) -> dict[str, Document]:
    return {one.name: one for one in drafted(project, folder, out, templates())}


def text_of(document: Document) -> str:
    return "\n\n".join(one.text for one in document.sections)


@pytest.fixture(scope="module")
def city() -> dict[str, Document]:
    return of(load_project(CITY / "city-service-requests.fieldwright.json").project, CITY, CITY / "handover")


@pytest.fixture(scope="module")
def shipments() -> dict[str, Document]:
    return of(load_project(SHIPMENTS / "wholesale-shipments.fieldwright.json").project, SHIPMENTS)


def test_every_kind_is_there_and_lacks_nothing(city: dict[str, Document], shipments: dict[str, Document]) -> None:
    assert list(city) == [
        "solution-design", "interface-triaged-requests-to-work-orders", "runbook", "release-notes", "readiness-checklist",
    ]  # fmt: skip
    assert [one.missing for one in (*city.values(), *shipments.values())] == [()] * 10


ASKED = {
    "Whom do I call, and who comes next?": ("Integration on-call", "pager 7-4410", "Priya Raman", "escalation"),
    "How do I start it?": ("### Start", "choose Start; it goes on with the oldest event"),
    "How do I stop it, and what is then lost?": ("### Stop", "Events wait in the queue for 7 days, so nothing is lost"),
    "What do I watch, and what is normal?": ("### Monitor", "fewer than 20 events waiting"),
    "How do I send records again without duplicates?": ("### Replay without duplicates", "never makes a second order"),
    "What is HTTP 409?": ("| HTTP 409 from POST /work-orders | Public works has an order with this reference", "Nothing. It counts as success."),
    "What is HTTP 404 from the CRM?": ("HTTP 404 from step 2, GET /service-requests/", "The request was withdrawn"),
    "What is a code that the table lacks?": ("R04 for WorkOrder.Header.Priority", "have the row added, then replay"),
    "Where does it run, and with which settings?": (r"https://crm.saguaro-springs.example", "dead_letter_days"),
    "Who owns the systems?": ("| Citizen CRM | Lena Ortiz (citizen services) | read |",),
    "What is not decided?": ("Who looks at the dead letters on weekends?",),
}  # fmt: skip


@pytest.mark.parametrize("question", ASKED)
def test_the_runbook_answers(city: dict[str, Document], question: str) -> None:
    text = re.sub(r"\\(.)", r"\1", text_of(city["runbook"]))
    assert [answer for answer in ASKED[question] if answer not in text] == []


def test_the_interface_sheet_says_what_is_called_and_what_becomes_of_each_field(city: dict[str, Document]) -> None:
    text = text_of(city["interface-triaged-requests-to-work-orders"])
    assert "### Step 2: GET /service-requests/\\{requestId\\}" in text
    assert "requestId (path, required)" in text
    assert (
        "| `WorkOrder.Header.Subject` | string | yes | `title` | the request's `title`" in text
        or "`WorkOrder.Header.Subject`" in text
    )
    assert "| priority codes |" in text


def test_the_checklist_links_its_evidence_from_where_it_lies(city: dict[str, Document]) -> None:
    text = text_of(city["readiness-checklist"])
    assert "[city-service-requests.samples/pothole.expected.xml](../city-service-requests.samples/pothole.expected.xml)" in text  # fmt: skip
    assert "(https://wiki.saguaro-springs.example/work-orders/pilot)" in text
    assert "| Open | The cost centre is decided | Asked of finance. |" in text
    assert "| Open | No error is open | N01" in text
    assert "| Done | It is said how it is started and stopped | see the runbook |" in text


def test_release_notes_list_releases_and_what_each_changed(city: dict[str, Document]) -> None:
    assert [one.id for one in city["release-notes"].sections] == [
        "title", "unreleased", "release.0.3", "release.0.2", "release.0.1",
    ]  # fmt: skip


def test_what_is_not_said_names_the_attribute(tmp_path: Path) -> None:
    made = of(Project("bare", flows=(Flow("orders", steps=(Step("wait", "Wait."),)),)), tmp_path)
    runbook = made["runbook"]
    told = {(one.section, one.place, one.attribute) for one in runbook.missing}
    assert ("orders.start", "the flow orders", "start") in told
    assert ("orders.replay", "the flow orders", "replay") in told
    assert ("contacts", "the project", "contacts") in told
    assert "**Not said yet:** how it is started. To fill this in, set `start` of the flow orders." in text_of(runbook)


def test_an_empty_project_has_documents_too(tmp_path: Path) -> None:
    made = of(Project("nothing"), tmp_path)
    assert list(made) == ["solution-design", "runbook", "release-notes", "readiness-checklist"]
    assert {one.attribute for one in made["runbook"].missing} == {"description", "flows", "contacts"}


SECRET = "Tr0ub4dor&3-correct"


def test_secrets_and_payloads_are_nowhere(tmp_path: Path) -> None:
    opened = load_project(CITY / "city-service-requests.fieldwright.json").project
    flow = evolve(
        opened.flows[0], settings=(Setting("db_password", "IT", SECRET),), start=f"Call it with password={SECRET}"
    )
    text = "".join(map(text_of, of(evolve(opened, flows=(flow,)), CITY).values()))
    assert SECRET not in text
    assert "looks like a secret" in text
    for value in ("Deep pothole", "602-555", "Ocotillo"):
        assert value not in text


def test_markup_in_a_project_is_text(tmp_path: Path) -> None:
    hostile = "x | y\n# no <!-- fieldwright:end --> [a](javascript:b) `c` {{ 1 + 1 }}"
    flow = Flow(
        hostile,
        description=hostile,
        start=hostile,
        steps=(Step("send", hostile, operation="POST /x", failure=hostile),),
    )
    lines = (Readiness(hostile, evidence=("javascript:alert(1)", "../../etc/passwd", hostile)),)
    made = of(Project(hostile, description=hostile, flows=(flow,), checklist=lines), tmp_path)
    text = "".join(map(text_of, made.values()))
    assert "<!--" not in text
    assert not re.search(r"(?<!\\)\]\(", text)
    assert "etc/passwd)" not in text
    assert all(" " not in name and len(name) < 90 for name in made)


NASTY = "\x00bell\x07 \ud800 \u202eback " + "long " * 300


def test_what_no_file_can_hold_is_shown_and_cut(tmp_path: Path) -> None:
    step = Step("send", NASTY, "x", NASTY, failure=NASTY, success=NASTY)
    flow = Flow(NASTY, description=NASTY, start=NASTY, steps=(step,), settings=(Setting(NASTY, NASTY, NASTY, NASTY),))
    lines = (Readiness(NASTY, evidence=(f"https://e.example/{NASTY}", NASTY)),)
    project = Project(NASTY, description=NASTY, flows=(flow, flow), checklist=lines)
    out = tmp_path / "out"
    ready = planned(project, tmp_path, out, ("markdown", "docx"))
    write_all(ready, out)
    assert len(list(out.iterdir())) == 12
    text = (out / "runbook.md").read_text("utf-8")
    assert not re.search("[\x00-\x08\u202e]", text)
    again = planned(project, tmp_path, out, ("markdown", "docx"))
    assert [one.written.file for one in again if one.written.changed] == []
