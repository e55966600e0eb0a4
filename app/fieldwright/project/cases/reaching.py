"""Payloads that take the sides of branches: solved or tried out, and run to see that the side was really taken."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from attrs import define, field

from fieldwright.expression.syntax import Node, parsed
from fieldwright.mapping.model import Rule
from fieldwright.mapping.scopes import Scopes, block_path, paths_above, scopes_of
from fieldwright.project.cases.basis import Base, Basis
from fieldwright.project.cases.branches import DEFAULT, FALLBACK, Branch, Watchable
from fieldwright.project.cases.ideas import LEAST, ORDINARY, Idea
from fieldwright.project.cases.model import LeftOut
from fieldwright.project.cases.naming import leaf, short
from fieldwright.project.cases.payloads import Edit, Given, given
from fieldwright.project.cases.solving import Solver
from fieldwright.project.cases.watching import Watched, Watcher

MOST_CANDIDATES = 40
"""Payloads that are tried for the branches of one rule."""

Side = tuple[int, bool]


@define
class Reacher:
    """Finds payloads for the sides of branches that nothing takes yet."""

    basis: Basis
    what: Watchable
    watcher: Watcher
    parameters: Mapping[str, Any]
    sources: Mapping[str, Any]
    stop: Callable[[], bool]
    missed: list[LeftOut] = field(factory=list)
    _scopes: Scopes | None = None
    _numbers: dict[str, list[int]] = field(factory=dict)

    def ideas(self, taken: set[Side], skip: Callable[[str], bool]) -> Iterator[Idea]:
        """An idea for each side that is not in ``taken``, which may grow meanwhile, nor skipped by its key. The others go to ``missed``."""
        for at, rule in enumerate(self.what.bench.map.rules):
            self._numbers.setdefault(block_path(rule.target), []).append(at)
        by_rule: dict[int, list[Branch]] = {}
        for one in self.what.branches:
            by_rule.setdefault(one.rule, []).append(one)
        for number, branches in by_rule.items():
            open_ = [
                (one, side)
                for one in branches
                for side in (True, False)
                if (one.number, side) not in taken and not skip(one.key(side=side))
            ]
            if not open_:
                continue
            if number < 0:
                self._say(open_, "it stands in a function, and no payload that was made asks for it")
                continue
            yield from self._of_rule(number, open_, taken)

    def _of_rule(self, number: int, open_: Sequence[tuple[Branch, bool]], taken: set[Side]) -> Iterator[Idea]:
        reduced = self.what.only(self._with_those_above(number))
        found: dict[Side, list[tuple[Edit, ...]]] = {}
        bases: dict[Side, str] = {}
        wrong: dict[Side, list[tuple[Edit, ...]]] = {}
        for name, base in ((ORDINARY, self.basis.ordinary), (LEAST, self.basis.least)):
            left = [(one, side) for one, side in open_ if (one.number, side) not in found]
            if base is None or not left:
                continue
            candidates = self._candidates(left)
            for edits, value, told in self._run(reduced, base, candidates):
                new = [(one.number, side) for one, side in left if (one.number, side) in told.sides]
                if not new:
                    continue
                if self.basis.violations(value):
                    for side in new:
                        wrong.setdefault(side, []).append(edits)
                    continue
                for side in new:
                    bases.setdefault(side, name)
                    if bases[side] == name:
                        found.setdefault(side, []).append(edits)
        for place in [one for one in wrong if one not in found]:
            others = [(whole,) for edits in wrong[place][:4] for whole in self.basis.otherwise(edits)]
            for edits, value, told in self._run(reduced, self.basis.ordinary, others):
                if place in told.sides and not self.basis.violations(value):
                    bases[place] = ORDINARY
                    found.setdefault(place, []).append(edits)
        for one, side in open_:
            place = (one.number, side)
            if place in taken:
                continue
            if place in found:
                yield self._idea(one, found[place], bases[place], side=side)
                continue
            why = (
                "only a payload that the source's schema refuses takes it"
                if place in wrong
                else "no payload was found that takes it; a person has to make one"
            )
            self._say([(one, side)], why)

    def _say(self, sides: Sequence[tuple[Branch, bool]], why: str) -> None:
        self.missed += (LeftOut(one.key(side=side), name_of(one, side=side), why) for one, side in sides)

    def _idea(self, one: Branch, choices: Sequence[tuple[Edit, ...]], base: str, *, side: bool) -> Idea:
        return Idea(
            one.key(side=side), name_of(one, side=side), f"{leaf(one.target)} comes out right where {said_of(one, side=side)}.",
            f"One side of a condition of {one.target}.", tuple(choices[:4]), base=base, reaches=(one.number, side),
        )  # fmt: skip

    # -- what is tried

    def _candidates(self, sides: Sequence[tuple[Branch, bool]]) -> list[tuple[Edit, ...]]:
        found: dict[str, tuple[Edit, ...]] = {}
        for one, side in sides:
            node = self._node(one)
            if node is None:
                continue
            solver = self._solver(one.rule, one.attribute if one.kind != DEFAULT else "value")
            there = one.kind in (FALLBACK, DEFAULT)
            before = self._needed(solver, one)
            around = self._around(one)
            ways = solver.ways(node, wanted=side, there=there)
            for way in ways:
                for made in (way, (*before, *way), (*around, *before, *way)):
                    found.setdefault(repr(made), made)
            if len(ways) < 2:
                for way in solver.tried(node):
                    for made in (way, (*around, *before, *way)):
                        found.setdefault(repr(made), made)
        return list(found.values())[: MOST_CANDIDATES * max(1, len(sides))]

    def _node(self, one: Branch) -> Node | None:
        if one.kind != DEFAULT:
            return one.node
        tree = parsed(self.what.rules[one.rule].value)
        return tree if isinstance(tree, Node) else None

    def _solver(self, rule: int, attribute: str) -> Solver:
        held = self.what.rules[rule]
        scopes = self._scopes = self._scopes or scopes_of(self.basis.bench)
        return Solver(self.basis, held.text(attribute), scopes.of(held, attribute))

    def _needed(self, solver: Solver, one: Branch) -> tuple[Edit, ...]:
        """What makes the conditions of the same text so that this one is asked."""
        return tuple(edit for node, side in one.needs for way in solver.ways(node, wanted=side)[:1] for edit in way)

    def _around(self, one: Branch) -> tuple[Edit, ...]:
        """What makes the conditions above the rule, and its own, hold."""
        made: list[Edit] = []
        for number in self._with_those_above(one.rule):
            rule = self.what.rules[number]
            attributes = [name for name in ("when", "where") if rule.text(name)]
            if number == one.rule:
                attributes = [name for name in attributes if name != one.attribute and one.attribute != "when"]
            for name in attributes:
                made += self._holding(number, rule, name)
        return tuple(made)

    def _holding(self, number: int, rule: Rule, attribute: str) -> tuple[Edit, ...]:
        tree = parsed(rule.text(attribute))
        if not isinstance(tree, Node):
            return ()
        return next(iter(self._solver(number, attribute).ways(tree, wanted=True)), ())

    def _with_those_above(self, number: int) -> list[int]:
        target = self.what.rules[number].target
        above = [at for path in paths_above(target) for at in self._numbers.get(path, ())]
        own = self._numbers.get(block_path(target), ())
        return sorted({*above, *(at for at in own if self.what.rules[at].each), number, *self._some_below(number)})

    def _some_below(self, number: int) -> list[int]:
        """Rules below an object or a list, which is not written without any."""
        rule = self.what.rules[number]
        if rule.value:
            return []
        heads = (f"{rule.target}.", f"{rule.target}[")
        below = (at for at, one in enumerate(self.what.rules) if one.target.startswith(heads) and one.value)
        return list(islice(below, 3))

    def _run(
        self, reduced: Watchable, base: Base, candidates: Sequence[tuple[Edit, ...]]
    ) -> Iterator[tuple[tuple[Edit, ...], Any, Watched]]:
        """What candidates do; those that set parameters one by one."""
        plain = [one for one in candidates if not any(isinstance(edit, Given) for edit in one)]
        groups = [(plain, dict(self.parameters))] if plain else []
        groups += [([one], {**self.parameters, **given(one)}) for one in candidates if given(one)]
        for edits, parameters in groups:
            values = [self.basis.edited(base, one) for one in edits]
            texts = [json.dumps(one, default=str) for one in values]
            told = self.watcher.watched(reduced, texts, parameters, self.sources)
            yield from zip(edits, values, told, strict=True)


def said_of(one: Branch, *, side: bool) -> str:
    """A side of a branch as a clause."""
    if one.kind == DEFAULT:
        return "it has a value" if side else "its default stands in"
    return f"{short(one.text, 120)} {one.said(side=side)}"


def name_of(one: Branch, *, side: bool) -> str:
    """A side of a branch as a name."""
    again = f" ({one.which})" if one.which > 1 else ""
    return short(f"{leaf(one.target)}{again}: {said_of(one, side=side)}")
