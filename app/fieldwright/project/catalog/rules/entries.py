"""Rules about entries one by one: G01, G03, G04, G05, G10, G15, G16."""

import re
from collections.abc import Iterator

from fieldwright.project.catalog.kinds import CatalogFinding, found, listed
from fieldwright.project.catalog.model import CONCERNS, FREQUENCIES, FULL, LIFECYCLES, METHODS, MODES, RISKS, Entry
from fieldwright.project.catalog.naming import element_key
from fieldwright.project.catalog.rules.around import Surveyed
from fieldwright.project.catalog.words import concern_kind, frequency_text, hours_between, is_nothing

QUARTER = re.compile(r"\d{4}-Q[1-4]")
"""How a quarter is written: ``2027-Q1``."""

_OFTEN_HOURS = 24.0


def is_unprotected(entry: Entry) -> bool:
    """Whether an entry has a security concern, and nothing says how it is protected."""
    if not any(concern_kind(one) in CONCERNS for one in entry.concerns) or entry.protections:
        return False
    return not entry.protection.strip() or is_nothing(entry.protection)


def unprotected(around: Surveyed) -> Iterator[CatalogFinding]:
    """G01, also for what is only planned: it is cheapest to mend then."""
    for one in around.used:
        if is_unprotected(one):
            yield found("G01", f"{name_of(one)}: it is {listed(one.concerns)} data, and nothing says how it is protected", entries=(one.id,))  # fmt: skip


def not_of_record(around: Surveyed) -> Iterator[CatalogFinding]:
    """G03."""
    records: dict[str, list[str]] = {}
    for name, system in around.systems.items():
        for element in system.record_of:
            records.setdefault(element_key(element), []).append(name)
    for one in around.used:
        owners = records.get(around.element(one), [])
        sender = around.systems.get(one.source)
        if not owners or not one.source or one.source in owners or (sender is not None and sender.platform):
            continue
        yield found(
            "G03", f"{name_of(one)}: the system of record of {one.element} is {listed(owners)}",
            mend=f"Take it from {listed(owners)}, or say that {one.source} is its system of record.",
            entries=(one.id,), systems=(one.source, *owners),
        )  # fmt: skip


def outdated(around: Surveyed) -> Iterator[CatalogFinding]:
    """G04."""
    methods = frozenset(around.settings.outdated_methods)
    for one in around.used:
        if one.method not in methods:
            continue
        ends = (around.systems.get(one.source), around.systems.get(one.target))
        having = [end for end in ends if end is not None and end.has_api]
        if having:
            apis = " and ".join(dict.fromkeys(f"{end.name} has an API ({end.api})" for end in having))
            yield found("G04", f"{name_of(one)}: it goes by {one.method}, and {apis}", entries=(one.id,), systems=tuple(dict.fromkeys(end.name for end in having)))  # fmt: skip


def without_owner(around: Surveyed) -> Iterator[CatalogFinding]:
    """G05."""
    for one in around.used:
        if not one.owner.strip():
            yield found("G05", f"{name_of(one)}: nobody answers for it", entries=(one.id,))


def full_copies(around: Surveyed) -> Iterator[CatalogFinding]:
    """G10."""
    least = around.settings.large_volume
    for one in around.used:
        hours = hours_between(one.frequency) if one.mode == FULL else None
        if hours is not None and hours <= _OFTEN_HOURS and one.per_month >= least:
            yield found(
                "G10", f"{name_of(one)}: everything is copied {frequency_text(one.frequency)}, with {one.per_month:,} records a month (large: {least:,})",
                entries=(one.id,),
            )  # fmt: skip


def too_little(around: Surveyed) -> Iterator[CatalogFinding]:
    """G15."""
    for one in around.used:
        missing = [
            what
            for what, text in (("what is moved", one.element), ("from where", one.source), ("to where", one.target))
            if not text.strip()
        ]
        if missing:
            yield found("G15", f"{name_of(one)}: nobody says {listed(missing)}", entries=(one.id,))


def unknown_words(around: Surveyed) -> Iterator[CatalogFinding]:
    """G16, once an entry or system."""
    for one in around.used:
        odd = [f"{what} {text!r}" for what, text, known in _words_of(one) if text and text not in known]
        odd += [f"concern {text!r}" for text in one.concerns if concern_kind(text) not in CONCERNS]
        odd += [f"quarter {one.quarter!r}"] if one.quarter and not QUARTER.fullmatch(one.quarter) else []
        if odd:
            yield found("G16", f"{name_of(one)}: the review does not know the {listed(odd)}", entries=(one.id,))
    for name, system in around.systems.items():
        if system.lifecycle and system.lifecycle not in LIFECYCLES:
            yield found("G16", f"{name}: the review does not know the lifecycle {system.lifecycle!r}", systems=(name,))


def _words_of(one: Entry) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    yield "mode", one.mode, MODES
    yield "method", one.method, METHODS
    yield "frequency", one.frequency.kind or one.frequency.text, FREQUENCIES
    yield "risk", one.risk, RISKS
    yield "lifecycle", one.lifecycle, LIFECYCLES


def name_of(one: Entry) -> str:
    """An entry in a sentence: what it moves from where to where."""
    return f"{one.element or '?'} from {one.source or '?'} to {one.target or '?'}"
