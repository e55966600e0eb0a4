"""The delta specification as Markdown, made to be read in a pull request or a ticket."""

from collections.abc import Iterable

from fieldwright.report.delta.columns import TABLES, several_maps, shown_columns, summary_lines
from fieldwright.report.delta.model import KINDS, Delta, RuleLine
from fieldwright.report.markdown import code, plain, with_code


def markdown_of(delta: Delta) -> bytes:
    """The document, UTF-8."""
    several = several_maps(delta)
    blocks = [f"# {plain(delta.project)}: what changes"]
    blocks.append(
        "\n".join(f"* {plain(name) + ': ' if name else ''}{plain(text)}" for name, text in summary_lines(delta))
    )
    blocks += [f"> {plain(text)}" for text in delta.notes]
    blocks.append("## Rules")
    if not delta.rules:
        blocks.append(TABLES["rules"].empty)
    for kind, meaning in KINDS.items():
        lines = [one for one in delta.rules if one.kind == kind]
        if lines:
            blocks += [f"### {kind.capitalize()} ({len(lines):,})", plain(meaning)]
            blocks += [_rule(one, several) for one in lines]
    for key in ("fields", "lookups", "examples", "open"):
        table, rows = TABLES[key], getattr(delta, key)
        blocks.append(f"## {table.title}")
        if not rows:
            blocks.append(table.empty)
            continue
        columns = shown_columns(table, rows, several=several)
        grid = [_line(column.title for column in columns), _line("---" for _ in columns)]
        for row in rows:
            texts = ((column, str(column.text(row))) for column in columns)
            grid.append(_line((code(text) if column.code else plain(text)) if text else "" for column, text in texts))
        blocks.append("\n".join(grid))
    return ("\n\n".join(block for block in blocks if block) + "\n").encode("utf-8")


def _rule(one: RuleLine, several: bool) -> str:
    place = f" of {plain(one.map)}" if several else ""
    was = f" (was {code(one.target_before)})" if one.target_before else ""
    lines = [f"* {code(one.target)}{was}{place}"]
    lines += [f"  * Why: {with_code(text)}" for text in one.reasons]
    if one.before != one.after and one.before:
        lines.append(f"  * Was: {code(one.before)}")
    if one.after:
        lines.append(f"  * {'Is now' if one.before != one.after else 'Says, as before'}: {code(one.after)}")
    lines += [f"  * Open: {plain(one.question)}"] if one.question else []
    lines += [f"  * Candidate: {plain(text)}" for text in one.candidates]
    return "\n".join(lines)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
