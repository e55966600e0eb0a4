"""Edits: functions from project to project. Each is one undoable step; none touches a file."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from attrs import evolve

from fieldwright.expression.rename import renamed_lookup
from fieldwright.files.errors import ExpressionError, FieldwrightError, MissingError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.approval import words_carried
from fieldwright.mapping.model import NOT_MAPPED, Blanks, Dropped, Lookup, Map, Rule
from fieldwright.project.model import Project, SchemaRef
from fieldwright.schema.model import Schema
from fieldwright.schema.options import ReadingOptions

FILLINGS: Mapping[str, Any] = {"value": "", "constant": ABSENT, "each": ""}
"""What a rule is filled by, with nothing in it."""

BLOCK: Mapping[str, Any] = {"where": "", "order_by": "", "alias": "", "joins": (), "group_by": "", "key": ""}
"""What is said of a block's items, with nothing said."""


class DropRefusedError(FieldwrightError):
    """Two fields that cannot be joined by a drop; the problem says why, the mend what to do instead."""


def set_rule(project: Project, map_name: str, rule: Rule) -> Project:
    """Put a rule in: in place of the one with its target, or behind the last rule of the same parent, or at the end."""

    def changed(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
        for at, one in enumerate(rules):
            if one.target == rule.target:
                return (*rules[:at], rule, *rules[at + 1 :])
        at = place_among([one.target for one in rules], rule.target)
        return (*rules[:at], rule, *rules[at:])

    return _with_rules(project, map_name, changed)


def remove_rule(project: Project, map_name: str, target: str, *, below: bool = False) -> Project:
    """Take the rule of a target out; with ``below`` also all rules under it."""
    inside = (target + ".", target + "[", target + "<")
    return _with_rules(
        project,
        map_name,
        lambda rules: tuple(r for r in rules if r.target != target and not (below and r.target.startswith(inside))),
    )


def decide_not_mapped(project: Project, map_name: str, target: str, reason: str, by: str = "") -> Project:
    """Decide that a target stays empty. The rule keeps its owner, note and question; its filling, and what was said of that, goes."""
    old = project.map(map_name).rule(target) or Rule(target)
    rule = evolve(old, **FILLINGS, **BLOCK, when="", default=ABSENT, blanks=None, words="", words_for="", decision=NOT_MAPPED, reason=reason, decided_by=by)  # fmt: skip
    return set_rule(project, map_name, rule)


def set_blanks(project: Project, map_name: str, blanks: Blanks) -> Project:
    """Say what blank values become in a map, where its rules do not say."""
    return project.with_map(evolve(project.map(map_name), blanks=blanks))


def drop_source(project: Project, map_name: str, dropped: Dropped) -> Project:
    """Decide that a source field is deliberately not used."""
    here = project.map(map_name)
    kept = tuple(d for d in here.dropped if (d.alias, d.path) != (dropped.alias, dropped.path))
    return project.with_map(evolve(here, dropped=(*kept, dropped)))


def undrop_source(project: Project, map_name: str, path: str, alias: str = "source") -> Project:
    """Take back the decision that a source field is not used."""
    here = project.map(map_name)
    return project.with_map(evolve(here, dropped=tuple(d for d in here.dropped if (d.alias, d.path) != (alias, path))))


def set_lookup(project: Project, lookup: Lookup) -> Project:
    """Put a lookup in, in place of the one with its name."""
    names = [one.name for one in project.lookups]
    if lookup.name in names:
        return evolve(project, lookups=tuple(lookup if one.name == lookup.name else one for one in project.lookups))
    return evolve(project, lookups=(*project.lookups, lookup))


def rename_lookup(project: Project, old: str, lookup: Lookup) -> Project:
    """Put a lookup in place of the one called ``old``; expressions follow its new name. Those that do not parse stay as they are."""
    lookups = tuple(lookup if one.name == old else one for one in project.lookups)
    maps = tuple(evolve(m, rules=tuple(_reading(r, old, lookup.name) for r in m.rules)) for m in project.maps)
    functions = tuple(evolve(f, expression=_renamed(f.expression, old, lookup.name)) for f in project.functions)
    return evolve(project, lookups=lookups, maps=maps, functions=functions)


def _renamed(text: str, old: str, new: str) -> str:
    if "translate" in text:
        with suppress(ExpressionError):
            return renamed_lookup(text, old, new)
    return text


def _reading(rule: Rule, old: str, new: str) -> Rule:
    made = rule
    for attribute, text in rule.expressions:
        changed = _renamed(text, old, new)
        made = made.with_text(attribute, changed) if changed != text else made
    return words_carried(rule, made, (old,))


def remove_lookup(project: Project, name: str) -> Project:
    """Take a lookup out; expressions that name it get a finding."""
    return evolve(project, lookups=tuple(one for one in project.lookups if one.name != name))


def set_schema(project: Project, name: str, ref: SchemaRef) -> Project:
    """Put a schema reference in under a name."""
    return evolve(project, schemas={**project.schemas, name: ref})


def set_reading(project: Project, name: str, options: ReadingOptions | None, loaded: Schema | None = None) -> Project:
    """Say how a schema's file is read; nothing said takes it out. ``loaded``, where given, is the schema as it is read so.

    Raises `MissingError` where the project has no schema of the name.
    """
    ref = evolve(_ref(project, name), reading=options or None)
    if loaded is not None:
        ref = evolve(ref, digest=loaded.digest, format=loaded.format)
    return set_schema(project, name, ref)


def set_schema_samples(project: Project, name: str, files: Iterable[str]) -> Project:
    """Attach samples to a schema, by paths relative to the project, in place of those it has; each counts once.

    Raises `MissingError` where the project has no schema of the name.
    """
    return set_schema(project, name, evolve(_ref(project, name), samples=tuple(dict.fromkeys(files))))


def _ref(project: Project, name: str) -> SchemaRef:
    if name not in project.schemas:
        mend = f"it has: {', '.join(project.schemas) or 'none'}"
        raise MissingError(f"the project has no schema {name!r}", mend=mend)
    return project.schemas[name]


def add_map(project: Project, new: Map) -> Project:
    """Put a map in at the end. Raises `MissingError` where it names a schema that the project does not have."""
    for name in (*(s.schema for s in new.sources), new.target.schema):
        if name not in project.schemas:
            raise MissingError(f"the project has no schema {name!r}", mend="add the schema first")
    if any(one.name == new.name for one in project.maps):
        raise DropRefusedError(f"there is a map {new.name!r} already", mend="choose another name")
    return evolve(project, maps=(*project.maps, new))


def place_among(targets: Sequence[str], target: str) -> int:
    """Where a new rule goes among those of these targets: behind the last one below the nearest common parent."""
    parent = target
    while "." in parent:
        parent = parent.rpartition(".")[0]
        last = max((at for at, one in enumerate(targets) if one == parent or one.startswith(parent + ".")), default=-1)
        if last >= 0:
            return last + 1
    return len(targets)


def _with_rules(project: Project, map_name: str, change: Callable[[tuple[Rule, ...]], tuple[Rule, ...]]) -> Project:
    here = project.map(map_name)
    return project.with_map(evolve(here, rules=change(here.rules)))
