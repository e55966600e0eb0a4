"""``fieldwright merge`` and ``choose``: two versions of a project put together, and what that leaves to be chosen."""

import json
import shlex
from pathlib import Path
from typing import Any

from fieldwright.cli.opening import opened_project, project_bytes
from fieldwright.cli.printing import out, out_bytes, out_json, plural, say
from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError
from fieldwright.files.records import ABSENT
from fieldwright.files.saving import fingerprint_of, save_bytes
from fieldwright.project.bundled import is_bundle
from fieldwright.project.format import save_project
from fieldwright.project.merging.files import merge_files
from fieldwright.project.merging.findings import conflict_finding, place_text
from fieldwright.project.merging.resolving import conflict_at, resolve, resolve_all, settle
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Conflict

MOST = 10
"""Choices that are named each by itself."""

HELD = "held"
"""What is chosen where the project stays as it is."""


def merge_projects(base: Path, ours: Path, theirs: Path, output: Path | None, path: str) -> int:
    """Write or print the merged project; 1 where the merge left something to choose. ``path`` is what git calls the file.

    Any of them may be a bundle. As the base it stands for the project that it was first made of.
    """
    files = base, ours, theirs
    if output is not None and is_bundle(output):
        raise RefusedError("a bundle is not written to", mend="name a project file with -o", file=output)
    held = [_read(file, base=not at) for at, file in enumerate(files)]
    names = tuple(f"{path} ({side})" if path else str(file) for side, file in zip(_SIDES, files, strict=True))
    merged = merge_files(held[0], held[1], held[2], (names[0], names[1], names[2]))
    for note in merged.notes:
        say(f"fieldwright: warning: {note}")
    if output is None:
        out_bytes(merged.data)
    else:
        known = fingerprint_of(ours, held[1]) if output.exists() and output.samefile(ours) else None
        save_bytes(output, merged.data, known=known)
    name = path or str(output or ours)
    _say_left(name, merged.conflicts, merged.project)
    return 1 if merged.conflicts else 0


_SIDES = ("base", "ours", "theirs")


def _read(file: Path, *, base: bool) -> bytes:
    """A project's bytes; git gives an empty file for a base that there is not."""
    return b"" if file.is_file() and file.stat().st_size == 0 else project_bytes(file, base=base)


def _say_left(name: str, left: tuple[Conflict, ...], project: Project) -> None:
    for one in left[:MOST]:
        say(f"fieldwright: {name}: {_line(one)}")
    if len(left) > MOST:
        say(f"fieldwright: {name}: and {len(left) - MOST:,} more")
    earlier = len(project.conflicts) - len(left)
    if left:
        said = "choice is" if len(left) == 1 else "choices are"
        say(f"fieldwright: {name}: merged, {len(left):,} {said} left to you: fieldwright choose {shlex.quote(name)}")
    if earlier:
        say(f"fieldwright: {name}: {plural(earlier, 'choice')} of an earlier merge still open")


def _line(one: Conflict) -> str:
    found = conflict_finding(one)
    place = f"rule {found.target}: " if found.target else f"map {found.map}: " if found.map else ""
    return place + found.message


def choose(file: Path, place: str, take: str, *, everywhere: bool, as_json: bool) -> int:
    """List the open choices, or make one, or all; 1 where some are listed or left."""
    opened = opened_project(file)
    project = opened.project
    if not take:
        _list(file, [conflict_at(project, place)] if place else list(project.conflicts), as_json=as_json)
        return 1 if project.conflicts else 0
    if not place and not everywhere:
        raise MissingError("say where", mend="name a place, or --all: fieldwright choose PROJECT lists them", file=file)
    if place and everywhere:
        raise MissingError("a place and --all exclude each other", mend="leave one out", file=file)
    try:
        made = (
            _all(project, take)
            if everywhere
            else settle(project, place)
            if take == HELD
            else resolve(project, place, take)
        )
    except FieldwrightError as error:
        raise error.located(file) from None
    save_project(made, file, opened=opened)
    done = len(project.conflicts) - len(made.conflicts)
    left = f", {len(made.conflicts):,} left" if made.conflicts else ", none left"
    say(f"{file}: {plural(done, 'choice')} made{left}; as it was: {file.name}.bak")
    return 1 if made.conflicts else 0


def _all(project: Project, take: str) -> Project:
    if take != HELD:
        return resolve_all(project, take)
    while project.conflicts:
        project = settle(project, project.conflicts[0].place)
    return project


def _list(file: Path, found: list[Conflict], *, as_json: bool) -> None:
    if as_json:
        out_json({"choices": [_record(one) for one in found]})
        return
    for one in found:
        out(one.place)
        out(f"  {_line(one)}")
        for side in _SIDES:
            value = getattr(one, side)
            out(f"  {side:6} {'nothing' if value is ABSENT else _short(value)}")
    if not found:
        out("nothing is left to choose")
    else:
        out(f"choose one: fieldwright choose {shlex.quote(str(file))} PLACE --take ours|theirs|base|held")


_LONG = 200


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return text if len(text) <= _LONG else f"{text[:_LONG]}… ({len(text):,} characters: --json shows all)"


def _record(one: Conflict) -> dict[str, Any]:
    found = conflict_finding(one)
    made: dict[str, Any] = {
        "place": one.place,
        "words": place_text(one.place),
        "message": found.message,
        "map": found.map,
        "target": found.target,
    }
    return made | {side: getattr(one, side) for side in _SIDES if getattr(one, side) is not ABSENT}
