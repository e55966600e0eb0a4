"""Which sample values an export shows, and the project with all others masked. Values of worked examples that somebody wrote are no sample values."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.expression.definitions import definitions_of
from fieldwright.files.records import ABSENT
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Example, Map, ProjectFunction, Rule
from fieldwright.mapping.scopes import Scopes, reads_of_rule, scopes_in
from fieldwright.mapping.sides import Bench
from fieldwright.project.masking import masked
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Shown
from fieldwright.schema.model import Field

MASKED, SHOWN = "masked", "shown"
TARGET = "target"

ASKED = "asked for in this export"
"""The reason for what is shown once."""


@frozen
class Asked:
    """Which sample values somebody asks an export to show, beside those of the project's `Shown` fields: all, or those of some paths or fields."""

    everything: bool = False
    paths: tuple[str, ...] = ()
    """On any side of any map."""
    fields: tuple[Shown, ...] = ()


NOTHING = Asked()


@frozen
class Told:
    """What became of a field's sample values: ``state`` is `MASKED` or `SHOWN`; ``where`` they stand, for people; ``reason`` why they are shown, and who decided it."""

    map: str
    side: str
    path: str
    state: str
    where: str = ""
    reason: str = ""


@frozen
class Masks:
    """A project in which sample values are masked, and what was masked or shown."""

    project: Project
    told: tuple[Told, ...] = ()

    @property
    def masked(self) -> tuple[Told, ...]:
        """The fields of which values were masked."""
        return tuple(one for one in self.told if one.state == MASKED)


def without_sample_values(
    project: Project, benches: Mapping[str, Bench] | None = None, asked: Asked = NOTHING
) -> Masks:
    """The project with the values that worked examples took from samples masked, but those of fields that may be shown.

    With ``benches``, by map, masks obey the fields' schemas, and the codes that schemas list stay. Nothing is run or loaded.
    """
    work = _Work(project, benches or {}, asked)
    maps = tuple(map(work.map, project.maps))
    functions = tuple(map(work.function, project.functions))
    made = evolve(project, maps=maps, functions=functions) if work.told else project
    return Masks(with_choices_masked(made, asked), tuple(work.told.values()))


def with_choices_masked(project: Project, asked: Asked = NOTHING) -> Project:
    """The project in which no choice that a merge left holds values of samples: those of worked examples on either side are masked."""
    if asked.everything or not project.conflicts:
        return project
    conflicts = tuple(
        evolve(one, **{side: _choice(getattr(one, side), one.place) for side in ("base", "ours", "theirs")})
        for one in project.conflicts
    )
    return evolve(project, conflicts=conflicts)


def _choice(value: Any, place: str) -> Any:
    """A side of a choice. Within an example nothing tells whether somebody wrote it, so that its values are masked."""
    if value is ABSENT:
        return value
    before, within, rest = place.rpartition("/examples/")
    if within and before and "/" in rest:
        return value if rest.rpartition("/")[2] in ("note", "sample") else masked(value)
    return _examples_masked(value)


def _examples_masked(value: Any) -> Any:
    if isinstance(value, Mapping):
        held = cast("Mapping[str, Any]", value)
        if held.get("sample") and ("input" in held or "output" in held):
            return {name: masked(one) if name in ("input", "output") else one for name, one in held.items()}
        return {name: _examples_masked(one) for name, one in held.items()}
    if isinstance(value, (list, tuple)):
        return [_examples_masked(one) for one in cast("Sequence[Any]", value)]
    return value


def shows(shown: Iterable[Shown], asked: Asked, map_name: str, side: str, path: str) -> Shown | None:
    """The decision that a field's sample values are shown; None where they are masked."""
    if asked.everything:
        return Shown("*", reason=ASKED)
    said = (*(Shown(one, reason=ASKED) for one in asked.paths), *(evolve(one, reason=ASKED) for one in asked.fields))
    for one in (*said, *shown):
        if one.map in ("", map_name) and one.side in ("", side) and _covers(one.path, path):
            return one
    return None


def _covers(wanted: str, path: str) -> bool:
    """Whether a path with or without brackets, or with ``*`` at its end for all below, means a field."""
    if wanted == "*":
        return True
    if wanted.endswith(".*"):
        return bare_path(path).startswith(bare_path(wanted[:-2]) + ".")
    return bare_path(wanted) == bare_path(path)


