"""The text that a person meant by what a spreadsheet holds: numbers and dates that it made of texts, and what it does to quotes and spaces."""

import json
import re
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

from attrs import frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.report.importing.cells import ERRORS, ESCAPE, Decoded
from fieldwright.schema.excel_sample import text_of_cell


@frozen
class Meant:
    """A cell's text, with what was understood on the way, or why it cannot be told."""

    text: str
    notes: tuple[str, ...] = ()
    problem: str = ""
    mend: str = ""


def alike(one: str, other: str) -> bool:
    """Whether two texts are the same but for white space at the ends of lines and tabs, which spreadsheets add and drop."""
    return one == other or _plain(one) == _plain(other)


def _plain(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "").rstrip().split("\n")
    return "\n".join(line.rstrip() for line in lines)


def meant(value: Any, base: str | None, *, formula: bool = False) -> Meant:
    """The text of a cell's value. Where ``base``, the text as exported, would be made into this value by a spreadsheet, it is the text still."""
    if formula:
        return _of_formula(value, base)
    if value is None:
        return Meant("")
    if isinstance(value, Decoded) and base is not None:
        wanted = {found[0] for found in ESCAPE.finditer(base)}
        if wanted and any(one not in value for one in wanted) and all(one in value.raw for one in wanted):
            value = value.raw  # LibreOffice decodes a text and does not write it encoded again
    if isinstance(value, str):
        return Meant(value.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, bool):
        text = "true" if value else "false"
        return Meant(base) if base is not None and base.strip().casefold() == text else Meant(text)
    if isinstance(value, (int, float)):
        return _of_number(value, base)
    return _of_date(value, base)


def _of_formula(value: Any, base: str | None) -> Meant:
    if value is None:
        return Meant(
            "",
            (),
            "it is a formula without a stored result",
            "open the workbook in Excel and save it, or write the text itself",
        )
    made = meant(value, base)
    if isinstance(value, str) and value in ERRORS:
        return Meant(made.text, (), f"it is a formula that gives {value}", "write the text itself")
    return Meant(
        made.text, ("It is a formula; its result as it was saved is taken.", *made.notes), made.problem, made.mend
    )


def _of_number(value: float, base: str | None) -> Meant:
    text = text_of_cell(value)
    if base is not None and text != base:
        given = _number(base)
        if given is not None and (given == Decimal(text or "0") or float(given) == float(value)):
            return Meant(base, (f"The spreadsheet made the number {text} of {base}: the text is kept.",))
    return Meant(text)


def _number(text: str) -> Decimal | None:
    """The number that a spreadsheet takes a text for: ``0012``, ``1E5``, ``1,200``, ``5 %``."""
    plain = text.strip().replace("\u00a0", "").replace(" ", "")
    percent = plain.endswith("%")
    plain = plain.rstrip("%")
    if re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"[+-]?\d*,\d+", plain):
        plain = plain.replace(",", ".")
    if len(plain) > 60 or not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", plain):
        return None
    try:
        return Decimal(plain) / (100 if percent else 1)
    except InvalidOperation:
        return None


def _of_date(value: Any, base: str | None) -> Meant:
    text = text_of_cell(value)
    if base and base != text and _could_be(base, value):
        return Meant(base, (f"The spreadsheet made the date {text} of {base}: the text is kept.",))
    if base == text:
        return Meant(text)
    return Meant(text, (f"The cell holds a date, which is read as {text}.",))


