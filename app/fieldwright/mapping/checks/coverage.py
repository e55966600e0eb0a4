"""M: fields about which nothing has been decided yet."""

from collections.abc import Iterable, Iterator, Sequence

from fieldwright.mapping.checks.model import Context, place
from fieldwright.mapping.checks.words import amount
from fieldwright.mapping.coverage import Used, dropped_paths, is_below, is_leaf, used_paths
from fieldwright.mapping.expand import Listed, bare_path, source_rows, target_rows
from fieldwright.mapping.findings import Finding, finding

MOST_FIELDS = 50
"""Undecided fields that get a finding each, a side; the rest is counted in one."""


def source_undecided(context: Context) -> Iterator[Finding]:
    """M01: source fields that are neither used nor dropped."""
    used, dropped = used_paths(context.bench, context.scopes), dropped_paths(context.bench)
    for alias, listing in source_rows(context.bench).items():
        fields: dict[str, Listed] = {}
        touched = _above((*used.get(alias, Used()).read, *dropped.get(alias, frozenset())))
        for row in listing.rows:
            path = bare_path(row.path)
            if path in used.get(alias, Used()) or is_below(path, dropped.get(alias, frozenset())):
                continue
            if not is_leaf(row) and path in touched:
                continue
            fields.setdefault(path, row)
        rows = tuple(fields.values())
        for row in rows[:MOST_FIELDS]:
            yield finding("M01", f"{place(row.path)} of the source is neither used nor dropped", sources=(row.path,))
        yield from _rest("M01", rows, "source field", "are neither used nor dropped", complete=listing.complete)


def target_undecided(context: Context) -> Iterator[Finding]:
    """M02: optional target fields without rule or decision."""
    listing = target_rows(context.bench)
    rows = tuple(
        row
        for row in listing.rows
        if row.rule is None and row.field is not None and not row.filled_below and not row.field.shape.required
    )
    for row in rows[:MOST_FIELDS]:
        yield finding("M02", f"{place(row.path)} has neither a rule nor a decision", target=row.path)
    yield from _rest("M02", rows, "target field", "have neither a rule nor a decision", complete=listing.complete)


def _above(paths: Iterable[str]) -> frozenset[str]:
    """All paths above some."""
    return frozenset(path[:at] for path in paths for at, one in enumerate(path) if one == ".") | {""}


def _rest(id_: str, rows: Sequence[Listed], noun: str, what: str, *, complete: bool) -> Iterator[Finding]:
    left = len(rows) - MOST_FIELDS
    if left > 0:
        more = amount(left, f"more {noun}") + ("" if complete else " or more")
        yield finding(id_, f"{more} {what.replace('are', 'is').replace('have', 'has') if left == 1 else what}")


MAP_CHECKS = (source_undecided, target_undecided)
