"""All that a specification says beyond the project's own file: schemas, findings, what rules read, the maps as expressions."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from attrs import Factory, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.report.reads import reads_of

Reads = Mapping[str, Sequence[tuple[str, str]]]
"""Source fields read, as (alias, path), by the rule's target."""
Progress = Callable[[str], None]
"""Called with what is being done; raise `CancelledError` in it to stop."""


@frozen
class Facts:
    """What is known of a project beside its own file."""

    benches: Mapping[str, Bench] = Factory(dict)
    findings: tuple[Finding, ...] = ()
    accepted: tuple[tuple[Finding, str], ...] = ()
    """Findings that the team accepts, with its reason."""
    reads: Mapping[str, Reads] = Factory(dict)
    """By the map's name."""
    compiled: Mapping[str, str | FieldwrightError] = Factory(dict)
    """Each map as one expression, or why there is none."""


def facts_of(project: Project, folder: Path, progress: Progress | None = None) -> Facts:
    """Loads the schemas, checks and compiles the maps. Expressions are not run."""
    from fieldwright.project.check import check_project
    from fieldwright.project.sides import benches

    say = progress or _silent
    say("reading the schemas")
    loaded = benches(project, folder)
    say("checking the maps")
    checked = check_project(project, folder)
    say("following the expressions")
    return Facts(
        benches=loaded,
        findings=tuple(checked.findings),
        reads={name: reads_of(bench) for name, bench in loaded.items()},
        compiled={name: _compiled(bench) for name, bench in loaded.items()},
    )


def _silent(_text: str) -> None:
    return


def _compiled(bench: Bench) -> str | FieldwrightError:
    from fieldwright.mapping.compile import compile_map

    try:
        return compile_map(bench).text
    except FieldwrightError as error:
        return error
