"""All static findings of a project, with its severities and suppressions applied, and the coverage of each map."""

from collections.abc import Callable, Collection, Mapping
from itertools import zip_longest
from pathlib import Path
from threading import Lock

from attrs import Factory, evolve, field, frozen

from fieldwright.files.collector import paused_collector
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.buildability import Score, score, waits
from fieldwright.mapping.check import checked_map
from fieldwright.mapping.checks import memory as checks
from fieldwright.mapping.coverage import Coverage, covered
from fieldwright.mapping.findings import INFO, KINDS, SEVERITIES, Finding, finding
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.attached import sample_findings
from fieldwright.project.customers.findings import customer_findings
from fieldwright.project.functions import function_findings
from fieldwright.project.merging.findings import conflict_findings
from fieldwright.project.model import Project, SchemaRef, Suppression
from fieldwright.project.operations.around import Read, around
from fieldwright.project.operations.findings import is_begun, operation_findings
from fieldwright.project.reviews.findings import comment_findings
from fieldwright.project.sides import Schemas, benches
from fieldwright.project.testing.findings import case_findings
from fieldwright.schema.model import Note, Schema

MOST_NOTES = 20
"""A schema's own notes that become findings each; the rest is counted."""


@frozen
class Checked:
    """The findings that count, most severe first within each map; those suppressed with a reason; coverage and buildability by map."""

    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Finding, ...] = ()
    coverage: Mapping[str, Coverage] = Factory(dict)
    scores: Mapping[str, Score] = Factory(dict)
    waiting: tuple[Finding, ...] = ()
    """What counts only once a rule or its map is beyond draft."""
    benches: Mapping[str, Bench] = field(factory=dict, eq=False)
    """What was checked: each map with its sides."""


class Memory:
    """What checking a project found the last time, for one who checks it again after each edit. Only one check at a time uses it."""

    def __init__(self) -> None:
        self._maps: dict[str, tuple[Bench, checks.Memory]] = {}
        self._turn = Lock()

    def __enter__(self) -> "Memory":
        self._turn.acquire()
        return self

    def __exit__(self, *_: object) -> None:
        self._turn.release()

    def of(self, bench: Bench) -> tuple[Bench, checks.Memory]:
        """The bench with the sides that its map had before, where they are of the same messages of the same schemas; and what is known of it."""
        name = bench.map.name
        before, memory = self._maps.get(name, (bench, checks.Memory()))
        target = _kept(before.target, bench.target)
        sources = tuple(
            _kept(old, new) or new for old, new in zip_longest(before.sources, bench.sources) if new is not None
        )
        made = evolve(bench, target=target, sources=sources)
        self._maps[name] = made, memory
        return made, memory

    def keep(self, names: Collection[str]) -> None:
        """Forget the maps that are not among these."""
        self._maps = {name: held for name, held in self._maps.items() if name in names}


def _kept(before: Side | None, now: Side | None) -> Side | None:
    if before is None or now is None:
        return now
    same = before.schema is now.schema and (before.message, before.alias) == (now.message, now.alias)
    return before if same else now


