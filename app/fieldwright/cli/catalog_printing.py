"""A catalog on a terminal: its entries, findings, what to do first, what an import or a refresh did, and what depends on a system."""

from collections.abc import Iterable
from pathlib import Path

from fieldwright.cli.printing import out, plural, table
from fieldwright.project.catalog.impact import Impact
from fieldwright.project.catalog.linking import plain_values
from fieldwright.project.catalog.model import Entry
from fieldwright.project.catalog.refreshing import Refreshed
from fieldwright.project.catalog.words import frequency_text
from fieldwright.report.catalog.gathering import CatalogSpec
from fieldwright.report.catalog.importing import Imported, Taken
from fieldwright.report.catalog.recognising import SKIPPED
from fieldwright.report.catalog.tables import days_text

MOST_LINES = 40
"""Lines of one kind that are printed; the rest is counted."""


def print_entries(spec: CatalogSpec) -> None:
    """The integrations, a line each."""
    catalog = spec.catalog
    only = f", only {spec.left_out}" if spec.left_out else ""
    out(f"{catalog.name}: {plural(len(spec.entries), 'integration')}, {plural(len(catalog.systems), 'system')}{only}")
    if spec.entries:
        table([("element", "from", "to", "a month", "how often", "mode", "method", "concerns", "owner", "id"), *map(_row, spec.entries)])  # fmt: skip
    counts = {name: sum(one.severity == name for one in spec.findings) for name in ("error", "warning")}
    if any(counts.values()):
        out(f"the review finds {plural(counts['error'], 'error')} and {plural(counts['warning'], 'warning')}: --review")


def _row(one: Entry) -> tuple[str, ...]:
    known = one.new_per_month is not None or one.changed_per_month is not None
    often = frequency_text(one.frequency) or one.frequency.text
    texts = (
        one.element or "?", one.source or "?", one.target or "?", f"{one.per_month:,}" if known else "", often[:24], one.mode, one.method,
        ", ".join(one.concerns), one.owner, one.id,
    )  # fmt: skip
    return tuple(" ".join(text.split()) for text in texts)


def print_findings(spec: CatalogSpec) -> None:
    """What the review found: two lines each, and the ids."""
    for one in spec.findings:
        out(f"{one.severity:7} {one.id} {one.message}")
        out(f"{'':11} {one.mend}")
        if one.entries:
            more = f" and {len(one.entries) - 6:,} more" if len(one.entries) > 6 else ""
            out(f"{'':11} {', '.join(one.entries[:6])}{more}")
    counts = ", ".join(plural(sum(one.severity == name for one in spec.findings), name, many) for name, many in (("error", "errors"), ("warning", "warnings"), ("info", "for information")))  # fmt: skip
    accepted = f"; {plural(len(spec.accepted), 'finding')} accepted" if spec.accepted else ""
    out(f"{plural(len(spec.entries), 'integration')}: {counts}{accepted}" if spec.findings else f"nothing was found{accepted}")  # fmt: skip


def print_priorities(spec: CatalogSpec) -> None:
    """What to do first, and the road map."""
    if not spec.priorities:
        out("there is nothing to do")
        return
    rows = [("place", "score", "days", "integration", "why")]
    rows += [(str(at), str(one.score), str(one.effort), one.entry, "; ".join(one.reasons)) for at, one in enumerate(spec.priorities, 1)]  # fmt: skip
    table(rows)
    for lane in spec.lanes:
        out(f"\n{lane.quarter}: {days_text(lane)} days")
        table([(item.priority.entry, f"{item.priority.effort} days", item.reason) for item in lane.items], indent="  ")


def print_imported(file: Path, made: Imported) -> None:
    """What a spreadsheet brought."""
    out(f"{file}: {plural(len(made.added), 'addition')}, {plural(len(made.changed), 'change')}, {plural(len(made.conflicts), 'conflict')}")  # fmt: skip
    if not made.stamped:
        for layout in made.layouts:
            if layout.kind == SKIPPED:
                continue
            held = "; ".join(f"{one.title!r} is {one.role}" for one in layout.columns)
            out(f"  {layout.sheet}: rows are {layout.kind}, header in row {layout.header}: {held}")
    _lines(f"  added: {one}" for one in made.added)
    _lines(f"  {_taken(one)}" for one in made.changed)
    _lines(f"  conflict, kept as it is: {_taken(one)}" for one in made.conflicts)
    _lines(f"  {one.place}: {one.problem}{f': {one.mend}' if one.mend else ''}" for one in made.odd)


def _taken(one: Taken) -> str:
    return f"{one.place} {one.of}: {one.title.casefold()} {one.before or 'nothing'!r} -> {one.after or 'nothing'!r}"


def print_refreshed(made: Refreshed, *, accepted: bool) -> None:
    """What the projects brought."""
    out(f"{plural(len(made.added), 'addition')}, {plural(len(made.renewed), 'change')} from the projects")
    _lines(f"  added: {one.id}" for one in made.added)
    _lines(f"  {one.entry}: {', '.join(sorted(one.changed))}" for one in made.renewed)
    _lines(f"  {one.entry}: {one.problem}" for one in made.gone)
    word = "moved" if accepted else "seems to be (--accept-moves)"
    _lines(f"  {one.entry}: {word} {one.new.file}: {one.new.flow or one.new.map}: {one.reason}" for one in made.moves)
    _lines(f"  {one.file}: {one.problem}" for one in made.unread)


def print_impact(hit: Impact) -> None:
    """What depends on what was asked for."""
    path = f", {hit.path}" if hit.path else ""
    out(f"{hit.system or hit.asked.removesuffix(f': {hit.path}')}{path}: {plural(len(hit.entries), 'integration')}, {plural(len(hit.projects), 'project')}, {plural(len(hit.maps), 'map')}")  # fmt: skip
    for one in hit.entries:
        out(f"  integration {one.id}: {one.element} from {one.source} to {one.target}{_facts(one)}")
    for one in hit.maps:
        out(f"  {one.project}: map {one.map} {one.role} {one.schema}, by {plural(len(one.rules), 'rule')}")
        _lines((f"      {rule}" for rule in one.rules), most=12)
    for one in hit.flows:
        out(f"  {one.project}: flow {one.flow}, steps {', '.join(map(str, one.steps))}")
    for one in hit.use_cases:
        out(f"  {one.project}: use case {one.id} {one.title}")
    for text in hit.doubts:
        out(f"  doubtful: {text}")


def _facts(one: Entry) -> str:
    said = plain_values(one)
    return f" by {said['method']}" if "method" in said else ""


def _lines(texts: Iterable[str], *, most: int = MOST_LINES) -> None:
    held = list(texts)
    for text in held[:most]:
        out(text)
    if len(held) > most:
        out(f"  and {len(held) - most:,} more: --json")
