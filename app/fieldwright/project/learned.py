"""Rules learned from pairs of payloads, taken into a map as one edit. Nothing is taken without being asked for."""

from collections.abc import Iterable

from attrs import evolve

from fieldwright.mapping.model import Lookup
from fieldwright.mapping.scopes import block_path
from fieldwright.mapping.suggest.learning.model import Learned
from fieldwright.mapping.suggest.model import Candidate
from fieldwright.project.edits import DropRefusedError, set_lookup, set_rule
from fieldwright.project.model import Project
from fieldwright.project.suggesting import Taken


def take_learned(project: Project, map_name: str, learned: Iterable[Learned], *, notes: bool = True) -> Taken:
    """Take learned rules into a map as draft rules, blocks before what is inside them, with the code tables that they need.

    How often a rule held becomes its note. A field that has a rule already is left, and so is one inside a block that the map does not have;
    both are said.
    """
    said: list[str] = []
    left: list[tuple[Candidate, str]] = []
    for one in sorted(learned, key=lambda each: each.target.count("[]") + (not each.each)):
        try:
            project = _taken(project, map_name, one, notes=notes)
        except DropRefusedError as error:
            left.append((one.candidate(), str(error)))
            continue
        said.append(f"{one.target}: {one.words}")
    return Taken(project, tuple(said), tuple(left))


def _taken(project: Project, name: str, one: Learned, *, notes: bool) -> Project:
    here = project.map(name)
    if here.rule(one.target) is not None:
        raise DropRefusedError(f"{one.target} has a rule already", mend="remove it first")
    blocks = {block_path(rule.target) for rule in here.rules if rule.each}
    if not blocks.issuperset(block_path(path) for path in one.inside if path != one.target):
        raise DropRefusedError(f"{one.target} is inside a list that has no rule", mend="accept the list's rule first")
    table = one.table
    if table is not None:
        table = _named(project, table)
        project = set_lookup(project, table)
        one = one.with_lookup(table.name) if table.name != one.lookup else one
    rule = evolve(one.rule, note=f"Learned from pairs: {one.words}." if notes else "")
    return set_rule(project, name, rule)


def _named(project: Project, table: Lookup) -> Lookup:
    """The table under a name that is free, or that of one with the same rows."""
    held = {one.name: one for one in project.lookups}
    name, number = table.name, 2
    while name in held and held[name].rows != table.rows:
        name, number = f"{table.name} {number}", number + 1
    return held.get(name) or evolve(table, name=name)
