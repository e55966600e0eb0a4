"""What templates are given: the project, as JSON values with texts for people. No payload and nothing that looks like a secret is in it."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import asdict, evolve

from fieldwright.mapping.findings import Finding
from fieldwright.project.model import Project
from fieldwright.project.use_cases import Flow
from fieldwright.report.around import FlowText
from fieldwright.report.diagrams.mermaid import ASKS, TELLS, context_of, sequence_of
from fieldwright.report.handover.failures import Failure, answers, findings_of, known_failures
from fieldwright.report.handover.readiness import UNDONE, Line, derived, ticked
from fieldwright.report.handover.rendering import mark_of
from fieldwright.report.model import MapSpec, QuestionLine, Spec

TEXTS = (
    "name", "description", "style", "trigger", "frequency", "batch_size", "mode", "change_marker", "ordering", "latency", "success", "failure",
    "idempotency_key", "duplicates", "retry", "dead_letter", "timeout", "partial_failure", "compensation", "alert", "authentication", "owner", "status",
    "note", "start", "stop", "monitoring", "replay", "protection",
)  # fmt: skip
"""The texts of a flow, which templates read by these names."""


def context_from(project: Project, spec: Spec, found: Sequence[Finding], folder: Path, out: Path) -> dict[str, Any]:
    """All that templates may say. ``project`` is without secrets and sample values; evidence in ``folder`` is linked from ``out``."""
    lines = [*ticked(project, folder), *derived(project, folder, spec.maps, found, spec.questions)]
    return {
        "project": {name: getattr(project, name) for name in ("name", "description", "owner", "version", "status")},
        "program": "Fieldwright",
        "schemas": [_schema(project, name) | {"state": state} for name, state in ((one.name, one.state) for one in spec.cover.schemas)],
        "use_cases": [asdict(one) for one in spec.use_cases],
        "flows": [_flow(project, one, text, spec, found) for one, text in zip(project.flows, spec.flows, strict=True)],
        "picture": context_of([_called(project, one) for one in spec.flows]),
        "maps": [_map(one) for one in spec.maps],
        "lookups": [{**asdict(one), "rows": len(one.rows)} for one in spec.lookups],
        "parameters": [asdict(one) for one in spec.parameters],
        "contacts": [_contact(project, one) for one in project.contacts],
        "tests": [_test(one) for one in project.tests],
        "questions": [asdict(one) for one in spec.questions if one.open],
        "answered": [asdict(one) for one in spec.questions if not one.open],
        "findings": [asdict(one) for one in spec.findings],
        "accepted": [asdict(one) for one in spec.accepted],
        "traces": [asdict(one) for one in spec.traces if one.id],
        "changes": [asdict(one) for one in reversed(spec.changes)],
        "since": list(spec.since),
        "since_release": spec.since_release,
        "checklist": [_line(one, folder, out) for one in lines],
        "groups": [
            {"name": name, "lines": [_line(one, folder, out) for one in lines if one.group == name]}
            for name in dict.fromkeys(one.group for one in lines)
        ],
        "undone": sum(1 for one in lines if one.state == UNDONE),
    }  # fmt: skip


def _schema(project: Project, name: str) -> dict[str, Any]:
    ref = project.schemas[name]
    reads = [one.name for one in project.maps if any(each.schema == name for each in one.sources)]
    writes = [one.name for one in project.maps if one.target.schema == name]
    return {"name": name, "system": ref.system or name, "owner": ref.owner, "format": ref.format, "file": ref.file, "reads": reads, "writes": writes}  # fmt: skip


def _contact(project: Project, one: Any) -> dict[str, str]:
    system = _system(project, one.system) if one.system else ""
    return {"name": one.name, "role": one.role, "reach": one.reach, "system": system, "note": one.note}


def _system(project: Project, name: str) -> str:
    """A system as people call it."""
    ref = project.schemas.get(name)
    return (ref.system or name) if ref is not None else name


def _flow(project: Project, flow: Flow, text: FlowText, spec: Spec, found: Sequence[Finding]) -> dict[str, Any]:
    names = [
        name for name in dict.fromkeys(step.map for step in flow.steps) if any(one.name == name for one in spec.maps)
    ]
    systems = list(dict.fromkeys(step.system for step in flow.steps if step.system in project.schemas))
    known, told = list(known_failures(flow)), _ends(text, TELLS)
    apart = {
        getattr(flow, name) for name in ("start", "stop", "monitoring", "replay", "protection", "authentication")
    }  # said under headings of their own
    return {
        **{name: getattr(flow, name) for name in TEXTS},
        "id": mark_of(flow.name),
        "use_cases": list(flow.use_cases),
        "volume": {name: getattr(flow.volume, name) for name in ("per_run", "new_per_month", "changed_per_month", "peak")},
        "facts": [list(one) for one in text.facts if one[1] not in apart],
        "steps": [{**asdict(one), "system": _system(project, one.actor), "facts": [list(fact) for fact in one.facts]} for one in text.steps],
        "from": [_system(project, name) for name in _ends(text, ASKS) if name not in told] or [_system(project, name) for name in _ends(text, ASKS)],
        "to": [_system(project, name) for name in told],
        "environments": [{"name": one.name, "address": one.address, "note": one.note} for one in flow.environments],
        "settings": [{"name": one.name, "set_by": one.set_by, "default": one.default, "description": one.description} for one in flow.settings],
        "maps": [_map(one) for one in spec.maps if one.name in names],
        "systems": [_schema(project, name) for name in systems],
        "contacts": [_contact(project, one) for one in project.contacts if not one.system or one.system in systems],
        "known_failures": _failures(known),
        "answers": _failures(answers(flow, text)),
        "map_findings": _failures(findings_of(project, flow, spec.maps, found)),
        "questions": [asdict(one) for one in spec.questions if one.open and _is_of(one, flow, names)],
        "tests": [_test(one) for one in project.tests if one.flow == flow.name or (not one.flow and (one.map or project.maps[0].name) in names)],
        "picture": sequence_of(_called(project, text)),
    }  # fmt: skip


def _called(project: Project, flow: FlowText) -> FlowText:
    """A flow with its systems as people call them."""
    return evolve(flow, steps=tuple(evolve(one, actor=_system(project, one.actor)) for one in flow.steps))


def _failures(found: Any) -> list[dict[str, str]]:
    rows: list[Failure] = list(found)
    return [asdict(one) for one in rows]


def _ends(text: FlowText, kinds: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(step.actor for step in text.steps if step.actor and step.kind in kinds))


def _is_of(one: QuestionLine, flow: Flow, names: Sequence[str]) -> bool:
    return one.map in names or flow.name in one.at


def _map(one: MapSpec) -> dict[str, Any]:
    rows = [row for row in one.rows if row.kind != "filled below" and (row.decided or row.required)]
    return {
        "name": one.name,
        "id": mark_of(one.name),
        "description": one.description,
        "sources": list(one.sources),
        "target": one.target,
        "status": one.counts.status,
        "rules": sum(1 for row in rows if row.decided),
        "rows": [
            {
                "target": row.target, "type": row.type, "required": row.required, "kind": row.kind, "sentence": row.sentence or row.reason,
                "sources": [each.path for each in row.sources], "condition": row.condition, "lookups": list(row.lookups), "absent": row.absent,
            }
            for row in rows
        ],
        "lookups": list(dict.fromkeys(name for row in one.rows for name in row.lookups)),
        "dropped": [{"path": row.path, "reason": row.reason} for row in one.source_rows if row.state == "dropped" and row.reason],
        "cut": list(one.cut),
    }  # fmt: skip


def _test(one: Any) -> dict[str, Any]:
    last = one.evidence[-1] if one.evidence else None
    return {
        "name": one.name, "kind": one.kind or "normal", "proves": one.proves, "use_case": one.use_case, "flow": one.flow, "map": one.map,
        "input": one.input or "kept in the project", "owner": one.owner,
        "outcome": last.outcome if last else "", "date": last.date if last else "", "tester": last.tester if last else "",
    }  # fmt: skip


def _line(one: Line, folder: Path, out: Path) -> dict[str, Any]:
    links: list[Mapping[str, str]] = []
    for text, where in one.evidence:
        web = where.lower().startswith(("http://", "https://", "mailto:"))
        links.append({"text": text, "target": where if web or not where else _from(out, folder / where)})
    return {"group": one.group, "text": one.text, "state": one.state, "told": one.told, "evidence": links}


def _from(out: Path, file: Path) -> str:
    """A file as a document in a folder links to it."""
    try:
        return Path(os.path.relpath(file.resolve(), out.resolve())).as_posix()
    except ValueError:  # on another drive
        return ""
