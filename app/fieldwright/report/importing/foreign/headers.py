"""Headers of one or two rows, merged cells among them, and the roles that their words give to columns."""

import re
from collections.abc import Callable, Mapping, Sequence

from attrs import frozen

from fieldwright.report.importing.foreign.model import IGNORE, ColumnRole
from fieldwright.report.importing.foreign.vocabulary import header_words, kinds_of, side_of, unknown_in
from fieldwright.report.importing.reading import Merged, SheetRow, SheetText

LONGEST = 80
"""Characters of a header at most: what is longer is prose."""

_JOINED = re.compile(r"[/|,;&+]|\b(?:and|or|und|oder|et|ou|y|o)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"\d+\s*$")
_OPTIONS = frozenset(["m", "o", "c", "r", "x", "y", "n", "j", "e", "s", "k"])
_SIDED = {
    "field": ("source", "target"),
    "parent": ("source parent", "target parent"),
    "type": ("source type", "target type"),
    "level": ("source level", "target level"),
    "system": ("source system", IGNORE),
    "required": (IGNORE, "required"),
    "value": (IGNORE, IGNORE),
}
"""The roles of what belongs to one side: of the source, of the target."""

_ORDER = (
    "question", "answer", "note", "status", "owner", "default", "constant", "lookup", "rule", "condition", "required", "level", "type", "example", "meaning",
    "system", "parent", "field", "value", "ignore",
)  # fmt: skip
"""Of several meanings the one that counts: ``Mapping status`` is a status, ``Target field type`` a type."""

_COLUMNS_PROPER = frozenset(
    [
        "field",
        "fields",
        "column",
        "columns",
        "attribute",
        "element",
        "path",
        "xpath",
        "feld",
        "felder",
        "spalte",
        "attribut",
        "champ",
        "colonne",
        "campo",
        "columna",
    ]
)


@frozen
class Told:
    """What a header's words say: its side where it names one, what it holds, and how sure that is."""

    side: str
    kind: str
    confidence: float
    reason: str


def told_by(title: str, systems: Callable[[tuple[str, ...]], str]) -> Told:
    """What a header says. ``systems`` gives the side whose system or schema words name, or nothing."""
    words = header_words(title)
    shown = " ".join(title.split())
    side, kinds, unknown = side_of(words), kinds_of(words), unknown_in(words)
    if not words or len(title) > LONGEST:
        return Told("", "", 0, "no header")
    if len(words) > 1 and set(words) <= _OPTIONS and set(words) & {"m", "o", "y", "j", "n", "k"}:
        return Told(side, "required", 0.9, f"the header {shown!r}")
    if "open" in kinds:
        kinds = ("question",) if "point" in kinds else tuple(one for one in kinds if one != "open") or ("question",)
    if {"rule", "note"} <= set(kinds) and _JOINED.search(title):
        kinds = tuple(one for one in kinds if one != "note")  # what is no rule becomes a note anyway
    named = systems(tuple(one for one in words if one not in ("field", "name"))) if not side else ""
    reason = f"the header {shown!r}"
    if named and not set(kinds) - {"field", "parent", "type"}:
        side, reason, unknown = named, f"{shown!r} names the {named}'s schema", ()
    kind = _kind(kinds, words)
    if kind == "level" and _NUMBERED.search(title):
        kind = "field"
    if not kind and side:
        kind = "field"
    if not kind:
        return Told("", "", 0, f"nothing is known of the header {shown!r}")
    sure = 1.0 if (side or kind not in _SIDED) else 0.5
    return Told(side, kind, max(0.3, sure - 0.15 * min(len(unknown), 3)), reason)


def _kind(kinds: tuple[str, ...], words: tuple[str, ...]) -> str:
    if "parent" in kinds and not _COLUMNS_PROPER.isdisjoint(words) and set(kinds) <= {"parent", "field"}:
        return "field"
    return next((one for one in _ORDER if one in kinds), "")


def role_of(kind: str, side: str) -> str:
    """The role of a kind on a side; that of the target where no side is known, as it is what rows are about."""
    if kind in _SIDED:
        return _SIDED[kind][side != "source"]
    return IGNORE if kind in ("meaning", "example", "ignore", "point", "open") else kind


# --- the rows of a header --------------------------------------------------------------------------------------------


def filled_right(row: SheetRow, merged: Sequence[Merged], width: int) -> list[str]:
    """The texts of a row, those of merged cells in each of their columns."""
    texts = [row.text(at).strip() for at in range(width)]
    for one in merged:
        if one.first_row <= row.number <= one.last_row and one.first_column < width:
            text = texts[one.first_column]
            for at in range(one.first_column, min(one.last_column + 1, width)):
                texts[at] = texts[at] or text
    return texts


def spread(texts: Sequence[str]) -> list[str]:
    """The texts of a row of groups, each up to the next one: the cells right of a group's name are empty."""
    found: list[str] = []
    current = ""
    for one in texts:
        current = one or current
        found.append(current)
    return found


def merges_around(sheet: SheetText, rows: Sequence[int]) -> list[Merged]:
    """The merged cells that reach into one of some rows."""
    return [one for one in sheet.merged if any(one.first_row <= row <= one.last_row for row in rows)]


def column_roles(
    titles: Sequence[str], groups: Sequence[str], systems: Callable[[tuple[str, ...]], str]
) -> tuple[ColumnRole, ...]:
    """The roles of columns by the words of their titles, and by the groups above them.

    What names no side has that of its group, else that of the nearest column on its left that names one.
    """
    found: list[ColumnRole] = []
    carried = ""
    for at, title in enumerate(titles):
        group = groups[at] if at < len(groups) else ""
        whole = " ".join(dict.fromkeys(one for one in (group, title) if one)).strip()
        if not whole:
            continue
        told = told_by(title, systems)
        above = told_by(group, systems) if group else Told("", "", 0, "")
        side, confidence, reason = told.side, told.confidence, told.reason
        if not told.kind and above.side and not title:
            told, side, confidence, reason = above, above.side, above.confidence * 0.8, above.reason
        elif told.kind and not side and above.side:
            side, confidence, reason = above.side, 0.95, f"{reason} below {group!r}"
        elif told.kind in _SIDED and not side and carried and not groups:
            side, confidence, reason = carried, 0.6, f"{reason}, right of the {carried}'s"
        if told.side and told.kind in _SIDED:
            carried = told.side
        role = role_of(told.kind, side) if told.kind else IGNORE
        if told.kind == "value":
            role, confidence = ("constant", 0.4) if not side else (IGNORE, 0.4)
        found.append(ColumnRole(at, whole, role, round(confidence, 2) if told.kind else 0.0, reason))
    return tuple(found)


def titles_of(columns: Sequence[ColumnRole]) -> Mapping[int, str]:
    """The titles by column."""
    return {one.column: one.title for one in columns}