class _Work:
    """The masking of one project."""

    def __init__(self, project: Project, benches: Mapping[str, Bench], asked: Asked) -> None:
        self.project = project
        self.benches = benches
        self.asked = asked
        self.told: dict[tuple[str, str, str, str], Told] = {}
        self._defined = definitions_of(project.functions)

    def map(self, one: Map) -> Map:
        """The map with its rules' examples masked."""
        if not any(each.sample for rule in one.rules for each in rule.examples):
            return one
        scopes = scopes_in(one, functions=self._defined)
        return evolve(one, rules=tuple(self.rule(one, rule, scopes) for rule in one.rules))

    def rule(self, one: Map, rule: Rule, scopes: Scopes) -> Rule:
        """The rule with its examples masked."""
        if not any(each.sample for each in rule.examples):
            return rule
        root = scopes.root.root_alias
        reads = tuple(dict.fromkeys((read.alias or root, read.path) for _, read in reads_of_rule(rule, scopes)))
        where = f"worked examples of {rule.target}"
        return evolve(rule, examples=tuple(self._example(one, rule, each, reads, where) for each in rule.examples))

    def function(self, one: ProjectFunction) -> ProjectFunction:
        """A project's function with its examples masked: its values are of no field, so that only asking for all shows them."""
        if self.asked.everything or not any(each.sample for each in one.examples):
            return one
        self._tell("", "", f"${one.name}", None, f"worked examples of the function ${one.name}")
        return evolve(
            one,
            examples=tuple(
                evolve(each, input=masked(each.input), output=masked(each.output)) if each.sample else each
                for each in one.examples
            ),
        )

    def _example(self, one: Map, rule: Rule, example: Example, reads: Sequence[tuple[str, str]], where: str) -> Example:
        if not example.sample:
            return example
        bench = self.benches.get(one.name)
        into = bench.target.field(rule.target) if bench is not None and bench.target is not None else None
        output = example.output
        if not self.may(one.name, TARGET, rule.target, where):
            output = masked(output, into)
        given = _Given(self, one.name, bench, reads, where)
        return evolve(example, input=given.masked(example.input, ()), output=output)

    def may(self, map_name: str, side: str, path: str, where: str) -> bool:
        """Whether a field's values may be shown; what is decided is told."""
        found = shows(self.project.shown, self.asked, map_name, side, path)
        self._tell(map_name, side, path, found, where)
        return found is not None

    def _tell(self, map_name: str, side: str, path: str, found: Shown | None, where: str) -> None:
        state = MASKED if found is None else SHOWN
        reason = "" if found is None else ", ".join(one for one in (found.reason, found.decided_by) if one)
        self.told.setdefault((map_name, side, bare_path(path), state), Told(map_name, side, path, state, where, reason))


class _Given:
    """The input of one rule's example: its parts are known as fields by the paths that the rule reads."""

    def __init__(
        self, work: _Work, map_name: str, bench: Bench | None, reads: Sequence[tuple[str, str]], where: str
    ) -> None:
        self._work = work
        self._map = map_name
        self._bench = bench
        self._reads = reads
        self._where = where

    def masked(self, value: Any, place: tuple[str, ...]) -> Any:
        """The value at a place of the input, named from its top, with what may not be shown masked."""
        if isinstance(value, Mapping) and value:
            members = cast("Mapping[str, Any]", value)
            if self._below(place, members):
                return {name: self.masked(one, (*place, name)) for name, one in members.items()}
        if isinstance(value, (list, tuple)):
            return [self.masked(one, place) for one in cast("Sequence[Any]", value)]
        meant = self._meant(place) or [("", "")]  # of no field: shown where all is
        decided = [self._work.may(self._map, alias, path, self._where) for alias, path in meant]  # each is told
        if all(decided):
            return value
        field = self._field(*meant[0]) if len(meant) == 1 else None
        return masked(value, field)

    def _below(self, place: tuple[str, ...], members: Iterable[str]) -> bool:
        """Whether members of an object are read by themselves; else the object is one field's value."""
        return not place or any(self._meant((*place, name)) for name in members) or not self._meant(place)

    def _meant(self, place: tuple[str, ...]) -> list[tuple[str, str]]:
        """The fields read that the value at a place can be: those whose path ends as the place does, or the other way round. The whole input can be any."""
        wanted = ".".join(place).replace("[]", "").replace("`", "")
        if not wanted:
            return list(self._reads)
        return [
            (alias, path)
            for alias, path in self._reads
            if (bare := bare_path(path)) == wanted or bare.endswith(f".{wanted}") or (bare and wanted.endswith(f".{bare}"))
        ]  # fmt: skip

    def _field(self, alias: str, path: str) -> Field | None:
        side = next((one for one in self._bench.sources if one.alias == alias), None) if self._bench else None
        return side.field(path) if side is not None else None
