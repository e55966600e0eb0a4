"""Pictures of dates and numbers in words: ``[D01].[M01].[Y0001]`` is day.month.year."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from fieldwright.report.visible import visible
from fieldwright.report.wording.english import counted, quoted

_PART = re.compile(r"\[([^\[\]]*)\]")
_NUMBER = re.compile(r"(?:#|#?,?#*)?(?P<whole>(?:[#,]*)(?P<zeros>0*))(?:\.(?P<places>0*)(?P<more>#*))?(?P<percent>%?)")

_PARTS: Mapping[str, str] = MappingProxyType(
    {"Y": "year", "M": "month", "D": "day", "d": "day of the year", "F": "weekday", "W": "week", "w": "week of the month", "X": "week's year",
     "H": "hour", "h": "hour (of 12)", "m": "minute", "s": "second", "f": "milliseconds", "Z": "offset", "z": "offset", "P": "am/pm", "C": "calendar", "E": "era"}
)  # fmt: skip
_WHOLE: Mapping[str, str] = MappingProxyType(
    {"[Y0001][M01][D01]": "as year, month and day, eight digits", "[Y0001]-[M01]-[D01]": "as year-month-day",
     "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]Z": "as an ISO date-time with Z", "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]": "as an ISO date-time without zone",
     "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01][Z]": "as an ISO date-time with its offset",
     "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001]Z": "as an ISO date-time with milliseconds and Z",
     "[H01]:[m01]": "as hour:minute", "[Y0001]": "as the year", "[Y]": "as the year", "[M01]": "as the month, two digits", "[D01]": "as the day, two digits",
     "[Y0001][M01]": "as year and month, six digits", "[Y0001][M01][D01][H01][m01][s01]": "as year, month, day, hour, minute and second, 14 digits"}
)  # fmt: skip
_LONGEST = 60


def date_picture(picture: str) -> str:
    """How a date looks, as ``as day.month.year``; the picture itself where it has no short wording."""
    known = _WHOLE.get(picture)
    if known:
        return known
    said, at, bare = "", 0, False
    for part in _PART.finditer(picture):
        mark = "".join(part[1].split())
        between = picture[at : part.start()]
        name = _PARTS.get(mark[:1]) if mark else None
        if name is None or "[" in between or "]" in between:
            return f"as {quoted(picture)}"
        if not between and said:
            between = " "
        bare = bare or (mark[0] in "MDHh" and (len(mark) == 1 or mark[1] == "1"))
        said += visible(between) + _named(mark, name)
        at = part.end()
    said += visible(picture[at:])
    if not said or at == 0 or len(said) > _LONGEST or "\n" in said or "`" in said:
        return f"as {quoted(picture)}"
    return f"as {said}" + (" without leading zeros" if bare else "")


def _named(mark: str, name: str) -> str:
    how = mark[1:]
    if how[:1] in ("N", "n"):
        return f"{name} name" if mark[0] in "MF" else name
    if mark[0] == "Y" and (how in ("01", "2", "1,2") or how.endswith((",2", "2-2"))):
        return "two-digit year"
    return name


def number_picture(picture: str) -> str:
    """How a number looks, as ``with two decimals``; the picture itself where it has no short wording.

    >>> number_picture("#,##0.00")
    'with two decimals and a comma between thousands'
    """
    positive = picture.partition(";")[0]
    found = _NUMBER.fullmatch(positive)
    if found is None or ";" in picture or not picture:
        return f"as {quoted(picture)}"
    places, more, zeros = found["places"], found["more"], len(found["zeros"])
    said = ""
    if places and not more:
        said = f"with {counted(len(places), 'decimal')}"
    elif more and not places:
        said = f"with up to {counted(len(more), 'decimal')}"
    elif more:
        said = f"with {len(places)} to {len(places) + len(more)} decimals"
    whole = said == ""
    if zeros > 1:
        said += (" and " if said else "with ") + f"at least {counted(zeros, 'digit')}" + ("" if whole else " before the point")  # fmt: skip
    if "," in found["whole"]:
        said += (" and " if said else "with ") + "a comma between thousands"
    if whole:
        said = f"as a whole number {said}".rstrip()
    return said + (" in percent" if found["percent"] else "")
