"""Bringing a catalog up to date with the projects of a folder: nothing that a person typed is lost, nothing comes in twice.

An entry belongs to a flow by its link and by the systems that the project named when it was last read. A flow that is called otherwise now, or whose project
has moved, is proposed as a move; until somebody takes it, the entry stays as it was.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve, frozen

from fieldwright.project.catalog.filling import entries_of, renamed_systems, systems_of, with_ids
from fieldwright.project.catalog.linking import plain_values, taken_over, taken_over_system
from fieldwright.project.catalog.model import Catalog, Entry, Link
from fieldwright.project.catalog.naming import compared, system_names
from fieldwright.project.catalog.portfolio import Portfolio, Unread

Key = tuple[str, str, str, str, str]
"""File, flow, map, source and target as the project names them."""


@frozen
class Renewed:
    """An entry that changed, by attribute before and after, as JSON has the values."""

    entry: str
    changed: dict[str, tuple[Any, Any]]


@frozen
class Gone:
    """An entry whose link leads nowhere: to a project that is not there, or a flow or map that the project no longer has."""

    entry: str
    link: Link
    problem: str


@frozen
class Move:
    """A flow that seems to be called, or placed, otherwise now: the entry's link as it is and as it would be."""

    entry: str
    old: Link
    new: Link
    reason: str
    said: Entry
    """What the flow says under its new name."""


@frozen
class Refreshed:
    """A catalog brought up to date, and what was done."""

    catalog: Catalog
    added: tuple[Entry, ...] = ()
    renewed: tuple[Renewed, ...] = ()
    gone: tuple[Gone, ...] = ()
    moves: tuple[Move, ...] = ()
    unread: tuple[Unread, ...] = ()


def refreshed(catalog: Catalog, portfolio: Portfolio) -> Refreshed:
    """The catalog with what the projects say now."""
    catalog = _with_systems(catalog, portfolio)
    said = _said(catalog, portfolio)
    held: dict[Key, int] = {}
    for at, one in enumerate(catalog.entries):
        for link in one.links:
            for key in _keys_of(one, link):
                held.setdefault(key, at)
    entries = list(catalog.entries)
    renewed: list[Renewed] = []
    for key, at in held.items():
        if key in said:
            made, changed = taken_over(entries[at], said[key])
            entries[at] = made
            if changed:
                renewed.append(Renewed(made.id, changed))
    gone = list(_gone(catalog, portfolio, said, held))
    fresh = [key for key in said if key not in held]
    moves = list(_moves(catalog, gone, fresh, said))
    moving = {_key(one.new, one.said.source, one.said.target) for one in moves}
    new = [said[key] for key in fresh if key not in moving]
    added = with_ids(catalog, [evolve(one, linked=plain_values(one)) for one in new])
    moved = {one.entry for one in moves}
    return Refreshed(
        evolve(catalog, entries=(*entries, *added)),
        added,
        tuple(renewed),
        tuple(one for one in gone if one.entry not in moved),
        tuple(moves),
        portfolio.unread,
    )


def moved(catalog: Catalog, move: Move) -> Catalog:
    """The catalog with a move taken: the entry is linked with the flow as it is called now, and says what that says but for what a person typed."""
    entries: list[Entry] = []
    for one in catalog.entries:
        if one.id == move.entry:
            links = tuple(move.new if link == move.old else link for link in one.links)
            one = taken_over(evolve(one, links=links), move.said)[0]
        entries.append(one)
    return evolve(catalog, entries=tuple(entries))


def dead_links(catalog: Catalog, portfolio: Portfolio) -> tuple[Gone, ...]:
    """The links that lead nowhere in the folder."""
    return tuple(
        Gone(one.id, link, problem)
        for one in catalog.entries
        for link in one.links
        if (problem := _problem(link, portfolio))
    )


def said_now(catalog: Catalog, portfolio: Portfolio) -> dict[str, Entry]:
    """What the linked flows say now, by the entries' ids."""
    said = _said(catalog, portfolio)
    return {
        one.id: said[key] for one in catalog.entries for link in one.links for key in _keys_of(one, link) if key in said
    }


