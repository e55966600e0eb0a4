"""Any text made fit for a document: nothing invisible, nothing that the format cannot hold, every cut shown."""

import json
import re
from typing import Any

_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but tab and line feed
    "\u202a-\u202e\u2066-\u2069"  # directional overrides: they can make an expression read as another
    "\ud800-\udfff"  # halves of a surrogate pair
    "\ufffe\uffff"  # no characters, refused by XML
    "]"
)
_SHORT = {"\r": "\\r", "\x0b": "\\v", "\x0c": "\\f", "\x00": "\\0"}


def visible(text: str) -> str:
    r"""The text with control characters, directional overrides and lone surrogates as escapes; ``\r\n`` is a line feed.

    >>> visible("bell\x07")
    'bell\\x07'
    """
    return text if text.isprintable() else _UNSEEN.sub(_escape, text.replace("\r\n", "\n"))


def utf16_units(text: str) -> int:
    """The length as Excel, Java and JavaScript count it."""
    return len(text) + sum(1 for character in text if character > "\uffff")


def cut(text: str, units: int) -> str:
    """The text, or as much of it as fits in a number of UTF-16 units with a note that says how much there was."""
    total = utf16_units(text)
    if total <= units:
        return text
    note = f" … [cut here: {total:,} characters in all]"
    room = units - utf16_units(note)
    if room <= 0:
        return note[:units]
    kept = text[:room]
    while utf16_units(kept) > room:
        kept = kept[: room - utf16_units(kept)]
    return kept + note


def json_text(value: Any) -> str:
    """A JSON value on one line, as people write it; text of lone surrogates stays escaped."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return visible(text)


def anchor(text: str) -> str:
    """A name for a place in a document: letters, digits, ``-`` and ``.``; different texts that would collide are the caller's to number.

    >>> anchor("order.lines[].`@id`")
    'order.lines.id'
    """
    kept = re.sub(r"[^\w.\-]+", "-", text.replace("[]", "")).strip("-.")
    return re.sub(r"[-.]*\.[-.]*", ".", kept) or "root"


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    if character in _SHORT:
        return _SHORT[character]
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
