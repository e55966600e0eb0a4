"""O25 to O29: what is wrong with what customers may set; and O14 for a secret in it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import evolve

from fieldwright.files.json_text import escaped
from fieldwright.files.records import ABSENT
from fieldwright.mapping.check import rule_findings
from fieldwright.mapping.checks.model import context_of
from fieldwright.mapping.configurable import FIXED, PER_CUSTOMER, Configurable, Option
from fieldwright.mapping.findings import ERROR, Finding, finding
from fieldwright.mapping.model import Lookup, Map, Parameter, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.customers.form import is_limit, is_pattern, misfits
from fieldwright.project.customers.offered import (
    FLOWS,
    LOOKUPS,
    PARAMETERS,
    RULES,
    Offered,
    default_of,
    everything,
    value_of,
)
from fieldwright.project.customers.settling import is_empty, with_option
from fieldwright.project.model import Project
from fieldwright.project.operations.places import texts_of
from fieldwright.project.operations.secrets import looks_secret

MOST = 200
"""Findings of one kind that are told."""

KIND_WORDS: Mapping[str, str] = {PARAMETERS: "parameter", RULES: "rule", LOOKUPS: "lookup", FLOWS: "flow"}
"""What a section's things are called one by one."""


def customer_findings(project: Project, benches: Mapping[str, Bench]) -> Iterator[Finding]:
    """All findings about what customers may set; none of a project in which nobody has said who decides anything."""
    given = tuple(everything(project))
    if not any(one.configurable is not None for one in given):
        return
    counts: dict[str, int] = {}
    for one in _all(given, benches):
        counts[one.id] = counts.get(one.id, 0) + 1
        if counts[one.id] <= MOST:
            yield one


def _all(given: tuple[Offered, ...], benches: Mapping[str, Bench]) -> Iterator[Finding]:
    product = any(one.per_customer for one in given)
    for one in given:
        said = one.configurable
        if said is None:
            if product and one.section in (PARAMETERS, LOOKUPS):
                yield _found("O27", one, "nobody has said whether it is the same for every customer", "/configurable")
            continue
        yield from _secrets(one, said)
        if said.scope == PER_CUSTOMER:
            if not one.secret:
                for check in CHECKS:
                    yield from check(one, said, benches)
        else:
            yield from _leftovers(one, said)


def _found(id_: str, one: Offered, text: str, of: str = "", **more: Any) -> Finding:
    """A finding at the rule that it is about; of anything else, at its place in the project."""
    message = f"{KIND_WORDS[one.section]} {one.subject.target if isinstance(one.subject, Rule) else one.name}: {text}"
    if isinstance(one.subject, Rule):
        return finding(id_, message, map_name=one.map, target=one.subject.target, **more)
    return finding(id_, message, sources=(place_of(one) + of,), **more)


def place_of(one: Offered) -> str:
    """The place of a parameter, lookup or flow, as findings name it: ``/parameters/ledger``."""
    return f"/{one.section}/{escaped(one.name)}"


# --- the checks ------------------------------------------------------------------------------------------------------


def _without_words(one: Offered, said: Configurable, _benches: Mapping[str, Bench]) -> Iterator[Finding]:
    """O25."""
    if not said.label.strip():
        yield _found(
            "O25", one, "a customer who is to set it sees no name for it", "/configurable/label", mend="Write a label."
        )
    elif not said.help.strip():
        yield _found(
            "O25", one, "nothing tells a customer what to choose", "/configurable/help", mend="Write a help text."
        )


def _wrong_default(one: Offered, said: Configurable, _benches: Mapping[str, Bench]) -> Iterator[Finding]:
    """O26."""
    kind = _kind(one)
    limits = [limit for limit in (said.minimum, said.maximum) if limit is not ABSENT]
    if not said.options:
        if any(not is_limit(limit, kind) for limit in limits):
            yield _found(
                "O26",
                one,
                f"a least or a most that means nothing for {kind or 'it'}",
                "/configurable/minimum",
                mend="Take the limit out.",
            )
        elif len(limits) == 2 and limits[0] > limits[1]:
            yield _found(
                "O26",
                one,
                "the least is more than the most, so that nothing is allowed",
                "/configurable/minimum",
                mend="Exchange the two.",
            )
        if said.pattern and not (kind == "string" and is_pattern(said.pattern)):
            why = "is no regular expression" if kind == "string" else f"means nothing for {kind or 'it'}"
            yield _found(
                "O26", one, f"the pattern {why}", "/configurable/pattern", mend="Correct the pattern, or take it out."
            )
    default = default_of(one)
    wrong = misfits(one, default) if default is not ABSENT else ()
    if wrong:
        place, why = wrong[0]
        what = (
            f"its own row {int(place.split('/')[1]) + 1}"
            if isinstance(one.subject, Lookup) and place
            else "the default"
        )
        yield _found("O26", one, f"{what} is not allowed: {why}", "/configurable/default")


