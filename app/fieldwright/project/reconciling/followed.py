"""Plain rules followed record by record, without the evaluator and with the same result.

Whatever they would not mean the same for (lists, numbers put into texts, a lookup that fails) raises `Beyond`, and the evaluator does it all.
"""

from collections.abc import Callable, Mapping
from typing import Any, cast

from attrs import frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Lookup
from fieldwright.mapping.running.rowwise import record_path_of
from fieldwright.mapping.sides import Bench
from fieldwright.project.reconciling.plain import (
    Both,
    Choice,
    Compared,
    Constant,
    Copy,
    Defaulted,
    Exists,
    Given,
    Joined,
    NotPlain,
    Plain,
    Translated,
    loop_condition,
    plain_rules,
)  # fmt: skip
from fieldwright.schema.paths import format_path, parse_path

MISSING = object()

WHOLE_LIMIT = 2**53


class Beyond(Exception):  # noqa: N818  it is no error
    """What plain rules cannot do."""


@frozen(eq=False)
class PlainMap:
    """A map of plain rules. ``record`` gives the values of a target's record by their paths; None where the map leaves the record out.

    It raises `Beyond` where the rules do not mean the same as in JSONata.
    """

    record: Callable[[Any], dict[str, Any] | None]


def plain_map(bench: Bench, parameters: Mapping[str, Any]) -> PlainMap | None:
    """The map, if all its rules are plain and it makes one record of one; else None."""
    place = record_path_of(bench)
    loops = [rule for rule in bench.map.rules if rule.each]
    if (loops and place != "") or bench.target is None or not bench.sources:
        return None
    if bench.target.root.shape.repeats != bool(loops) or bench.sources[0].root.shape.repeats != bool(loops):
        return None
    rules = plain_rules(bench)
    if not rules or any(one.plain is None or one.converted for one in rules):
        return None
    try:
        condition = loop_condition(bench)
    except NotPlain:
        return None
    given = {**{one.name: one.default for one in bench.parameters if one.default is not ABSENT}, **parameters}
    values = [(format_path(parse_path(one.path)), _evaluator(cast("Plain", one.plain), given)) for one in rules]
    holds = _evaluator(condition, given) if condition is not None else None

    def record(source: Any) -> dict[str, Any] | None:
        if type(source) is not dict:
            raise Beyond
        if holds is not None and holds(source) is not True:
            return None
        made = {path: value for path, of in values if (value := of(source)) is not MISSING}
        if not made:
            raise Beyond
        return made

    return PlainMap(record)


Evaluated = Callable[[dict[str, Any]], Any]


def _evaluator(plain: Plain, given: Mapping[str, Any]) -> Evaluated:
    match plain:
        case Copy(steps):
            return _copy(steps)
        case Constant(value):
            return lambda _: value
        case Given(name):
            value = given.get(name, MISSING)
            if isinstance(value, (dict, list)):
                return _beyond
            return lambda _: value
        case Defaulted(part, default, kinds):
            return _defaulted(_evaluator(part, given), default, kinds)
        case Choice(condition, then, otherwise):
            holds, one = _evaluator(condition, given), _evaluator(then, given)
            other: Evaluated = _evaluator(otherwise, given) if otherwise is not None else lambda _: MISSING
            return lambda source: one(source) if holds(source) else other(source)
        case Exists(part):
            is_there = _evaluator(part, given)
            return lambda source: is_there(source) is not MISSING
        case Both(operator, parts):
            tests = [_evaluator(one, given) for one in parts]
            if operator == "and":
                return lambda source: all(test(source) for test in tests)
            return lambda source: any(test(source) for test in tests)
        case Compared(operator, left, right):
            return _compared(operator, _evaluator(left, given), _evaluator(right, given))
        case Joined(parts):
            texts = [_evaluator(one, given) for one in parts]
            return lambda source: "".join([_said(text(source)) for text in texts])
        case Translated(lookup, rows, key):
            return _translated(lookup, rows, _evaluator(key, given))


def _beyond(_: Any) -> Any:
    raise Beyond


def _copy(steps: tuple[str, ...]) -> Evaluated:
    *above, last = steps

    def copied(source: dict[str, Any]) -> Any:
        value: Any = source
        for step in above:
            value = value.get(step, MISSING)
            if type(value) is not dict:
                if isinstance(value, list):
                    raise Beyond
                return MISSING
        value = value.get(last, MISSING)
        kind = type(value)
        if kind is str or value is MISSING or value is None or kind is bool:
            return value
        if (kind is int or kind is float) and -WHOLE_LIMIT <= value <= WHOLE_LIMIT:
            return value
        raise Beyond

    return copied


def _defaulted(part: Evaluated, default: Any, kinds: tuple[str, ...]) -> Evaluated:
    missing, null, empty = ("missing" in kinds, "null" in kinds, "empty" in kinds)

    def defaulted(source: dict[str, Any]) -> Any:
        value = part(source)
        if (value is MISSING and missing) or (value is None and null) or (empty and value == "" and type(value) is str):
            return default
        return value

    return defaulted


def _compared(operator: str, left: Evaluated, right: Evaluated) -> Evaluated:
    same = operator == "="

    def compared(source: dict[str, Any]) -> bool:
        one, other = left(source), right(source)
        if one is MISSING or other is MISSING:
            return False
        return (_kind(one) is _kind(other) and one == other) is same

    return compared


def _kind(value: Any) -> type[Any]:
    return int if type(value) is float else type(value)


def _said(value: Any) -> str:
    if type(value) is str:
        return value
    if value is MISSING:
        return ""
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if type(value) is int:
        return str(value)
    raise Beyond


def _translated(lookup: Lookup, rows: Mapping[str, Any], key: Evaluated) -> Evaluated:
    def translated(source: dict[str, Any]) -> Any:
        value = key(source)
        if value is MISSING:
            return MISSING
        if value is None or type(value) not in (str, int):
            raise Beyond
        found = rows.get(str(value), MISSING)
        if found is not MISSING:
            return found
        match lookup.not_found:
            case "default":
                return lookup.default
            case "pass through":
                return value
            case "leave out":
                return MISSING
            case _:
                raise Beyond

    return translated
