"""A spreadsheet's proposals as differences that are accepted or refused one by one, as those of an exported workbook are (`importing.model`)."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from fieldwright.files.errors import RefusedError, UnreadableError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.literals import literal
from fieldwright.mapping.model import Lookup, Question, Rule
from fieldwright.mapping.scopes import block_path, paths_above
from fieldwright.project.edits import BLOCK, FILLINGS, drop_source, set_lookup, set_rule
from fieldwright.project.model import Project
from fieldwright.project.placing import placed
from fieldwright.project.sides import Schemas, benches
from fieldwright.report.importing.foreign.importing import FILLING, proposed
from fieldwright.report.importing.foreign.model import (
    CONFLICT,
    IGNORE,
    SAME,
    SKIPPED,
    DropProposal,
    Foreign,
    LookupProposal,
    Proposal,
    Recognised,
    column_name,
)
from fieldwright.report.importing.foreign.recognising import Correction, Sides, recognised, sides_of
from fieldwright.report.importing.model import (
    ADDED,
    CELL,
    DOUBTFUL,
    NOTE,
    UNREAD,
    WORKBOOK,
    CellChange,
    Compared,
    Edit,
    Remark,
)
from fieldwright.report.importing.model import CONFLICT as BOTH
from fieldwright.report.importing.model import SAME as ALIKE
from fieldwright.report.importing.reading import BookText

_TITLES = {
    "value": "Expression",
    "constant": "Fixed value",
    "each": "Repeats over",
    "decision": "Decision",
    "when": "Condition",
    "alias": "Item's name",
}
_STATES = {CONFLICT: BOTH, SAME: ALIKE}


@frozen(eq=False)
class Imported:
    """A spreadsheet beside the project: how its sheets are understood, what they propose, and that as differences."""

    recognised: Recognised
    found: Foreign
    compared: Compared


def import_book(project: Project, folder: Path, book: BookText, said: Correction | None = None) -> Imported:
    """A workbook or a table of delimited text that was not made by us, beside the project whose file is in ``folder``; understood anew with each
    correction.

    Raises a `FieldwrightError` where a map's schemas are missing, or what a person says of the workbook is not there.
    """
    known = benches(project, Schemas(folder)).values()
    maps = sides_of(known)
    if not maps:
        reasons = [reason for one in known for reason in one.missing.values()]
        problem = f"no map of the project has both its schemas: {reasons[0]}" if reasons else "the project has no map"
        raise RefusedError(problem, mend="load a source and a target first")
    correction = said or Correction()
    layouts = recognised(book, maps, correction)
    if all(one.kind == SKIPPED for one in layouts.layouts) and not correction.columns:
        reasons = "; ".join(f"{one.sheet!r}: {one.reason}" for one in layouts.layouts[:4])
        mend = 'say what its columns hold, such as --header 3 --columns "Quelle=source,Ziel=target"'
        raise UnreadableError(f"no sheet is recognised as a mapping ({reasons})", mend=mend, file=book.file)
    return import_layouts(project, book, layouts, maps)


def import_layouts(project: Project, book: BookText, layouts: Recognised, maps: Sequence[Sides]) -> Imported:
    """What a workbook proposes whose sheets are understood, as somebody sees and corrects them. The differences are those of the code tables, the rules
    and the fields left out, in this order, one each."""
    found = proposed(project, book, layouts, maps)
    return Imported(layouts, found, _compared(found))


def _compared(found: Foreign) -> Compared:
    changes = [
        *(_lookup_change(one) for one in found.lookups),
        *(_change(one) for one in found.proposals),
        *(_drop_change(one) for one in found.drops),
    ]
    remarks = [
        *(
            Remark(NOTE, f"{one.sheet}: not taken: {one.reason}", one.sheet)
            for one in found.layouts
            if one.kind == SKIPPED
        ),
        *(Remark(NOTE, text) for text in found.notes),
        *(Remark(NOTE, text, sheet) for sheet, text in _left_out(found)),
        *(
            Remark(UNREAD, f"{_short(one.cell.text)!r} is not taken: {one.why}", one.cell.sheet, one.cell.address)
            for one in found.unread
        ),
    ]
    rows = len({(one.cell.sheet, one.cell.row) for proposal in found.proposals for one in proposal.cells})
    return Compared(tuple(changes), tuple(remarks), "", rows)


def _left_out(found: Foreign) -> Iterator[tuple[str, str]]:
    """The columns of which nothing is known, by sheet."""
    for layout in found.layouts:
        unknown = [
            column_name(one.column, one.title) for one in layout.columns if one.role == IGNORE and one.confidence == 0
        ]
        if unknown and layout.kind != SKIPPED:
            yield layout.sheet, f"nothing is known of {', '.join(unknown)}: say what they hold with --columns"


# --- rules -----------------------------------------------------------------------------------------------------------


def _change(one: Proposal) -> CellChange:
    column = one.attribute
    sheet, _, address = one.id.partition("!")
    if not address:
        sheet, address = one.map, one.id.partition(": ")[2]
    kind = DOUBTFUL if one.doubtful else ADDED if not column else CELL
    notes = [*(_told(doubt.text, doubt.candidates) for doubt in one.doubts)]
    if one.needs:
        notes.append("it stands on " + ", ".join(one.needs))
    return CellChange(
        "mapping", ("maps", one.map, "rules", one.target), column, _TITLES.get(column, column.capitalize() or "Rule"), sheet, address,
        None if not column else _held(one.before, column), _said(one.rule, column), _held(one.before, column),
        _STATES.get(one.state, WORKBOOK), kind, what=one.target, notes=tuple(notes), edit=_edit(one),
        rank=_rank(one),
    )  # fmt: skip


def _rank(one: Proposal) -> int:
    """Loops before what stands in them, the outermost first; code tables before all."""
    return 10 + len(paths_above(one.target)) if one.rule.each else 100


def _told(text: str, candidates: Sequence[str]) -> str:
    return text + (f" (candidates: {', '.join(candidates)})" if candidates else "")


def _edit(one: Proposal) -> Edit:
    def edit(project: Project) -> Project:
        before = project.map(one.map).rule(one.target)
        rule = one.rule if not one.attribute or before is None else _with(before, one)
        return (
            _with_loop(project, one.map, rule)
            if rule.each and (before is None or not before.each)
            else set_rule(project, one.map, rule)
        )

    return edit


def _with(before: Rule, one: Proposal) -> Rule:
    """The project's rule with one attribute as the spreadsheet says it; a filling takes the place of another."""
    if one.attribute in FILLING:
        said: dict[str, Any] = {**FILLINGS, "decision": "", "reason": "", "decided_by": ""}
        for name in (*said, "alias"):
            said[name] = getattr(one.rule, name)
        return evolve(before, **(BLOCK if before.each and not one.rule.each else {}), **said)
    if one.attribute == "default":
        return evolve(before, default=one.rule.default, default_for=one.rule.default_for)
    return evolve(before, **{one.attribute: getattr(one.rule, one.attribute)})


