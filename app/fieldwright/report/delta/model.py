"""The delta specification as one frozen value, from which every form is written."""

from attrs import frozen

ADDED, CHANGED, REMOVED, DECIDE, LOOK = "added", "changed", "removed", "to decide", "to look at"
TO_ADD = "to add"
"""Of a lookup's row: a code that may come now, and nobody has said yet what it becomes."""

KINDS = {
    CHANGED: "The rule says something else: build it anew as it stands here.",
    ADDED: "There was no such rule.",
    REMOVED: "The rule is gone: take out what it was built as.",
    DECIDE: "The new version breaks the rule, and nobody has decided yet what takes its place.",
    LOOK: "The rule says the same, and what it reads or fills has changed in a way that may matter.",
}
"""What a line on a rule asks for."""


@frozen
class SchemaLine:
    """A schema that is another version now."""

    name: str
    before: str
    after: str
    format: str = ""
    digest_before: str = ""
    digest_after: str = ""


@frozen
class RuleLine:
    """A rule that is not as it was, with the reasons. ``before`` and ``after`` are what it says, in words and as JSONata."""

    map: str
    kind: str
    target: str
    target_before: str = ""
    sentence_before: str = ""
    sentence_after: str = ""
    before: str = ""
    after: str = ""
    reasons: tuple[str, ...] = ()
    status: str = ""
    question: str = ""
    candidates: tuple[str, ...] = ()
    """Fields that may take the place of one that is gone, the best first."""


@frozen
class FieldLine:
    """A change of a field that rules read or fill, or must fill now."""

    map: str
    side: str
    """``source``, ``target``, or the source's alias where there are several."""
    path: str
    path_before: str
    id: str
    severity: str
    text: str
    before: str = ""
    after: str = ""
    rules: tuple[str, ...] = ()


@frozen
class RowLine:
    """A row of a lookup that is new, other or gone, or that somebody has to add: its value is then open."""

    lookup: str
    kind: str
    key: str
    before: str = ""
    after: str = ""


@frozen
class ExampleLine:
    """What goes in and what comes out now, as JSON text; ``before`` is what came out."""

    map: str
    target: str
    input: str
    before: str
    after: str
    origin: str = "rule"


@frozen
class OpenLine:
    """What somebody has to decide or to answer."""

    kind: str
    text: str
    map: str = ""
    target: str = ""


@frozen
class Delta:
    """All that is to be changed in what is built already."""

    project: str
    version_before: str = ""
    version_after: str = ""
    generated_by: str = ""
    schemas: tuple[SchemaLine, ...] = ()
    rules: tuple[RuleLine, ...] = ()
    fields: tuple[FieldLine, ...] = ()
    lookups: tuple[RowLine, ...] = ()
    examples: tuple[ExampleLine, ...] = ()
    open: tuple[OpenLine, ...] = ()
    unchanged: int = 0
    """Rules that are as they were, and nothing that they use has changed."""
    notes: tuple[str, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many rules of each kind there are."""
        return {kind: sum(1 for one in self.rules if one.kind == kind) for kind in KINDS}

    @property
    def empty(self) -> bool:
        """Whether there is nothing to be done."""
        return not (self.rules or self.fields or self.lookups or self.open or self.schemas)
