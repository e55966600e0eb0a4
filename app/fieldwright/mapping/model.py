"""Maps, rules, blocks, lookups and parameters: what a project says about how data becomes data (design section 5)."""

import re
from collections.abc import Mapping
from typing import Any

from attrs import Factory, evolve, field, frozen

from fieldwright.files.records import ABSENT, exact
from fieldwright.files.records import key as named
from fieldwright.mapping.configurable import Configurable

NOT_MAPPED = "not mapped"
"""The decision that a target field stays empty."""

STATUSES = ("draft", "ready", "approved")
"""How far a rule is."""

DRAFT, READY, FINAL = "draft", "ready", "final"
MAP_STATUSES = (DRAFT, READY, FINAL)
"""How far a map is. It is made final only when nothing hinders those who build it (`project.final`)."""

NOT_FOUND = ("error", "default", "pass through", "leave out")
"""What a lookup does with a key that its table lacks."""

JOINS = ("inner", "left", "own", "position")
"""How a block's items meet others: those with the same key only (``inner``), all with what has the same key (``left``), each with every item of
a list of its own (``own``), or by their places in the two lists (``position``)."""

MATCHES = ("each", "first", "error")
"""What several matches of one item become: an item each, the first, or an error."""

JOIN_TEXTS = ("source", "left", "right")
"""The attributes of a join that are expressions."""

BLANKS = {
    "null": ("keep", "leave out", "empty", "error"),
    "empty": ("keep", "leave out", "null", "error"),
    "missing": ("leave out", "null", "empty", "error"),
}
"""What each kind of blank value may become, the usual one first."""


@frozen
class Question:
    """An open question on a rule: asked by whom and when, of whom, due when (ISO dates), and the answer once there is one."""

    text: str
    asked_of: str = ""
    due: str = ""
    answer: str = ""
    author: str = ""
    date: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Example:
    """A worked example of a rule: what it reads and what it gives, as JSON values.

    ``sample`` is the payload file that the values were taken from; empty for values that somebody wrote for the purpose.
    """

    input: Any = field(default=None, eq=exact)
    output: Any = field(default=None, eq=exact)
    note: str = ""
    sample: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Join:
    """Further items that a block's items are joined with, read below the block as ``$alias``.

    ``source`` is JSONata for those items: on the block's surroundings, and on the item itself for ``own``. ``left`` is a key on the block's
    item and ``right`` one on the joined item, both JSONata; a list is a key of several parts. ``many`` is one of `MATCHES`.
    """

    alias: str
    source: str
    kind: str = "inner"
    left: str = ""
    right: str = ""
    many: str = "each"
    extra: Mapping[str, Any] = Factory(dict)


ITEM_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
"""What an item can be called: the compiled expression's own names start with ``_``."""

_OF_JOIN = re.compile(r"joins\[(\d+)\]\.(\w+)")


def join_attribute(attribute: str) -> tuple[int, str]:
    """Of which join an attribute called ``joins[0].left`` is, and its name there; -1 for a rule's own."""
    found = _OF_JOIN.fullmatch(attribute)
    return (int(found[1]), found[2]) if found else (-1, attribute)


