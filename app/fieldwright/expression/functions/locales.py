"""Numbers as people write them in a locale: its decimal mark and its mark between groups of digits (after Unicode CLDR)."""

import json
import re
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from fieldwright.expression.functions.arguments import text as text_argument
from fieldwright.expression.functions.arguments import unusable, wrong
from fieldwright.expression.functions.decimals import (
    MAX_DIGITS,
    mode_of,
    number,
    places_of,
    rounded,
    text_of,
)
from fieldwright.expression.functions.entry import DECIMAL, Gives, own

_SPACE = "\u00a0"
_NARROW = "\u202f"
_APOSTROPHE = "\u2019"
LOCALES: Mapping[str, str] = MappingProxyType({
    **dict.fromkeys(["en", "en-US", "en-GB", "en-AU", "en-CA", "en-IE", "en-NZ", "zh", "ja", "ko", "th", "he", "es-MX", "es-US", "ms"], ".,"),
    **dict.fromkeys(["de", "de-DE", "it", "it-IT", "es", "es-ES", "es-AR", "nl", "nl-NL", "nl-BE", "da", "tr", "id", "el", "pt-BR", "sl", "hr", "sr", "ro", "vi", "is", "en-ZA", "es-CL", "es-CO"], ",."),
    **dict.fromkeys(["fr", "fr-FR", "fr-BE", "fr-CA", "fr-CH"], "," + _NARROW),
    **dict.fromkeys(["pl", "cs", "sk", "hu", "ru", "uk", "bg", "sv", "nb", "nn", "no", "fi", "et", "lt", "lv", "pt-PT", "pt", "de-AT"], "," + _SPACE),
    **dict.fromkeys(["de-CH", "it-CH", "de-LI"], "." + _APOSTROPHE),
    **dict.fromkeys(["en-IN", "hi", "hi-IN"], ".,3"),
})  # fmt: skip
"""The decimal mark and the group mark; a 3 behind them: groups of two above the thousand."""

_SPACES = " \u00a0\u202f\u2009"
_ALIKE = {**dict.fromkeys(_SPACES, _SPACES), _APOSTROPHE: "'" + _APOSTROPHE, "'": "'" + _APOSTROPHE}
_GROUPED = re.compile(r"([+-]?)([0-9]{1,3}(?:G[0-9]{2,3})*G[0-9]{3}|[0-9]+)(?:P([0-9]+))?(-?)")


def parse_decimal(value: Any = None, locale: Any = None) -> Any:
    """``$parseDecimal``."""
    if value is None:
        return None
    marks = marks_of("parseDecimal", locale)
    given = text_argument("parseDecimal", "text", value)
    bare = given.strip(_SPACES + "\t").replace("\u2212", "-")
    same = _ALIKE.get(marks[1], marks[1])
    spelled = "".join("P" if one == marks[0] else "G" if one in same else "?" if one in "PG" else one for one in bare)
    found = _GROUPED.fullmatch(spelled) if len(given) <= MAX_DIGITS else None
    if found is None or (found[1] and found[4]):
        unusable("parseDecimal", "text", f"is no number as {locale} writes it", value)
    return text_of(
        number((found[1] + found[4]).lstrip("+") + found[2].replace("G", "") + (f".{found[3]}" if found[3] else ""))
    )


def format_decimal(value: Any = None, locale: Any = None, places: Any = None, mode: Any = None) -> Any:
    """``$formatDecimal``: with all its places, or rounded to some."""
    if value is None:
        return None
    marks = marks_of("formatDecimal", locale)
    if places is None:
        given = number(value)
    else:
        kept, how = places_of("formatDecimal", places), mode_of("formatDecimal", mode)
        given = rounded(number(value), kept, how)
    whole, _, part = text_of(given).partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    groups = [whole[-3:]]
    rest, step = whole[:-3], 2 if len(marks) > 2 else 3
    while rest:
        groups.insert(0, rest[-step:])
        rest = rest[:-step]
    return sign + marks[1].join(groups) + (marks[0] + part if part else "")


def marks_of(function: str, locale: Any) -> str:
    """The marks of a locale, as in `LOCALES`. Raises `HostError` for one that is not there."""
    found = LOCALES.get(locale) if isinstance(locale, str) else None
    if found is None:
        wrong(function, "locale", "a locale such as de-DE, fr, en-US or de-CH", locale)
    return found


PARTS: Mapping[str, str] = MappingProxyType(
    {
        "localeMarks": f"""function($name, $locale) {{(
    $found := $type($locale) = "string" ? $lookup({json.dumps(dict(LOCALES))}, $locale);
    $exists($found) and $type($found) = "string" ? $found : $error("$" & $name & ": locale must be a locale such as de-DE, fr, en-US or de-CH")
  )}}""",
    }
)
"""Definitions that several functions of the prelude call."""

