"""The columns of the delta specification's tables, once for all forms."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from fieldwright.report.columns import Column, Table
from fieldwright.report.delta.model import TO_ADD, Delta, FieldLine, RowLine, RuleLine

MOST_RULES = 8
"""Rules that are named beside a change of a field."""


def _get(name: str) -> Any:
    return lambda row: getattr(row, name)


def _lines(name: str) -> Any:
    return lambda row: "\n".join(getattr(row, name))


def _target(row: RuleLine) -> str:
    return f"{row.target}\n(was {row.target_before})" if row.target_before else row.target


def _path(row: FieldLine) -> str:
    return f"{row.path or '$'}\n(was {row.path_before})" if row.path_before else row.path or "$"


def _rules(row: FieldLine) -> str:
    more = len(row.rules) - MOST_RULES
    return "\n".join((*row.rules[:MOST_RULES], *((f"and {more:,} more",) if more > 0 else ())))


def _value(row: RowLine) -> str:
    return row.after or ("open" if row.kind == TO_ADD else "")


def _question(row: RuleLine) -> str:
    return "\n".join((*((row.question,) if row.question else ()), *row.candidates))


RULES = Table(
    "rules", "Rules",
    (
        Column("map", "Map", _get("map"), 18),
        Column("kind", "To do", _get("kind"), 12),
        Column("target", "Target field", _target, 34, code=True),
        Column("reasons", "Why", _lines("reasons"), 46),
        Column("sentence_before", "Was", _get("sentence_before"), 40),
        Column("sentence_after", "Is now", _get("sentence_after"), 40),
        Column("before", "Old expression", _get("before"), 40, code=True),
        Column("after", "New expression", _get("after"), 40, code=True),
        Column("status", "Status", _get("status"), 10),
        Column("question", "Question and candidates", _question, 40, printed=False),
    ),
    "No rule has changed, and none is hit.",
)  # fmt: skip

FIELDS = Table(
    "fields", "Fields",
    (
        Column("map", "Map", _get("map"), 18),
        Column("side", "Side", _get("side"), 10),
        Column("path", "Field", _path, 34, code=True),
        Column("severity", "Severity", _get("severity"), 10),
        Column("text", "Change", _get("text"), 46),
        Column("before", "Before", _get("before"), 24, code=True),
        Column("after", "After", _get("after"), 24, code=True),
        Column("rules", "Rules", _rules, 34, code=True),
        Column("id", "Kind", _get("id"), 20, printed=False),
    ),
    "No field that the rules use has changed.",
)  # fmt: skip

LOOKUPS = Table(
    "lookups", "Lookup rows",
    (
        Column("lookup", "Lookup", _get("lookup"), 24),
        Column("kind", "To do", _get("kind"), 10),
        Column("key", "Key", _get("key"), 24, code=True),
        Column("before", "Old value", _get("before"), 24, code=True),
        Column("after", "New value", _value, 24, code=True),
    ),
    "No row of a lookup has changed.",
)  # fmt: skip

EXAMPLES = Table(
    "examples", "Examples",
    (
        Column("map", "Map", _get("map"), 18),
        Column("target", "Target field", _get("target"), 34, code=True),
        Column("input", "Input", _get("input"), 40, code=True),
        Column("before", "Output before", _get("before"), 30, code=True),
        Column("after", "Output now", _get("after"), 30, code=True),
        Column("origin", "From", _get("origin"), 20),
    ),
    "There is no worked example of a rule that changed.",
)  # fmt: skip

OPEN = Table(
    "open", "Open",
    (
        Column("kind", "Kind", _get("kind"), 14),
        Column("map", "Map", _get("map"), 18),
        Column("target", "Target field", _get("target"), 34, code=True),
        Column("text", "What is open", _get("text"), 80),
    ),
    "Nothing is open.",
)  # fmt: skip

TABLES: Mapping[str, Table] = MappingProxyType({one.key: one for one in (RULES, FIELDS, LOOKUPS, EXAMPLES, OPEN)})
"""All tables, in the order of the document; their keys are attributes of `Delta`."""


def shown_columns(table: Table, rows: Sequence[Any], *, several: bool) -> tuple[Column, ...]:
    """The columns that say something: without the map's where there is one map, and without those that are empty in all rows."""
    return tuple(
        one
        for one in table.columns
        if (several or one.key != "map") and (not rows or any(one.text(row) != "" for row in rows))
    )


def several_maps(delta: Delta) -> bool:
    """Whether the rows are of several maps."""
    return len({one.map for key in ("rules", "fields", "open") for one in getattr(delta, key) if one.map}) > 1


def summary_lines(delta: Delta) -> list[tuple[str, str]]:
    """Names and sentences for the head of the document."""
    versions = " to ".join(
        filter(None, (delta.version_before, delta.version_after if delta.version_after != delta.version_before else ""))
    )
    counts = ", ".join(f"{count:,} {kind}" for kind, count in delta.counts.items() if count)
    lines = [("Version", versions), ("Rules", f"{counts or 'none changed'}; {delta.unchanged:,} as they were")]
    for one in delta.schemas:
        said = (
            f"{one.before} → {one.after}"
            if one.before and one.after and one.before != one.after
            else one.after or f"{one.before} is gone"
        )
        lines.append((f"Schema {one.name}", said + (f" ({one.format})" if one.format else "")))
        if one.digest_before != one.digest_after:
            lines.append(("", " → ".join(filter(None, (one.digest_before, one.digest_after)))))
    return [(name, text) for name, text in lines if text]
