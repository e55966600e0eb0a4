"""Quick mends of what is wrong with what customers may set: those in which nothing has to be invented but a label, which the title shows."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from attrs import evolve

from fieldwright.files.errors import MissingError
from fieldwright.files.json_text import tokens
from fieldwright.files.records import ABSENT
from fieldwright.mapping.configurable import FIXED, PER_CUSTOMER, Configurable
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Rule
from fieldwright.project.customers.edits import fixed_for_all, offered_at, per_customer, set_configurable
from fieldwright.project.customers.offered import LOOKUPS, RULES, SECTIONS, Offered, everything, rule_name
from fieldwright.project.mends.place import Edit, Mend, Place
from fieldwright.project.model import Project

MOST = 4
"""Choices that are offered of one kind."""


def customer_mends(project: Project, one: Finding) -> tuple[Mend, ...]:
    """What can be done about a finding of these kinds; nothing where only people can tell."""
    made = MENDS.get(one.id)
    about = subject_of(project, one)
    return tuple(made(about, one)) if made is not None and about is not None else ()


def of_rule(place: Place) -> Iterator[Mend]:
    """What can be done about a finding of these kinds at a rule."""
    made = MENDS.get(place.one.id)
    if made is not None and place.rule is not None:
        yield from made(Offered(RULES, rule_name(place.name, place.rule.target), place.rule, place.name), place.one)


def subject_of(project: Project, one: Finding) -> Offered | None:
    """What a finding is about; None where it is not there any more, or the finding is about something else."""
    if one.map and one.target:
        wanted = (RULES, rule_name(one.map, one.target))
    else:
        parts = tokens(one.sources[0]) if one.sources else []
        if len(parts) < 2 or parts[0] not in SECTIONS:
            return None
        wanted = (parts[0], parts[1])
    return next((each for each in everything(project) if (each.section, each.name) == wanted), None)


def _saying(about: Offered, said: Configurable | None) -> Edit:
    def edit(project: Project) -> Project:
        try:
            here = offered_at(project, about.section, about.name)
        except MissingError:
            return project
        return set_configurable(project, here, said)

    return edit


def words_of(name: str) -> str:
    """A name as people write it: what a label can begin with.

    >>> words_of("salesAccount_id"), words_of("orders: Invoice.TaxCode")
    ('Sales account id', 'Tax code')
    """
    last = re.split(r"[.\[\]]", name.rpartition(": ")[2].rstrip("[]"))[-1].strip("`@#")
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_\-\s]+", " ", last).strip()
    return spaced[:1].upper() + spaced[1:].lower() if spaced else name


def _words(about: Offered, _one: Finding) -> Iterator[Mend]:
    """O25: a label from the name, a help text from the description."""
    said = about.said
    if not said.label.strip():
        label = words_of(about.name)
        yield Mend(f"Call it “{label}”", _saying(about, evolve(said, label=label)))
    elif described := _described(about):
        short = described if len(described) <= 60 else described[:59] + "…"
        yield Mend(f"Explain it with “{short}”", _saying(about, evolve(said, help=described)))
    yield Mend("Fixed for all", _saying(about, fixed_for_all(said)))


def _described(about: Offered) -> str:
    if isinstance(about.subject, Rule):
        return about.subject.note.strip()
    return about.subject.description.strip()


def _default(about: Offered, one: Finding) -> Iterator[Mend]:
    """O26: another default, or none; limits that mean nothing go."""
    said = about.said
    if "default" in one.message and about.section != LOOKUPS:
        for option in said.options[:MOST]:
            yield Mend(f"Begin with {option.words or option.name}", _saying(about, evolve(said, default=option.name)))
        if said.default is not ABSENT:
            yield Mend("No default", _saying(about, evolve(said, default=ABSENT)))
    elif "pattern" in one.message:
        yield Mend("Take the pattern out", _saying(about, evolve(said, pattern="")))
    elif "more than the most" in one.message:
        yield Mend("Exchange the two", _saying(about, evolve(said, minimum=said.maximum, maximum=said.minimum)))
    elif "means nothing" in one.message:
        yield Mend("Take the limits out", _saying(about, evolve(said, minimum=ABSENT, maximum=ABSENT)))


def _decide(about: Offered, _one: Finding) -> Iterator[Mend]:
    """O27."""
    yield Mend("Fixed for all", _saying(about, Configurable(FIXED)))
    yield Mend("Each customer sets it", _saying(about, Configurable(PER_CUSTOMER)))


def _option(about: Offered, one: Finding) -> Iterator[Mend]:
    """O28: the option goes."""
    said = about.said
    for at, option in enumerate(said.options):
        if f": the option {option.name or at + 1}" in one.message:
            kept = (*said.options[:at], *said.options[at + 1 :])
            default = ABSENT if said.default == option.name else said.default
            yield Mend(
                f"Take the option {option.name or at + 1} out",
                _saying(about, evolve(said, options=kept, default=default)),
            )
            return
    if "options mean nothing" in one.message:
        yield Mend("Take the options out", _saying(about, evolve(said, options=())))
    elif "nothing to switch" in one.message:
        yield Mend("Fixed for all", _saying(about, fixed_for_all(said)))


def _rest(about: Offered, _one: Finding) -> Iterator[Mend]:
    """O29."""
    said = about.said
    title = "Take the rest out" if said.scope == FIXED else "Fixed for all"
    yield Mend(title, _saying(about, fixed_for_all(said)))
    yield Mend("Each customer sets it", _saying(about, per_customer(said)))


def _secret(about: Offered, _one: Finding) -> Iterator[Mend]:
    """O14 of what customers may set."""
    if about.secret and about.per_customer:
        yield Mend("Leave it out of the settings", _saying(about, fixed_for_all(about.configurable)))


MENDS: Mapping[str, Callable[[Offered, Finding], Iterator[Mend]]] = MappingProxyType(
    {"O14": _secret, "O25": _words, "O26": _default, "O27": _decide, "O28": _option, "O29": _rest}
)
"""The mends of each kind. A new row here is the usual way to add one."""
