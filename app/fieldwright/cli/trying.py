"""``fieldwright check --try``: payloads that break a map, beside what is known of it without running."""

from typing import Any

from fieldwright.cli.printing import out, plural, progress, say
from fieldwright.mapping.counterexamples.search import Counterexample, Progress, Tried
from fieldwright.project.format import Opened
from fieldwright.project.sides import Schemas
from fieldwright.project.trying import try_project

LONGEST = 2_000
"""Characters of a payload that are printed for people."""


def tried(opened: Opened, limit: int, seed: int) -> dict[str, Tried]:
    """The counterexamples of a project's maps."""

    def told(name: str, so_far: Progress) -> None:
        progress(f"{name}: {so_far.tried:,} payloads tried, {so_far.found} break something")

    found = try_project(opened.project, opened.folder, Schemas(opened.folder), limit=limit, seed=seed, progress=told)
    progress("")
    return found


def print_tried(found: dict[str, Tried]) -> None:
    """Counterexamples for people: what breaks, the mend, and the payload."""
    for name, one in found.items():
        for here in one.found:
            _print(here)
        more = "" if one.complete else "; there are more to try: --payloads"
        rate = f", {one.refused:,} were nothing that the source may send" if one.refused else ""
        out(f"{name}: {plural(one.payloads, 'payload')} tried, {plural(len(one.found), 'counterexample')}{rate}{more}")
        for note in one.notes:
            say(f"{name}: {note}")


def _print(one: Counterexample) -> None:
    finding = one.finding
    place = f" {finding.target}" if finding.target else ""
    out(f"{finding.severity:7} {finding.id}{place}: {finding.message}")
    if finding.mend:
        out(f"{'':11} {finding.mend}")
    text = " ".join(one.input.decode("utf-8", "replace").split())
    out(f"{'':11} {text if len(text) <= LONGEST else f'{text[:LONGEST]}…  (the whole: --json)'}")


def tried_record(found: dict[str, Tried]) -> dict[str, Any]:
    """What ``check --try --json`` prints beside the findings: ``counterexamples`` and, by map, ``tried``."""
    names = ("id", "severity", "map", "target", "message", "mend")
    return {
        "counterexamples": [
            {
                **{name: getattr(one.finding, name) for name in names},
                "sources": list(one.finding.sources),
                "payload": one.payload,
                "input": one.input.decode("utf-8", "replace"),
                "further_sources": dict(one.sources),
            }
            for tried_ in found.values()
            for one in tried_.found
        ],
        "tried": {
            name: {"payloads": one.payloads, "refused": one.refused, "complete": one.complete, "notes": list(one.notes)}
            for name, one in found.items()
        },
    }
