"""Taking a new version of a schema in, as one edit from project to project (design section 7). Nothing is ever deleted."""

from pathlib import Path

from attrs import evolve, frozen

from fieldwright.diff.compare import compare
from fieldwright.diff.impact.model import Impact
from fieldwright.diff.model import Comparison
from fieldwright.diff.policy import Policy
from fieldwright.expression.problems import nearest
from fieldwright.files.errors import MissingError, RefusedError
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, reference_to, with_snapshots
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema

REFERENCE, MESSAGE, RENAMED, MOVED, BROKEN, REQUIRED, LOOKUP_ROWS, APPROVAL, EXAMPLE = (
    "schema", "message", "renamed", "moved", "broken", "required", "lookup rows", "approval", "example",
)  # fmt: skip
STEPS = (REFERENCE, MESSAGE, RENAMED, MOVED, BROKEN, REQUIRED, LOOKUP_ROWS, APPROVAL, EXAMPLE)
"""What taking a version in does or says, in the order in which it is told."""


@frozen
class Candidate:
    """A field of the new version that may stand for one that is gone: how sure, from 0 to 1, and why."""

    path: str
    score: float
    reason: str = ""


@frozen
class Step:
    """One thing that was done, or that is left to a person: a sentence, and where.

    ``done`` tells whether the project was changed for it; what was not done is left open. ``map`` and ``target`` name the rule, ``name`` a
    lookup, test case or schema; ``before`` and ``after`` are paths, expressions or names that were rewritten.
    """

    kind: str
    """One of `STEPS`."""
    text: str
    done: bool = True
    map: str = ""
    target: str = ""
    name: str = ""
    before: str = ""
    after: str = ""
    candidates: tuple[Candidate, ...] = ()
    """Of a broken rule: the best first."""


@frozen
class Upgrade:
    """A project with a new version of one of its schemas: the edit is from ``before`` to ``project``."""

    before: Project
    project: Project
    schema: str
    """The schema's name in the project."""
    comparison: Comparison
    impact: Impact
    log: tuple[Step, ...] = ()

    @property
    def open(self) -> tuple[Step, ...]:
        """What is left to a person."""
        return tuple(one for one in self.log if not one.done)


def replaced_by(project: Project, new: Schema) -> str:
    """The name of the schema that a new version is of: the one with its title, else with its file's name, else the only one of its format.

    Raises `MissingError` where none, or more than one, is meant.
    """
    refs = project.schemas.items()
    for fits in (
        lambda ref: bool(ref.title) and ref.title == new.name,
        lambda ref: Path(ref.file).name == new.file.name,
        lambda ref: ref.format.split(" ")[0] == new.format.split(" ")[0],
    ):
        found = [name for name, ref in refs if fits(ref)]
        if len(found) == 1:
            return found[0]
    raise MissingError(
        f"which schema of the project {new.file.name} is a new version of is not clear",
        mend=f"say it with --schema: {', '.join(project.schemas) or 'the project has none'}",
    )


def upgraded(
    project: Project,
    name: str,
    new: str | Path,
    *,
    folder: Path,
    schemas: Schemas | None = None,
    old: str | Path | None = None,
    policy: Policy | None = None,
    comparison: Comparison | None = None,
) -> Upgrade:
    """The project with the schema called ``name`` in the version that the file ``new`` holds, what that hits, and what was done and is left.

    ``folder`` is the project file's; ``schemas`` are its schemas, where they are loaded already. ``name`` may be empty: `replaced_by` then tells. ``old``
    is a file with the version that the project was made with, where the new version was saved over it. ``comparison``, where the two were compared
    already, is used as it is. No file is written.

    Raises a `FieldwrightError` where a file cannot be read, or the project has no such schema, or nothing tells what the old version was.
    """
    loaded = schemas or Schemas(folder)
    fresh = comparison.new if comparison is not None else None
    if not name:
        fresh = fresh or load(new)
        name = replaced_by(project, fresh)
    if name not in project.schemas:
        like = nearest(name, project.schemas)
        has = f"it has: {', '.join(project.schemas) or 'none'}"
        raise MissingError(f"the project has no schema {name!r}", mend=f"did you mean {like}?" if like else has)
    ref = project.schemas[name]
    before = evolve(ref, file=str(old), digest="") if old is not None else ref
    if comparison is None:
        if old is None and Path(new).resolve() == (folder / ref.file).resolve():
            raise RefusedError(
                "the new version was saved over the old one", mend="name the old version with --old", file=new
            )
        comparison = compare(loaded.get(before), load(new), policy)
    reading = ref.reading
    renewed = evolve(reference_to(comparison.new, folder), reading=reading, samples=ref.samples, extra=ref.extra)
    made = evolve(project, schemas={**project.schemas, name: evolve(renewed, fields=ref.fields)})
    made = with_snapshots(made, loaded)
    said = f"the schema {name} is now {renewed.file} ({renewed.format})"
    step = Step(REFERENCE, said, name=name, before=ref.file, after=renewed.file)
    return Upgrade(project, made, name, comparison, Impact(name, untouched=comparison.changes), (step,))
