"""Edits of who decides what, and of the project's parameters: functions from project to project, each one undoable step."""

import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from attrs import evolve

from fieldwright.expression.syntax import parse
from fieldwright.files.errors import ExpressionError, MissingError
from fieldwright.mapping.approval import words_carried
from fieldwright.mapping.configurable import FIXED, PER_CUSTOMER, Configurable
from fieldwright.mapping.model import Parameter, Rule
from fieldwright.project.customers.offered import FLOWS, LOOKUPS, PARAMETERS, RULES, Offered, everything
from fieldwright.project.model import Project


def offered_at(project: Project, section: str, name: str) -> Offered:
    """What a settings file would call so. Raises `MissingError` where there is nothing called so."""
    for one in everything(project):
        if (one.section, one.name) == (section, name):
            return one
    raise MissingError(f"the project has nothing called {name!r} among its {section}", mend="choose another")


def set_configurable(project: Project, one: Offered, said: Configurable | None) -> Project:
    """Say who decides something, in place of what was said; None: nobody has said."""
    changed: Callable[[Any], Any] = lambda each: evolve(each, configurable=said)  # noqa: E731 - it is what all four share
    if one.section == RULES:
        map_ = project.map(one.map)
        target = _target(one)
        return project.with_map(
            evolve(
                map_,
                rules=tuple(
                    words_carried(each, changed(each)) if each.target == target else each for each in map_.rules
                ),
            )
        )
    attribute = {PARAMETERS: "parameters", LOOKUPS: "lookups", FLOWS: "flows"}[one.section]
    held = tuple(changed(each) if each.name == one.name else each for each in getattr(project, attribute))
    return evolve(project, **{attribute: held})


def _target(one: Offered) -> str:
    assert isinstance(one.subject, Rule)
    return one.subject.target


def fixed_for_all(said: Configurable | None) -> Configurable:
    """Decided for all customers: what only a choice needs is gone, the words stay."""
    return (
        Configurable(FIXED, said.label, said.help, said.group, extra=said.extra)
        if said is not None
        else Configurable(FIXED)
    )


def per_customer(said: Configurable | None) -> Configurable:
    """For each customer to set; what was said of it stays."""
    return evolve(said, scope=PER_CUSTOMER) if said is not None else Configurable()


# --- parameters ------------------------------------------------------------------------------------------------------


def set_parameter(project: Project, parameter: Parameter, old: str = "") -> Project:
    """Put a parameter in, in place of the one called ``old``, of that of its own name, or at the end. Expressions follow another name; those that do not
    parse stay as they are."""
    before = old or parameter.name
    if any(one.name == before for one in project.parameters):
        held = tuple(parameter if one.name == before else one for one in project.parameters)
    else:
        held = (*project.parameters, parameter)
    project = evolve(project, parameters=held)
    return _renamed(project, old, parameter.name) if old and old != parameter.name else project


def remove_parameter(project: Project, name: str) -> Project:
    """Take a parameter out; expressions that read it get a finding."""
    return evolve(project, parameters=tuple(one for one in project.parameters if one.name != name))


def readers_of(project: Project, name: str) -> tuple[str, ...]:
    """The rules that read a parameter, as ``MAP: TARGET``, and the functions, as ``$name``."""
    asked = _reading(name)
    rules = (
        f"{map_.name}: {rule.target}"
        for map_ in project.maps
        for rule in map_.rules
        if any(asked.search(text) for text in _texts(rule))
    )
    return (*rules, *(f"${one.name}" for one in project.functions if asked.search(one.expression)))


def _texts(rule: Rule) -> tuple[str, ...]:
    said = rule.configurable
    return (*(text for _, text in rule.expressions), *((one.expression for one in said.options) if said else ()))


def _reading(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<before>\$params\s*\.\s*)(?:`{re.escape(name)}`|{re.escape(name)}(?!\w))")


def _renamed(project: Project, old: str, new: str) -> Project:
    asked = _reading(old)
    written = new if re.fullmatch(r"[A-Za-z_]\w*", new) else f"`{new}`"

    def follow(text: str) -> str:
        if not asked.search(text):
            return text
        with suppress(ExpressionError):
            parse(text)
            return asked.sub(lambda found: found["before"] + written, text)
        return text

    def rule(one: Rule) -> Rule:
        made = one
        for attribute, text in one.expressions:
            made = made.with_text(attribute, changed) if (changed := follow(text)) != text else made
        said = made.configurable
        if said is not None and said.options:
            options = tuple(evolve(each, expression=follow(each.expression)) for each in said.options)
            made = evolve(made, configurable=evolve(said, options=options)) if options != said.options else made
        return words_carried(one, made, (old,)) if made != one else one

    maps = tuple(evolve(one, rules=tuple(map(rule, one.rules))) for one in project.maps)
    functions = tuple(evolve(one, expression=follow(one.expression)) for one in project.functions)
    tests = tuple(
        evolve(one, parameters={new if name == old else name: value for name, value in one.parameters.items()})
        if old in one.parameters
        else one
        for one in project.tests
    )
    return evolve(project, maps=maps, functions=functions, tests=tests)
