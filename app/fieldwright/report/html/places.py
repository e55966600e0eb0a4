"""The names of the page's places. A rule's is ``map:target``, the same in every export, so that links to it last."""

import re
from collections.abc import Mapping

from attrs import Factory, define

from fieldwright.report.mapping_rows import free_name
from fieldwright.report.model import MappingRow, Spec
from fieldwright.report.visible import anchor, visible

LONGEST = 300

_UNSAFE = re.compile(r"[^\w.\-\[\]@:*]+")


def rule_place(map_name: str, target: str) -> str:
    """The name of a rule's place, before it is made the only one of its name.

    >>> rule_place("request to order", "lines[].`@id`")
    'request-to-order:lines[].@id'
    """
    cleaned = _UNSAFE.sub("_", visible(target).replace("`", ""))[:LONGEST]
    return f"{anchor(visible(map_name))[:LONGEST]}:{cleaned}"


@define(eq=False)
class Places:
    """The places of a page's rules and tables."""

    rows: dict[tuple[str, str], str] = Factory(dict)
    """By map and target."""
    by_anchor: dict[str, str] = Factory(dict)
    """By the anchor that the specification names them with."""
    lookups: dict[str, str] = Factory(dict)
    """By a lookup's name."""

    def row(self, row: MappingRow) -> str:
        """The place of a row."""
        return self.by_anchor[row.anchor]

    def at(self, mark: str) -> str:
        """The place that an anchor of the specification means; empty where it means none."""
        return self.by_anchor.get(mark, "")

    def of(self, map_name: str, target: str) -> str:
        """The place of a rule; empty where there is none."""
        return self.rows.get((map_name, target), "")


def places_of(spec: Spec) -> Places:
    """The places of a specification, each name once."""
    made, taken = Places(), set[str]()
    for one in spec.maps:
        for row in one.rows:
            name = free_name(rule_place(one.name, row.target), taken)
            made.rows.setdefault((row.map, row.target), name)
            made.by_anchor[row.anchor] = name
    for one in spec.lookups:
        made.lookups[one.name] = free_name(f"lookup-{anchor(visible(one.name))[:LONGEST]}", taken)
    return made


CHUNK = 10
"""Rows that a browser lays out or leaves out at a time, so that thousands do not make it slow."""


def chunks(rows: tuple[MappingRow, ...]) -> list[list[tuple[str, list[MappingRow]]]]:
    """Rows in chunks, and in these neighbours of one parent, with the parent's path where its own row does not stand right above."""
    made: list[list[tuple[str, list[MappingRow]]]] = []
    before = parent = ""
    for at, row in enumerate(rows):
        if at % CHUNK == 0:
            made.append([])
        if at == 0 or row.parent != parent or not made[-1]:
            made[-1].append(("" if row.parent in (before, parent) and (at or not row.parent) else row.parent, []))
        made[-1][-1][1].append(row)
        before, parent = row.target, row.parent
    return made


def counted(names: Mapping[str, int]) -> list[str]:
    """Names by how often they stand, the most frequent first, then by name."""
    return sorted(names, key=lambda name: (-names[name], name))
