"""The columns of a workbook's tables: those of all formats, split where cells come back as edits, and what only a workbook has."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import evolve

from fieldwright.mapping.findings import SEVERITIES
from fieldwright.mapping.model import STATUSES
from fieldwright.project.reviewing import DONE, OPEN
from fieldwright.report.around import TraceLine
from fieldwright.report.columns import Column, Table, finding_line, source_text
from fieldwright.report.model import LookupTable, MappingRow, QuestionLine, Spec, WorkedExample

KINDS = ("value", "each", "constant", "element", "not mapped", "filled below", "unmapped")
"""What a mapping row can be."""
STATES = ("used", "used below", "dropped", "undecided")
"""What can become of a source field."""
TYPES = ("string", "integer", "number", "boolean", "date", "date-time", "object", "array", "any")
"""What a parameter may be."""
MOST_EXAMPLES = 3
"""Worked examples that stand in a mapping row; all are in the sheet of examples."""
MOST_USERS = 6

_C = Column


def _get(name: str) -> Callable[[Any], str | int]:
    def text(row: Any) -> str | int:
        return getattr(row, name)

    return text


def _lines(name: str, most: int = 0) -> Callable[[Any], str]:
    def text(row: Any) -> str:
        listed: Sequence[str] = getattr(row, name)
        more = len(listed) - most if most else 0
        return "\n".join((*listed[:most], f"and {more:,} more") if more > 0 else listed)

    return text


def _of_question(name: str) -> Callable[[MappingRow], str]:
    def text(row: MappingRow) -> str:
        return getattr(row.question, name) if row.question else ""

    return text


def _reads(row: MappingRow) -> str:
    return "\n".join(source_text(read) for read in row.sources)


def _read_types(row: MappingRow) -> str:
    return "\n".join((read.type or "unknown") + (", required" if read.required else "") for read in row.sources)


def _worst(row: MappingRow) -> str:
    return min((one.severity for one in row.findings), key=SEVERITIES.index).upper() if row.findings else ""


def mapping_columns(spec: Spec) -> Table:
    """The mapping's columns, with the worked examples of the rows beside them."""
    examples: dict[str, list[WorkedExample]] = {}
    for each in spec.maps:
        for one in each.examples:
            examples.setdefault(one.anchor, []).append(one)
    return with_map(
        Table(
            "mapping",
            "Mapping",
            (
                _C("number", "No.", _get("number"), 6),
                _C("target", "Target field", _get("target"), 50, code=True),
                _C("type", "Type", _get("type"), 16),
                _C("limits", "Length and limits", _get("limits"), 28),
                _C("required", "Required", _get("required_text"), 20),
                _C("occurs", "Occurs", _get("occurs"), 8),
                _C("sources", "Source fields", _reads, 30, code=True),
                _C("sentence", "What is done", _get("sentence"), 44, edits="words"),
                _C("kind", "Rule", _get("kind"), 11, edits="decision", choices=KINDS),
                _C("expression", "Expression", _get("expression"), 42, code=True, edits="value, each or constant"),
                _C("condition", "Condition", _get("condition"), 26, code=True, edits="when"),
                _C("default", "Default", _get("default"), 14, code=True, edits="default"),
                _C("lookups", "Lookup", _lines("lookups"), 16),
                _C("absent", "Missing, null, empty", _get("absent"), 30),
                _C("example_in", "Example: reads", _examples(examples, "input"), 26, code=True),
                _C("example_out", "Example: writes", _examples(examples, "output"), 20, code=True),
                _C("status", "Status", _get("status"), 10, edits="status", choices=STATUSES),
                _C("owner", "Owner", _get("owner"), 24, edits="owner"),
                _C("note", "Note", _get("note"), 32, edits="note"),
                _C("worst", "Worst finding", _worst, 11),
                _C("findings", "Findings", lambda row: "\n".join(map(finding_line, row.findings)), 38),
                _C("question", "Question", _of_question("text"), 28, edits="question.text"),
                _C("asked_of", "Asked of", _of_question("asked_of"), 18, printed=False, edits="question.asked_of"),
                _C("due", "Due", _of_question("due"), 12, printed=False, edits="question.due"),
                _C("answer", "Answer", _of_question("answer"), 28, printed=False, edits="question.answer"),
                _C("reason", "Why nothing is written", _get("reason"), 32, printed=False, edits="reason"),
                _C("decided_by", "Decided by", _get("decided_by"), 24, printed=False, edits="decided_by"),
                _C("loop", "Repeats over", _get("loop"), 34, printed=False, code=True),
                _C("source_types", "Type of what is read", _read_types, 24, printed=False),
                _C("words", "Words", lambda row: _WORDS.get(str(row.words), ""), 18, printed=False),
                _C("approved", "Approved by, on", _get("approved"), 22, printed=False),
                _C("buildability", "Buildable", lambda row: "" if row.buildability is None else row.buildability, 10, printed=False),
                _C("lost", "Points lost for", _lines("lost"), 40, printed=False),
                _C("description", "Meaning of the target field", _get("description"), 60, printed=False),
                _C("map", "Map", _get("map"), 24, printed=False),
            ),
            "The maps have no target fields.",
        ),
        several=len(spec.maps) > 1,
    )  # fmt: skip


