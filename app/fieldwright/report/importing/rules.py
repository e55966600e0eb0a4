"""What edits in the rows of the mapping stand for: another expression, decision, default, status, question, words."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from attrs import evolve

from fieldwright.files.errors import RefusedError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.approval import said_of
from fieldwright.mapping.model import NOT_MAPPED, STATUSES, Question, Rule
from fieldwright.project.approving import set_status
from fieldwright.project.edits import BLOCK, FILLINGS, decide_not_mapped, remove_rule, set_rule
from fieldwright.project.model import Project
from fieldwright.report.importing.around import Around, Asked, Attribute, Place, Taken, refused
from fieldwright.report.importing.expressions import expression_of
from fieldwright.report.importing.model import Edit
from fieldwright.report.importing.texts import iso_date, json_value
from fieldwright.report.visible import json_text

FILLED = ("value", "each", "constant")
"""The kinds of a rule that an expression can be written for."""

NONE = ("", "unmapped", "filled below")
"""What stands for a field without a rule."""

UNDECIDED: Mapping[str, Any] = {"decision": "", "reason": "", "decided_by": ""}


def rule_in(project: Project, place: Place) -> Rule:
    """The rule of a place, or a new one. Raises `MissingError` where the map is gone."""
    return project.map(place[1]).rule(place[3]) or Rule(place[3])


def put(project: Project, place: Place, rule: Rule) -> Project:
    """The rule in its map; one that says nothing is taken out."""
    if rule == Rule(rule.target):
        return remove_rule(project, place[1], rule.target)
    return set_rule(project, place[1], rule)


def changed(place: Place, change: Callable[[Rule], Rule]) -> Edit:
    """The edit that changes a place's rule."""
    return lambda project: put(project, place, change(rule_in(project, place)))


def filling(rule: Rule, kind: str, text: str) -> Rule:
    """The rule filled by an expression or constant of a kind, in place of what filled it; an empty text fills it by nothing."""
    if kind == "constant":
        value = json_value(text).value if text.strip() else ABSENT
        return evolve(rule, **{**FILLINGS, **UNDECIDED, **BLOCK, "constant": value})
    if kind == "each":
        if rule.each and rule.value:  # the items' own value is what its expression shows
            return evolve(rule, value=text)
        return evolve(rule, each=text) if rule.each else evolve(rule, **{**FILLINGS, **UNDECIDED, "each": text})
    if rule.value:
        return evolve(rule, value=text)
    return evolve(rule, **{**FILLINGS, **UNDECIDED, **BLOCK, "value": text})


# --- what the project says now ------------------------------------------------------------------------------------------


def _plain(name: str) -> Callable[[Around, Place, str | None], str]:
    def now(around: Around, place: Place, _base: str | None) -> str:
        rule = around.rule(place)
        return str(getattr(rule, name)) if rule is not None else ""

    return now


def _status(around: Around, place: Place, _base: str | None) -> str:
    rule = around.rule(place)
    return rule.status if rule is not None else ""


def _kind(around: Around, place: Place, base: str | None) -> str:
    rule = around.rule(place)
    if rule is not None:
        return rule.kind
    return base if base is not None and base in NONE else "unmapped"


def shown_expression(rule: Rule | None) -> str:
    """What the column with the expression holds for a rule."""
    if rule is None:
        return ""
    return rule.value or rule.each or (json_text(rule.constant) if rule.constant is not ABSENT else "")


def _expression(around: Around, place: Place, _base: str | None) -> str:
    return shown_expression(around.rule(place))


def _default(around: Around, place: Place, _base: str | None) -> str:
    rule = around.rule(place)
    return "" if rule is None or rule.default is ABSENT else json_text(rule.default)


def _words(around: Around, place: Place, base: str | None) -> str:
    """The words that are written; those that are made count as they were exported."""
    rule = around.rule(place)
    shown = base or ""
    own = rule.words if rule is not None else ""
    return shown if not own or f"“{own}”" in shown else own  # stale ones stand behind those that are made


def _question(name: str) -> Callable[[Around, Place, str | None], str]:
    def now(around: Around, place: Place, _base: str | None) -> str:
        rule = around.rule(place)
        return str(getattr(rule.question, name)) if rule is not None and rule.question is not None else ""

    return now


# --- what another text stands for ---------------------------------------------------------------------------------------


def kind_meant(asked: Asked) -> str:
    """The kind of the row's rule as the workbook has it: what its column says, else the rule's own."""
    rule = asked.around.rule(asked.place)
    own = rule.kind if rule is not None else ""
    if "kind" in asked.editable:
        own = asked.row.get("kind", own).strip().casefold()
    return own


