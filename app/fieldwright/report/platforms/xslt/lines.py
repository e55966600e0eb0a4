"""Lines of XML."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from fieldwright.report.visible import visible

Lines = list[str]


def comment(lines: Sequence[str]) -> Lines:
    """A comment."""
    kept = [visible(one).replace("--", "- -").rstrip("-") for line in lines for one in line.splitlines() or [""]]
    if len(kept) == 1:
        return [f"<!-- {kept[0]} -->"]
    return ["<!--", *(f"  {one}".rstrip() for one in kept), "-->"]


def further_in(lines: Sequence[str], by: int = 1) -> Lines:
    """Lines further in."""
    return ["  " * by + one for one in lines]


def escaped(text: str) -> str:
    """A text as it stands in quotes."""
    return escape(text, {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def attribute(text: str) -> str:
    """A text as the value of an attribute, in quotes."""
    return f'"{escaped(text)}"'
