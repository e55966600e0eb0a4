"""``$formatNumber``: a number as a picture of XPath's format-number says."""

import re
from decimal import ROUND_HALF_EVEN, Decimal
from math import gcd
from typing import Any

from fieldwright.report.platforms.python.runtime.values import MISSING, MapError, checked

_OPTIONS = {
    "decimal-separator": ".", "grouping-separator": ",", "exponent-separator": "e", "minus-sign": "-", "percent": "%",
    "per-mille": "\u2030", "zero-digit": "0", "digit": "#", "pattern-separator": ";",
}  # fmt: skip


def format_number(value: Any, picture: Any, options: Any = MISSING) -> Any:
    """A number as a picture says, such as ``#,##0.00``. Raises `MapError` for a picture with an exponent, and for one that says nothing."""
    checked("object", options, "formatNumber")
    if checked("number", value, "formatNumber") is MISSING:
        return MISSING
    if checked("text", picture, "formatNumber") is MISSING:
        raise MapError("T0410", "$formatNumber takes a picture")
    told = {**_OPTIONS, **({} if options is MISSING else options)}
    parts = picture.split(told["pattern-separator"])
    if len(parts) > 2:
        raise MapError("D3080", "a picture has at most two parts")
    made = [_Picture(one, told) for one in parts]
    if value < 0:
        return made[1].written(value, "") if len(made) == 2 else made[0].written(value, told["minus-sign"])
    return made[0].written(value, "")


class _Picture:
    """One part of a picture, taken apart."""

    def __init__(self, text: str, told: dict[str, str]) -> None:
        point, comma, digit, zero = (
            told[one] for one in ("decimal-separator", "grouping-separator", "digit", "zero-digit")
        )
        self.told, self.zero = told, zero
        digits = "".join(chr(ord(zero) + at) for at in range(10))
        active = digits + point + comma + digit
        places = [at for at, one in enumerate(text) if one in active]
        if not places:
            raise MapError("D3085", "the picture has no digit")
        self.prefix, self.suffix = text[: places[0]], text[places[-1] + 1 :]
        body = text[places[0] : places[-1] + 1]
        if any(one not in active for one in body):
            raise MapError("D3086", "the picture has an exponent or another sign among its digits")
        if text.count(point) > 1 or text.count(told["percent"]) + text.count(told["per-mille"]) > 1:
            raise MapError("D3081", "the picture has a sign twice")
        whole, _, part = body.partition(point)
        self.has_point = point in body
        wrong = (
            body.startswith(comma + point) or (comma + point) in body or (point + comma) in body or comma * 2 in body
        )
        if wrong or (not self.has_point and whole.endswith(comma)):
            raise MapError("D3087", "the picture has a grouping sign where none can be")
        if not any(one in digits or one == digit for one in body):
            raise MapError("D3085", "the picture has no digit")
        bare, bare_part = whole.replace(comma, ""), part.replace(comma, "")
        if re.search(f"[{re.escape(digits)}].*{re.escape(digit)}", bare) or re.search(
            f"{re.escape(digit)}.*[{re.escape(digits)}]", bare_part
        ):
            raise MapError("D3090", "the picture has its optional digits in the wrong place")
        self.least = sum(one in digits for one in bare)
        self.least_part, self.most_part = sum(one in digits for one in bare_part), len(bare_part)
        if not self.least and not self.most_part:
            self.least = 1
        elif not self.least and not self.least_part:
            self.least_part = 1
        self.groups = [len(whole[at:].replace(comma, "")) for at, one in enumerate(whole) if one == comma]
        self.part_groups = [len(part[:at].replace(comma, "")) for at, one in enumerate(part) if one == comma]
        self.scale = 100 if told["percent"] in text else 1000 if told["per-mille"] in text else 1

    def written(self, value: float, sign: str) -> str:
        """The number."""
        scaled = float(value) * self.scale
        exact = Decimal(repr(scaled)).quantize(Decimal(1).scaleb(-self.most_part), ROUND_HALF_EVEN)
        whole, _, part = format(abs(exact), "f").partition(".")
        whole = whole.lstrip("0").rjust(self.least, "0")
        part = part.rstrip("0").ljust(self.least_part, "0")
        text = self._grouped(whole)
        comma = self.told["grouping-separator"]
        if part:
            for place in reversed(self.part_groups):
                if place < len(part):
                    part = part[:place] + comma + part[place:]
            text += self.told["decimal-separator"] + part
        if self.zero != "0":
            text = "".join(chr(ord(self.zero) + int(one)) if one in "0123456789" else one for one in text)
        return sign + self.prefix + text + self.suffix

    def _grouped(self, whole: str) -> str:
        comma = self.told["grouping-separator"]
        size = 0
        for one in self.groups:
            size = gcd(size, one)
        regular = size and all(size * at in self.groups for at in range(1, len(self.groups) + 1))
        places = range(size, len(whole), size) if regular else sorted(one for one in self.groups if one < len(whole))
        made, done = "", 0
        for place in places:
            made = comma + whole[len(whole) - place : len(whole) - done] + made
            done = place
        return whole[: len(whole) - done] + made
