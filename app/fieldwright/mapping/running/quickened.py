"""The same expression with its costly parts said more cheaply, where what they give is the same for every input.

* ``$translate("table", key)`` looks into a small table within the expression first, and asks the table itself for what that lacks.
* ``$fromMillis($toMillis(moment), "[Y0001]-[M01]-[D01]")``, the date of a date-time, is cut from a date-time in UTC that is sound, and
  reckoned for all else.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import define, field, frozen

from fieldwright.expression.problems import Problem
from fieldwright.expression.syntax import Node, parsed

MOST_ROWS = 200
"""Rows of all tables together that an expression may hold: it makes them anew for every record."""

MOST_TEXT = 200_000
"""Characters of an expression that is looked through."""

_WORTH = re.compile(r"\$(?:translate|fromMillis)\s*\(")
_OWN = re.compile(
    r"\$(?:translate|fromMillis|toMillis|lookup|string|exists)\s*:=|function\s*\([^)]*\$(?:translate|fromMillis|toMillis|lookup|string|exists)\b"
)
_DAY = "[Y0001]-[M01]-[D01]"
_UTC = re.compile(r"(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z", re.ASCII)


@frozen
class Quickened:
    """An expression, and the functions that it needs besides."""

    text: str
    host: Mapping[str, Callable[..., Any]] = field(factory=dict)


def quickened(body: str, tables: Mapping[str, Any]) -> Quickened:
    """The expression that gives the same at less cost; itself where nothing of it is costly."""
    if len(body) > MOST_TEXT or not _WORTH.search(body) or _OWN.search(body):
        return Quickened(body)
    tree = parsed(body)
    if isinstance(tree, Problem):
        return Quickened(body)
    writer = _Writer(body, _small(tables))
    text = body[: tree.start] + writer.text(tree) + body[tree.end :]
    if not writer.used and not writer.days:
        return Quickened(body)
    names = "".join(f"$_t{at}:={json.dumps(writer.tables[name])};" for name, at in writer.used.items())
    return Quickened(f"({names}{text}\n)", {"_utcDay": utc_day} if writer.days else {})


def utc_day(moment: Any = None) -> str | None:
    """The date of a date-time in UTC; None, which is missing, for all else."""
    found = _UTC.fullmatch(moment) if isinstance(moment, str) else None
    if found is None:
        return None
    try:
        date.fromisoformat(found[1])
    except ValueError:
        return None
    return found[1]


def _small(tables: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The rows of tables that are worth it: few, plain values, and keys that are as `$string` writes them."""
    held: dict[str, dict[str, Any]] = {}
    room = MOST_ROWS
    for name, table in tables.items():
        rows = table.get("rows")
        if not isinstance(rows, dict) or set(table) - {"rows", "back", "notFound", "default"}:
            continue
        if any(key.startswith("[") for key in rows):  # keys of several parts are compared in another way
            continue
        if len(rows) <= room and all(isinstance(one, (str, int, float)) for one in rows.values()):
            held[name] = rows
            room -= len(rows)
    return held


@define
class _Writer:
    body: str
    tables: Mapping[str, dict[str, Any]]
    used: dict[str, int] = field(factory=dict)
    days: int = 0

    def text(self, node: Node) -> str:
        """The text of a node, its costly parts exchanged."""
        pieces: list[str] = []
        at = node.start
        for child in sorted(node.children, key=lambda one: one.start):
            if child.start < at:  # parts that lie over one another are left as they are
                return self.body[node.start : node.end]
            pieces += (self.body[at : child.start], self.text(child))
            at = child.end
        text = "".join((*pieces, self.body[at : node.end]))
        if node.kind != "call" or node.keep_array:
            return text
        return self._lookup(node, text) or self._day(node, text) or text

    def _lookup(self, node: Node, text: str) -> str:
        if (
            not _calls(node, "translate", 2)
            or node.children[1].kind != "string"
            or node.children[1].value not in self.tables
        ):
            return ""
        name = node.children[1].value
        at = self.used.setdefault(name, len(self.used))
        return f"($_r:=$lookup($_t{at},$string(({self.text(node.children[2])})));$exists($_r)?$_r:{text})"

    def _day(self, node: Node, text: str) -> str:
        if not _calls(node, "fromMillis", 2) or node.children[2].kind != "string" or node.children[2].value != _DAY:
            return ""
        inner = node.children[1]
        if not _calls(inner, "toMillis", 1):
            return ""
        self.days += 1
        return f"($_d:=$_utcDay(({self.text(inner.children[1])}));$exists($_d)?$_d:{text})"


def _calls(node: Node, name: str, arguments: int) -> bool:
    return (
        node.kind == "call" and len(node.children) == arguments + 1 and node.children[0].kind == "variable"
        and node.children[0].value == name
    )  # fmt: skip
