"""Every question and comment of a project in one list each, wherever they stand."""

from collections.abc import Iterator, Mapping, Sequence

from fieldwright.mapping.model import Map, Question
from fieldwright.project.model import Project
from fieldwright.project.reviewing import OPEN, Comment
from fieldwright.report.model import CommentLine, MapSpec, QuestionLine

Anchors = Mapping[tuple[str, str, str], str]
"""Anchors of rows by map, side (``target`` or an alias) and path."""


def anchors_of(specs: Sequence[MapSpec]) -> Anchors:
    """Where fields have their rows."""
    found = {(one.map, "target", one.target): one.anchor for spec in specs for one in spec.rows}
    return found | {(one.map, one.alias, one.path): one.anchor for spec in specs for one in spec.source_rows}


def question_lines(project: Project, maps: Sequence[Map], anchors: Anchors) -> tuple[QuestionLine, ...]:
    """The questions, open ones first, then by when they are due; those on rules in the order of the rows."""
    found = [*_of_rules(maps, anchors), *_of_comments(project, maps, anchors), *_of_the_whole(project)]
    rows = {mark: at for at, mark in enumerate(anchors.values())}
    return tuple(sorted(found, key=lambda one: (not one.open, one.due or "~", rows.get(one.anchor, len(rows)))))


def comment_lines(project: Project, maps: Sequence[Map], anchors: Anchors) -> tuple[CommentLine, ...]:
    """The comments with their replies, questions among them, in the order of the project."""
    return tuple(
        CommentLine(
            place=_place(one, several=len(maps) > 1),
            text=one.text,
            kind=one.kind,
            author=one.author,
            date=one.date,
            state=one.state,
            replies=tuple(f"{_by(each.author, each.date)}{each.text}" for each in one.replies),
            map=one.map,
            anchor=_anchor(one, anchors),
            id=one.id,
        )
        for one in _shown(project, maps)
    )


def _of_rules(maps: Sequence[Map], anchors: Anchors) -> Iterator[QuestionLine]:
    for one in maps:
        for rule in one.rules:
            if rule.question is not None:
                place = f"{one.name}: {rule.target}" if len(maps) > 1 else rule.target
                mark = anchors.get((one.name, "target", rule.target), "")
                yield _line(rule.question, place, ("maps", one.name, "rules", rule.target, "question"), one.name, mark)


def _of_comments(project: Project, maps: Sequence[Map], anchors: Anchors) -> Iterator[QuestionLine]:
    for one in _shown(project, maps):
        if one.kind == "question":
            yield QuestionLine(
                place=_place(one, several=len(maps) > 1),
                text=one.text,
                asked_of=one.to,
                author=one.author,
                date=one.date,
                answer="\n".join(f"{_by(each.author, each.date)}{each.text}" for each in one.replies),
                open=one.state == OPEN,
                map=one.map,
                anchor=_anchor(one, anchors),
                at=("comments", one.id),
            )


def _of_the_whole(project: Project) -> Iterator[QuestionLine]:
    for case in project.use_cases:
        for one in case.questions:
            title = f"Use case {case.id}: {case.title}" if case.title else f"Use case {case.id}"
            yield _line(one, title, ("use_cases", case.id, "questions", one.text))
    for flow in project.flows:
        for one in flow.questions:
            yield _line(one, f"Flow {flow.name}", ("flows", flow.name, "questions", one.text))


def _line(one: Question, place: str, at: tuple[str, ...], map_name: str = "", mark: str = "") -> QuestionLine:
    return QuestionLine(
        place, one.text, one.asked_of, one.author, one.date, one.due, one.answer, not one.answer, map_name, mark, at
    )


def _shown(project: Project, maps: Sequence[Map]) -> Iterator[Comment]:
    names = {one.name for one in maps}
    return (one for one in project.comments if not one.map or one.map in names)


def _place(one: Comment, *, several: bool) -> str:
    if not one.map:
        return "The project"
    if not one.side:
        return f"The map {one.map}"
    path = one.path or "$"
    field = path if one.side == "target" else f"{path} of the source {one.side}"
    return f"{one.map}: {field}" if several else field


def _anchor(one: Comment, anchors: Anchors) -> str:
    return anchors.get((one.map, one.side, one.path or "$"), "") if one.side else ""


def _by(author: str, date: str) -> str:
    said = ", ".join(part for part in (author, date) if part)
    return f"{said}: " if said else ""
