"""What the static checks find with the new version and did not find with the old one, rule by rule."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from attrs import Factory, evolve, frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.check import rule_findings
from fieldwright.mapping.checks.model import Context, context_of
from fieldwright.mapping.checks.presence import required_decided_against, required_without_rule
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.mapping.scopes import block_path, paths_above
from fieldwright.mapping.sides import Bench, Side


@frozen(eq=False)
class Found:
    """What is new: by the rule's old target, of required fields that nothing fills, and what changed at lookups."""

    of_rules: Mapping[str, tuple[Finding, ...]] = Factory(dict)
    required: tuple[Finding, ...] = ()
    tables: Mapping[str, tuple[str, ...]] = Factory(dict)
    """By the rule's old target: the lookups that it reads."""

    def rated(self, rated: Callable[[Finding], Finding | None]) -> "Found":
        """The same with the team's severities, without what it does not want to hear of."""
        kept = {target: tuple(filter(None, map(rated, found))) for target, found in self.of_rules.items()}
        required = tuple(filter(None, map(rated, self.required)))
        return Found({target: found for target, found in kept.items() if found}, required, self.tables)


def new_findings(
    before: Bench, after: Bench, targets: Mapping[str, str], wanted: Collection[str], *, filled: bool
) -> Found:
    """What is found in ``after`` and not in ``before``, in the rules of the old targets that are ``wanted``.

    ``targets`` are the new targets by the old ones, where they are others; ``filled`` tells whether the target's schema is another version.
    """
    now = {targets.get(one, one) for one in wanted}
    is_ = _Checked(after, now)
    was = _Checked(before, {one for one in wanted if targets.get(one, one) in is_.found})
    if filled:
        was.add_decided()
        is_.add_decided()
    names = {*wanted, *was.found} if filled else wanted
    of_rules = {one: _new(was.found.get(one, ()), is_.found.get(targets.get(one, one), ())) for one in names}
    required: tuple[Finding, ...] = ()
    if filled:
        known = {bare_path(targets.get(one.target, one.target)) for one in was.required()}
        required = tuple(one for one in is_.required() if one.target and bare_path(one.target) not in known)
    tables = {one: is_.tables.get(targets.get(one, one), ()) for one in wanted}
    return Found({path: found for path, found in of_rules.items() if found}, required, tables)


class _Checked:
    """Some rules of a bench, checked, and what is found of the target as a whole."""

    def __init__(self, bench: Bench, wanted: Collection[str]) -> None:
        self.found: dict[str, list[Finding]] = {}
        self.tables: dict[str, tuple[str, ...]] = {}
        self._bench = bench
        context = context_of(_with(bench, _around(bench.map.rules, wanted)))
        for checked in context.rules:
            target = checked.rule.target
            if target not in wanted:
                continue
            self.tables[target] = _tables(checked.texts)
            found = rule_findings(context, checked)
            if found:
                self.found.setdefault(target, []).extend(found)

    def add_decided(self) -> None:
        """Add what is required and was decided against, at its rule."""
        for one in required_decided_against(self._outline):
            self.found.setdefault(one.target, []).append(one)

    def required(self) -> tuple[Finding, ...]:
        """What is required and filled by no rule."""
        return tuple(required_without_rule(self._outline))

    @cached_property
    def _outline(self) -> Context:
        """All rules without their expressions: enough to tell what is filled."""
        return context_of(_with(self._bench, tuple(map(_outlined, self._bench.map.rules))))


def _outlined(rule: Rule) -> Rule:
    return Rule(rule.target, constant=0) if rule.kind == "value" else rule


def _with(bench: Bench, rules: tuple[Rule, ...]) -> Bench:
    return evolve(bench, map=evolve(bench.map, rules=rules))


def _around(rules: tuple[Rule, ...], wanted: Collection[str]) -> tuple[Rule, ...]:
    """The rules that are wanted, with all that their checks look at: those above them, below them, and beside them."""
    places = {block_path(one) for one in wanted}
    above = {path for one in wanted for path in paths_above(one)}
    parents = {_parent(one) for one in places}

    def counts(rule: Rule) -> bool:
        place = block_path(rule.target)
        return (
            place in places
            or place in above
            or _parent(place) in parents
            or any(one in places for one in paths_above(rule.target))
        )

    return tuple(one for one in rules if counts(one))


def _parent(place: str) -> str:
    return next(iter(paths_above(place)[-1:]), "")


def refused(side: Side, path: str, value: Any) -> tuple[Finding, ...]:
    """Why a JSON value does not fit a field, as the static checks say it of a constant; nothing where it fits, or the field is not known."""
    field = side.field(path)
    if field is None or value is ABSENT or (isinstance(value, (dict, list)) and not field.shape.leaf):
        return ()
    rule = Rule(path, constant=value, note="a worked example")
    map_ = Map("", (SourceRef("", ""),), TargetRef("", side.message), (rule,))
    context = context_of(Bench(map_, target=side))
    return tuple(one for checked in context.rules for one in rule_findings(context, checked) if one.id[0] in "TLKND")


def _tables(texts: Iterable[Any]) -> tuple[str, ...]:
    names = (call.children[1].value for one in texts for call in one.table_calls)
    return tuple(dict.fromkeys(name for name in names if isinstance(name, str)))


def _new(before: Sequence[Finding], after: Sequence[Finding]) -> tuple[Finding, ...]:
    """Those of which there were fewer before. Messages name limits and paths, so they do not count; of code tables they name the codes."""
    left = Counter(_mark(one) for one in before)
    found: list[Finding] = []
    for one in after:
        mark = _mark(one)
        if left[mark]:
            left[mark] -= 1
        else:
            found.append(one)
    return tuple(found)


def _mark(one: Finding) -> tuple[str, str, str]:
    return one.id, one.attribute, one.message if one.id.startswith("K") else ""