def _said(catalog: Catalog, portfolio: Portfolio) -> dict[Key, Entry]:
    names = system_names(catalog.systems)
    said: dict[Key, Entry] = {}
    for placed in portfolio.projects:
        for one in entries_of(placed):
            named = renamed_systems(names, one)
            said.setdefault(_key(named.links[0], named.source, named.target), named)
    return said


def _key(link: Link, source: str, target: str) -> Key:
    return link.file, link.flow, link.map, compared(source), compared(target)


def _keys_of(entry: Entry, link: Link) -> Iterable[Key]:
    """The keys under which an entry may be found: with the systems as the project named them when it was last read, and as they are called now."""
    base = entry.linked
    return dict.fromkeys(
        (
            _key(link, str(base.get("source", entry.source)), str(base.get("target", entry.target))),
            _key(link, entry.source, entry.target),
        )
    )


def _same_systems(said: Entry, held: Entry) -> bool:
    base = held.linked
    named = str(base.get("source", held.source)), str(base.get("target", held.target))
    return (compared(said.source), compared(said.target)) in (
        (compared(named[0]), compared(named[1])),
        (compared(held.source), compared(held.target)),
    )


def _gone(catalog: Catalog, portfolio: Portfolio, said: dict[Key, Entry], held: dict[Key, int]) -> Iterable[Gone]:
    found = {at for key, at in held.items() if key in said}
    for at, one in enumerate(catalog.entries):
        for link in one.links:
            problem = _problem(link, portfolio)
            if not problem and at not in found and one.linked:
                problem = (
                    f"{link.file} no longer moves it from {one.linked.get('source')} to {one.linked.get('target')}"
                )
            if problem:
                yield Gone(one.id, link, problem)


def _problem(link: Link, portfolio: Portfolio) -> str:
    project = portfolio.at(link.file)
    if project is None:
        unread = next((one for one in portfolio.unread if one.file == link.file), None)
        return f"{link.file} cannot be read" if unread else f"{link.file} is not there"
    if link.flow and not any(one.name == link.flow for one in project.flows):
        return f"{link.file} has no flow {link.flow!r}"
    if link.map and not any(one.name == link.map for one in project.maps):
        return f"{link.file} has no map {link.map!r}"
    return ""


def _moves(catalog: Catalog, gone: Sequence[Gone], fresh: Sequence[Key], said: dict[Key, Entry]) -> Iterable[Move]:
    """For each entry whose link leads nowhere the new flow that is most like it: in the same project between the same systems, or of the same name in another."""
    free = list(fresh)
    for one in gone:
        if "cannot be read" in one.problem:
            continue
        entry = catalog.entry(one.entry)
        assert entry is not None
        best: tuple[int, Key, str] | None = None
        for key in free:
            likeness, reason = _likeness(entry, one.link, said[key])
            if likeness and (best is None or likeness > best[0]):
                best = likeness, key, reason
        if best is not None:
            free.remove(best[1])
            yield Move(one.entry, one.link, said[best[1]].links[0], best[2], said[best[1]])


def _likeness(entry: Entry, link: Link, said: Entry) -> tuple[int, str]:
    new = said.links[0]
    same = _same_systems(said, entry)
    named = (new.flow, new.map) == (link.flow, link.map)
    if new.file == link.file and same:
        return (
            3,
            f"the project moves data from {said.source} to {said.target} under the name {new.flow or new.map!r} now",
        )
    if new.file != link.file and named and same:
        return 2, f"{new.file} has a flow of the same name between the same systems"
    return 0, ""


def _with_systems(catalog: Catalog, portfolio: Portfolio) -> Catalog:
    systems = list(catalog.systems)
    names = dict(system_names(systems))
    places = {one.name: at for at, one in enumerate(systems)}
    for placed in portfolio.projects:
        used = {compared(name) for one in entries_of(placed) for name in (one.source, one.target)}
        for said in systems_of(placed.project):
            key = compared(said.name)
            if key not in used:
                continue
            name = names.get(key)
            if name is None:
                names[key], places[said.name] = said.name, len(systems)
                systems.append(evolve(said, linked=plain_values(said)))
                continue
            systems[places[name]] = taken_over_system(systems[places[name]], said)
    return evolve(catalog, systems=tuple(systems))
