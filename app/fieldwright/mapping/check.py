"""All static findings of a map: what cannot work or may lose data, told without running anything."""

from attrs import evolve

from fieldwright.mapping.checks import (
    cardinality,
    coverage,
    dates,
    expressions,
    lookups,
    operands,
    presence,
    schemas,
    types,
    values,
)
from fieldwright.mapping.checks.model import Checked, Context, Filling, context_of, fillings_of
from fieldwright.mapping.findings import SEVERITIES, Finding
from fieldwright.mapping.sides import Bench

MAP_CHECKS = (
    *schemas.MAP_CHECKS,
    *expressions.MAP_CHECKS,
    *presence.MAP_CHECKS,
    *cardinality.MAP_CHECKS,
    *lookups.MAP_CHECKS,
    *coverage.MAP_CHECKS,
)
"""Functions from the whole map to findings."""

RULE_CHECKS = (
    *expressions.RULE_CHECKS,
    *operands.RULE_CHECKS,
    *presence.RULE_CHECKS,
    *cardinality.RULE_CHECKS,
    *lookups.RULE_CHECKS,
)
"""Functions from one rule to findings."""

FILLING_CHECKS = (
    *types.CHECKS,
    *values.CHECKS,
    *presence.CHECKS,
    *cardinality.CHECKS,
    *lookups.CHECKS,
    *dates.CHECKS,
)
"""Functions from a value that goes into a known target field to findings. None runs where the expression has an error."""


def check_map(bench: Bench) -> tuple[Finding, ...]:
    """Everything found, in the order of the rules, then what is missing; most severe first at one place."""
    context = context_of(bench)
    found: list[Finding] = [one for check in MAP_CHECKS for one in check(context)]
    for checked in context.rules:
        found += _of_rule(context, checked)
    order = {rule.target: at for at, rule in enumerate(bench.map.rules)}
    found.sort(key=lambda one: (order.get(one.target, len(order)), SEVERITIES.index(one.severity)))
    return tuple(evolve(one, map=bench.map.name) for one in dict.fromkeys(found))


def _of_rule(context: Context, checked: Checked) -> list[Finding]:
    found = [one for check in RULE_CHECKS for one in check(context, checked)]
    if checked.broken or any(one.id == "E02" for one in found):
        return found  # nothing can be told of its value
    fillings: tuple[Filling, ...] = fillings_of(context, checked)
    return found + [one for filling in fillings for check in FILLING_CHECKS for one in check(context, filling)]
