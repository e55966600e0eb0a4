"""Names of sheets: at most 31 UTF-16 units, none of ``[]:*?/\\``, no apostrophe at an end, not ``History``, different where letter case does not count."""

import re

from openpyxl.utils import quote_sheetname

from fieldwright.report.visible import utf16_units, visible

MOST_UNITS = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\n\t]+")
_RESERVED = frozenset({"history", "fieldwright"})
"""Excel keeps the first for itself, the second is the stamp's."""


def sheet_name(wanted: str, taken: set[str]) -> str:
    """The nearest name that a sheet may have and that none has; ``taken`` is added to."""
    base = _fit(_FORBIDDEN.sub(" ", visible(wanted)).strip(" '") or "Sheet", MOST_UNITS)
    name, number = base, 2
    while name.casefold() in taken or name.casefold() in _RESERVED:
        tail = f" {number}"
        name, number = _fit(base, MOST_UNITS - len(tail)) + tail, number + 1
    taken.add(name.casefold())
    return name


def _fit(text: str, units: int) -> str:
    kept = text[:units]
    while utf16_units(kept) > units:
        kept = kept[:-1]
    return kept.strip(" '") or "Sheet"


def to_cell(sheet: str, cell: str) -> str:
    """The location of a cell, for a link.

    >>> to_cell("Ann's codes", "A2")
    "'Ann''s codes'!A2"
    """
    return f"{quote_sheetname(sheet)}!{cell}"
