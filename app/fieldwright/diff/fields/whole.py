"""What the changes of a message come to together: whether all that was valid still is, decided on the JSON Schemas themselves.

Keywords are compared one by one (`local`), which is quick and says what changed. Two changes may make up for each other, and what stands
in one keyword may be said by another. For messages of a size at which it can be decided, inclusion has the last word.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, cast

from attrs import define, evolve, field

from fieldwright.diff.fields.found import Found
from fieldwright.diff.inclusion.decision import Answer, included
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.made import change
from fieldwright.diff.model import (
    BREAKING,
    DOCS,
    NARROWER,
    OTHER,
    RISKY,
    SAFE,
    SAME,
    SOURCE,
    TARGET,
    UNTOLD,
    WIDER,
    Change,
    Witness,
)  # fmt: skip
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.schema.bundle import bundled
from fieldwright.schema.documents import Node
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.model import Field, Schema
from fieldwright.schema.references import at_pointer

LARGEST = 6_000
"""Values in a schema, counted with all that it refers to, up to which inclusion is decided."""
_MESSAGES = 20
"""Changed messages up to which inclusion is decided of all; of more, each change is left to stand by itself."""
_EFFORT = 12_000
_MARKS = {NARROWER: "narrowed", WIDER: "widened", OTHER: "changed"}
_HURTS = {TARGET: frozenset({NARROWER, OTHER, UNTOLD}), SOURCE: frozenset({WIDER, OTHER, UNTOLD})}
"""By role: what a change that hurts it does to the valid values."""
_DEMANDS: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    "condition": lambda value: value,
    "not": lambda value: {"not": value},
    "contains": lambda value: {"contains": value},
    "property-names": lambda value: {"propertyNames": value},
    "dependent-schemas": lambda value: {"dependentSchemas": value},
}
"""Demands that no field shows, by the first part of their changes' ids, as schemas of their own."""
_LEFT = frozenset(
    {"reference-lost", *(name for name in KINDS if name.startswith("discriminator")),
     "format-untold", "format-set", "format-removed", "format-changed", "format-narrowed", "format-widened", "content-schema-changed",
     *(f"content-{what}-{mark}" for what in ("encoding", "media-type") for mark in ("set", "removed", "changed"))}
)  # fmt: skip
"""Kinds that inclusion says nothing about: formats, discriminators and what is encoded are remarks there, and what is lost is not there."""


