"""Maps of any size for benchmarks: two schemas whose fields are all written out, so that none is shared, and links between near and far rows.

``python -m tests.benchmarks.mapped FILE GROUPS FIELDS LINKS PARTS`` writes one, so that a program that is measured never held it.
"""

import json
import sys
from pathlib import Path

from attrs import evolve

from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.format import dump_project
from fieldwright.project.model import Project, SchemaRef

TYPES = (
    {"type": "string", "maxLength": 40},
    {"type": "integer"},
    {"type": "string", "format": "date"},
    {"type": "boolean"},
)


def project(folder: Path, groups: int = 100, in_group: int = 99, links: int = 500, *, parts: int = 0) -> Project:
    """A map of two schemas of so many groups of fields, with so many links; with ``parts`` each group has them, and they the fields.

    Four of five links are near, so that their curves are drawn whole; every third has a pill. With ``parts`` half of the links are at the
    first fields, one beside the other, and the others in all groups.
    """
    fields = {f"field{at:02}": TYPES[at % len(TYPES)] for at in range(in_group)}
    group = {"type": "object", "properties": fields, "required": ["field00", "field07"]}
    if parts:
        group = {"type": "object", "properties": {f"part{part:02}": group for part in range(parts)}}
    whole = {**{f"group{at:02}": group for at in range(groups)}, "last": {"type": "string"}}
    for side in ("source", "target"):
        text = json.dumps({"title": side.title(), "type": "object", "properties": whole})
        (folder / f"{side}.json").write_text(text)
    every, many = max(1, parts), groups * max(1, parts) * in_group

    def path(row: int) -> str:
        part = f".part{row // in_group % every:02}" if parts else ""
        return f"group{row // in_group // every:02}{part}.field{row % in_group:02}"

    def rule(at: int) -> Rule:
        half = links // 2
        row = at * 19 if not parts else at if at < half else half + (at - half) * ((many - half) // half)
        away = (at * 37) % 40 - 20 if at % 5 else 3_000
        source = path((row + away) % many)
        return Rule(path(row), source if at % 3 else f"$string({source})")

    rules = tuple(rule(at) for at in range(links))
    map_ = Map("big", (SourceRef("source", "Source"),), TargetRef("target", "Target"), rules)
    return evolve(
        Project("big"), schemas={"source": SchemaRef("source.json"), "target": SchemaRef("target.json")}, maps=(map_,)
    )


if __name__ == "__main__":
    made, (groups, fields, links, parts) = Path(sys.argv[1]), map(int, sys.argv[2:])
    made.write_bytes(dump_project(project(made.parent, groups, fields, links, parts=parts)))
