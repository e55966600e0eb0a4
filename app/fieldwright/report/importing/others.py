"""What edits of parameters, questions and comments stand for."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import ITEM_NAME, Parameter, Question
from fieldwright.project.model import Project
from fieldwright.project.reviewing import DONE, OPEN, Comment
from fieldwright.project.reviews.edits import ask, close, comment_called, reopen, reply
from fieldwright.report.importing.around import Added, Around, Asked, Attribute, Place, Taken, gone, refused
from fieldwright.report.importing.model import CONFLICT, SAME, WORKBOOK, Edit
from fieldwright.report.importing.rules import QUESTION, rule_there
from fieldwright.report.importing.texts import iso_date, json_value
from fieldwright.report.visible import json_text

# --- parameters ------------------------------------------------------------------------------------------------------------


def _parameter_text(one: Parameter | None, name: str) -> str:
    if one is None:
        return ""
    if name == "default":
        return "" if one.default is ABSENT else json_text(one.default)
    return str(getattr(one, name))


def _parameter_now(name: str) -> Callable[[Around, Place, str | None], str]:
    return lambda around, place, _base: _parameter_text(around.parameter(place), name)


def _parameter_changed(place: Place, **facts: Any) -> Edit:
    def edit(project: Project) -> Project:
        if not any(one.name == place[1] for one in project.parameters):
            raise gone(f"the parameter {place[1]}")
        return evolve(
            project,
            parameters=tuple(evolve(one, **facts) if one.name == place[1] else one for one in project.parameters),
        )

    return edit


def _take_parameter(name: str) -> Callable[[Asked], Taken]:
    def take(asked: Asked) -> Taken:
        text = asked.text.strip()
        if name != "default" or not text:
            value = ABSENT if name == "default" else text
            if name == "type" and not text:
                return refused("a parameter has a type", "write string, number, boolean or another type")
            return Taken(text, _parameter_changed(asked.place, **{name: value}))
        found = json_value(text)
        if found.problem:
            return refused(found.problem, found.mend, asked.text)
        return Taken(json_text(found.value), _parameter_changed(asked.place, default=found.value), found.notes)

    return take


PARAMETERS: Mapping[str, Attribute] = {
    name: Attribute(_parameter_now(name), _take_parameter(name)) for name in ("type", "default", "description")
}
"""The columns of parameters that can be edited."""


def parameter_there(around: Around, place: Place) -> bool:
    """Whether the project has the parameter."""
    return around.parameter(place) is not None


def add_parameter(around: Around, _of: Place, row: Mapping[str, str], _above: Place | None) -> Added | None:
    """A parameter that was added."""
    name = row.get("name", "").strip()
    if not any(row.get(one, "").strip() for one in ("name", "type", "default", "description")):
        return None
    place = ("parameters", name)
    if not ITEM_NAME.fullmatch(name):
        problem = f"{name!r} cannot be a parameter's name" if name else "the row names no parameter"
        return Added(place, name, name, problem=problem, mend="use letters, digits and _, a letter first")
    default = row.get("default", "").strip()
    found = json_value(default) if default else None
    if found is not None and found.problem:
        return Added(place, name, name, problem=f"its default: {found.problem}", mend=found.mend)
    made = Parameter(
        name,
        row.get("type", "").strip() or "string",
        found.value if found else ABSENT,
        row.get("description", "").strip(),
    )
    now = around.parameter(place)
    state = WORKBOOK if now is None else SAME if now == made else CONFLICT

    def edit(project: Project) -> Project:
        kept = tuple(made if one.name == name else one for one in project.parameters)
        known = any(one.name == name for one in project.parameters)
        return evolve(project, parameters=kept if known else (*kept, made))

    text = f"{made.type} {default}".strip()
    return Added(
        place, name, text, edit, found.notes if found else (), state=state, project=_parameter_text(now, "type")
    )


def remove_parameter(place: Place) -> Edit:
    """The edit that takes a parameter out."""
    return lambda project: evolve(project, parameters=tuple(one for one in project.parameters if one.name != place[1]))


# --- comments --------------------------------------------------------------------------------------------------------------


def _replied(asked: Asked, text: str) -> Taken:
    around, mark = asked.around, asked.place[1]
    if not text:
        return Taken("", moot=True)
    comment = around.comment(asked.place)
    if comment is None:
        return refused("the comment is no longer in the project", "", text)
    if any(each.text == text for each in comment.replies):  # it was imported before
        return Taken(text, moot=True)

    def edit(project: Project) -> Project:
        if any(each.text == text for each in comment_called(project, mark).replies):
            return project  # it was imported before
        return reply(project, mark, text, author=around.by, date=around.date)

    return Taken(text, edit)


def _comment_state(around: Around, place: Place, _base: str | None) -> str:
    found = around.comment(place)
    return found.state if found is not None else ""


def _take_comment_state(asked: Asked) -> Taken:
    state = asked.text.strip().casefold()
    if state not in (OPEN, DONE):
        return refused(f"{asked.text.strip()[:40]} is no state of a comment", f"write {OPEN} or {DONE}", asked.text)
    mark, around = asked.place[1], asked.around
    if state == DONE:
        return Taken(state, lambda project: close(project, mark, author=around.by, date=around.date))
    return Taken(state, lambda project: reopen(project, mark))


COMMENTS: Mapping[str, Attribute] = {
    "state": Attribute(_comment_state, _take_comment_state, 2),
    "reply": Attribute(lambda _around, _place, _base: "", lambda asked: _replied(asked, asked.text.strip()), 1),
}
"""The columns of comments that can be edited."""


def comment_there(around: Around, place: Place) -> bool:
    """Whether the project has the comment."""
    return around.comment(place) is not None


# --- questions -------------------------------------------------------------------------------------------------------------

HOLDERS = ("use_cases", "flows")
"""What else has questions of its own in a list, found by their texts."""


def _name_of(one: Any) -> str:
    return str(getattr(one, "id", "") or getattr(one, "name", ""))


def _listed(project: Project, place: Place) -> Question | None:
    for one in getattr(project, place[0]):
        if _name_of(one) == place[1]:
            return next((each for each in one.questions if each.text == place[3]), None)
    return None


def _listed_changed(place: Place, name: str, text: str) -> Edit:
    def edit(project: Project) -> Project:
        old = _listed(project, place)
        if old is None:
            raise gone("the question")
        new = evolve(old, **{name: text})
        held = tuple(
            evolve(one, questions=tuple(new if each is old else each for each in one.questions))
            if _name_of(one) == place[1]
            else one
            for one in getattr(project, place[0])
        )
        return evolve(project, **{place[0]: held})

    return edit


def _thread(one: Comment) -> str:
    """The replies of a comment as an export shows them for an answer."""
    said = ((", ".join(part for part in (each.author, each.date) if part), each.text) for each in one.replies)
    return "\n".join(f"{by}: {text}" if by else text for by, text in said)


def _question_now(name: str) -> Callable[[Around, Place, str | None], str]:
    of_rule = QUESTION[name].now

    def now(around: Around, place: Place, base: str | None) -> str:
        if place[0] == "maps":
            return of_rule(around, place[:4], base)
        if place[0] in HOLDERS and len(place) > 3:
            found = _listed(around.project, place)
            return str(getattr(found, name)) if found is not None else ""
        comment = around.comment(place)
        if comment is None:
            return ""
        return {"text": comment.text, "asked_of": comment.to, "due": "", "answer": _thread(comment)}[name]

    return now


def _take_question(name: str) -> Callable[[Asked], Taken]:
    of_rule = QUESTION[name].take

    def take(asked: Asked) -> Taken:
        if asked.place[0] == "maps":
            return of_rule(evolve(asked, place=asked.place[:4]))
        text = asked.text.strip()
        if name == "due" and text and not iso_date(text):
            return refused(f"{text[:40]} is no date", "write year, month and day, such as 2026-12-01", text)
        if asked.place[0] in HOLDERS and len(asked.place) > 3:
            if name == "text" and not text:
                return refused("a question has a text", "answer it, or remove it in Fieldwright", text)
            return Taken(text, _listed_changed(asked.place, name, text))
        return _of_comment(asked, name, text)

    return take


def _of_comment(asked: Asked, name: str, text: str) -> Taken:
    if name == "asked_of":
        return Taken(text, lambda project: ask(project, asked.place[1], text))
    if name == "answer":
        before = (asked.base or "").strip()
        if before and not text.startswith(before):
            return refused("what others replied is not edited", "write your reply on a new line behind theirs", text)
        return evolve(_replied(asked, text[len(before) :].strip()), text=text)
    return refused("what others asked is not edited", "reply in the column with the answers", text)


QUESTIONS: Mapping[str, Attribute] = {
    name: evolve(QUESTION[name], now=_question_now(name), take=_take_question(name)) for name in QUESTION
}
"""The columns of the table of questions that can be edited: on rules, use cases, flows, and comments that ask."""


def question_there(around: Around, place: Place) -> bool:
    """Whether the project has what the question is on."""
    if place[0] == "maps":
        rule = around.rule(place) if rule_there(around, place) else None
        return rule is not None and rule.question is not None
    if place[0] in HOLDERS and len(place) > 3:
        return _listed(around.project, place) is not None
    return len(place) > 1 and around.comment(place) is not None
