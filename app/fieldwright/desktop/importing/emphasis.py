"""Which parts of two texts differ, word by word."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

Span = tuple[int, int]
"""Where a part begins and ends."""

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
MOST_WORDS = 2_000
"""Words of a text that are compared one by one; longer ones differ between their common beginning and end."""


@lru_cache(maxsize=4_096)
def differing(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The parts of the first text that are gone in the second, and those of the second that are new.

    >>> differing("a & b", "a & c")
    (((4, 5),), ((4, 5),))
    """
    if before == after:
        return (), ()
    if not before or not after:
        return (((0, len(before)),) if before else ()), (((0, len(after)),) if after else ())
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    one, other = _WORDS.findall(before[start : len(before) - end]), _WORDS.findall(after[start : len(after) - end])
    if max(len(one), len(other)) > MOST_WORDS:
        return _whole(start, len(before) - end), _whole(start, len(after) - end)
    gone: list[Span] = []
    new: list[Span] = []
    before_at, after_at = _places(one, start), _places(other, start)
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    for at, (kind, a, b, c, d) in enumerate(blocks):
        between = 0 < at < len(blocks) - 1 and not any(word[0].isalnum() for word in one[a:b])
        if kind != "equal" or between:  # marks between two changed words are read with them
            _add(gone, before_at[a], before_at[b])
            _add(new, after_at[c], after_at[d])
    return tuple(gone), tuple(new)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike, up to the last whole word."""
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    while same > 0 and any(same < len(text) and text[same].isalnum() for text in (one, other)) and one[same - 1].isalnum():  # fmt: skip
        same -= 1
    return same


def _places(words: list[str], start: int) -> list[int]:
    found = [start]
    for one in words:
        found.append(found[-1] + len(one))
    return found


def _whole(start: int, end: int) -> tuple[Span, ...]:
    return ((start, end),) if end > start else ()


def _add(spans: list[Span], start: int, end: int) -> None:
    """Put a part behind those before it, as one with the last where they meet."""
    if spans and spans[-1][1] == start and end > start:
        spans[-1] = (spans[-1][0], end)
    else:
        spans += _whole(start, end)
