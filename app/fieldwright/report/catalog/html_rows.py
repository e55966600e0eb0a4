"""What the page of a catalog shows, as rows of texts: entries, findings, priorities, systems; all cut visibly where it is too much for a page."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.project.catalog.impact import impact_of
from fieldwright.project.catalog.kinds import CATALOG_KINDS, CatalogFinding
from fieldwright.project.catalog.model import Catalog, Entry
from fieldwright.project.catalog.portfolio import Portfolio
from fieldwright.project.catalog.words import frequency_cell
from fieldwright.report.catalog.picture_view import DOWN, UP, neighbours, owners_of
from fieldwright.report.visible import cut

LONGEST = 1_000
"""UTF-16 units of a cell; what is longer stands whole in the workbook and in JSON."""

MOST_ENTRIES, MOST_FINDINGS, MOST_SYSTEMS, MOST_WORK = 6_000, 1_500, 1_500, 1_500
"""Rows of the page's tables, and integrations of its road map."""

MOST_LINKS = 40
"""Links in a cell."""


@frozen
class Row:
    """An entry as the page shows it."""

    number: int
    entry: Entry
    source: str
    target: str
    owner: str
    owners: str
    """Who answers for the data at its ends."""
    volume: str
    frequency: str
    how: str
    security: str
    life: str
    worst: str
    """The worst severity of what the review found."""
    findings: tuple[str, ...]
    """Their ids, each once."""


@frozen
class FindingRow:
    """A finding with the numbers of the entries that it is about."""

    finding: CatalogFinding
    rule: str
    entries: tuple[tuple[int, str], ...]
    more: int
    systems: tuple[str, ...]


@frozen
class SystemRow:
    """A system with what it sends and gets, and all that depends on it."""

    number: int
    name: str
    owner: str
    about: tuple[tuple[str, str], ...]
    sends: int
    gets: int
    directly: tuple[str, ...]
    """The systems that get data from it."""
    farther: int
    """Those that get something from them in turn."""
    needs: int
    """The systems that it has data from, directly or not."""
    projects: tuple[str, ...]
    """Maps and flows of projects that read or write it."""
    findings: tuple[str, ...]


def text_of(text: str) -> str:
    """A text as a cell holds it."""
    return cut(text, LONGEST)


def rows_of(entries: Sequence[Entry], catalog: Catalog, findings: Iterable[CatalogFinding]) -> tuple[Row, ...]:
    """The entries as rows; ``entries`` name the systems as the catalog does."""
    held: defaultdict[str, list[CatalogFinding]] = defaultdict(list)
    for one in findings:
        for id_ in one.entries:
            held[id_].append(one)
    owners = {one.name: one.owner for one in catalog.systems}
    return tuple(_row(at, one, owners, held.get(one.id, ())) for at, one in enumerate(entries[:MOST_ENTRIES]))


def _row(number: int, one: Entry, owners: Mapping[str, str], findings: Sequence[CatalogFinding]) -> Row:
    ends = [text for text in (one.source_owner or owners.get(one.source, ""), one.target_owner or owners.get(one.target, "")) if text]  # fmt: skip
    numbers = [f"{count:,} {word}" for count, word in ((one.new_per_month, "new"), (one.changed_per_month, "changed")) if count is not None]  # fmt: skip
    guarded = [*one.protections, *([one.protection] if one.protection else [])]
    return Row(
        number,
        one,
        text_of(one.source),
        text_of(one.target),
        text_of(one.owner),
        text_of(" → ".join(dict.fromkeys(ends))),
        text_of(", ".join(numbers) or one.volume),
        text_of(frequency_cell(one.frequency)),
        text_of(", ".join(part for part in (one.method, one.mode, one.trigger) if part)),
        text_of(
            "; ".join(
                part
                for part in (", ".join(one.concerns), f"protected: {', '.join(guarded)}" if guarded else "")
                if part
            )
        ),
        text_of(", ".join(part for part in (one.lifecycle, one.status) if part)),
        findings[0].severity if findings else "",
        tuple(dict.fromkeys(each.id for each in findings)),
    )


def finding_rows(findings: Sequence[CatalogFinding], numbers: Mapping[str, int]) -> tuple[FindingRow, ...]:
    """The findings, the worst first, as the review gives them."""
    return tuple(
        FindingRow(
            one,
            CATALOG_KINDS[one.id].meaning,
            tuple((numbers[id_], id_) for id_ in one.entries[:MOST_LINKS] if id_ in numbers),
            max(len(one.entries) - MOST_LINKS, 0),
            tuple(text_of(name) for name in one.systems[:MOST_LINKS]),
        )
        for one in findings[:MOST_FINDINGS]
    )


