"""``$formatInteger`` and ``$parseInteger``: whole numbers as digits, letters, Roman numerals and English words."""

import math
import re
from typing import Any

from fieldwright.report.platforms.python.runtime.values import MISSING, MapError, checked, number

_FEW = (
    "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen",
    "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
)  # fmt: skip
_ORDINALS = (
    "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth",
    "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
)  # fmt: skip
_TENS = ("Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety", "Hundred")
_LARGE = ("Thousand", "Million", "Billion", "Trillion")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
    (4, "iv"), (1, "i"),
)  # fmt: skip


def format_integer(value: Any, picture: Any) -> Any:
    """A whole number as a picture says: ``#,##0``, ``a``, ``I``, ``Ww;o`` and the like. Raises `MapError`."""
    checked("text", picture, "formatInteger")
    if checked("number", value, "formatInteger") is MISSING:
        return MISSING
    if picture is MISSING:
        raise MapError("T0410", "$formatInteger takes a picture")
    if abs(value) >= 2**53:
        raise MapError("D3137", "$formatInteger takes numbers below 2^53 here")
    whole = math.floor(value)
    kind, ordinal = _kind_of(picture)
    size = abs(whole)
    if kind in ("a", "A"):
        made = _letters(size, kind)
    elif kind in ("i", "I"):
        made = _roman(size) if kind == "i" else _roman(size).upper()
    elif kind in ("w", "W", "Ww"):
        made = _worded(size, False, ordinal)
        made = made.upper() if kind == "W" else made.lower() if kind == "w" else made
    else:
        made = _digits(size, kind, ordinal)
    return "-" + made if whole < 0 else made


def parse_integer(text: Any, picture: Any) -> Any:
    """The whole number that a text says in the way of a picture. Raises `MapError`."""
    checked("text", picture, "parseInteger")
    if checked("text", text, "parseInteger") is MISSING:
        return MISSING
    if picture is MISSING:
        raise MapError("T0410", "$parseInteger takes a picture")
    kind, ordinal = _kind_of(picture)
    if kind in ("a", "A"):
        made = 0
        for one in text:
            made = made * 26 + ord(one) - ord(kind) + 1
        return number(float(made))
    if kind in ("i", "I"):
        return _from_roman(text.lower())
    if kind in ("w", "W", "Ww"):
        return _from_words(text.lower())
    digits = text[:-2] if ordinal else text
    zero, separators = _shape(kind)
    for one in {character for _, character in separators} if not _regular(separators) else {","}:
        digits = digits.replace(one, "")
    digits = "".join(chr(ord(one) - zero + 48) for one in digits) if zero != 48 else digits
    found = re.match(r"\s*([-+]?[0-9]+)", digits)
    if found is None:
        raise MapError("D3137", f"{text} is not a whole number")
    return number(float(int(found[1])))


def _kind_of(picture: str) -> tuple[str, bool]:
    kind, semicolon, behind = picture.rpartition(";")
    kind = kind if semicolon else picture
    if kind not in ("a", "A", "i", "I", "w", "W", "Ww") and not any(one.isdecimal() for one in kind):
        raise MapError("D3130", f"formatting or parsing an integer as {picture} is not supported")
    return kind, bool(semicolon) and behind.startswith("o")


def _shape(kind: str) -> tuple[int, list[tuple[int, str]]]:
    """The code of its zero, and its grouping signs with their places from the right."""
    zero = -1
    place = 0
    separators: list[tuple[int, str]] = []
    for one in reversed(kind):
        if one.isdecimal():
            here = ord(one) - int(one)
            if zero not in (-1, here):
                raise MapError("D3131", "the picture has digits of several kinds")
            zero = here
            place += 1
        elif one == "#":
            place += 1
        else:
            separators.append((place, one))
    return zero, separators


def _regular(separators: list[tuple[int, str]]) -> int:
    if not separators or len({one for _, one in separators}) > 1:
        return 0
    places = [place for place, _ in separators]
    size = math.gcd(*places)
    return size if all(at * size in places for at in range(1, len(places) + 1)) else 0


def _digits(size: int, kind: str, ordinal: bool) -> str:
    zero, separators = _shape(kind)
    plain = str(size).rjust(sum(one.isdecimal() for one in kind), "0")
    made = "".join(chr(int(one) + zero) for one in plain)
    step = _regular(separators)
    length = len(made)
    if step:
        for place in range(step, length, step):
            made = made[: length - place] + separators[0][1] + made[length - place :]
    else:
        for place, one in reversed(separators):
            at = len(made) - place
            made = made[: max(at, 0)] + one + made[max(at, 0) :] if at > 0 else made
    if not ordinal:
        return made
    teen = len(plain) > 1 and plain[-2] == "1"
    return made + ("th" if teen else {"1": "st", "2": "nd", "3": "rd"}.get(plain[-1], "th"))


def _letters(size: int, first: str) -> str:
    made = ""
    while size > 0:
        made = chr((size - 1) % 26 + ord(first)) + made
        size = (size - 1) // 26
    return made


def _roman(size: int) -> str:
    made = ""
    for value, letters in _ROMAN:
        while size >= value:
            made += letters
            size -= value
    return made


def _from_roman(text: str) -> int:
    values = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}
    made, most = 0, 1
    for one in reversed(text):
        if one not in values:
            raise MapError("D3137", f"{text} is no Roman numeral")
        value = values[one]
        made += -value if value < most else value
        most = max(most, value)
    return made


def _worded(size: int, behind: bool, ordinal: bool) -> str:
    if size <= 19:
        return (" and " if behind else "") + (_ORDINALS if ordinal else _FEW)[size]
    if size < 100:
        tens, rest = divmod(size, 10)
        made = (" and " if behind else "") + _TENS[tens - 2]
        return f"{made}-{_worded(rest, False, ordinal)}" if rest else made[:-1] + "ieth" if ordinal else made
    if size < 1000:
        hundreds, rest = divmod(size, 100)
        made = (", " if behind else "") + f"{_FEW[hundreds]} Hundred"
    else:
        power = min((len(str(size)) - 1) // 3, len(_LARGE))
        thousands, rest = divmod(size, 1000**power)
        made = (", " if behind else "") + f"{_worded(thousands, False, False)} {_LARGE[power - 1]}"
    return made + _worded(rest, True, ordinal) if rest else made + "th" if ordinal else made


def _word_values() -> dict[str, int]:
    found = {word.lower(): at for words in (_FEW, _ORDINALS) for at, word in enumerate(words)}
    for at, word in enumerate(_TENS):
        found[word.lower()] = found[word.lower()[:-1] + "ieth"] = (at + 2) * 10
    found["hundredth"] = 100
    for at, word in enumerate(_LARGE):
        found[word.lower()] = found[word.lower() + "th"] = 1000 ** (at + 1)
    return found


def _from_words(text: str) -> Any:
    known = _word_values()
    parts = [0]
    for word in re.split(r",\s|\sand\s|[\s\\-]", text):
        if word not in known:
            raise MapError("D3137", f"{text} is no number in words")
        value = known[word]
        if value < 100:
            top = parts.pop()
            if top >= 1000:
                parts.append(top)
                top = 0
            parts.append(top + value)
        else:
            parts.append(parts.pop() * value)
    return number(float(sum(parts)))
