"""The project as it is for one customer: with what that customer has set, and nothing left to set."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from attrs import evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT, from_record
from fieldwright.mapping.approval import words_carried
from fieldwright.mapping.configurable import FIXED, Configurable, Option
from fieldwright.mapping.model import NOT_MAPPED, Lookup, LookupRow, Map, Parameter, Rule
from fieldwright.project.customers.offered import (
    FLOWS,
    LOOKUPS,
    PARAMETERS,
    RULES,
    Offered,
    default_of,
    offered,
    rule_name,
    value_of,
)
from fieldwright.project.customers.settings import Settings, read_settings
from fieldwright.project.edits import BLOCK, FILLINGS
from fieldwright.project.model import Project
from fieldwright.project.use_cases import Flow, UseCase

NOT_WANTED = "declined"
"""The state of a use case all of whose flows a customer has switched off."""


def settled_by(project: Project, file: str | Path) -> Project:
    """The project as it is with a settings file. Raises a `FieldwrightError` that names file and line where it does not agree with the form."""
    return settled(project, agreeing_settings(project, file))


def agreeing_settings(project: Project, file: str | Path) -> Settings:
    """The settings of a file. Raises a `FieldwrightError` that names file and line where they do not agree with the form."""
    from fieldwright.project.customers.checking import form_problems

    settings, document = read_settings(file)
    for one in form_problems(project, document):
        if one.severity == "error":
            raise FieldwrightError(one.message, mend=one.mend, file=file, line=one.line)
    return settings


def settled(project: Project, settings: Settings) -> Project:
    """The project with a customer's settings, which agree with the form: what is not said is as it is by default.

    Parameters have the customer's values as defaults, lookups the customer's rows, rules the chosen option's filling; a rule that is switched off is a
    decision, and what was below it is gone, a flow that is switched off is gone with its test cases. All that was configurable is fixed.
    """
    chosen: dict[tuple[str, str], tuple[Offered, Any]] = {}
    for one in offered(project):
        said = settings.value(one.section, one.name)
        chosen[one.section, one.name] = one, default_of(one) if said is ABSENT else said
    who = settings.customer or "the customer"
    flows = {one.name: _flow(one, chosen) for one in project.flows}
    gone = frozenset(name for name, flow in flows.items() if flow is None)
    return evolve(
        project,
        parameters=tuple(_parameter(one, chosen) for one in project.parameters),
        lookups=tuple(_lookup(one, chosen) for one in project.lookups),
        maps=tuple(_map(one, chosen, who) for one in project.maps),
        flows=tuple(one for one in flows.values() if one is not None),
        use_cases=tuple(_use_case(one, project.flows, gone, who) for one in project.use_cases),
        tests=tuple(one for one in project.tests if not one.flow or one.flow not in gone),
    )


def for_customer(project: Project, settings: Settings) -> Project:
    """As `settled`, with the customer in the project's name and description: what is exported for one customer says so."""
    made = settled(project, settings)
    who = customer_of(settings)
    said = f"As it is for {who}, with the settings of {who}: other customers have other settings."
    return evolve(
        made, name=f"{project.name} ({who})", description=" ".join(one for one in (said, project.description) if one)
    )


def customer_of(settings: Settings) -> str:
    """Whose settings they are, in words."""
    return settings.customer or "one customer"


Chosen = Mapping[tuple[str, str], tuple[Offered, Any]]


def _fixed(said: Configurable | None) -> Configurable | None:
    return Configurable(FIXED, said.label, said.help, said.group, extra=said.extra) if said is not None else None


def _parameter(parameter: Parameter, chosen: Chosen) -> Parameter:
    if (PARAMETERS, parameter.name) not in chosen:
        return parameter
    one, value = chosen[PARAMETERS, parameter.name]
    option = one.option(value)
    value = value_of(option) if option is not None else value
    return evolve(parameter, default=value, configurable=_fixed(parameter.configurable))


def _lookup(lookup: Lookup, chosen: Chosen) -> Lookup:
    if (LOOKUPS, lookup.name) not in chosen:
        return lookup
    one, value = chosen[LOOKUPS, lookup.name]
    fixed = _fixed(lookup.configurable)
    if value is ABSENT:  # its rows are in a file, or it has none
        return evolve(lookup, configurable=fixed)
    if not one.said.options and _same_rows(value, lookup):
        return evolve(lookup, configurable=fixed)
    return evolve(lookup, rows=rows_of(one, value), table=None, configurable=fixed)


