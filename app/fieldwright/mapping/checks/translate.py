"""What ``$translate`` gives: the values of the lookup's rows that the key can reach, and what its not-found action adds."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from fieldwright.expression.lookups import key_text
from fieldwright.expression.syntax import Node
from fieldwright.expression.types import UNKNOWN, Call, Inferred, either, of_value
from fieldwright.mapping.model import Lookup

MOST_ROWS = 5_000
"""Of larger tables the results are not followed one by one."""


def translating(lookups: Mapping[str, Lookup]) -> Mapping[str, Call]:
    """The functions whose results depend on a project's lookups."""

    def translate(arguments: Sequence[Inferred], nodes: Sequence[Node]) -> Inferred:
        if len(nodes) != 2 or nodes[0].kind != "string" or nodes[0].value not in lookups:
            return UNKNOWN
        return results_of(lookups[nodes[0].value], arguments[1])

    return {"translate": translate}


@frozen
class Keys:
    """The keys that may be looked up: those in the table, and those (as JSON values) that are not. ``every``: no other can come."""

    values: tuple[Any, ...] = ()
    lacking: tuple[Any, ...] = ()
    every: bool = False


def keys_of(lookup: Lookup, key: Inferred) -> Keys:
    """Which keys a value can be, as far as its list of values is known."""
    rows = {key_text(row.key) for row in lookup.rows}
    if key.enum is None or key.many is not False or not key.known:
        return Keys()
    values = (*key.enum, *((None,) if key.nullable else ()))
    return Keys(values, tuple(one for one in values if key_text(one) not in rows), every=True)


def results_of(lookup: Lookup, key: Inferred) -> Inferred:
    """What the lookup gives for a key."""
    if key.many is not False or len(lookup.rows) > MOST_ROWS:
        return UNKNOWN
    keys = keys_of(lookup, key)
    wanted = {key_text(one) for one in keys.values}
    rows = {key_text(row.key): row.value for row in reversed(lookup.rows)}
    found = [of_value(value) for text, value in rows.items() if not keys.every or text in wanted]
    lacking = not keys.every or bool(keys.lacking)
    optional = key.optional
    if lacking:
        found += _ACTIONS.get(lookup.not_found, _nothing)(lookup, key, keys)
        if lookup.not_found == "leave out":
            optional = True
    made = either(found) if found else UNKNOWN
    return evolve(made, optional=optional if made.known else None, fields=())


def _default(lookup: Lookup, _key: Inferred, _keys: Keys) -> list[Inferred]:
    return [of_value(lookup.default)]


def _itself(_lookup: Lookup, key: Inferred, keys: Keys) -> list[Inferred]:
    return [of_value(one) for one in keys.lacking] if keys.every else [key]


def _nothing(_lookup: Lookup, _key: Inferred, _keys: Keys) -> list[Inferred]:
    return []


_ACTIONS: Mapping[str, Callable[[Lookup, Inferred, Keys], list[Inferred]]] = {
    "default": _default,
    "pass through": _itself,
}
"""What the not-found action adds to the rows' values; an error and a left-out value add none."""
