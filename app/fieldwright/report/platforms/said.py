"""What stands at the head of a platform's file: where it is from, what is not translated, and what running it on samples gave."""

from collections.abc import Sequence

from fieldwright.report.model import MapSpec, Spec
from fieldwright.report.platforms.model import Compared, Refused, refusal_lines
from fieldwright.report.visible import visible

MARK = "Not compared with Fieldwright on samples."
"""The line that stands for what comparing gave, until it is known."""


def facts_of(spec: Spec, one: MapSpec, input_: str, output: str) -> tuple[str, ...]:
    """What a file says of itself."""
    facts = [
        f"{spec.cover.project}: {one.name}" + (f", version {spec.cover.version}" if spec.cover.version else ""),
        "",
        *(f"From {text}" for text in one.sources),
        f"To {one.target}",
        f"Input: {input_}",
        f"Output: {output}",
    ]
    if spec.parameters:
        facts.append(f"Parameters: {', '.join(each.name for each in spec.parameters)}.")
    facts.append(f"Made by {spec.cover.generated_by}. Change the project, not this file.")
    return tuple(" ".join(visible(fact).split()) for fact in facts)


def said_lines(facts: Sequence[str], refused: Sequence[Refused], done: Sequence[str]) -> list[str]:
    """The lines of a head: facts, what is translated, and the rules that are not, each with the reason."""
    count = len(done)
    lines = [*facts, "", f"{count} {'rule is' if count == 1 else 'rules are'} translated."]
    if refused:
        lines.append(f"{len(refused)} {'is' if len(refused) == 1 else 'are'} NOT translated:")
        lines += [" ".join(visible(f"* {line}").split()) for line in refusal_lines(refused)]
    return [*lines, MARK]


def compared_line(compared: Sequence[Compared]) -> str:
    """What running on samples gave, as a sentence."""
    if not compared:
        return MARK
    run = [one for one in compared if one.outcome != "not run"]
    equal = [one.sample + (f": {one.detail}" if one.detail else "") for one in run if one.outcome == "equal"]
    text = f"Equal on {len(equal)} of {len(run)} {'sample' if len(run) == 1 else 'samples'}" if run else "Not compared"
    text += f" ({', '.join(equal)})." if equal else "."
    for one in compared:
        if one.outcome == "different":
            text += f" DIFFERENT on {one.sample}: {one.detail}."
        elif one.outcome == "not run":
            text += f" Not run on {one.sample}: {one.detail}."
    return " ".join(visible(text).split())
