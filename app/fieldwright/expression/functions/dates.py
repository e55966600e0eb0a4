"""Dates and times read, written, and taken from zone to zone."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from fieldwright.expression.failures import HostError
from fieldwright.expression.functions import pictures
from fieldwright.expression.functions.arguments import choice, number, text, unusable
from fieldwright.expression.functions.durations import plain
from fieldwright.expression.functions.entry import DATE, Gives, own
from fieldwright.expression.functions.moments import (
    GAP_RULES,
    fixed,
    instant,
    localized,
    midnight,
    moment,
    rule_of,
    shifted,
    whole_moment,
    written,
    zone_of,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_SECONDS = 253_402_300_799
"""The end of the year 9999."""


def parse_date(value: Any = None, picture: Any = None, language: Any = None) -> Any:
    """``$parseDate``: what a text says of the date."""
    if value is None:
        return None
    found = _read("parseDate", value, picture, language)
    return found.date().isoformat() if isinstance(found, datetime) else found.isoformat()


def parse_date_time(
    value: Any = None, picture: Any = None, zone: Any = None, language: Any = None, rule: Any = None
) -> Any:
    """``$parseDateTime``: with the text's own offset, or that of the zone, or as a local date-time."""
    if value is None:
        return None
    when = midnight(_read("parseDateTime", value, picture, language))
    if zone is not None:
        there, how = zone_of("parseDateTime", zone), rule_of("parseDateTime", rule)
        when = shifted("parseDateTime", when, there) if when.tzinfo else localized("parseDateTime", when, there, how)
    return written(fixed(when))


def format_date(value: Any = None, picture: Any = None, zone: Any = None, language: Any = None) -> Any:
    """``$formatDate``."""
    if value is None:
        return None
    parts = pictures.picture_of("formatDate", picture)
    spoken = pictures.language_of("formatDate", language)
    made = pictures.formatted(parts, whole_moment("formatDate", "date", value, zone), spoken)
    if made is None:
        unusable("formatDate", "date", "has no time or no offset, which the picture asks for", value)
    return made


def is_date(value: Any = None, picture: Any = None, language: Any = None) -> bool:
    """``$isDate``."""
    if picture is not None:
        parts, spoken = pictures.picture_of("isDate", picture), pictures.language_of("isDate", language)
        return isinstance(value, str) and pictures.read(parts, value, spoken) is not None
    try:
        moment("isDate", "value", value)
    except HostError:
        return False
    return True


def to_zone(value: Any = None, zone: Any = None) -> Any:
    """``$toZone``: the same moment."""
    if value is None:
        return None
    return written(shifted("toZone", instant("toZone", "dateTime", value), zone_of("toZone", zone)))


def to_utc(value: Any = None) -> Any:
    """``$toUtc``."""
    return None if value is None else written(shifted("toUtc", instant("toUtc", "dateTime", value), UTC))


def at_zone(value: Any = None, zone: Any = None, rule: Any = None) -> Any:
    """``$atZone``: a local date-time becomes a moment."""
    if value is None:
        return None
    when = midnight(moment("atZone", "local", value))
    if when.tzinfo is not None:
        unusable("atZone", "local", "has an offset already; take it to the zone with $toZone", value)
    return written(localized("atZone", when, zone_of("atZone", zone), rule_of("atZone", rule)))


def local_date(value: Any = None, zone: Any = None) -> Any:
    """``$localDate``: the calendar day that a moment has in a zone."""
    if value is None:
        return None
    return shifted("localDate", instant("localDate", "dateTime", value), zone_of("localDate", zone)).date().isoformat()


def local_date_time(value: Any = None, zone: Any = None) -> Any:
    """``$localDateTime``: the clock's reading in a zone."""
    if value is None:
        return None
    when = shifted("localDateTime", instant("localDateTime", "dateTime", value), zone_of("localDateTime", zone))
    return written(when.replace(tzinfo=None))


