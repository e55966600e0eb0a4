"""Names in Python for what is named otherwise."""

import builtins
import keyword
import re
import unicodedata
from collections.abc import Container

_BUILT_IN = frozenset(dir(builtins))


def snake(text: str) -> str:
    """A text as an identifier: small letters, digits and underscores; ``value`` where nothing is left of it."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    plain = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", plain).lower()
    plain = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:60].strip("_")
    return plain if plain and not plain[0].isdigit() else f"value_{plain}" if plain else "value"


def free_name(wanted: str, taken: Container[str]) -> str:
    """An identifier for a text that is no word of the language and not taken."""
    base = snake(wanted)
    name, number = base, 2
    while name in taken or keyword.iskeyword(name) or keyword.issoftkeyword(name) or name in _BUILT_IN:
        name, number = f"{base}_{number}", number + 1
    return name