_WORDS = {"made": "made from the rule", "written": "written by a person", "stale": "written for an older rule"}


def _examples(examples: Mapping[str, Sequence[WorkedExample]], name: str) -> Callable[[MappingRow], str]:
    def text(row: MappingRow) -> str:
        found = examples.get(row.anchor, ())
        more = len(found) - MOST_EXAMPLES
        lines = [str(getattr(one, name)) for one in found[:MOST_EXAMPLES]]
        return "\n".join([*lines, f"and {more:,} more, see Examples"] if more > 0 else lines)

    return text


SOURCES = Table(
    "sources",
    "Source coverage",
    (
        _C("alias", "Source", _get("alias"), 14),
        _C("path", "Source field", _get("path"), 50, code=True),
        _C("type", "Type", _get("type"), 22),
        _C("state", "State", _get("state"), 13, edits="dropped", choices=STATES),
        _C("reason", "Reason for leaving it out", _get("reason"), 46, edits="dropped.reason"),
        _C("decided_by", "Decided by", _get("decided_by"), 24, edits="dropped.decided_by"),
        _C("used_by", "Used by", _lines("used_by"), 46, code=True),
        _C("map", "Map", _get("map"), 24),
    ),
    "No source fields are known.",
)

LOOPS = Table(
    "loops",
    "Loops and joins",
    (
        _C("target", "Target that repeats", _get("target"), 36, code=True),
        _C("sentence", "What is done", _get("sentence"), 46),
        _C("over", "Repeats over", _get("over"), 28, code=True),
        _C("name", "Item is called", _get("name"), 12, code=True),
        _C("joins", "Joined with", _lines("joins"), 46),
        _C("where", "Only where", _get("where"), 28, code=True),
        _C("order", "Ordered by", _get("order"), 20, code=True),
        _C("group", "Grouped by", _get("group"), 26, code=True),
        _C("map", "Map", _get("map"), 24),
    ),
    "No rule repeats.",
)


def _case(row: TraceLine) -> str:
    return "  ".join(text for text in (row.id, row.title) if text)


def _proofs(row: TraceLine) -> str:
    return "\n".join(f"{name} (negative)" if name in row.negative else name for name in row.tests)


def _missing(row: TraceLine) -> str:
    return "\n".join(row.gaps) or "nothing"


TRACES = Table(
    "traces",
    "Traceability",
    (
        _C("case", "Use case", _case, 34),
        _C("flows", "Flows", _lines("flows"), 28),
        _C("maps", "Maps", _lines("maps"), 22),
        _C("rules", "Rules", _lines("rules", 2 * MOST_USERS), 34),
        _C("tests", "Test cases", _proofs, 30),
        _C("findings", "Found", _lines("findings", 2 * MOST_USERS), 32),
        _C("gaps", "Missing", _missing, 28),
    ),
    "The project tells no use cases.",
)

LOOKUP_INDEX = Table(
    "lookup_index",
    "Lookups",
    (
        _C("name", "Lookup", lambda one: one.name or "(without a name)", 26),
        _C("rows", "Rows", lambda one: len(one.rows) if one.rows or not one.file else "", 8),
        _C("description", "What it is for", _get("description"), 40),
        _C("not_found", "Where no row fits", _get("not_found"), 28),
        _C("null", "For null", _get("null"), 22),
        _C("ways", "Keys and direction", _get("ways"), 24),
        _C("file", "Where the rows are", _get("file"), 28),
        _C("used_by", "Used by", _lines("used_by", MOST_USERS), 32, code=True),
        _C("coverage", "Coverage", _lines("coverage", MOST_USERS), 44, printed=False),
    ),
    "The project has no lookups.",
)

LOOKUP_ROWS = Table(
    "lookups",
    "Lookup",
    (
        _C("key", "Source value", _get("key"), 40, code=True, edits="key"),
        _C("value", "Target value", _get("value"), 40, code=True, edits="value"),
        _C("note", "Note", _get("note"), 60, edits="note"),
    ),
    "The table has no rows here.",
)

FURTHER_LOOKUPS = Table(
    "further_lookups",
    "Further lookups",
    (
        _C("lookup", "Lookup", lambda pair: pair[0].name, 30),
        _C("key", "Source value", lambda pair: pair[1].key, 40, code=True),
        _C("value", "Target value", lambda pair: pair[1].value, 40, code=True),
        _C("note", "Note", lambda pair: pair[1].note, 50),
    ),
    "All lookups have sheets of their own.",
)

PARAMETERS = Table(
    "parameters",
    "Parameters",
    (
        _C("name", "Parameter", _get("name"), 26, code=True),
        _C("type", "Type", _get("type"), 14, edits="type", choices=TYPES),
        _C("default", "Default", _get("default"), 34, code=True, edits="default"),
        _C("description", "Meaning", _get("description"), 70, edits="description"),
    ),
    "The project has no parameters.",
)

