"""Which source fields each rule of a map reads, by following its expressions from the loops around it."""

from attrs import evolve

from fieldwright.expression.lineage import Scope, item_path, reads
from fieldwright.files.errors import ExpressionError
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.schema.model import format_path, parse_path

_UNKNOWN = "\0unknown"
"""The alias of an item that is computed: what is read from it is no field of a source."""


def reads_of(bench: Bench) -> dict[str, tuple[tuple[str, str], ...]]:
    """The (alias, path) pairs that each rule reads, each once, in the order of its expressions. Broken expressions read nothing."""
    primary = bench.primary.alias if bench.primary else bench.map.sources[0].alias if bench.map.sources else "source"
    top = Scope(root_alias=primary, aliases=frozenset(ref.alias for ref in bench.map.sources))
    loops = {rule.target: rule for rule in bench.map.rules if rule.each}
    scopes: dict[str, Scope] = {}
    return {rule.target: _of_rule(rule, _scope(rule.target, loops, scopes, top), top) for rule in bench.map.rules}


def _of_rule(rule: Rule, scope: Scope, top: Scope) -> tuple[tuple[str, str], ...]:
    inside = _inside(rule, scope) if rule.each else scope
    found: dict[tuple[str, str], None] = {}
    for name, text in rule.expressions:
        try:
            for one in reads(text, inside if name in ("where", "order_by") else scope):
                alias = one.alias or top.root_alias
                if alias != _UNKNOWN:
                    found[alias, one.path] = None
        except ExpressionError:
            continue
    return tuple(found)


def _scope(target: str, loops: dict[str, Rule], scopes: dict[str, Scope], top: Scope) -> Scope:
    """What ``$`` is for a rule: the item of the innermost loop around its target."""
    try:
        steps = parse_path(target)
    except ValueError:
        return top
    scope = top
    for end in range(1, len(steps)):
        above = format_path(steps[:end])
        if above in loops:
            if above not in scopes:
                scopes[above] = _inside(loops[above], scope)
            scope = scopes[above]
    return scope


def _inside(rule: Rule, scope: Scope) -> Scope:
    """The scope of a loop's items."""
    try:
        place = item_path(rule.each, scope)
    except ExpressionError:
        place = None
    if place is None or place[0] == _UNKNOWN:
        return evolve(scope, item="", item_alias=_UNKNOWN)
    return evolve(scope, item=place[1], item_alias=place[0])
