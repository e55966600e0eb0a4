"""Diagrams as Mermaid text, for wikis and pull requests that draw it: the sequence of a flow's steps, and what data goes where.

Every text of the project is escaped by Mermaid's entity codes, so that no name can end a line, a block or a label.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from fieldwright.report.around import FlowText, StepText
from fieldwright.report.model import MapSpec
from fieldwright.report.visible import visible

HUB = "Integration"
"""Who does the steps: what is to be built."""

LINE, LINES = 44, 4
"""Characters of a label's line, and lines of a label: the rest is cut, visibly."""

NAMELESS = "(no name)"
"""What stands for a text without a visible character, which Mermaid would not take."""

ASKS, TELLS = ("retrieve", "look up"), ("send", "notify")
"""Kinds of steps in which the integration gets something of a system, and in which it gives it something."""


def sequence_of(flow: FlowText) -> str:
    """The steps of a flow between systems as a ``sequenceDiagram``; empty for a flow without steps."""
    if not flow.steps:
        return ""
    names = {name: f"S{at}" for at, name in enumerate(_systems(flow), 1)}
    lines = ["sequenceDiagram", f"participant I as {HUB}"]
    lines += [f"participant {short} as {label(name)}" for name, short in names.items()]
    if trigger := dict(flow.facts).get("Trigger", ""):
        lines.append(f"Note over I: {label('starts: ' + trigger)}")
    for step in flow.steps:
        lines += _step(step, names.get(step.actor, "I"))
    return _indented(lines)


def data_flow_of(one: MapSpec) -> str:
    """What a map reads and writes as a ``flowchart``: sources, lookups, the map, the target."""
    lines = ["flowchart LR", f'm("{label(one.name)}")', f't["{label(one.target)}"]', "m --> t"]
    for at, source in enumerate(one.sources, 1):
        lines += [f's{at}["{label(source)}"]', f"s{at} --> m"]
    tables = sorted({name for row in one.rows for name in row.lookups})
    for at, name in enumerate(tables, 1):
        lines += [f'l{at}[("{label(name)}")]', f"l{at} -.-> m"]
    return _indented(lines)


def context_of(flows: Sequence[FlowText]) -> str:
    """All flows between the systems as a ``flowchart``; empty where no step names a system."""
    ends = [(flow, _ends(flow)) for flow in flows]
    names = list(dict.fromkeys(name for _, (read, told) in ends for name in (*read, *told)))
    if not names:
        return ""
    short = {name: f"s{at}" for at, name in enumerate(names, 1)}
    lines = ["flowchart LR", *(f'{short[name]}["{label(name)}"]' for name in names)]
    for at, (flow, (read, told)) in enumerate(ends, 1):
        if read or told:
            lines.append(f'f{at}("{label(flow.name)}")')
            lines += [f"{short[name]} --> f{at}" for name in read]
            lines += [f"f{at} --> {short[name]}" for name in told]
    return _indented(lines)


def _indented(lines: Sequence[str]) -> str:
    """The lines below the first, and those inside ``opt`` and ``break``, further in."""
    made, depth = [lines[0]], 1
    for line in lines[1:]:
        depth -= line == "end"
        made.append("    " * depth + line)
        depth += line.startswith(("opt ", "break "))
    return "\n".join(made)


def label(text: str) -> str:
    """A text as a label: one or a few short lines, with all that could be Mermaid's as entity codes.

    >>> label('orders; "end"')
    'orders#59; #34;#101;nd#34;'
    """
    lines = list(_wrapped(" ".join(visible(text).split()).split(" ")))
    if len(lines) > LINES:
        lines = [*lines[: LINES - 1], lines[LINES - 1][: LINE - 2] + " …"]
    return "<br/>".join(_escaped(line) for line in lines) or NAMELESS


def _escaped(line: str) -> str:
    return _END.sub("#101;nd", _SPECIAL.sub(_entities, line))


def _entities(found: re.Match[str]) -> str:
    return "".join(f"#{ord(one)};" for one in found[0])


_SPECIAL = re.compile(r"""[^\w\s.,/()'?!…:-]|--+|-(?=[>x)])""")
_END = re.compile(r"\bend\b")


def _wrapped(words: Iterable[str]) -> Iterator[str]:
    line = ""
    for word in words:
        rest = word
        if line and len(line) + 1 + len(rest) > LINE:
            yield line
            line = ""
        while len(rest) > LINE:
            yield rest[:LINE]
            rest = rest[LINE:]
        line = f"{line} {rest}" if line else rest
    if line:
        yield line


def _systems(flow: FlowText) -> list[str]:
    return list(dict.fromkeys(step.actor for step in flow.steps if step.actor))


def _ends(flow: FlowText) -> tuple[list[str], list[str]]:
    """The systems that a flow reads from, and those that it writes to."""
    read = [step.actor for step in flow.steps if step.actor and step.kind in ASKS]
    told = [step.actor for step in flow.steps if step.actor and step.kind in TELLS]
    return list(dict.fromkeys(read)), list(dict.fromkeys(told))


def _step(step: StepText, who: str) -> Iterator[str]:
    said = f"{step.number}. {step.text.removesuffix('.') or step.kind}"
    if step.map:
        said += f": {step.map}"
    if step.when:
        yield f"opt {label('if ' + step.when)}"
    if who != "I" and step.kind in (*ASKS, *TELLS):
        call = f"<br/>{label(step.operation)}" if step.operation else ""
        yield f"I->>{who}: {label(said)}{call}"
        if step.success or step.kind in ASKS:
            yield f"{who}-->>I: {label(step.success or 'answer')}"
    else:
        over = f"I,{who}" if who != "I" else "I"
        yield f"Note over {over}: {label(said)}"
        if step.success:
            yield f"Note over I: {label('then: ' + step.success)}"
    if step.failure:
        yield "break it fails"
        yield f"Note over I: {label(step.failure)}"
        yield "end"
    if step.when:
        yield "end"
