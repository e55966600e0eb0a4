"""What our own functions give for their arguments, by what the catalog promises of each: types, formats, lengths, whether it is there."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import evolve

from fieldwright.expression.functions import Function
from fieldwright.expression.syntax import Node
from fieldwright.expression.types import PICTURES, UNKNOWN, Inferred, either

_STRINGS, _DATES = frozenset({"string"}), frozenset({"date"})


def result_of(function: Function, given: Sequence[Inferred], arguments: Sequence[Node]) -> Inferred:
    """What a call of one of our functions can give, for what its arguments can be."""
    gives = function.gives
    first = given[0] if given else UNKNOWN
    base = UNKNOWN if gives.type == "any" else _plain(function)
    base = evolve(base, optional=_optional(function, given), many=True if gives.many else base.many)
    if base.types == _STRINGS:
        longest = _longest(gives.longest, first, arguments)
        base = evolve(base, max_length=longest, min_length=gives.shortest or None)
    rule = _RULES.get(gives.rule)
    return rule(base, given, arguments) if rule is not None else base


def _plain(function: Function) -> Inferred:
    gives = function.gives
    digits = 0 if gives.type == "integer" else None
    return Inferred(frozenset({gives.type}), gives.format, nullable=False, optional=False, many=False, minimum=gives.least,
                    maximum=gives.most, known=True, digits=digits)  # fmt: skip


def _optional(function: Function, given: Sequence[Inferred]) -> bool | None:
    match function.gives.missing:
        case "never":
            return False
        case "maybe":
            return None
        case _:
            counted = given[: function.gives.counts]
            if len(counted) < function.gives.counts:
                return True
            facts = [fact for one in counted for fact in (one.optional, one.nullable)]
            return False if all(fact is False for fact in facts) else True if True in facts else None


def _longest(rule: int | str, first: Inferred, arguments: Sequence[Node]) -> int | None:
    if isinstance(rule, int):
        return rule
    plain = first.known and first.types == _STRINGS and first.many is False
    own = first.max_length if plain else None
    asked = _number(arguments)
    match rule:
        case "first":
            return own
        case "cut":
            return own if asked is None else asked if own is None else min(own, asked)
        case "filled":
            return None if own is None or asked is None else max(own, asked)
        case "argument":
            return asked
        case _:
            return None


def _number(arguments: Sequence[Node]) -> int | None:
    if len(arguments) > 1 and arguments[1].kind == "number" and arguments[1].value >= 0:
        return int(arguments[1].value)
    return None


def _literal(arguments: Sequence[Node], at: int) -> str | None:
    """The text given for an argument; empty where it is left out, None where it is computed."""
    if len(arguments) <= at:
        return ""
    return str(arguments[at].value) if arguments[at].kind == "string" else None


# --- rules that know more -------------------------------------------------------------------------------------------------


def _without_null(one: Inferred) -> Inferred:
    enum = None if one.enum is None else tuple(value for value in one.enum if value is not None)
    return evolve(one, nullable=False, types=one.types - {"null"}, enum=enum)


def _coalesce(_base: Inferred, given: Sequence[Inferred], _arguments: Sequence[Node]) -> Inferred:
    tried: list[Inferred] = []
    sure = False
    for one in given[:8]:
        if not (one.known and one.types <= {"null"}):
            tried.append(_without_null(one))
        if one.optional is False and one.nullable is False:
            sure = True
            break
    if not tried:
        return UNKNOWN
    doubtful = any(
        one.known and one.nullable is None for one in given
    )  # what is no number after all is null in the end
    made = either(tried)
    return evolve(made, optional=False if sure else None, nullable=None if doubtful else made.nullable)


def _never_null(_base: Inferred, given: Sequence[Inferred], _arguments: Sequence[Node]) -> Inferred:
    if not given or given[0].many is not False or not given[0].known or given[0].types <= {"null"}:
        return UNKNOWN
    return evolve(_without_null(given[0]), optional=None)


def _item(_base: Inferred, given: Sequence[Inferred], _arguments: Sequence[Node]) -> Inferred:
    if not given or not given[0].known or "array" in given[0].types or given[0].types <= {"null"}:
        return UNKNOWN
    return evolve(given[0], many=False, optional=None)


def _parsed(base: Inferred, _given: Sequence[Inferred], arguments: Sequence[Node]) -> Inferred:
    picture, zone = _literal(arguments, 1), _literal(arguments, 2)
    if zone or (picture and "[Z" in picture):
        return evolve(base, format="date-time")
    return evolve(base, format="local-date-time") if picture and zone == "" else base


def _formatted(base: Inferred, _given: Sequence[Inferred], arguments: Sequence[Node]) -> Inferred:
    return evolve(base, format=PICTURES.get(_literal(arguments, 1) or "", ""))


def _same_date(base: Inferred, given: Sequence[Inferred], arguments: Sequence[Node]) -> Inferred:
    """Dates stay dates, and moments keep an offset; a local date-time gets one where a zone is given."""
    first = given[0] if given else UNKNOWN
    if first.known and (first.types == _DATES or (first.types == _STRINGS and first.format == "date")):
        return evolve(base, format="date")
    alone = first.format if first.known and first.types == _STRINGS else ""
    return evolve(base, format=alone if alone == "date-time" or len(arguments) < 3 else "")


_Rule = Callable[[Inferred, Sequence[Inferred], Sequence[Node]], Inferred]
_RULES: Mapping[str, _Rule] = MappingProxyType(
    {
        "coalesce": _coalesce,
        "without null": _never_null,
        "item": _item,
        "parsed date-time": _parsed,
        "formatted date": _formatted,
        "same date": _same_date,
    }
)
"""By the names that `Gives.rule` uses."""


def is_promised(gives: Any) -> bool:
    """Whether the names of rules that an entry uses are known."""
    known_lengths = ("", "first", "cut", "filled", "argument")
    return (not gives.rule or gives.rule in _RULES) and (
        isinstance(gives.longest, int) or gives.longest in known_lengths
    )
