"""Changes between two versions of a schema (design section 7): what differs, where, and what it does to those who read and to those who write.

One rule gives the severities. As **target** (we write), a change is safe if every old instance is valid under the new version; as **source**
(we read), if every new instance is valid under the old one. So each change narrows what is valid, widens it, does both, or cannot be told.
"""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, evolve, frozen

from fieldwright.schema.model import Origin, Schema

BREAKING, RISKY, SAFE, DOCS = "breaking", "risky", "safe", "docs"
SEVERITIES = (BREAKING, RISKY, SAFE, DOCS)
"""How much a change hurts, the worst first: something that works stops; it may; it does not; nothing but texts."""

SOURCE, TARGET, BOTH = "source", "target", "both"
ROLES = (SOURCE, TARGET)
"""How we use the schema: we read what it describes, or we write it."""

SAME, NARROWER, WIDER, OTHER, UNTOLD = "same", "narrower", "wider", "other", "untold"
"""What a change does to the set of valid values: nothing, it takes some out, adds some, does both, or it cannot be told."""

BY_RELATION: Mapping[str, tuple[str, str]] = {
    SAME: (DOCS, DOCS), NARROWER: (SAFE, BREAKING), WIDER: (BREAKING, SAFE), OTHER: (BREAKING, BREAKING), UNTOLD: (RISKY, RISKY),
}  # fmt: skip
"""The severities (as source, as target) that follow from what a change does to the set of valid values."""


def worse(*severities: str) -> str:
    """The worst of some severities; docs of none."""
    return min(severities, key=SEVERITIES.index, default=DOCS)


@frozen
class Place:
    """Where a changed definition is used: a message and the path there."""

    message: str
    path: str


@frozen
class Witness:
    """An instance that shows that a change breaks: valid under one version and not under the other, which was checked.

    As target, it was valid and no longer is; as source, it is valid now and was not. ``instance`` is a JSON value, or XML as text.
    """

    role: str
    instance: Any
    problem: str = ""
    """What the version says that refuses it."""


@frozen
class Change:
    """One difference between two versions. ``path`` is where it is in the new version, in the old one for what was removed.

    ``old_path`` is the path in the old version where it is another one (renamed, moved, or below such a field). ``definition`` names the
    shared definition that the change is in, and is used in ``places`` places; it is reported once.
    """

    id: str
    text: str
    message: str = ""
    path: str = ""
    source_severity: str = DOCS
    target_severity: str = DOCS
    before: Any = None
    after: Any = None
    location: Origin = Factory(Origin)
    """In the new version; in the old one for what was removed."""
    old_location: Origin = Factory(Origin)
    old_message: str = ""
    """The message's name in the old version, where it is another one."""
    old_path: str = ""
    definition: str = ""
    places: int = 1
    used: tuple[Place, ...] = ()
    """The first of these places."""
    relation: str = UNTOLD
    because: str = ""
    """Of what cannot be told: the keyword, and why. Of a rename: the reason in words."""
    score: float = 1.0
    """Of a rename or a move: how sure it is, from 0 to 1."""
    witnesses: tuple[Witness, ...] = ()
    hint: str = ""

    @property
    def severity(self) -> str:
        """The worse of both roles."""
        return worse(self.source_severity, self.target_severity)

    def as_(self, role: str) -> str:
        """The severity for a role: ``source``, ``target``, or ``both`` for the worse of the two."""
        return self.source_severity if role == SOURCE else self.target_severity if role == TARGET else self.severity

    def judged(self, source: str, target: str, because: str = "") -> "Change":
        """The change with other severities, and why."""
        return evolve(self, source_severity=source, target_severity=target, because=because or self.because)

    @property
    def key(self) -> tuple[str, str, str, str, str]:
        """What a baseline of accepted changes knows it by: id, message, path, before and after as text."""
        return self.id, self.message, self.path, repr(self.before), repr(self.after)


@frozen
class Ignored:
    """A change that the team does not want to see, with the reason given."""

    change: Change
    reason: str = ""


@frozen
class Comparison:
    """All changes between two versions, in the new version's order; ``ignored`` are those that the policy leaves out."""

    old: Schema
    new: Schema
    changes: tuple[Change, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    preset: str = ""
    """Whose severities were used (`policy.PRESETS`)."""
    pairs: Mapping[str, str] = Factory(dict)
    """The names of the new version's messages, by those of the old one that they were compared with."""
    renames: Mapping[str, Mapping[str, str]] = Factory(dict)
    """By old message: new paths by old ones, of fields that are certainly renamed or moved."""

    def summary(self, role: str = BOTH) -> dict[str, int]:
        """How many changes there are of each severity, for a role."""
        counts: dict[str, int] = dict.fromkeys(SEVERITIES, 0)
        for change in self.changes:
            counts[change.as_(role)] += 1
        return counts

    def worst(self, role: str = BOTH) -> str:
        """The worst severity for a role; docs where nothing changed."""
        return worse(*(change.as_(role) for change in self.changes))
