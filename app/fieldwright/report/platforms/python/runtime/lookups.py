"""Code tables, and functions that know no missing values."""

from collections.abc import Callable
from typing import Any

from fieldwright.report.platforms.python.runtime.values import MISSING, MapError, json_text, text_of


def hosted(function: Callable[..., Any], *values: Any) -> Any:
    """What a function gives that gets null for what is missing, and gives null for nothing."""
    try:
        made = function(*(None if one is MISSING else one for one in values))
    except TypeError as error:
        raise MapError("F2006", str(error)) from None
    return MISSING if made is None else made


def translated(lookups: dict[str, Any], table: Any, key: Any, *, back: bool = False) -> Any:
    """What a lookup says for a key, or, ``back``, which key gives a value. Raises `MapError` where it says that this is an error."""
    if key is MISSING:
        return MISSING
    found = lookups.get(table) if isinstance(table, str) else None
    if found is None:
        raise MapError("F2002", f"there is no lookup {table}")
    rows = found.get("back") if back else found["rows"]
    if rows is None:
        raise MapError("F2007", f"the lookup {table} is read one way only")
    null = "on_null" in found and (key is None or (isinstance(key, list) and any(one is None for one in key)))
    text = json_text([text_of(one) for one in key]) if isinstance(key, list) else text_of(key)
    if not null and text in rows:
        return rows[text]
    action = found["on_null"] if null else found["not_found"]
    if action == "default":
        return found["null_default" if null else "default"]
    if action == "pass through":
        return key
    if action == "leave out":
        return MISSING
    raise MapError("F2001", f"lookup {table} " + ("says that null is an error" if null else f"has no row for {text}"))
