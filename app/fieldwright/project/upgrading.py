"""Taking a new version of a schema in, as one edit from project to project (design section 7). Nothing is ever deleted."""

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from attrs import Factory, evolve, frozen

from fieldwright.diff.compare import compare
from fieldwright.diff.impact.candidates import Candidate
from fieldwright.diff.impact.model import APPROVAL as APPROVALS
from fieldwright.diff.impact.model import DROPPED, LOOKUP, MAP, RULE, TEST, Impact
from fieldwright.diff.impact.model import EXAMPLE as EXAMPLES
from fieldwright.diff.impact.pairing import Pairing, by_origin, pairing
from fieldwright.diff.impact.reach import Changed, Reach
from fieldwright.diff.model import TARGET, Comparison
from fieldwright.diff.policy import Policy
from fieldwright.expression.problems import nearest
from fieldwright.files.collector import paused_collector
from fieldwright.files.errors import MissingError
from fieldwright.files.path_guard import is_there
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import SEVERITIES, Finding
from fieldwright.mapping.model import Lookup, Map
from fieldwright.mapping.sides import Bench
from fieldwright.project.check import accepted_by
from fieldwright.project.following import Following, following
from fieldwright.project.marking import Marked, marked
from fieldwright.project.model import Project, SchemaRef, Suppression
from fieldwright.project.original import Original, Remembered, only_known, original
from fieldwright.project.sides import Schemas, benches, reference_to, with_snapshots
from fieldwright.project.steps import Step, followed_steps, message_step, reference_step
from fieldwright.project.test_cases import TestCase
from fieldwright.project.upgrading_cases import add_cases
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema, field_at

__all__ = ["Candidate", "Step", "Upgrade", "compared", "held_schemas", "replaced_by", "schema_called", "upgraded"]


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
    targets: Mapping[str, Mapping[str, str]] = Factory(dict)
    """By map: new targets by old ones, where rules fill another path now."""

    @property
    def open(self) -> tuple[Step, ...]:
        """What is left to a person."""
        return tuple(one for one in self.log if not one.done)


class _Held(Schemas):
    """The schemas of a project, one of which is there already."""

    def __init__(self, others: Schemas, file: str, schema: Schema) -> None:
        super().__init__(others.folder)
        self._others = others
        self._file = file
        self._schema = schema

    def get(self, ref: SchemaRef) -> Schema:
        return self._schema if ref.file == self._file else self._others.get(ref)

    def lookup(self, lookup: Lookup) -> Lookup:
        return self._others.lookup(lookup)


def held_schemas(upgrade: Upgrade, schemas: Schemas) -> tuple[Schemas, Schemas]:
    """The schemas of a project before and after a new version was taken in, with the two versions as they were compared."""
    old, new = (project.schemas[upgrade.schema].file for project in (upgrade.before, upgrade.project))
    return _Held(schemas, old, upgrade.comparison.old), _Held(schemas, new, upgrade.comparison.new)


def replaced_by(project: Project, new: Schema, folder: Path) -> str:
    """The name of the schema that a new version is of: the one in its place, with its title, its file's name, or else the only one of its format.

    Raises `MissingError` where none, or more than one, is meant.
    """
    refs = project.schemas.items()
    for fits in (
        lambda ref: (folder / ref.file).resolve() == new.file.resolve(),
        lambda ref: bool(ref.title) and ref.title == new.name,
        lambda ref: Path(ref.file).name == new.file.name,
        lambda ref: ref.format.rpartition(" ")[0] == new.format.rpartition(" ")[0],
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
    renames: Mapping[str, str] | None = None,
) -> Upgrade:
    """The project with the schema called ``name`` in the version that the file ``new`` holds, what that hits, and what was done and is left.

    ``folder`` is the project file's; ``schemas`` are its schemas, where they are loaded already. ``name`` may be empty: `replaced_by` then tells. ``old``
    is a file with the version that the project was made with, where the new version was saved over it. ``comparison``, where the two were compared
    already, is used as it is. ``renames`` are new paths by old ones that somebody decided on, beside those that are certain. No file is written.

    Raises a `FieldwrightError` where a file cannot be read, or the project has no such schema, or nothing tells what the old version was.
    """
    loaded = schemas or Schemas(folder)
    fresh = comparison.new if comparison is not None else None
    if not name:
        fresh = fresh or load(new)
        name = replaced_by(project, fresh, folder)
    ref = schema_called(project, name)
    with ExitStack() as kept:
        note = ""
        if comparison is None:
            fresh = fresh if fresh is not None and not ref.reading else _load(new, ref, folder)
            was = _old(loaded, ref, new, old, kept)
            comparison, note = compared(project, name, fresh, loaded, kept, old=was, policy=policy)
        if renames:
            comparison = with_renames(project, name, comparison, renames)
        with paused_collector():
            made = _upgraded(project, name, comparison, loaded)
    return made if not note else evolve(made, impact=evolve(made.impact, notes=(note, *made.impact.notes)))


