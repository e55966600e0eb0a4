"""How texts are spelled: the case of words, the forms of Unicode, and letters that only ASCII can carry."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any

from fieldwright.expression.functions.arguments import choice, text, wrong
from fieldwright.expression.functions.entry import TEXT, Gives, own

FORMS = ("NFC", "NFD", "NFKC", "NFKD")

_PLAIN: Mapping[str, str] = MappingProxyType({
    "ß": "ss", "ẞ": "SS", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ø": "O", "ø": "o", "Ł": "L", "ł": "l", "Đ": "D", "đ": "d",
    "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th", "Ħ": "H", "ħ": "h", "ı": "i", "ĸ": "k", "Ŋ": "N", "ŋ": "n", "Ŧ": "T", "ŧ": "t", "ſ": "s",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"',
    "„": '"', "‟": '"', "«": '"', "»": '"', "‹": "'", "›": "'", "…": "...", "•": "*", "·": ".", "×": "x", "÷": "/", "€": "EUR", "£": "GBP",
    "¥": "JPY", "¢": "c", "©": "(c)", "®": "(r)", "™": "(tm)", "°": "deg", "¡": "!", "¿": "?", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
    "\u00ad": "", "\u200b": "", "\ufeff": "",
})  # fmt: skip
"""What letters and signs without a decomposition become in ASCII."""

_GERMAN: Mapping[str, str] = MappingProxyType({"Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ä": "ae", "ö": "oe", "ü": "ue"})
_NORDIC: Mapping[str, str] = MappingProxyType({"Å": "Aa", "å": "aa", "Ø": "Oe", "ø": "oe", "Æ": "Ae", "æ": "ae"})
RULES: Mapping[str, Mapping[str, str]] = MappingProxyType({"plain": {}, "de": _GERMAN, "nordic": _NORDIC})
"""What a language writes otherwise where it has only ASCII."""


def words_of(given: str) -> list[str]:
    """The words of a name: between signs and spaces, and where capitals begin (``orderID2HTTPCode`` has order, ID2, HTTP, Code)."""
    found: list[str] = []
    for run in re.findall(r"[^\W_]+", given):
        start = 0
        for at in range(1, len(run)):
            new = run[at].isupper() and (not run[at - 1].isupper() or (at + 1 < len(run) and run[at + 1].islower()))
            if new:
                found.append(run[start:at])
                start = at
        found.append(run[start:])
    return found


def _joined(function: str, value: Any, between: str, first: Callable[[str], str], rest: Callable[[str], str]) -> Any:
    if value is None:
        return None
    made = words_of(text(function, "text", value))
    return between.join(first(one) if at == 0 else rest(one) for at, one in enumerate(made))


def camel_case(value: Any = None) -> Any:
    """``$camelCase``."""
    return _joined("camelCase", value, "", str.lower, _capital)


def pascal_case(value: Any = None) -> Any:
    """``$pascalCase``."""
    return _joined("pascalCase", value, "", _capital, _capital)


def snake_case(value: Any = None) -> Any:
    """``$snakeCase``."""
    return _joined("snakeCase", value, "_", str.lower, str.lower)


def kebab_case(value: Any = None) -> Any:
    """``$kebabCase``."""
    return _joined("kebabCase", value, "-", str.lower, str.lower)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:].lower()


def title_case(value: Any = None) -> Any:
    """``$titleCase``: the first letter of each word between spaces and hyphens large, the others small; all else stays."""
    if value is None:
        return None
    return re.sub(r"[^\W\d_][^\s\-/(\[\"]*", lambda found: _capital(found[0]), text("titleCase", "text", value))


def normalize(value: Any = None, form: Any = None) -> Any:
    """``$normalizeUnicode``."""
    if value is None:
        return None
    given = text("normalizeUnicode", "text", value)
    return unicodedata.normalize(choice("normalizeUnicode", "form", form, FORMS, "NFC"), given)  # type: ignore[arg-type]


def remove_accents(value: Any = None) -> Any:
    """``$removeAccents``."""
    if value is None:
        return None
    given = text("removeAccents", "text", value)
    return given if given.isascii() else unicodedata.normalize("NFC", _bare(given))


def to_ascii(value: Any = None, replacement: Any = None, rule: Any = None) -> Any:
    """``$toAscii``."""
    if value is None:
        return None
    given = text("toAscii", "text", value)
    by = "?" if replacement is None else replacement
    if not isinstance(by, str) or not by.isascii() or len(by) > 10:
        wrong("toAscii", "replacement", "ASCII text of at most 10 characters", replacement)
    how = choice("toAscii", "rule", rule, tuple(RULES), "plain")
    if given.isascii():
        return given
    return "".join(_ascii(one, how, by) for one in unicodedata.normalize("NFC", given))


def not_ascii(value: Any = None) -> Any:
    """``$notAscii``: what `to_ascii` would lose."""
    if value is None:
        return None
    given = text("notAscii", "text", value)
    if given.isascii():
        return ""
    return "".join(
        dict.fromkeys(one for one in unicodedata.normalize("NFC", given) if _ascii(one, "plain", "\0") == "\0")
    )


def _bare(given: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", given) if not unicodedata.combining(one))


@lru_cache(maxsize=10_000)
def _ascii(one: str, rule: str, replacement: str) -> str:
    if one.isascii():
        return one
    found = RULES[rule].get(one, _PLAIN.get(one))
    if found is not None:
        return found
    bare = "".join(_PLAIN.get(part, part) for part in _bare(unicodedata.normalize("NFKD", one)))
    return bare if bare.isascii() and (bare or unicodedata.combining(one)) else replacement


_entry = partial(own, TEXT)
_TEXT_RESULT = Gives("string")
_UNICODE = "the Unicode tables of Python"

ENTRIES = (
    _entry("titleCase", "text", "<x:s>", "The text with a capital at the beginning of each word, behind spaces, hyphens and brackets, and small letters behind it.",
           '$titleCase("JEAN-LUC o\'neill")', '"Jean-Luc O\'neill"', gives=_TEXT_RESULT, host=title_case,
           vectors=(('$titleCase("straße (ost)")', '"Straße (Ost)"'), ('$titleCase("élan 2ND")', '"Élan 2Nd"')), library=_UNICODE),
    _entry("camelCase", "text", "<x:s>", "The words of a name as orderLineId: words end at signs, spaces and before capitals.",
           '$camelCase("Order line-ID")', '"orderLineId"', gives=_TEXT_RESULT, host=camel_case,
           vectors=(('$camelCase("HTTPServer error")', '"httpServerError"'), ('$camelCase("")', '""')), library=_UNICODE),
    _entry("pascalCase", "text", "<x:s>", "The words of a name as OrderLineId.",
           '$pascalCase("order_line_id")', '"OrderLineId"', gives=_TEXT_RESULT, host=pascal_case,
           vectors=(('$pascalCase("a1 b")', '"A1B"'),), library=_UNICODE),
    _entry("snakeCase", "text", "<x:s>", "The words of a name as order_line_id.",
           '$snakeCase("orderLineID")', '"order_line_id"', gives=_TEXT_RESULT, host=snake_case,
           vectors=(('$snakeCase("HTTPServer 2")', '"http_server_2"'), ('$snakeCase("Größe")', '"größe"')), library=_UNICODE),
    _entry("kebabCase", "text", "<x:s>", "The words of a name as order-line-id.",
           '$kebabCase("Order Line ID")', '"order-line-id"', gives=_TEXT_RESULT, host=kebab_case,
           vectors=(('$kebabCase("a__b")', '"a-b"'),), library=_UNICODE),
    _entry("normalizeUnicode", "text[, form]", "<xs?:s>", "The text in a normal form of Unicode: NFC (the usual one), NFD, NFKC or NFKD.",
           '$length($normalizeUnicode("u\\u0308"))', "1", gives=_TEXT_RESULT, host=normalize,
           vectors=(('$normalizeUnicode("ﬁ", "NFKC")', '"fi"'), ('$length($normalizeUnicode("ü", "NFD"))', "2")),
           fails=('$normalizeUnicode("a", "NFX")',), library=_UNICODE),
    _entry("removeAccents", "text", "<x:s>", "The text without accents on its letters. Letters of their own such as ß, ø and ł stay.",
           '$removeAccents("Zürich, São Tomé")', '"Zurich, Sao Tome"', gives=_TEXT_RESULT, host=remove_accents,
           vectors=(('$removeAccents("Łódź")', '"Łodz"'), ('$removeAccents("ß")', '"ß"')), library=_UNICODE),
    _entry("toAscii", "text[, replacement[, rule]]", "<xs?s?:s>",
           "The text in ASCII alone: accents go, ß becomes ss, æ becomes ae, dashes and quotes become plain. What has no such spelling, such as "
           'another script, becomes the replacement, "?" unless said; $notAscii tells which that is. Rules: plain, de (ä becomes ae), nordic (å becomes aa).',
           '$toAscii("Straße Łódź – 日")', '"Strasse Lodz - ?"', gives=_TEXT_RESULT, host=to_ascii,
           vectors=(('$toAscii("Müller", "?", "de")', '"Mueller"'), ('$toAscii("Ærø", "", "nordic")', '"Aeroe"'), ('$toAscii("Ж5", "")', '"5"'), ('$toAscii("½")', '"?"')),
           fails=('$toAscii("a", "é")', '$toAscii("a", "?", "xx")'), library=_UNICODE),
    _entry("notAscii", "text", "<x:s>", "The characters, each once, for which $toAscii has no spelling; empty text if nothing is lost.",
           '$notAscii("Straße 日本 日")', '"日本"', gives=_TEXT_RESULT, host=not_ascii, vectors=(('$notAscii("é")', '""'),), library=_UNICODE),
)  # fmt: skip
