"""What a new version of a schema hits in a project, as values (design section 7)."""

from collections.abc import Mapping, Sequence

from attrs import Factory, frozen

from fieldwright.diff.model import BREAKING, DOCS, SEVERITIES, Change, worse
from fieldwright.mapping.findings import Finding

RULE, LOOKUP, TEST, APPROVAL, DROPPED, EXAMPLE, FIELD, MAP = (
    "rule", "lookup", "test case", "approval", "dropped field", "worked example", "field", "map",
)  # fmt: skip
WHATS = (RULE, LOOKUP, TEST, APPROVAL, DROPPED, EXAMPLE, FIELD, MAP)
"""What can be hit. A ``field`` is one of the target's that no rule fills and that now must be filled."""

FOLLOWS, OPEN = "follows", "open"
"""What becomes of a hit: taking the new version in mends it; or a person has to. Empty where nothing has to be done."""


@frozen
class Hit:
    """Something of a project that changes reach, and what would now go wrong with it.

    ``name`` is a rule's or field's target path, a lookup's or test case's name, a dropped field's path, a map's name. ``severity`` is one of
    `diff.model.SEVERITIES`, for this very use: what is breaking for a reader in general is safe for one that takes no harm, and ``text`` says why.
    """

    what: str
    name: str
    text: str
    severity: str = BREAKING
    map: str = ""
    mended: str = ""
    """`FOLLOWS` or `OPEN`."""
    findings: tuple[Finding, ...] = ()
    """What the static checks find with the new version and did not find with the old one."""
    side: str = ""
    """The source's alias, or `diff.model.TARGET`, where it is about a field."""
    path: str = ""
    """The old path of the field that it is about."""
    new_path: str = ""
    """Where it is now, if it is still there."""

    @property
    def key(self) -> tuple[str, str, str]:
        """What is hit: what, map and name."""
        return self.what, self.map, self.name


@frozen
class Affected:
    """A change with all that it hits, the worst first."""

    change: Change
    hits: tuple[Hit, ...]

    @property
    def severity(self) -> str:
        """The worst of its hits."""
        return worse(*(one.severity for one in self.hits))


@frozen
class Count:
    """How many of a kind there are, how many of them are hit by something breaking or risky, and how many are reached and take no harm."""

    hit: int = 0
    safe: int = 0
    total: int = 0

    @property
    def untouched(self) -> int:
        """How many are as they were."""
        return self.total - self.hit - self.safe


@frozen
class Impact:
    """What a new version hits: by change, the worst first. ``untouched`` are the changes that hit nothing."""

    schema: str
    """The schema's name in the project."""
    affected: tuple[Affected, ...] = ()
    untouched: tuple[Change, ...] = ()
    counts: Mapping[str, Count] = Factory(dict)
    """By what can be hit: `WHATS`."""
    notes: tuple[str, ...] = ()
    """What could not be told, and why."""

    @property
    def hits(self) -> tuple[Hit, ...]:
        """All hits, in the order of their changes; what several changes hit comes several times."""
        return tuple(hit for one in self.affected for hit in one.hits)

    @property
    def severity(self) -> str:
        """The worst of all hits; docs where nothing is hit."""
        return worse(*(one.severity for one in self.affected), DOCS)

    def summary(self) -> dict[str, int]:
        """How many things are hit, by the worst that hits each."""
        worst: dict[tuple[str, str, str], list[str]] = {}
        for one in self.hits:
            worst.setdefault(one.key, []).append(one.severity)
        counts: dict[str, int] = dict.fromkeys(SEVERITIES, 0)
        for found in worst.values():
            counts[worse(*found)] += 1
        return counts

    def of(self, what: str, map_name: str, name: str) -> tuple[Affected, ...]:
        """The changes that hit one thing, each with those hits alone."""
        found: list[Affected] = []
        for one in self.affected:
            mine: Sequence[Hit] = [hit for hit in one.hits if hit.key == (what, map_name, name)]
            if mine:
                found.append(Affected(one.change, tuple(mine)))
        return tuple(found)
