"""A workbook that was not made by us, as proposals to a project: rules, code tables, and what was not understood."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import evolve

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Lookup, LookupRow, Map, Question, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.report.importing.foreign.besides import Draft
from fieldwright.report.importing.foreign.building import Builder
from fieldwright.report.importing.foreign.entries import entries_of
from fieldwright.report.importing.foreign.loops import empty
from fieldwright.report.importing.foreign.model import (
    ADDS,
    CONFLICT,
    MAPPING,
    NEW,
    SAME,
    TABLE,
    Doubt,
    DropProposal,
    Foreign,
    LookupProposal,
    Proposal,
    Recognised,
    Unread,
    Used,
)
from fieldwright.report.importing.foreign.notation import bare
from fieldwright.report.importing.foreign.pieces import typed
from fieldwright.report.importing.foreign.recognising import Sides
from fieldwright.report.importing.foreign.tabs import Table, tables_of
from fieldwright.report.importing.reading import BookText

FILLING = ("value", "constant", "each", "decision")
"""The attributes of which a rule has one: another one is a conflict, whichever it is."""

_BESIDES = ("when", "default", "note", "question", "owner", "status", "alias")


def proposed(project: Project, book: BookText, found: Recognised, maps: Sequence[Sides]) -> Foreign:
    """What a workbook proposes to a project, by the layouts of its sheets (`recognising.recognised`), corrected or not."""
    tables: list[Table] = []
    unread: list[Unread] = []
    for layout in found.layouts:
        sheet = book.sheet(layout.sheet)
        if layout.kind == TABLE and sheet is not None:
            made, left = tables_of(sheet, layout)
            tables += made
            unread += left
    names = {bare(one.name): one.name for one in project.lookups}
    for one in tables:
        names.setdefault(bare(one.lookup.name), one.lookup.name)
    builders = {one.name: Builder(one, names) for one in maps}
    for layout in found.layouts:
        sheet = book.sheet(layout.sheet)
        if layout.kind != MAPPING or sheet is None or layout.map not in builders:
            continue
        sides = next(one for one in maps if one.name == layout.map)
        entries, alone, left = entries_of(sheet, layout, sides)
        unread += left
        for entry in entries:
            builders[layout.map].add(entry, layout)
        for row in alone:
            builders[layout.map].leave_out(row)
    proposals: list[Proposal] = []
    silent: list[Used] = []
    drops: list[DropProposal] = []
    for one in maps:
        builder = builders[one.name]
        builder.settle()
        unread += builder.unread
        silent += builder.silent
        drops += (_dropping(one.bench.map, drop) for drop in builder.drops)
        tables += (Table(table) for draft in builder.drafts.values() for table in draft.tables)
        proposals += _proposals(one.bench, builder.drafts)
    lookups = _lookups(project, tables, proposals, maps)
    notes = tuple(f"{sheet.title}: {text}" for sheet in book.sheets for text in sheet.notes)
    places = {sheet.title: at for at, sheet in enumerate(book.sheets)}
    unread.sort(key=lambda one: (places.get(one.cell.sheet, 0), one.cell.row, one.cell.column))
    return Foreign(
        found.layouts, tuple(lookups), tuple(proposals), tuple(drops), tuple(_once(unread)), tuple(silent), notes
    )


def _dropping(map_: Map, one: DropProposal) -> DropProposal:
    before = next(
        (held for held in map_.dropped if (held.alias, held.path) == (one.dropped.alias, one.dropped.path)), None
    )
    if before is None:
        return one
    same = _same(before.reason, one.dropped.reason)
    return evolve(one, before=before, state=SAME if same else CONFLICT if before.reason else ADDS)


def _once(unread: Iterable[Unread]) -> list[Unread]:
    return list({(one.cell.sheet, one.cell.row, one.cell.column): one for one in unread}.values())


# --- rules -----------------------------------------------------------------------------------------------------------


def _proposals(bench: Bench, drafts: Mapping[str, Draft]) -> list[Proposal]:
    made: list[Proposal] = []
    known = {one.target: one for one in bench.map.rules}
    for target, draft in sorted(drafts.items(), key=lambda pair: pair[1].order):
        made += _against(bench.map, known.get(target), draft, frozenset(drafts))
    return made


def _against(map_: Map, before: Rule | None, draft: Draft, drafts: frozenset[str]) -> list[Proposal]:
    """A draft beside the project's rule: the whole rule where there is none, else what it says otherwise, attribute by attribute."""
    rule = draft.finished()
    place = _id(map_, draft)
    needs = (*(one for one in draft.loops if one in drafts), *(f"lookup {one}" for one in draft.lookups))
    facts: dict[str, Any] = {"doubts": tuple(draft.doubts), "cells": tuple(draft.cells), "needs": needs}
    if before is None:
        return [Proposal(place, map_.name, rule.target, rule, NEW, **facts)]
    found: list[Proposal] = []
    if not empty(rule) and (rule.each or rule.value or rule.constant is not ABSENT or rule.decision):
        name = next(one for one in ("each", "value", "constant", "decision") if getattr(rule, one) not in ("", ABSENT))
        if not all(_same(getattr(rule, one), getattr(before, one)) for one in FILLING):
            state = ADDS if empty(before) else CONFLICT
            found.append(Proposal(f"{place}/{name}", map_.name, rule.target, rule, state, name, before, **facts))
    for name in _BESIDES:
        new, old = getattr(rule, name), getattr(before, name)
        if new in ("", None, ABSENT) or _same(new, old) or (name == "status" and not draft.said_status):
            continue
        if name == "note" and isinstance(old, str) and old and new in old:
            continue
        if isinstance(new, Question) and isinstance(old, Question) and new.text in old.text:
            continue
        state = ADDS if old in ("", None, ABSENT) or (name == "status" and old == "draft") else CONFLICT
        found.append(Proposal(f"{place}/{name}", map_.name, rule.target, rule, state, name, before, **facts))
    return found or [Proposal(place, map_.name, rule.target, rule, SAME, "", before, **facts)]


