"""What operations will meet: failures that somebody described, answers that the systems' schemas list, and what running the maps may find."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from fieldwright.mapping.findings import ERROR, KINDS, Finding
from fieldwright.mapping.model import Lookup, Map
from fieldwright.project.model import Project
from fieldwright.project.operations.places import said
from fieldwright.project.use_cases import Flow
from fieldwright.report.around import FlowText
from fieldwright.report.model import MapSpec

MOST = 6
"""Fields that one line names; the rest is counted."""

_STATUS = re.compile(r"(?<!\d)([1-5]\d\d|[45]xx)(?!\d)", re.IGNORECASE)
_NO_SUCCESS = re.compile(r"[45]\d\d|[45]xx|default", re.IGNORECASE)
_CLAUSE = re.compile(
    r"(?:(?<=^)|(?<=[.;] )|(?<=\n))(?=(?:HTTP )?[1-5](?:\d\d|xx)\b|anything else\b|otherwise\b|all else\b|else\b)", re.IGNORECASE
)  # fmt: skip
_ELSE = re.compile(r"\s*(?:anything else|otherwise|all else|else)\b", re.IGNORECASE)


@frozen
class Failure:
    """How a failure shows, what it means, what to do, who does it, and where the program knows it from."""

    signal: str
    meaning: str = ""
    action: str = ""
    who: str = ""
    origin: str = "project"


def known_failures(flow: Flow) -> Iterator[Failure]:
    """Those that somebody described."""
    for one in flow.known_failures:
        yield Failure(one.signal, one.meaning, one.action, one.who)


def answers(flow: Flow, text: FlowText) -> Iterator[Failure]:
    """The answers to the calls of a flow that are no success: those that the schemas list, with what the flow says of them, and those that it says more of."""
    for step in text.steps:
        if not step.operation:
            continue
        listed: dict[str, str] = {}
        for line in dict(step.facts).get("Answers", "").splitlines():
            status, _, meaning = line.partition(":")
            if _NO_SUCCESS.fullmatch(status.strip()):
                listed[status.strip()] = meaning.strip()
        named = [one for one in _named(step.failure) if _NO_SUCCESS.fullmatch(one) and one not in listed]
        for status in (*listed, *named):
            action = action_on(status, step.failure)
            if any(status in one.signal and _is_about(one.signal, step.operation) for one in flow.known_failures):
                continue
            what = f"HTTP {status}" if status.lower() != "default" else "any other answer"
            yield Failure(
                f"{what} from step {step.number}, {step.operation}", listed.get(status, ""), action, origin="schema"
            )
        rest = [one for one in _clauses(step.failure) if _ELSE.match(one)]
        if rest and "default" not in listed:
            yield Failure(
                f"Any other answer, or none, from step {step.number}, {step.operation}",
                "",
                _without_head(rest[0]),
                origin="flow",
            )


def _is_about(signal: str, operation: str) -> bool:
    """Whether somebody's signal means a call: it names it, or none at all."""
    return operation in signal or "/" not in signal


def _named(failure: str) -> list[str]:
    """The statuses that the clauses of a step's words begin with."""
    return list(
        dict.fromkeys(
            found for one in _clauses(failure) for found in _STATUS.findall(one.partition(":")[0]) if ":" in one
        )
    )


def _clauses(failure: str) -> list[str]:
    return [one.strip() for one in _CLAUSE.split(failure) if one.strip()]


def action_on(status: str, failure: str) -> str:
    """What a step's words say is done on an answer: the clause that names it, the one for all else, or all that is said.

    >>> action_on("409", "409: it exists. 400: dead letter. Anything else: retry.")
    'It exists.'
    >>> action_on("503", "409: it exists. 400: dead letter. Anything else: retry.")
    'Retry.'
    """
    if not said(failure):
        return ""
    clauses = _clauses(failure)
    named = [one for one in clauses if any(_same(status, found) for found in _STATUS.findall(one.partition(":")[0]))]
    if named:
        return _without_head(named[0])
    rest = [one for one in clauses if _ELSE.match(one)]
    if rest:
        return _without_head(rest[0])
    return "" if any(_STATUS.search(one.partition(":")[0]) for one in clauses) else failure


def _same(status: str, found: str) -> bool:
    return status.lower() == found.lower() or (found.lower().endswith("xx") and status[:1] == found[:1])


