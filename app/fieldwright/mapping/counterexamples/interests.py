"""What a map makes interesting in its sources: the fields that it reads, together with which others, and around which values."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import evolve, field, frozen

from fieldwright.expression.failures import ExpressionError
from fieldwright.expression.syntax import Node, parse, walk
from fieldwright.mapping.counterexamples.values import NO_HINTS, Hints
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Rule
from fieldwright.mapping.scopes import paths_above, reads_of_rule, scopes_of
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.survey import Used
from fieldwright.schema.model import Shape

MOST_KEYS = 100
"""Keys of one lookup that are tried."""

UNKNOWN_KEY = "no such key"


@frozen
class Interests:
    """By alias and bare path: what is read, and the hints. ``reads`` has for each rule's target the fields that decide what it writes."""

    used: Mapping[str, Used]
    hints: Mapping[str, Mapping[str, Hints]]
    reads: Mapping[str, tuple[tuple[str, str], ...]]
    own: Mapping[str, tuple[tuple[str, str], ...]] = field(factory=dict)
    """As ``reads``, without those of the loops and conditions around the rule."""


def interests_of(bench: Bench) -> Interests:
    """What a bench's rules make interesting."""
    scopes = scopes_of(bench)
    root = scopes.root.root_alias
    read: dict[str, set[str]] = {side.alias: set() for side in bench.sources}
    whole: dict[str, set[str]] = {side.alias: set() for side in bench.sources}
    hints: dict[str, dict[str, Hints]] = {side.alias: {} for side in bench.sources}
    own: dict[str, dict[tuple[str, str], None]] = {}
    for rule in bench.map.rules:
        mine = own.setdefault(rule.target, {})
        hint = _hints_of(bench, rule)
        for text, one in reads_of_rule(rule, scopes):
            alias, path = one.alias or root, bare_path(one.path)
            if alias not in read:
                continue
            mine[alias, one.path] = None
            read[alias].add(path)
            if text.attribute == "value" or not one.exact:
                whole[alias].add(path)
            known = hints[alias].get(path, NO_HINTS)
            hints[alias][path] = _joined(known, hint)
    by_target = {target: tuple(found) for target, found in own.items()}
    above = {target: _with_above(target, by_target) for target in by_target}
    used = {alias: Used(frozenset(read[alias]), frozenset(whole[alias])) for alias in read}
    return Interests(used, hints, above, by_target)


def _with_above(target: str, own: Mapping[str, tuple[tuple[str, str], ...]]) -> tuple[tuple[str, str], ...]:
    """What a rule reads, then what the loops and conditions around it read."""
    paths = [path for path in (*paths_above(target), target.rpartition("[")[0]) if path != target]
    around = [one for path in reversed(paths) for one in own.get(path, ())]
    return tuple(dict.fromkeys((*own[target], *around)))


def _joined(a: Hints, b: Hints) -> Hints:
    return Hints(*(tuple(dict.fromkeys((*getattr(a, name), *getattr(b, name)))) for name in _NAMES))


_NAMES = ("lengths", "numbers", "decimals", "texts", "items")


def _hints_of(bench: Bench, rule: Rule) -> Hints:
    """What a rule's target and its own texts make interesting in what it reads."""
    place = bench.target.field(rule.target) if bench.target else None
    found = _of_target(place.shape) if place is not None else NO_HINTS
    texts: dict[Any, None] = {}
    numbers: dict[float, None] = {}
    for tree in _trees(rule):
        for node in walk(tree):
            if node.kind == "string" and len(node.value) <= 200:
                texts[node.value] = None
            elif node.kind == "number":
                numbers.update(dict.fromkeys((node.value - 1, node.value, node.value + 1)))
        for key in _keys(tree, bench):
            texts[key] = None
    return evolve(found, texts=(*found.texts, *texts), numbers=(*found.numbers, *numbers))


def _trees(rule: Rule) -> Iterator[Node]:
    for _, text in rule.expressions:
        try:
            yield parse(text)
        except ExpressionError:
            continue


def _keys(tree: Node, bench: Bench) -> Iterator[Any]:
    """The keys of the lookups that an expression uses, and one that none has."""
    for node in walk(tree):
        children = node.children
        if (
            node.kind == "call"
            and children[0].kind == "variable"
            and children[0].value == "translate"
            and len(children) > 1
        ):
            table = bench.lookups.get(str(children[1].value)) if children[1].kind == "string" else None
            if table is not None:
                yield from (_first(row.key) for row in table.rows[:MOST_KEYS])
                yield UNKNOWN_KEY


def _first(key: Any) -> Any:
    return next(iter(cast("tuple[Any, ...]", key))) if isinstance(key, (list, tuple)) and key else key


def _of_target(shape: Shape) -> Hints:
    facets = shape.constraints
    lengths = [int(facets[name]) + more for name, more in (("maxLength", 1), ("minLength", -1)) if name in facets]
    bounds = [facets[name] for name in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum") if name in facets]
    numbers: list[float] = [
        value for one in bounds if isinstance(one, (int, float)) for value in (one - 1, one, one + 1)
    ]
    items = [shape.max_occurs + 1] if shape.repeats and shape.max_occurs is not None else []
    decimals = [int(facets["fractionDigits"])] if "fractionDigits" in facets else []
    return Hints(
        tuple(one for one in lengths if one >= 0), tuple(numbers), tuple(decimals), tuple(_codes(shape)), tuple(items)
    )


def _codes(shape: Shape) -> Sequence[Any]:
    return [one for one in shape.enum if one is not None][:20]