def _with_loop(project: Project, name: str, rule: Rule) -> Project:
    """The project with a loop; rules that are there already and come to stand in it read the same as before."""
    here = project.map(name)
    inside = tuple(one for one in here.rules if block_path(rule.target) in paths_above(one.target))
    return placed(set_rule(project, name, rule), name, [(one, one) for one in inside], here)


def _said(rule: Rule | None, attribute: str) -> str:
    """A rule, or one of its attributes, in a line for people."""
    if rule is None:
        return ""
    if attribute:
        value = getattr(rule, attribute)
        if attribute == "decision" and value:
            return f"{value}: {rule.reason}" if rule.reason else str(value)
        return _text(value)
    parts = list(_parts(rule))
    return "\n".join(parts)


def _held(rule: Rule | None, attribute: str) -> str:
    """What a spreadsheet's text would take the place of: for a filling whatever the rule is filled with."""
    said = _said(rule, attribute)
    if said or rule is None or attribute not in FILLING:
        return said
    return "\n".join(_filling(rule))


def _parts(rule: Rule) -> Iterator[str]:
    yield from _filling(rule)
    if rule.when:
        yield f"when {rule.when}"
    if rule.default is not ABSENT:
        yield f"default {literal(rule.default)}"
    for name in ("note", "owner"):
        if getattr(rule, name):
            yield f"{name}: {getattr(rule, name)}"
    if rule.status != "draft":
        yield f"status: {rule.status}"
    if rule.question is not None:
        yield f"question: {rule.question.text}" + (f" (answer: {rule.question.answer})" if rule.question.answer else "")


def _filling(rule: Rule) -> Iterator[str]:
    if rule.decision:
        yield f"not mapped: {rule.reason}" if rule.reason else "not mapped"
    if rule.each:
        yield f"for each of {rule.each}" + (f" as ${rule.alias}" if rule.alias else "")
    if rule.value:
        yield rule.value
    if rule.constant is not ABSENT:
        yield f"fixed value {literal(rule.constant)}"


def _text(value: Any) -> str:
    if isinstance(value, Question):
        return value.text
    if value is ABSENT or value is None:
        return ""
    return value if isinstance(value, str) else literal(value)


def _drop_change(one: DropProposal) -> CellChange:
    sheet, _, address = one.id.partition("!")

    def edit(project: Project) -> Project:
        return drop_source(project, one.map, one.dropped)

    return CellChange(
        "sources", ("maps", one.map, "sources", one.dropped.alias, one.dropped.path), "", "Dropped", sheet, address, None,
        f"not used: {one.dropped.reason}", f"not used: {one.before.reason}" if one.before else "", _STATES.get(one.state, WORKBOOK), ADDED,
        what=one.dropped.path, edit=edit, rank=200,
    )  # fmt: skip


# --- code tables -----------------------------------------------------------------------------------------------------


def _lookup_change(one: LookupProposal) -> CellChange:
    place = one.place or f"Lookups!{one.lookup.name}"
    sheet, _, address = place.partition("!")
    kind = DOUBTFUL if one.doubtful and one.state != CONFLICT else ADDED
    notes = tuple(_told(doubt.text, doubt.candidates) for doubt in one.doubts)

    def edit(project: Project) -> Project:
        return set_lookup(project, one.lookup)

    return CellChange(
        "lookups", ("lookups", one.lookup.name), "", "Code table", sheet, address, None, _rows(one.lookup),
        _rows(one.before), _STATES.get(one.state, WORKBOOK), kind, what=one.lookup.name, notes=notes, edit=edit, rank=0,
    )  # fmt: skip


def _rows(lookup: Lookup | None) -> str:
    if lookup is None:
        return ""
    shown = ", ".join(f"{_text(row.key)} -> {_text(row.value)}" for row in lookup.rows[:4])
    return f"{len(lookup.rows)} rows: {shown}" + (" …" if len(lookup.rows) > 4 else "")


def _short(text: str) -> str:
    joined = " ".join(text.split())
    return joined if len(joined) <= 120 else joined[:119] + "…"