def _same_rows(value: Any, lookup: Lookup) -> bool:
    return value == [{"key": row.key, "value": row.value} for row in lookup.rows]


def rows_of(one: Offered, value: Any) -> tuple[LookupRow, ...]:
    """The rows that a customer has given, with the values of the options that they name; what is no row is left out."""
    made: list[LookupRow] = []
    for given in cast("list[Any]", value) if isinstance(value, list) else []:
        if isinstance(given, dict) and "key" in given and "value" in given:
            row = from_record(
                LookupRow, {"key": given["key"], "value": given["value"], **_note(cast("dict[str, Any]", given))}
            )
            option = one.option(row.value)
            made.append(evolve(row, value=value_of(option)) if option is not None else row)
    return tuple(made)


def _note(given: Mapping[str, Any]) -> dict[str, str]:
    note = given.get("note")
    return {"note": note} if isinstance(note, str) else {}


def _map(map_: Map, chosen: Chosen, who: str) -> Map:
    rules: list[Rule] = []
    off: list[str] = []
    for rule in map_.rules:
        held = chosen.get((RULES, rule_name(map_.name, rule.target)))
        if held is None:
            rules.append(rule)
            continue
        one, value = held
        option = one.option(value)
        if value is False or (option is not None and is_empty(option)):
            why = (
                f"Switched off in the settings of {who}."
                if option is None
                else f"{who} has chosen: {option.words or option.name}."
            )
            rules.append(_off(rule, who, why))
            off.append(rule.target)
        else:
            rules.append(with_option(rule, option))
    if not off:
        return evolve(map_, rules=tuple(rules))
    inside = tuple(target + mark for target in off for mark in (".", "[", "<"))
    return evolve(map_, rules=tuple(one for one in rules if one.target in off or not one.target.startswith(inside)))


def is_empty(option: Option) -> bool:
    """Whether a rule's option fills its target with nothing."""
    return not option.expression and option.value is ABSENT


def _off(rule: Rule, who: str, reason: str) -> Rule:
    """As `edits.decide_not_mapped`: the rule is a decision of this customer."""
    return evolve(
        rule, **FILLINGS, **BLOCK, **_UNSAID, when="", default=ABSENT, blanks=None, decision=NOT_MAPPED,
        reason=reason, decided_by=who, configurable=_fixed(rule.configurable),
    )  # fmt: skip


_UNSAID: Mapping[str, Any] = {
    "words": "",
    "words_for": "",
    "examples": (),
    "approved_for": "",
    "approved_by": "",
    "approved_on": "",
}
"""What was said of a rule that does something else now."""


def with_option(rule: Rule, option: Option | None) -> Rule:
    """The rule as an option fills it, with nothing left to set; only the latter where there is no option, or it fills as the rule does.

    An approval of the rule with all its options stays, and is bound to nothing: no one of them alone is what was approved.
    """
    fixed = words_carried(rule, evolve(rule, configurable=_fixed(rule.configurable), approved_for=""))
    if option is None:
        return fixed
    if option.expression:
        attribute = "each" if rule.each else "value"
        filling: dict[str, Any] = {**FILLINGS, attribute: option.expression}
    else:
        filling = {**FILLINGS, "constant": option.value}
    made = evolve(fixed, **filling, decision="", reason="", decided_by="")
    if made == fixed:
        return fixed
    status = "ready" if rule.status == "approved" else rule.status
    return evolve(made, **_UNSAID, status=status)


def _flow(flow: Flow, chosen: Chosen) -> Flow | None:
    held = chosen.get((FLOWS, flow.name))
    if held is None:
        return flow
    return None if held[1] is False else evolve(flow, configurable=_fixed(flow.configurable))


def _use_case(case: UseCase, flows: tuple[Flow, ...], gone: frozenset[str], who: str) -> UseCase:
    serving = [one.name for one in flows if case.id in one.use_cases]
    if not serving or any(name not in gone for name in serving):
        return case
    note = f"{who} has switched it off."
    return evolve(case, status=NOT_WANTED, note=f"{case.note} {note}".strip())
