"""The specification as Markdown (GitHub's tables), made to be read in a pull request."""

from collections.abc import Iterable, Sequence
from typing import Any

from fieldwright.report.around import TestLine
from fieldwright.report.columns import (
    CHANGES,
    EXAMPLES,
    FUNCTIONS,
    LOOKUPS,
    MAPPING,
    MOST_USERS,
    PARAMETERS,
    SOURCES,
    Column,
    Table,
)
from fieldwright.report.counts import count_lines
from fieldwright.report.diagrams.mermaid import data_flow_of
from fieldwright.report.flow_markdown import flow_blocks, trace_blocks, use_case_blocks
from fieldwright.report.markdown import code, fenced, line_of, plain, table_of, with_code
from fieldwright.report.model import (
    CommentLine,
    FindingText,
    LoopLine,
    MapSpec,
    MaskLine,
    QuestionLine,
    ReuseLine,
    Spec,
)
from fieldwright.report.operation_tables import CONFIGURABLES, CONTACTS, COVERAGE, READINESS

_KEPT = {
    "mapping": ("target", "type", "required", "limits", "sentence", "expression", "sources", "status", "buildability", "findings", "question", "note"),
    "sources": ("alias", "path", "type", "state", "used_by", "reason", "decided_by"),
}  # fmt: skip
"""Columns of the wide tables that a page has room for."""


def markdown_of(spec: Spec) -> bytes:
    """The document, UTF-8."""
    several = len(spec.maps) > 1
    blocks = [f"# {plain(spec.cover.project)}", plain(spec.cover.description), _facts(spec)]
    blocks += use_case_blocks(spec.use_cases)
    blocks += flow_blocks(spec.flows)
    blocks += trace_blocks(spec.traces)
    for one in spec.maps:
        blocks += _map(one, several)
    blocks += _section("## Loops and joins", LOOP, map(_loop, spec.loops))
    blocks += _findings(spec)
    blocks += _section("## Questions", QUESTION, map(_question, spec.questions))
    blocks += _section("## Comments", COMMENT, map(_comment, spec.comments))
    blocks += ["## Lookups", _grid(LOOKUPS, [(one, line) for one in spec.lookups for line in one.rows])]
    if spec.parameters:
        blocks += ["## Parameters", _grid(PARAMETERS, spec.parameters)]
    blocks += _table("##", CONFIGURABLES, spec.configurables, several=True)
    if spec.functions:
        blocks += ["## Functions", _grid(FUNCTIONS, spec.functions)]
    blocks += _section("## Expressions that rules share", REUSED, map(_reused, spec.reused))
    blocks += ["## Examples", _grid(EXAMPLES, [each for one in spec.maps for each in one.examples], several)]
    blocks += _section("## Test cases", TEST, map(_test, spec.tests))
    blocks += _table("###", COVERAGE, spec.coverage, several=True)
    blocks += _table("##", CONTACTS, spec.contacts)
    blocks += _table("##", READINESS, spec.checklist)
    for passage in spec.guide:
        blocks += [f"## {plain(passage.heading)}", "\n".join(f"* {plain(line)}" for line in passage.lines)]
    blocks += _section("## Sample values", MASK, map(_mask, spec.masks))
    if spec.since_release:
        since = "\n".join(f"* {with_code(line)}" for line in spec.since) or "Nothing changed."
        blocks += [f"## Changed since {plain(spec.since_release)}", since]
    blocks += ["## History", _grid(CHANGES, spec.changes)]
    return ("\n\n".join(block for block in blocks if block) + "\n").encode("utf-8")


LOOP = ("Block", "What is done", "Repeats over", "Called", "Where", "Order", "Group", "Joins")
QUESTION = ("Where", "Question", "Asked of", "By", "On", "Due", "Answer")
COMMENT = ("Where", "Comment", "By", "On", "State", "Replies")
REUSED = ("Name", "Expression", "What it does", "Used by")
TEST = ("Test case", "Kind", "Map", "Use case", "Proves", "Input", "Expected", "Not compared", "Parameters")
MASK = ("Field", "Sample values", "Where", "Reason")