def schema_called(project: Project, name: str) -> SchemaRef:
    """The reference of a project's schema. Raises `MissingError` where there is none of the name."""
    if name not in project.schemas:
        like = nearest(name, project.schemas)
        has = f"it has: {', '.join(project.schemas) or 'none'}"
        raise MissingError(f"the project has no schema {name!r}", mend=f"did you mean {like}?" if like else has)
    return project.schemas[name]


def with_renames(project: Project, name: str, comparison: Comparison, renames: Mapping[str, str]) -> Comparison:
    """The comparison with fields that somebody says are renamed or moved, in all messages of the schema that the project's maps use.

    Raises `MissingError` where no such message has the old field, or its new version the new one.
    """
    used = dict.fromkeys(
        ref.message for one in project.maps for ref in (*one.sources, one.target) if ref.schema == name
    )
    made = {message: dict(held) for message, held in comparison.renames.items()}
    for old, new in renames.items():
        found = {message: pair for message in used if (pair := pairing(comparison, message)).old_field(old) is not None}
        if not found:
            raise MissingError(
                f"the old version has no field {old!r}", mend=f"name one that rules of the project use of {name}"
            )
        there = {message: field_at(pair.new, new) for message, pair in found.items() if pair.new is not None}
        if not any(one is not None and one.name != "*" for one in there.values()):
            raise MissingError(
                f"the new version has no field {new!r}", mend=f"it has to be one of {comparison.new.name}"
            )
        for message, field in there.items():
            before = found[message].old_field(old)
            if field is not None and before is not None:
                made.setdefault(message, {})[before.value_path] = field.value_path
    return evolve(comparison, renames=made)


def _load(file: str | Path, ref: SchemaRef, folder: Path) -> Schema:
    return load(file, options=ref.reading.within(folder) if ref.reading else None)


def _old(schemas: Schemas, ref: SchemaRef, new: str | Path, old: str | Path | None, kept: ExitStack) -> Original:
    """The version that the project was made with. Raises a `FieldwrightError` where nothing is known of it."""
    if old is not None:
        return Original(_load(old, ref, schemas.folder), str(old))
    path = schemas.folder / ref.file
    saved_over = Path(new).resolve() == path.resolve()
    if is_there(path) and (not saved_over or schemas.get(ref).digest == ref.digest):
        return Original(schemas.get(ref), ref.file)
    return original(ref, schemas.folder, kept)


def compared(
    project: Project, name: str, new: Schema, schemas: Schemas, kept: ExitStack, *, old: Original | None = None, policy: Policy | None = None
) -> tuple[Comparison, str]:  # fmt: skip
    """A new version of a schema compared with the one that the project was made with, and what has to be known about that one.

    Where the new version was saved over it, it is looked for in git, and else in what the project remembers. What a revision is written to is kept
    until ``kept`` is closed. Raises a `FieldwrightError` where nothing is known of the old version.
    """
    ref = schema_called(project, name)
    was = old or _old(schemas, ref, new.file, None, kept)
    return compare(was.schema, new if was.whole else only_known(ref, new), policy), was.note


def _upgraded(project: Project, name: str, comparison: Comparison, schemas: Schemas) -> Upgrade:
    ref = project.schemas[name]
    remembered = isinstance(comparison.new, Remembered)
    renewed = evolve(
        reference_to(comparison.new, schemas.folder),
        fields=ref.fields,
        reading=ref.reading,
        samples=ref.samples,
        extra=ref.extra,
    )
    new = schemas.get(renewed) if remembered else comparison.new
    before, after = _Held(schemas, ref.file, comparison.old), _Held(schemas, renewed.file, new)
    was = benches(project, before)
    pairs = _pairs(project, name, comparison)
    made = evolve(project, schemas={**project.schemas, name: renewed})
    steps = [reference_step(name, ref, renewed)]
    for map_name, held in pairs.items():
        made, said = _with_messages(made, map_name, held)
        steps += said
    follows: dict[str, Following] = {}
    for map_name, held in pairs.items():
        one = follows[map_name] = following(made, was[map_name], held)
        made = one.project
        steps += followed_steps(map_name, one)
    made = _beside_maps(made, pairs)
    changed = _changed(was, benches(made, after), pairs, follows)
    reach = Reach(comparison, lambda one: _rated(made, one))
    for one in changed:
        reach.add_map(one)
    add_cases(reach, project, schemas.folder, changed)
    if ref.digest and ref.digest != comparison.old.digest:
        reach.note(
            f"{comparison.old.file.name} is not what the project was made with: what changed before it is not told"
        )
    impact = reach.impact(name, totals(project))
    done: Marked = marked(made, name, impact, changed, new)
    ended = with_snapshots(done.project, after)
    targets = {map_name: one.targets for map_name, one in follows.items() if one.targets}
    return Upgrade(project, ended, name, comparison, impact, (*steps, *done.steps), targets)


