"""Sets of characters as ranges of code points, the classes that patterns name, and what tells several sets apart."""

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import TypeAlias

Characters: TypeAlias = tuple[tuple[int, int], ...]
"""Ranges of code points with both ends in, sorted, with gaps between them."""

LAST = 0x10FFFF
EVERY: Characters = ((0, LAST),)
NONE: Characters = ()
SURROGATES: Characters = ((0xD800, 0xDFFF),)
"""No text of JSON holds these alone."""


def united(ranges: Iterable[tuple[int, int]]) -> Characters:
    """The set of all that lies in any of the ranges, which may overlap."""
    made: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if made and low <= made[-1][1] + 1:
            if high > made[-1][1]:
                made[-1] = (made[-1][0], high)
        else:
            made.append((low, high))
    return tuple(made)


def complement(characters: Characters) -> Characters:
    """All other code points."""
    made: list[tuple[int, int]] = []
    start = 0
    for low, high in characters:
        if start < low:
            made.append((start, low - 1))
        start = high + 1
    if start <= LAST:
        made.append((start, LAST))
    return tuple(made)


def common(one: Characters, other: Characters) -> Characters:
    """What both hold."""
    return complement(united((*complement(one), *complement(other))))


def holds(characters: Characters, code: int) -> bool:
    """Whether a code point is in a set."""
    low, high = 0, len(characters)
    while low < high:
        middle = (low + high) // 2
        start, end = characters[middle]
        if code < start:
            high = middle
        elif code > end:
            low = middle + 1
        else:
            return True
    return False


DIGITS: Characters = ((48, 57),)
WORDS: Characters = ((48, 57), (65, 90), (95, 95), (97, 122))
LINE_ENDS: Characters = ((10, 10), (13, 13), (0x2028, 0x2029))
SPACES: Characters = united(
    (code, code)
    for code in (
        *range(9, 14), 32, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF,
    )
)  # fmt: skip
"""ECMA-262, section 22.2.2.9: white space and line ends."""

_LONG_NAMES = {
    "Letter": "L", "Cased_Letter": "LC", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt",
    "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M", "Combining_Mark": "M", "Nonspacing_Mark": "Mn",
    "Spacing_Mark": "Mc", "Enclosing_Mark": "Me", "Number": "N", "Decimal_Number": "Nd", "digit": "Nd", "Letter_Number": "Nl",
    "Other_Number": "No", "Punctuation": "P", "punct": "P", "Connector_Punctuation": "Pc", "Dash_Punctuation": "Pd",
    "Open_Punctuation": "Ps", "Close_Punctuation": "Pe", "Initial_Punctuation": "Pi", "Final_Punctuation": "Pf",
    "Other_Punctuation": "Po", "Symbol": "S", "Math_Symbol": "Sm", "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk",
    "Other_Symbol": "So", "Separator": "Z", "Space_Separator": "Zs", "Line_Separator": "Zl", "Paragraph_Separator": "Zp",
    "Other": "C", "Control": "Cc", "cntrl": "Cc", "Format": "Cf", "Surrogate": "Cs", "Private_Use": "Co", "Unassigned": "Cn",
}  # fmt: skip


def category(name: str) -> Characters | None:
    """The characters of a general category of Unicode by its short or long name; None for a name that is none."""
    name = name.removeprefix("General_Category=").removeprefix("gc=")
    if name == "Any":
        return EVERY
    if name == "ASCII":
        return ((0, 127),)
    short = _LONG_NAMES.get(name, name)
    wanted = ("Lu", "Ll", "Lt") if short == "LC" else (short,)
    ranges = [one for known, found in _categories().items() if known.startswith(wanted) for one in found]
    return united(ranges) if ranges else None


@cache
def _categories() -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    start, running = 0, unicodedata.category("\0")
    for code in range(1, LAST + 2):
        here = unicodedata.category(chr(code)) if code <= LAST else ""
        if here != running:
            found.setdefault(running, []).append((start, code - 1))
            start, running = code, here
    return found


def either_case(characters: Characters) -> Characters:
    """The set with the other cases of its letters."""
    added: list[tuple[int, int]] = list(characters)
    for fold, codes in _cases().items():
        if any(holds(characters, code) for code in (fold, *codes)):
            added.extend((code, code) for code in (fold, *codes))
    return united(added)


@cache
def _cases() -> dict[int, list[int]]:
    forms: dict[int, list[int]] = {}
    for code in range(0x1E944):
        folded = chr(code).casefold()
        if len(folded) == 1 and ord(folded) != code:
            forms.setdefault(ord(folded), []).append(code)
    return forms


@lru_cache(maxsize=4_000)
def told_apart(sets: frozenset[Characters]) -> tuple[Characters, ...]:
    """All characters of texts, parted by the sets that they are in; the part with the plainest characters first.

    Texts that differ only in characters of the same part are told apart by none of the sets.
    """
    bits = [*sorted(sets), SURROGATES]
    toggles: dict[int, int] = {0: 0}
    for place, one in enumerate(bits):
        for low, high in one:
            toggles[low] = toggles.get(low, 0) ^ (1 << place)
            toggles[high + 1] = toggles.get(high + 1, 0) ^ (1 << place)
    starts = sorted(start for start in toggles if start <= LAST)
    surrogate = 1 << (len(bits) - 1)
    parts: dict[int, list[tuple[int, int]]] = {}
    way = 0
    for index, start in enumerate(starts):
        way ^= toggles[start]
        if not way & surrogate:
            end = starts[index + 1] - 1 if index + 1 < len(starts) else LAST
            parts.setdefault(way, []).append((start, end))
    return tuple(sorted((tuple(part) for part in parts.values()), key=_plainness))


def plainest(characters: Characters) -> int:
    """The most readable character of a set that is not empty."""
    return _plainness(characters)[1]


@lru_cache(maxsize=4_000)
def some(characters: Characters, count: int) -> tuple[int, ...]:
    """At most so many characters of a set, the most readable first."""
    given: list[int] = []
    seen = NONE
    for low, high in _PLAIN:
        for start, end in common(common(characters, ((low, high),)), complement(seen)):
            given.extend(range(start, min(end, start + count - len(given) - 1) + 1))
            if len(given) >= count:
                return tuple(given)
        seen = united((*seen, (low, high)))
    return tuple(given)


def _plainness(characters: Characters) -> tuple[int, int]:
    for rank, (first, last) in enumerate(_PLAIN):
        for low, high in characters:
            if low <= last and first <= high:
                return rank, max(low, first)
    return len(_PLAIN), 0


_PLAIN: Sequence[tuple[int, int]] = (
    (97, 122), (48, 57), (65, 90), (45, 46), (95, 95), (32, 126), (0xC0, 0x24F), (0x370, 0x3FF), (0xA1, 0x2000), (0x4E00, 0x9FFF),
    (0, LAST),
)  # fmt: skip
"""Where a character is looked for, the most readable first."""