def _section(heading: str, titles: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    made = table_of(titles, rows)
    return [heading, made] if made else []


def _table(level: str, table: Table, rows: Sequence[Any], *, several: bool = False) -> list[str]:
    return [f"{level} {table.title}", _grid(table, rows, several)] if rows else []


def _loop(one: LoopLine) -> Sequence[str]:
    texts = (one.over, one.name, one.where, one.order, one.group)
    return (code(one.target), with_code(one.sentence), *map(code, texts), "<br>".join(map(with_code, one.joins)))


def _question(one: QuestionLine) -> Sequence[str]:
    texts = (one.text, one.asked_of, one.author, one.date, one.due)
    return (with_code(one.place), *map(plain, texts), plain(one.answer) if not one.open else "open")


def _comment(one: CommentLine) -> Sequence[str]:
    replies = "<br>".join(map(plain, one.replies))
    return (with_code(one.place), *map(plain, (one.text, one.author, one.date, one.state)), replies)


def _reused(one: ReuseLine) -> Sequence[str]:
    return plain(one.name), code(one.expression), with_code(one.sentence), code(_some(one.used_by))


def _some(names: Sequence[str]) -> str:
    more = len(names) - MOST_USERS
    return "\n".join((*names[:MOST_USERS], f"and {more:,} more") if more > 0 else names)


def _test(one: TestLine) -> Sequence[str]:
    expected = "\n".join(text for text in (one.expected, *one.expects, *one.tolerances) if text)
    facts = map(plain, (one.name, one.kind, one.map, one.use_case, one.proves, one.input, expected))
    return (*facts, code("\n".join(one.ignored)), code("\n".join(one.parameters)))


def _mask(one: MaskLine) -> Sequence[str]:
    return with_code(one.place), *map(plain, (one.state, one.where, one.reason))


def _facts(spec: Spec) -> str:
    cover = spec.cover
    pairs = [("Version", cover.version), ("Status", cover.status), ("Owner", cover.owner), ("Created", cover.created),
             ("Generated by", cover.generated_by)]  # fmt: skip
    lines = [f"* {name}: {plain(value)}" for name, value in pairs if value]
    for one in cover.schemas:
        behind = ", ".join(plain(text) for text in (one.format, one.state) if text)
        lines.append(
            f"* Schema {plain(one.name)}: {code(one.file)}"
            + (f" ({behind})" if behind else "")
            + (f", {code(one.digest)}" if one.digest else "")
        )
    return "\n".join(lines)


def _map(one: MapSpec, several: bool) -> list[str]:
    lines = [f"* From: {plain(text)}" for text in one.sources] + [f"* To: {plain(one.target)}"]
    lines += [f"* {name}: {value}" for name, value in count_lines(one.counts)]
    lines += [f"* {plain(text)}" for text in one.cut]
    heading = f"## Map {plain(one.name)}" if several else "## Mapping"
    return [heading, plain(one.description), "\n".join(lines), fenced("mermaid", data_flow_of(one)), _grid(MAPPING, one.rows),
            f"### Source coverage{' of ' + plain(one.name) if several else ''}", _grid(SOURCES, one.source_rows)]  # fmt: skip


def _findings(spec: Spec) -> list[str]:
    blocks = ["## Findings"]
    blocks.append("\n".join(_finding(one) for one in spec.findings) or "Nothing was found.")
    if spec.accepted:
        blocks += ["### Accepted by the team", "\n".join(_finding(one) for one in spec.accepted)]
    return blocks


def _finding(one: FindingText) -> str:
    place = f" {code(one.target)}" if one.target else ""
    mend = f" {plain(one.mend)}" if one.mend else ""
    return f"* **{one.severity.upper()} {plain(one.id)}**{place} {plain(one.title)}. {plain(one.message)}{mend}"


def _grid(table: Table, rows: Iterable[Any], several: bool = False) -> str:
    held = list(rows)
    if not held:
        return table.empty
    kept = _KEPT.get(table.key)
    columns = [c for c in table.columns if (c.key in kept if kept else several or c.key != "map")]
    lines = [line_of(column.title for column in columns), line_of("---" for _ in columns)]
    lines += [line_of(_cell(column, row) for column in columns) for row in held]
    return "\n".join(lines)


def _cell(column: Column, row: Any) -> str:
    text = str(column.text(row))
    if column.key == "sentence":
        return with_code(text)
    return (code(text) if column.code else plain(text)) if text else ""
