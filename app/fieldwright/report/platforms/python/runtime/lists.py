"""Functions on lists, objects, functions and truth."""

from collections.abc import Callable
from functools import cmp_to_key
from typing import Any, NoReturn

from fieldwright.report.platforms.python.runtime.operators import arity, call
from fieldwright.report.platforms.python.runtime.values import (
    MISSING,
    MapError,
    Sequence,
    checked,
    is_number,
    items_of,
    listed,
    same,
    settled,
    truth,
)


def boolean(value: Any = MISSING) -> Any:
    """``$boolean``."""
    return MISSING if value is MISSING else truth(value)


def negation(value: Any = MISSING) -> Any:
    """``$not``."""
    return MISSING if value is MISSING else not truth(value)


def exists(value: Any = MISSING) -> bool:
    """``$exists``."""
    return value is not MISSING


def count(values: Any = MISSING) -> int:
    """``$count``."""
    return 0 if values is MISSING else len(listed(values))


def failed(message: Any = MISSING) -> NoReturn:
    """``$error``."""
    checked("text", message, "error")
    raise MapError("D3137", message or "$error() function evaluated")


def asserted(condition: Any, message: Any = MISSING) -> Any:
    """``$assert``."""
    if not isinstance(condition, bool):
        raise MapError("T0410", "$assert takes true or false")
    if not condition:
        raise MapError("D3141", message or "$assert() statement failed")
    return MISSING


def keys_of(value: Any = MISSING, *, keep: bool = False) -> Any:
    """``$keys``."""
    found: dict[str, None] = {}
    for one in listed(value):
        if isinstance(one, list):
            found.update(dict.fromkeys(listed(keys_of(one)) if keys_of(one) is not MISSING else []))
        elif isinstance(one, dict):
            found.update(dict.fromkeys(one))
    return settled(Sequence(found), keep)


def spread(value: Any = MISSING, *, keep: bool = False) -> Any:
    """``$spread``: an object for each member."""
    found: list[Any] = []
    if not isinstance(value, (list, dict)):
        return value
    for one in listed(value):
        if isinstance(one, dict):
            found += [{name: inside} for name, inside in one.items()]
        else:
            found += listed(spread(one)) if isinstance(one, list) else [one]
    if isinstance(value, list):
        return found if found else MISSING
    return settled(Sequence(found), keep)


def merged(values: Any) -> Any:
    """``$merge``: the members of objects as one, later ones win."""
    found = items_of("object", values, "merge")
    if found is MISSING:
        return MISSING
    made: dict[str, Any] = {}
    for one in found:
        made.update(one)
    return made


def each_member(value: Any, function: Any, *, keep: bool = False) -> Any:
    """``$each``: what a function gives for each member."""
    checked("object", value, "each")
    found = Sequence()
    for name, one in () if value is MISSING else value.items():
        made = call(function, one, name, value)
        if made is not MISSING:
            found.append(made)
    return settled(found, keep)


def sifted(value: Any, function: Any) -> Any:
    """``$sift``: the members for which a function gives true."""
    checked("object", value, "sift")
    made = {} if value is MISSING else {k: one for k, one in value.items() if truth(call(function, one, k, value))}
    return made or MISSING


def mapped(values: Any, function: Any, *, keep: bool = False) -> Any:
    """``$map``: what a function gives for each item."""
    if values is MISSING:
        return MISSING
    found = Sequence()
    for at, one in enumerate(listed(values)):
        made = call(function, one, at, values)
        if made is not MISSING:
            found.append(made)
    return settled(found, keep)


def filtered(values: Any, function: Any, *, keep: bool = False) -> Any:
    """``$filter``: the items for which a function gives true."""
    if values is MISSING:
        return MISSING
    items = listed(values)
    return settled(Sequence(one for at, one in enumerate(items) if truth(call(function, one, at, items))), keep)


def single(values: Any, function: Any = MISSING) -> Any:
    """``$single``: the only item for which a function gives true. Raises `MapError` where there is not exactly one."""
    if values is MISSING:
        return MISSING
    items = listed(values)
    found = [one for at, one in enumerate(items) if function is MISSING or truth(call(function, one, at, items))]
    if len(found) != 1:
        raise MapError("D3138" if found else "D3139", f"$single: {len(found)} items match, not one")
    return found[0]


def reduced(values: Any, function: Any, start: Any = MISSING) -> Any:
    """``$reduce``: what a function makes of the items, one after the other."""
    if values is MISSING:
        return MISSING
    items = listed(values)
    if arity(function) < 2:
        raise MapError("D3050", "$reduce: the function must take two values")
    left = list(enumerate(items))
    if start is MISSING and items:
        start = items[0]
        left = left[1:]
    for at, one in left:
        start = call(function, start, one, at, items)
    return start


def in_order(values: Any, function: Any = MISSING) -> Any:
    """``$sort``: numbers or texts in their order, or as a function says which two are to be swapped."""
    if values is MISSING:
        return MISSING
    items = listed(values)
    if len(items) < 2:
        return items
    if function is not MISSING:
        return _merged_in_order(items, lambda a, b: truth(call(function, a, b)))
    if not all(map(is_number, items)) and not all(isinstance(one, str) for one in items):
        raise MapError("D3070", "$sort: only numbers, or only texts, can be sorted without a function")
    return sorted(items, key=cmp_to_key(lambda a, b: (a > b) - (a < b)))


def _merged_in_order(items: list[Any], swapped: Callable[[Any, Any], bool]) -> list[Any]:
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = _merged_in_order(items[:middle], swapped), _merged_in_order(items[middle:], swapped)
    made: list[Any] = []
    i = j = 0
    while i < len(left) and j < len(right):
        if swapped(left[i], right[j]):
            made.append(right[j])
            j += 1
        else:
            made.append(left[i])
            i += 1
    return made + left[i:] + right[j:]


def backwards(values: Any) -> Any:
    """``$reverse``."""
    if values is MISSING:
        return MISSING
    items = listed(values)
    return items if len(items) < 2 else items[::-1]


def distinct(values: Any) -> Any:
    """``$distinct``: each value once."""
    if not isinstance(values, list) or len(values) < 2:
        return values
    made: list[Any] = Sequence() if isinstance(values, Sequence) else []
    for one in values:
        if not any(same(one, other) for other in made):
            made.append(one)
    return settled(made)


def zipped(*lists: Any) -> list[Any]:
    """``$zip``: the first items of lists, the second ones and so on."""
    if any(not isinstance(one, list) for one in lists):
        if any(one is MISSING for one in lists):
            return []
        lists = tuple(listed(one) for one in lists)
    return [list(one) for one in zip(*lists, strict=False)]
