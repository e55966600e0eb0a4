"""D: dates and times whose zone or time of day is lost or missing."""

from collections.abc import Iterator

from fieldwright.mapping.checks.about import UNFIT, about
from fieldwright.mapping.checks.fit import OTHER, outcome, taken
from fieldwright.mapping.checks.model import Context, Filling, name_of
from fieldwright.mapping.checks.types import converted, in_place, mend_for, operand, written
from fieldwright.mapping.findings import Finding, finding
from fieldwright.schema.model import Field, Shape
from fieldwright.schema.validation import matches

_CONVERT = (
    'Convert it to the target\'s zone: `$fromMillis($toMillis({0}), "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]", "+0000")`.'
)
_LOCAL = '$fromMillis($toMillis({0}), "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]", "+0000")'
_SAMPLES = ("2026-03-02T15:41:07Z", "2026-03-02T15:41:07+00:00", "2026-03-02T15:41:07.000Z")


def loses_zone(filling: Filling) -> bool:
    """Whether a moment with a zone is copied into a field that takes none."""
    value, to = filling.value, filling.field.shape
    if filling.copied is None or value.types != frozenset({"date-time"}):
        return False
    return "date-time" in to.types and _takes_no_zone(to) and not _takes_no_zone(filling.copied.shape)


def _takes_no_zone(shape: Shape) -> bool:
    if shape.constraints.get("explicitTimezone") == "prohibited" or shape.format == "local-date-time":
        return True
    pattern = shape.constraints.get("pattern")
    if not isinstance(pattern, str):
        return False
    return matches(pattern, "2026-03-02T15:41:07") and not any(matches(pattern, one) for one in _SAMPLES)


def zone_is_lost(context: Context, filling: Filling) -> Iterator[Finding]:
    """D01: a moment goes into a local date with time; or its day or time is cut out of the text, in whatever zone it was written."""
    if loses_zone(filling):
        yield finding(
            "D01", f"{filling.from_} has a time zone, and {name_of(filling.field)} takes none: the same text would mean another time",
            mend=_CONVERT.format(written(filling)), instead=in_place(filling, _LOCAL.format(operand(filling))), target=filling.rule.target, sources=filling.sources, **filling.place(),
        )  # fmt: skip
        return
    cut = _cut_of(context, filling)
    if cut is not None and {"date", "time"} & set(taken(filling.field, context)):
        yield finding(
            "D01", f"`{cut.name}` has a time zone, and its text is cut: near midnight the day in {name_of(filling.field)} may be another",
            mend=f"Convert it to the target's zone first: `$fromMillis($toMillis({cut.name}), \"[Y0001]-[M01]-[D01]\", \"+0000\")`.",
            target=filling.rule.target, sources=filling.sources, **filling.place(),
        )  # fmt: skip


def _cut_of(context: Context, filling: Filling) -> Field | None:
    """The moment whose text is cut by the expression."""
    if filling.text is None or filling.text.lineage is None or filling.text.lineage.tree is None:
        return None
    tree = filling.text.lineage.tree
    if tree.kind != "call" or tree.children[0].value not in ("substring", "substringBefore", "substringAfter"):
        return None
    reads = filling.text.reads
    if len(reads) != 1:
        return None
    field = context.field_of(reads[0].alias, reads[0].path)
    return (
        field if field is not None and field.shape.types[0] == "date-time" and not _takes_no_zone(field.shape) else None
    )


@about(UNFIT)
def time_is_missing(context: Context, filling: Filling) -> Iterator[Finding]:
    """D02: a date goes where a time of day is demanded."""
    if filling.text is None or not filling.value.known:
        return
    verdict, bad = outcome(filling, context)
    to = taken(filling.field, context)
    if verdict == OTHER and bad[0] == "date" and "date-time" in to:
        yield finding(
            "D02", f"{filling.from_} is a date without a time, and {name_of(filling.field)} demands one",
            mend=mend_for(filling, "date", to), instead=converted(filling, "date", to), target=filling.rule.target, sources=filling.sources, **filling.place(),
        )  # fmt: skip


CHECKS = (zone_is_lost, time_is_missing)