def _could_be(text: str, value: Any) -> bool:
    """Whether a spreadsheet could have made this date or time of a text: the same numbers in any order, months by name."""
    if isinstance(value, time):
        facts = {value.hour, value.minute, value.second}
    elif isinstance(value, date):
        facts = {value.day, value.month, value.year, value.year % 100}
        if isinstance(value, datetime):
            facts |= {value.hour, value.minute, value.second}
    else:
        return False
    words = re.findall(r"[^\W\d_]+|\d+", text)
    if not 1 < len(words) <= 7:
        return False
    for word in words:
        if word.isdigit():
            if len(word) > 4 or int(word) not in facts:
                return False
        elif word.casefold() not in ("t", "z", "am", "pm") and not (
            isinstance(value, date) and word[:3].casefold() == _MONTHS[value.month - 1]
        ):
            return False
    return True


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def iso_date(text: str) -> bool:
    """Whether a text is an ISO date."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


# --- quotes and spaces that editors put in ---------------------------------------------------------------------------------

_QUOTES = {"\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"', "\u2033": '"', "\uff02": '"',
           "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2039": "'", "\u203a": "'", "\u2032": "'"}  # fmt: skip
_OTHERS = {"\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ", "\u3000": " ", "\u200b": "", "\u200c": "", "\u2060": "", "\ufeff": "",
           "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2026": "...", "\u00d7": "*"}  # fmt: skip
_ODD = re.compile("[" + "".join([*_QUOTES, *_OTHERS]) + "]")
_NAMES = (
    ("typographic quotes", frozenset(_QUOTES)),
    ("spaces that do not break", frozenset("\u00a0\u202f\u2007\u2009\u3000")),
    ("characters without a width", frozenset("\u200b\u200c\u2060\ufeff")),
    ("long dashes", frozenset("\u2013\u2014\u2212")),
    ("dots in one character", frozenset("\u2026")),
    ("a multiplication sign", frozenset("\u00d7")),
)


def mended(text: str, known: str = "") -> tuple[str, tuple[str, ...]]:
    """An expression or JSON text with the quotes, spaces and dashes that editors put in made plain again, outside its texts and quoted names.

    A character that ``known``, the text before, has outside them too is meant, and stays. The second value says what was mended.
    """
    if not _ODD.search(text):
        return text, ()
    meant_so = {known[at] for at in _outside(known)} if _ODD.search(known) else set[str]()
    made: list[str] = []
    found: dict[str, None] = {}
    at = 0
    while at < len(text):
        here = text[at]
        if here in "\"'`":
            end = _end(text, at)
            made.append(text[at:end])
            at = end
        elif here in meant_so or (here not in _QUOTES and here not in _OTHERS):
            made.append(here)
            at += 1
        elif here in _OTHERS:
            made.append(_OTHERS[here])
            found[here] = None
            at += 1
        else:
            plain = _QUOTES[here]
            end = at + 1
            while end < len(text) and _QUOTES.get(text[end]) != plain and text[end] != plain:
                end += 1
            inside = text[at + 1 : end].replace("\\", "\\\\") if "\\" in text[at + 1 : end] else text[at + 1 : end]
            made.append(plain + inside + (plain if end < len(text) else ""))
            found[here] = None
            at = end + 1
    if not found:
        return text, ()
    names = [name for name, characters in _NAMES if characters & found.keys()]
    return "".join(made), (f"It had {' and '.join(names)}, which were made plain.",)


def _end(text: str, start: int) -> int:
    """Behind the end of a quoted part that begins at ``start``."""
    at = start + 1
    while at < len(text):
        if text[at] == "\\" and text[start] != "`":
            at += 2
            continue
        if text[at] == text[start]:
            return at + 1
        at += 1
    return len(text)


def _outside(text: str) -> list[int]:
    """The places of a text that are outside its quoted parts."""
    places: list[int] = []
    at = 0
    while at < len(text):
        if text[at] in "\"'`":
            at = _end(text, at)
        else:
            places.append(at)
            at += 1
    return places


# --- JSON ----------------------------------------------------------------------------------------------------------------


@frozen
class Value:
    """A JSON value that a cell holds, or why it holds none."""

    value: Any = None
    notes: tuple[str, ...] = ()
    problem: str = ""
    mend: str = ""


_CUT = 40


def json_value(text: str, *, plain: bool = False) -> Value:
    """The JSON value of a cell's text, numbers as they are written; with ``plain``, a text that is no JSON is meant as text."""
    from fieldwright.files.json_text import load_json

    if not text.strip():
        return Value(problem="nothing stands there", mend='write a JSON value, such as "" for empty text')
    for given, notes in ((text, ()), mended(text)):
        try:
            found = load_json(given.strip().encode("utf-8", "surrogatepass"), "cell").value
            json.dumps(found, allow_nan=False)
            return Value(found, notes)
        except (FieldwrightError, ValueError):
            continue
    shown = text.strip()[:_CUT] + ("…" if len(text.strip()) > _CUT else "")
    if plain and text.strip()[0] not in "\"'{[":
        return Value(text.strip(), (f"It is taken as the text {shown}.",))
    return Value(
        problem=f"{shown} is no JSON value",
        mend=f"write text in quotes: {json.dumps(text.strip()[:_CUT], ensure_ascii=False)}",
    )
