"""Small code tables within the expression itself, where looking a key up costs less than a call into Python."""

import json
from collections.abc import Mapping
from typing import Any

MOST_ROWS = 100
"""Rows of all tables together that an expression may hold: it makes them anew for every record."""


def with_small_tables(body: str, tables: Mapping[str, Any]) -> str:
    """The body with ``$translate`` that looks into small tables first. Null, and what a table lacks, go the usual way.

    Only tables whose rows are all texts, numbers or booleans take part: a list would lose its brackets.
    """
    if "$translate(" not in body:
        return body
    held: dict[str, Any] = {}
    room = MOST_ROWS
    for name, table in tables.items():
        rows: dict[str, Any] = table["rows"]
        if len(rows) <= room and f"{json.dumps(name, ensure_ascii=False)}" in body and all(map(_plain, rows.values())):
            held[name] = rows
            room -= len(rows)
    if not held:
        return body
    small = json.dumps(held)
    return f"($_small:={small};$_host:=$translate;$translate:={_TRANSLATE};{body}\n)"


_TRANSLATE = (
    "function($table,$key){$exists($key)?($key=null?$_host($table,$key):"
    "($_r:=$lookup($lookup($_small,$table),$string($key));$exists($_r)?$_r:$_host($table,$key)))}"
)


def _plain(value: Any) -> bool:
    return isinstance(value, (str, int, float))
