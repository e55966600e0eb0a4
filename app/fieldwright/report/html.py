"""The specification as one HTML file: no network, no outside parts, readable without JavaScript."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from fieldwright.report.columns import CHANGES, EXAMPLES, FIELDS, FUNCTIONS, LOOKUPS, PARAMETERS, Table, source_text
from fieldwright.report.counts import share
from fieldwright.report.model import MappingRow, Spec
from fieldwright.report.page import coded, environment, part, policy
from fieldwright.report.visible import anchor


def html_of(spec: Spec) -> bytes:
    """The page's bytes, UTF-8."""
    style, script = part("spec.css"), part("spec.js")
    template = _environment().from_string(part("spec.html.j2"))
    text = template.render(
        spec=spec,
        several=len(spec.maps) > 1,
        anchors={(row.map, row.target): row.anchor for one in spec.maps for row in one.rows},
        policy=policy(style, script),
        style=Markup(style),  # noqa: S704  # our own files, hashed in the policy
        script=Markup(script),  # noqa: S704
        tables={
            "lookups": LOOKUPS,
            "parameters": PARAMETERS,
            "functions": FUNCTIONS,
            "examples": EXAMPLES,
            "fields": FIELDS,
            "changes": CHANGES,
        },
    )
    return text.encode("utf-8")


def _environment() -> Environment:
    made = environment()
    filters: dict[str, Any] = made.filters
    filters |= {
        "anchor": anchor, "share": share,  "groups": _groups, "haystack": _haystack, "coded": coded, "brief": _brief,
    }  # fmt: skip
    names: dict[str, Any] = made.globals
    names |= {"source_text": source_text, "columns_of": _columns_of}
    return made


def _groups(rows: Sequence[MappingRow]) -> list[tuple[str, list[MappingRow]]]:
    """Neighbouring rows of one parent, with the parent's path where its own row does not stand right above."""
    made: list[tuple[str, list[MappingRow]]] = []
    before = ""
    for parent, group in groupby(rows, key=lambda row: row.parent):
        held = list(group)
        made.append(("" if parent == before else parent, held))
        before = held[-1].target
    return made


def _haystack(row: MappingRow) -> str:
    """What the search looks in, beyond the row's own text."""
    return " ".join((row.target, row.name, row.owner, row.kind)).lower()


def _brief(text: str) -> str:
    """The beginning of a long text, to the end of a word."""
    line = " ".join(text[:400].split())
    return line if len(line) <= 150 else line[:150].rsplit(" ", 1)[0] + " …"


def _columns_of(table: Table, several: bool) -> list[Any]:
    """A table's columns that say something: without the map's where there is one map."""
    return [column for column in table.columns if several or column.key != "map"]