def _take_kind(asked: Asked) -> Taken:
    kind = asked.text.strip().casefold()
    place, text = asked.place, asked.row.get("expression", "")
    if kind == NOT_MAPPED:
        reason, by = asked.row.get("reason", "").strip(), asked.row.get("decided_by", "").strip() or asked.around.by
        notes = () if reason else ("No reason is given.",)
        return Taken(kind, partial(_decided, place=place, reason=reason, by=by), notes)
    if kind in FILLED:
        if not text.strip():
            return refused(
                f"a rule of the kind {kind} needs an expression", "write it in the column with the expressions", kind
            )
        said = filled_by(kind, text, "")
        if said.problem:
            return refused(f"its expression cannot be taken: {said.problem}", said.mend, kind)
        return Taken(kind, changed(place, lambda rule: filling(_other_kind(rule, kind), kind, said.text)), said.notes)
    if kind in NONE:
        return Taken(kind, lambda project: remove_rule(project, place[1], place[3]), on_request=True)
    mend = f"write {', '.join(FILLED)} or {NOT_MAPPED}"
    return refused(f"{asked.text.strip()[:40]} is no kind that can be given here", mend, asked.text)


def _other_kind(rule: Rule, kind: str) -> Rule:
    return rule if rule.kind == kind else evolve(rule, value="", each="", constant=ABSENT, **UNDECIDED)


def _decided(project: Project, place: Place, reason: str, by: str) -> Project:
    return decide_not_mapped(project, place[1], place[3], reason, by)


def filled_by(kind: str, text: str, known: str) -> Taken:
    """What a filling of a kind would be, as text alone: the expression, or the constant as JSON."""
    if kind == "constant":
        found = json_value(text)
        return (
            refused(found.problem, found.mend, text)
            if found.problem
            else Taken(json_text(found.value), notes=found.notes)
        )
    return expression_of(text, known)


def _take_expression(asked: Asked) -> Taken:
    kind = kind_meant(asked)
    text = asked.text
    place = asked.place
    if not text.strip():
        if kind == NOT_MAPPED or kind in NONE:
            return Taken("", moot=True)
        return Taken(
            "", changed(place, lambda rule: filling(rule, rule.kind, "")), ("The field is then filled by nothing.",)
        )
    if kind == NOT_MAPPED and "kind" in asked.editable:
        return refused(f"the field is decided as {NOT_MAPPED}", f"write {FILLED[0]} as its kind of rule too", text)
    taken_back = ("It takes back the decision that the field is not mapped.",) if kind == NOT_MAPPED else ()
    kind = kind if kind in FILLED else _kind_for(place)
    rule = asked.around.rule(place)
    said = filled_by(kind, text, shown_expression(rule) or asked.base or "")
    if said.problem:
        return said
    return Taken(
        said.text,
        changed(place, lambda rule: filling(_other_kind(rule, kind), kind, said.text)),
        (*said.notes, *taken_back),
    )


def _kind_for(place: Place) -> str:
    """The kind of a new rule whose kind nobody says: what repeats is filled for each item."""
    return "each" if place[3].endswith("]") else "value"


def _take_text(name: str) -> Callable[[Asked], Taken]:
    def take(asked: Asked) -> Taken:
        return Taken(asked.text, changed(asked.place, lambda rule: evolve(rule, **{name: asked.text})))

    return take


def take_expression_for(name: str) -> Callable[[Asked], Taken]:
    """What another text of an attribute that is an expression, and may be empty, stands for."""

    def take(asked: Asked) -> Taken:
        rule = asked.around.rule(asked.place)
        said = expression_of(asked.text, rule.text(name) if rule is not None else "")
        if said.problem:
            return said
        return evolve(said, edit=changed(asked.place, lambda rule: rule.with_text(name, said.text)))

    return take


def _take_default(asked: Asked) -> Taken:
    if not asked.text.strip():
        return Taken("", changed(asked.place, lambda rule: evolve(rule, default=ABSENT)))
    found = json_value(asked.text)
    if found.problem:
        return refused(found.problem, found.mend, asked.text)
    return Taken(
        json_text(found.value), changed(asked.place, lambda rule: evolve(rule, default=found.value)), found.notes
    )


def _take_reason(asked: Asked) -> Taken:
    place, text = asked.place, asked.text
    kind = kind_meant(asked)
    by = asked.row.get("decided_by", "").strip() or asked.around.by
    if kind in FILLED:
        return refused(
            "a reason belongs to a field that is not mapped", f"write {NOT_MAPPED} as its kind of rule too", text
        )

    def edit(project: Project) -> Project:
        rule = rule_in(project, place)
        if rule.decision:
            return put(project, place, evolve(rule, reason=text))
        if rule.kind != "element":
            raise RefusedError("a reason belongs to a field that is not mapped", mend="decide that first")
        return decide_not_mapped(project, place[1], place[3], text, by) if text else project

    if kind in NONE:
        if not text.strip():
            return Taken("", moot=True)
        return Taken(text, edit, ("It decides that the field is not mapped.",))
    return Taken(text, edit)


