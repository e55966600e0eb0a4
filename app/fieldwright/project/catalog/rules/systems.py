"""Rules about systems, and about entries together: G02, G06, G08, G11, G14."""

from collections.abc import Iterator

from fieldwright.project.catalog.kinds import CatalogFinding, found, listed
from fieldwright.project.catalog.model import DELTA, FULL, RETIRED, RETIRING, Entry
from fieldwright.project.catalog.rules.around import Surveyed, neighbours
from fieldwright.project.catalog.rules.entries import name_of


def sent_twice(around: Surveyed) -> Iterator[CatalogFinding]:
    """G02, once for each element and target. What is being retired does not count: its successor may run beside it."""
    groups: dict[tuple[str, str], list[Entry]] = {}
    for one in around.running:
        if one.element and one.source and one.target and one.lifecycle != RETIRING:
            groups.setdefault((around.element(one), one.target), []).append(one)
    for (_, target), entries in groups.items():
        if len(entries) < 2 or _full_beside_delta(entries):
            continue
        sources = dict.fromkeys(one.source for one in entries)
        ways = [f"from {source} by {_methods(entries, source)}" for source in sources]
        yield found(
            "G02", f"{entries[0].element} reaches {target} {len(entries)} times: {listed(ways)}",
            entries=tuple(one.id for one in entries), systems=(target, *sources),
        )  # fmt: skip


def _methods(entries: list[Entry], source: str) -> str:
    return listed(list(dict.fromkeys(one.method or "an unknown method" for one in entries if one.source == source)))


def _full_beside_delta(entries: list[Entry]) -> bool:
    """Whether two entries are a full copy and a delta of one source by one method: the one mends what the other missed."""
    same = len({(one.source, one.method) for one in entries}) == 1
    return len(entries) == 2 and same and {one.mode for one in entries} == {FULL, DELTA}


def systems_without_owner(around: Surveyed) -> Iterator[CatalogFinding]:
    """G06."""
    used = _users(around)
    for name, system in around.systems.items():
        if name in used and not system.owner.strip() and system.lifecycle != RETIRED:
            count = len(used[name])
            one, more = f"{name}: nobody answers for it, and 1 integration uses it", f"{name}: nobody answers for it, and {count} integrations use it"  # fmt: skip
            yield found("G06", more if count > 1 else one, systems=(name,))


def hubs(around: Surveyed) -> Iterator[CatalogFinding]:
    """G08."""
    least = around.settings.hub_systems
    for name, others in sorted(neighbours(around).items()):
        if len(others) >= least:
            yield found("G08", f"{name}: it is connected with {len(others)} systems directly (a hub: {least})", systems=(name,))  # fmt: skip


def retired_in_use(around: Surveyed) -> Iterator[CatalogFinding]:
    """G11, once a system."""
    for name, entries in _users(around).items():
        system = around.systems.get(name)
        if system is not None and system.lifecycle == RETIRED:
            shown = listed([name_of(one) for one in entries])
            yield found("G11", f"{name} is retired, and still in use: {shown}", entries=tuple(one.id for one in entries), systems=(name,))  # fmt: skip


def undescribed(around: Surveyed) -> Iterator[CatalogFinding]:
    """G14, once a system."""
    for name, entries in _users(around).items():
        if name not in around.systems:
            yield found("G14", f"{name}: the catalog does not describe it", entries=tuple(one.id for one in entries), systems=(name,))  # fmt: skip


def _users(around: Surveyed) -> dict[str, list[Entry]]:
    """The entries that use each system."""
    users: dict[str, list[Entry]] = {}
    for one in around.used:
        for name in dict.fromkeys((one.source, one.target)):
            if name.strip():
                users.setdefault(name, []).append(one)
    return users
