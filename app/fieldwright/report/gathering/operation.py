"""What surrounds an integration that runs: who decides its settings, who is asked, and what must be there before it starts."""

from collections.abc import Iterator, Mapping

from fieldwright.files.records import ABSENT
from fieldwright.mapping.configurable import FIXED, PER_CUSTOMER, Configurable, Option
from fieldwright.project.model import Project
from fieldwright.report.model import ConfigurableLine, ContactLine, ReadinessLine
from fieldwright.report.visible import json_text

SCOPES = {FIXED: "fixed for all", PER_CUSTOMER: "configurable per customer"}
"""What is said of who decides."""
UNDECIDED = "not decided"
"""What is said of a parameter or lookup of which nobody has said who decides."""


def configurable_lines(project: Project, anchors: Mapping[tuple[str, str], str]) -> tuple[ConfigurableLine, ...]:
    """What is fixed for all customers and what each may set; nothing where the project asks of no customer.

    A parameter or lookup is listed also where nobody has decided. ``anchors`` are those of the rows by map and target.
    """
    lines = tuple(_lines(project, anchors))
    return lines if any(one.scope == SCOPES[PER_CUSTOMER] for one in lines) else ()


def contact_lines(project: Project) -> tuple[ContactLine, ...]:
    """The people to ask, with the systems that they answer for by their names."""
    return tuple(
        ContactLine(one.name, one.role, one.reach, _system(project, one.system), one.note) for one in project.contacts
    )


def readiness_lines(project: Project) -> tuple[ReadinessLine, ...]:
    """The readiness checklist."""
    return tuple(
        ReadinessLine(one.text, one.done, ", ".join(text for text in (one.done_by, one.done_on) if text), one.evidence, one.note)
        for one in project.checklist
    )  # fmt: skip


def _lines(project: Project, anchors: Mapping[tuple[str, str], str]) -> Iterator[ConfigurableLine]:
    for one in project.parameters:
        yield _line("parameter", one.name, one.configurable, "" if one.default is ABSENT else json_text(one.default))
    for each in project.lookups:
        yield _line("lookup", each.name, each.configurable, _rows(len(each.rows)))
    for held in project.maps:
        for rule in held.rules:
            if rule.configurable is not None:
                mark = anchors.get((held.name, rule.target), "")
                yield _line("rule", rule.target, rule.configurable, map_name=held.name, anchor=mark)
    for flow in project.flows:
        if flow.configurable is not None:
            yield _line("flow", flow.name, flow.configurable)


def _line(
    kind: str, place: str, said: Configurable | None, usual: str = "", *, map_name: str = "", anchor: str = ""
) -> ConfigurableLine:
    if said is None:
        return ConfigurableLine(kind, place, UNDECIDED, default=usual)
    return ConfigurableLine(
        kind=kind,
        place=place,
        scope=SCOPES.get(said.scope, said.scope),
        label=said.label,
        help=said.help,
        group=said.group,
        required=said.required,
        default=usual if said.default is ABSENT else _default(said),
        allowed=tuple(_allowed(said)),
        map=map_name,
        anchor=anchor,
    )


def _default(said: Configurable) -> str:
    """The option's name as it is; other values as JSON; a switch as on or off."""
    if isinstance(said.default, bool) and not said.options:
        return "on" if said.default else "off"
    names = {one.name for one in said.options}
    return str(said.default) if isinstance(said.default, str) and said.default in names else json_text(said.default)


def _allowed(said: Configurable) -> Iterator[str]:
    yield from map(_option, said.options)
    for word, limit in (("at least", said.minimum), ("at most", said.maximum)):
        if limit is not ABSENT:
            yield f"{word} {json_text(limit)}"
    if said.pattern:
        yield f"like {said.pattern}"


def _option(one: Option) -> str:
    what = one.expression or ("" if one.value is ABSENT else json_text(one.value))
    named = f"{one.name} ({what})" if what and what not in (one.name, json_text(one.name)) else one.name
    return f"{named}: {one.words}" if one.words else named


def _rows(count: int) -> str:
    return f"{count:,} row{'s' if count != 1 else ''}" if count else ""


def _system(project: Project, name: str) -> str:
    ref = project.schemas.get(name)
    return ref.system or name if ref is not None else name