def _id(map_: Map, draft: Draft) -> str:
    first = draft.cells[0].cell if draft.cells else None
    if first is None and draft.origin is not None:
        return f"{draft.origin.sheet}!{draft.origin.address}/{draft.rule.target}"
    return f"{first.sheet}!{first.address}" if first else f"{map_.name}: {draft.rule.target}"


def _same(new: Any, old: Any) -> bool:
    if isinstance(new, str) and isinstance(old, str):
        return " ".join(new.split()) == " ".join(old.split())
    return type(new) is type(old) and new == old


# --- code tables -----------------------------------------------------------------------------------------------------


def _lookups(
    project: Project, tables: Iterable[Table], proposals: Sequence[Proposal], maps: Sequence[Sides]
) -> list[LookupProposal]:
    known = {bare(one.name): one for one in project.lookups}
    made: dict[str, LookupProposal] = {}
    for one in tables:
        lookup = _typed(one.lookup, proposals, maps)
        before = known.get(bare(lookup.name))
        mark = f"lookup {before.name if before else lookup.name}"
        if mark in made:
            continue
        state, doubts = NEW, [Doubt(text) for text in one.doubts]
        if before is not None:
            lookup, state, more = _beside(before, lookup)
            doubts += more
        made[mark] = LookupProposal(mark, lookup, state, before, tuple(doubts), one.cells)
    return list(made.values())


def _typed(lookup: Lookup, proposals: Sequence[Proposal], maps: Sequence[Sides]) -> Lookup:
    """The table with the types that its values need where rules read it, where all of them agree."""
    targets = {one.name: one.target for one in maps}
    kinds: set[tuple[str, ...]] = set()
    for one in proposals:
        if f"lookup {lookup.name}" in one.needs:
            found = targets[one.map].side.field(one.target)
            kinds.add(found.shape.types if found is not None else ("string",))
    if len(kinds) != 1:
        return lookup
    types = kinds.pop()
    return evolve(lookup, rows=tuple(evolve(row, value=typed(row.value, types)) for row in lookup.rows))


def _beside(before: Lookup, lookup: Lookup) -> tuple[Lookup, str, list[Doubt]]:
    """The project's table with the rows that it lacks; rows that say otherwise are a conflict."""
    known = {str(row.key): row for row in before.rows}
    new = [row for row in lookup.rows if str(row.key) not in known]
    other = [row for row in lookup.rows if str(row.key) in known and str(known[str(row.key)].value) != str(row.value)]
    changed = {str(row.key): row for row in other}
    rows = tuple(
        evolve(row, value=changed[str(row.key)].value) if str(row.key) in changed else row for row in before.rows
    )
    doubts = [
        Doubt(f"{row.key} gives {known[str(row.key)].value} in the project, and {row.value} in the workbook")
        for row in other[:20]
    ]
    if before.table is not None and (new or other):
        return before, CONFLICT, [Doubt(f"its rows are in {before.table.file}: change them there")]
    made = evolve(before, rows=(*rows, *(LookupRow(row.key, row.value, row.note) for row in new)))
    return made, CONFLICT if other else ADDS if new else SAME, doubts
