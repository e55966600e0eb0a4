"""What each use of a lookup covers: codes that have rows, codes that lack them, rows never reached, target codes never given."""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve, frozen

from fieldwright.expression.lookups import key_text
from fieldwright.mapping.checks.lookups import Use, use_of
from fieldwright.mapping.checks.model import Checked, Context, Parsed, context_of, infer_parts, listed
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench

MOST = 6
"""Codes that are named in a sentence."""


@frozen
class Covered:
    """One use of a lookup: by which rule, and backwards or not. ``known`` tells whether all codes that may come are known."""

    map: str
    target: str
    attribute: str = "value"
    back: bool = False
    known: bool = False
    covered: tuple[Any, ...] = ()
    """Codes that may come and have a row."""
    lacking: tuple[Any, ...] = ()
    """Codes that may come and have none."""
    never: tuple[Any, ...] = ()
    """Keys of rows that no code reaches here; backwards, values."""
    not_given: tuple[Any, ...] = ()
    """Codes of the target's list that are never written here."""

    @property
    def said(self) -> str:
        """All of it in a sentence or some."""
        told: list[str] = []
        if self.known:
            total = len(self.covered) + len(self.lacking)
            told.append(f"{len(self.covered):,} of {total:,} source codes have a row")
            if self.lacking:
                told.append(f"none for {listed(self.lacking, MOST)}")
            if self.never:
                told.append(f"never reached: {listed(self.never, MOST)}")
        else:
            told.append("the source has no list of codes, so that it is not known which may come")
        if self.not_given:
            told.append(f"target codes never given: {listed(self.not_given, MOST)}")
        return "; ".join(told)


def lookup_coverage(bench: Bench, name: str) -> tuple[Covered, ...]:
    """The uses of a lookup in a bench's map, in the order of the rules. A table that cannot be read covers nothing and has none."""
    using = [rule for rule in bench.map.rules if _mentions(rule, name)]
    if not using:
        return ()
    kept = _with_those_above(bench.map.rules, using)
    context = context_of(evolve(bench, map=evolve(bench.map, rules=kept)))
    return tuple(
        _covered(context, checked, parsed, used)
        for checked in context.rules
        if not checked.broken
        for parsed in checked.texts
        for call in parsed.table_calls
        if call.children[1].value == name and (used := use_of(context, checked, parsed, call)) is not None
    )


def _mentions(rule: Rule, name: str) -> bool:
    return any("$translate" in text and name in text for _, text in rule.expressions)


def _with_those_above(rules: Iterable[Rule], using: Sequence[Rule]) -> tuple[Rule, ...]:
    """The rules that use it, and those above them, whose conditions and loops say what may come."""
    wanted = {id(rule) for rule in using}
    above = {one.target[:at] for one in using for at, sign in enumerate(one.target) if sign in ".["}
    return tuple(rule for rule in rules if id(rule) in wanted or rule.target in above)


def _covered(context: Context, checked: Checked, parsed: Parsed, used: Use) -> Covered:
    lacking = {key_text(one) for one in used.keys.lacking}
    return Covered(
        context.bench.map.name, checked.rule.target, parsed.text.attribute, used.back, used.keys.every,
        tuple(one for one in used.keys.values if key_text(one) not in lacking), used.keys.lacking, used.never,
        _not_given(context, checked, parsed, used),
    )  # fmt: skip


def _not_given(context: Context, checked: Checked, parsed: Parsed, used: Use) -> tuple[Any, ...]:
    """Of the target's list, where the lookup's value is written as it is."""
    if checked.field is None or parsed.text.attribute != "value" or parsed.lineage is None:
        return ()
    tree = parsed.lineage.tree
    while tree is not None and tree.kind == "block" and len(tree.children) == 1:
        tree = tree.children[0]
    codes = [one for one in checked.field.shape.enum if one is not None]
    given = infer_parts(context, checked, parsed)(used.call)
    if tree is not used.call or given.enum is None:
        return ()
    written = {key_text(one) for one in given.enum}
    return tuple(one for one in codes if key_text(one) not in written)
