"""All static findings of a map: what cannot work or may lose data, told without running anything."""

from collections.abc import Iterable, Iterator

from fieldwright.files.records import ABSENT
from fieldwright.mapping.buildability import waits
from fieldwright.mapping.checks import (
    buildability,
    calls,
    cardinality,
    coverage,
    dates,
    dead,
    exactness,
    expressions,
    lookups,
    loops,
    operands,
    personal,
    presence,
    schemas,
    types,
    usage,
    values,
)
from fieldwright.mapping.checks.about import CONSTANT, ITEMS, MANY, NULLABLE, UNFIT, concerned
from fieldwright.mapping.checks.fit import FITS, outcome
from fieldwright.mapping.checks.memory import Memory
from fieldwright.mapping.checks.model import Checked, Context, Filling, fillings_of
from fieldwright.mapping.findings import SEVERITIES, Finding
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.survey import Survey

MAP_CHECKS = (
    *schemas.MAP_CHECKS,
    *expressions.MAP_CHECKS,
    *presence.MAP_CHECKS,
    *cardinality.MAP_CHECKS,
    *lookups.MAP_CHECKS,
    *coverage.MAP_CHECKS,
    *usage.MAP_CHECKS,
    *buildability.MAP_CHECKS,
)
"""Functions from the whole map to findings."""

RULE_CHECKS = (
    *expressions.RULE_CHECKS,
    *calls.RULE_CHECKS,
    *operands.RULE_CHECKS,
    *presence.RULE_CHECKS,
    *cardinality.RULE_CHECKS,
    *loops.RULE_CHECKS,
    *lookups.RULE_CHECKS,
    *dead.RULE_CHECKS,
    *usage.RULE_CHECKS,
    *exactness.RULE_CHECKS,
    *personal.RULE_CHECKS,
    *buildability.RULE_CHECKS,
)
"""Functions from one rule to findings."""

FILLING_CHECKS = (
    *types.CHECKS,
    *values.CHECKS,
    *presence.CHECKS,
    *cardinality.CHECKS,
    *lookups.CHECKS,
    *dates.CHECKS,
    *exactness.CHECKS,
)
"""Functions from a value that goes into a known target field to findings. None runs where the expression has an error."""

_RANK = {name: at for at, name in enumerate(SEVERITIES)}


def check_map(bench: Bench, memory: Memory | None = None) -> tuple[Finding, ...]:
    """Everything found that counts, in the order of the rules, then what is missing; most severe first at one place.

    With a ``memory``, rules of which nothing changed since it was last used are not checked again.
    """
    waiting = waits(bench.map)
    return tuple(one for one in checked_map(bench, memory or Memory())[0] if not waiting(one))


def checked_map(bench: Bench, memory: Memory) -> tuple[tuple[Finding, ...], Survey]:
    """As `check_map`, with what does not count yet (`buildability.waits`), and with what was surveyed on the way."""
    context = memory.context(bench)
    found = list(_of_map(bench, (one for check in MAP_CHECKS for one in check(context))))
    found += memory.findings(context, rule_findings)
    context.done()
    order = {rule.target: at for at, rule in enumerate(bench.map.rules)}
    last = len(order)
    found.sort(key=lambda one: (order.get(one.target, last), _RANK[one.severity]))
    return tuple(dict.fromkeys(found)), context.survey.made()


def _of_map(bench: Bench, found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(one.of_map(bench.map.name) for one in found)


def rule_findings(context: Context, checked: Checked) -> tuple[Finding, ...]:
    """What the checks of one rule find, without those of the map as a whole."""
    found = [one for check in concerned(RULE_CHECKS, checked.marks) for one in check(context, checked)]
    if checked.broken or any(one.id == "E02" for one in found):
        return _of_map(context.bench, found)  # nothing can be told of its value
    fillings: tuple[Filling, ...] = fillings_of(context, checked)
    for filling in fillings:
        checks = concerned(FILLING_CHECKS, frozenset(marks_of(context, filling)))
        found += [one for check in checks for one in check(context, filling)]
    return _of_map(context.bench, found)


def marks_of(context: Context, filling: Filling) -> Iterator[str]:
    """What the checks of a value are `about`."""
    if outcome(filling, context)[0] != FITS:
        yield UNFIT
    if filling.value.many:
        yield MANY
    if filling.value.nullable:
        yield NULLABLE
    if filling.items:
        yield ITEMS
    if filling.constant is not ABSENT:
        yield CONSTANT
