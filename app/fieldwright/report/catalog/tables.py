"""A catalog for programs and for spreadsheets: JSON with stable keys, CSV of the entries, and Markdown."""

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from fieldwright.files.records import to_record
from fieldwright.project.catalog.kinds import CatalogFinding
from fieldwright.project.catalog.model import Entry
from fieldwright.project.catalog.priority import Priority
from fieldwright.project.catalog.roadmap import Lane
from fieldwright.report.catalog.attributes import ENTRY, SYSTEM, cell_text, shown_entries
from fieldwright.report.catalog.gathering import CatalogSpec
from fieldwright.report.markdown import plain, table_of

FORMAT = "1.0"
"""The version of the JSON form."""

_FORMULA = ("=", "+", "-", "@", "'", "\t", "\r", "\n")


def catalog_csv(spec: CatalogSpec) -> bytes:
    """The entries as CSV (RFC 4180, UTF-8), with titles for people, as it can be imported again.

    An apostrophe is put before what a spreadsheet would take for a formula; importing takes it off.
    """
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow([one.title for one in ENTRY])
    for entry in shown_entries(spec.catalog, spec.entries):
        writer.writerow([inert(cell_text(one, entry)) for one in ENTRY])
    return _encoded(held.getvalue().replace("\0", "\\0"))


def inert(text: str) -> str:
    """Text that no spreadsheet takes for a formula; the first apostrophe taken off, it is the text."""
    return f"'{text}" if text[:1] in _FORMULA and text else text


def uninert(text: str) -> str:
    """The text of a cell that `inert` may have made."""
    return text[1:] if text[:1] == "'" and text[1:2] in _FORMULA and len(text) > 1 else text


def catalog_json(spec: CatalogSpec) -> bytes:
    """The catalog for programs."""
    return _encoded(json.dumps(record_of(spec), ensure_ascii=False, indent=2, default=str) + "\n")


def record_of(spec: CatalogSpec) -> dict[str, Any]:
    """The catalog as plain values of stable keys."""
    catalog = spec.catalog
    return {
        "format": FORMAT,
        "catalog": {"name": catalog.name, "description": catalog.description, "owner": catalog.owner, "left_out": spec.left_out},
        "systems": [to_record(one) | {"name": one.name} for one in catalog.systems],
        "entries": [_entry(one) for one in shown_entries(catalog, spec.entries)],
        "findings": [finding_record(one) for one in spec.findings],
        "accepted": [finding_record(one) | {"reason": one.reason} for one in spec.accepted],
        "summary": {severity: sum(one.severity == severity for one in spec.findings) for severity in ("error", "warning", "info")},
        "priorities": [priority_record(one) for one in spec.priorities],
        "road_map": [lane_record(one) for one in spec.lanes],
    }  # fmt: skip


def _entry(one: Entry) -> dict[str, Any]:
    """An entry with all its keys, the empty ones too."""
    made = to_record(one)
    made.pop("linked", None)
    usual: dict[str, Any] = dict.fromkeys(("element", "source", "source_owner", "target", "target_owner", "volume", "mode", "trigger", "method", "protection", "owner", "lifecycle", "status", "notes", "risk", "quarter"), "")  # fmt: skip
    usual |= {"new_per_month": None, "changed_per_month": None, "effort": None, "rank": None}
    usual |= {"concerns": [], "protections": [], "links": []}
    frequency = {"kind": one.frequency.kind, "every": one.frequency.every, "text": one.frequency.text}
    return {"id": one.id, **usual, **made, "frequency": frequency}


def finding_record(one: CatalogFinding) -> dict[str, Any]:
    """A finding as plain values."""
    return {
        "id": one.id, "severity": one.severity, "title": one.title, "message": one.message, "mend": one.mend, "entries": list(one.entries),
        "systems": list(one.systems),
    }  # fmt: skip


def priority_record(one: Priority) -> dict[str, Any]:
    """A priority as plain values."""
    return {
        "entry": one.entry, "score": one.score, "security": one.security, "effort": one.effort, "rank": one.rank, "findings": list(one.findings),
        "reasons": list(one.reasons),
    }  # fmt: skip


def lane_record(one: Lane) -> dict[str, Any]:
    """A quarter of the road map as plain values."""
    items = [{"entry": item.priority.entry, "effort": item.priority.effort, "pinned": item.pinned, "reason": item.reason} for item in one.items]  # fmt: skip
    return {"quarter": str(one.quarter), "days": one.days, "capacity": one.capacity, "over": one.over, "items": items}


# --- Markdown --------------------------------------------------------------------------------------------------------


def catalog_markdown(spec: CatalogSpec) -> bytes:
    """The catalog as Markdown: entries, systems, findings, what to do first, and the road map."""
    return _encoded("\n\n".join(one for one in _parts(spec) if one) + "\n")


def _parts(spec: CatalogSpec) -> Iterable[str]:
    catalog = spec.catalog
    yield f"# {plain(catalog.name)}"
    yield plain(catalog.description)
    yield f"Owner: {plain(catalog.owner)}" if catalog.owner else ""
    yield f"Only: {plain(spec.left_out)}" if spec.left_out else ""
    yield f"## Integrations ({len(spec.entries):,})"
    titles = [one.title for one in ENTRY]
    rows = ([plain(cell_text(one, entry)) for one in ENTRY] for entry in shown_entries(catalog, spec.entries))
    yield table_of(titles, rows) or "None."
    yield f"## Systems ({len(catalog.systems):,})"
    yield table_of([one.title for one in SYSTEM], ([plain(cell_text(one, system)) for one in SYSTEM] for system in catalog.systems)) or "None is described."  # fmt: skip
    yield f"## Findings ({len(spec.findings):,})"
    yield table_of(("Severity", "Id", "Finding", "Mend", "Integrations"), (
        (one.severity, one.id, plain(one.message), plain(one.mend), plain(", ".join(one.entries))) for one in spec.findings
    )) or "None."  # fmt: skip
    if spec.accepted:
        yield f"### Accepted ({len(spec.accepted):,})"
        yield table_of(("Id", "Finding", "Reason"), ((one.id, plain(one.message), plain(one.reason)) for one in spec.accepted))  # fmt: skip
    if spec.priorities:
        yield "## What to do first"
        yield table_of(("Place", "Integration", "Score", "Days", "Why"), (
            (str(at), plain(one.entry), str(one.score), str(one.effort), plain("; ".join(one.reasons))) for at, one in enumerate(spec.priorities, 1)
        ))  # fmt: skip
        yield "## Road map"
        yield table_of(("Quarter", "Days", "Integrations"), (
            (str(one.quarter), days_text(one), "<br>".join(plain(item.priority.entry + (" (put there)" if item.pinned else "")) for item in one.items))
            for one in spec.lanes
        ))  # fmt: skip


def days_text(lane: Lane) -> str:
    """The days of a quarter in words."""
    over = f", {lane.over} too many" if lane.over else ""
    return f"{lane.days} of {lane.capacity}{over}"


def _encoded(text: str) -> bytes:
    """UTF-8, with halves of surrogate pairs as escapes."""
    return "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text).encode("utf-8")
