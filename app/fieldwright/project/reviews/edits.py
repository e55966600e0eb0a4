"""Comments and questions as edits: pure functions that are given who does it and when."""

import hashlib

from attrs import evolve

from fieldwright.files.errors import MissingError, RefusedError
from fieldwright.mapping.model import Question, Rule
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project
from fieldwright.project.reviewing import DONE, OPEN, Comment, Reply
from fieldwright.project.reviews.places import Place

COMMENT, QUESTION = "comment", "question"

ID_DIGITS = 10
"""Hex digits of a comment's id."""


def add_comment(
    project: Project, place: Place, text: str, *, author: str, date: str, kind: str = COMMENT, to: str = ""
) -> Project:
    """Put a comment or question at a place. Raises `RefusedError` for one that says nothing."""
    text = _said(text)
    made = Comment(
        comment_id(project, place, text, author, date), kind, place.map, place.side, place.path, text, author, date, to
    )
    return evolve(project, comments=(*project.comments, made))


def comment_id(project: Project, place: Place, text: str, author: str, date: str) -> str:
    """An id that no other comment has, here or with others who work on the project: a digest of place, text, author and date."""
    taken = {one.id for one in project.comments}
    number = 0
    while True:
        parts = (str(place), text, author, date, *([str(number)] if number else []))
        found = hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:ID_DIGITS]
        if found not in taken:
            return found
        number += 1


def comment_called(project: Project, id_: str) -> Comment:
    """The comment of an id, or of the beginning of one. Raises `MissingError` where there is none, or more than one."""
    found = [one for one in project.comments if one.id == id_] or [
        one for one in project.comments if id_ and one.id.startswith(id_)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise MissingError(f"{len(found)} comments begin with {id_!r}", mend=f"give more of it, such as {found[0].id}")
    known = ", ".join(one.id for one in project.comments if one.state == OPEN) or "none"
    raise MissingError(f"there is no comment {id_!r}", mend=f"open ones: {known}")


def reply(project: Project, id_: str, text: str, *, author: str, date: str) -> Project:
    """Answer a comment. It stays as it is, open or done."""
    one = comment_called(project, id_)
    return _with(project, evolve(one, replies=(*one.replies, Reply(author, date, _said(text)))))


def close(project: Project, id_: str, *, author: str, date: str, text: str = "") -> Project:
    """Say that a comment is settled, with a last reply where there is something to say."""
    if text.strip():
        project = reply(project, id_, text, author=author, date=date)
    return _with(project, evolve(comment_called(project, id_), state=DONE))


def reopen(project: Project, id_: str) -> Project:
    """Say that a comment is not settled after all."""
    return _with(project, evolve(comment_called(project, id_), state=OPEN))


def ask(project: Project, id_: str, to: str) -> Project:
    """Ask somebody: a comment becomes a question to them, open."""
    return _with(project, evolve(comment_called(project, id_), kind=QUESTION, to=to, state=OPEN))


def remove_comment(project: Project, id_: str) -> Project:
    """Take a comment out with its replies."""
    one = comment_called(project, id_)
    return evolve(project, comments=tuple(each for each in project.comments if each is not one))


def ask_at_rule(
    project: Project, map_name: str, target: str, text: str, *, asked_of: str, due: str, author: str, date: str
) -> Project:
    """Put a question at a rule, in place of the one that it has. Raises `MissingError` where the field has no rule."""
    rule = _rule(project, map_name, target)
    return set_rule(project, map_name, evolve(rule, question=Question(_said(text), asked_of, due, "", author, date)))


def answer(project: Project, map_name: str, target: str, text: str) -> Project:
    """Answer the question at a rule. Raises `MissingError` where there is none."""
    rule = _rule(project, map_name, target)
    if rule.question is None:
        raise MissingError(f"the rule for {target} has no question", mend="comment on it, or reply to a comment")
    return set_rule(project, map_name, evolve(rule, question=evolve(rule.question, answer=_said(text))))


def _rule(project: Project, map_name: str, target: str) -> Rule:
    rule = project.map(map_name).rule(target)
    if rule is None:
        raise MissingError(f"the field {target} has no rule", mend="write one, or comment on the field")
    return rule


def _with(project: Project, changed: Comment) -> Project:
    return evolve(project, comments=tuple(changed if one.id == changed.id else one for one in project.comments))


def _said(text: str) -> str:
    if not text.strip():
        raise RefusedError("nothing is said", mend="write a text")
    return text.strip()
