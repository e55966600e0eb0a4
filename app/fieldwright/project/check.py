"""All static findings of a project, with its severities and suppressions applied, and the coverage of each map."""

from collections.abc import Mapping
from pathlib import Path

from attrs import Factory, evolve, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.check import check_map
from fieldwright.mapping.coverage import Coverage, coverage
from fieldwright.mapping.findings import INFO, KINDS, SEVERITIES, Finding, finding
from fieldwright.project.model import Project, SchemaRef, Suppression
from fieldwright.project.sides import Schemas, benches
from fieldwright.schema.model import Note, Schema

MOST_NOTES = 20
"""A schema's own notes that become findings each; the rest is counted."""


@frozen
class Checked:
    """The findings that count, most severe first within each map; those suppressed with a reason; and the coverage by map."""

    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Finding, ...] = ()
    coverage: Mapping[str, Coverage] = Factory(dict)


def check_project(project: Project, folder: Path, schemas: Schemas | None = None) -> Checked:
    """Check every map without running anything."""
    loaded = schemas or Schemas(folder)
    found: list[Finding] = []
    covered: dict[str, Coverage] = {}
    for name, bench in benches(project, loaded).items():
        found += (evolve(one, map=name) for one in check_map(bench))
        covered[name] = coverage(bench)
    found += _schema_findings(project, loaded)  # behind the maps: reading on demand notes more
    rated = [evolve(one, severity=project.severities.get(one.id, one.severity)) for one in found]
    hidden = tuple(one for one in rated if _suppressed(one, project.suppressions))
    shown = tuple(one for one in rated if not _suppressed(one, project.suppressions) and one.severity in SEVERITIES)
    return Checked(tuple(sorted(shown, key=lambda one: (one.map, SEVERITIES.index(one.severity)))), hidden, covered)


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
                finding("S02", f"the schema {name} ({ref.file}) is not the one that the project was made with")
            )
        if name in used:
            found += _noted(schema, ref)
    return found


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
    return next((s.reason for s in suppressions if _covers(s, one)), "")


def _suppressed(one: Finding, suppressions: tuple[Suppression, ...]) -> bool:
    return any(_covers(s, one) for s in suppressions)


def _covers(s: Suppression, one: Finding) -> bool:
    return s.id == one.id and s.target in ("", one.target) and s.map in ("", one.map)
