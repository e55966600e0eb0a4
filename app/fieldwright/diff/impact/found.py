"""What the static checks find with the new version and did not find with the old one, rule by rule."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from attrs import Factory, frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.check import rule_findings
from fieldwright.mapping.checks.model import Context, context_of
from fieldwright.mapping.checks.presence import required_decided_against, required_without_rule
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.mapping.sides import Bench, Side


@frozen(eq=False)
class Found:
    """What is new: by the rule's old target, of required fields that nothing fills, and what changed at lookups."""

    of_rules: Mapping[str, tuple[Finding, ...]] = Factory(dict)
    required: tuple[Finding, ...] = ()
    tables: Mapping[str, tuple[str, ...]] = Factory(dict)
    """By the rule's old target: the lookups that it reads."""


def new_findings(
    before: Bench, after: Bench, targets: Mapping[str, str], wanted: Collection[str], *, filled: bool
) -> Found:
    """What is found in ``after`` and not in ``before``, in the rules of the old targets that are ``wanted``.

    ``targets`` are the new targets by the old ones, where they are others; ``filled`` tells whether the target's schema is another version.
    """
    if not wanted and not filled:
        return Found()
    old, new = context_of(before), context_of(after)
    was, is_ = _by_target(old, wanted), _by_target(new, {targets.get(one, one) for one in wanted})
    if filled:
        for held, context in ((was, old), (is_, new)):
            for one in required_decided_against(context):
                held.setdefault(one.target, []).append(one)
    of_rules = {
        one: _new(was.get(one, ()), is_.get(targets.get(one, one), ()))
        for one in (wanted if not filled else {*wanted, *was})
    }
    required: tuple[Finding, ...] = ()
    if filled:
        known = {bare_path(targets.get(one.target, one.target)) for one in required_without_rule(old)}
        required = tuple(one for one in required_without_rule(new) if one.target and bare_path(one.target) not in known)
    tables = {one.rule.target: _tables(one.texts) for one in old.rules if one.rule.target in wanted}
    return Found({path: found for path, found in of_rules.items() if found}, required, tables)


def refused(side: Side, path: str, value: Any) -> tuple[Finding, ...]:
    """Why a JSON value does not fit a field, as the static checks say it of a constant; nothing where it fits, or the field is not known."""
    field = side.field(path)
    if field is None or value is ABSENT or (isinstance(value, (dict, list)) and not field.shape.leaf):
        return ()
    rule = Rule(path, constant=value, note="a worked example")
    map_ = Map("", (SourceRef("", ""),), TargetRef("", side.message), (rule,))
    context = context_of(Bench(map_, target=side))
    return tuple(one for checked in context.rules for one in rule_findings(context, checked) if one.id[0] in "TLKND")


def _by_target(context: Context, wanted: Collection[str]) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for checked in context.rules:
        if checked.rule.target in wanted:
            found.setdefault(checked.rule.target, []).extend(rule_findings(context, checked))
    return found


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
