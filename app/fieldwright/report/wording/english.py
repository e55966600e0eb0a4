"""Pieces of English sentences: texts in a row, names as words, literals, code."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from fieldwright.report.visible import cut, json_text, visible
from fieldwright.schema.names import spaced

LONGEST_TEXT = 80
"""Characters of a literal in a sentence."""
LONGEST_CODE = 160
"""Characters of a path or an expression in a sentence."""

_WORDS = re.compile(r"[^\W\d_]+|\d+")

SIGNS: Mapping[str, str] = MappingProxyType(
    {" ": "a space", ", ": "a comma and a space", ",": "a comma", "; ": "a semicolon and a space", ";": "a semicolon", "-": "a hyphen",
     " - ": "a hyphen between spaces", "/": "a slash", " / ": "a slash between spaces", ".": "a dot", "_": "an underscore", ":": "a colon", ": ": "a colon and a space",
     "|": "a vertical bar", "\n": "a line break", "\r\n": "a line break", "\t": "a tab", "+": "a plus sign", "#": "a hash sign", "@": "an at sign", "*": "an asterisk"}
)  # fmt: skip
"""What stands between texts, as people say it."""

_ONE_MENTION = re.compile(r"(?:the [^`()]* \()?`[^`]*`\)?")

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def listed(items: Sequence[str], word: str) -> str:
    """Texts in a row, a word before the last."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def some(items: Sequence[str], word: str, most: int, noun: str = "more") -> str:
    """As `listed`, for the first of very many, with how many more there are."""
    if len(items) <= most:
        return listed(items, word)
    return f"{', '.join(items[:most])} {word} {len(items) - most:,} {noun}"


def short(text: str, most: int = LONGEST_CODE) -> str:
    """A text on one line, its blanks as single ones, nothing invisible, cut where it is long."""
    return cut(visible(" ".join(text[: most * 20].split()) if len(text) <= most * 20 else text), most)


def code(text: str) -> str:
    """A path or expression as code, cut where it is long."""
    return f"`{short(text.strip())}`"


def quoted(text: str) -> str:
    """A text as it stands in a sentence: in quotes, empty text by its name."""
    return cut(json_text(text), LONGEST_TEXT) if text else "empty text"


def sign(text: str) -> str:
    """What stands between texts: by its name where it has one."""
    return SIGNS.get(text) or quoted(text)


def counted(number: int, noun: str) -> str:
    """A number with its noun: in words up to ten.

    >>> counted(1, "decimal"), counted(12, "decimal")
    ('one decimal', '12 decimals')
    """
    said = _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"
    return f"{said} {noun}" + ("" if number == 1 else "s")


def ordinal(number: int) -> str:
    """A place in a list, counted from 1.

    >>> ordinal(2), ordinal(23)
    ('second', '23rd')
    """
    words = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
    if 0 < number < len(words):
        return words[number]
    end = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{end}"


def each_of(items: str) -> str:
    """``for each of`` some items; one word less where they are named in the singular.

    >>> each_of("`lines`"), each_of("`customer`")
    ('for each of `lines`', 'for each `customer`')
    """
    one = _ONE_MENTION.fullmatch(items) and not items.startswith("the ") and not items.rstrip("`)").endswith("s")
    return f"for each {items}" if one else f"for each of {items}"


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, in small letters but for abbreviations.

    >>> words_of("firstName"), words_of("VAT_id"), words_of("street2")
    (('first', 'name'), ('VAT', 'id'), ('street', '2'))
    """
    parts = spaced(name)
    return tuple(
        one if len(one) > 1 and one.isupper() and not name.isupper() else one.lower() for one in _WORDS.findall(parts)
    )
