"""What every form of a catalog is written from: the catalog, what its review found, and what to do first."""

from attrs import frozen

from fieldwright.project.catalog.kinds import CatalogFinding
from fieldwright.project.catalog.model import Catalog, Entry
from fieldwright.project.catalog.portfolio import Portfolio
from fieldwright.project.catalog.priority import Priority, priorities
from fieldwright.project.catalog.review import review
from fieldwright.project.catalog.roadmap import Lane, Quarter, road_map
from fieldwright.report.catalog.picture_view import concerns_of, owners_of


@frozen
class Wanted:
    """Which entries are shown: each text is part of what the entry says, in any case; empty texts leave nothing out."""

    element: str = ""
    owner: str = ""
    """Of the integration or of one of its systems."""
    method: str = ""
    concern: str = ""

    @property
    def words(self) -> str:
        """The filter in words, empty where nothing is left out."""
        return ", ".join(f"{name} {text!r}" for name, text in (("element", self.element), ("owner", self.owner), ("method", self.method), ("concern", self.concern)) if text)  # fmt: skip


@frozen(eq=False)
class CatalogSpec:
    """A catalog as it is written: ``entries`` are those that are shown, and the rest is of these alone; ``left_out`` says by what they were chosen."""

    catalog: Catalog
    entries: tuple[Entry, ...]
    findings: tuple[CatalogFinding, ...]
    accepted: tuple[CatalogFinding, ...]
    priorities: tuple[Priority, ...]
    lanes: tuple[Lane, ...]
    left_out: str = ""


def gathered(
    catalog: Catalog,
    first: Quarter,
    portfolio: Portfolio | None = None,
    wanted: Wanted = Wanted(),
) -> CatalogSpec:
    """All that is written of a catalog. ``first`` is the quarter in which work may begin, unless the catalog says it."""
    reviewed = review(catalog, portfolio)
    ordered = priorities(catalog, reviewed.findings)
    lanes = road_map(catalog, ordered, first)
    if not wanted.words:
        return CatalogSpec(catalog, catalog.entries, reviewed.findings, reviewed.accepted, ordered, lanes)
    entries = chosen(catalog, wanted)
    ids = {one.id for one in entries}
    systems = {name for one in entries for name in (one.source, one.target)}
    return CatalogSpec(
        catalog,
        entries,
        tuple(one for one in reviewed.findings if _is_about(one, ids, systems)),
        tuple(one for one in reviewed.accepted if _is_about(one, ids, systems)),
        tuple(one for one in ordered if one.entry in ids),
        tuple(
            Lane(one.quarter, items, one.capacity)
            for one in lanes
            if (items := tuple(item for item in one.items if item.priority.entry in ids))
        ),
        wanted.words,
    )


def chosen(catalog: Catalog, wanted: Wanted) -> tuple[Entry, ...]:
    """The entries that are wanted, in the catalog's order."""
    owners = {one.name: one.owner for one in catalog.systems}
    return tuple(
        one
        for one in catalog.entries
        if _has(wanted.element, (one.element,))
        and _has(wanted.owner, owners_of(one, owners))
        and _has(wanted.method, (one.method,))
        and _has(wanted.concern, (*one.concerns, *concerns_of(one)))
    )


def _has(part: str, texts: tuple[str, ...]) -> bool:
    return not part or any(part.strip().casefold() in text.casefold() for text in texts)


def _is_about(one: CatalogFinding, ids: set[str], systems: set[str]) -> bool:
    return not ids.isdisjoint(one.entries) or (not one.entries and not systems.isdisjoint(one.systems))
