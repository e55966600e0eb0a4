"""What the columns of a table hold, inferred from all its rows: types, formats, presence, values, lengths, ranges."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from attrs import frozen

from fieldwright.schema.keywords import NOTES

WHOLE_LIMIT = 2**53
PRESENT = "x-fieldwright-present"
"""In a column's schema: in how many rows it holds something."""

ENUM_VALUES = 20
"""The most distinct texts that are listed as a column's values."""

_WHOLE = re.compile(r"-?(0|[1-9]\d{0,15})")
_POINT = re.compile(r"[-+]?\d+(\.\d+)?")
_COMMA = re.compile(r"[-+]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?")
_GROUPED = re.compile(r"[-+]?\d{1,3}(,\d{3})+(\.\d+)?")

DATES: tuple[tuple[str, str, str], ...] = (
    ("date", "YYYY-MM-DD", "%Y-%m-%d"),
    ("date-time", "YYYY-MM-DDThh:mm:ss", "iso"),
    ("time", "hh:mm:ss", "%H:%M:%S"),
    ("", "DD.MM.YYYY", "%d.%m.%Y"),
    ("", "DD.MM.YY", "%d.%m.%y"),
    ("", "DD/MM/YYYY", "%d/%m/%Y"),
    ("", "MM/DD/YYYY", "%m/%d/%Y"),
    ("", "DD-MM-YYYY", "%d-%m-%Y"),
    ("", "MM-DD-YYYY", "%m-%d-%Y"),
    ("", "YYYY/MM/DD", "%Y/%m/%d"),
    ("", "DD-Mon-YYYY", "%d-%b-%Y"),
    ("", "DD.MM.YYYY hh:mm", "%d.%m.%Y %H:%M"),
    ("", "DD.MM.YYYY hh:mm:ss", "%d.%m.%Y %H:%M:%S"),
    ("", "DD/MM/YYYY hh:mm", "%d/%m/%Y %H:%M"),
    ("", "MM/DD/YYYY hh:mm", "%m/%d/%Y %H:%M"),
    ("", "YYYYMMDD", "%Y%m%d"),
)
"""Patterns of dates: JSON Schema's format where it is one, the pattern for people, and how it is read."""

