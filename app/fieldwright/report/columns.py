"""The columns of every table in the specification, once for all formats that have tables."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import frozen

from fieldwright.report.model import FindingText, MappingRow, SourceRead

MOST_USERS = 6
"""Rules named in a lookup's rows."""


@frozen
class Column:
    """A column: a stable ``key`` for programs, a ``title`` for people, the ``text`` of a row, the widest it may become in a workbook.

    ``printed`` columns are on paper, the rest only on screen. ``code`` is for expressions and paths. ``edits`` says what of the project an edit in the
    column changes, empty where it is computed; ``choices`` are the texts that it may then have, where these are few.
    """

    key: str
    title: str
    text: Callable[[Any], str | int]
    width: int = 40
    printed: bool = True
    code: bool = False
    edits: str = ""
    choices: tuple[str, ...] = ()


@frozen
class Table:
    """A table: its sheet's name, its columns, a sentence for when it has no rows."""

    key: str
    title: str
    columns: tuple[Column, ...]
    empty: str


def _get(name: str) -> Callable[[Any], str | int]:
    def text(row: Any) -> str | int:
        return getattr(row, name)

    return text


def _lines(name: str) -> Callable[[Any], str]:
    def text(row: Any) -> str:
        return "\n".join(getattr(row, name))

    return text


def _some(paths: Sequence[str]) -> str:
    """The first paths and how many more: the text stands in every row of a lookup, which may have very many."""
    more = len(paths) - MOST_USERS
    return "\n".join((*paths[:MOST_USERS], f"and {more:,} more") if more > 0 else paths)


def _yes(name: str) -> Callable[[Any], str]:
    def text(row: Any) -> str:
        return "yes" if getattr(row, name) else ""

    return text


def source_text(read: SourceRead) -> str:
    """A field that a rule reads: its path, behind its alias unless it is the primary source's, with what is unknown said."""
    return f"{read.path or '$'}" + ("" if read.known else " (not in the schema)")


def question_text(row: MappingRow) -> str:
    """The question with whom it was put to, when it is due, and the answer."""
    asked = row.question
    if asked is None:
        return ""
    facts = [f"to {asked.asked_of}" if asked.asked_of else "", f"due {asked.due}" if asked.due else ""]
    behind = ", ".join(fact for fact in facts if fact)
    lines = [asked.text + (f" ({behind})" if behind else "")]
    lines.append(f"Answer: {asked.answer}" if asked.answer else "Open: no answer yet")
    return "\n".join(lines)


def finding_line(finding: FindingText) -> str:
    """A finding in one line: severity, id, message."""
    return f"{finding.severity.upper()} {finding.id}: {finding.message}"


def _sources(row: MappingRow) -> str:
    return "\n".join(source_text(read) for read in row.sources)


def _source_types(row: MappingRow) -> str:
    return "\n".join((read.type or "unknown") + (", required" if read.required else "") for read in row.sources)


def _findings(row: MappingRow) -> str:
    return "\n".join(finding_line(finding) for finding in row.findings)


def _buildable(row: MappingRow) -> str | int:
    return "" if row.buildability is None else row.buildability


_C = Column

MAPPING = Table(
    "mapping",
    "Mapping",
    (
        _C("number", "No.", _get("number"), 6),
        _C("target", "Target field", _get("target"), 42, code=True),
        _C("type", "Type", _get("type"), 18),
        _C("required", "Required", _get("required_text"), 16),
        _C("sentence", "What is done", _get("sentence"), 46),
        _C("expression", "Expression", _get("expression"), 44, code=True),
        _C("status", "Status", _get("status"), 11),
        _C("buildability", "Buildable", _buildable, 10),
        _C("findings", "Findings", _findings, 44),
        _C("question", "Question", question_text, 36, printed=False),
        _C("limits", "Limits", _get("limits"), 30, printed=False),
        _C("sources", "Reads", _sources, 36, printed=False, code=True),
        _C("source_types", "Type of what is read", _source_types, 26, printed=False),
        _C("loop", "Repeats over", _get("loop"), 34, printed=False, code=True),
        _C("condition", "Condition", _get("condition"), 34, printed=False, code=True),
        _C("default", "Default", _get("default"), 18, printed=False, code=True),
        _C("lookups", "Lookup", _lines("lookups"), 20, printed=False),
        _C("absent", "Missing, null, empty", _get("absent"), 42, printed=False),
        _C("kind", "Rule", _get("kind"), 12, printed=False),
        _C("owner", "Owner", _get("owner"), 16, printed=False),
        _C("note", "Note", _get("note"), 40, printed=False),
        _C("lost", "Points lost for", _lines("lost"), 40, printed=False),
        _C("occurs", "Occurs", _get("occurs"), 9, printed=False),
        _C("description", "Meaning of the target field", _get("description"), 80, printed=False),
        _C("map", "Map", _get("map"), 24, printed=False),
    ),
    "The map has no target fields.",
)

