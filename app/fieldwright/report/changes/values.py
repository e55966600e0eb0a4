"""Values of changes as text and as JSON: before and after, and instances that show what breaks."""

import json
import math
import re
from collections.abc import Mapping
from typing import Any, cast

from fieldwright.report.visible import visible

_DEEP = 60
_LONE = re.compile("[\ud800-\udfff]")
_UNPRINTED = re.compile(r"[^\n\x20-\x7e]")


def plain(value: Any, depth: int = 0) -> Any:
    """A value that JSON can hold: no NaN, no tuples, sets or objects, nothing nested without end."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        return value if type(value) is int else int(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if depth > _DEEP:
        return "…"
    if isinstance(value, Mapping):
        members = cast("Mapping[Any, Any]", value)
        return {str(name): plain(one, depth + 1) for name, one in members.items()}
    if isinstance(value, set | frozenset):
        return sorted((plain(one, depth + 1) for one in cast("set[Any]", value)), key=str)
    if isinstance(value, list | tuple):
        return [plain(one, depth + 1) for one in cast("list[Any]", value)]
    return str(value)


def json_of_value(value: Any, indent: int | None = None) -> str:
    """A value as JSON text that any program reads: what cannot be printed is escaped."""
    text = json.dumps(plain(value), ensure_ascii=False, indent=indent, allow_nan=False)
    return _UNPRINTED.sub(_escaped, text)


def value_text(value: Any, most: int = 60) -> str:
    """A value on one line for people: text without quotes where it is a plain word, ``nothing`` for None, and cut visibly.

    >>> value_text("required"), value_text(["a", 1]), value_text(None)
    ('required', '["a", 1]', 'nothing')
    """
    if value is None:
        return "nothing"
    if isinstance(value, str) and value.strip() == value and value:
        text = " ".join(visible(value).split())
    elif isinstance(value, Mapping) and isinstance(cast("Mapping[Any, Any]", value).get("type"), str):
        text = facts_text(cast("Mapping[str, Any]", value))
    else:
        text = visible(json.dumps(plain(value), ensure_ascii=False, allow_nan=False))
    return short(text, most)


def facts_text(facts: Mapping[str, Any]) -> str:
    """What a field that came or went is, in a few words.

    >>> facts_text({"type": "string", "repeats": True, "minLength": 1})
    'list of string, minLength 1'
    """
    name = f"{'list of ' if facts.get('repeats') is True else ''}{facts['type']}"
    format = facts.get("format")
    first = f"{name} ({format})" if isinstance(format, str) and format and format != facts["type"] else name
    rest = [_fact(key, value) for key, value in facts.items() if key not in ("type", "repeats", "format")]
    return " ".join(visible(", ".join([first, *(one for one in rest if one)])).split())


def _fact(key: str, value: Any) -> str:
    if key == "additionalProperties" and isinstance(value, bool):
        return "" if value else "no other members"
    if value is True:
        return key
    text = value if isinstance(value, str) else json.dumps(plain(value), ensure_ascii=False, allow_nan=False)
    return "" if value is False or value is None else f"{key} {text}"


def short(text: str, most: int) -> str:
    """Text cut visibly at a number of characters.

    >>> short("a long text", 7)
    'a long…'
    """
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def instance_text(instance: Any, most: int = 0) -> str:
    """An instance as its format writes it: XML as it is, anything else as JSON; cut where ``most`` says how long it may be."""
    text = (
        instance
        if isinstance(instance, str) and instance.lstrip().startswith("<")
        else json.dumps(plain(instance), ensure_ascii=False)
    )
    text = " ".join(visible(text).split()) if most else visible(text)
    return short(text, most) if most else text


def one_line(text: str) -> str:
    """Text from a schema on one line with nothing invisible in it."""
    return " ".join(visible(text).split())


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    if character.isprintable() and not _LONE.match(character):
        return character
    code = ord(character)
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