def check_project(
    project: Project, folder: Path, schemas: Schemas | None = None, memory: Memory | None = None
) -> Checked:
    """Check every map without running anything. With a ``memory``, what has not changed since it was last used is not checked again."""
    loaded = schemas or Schemas(folder)
    found: list[Finding] = []
    covered_by: dict[str, Coverage] = {}
    reads: dict[str, Read] = {}
    with memory or Memory() as known, paused_collector():
        made = benches(project, loaded)
        known.keep(made.keys())
        for name, bench in made.items():
            findings, survey = checked_map(*known.of(bench))
            found += findings
            covered_by[name] = covered(survey)
            reads[name] = survey.reads
        found += function_findings(project)
        found += conflict_findings(project)
        found += comment_findings(project, made)
        found += customer_findings(project, made)
        found += case_findings(project, folder, made)
        if is_begun(project):
            found += operation_findings(around(project, lambda name: loaded.get(project.schemas[name]), made, reads))
        found += _schema_findings(project, loaded)  # behind the maps: reading on demand notes more
    severities = project.severities
    rated = [evolve(one, severity=severities[one.id]) if one.id in severities else one for one in found]
    accepted = _accepting(project.suppressions)
    hidden = tuple(one for one in rated if accepted(one) is not None) if project.suppressions else ()
    shown = [one for one in rated if one.severity in SEVERITIES and (not hidden or accepted(one) is None)]
    scores = {name: score(bench, _of_map(shown, name)) for name, bench in made.items()}
    waiting = {one.name: waits(one) for one in project.maps}
    late = tuple(one for one in shown if one.map in waiting and waiting[one.map](one))
    if late:
        shown = [one for one in shown if not (one.map in waiting and waiting[one.map](one))]
    shown.sort(key=lambda one: (one.map, SEVERITIES.index(one.severity)))
    return Checked(tuple(shown), hidden, covered_by, scores, late, made)


def _of_map(found: list[Finding], name: str) -> list[Finding]:
    return [one for one in found if one.map == name]


def _schema_findings(project: Project, schemas: Schemas) -> list[Finding]:
    """S02 for a file that is not the one the project was made with, and what its reader found wrong.

    A file that cannot be read is said by the maps that use it.
    """
    found: list[Finding] = []
    used = {name for one in project.maps for name in (one.target.schema, *(s.schema for s in one.sources))}
    for name, ref in project.schemas.items():
        try:
            schema = schemas.get(ref)
        except FieldwrightError as error:
            if name not in used:
                found.append(finding("S01", str(error), severity=INFO))
            continue
        if ref.digest and ref.digest != schema.digest:
            found.append(
                finding(
                    "S02",
                    f"the schema {name} ({ref.file}) is not the one that the project was made with",
                    mend=f"See what it hits, and take it in: fieldwright impact PROJECT {ref.file}",
                )
            )
        if name in used:
            found += _noted(schema, ref)
    return [*found, *sample_findings(project, schemas)]


def _noted(schema: Schema, ref: SchemaRef) -> list[Finding]:
    """The schema's own notes that are more than information, the first of many."""
    notes = [one for one in schema.notes if one.severity != INFO and one.kind in KINDS]
    found = [finding(one.kind, f"{_place(one, ref)}: {one.text}", severity=one.severity) for one in notes[:MOST_NOTES]]
    if len(notes) > MOST_NOTES:
        rest = f"{ref.file}: {len(notes) - MOST_NOTES:,} further notes of this kind and others"
        found.append(finding(notes[MOST_NOTES].kind, rest, mend=f"List them: fieldwright fields {ref.file} --json"))
    return found


def _place(note: Note, ref: SchemaRef) -> str:
    file = note.origin.file.name if note.origin.file else ref.file
    return f"{file}:{note.origin.line}" if note.origin.line else file


def reason_of(one: Finding, suppressions: tuple[Suppression, ...]) -> str:
    """Why the team accepts a finding; empty where it does not, or gave no reason."""
    covering = _accepting(suppressions)(one)
    return covering.reason if covering is not None else ""


def accepted_by(one: Finding, suppressions: tuple[Suppression, ...]) -> Suppression | None:
    """The acceptance that covers a finding, None where the team does not accept it."""
    return _accepting(suppressions)(one)


def _accepting(suppressions: tuple[Suppression, ...]) -> Callable[[Finding], Suppression | None]:
    by_id: dict[str, list[Suppression]] = {}
    for each in suppressions:
        by_id.setdefault(each.id, []).append(each)
    return lambda one: next((each for each in by_id.get(one.id, ()) if _covers(each, one)), None)


def _covers(s: Suppression, one: Finding) -> bool:
    return s.target in ("", one.target) and s.map in ("", one.map) and (not s.source or s.source in one.sources)
