"""Cells as tab-separated text, the way that Excel and LibreOffice put them on the clipboard and take them from it. No widgets here."""

import re
from collections.abc import Sequence

MOST_CELLS = 500_000
"""Cells that are taken from one text."""

_FORMULA = re.compile(r"('*)[=+\-@]")
_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\n|$)(?![^\t\n])')
_PLAIN = re.compile(r"[^\t\n]*")


def written(cells: Sequence[Sequence[str]]) -> str:
    """Rows of cells as text. What a spreadsheet would compute is kept from it by an apostrophe, which `read` takes away.

    >>> written([["=a", 'say "x"', '"x"'], ["1", "two\\nlines", ""]])
    '\\'=a\\tsay "x"\\t\"\"\"x\"\"\"\\n1\\t"two\\nlines"\\t\\n'
    """
    return "".join("\t".join(_cell(one) for one in row) + "\n" for row in cells)


def read(text: str) -> list[list[str]]:
    """The rows of cells in a text, all of the same length.

    Spreadsheets put only cells of several lines in quotation marks: another cell that stands in quotation marks, as texts in expressions do,
    means them, unless those inside are doubled.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.removesuffix("\n")
    rows: list[list[str]] = [[]]
    at = count = 0
    while True:
        cell, at = _next(text, at)
        rows[-1].append(cell)
        count += 1
        if at >= len(text) or count >= MOST_CELLS:
            break
        if text[at] == "\n":
            rows.append([])
        at += 1
    width = max(map(len, rows))
    return [[*row, *[""] * (width - len(row))] for row in rows]


def _next(text: str, at: int) -> tuple[str, int]:
    """The cell that begins at a place, and where it ends."""
    found = _QUOTED.match(text, at) if text[at : at + 1] == '"' else None
    if found is not None:
        inside = found[1]
        if '""' in inside or "\n" in inside or "\t" in inside:
            return _unguarded(inside.replace('""', '"')), found.end()
    plain = _PLAIN.match(text, at)
    assert plain is not None
    return _unguarded(plain[0]), plain.end()


def _cell(text: str) -> str:
    text = _guarded(text.replace("\r\n", "\n").replace("\r", "\n"))
    return '"' + text.replace('"', '""') + '"' if text[:1] == '"' or "\t" in text or "\n" in text else text


def _guarded(text: str) -> str:
    """A text that no spreadsheet computes. Two apostrophes where one could be taken for the beginning of a text in an expression."""
    found = _FORMULA.match(text)
    if found is None:
        return text
    return ("'" if not found[1] and text.count("'") % 2 == 0 else "''") + text


def _unguarded(text: str) -> str:
    """The inverse; an expression such as ``'-' & code`` that nobody guarded stays as it is."""
    found = _FORMULA.match(text)
    if found is None:
        return text
    count, odd = len(found[1]), text.count("'") % 2 == 1
    return text[1:] if count == 1 and odd else text[2:] if count > 2 or (count == 2 and odd) else text
