"""``fieldwright flows``: use cases with what serves and proves them, flows with what schemas say of their calls, and what both lack."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import asdict

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_json, plural, table
from fieldwright.mapping.findings import Finding
from fieldwright.project.check import check_project
from fieldwright.project.operations.around import called_schemas
from fieldwright.project.operations.filling import filled
from fieldwright.project.operations.places import FLOWS, owner_of
from fieldwright.project.operations.secrets import project_without_secrets
from fieldwright.project.sides import Schemas
from fieldwright.project.use_cases import Flow
from fieldwright.report.around import TraceLine
from fieldwright.report.gathering.traceability import trace_lines
from fieldwright.schema.model import Schema


def list_flows(file: Path, *, gaps: bool, as_json: bool) -> int:
    """Print them, with ``gaps`` only those of which something is missing. Texts that look like secrets are left out."""
    opened = opened_project(file)
    schemas = Schemas(opened.folder)
    found = check_project(opened.project, opened.folder, schemas).findings
    project = project_without_secrets(opened.project)
    systems = called_schemas(project, lambda name: schemas.get(project.schemas[name]))
    lines = [one for one in trace_lines(project, [one.name for one in project.maps], found) if one.gaps or not gaps]
    held = [(flow, _of(flow, found)) for flow in project.flows]
    told = [(flow, mine) for flow, mine in held if mine or not gaps]
    if as_json:
        flows = [_record(flow, mine, systems) for flow, mine in told]
        out_json({"use_cases": [asdict(line) for line in lines], "flows": flows})
        return 0
    for line in lines:
        _print_case(line)
    for flow, mine in told:
        _print_flow(flow, mine, systems)
    missing = sum(len(line.gaps) for line in lines)
    out(f"{plural(len(project.use_cases), 'use case')}, {plural(len(project.flows), 'flow')}, {plural(missing, 'gap')}")
    return 0


def _of(flow: Flow, found: Sequence[Finding]) -> list[Finding]:
    return [one for one in found if one.id[:1] == "O" and one.sources and owner_of(one.sources[0]) == (FLOWS, flow.name)]  # fmt: skip


def _record(flow: Flow, found: Sequence[Finding], systems: Mapping[str, Schema]) -> dict[str, Any]:
    steps = [
        {"number": at, "kind": step.kind, "text": step.text, "system": step.system, "operation": step.operation, "map": step.map,
         "facts": dict(filled(step, systems[step.system])) if step.system in systems else {}}
        for at, step in enumerate(flow.steps, 1)
    ]  # fmt: skip
    told = [{"id": one.id, "severity": one.severity, "message": one.message, "mend": one.mend} for one in found]
    return {"name": flow.name, "use_cases": list(flow.use_cases), "owner": flow.owner, "steps": steps, "findings": told}


def _print_case(line: TraceLine) -> None:
    out("  ".join(text for text in (line.id, line.title) if text))
    tests = [f"{name} (negative)" if name in line.negative else name for name in line.tests]
    parts = (("flows", line.flows), ("maps", line.maps), ("rules", line.rules), ("tests", tests), ("found", line.findings), ("missing", line.gaps))  # fmt: skip
    for word, texts in parts:
        if texts:
            out(f"  {word:<8}{'; '.join(texts)}")
    out("")


def _print_flow(flow: Flow, found: Sequence[Finding], systems: Mapping[str, Schema]) -> None:
    serves = f"serves {', '.join(flow.use_cases)}" if flow.use_cases else ""
    behind = ", ".join(text for text in (flow.style, serves, f"owner {flow.owner}" if flow.owner else "") if text)
    out(f"flow {flow.name}{f' ({behind})' if behind else ''}")
    for at, step in enumerate(flow.steps, 1):
        call = " ".join(text for text in (step.system, step.operation, step.map) if text)
        out("  ".join(text for text in (f"  {at:>2}  {step.kind:<9}", call, step.text) if text))
        facts = filled(step, systems[step.system]) if step.system in systems else ()
        rows = [(heading, line) for heading, text in facts for line in text.splitlines()]
        table([("" if number and rows[number - 1][0] == heading else heading, line) for number, (heading, line) in enumerate(rows)], indent=" " * 17)  # fmt: skip
    for one in found:
        out(f"  {one.severity:<7} {one.id}  {one.message.removeprefix(f'flow {flow.name}: ')}")
    out("")
