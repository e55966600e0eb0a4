"""Calls of functions: by their names, and of those that are written in place."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from fieldwright.expression.nodes import Node
from fieldwright.report.wording.calls import JSONATA, OWN
from fieldwright.report.wording.english import listed, short
from fieldwright.report.wording.objects import transformed
from fieldwright.report.wording.of_figures import ON_FIGURES
from fieldwright.report.wording.of_tables import ON_TABLES
from fieldwright.report.wording.of_texts import ON_TEXTS
from fieldwright.report.wording.over_items import ON_ITEMS
from fieldwright.report.wording.speaker import CONTEXT, Speaker, bare, safe_names

MOST_ARGUMENTS = 6


def called(speaker: Speaker, name: str, arguments: list[Node]) -> str:
    """A call of a function by its name."""
    if len(arguments) > 8 and name not in ("coalesce", "zip"):
        arguments = arguments[:8]
    own = speaker.functions.get(name)
    if own is not None:
        return applied(speaker, own, arguments)
    say = IDIOMS.get(name)
    said = say(speaker, arguments) if say is not None else ""
    if said:
        return said
    for given in (arguments, [CONTEXT, *arguments]):
        template = JSONATA.get((name, len(given))) or OWN.get((name, len(given)))
        if template is not None:
            return speaker.filled(template, given)
        said = say(speaker, given) if say is not None and given is not arguments else ""
        if said:
            return said
    told = [speaker.inside(one) for one in arguments[:MOST_ARGUMENTS]]
    of = speaker.names.get(name) or f"`${short(name, 40)}`"
    return f"what {of} gives" + (f" for {listed(told, 'and')}" if told else "")


def applied(speaker: Speaker, procedure: Node, arguments: list[Node]) -> str:
    """A call of a function that is written in place, or computed."""
    procedure = bare(procedure)
    if procedure.kind == "lambda":
        parameters = [str(one.value) for one in procedure.children[: int(procedure.value)]]
        names = {one: speaker.inside(given) for one, given in zip(parameters, arguments, strict=False)}
        short_names = {one: said if len(said) < 60 else f"`${one[:40]}`" for one, said in names.items()}
        long = [f"`${one[:40]}` is {said}" for one, said in names.items() if len(said) >= 60]
        with speaker.calling(**safe_names(short_names)):
            said = speaker.of(bare(procedure.children[-1]))
        return f"{said}, where {listed(long, 'and')}" if long else said
    if procedure.kind == "transform" and arguments:
        return transformed(speaker, procedure, speaker.inside(arguments[0]))
    if procedure.kind == "regex" and arguments:
        return f"the match of {speaker.of(procedure)} in {speaker.inside(arguments[0])}"
    if procedure.kind in ("call", "partial") and procedure.children[0].kind == "variable":
        given = [*procedure.children[1:]]
        filled = iter(arguments)
        if procedure.kind == "partial":
            given = [next(filled, one) if one.kind == "placeholder" else one for one in given]
            return called(speaker, str(procedure.children[0].value), given)
    told = [speaker.inside(one) for one in arguments[:MOST_ARGUMENTS]]
    return f"what {speaker.inside(procedure)} gives" + (f" for {listed(told, 'and')}" if told else "")


IDIOMS: Mapping[str, Callable[[Speaker, list[Node]], str]] = MappingProxyType(
    {**ON_ITEMS, **ON_TEXTS, **ON_FIGURES, **ON_TABLES}
)
"""What says a call by its arguments; empty where the tables of `calls` say it."""
