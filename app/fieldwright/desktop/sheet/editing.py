"""What is typed into cells as edits of a project: many cells are one edit, and what a cell cannot take is said. No widgets here."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import evolve, frozen

from fieldwright.desktop import rule_edits
from fieldwright.desktop.language import tr
from fieldwright.desktop.sheet.columns import (
    COLUMNS,
    CONSTANT,
    FILLING,
    FIXED,
    KIND,
    KINDS,
    STATUS,
    WORDS,
    attribute_of,
    types_of,
)
from fieldwright.desktop.sheet.rows import SheetRow
from fieldwright.files.records import ABSENT
from fieldwright.mapping.approval import digest
from fieldwright.mapping.model import NOT_MAPPED, STATUSES, Map, Question, Rule
from fieldwright.mapping.scopes import Scopes, reads_of_rule, scopes_of
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import ANY_NAME
from fieldwright.project.approving import APPROVED
from fieldwright.project.edits import BLOCK, FILLINGS
from fieldwright.project.model import Project
from fieldwright.project.wording import with_words

LONGEST = 100_000
"""Characters that a cell takes."""


@frozen
class Cell:
    """What is to stand in a cell."""

    row: SheetRow
    column: str
    text: str


@frozen
class Refusal:
    """Why a cell does not take a text."""

    cell: Cell
    why: str


@frozen
class Edited:
    """The project with the cells in it, how many rows changed, and what was refused."""

    project: Project
    rows: int = 0
    refused: tuple[Refusal, ...] = ()
    label: str = ""


@frozen
class Hand:
    """Whose edit it is, and on which day (ISO)."""

    name: str
    today: str


def edited(project: Project, bench: Bench, cells: Sequence[Cell], hand: Hand) -> Edited:
    """Put texts into cells. Cells of one row are taken in the columns' order: the kind before what fills it."""
    map_ = project.map(bench.map.name)
    rules = {one.target: one for one in reversed(map_.rules)}  # the first of a target counts
    before = dict(rules)
    refused: list[Refusal] = []
    label = ""
    approved: list[str] = []
    for cell in _ordered(cells):
        old = rules.get(cell.row.path)
        made = _changed(old, evolve(cell.row, rule=old), cell, hand)
        if isinstance(made, str):
            refused.append(Refusal(cell, made))
            continue
        changes, words = made
        new = evolve(old or Rule(cell.row.path), **changes)
        if new == (old or Rule(cell.row.path)):
            continue
        label = label or words
        if cell.column == STATUS and new.status == APPROVED:
            approved.append(new.target)
        if new == Rule(new.target):
            rules.pop(new.target, None)
        else:
            rules[new.target] = new
    changed = [target for target in before.keys() | rules.keys() if before.get(target) is not rules.get(target)]
    if not changed:
        return Edited(project, 0, tuple(refused))
    done = evolve(map_, rules=placed(map_, rules))
    if approved:
        done = _signed(bench, done, approved)
    return Edited(project.with_map(done), len(changed), tuple(refused), label)


def _ordered(cells: Iterable[Cell]) -> list[Cell]:
    order = {id_: at for at, id_ in enumerate(COLUMNS)}
    return sorted(cells, key=lambda one: order[one.column])


def _changed(old: Rule | None, row: SheetRow, cell: Cell, hand: Hand) -> rule_edits.Changes | str:
    """The changes that a cell's text makes, or why it makes none."""
    column, text = COLUMNS[cell.column], cell.text
    if column.edit == FIXED:
        return tr("{column} is not written here", column=column.title)
    if len(text) > LONGEST:
        return tr("a cell takes at most {most} characters", most=LONGEST)
    if not row.path:
        return tr("the root is filled on the map, not in the sheet")
    if text == column.text(row):
        return {}, ""
    special = _SPECIAL.get(cell.column)
    rule = old or Rule(row.path)
    return special(rule, row, text, hand) if special is not None else _plain(cell.column, rule, row, text, hand)


_ONLY_LOOPS: Mapping[str, str] = {
    "where": tr("only a loop has a filter, and {path} is none"),
    "order_by": tr("only a loop has an order, and {path} is none"),
    "group_by": tr("only a loop has groups, and {path} is none"),
}


def _plain(column: str, rule: Rule, row: SheetRow, text: str, hand: Hand) -> rule_edits.Changes | str:
    if column in ("when", "where", "order_by", "group_by"):
        if column != "when" and text and rule.kind != "each":
            return _ONLY_LOOPS[column].format(path=row.path)
        return rule_edits.of_expression(rule, column, text)
    name = {"question": "question.text", "asked_of": "question.asked_of", "due": "question.due", "answer": "question.answer"}.get(column, column)  # fmt: skip
    if column == "due" and text:
        try:
            date.fromisoformat(text)
        except ValueError:
            return tr("{given} is no date: write one as {today}", given=_short(text), today=hand.today)
    return rule_edits.of_line(rule, name, text, types_of(row), Question("", author=hand.name, date=hand.today))


def _filling(rule: Rule, row: SheetRow, text: str, _hand: Hand) -> rule_edits.Changes | str:
    return rule_edits.of_expression(rule, attribute_of(row), text)


def _constant(rule: Rule, row: SheetRow, text: str, hand: Hand) -> rule_edits.Changes | str:
    return rule_edits.of_line(rule, CONSTANT, text, types_of(row), Question("", author=hand.name, date=hand.today))


