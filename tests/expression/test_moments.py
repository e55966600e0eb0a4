"""Dates, zones and durations: what is written is read back, and reckoning agrees with the calendar."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.expression.failures import HostError
from fieldwright.expression.functions import HOST
from fieldwright.expression.functions.pictures import LANGUAGES

DATES = st.dates(date(1, 1, 1), date(9999, 12, 31))
LOCAL = st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)).map(
    lambda one: one.replace(microsecond=one.microsecond // 1000 * 1000)
)
ZONES = st.sampled_from(
    [
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Africa/Casablanca",
        "UTC",
        "+05:30",
    ]
)
PICTURES = st.sampled_from(
    [
        "[Y0001]-[M01]-[D01]",
        "[D1].[M1].[Y0001]",
        "[Y0001][d001]",
        "[D01][MNn][Y0001]",
        "[FNn], [D1]. [MNn] [Y0001]",
        "[X0001]-W[W01]-[F1]",
    ]
)


def call(name: str, *arguments: Any) -> Any:
    return HOST[name](*arguments)


@settings(max_examples=300, deadline=None)
@given(DATES, PICTURES, st.sampled_from(sorted(LANGUAGES)))
def test_a_date_is_read_as_it_was_written(day: date, picture: str, language: str):
    text = call("formatDate", day.isoformat(), picture, None, language)
    if "[Y" in picture or day.isocalendar()[0] == day.year:
        assert call("parseDate", text, picture, language) == day.isoformat()
        assert call("isDate", text, picture, language)


@settings(max_examples=300, deadline=None)
@given(LOCAL, ZONES, st.sampled_from(["compatible", "earlier", "later", "reject"]))
def test_a_local_time_comes_back_unless_the_zone_skips_it(when: datetime, zone: str, rule: str):
    local = when.isoformat(timespec="milliseconds")
    try:
        moment = call("atZone", local, zone, rule)
    except HostError:
        assert rule == "reject"
        return
    back = datetime.fromisoformat(call("localDateTime", moment, zone))
    shift = abs(back - when)
    assert shift == timedelta() or (rule != "reject" and shift <= timedelta(hours=24))
    assert call("toZone", moment, zone) == moment
    if not zone.startswith("+") and shift == timedelta():
        expected = when.replace(tzinfo=ZoneInfo(zone), fold=1 if rule == "later" else 0)
        assert datetime.fromisoformat(moment.replace("Z", "+00:00")) == expected.astimezone(UTC)


@settings(max_examples=300, deadline=None)
@given(DATES, st.integers(-800_000, 800_000))
def test_days_are_those_of_the_calendar(day: date, days: int):
    sign = "-" if days < 0 else ""
    try:
        later = day + timedelta(days=days)
    except OverflowError:
        with pytest.raises(HostError):
            call("dateAdd", day.isoformat(), f"{sign}P{abs(days)}D")
        return
    assert call("dateAdd", day.isoformat(), f"{sign}P{abs(days)}D") == later.isoformat()
    assert call("dateSubtract", later.isoformat(), f"{sign}P{abs(days)}D") == day.isoformat()
    assert call("dateDiff", day.isoformat(), later.isoformat()) == days


@settings(max_examples=300, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 2_000))
def test_months_that_were_added_are_counted_where_the_day_is_reached(day: date, months: int):
    later = call("dateAdd", day.isoformat(), f"P{months}M")
    counted = call("dateDiff", day.isoformat(), later, "months")
    assert counted == (months if date.fromisoformat(later).day == day.day or not months else months - 1)
    assert call("startOf", later, "month") <= later <= call("endOf", later, "month")


@settings(max_examples=200, deadline=None)
@given(st.integers(-(10**11), 10**11))
def test_durations_and_epochs_come_back(millis: int):
    seconds = millis / 1000
    assert call("durationToSeconds", call("secondsToDuration", str(millis // 1000))) == millis // 1000
    assert call("toEpochSeconds", call("fromEpochMillis", millis)) == pytest.approx(seconds, abs=1e-6)
    assert call("fromEpochMillis", millis) == call("toUtc", call("fromEpochMillis", millis, "Asia/Tokyo"))


@settings(max_examples=200, deadline=None)
@given(st.dates(date(1900, 1, 1), date(9999, 12, 31)), st.sampled_from(["1900", "1904"]))
def test_serial_numbers_of_excel_come_back(day: date, system: str):
    def given_() -> Any:
        return call("dateToExcel", day.isoformat(), system)

    if system == "1904" and day < date(1904, 1, 1):
        with pytest.raises(HostError):
            given_()
        return
    assert call("excelToDate", given_(), system) == day.isoformat()


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("parseDate", ("29.02.2026", "[D01].[M01].[Y0001]")),
        ("parseDate", ("Monday, 3 March 2026", "[FNn], [D1] [MNn] [Y0001]")),
        ("parseDate", ("12:30", "[H01]:[m01]")),
        ("parseDateTime", ("24:00 1.1.2026", "[H01]:[m01] [D1].[M1].[Y0001]")),
        ("atZone", ("2026-01-01T00:00:00", "../../etc/passwd")),
        ("toZone", ("2026-01-01T00:00:00+19:00", "UTC")),
        ("toZone", ("0001-01-01T00:00:00Z", "America/New_York")),
        ("dateAdd", ("2026-01-01", "P1Y2")),
        ("formatDate", ("2026-01-01", "[Y0001")),
    ],
)
def test_what_no_calendar_has_is_an_error(name: str, arguments: tuple[Any, ...]):
    function: Callable[..., Any] = HOST[name]
    with pytest.raises(HostError, match=rf"^\${name}: "):
        function(*arguments)
