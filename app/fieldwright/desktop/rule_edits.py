"""What is done in the rule panel's form as changes of a rule: the attributes that change, and what the step is called. No widgets here."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve

from fieldwright.desktop.language import tr
from fieldwright.desktop.rule_words import read_value
from fieldwright.expression.lineage import Scope, item_path
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import NOT_MAPPED, Blanks, Join, Map, Question, Rule, join_attribute
from fieldwright.project.edits import BLOCK, FILLINGS
from fieldwright.project.placing import free_name

Changes = tuple[Mapping[str, Any], str]
"""Attributes of a rule with their new values, and what the step is called."""

_UNDECIDED: Mapping[str, Any] = {"decision": "", "reason": "", "decided_by": ""}
_EDITS = {
    "value": tr("Write the expression"),
    "each": tr("Loop over"),
    "where": tr("Change the filter"),
    "order_by": tr("Change the order"),
    "group_by": tr("Change the groups"),
    "key": tr("Change the key"),
    "when": tr("Change the condition"),
}
_LINES = {
    "reason": tr("Change the reason"),
    "decided_by": tr("Change who decided it"),
    "owner": tr("Change the owner"),
    "note": tr("Change the note"),
}


def not_mapped() -> Changes:
    """The decision that a field stays empty."""
    nothing = {"when": "", "default": ABSENT, "blanks": None}
    return {**FILLINGS, **BLOCK, **nothing, "decision": NOT_MAPPED}, tr("Decide that it is not mapped")


def undecided() -> Changes:
    """The decision taken back."""
    return _UNDECIDED, tr("Take the decision back")


def of_expression(rule: Rule, name: str, text: str) -> Changes:
    """A new text of an expression, called as in `Rule.expressions`. What fills a field takes the place of what did."""
    if join_attribute(name)[0] >= 0:
        return {"joins": rule.with_text(name, text).joins}, tr("Change the join")
    changes: dict[str, Any] = {name: text}
    loops = name == "each" and bool(rule.each)  # what its items become stays
    if name in ("value", "each") and text and not loops:
        changes = {**FILLINGS, **_UNDECIDED, **changes}
        if name == "value":
            changes |= BLOCK
    return changes, _EDITS[name]


def of_line(rule: Rule, name: str, text: str, types: Sequence[str], begun: Question) -> Changes:
    """A new text of a line: a constant or default of a field of some types, a part of the question (``question.due``), or a plain attribute.

    ``begun`` is a question before anything of it is written: it has who asks, and when.
    """
    if name in ("constant", "default"):
        changes: dict[str, Any] = {name: read_value(text, types) if text else ABSENT}
        if name == "constant" and text:
            changes = {**FILLINGS, **_UNDECIDED, **BLOCK, **changes}
        return changes, tr("Change the constant") if name == "constant" else tr("Change the default")
    if name.startswith("question."):
        new = evolve(rule.question or begun, **{name.partition(".")[2]: text})
        gone = not (new.text or new.asked_of or new.due or new.answer or new.extra)
        return {"question": None if gone else new}, tr("Change the question")
    return {name: text}, _LINES.get(name) or tr("Change the {name}", name=name.replace("_", " "))


def begun_join(rule: Rule, map_: Map, scope: Scope, source: str, kind: str) -> Changes:
    """A further join of a block with what ``source`` gives on the block's surroundings, under a name of its own."""
    try:
        place = item_path(source, scope)
    except FieldwrightError:
        place = None
    join = Join(free_name(map_, place[1] if place else ""), source, kind)
    return {"joins": (*rule.joins, join)}, tr("Join with other items")


def blanks(rule: Rule, map_: Map | None, kind: str, becomes: str) -> Changes:
    """What a kind of blank value becomes in a rule; nothing said: what the map says of all."""
    old = rule.blanks or (map_.blanks if map_ else Blanks())
    return {"blanks": evolve(old, **{kind: becomes}) if becomes else None}, tr("Change what blank values become")
