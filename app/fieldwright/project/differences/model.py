"""One difference between two versions of a project."""

from typing import Any

from attrs import frozen

from fieldwright.files.records import ABSENT

ADDED, REMOVED, CHANGED, RENAMED, MOVED = "added", "removed", "changed", "renamed", "moved"
"""What can become of a thing. A rule is ``renamed`` where it fills another field with the same; ``moved`` is its place in an order."""

(PROJECT, SCHEMA, MAP, SOURCE, RULE, DROPPED, LOOKUP, PARAMETER, FUNCTION, TEST, USE_CASE, FLOW, COMMENT, CHOICE, ACCEPTANCE, POLICY, SHOWN,
 RELEASE) = (
    "project", "schema", "map", "source", "rule", "dropped field", "lookup", "parameter", "function", "test case", "use case", "flow", "comment",
    "open choice", "acceptance", "policy", "shown field", "release",
)  # fmt: skip
KINDS = (
    PROJECT, SCHEMA, MAP, SOURCE, RULE, DROPPED, LOOKUP, PARAMETER, FUNCTION, TEST, USE_CASE, FLOW, COMMENT, CHOICE, ACCEPTANCE, POLICY, SHOWN,
    RELEASE,
)  # fmt: skip
"""What can differ, in the order in which it is told."""


@frozen
class Difference:
    """One thing that is not as it was.

    ``sentence`` says it for people, on one line without a full stop: ``Rule order.id: expression changed from `a` to `b```. ``name`` is the
    thing's own (a rule's target, a lookup's name), ``part`` what of it (``value``, ``row "A"``); ``before`` and ``after`` are JSON values,
    whole, and `ABSENT` where there is none.
    """

    kind: str
    """One of `KINDS`."""
    change: str
    sentence: str
    map: str = ""
    name: str = ""
    name_before: str = ""
    """What it was called, where it is ``renamed``."""
    part: str = ""
    before: Any = ABSENT
    after: Any = ABSENT

    subject: str = ""
    """The beginning of the sentence that names the thing: ``Rule order.id``."""

    @property
    def text(self) -> str:
        """The sentence without the thing's name, for where that stands above it; with a capital letter."""
        rest = self.sentence.removeprefix(self.subject).lstrip(": ")
        return rest[:1].upper() + rest[1:]
