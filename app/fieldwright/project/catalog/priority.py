"""Which integrations to work on first, and why: a score from numbers that are stated, security before everything else.

There is work on an entry where the review found something, where it is planned or being retired, or where a person gave it a rank or a quarter.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from attrs import frozen

from fieldwright.mapping.findings import ERROR, WARNING
from fieldwright.project.catalog.kinds import CatalogFinding
from fieldwright.project.catalog.model import PLANNED, RETIRED, RETIRING, Catalog, Entry
from fieldwright.project.catalog.words import frequency_text

SECURITY = ("G01",)
"""Findings that come before everything else."""

OF_SEVERITY: Mapping[str, int] = MappingProxyType({ERROR: 25, WARNING: 10})
MOST_OF_FINDINGS = 40
OF_FREQUENCY: Mapping[str, int] = MappingProxyType(
    {"real time": 15, "minutes": 12, "hourly": 10, "daily": 7, "weekly": 4, "monthly": 2, "yearly": 1, "on demand": 1}
)
OF_RISK: Mapping[str, int] = MappingProxyType({"high": 20, "medium": 10, "low": 0})
MOST_OF_RECORDS = 15
"""Points for records: three for each power of ten a month, so that 100,000 have them all."""
MOST_OF_EFFORT = 10
"""Points for work that is soon done: one less for each three days."""


@frozen
class Priority:
    """An entry's place: ``score`` of 100 at most, what it is made of in words, and the findings that are worked on."""

    entry: str
    score: int
    security: bool
    effort: int
    """Days of work, as said, or as usual."""
    reasons: tuple[str, ...]
    findings: tuple[str, ...] = ()
    """Their ids."""
    rank: int | None = None
    """A person's own."""


def priorities(catalog: Catalog, findings: Sequence[CatalogFinding]) -> tuple[Priority, ...]:
    """The entries on which there is work, the first to do first. A person's rank counts as the place in the list."""
    by_entry: dict[str, list[CatalogFinding]] = {}
    for one in findings:
        for entry in one.entries:
            by_entry.setdefault(entry, []).append(one)
    made = [
        _priority(catalog, one, by_entry.get(one.id, ()))
        for one in catalog.entries
        if one.lifecycle != RETIRED
        and (one.id in by_entry or one.lifecycle in (PLANNED, RETIRING) or one.quarter or one.rank is not None)
    ]
    made.sort(key=lambda one: (not one.security, -one.score, one.effort, one.entry))
    return tuple(_ranked(made))


def _ranked(made: list[Priority]) -> list[Priority]:
    """Each ranked entry at its place, the others around them in their order."""
    chosen = sorted((one for one in made if one.rank is not None), key=lambda one: (one.rank or 0, not one.security, -one.score, one.entry))  # fmt: skip
    placed = [one for one in made if one.rank is None]
    for one in chosen:
        placed.insert(max((one.rank or 1) - 1, 0), one)
    return placed


def _priority(catalog: Catalog, entry: Entry, findings: Sequence[CatalogFinding]) -> Priority:
    effort = entry.effort if entry.effort is not None else catalog.settings.usual_effort
    security = any(one.id in SECURITY for one in findings)
    parts = list(_parts(entry, findings, effort, said=entry.effort is not None))
    reasons = [text for _, text in parts if text]
    if security:
        reasons.insert(0, "security comes first")
    if entry.rank is not None:
        reasons.insert(0, f"put at place {entry.rank} by a person")
    score = min(sum(points for points, _ in parts), 100)
    ids = tuple(dict.fromkeys(one.id for one in findings))
    return Priority(entry.id, score, security, effort, tuple(reasons), ids, entry.rank)


def _parts(entry: Entry, findings: Sequence[CatalogFinding], effort: int, *, said: bool) -> Iterator[tuple[int, str]]:
    """The parts of a score, each with its reason."""
    points = min(sum(OF_SEVERITY.get(one.severity, 2) for one in findings), MOST_OF_FINDINGS)
    titles = list(dict.fromkeys(f"{one.id} {one.title[:1].lower()}{one.title[1:]}" for one in findings))
    yield points, f"{', '.join(titles)} (+{points})" if titles else ""
    if entry.per_month:
        records = min(round(3 * math.log10(entry.per_month)), MOST_OF_RECORDS)
        yield records, f"{entry.per_month:,} records a month (+{records})" if records else ""
    often = OF_FREQUENCY.get(entry.frequency.kind, 0)
    yield often, f"{frequency_text(entry.frequency)} (+{often})" if often else ""
    risk = OF_RISK.get(entry.risk, 0)
    yield risk, f"{entry.risk} risk (+{risk})" if risk else ""
    soon = max(MOST_OF_EFFORT - effort // 3, 0)
    days = f"{effort} day{'s' if effort != 1 else ''} of work"
    yield soon, f"{days}{'' if said else ', as usual'} (+{soon})"
    if entry.lifecycle in (PLANNED, RETIRING):
        yield 0, f"it is {entry.lifecycle}"
