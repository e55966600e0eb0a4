"""What the columns of a table hold, inferred from all its rows: types, formats, presence, values, lengths, ranges."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache, partial
from itertools import islice, zip_longest
from operator import itemgetter
from types import MappingProxyType
from typing import Any

from attrs import frozen

from fieldwright.schema.keywords import NOTES
from fieldwright.schema.shares import having

WHOLE_LIMIT = 2**53
PRESENT = "x-fieldwright-present"
"""In a column's schema: in how many rows it holds something."""

ENUM_VALUES = 20
"""The most distinct texts that are listed as a column's values."""

EXAMPLES = 3
_AT_ONCE = 2_000
_KNOWN = 5_000
"""Rows that are looked at together, and different texts of a column that are remembered."""

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

_PATTERNS: Mapping[str, str] = MappingProxyType({shown: read for _, shown, read in DATES})
_PAIRS = (("DD/MM/YYYY", "MM/DD/YYYY"), ("DD-MM-YYYY", "MM-DD-YYYY"), ("DD/MM/YYYY hh:mm", "MM/DD/YYYY hh:mm"))
_MISTAKABLE: Mapping[str, str] = MappingProxyType({**dict(_PAIRS), **{two: one for one, two in _PAIRS}})
"""Patterns of dates that some texts have both of."""

_FORMATS: Mapping[str, re.Pattern[str]] = MappingProxyType({
    "uuid": re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
    "email": re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+"),
    "uri": re.compile(r"https?://\S+"),
})  # fmt: skip


@frozen
class Column:
    """What a column holds: its JSON Schema, and whether its numbers have a decimal comma."""

    schema: Mapping[str, Any]
    comma: bool = False
    doubt: str = ""
    """A sentence, where two readings are possible."""


def columns_of(names: Sequence[str], rows: Iterable[Sequence[str]]) -> dict[str, Column]:
    """What the columns of rows hold, by name."""
    seen = SeenRows()
    seen.add_all(rows)
    return seen.columns(names)


class SeenRows:
    """What was seen of a table's rows, column by column: of any number of rows in little memory."""

    def __init__(self) -> None:
        self.count = 0
        self._columns: list[_SeenColumn] = []

    def add_all(self, rows: Iterable[Sequence[str]]) -> None:
        """Take rows into account, some of them at once."""
        left = iter(rows)
        while some := list(islice(left, _AT_ONCE)):
            self.count += len(some)
            for at, cells in enumerate(zip_longest(*some, fillvalue="")):
                if at == len(self._columns):
                    self._columns.append(_SeenColumn())
                self._columns[at].add(Counter(cells))

    def columns(self, names: Sequence[str]) -> dict[str, Column]:
        """What the columns hold, by the names given for them in order."""
        made: dict[str, Column] = {}
        for name, column in zip_longest(names, self._columns[: len(names)]):
            made[name] = (column or _SeenColumn()).described(self.count)
        return made


