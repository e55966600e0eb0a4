"""Rules about entries and the projects that they are linked with: G12, G13, G17."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from attrs import evolve

from fieldwright.files.records import from_record
from fieldwright.project.catalog.kinds import CatalogFinding, found
from fieldwright.project.catalog.linking import plain_values
from fieldwright.project.catalog.model import RETIRED, Catalog, Entry, Frequency
from fieldwright.project.catalog.naming import compared, system_names
from fieldwright.project.catalog.portfolio import Portfolio
from fieldwright.project.catalog.refreshing import dead_links, said_now
from fieldwright.project.catalog.rules.entries import name_of
from fieldwright.project.catalog.words import concern_kind, frequency_text

FACTS: Mapping[str, str] = {
    "source": "source", "target": "target", "new_per_month": "new records a month", "changed_per_month": "changed records a month", "frequency": "frequency",
    "mode": "mode", "method": "method", "concerns": "concerns", "owner": "owner",
}  # fmt: skip
"""What an entry and its project must agree on; other attributes are words, which a person may put better."""


def drift(catalog: Catalog, portfolio: Portfolio | None) -> Iterator[CatalogFinding]:
    """G12: by what the projects say now, or without them by what they said when they were last read."""
    now = {id_: plain_values(one) for id_, one in said_now(catalog, portfolio).items()} if portfolio is not None else {}
    names = system_names(catalog.systems)
    for one in catalog.entries:
        said = now.get(one.id) or one.linked
        if one.lifecycle == RETIRED or not said:
            continue
        held = plain_values(one)
        odd = [
            f"{title} is {_shown(name, held.get(name))}, and the project says {_shown(name, said[name])}"
            for name, title in FACTS.items()
            if said.get(name) is not None and not _agree(name, held.get(name), said[name], names)
        ]
        if odd:
            yield found("G12", f"{name_of(one)}: {'; '.join(odd)}", entries=(one.id,))


def _agree(name: str, held: Any, said: Any, names: Mapping[str, str]) -> bool:
    if name in ("source", "target"):
        mine, theirs = compared(str(held or "")), compared(str(said))
        return names.get(mine, mine) == names.get(theirs, theirs)
    if name == "concerns":  # a person may know of more than fields' names tell
        return {concern_kind(one) for one in said} <= {concern_kind(one) for one in held or ()}
    if name == "frequency":
        return _pace(held) == _pace(said)
    return held == said


def _pace(value: Any) -> tuple[str, int]:
    record = cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}
    every = record.get("every", 1)
    return str(record.get("kind", "")), every if isinstance(every, int) else 1


def _shown(name: str, value: Any) -> str:
    if value is None or value == []:
        return "not said"
    if name == "frequency":
        one = evolve(from_record(Frequency, value), text="")
        return frequency_text(one) or "not said"
    if isinstance(value, list):
        return ", ".join(map(str, cast("list[Any]", value)))
    return f"{value:,}" if isinstance(value, int) else str(value)


def nowhere(catalog: Catalog, portfolio: Portfolio) -> Iterator[CatalogFinding]:
    """G13."""
    entries = {one.id: one for one in catalog.entries}
    for one in dead_links(catalog, portfolio):
        entry: Entry = entries[one.entry]
        if entry.lifecycle != RETIRED:
            yield found("G13", f"{name_of(entry)}: {one.problem}", entries=(one.entry,))


def unread(portfolio: Portfolio) -> Iterator[CatalogFinding]:
    """G17."""
    for one in portfolio.unread:
        yield found("G17", f"{one.file}: {one.problem}" if one.file else one.problem)
