"""Pieces of JSONata text: a JSON value, and an expression as a part of another."""

import json
import re
from typing import Any

_SIMPLE = re.compile(r"\$?\$?|(?:\$\$?[.])?[A-Za-z_]\w*(?:[.][A-Za-z_]\w*)*")
_KEYWORDS = frozenset({"and", "or", "in", "function"})


def operand(text: str) -> str:
    """An expression as a part of another."""
    stripped = text.strip()
    if _SIMPLE.fullmatch(stripped) and stripped and not _KEYWORDS.intersection(stripped.split(".")):
        return stripped
    return f"({text}\n)" if "/*" in text else f"({text})"


def literal(value: Any) -> str:
    """A JSON value as JSONata writes it."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value)
    return text
