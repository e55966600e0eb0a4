"""Values as texts that are the same where the values count as the same, and records as flat rows of them.

A value that is missing has no text. Where null differs from missing, it is `NULL`. Where both sides tell numbers from texts, a text that looks
like a number, true or false stands in quotes. A list is compared as a whole first: its text is JSON, every value in it as said here.
"""

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, cast

from attrs import frozen

from fieldwright.project.reconciling.model import Comparing
from fieldwright.schema.paths import join, quoted

NULL = "\x01null"
"""The text of null where it is not the same as missing; texts that begin with the same sign have it twice."""

LIST = "[]"
"""What the path of a list ends with."""

MOST_DEPTH = 100

_MARK = "\x01"
_WHOLE = re.compile(r"-?[1-9][0-9]{0,30}|0")
_NUMBER = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]{1,3})?")
_LOOKS = re.compile(r"[-+.0-9].*|true|false|null", re.DOTALL)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?( ?(Z|[-+]\d\d(:?\d\d)?))?", re.ASCII)

Text = Callable[[Any], "str | None"]
"""Gives the text of a value."""


def number_text(text: str) -> str | None:
    """A number in one spelling: without exponent, signs and zeros that say nothing; None for what is no number.

    >>> number_text("012.500"), number_text("-0"), number_text("1.5E2"), number_text("12 kg")
    ('12.5', '0', '150', None)
    """
    if _WHOLE.fullmatch(text):
        return text
    if len(text) > 400 or not _NUMBER.fullmatch(text):
        return None
    plain = format(Decimal(text), "f")
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    sign, digits = ("-", plain[1:]) if plain[:1] == "-" else ("", plain)
    digits = digits.lstrip("0") or "0"
    if digits[0] == ".":
        digits = "0" + digits
    return digits if digits == "0" else sign + digits


def instant_text(text: str) -> str | None:
    """A date-time in UTC, or as it is where it names no zone, in one spelling; None for what is none.

    >>> instant_text("2026-03-01T01:00:00+01:00"), instant_text("2026-03-01 00:00")
    ('2026-03-01T00:00:00Z', '2026-03-01T00:00:00')
    """
    if not _MOMENT.fullmatch(text):
        return None
    try:
        moment = datetime.fromisoformat(text.replace(" ", "T", 1).replace(" ", "").replace(",", "."))
        if moment.tzinfo is not None:
            moment = moment.astimezone(UTC).replace(tzinfo=None)
            return moment.isoformat() + "Z"
    except (ValueError, OverflowError):
        return None
    return moment.isoformat()


@frozen
class Cells:
    """How values become texts: what is asked for, with what the files and the target's schema decide.

    ``numeric`` are the fields that are numbers by the schema, ``typed`` says that both sides tell numbers from texts.
    """

    comparing: Comparing
    blanks: bool
    typed: bool
    numeric: Collection[str] = frozenset()

    def text(self, path: str) -> Text:
        """What gives the texts of a field's values."""
        numbers = self.comparing.numbers
        as_number = bool(numbers) or (numbers is None and path in self.numeric)
        of_text = self._of_text(as_number=as_number)
        null = None if self.blanks else NULL

        def text_of(value: Any) -> str | None:
            kind = type(value)
            if kind is str:
                return of_text(value)
            if value is None:
                return null
            if kind is bool:
                return "true" if value else "false"
            if kind is int:
                return str(value) if abs(value) < 10**400 else None
            if kind is float or kind is Decimal:
                return number_text(str(value)) or str(value)
            return json.dumps(self.within(value, path), ensure_ascii=False, sort_keys=True, separators=(",", ":"))

        return text_of

    def plain(self, path: str) -> bool:
        """Whether a text of a field is its own text unless it is empty, so that there is nothing to do for cells of a table."""
        said = self.comparing
        as_number = bool(said.numbers) or (said.numbers is None and path in self.numeric)
        return self.blanks and not (as_number or said.case or said.trim or said.dates or self.typed)

    def within(self, value: Any, path: str, depth: int = 0) -> Any:
        """A list or object with the texts of all that is in it; what is missing is left out."""
        if depth > MOST_DEPTH:
            return "…"
        if isinstance(value, Mapping):
            held = cast("Mapping[str, Any]", value)
            made = {name: self.within(one, join(path, quoted(name)), depth + 1) for name, one in held.items()}
            return {name: one for name, one in made.items() if one is not None}
        if isinstance(value, (list, tuple)):
            below = path if path.endswith(LIST) else path + LIST
            return [self.within(one, below, depth + 1) for one in cast("list[Any]", value)]
        return self._text_at(path)(value)

    def _text_at(self, path: str) -> Text:
        return _texts(self)(path)

    def _of_text(self, *, as_number: bool) -> Callable[[str], str | None]:
        blanks, typed, said = self.blanks, self.typed, self.comparing

        def of_text(text: str) -> str | None:
            if said.trim:
                text = text.strip()
            if blanks and not text:
                return None
            if as_number and (number := number_text(text.strip())) is not None:
                return number
            if said.dates and (moment := instant_text(text)) is not None:
                return moment
            if said.case:
                text = text.casefold()
            if typed and _LOOKS.fullmatch(text):
                return f'"{text}"'
            return _MARK + text if text[:1] == _MARK else text

        return of_text

    @property
    def sentences(self) -> tuple[str, ...]:
        """How values are compared, for people."""
        said = self.comparing
        told = [
            "Null, empty text and missing are the same." if self.blanks else "Null, empty text and missing differ from each other.",
            "Texts that are numbers are compared as numbers." if said.numbers
            else "Numbers are compared as text." if said.numbers is False
            else "Fields that the target's schema calls numbers are compared as numbers." if self.numeric else "",
            "Upper and lower case are the same." if said.case else "",
            "Blanks around texts are passed over." if said.trim else "",
            "Date-times are compared as the instants that they name." if said.dates else "",
        ]  # fmt: skip
        return tuple(one for one in told if one)


