"""What of a payload matters for a break, in words: ``a = "xxxxxxxx…" (41 characters)``."""

import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from fieldwright.schema.paths import parse_path

LONGEST = 40
"""Characters of a text that are shown."""

MOST_SHOWN = 4


def fragment(reads: Sequence[tuple[str, str]], payloads: Mapping[str, Any], primary: str) -> str:
    """The values that were read, by alias and path, as one line. ``payloads`` are the sources' values by alias."""
    parts: dict[str, None] = {}
    for alias, path in reads:
        shown = path or "$"
        name = shown if alias == primary else f"${alias}.{path}" if path else f"${alias}"
        found = list(values_at(payloads.get(alias), path))
        parts[f"{name} {said(found)}"] = None
    texts = list(parts)
    more = f" and {len(texts) - MOST_SHOWN} more" if len(texts) > MOST_SHOWN else ""
    return ", ".join(texts[:MOST_SHOWN]) + more


def values_at(value: Any, path: str) -> Iterator[Any]:
    """The values at a path as expressions write it: through all items of lists."""
    try:
        names = [step.name for step in parse_path(path) if step.name]
    except ValueError:
        return
    yield from _below(value, names)


def _below(value: Any, names: Sequence[str]) -> Iterator[Any]:
    if isinstance(value, list) and names:
        for one in cast("list[Any]", value):
            yield from _below(one, names)
    elif not names:
        yield value
    elif isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        if names[0] in held:
            yield from _below(held[names[0]], names[1:])
        elif names[0] == "*":
            for one in held.values():
                yield from _below(one, names[1:])


def said(found: Sequence[Any]) -> str:
    """Values in words."""
    if not found:
        return "is missing"
    if len(found) > 1:
        texts = list(dict.fromkeys(_value(one) for one in found))
        if len(texts) > 1:
            return f"= {', '.join(texts[:2])}{'…' if len(texts) > 2 else ''}"
        return f"= {texts[0]} ({len(found)} times)"
    if found[0] is None:
        return "is null"
    if found[0] == []:
        return "is an empty list"
    return f"= {_value(found[0])}"


def _value(value: Any) -> str:
    if isinstance(value, str):
        shown = _text(value[:LONGEST])
        return f'"{shown}…" ({len(value)} characters)' if len(value) > LONGEST else f'"{shown}"'
    if isinstance(value, list):
        return f"a list of {len(cast('list[Any]', value))}"
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _text(text: str) -> str:
    """A text as JSON writes it; characters that cannot be seen, or go to the left, by their numbers."""
    return "".join(_character(one) for one in text)


def _character(one: str) -> str:
    plain = one == " " or unicodedata.category(one)[0] in "LNPS"
    if plain and unicodedata.bidirectional(one) not in ("R", "AL"):
        return json.dumps(one, ensure_ascii=False)[1:-1]
    return json.dumps(one, ensure_ascii=True)[1:-1]


def paths_of(reads: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The paths alone, each once."""
    return tuple(dict.fromkeys(path for _, path in reads))
