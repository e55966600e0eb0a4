"""What a new version of a schema hits in a project of 2,000 rules is told, and taken in, in a second after the comparison."""

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from fieldwright.diff.compare import compare
from fieldwright.project.sides import Schemas
from fieldwright.project.upgrading import Upgrade, upgraded
from tests.benchmarks.bench_check import SECTIONS, project
from tests.benchmarks.table import in_seconds, show, slowness

PROMISE = 1.0


def edited(document: dict[str, Any], every: int) -> int:
    """Edits one section of every so many, each of another kind; gives how many were made."""
    edits = 0
    for at in range(0, SECTIONS, every):
        section = document["properties"][f"s{at}"]
        fields = section["properties"] = json.loads(json.dumps(section["properties"]))
        match edits % 5:
            case 0:
                fields["f1"] = {"type": "string"}
            case 1:
                fields["f4renamed"] = {**fields.pop("f4"), "maxLength": 41}
            case 2:
                del fields["f8"]
            case 3:
                fields["f3"] = {"type": "string", "enum": ["A", "B", "C", "D"]}
            case _:
                fields["lines"]["items"]["properties"]["price"] = {"type": ["number", "null"]}
        edits += 1
    return edits


def measured(folder: Path, side: str, every: int) -> tuple[float, Upgrade, int]:
    """Seconds of CPU for what a new version of one side hits and its repair, in an interpreter that has seen none of the rules."""
    made = project(folder)
    document = json.loads((folder / f"{side}.json").read_text())
    edits = edited(document, every)
    new = folder / f"new-{side}.json"
    new.write_text(json.dumps(document))
    schemas = Schemas(folder)
    for ref in made.schemas.values():
        schemas.get(ref)
    from fieldwright.schema.load import load

    comparison = compare(schemas.get(made.schemas[side]), load(new))
    began = time.process_time()
    found = upgraded(made, side, new, folder=folder, schemas=schemas, comparison=comparison)
    return time.process_time() - began, found, edits


def main() -> int:
    """A new source with fifty edits, cold; then one of the target."""
    measures = []
    for side in ("source", "target"):
        with tempfile.TemporaryDirectory() as name:
            slow = slowness()
            seconds, found, edits = measured(Path(name), side, 2)
            slow = (slow + slowness()) / 2
            rules = found.impact.counts["rule"]
            if not rules.hit or rules.total != 2000:
                sys.exit(f"{rules.hit} of {rules.total} rules are hit by {edits} edits of the {side}")
            what = f"impact of {edits} edits of the {side}: {rules.hit:,} of {rules.total:,} rules hit"
            measures.append(in_seconds(what, seconds, PROMISE, slow))
    return show(measures)


if __name__ == "__main__":
    sys.exit(main())
