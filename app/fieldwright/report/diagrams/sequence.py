"""The steps of a flow between systems as an SVG sequence: one lane a system, one row a step, every text wrapped into its own place."""

from collections.abc import Iterator, Sequence

from attrs import define, field
from markupsafe import Markup

from fieldwright.report.around import FlowText, StepText
from fieldwright.report.diagrams.drawing import LINE, box, head, line, lines_at, picture, width_of, wrapped
from fieldwright.report.diagrams.mermaid import ASKS, HUB, TELLS

LANE, EDGE, PAD = 250, 130, 8
"""Pixels between lanes, from the first lane to the edge, and around text."""

NOTE = 2 * EDGE - 24


def sequence_svg(flow: FlowText, name: str) -> Markup:
    """The picture of a flow; empty for one without steps."""
    if not flow.steps:
        return Markup("")
    actors = [HUB, *dict.fromkeys(step.actor for step in flow.steps if step.actor)]
    drawing = _Sequence({actor: EDGE + LANE * at for at, actor in enumerate(actors)})
    drawing.heads()
    trigger = dict(flow.facts).get("Trigger", "")
    if trigger:
        drawing.note([HUB], f"Starts: {trigger}", "note start")
    for step in flow.steps:
        drawing.step(step)
    drawing.y += 6
    width = EDGE * 2 + LANE * (len(actors) - 1)
    lanes = [line(x, drawing.top, x, drawing.y, "lane") for x in drawing.lanes.values()]
    return picture(name, width, drawing.y + 4, f"Steps of the flow {flow.name}", _told(flow), [*lanes, *drawing.parts])


def _told(flow: FlowText) -> str:
    return " ".join(_said(step) for step in flow.steps[:60])


def _said(step: StepText) -> str:
    who = f" ({step.actor})" if step.actor else ""
    return f"{step.number}. {step.text or step.kind}{who}."


@define(eq=False)
class _Sequence:
    """A drawing that grows downwards: ``y`` is where the next thing goes."""

    lanes: dict[str, int]
    y: float = 4
    top: float = 4
    parts: list[Markup] = field(factory=list)

    def heads(self) -> None:
        """The systems' names above their lanes."""
        names = {actor: wrapped(actor, LANE - 40, lines=3, bold=True) for actor in self.lanes}
        height = max(len(lines) for lines in names.values()) * LINE + 2 * PAD
        for actor, x in self.lanes.items():
            wide = min(max(width_of(one, bold=True) for one in names[actor]) + 2 * PAD + 12, LANE - 14)
            self.parts.append(box(x - wide / 2, self.y, wide, height, "system hub" if actor == HUB else "system"))
            offset = (height - len(names[actor]) * LINE) / 2
            self.parts.append(lines_at(x, self.y + offset, names[actor], kind="strong"))
        self.y += height
        self.top = self.y
        self.y += 12

    def step(self, step: StepText) -> None:
        """One step with its condition above and its failure below."""
        if step.when:
            self.note([HUB], f"If {step.when}", "note when")
        text = f"{step.number}. {step.text or step.kind}" + (f" ({step.map})" if step.map else "")
        if step.actor in self.lanes and step.kind in (*ASKS, *TELLS):
            self.arrow(step.actor, text, step.operation)
            if step.success or step.kind in ASKS:
                self.arrow(step.actor, step.success or "answer", "", back=True)
        else:
            self.note([HUB, step.actor] if step.actor in self.lanes else [HUB], text, "note")
            if step.success:
                self.note([HUB], step.success, "note then")
        if step.failure:
            self.note([HUB], f"If it fails: {step.failure}", "note fails")
        self.y += 6

    def arrow(self, actor: str, text: str, operation: str, *, back: bool = False) -> None:
        """A message from the hub to a system, or its answer: the text above the arrow."""
        start, end = self.lanes[HUB], self.lanes[actor]
        room = min(end - start - 36, 2 * LANE)
        lines = wrapped(text, room)
        called = wrapped(operation, room, lines=3) if operation else []
        height = (len(lines) + len(called)) * LINE
        middle = start + LANE / 2 if end - start > LANE else (start + end) / 2
        if end - start > LANE:  # the text keeps between the first two lanes, so that it crosses none
            lines = wrapped(text, LANE - 36)
            called = wrapped(operation, LANE - 36, lines=3) if operation else []
            height = (len(lines) + len(called)) * LINE
        self.parts.append(lines_at(middle, self.y, lines, kind="answer" if back else ""))
        if called:
            self.parts.append(lines_at(middle, self.y + len(lines) * LINE, called, kind="code"))
        self.y += height + 6
        self.parts.append(line(start, self.y, end, self.y, "message back" if back else "message"))
        self.parts.append(head(start, self.y, left=True) if back else head(end, self.y))
        self.y += 12

    def note(self, actors: Sequence[str], text: str, kind: str) -> None:
        """A box over one lane, or from the first of several to the last."""
        places = list(_places(self.lanes, actors))
        first, last = min(places), max(places)
        wide = last - first + NOTE
        lines = wrapped(text, wide - 2 * PAD)
        height = len(lines) * LINE + PAD
        self.parts.append(box(first - NOTE / 2, self.y, wide, height, kind))
        self.parts.append(lines_at((first + last) / 2, self.y + PAD / 2, lines, kind=kind.removeprefix("note").strip()))
        self.y += height + 8


def _places(lanes: dict[str, int], actors: Sequence[str]) -> Iterator[int]:
    for actor in actors:
        yield lanes[actor]
