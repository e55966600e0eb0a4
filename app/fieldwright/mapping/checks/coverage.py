"""M: fields about which nothing has been decided yet."""

from collections.abc import Iterator, Sequence

from fieldwright.mapping.checks.model import Context, place
from fieldwright.mapping.checks.words import amount
from fieldwright.mapping.expand import Listed
from fieldwright.mapping.findings import Finding, finding

MOST_FIELDS = 50
"""Undecided fields that get a finding each, a side; the rest is counted in one."""


def source_undecided(context: Context) -> Iterator[Finding]:
    """M01: source fields that are neither used nor dropped."""
    for alias, rows in context.survey.undecided.items():
        for row in rows[:MOST_FIELDS]:
            yield finding("M01", f"{place(row.path)} of the source is neither used nor dropped", sources=(row.path,))
        complete = context.survey.sources[alias].complete
        yield from _rest("M01", rows, "source field", "are neither used nor dropped", complete=complete)


def target_undecided(context: Context) -> Iterator[Finding]:
    """M02: optional target fields without rule or decision."""
    listing = context.survey.target
    rows = tuple(
        row
        for row in listing.rows
        if row.rule is None and row.field is not None and not row.filled_below and not row.field.shape.required
    )
    for row in rows[:MOST_FIELDS]:
        yield finding("M02", f"{place(row.path)} has neither a rule nor a decision", target=row.path)
    yield from _rest("M02", rows, "target field", "have neither a rule nor a decision", complete=listing.complete)


def _rest(id_: str, rows: Sequence[Listed], noun: str, what: str, *, complete: bool) -> Iterator[Finding]:
    left = len(rows) - MOST_FIELDS
    if left > 0:
        more = amount(left, f"more {noun}") + ("" if complete else " or more")
        yield finding(id_, f"{more} {what.replace('are', 'is').replace('have', 'has') if left == 1 else what}")


MAP_CHECKS = (source_undecided, target_undecided)
