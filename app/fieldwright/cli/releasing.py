"""``fieldwright release`` and ``history``."""

from datetime import datetime
from pathlib import Path
from typing import Any

from fieldwright.cli.opening import opened_project, writable_project
from fieldwright.cli.printing import out, out_json, plural, say
from fieldwright.files.author import author as author_here
from fieldwright.files.errors import FieldwrightError
from fieldwright.project.format import save_project
from fieldwright.project.model import Project
from fieldwright.project.releases import Since, release, released_project, since_last

KEPT, LOST, CHANGED = "kept", "not kept", "unreadable"


def make_release(file: Path, version: str, note: str, author: str, on: str) -> int:
    """Write the released project's file, then the project with the entry."""
    opened = writable_project(file)
    made = release(
        opened.project, file, version, author=author or author_here(opened.folder), on=on or today(), note=note
    )
    made.write()
    save_project(made.project, file, opened=opened)
    if made.note:
        say(f"{file}: warning: {made.note}")
    changes = made.release.changes
    since = f", {plural(len(changes), 'change')} since the release before" if changes else ""
    say(f"{file}: released {version}{since}; kept in {made.path}")
    for one in changes:
        out(one)
    return 0


def print_history(file: Path, *, as_json: bool) -> int:
    """Print the releases, the latest first, and what changed since."""
    opened = opened_project(file)
    since = since_last(opened.project, opened.folder)
    if as_json:
        out_json(history_record(opened.project, opened.folder, since))
        return 0
    for line in since.lines:
        out(f"  {line}")
    if since.release:
        out(f"since {since.release}: {'nothing changed' if not since.lines else plural(len(since.lines), 'change')}")
    for one in reversed(opened.project.history):
        head = " ".join(part for part in (one.date, one.version, f"({one.author})" if one.author else "") if part)
        out(f"{head}{': ' + one.note if one.note else ''}")
        for change in one.changes:
            out(f"  {change}")
    if not opened.project.history:
        out(f"no releases yet: fieldwright release {file} 1.0")
    return 0


def history_record(project: Project, folder: Path, since: Since) -> dict[str, Any]:
    """What ``history --json`` prints: ``state`` is ``kept``, ``not kept``, or ``unreadable`` with the ``problem``."""
    found: list[dict[str, Any]] = []
    for one in project.history:
        state, problem = (KEPT, "") if one.file else (LOST, "")
        if one.file:
            try:
                released_project(one, folder)
            except FieldwrightError as error:
                state, problem = CHANGED, str(error)
        found.append({"version": one.version, "date": one.date, "author": one.author, "note": one.note, "file": one.file,
                      "digest": one.digest, "changes": list(one.changes), "state": state, "problem": problem})  # fmt: skip
    return {
        "releases": found,
        "since": {"release": since.release, "changes": list(since.sentences), "problem": since.problem},
    }


def today() -> str:
    """The date where the user is."""
    return datetime.now().astimezone().date().isoformat()
