"""A catalog with what the rules look up: entries that count, systems by name, and who is connected with whom."""

from collections.abc import Mapping

from attrs import frozen

from fieldwright.project.catalog.model import PLANNED, RETIRED, Catalog, Entry, Settings, System
from fieldwright.project.catalog.naming import compared, element_key, system_names

BROKERED = frozenset({"event", "queue"})
"""Methods by which neither system knows the other: they connect nobody directly."""


@frozen(eq=False)
class Surveyed:
    """A catalog as the rules see it. Systems are called by the catalog's own names, whatever entries write."""

    catalog: Catalog
    systems: Mapping[str, System]
    used: tuple[Entry, ...]
    """The entries that are not retired."""
    running: tuple[Entry, ...]
    """Those of them that are not only planned."""
    elements: Mapping[str, str]
    """`element_key` by element."""

    @property
    def settings(self) -> Settings:
        """The catalog's settings."""
        return self.catalog.settings

    def element(self, entry: Entry) -> str:
        """The element as elements are compared."""
        return self.elements[entry.element]


def surveyed(catalog: Catalog) -> Surveyed:
    """What the rules look up, made once."""
    names = system_names(catalog.systems)
    kept: dict[str, str] = {}
    used: list[Entry] = []
    for one in catalog.entries:
        if one.lifecycle == RETIRED:
            continue
        source, target = (_called(name, names, kept) for name in (one.source, one.target))
        if (source, target) != (one.source, one.target):
            one = _renamed(one, source, target)
        used.append(one)
    return Surveyed(
        catalog,
        {one.name: one for one in catalog.systems},
        tuple(used),
        tuple(one for one in used if one.lifecycle != PLANNED),
        {text: element_key(text) for text in {one.element for one in catalog.entries}},
    )


def _called(name: str, names: Mapping[str, str], kept: dict[str, str]) -> str:
    found = kept.get(name)
    if found is None:
        found = kept[name] = names.get(compared(name), name)
    return found


def _renamed(entry: Entry, source: str, target: str) -> Entry:
    from attrs import evolve

    return evolve(entry, source=source, target=target)


def neighbours(around: Surveyed) -> dict[str, set[str]]:
    """Who is connected with whom directly: by running integrations that go through no broker, between systems that are no platforms."""
    found: dict[str, set[str]] = {}
    platforms = {name for name, one in around.systems.items() if one.platform}
    for one in around.running:
        if not one.source or not one.target or one.source == one.target or one.method in BROKERED:
            continue
        if one.source in platforms or one.target in platforms:
            continue
        found.setdefault(one.source, set()).add(one.target)
        found.setdefault(one.target, set()).add(one.source)
    return found