@define
class Whole:
    """Answers for pairs of messages, each found out once."""

    old: Schema
    new: Schema
    _answers: dict[tuple[str, str], tuple[Answer, Answer] | None] = field(factory=dict)
    _asked: int = 0

    def settled(self, founds: list[Found]) -> list[Found]:
        """The changes, with those that nothing hurts judged as safe, and with what could not be told field by field told."""
        if not isinstance(self.old, JsonSchema) or not isinstance(self.new, JsonSchema):
            return founds
        told = [one for found in founds for one in self._told(found)]
        return told if _many(told) else [self._judged(found) for found in told]

    def completed(self, founds: list[Found], pairs: Mapping[str, str], preset: str) -> list[Found]:
        """The changes, and for messages that take less or more than before although no change says so: the one change that could not be
        told is what does it, or else a change of the whole message says it."""
        if not isinstance(self.old, JsonSchema) or not isinstance(self.new, JsonSchema) or _many(founds):
            return founds
        messages: dict[tuple[str, str], list[int]] = (
            {pair: [] for pair in pairs.items()} if not founds and len(pairs) <= _MESSAGES else {}
        )
        shared = [found.change for found in founds if found.change.places > 1]
        for at, found in enumerate(founds):
            one = found.change
            messages.setdefault((one.old_message or one.message, one.message), []).append(at)
        made = list(founds)
        for (old_name, new_name), places in messages.items():
            changes = [founds[at].change for at in places]
            answers = self._answer(old_name, new_name) if all(one.id != "reference-lost" for one in changes) else None
            witnesses = _unexplained(answers, [*changes, *shared]) if answers is not None else []
            untold = [
                at
                for at in places
                if KINDS[founds[at].change.id].relation == UNTOLD and founds[at].change.id not in _LEFT
            ]
            if witnesses and len(untold) == 1:
                made[untold[0]] = founds[untold[0]].with_(_shown(founds[untold[0]].change, witnesses))
            elif witnesses:
                root = self.new.root(new_name)
                facts = {
                    "message": new_name,
                    "old_message": old_name if old_name != new_name else "",
                    "location": root.shape.source,
                }
                made.append(Found(evolve(_of_whole(witnesses, preset), **facts), self.old.root(old_name), root))
                shared.append(made[-1].change)  # what others use is told of once
        return made

    # --- one message -------------------------------------------------------------------------------------------------

    def _answer(self, old_name: str, new_name: str) -> tuple[Answer, Answer] | None:
        """Whether all that was valid still is, and whether all that is valid was; None where it is not asked."""
        key = (old_name, new_name)
        if key not in self._answers:
            self._answers[key] = None
            if (
                self._asked < _MESSAGES
                and isinstance(self.old, JsonSchema)
                and isinstance(self.new, JsonSchema)
                and old_name
                and new_name
            ):
                self._asked += 1
                try:
                    nodes = self.old.node(old_name), self.new.node(new_name)
                    if all(_small(schema, node) for schema, node in zip((self.old, self.new), nodes, strict=True)):
                        self._answers[key] = _both_ways(
                            self.old.json_schema_of(old_name), self.new.json_schema_of(new_name)
                        )
                except (FieldwrightError, RecursionError):
                    pass
        return self._answers[key]

    def _judged(self, found: Found) -> Found:
        one = found.change
        if one.old_message == "" and one.message == "":
            return found
        answers = self._answer(one.old_message or one.message, one.message)
        if answers is None or one.id in _LEFT:
            return found
        there, back = answers
        source, target, because = one.source_severity, one.target_severity, one.because
        if there.holds and target in (BREAKING, RISKY) and KINDS[one.id].relation in _HURTS[TARGET]:
            target, because = SAFE, "All that was valid still is: what else the schema says makes up for it."
        if back.holds and source in (BREAKING, RISKY) and KINDS[one.id].relation in _HURTS[SOURCE]:
            source, because = SAFE, "All that is valid was so before: what else the schema says makes up for it."
        return found.with_(one.judged(source, target, because)) if because != one.because else found

    # --- one field -----------------------------------------------------------------------------------------------------

    def _told(self, found: Found) -> Iterator[Found]:
        """The change, told where both definitions at its place can be compared as sets; none where they are the same."""
        one = found.change
        row = KINDS[one.id]
        answers, demanded = None, UNTOLD
        if row.relation == UNTOLD and one.id not in _LEFT and found.old is not None and found.new is not None:
            demanded = self._of_demands(one, found.old, found.new)
            if demanded == SAME:
                return
            answers = self._of_fields(found.old, found.new)
            if demanded in (NARROWER, WIDER) and answers is not None and _relation(answers) != SAME:
                answers = None  # what else changed at the field is told by itself
        relation = _relation(answers) if answers is not None else demanded
        if relation == UNTOLD:
            yield found
        elif relation != SAME or one.id.startswith("discriminator"):
            stem = one.id.removesuffix("-untold")
            id = next(
                (
                    name
                    for name in (f"{stem}-{_MARKS.get(relation)}", f"values-{_MARKS.get(relation)}")
                    if name in KINDS
                ),
                one.id,
            )
            if relation == SAME:
                yield found.with_(one.judged(SAFE, SAFE, "The same values are valid."))
                return
            severities = change(id, "strict", "")
            made = evolve(one, id=id, relation=relation, because="", hint=severities.hint)
            yield found.with_(made.judged(severities.source_severity, severities.target_severity))

    def _of_demands(self, one: Change, old: Field, new: Field) -> str:
        """What becomes of the valid values by a demand that no field shows, taken by itself."""
        written = _DEMANDS.get(one.id.removesuffix("-untold"))
        if written is None:
            return UNTOLD
        nodes = self._nodes(old, new)
        if nodes is None:
            return UNTOLD
        alone: list[Node] = []
        for node, value in zip(nodes, (one.before, one.after), strict=True):
            values = value if isinstance(value, list) else [value]
            alone.append(evolve(node, value={"allOf": [written(each) for each in values]}))
        answers = self._of_nodes(*alone)
        return _relation(answers) if answers is not None else UNTOLD

    def _of_fields(self, old: Field, new: Field) -> tuple[Answer, Answer] | None:
        nodes = self._nodes(old, new)
        return self._of_nodes(*nodes) if nodes is not None else None

    def _nodes(self, old: Field, new: Field) -> tuple[Node, Node] | None:
        """What describes a field in both versions."""
        before = _node_of(self.old, old) if isinstance(self.old, JsonSchema) else None
        after = _node_of(self.new, new) if isinstance(self.new, JsonSchema) else None
        return (before, after) if before is not None and after is not None else None

    def _of_nodes(self, old: Node, new: Node) -> tuple[Answer, Answer] | None:
        """Inclusion of two definitions both ways; None where one is too large, or cannot be put together."""
        documents: list[dict[str, Any]] = []
        for schema, node in ((self.old, old), (self.new, new)):
            if not isinstance(schema, JsonSchema) or not _small(schema, node):
                return None
            try:
                documents.append(bundled(node, schema.resolver, schema.dialect))
            except (FieldwrightError, RecursionError):
                return None
        return _both_ways(*documents)


