"""How far a map has come, in words."""

from fieldwright.report.model import Counts

MOST_REASONS = 5
"""Reasons for lost points that are named."""


def count_lines(counts: Counts) -> tuple[tuple[str, str], ...]:
    """Names and sentences for the cover."""
    score = counts.buildability
    why = f": {'; '.join(counts.lost[:MOST_REASONS])}" if counts.lost else ""
    return (
        *((("Status of the map", counts.status),) if counts.status else ()),
        *((("Buildability", f"{score} of 100{why}"),) if score is not None else ()),
        ("Target fields", f"{counts.target_mapped:,} of {counts.target_total:,} filled, {counts.target_decided:,} left empty by decision"),
        ("Required target fields", f"{counts.required_mapped:,} of {counts.required_total:,} filled"),
        ("Source fields", f"{counts.source_used:,} of {counts.source_total:,} used, {counts.source_dropped:,} left out by decision"),
        ("Findings", f"{_many(counts.errors, 'error')}, {_many(counts.warnings, 'warning')}, {counts.infos:,} for information"),
        ("Open questions", f"{counts.questions:,}"),
    )  # fmt: skip


def share(part: int, whole: int) -> int:
    """Per cent, rounded down, so that 100 means all."""
    return 100 if whole == 0 else part * 100 // whole


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}" + ("" if count == 1 else "s")
