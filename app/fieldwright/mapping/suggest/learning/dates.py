"""Dates and times as fields write them, and the expressions that turn one way of writing into another, zone shifts included."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from attrs import frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.suggest.learning.writing import literal

ZONES = (
    "Europe/Berlin", "Europe/London", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Asia/Tokyo",
    "Asia/Shanghai", "Asia/Kolkata", "Asia/Dubai", "Asia/Singapore", "Australia/Sydney", "America/Sao_Paulo", "Europe/Athens",
    "Europe/Moscow", "Africa/Johannesburg", "Pacific/Auckland", "Europe/Lisbon", "Europe/Istanbul", "America/Toronto",
)  # fmt: skip
"""Zones that are tried where the time of day differs, of those with the same clock the best known."""

_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = {name.lower(): at for at, name in enumerate(_NAMES, 1)}


@frozen
class Style:
    """A way to write dates: what texts look like, and the picture for ``$parseDate`` and ``$formatDate``.

    ``kind`` is ``date``, ``local`` (without a zone), ``moment`` (with one), ``seconds`` or ``millis`` (since 1970). ISO 8601 has no picture.
    """

    kind: str
    pattern: re.Pattern[str]
    picture: str = ""


def _style(kind: str, pattern: str, picture: str = "") -> Style:
    for name, text in (
        ("Y2", r"(?P<y>\d{2})"), ("Y", r"(?P<Y>(?:19|20)\d{2})"), ("MMM", r"(?P<N>[A-Za-z]{3})"), ("M1", r"(?P<M>\d{1,2})"),
        ("D1", r"(?P<D>\d{1,2})"), ("MM", r"(?P<M>\d{2})"), ("DD", r"(?P<D>\d{2})"), ("HH", r"(?P<h>\d{2})"),
        ("mm", r"(?P<m>\d{2})"), ("SS", r"(?P<s>\d{2})"),
    ):  # fmt: skip
        pattern = pattern.replace("{" + name + "}", text)
    return Style(kind, re.compile(pattern), picture)


_ISO = r"{Y}-{MM}-{DD}T{HH}:{mm}:{SS}(?P<f>\.\d{1,9})?"

STYLES: tuple[Style, ...] = (
    _style("date", r"{Y}-{MM}-{DD}"),
    _style("moment", _ISO + r"(?P<z>Z|[+-]\d\d:\d\d)"),
    _style("local", _ISO),
    _style("date", r"{DD}\.{MM}\.{Y}", "[D01].[M01].[Y0001]"),
    _style("date", r"{MM}/{DD}/{Y}", "[M01]/[D01]/[Y0001]"),
    _style("date", r"{DD}/{MM}/{Y}", "[D01]/[M01]/[Y0001]"),
    _style("date", r"{DD}-{MM}-{Y}", "[D01]-[M01]-[Y0001]"),
    _style("date", r"{Y}/{MM}/{DD}", "[Y0001]/[M01]/[D01]"),
    _style("date", r"{Y}\.{MM}\.{DD}", "[Y0001].[M01].[D01]"),
    _style("date", r"{Y}{MM}{DD}", "[Y0001][M01][D01]"),
    _style("date", r"{DD} {MMM} {Y}", "[D01] [MNn,3-3] [Y0001]"),
    _style("date", r"{DD}-{MMM}-{Y}", "[D01]-[MNn,3-3]-[Y0001]"),
    _style("date", r"{MMM} {DD}, {Y}", "[MNn,3-3] [D01], [Y0001]"),
    _style("date", r"{D1}\.{M1}\.{Y}", "[D1].[M1].[Y0001]"),
    _style("date", r"{M1}/{D1}/{Y}", "[M1]/[D1]/[Y0001]"),
    _style("date", r"{D1}/{M1}/{Y}", "[D1]/[M1]/[Y0001]"),
    _style("date", r"{DD}\.{MM}\.{Y2}", "[D01].[M01].[Y01]"),
    _style("date", r"{MM}/{DD}/{Y2}", "[M01]/[D01]/[Y01]"),
    _style("date", r"{Y2}{MM}{DD}", "[Y01][M01][D01]"),
    _style("local", r"{Y}-{MM}-{DD} {HH}:{mm}:{SS}", "[Y0001]-[M01]-[D01] [H01]:[m01]:[s01]"),
    _style("local", r"{Y}-{MM}-{DD} {HH}:{mm}", "[Y0001]-[M01]-[D01] [H01]:[m01]"),
    _style("local", r"{DD}\.{MM}\.{Y} {HH}:{mm}:{SS}", "[D01].[M01].[Y0001] [H01]:[m01]:[s01]"),
    _style("local", r"{DD}\.{MM}\.{Y} {HH}:{mm}", "[D01].[M01].[Y0001] [H01]:[m01]"),
    _style("local", r"{MM}/{DD}/{Y} {HH}:{mm}:{SS}", "[M01]/[D01]/[Y0001] [H01]:[m01]:[s01]"),
    _style("local", r"{MM}/{DD}/{Y} {HH}:{mm}", "[M01]/[D01]/[Y0001] [H01]:[m01]"),
    _style("local", r"{DD}/{MM}/{Y} {HH}:{mm}", "[D01]/[M01]/[Y0001] [H01]:[m01]"),
    _style("local", r"{Y}{MM}{DD}{HH}{mm}{SS}", "[Y0001][M01][D01][H01][m01][s01]"),
    _style("local", r"{Y}{MM}{DD}{HH}{mm}", "[Y0001][M01][D01][H01][m01]"),
    _style("local", r"{Y}{MM}{DD}T{HH}{mm}{SS}", "[Y0001][M01][D01]T[H01][m01][s01]"),
    _style("seconds", r"(?P<e>1[0-9]{9})"),
    _style("millis", r"(?P<e>1[0-9]{12})"),
)  # fmt: skip
"""Ways to write dates, the usual first."""


def moment_of(value: Any, style: Style) -> datetime | None:
    """The moment that a value in a style is, without its zone; of a moment with an offset, that of its clock."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = value if isinstance(value, str) else str(int(value)) if float(value).is_integer() else ""
    found = style.pattern.fullmatch(text) if len(text) < 40 else None
    if found is None:
        return None
    part = found.groupdict()
    try:
        if "e" in part:
            seconds = int(part["e"]) / (1 if style.kind == "seconds" else 1000)
            return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)
        year = int(part["Y"]) if "Y" in part else _century(int(part["y"]))
        month = _MONTHS[part["N"].lower()] if "N" in part else int(part["M"])
        hour, minute, second = (int(part.get(one) or 0) for one in "hms")
        return datetime(year, month, int(part["D"]), hour, minute, second)
    except (ValueError, KeyError):
        return None