@lru_cache(maxsize=4)
def _made(key: tuple[Any, ...]) -> dict[str, Text]:  # noqa: ARG001  one for each way of comparing
    return {}


def _texts(cells: Cells) -> Callable[[str], Text]:
    held = _made((cells.comparing, cells.blanks, cells.typed, frozenset(cells.numeric)))

    def at(path: str) -> Text:
        if path not in held:
            held[path] = cells.text(path)
        return held[path]

    return at


def flat(record: Any) -> dict[str, Any]:
    """A record's values by their paths. Lists stay whole, under a path that ends with ``[]``; what has no members is left out.

    >>> flat({"id": 1, "at": {"city": "Ghent"}, "lines": [{"sku": "a"}]})
    {'id': 1, 'at.city': 'Ghent', 'lines[]': [{'sku': 'a'}]}
    """
    into: dict[str, Any] = {}
    if isinstance(record, dict):
        _flattened(cast("dict[str, Any]", record), "", into, 0)
    return into


def _flattened(record: dict[str, Any], prefix: str, into: dict[str, Any], depth: int) -> None:
    for name, value in record.items():
        path = _joined(prefix, name)
        if isinstance(value, dict) and depth < MOST_DEPTH:
            _flattened(cast("dict[str, Any]", value), path, into, depth + 1)
        elif isinstance(value, list):
            into[path + LIST] = value
        else:
            into[path] = value


@lru_cache(maxsize=20_000)
def _joined(prefix: str, name: str) -> str:
    return join(prefix, quoted(name))


def differing_within(expected: Any, actual: Any, path: str, place: str = "") -> Iterator[tuple[str, str, Any, Any]]:
    """What differs within two lists or objects made by `Cells.within`: the path without and with positions, and the two values."""
    place = place or path.removesuffix(LIST)
    if isinstance(expected, dict) and isinstance(actual, dict):
        wanted, given = cast("dict[str, Any]", expected), cast("dict[str, Any]", actual)
        for name in sorted({*wanted, *given}):
            below = quoted(name)
            yield from differing_within(wanted.get(name), given.get(name), join(path, below), join(place, below))
    elif isinstance(expected, list) and isinstance(actual, list):
        ours, theirs = cast("list[Any]", expected), cast("list[Any]", actual)
        below = path if path.endswith(LIST) else path + LIST
        for at in range(max(len(ours), len(theirs))):
            one, other = (some[at] if at < len(some) else None for some in (ours, theirs))
            yield from differing_within(one, other, below, f"{place}[{at}]")
    elif expected != actual:
        yield path, place, expected, actual
