"""What single cells say: whether they say anything, whether it is of a kind, which fixed value they hold."""

import re
from typing import Any

from fieldwright.report.importing.foreign import phrases
from fieldwright.report.importing.foreign.model import Cell
from fieldwright.report.importing.foreign.notation import bare
from fieldwright.report.importing.foreign.phrases import phrase
from fieldwright.report.importing.foreign.pieces import Unclear, typed, unquoted
from fieldwright.schema.model import Field

_COMPUTED = re.compile(
    r"sysdate|today|now|current[_ ]?(?:date|timestamp|time)|getdate|heute|timestamp|aujourd'hui|hoy|(?:system|run|current|load|processing) ?(?:date|time)|tagesdatum|auto.*|generated|sequence|uuid|guid",
    re.I,
)
"""What stands where a fixed value is expected, and is worked out when the map runs."""

_QUOTED = re.compile(r"""'[^']*'|"[^"]*"|“[^”]*”|„[^“”]*[“”]""")


def speaks(cell: Cell) -> bool:
    """Whether a cell says anything: a dash does not."""
    found = phrase(cell.text)
    return found is None or found.kind != phrases.BLANK


def says(cell: Cell, *kinds: str) -> bool:
    """Whether a cell says something of a kind; the bare word ``constant`` counts as that."""
    found = phrase(cell.text)
    if found is None:
        return phrases.CONSTANT in kinds and bare(cell.text) in (
            "constant",
            "hardcoded",
            "hardcode",
            "fixed",
            "fixedvalue",
            "konstante",
            "festwert",
            "constante",
            "fijo",
            "fixe",
        )
    return found.kind in kinds


def computed(text: str) -> bool:
    """Whether a text stands for what is worked out when the map runs: today's date, a function's result."""
    return _COMPUTED.fullmatch(text.strip().strip("'\"()")) is not None or bool(re.search(r"\w\(.*\)$", text.strip()))


def fixed_value(text: str, target: Field | None) -> Any:
    """A fixed value with the type that the target has; quotes around it are not part of it. Raises `Unclear`."""
    stripped = text.strip()
    found = phrase(stripped)
    if found is not None and found.kind in (phrases.CONSTANT, phrases.DEFAULT):
        stripped = found.text.strip()
    if computed(stripped):
        raise Unclear("the value is worked out when the map runs")
    if _QUOTED.fullmatch(stripped):
        stripped = unquoted(stripped)
    return typed(stripped, target.shape.types if target is not None else ("string",))


def sentence(why: str) -> str:
    """A reason as a sentence."""
    text = why.strip().rstrip(".")
    return text[:1].upper() + text[1:] + "." if text else ""
