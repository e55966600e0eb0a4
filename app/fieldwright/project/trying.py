"""Counterexamples of a project's maps, with the severities and suppressions that the team chose."""

from collections.abc import Callable
from pathlib import Path

from attrs import evolve

from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.mapping.counterexamples.search import LIMIT, Progress, Tried, counterexamples
from fieldwright.mapping.findings import SEVERITIES
from fieldwright.project.check import accepted_by
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, benches


def try_project(
    project: Project, folder: Path, schemas: Schemas | None = None, *, map_name: str = "", target: str = "", seed: int = 0,
    limit: int = LIMIT, stop: Callable[[], bool] = lambda: False, progress: Callable[[str, Progress], object] | None = None,
) -> dict[str, Tried]:  # fmt: skip
    """The counterexamples of each map by its name, or of one map, or of one rule of it. A map that cannot be tried has a note that says why.

    Raises `CancelledError` where ``stop`` says so, and `MissingError` for a map that there is not.
    """
    if map_name:
        project.map(map_name)
    found: dict[str, Tried] = {}
    for name, bench in benches(project, schemas or Schemas(folder)).items():
        if map_name not in ("", name):
            continue
        try:
            tried = counterexamples(
                bench, seed=seed, limit=limit, target=target, stop=stop,
                progress=(lambda told, name=name: progress(name, told)) if progress else None,
            )  # fmt: skip
        except CancelledError:
            raise
        except FieldwrightError as error:
            tried = Tried(complete=False, notes=(f"the map was not tried: {error}",))
        found[name] = chosen(tried, project)
    return found


def chosen(tried: Tried, project: Project) -> Tried:
    """What was found, rated as the project says, without what it suppresses."""
    severities = project.severities
    kept = [
        evolve(one, finding=evolve(one.finding, severity=severities.get(one.finding.id, one.finding.severity)))
        for one in tried.found
        if accepted_by(one.finding, project.suppressions) is None
    ]
    return evolve(tried, found=tuple(one for one in kept if one.finding.severity in SEVERITIES))