def _many(founds: Iterable[Found]) -> bool:
    return len({found.change.message for found in founds}) > _MESSAGES


def _node_of(schema: JsonSchema, one: Field) -> Node | None:
    """The node that describes a field, in the main document."""
    document, pointer = schema.resolver.library.main, one.shape.source.pointer
    if one.shape.source.file != document.file or "|" in pointer:
        return None
    node = at_pointer(document, pointer)
    return node if node is not None and isinstance(node.value, dict) else None


def _both_ways(old: dict[str, Any], new: dict[str, Any]) -> tuple[Answer, Answer]:
    return included(old, new, effort=_EFFORT), included(new, old, effort=_EFFORT)


def _relation(answers: tuple[Answer, Answer]) -> str:
    there, back = answers[0].holds, answers[1].holds
    if there is None or back is None:
        return UNTOLD
    return SAME if there and back else WIDER if there else NARROWER if back else OTHER


def _small(schema: JsonSchema, node: Node) -> bool:
    """Whether a definition with all that it refers to has no more than `LARGEST` values."""
    left = LARGEST
    waiting = [node]
    seen = {node.key}
    while waiting:
        place = waiting.pop()
        stack: list[Any] = [place.value]
        while stack:
            value = stack.pop()
            left -= 1
            if left < 0:
                return False
            if isinstance(value, dict):
                members = cast("dict[str, Any]", value)
                stack.extend(members.values())
                if isinstance(members.get("$ref"), str):
                    target = schema.resolver.resolve(place, members["$ref"])
                    if isinstance(target, Node) and target.key not in seen:
                        seen.add(target.key)
                        waiting.append(target)
            elif isinstance(value, list):
                stack.extend(cast("list[Any]", value))
    return True


def _unexplained(answers: tuple[Answer, Answer], changes: Iterable[Change]) -> list[Witness]:
    """What shows that a message takes less or more, where no change says so."""
    witnesses: list[Witness] = []
    for role, answer in ((TARGET, answers[0]), (SOURCE, answers[1])):
        explained = any(_hurts(one, role) or one.id == "namespace-changed" for one in changes)
        if answer.holds is False and not explained and answer.witness is not ABSENT:
            witnesses.append(Witness(role, answer.witness, answer.because))
    return witnesses


def _shown(one: Change, witnesses: list[Witness]) -> Change:
    """A change that could not be told, with what shows what it does."""
    roles = {witness.role for witness in witnesses}
    source = BREAKING if SOURCE in roles else one.source_severity
    target = BREAKING if TARGET in roles else one.target_severity
    return evolve(one.judged(source, target), witnesses=tuple(witnesses))


def _of_whole(witnesses: list[Witness], preset: str) -> Change:
    """The change that says that a message takes less or more, where no other does."""
    roles = {one.role for one in witnesses}
    mark = "changed" if len(roles) == 2 else "narrowed" if TARGET in roles else "widened"
    words = {
        "narrowed": "takes less than before",
        "widened": "takes more than before",
        "changed": "takes other values than before",
    }[mark]
    shown = json.dumps(witnesses[0].instance, ensure_ascii=False, default=str)
    text = f"the whole {words}: {shown if len(shown) <= 120 else shown[:119] + '…'}"
    return evolve(change(f"values-{mark}", preset, text), witnesses=tuple(witnesses))


def _hurts(one: Change, role: str) -> bool:
    """Whether a change says that it takes less (target) or more (source), whatever a preset makes of it."""
    if one.as_(role) == BREAKING:
        return True
    row = KINDS[one.id]
    lowered = one.as_(role) != row.under("strict")[0 if role == SOURCE else 1]
    return lowered and row.relation in _HURTS[role] - {UNTOLD} and one.as_(role) != DOCS and not one.because
