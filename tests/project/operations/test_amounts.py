"""Numbers and times as people write them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.project.operations.amounts import (
    limits_in,
    number_in,
    period_in,
    rates_in,
    says_limit,
)


@pytest.mark.parametrize(("text", "number"), [
    ("about 2,400", 2_400), ("10.000", 10_000), ("21 000", 21_000), ("1.5 million", 1_500_000), ("1,5 million", 1_500_000), ("3k", 3_000),
    ("200 to 300", 300), ("1", 1), ("400 in the first hour of a sale", 400), ("none: they do not change", None), ("", None), ("many", None),
    ("v2.1.3", None),
])  # fmt: skip
def test_numbers(text: str, number: float | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize(("text", "rates"), [
    ("40 in an hour, after storms", ["40 an hour"]), ("400 in the first hour of a sale", ["400 an hour"]), ("5/s", ["5 a second"]),
    ("100 requests per minute", ["100 a minute"]), ("20 calls every 10 seconds", ["20 in 10 seconds"]), ("600 rpm", ["600 a minute"]),
    ("10,000 records a night", ["10,000 a day"]), ("5000 calls per 24 hours", ["5,000 a day"]), ("15 minutes", []), ("3 attempts", []),
    ("10 % an hour", []), ("98 of 100 orders", []), ("0 per 0 hours", []), ("Version 2. Per day.", []),
])  # fmt: skip
def test_rates(text: str, rates: list[str]) -> None:
    assert [str(one) for one in rates_in(text)] == rates


@pytest.mark.parametrize(("text", "limits"), [
    ("Rate limit: 10 requests per second.", ["10 a second"]), ("At most 100 calls a day; then 429.", ["100 a day"]),
    ("We send 100 calls a day.", []), ("Limited seats. 5 calls a day are usual.", []), ("max 60 rpm per API key", ["60 a minute"]),
])  # fmt: skip
def test_limits(text: str, limits: list[str]) -> None:
    assert [str(one) for one in limits_in(text)] == limits
    assert says_limit(text) or not limits


@pytest.mark.parametrize(("text", "seconds"), [
    ("Each hour from 06:00 to 20:00, and once at night", 3_600), ("every 15 minutes", 900), ("nightly", 86_400), ("Monthly", 30 * 86_400),
    ("once a day", 86_400), ("As orders are paid.", None), ("", None), ("every 0 hours", None),
])  # fmt: skip
def test_periods(text: str, seconds: int | None) -> None:
    assert period_in(text) == seconds


@given(st.integers(1, 10**9), st.sampled_from(["second", "minute", "hour", "day", "month"]))
def test_what_is_written_is_read(number: int, unit: str) -> None:
    (one,) = rates_in(f"about {number:,} records per {unit}, at the most")
    assert one.amount == number
    assert one.load(one.period) == number


def test_texts_without_end_take_no_time() -> None:
    started = time.perf_counter()
    for text in ("1," * 50_000, "1 per " * 50_000, "9" * 100_000, "1 000 " * 50_000, "at most " * 20_000):
        list(limits_in(text))
        number_in(text)
        period_in(text)
    assert time.perf_counter() - started < 2
