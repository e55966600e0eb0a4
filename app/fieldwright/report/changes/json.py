"""A comparison as JSON (design section 9), and JSON of the table of kinds."""

from collections.abc import Iterable
from typing import Any

from fieldwright.diff.kinds import KINDS, Kind
from fieldwright.diff.model import SEVERITIES, Witness
from fieldwright.report.changes.model import ChangeReport, Entry
from fieldwright.report.changes.values import instance_text, json_of_value, plain
from fieldwright.schema.model import Origin


def json_of(report: ChangeReport) -> str:
    """The report as indented JSON text with a line feed at the end."""
    return json_of_value(record_of(report), indent=2) + "\n"


def record_of(report: ChangeReport) -> dict[str, Any]:
    """What ``diff --format json`` prints. ``summary`` counts all changes, listed or not, for the role."""
    return {
        "old": {"name": report.old.name, "title": report.old.title or None, "format": report.old.format},
        "new": {"name": report.new.name, "title": report.new.title or None, "format": report.new.format},
        "role": report.role,
        "presets": list(report.presets),
        "changes": [change_record(report, one) for one in report.entries],
        "summary": {name: report.counts.get(name, 0) for name in SEVERITIES},
        "failed": report.failed,
        "accepted": len(report.accepted),
        "ignored": [
            {"id": one.change.id, "message": one.change.message, "path": one.change.path, "reason": one.reason or None}
            for one in report.ignored
        ],
        "stale": list(report.stale),
        "notes": list(report.notes),
    }


def change_record(report: ChangeReport, entry: Entry) -> dict[str, Any]:
    """One change: the keys of the design, then what else is known of it."""
    one = entry.change
    kind = KINDS.get(one.id)
    return {
        "id": one.id,
        "severity": entry.severity,
        "source_severity": one.source_severity,
        "target_severity": one.target_severity,
        "message": one.message,
        "path": one.path,
        "location": _place(report, one.location),
        "before": plain(one.before),
        "after": plain(one.after),
        "text": one.text,
        "group": kind.group if kind else None,
        "file": entry.file or None,
        "old_message": one.old_message or None,
        "old_path": one.old_path or None,
        "old_location": _place(report, one.old_location),
        "definition": one.definition or None,
        "places": one.places,
        "used": [{"message": each.message, "path": each.path} for each in one.used],
        "relation": one.relation,
        "because": one.because or None,
        "score": one.score,
        "witnesses": [_witness(each) for each in one.witnesses],
        "hint": one.hint or None,
    }


def kinds_record(kinds: Iterable[Kind], preset: str) -> list[dict[str, Any]]:
    """Kinds of changes as ``changes --json`` prints them, with the severities of a preset."""
    return [
        {"id": one.id, "group": one.group, "title": one.title, "meaning": one.meaning, "source_severity": one.under(preset)[0],
         "target_severity": one.under(preset)[1], "relation": one.relation, "hint": one.hint or None}
        for one in kinds
    ]  # fmt: skip


def _place(report: ChangeReport, origin: Origin) -> dict[str, Any] | None:
    if origin.file is None and not origin.line and not origin.pointer:
        return None
    return {
        "file": report.compared.shown(origin.file) or None,
        "line": origin.line or None,
        "pointer": origin.pointer or None,
    }


def _witness(one: Witness) -> dict[str, Any]:
    return {
        "role": one.role,
        "instance": plain(one.instance),
        "text": instance_text(one.instance),
        "problem": one.problem or None,
    }