def system_rows(
    names: Sequence[str], catalog: Catalog, entries: Sequence[Entry], findings: Sequence[CatalogFinding], portfolio: Portfolio | None
) -> tuple[SystemRow, ...]:  # fmt: skip
    """The systems that the catalog describes or entries name."""
    held = {one.name: one for one in catalog.systems}
    sends: defaultdict[str, list[Entry]] = defaultdict(list)
    gets: defaultdict[str, list[Entry]] = defaultdict(list)
    for one in entries:
        if one.source and one.target:
            sends[one.source].append(one)
            gets[one.target].append(one)
    told: defaultdict[str, list[str]] = defaultdict(list)
    for each in findings:
        for name in each.systems:
            told[name].append(each.id)
    made: list[SystemRow] = []
    for number, name in enumerate(names[:MOST_SYSTEMS]):
        system = held.get(name)
        about: list[tuple[str, str]] = []
        if system is not None:
            pairs = (
                ("Vendor", system.vendor), ("Life", system.lifecycle), ("API", system.api), ("System of record for", ", ".join(system.record_of)),
                ("Also called", ", ".join(system.aliases)), ("About", system.description), ("Note", system.note),
            )  # fmt: skip
            about = [("Kind", "platform that connects others")] * system.platform
            about += [(title, text_of(text)) for title, text in pairs if text]
        near = tuple(sorted({one.target for one in sends[name]}, key=str.casefold))
        made.append(
            SystemRow(
                number,
                name,
                text_of(system.owner if system is not None else ""),
                tuple(about),
                len(sends[name]),
                len(gets[name]),
                near,
                len(neighbours(entries, name, 99, DOWN)) - 1 - len(set(near) - {name}) if len(names) <= MOST_REACHED else 0,
                len(neighbours(entries, name, 99, UP)) - 1 if len(names) <= MOST_REACHED else len({one.source for one in gets[name]}),
                _through_projects(catalog, portfolio, name) if number < MOST_ASKED else (),
                tuple(dict.fromkeys(told[name])),
            )
        )  # fmt: skip
    return tuple(made)


MOST_REACHED = 250
"""With more systems than these only the next ones are counted, not all that can be reached."""

MOST_ASKED = 200
"""Systems for which the projects are asked what depends on them."""


def _through_projects(catalog: Catalog, portfolio: Portfolio | None, name: str) -> tuple[str, ...]:
    if portfolio is None or not portfolio.projects:
        return ()
    try:
        impact = impact_of(catalog, portfolio, name)
    except FieldwrightError:
        return ()
    maps = [f"{one.project}: map {one.map} {one.role} it" for one in impact.maps]
    flows = [f"{one.project}: flow {one.flow}" for one in impact.flows]
    cases = [f"{one.project}: use case {one.id} {one.title}".rstrip() for one in impact.use_cases]
    found = [text_of(text) for text in (*maps, *flows, *cases)]
    return tuple(found[:MOST_LINKS]) + ((f"and {len(found) - MOST_LINKS:,} more",) if len(found) > MOST_LINKS else ())


def counts_of(entries: Sequence[Entry], catalog: Catalog) -> tuple[tuple[str, str, str], ...]:
    """What the overview counts: a title, a number, and what it is out of."""
    total = len(entries)
    owners = {one.name: one.owner for one in catalog.systems}
    guarded = [one for one in entries if one.concerns]
    return (
        ("Integrations", f"{total:,}", ""),
        ("Systems", f"{len({name for one in entries for name in (one.source, one.target) if name} | set(owners)):,}", ""),
        ("Elements", f"{len({one.element.casefold() for one in entries if one.element}):,}", ""),
        ("Records a month", f"{sum(one.per_month for one in entries):,}", f"known of {sum(1 for one in entries if one.new_per_month is not None or one.changed_per_month is not None):,}"),
        ("With security concerns", f"{len(guarded):,}", f"of {total:,}"),
        ("Without any owner", f"{sum(1 for one in entries if not owners_of(one, owners)):,}", f"of {total:,}"),
        ("Linked with projects", f"{sum(1 for one in entries if one.links):,}", f"of {total:,}"),
    )  # fmt: skip
