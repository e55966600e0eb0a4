"""All static findings of a project, with its severities and suppressions applied, and the coverage of each map."""

from collections.abc import Mapping
from pathlib import Path

from attrs import Factory, evolve, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.check import check_map
from fieldwright.mapping.coverage import Coverage, coverage
from fieldwright.mapping.findings import INFO, SEVERITIES, Finding, finding
from fieldwright.project.model import Project, Suppression
from fieldwright.project.sides import Schemas, benches


@frozen
class Checked:
    """The findings that count, most severe first within each map; those suppressed with a reason; and the coverage by map."""

    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Finding, ...] = ()
    coverage: Mapping[str, Coverage] = Factory(dict)


def check_project(project: Project, folder: Path, schemas: Schemas | None = None) -> Checked:
    """Check every map without running anything."""
    loaded = schemas or Schemas(folder)
    found: list[Finding] = list(_schema_findings(project, loaded))
    covered: dict[str, Coverage] = {}
    for name, bench in benches(project, loaded).items():
        found += (evolve(one, map=name) for one in check_map(bench))
        covered[name] = coverage(bench)
    rated = [evolve(one, severity=project.severities.get(one.id, one.severity)) for one in found]
    hidden = tuple(one for one in rated if _suppressed(one, project.suppressions))
    shown = tuple(one for one in rated if not _suppressed(one, project.suppressions) and one.severity in SEVERITIES)
    return Checked(tuple(sorted(shown, key=lambda one: (one.map, SEVERITIES.index(one.severity)))), hidden, covered)


def _schema_findings(project: Project, schemas: Schemas) -> list[Finding]:
    """S02 for a file that is not the one the project was made with. A file that cannot be read is said by the map's own check."""
    found: list[Finding] = []
    for name, ref in project.schemas.items():
        try:
            digest = schemas.get(ref).digest
        except FieldwrightError as error:
            if not any(name in (m.target.schema, *(s.schema for s in m.sources)) for m in project.maps):
                found.append(finding("S01", str(error), severity=INFO))
            continue
        if ref.digest and ref.digest != digest:
            found.append(
                finding("S02", f"the schema {name} ({ref.file}) is not the one that the project was made with")
            )
    return found


def reason_of(one: Finding, suppressions: tuple[Suppression, ...]) -> str:
    """Why the team accepts a finding; empty where it does not, or gave no reason."""
    return next((s.reason for s in suppressions if _covers(s, one)), "")


def _suppressed(one: Finding, suppressions: tuple[Suppression, ...]) -> bool:
    return any(_covers(s, one) for s in suppressions)


def _covers(s: Suppression, one: Finding) -> bool:
    return s.id == one.id and s.target in ("", one.target) and s.map in ("", one.map)
