"""What surrounds an integration that runs: who decides its settings, who is asked, and what must be there before it starts."""

from collections.abc import Iterator, Mapping

from fieldwright.mapping.model import Lookup, Rule
from fieldwright.project.customers.offered import (
    FLOWS,
    LOOKUPS,
    PARAMETERS,
    RULES,
    Offered,
    default_of,
    everything,
    is_product,
)
from fieldwright.project.customers.writing import OptionTexts, Texts, shown, texts_of
from fieldwright.project.model import Project
from fieldwright.report.around import ConfigurableLine, ContactLine, ReadinessLine

_KINDS = {PARAMETERS: "parameter", RULES: "rule", LOOKUPS: "lookup", FLOWS: "flow"}


def configurable_lines(project: Project, anchors: Mapping[tuple[str, str], str]) -> tuple[ConfigurableLine, ...]:
    """What is fixed for all customers and what each may set; nothing where the project asks of no customer.

    A parameter or lookup is listed also where nobody has decided. ``anchors`` are those of the rows by map and target.
    """
    return tuple(_lines(project, anchors)) if is_product(project) else ()


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
    for one in everything(project):
        if one.configurable is None and one.section not in (PARAMETERS, LOOKUPS):
            continue
        subject, texts = one.subject, texts_of(one)
        target = subject.target if isinstance(subject, Rule) else ""
        yield ConfigurableLine(
            kind=_KINDS[one.section],
            place=target or one.name,
            scope=texts.scope,
            label=texts.label,
            help=texts.help,
            group=texts.group,
            required=one.said.required,
            default=_default(one),
            allowed=tuple(_allowed(texts)),
            map=one.map,
            anchor=anchors.get((one.map, target), ""),
        )


def _default(one: Offered) -> str:
    """What a customer who says nothing has: an option by its name, a switch as on or off, of a table how many rows there are."""
    if isinstance(one.subject, Lookup):
        return _rows(len(one.subject.rows))
    if one.secret:
        return ""
    value = default_of(one)
    if isinstance(value, bool) and one.section in (RULES, FLOWS):
        return "on" if value else "off"
    return value if isinstance(value, str) and one.option(value) is not None else shown(value, one)


def _allowed(texts: Texts) -> Iterator[str]:
    yield from map(_option, texts.options)
    for word, limit in (("at least", texts.minimum), ("at most", texts.maximum), ("like", texts.pattern)):
        if limit:
            yield f"{word} {limit}"


def _option(one: OptionTexts) -> str:
    what = one.expression or one.value
    named = f"{one.name} ({what})" if what and what != one.name else one.name
    return f"{named}: {one.words}" if one.words else named


def _rows(count: int) -> str:
    return f"{count:,} row{'s' if count != 1 else ''}" if count else ""


def _system(project: Project, name: str) -> str:
    ref = project.schemas.get(name)
    return ref.system or name if ref is not None else name
