"""The tables of what surrounds a map that runs: customers' settings, contacts, readiness, and how much the test cases try."""

from collections.abc import Callable
from typing import Any

from fieldwright.report.around import ConfigurableLine, CoverageLine, ReadinessLine
from fieldwright.report.columns import Column, Table

MOST_MISSING = 30
"""Names of what no test case tries that a table has."""


def _get(name: str) -> Callable[[Any], str]:
    return lambda row: str(getattr(row, name))


def _lines(name: str) -> Callable[[Any], str]:
    return lambda row: "\n".join(getattr(row, name))


def _said(row: ConfigurableLine) -> str:
    return "\n".join(text for text in (row.label, row.help) if text)


def _needed(row: ConfigurableLine) -> str:
    return "yes" if row.required else ""


def _done(row: ReadinessLine) -> str:
    return "done" if row.done else "open"


def _missing(row: CoverageLine) -> str:
    more = len(row.missing) - MOST_MISSING
    return "\n".join((*row.missing[:MOST_MISSING], f"and {more:,} more") if more > 0 else row.missing)


CONFIGURABLES = Table(
    "configurables",
    "Customer settings",
    (
        Column("kind", "What", _get("kind"), 12),
        Column("place", "Name", _get("place"), 34, code=True),
        Column("scope", "Who decides", _get("scope"), 22),
        Column("said", "What the customer sees", _said, 40),
        Column("group", "Under", _get("group"), 18),
        Column("default", "Default", _get("default"), 18, code=True),
        Column("allowed", "Allowed", _lines("allowed"), 34),
        Column("required", "Required", _needed, 10),
        Column("map", "Map", _get("map"), 22),
    ),
    "Nothing differs between customers.",
)

CONTACTS = Table(
    "contacts",
    "Contacts",
    (
        Column("name", "Who", _get("name"), 30),
        Column("role", "Role", _get("role"), 30),
        Column("reach", "How to reach them", _get("reach"), 38),
        Column("system", "System", _get("system"), 24),
        Column("note", "Note", _get("note"), 40),
    ),
    "The project names nobody to ask.",
)

READINESS = Table(
    "readiness",
    "Readiness",
    (
        Column("text", "What must be there", _get("text"), 50),
        Column("state", "State", _done, 10),
        Column("by", "Who says so", _get("by"), 28),
        Column("evidence", "Evidence", _lines("evidence"), 40),
        Column("note", "Note", _get("note"), 40),
    ),
    "The project has no checklist.",
)

COVERAGE = Table(
    "coverage",
    "What the test cases try",
    (
        Column("map", "Map", _get("map"), 26),
        Column("what", "What", _get("what"), 16),
        Column("tried", "Tried", lambda row: int(row.tried), 8),
        Column("total", "Of", lambda row: int(row.total), 8),
        Column("missing", "Tried by none", _missing, 60, code=True),
    ),
    "It was not measured.",
)

OPERATION = (CONFIGURABLES, CONTACTS, READINESS, COVERAGE)
"""All of them."""
