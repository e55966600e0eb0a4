"""Small schemas by hand, as lists of fields, and what is proposed between them."""

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from fieldwright.mapping.suggest.engine import Matcher, matcher
from fieldwright.mapping.suggest.entries import Entry, entries_in
from fieldwright.mapping.suggest.memory import NOTHING, Memory
from fieldwright.mapping.suggest.model import Candidate
from fieldwright.mapping.suggest.words import built_in


def fields(*texts: str | tuple[str, dict[str, Any]], alias: str = "source") -> tuple[Entry, ...]:
    """Fields below a root, each as ``a.b`` (``a[]`` repeats) with facts of `Entry`; what is above them is made."""
    facts: dict[tuple[str, ...], dict[str, Any]] = {("",): {}}
    for one in texts:
        text, more = one if isinstance(one, tuple) else (one, {})
        steps = text.split(".")
        names = tuple(step.removesuffix("[]") for step in steps)
        for at in range(1, len(names) + 1):
            held = facts.setdefault(("", *names[:at]), {})
            held["repeats"] = steps[at - 1].endswith("[]")
            held["path"] = ".".join(steps[:at])
        facts[("", *names)] |= more
    made = entries_in([{"path": list(names)} for names in facts])
    told = {"type": "string"}
    return tuple(
        evolve(one, **((told if one.leaf else {"type": "object"}) | {"path": "", "alias": alias} | held))
        for one, held in zip(made, facts.values(), strict=True)
    )


def between(sources: Sequence[Entry], targets: Sequence[Entry], memory: Memory = NOTHING) -> Matcher:
    """The matcher of two sides."""
    return matcher(sources, targets, built_in(), memory)


def best(sources: Sequence[Entry], targets: Sequence[Entry], memory: Memory = NOTHING) -> dict[str, Candidate]:
    """The best candidate of each target field."""
    found: dict[str, Candidate] = {}
    for one in between(sources, targets, memory).candidates():
        if one.target not in found or one.score > found[one.target].score:
            found[one.target] = one
    return found


def proposed(sources: Sequence[Entry], targets: Sequence[Entry], memory: Memory = NOTHING) -> dict[str, str]:
    """What is proposed: source by target."""
    return {one.target: one.source for one in between(sources, targets, memory).candidates() if one.proposed}
