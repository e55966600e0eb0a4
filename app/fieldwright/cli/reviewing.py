"""``fieldwright review`` and ``comment``."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import typer
from attrs import frozen

from fieldwright.cli.opening import opened_project, writable_project
from fieldwright.cli.printing import out, out_json, plural, say
from fieldwright.cli.releasing import today
from fieldwright.files.author import author as author_here
from fieldwright.project.check import check_project
from fieldwright.project.format import Opened, save_project
from fieldwright.project.model import Project
from fieldwright.project.releases import check_date
from fieldwright.project.reopening import reopened
from fieldwright.project.reviewing import OPEN, Comment
from fieldwright.project.reviews import edits
from fieldwright.project.reviews.needs import Need, needs
from fieldwright.project.reviews.places import Place, check_place, place_of, place_of_comment
from fieldwright.project.sides import Schemas, bench_for

EVERYBODY = "all"


def print_review(file: Path, person: str, *, comments: bool, as_json: bool) -> int:
    """Print what waits for somebody, the most urgent first."""
    opened = opened_project(file)
    name = "" if person == EVERYBODY else person or author_here(opened.folder)
    checked = check_project(opened.project, opened.folder, Schemas(opened.folder))
    found = needs(opened.project, name, checked.benches, today=today(), findings=checked.findings)
    listed = opened.project.comments if comments else ()
    if as_json:
        out_json({"for": name or EVERYBODY, "needs": [need_record(one) for one in found],
                  **({"comments": [comment_record(one) for one in listed]} if comments else {})})  # fmt: skip
        return 0
    for one in found:
        due = f" (due {one.due})" if one.due and one.kind != "overdue" else ""
        mark = f" [{one.comment}]" if one.comment else ""
        out(f"{one.kind + ':':15} {one.place}: {one.reason}{due}{mark}")
        if one.text:
            out(f"{'':15} {' '.join(one.text.split())}")
    for one in listed:
        _print_comment(one)
    who = name or "everybody"
    out(f"{plural(len(found), 'thing')} for {who}" if found else f"nothing waits for {who}")
    return 0


def _print_comment(one: Comment) -> None:
    to = f" to {one.to}" if one.to else ""
    out(f"[{one.id}] {one.state} {one.kind}{to}, {place_of_comment(one)}")
    for author, date, text in (
        (one.author, one.date, one.text),
        *((each.author, each.date, each.text) for each in one.replies),
    ):
        out(f"{'':13}{', '.join(part for part in (author, date) if part)}: {' '.join(text.split())}")


def need_record(one: Need) -> dict[str, Any]:
    """One of the ``needs`` that ``review --json`` prints."""
    return {"kind": one.kind, "map": one.place.map, "side": one.place.side, "path": one.place.path, "reason": one.reason, "text": one.text,
            "by": one.by, "due": one.due, "comment": one.comment}  # fmt: skip


def comment_record(one: Comment) -> dict[str, Any]:
    """One of the ``comments`` that ``review --comments --json`` prints."""
    return {"id": one.id, "kind": one.kind, "state": one.state, "map": one.map, "side": one.side, "path": one.path, "text": one.text,
            "author": one.author, "date": one.date, "to": one.to,
            "replies": [{"author": each.author, "date": each.date, "text": each.text} for each in one.replies]}  # fmt: skip


# --- acting ----------------------------------------------------------------------------------------------------------


@frozen
class Acts:
    """What ``comment`` is asked to do, as its options say."""

    question: bool = False
    to: str = ""
    reply: str = ""
    close: str = ""
    reopen: str = ""
    ask: str = ""
    answer: bool = False
    author: str = ""
    on: str = ""


def act(file: Path, words: Sequence[str], acts: Acts) -> int:
    """Do one thing and save the project."""
    chosen = [name for name in ("reply", "close", "reopen", "ask") if getattr(acts, name)]
    if len(chosen) + acts.answer > 1:
        raise typer.BadParameter("one thing at a time: --reply, --close, --reopen, --ask or --answer")
    do = _ACTS.get(chosen[0]) if chosen else _answer if acts.answer else _add
    assert do is not None
    if acts.on:
        check_date(acts.on)
    opened = writable_project(file)
    who, when = acts.author or author_here(opened.folder), acts.on or today()
    project, said = do(opened, words, acts, who, when)
    save_project(reopened(opened.project, project), file, opened=opened)
    say(f"{file}: {said}")
    return 0


def _add(opened: Opened, words: Sequence[str], acts: Acts, who: str, when: str) -> tuple[Project, str]:
    text, place = _text(words, 2), _place(opened, words[0])
    kind = edits.QUESTION if acts.question else edits.COMMENT
    made = edits.add_comment(opened.project, place, text, author=who, date=when, kind=kind, to=acts.to)
    return made, f"{kind} {made.comments[-1].id} at {place}"


def _answer(opened: Opened, words: Sequence[str], _acts: Acts, _who: str, _when: str) -> tuple[Project, str]:
    text, place = _text(words, 2), _place(opened, words[0])
    return edits.answer(opened.project, place.map, place.path, text), f"answered the question at {place}"


def _reply(opened: Opened, words: Sequence[str], acts: Acts, who: str, when: str) -> tuple[Project, str]:
    text = _text(words, 1)
    one = edits.comment_called(opened.project, acts.reply)
    return edits.reply(opened.project, one.id, text, author=who, date=when), f"replied to {one.id}"


def _close(opened: Opened, words: Sequence[str], acts: Acts, who: str, when: str) -> tuple[Project, str]:
    one = edits.comment_called(opened.project, acts.close)
    text = _text(words, 1) if words else ""
    return edits.close(opened.project, one.id, author=who, date=when, text=text), f"settled {one.id}"


def _reopen(opened: Opened, words: Sequence[str], acts: Acts, _who: str, _when: str) -> tuple[Project, str]:
    if words:
        raise typer.BadParameter("--reopen takes no text")
    one = edits.comment_called(opened.project, acts.reopen)
    said = f"{one.id} was open already" if one.state == OPEN else f"took {one.id} up again"
    return edits.reopen(opened.project, one.id), said


def _ask(opened: Opened, words: Sequence[str], acts: Acts, _who: str, _when: str) -> tuple[Project, str]:
    if words or not acts.to:
        raise typer.BadParameter("--ask ID goes with --to NAME, and without a text")
    one = edits.comment_called(opened.project, acts.ask)
    return edits.ask(opened.project, one.id, acts.to), f"asked {acts.to} about {one.id}"


_Act = Callable[[Opened, Sequence[str], Acts, str, str], tuple[Project, str]]
_ACTS: dict[str, _Act] = {"reply": _reply, "close": _close, "reopen": _reopen, "ask": _ask}


def _text(words: Sequence[str], many: int) -> str:
    """The last of so many words."""
    if len(words) != many:
        raise typer.BadParameter("give PLACE and TEXT, each in quotes" if many == 2 else "give TEXT, in quotes")
    return words[-1]


def _place(opened: Opened, text: str) -> Place:
    """The place that is written, if there is such a field."""
    place = place_of(text, opened.project)
    if place.side:
        check_place(place, bench_for(opened.project, Schemas(opened.folder), opened.project.map(place.map)))
    return place
