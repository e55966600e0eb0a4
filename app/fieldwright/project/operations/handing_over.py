"""O40 to O44: what those who run the integration will ask, and the project does not say."""

import re
from collections.abc import Iterator

from fieldwright.mapping.findings import Finding, finding
from fieldwright.project.model import Project
from fieldwright.project.operations.around import Around
from fieldwright.project.operations.places import CHECKLIST, CONTACTS, flow_place, said
from fieldwright.project.use_cases import Flow

_WRITING = frozenset({"send", "notify"})
"""Kinds of steps that leave something behind, so that doing them again matters."""

_RUNS = re.compile(r"\b(?:released|final|live|productive|in production|go-live)\b", re.IGNORECASE)
_NOT_YET = re.compile(r"\b(?:not|before|until|awaiting|pre)\b", re.IGNORECASE)


def unsaid_for_operation(_around: Around, flow: Flow) -> Iterator[Finding]:
    """O41 to O43: how it is watched, started and stopped, and sent again."""
    if not said(flow.monitoring):
        yield _of(flow, "O41", "nothing says what is watched, and what is normal", "monitoring")
    lacking = [name for name in ("start", "stop") if not said(getattr(flow, name))]
    if lacking:
        words = " and ".join({"start": "started", "stop": "stopped"}[name] for name in lacking)
        yield _of(flow, "O42", f"nothing says how it is {words}", lacking[0])
    if not said(flow.replay) and any(step.kind in _WRITING for step in flow.steps):
        yield _of(flow, "O43", "nothing says how records are sent again without duplicates", "replay")


def project_unready(project: Project) -> Iterator[Finding]:
    """O40 and O44: nobody to call, and lines of the checklist that are open though it runs."""
    if any(flow.steps for flow in project.flows) and not project.contacts:
        yield finding("O40", "the project names nobody to call", sources=(CONTACTS,))
    if is_running(project):
        for one in project.checklist:
            if not one.done:
                yield finding("O44", f"checklist: “{_short(one.text)}” is open, and the project is {project.status}", sources=(CHECKLIST,))  # fmt: skip


def is_running(project: Project) -> bool:
    """Whether a project's status says that it is in use."""
    return bool(_RUNS.search(project.status)) and not _NOT_YET.search(project.status)


def _of(flow: Flow, id_: str, message: str, attribute: str) -> Finding:
    return finding(id_, f"flow {flow.name}: {message}", sources=(flow_place(flow, attribute),))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else f"{line[:79]}…"
