"""All that a specification says beyond the project's own file: schemas, findings, what rules read, the maps as expressions."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from attrs import Factory, frozen

from fieldwright.files.errors import ExpressionError, FieldwrightError
from fieldwright.mapping.buildability import Score
from fieldwright.mapping.compile import CompiledMap, compile_map
from fieldwright.mapping.coverage import Coverage
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.lookup_coverage import Covered, lookup_coverage
from fieldwright.mapping.scopes import reads_of
from fieldwright.mapping.sides import Bench
from fieldwright.project.check import check_project, reason_of
from fieldwright.project.model import Project
from fieldwright.project.operations.around import called_schemas
from fieldwright.project.sides import Schemas, benches
from fieldwright.schema.model import Schema

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
    coverage: Mapping[str, Coverage] = Factory(dict)
    """By the map's name."""
    scores: Mapping[str, Score] = Factory(dict)
    """How well a stranger could build each map, by its name."""
    reads: Mapping[str, Reads] = Factory(dict)
    """By the map's name."""
    compiled: Mapping[str, str | FieldwrightError] = Factory(dict)
    """Each map as one expression, or why there is none."""
    supplied: Mapping[str, tuple[str, ...]] = Factory(dict)
    """By the map's name, the lookups whose rows its expression must be given."""
    covered: Mapping[str, tuple[Covered, ...]] = Factory(dict)
    """By a lookup's name, what its uses cover."""
    systems: Mapping[str, Schema] = Factory(dict)
    """The schemas whose operations flows call, by their names."""


def facts_of(project: Project, folder: Path, progress: Progress | None = None) -> Facts:
    """Loads the schemas, checks and compiles the maps. Expressions are not run."""
    say = progress or _silent
    say("reading the schemas")
    schemas = Schemas(folder)
    loaded = benches(project, schemas)
    say("checking the maps")
    checked = check_project(project, folder, schemas)
    say("following the expressions")
    compiled = {name: _compiled(bench) for name, bench in loaded.items()}
    return Facts(
        benches=loaded,
        findings=checked.findings,
        accepted=tuple((one, reason_of(one, project.suppressions)) for one in checked.suppressed),
        coverage=checked.coverage,
        scores=checked.scores,
        reads={name: reads_of(bench) for name, bench in loaded.items()},
        compiled={name: one if isinstance(one, FieldwrightError) else one.text for name, one in compiled.items()},
        supplied={name: one.supplied for name, one in compiled.items() if isinstance(one, CompiledMap)},
        covered={
            one.name: tuple(each for bench in loaded.values() for each in lookup_coverage(bench, one.name))
            for one in project.lookups
        },
        systems=called_schemas(project, lambda name: schemas.get(project.schemas[name])),
    )


def _silent(_text: str) -> None:
    return


def _compiled(bench: Bench) -> CompiledMap | FieldwrightError:
    """The map as one expression. A rule that does not parse is no reason to hand over one that is silent about it."""
    try:
        compiled = compile_map(bench)
    except FieldwrightError as error:
        return error
    for target, problem in compiled.broken.items():
        return ExpressionError(f"the rule for {target} writes nothing: {problem}", mend="correct the expression")
    return compiled
