"""Numbers as people write them: ``about 2,400``, ``40 in an hour, after storms``, ``at most 100 requests per minute``.

Nothing is guessed: what has no number, or no time where one is needed, says nothing.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from attrs import frozen

SECOND, MINUTE, HOUR, DAY = 1, 60, 3_600, 86_400
WEEK, MONTH, YEAR = 7 * DAY, 30 * DAY, 365 * DAY

PERIODS: Mapping[str, int] = MappingProxyType({
    "second": SECOND, "sec": SECOND, "s": SECOND, "minute": MINUTE, "min": MINUTE, "hour": HOUR, "hr": HOUR, "h": HOUR, "day": DAY, "night": DAY,
    "week": WEEK, "month": MONTH, "year": YEAR,
})  # fmt: skip
"""Periods of time in seconds."""

_ADVERBS: Mapping[str, int] = MappingProxyType(
    {"hourly": HOUR, "daily": DAY, "nightly": DAY, "weekly": WEEK, "monthly": MONTH, "yearly": YEAR}
)
_SCALES: Mapping[str, float] = MappingProxyType(
    {"k": 1e3, "thousand": 1e3, "m": 1e6, "mio": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
)

LONGEST = 2_000
"""How much of a text is read."""

_NUMBER = r"(?<![\w.,])(\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+|\d{1,15}(?:[.,]\d{1,2})?)(?:\s?(k|m|mio|thousand|million|bn|billion)\b)?"
_PERIOD = r"(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|s|h)\b"
_NUMBERS = re.compile(_NUMBER, re.IGNORECASE)
_RATE = re.compile(
    _NUMBER + r"(?!\d|\s?%)[^\d.;:\n/]{0,40}?\s?(?:/\s?|\bper\s+|\ban?\s+|\beach\s+|\bevery\s+|\bin\s+(?:an?|one|the|any)\s+)"
    r"(?:(?:first|single|one|busiest|peak|rolling)\s+)?(?:(\d{1,4})\s*)?" + _PERIOD,
    re.IGNORECASE,
)  # fmt: skip
_EVERY = re.compile(r"\b(?:each|every|per|an?|once\s+an?)\s+(?:(\d{1,4})\s*)?" + _PERIOD, re.IGNORECASE)
_LIMIT = re.compile(
    r"rate.?limit|throttl|quota|at most|no more than|not more than|up to|maximum|\bmax\b|limit(?:ed)?\b|\b429\b|\brpm\b|\brps\b|too many",
    re.IGNORECASE,
)
_LIMITED = re.compile(
    r"rate.?limit(?:ed|ing\b|s?\s?:|s? of\b)|throttl|\b429\b|too many requests|quota\s?(?::|of\b|is\b)|exceed\w*.{0,40}(?:limit|quota)|subject to.{0,40}(?:limit|quota)",
    re.IGNORECASE,
)
_SHORT = re.compile(_NUMBER + r"\s?(rps|tps|qps|rpm|rph)\b", re.IGNORECASE)
_SHORTS: Mapping[str, int] = MappingProxyType({"rps": SECOND, "tps": SECOND, "qps": SECOND, "rpm": MINUTE, "rph": HOUR})
_CALLS = re.compile(r"request|call|quer(?:y|ies)|time|hit|transaction|message|record|order|\bAPI\b", re.IGNORECASE)


@frozen
class Rate:
    """So many in a period of so many seconds; ``text`` is where it was read, in its own words."""

    amount: float
    period: int
    text: str = ""

    def load(self, period: int) -> float:
        """The least that a busiest period of another length has of it."""
        return self.amount * period / self.period if self.period >= period else self.amount

    def __str__(self) -> str:
        """As a sentence names it: ``100 a minute``."""
        return f"{number_text(self.amount)} {period_text(self.period)}"


def number_text(amount: float) -> str:
    """A number for people."""
    return f"{amount:,.0f}" if amount >= 10 or amount == int(amount) else f"{amount:.2g}"


def period_text(seconds: int) -> str:
    """``an hour``, ``in 90 seconds``."""
    names = {SECOND: "a second", MINUTE: "a minute", HOUR: "an hour", DAY: "a day", WEEK: "a week", MONTH: "a month", YEAR: "a year"}  # fmt: skip
    return names.get(seconds) or (
        f"in {seconds // MINUTE} minutes" if seconds % MINUTE == 0 else f"in {seconds:,} seconds"
    )


def number_in(text: str) -> float | None:
    """The greatest number of a text; None where it has none.

    >>> number_in("about 2,400"), number_in("200 to 300"), number_in("1.5 million"), number_in("none")
    (2400.0, 300.0, 1500000.0, None)
    """
    found = [_value(one[1], one[2]) for one in _NUMBERS.finditer(text[:LONGEST])]
    return max(found) if found else None


def first_number(text: str) -> float | None:
    """The first number of a text; None where it has none."""
    found = _NUMBERS.search(text[:LONGEST])
    return _value(found[1], found[2]) if found else None


def rates_in(text: str) -> Iterator[Rate]:
    """All that a text says as a number in a period.

    >>> [str(one) for one in rates_in("40 in an hour, after storms; 600/min")]
    ['40 an hour', '600 a minute']
    """
    text = text[:LONGEST]
    for one in _RATE.finditer(text):
        period = PERIODS[_singular(one[4])] * int(one[3] or 1)
        if period:
            yield Rate(_value(one[1], one[2]), period, _sentence(text, one.start(), one.end()))
    for one in _SHORT.finditer(text):
        yield Rate(_value(one[1], one[2]), _SHORTS[one[3].lower()], _sentence(text, one.start(), one.end()))


def limits_in(text: str) -> Iterator[Rate]:
    """The rates of a text that are said to be limits: in a sentence with such a word as ``limit``, ``at most``, ``429``.

    >>> [str(one) for one in limits_in("At most 100 requests per minute. We send 5 a day.")]
    ['100 a minute']
    """
    for one in rates_in(text):
        if _LIMIT.search(one.text) and _CALLS.search(one.text):
            yield one


def says_limit(text: str) -> bool:
    """Whether a text says that calls are limited, with or without a number. What only lists or keeps limits does not.

    >>> says_limit("Calls are throttled."), says_limit("Retrieve a list of all rate limits.")
    (True, False)
    """
    return bool(_LIMITED.search(text)) or any(True for _ in limits_in(text))


def period_in(text: str) -> int | None:
    """How often something is done, in seconds from one to the next; None where a text does not say it.

    >>> period_in("Each hour from 06:00"), period_in("every 15 minutes"), period_in("nightly"), period_in("as they come")
    (3600, 900, 86400, None)
    """
    text = text[:LONGEST]
    for word, seconds in _ADVERBS.items():
        if re.search(rf"\b{word}\b", text, re.IGNORECASE):
            return seconds
    found = _EVERY.search(text)
    return (PERIODS[_singular(found[2])] * int(found[1] or 1) or None) if found else None


def _value(digits: str, scale: str | None) -> float:
    grouped = re.fullmatch(r"\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+", digits)
    plain = re.sub(r"\D", "", digits) if grouped else digits.replace(",", ".")
    return float(plain) * (_SCALES[scale.lower()] if scale else 1)


def _singular(word: str) -> str:
    lower = word.lower()
    return lower[:-1] if lower.endswith("s") and len(lower) > 1 else lower


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around a place."""
    first = max(text.rfind(mark, 0, start) + len(mark) if mark in text[:start] else 0 for mark in (". ", "\n", "; "))
    ends = [at for mark in (". ", "\n", "; ") if (at := text.find(mark, end)) >= 0]
    return text[first : min(ends, default=len(text))].strip()
