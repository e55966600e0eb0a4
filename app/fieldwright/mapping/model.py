"""Maps, rules, blocks, lookups and parameters: what a project says about how data becomes data (design section 5)."""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, frozen

from fieldwright.files.records import ABSENT

NOT_MAPPED = "not mapped"
"""The decision that a target field stays empty."""

STATUSES = ("draft", "ready", "approved")
NOT_FOUND = ("error", "default", "pass through", "leave out")
"""What a lookup does with a key that its table lacks."""


@frozen
class Question:
    """An open question on a rule: asked of whom, due when (ISO date), and the answer once there is one."""

    text: str
    asked_of: str = ""
    due: str = ""
    answer: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Example:
    """A worked example of a rule: what it reads and what it gives, as JSON values."""

    input: Any = None
    output: Any = None
    note: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Rule:
    """How one target field is filled, or the decision that it is not. ``target`` is its identity within a map.

    Exactly one filling: ``value`` (JSONata on the block's item), ``constant`` (a JSON value), ``each`` (JSONata: the items a repeating
    target is filled for; with ``where`` and ``order_by``, also JSONata, on the item), or ``decision``. A rule with only ``when`` makes the
    object below it conditional. A repeating target whose path ends in a block's name and has no ``each`` is a single element.
    ``default`` (a JSON value) is used for a value that is missing, and for null or empty text where ``default_for`` says so.
    """

    target: str
    value: str = ""
    constant: Any = ABSENT
    each: str = ""
    where: str = ""
    order_by: str = ""
    when: str = ""
    default: Any = ABSENT
    default_for: tuple[str, ...] = ("missing",)
    """Of ``missing``, ``null``, ``empty``."""
    decision: str = ""
    reason: str = ""
    decided_by: str = ""
    status: str = "draft"
    owner: str = ""
    note: str = ""
    question: Question | None = None
    examples: tuple[Example, ...] = ()
    extra: Mapping[str, Any] = Factory(dict)

    @property
    def kind(self) -> str:
        """``each``, ``value``, ``constant``, ``not mapped``, ``element`` (a single element or a condition on an object)."""
        if self.decision:
            return NOT_MAPPED
        if self.each:
            return "each"
        if self.constant is not ABSENT:
            return "constant"
        return "value" if self.value else "element"

    @property
    def expressions(self) -> tuple[tuple[str, str], ...]:
        """The expressions that are there, as (attribute, text)."""
        names = ("each", "where", "order_by", "when", "value")
        return tuple((name, getattr(self, name)) for name in names if getattr(self, name))


@frozen
class SourceRef:
    """A source of a map: a message of one of the project's schemas, read in expressions as ``$alias``; the first is also ``$$``."""

    schema: str
    message: str
    alias: str = "source"
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class TargetRef:
    """The target of a map: a message of one of the project's schemas."""

    schema: str
    message: str
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Dropped:
    """The decision that a source field is deliberately not used."""

    path: str
    reason: str = ""
    decided_by: str = ""
    alias: str = "source"
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Map:
    """Source messages to a target message, with the rules in order. ``samples`` are payload files beside the project."""

    name: str
    sources: tuple[SourceRef, ...]
    target: TargetRef
    rules: tuple[Rule, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    description: str = ""
    samples: tuple[str, ...] = ()
    extra: Mapping[str, Any] = Factory(dict)

    def rule(self, target: str) -> Rule | None:
        """The rule of a target path, if there is one."""
        return next((rule for rule in self.rules if rule.target == target), None)


@frozen
class LookupRow:
    """One row of a code table. ``key`` and ``value`` are JSON values."""

    key: Any
    value: Any
    note: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Lookup:
    """A code table, read as ``$translate("name", key)``. ``not_found`` is one of `NOT_FOUND`; ``default`` is its value for ``default``."""

    name: str
    rows: tuple[LookupRow, ...] = ()
    not_found: str = "error"
    default: Any = None
    description: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Parameter:
    """A value that each installation supplies, read as ``$params.name``."""

    name: str
    type: str = "string"
    default: Any = ABSENT
    description: str = ""
    extra: Mapping[str, Any] = Factory(dict)
