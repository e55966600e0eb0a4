"""The differences of two projects as they are reported: grouped by map and kind, then by the thing that differs."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from fieldwright.project.differences.comparing import differences
from fieldwright.project.differences.model import DROPPED, KINDS, MAP, RULE, SOURCE, Difference
from fieldwright.project.model import Project
from fieldwright.project.operations.secrets import both_without_secrets
from fieldwright.project.sample_masks import without_sample_values

TITLES: Mapping[str, str] = {
    "project": "The project", "schema": "Schemas", "map": "Maps", "source": "Sources", "rule": "Rules", "dropped field": "Source fields not used",
    "lookup": "Lookups", "parameter": "Parameters", "function": "Functions", "test case": "Test cases", "use case": "Use cases", "flow": "Flows",
    "comment": "Comments", "open choice": "Choices left by merges", "acceptance": "Accepted findings", "policy": "Severities and policies",
    "shown field": "Values shown in exports", "release": "Releases",
}  # fmt: skip
"""What the groups of each kind are called."""

_OF_MAP = (MAP, SOURCE, RULE, DROPPED)


@frozen
class Side:
    """One of the two: as the user named it, and what the project says of itself."""

    name: str
    title: str = ""
    version: str = ""


@frozen
class Thing:
    """All differences of one thing: ``Rule order.id``."""

    subject: str
    entries: tuple[Difference, ...]

    @property
    def change(self) -> str:
        """What became of it as a whole."""
        return self.entries[0].change if len(self.entries) == 1 or self.entries[0].part == "" else "changed"


@frozen
class Group:
    """Things of one kind, of one map where the kind belongs to maps."""

    title: str
    kind: str
    things: tuple[Thing, ...]
    map: str = ""

    @property
    def count(self) -> int:
        """How many differences it holds."""
        return sum(len(one.entries) for one in self.things)


@frozen
class DifferenceReport:
    """What a report of differences says."""

    old: Side
    new: Side
    groups: tuple[Group, ...] = ()

    @property
    def entries(self) -> tuple[Difference, ...]:
        """All differences, in order."""
        return tuple(entry for group in self.groups for thing in group.things for entry in thing.entries)

    @property
    def summary(self) -> Mapping[str, int]:
        """How many there are of each kind."""
        counted: dict[str, int] = {}
        for group in self.groups:
            counted[group.kind] = counted.get(group.kind, 0) + group.count
        return counted


def report_of(old: Project, new: Project, old_name: str, new_name: str) -> DifferenceReport:
    """The differences of two projects, ready to be written. Values that worked examples took from samples are masked in both, and secrets left out."""
    old, new = both_without_secrets(*(without_sample_values(one).project for one in (old, new)))
    sides = Side(old_name, old.name, old.version), Side(new_name, new.name, new.version)
    return DifferenceReport(*sides, tuple(groups_of(differences(old, new))))


def groups_of(found: Iterable[Difference]) -> Sequence[Group]:
    """Differences by map and kind: first the project and its schemas, then each map with what it holds, then the rest."""
    held: dict[tuple[str, str], dict[str, list[Difference]]] = {}
    for one in found:
        held.setdefault((one.map if one.kind in _OF_MAP else "", one.kind), {}).setdefault(
            one.subject or one.sentence, []
        ).append(one)
    maps = list(dict.fromkeys(map_ for map_, _ in held if map_))
    order = sorted(held, key=lambda each: _rank(each, maps))
    return [
        Group(_title(map_, kind), kind, tuple(Thing(subject, tuple(entries)) for subject, entries in held[map_, kind].items()), map_)
        for map_, kind in order
    ]  # fmt: skip


def _rank(place: tuple[str, str], maps: Sequence[str]) -> tuple[int, int, int]:
    map_, kind = place
    number = KINDS.index(kind)
    if map_:
        return KINDS.index(MAP), maps.index(map_), number
    return number, -1, number


def _title(map_: str, kind: str) -> str:
    if not map_:
        return TITLES[kind]
    return f"Map {map_}" if kind == MAP else f"Map {map_}: {TITLES[kind].lower()}"
