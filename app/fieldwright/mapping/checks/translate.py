"""What ``$translate`` and ``$translateBack`` give: the lookup's values that the key can reach, and what its actions for other keys add."""

from collections.abc import Mapping, Sequence
from itertools import product
from math import prod
from typing import Any

from attrs import Factory, evolve, frozen

from fieldwright.expression.lookups import is_null_key, key_text, keys_by_value, rows_by_key
from fieldwright.expression.nodes import Node
from fieldwright.expression.types import UNKNOWN, Call, Inferred, either, of_value
from fieldwright.mapping.model import Lookup
from fieldwright.mapping.table_files import unreadable

MOST_ROWS = 5_000
"""Of larger tables the results are not followed one by one."""

MOST_KEYS = 2_000
"""Keys of several parts that are made of their parts' lists."""

BACK = "translateBack"
FUNCTIONS = ("translate", BACK)


@frozen(eq=False)
class Shelf:
    """The lookups of a bench, with their values by key, each made once. A table in a file that cannot be read is not there."""

    lookups: Mapping[str, Lookup]
    _rows: dict[tuple[str, bool], Mapping[str, Any]] = Factory(dict)

    def get(self, name: str, *, back: bool = False) -> Lookup | None:
        """A lookup that can be read, ``back`` also backwards. A table in a file is read."""
        lookup = self.lookups.get(name)
        if lookup is None or (back and not lookup.two_way) or unreadable(lookup) is not None:
            return None
        return lookup

    def rows(self, lookup: Lookup, *, back: bool = False) -> Mapping[str, Any]:
        """What a lookup gives, by its keys as text; ``back``: its keys by what they give."""
        at = (lookup.name, back)
        if at not in self._rows:
            self._rows[at] = keys_by_value(lookup) if back else rows_by_key(lookup)
        return self._rows[at]


def translating(shelf: Shelf) -> Mapping[str, Call]:
    """The functions whose results depend on a project's lookups."""

    def call(arguments: Sequence[Inferred], nodes: Sequence[Node], *, back: bool) -> Inferred:
        if len(nodes) != 2 or nodes[0].kind != "string":
            return UNKNOWN
        lookup = shelf.get(str(nodes[0].value), back=back)
        if lookup is None or len(lookup.rows) > MOST_ROWS:
            return UNKNOWN
        rows = shelf.rows(lookup, back=back)
        if nodes[1].kind == "array":
            return _of_parts(lookup, rows)
        return results_of(lookup, rows, arguments[1])

    return {
        "translate": lambda arguments, nodes: call(arguments, nodes, back=False),
        BACK: lambda arguments, nodes: call(arguments, nodes, back=True),
    }


@frozen
class Keys:
    """The keys that may be looked up: those in the table, and those (as JSON values) that are not. ``every``: no other can come.

    A null key is among neither where the lookup says of its own what it gives.
    """

    values: tuple[Any, ...] = ()
    lacking: tuple[Any, ...] = ()
    every: bool = False


def keys_of(lookup: Lookup, rows: Mapping[str, Any], key: Inferred) -> Keys:
    """Which keys a value can be, as far as its list of values is known."""
    if key.enum is None or key.many is not False or not key.known:
        return Keys()
    return _keys(lookup, rows, (*key.enum, *((None,) if key.nullable else ())))


def keys_of_parts(lookup: Lookup, rows: Mapping[str, Any], parts: Sequence[Inferred]) -> Keys:
    """Which keys of several parts can come, as far as the lists of all parts are known and none may be missing."""
    lists: list[tuple[Any, ...]] = []
    for part in parts:
        if part.enum is None or part.many is not False or not part.known or part.optional is not False:
            return Keys()
        lists.append((*part.enum, *((None,) if part.nullable else ())))
    if prod(map(len, lists)) > MOST_KEYS:
        return Keys()
    return _keys(lookup, rows, [list(one) for one in product(*lists)])


def _keys(lookup: Lookup, rows: Mapping[str, Any], values: Sequence[Any]) -> Keys:
    looked_up = tuple(one for one in values if lookup.null == "translate" or not is_null_key(one))
    return Keys(looked_up, tuple(one for one in looked_up if key_text(one) not in rows), every=True)


def results_of(lookup: Lookup, rows: Mapping[str, Any], key: Inferred) -> Inferred:
    """What the lookup gives for a key."""
    if key.many is not False:
        return UNKNOWN
    keys = keys_of(lookup, rows, key)
    if keys.every:
        wanted = {key_text(one) for one in keys.values}
        values = [value for text, value in rows.items() if text in wanted]
    else:
        values = list(rows.values())
    found = _of_values(values)
    optional = key.optional
    if keys.lacking or not keys.every:
        passed = [of_value(one) for one in keys.lacking] if keys.every else [key]
        found += _added(lookup.not_found, lookup.default, passed)
        optional = True if lookup.not_found == "leave out" else optional
    if lookup.null != "translate" and key.nullable is not False:
        found += _added(lookup.null, lookup.null_default, [of_value(None)])
        optional = True if lookup.null == "leave out" else optional
    made = either(found) if found else UNKNOWN
    return evolve(made, optional=optional if made.known else None, fields=())


def _of_parts(lookup: Lookup, rows: Mapping[str, Any]) -> Inferred:
    """What it gives for a list as the key: nothing is known of the parts here."""
    if "pass through" in (lookup.not_found, lookup.null):
        return UNKNOWN
    found = _of_values(list(rows.values())) + _added(lookup.not_found, lookup.default, [])
    if lookup.null != "translate":
        found += _added(lookup.null, lookup.null_default, [])
    made = either(found) if found else UNKNOWN
    leaves = "leave out" in (lookup.not_found, lookup.null)
    return evolve(made, optional=leaves if made.known else None, fields=())


def _added(action: str, default: Any, passed: list[Inferred]) -> list[Inferred]:
    """What an action adds to the rows' values; an error and a left-out value add none."""
    return [of_value(default)] if action == "default" else passed if action == "pass through" else []


def _of_values(values: Sequence[Any]) -> list[Inferred]:
    """What values are: texts, of which there may be many, all at once."""
    texts = tuple(dict.fromkeys(one for one in values if isinstance(one, str)))
    made = [of_value(one) for one in values if not isinstance(one, str)]
    if texts:
        sizes = [len(one) for one in texts]
        made.append(evolve(of_value(texts[0]), enum=texts, min_length=min(sizes), max_length=max(sizes)))
    return made
