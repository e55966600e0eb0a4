"""Pictures of dates and times: ``[D01].[M01].[Y0001] [H01]:[m01]``, as ``$toMillis`` and ``$fromMillis`` take them, read strictly.

A marker in brackets stands for a part, all else for itself. ``[[`` and ``]]`` are brackets. Digits behind the letter say how wide it is: ``[M01]``
two digits, ``[M1]`` as many as it takes. Parts: Y year, M month (``[MNn]`` its name, ``[MNn,3-3]`` cut, ``[MN]`` in capitals), D day, d day of the year, F day of the week
(its name; ``[F1]`` 1 for Monday), H hour 0-23, h hour 1-12, P am/pm, m minute, s second, f fraction (``[f001]`` milliseconds), Z offset (``[Z01:01]`` +02:00,
``[Z0101]`` +0200, with t behind: Z for none), W week of the year, X year of the week. Of ``[Y01]``, 00 to 68 are 2000 to 2068 and 69 to 99 are 1969 to 1999.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from attrs import frozen

from fieldwright.expression.functions.arguments import choice, unusable, wrong
from fieldwright.expression.functions.moments import midnight

LANGUAGES: Mapping[str, tuple[str, str]] = MappingProxyType({
    "en": ("January February March April May June July August September October November December", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "de": ("Januar Februar März April Mai Juni Juli August September Oktober November Dezember", "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    "fr": ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "es": ("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "lunes martes miércoles jueves viernes sábado domingo"),
    "it": ("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", "lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    "nl": ("januari februari maart april mei juni juli augustus september oktober november december", "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    "pt": ("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    "pl": ("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", "poniedziałek wtorek środa czwartek piątek sobota niedziela"),
    "sv": ("januari februari mars april maj juni juli augusti september oktober november december", "måndag tisdag onsdag torsdag fredag lördag söndag"),
    "da": ("januar februar marts april maj juni juli august september oktober november december", "mandag tirsdag onsdag torsdag fredag lørdag søndag"),
})  # fmt: skip
"""Names of months and of the days from Monday, by language."""

_MARKER = re.compile(r"\[\[|\]\]|\[([YMDdFHhPmsfZWX])([^\],]*)(?:,(\d+|\*)(?:-(\d+|\*))?)?\]")
_NUMBER = re.compile(r"#*\d{1,9}")
_NAMED = re.compile("N|n|Nn")
_HOW: Mapping[str, re.Pattern[str]] = MappingProxyType({
    **dict.fromkeys("YDdHhmsfWX", _NUMBER), "M": re.compile(r"#*\d{1,9}|N|n|Nn"), "F": re.compile("0?1|N|n|Nn"), "P": _NAMED,
    "Z": re.compile("(?:01:01|0101|1)t?"),
})  # fmt: skip
"""How a part may be asked for."""
_WIDEST = {"Y": 4, "M": 2, "D": 2, "d": 3, "H": 2, "h": 2, "m": 2, "s": 2, "f": 6, "W": 2, "X": 4}


@lru_cache(maxsize=500)
def _width(how: str) -> int:
    shape = re.match(r"[0-9#]+", how)
    return len(shape[0]) if shape and len(shape[0]) > 1 else 0


@frozen(eq=False)
class Part:
    """A piece of a picture: text as it stands, or a marker with its letter, presentation and greatest width of a name."""

    letter: str = ""
    how: str = ""
    literal: str = ""
    cut: int = 0

    @property
    def named(self) -> bool:
        """Whether it is a name and no number."""
        return "N" in self.how.upper()

    @property
    def digits(self) -> int:
        """How many digits it always has; 0 for as many as it takes."""
        return _width(self.how)


def picture_of(function: str, picture: Any) -> tuple[Part, ...]:
    """The parts of a picture."""
    if not isinstance(picture, str):
        wrong(function, "picture", "a picture such as [D01].[M01].[Y0001]", picture)
    found = _parts(picture)
    if found is None:
        unusable(
            function,
            "picture",
            "is no picture; write parts such as [Y0001], [M01], [D01], [H01], [m01], [s01], [Z01:01]",
            picture,
        )
    return found


def language_of(function: str, language: Any) -> str:
    """One of `LANGUAGES`; of a locale such as de-AT its language."""
    given = language[:2].lower() if isinstance(language, str) and language[2:3] in ("-", "_") else language
    return choice(function, "language", given, tuple(LANGUAGES), "en")


def formatted(parts: tuple[Part, ...], value: date | datetime, language: str) -> str | None:
    """The moment after a picture; None where the picture asks for a time or offset that it does not have."""
    made: list[str] = []
    for one in parts:
        if one.literal:
            made.append(one.literal)
            continue
        if (one.letter in "HhPmsf" and not isinstance(value, datetime)) or (
            one.letter == "Z" and (not isinstance(value, datetime) or value.tzinfo is None)
        ):
            return None
        if one.letter == "Z":
            made.append(_offset(one, midnight(value)))
        else:
            made.append(_name(one, value, language) if one.named else _digits(one, value))
    return "".join(made)


def read(parts: tuple[Part, ...], text: str, language: str) -> date | datetime | None:
    """The date, local date-time or date-time with an offset that a text says after a picture; None where it does not fit or is no date."""
    found = _pattern(parts, language).fullmatch(text.strip())
    if found is None:
        return None
    said: dict[str, Any] = {}
    names = LANGUAGES[language]
    for at, one in enumerate(part for part in parts if part.letter):
        word = found[at + 1]
        if one.letter == "P":
            said["P"] = word.lower().startswith("p")
        elif one.letter == "Z":
            said["Z"] = timedelta() if word in "Zz" else _delta(word)
        elif one.named:
            listed = names[0 if one.letter == "M" else 1].split()
            said[one.letter] = _listed(listed, one.cut).index(word.casefold().rstrip(".")) + 1
        elif one.letter == "f":
            said["f"] = int(word[:6].ljust(6, "0"))
        else:
            said[one.letter] = _century(int(word)) if one.letter == "Y" and one.digits == 2 else int(word)
    try:
        return _made(said)
    except (ValueError, OverflowError):
        return None


def _century(year: int) -> int:
    return year + (2000 if year < 69 else 1900)


def _made(said: Mapping[str, Any]) -> date | datetime | None:
    if "X" in said and "W" in said:
        day = date.fromisocalendar(said["X"], said["W"], said.get("F", 1))
    elif "d" in said and "M" not in said:
        if not 1 <= said["d"] <= 366:
            return None
        day = date(said["Y"], 1, 1) + timedelta(days=said["d"] - 1)
        if day.year != said["Y"]:
            return None
    elif "Y" in said and ("M" in said or "D" not in said):
        day = date(said["Y"], said.get("M", 1), said.get("D", 1))
    else:
        return None
    if "F" in said and day.isoweekday() != said["F"]:
        return None
    if not {"H", "h", "m", "s", "f"} & set(said):
        return day
    if "h" in said and not (1 <= said["h"] <= 12 and "P" in said):
        return None
    hour = said["H"] if "H" in said else said["h"] % 12 + (12 if said["P"] else 0) if "h" in said else 0
    zone = timezone(said["Z"]) if "Z" in said else None
    return datetime(day.year, day.month, day.day, hour, said.get("m", 0), said.get("s", 0), said.get("f", 0), zone)


@lru_cache(maxsize=1_000)
def _parts(picture: str) -> tuple[Part, ...] | None:
    parts: list[Part] = []
    at = 0
    for found in _MARKER.finditer(picture):
        literal = picture[at : found.start()]
        if found[0] in ("[[", "]]"):
            literal += found[0][0]
        if "[" in picture[at : found.start()] or "]" in picture[at : found.start()]:
            return None
        if literal:
            parts.append(Part(literal=literal))
        at = found.end()
        if found[1]:
            width = found[4] or found[3]
            most = int(width) if width and width != "*" else 0
            how = found[2] or ("n" if found[1] in "FP" else "01" if found[1] == "Y" and most == 2 else "1")
            if not _HOW[found[1]].fullmatch(how) or most > 99:
                return None
            parts.append(Part(found[1], how, cut=most))
    rest = picture[at:]
    if "[" in rest or "]" in rest or not any(one.letter for one in parts) or len(parts) > 40:
        return None
    letters = [one.letter for one in parts if one.letter]
    if len(set(letters)) < len(letters):
        return None
    return (*parts, Part(literal=rest)) if rest else tuple(parts)


@lru_cache(maxsize=1_000)
def _pattern(parts: tuple[Part, ...], language: str) -> re.Pattern[str]:
    names = LANGUAGES[language]
    made = ""
    for one in parts:
        if one.literal:
            made += re.escape(one.literal)
        elif one.letter == "P":
            made += r"([AaPp]\.?[Mm]\.?)"
        elif one.letter == "Z":
            made += r"([Zz]|[+-]\d\d(?::?\d\d)?)"
        elif one.named:
            words = _listed(names[0 if one.letter == "M" else 1].split(), one.cut)
            made += (
                f"((?i:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})\\.?)"
                if words
                else "()"
            )
        elif one.letter == "f":
            made += rf"(\d{{{one.digits}}})" if one.digits else r"(\d{1,9})"
        else:
            made += rf"(\d{{{one.digits}}})" if one.digits else rf"(\d{{1,{_WIDEST.get(one.letter, 1)}}})"
    return re.compile(made, re.ASCII if language == "en" else 0)


@lru_cache(maxsize=200)
def _lower(words: tuple[str, ...], cut: int) -> list[str]:
    return [(word[:cut] if cut else word).casefold() for word in words]


def _listed(words: list[str], cut: int) -> list[str]:
    return _lower(tuple(words), cut)


def _delta(text: str) -> timedelta:
    minutes = int(text[1:3]) * 60 + int(text[-2:] if len(text) > 3 else 0)
    return timedelta(minutes=-minutes if text[0] == "-" else minutes)


def _offset(one: Part, value: datetime) -> str:
    minutes = round((value.utcoffset() or timedelta()).total_seconds() / 60)
    if not minutes and "t" in one.how:
        return "Z"
    colon = "" if re.match(r"\d{4}", one.how) else ":"
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}{colon}{abs(minutes) % 60:02d}"


def _name(one: Part, value: date | datetime, language: str) -> str:
    if one.letter == "P":
        word = "am" if value.hour < 12 else "pm"  # type: ignore[union-attr]
    elif one.letter == "M":
        word = LANGUAGES[language][0].split()[value.month - 1]
    else:
        word = LANGUAGES[language][1].split()[value.isoweekday() - 1]
    word = word[: one.cut] if one.cut else word
    return word.upper() if one.how == "N" else word.lower() if one.how == "n" else word


def _digits(one: Part, value: date | datetime) -> str:
    if one.letter == "f":
        return f"{value.microsecond:06d}"[: one.digits or 1] if one.digits != 9 else f"{value.microsecond:06d}000"  # type: ignore[union-attr]
    number = _NUMBERS[one.letter](value)
    if one.letter == "Y" and one.digits == 2:
        number %= 100
    wide = one.digits or (2 if one.letter in "ms" else 1)
    return f"{number:0{wide}d}"


_NUMBERS: Mapping[str, Callable[[Any], int]] = MappingProxyType(
    {
        "Y": lambda when: when.year,
        "M": lambda when: when.month,
        "D": lambda when: when.day,
        "d": lambda when: when.timetuple().tm_yday,
        "F": lambda when: when.isoweekday(),
        "W": lambda when: when.isocalendar()[1],
        "X": lambda when: when.isocalendar()[0],
        "H": lambda when: when.hour,
        "h": lambda when: (when.hour + 11) % 12 + 1,
        "m": lambda when: when.minute,
        "s": lambda when: when.second,
    }
)
