"""What ``fieldwright handover`` does: drafts documents, says what became of each section, and what the project lacks for them."""

from collections.abc import Sequence
from pathlib import Path

from attrs import asdict, frozen

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_json, plural, progress
from fieldwright.report.handover.model import (
    DELETED,
    DIFFERS,
    EDITED,
    GONE,
    INTERFACE,
    KEPT,
    NEW,
    ORPHAN,
    RENEWED,
    TAKEN,
    Take,
    Written,
)
from fieldwright.report.handover.writing import left_over, planned, write_all


@frozen
class Options:
    """What was asked for."""

    forms: tuple[str, ...]
    only: tuple[str, ...] = ()
    templates: Path | None = None
    take_drafts: bool = False
    take: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()


def hand_over(file: Path, folder: Path, options: Options, *, check: bool, as_json: bool) -> int:
    """Write the documents, or with ``check`` only say which are older than the project (exit status 1)."""
    opened = opened_project(file)
    take = Take(options.take_drafts, frozenset(options.take), frozenset(options.keep))
    ready = planned(
        opened.project, opened.folder, folder, options.forms, options.only,
        template_folder=options.templates, take=take, progress=progress,
    )  # fmt: skip
    progress("")
    if not check:
        write_all(ready, folder)
    told = [one.written for one in ready]
    stale = [one for one in told if one.stale]
    left = left_over(opened.project, ready, folder) if not options.only or INTERFACE in options.only else []
    if as_json:
        out_json(
            {"folder": str(folder), "stale": len(stale), "documents": [_record(one) for one in told], "left_over": left}
        )
    else:
        for name in left:
            out(f"{folder / name}: of a flow that the project no longer has; take over what is yours, and delete it")
        _print(told, folder, check=check)
    return 1 if check and (stale or left) else 0


def _record(one: Written) -> dict[str, object]:
    return {
        "kind": one.kind, "file": one.file, "changed": one.changed, "was_there": one.was_there, "stale": one.stale,
        "sections": [asdict(section) for section in one.sections], "missing": [asdict(each) for each in one.missing],
    }  # fmt: skip


_WORDS = (
    (RENEWED, "renewed"), (TAKEN, "taken over"), (GONE, "taken out, as the project no longer has it"),
)  # fmt: skip
"""What is counted of a document that was there."""

_NAMED = (
    (EDITED, "edited by hand, kept"),
    (KEPT, "edited by hand, kept"),
    (DIFFERS, "edited by hand, kept; the project says something else since: --take or --keep {}"),
    (DELETED, "deleted by hand, left out; to have it again: --take {}"),
    (ORPHAN, "edited by hand, kept, though the project no longer has what it tells of"),
)
"""What is told section by section."""


def _print(told: Sequence[Written], folder: Path, *, check: bool) -> None:
    for one in told:
        out(f"{folder / one.file}: {_state(one, check=check)}")
        for state, words in _NAMED:
            for section in one.of(state):
                out(f"    {section.id}: {words.format(section.id)}")
    lacking = {(each.what, each.place, each.attribute): one for one in told for each in one.missing}
    if lacking:
        out("What the project does not say yet:")
        for what, place, attribute in lacking:
            out(f"    {what}: set {attribute} of {place}")
    changed = sum(one.changed for one in told)
    stale = sum(one.stale for one in told)
    if check:
        out(f"{plural(len(told), 'document')}, {stale} older than the project" if stale else f"{plural(len(told), 'document')}, all as the project")  # fmt: skip
    else:
        out(f"{plural(len(told), 'document')}, {changed} written, {plural(len(lacking), 'gap')}")


def _state(one: Written, *, check: bool) -> str:
    if not one.was_there:
        return "not there" if check else f"written, {plural(len(one.of(NEW)), 'section')}"
    if not one.changed:
        return "as it was"
    counts = [f"{len(one.of(state))} {words}" for state, words in _WORDS if one.of(state)]
    counts += [f"{len(one.of(NEW))} new"] if one.of(NEW) else []
    return ("older than the project: " if check else "") + (", ".join(counts) or "its marks were renewed")
