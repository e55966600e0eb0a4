"""What is asked beside the window about an expression that is being written: its findings and its type. No widgets here."""

import threading
from collections.abc import Sequence
from typing import Any

from attrs import evolve, frozen

from fieldwright.desktop.expressions.calls import either
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.live_result import MISSING, Asked, Failure, LiveTable, shown
from fieldwright.desktop.surroundings import Surroundings, surroundings
from fieldwright.expression.types import infer
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Map, Rule
from fieldwright.mapping.sides import Bench


@frozen(eq=False)
class Looked:
    """What was found of a text: findings at the rule, the bench that they are of, and what the expression gives in words."""

    text: str
    findings: tuple[Finding, ...] = ()
    bench: Bench | None = None
    gives: str = ""


class Looking:
    """Checks a map with one rule as it is written. What did not change is not checked again; calls wait for each other."""

    def __init__(self) -> None:
        self._memory: Any = None
        self._lock = threading.Lock()

    def __call__(self, bench: Bench, rule: Rule, attribute: str) -> Looked:
        """What the checks find at the rule."""
        from fieldwright.mapping.check import checked_map
        from fieldwright.mapping.checks.memory import Memory

        with self._lock:
            if self._memory is None:
                self._memory = Memory()
            changed = evolve(bench, map=with_rule(bench.map, rule))
            found, _ = checked_map(changed, self._memory)
        text = rule.text(attribute)
        here = tuple(one for one in found if one.target == rule.target and one.id != "E01" and not _later(one))
        return Looked(text, here, changed, gives(text, surroundings(changed, rule.target, attribute)))


def _later(one: Finding) -> bool:
    """Whether a finding is about what is written around a rule, such as examples and notes, not about its expression."""
    return one.severity == "info" and one.id.startswith("B")


def with_rule(map_: Map, rule: Rule) -> Map:
    """The map with a rule in place of the one for its target, or behind the others."""
    if map_.rule(rule.target) is None:
        return evolve(map_, rules=(*map_.rules, rule))
    return evolve(map_, rules=tuple(rule if one.target == rule.target else one for one in map_.rules))


def gives(text: str, around: Surroundings) -> str:
    """What an expression gives, in words; empty where it does not parse."""
    if not text.strip():
        return ""
    try:
        found = infer(text, around.scope, around.field)
    except FieldwrightError:
        return ""
    if not found.types:
        return tr("Gives something that is known only when it runs")
    types = either(sorted(found.types - {"null"}) or ["null"])
    more = [
        words
        for holds, words in (
            (found.optional, tr("may be missing")),
            (found.nullable and "null" not in types, tr("may be null")),
            (found.many, tr("may be several")),
        )
        if holds
    ]
    if found.max_length is not None and "string" in types:
        more.insert(0, tr("at most {most} characters", most=found.max_length))
    return tr("Gives {what}", what=", ".join([types, *more]))


def value_words(table: LiveTable) -> str:
    """A result in a line: the first item's, and of how many."""
    if table.problem:
        return translated(table.problem)
    if not table.rows:
        return tr("The sample has no items here")
    value = table.rows[0].result
    said = tr("nothing: it is missing") if value is MISSING else shown(value, 300)
    if isinstance(value, Failure):
        return said
    count = len(table.rows)
    if not table.in_loop or count <= 1:
        return said
    if table.more:
        return tr("{value}   (the first of {count} and more items)", value=said, count=count)
    return tr("{value}   (the first of {count} items)", value=said, count=count)


def part_of(asked: Asked, text: str) -> Asked:
    """The question about a part of an expression, in place of the whole."""
    return evolve(asked, rule=asked.rule.with_text(asked.attribute, text))


def worst_first(findings: Sequence[Finding]) -> list[Finding]:
    """Findings, the most severe first."""
    rank = {"error": 0, "warning": 1, "info": 2}
    return sorted(findings, key=lambda one: rank.get(one.severity, 3))