def _kind(one: Offered) -> str:
    if isinstance(one.subject, Parameter):
        return {"decimal": "number"}.get(one.subject.type, one.subject.type)
    if isinstance(one.subject, Lookup):
        kinds = {type(row.value) for row in one.subject.rows}
        return (
            "string"
            if kinds <= {str}
            else "number"
            if kinds <= {int, float} or not any(issubclass(each, (str, bool)) for each in kinds)
            else ""
        )
    return ""


def _wrong_options(one: Offered, said: Configurable, benches: Mapping[str, Bench]) -> Iterator[Finding]:
    """O28."""
    names: set[str] = set()
    for at, option in enumerate(said.options):
        place = f"/configurable/options/{at}"
        if not option.name.strip() or option.name in names:
            why = "has no name" if not option.name.strip() else "is there twice"
            yield _found(
                "O28", one, f"the option {option.name or at + 1} {why}", place, mend="Give it a name of its own."
            )
        elif problem := _problem(one, option, benches):
            yield _found("O28", one, f"the option {option.name}: {problem}", place)
        names.add(option.name)
    if isinstance(one.subject, Rule) and one.subject.decision and not said.options:
        yield _found(
            "O28",
            one,
            "it stays empty by decision, so that there is nothing to switch on or off",
            mend="Add options that fill it, or let it be fixed for all.",
        )
    if one.section == FLOWS and said.options:
        yield _found(
            "O28", one, "a flow is switched on or off, and its options mean nothing", mend="Take the options out."
        )


def _problem(one: Offered, option: Option, benches: Mapping[str, Bench]) -> str:
    """Why an option cannot be chosen; empty where it can."""
    if isinstance(one.subject, Parameter):
        if option.expression:
            return "it is an expression, and a parameter takes a value"
        bare = evolve(one, subject=evolve(one.subject, configurable=Configurable()))
        wrong = misfits(bare, value_of(option))
        return f"{_shown(value_of(option))}: {wrong[0][1]}" if wrong else ""
    if isinstance(one.subject, Rule):
        bench = benches.get(one.map)
        return _unfit(bench, one.subject, option) if bench is not None and not is_empty(option) else ""
    return ""


def _unfit(bench: Bench, rule: Rule, option: Option) -> str:
    """The first error that the rule would have with an option: as of any rule (`mapping.check`)."""
    if option.expression and option.value is not ABSENT:
        return "it has both an expression and a value"
    tried = with_option(rule, option)
    above = tuple(each for each in bench.map.rules if rule.target.startswith((each.target + ".", each.target + "[")))
    map_: Map = evolve(bench.map, rules=(*above, tried))
    context = context_of(evolve(bench, map=map_))
    checked = next((each for each in context.rules if each.rule is tried), None)
    found = rule_findings(context, checked) if checked is not None else ()
    return next((each.message for each in found if each.severity == ERROR), "")


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:59] + "…"


CHECKS: tuple[Callable[[Offered, Configurable, Mapping[str, Bench]], Iterator[Finding]], ...] = (
    _without_words,
    _wrong_default,
    _wrong_options,
)
"""Each from what a customer may set to findings. A new row here is the usual way to add one."""


def _leftovers(one: Offered, said: Configurable) -> Iterator[Finding]:
    """O29."""
    if said.scope != FIXED:
        yield _found(
            "O29",
            one,
            f"{said.scope!r} does not say who decides",
            "/configurable/scope",
            mend=f"Write {FIXED} or {PER_CUSTOMER}.",
        )
        return
    left = [name for name in ("default", "minimum", "maximum") if getattr(said, name) is not ABSENT]
    left += [name for name in ("options", "pattern", "required") if getattr(said, name)]
    if left:
        yield _found(
            "O29", one, f"it is the same for every customer, and still has {', '.join(left)}", "/configurable/scope"
        )


def _secrets(one: Offered, said: Configurable) -> Iterator[Finding]:
    """O14: what it says is never repeated."""
    if said.scope == PER_CUSTOMER and one.secret:
        yield _found(
            "O14", one, "it is a secret by its name, and would stand in each customer's settings file, which everybody reads", "/configurable",
            mend="Leave it out of the settings, and say with the flow's authentication who keeps it where.",
        )  # fmt: skip
    if any(looks_secret(each.text) for each in texts_of(said)):
        yield _found("O14", one, "a text of what customers see looks like a secret", "/configurable")
