"""``fieldwright import``: the edits of an exported workbook, printed by sheet and cell, and taken where that is asked for."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from attrs import Factory, frozen

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_json, plural, progress, say
from fieldwright.cli.spreadsheets import Asked, imported_spreadsheet, print_layouts, print_preview
from fieldwright.files.author import author as author_here
from fieldwright.files.errors import MissingError
from fieldwright.project.format import Opened, save_project
from fieldwright.project.reopening import reopened
from fieldwright.report.importing.comparing import compare_file
from fieldwright.report.importing.model import (
    ADDED,
    COMPUTED,
    CONFLICT,
    DAMAGE,
    DOUBTFUL,
    NOTE,
    ORDER,
    REMOVED,
    SAME,
    UNREAD,
    UNTOLD,
    Applied,
    CellChange,
    Compared,
    Remark,
    apply,
)

LONGEST = 2_000
"""Characters of a text that are printed; all of it is in the JSON."""


@frozen
class ImportOptions:
    """What ``import`` is asked for, as its options say."""

    apply: bool = False
    side: str = ""
    """``ours`` or ``theirs`` where both changed; empty: nothing is done there."""
    only: tuple[str, ...] = ()
    refuse: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    author: str = ""
    date: str = ""
    as_json: bool = False
    spreadsheet: Asked = Factory(Asked)
    """What is said of a spreadsheet that was not made by us."""


def import_workbook(file: Path, workbook: Path, options: ImportOptions) -> int:
    """Print what differs, and take it where that is asked for; 1 where something is left to take, decide or mend."""
    opened = opened_project(file)
    progress(f"reading {workbook}")
    by = options.author or author_here(opened.folder)
    date = options.date or datetime.now().astimezone().date().isoformat()
    foreign = imported_spreadsheet(opened, workbook, options.spreadsheet)
    if foreign is not None and options.spreadsheet.preview:
        progress("")
        return print_preview(foreign, as_json=options.as_json)
    if foreign is None:
        compared = compare_file(opened.project, opened.folder, workbook, by=by, date=date)
    else:
        compared = foreign.compared
    _check_picks(compared, options)
    chosen = _chosen(compared, options)
    made = apply(opened.project, chosen) if options.apply else Applied(opened.project)
    progress("")
    left = _left(compared, made, options)
    if options.as_json:
        out_json(_record(compared, made, workbook, left))
    else:
        if foreign is not None:
            print_layouts(foreign)
        _print(compared, made, options, chosen)
    if options.apply:
        _save(opened, made)
    return 1 if left else 0


def _save(opened: Opened, made: Applied) -> None:
    done = reopened(opened.project, made.project)
    if done == opened.project:
        say(f"{opened.path}: as it was: there is nothing to take")
        return
    save_project(done, opened.path, opened=opened)
    say(f"{opened.path}: {plural(len(made.done), 'edit')} taken; as it was: {opened.path.name}.bak")


# --- what is taken -----------------------------------------------------------------------------------------------------------


def _chosen(compared: Compared, options: ImportOptions) -> list[CellChange]:
    found = [*compared.takeable, *(compared.conflicts if options.side == "theirs" else ())]
    for one in compared.requested:
        decided = one.state not in (CONFLICT, UNTOLD) or options.side == "theirs"
        if decided and one.kind in options.also:
            found.append(one)
    return [
        one for one in found if (not options.only or _picked(one, options.only)) and not _picked(one, options.refuse)
    ]


def _picked(one: CellChange, picks: Iterable[str]) -> bool:
    names = {name.casefold() for name in _names(one)}
    return any(pick.strip().casefold() in names for pick in picks)


def _names(one: CellChange) -> tuple[str, ...]:
    return one.sheet, one.id, f"{one.sheet}!{one.title}", f"{one.sheet}!{one.column}", f"{one.sheet}!{one.kind}"


def _check_picks(compared: Compared, options: ImportOptions) -> None:
    """Raises `MissingError` for what nothing that differs is called: it would be a silent mistake."""
    known = {name.casefold() for one in compared.changes for name in _names(one)}
    for pick in (*options.only, *options.refuse):
        if pick.strip().casefold() not in known:
            raise MissingError(
                f"nothing differs in {pick!r}", mend="give a sheet, SHEET!COLUMN or SHEET!CELL as the list has it"
            )


def _left(compared: Compared, made: Applied, options: ImportOptions) -> list[CellChange | Remark]:
    """What is still to be taken, decided or mended."""
    done = {id(one) for one in made.done}
    changes = [
        one
        for one in compared.changes
        if one.open and id(one) not in done
        and not (one.valid and _picked(one, options.refuse))
        and not (one.valid and options.side == "ours" and one.state in (CONFLICT, UNTOLD))
    ]  # fmt: skip
    return [*changes, *(one for one in compared.remarks if one.kind != NOTE)]


# --- printing ------------------------------------------------------------------------------------------------------------------

_WORDS = {CONFLICT: "conflict: ", UNTOLD: "differs: ", SAME: "both: "}
_KINDS = {ADDED: "new row", REMOVED: "no longer there", ORDER: "other order", DOUBTFUL: "doubtful"}


def _print(compared: Compared, made: Applied, options: ImportOptions, chosen: list[CellChange]) -> None:
    for one in compared.remarks:
        if one.kind == DAMAGE:
            out(f"damage   {_said(one)}")
    by_sheet: dict[str, list[CellChange]] = {}
    for one in compared.changes:
        by_sheet.setdefault(one.sheet, []).append(one)
    for sheet, changes in by_sheet.items():
        out(sheet)
        for one in changes:
            for line in _lines(one):
                out(line)
    for one in compared.remarks:
        if one.kind == COMPUTED:
            out(f"computed {_said(one)}")
    for one in compared.remarks:
        if one.kind == UNREAD:
            out(f"unread   {_said(one)}")
    for one in compared.remarks:
        if one.kind == NOTE:
            out(f"note     {_said(one)}")
    for one, reason in made.left:
        out(f"left     {one.id}: {reason}")
    out(_summary(compared, made, options, chosen))


def _said(one: Remark) -> str:
    place = f"{one.sheet}!{one.address}" if one.sheet and one.address else one.sheet
    text = f"{place}: {one.text}" if place and place not in one.text else one.text
    return f"{text} {one.mend[:1].upper()}{one.mend[1:]}." if one.mend else text


def _lines(one: CellChange) -> list[str]:
    kind = _KINDS.get(one.kind, one.title)
    head = (
        f"  {one.address or '-':6} {_WORDS.get(one.state, '')}{one.what}: {kind}"
        if one.valid
        else f"  {one.address or '-':6} refused: {one.what}: {kind}"
    )
    lines = [head]
    texts = [("was", one.base), ("workbook", one.workbook if one.kind != REMOVED or one.column else None)]
    if one.state in (CONFLICT, UNTOLD) and one.valid:
        texts.append(("project", one.project))
    for word, text in texts:
        if text is not None and not (one.kind == ADDED and word == "was"):
            lines += _text_lines(word, text)
    if one.problem:
        lines.append(f"{'':9}{one.problem}" + (f": {one.mend}" if one.mend else ""))
    lines += [f"{'':9}{note}" for note in one.notes]
    return lines


def _text_lines(word: str, text: str) -> list[str]:
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text):,} characters)"
    first, *rest = (shown or "(empty)").split("\n")
    return [f"{'':9}{word + ':':10}{first}", *(f"{'':19}{line}" for line in rest)]


def _summary(compared: Compared, made: Applied, options: ImportOptions, chosen: list[CellChange]) -> str:
    if not compared.changes and compared.clean:
        return f"nothing differs in {plural(compared.rows, 'row')}"
    counts = (
        (len(compared.takeable), "only in the workbook"), (len(compared.conflicts), "in conflict"), (len(compared.same), "the same in both"),
        (len(compared.requested), "on request"), (len(compared.refused), "refused"),
        (sum(1 for one in compared.remarks if one.kind == COMPUTED), "in computed columns"),
    )  # fmt: skip
    said = ", ".join(f"{count:,} {words}" for count, words in counts if count)
    unread = sum(1 for one in compared.remarks if one.kind == UNREAD)
    if unread:
        said = ", ".join(one for one in (said, f"{plural(unread, 'cell')} not understood") if one)
    total = f"{plural(len(compared.changes), 'difference')} in {plural(compared.rows, 'row')}" + (
        f": {said}" if said else ""
    )
    if options.apply:
        return f"{total}; {len(made.done):,} taken"
    return f"{total}; nothing was written" + (f": --apply takes {len(chosen):,}" if chosen else "")


def _record(compared: Compared, made: Applied, workbook: Path, left: list[CellChange | Remark]) -> dict[str, Any]:
    """What ``import --json`` prints."""
    done = {id(one) for one in made.done}
    reasons = {id(one): reason for one, reason in made.left}
    names = (
        "id",
        "sheet",
        "address",
        "table",
        "column",
        "title",
        "what",
        "kind",
        "state",
        "base",
        "workbook",
        "project",
        "problem",
        "mend",
    )
    return {
        "workbook": str(workbook),
        "exported": compared.exported,
        "rows": compared.rows,
        "changes": [
            {**{name: getattr(one, name) for name in names}, "place": list(one.place), "notes": list(one.notes), "valid": one.valid,
             "on_request": one.on_request, "taken": id(one) in done, "left_because": reasons.get(id(one), "")}
            for one in compared.changes
        ],
        "remarks": [{name: getattr(one, name) for name in ("kind", "text", "sheet", "address", "mend")} for one in compared.remarks],
        "summary": {
            "takeable": len(compared.takeable), "conflicts": len(compared.conflicts), "same": len(compared.same), "on_request": len(compared.requested),
            "refused": len(compared.refused), "computed": sum(1 for one in compared.remarks if one.kind == COMPUTED),
            "taken": len(made.done), "left": len(left),
        },
    }  # fmt: skip
