"""Numbers: bounds, divisors and what is excluded."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain, islice
from math import ceil, floor, gcd, lcm
from random import Random
from typing import Any

from attrs import define, evolve, field

from fieldwright.diff.inclusion.digits import Digits
from fieldwright.diff.inclusion.nodes import Atom, Bound, Found, Result, Untold
from fieldwright.diff.inclusion.values import exact, spelt

_MOST_TRIED = 20_000


@define
class NumberFacts:
    """What is known of a number."""

    low: Bound | None = None
    high: Bound | None = None
    divisor: Fraction | None = None
    no_divisors: frozenset[Fraction] = frozenset()
    excluded: frozenset[Fraction] = frozenset()
    digits: Digits = field(factory=Digits)

    def copied(self) -> "NumberFacts":
        """A copy that can be added to."""
        return evolve(self, digits=self.digits.copied())

    def add(self, atom: Atom) -> bool:
        """Take in a constraint; false if nothing is left."""
        match atom.name:
            case "low":
                self.low = max(self.low, atom.given) if self.low else _bound(atom)
            case "high":
                self.high = (
                    min(self.high, atom.given, key=lambda one: (one[0], not one[1])) if self.high else _bound(atom)
                )
            case "divisor":
                divisor = Fraction(atom.given[0])
                self.divisor = _least_multiple(self.divisor, divisor) if self.divisor else divisor
            case "no divisor":
                self.no_divisors |= {Fraction(atom.given[0])}
            case "except":
                self.excluded |= {exact(one) for one in atom.given}
            case "digits":
                self.digits.hold(*atom.given)
            case _:
                self.digits.pass_over(*atom.given)
        if not self.digits.possible:
            return False
        if self.divisor and any((self.divisor / one).denominator == 1 for one in self.no_divisors):
            return False
        if self.low and self.high:
            return self.low[0] < self.high[0] or (self.low[0] == self.high[0] and not self.low[1] and not self.high[1])
        return True

    def allows(self, value: Any) -> bool:
        """Whether a value fits."""
        number = exact(value)
        return self._fits(number) and self.digits.allow(value)

    def solved(self, chance: Random | None) -> Result:
        """A number that fits, a plain one if there is no chance to choose by."""
        refused = False
        finite, candidates = self._candidates()
        candidates = chain(
            (Fraction(sign * 10**limit) for limit in self.digits.more.values() for sign in (1, -1)), candidates
        )
        if chance is not None:
            some = list(islice((one for one in candidates if self._fits(one)), 30))
            chance.shuffle(some)
            candidates = iter(some)
        for candidate in candidates:
            if self._fits(candidate):
                value = spelt(candidate)
                if value is not None and self.digits.allow(value):
                    return Found(value)
                refused = True
        if finite and not refused:
            return None
        return Untold("multipleOf: no number was found that floating point can say")

    def _fits(self, number: Fraction) -> bool:
        if self.low and (number < self.low[0] or (self.low[1] and number == self.low[0])):
            return False
        if self.high and (number > self.high[0] or (self.high[1] and number == self.high[0])):
            return False
        if self.divisor and (number / self.divisor).denominator != 1:
            return False
        if any((number / one).denominator == 1 for one in self.no_divisors):
            return False
        return number not in self.excluded

    def _candidates(self) -> tuple[bool, Iterator[Fraction]]:
        """Numbers that may fit, and whether they are all there are."""
        if self.low and self.high and self.low[0] == self.high[0]:
            return True, iter((self.low[0],))
        if self.divisor is None:
            return False, self._dense()
        step = self.divisor
        first = ceil(self.low[0] / step) if self.low else None
        last = floor(self.high[0] / step) if self.high else None
        if first is not None and last is not None and last - first <= _MOST_TRIED:
            return True, (step * one for one in _from_zero(first, last))
        # a number that leaves a rest of one after each forbidden divisor is a multiple of none of them
        round_trip = 1
        for divisor in self.no_divisors:
            round_trip = lcm(round_trip, int(_least_multiple(step, divisor) / step))
        if round_trip > 10**12:
            return False, (step * one for one in _from_zero(first, last, 200))
        near = first if first is not None else last - 2 * round_trip if last is not None else 0
        start = near - near % round_trip + 1
        apart = (start + one * round_trip for one in range(len(self.excluded) + 8))
        return False, (step * one for one in chain(_from_zero(first, last, 200), apart))

    def _dense(self) -> Iterator[Fraction]:
        low = self.low[0] if self.low else None
        high = self.high[0] if self.high else None
        yield from (Fraction(one) for one in (0, 1, -1))
        yield from (one for one in (low, high) if one is not None)
        count = len(self.excluded) + 2 * len(self.no_divisors) + 4
        for places in range(16):
            unit = Fraction(1, 10**places)
            for limit, away in ((low, 1), (high, -1)):
                if limit is not None:
                    start = (floor if away > 0 else ceil)(limit / unit)
                    yield from ((start + away * one) * unit for one in range(count))
            if low is None and high is None:
                yield from (one * unit for one in range(count))


def _bound(atom: Atom) -> Bound:
    limit, excluded = atom.given
    return limit, excluded


def _least_multiple(one: Fraction, other: Fraction) -> Fraction:
    return Fraction(lcm(one.numerator, other.numerator), gcd(one.denominator, other.denominator))


def _from_zero(first: int | None, last: int | None, count: int | None = None) -> Iterable[int]:
    """Whole numbers between limits, the nearest to zero first."""
    if first is not None and (first >= 0 or last is None):
        middle = max(first, 0) if last is None or last >= 0 else last
    else:
        middle = min(last, 0) if last is not None else 0
    reach = (
        count
        if count is not None
        else max((last - middle) if last is not None else 0, (middle - first) if first is not None else 0)
    )
    for away in range(reach + 1):
        for one in (middle + away, middle - away) if away else (middle,):
            if (first is None or one >= first) and (last is None or one <= last):
                yield one
