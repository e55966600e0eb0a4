"""The readiness checklist: what people ticked, and what follows from the project itself, each with its state and evidence."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.files.path_guard import inside
from fieldwright.mapping.findings import ERROR, WARNING, Finding
from fieldwright.project.model import Project
from fieldwright.project.operations.places import said
from fieldwright.project.test_cases import FAILED, PASSED, TestCase
from fieldwright.project.use_cases import Flow
from fieldwright.report.model import MapSpec, QuestionLine

DONE, UNDONE = "done", "open"
MOST = 8


@frozen
class Line:
    """A line of the checklist. ``evidence`` are (text, where it is): an address, a file relative to the project, or nothing."""

    group: str
    text: str
    state: str
    told: str = ""
    evidence: tuple[tuple[str, str], ...] = ()


def ticked(project: Project, folder: Path) -> Iterator[Line]:
    """The lines that people wrote."""
    for one in project.checklist:
        by = ", ".join(text for text in (one.done_by, one.done_on) if text)
        told = "; ".join(text for text in (by, one.note) if text)
        shown = [evidence_of(text, folder) for text in one.evidence]
        lost = [text for text, _, there in shown if not there]
        if lost:
            told = "; ".join(text for text in (told, f"the evidence {', '.join(lost)} is not there") if text)
        yield Line("Agreed by the team", one.text, DONE if one.done else UNDONE, told, tuple((text, where) for text, where, _ in shown))  # fmt: skip


def evidence_of(text: str, folder: Path) -> tuple[str, str, bool]:
    """What evidence is shown as, where a link to it leads (empty for none), and whether it is there as far as can be told offline."""
    if text.lower().startswith(("http://", "https://", "mailto:")):
        return text, text, True
    try:
        inside(folder, folder, text)
    except MissingError:
        return text, "", False
    except FieldwrightError:  # not a file's name in the project's folder: somebody's words, such as a ticket's number
        return text, "", True
    return text, text, True


def derived(
    project: Project, folder: Path, maps: Sequence[MapSpec], found: Sequence[Finding], questions: Sequence[QuestionLine]
) -> Iterator[Line]:
    """The lines that follow from the project."""
    yield from _tests(project, folder)
    yield from _maps(maps, found)
    yield _questions(questions)
    yield from _project(project)
    for flow in project.flows:
        yield from _flow(flow)
    yield _secrets(found)


def _line(group: str, text: str, lacking: Sequence[str], good: str = "", evidence: Sequence[tuple[str, str]] = ()) -> Line:  # fmt: skip
    return Line(group, text, UNDONE if lacking else DONE, _some(lacking) if lacking else good, tuple(evidence))


def _tests(project: Project, folder: Path) -> Iterator[Line]:
    group = "Tests"
    last = {case.name: case.evidence[-1] for case in project.tests if case.evidence}
    never = [f"{case.name}: no run is kept" for case in project.tests if case.name not in last]
    failed = [f"{name}: {FAILED} on {one.date}" for name, one in last.items() if one.outcome != PASSED]
    shown = [evidence_of(one.file, folder)[:2] for one in last.values() if one.file]
    good = f"{len(last)} of {len(project.tests)} passed, last on {max((one.date for one in last.values()), default='')}"
    if not project.tests:
        yield Line(group, "Every test case has passed, and the run is kept", UNDONE, "there is no test case")
        return
    yield _line(group, "Every test case has passed, and the run is kept", [*failed, *never], good, list(dict.fromkeys(shown)))  # fmt: skip
    cases = {one.id: [case for case in project.tests if case.use_case == one.id] for one in project.use_cases}
    yield _line(group, "Every use case has a test case", [f"{name}: none" for name, held in cases.items() if not held], _counted(cases))  # fmt: skip


def _counted(cases: Mapping[str, Sequence[TestCase]]) -> str:
    return ", ".join(f"{name}: {len(held)}" for name, held in cases.items())


def _maps(maps: Sequence[MapSpec], found: Sequence[Finding]) -> Iterator[Line]:
    group = "Maps"
    errors = [f"{one.id} {one.message}" for one in found if one.severity == ERROR]
    warnings = [f"{one.id} {one.message}" for one in found if one.severity == WARNING]
    yield _line(group, "No error is open", errors, "fieldwright check finds none")
    yield _line(group, "No warning is open, or the team accepted it with a reason", warnings, "fieldwright check finds none")  # fmt: skip
    for one in maps:
        rules = [row for row in one.rows if row.kind not in ("unmapped", "filled below")]
        waiting = [row.target for row in rules if not row.approved]
        told = f"{len(waiting)} of {len(rules)} rules are not approved" if waiting else ""
        yield _line(group, f"Every rule of the map {one.name} is approved", [told] if told else [], f"{len(rules)} rules")  # fmt: skip


def _questions(questions: Sequence[QuestionLine]) -> Line:
    waiting = [f"{one.text} (asked of {one.asked_of or 'nobody'}{f', due {one.due}' if one.due else ''})" for one in questions if one.open]  # fmt: skip
    return _line("Questions", "Every question is answered", waiting, f"{len(questions)} answered" if questions else "none was asked")  # fmt: skip


def _project(project: Project) -> Iterator[Line]:
    group = "People"
    yield _line(group, "Somebody owns the project", [] if said(project.owner) else ["set owner of the project"], project.owner)  # fmt: skip
    yield _line(group, "It is said who is called", [] if project.contacts else ["set contacts of the project"], ", ".join(one.name for one in project.contacts))  # fmt: skip
    without = [name for name, ref in project.schemas.items() if not said(ref.owner)]
    yield _line(group, "Every system has an owner", [f"set owner of the schema {name}" for name in without], f"{len(project.schemas)} systems")  # fmt: skip


FLOW_LINES = (
    ("It has an owner", ("owner",)),
    ("It is said how it is started and stopped", ("start", "stop")),
    ("It is said what is watched, and what is normal", ("monitoring",)),
    ("It is said who is alerted", ("alert",)),
    ("It is said how records are replayed without duplicates", ("replay",)),
    ("It is said what is tried again, and where the rest goes", ("retry", "dead_letter")),
    ("It is said how personal data is protected", ("protection",)),
    ("Its environments are named", ("environments",)),
)
"""What is asked of each flow: the line, and the attributes that must all be set."""


def _flow(flow: Flow) -> Iterator[Line]:
    for text, attributes in FLOW_LINES:
        lacking = [name for name in attributes if not _is_set(getattr(flow, name))]
        yield _line(f"Operation of the flow {flow.name}", text, [f"set {name} of the flow" for name in lacking], "see the runbook")  # fmt: skip


def _is_set(value: object) -> bool:
    return said(value) if isinstance(value, str) else bool(value)


def _secrets(found: Sequence[Finding]) -> Line:
    return _line("Security", "No password, key or token stands in the project", [one.message for one in found if one.id == "O14"], "none is found")  # fmt: skip


def _some(texts: Sequence[str]) -> str:
    more = f"; and {len(texts) - MOST:,} more" if len(texts) > MOST else ""
    return "; ".join(texts[:MOST]) + more