def _century(year: int) -> int:
    return year + (2000 if year < 69 else 1900)


def styles_of(values: Sequence[Any]) -> tuple[Style, ...]:
    """The styles that nine of ten of a field's values are written in: several, where a day cannot be told from a month."""
    present = [one for one in values if one is not ABSENT and one is not None and one != ""]
    if not present:
        return ()
    probe = present[:: max(1, len(present) // 8)][:8]
    likely = [one for one in STYLES if sum(moment_of(value, one) is not None for value in probe) >= 0.7 * len(probe)]
    found = [one for one in likely if sum(moment_of(value, one) is not None for value in present) >= 0.9 * len(present)]
    return tuple(found[:3])


def day_of(value: Any, style: Style) -> date | None:
    """The day that a value in a style is."""
    found = moment_of(value, style)
    return found.date() if found else None


def written(day: date, style: Style) -> str:
    """A day in a style without a time: what ``$formatDate`` makes of it."""
    if not style.picture:
        return day.isoformat()
    made = style.picture
    for mark, text in (
        ("[Y0001]", f"{day.year:04}"), ("[Y01]", f"{day.year % 100:02}"), ("[M01]", f"{day.month:02}"), ("[M1]", f"{day.month}"),
        ("[D01]", f"{day.day:02}"), ("[D1]", f"{day.day}"), ("[MNn,3-3]", _NAMES[day.month - 1]),
    ):  # fmt: skip
        made = made.replace(mark, text)
    return made


def converted(expression: str, source: Style, target: Style, *, zones: Sequence[str] = ZONES) -> Iterator[str]:
    """Expressions that may turn a date of one style into one of another, the simplest first."""
    if source == target:
        yield expression
    normal, kind = _normal(expression, source)
    to = target.kind
    if to == "seconds" or to == "millis":
        call = "$toEpochSeconds" if to == "seconds" else "$toMillis"
        if kind == "moment":
            yield f"{call}({normal})"
        elif kind == "local":
            yield f'{call}({normal} & "Z")'
            yield from (f"{call}($atZone({normal}, {literal(zone)}))" for zone in zones)
        else:
            yield f'{call}({normal} & "T00:00:00Z")'
        return
    for made, here in _moments(normal, kind, to, zones):
        if target.picture:
            yield f"$formatDate({made}, {literal(target.picture)})"
        elif here == to:
            yield made
        elif to == "date":
            yield f'$formatDate({made}, "[Y0001]-[M01]-[D01]")'
        elif to == "local":
            yield f'$formatDate({made}, "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]")'


def _normal(expression: str, source: Style) -> tuple[str, str]:
    """The expression in ISO 8601, and of which kind it is then."""
    if source.kind == "seconds":
        return f"$fromEpochSeconds($number({expression}))", "moment"
    if source.kind == "millis":
        return f"$fromEpochMillis($number({expression}))", "moment"
    if not source.picture:
        return expression, source.kind
    call = "$parseDate" if source.kind == "date" else "$parseDateTime"
    return f"{call}({expression}, {literal(source.picture)})", source.kind


def _moments(normal: str, kind: str, to: str, zones: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Expressions in ISO 8601 with their kinds: as it is, then in other zones."""
    if kind == "date":
        if to == "date":
            yield normal, "date"
        elif to == "local":
            yield f'{normal} & "T00:00:00"', "local"
        else:
            yield f'{normal} & "T00:00:00Z"', "moment"
            yield from ((f'$atZone({normal} & "T00:00:00", {literal(zone)})', "moment") for zone in zones)
        return
    if kind == "local":
        if to != "moment":
            yield normal, "local"
        else:
            yield f'{normal} & "Z"', "moment"
            for zone in zones:
                yield f"$atZone({normal}, {literal(zone)})", "moment"
                yield f"$toUtc($atZone({normal}, {literal(zone)}))", "moment"
        return
    if to == "moment":
        yield normal, "moment"
        yield f"$toUtc({normal})", "moment"
        yield from ((f"$toZone({normal}, {literal(zone)})", "moment") for zone in zones)
        return
    yield normal, "moment"
    yield f'$localDateTime({normal}, "UTC")', "local"
    for zone in zones:
        yield f"$localDateTime({normal}, {literal(zone)})", "local"