_PARSE = r"""function($value, $locale) {$exists($value) and $value != null ? (
    $marks := $localeMarks("parseDecimal", $locale);
    $text := $type($value) in ["array", "object"] ? "" : $string($value);
    $bare := $replace($replace($text, /^[ \t\u00a0\u202f\u2009]+|[ \t\u00a0\u202f\u2009]+$/, ""), "\u2212", "-");
    $mark := $substring($marks, 1, 1);
    $same := $mark in [" ", "\u00a0", "\u202f"] ? " \u00a0\u202f\u2009" : $mark = "\u2019" ? "'\u2019" : $mark;
    $spelled := $length($bare) > 150 or $bare = "" ? "" : $join($split($bare, "").(
      $ = $substring($marks, 0, 1) ? "P" : $contains($same, $) ? "G" : $ in ["P", "G"] ? "?" : $
    ));
    $contains($spelled, /^[+-]?([0-9]{1,3}(G[0-9]{2,3})*G[0-9]{3}|[0-9]+)(P[0-9]+)?-?$/) and $not($contains($spelled, /^[+-].*-$/)) ? (
      $plain := $replace($replace($replace($spelled, /[G+-]/, ""), "P", "."), " ", "");
      $decimalSubtract(($contains($spelled, "-") ? "-" : "") & $plain, "0")
    ) : $error("$parseDecimal: text " & $substring($text, 0, 40) & " is no number as " & $locale & " writes it")
  )}"""

_entry = partial(own, DECIMAL)

ENTRIES = (
    _entry("parseDecimal", "text, locale", "<xs:s>",
           "The decimal number that a text writes in a locale, as text with a point. Groups of digits must be whole; a sign may stand behind; anything else is an error.",
           '$parseDecimal("1.234,56", "de-DE")', '"1234.56"', gives=Gives("string", shortest=1), host=parse_decimal,
           source=_PARSE, needs=("localeMarks", "decimalSubtract"),
           vectors=(('$parseDecimal("1\u202f234,5", "fr")', '"1234.5"'), ('$parseDecimal("1 234,5", "fr")', '"1234.5"'), ('$parseDecimal("1\\u0027234.50", "de-CH")', '"1234.50"'),
                    ('$parseDecimal("123,45-", "de")', '"-123.45"'), ('$parseDecimal("12,34,567.8", "en-IN")', '"1234567.8"')),
           fails=('$parseDecimal("1.5", "de")', '$parseDecimal("1,23", "en")', '$parseDecimal("1", "klingon")', '$parseDecimal("", "de")')),
    _entry("formatDecimal", "number, locale[, places[, mode]]", "<xsn?s?:s>",
           "A decimal number as a locale writes it, with all its places or rounded to some. Modes as for $decimalRound.",
           '$formatDecimal("1234.5", "de-DE", 2)', '"1.234,50"', gives=Gives("string", shortest=1), host=format_decimal,
           source="""function($value, $locale, $places, $mode) {$exists($value) and $value != null ? (
    $marks := $localeMarks("formatDecimal", $locale);
    $given := $exists($places) and $places != null ? $decimalRound($value, $decimalPlaces($places, "formatDecimal"), $decimalMode($mode, "formatDecimal")) : $decimalSubtract($value, "0");
    $sign := $substring($given, 0, 1) = "-" ? "-" : "";
    $bare := $replace($given, "-", "");
    $whole := $substringBefore($bare, ".");
    $step := $length($marks) > 2 ? 2 : 3;
    $above := $length($whole) > 3 ? $substring($whole, 0, $length($whole) - 3) : "";
    $filled := $pad($above, -$step * $ceil($length($above) / $step), " ");
    $groups := [[0..$length($filled) / $step - 1].$trim($substring($filled, $ * $step, $step)), $substring($whole, -3)];
    $sign & $join($groups, $substring($marks, 1, 1)) & ($contains($bare, ".") ? $substring($marks, 0, 1) & $substringAfter($bare, ".") : "")
  )}""",
           needs=("localeMarks", "decimalRound", "decimalSubtract"),
           vectors=(('$formatDecimal("-1234567.891", "en-IN")', '"-12,34,567.891"'), ('$formatDecimal(999, "fr", 1)', '"999,0"'), ('$formatDecimal("1000000", "de-CH")', '"1’000’000"')),
           fails=('$formatDecimal("1", "xx")', '$formatDecimal("1", "de", -1)')),
)  # fmt: skip
