"""Sentences of a room below the window that are known here by their whole, with places for what is put in."""

import re
from collections.abc import Mapping
from functools import lru_cache

from fieldwright.desktop.language import is_english, translated

_PLACE = re.compile(r"\{(\w+)\}")


def again(text: str, known: Mapping[str, str]) -> str:
    """A text in the window's language. ``known`` are the sentences as they are written in English, ``{places}`` and all, and as they are said here."""
    if is_english():
        return text
    for source, said in known.items():
        found = _pattern(source).fullmatch(text)
        if found is not None:
            return said.format_map({name: again(value, known) for name, value in found.groupdict().items()})
    return translated(text)


@lru_cache(maxsize=256)
def _pattern(source: str) -> re.Pattern[str]:
    pieces = _PLACE.split(source)
    made = "".join(f"(?P<{one}>.+?)" if at % 2 else re.escape(one) for at, one in enumerate(pieces))
    return re.compile(made, re.DOTALL)