def _take_status(asked: Asked) -> Taken:
    status = asked.text.strip().casefold()
    place, around = asked.place, asked.around
    if status not in STATUSES:
        problem = f"{asked.text.strip()[:40]} is no status" if status else "a rule has a status"
        return refused(problem, f"write {', '.join(STATUSES[:-1])} or {STATUSES[-1]}", asked.text)

    def edit(project: Project) -> Project:
        rule = project.map(place[1]).rule(place[3])
        if rule is None:
            raise RefusedError("a field without a rule has no status", mend="write its rule first")
        if status != "approved":
            return put(project, place, evolve(rule, status=status, approved_for="", approved_by="", approved_on=""))
        bench = around.bench(place[1])
        if bench is None:
            return project
        return set_status(project, bench, place[3], status, by=around.by, on=around.date)

    if around.rule(place) is None and not _makes_rule(asked.row):
        return refused("a field without a rule has no status", "write its rule first", status)
    return Taken(status, edit)


def _makes_rule(row: Mapping[str, str]) -> bool:
    return any(
        row.get(name, "").strip()
        for name in ("expression", "condition", "default", "reason", "note", "owner", "question")
    )


def _take_words(asked: Asked) -> Taken:
    place, text = asked.place, asked.text.strip()
    if asked.around.rule(place) is None and not _makes_rule(asked.row):
        return refused(
            "words are written for a rule, and this field has none", "write its rule first, or a note", asked.text
        )

    own = asked.around.rule(place)
    if not text and (own is None or not own.words):
        return Taken("", moot=True)

    def change(rule: Rule) -> Rule:
        return evolve(rule, words=text, words_for=said_of(rule) if text else "")

    notes = () if text else ("The words are then made from the rule again.",)
    return Taken(text, changed(place, change), notes)


def _take_question(name: str) -> Callable[[Asked], Taken]:
    def take(asked: Asked) -> Taken:
        text, around = asked.text, asked.around
        if name == "due":
            text = text.strip()
            if text and not iso_date(text):
                return refused(f"{text[:40]} is no date", "write year, month and day, such as 2026-12-01", text)
        own = around.rule(asked.place)
        words = asked.row.get("question", asked.row.get("text", "")).strip()
        if name != "text" and text.strip() and not words and (own is None or own.question is None):
            return refused("there is no question that this belongs to", "write the question too", text)
        return Taken(text, changed(asked.place, lambda rule: with_question(rule, name, text, around)))

    return take


def with_question(rule: Rule, name: str, text: str, around: Around) -> Rule:
    """The rule with another part of its question; a new question is by whoever imports it, and one of which nothing is left goes."""
    old = rule.question or Question("", author=around.by, date=around.date)
    new = evolve(old, **{name: text})
    empty = not (new.text or new.asked_of or new.due or new.answer or new.extra)
    return evolve(rule, question=None if empty else new)


QUESTION: Mapping[str, Attribute] = {
    "text": Attribute(_question("text"), _take_question("text"), 10),
    "asked_of": Attribute(_question("asked_of"), _take_question("asked_of"), 11),
    "due": Attribute(_question("due"), _take_question("due"), 12),
    "answer": Attribute(_question("answer"), _take_question("answer"), 13),
}
"""The parts of a rule's question, by the columns of the table of questions."""

MAPPING: Mapping[str, Attribute] = {
    "kind": Attribute(_kind, _take_kind, 0),
    "expression": Attribute(_expression, _take_expression, 1),
    "condition": Attribute(_plain("when"), take_expression_for("when"), 2),
    "default": Attribute(_default, _take_default, 3),
    "reason": Attribute(_plain("reason"), _take_reason, 4),
    "decided_by": Attribute(_plain("decided_by"), _take_text("decided_by"), 5),
    "owner": Attribute(_plain("owner"), _take_text("owner"), 6),
    "note": Attribute(_plain("note"), _take_text("note"), 7),
    "question": QUESTION["text"],
    "asked_of": QUESTION["asked_of"],
    "due": QUESTION["due"],
    "answer": QUESTION["answer"],
    "sentence": Attribute(_words, _take_words, 20),
    "status": Attribute(_status, _take_status, 30),
}
"""The columns of the mapping that can be edited."""

LOOPS: Mapping[str, Attribute] = {
    "over": Attribute(_plain("each"), take_expression_for("each"), 1),
    "where": Attribute(_plain("where"), take_expression_for("where"), 2),
    "order": Attribute(_plain("order_by"), take_expression_for("order_by"), 2),
    "group": Attribute(_plain("group_by"), take_expression_for("group_by"), 2),
}
"""The columns of the table of loops that can be edited."""


def rule_there(around: Around, place: Place) -> bool:
    """Whether the project has the rule of a place."""
    return around.rule(place) is not None


def remove(place: Place) -> Edit:
    """The edit that takes the rule of a place out."""
    return lambda project: remove_rule(project, place[1], place[3])