def _without_head(clause: str) -> str:
    head, colon, rest = clause.partition(":")
    said_of_it = rest.strip() if colon and len(head) < 60 else clause
    return said_of_it[:1].upper() + said_of_it[1:]


def findings_of(project: Project, flow: Flow, maps: Sequence[MapSpec], found: Sequence[Finding]) -> Iterator[Failure]:
    """What running the maps of a flow may find, and what is known already to be wrong with what they write."""
    told = [one.signal for one in flow.known_failures]
    for one in _found_in(project, flow, maps, found):
        names = re.findall(r"[\w@`]+(?:[.\[\]]+[\w@`]+)+", one.signal)
        if not (
            names and any(signal[:3] == one.signal[:3] and all(name in signal for name in names) for signal in told)
        ):
            yield one


def _found_in(project: Project, flow: Flow, maps: Sequence[MapSpec], found: Sequence[Finding]) -> Iterator[Failure]:
    for name in dict.fromkeys(step.map for step in flow.steps if step.map):
        spec = next((one for one in maps if one.name == name), None)
        here = next((one for one in project.maps if one.name == name), None)
        if spec is not None and here is not None:
            yield from _of_map(project, here, spec, found)


def _of_map(project: Project, one: Map, spec: MapSpec, found: Sequence[Finding]) -> Iterator[Failure]:
    must = [
        row.target for row in spec.rows if row.required and row.kind not in ("unmapped", "filled below", "constant")
    ]
    unfilled = [each.target for each in found if each.map == one.name and each.severity == ERROR and each.id[:1] == "N"]
    if unfilled:
        yield Failure(
            f"R02 for {_some(unfilled)}", "Nothing fills this field, and the target demands it: every record is refused until it is decided.",
            "This is no failure of operation: tell the owner of the flow.", origin=f"map {one.name}",
        )  # fmt: skip
    if must:
        yield Failure(
            "R02: output is not valid",
            f"The source record lacked what fills a field that the target demands, or held a value that the target does not allow. Demanded are {_some(must)}.",
            "Read in the message which field it is. Have the record mended in the source system, then replay it.", origin=f"map {one.name}",
        )  # fmt: skip
    yield from _lookups(project, one, spec)
    yield Failure(
        "R01: rule failed", KINDS["R01"].meaning, "Keep the record, tell the owner of the map; replay it when the rule is mended.",
        origin=f"map {one.name}",
    )  # fmt: skip
    yield Failure("R03: input is not valid", KINDS["R03"].meaning, "If many records show it, the source system has changed its messages: tell its owner.", origin=f"map {one.name}")  # fmt: skip
    if any(rule.joins for rule in one.rules):
        yield Failure("R09: join or key met nothing", KINDS["R09"].meaning, "Bring the joined data up to date, then replay the record.", origin=f"map {one.name}")  # fmt: skip
        yield Failure("R10: join met several", KINDS["R10"].meaning, "Have the doubles in the joined data removed.", origin=f"map {one.name}")  # fmt: skip


_GIVES = {
    "pass through": "the value is written as it is",
    "leave out": "the field is left out",
    "default": "a default is written",
}


def _lookups(project: Project, one: Map, spec: MapSpec) -> Iterator[Failure]:
    used: dict[str, list[str]] = {}
    for row in spec.rows:
        for name in row.lookups:
            used.setdefault(name, []).append(row.target)
    tables = {each.name: each for each in project.lookups}
    for name, targets in used.items():
        table = tables.get(name)
        if table is not None:
            yield _lookup(table, targets, one.name)


def _lookup(table: Lookup, targets: Sequence[str], map_name: str) -> Failure:
    where = f" ({table.table.file})" if table.table is not None else ""
    if table.not_found == "error":
        return Failure(
            f"R04: no row in the lookup {table.name}, for {_some(targets)}",
            "A code arrived that the table does not have; nothing is written for the record.",
            f"Ask the owner of the map what the code means, have the row added to the table{where}, then replay the record.", origin=f"map {map_name}",
        )  # fmt: skip
    gives = _GIVES.get(table.not_found, "a default is written")
    return Failure(
        f"A value of {_some(targets)} that nobody expected",
        f"A code arrived that the lookup {table.name} does not have: {gives}, and the run does not stop.",
        f"Ask the owner of the map what the code means, and have the row added to the table{where}.", origin=f"map {map_name}",
    )  # fmt: skip


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - MOST:,} more" if len(names) > MOST else ""
    return ", ".join(names[:MOST]) + more
