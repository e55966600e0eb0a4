"""What ``$`` stands for in each rule of a map, by following the loops around its target; and what the rules read."""

from collections.abc import Mapping
from functools import lru_cache

from attrs import evolve, frozen

from fieldwright.expression.lineage import Read, Scope, item_path, reads
from fieldwright.files.errors import ExpressionError
from fieldwright.mapping.model import Map, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.schema.model import Step, format_path, parse_path

COMPUTED_ITEM = "\0computed"
"""The alias of an item that is computed: what is read from it is no field of a source."""

_SORT_HEAD = "$^("


@frozen
class Text:
    """An expression of a rule as it is parsed. ``shift`` is how far its positions are behind those of the rule's own text."""

    attribute: str
    text: str
    shift: int = 0


def texts_of(rule: Rule) -> tuple[Text, ...]:
    """The rule's expressions as they are parsed: sort terms stand in a sort."""
    return tuple(
        Text(name, f"{_SORT_HEAD}{text})", len(_SORT_HEAD)) if name == "order_by" else Text(name, text)
        for name, text in rule.expressions
    )


@frozen(eq=False)
class Scopes:
    """The scopes of one map's rules, each computed once."""

    root: Scope
    loops: Mapping[str, Rule]
    _known: dict[str, Scope]
    arrays: frozenset[str] = frozenset()
    """The aliases of sources that are an array as a whole, such as a table."""

    def above(self, target: str) -> tuple[Rule, ...]:
        """The rules with ``each`` above a target, outermost first."""
        return tuple(self.loops[path] for path in paths_above(target) if path in self.loops)

    def around(self, target: str) -> Scope:
        """What a rule at the target is evaluated on: the items of the innermost loop above it."""
        scope = self.root
        for rule in self.above(target):
            key = block_path(rule.target)
            if key not in self._known:
                self._known[key] = self._items(rule, scope)
            scope = self._known[key]
        return scope

    def inside(self, rule: Rule) -> Scope:
        """The scope of the rule's own items, if it repeats; otherwise the one around it."""
        return self._items(rule, self.around(rule.target)) if rule.each else self.around(rule.target)

    def _items(self, rule: Rule, scope: Scope) -> Scope:
        found = _inside(rule, scope)
        if not found.item and (found.item_alias or self.root.root_alias) in self.arrays:
            return evolve(found, item="[]")
        return found

    def of(self, rule: Rule, attribute: str) -> Scope:
        """The scope of one of the rule's expressions: `each` and its condition stand outside the loop, the rest inside it."""
        if rule.each and attribute not in ("each", "when"):
            return self.inside(rule)
        own = self.loops.get(block_path(rule.target))
        if own is not None and own is not rule and not rule.each:  # the value of a loop's items, in a rule of its own
            return self.inside(own)
        return self.around(rule.target)


def scopes_of(bench: Bench) -> Scopes:
    """The scopes of a bench's map."""
    sources = bench.map.sources
    primary = bench.primary.alias if bench.primary else sources[0].alias if sources else "source"
    aliases = frozenset(ref.alias for ref in sources) | frozenset(side.alias for side in bench.sources)
    loops: dict[str, Rule] = {}
    for rule in bench.map.rules:
        if rule.each:
            loops.setdefault(block_path(rule.target), rule)
    arrays = frozenset(side.alias for side in bench.sources if side.root.shape.repeats)
    return Scopes(Scope(root_alias=primary, aliases=aliases), loops, {}, arrays)


def scope_of(bench: Bench, rule: Rule, attribute: str = "value") -> Scope:
    """The scope of one expression of a rule. For many rules, make `scopes_of` once."""
    return scopes_of(bench).of(rule, attribute)


def loops_above(map_: Map, target: str) -> tuple[Rule, ...]:
    """The rules with ``each`` above a target, outermost first."""
    return Scopes(Scope(), {block_path(rule.target): rule for rule in map_.rules if rule.each}, {}).above(target)


@lru_cache(maxsize=20_000)
def paths_above(target: str) -> tuple[str, ...]:
    """The paths of the steps above a target, as `block_path` writes them; nested arrays count one by one."""
    steps = steps_of(target)
    whole = _opened(steps)
    return tuple(format_path(whole[:end]) for end in range(1, len(whole)))


@lru_cache(maxsize=20_000)
def block_path(target: str) -> str:
    """A target's path as a key: the same for one place however it was written. ``[]`` behind a name may be left out in targets."""
    return format_path(_opened(steps_of(target))) or target


def steps_of(path: str) -> tuple[Step, ...]:
    """The path's steps without alternatives' marks; none for text that is no path."""
    try:
        return tuple(evolve(one, alternative="") if one.alternative else one for one in parse_path(path))
    except ValueError:
        return ()


def _opened(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps, with the further brackets of one (arrays in arrays) as steps of their own."""
    found: list[Step] = []
    for one in steps:
        found.append(evolve(one, brackets=tuple(inside for inside in one.brackets[:1] if inside or not one.name)))
        found += (Step("", (inside,)) for inside in one.brackets[1:])
    return tuple(found)


def _inside(rule: Rule, scope: Scope) -> Scope:
    """The scope of a loop's items."""
    try:
        place = item_path(rule.each, scope)
    except ExpressionError:
        place = None
    if place is None or place[0] == COMPUTED_ITEM:
        return evolve(scope, item="", item_alias=COMPUTED_ITEM)
    return evolve(scope, item=place[1], item_alias=place[0])


def reads_of_rule(rule: Rule, scopes: Scopes) -> tuple[tuple[Text, Read], ...]:
    """All that a rule's expressions read from sources, with the expression. Broken expressions and computed items read nothing."""
    found: list[tuple[Text, Read]] = []
    for one in texts_of(rule):
        try:
            made = reads(one.text, scopes.of(rule, one.attribute))
        except ExpressionError:
            continue
        found += ((one, read) for read in made if read.alias != COMPUTED_ITEM)
    return tuple(found)


def reads_of(bench: Bench) -> dict[str, tuple[tuple[str, str], ...]]:
    """The (alias, path) pairs that each rule reads, each once, in the order of its expressions, by target."""
    scopes = scopes_of(bench)
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for rule in bench.map.rules:
        pairs = dict.fromkeys(
            (read.alias or scopes.root.root_alias, read.path) for _, read in reads_of_rule(rule, scopes)
        )
        found[rule.target] = tuple(dict.fromkeys((*found.get(rule.target, ()), *pairs)))
    return found
