"""``fieldwright cases``: what is proposed, taken or refused, and what the test cases of a project try."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from fieldwright.cli.opening import opened_project, writable_project
from fieldwright.cli.printing import out, out_json, plural, progress, say, table
from fieldwright.files.author import author
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import Finding
from fieldwright.project.cases.covering import coverage, coverage_findings
from fieldwright.project.cases.deciding import accept, proposal_named, refuse, stale
from fieldwright.project.cases.model import LOOK, LeftOut, MapCoverage, Progress, Proposal, Proposed, Stale
from fieldwright.project.cases.proposing import propose
from fieldwright.project.format import save_project
from fieldwright.project.sides import Schemas

MOST_LEFT_OUT = 10
"""Of what was left out, how many are named for people."""

FALLS_SHORT = frozenset({"O30", "O31", "O32", "O34"})
"""Findings for which the coverage falls short."""


@frozen
class Wanted:
    """What is decided: the names or keys of cases to take and to refuse, and why."""

    accept: tuple[str, ...] = ()
    refuse: tuple[str, ...] = ()
    everything: bool = False
    reason: str = ""
    owner: str = ""


def decide(file: Path, map_name: str, wanted: Wanted, limit: int, *, as_json: bool) -> int:
    """Print what is proposed, or take and refuse some of it; 0."""
    deciding = bool(wanted.accept or wanted.refuse or wanted.everything)
    opened = writable_project(file) if deciding else opened_project(file)
    found = propose(
        opened.project, opened.folder, Schemas(opened.folder), map_name=map_name, limit=limit, progress=_told
    )
    progress("")
    refused = [proposal_named(found, name) for name in wanted.refuse]
    taken = [proposal_named(found, name) for name in wanted.accept]
    if wanted.everything:
        named = [one.key for one in refused]
        taken = [one for each in found for one in each.proposals if one.key not in named]
    if deciding:
        project = accept(opened.project, taken, owner=wanted.owner)
        for one in refused:
            project = refuse(project, one, wanted.reason, refused_by=author(opened.folder))
        save_project(project, file, opened=opened)
    if as_json:
        out_json(
            {
                "maps": [_proposed_record(one) for one in found],
                "accepted": [one.case.name for one in taken],
                "refused": [one.case.name for one in refused],
            }
        )
        return 0
    if not deciding:
        for one in found:
            _print_proposed(one)
        return 0
    if taken:
        say(
            f"{file}: {plural(len(taken), 'test case')} taken into the project. {LOOK.partition(':')[0]}: see fieldwright test"
        )
    if refused:
        say(f"{file}: {plural(len(refused), 'test case')} will not be proposed again")
    for one in taken:
        for doubt in one.needs_review:
            if doubt != LOOK:
                out(f"{one.case.name}: {doubt}")
    return 0


def print_coverage(file: Path, map_name: str, *, as_json: bool) -> int:
    """Print what the test cases try; 1 where something is not tried, or a case is stale."""
    opened = opened_project(file)
    schemas = Schemas(opened.folder)
    found = coverage(opened.project, opened.folder, schemas, map_name=map_name, progress=_told)
    old = stale(opened.project, opened.folder, schemas, map_name=map_name)
    progress("")
    findings = coverage_findings(found, old)
    if as_json:
        out_json(
            {
                "maps": [_coverage_record(one) for one in found],
                "stale": [_stale_record(one) for one in old],
                "findings": [_finding_record(one) for one in findings],
            }
        )
    else:
        for one in found:
            _print_covered(one)
        for case in old:
            out(f"stale: {case.name}: {case.said}")
    return 1 if any(one.id in FALLS_SHORT for one in findings) or any(not one.cases for one in found) else 0


def _told(so_far: Progress) -> None:
    progress(f"{so_far.doing} ({so_far.done:,} of {so_far.of:,})" if so_far.of else so_far.doing)


# --- for people -------------------------------------------------------------------------------------------------------


def _print_proposed(one: Proposed) -> None:
    based = f", made from the sample {one.based_on}" if one.based_on else ""
    out(f"{one.map}: {plural(len(one.proposals), 'test case')} proposed{based}")
    for proposal in one.proposals:
        case = proposal.case
        out(f"  {case.kind:8}  {case.name}")
        out(f"{'':12}{case.proves}{_expected(proposal)}")
        _print_doubts(proposal)
    for what, said in ((one.unreached, "a person has to make a payload for"), (one.left_out, "left out")):
        if what:
            out(f"  {said}: {plural(len(what), 'case')}")
            table([(each.name, each.why) for each in what[:MOST_LEFT_OUT]], indent=" " * 12)
            if len(what) > MOST_LEFT_OUT:
                out(f"{'':12}and {len(what) - MOST_LEFT_OUT:,} more: --json")
    for note in one.notes:
        say(f"{one.map}: {note}")
    if one.proposals:
        out(f"  {LOOK} Take them with --accept NAME or --accept-all, refuse with --refuse NAME --reason TEXT.")


def _expected(one: Proposal) -> str:
    ids = list(dict.fromkeys(each.id for each in one.case.findings if each.id))
    told = [f"Findings: {', '.join(ids)}."] if ids else []
    if any(each.rejected for each in one.case.findings):
        told.append("Nothing is written.")
    return f" {' '.join(told)}" if told else ""


def _print_doubts(one: Proposal) -> None:
    for doubt in one.needs_review:
        if doubt != LOOK:
            out(f"{'':12}! {doubt}")


def _print_covered(one: MapCoverage) -> None:
    out(f"{one.map}: {plural(one.cases, 'test case')}. {one.said}")
    for target in one.untried:
        out(f"  no test tries   {target}")
    for branch in one.branches:
        for side in branch.missed:
            out(f"  never so        {branch.target}: {branch.text} {side}")
    for lookup in one.lookups:
        if lookup.kinds_untried:
            shown = ", ".join(lookup.kinds_untried[:5])
            more = f" and {len(lookup.kinds_untried) - 5:,} more" if len(lookup.kinds_untried) > 5 else ""
            out(f"  never read      {lookup.name}: {shown}{more}")
        if not lookup.not_found:
            out(f"  never asked     {lookup.name}: a key that it lacks")
    if one.cases and one.without_negative:
        shown = ", ".join(one.without_negative[:5])
        more = f" and {len(one.without_negative) - 5:,} more" if len(one.without_negative) > 5 else ""
        out(f"  never wrong     {shown}{more}")
    for problem in one.problems:
        say(f"{one.map}: {problem}")


# --- as JSON ----------------------------------------------------------------------------------------------------------


def _proposed_record(one: Proposed) -> dict[str, Any]:
    return {
        "map": one.map,
        "based_on": one.based_on,
        "proposals": [_proposal_record(each) for each in one.proposals],
        "unreached": _left_out_records(one.unreached),
        "left_out": _left_out_records(one.left_out),
        "notes": list(one.notes),
    }


def _proposal_record(one: Proposal) -> dict[str, Any]:
    case = one.case
    made: dict[str, Any] = {
        "key": one.key, "name": case.name, "kind": case.kind, "proves": case.proves, "reason": one.reason,
        "needs_review": list(one.needs_review), "use_case": case.use_case, "flow": case.flow, "inputs": dict(case.inputs),
        "parameters": dict(case.parameters), "ignore": list(case.ignore),
        "findings": [{"id": each.id, "target": each.target, "rejected": each.rejected} for each in case.findings],
        "payload": case.payload,
    }  # fmt: skip
    return made if case.output is ABSENT else {**made, "output": case.output}


def _left_out_records(found: Sequence[LeftOut]) -> list[dict[str, Any]]:
    return [{"key": one.key, "name": one.name, "why": one.why} for one in found]


def _coverage_record(one: MapCoverage) -> dict[str, Any]:
    return {
        "map": one.map, "cases": one.cases,
        "rules": {"total": one.rules, "tried": one.rules_tried, "untried": list(one.untried)},
        "branches": {
            "sides": one.sides, "taken": one.sides_taken,
            "all": [
                {
                    "target": each.target, "text": each.text,
                    "sides": [{"side": side, "tests": list(names)} for side, names in zip(each.sides, each.taken, strict=True)],
                }
                for each in one.branches
            ],
        },
        "lookups": [
            {
                "name": each.name, "rows": each.rows, "tried": each.tried, "untried": list(each.untried), "kinds": each.kinds,
                "kinds_untried": list(each.kinds_untried), "not_found": each.not_found, "null": each.null,
            }
            for each in one.lookups
        ],
        "required": {"total": one.required, "without_negative": list(one.without_negative)},
        "problems": list(one.problems),
    }  # fmt: skip


def _stale_record(one: Stale) -> dict[str, Any]:
    return {"name": one.name, "map": one.map, "gone": one.gone, "differences": list(one.differences), "text": one.said}


def _finding_record(one: Finding) -> dict[str, Any]:
    names = ("id", "severity", "map", "target", "message", "mend")
    return {name: getattr(one, name) for name in names}
