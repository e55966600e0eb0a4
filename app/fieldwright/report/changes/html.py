"""A comparison as one HTML file: a list with filters, details, and both versions side by side; no network, readable without JavaScript."""

import json
from collections.abc import Mapping
from typing import Any, cast

from markupsafe import Markup

from fieldwright import __version__
from fieldwright.diff.kinds import KINDS, PRESETS
from fieldwright.diff.model import SEVERITIES, Change
from fieldwright.report.changes.grouping import groups_of, places_text, title_of
from fieldwright.report.changes.model import ChangeReport, Entry
from fieldwright.report.changes.text import before_after, reason_of
from fieldwright.report.changes.trees import trees_of
from fieldwright.report.changes.values import facts_text, instance_text, plain, short
from fieldwright.report.page import environment, part, policy

VALUE = 3_000
"""Characters of a value that are shown; more are cut visibly."""


def html_of(report: ChangeReport, *, by: str = "message") -> str:
    """The page."""
    style, script = part("page.css") + part("changes.css"), part("changes.js")
    made = environment()
    names: dict[str, Any] = made.globals
    names |= {
        "value_box": _value_box,
        "instance": lambda one: short(instance_text(one), VALUE),
        "between": before_after,
        "places_text": places_text,
        "reason_of": reason_of,
    }
    trees = trees_of([(one.file, one.comparison) for one in report.compared.parts], report.entries)
    kinds = {one.change.id: title_of(one.change) for one in report.entries}
    return made.from_string(part("changes.html.j2")).render(
        report=report,
        groups=groups_of(report.entries, by),
        trees=trees,
        tree_numbers=_tree_numbers(trees, report.entries),
        severities=SEVERITIES,
        by_role={role: _counted(report, role) for role in ("source", "target")},
        kinds=sorted(kinds.items(), key=lambda pair: pair[1]),
        table=KINDS,
        presets=PRESETS,
        version=__version__,
        policy=policy(style, script),
        style=Markup(style),  # noqa: S704  # our own files, hashed in the policy
        script=Markup(script),  # noqa: S704
    )


def _tree_numbers(trees: list[Any], entries: tuple[Entry, ...]) -> dict[int, int]:
    """The number of the tree that a change is in, by the change's number."""
    at = {(tree.file, tree.message): number for number, tree in enumerate(trees, 1)}
    found = ((one.number, at.get((one.part, one.change.message))) for one in entries)
    return {number: tree for number, tree in found if tree is not None}


def _counted(report: ChangeReport, role: str) -> dict[str, int]:
    counts: dict[str, int] = dict.fromkeys(SEVERITIES, 0)
    for one in report.entries:
        counts[one.change.as_(role)] += 1
    return counts


def _value_box(change: Change, side: str) -> str:
    """Before or after as it is shown in the details: text as it is, anything else as indented JSON."""
    value: Any = getattr(change, side)
    if value is None:
        return ""
    if isinstance(value, Mapping) and isinstance(cast("Mapping[Any, Any]", value).get("type"), str):
        return short(facts_text(cast("Mapping[str, Any]", value)), VALUE)
    text = value if isinstance(value, str) else json.dumps(plain(value), ensure_ascii=False, indent=2)
    return short(text, VALUE)
