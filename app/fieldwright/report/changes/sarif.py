"""A comparison as SARIF 2.1.0 (OASIS), for code scanning: kinds of changes are rules, changes are results."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from fieldwright import __version__
from fieldwright.diff.baseline import line_of
from fieldwright.diff.folders import Listed
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import BREAKING, DOCS, RISKY, SAFE, Change, worse
from fieldwright.report.changes.model import ChangeReport
from fieldwright.report.changes.text import sentence_of
from fieldwright.report.changes.values import json_of_value, one_line
from fieldwright.schema.model import Origin

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS: Mapping[str, str] = MappingProxyType({BREAKING: "error", RISKY: "warning", SAFE: "note", DOCS: "none"})
"""The levels of SARIF by our severities."""


def sarif_of(report: ChangeReport) -> str:
    """The report. Accepted and ignored changes are results that are suppressed, with the reason."""
    presets = report.presets or ("strict",)
    ids: dict[str, int] = {}
    results = [_result(report, Listed(one.change, one.file), one.severity, ids) for one in report.entries]
    for one in report.accepted:
        results.append(_suppressed(_result(report, one, one.change.as_(report.role), ids), "accepted by the baseline"))
    for left in report.ignored:
        result = _result(report, Listed(left.change), left.change.as_(report.role), ids)
        results.append(_suppressed(result, left.reason or "ignored by the policy"))
    driver: dict[str, Any] = {
        "name": "Fieldwright",
        "semanticVersion": __version__,
        "rules": [_rule(id, presets[0]) for id in ids],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
        "properties": {"old": report.old.name, "new": report.new.name, "role": report.role, "presets": list(presets)},
    }
    return json_of_value({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(id: str, preset: str) -> dict[str, Any]:
    kind = KINDS.get(id)
    if kind is None:
        return {"id": id}
    name = "".join(part.capitalize() for part in id.split("-"))
    severity = worse(*kind.under(preset))
    made = {"id": id, "name": name, "shortDescription": {"text": kind.title}, "fullDescription": {"text": kind.meaning},
            "defaultConfiguration": {"level": LEVELS[severity]}, "properties": {"group": kind.group, "tags": ["schema", kind.group]}}  # fmt: skip
    return made | ({"help": {"text": kind.hint}} if kind.hint else {})


def _result(report: ChangeReport, one: Listed, severity: str, ids: dict[str, int]) -> dict[str, Any]:
    change = one.change
    index = ids.setdefault(change.id, len(ids))
    made: dict[str, Any] = {
        "ruleId": change.id, "ruleIndex": index, "kind": "informational" if severity == DOCS else "fail", "level": LEVELS[severity],
        "message": {"text": _message(change)},
        "locations": [_location(report, change)],
        "partialFingerprints": {"change/v1": hashlib.sha256(line_of(one).encode()).hexdigest()},
        "properties": {"source_severity": change.source_severity, "target_severity": change.target_severity, "places": change.places},
    }  # fmt: skip
    if change.old_location.file is not None and change.old_location != change.location:
        physical = _physical(report, change.old_location)
        made["relatedLocations"] = [{"id": 1, "physicalLocation": physical, "message": {"text": "in the old version"}}]
    return made


def _suppressed(result: dict[str, Any], reason: str) -> dict[str, Any]:
    return {**result, "suppressions": [{"kind": "external", "justification": reason}]}


def _message(change: Change) -> str:
    place = " ".join(one_line(part) for part in (change.message, change.path) if part)
    said = sentence_of(change)
    return f"{place}: {said}" if place else said


def _location(report: ChangeReport, change: Change) -> dict[str, Any]:
    origin = change.location if change.location.file is not None else change.old_location
    if origin.file is None:
        origin = Origin(report.compared.new.path, 1)
    name = ".".join(part for part in (change.message, change.path) if part)
    made: dict[str, Any] = {"physicalLocation": _physical(report, origin)}
    return made | ({"logicalLocations": [{"fullyQualifiedName": name, "kind": "member"}]} if name else {})


def _physical(report: ChangeReport, origin: Origin) -> dict[str, Any]:
    """A place that code scanning finds in the checkout: the file without its revision."""
    name = report.compared.shown(origin.file, bare=True)
    path = Path(name)
    uri = path.as_uri() if path.is_absolute() else quote(path.as_posix())
    return {"artifactLocation": {"uri": uri}, "region": {"startLine": max(origin.line, 1)}}
