"""What of a catalog a picture shows: its entries by what people filter for, and a system with its neighbours."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from attrs import evolve, frozen

from fieldwright.project.catalog.model import RETIRED, Catalog, Entry
from fieldwright.project.catalog.naming import compared, system_names
from fieldwright.project.catalog.words import concern_kind

BOTH, DOWN, UP = "both", "down", "up"
WAYS: Mapping[str, str] = MappingProxyType(
    {BOTH: "all that is connected with it", DOWN: "what depends on it", UP: "what it depends on"}
)
"""In which direction neighbours are looked for, and what that finds."""

ALL_STEPS = 99
"""As many steps as there are."""

NONE = "(none)"
"""What is filtered for where an entry says nothing."""


@frozen
class View:
    """What is shown. Empty texts filter nothing; ``element`` is part of a name, the others are whole values."""

    element: str = ""
    owner: str = ""
    """Of the integration, of its source or of its target."""
    method: str = ""
    concern: str = ""
    status: str = ""
    """A status or a lifecycle."""
    focus: str = ""
    """A system: it and what is ``steps`` from it at most."""
    steps: int = 1
    way: str = BOTH
    """One of `WAYS`."""
    retired: bool = False
    """Whether integrations that are no more are shown; they are where ``status`` asks for them."""

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out on purpose, but for what is retired."""
        return self == View(steps=self.steps, way=self.way, retired=self.retired)


def named(catalog: Catalog) -> Callable[[str], str]:
    """The catalog's own name of a system, whatever name or alias an entry writes."""
    names, held = system_names(catalog.systems), dict[str, str]()

    def name_of(text: str) -> str:
        found = held.get(text)
        if found is None:
            found = held[text] = names.get(compared(text), text)
        return found

    return name_of


def entries_of(catalog: Catalog, view: View = View()) -> tuple[Entry, ...]:
    """The entries of a view, systems by the catalog's own names, in the catalog's order. Those without a source or a target are among them."""
    name_of = named(catalog)
    element = view.element.casefold().strip()
    owners = {one.name: one.owner for one in catalog.systems}
    found: list[Entry] = []
    for one in catalog.entries:
        if one.lifecycle == RETIRED and not view.retired and view.status != RETIRED:
            continue
        source, target = name_of(one.source), name_of(one.target)
        if (source, target) != (one.source, one.target):
            one = evolve(one, source=source, target=target)
        if (
            element in one.element.casefold()
            and _fits(view.owner, owners_of(one, owners))
            and _fits(view.method, (one.method,))
            and _fits(view.concern, concerns_of(one))
            and _fits(view.status, (one.status, one.lifecycle))
        ):
            found.append(one)
    if not view.focus:
        return tuple(found)
    near = neighbours(found, name_of(view.focus), view.steps, view.way)
    return tuple(one for one in found if one.source in near and one.target in near and _on_the_way(one, near, view))


def owners_of(one: Entry, of_systems: Mapping[str, str]) -> tuple[str, ...]:
    """Everybody who answers for an entry or for one of its ends."""
    ends = (one.source_owner or of_systems.get(one.source, ""), one.target_owner or of_systems.get(one.target, ""))
    return tuple(dict.fromkeys(owner for owner in (one.owner, *ends) if owner))


def concerns_of(one: Entry) -> tuple[str, ...]:
    """The kinds of an entry's concerns, each once."""
    return tuple(dict.fromkeys(concern_kind(concern) for concern in one.concerns))


def neighbours(entries: Iterable[Entry], system: str, steps: int = 1, way: str = BOTH) -> dict[str, int]:
    """The systems at most so many steps from one, with how many; `DOWN` goes with the data, `UP` against it."""
    ways: defaultdict[str, list[str]] = defaultdict(list)
    for one in entries:
        if one.source and one.target:
            if way != UP:
                ways[one.source].append(one.target)
            if way != DOWN:
                ways[one.target].append(one.source)
    found, edge = {system: 0}, [system]
    for step in range(1, max(steps, 0) + 1):
        edge = list(dict.fromkeys(near for name in edge for near in ways[name] if near not in found))
        found.update(dict.fromkeys(edge, step))
        if not edge:
            break
    return found


def values_of(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    """What can be filtered for: the values that entries have, by the name of the filter, with `NONE` where some have none."""
    owners = {one.name: one.owner for one in catalog.systems}
    held: dict[str, set[str]] = {key: set() for key in ("owner", "method", "concern", "status", "element")}
    for one in catalog.entries:
        for key, values in (
            ("owner", owners_of(one, owners)),
            ("method", (one.method,)),
            ("concern", concerns_of(one)),
            ("status", tuple(filter(None, (one.status, one.lifecycle)))),
            ("element", (one.element,)),
        ):
            held[key].update(values or ("",))
    return {
        key: (*sorted((value for value in values if value), key=lambda one: (one.casefold(), one)), *([NONE] if "" in values and key != "element" else []))
        for key, values in held.items()
    }  # fmt: skip


def _fits(wanted: str, values: Sequence[str]) -> bool:
    return not wanted or (not any(values) if wanted == NONE else wanted in values)


def _on_the_way(one: Entry, near: Mapping[str, int], view: View) -> bool:
    """Whether an entry leads towards the outer systems or between them; one that only joins two of the outermost is left out."""
    return min(near[one.source], near[one.target]) < view.steps or view.steps == 0