class _SeenColumn:
    """What was seen of a column, empty cells left out."""

    def __init__(self) -> None:
        self._seen = 0
        self._readings = tuple(_READINGS)
        """Those that all texts have."""
        self._first: dict[str, None] = {}
        self._values: dict[str, int] | None = {}
        """How often each text came, as long as they are few."""
        self._known: set[str] = set()
        """Texts that were looked at, as far as these are remembered."""
        self._shortest = self._longest = 0
        self._commas = self._dots = False
        self._low: tuple[float, str] | None = None
        self._high: tuple[float, str] | None = None
        self._dates: Counter[str] = Counter()
        """How many texts can be read by each pattern that can be mistaken for another."""

    def add(self, counted: Counter[str]) -> None:
        """Take texts into account, with how often they came."""
        counted.pop("", None)
        if not counted:
            return
        self._seen += counted.total()
        if len(self._first) < EXAMPLES:
            self._first.update(dict.fromkeys(islice(counted, EXAMPLES)))
        self._count(counted)
        fresh = [text for text in counted if text not in self._known]
        if fresh:
            self._look_at(fresh)
            self._known.update(islice(fresh, max(0, _KNOWN - len(self._known))))
        for shown, other in _MISTAKABLE.items():
            if shown in self._readings or other in self._readings:
                read = _PATTERNS[shown]
                self._dates[shown] += sum(count for text, count in counted.items() if _is_date(text, read))

    def _count(self, counted: Counter[str]) -> None:
        values = self._values
        if values is None:
            return
        for text, count in counted.items():
            values[text] = values.get(text, 0) + count
            if len(values) > ENUM_VALUES:
                self._values = None
                return

    def _look_at(self, fresh: list[str]) -> None:
        shortest = min(map(len, fresh))
        self._shortest = min(self._shortest, shortest) if self._longest else shortest
        self._longest = max(self._longest, *map(len, fresh))
        held: list[str] = []
        implied: frozenset[str] = frozenset()
        for name in self._readings:
            if name in implied or all(map(_READINGS[name], fresh)):
                held.append(name)
                implied |= _IMPLIED.get(name, frozenset())
        self._readings = tuple(held)
        if "comma" in held:
            self._commas = self._commas or any("," in text for text in fresh)
            self._dots = self._dots or any("." in text for text in fresh)
        kind = int if "whole" in held else float if "point" in held else None
        if kind is not None:
            low, high = min(fresh, key=kind), max(fresh, key=kind)
            self._low = min(self._low or (kind(low), low), (kind(low), low), key=itemgetter(0))
            self._high = max(self._high or (kind(high), high), (kind(high), high), key=itemgetter(0))

    # --- what it comes to --------------------------------------------------------------------------------------------

    def described(self, rows: int) -> Column:
        """What the column of a table of so many rows holds."""
        made: dict[str, Any] = {"type": "string"}
        remarks = [_presence(self._seen, rows)]
        comma, doubt = self._typed(made, remarks) if self._seen else (False, "")
        first = islice(self._first, EXAMPLES)
        made["examples"] = [_example(text, str(made["type"])) for text in first if len(text) <= 200]
        if self._seen and made["type"] == "string":
            low, high = self._shortest, self._longest
            remarks.append(
                f"Inferred: {low} to {high} characters."
                if low < high
                else f"Inferred: {high} character{'' if high == 1 else 's'}."
            )
        values = Counter(self._values or {})
        listed = values and self._seen > len(values) and self._seen >= 2 * len(values) and made["type"] == "string"
        if listed and all(len(text) <= 60 for text in values):
            counted = ", ".join(f"{text!r} ({count:,})" for text, count in values.most_common())
            remarks.append(f"Inferred: perhaps a list of codes: {counted}.")
        if doubt:
            remarks.append(doubt)
        return Column({**made, NOTES: remarks, PRESENT: self._seen}, comma, doubt)

    def _typed(self, made: dict[str, Any], remarks: list[str]) -> tuple[bool, str]:
        """Puts type and format into ``made``; whether there is a decimal comma, and what is in doubt."""
        held = self._readings
        if "boolean" in held:
            made["type"] = "boolean"
            return False, ""
        if "compact date" in held:
            return False, self._dated(made, remarks)
        if "whole" in held:
            made["type"] = "integer"
            remarks.append(self._range)
            return False, ""
        if "point" in held:
            made["format"] = "decimal"
            remarks.append(f"Numbers as text, as written. {self._range}")
            return False, ""
        if "comma" in held and self._commas:
            if "one comma" in held:
                doubt = "Its numbers may have a decimal comma, or commas between thousands: nothing in them says which."
                return False, doubt
            made["format"] = "decimal-comma"
            take = '$replace($replace(x, ".", ""), ",", ".")' if self._dots else '$replace(x, ",", ".")'
            remarks.append(f"Numbers as text with a decimal comma: $number({take}) makes numbers of them.")
            return True, ""
        if "grouped" in held:
            text = 'Numbers as text with commas between thousands: $number($replace(x, ",", "")) makes numbers of them.'
            remarks.append(text)
            return False, ""
        return False, self._dated(made, remarks)

    def _dated(self, made: dict[str, Any], remarks: list[str]) -> str:
        names = [name for name in self._readings if name in _PATTERNS]
        if not names:
            found = next((name for name in self._readings if name in _FORMATS), "")
            if found:
                made["format"] = found
            return ""
        doubtful = next((one for one in names if _MISTAKABLE.get(one) in names), "")
        if doubtful:
            first, second = sorted((doubtful, _MISTAKABLE[doubtful]))
            return f"Dates, but nothing in them says whether they are {first} or {second}."
        shown = names[0]
        other = _MISTAKABLE.get(shown, "")
        both = self._dates[other] if other else 0
        format_ = next(one for one, name, _ in DATES if name == shown)
        made["format"] = format_ or shown
        if not format_:
            remarks.append(f"Dates as text, written {shown}.")
        return f"Dates read as {shown}, since not all can be {other}; {both:,} of them could be either." if both else ""

    @property
    def _range(self) -> str:
        low, high = (self._low or (0, ""))[1], (self._high or (0, ""))[1]
        return f"Inferred: from {low} to {high}." if low != high else f"Inferred: always {low}."


def _presence(seen: int, rows: int) -> str:
    return f"Inferred from {rows:,} row{'' if rows == 1 else 's'}{'' if rows == 1 else f'; {having(seen, rows)}'}."


def _is_compact(text: str) -> bool:
    return len(text) == 8 and text[:2] in ("19", "20") and _is_date(text, "%Y%m%d")


def _is_comma(text: str) -> bool:
    return bool(_COMMA.fullmatch(text)) and not _padded(text)


def _is_whole(text: str) -> bool:
    return bool(_WHOLE.fullmatch(text)) and text != "-0" and abs(int(text)) <= WHOLE_LIMIT


def _padded(text: str) -> bool:
    """Whether zeros in front say that it is a code and no number."""
    digits = text.lstrip("+-")
    return len(digits) > 1 and digits[0] == "0" and digits[1].isdigit()


@lru_cache(maxsize=20_000)
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


_READINGS: Mapping[str, Callable[[str], Any]] = MappingProxyType({
    "boolean": ("true", "false").__contains__,
    "compact date": _is_compact,
    "whole": _is_whole,
    "point": lambda text: _POINT.fullmatch(text) and not _padded(text),
    "comma": _is_comma,
    "one comma": lambda text: _is_comma(text) and ("," not in text or (_GROUPED.fullmatch(text) and text.count(",") == 1)),
    "grouped": lambda text: (_GROUPED.fullmatch(text) or _POINT.fullmatch(text)) and not _padded(text),
    **{shown: partial(_is_date, read=read) for shown, read in _PATTERNS.items()},
    **{name: pattern.fullmatch for name, pattern in _FORMATS.items()},
})  # fmt: skip
"""What texts can be read as, by name."""

_IMPLIED: Mapping[str, frozenset[str]] = MappingProxyType({
    "whole": frozenset({"point", "comma", "one comma", "grouped"}),
    "point": frozenset({"grouped"}),
})  # fmt: skip
"""Readings that texts have which have another one."""
