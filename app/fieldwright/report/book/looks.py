"""How rows look: the styles of cells by what their rows say."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from fieldwright.mapping.findings import SEVERITIES
from fieldwright.report.book.styles import EDIT_STATE_STYLES, STATE_STYLES
from fieldwright.report.book.tables import Style, plain_style
from fieldwright.report.columns import Column
from fieldwright.report.model import MappingRow


def states(keys: Mapping[str, Callable[[Any], str]], plain: Style = plain_style) -> Style:
    """A style by the state that a row's column shows, another for all else."""

    def style(row: Any, column: Column) -> str:
        state = keys.get(column.key)
        return STATE_STYLES.get(state(row), plain(row, column)) if state else plain(row, column)

    return style


def editable(_row: Any, column: Column) -> str:
    """What can be edited and what is computed, in a table that has both."""
    if column.edits:
        return "fw edit code" if column.code else "fw edit"
    return "fw computed code" if column.code else "fw computed"


def mapping_style(rows: Sequence[MappingRow]) -> Style:
    """The styles of mapping rows: gaps, fields with fields below them, states and severities, then what can be edited and what is computed."""
    parents = frozenset(
        [row.anchor for row, below in pairwise(rows) if below.depth > row.depth and below.map == row.map]
    )

    def style(row: MappingRow, column: Column) -> str:
        gap = row.required and not row.decided
        chosen = _OF_MAPPING.get(column.key)
        if chosen is not None:
            found = chosen(row, gap)
            if found:
                return found
        if column.key == "target" and row.anchor in parents and not gap:
            return "fw group"
        return editable(row, column)

    return style


_OF_MAPPING: Mapping[str, Callable[[MappingRow, bool], str]] = {
    "number": lambda _, gap: "fw gap" if gap else "",
    "target": lambda _, gap: "fw gap code" if gap else "",
    "type": lambda _, gap: "fw gap text" if gap else "",
    "limits": lambda _, gap: "fw gap text" if gap else "",
    "occurs": lambda _, gap: "fw gap text" if gap else "",
    "sources": lambda _, gap: "fw gap text" if gap else "",
    "required": lambda row, gap: "fw gap text" if gap else "fw computed required" if row.required else "",
    "sentence": lambda row, gap: "fw edit gap" if gap else "fw edit warning" if not row.decided or row.words == "stale" else "",
    "status": lambda row, _: EDIT_STATE_STYLES.get(row.status, ""),
    "question": lambda row, _: "fw edit warning" if row.question and row.question.open else "",
    "worst": lambda row, _: STATE_STYLES[min((one.severity for one in row.findings), key=SEVERITIES.index)] if row.findings else "",
}  # fmt: skip
"""The style of a mapping row's column, from the row and whether it is a gap; empty for the usual one."""


def required_style(row: Any, column: Column) -> str:
    """Fields that must be there are bold."""
    if column.key == "path" and row.required:
        return "fw strong code"
    return "fw required" if column.key == "required" else plain_style(row, column)
