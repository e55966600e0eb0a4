"""JSON values as Python writes them."""

from typing import Any


def text_code(value: Any) -> str:
    """A JSON value as Python writes it."""
    if isinstance(value, str):
        value = value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        made = "".join(one if one.isprintable() and one not in '"\\' else _escape(one) for one in value)
        return f'"{made}"'
    if isinstance(value, list):
        return "[" + ", ".join(map(text_code, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{text_code(name)}: {text_code(one)}" for name, one in value.items()) + "}"
    return repr(value)


_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def _escape(one: str) -> str:
    if one in _SHORT:
        return _SHORT[one]
    code = ord(one)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
