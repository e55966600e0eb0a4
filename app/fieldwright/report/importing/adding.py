"""Rows that somebody added to the mapping: a new rule where the target has the field, else what is wrong with the path and what may be meant."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from fieldwright.expression.problems import nearest
from fieldwright.files.records import ABSENT
from fieldwright.mapping.approval import said_of
from fieldwright.mapping.model import NOT_MAPPED, STATUSES, Question, Rule
from fieldwright.mapping.sides import Side
from fieldwright.project.approving import set_status
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project
from fieldwright.report.importing.around import Added, Around, Place
from fieldwright.report.importing.expressions import expression_of
from fieldwright.report.importing.model import CONFLICT, SAME, WORKBOOK
from fieldwright.report.importing.rules import FILLED, NONE, filled_by, filling, shown_expression
from fieldwright.report.importing.texts import iso_date, json_value
from fieldwright.schema.model import Field, step_of
from fieldwright.schema.paths import format_path, join, parse_path

_SAID = ("expression", "kind", "condition", "default", "reason", "owner", "note", "question", "sentence", "status")


def add_rule(around: Around, of: Place, row: Mapping[str, str], above: Place | None) -> Added | None:
    """The rule that a row without an id would make; None for a row that says nothing of any field."""
    target = row.get("target", "").strip()
    if not target and not any(row.get(name, "").strip() for name in _SAID):
        return None
    names = [one.name for one in around.project.maps]
    name = row.get("map", "").strip() or (
        of[1] if len(of) > 1 else names[0] if len(names) == 1 else above[1] if above else ""
    )
    place = ("maps", name, "rules", target)
    text = row.get("expression", "").strip() or row.get("kind", "").strip()
    if not target:
        return Added(place, target, text, problem="the row names no target field", mend="write the field's path")
    if name not in names:
        has = ", ".join(names) or "none"
        return Added(
            place,
            target,
            text,
            problem=f"the project has no map {name!r}" if name else "the row names no map",
            mend=f"it has: {has}",
        )
    wrong, mend, notes = _field_problem(around, name, target)
    if wrong:
        return Added(place, target, text, problem=wrong, mend=mend)
    if not any(row.get(one, "").strip() for one in _SAID):
        return None
    rule, wrong, mend, more = _rule(around, target, row)
    if wrong or rule is None:
        return Added(place, target, text, problem=wrong, mend=mend)
    status = row.get("status", "").strip().casefold() or "draft"
    old = around.rule(place)
    state = WORKBOOK if old is None else SAME if _same(old, rule) else CONFLICT
    approve = status == "approved"

    def edit(project: Project) -> Project:
        done = set_rule(project, name, evolve(rule, status="draft" if approve else status))
        bench = around.bench(name) if approve else None
        return set_status(done, bench, target, status, by=around.by, on=around.date) if bench is not None else done

    return Added(
        place,
        target,
        text or rule.kind,
        edit,
        (*notes, *more),
        state=state,
        project=shown_expression(old) or (old.kind if old else ""),
    )


def _same(old: Rule, new: Rule) -> bool:
    return (old.kind, shown_expression(old), old.when, old.default) == (
        new.kind,
        shown_expression(new),
        new.when,
        new.default,
    )


def _rule(around: Around, target: str, row: Mapping[str, str]) -> tuple[Rule | None, str, str, tuple[str, ...]]:
    """The rule of a row, or what is wrong with one of its texts and how to mend it; and what was mended."""

    def said(name: str) -> str:
        return row.get(name, "").strip()

    rule, notes = Rule(target), list[str]()
    kind = said("kind").casefold()
    if kind not in (*FILLED, *NONE, NOT_MAPPED, "element"):
        return None, f"{said('kind')[:40]} is no kind of rule", f"write {', '.join(FILLED)} or {NOT_MAPPED}", ()
    if kind in NONE:
        kind = NOT_MAPPED if said("reason") and not said("expression") else "each" if target.endswith("]") else "value"
    if kind == NOT_MAPPED:
        rule = evolve(rule, decision=NOT_MAPPED, reason=said("reason"), decided_by=said("decided_by") or around.by)
    elif said("expression"):
        found = filled_by(kind if kind in FILLED else "value", said("expression"), "")
        if found.problem:
            return None, found.problem, found.mend, ()
        rule = filling(rule, kind, found.text)
        notes += found.notes
    if said("condition"):
        found = expression_of(said("condition"))
        if found.problem:
            return None, f"its condition: {found.problem}", found.mend, ()
        rule = evolve(rule, when=found.text)
        notes += found.notes
    if said("default"):
        value = json_value(said("default"))
        if value.problem:
            return None, f"its default: {value.problem}", value.mend, ()
        rule = evolve(rule, default=value.value)
    if said("status").casefold() not in ("", *STATUSES):
        return None, f"{said('status')[:40]} is no status", f"write {', '.join(STATUSES)}", ()
    if said("due") and not iso_date(said("due")):
        return None, f"{said('due')[:40]} is no date", "write year, month and day, such as 2026-12-01", ()
    facts: dict[str, Any] = {name: said(name) for name in ("owner", "note")}
    if said("question"):
        facts["question"] = Question(
            said("question"), said("asked_of"), said("due"), said("answer"), around.by, around.date
        )
    rule = evolve(rule, **facts)
    if said("sentence"):
        rule = evolve(rule, words=said("sentence"), words_for=said_of(rule))
    empty = (
        rule.kind == "element"
        and rule.default is ABSENT
        and not rule.when
        and not (rule.note or rule.question or rule.owner)
    )
    if empty:
        return None, "the row has no expression", "write one, or not mapped as its kind with a reason", ()
    return rule, "", "", tuple(notes)


def _field_problem(around: Around, name: str, target: str) -> tuple[str, str, tuple[str, ...]]:
    """What is wrong with a target path, how to mend it, and what to note of it."""
    try:
        parse_path(target)
    except ValueError as error:
        return str(error), "write it as the other rows have theirs", ()
    bench = around.bench(name)
    side = bench.target if bench is not None else None
    if side is None:
        return "", "", ("The target's schema could not be read: whether it has this field was not checked.",)
    if side.field(target) is not None:
        return "", "", ()
    like = nearest_paths(side, target)
    return (
        f"the target has no field {target}",
        f"did you mean {' or '.join(like)}?" if like else "write the path of one of its fields",
        (),
    )


def nearest_paths(side: Side, target: str) -> list[str]:
    """Paths of fields that an unknown one may mean, the nearest first: of the last field above it that is there, what is called alike."""
    steps = parse_path(target)
    for end in range(len(steps) - 1, -1, -1):
        above = side.field(format_path(steps[:end])) if end else side.root
        if above is None:
            continue
        names = {child.name: child for child in _children(above)}
        like = nearest(steps[end].name, names)
        if not like:
            return []
        found = join(format_path(steps[:end]), step_of(names[like].shape))
        rest = format_path(steps[end + 1 :])
        whole = join(found, rest) if rest else found
        return [whole if side.field(whole) is not None else found]
    return []


def _children(field: Field) -> list[Field]:
    made: list[Field] = []
    for child in field.children():
        made += _children(child) if child.shape.alternative else [child]
    return made