def _kind(rule: Rule, row: SheetRow, text: str, _hand: Hand) -> rule_edits.Changes | str:
    text = COLUMNS[KIND].meant(text).lower()
    text = {"loop": "each", "expression": "value"}.get(text, text)
    if text not in KINDS:
        kinds = ", ".join(COLUMNS[KIND].said(one) for one in KINDS if one)
        return tr("{given} is no kind: choose one of {kinds}", given=_short(text), kinds=kinds)
    undecided = rule_edits.undecided()[0] if rule.decision else {}
    if text == NOT_MAPPED:
        return rule_edits.not_mapped()
    if not text:
        return {**FILLINGS, **BLOCK, **undecided}, tr("Take the filling away")
    return _MADE[text](rule, row, undecided)


def _to_value(rule: Rule, row: SheetRow, undecided: Mapping[str, Any]) -> rule_edits.Changes | str:
    import json

    held = rule.each or ("" if rule.constant is ABSENT else json.dumps(rule.constant, ensure_ascii=False))
    if not held and not rule.decision:
        return tr("write the expression of {path}: that makes it one", path=row.path)
    return {**FILLINGS, **BLOCK, **undecided, "value": held}, tr("Fill it with an expression")


def _to_each(rule: Rule, row: SheetRow, undecided: Mapping[str, Any]) -> rule_edits.Changes | str:
    if row.field is not None and not (row.field.shape.repeats or row.field.name == ANY_NAME):
        return tr("{path} does not repeat, so that nothing can be looped over", path=row.path)
    if not rule.value:
        return tr("write what {path} loops over as its expression: that makes it a loop", path=row.path)
    return {**FILLINGS, **undecided, "each": rule.value}, tr("Loop over")


def _to_constant(rule: Rule, row: SheetRow, undecided: Mapping[str, Any]) -> rule_edits.Changes | str:
    import json

    try:
        value = json.loads(rule.value)
    except (ValueError, RecursionError):
        return tr("write the value of {path} as its constant: that makes it one", path=row.path)
    return {**FILLINGS, **BLOCK, **undecided, "constant": value}, tr("Fill it with a constant")


_MADE: Mapping[str, Callable[[Rule, SheetRow, Mapping[str, Any]], rule_edits.Changes | str]] = {
    "value": _to_value, "each": _to_each, "constant": _to_constant,
}  # fmt: skip


def _status(rule: Rule, row: SheetRow, text: str, hand: Hand) -> rule_edits.Changes | str:
    text = COLUMNS[STATUS].meant(text).lower()
    if text not in STATUSES:
        return tr("{given} is no status: choose one of {statuses}", given=_short(text), statuses=", ".join(map(COLUMNS[STATUS].said, STATUSES))) if text else tr("a rule always has a status")  # fmt: skip
    if rule == Rule(row.path):
        return tr("{path} has no rule that could be {status}", path=row.path, status=COLUMNS[STATUS].said(text))
    by, on = (hand.name, hand.today) if text == APPROVED else ("", "")
    return {"status": text, "approved_for": "", "approved_by": by, "approved_on": on}, tr(
        "Set the status to {status}", status=COLUMNS[STATUS].said(text)
    )


def _words(rule: Rule, row: SheetRow, text: str, _hand: Hand) -> rule_edits.Changes | str:
    if rule == Rule(row.path):
        return tr("{path} has no rule that could be said in words", path=row.path)
    said = with_words(rule, text)
    return {"words": said.words, "words_for": said.words_for}, tr("Say it in words")


_SPECIAL: Mapping[str, Callable[[Rule, SheetRow, str, Hand], rule_edits.Changes | str]] = {
    FILLING: _filling, CONSTANT: _constant, KIND: _kind, STATUS: _status, WORDS: _words,
}  # fmt: skip


def _signed(bench: Bench, map_: Map, approved: Sequence[str]) -> Map:
    """The map with approvals bound to what is approved, as `project.approving.set_status` binds one."""
    now = evolve(bench, map=map_)
    scopes: Scopes = scopes_of(now)
    root, given = scopes.root.root_alias, set(approved)

    def bound(rule: Rule) -> Rule:
        if rule.target not in given:
            return rule
        reads = [(one.alias or root, one.path) for _, one in reads_of_rule(rule, scopes)]
        return evolve(rule, approved_for=digest(now, rule, reads))

    return evolve(map_, rules=tuple(bound(one) for one in map_.rules))


def placed(map_: Map, rules: Mapping[str, Rule]) -> tuple[Rule, ...]:
    """Rules by target in the map's order; new ones where `project.edits.place_among` puts them, each found at once."""
    after: dict[str, list[str]] = {}
    last: dict[str, str] = {}
    end = ""
    for one in map_.rules:
        end = _register(last, one.target)
    known = set(last) & {one.target for one in map_.rules}
    for target in (one for one in rules if one not in known):
        parent, behind = target, end
        while "." in parent:
            parent = parent.rpartition(".")[0]
            if parent in last:
                behind = last[parent]
                break
        after.setdefault(behind, []).insert(0, target)
        _register(last, target, behind)
        end = target if behind == end else end
    made: list[Rule] = []
    seen: set[str] = set()
    waiting: list[str] = list(reversed(after.get("", ())))
    for old in (None, *map_.rules):
        if old is not None:
            if old.target in seen:  # a second rule of a target, which a finding tells
                made.append(old)
                continue
            waiting = [old.target]
        while waiting:
            here = waiting.pop()
            seen.add(here)
            made += [rules[here]] if here in rules else []
            waiting += reversed(after.get(here, ()))
    return tuple(made)


def _register(last: dict[str, str], target: str, behind: str | None = None) -> str:
    """Note a target as the last below all that is above it, where what it stands behind was the last."""
    last[target] = target
    above = target
    while "." in above:
        above = above.rpartition(".")[0]
        if behind is None or last.get(above, behind) == behind:
            last[above] = target
    return target


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return repr(flat if len(flat) <= 40 else flat[:39] + "…")