def _rated(project: Project, one: Finding) -> Finding | None:
    """A finding as the project rates it; None where the team accepts or silences it."""
    said = evolve(one, severity=project.severities.get(one.id, one.severity))
    return said if said.severity in SEVERITIES and accepted_by(said, project.suppressions) is None else None


def totals(project: Project) -> dict[str, int]:
    """How many of each thing that can be hit a project has."""
    rules = [rule for one in project.maps for rule in one.rules]
    return {
        RULE: len(rules),
        LOOKUP: len(project.lookups),
        TEST: len(project.tests),
        APPROVALS: sum(1 for one in rules if one.status == "approved"),
        DROPPED: sum(len(one.dropped) for one in project.maps),
        EXAMPLES: sum(1 for one in rules if one.examples),
        MAP: len(project.maps),
    }


def _pairs(project: Project, name: str, comparison: Comparison) -> dict[str, dict[str, Pairing]]:
    """By map: the messages of the schema that it uses, by the source's alias or `TARGET`."""
    origins = by_origin(comparison)
    known: dict[str, Pairing] = {}
    found: dict[str, dict[str, Pairing]] = {}
    for one in project.maps:
        sides = [*((ref.alias, ref) for ref in one.sources), (TARGET, one.target)]
        for alias, ref in sides:
            if ref.schema == name:
                if ref.message not in known:
                    known[ref.message] = pairing(comparison, ref.message, origins=origins)
                found.setdefault(one.name, {})[alias] = known[ref.message]
    return found


def _with_messages(project: Project, map_name: str, pairs: Mapping[str, Pairing]) -> tuple[Project, list[Step]]:
    """The project with the messages of a map as they are called now."""
    map_ = project.map(map_name)
    other = {alias: one for alias, one in pairs.items() if one.new is not None and one.new_message != one.old_message}
    sources = tuple(
        evolve(ref, message=other[ref.alias].new_message) if ref.alias in other else ref for ref in map_.sources
    )
    target = evolve(map_.target, message=other[TARGET].new_message) if TARGET in other else map_.target
    made: Map = evolve(map_, sources=sources, target=target)
    return project.with_map(made), [message_step(map_name, one) for one in other.values()]


def _beside_maps(project: Project, pairs: Mapping[str, Mapping[str, Pairing]]) -> Project:
    """The project in which accepted findings, and what test cases leave out, follow too."""
    if not pairs:
        return project
    first = project.maps[0].name if project.maps else ""

    def suppression(one: Suppression) -> Suppression:
        held = pairs.get(one.map or (first if len(project.maps) == 1 else ""), {})
        sources = [pair for alias, pair in held.items() if alias != TARGET]
        target = held[TARGET].new_path(one.target) if TARGET in held else one.target
        source = next((now for pair in sources if (now := pair.new_path(one.source)) != one.source), one.source)
        return evolve(one, target=target, source=source)

    def test(one: TestCase) -> TestCase:
        held = pairs.get(one.map or first, {})
        if TARGET not in held:
            return one

        def now(path: str) -> str:
            return _without_brackets(path, held[TARGET].new_path(path)) if path else path

        return evolve(
            one,
            ignore=tuple(map(now, one.ignore)),
            tolerances=tuple(evolve(each, path=now(each.path)) for each in one.tolerances),
            findings=tuple(evolve(each, target=now(each.target)) for each in one.findings),
        )

    kept, tests = tuple(map(suppression, project.suppressions)), tuple(map(test, project.tests))
    return evolve(project, suppressions=kept, tests=tests)


def _without_brackets(old: str, new: str) -> str:
    return new if bare_path(old) != bare_path(new) else old


def _changed(
    was: Mapping[str, Bench],
    now: Mapping[str, Bench],
    pairs: Mapping[str, Mapping[str, Pairing]],
    follows: Mapping[str, Following],
) -> list[Changed]:
    made: list[Changed] = []
    for name, held in pairs.items():
        one = follows[name]
        unreached = {(target, each.renamed.old) for each in one.followed for target in each.unreached}
        made.append(Changed(was[name], now[name], held, one.targets, frozenset(unreached)))
    return made
