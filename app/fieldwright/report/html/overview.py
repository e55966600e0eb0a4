"""What stands at the beginning of the page: its contents, and what is open."""

from collections.abc import Sequence

from attrs import frozen

from fieldwright.report.model import MapSpec, Spec


@frozen
class Entry:
    """A line of the contents; with a ``heading`` it is that of the lines below it."""

    id: str = ""
    title: str = ""
    count: str = ""
    kind: str = ""
    heading: str = ""


def contents_of(spec: Spec, runs: Sequence[bool]) -> list[Entry]:
    """The contents; ``runs`` says of each map whether the page can run it."""
    several = len(spec.maps) > 1
    made = [Entry("overview", "Overview")]
    made += [Entry("use-cases", "Use cases", _n(len(spec.use_cases)))] if spec.use_cases else []
    made += [Entry("flows", "Flows", _n(len(spec.flows)))] if spec.flows else []
    if spec.traces:
        gaps = sum(len(one.gaps) for one in spec.traces)
        made.append(Entry("traceability", "Traceability", _n(gaps), "open" if gaps else ""))
    for at, (one, running) in enumerate(zip(spec.maps, runs, strict=True), 1):
        made += [Entry(heading=one.name)] if several else []
        rules = sum(1 for row in one.rows if row.kind not in ("unmapped", "filled below"))
        made += [Entry(f"map-{at}", "Mapping", _n(rules)), Entry(f"fields-{at}", "Fields and links")]
        made += [Entry(f"try-{at}", "Try it")] if running else []
    made += [Entry(heading="The rest")] if several else []
    made += [Entry("loops", "Loops and joins", _n(len(spec.loops)))] if spec.loops else []
    errors = any(one.severity == "error" for one in spec.findings)
    made.append(Entry("findings", "Findings", _n(len(spec.findings)), "error" if errors else ""))
    if spec.questions or spec.comments:
        still = sum(1 for one in spec.questions if one.open) + _open_comments(spec)
        made.append(Entry("questions", "Questions and comments", _n(still), "open" if still else ""))
    made += [Entry("sources", "Source coverage"), Entry("lookups", "Lookups", _n(len(spec.lookups)))]
    made += [Entry("parameters", "Parameters", _n(len(spec.parameters)))] if spec.parameters else []
    made += [Entry("customers", "Customer settings", _n(len(spec.configurables)))] if spec.configurables else []
    made += [Entry("functions", "Functions", _n(len(spec.functions)))] if spec.functions else []
    made += [Entry("library", "Rule library", _n(len(spec.reused)))] if spec.reused else []
    tested = sum(len(one.examples) for one in spec.maps) + len(spec.tests)
    made += [
        Entry("examples", "Examples and tests", _n(tested)),
    ]
    if spec.contacts or spec.checklist:
        waiting = sum(1 for one in spec.checklist if not one.done)
        made.append(Entry("operation", "Operation", _n(waiting), "open" if waiting else ""))
    made += [Entry("schemas", "Schemas"), Entry("changes", "Changes")]
    return [*made, Entry("guide", "How to read and run")]


def open_points(spec: Spec) -> list[tuple[str, str, str, str]]:
    """What is open: a sentence, the place that shows it, and the table with the filter that shows just these rows."""
    made: list[tuple[str, str, str, str]] = []
    for at, one in enumerate(spec.maps, 1):
        behind = f" in {one.name}" if len(spec.maps) > 1 else ""
        made += [
            (f"{_many(count, noun)}{behind}", f"rows-{at}", f"rows-{at}", show)
            for count, noun, show in _counts(one)
            if count
        ]
        undecided = sum(1 for row in one.source_rows if row.state == "undecided")
        if undecided:
            made.append((f"{_many(undecided, 'source field')} neither used nor left out{behind}", "sources", "", ""))
    gaps = sum(len(one.gaps) for one in spec.traces)
    made += [(f"{_many(gaps, 'gap')} between use cases, flows and test cases", "traceability", "", "")] if gaps else []
    loose = sum(1 for one in spec.questions if one.open and not one.anchor)
    made += [(f"{_many(loose, 'question')} beyond single rules", "questions", "", "")] if loose else []
    comments = _open_comments(spec)
    made += [(_many(comments, "open comment"), "questions", "", "")] if comments else []
    return made


def _open_comments(spec: Spec) -> int:
    """Open comments; those that ask stand among the questions."""
    return sum(1 for one in spec.comments if one.state == "open" and one.kind != "question")


def _counts(one: MapSpec) -> tuple[tuple[int, str, str], ...]:
    gaps = sum(1 for row in one.rows if row.required and row.kind == "unmapped")
    stale = sum(1 for row in one.rows if row.words == "stale")
    return (
        (one.counts.errors, "error", "errors"),
        (gaps, "required field that nothing fills", "gaps"),
        (one.counts.questions, "open question", "questions"),
        (stale, "rule whose words are older than itself", "stale"),
    )


_PLURALS = {
    "required field that nothing fills": "required fields that nothing fills",
    "rule whose words are older than itself": "rules whose words are older than themselves",
}


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun if count == 1 else _PLURALS.get(noun, noun + 's')}"


def _n(count: int) -> str:
    return f"{count:,}"