SOURCES = Table(
    "sources",
    "Sources",
    (
        _C("alias", "Source", _get("alias"), 14),
        _C("path", "Source field", _get("path"), 50, code=True),
        _C("type", "Type", _get("type"), 22),
        _C("state", "State", _get("state"), 14),
        _C("used_by", "Used by", _lines("used_by"), 46, code=True),
        _C("reason", "Reason for leaving it out", _get("reason"), 46),
        _C("decided_by", "Decided by", _get("decided_by"), 18),
        _C("map", "Map", _get("map"), 24),
    ),
    "No source fields are known.",
)

LOOKUPS = Table(
    "lookups",
    "Lookups",
    (
        _C("lookup", "Lookup", lambda pair: pair[0].name, 26),
        _C("key", "Source value", lambda pair: pair[1].key, 34, code=True),
        _C("value", "Target value", lambda pair: pair[1].value, 34, code=True),
        _C("note", "Note", lambda pair: pair[1].note, 46),
        _C("not_found", "Where no row fits", lambda pair: pair[0].not_found, 40),
        _C("null", "For null", lambda pair: pair[0].null, 32),
        _C("ways", "Keys and direction", lambda pair: pair[0].ways, 40),
        _C("coverage", "Coverage", lambda pair: _some(pair[0].coverage), 60),
        _C("file", "Where the rows are", lambda pair: pair[0].file, 40),
        _C("used_by", "Used by", lambda pair: _some(pair[0].used_by), 40, code=True),
    ),
    "The project has no lookups.",
)
"""Rows are pairs of a lookup and one of its lines."""

PARAMETERS = Table(
    "parameters",
    "Parameters",
    (
        _C("name", "Parameter", _get("name"), 26, code=True),
        _C("type", "Type", _get("type"), 14),
        _C("default", "Default", _get("default"), 30, code=True),
        _C("description", "Meaning", _get("description"), 60),
    ),
    "The project has no parameters.",
)

FUNCTIONS = Table(
    "functions",
    "Functions",
    (
        _C("usage", "Function", _get("usage"), 34, code=True),
        _C("description", "Meaning", _get("description"), 60),
        _C("blanks", "Null and missing", _get("blanks"), 34),
        _C("where", "Where an export runs", _get("where"), 34),
        _C("expression", "Expression", _get("expression"), 44, code=True),
        _C("vectors", "Must give", _lines("vectors"), 60, code=True),
        _C("used_by", "Used by", lambda row: _some(row.used_by), 36, code=True),
    ),
    "The rules call functions of JSONata only.",
)

FINDINGS = Table(
    "findings",
    "Findings",
    (
        _C("severity", "Severity", lambda one: one.severity.upper(), 11),
        _C("id", "Id", _get("id"), 7),
        _C("title", "Kind", _get("title"), 28),
        _C("target", "Target field", _get("target"), 44, code=True),
        _C("message", "What is wrong", _get("message"), 64),
        _C("mend", "What to do", _get("mend"), 46),
        _C("sources", "Source fields", _lines("sources"), 36, code=True),
        _C("map", "Map", _get("map"), 24),
    ),
    "Nothing was found.",
)

EXAMPLES = Table(
    "examples",
    "Examples",
    (
        _C("target", "Target field", _get("target"), 44, code=True),
        _C("input", "Reads", _get("input"), 50, code=True),
        _C("output", "Writes", _get("output"), 50, code=True),
        _C("note", "Note", _get("note"), 46),
        _C("origin", "From", _get("origin"), 12),
        _C("map", "Map", _get("map"), 24),
    ),
    "No rule has a worked example.",
)

FIELDS = Table(
    "fields",
    "Fields",
    (
        _C("path", "Field", _get("path"), 50, code=True),
        _C("type", "Type", _get("type"), 22),
        _C("required", "Required", _yes("required"), 10),
        _C("nullable", "Null allowed", _yes("nullable"), 10),
        _C("occurs", "Occurs", _get("occurs"), 9),
        _C("limits", "Limits", _get("limits"), 36),
        _C("values", "Allowed values", _get("values"), 44),
        _C("description", "Meaning", _get("description"), 60),
        _C("default", "Schema's default", _get("default"), 18, code=True, printed=False),
        _C("line", "Line", lambda row: row.line or "", 7, printed=False),
        _C("notes", "Notes", _get("notes"), 40, printed=False),
        _C("message", "Message", _get("message"), 30, printed=False),
        _C("map", "Map", _get("map"), 24),
    ),
    "No fields are known.",
)

CHANGES = Table(
    "changes",
    "Changes",
    (
        _C("date", "Date", _get("date"), 13),
        _C("version", "Version", _get("version"), 12),
        _C("author", "Author", _get("author"), 22),
        _C("note", "Note", _get("note"), 60),
        _C("changes", "What changed since the release before", lambda one: "\n".join(one.changes), 90),
    ),
    "The project's history has no entries.",
)

TABLES: Mapping[str, Table] = MappingProxyType(
    {one.key: one for one in (MAPPING, SOURCES, LOOKUPS, PARAMETERS, FUNCTIONS, FINDINGS, EXAMPLES, FIELDS, CHANGES)}
)
"""Every table by its key."""
