"""Use cases and flows as Markdown, with diagrams as Mermaid."""

from collections.abc import Iterator, Sequence

from fieldwright.report.around import FlowText, StepText, TraceLine, UseCaseText
from fieldwright.report.diagrams.mermaid import context_of, sequence_of
from fieldwright.report.markdown import bullets, code, fenced, plain, table_of


def use_case_blocks(cases: Sequence[UseCaseText]) -> Iterator[str]:
    """A section for each use case."""
    if cases:
        yield "## Use cases"
    for one in cases:
        yield f"### {plain(': '.join(text for text in (one.id, one.title) if text))}"
        served = (("Flows", one.flows), ("Maps", one.maps), ("Test cases", one.tests))
        yield bullets(
            (
                *one.facts,
                *(("Will not", text) for text in one.excluded),
                *((heading, ", ".join(names) or "none yet") for heading, names in served),
            )
        )


def flow_blocks(flows: Sequence[FlowText]) -> Iterator[str]:
    """A picture of all flows, then a section for each with its steps and what happens on failure."""
    if not flows:
        return
    yield "## Flows"
    yield fenced("mermaid", context_of(flows))
    for one in flows:
        yield f"### Flow {plain(one.name)}"
        yield plain(one.description)
        yield bullets((*one.facts, ("Serves", ", ".join(one.use_cases))))
        yield fenced("mermaid", sequence_of(one))
        yield table_of(_STEP, (_step(step) for step in one.steps))
        told = [step for step in one.steps if step.facts]
        if told:
            yield "#### What the systems say of the calls"
        for step in told:
            yield f"Step {step.number}, {code(step.operation)}:"
            yield bullets(step.facts)
        if one.failures:
            yield "#### When it fails"
            yield bullets(one.failures)
        if one.known_failures:
            yield "#### Known failures"
            titles = ("How it shows", "What it means", "What to do", "Who")
            yield table_of(titles, (_cells(*each) for each in one.known_failures))
        if one.environments:
            yield "#### Environments"
            yield table_of(("Environment", "Address", "Note"), (_cells(*each) for each in one.environments))
        if one.settings:
            yield "#### Settings"
            yield table_of(("Setting", "Who sets it", "Default", "Meaning"), (_cells(*each) for each in one.settings))


def trace_blocks(traces: Sequence[TraceLine]) -> Iterator[str]:
    """The traceability matrix; what is missing is bold."""
    if traces:
        yield "## Traceability"
        yield "What serves and proves each use case, what was found there, and what is missing."
        yield table_of(_TRACE, map(_trace, traces))


_TRACE = ("Use case", "Flows", "Maps", "Rules", "Test cases", "Found", "Missing")


def _trace(one: TraceLine) -> tuple[str, ...]:
    tests = [f"{name} (negative)" if name in one.negative else name for name in one.tests]
    lists = (one.flows, one.maps, one.rules, tests, one.findings)
    gaps = "<br>".join(f"**{plain(text)}**" for text in one.gaps)
    return (
        plain(f"{one.id}: {one.title}" if one.id and one.title else one.id or one.title),
        *map(_stacked, lists),
        gaps,
    )


def _stacked(texts: Sequence[str]) -> str:
    return "<br>".join(map(plain, texts))


_STEP = ("No.", "Step", "What", "System", "Call", "Map", "Only if", "Then", "On failure")


def _step(one: StepText) -> tuple[str, ...]:
    call = code(one.operation) if one.operation else ""
    texts = (one.map, one.when, one.success, one.failure)
    return (str(one.number), plain(one.kind), plain(one.text), plain(one.actor), call, *_cells(*texts))


def _cells(*texts: str) -> tuple[str, ...]:
    return tuple(plain(text) for text in texts)