REUSED = Table(
    "reused",
    "Rule library",
    (
        _C("name", "Name", _get("name"), 30, code=True),
        _C("kind", "What it is", lambda one: _REUSE.get(str(one.kind), ""), 26),
        _C("expression", "Expression", _get("expression"), 60, code=True),
        _C("sentence", "In words", _get("sentence"), 46),
        _C("uses", "Uses", lambda one: len(one.used_by), 7),
        _C("used_by", "Used by", _lines("used_by", 2 * MOST_USERS), 44, code=True),
    ),
    "The project has no functions of its own, and no two rules share an expression of some length.",
)
_REUSE = {
    "function": "function of the project",
    "repeated": "the same in several rules",
    "alike": "the same but for the fields at …",
}

QUESTIONS = Table(
    "questions",
    "Questions",
    (
        _C("state", "State", lambda one: "open" if one.open else "answered", 10),
        _C("place", "About", _get("place"), 40, code=True),
        _C("text", "Question", _get("text"), 50, edits="text"),
        _C("asked_of", "Asked of", _get("asked_of"), 24, edits="asked_of"),
        _C("due", "Due", _get("due"), 12, edits="due"),
        _C("answer", "Answer", _get("answer"), 50, edits="answer"),
        _C("author", "Asked by", lambda one: ", ".join(each for each in (one.author, one.date) if each), 24),
        _C("map", "Map", _get("map"), 24),
    ),
    "Nobody has asked anything.",
)

COMMENTS = Table(
    "comments",
    "Comments",
    (
        _C("kind", "Kind", _get("kind"), 11),
        _C("place", "About", _get("place"), 40, code=True),
        _C("text", "Comment", _get("text"), 50),
        _C("author", "By", lambda one: ", ".join(each for each in (one.author, one.date) if each), 24),
        _C("replies", "Replies", _lines("replies"), 50),
        _C("state", "State", _get("state"), 10, edits="state", choices=(OPEN, DONE)),
        _C("reply", "Your reply", lambda _: "", 40, edits="replies"),
        _C("map", "Map", _get("map"), 24),
    ),
    "Nobody has commented on anything.",
)

TESTS = Table(
    "tests",
    "Test cases",
    (
        _C("name", "Test case", _get("name"), 34),
        _C("kind", "Kind", _get("kind"), 11),
        _C("proves", "What it proves", _get("proves"), 46),
        _C("use_case", "Use case", _get("use_case"), 10),
        _C("map", "Map", _get("map"), 24),
        _C("input", "Input", _get("input"), 44, code=True),
        _C("expected", "Expected output", _get("expected"), 44, code=True),
        _C("expects", "Expected findings", _lines("expects"), 28, code=True),
        _C("tolerances", "Tolerances", _lines("tolerances"), 24, printed=False),
        _C("parameters", "Parameters", _lines("parameters"), 26, code=True),
        _C("ignored", "Not compared", _lines("ignored"), 26, code=True),
        _C("flow", "Flow", _get("flow"), 24, printed=False),
        _C("settings", "Customer's settings", _get("settings"), 28, printed=False, code=True),
        _C("owner", "Owner", _get("owner"), 18, printed=False),
        _C("evidence", "Evidence", _lines("evidence"), 34, printed=False),
        _C("note", "Note", _get("note"), 30, printed=False),
    ),
    "The project has no test cases.",
)

ACCEPTED = Table(
    "accepted",
    "Accepted findings",
    (
        _C("id", "Finding", _get("id"), 9),
        _C("title", "Kind", _get("title"), 28),
        _C("target", "Target field", _get("target"), 44, code=True),
        _C("message", "What is wrong", _get("message"), 60),
        _C("mend", "Why it is accepted", _get("mend"), 50),
        _C("map", "Map", _get("map"), 24),
    ),
    "No finding is accepted.",
)

MASKS = Table(
    "masks",
    "Sample values",
    (
        _C("place", "Field", _get("place"), 50, code=True),
        _C("state", "Its sample values are", _get("state"), 20),
        _C("where", "Where they stand", _get("where"), 40),
        _C("reason", "Why", _get("reason"), 60),
    ),
    "No sample values stand in this workbook.",
)

SINCE = Table(
    "since",
    "Change log",
    (_C("text", "What changed", lambda text: text, 140),),
    "Nothing has changed since the last release.",
)
"""Rows are sentences."""


def with_map(table: Table, *, several: bool) -> Table:
    """The table with the map's column first where there are several maps, and without it where there is one."""
    first = tuple(one for one in table.columns if one.key == "map" and several)
    rest = tuple(one for one in table.columns if one.key != "map")
    return Table(table.key, table.title, (*(evolve(one, printed=True, width=16) for one in first), *rest), table.empty)


def answerable(one: QuestionLine) -> bool:
    """Whether an answer in the workbook comes back: that to a question on a rule."""
    return one.at[:1] == ("maps",)


def listed_here(one: LookupTable) -> bool:
    """Whether the project itself holds the rows, so that they can be edited."""
    return not one.file