_AMBIGUOUS = ({"DD/MM/YYYY", "MM/DD/YYYY"}, {"DD-MM-YYYY", "MM-DD-YYYY"}, {"DD/MM/YYYY hh:mm", "MM/DD/YYYY hh:mm"})
_FORMATS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("uuid", re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
    ("email", re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")),
    ("uri", re.compile(r"https?://\S+")),
)


@frozen
class Column:
    """What a column holds: its JSON Schema, and whether its numbers have a decimal comma."""

    schema: Mapping[str, Any]
    comma: bool = False
    doubt: str = ""
    """A sentence, where two readings are possible."""


def columns_of(names: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, Column]:
    """What the columns of rows hold, by name."""
    made: dict[str, Column] = {}
    for at, name in enumerate(names):
        counted = Counter(cells[at] for cells in rows if at < len(cells) and cells[at])
        one = column_of(counted, len(rows))
        made[name] = Column({**one.schema, PRESENT: counted.total()}, one.comma, one.doubt)
    return made


def column_of(values: Counter[str], rows: int) -> Column:
    """What a column holds whose texts, empty ones left out, occur as often as ``values`` says, in ``rows`` rows."""
    seen = sum(values.values())
    made: dict[str, Any] = {}
    remarks: list[str] = []
    comma, doubt = _typed(made, values, remarks)
    made["examples"] = [_example(text, str(made["type"])) for text in islice(values, 3) if len(text) <= 200]
    remarks.insert(0, _presence(seen, rows))
    if seen and made["type"] == "string":
        lengths = [len(text) for text in values]
        low, high = min(lengths), max(lengths)
        remarks.append(f"Inferred: {low} to {high} characters." if low < high else f"Inferred: {high} characters.")
    listed = seen > len(values) and len(values) <= ENUM_VALUES and seen >= 2 * len(values) and made["type"] == "string"
    if listed and all(len(text) <= 60 for text in values):
        counted = ", ".join(f"{text!r} ({count:,})" for text, count in values.most_common())
        remarks.append(f"Inferred: perhaps a list of codes: {counted}.")
    if doubt:
        remarks.append(doubt)
    made[NOTES] = remarks
    return Column(made, comma, doubt)


def _presence(seen: int, rows: int) -> str:
    having = "all have it" if seen == rows else f"{seen:,} of them have it"
    return f"Inferred from {rows:,} row{'' if rows == 1 else 's'}{'' if rows == 1 else f'; {having}'}."


def _typed(made: dict[str, Any], values: Counter[str], remarks: list[str]) -> tuple[bool, str]:
    """Puts type and format into ``made``; whether there is a decimal comma, and what is in doubt."""
    made["type"] = "string"
    if not values:
        return False, ""
    if values.keys() <= {"true", "false"}:
        made["type"] = "boolean"
        return False, ""
    if _all(values, lambda text: len(text) == 8 and text[:2] in ("19", "20") and _is_date(text, "%Y%m%d")):
        return False, _dated(made, values, remarks)
    if _all(values, _is_whole):
        made["type"] = "integer"
        remarks.append(_range(values, int))
        return False, ""
    if _all(values, _POINT.fullmatch) and not any(_padded(text) for text in values):
        made["format"] = "decimal"
        remarks.append(f"Numbers as text, as written. {_range(values, float)}")
        return False, ""
    if _all(values, _COMMA.fullmatch) and any("," in text for text in values) and not any(map(_padded, values)):
        if all(_GROUPED.fullmatch(text) for text in values if "," in text) and all(
            text.count(",") == 1 for text in values if "," in text
        ):
            doubt = "Its numbers may have a decimal comma, or commas between thousands: nothing in them says which."
            return False, doubt
        made["format"] = "decimal-comma"
        grouped = any("." in text for text in values)
        take = '$replace($replace(x, ".", ""), ",", ".")' if grouped else '$replace(x, ",", ".")'
        remarks.append(f"Numbers as text with a decimal comma: $number({take}) makes numbers of them.")
        return True, ""
    if _all(values, lambda text: _GROUPED.fullmatch(text) or _POINT.fullmatch(text)) and not any(map(_padded, values)):
        remarks.append(
            'Numbers as text with commas between thousands: $number($replace(x, ",", "")) makes numbers of them.'
        )
        return False, ""
    return False, _dated(made, values, remarks)


def _dated(made: dict[str, Any], values: Counter[str], remarks: list[str]) -> str:
    patterns = [one for one in DATES if _all(values, lambda text, read=one[2]: _is_date(text, read))]
    if not patterns:
        found = next((name for name, pattern in _FORMATS if _all(values, pattern.fullmatch)), "")
        if found:
            made["format"] = found
        return ""
    format_, shown, _ = patterns[0]
    names = {one[1] for one in patterns}
    doubtful = next((pair for pair in _AMBIGUOUS if pair <= names), None)
    if doubtful:
        first, second = sorted(doubtful)
        return f"Dates, but nothing in them says whether they are {first} or {second}."
    other = next((one for pair in _AMBIGUOUS if shown in pair for one in pair if one != shown), "")
    read = next((one[2] for one in DATES if one[1] == other), "")
    both = sum(count for text, count in values.items() if read and _is_date(text, read))
    made["format"] = format_ or shown
    if not format_:
        remarks.append(f"Dates as text, written {shown}.")
    return f"Dates read as {shown}, since not all can be {other}; {both:,} of them could be either." if both else ""


def _all(values: Counter[str], holds: Callable[[str], Any]) -> bool:
    return all(holds(text) for text in values)


def _is_whole(text: str) -> bool:
    return bool(_WHOLE.fullmatch(text)) and text != "-0" and abs(int(text)) <= WHOLE_LIMIT


def _padded(text: str) -> bool:
    """Whether zeros in front say that it is a code and no number."""
    digits = text.lstrip("+-")
    return len(digits) > 1 and digits[0] == "0" and digits[1].isdigit()


def _is_date(text: str, read: str) -> bool:
    if not 6 <= len(text) <= 40 or not text[0].isdigit():
        return False
    try:
        if read == "iso":
            datetime.fromisoformat(text.replace(" ", "T", 1))
            return len(text) >= 16 and text[4] == "-" and text[10] in "T "
        datetime.strptime(text, read)
    except ValueError:
        return False
    return "%Y" not in read or len(text) >= 8


def _range(values: Counter[str], kind: Callable[[str], float]) -> str:
    numbers = sorted(values, key=kind)
    low, high = numbers[0], numbers[-1]
    return f"Inferred: from {low} to {high}." if low != high else f"Inferred: always {low}."


def _example(text: str, type_: str) -> Any:
    return int(text) if type_ == "integer" else text == "true" if type_ == "boolean" else text


def unique_names(titles: Sequence[str]) -> tuple[list[str], list[str]]:
    """Names for columns from their titles, each once and none empty, and sentences about those that were changed."""
    names: list[str] = []
    said: list[str] = []
    for number, title in enumerate(titles, 1):
        name = " ".join(title.split()) or f"column {number}"
        if not title.strip():
            said.append(f"Column {number} has no name in the header; it is called {name!r}.")
        unique, again = name, 2
        while unique in names:
            unique, again = f"{name} ({again})", again + 1
        if unique != name:
            said.append(f"The name {name!r} stands twice in the header; column {number} is called {unique!r}.")
        names.append(unique)
    return names, said
