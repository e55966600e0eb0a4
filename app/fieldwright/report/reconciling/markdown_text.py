"""The result as Markdown, for a ticket or a pull request."""

from collections.abc import Iterable, Sequence

from fieldwright.project.reconciling.model import DIFFERING, Listed, Reconciliation
from fieldwright.report.markdown import code, plain
from fieldwright.report.reconciling.sentences import count_lines, facts, headline, meaning, more_lines, place, shown


def markdown_of(result: Reconciliation) -> bytes:
    """The document, UTF-8."""
    blocks = ["# Reconciliation", plain(headline(result))]
    blocks.append("\n".join(f"* {plain(name)}: {plain(text)}" for name, text in facts(result)))
    blocks += ["## Counts", _grid(("", "source", "target"), ((plain(a), b, c) for a, b, c in count_lines(result)))]
    differing = [one for one in result.fields if one.differing or one.within_tolerance]
    blocks.append("## By field")
    if differing:
        rows = ((code(one.path), f"{one.differing:,}", f"{one.within_tolerance:,}") for one in differing)
        blocks.append(_grid(("field", "records that differ", "within tolerance"), rows))
    else:
        blocks.append("No compared field differs.")
    if result.failures:
        blocks += ["## Records that the map gave nothing for", "\n".join(f"* {plain(one)}" for one in result.failures)]
    for kind, count in result.counts.items():
        listed = [one for one in result.listed if one.kind == kind]
        if listed:
            blocks += [f"## {kind.capitalize()} ({count:,})", plain(f"{meaning(kind)}.".capitalize()), _listed(kind, listed)]  # fmt: skip
    blocks += more_lines(result)
    return ("\n\n".join(blocks) + "\n").encode("utf-8", "backslashreplace")


def _listed(kind: str, listed: Sequence[Listed]) -> str:
    if kind != DIFFERING:
        return _grid(
            ("key", "source record", "target record", "times"),
            ((code(" / ".join(one.key)), place(one.source_record), place(one.target_record), str(one.times) if one.times > 1 else "") for one in listed),
        )  # fmt: skip
    rows = (
        (code(" / ".join(one.key)), code(each.path), code(shown(each.expected)), code(shown(each.actual)), place(one.source_record), place(one.target_record))
        for one in listed for each in one.differences
    )  # fmt: skip
    return _grid(("key", "field", "expected", "actual", "source record", "target record"), rows)


def _grid(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(titles) + " |", "|" + " --- |" * len(titles)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)