def to_epoch_seconds(value: Any = None) -> Any:
    """``$toEpochSeconds``."""
    if value is None:
        return None
    return plain(
        Decimal((instant("toEpochSeconds", "dateTime", value) - _EPOCH) // timedelta(microseconds=1)).scaleb(-6)
    )


def from_epoch_seconds(value: Any = None, zone: Any = None) -> Any:
    """``$fromEpochSeconds``."""
    return None if value is None else _from_epoch("fromEpochSeconds", "seconds", value, 1_000_000, zone)


def from_epoch_millis(value: Any = None, zone: Any = None) -> Any:
    """``$fromEpochMillis``."""
    return None if value is None else _from_epoch("fromEpochMillis", "millis", value, 1_000, zone)


def excel_to_date(value: Any = None, system: Any = None) -> Any:
    """``$excelToDate``: the date of a serial number; with a fraction a local date-time, to the millisecond."""
    if value is None:
        return None
    serial = number("excelToDate", "serial", value)
    start = _excel_start("excelToDate", system)
    if not 0 <= serial < 2_958_466 - (1_462 if start.year == 1904 else 0):
        unusable("excelToDate", "serial", "is no serial number of a date", value)
    if start.year == 1899 and serial < 61:
        if serial >= 60:
            unusable("excelToDate", "serial", "is 29 February 1900, which Excel has and the calendar has not", value)
        start += timedelta(days=1)
    days, fraction = divmod(serial, 1)
    when = start + timedelta(days=int(days), milliseconds=round(fraction * 86_400_000))
    return written(when if fraction else when.date())


def date_to_excel(value: Any = None, system: Any = None) -> Any:
    """``$dateToExcel``: the serial number; the time of day as its fraction, an offset is left out of account."""
    if value is None:
        return None
    when = midnight(moment("dateToExcel", "date", value)).replace(tzinfo=None)
    start = _excel_start("dateToExcel", system)
    gone = when - start
    if start.year == 1899 and when < datetime(1900, 3, 1):
        gone -= timedelta(days=1)
    if gone < timedelta():
        unusable(
            "dateToExcel", "date", f"is before {start.year + (start.year == 1899)}, where serial numbers begin", value
        )
    return plain(Decimal(gone // timedelta(microseconds=1)) / 86_400_000_000)


def _read(function: str, value: Any, picture: Any, language: Any) -> date | datetime:
    parts, spoken = pictures.picture_of(function, picture), pictures.language_of(function, language)
    found = pictures.read(parts, text(function, "text", value), spoken)
    if found is None:
        unusable(function, "text", f"is no date as {picture} says", value)
    return found


def _from_epoch(function: str, argument: str, value: Any, micros: int, zone: Any) -> str:
    given = number(function, argument, value)
    if abs(given) > _MOST_SECONDS * 1_000_000 // micros:
        unusable(function, argument, "is outside the years 1 to 9999", value)
    there = UTC if zone is None else zone_of(function, zone)
    try:
        when = _EPOCH + timedelta(microseconds=int(Decimal(str(given)) * micros))
    except OverflowError:
        unusable(function, argument, "is outside the years 1 to 9999", value)
    return written(shifted(function, when, there))


def _excel_start(function: str, system: Any) -> datetime:
    given = str(system) if system in (1900, 1904) and not isinstance(system, bool) else system
    return (
        datetime(1904, 1, 1)
        if choice(function, "system", given, ("1900", "1904"), "1900") == "1904"
        else datetime(1899, 12, 30)
    )


_PICTURE = "Parts stand in brackets, as for $toMillis: [D01].[M01].[Y0001] [H01]:[m01]:[s01], [MNn] for a month's name, [Z01:01] for the offset."
_RULES = (
    "A local time that the zone skips or has twice: compatible (the usual one: skipped time moves forward by the gap, of two the earlier moment), "
    f"{', '.join(GAP_RULES[1:])} (an error)."
)
_ZONES = "the IANA time zone database"
_entry = partial(own, DATE)
_DATE_TEXT = Gives("string", format="date")
_MOMENT = Gives("string", format="date-time")

ENTRIES = (
    _entry("parseDate", "text, picture[, language]", "<xss?:s>", f"The date that a text says, as YYYY-MM-DD; a date that the calendar lacks is an error. {_PICTURE}",
           '$parseDate("5.3.2026", "[D1].[M1].[Y0001]")', '"2026-03-05"', gives=_DATE_TEXT, host=parse_date,
           vectors=(('$parseDate("20260305", "[Y0001][M01][D01]")', '"2026-03-05"'), ('$parseDate("5. März 2026", "[D1]. [MNn] [Y0001]", "de")', '"2026-03-05"'),
                    ('$parseDate("Mar 5, 98", "[MNn,3-3] [D1], [Y01]")', '"1998-03-05"'), ('$parseDate("2026064", "[Y0001][d001]")', '"2026-03-05"')),
           fails=('$parseDate("31.02.2026", "[D01].[M01].[Y0001]")', '$parseDate("1.2.2026", "D.M.Y")', '$parseDate("1.2.2026", "[D1].[M1].[Y]", "xx")')),
    _entry("parseDateTime", "text, picture[, zone[, language[, rule]]]", "<xss?s?s?:s>",
           f"The date-time that a text says. With a zone it has the zone's offset: a text without offset is local time there. Without either it stays local. {_PICTURE} {_RULES}",
           '$parseDateTime("05.03.2026 14:30", "[D01].[M01].[Y0001] [H01]:[m01]", "Europe/Berlin")', '"2026-03-05T14:30:00+01:00"',
           gives=Gives("string", rule="parsed date-time"), host=parse_date_time, library=_ZONES,
           vectors=(('$parseDateTime("20260305T1430", "[Y0001][M01][D01]T[H01][m01]")', '"2026-03-05T14:30:00"'),
                    ('$parseDateTime("2026-03-05 02:30 PM +0200", "[Y0001]-[M01]-[D01] [h01]:[m01] [P] [Z0101]", "UTC")', '"2026-03-05T12:30:00Z"'),
                    ('$parseDateTime("2026-03-29 02:30", "[Y0001]-[M01]-[D01] [H01]:[m01]", "Europe/Berlin")', '"2026-03-29T03:30:00+02:00"')),
           fails=('$parseDateTime("2026-03-29 02:30", "[Y0001]-[M01]-[D01] [H01]:[m01]", "Europe/Berlin", "en", "reject")',)),
    _entry("formatDate", "date, picture[, zone[, language]]", "<xss?s?:s>",
           f"A date or date-time as a picture says; with a zone as its clocks show it. {_PICTURE}",
           '$formatDate("2026-03-05", "[D01].[M01].[Y0001]")', '"05.03.2026"', gives=Gives("string", rule="formatted date"), host=format_date, library=_ZONES,
           vectors=(('$formatDate("2026-07-01T12:00:00Z", "[H01]:[m01] [Z01:01]", "Europe/Berlin")', '"14:00 +02:00"'),
                    ('$formatDate("2026-03-05", "[FNn], [D1]. [MNn] [Y0001]", null, "de")', '"Donnerstag, 5. März 2026"'),
                    ('$formatDate("2026-03-05T00:05:00", "[Y0001]-W[W01] [h1]:[m01] [P] [f001]")', '"2026-W10 12:05 am 000"')),
           fails=('$formatDate("2026-03-05", "[H01]")', '$formatDate("05.03.2026", "[Y0001]")', '$formatDate("2026-03-05", "[Y0001]", "Mars/Base")')),
    _entry("isDate", "value[, picture[, language]]", "<xs?s?:b>", "Whether a text is a date or date-time of ISO 8601, or one as a picture says, of the calendar.",
           '$isDate("2026-02-29")', "false", gives=Gives("boolean", missing="never"), host=is_date, blanks="Null and missing give false.",
           vectors=(('$isDate("29.02.2024", "[D01].[M01].[Y0001]")', "true"), ("$isDate(20260101)", "false")), fails=('$isDate("x", "[Q]")',)),
    _entry("toZone", "dateTime, zone", "<xs:s>", "The same moment with the offset of a time zone (an IANA name, UTC, or an offset). A date-time without offset is an error.",
           '$toZone("2026-07-01T12:00:00Z", "Europe/Berlin")', '"2026-07-01T14:00:00+02:00"', gives=_MOMENT, host=to_zone, library=_ZONES,
           vectors=(('$toZone("2026-10-25T00:30:00Z", "Europe/Berlin")', '"2026-10-25T02:30:00+02:00"'), ('$toZone("2026-01-01T00:00:00.5+01:00", "-05:00")', '"2025-12-31T18:00:00.500-05:00"')),
           fails=('$toZone("2026-07-01T12:00:00", "UTC")', '$toZone("2026-07-01T12:00:00Z", "Berlin")')),
    _entry("toUtc", "dateTime", "<x:s>", "The same moment in UTC, written with Z.",
           '$toUtc("2026-07-01T14:00:00+02:00")', '"2026-07-01T12:00:00Z"', gives=_MOMENT, host=to_utc,
           vectors=(('$toUtc("2026-01-01T00:00:00.123456Z")', '"2026-01-01T00:00:00.123456Z"'),), fails=('$toUtc("2026-07-01")',)),
    _entry("atZone", "local, zone[, rule]", "<xss?:s>", f"The moment of a local date-time in a time zone, with its offset. {_RULES}",
           '$atZone("2026-07-01T14:00:00", "Europe/Berlin")', '"2026-07-01T14:00:00+02:00"', gives=_MOMENT, host=at_zone, library=_ZONES,
           vectors=(('$atZone("2026-03-29T02:30:00", "Europe/Berlin")', '"2026-03-29T03:30:00+02:00"'), ('$atZone("2026-03-29T02:30:00", "Europe/Berlin", "earlier")', '"2026-03-29T01:30:00+01:00"'),
                    ('$atZone("2026-10-25T02:30:00", "Europe/Berlin")', '"2026-10-25T02:30:00+02:00"'), ('$atZone("2026-10-25T02:30:00", "Europe/Berlin", "later")', '"2026-10-25T02:30:00+01:00"'),
                    ('$atZone("2026-07-01", "America/New_York")', '"2026-07-01T00:00:00-04:00"')),
           fails=('$atZone("2026-07-01T14:00:00Z", "UTC")', '$atZone("2026-07-01T14:00:00", "UTC", "never")')),
    _entry("localDate", "dateTime, zone", "<xs:s>", "The calendar day that a moment has in a time zone.",
           '$localDate("2026-06-30T22:30:00Z", "Europe/Berlin")', '"2026-07-01"', gives=_DATE_TEXT, host=local_date, library=_ZONES,
           vectors=(('$localDate("2026-07-01T02:00:00+02:00", "America/New_York")', '"2026-06-30"'),), fails=('$localDate("2026-07-01", 5)', '$localDate("2026-07-01T00:00:00Z")')),
    _entry("localDateTime", "dateTime, zone", "<xs:s>", "What the clocks in a time zone show at a moment, without offset.",
           '$localDateTime("2026-06-30T22:30:00Z", "Europe/Berlin")', '"2026-07-01T00:30:00"', gives=Gives("string", format="local-date-time"), host=local_date_time,
           library=_ZONES, vectors=(('$localDateTime("2026-01-01T00:00:00Z", "+05:30")', '"2026-01-01T05:30:00"'),), fails=('$localDateTime("2026-01-01T00:00:00Z", "x y")',)),
    _entry("toEpochSeconds", "dateTime", "<x:n>", "The seconds since 1970 of a moment; $toMillis gives milliseconds.",
           '$toEpochSeconds("2026-01-01T00:00:00Z")', "1767225600", gives=Gives("number"), host=to_epoch_seconds,
           vectors=(('$toEpochSeconds("1969-12-31T23:59:59.5Z")', "-0.5"),)),
    _entry("fromEpochSeconds", "seconds[, zone]", "<xs?:s>", "The date-time of seconds since 1970, in UTC or a time zone.",
           "$fromEpochSeconds(1767225600)", '"2026-01-01T00:00:00Z"', gives=_MOMENT, host=from_epoch_seconds, library=_ZONES,
           vectors=(('$fromEpochSeconds(0.25, "Asia/Tokyo")', '"1970-01-01T09:00:00.250+09:00"'),), fails=('$fromEpochSeconds("0")', "$fromEpochSeconds(1e15)")),
    _entry("fromEpochMillis", "millis[, zone]", "<xs?:s>", "The date-time of milliseconds since 1970, in UTC or a time zone.",
           '$fromEpochMillis(1767225600000, "Europe/Berlin")', '"2026-01-01T01:00:00+01:00"', gives=_MOMENT, host=from_epoch_millis, library=_ZONES,
           vectors=(("$fromEpochMillis(-1)", '"1969-12-31T23:59:59.999Z"'),), fails=("$fromEpochMillis(true)",)),
    _entry("excelToDate", "serial[, system]", "<xx?:s>", "The date of Excel's serial number; with a fraction a local date-time. System 1900 (the usual one) or 1904.",
           "$excelToDate(46086)", '"2026-03-05"', gives=Gives("string"), host=excel_to_date,
           vectors=(("$excelToDate(46086.75)", '"2026-03-05T18:00:00"'), ("$excelToDate(1)", '"1900-01-01"'), ("$excelToDate(0, 1904)", '"1904-01-01"')),
           fails=("$excelToDate(60)", "$excelToDate(-1)")),
    _entry("dateToExcel", "date[, system]", "<xx?:n>", "Excel's serial number of a date or date-time; the time of day is its fraction. System 1900 (the usual one) or 1904.",
           '$dateToExcel("2026-03-05")', "46086", gives=Gives("number", least=0), host=date_to_excel,
           vectors=(('$dateToExcel("2026-03-05T18:00:00")', "46086.75"), ('$dateToExcel("1900-02-28")', "59"), ('$dateToExcel("1904-01-02", "1904")', "1")),
           fails=('$dateToExcel("1899-01-01")', '$dateToExcel("2026-03-05", 1905)')),
)  # fmt: skip