@frozen
class Blanks:
    """What values that are null, empty text or missing become: of `BLANKS`."""

    null: str = "keep"
    empty: str = "keep"
    missing: str = "leave out"
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Rule:
    """How one target field is filled, or the decision that it is not. ``target`` is its identity within a map.

    Exactly one filling: ``value`` (JSONata on the block's item), ``constant`` (a JSON value), ``each`` (JSONata: the items a repeating
    target is filled for; with ``where`` and ``order_by``, also JSONata, on the item), or ``decision``. A rule with only ``when`` makes the
    object below it conditional. A repeating target whose path ends in a block's name and has no ``each`` is a single element.
    ``default`` (a JSON value) is used for a value that is missing, and for null or empty text where ``default_for`` says so.

    A block's items can be named (``alias``, ``as`` in the file) for all that is below it, joined with others, and grouped: the block is then
    written once for each value of ``group_by``, with ``$`` as the group's first item and ``$group`` as all of them. Below a block ``$index``
    counts what is written, from 0. ``key`` names the member that each item becomes in an object of any names (``*``).
    """

    target: str
    value: str = ""
    constant: Any = field(default=ABSENT, eq=exact)
    each: str = ""
    where: str = ""
    order_by: str = ""
    alias: str = field(default="", metadata=named("as"))
    joins: tuple[Join, ...] = ()
    group_by: str = ""
    key: str = ""
    when: str = ""
    default: Any = field(default=ABSENT, eq=exact)
    default_for: tuple[str, ...] = ("missing",)
    """Of ``missing``, ``null``, ``empty``."""
    blanks: Blanks | None = None
    """What this rule's blank values become; None for what the map says."""
    decision: str = ""
    reason: str = ""
    decided_by: str = ""
    status: str = "draft"
    approved_for: str = ""
    """What was approved: the digest of the rule and of the fields that it reads and fills (`mapping.approval`)."""
    approved_by: str = ""
    approved_on: str = ""
    """An ISO date."""
    words: str = ""
    """What the rule does in the analyst's own words, in place of the sentence made from it."""
    words_for: str = ""
    """The digest of what the rule did when those words were written (`mapping.approval.said_of`): another one makes them stale."""
    owner: str = ""
    note: str = ""
    question: Question | None = None
    examples: tuple[Example, ...] = ()
    configurable: Configurable | None = None
    """Whether it is the same for every customer; None where nobody has said."""
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
        """The expressions that are there, as (attribute, text). One of a join is called ``joins[0].left``."""
        joined = (
            (f"joins[{at}].{part}", str(getattr(one, part))) for at, one in enumerate(self.joins) for part in JOIN_TEXTS
        )
        found = (
            ("each", self.each), *joined, ("where", self.where), ("order_by", self.order_by), ("group_by", self.group_by),
            ("key", self.key), ("when", self.when), ("value", self.value),
        )  # fmt: skip
        return tuple([one for one in found if one[1]])

    def text(self, attribute: str) -> str:
        """The expression of an attribute, called as in ``expressions``; empty where there is none."""
        at, part = join_attribute(attribute)
        if at < 0:
            found: str = getattr(self, attribute)
            return found
        return str(getattr(self.joins[at], part)) if at < len(self.joins) else ""

    def with_text(self, attribute: str, text: str) -> "Rule":
        """The rule with another text in an attribute, called as in ``expressions``. A join that is not there is not made."""
        at, part = join_attribute(attribute)
        if at < 0:
            return evolve(self, **{attribute: text})
        joins = tuple(evolve(one, **{part: text}) if here == at else one for here, one in enumerate(self.joins))
        return evolve(self, joins=joins)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that a block gives to items, without ``$``: its own first, then those of its joins."""
        return tuple(name for name in (self.alias, *(one.alias for one in self.joins)) if name)


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
class Refused:
    """A proposal that somebody refused: this source field is not to be proposed for this target field again."""

    source: str
    target: str
    alias: str = "source"
    refused_by: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Map:
    """Source messages to a target message, with the rules in order. ``samples`` are payload files beside the project.

    ``status`` is one of `MAP_STATUSES`, ``status_note`` why it is so where the program set it. ``final_for`` is the digest of what a final map said.
    """

    name: str
    sources: tuple[SourceRef, ...]
    target: TargetRef
    rules: tuple[Rule, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    description: str = ""
    samples: tuple[str, ...] = ()
    blanks: Blanks = Blanks()
    """What blank values become where a rule does not say."""
    status: str = "draft"
    status_note: str = ""
    final_for: str = ""
    refused: tuple[Refused, ...] = ()
    extra: Mapping[str, Any] = Factory(dict)

    def rule(self, target: str) -> Rule | None:
        """The rule of a target path, if there is one."""
        return next((rule for rule in self.rules if rule.target == target), None)


@frozen
class LookupRow:
    """One row of a code table. ``key`` and ``value`` are JSON values; a composite key is a list."""

    key: Any = field(eq=exact)
    value: Any = field(eq=exact)
    note: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class LookupFile:
    """A code table in a file beside the project (CSV or Excel), for tables too large to be edited here. Columns are named as in its header."""

    file: str
    keys: tuple[str, ...] = ()
    value: str = ""
    sheet: str = ""
    digest: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Lookup:
    """A code table, read as ``$translate("name", key)``, and backwards as ``$translateBack("name", value)`` where it is ``two_way``.

    ``not_found`` is one of `NOT_FOUND`; ``default`` is its value for ``default``. ``null`` says what a null key gives: ``translate`` (it is looked
    up like any key) or one of `NOT_FOUND` with ``null_default``. The rows stand here or in ``table``.
    """

    name: str
    rows: tuple[LookupRow, ...] = ()
    not_found: str = "error"
    default: Any = field(default=None, eq=exact)
    description: str = ""
    null: str = "translate"
    null_default: Any = field(default=None, eq=exact)
    two_way: bool = False
    table: LookupFile | None = None
    configurable: Configurable | None = None
    """Whether it is the same for every customer; None where nobody has said."""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Parameter:
    """A value that each installation supplies, read as ``$params.name``."""

    name: str
    type: str = "string"
    default: Any = field(default=ABSENT, eq=exact)
    description: str = ""
    configurable: Configurable | None = None
    """Whether it is the same for every customer; None where nobody has said."""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class ProjectFunction:
    """An expression with a name and parameters, which the project's expressions call as ``$name(...)``.

    ``parameters`` are names without ``$``; ``expression`` is JSONata that reads them and nothing else of the payload.
    """

    name: str
    parameters: tuple[str, ...] = ()
    expression: str = ""
    description: str = ""
    examples: tuple[Example, ...] = ()
    extra: Mapping[str, Any] = Factory(dict)
