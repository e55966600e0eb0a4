"""What ``$`` stands for in each rule of a map, by following the loops around its target; and what the rules read."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from attrs import evolve, frozen

from fieldwright.expression.definitions import Definition
from fieldwright.expression.lineage import Named, Read, Scope, item_path, plain_path, reads
from fieldwright.files.errors import ExpressionError
from fieldwright.mapping.model import Join, Map, Rule, join_attribute
from fieldwright.mapping.sides import Bench
from fieldwright.schema.paths import Step, format_path, parse_path

COMPUTED_ITEM = "\0computed"
"""The alias of an item that is computed: what is read from it is no field of a source."""

OUTSIDE = frozenset({"each", "when"})
"""The attributes of a loop that are evaluated outside its items."""

INDEX, GROUP = "index", "group"
"""The names below a block of the place that is written, from 0, and of a group's items."""

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
        above = paths_above(target)
        return (
            () if self.loops.keys().isdisjoint(above) else tuple(self.loops[one] for one in above if one in self.loops)
        )

    def around(self, target: str) -> Scope:
        """What a rule at the target is evaluated on: the items of the innermost loop above it."""
        scope = self.root
        for rule in self.above(target):
            key = block_path(rule.target)
            if key not in self._known:
                self._known[key] = self._written(rule, scope)
            scope = self._known[key]
        return scope

    def inside(self, rule: Rule) -> Scope:
        """The scope of what is written for the rule's own items, if it repeats; otherwise the one around it."""
        return self._written(rule, self.around(rule.target)) if rule.each else self.around(rule.target)

    def of(self, rule: Rule, attribute: str) -> Scope:
        """The scope of one of the rule's expressions: `each` and its condition stand outside the loop, the rest inside it."""
        around = self.around(rule.target)
        if rule.each:
            return self._within(rule, attribute, around)
        own = self.own(rule)
        if own is not None:  # the value of a loop's items, in a rule of its own
            return self.inside(own)
        return around

    def own(self, rule: Rule) -> Rule | None:
        """The loop at a rule's own target: itself, or the one whose items it gives the value of."""
        return rule if rule.each else self.loops.get(block_path(rule.target))

    def _within(self, rule: Rule, attribute: str, around: Scope) -> Scope:
        """The scope of an expression of a loop: what stands before it in `compile` has its name already."""
        if attribute in OUTSIDE:
            return around
        at, part = join_attribute(attribute)
        if at < 0:
            return (
                self._written(rule, around) if attribute in ("value", "key") else self._items(rule, around, rule.joins)
            )
        join = rule.joins[at] if at < len(rule.joins) else None
        if join is not None and part == "right":
            found = self._joined(rule, at, around)
            named = Named(join.alias, found.item_alias, found.item, found.item)
            return _calling(around, named, item=found.item, item_alias=found.item_alias)
        if part == "source" and (join is None or join.kind != "own"):
            return around
        return self._items(rule, around, rule.joins[:at])

    def _items(self, rule: Rule, around: Scope, joins: Sequence[Join]) -> Scope:
        """The items of a loop, with the names of some of its joins."""
        found = self._standing(rule.each, around)
        scope = found
        if rule.alias:
            scope = _calling(scope, Named(rule.alias, found.item_alias, found.item, found.item))
        for at, join in enumerate(joins):
            place = self._joined(rule, at, around)
            maybe = join.kind in ("left", "position")
            scope = _calling(scope, Named(join.alias, place.item_alias, place.item, place.item, maybe))
        return scope

    def _joined(self, rule: Rule, at: int, around: Scope) -> Scope:
        """The items of a join, as they stand in their source."""
        join = rule.joins[at]
        return self._standing(join.source, self._items(rule, around, rule.joins[:at]) if join.kind == "own" else around)

    def _written(self, rule: Rule, around: Scope) -> Scope:
        """What is written for each item: as the items, with the group and the count. A block's own names hide these."""
        scope = self._items(rule, around, rule.joins)
        own = rule.names
        if rule.group_by and GROUP not in own:
            base = around.item if scope.item_alias == (around.item_alias or around.root_alias) else ""
            scope = _calling(scope, Named(GROUP, scope.item_alias, scope.item, base))
        if INDEX not in own:
            items = tuple(one for one in scope.items if one.name != INDEX)
            scope = evolve(scope, items=items, variables=scope.variables | {INDEX})
        return scope

    def _standing(self, text: str, scope: Scope) -> Scope:
        found = _inside(text, scope)
        if not found.item and (found.item_alias or self.root.root_alias) in self.arrays:
            return evolve(found, item="[]")
        return found


def _calling(scope: Scope, named: Named, **changes: Any) -> Scope:
    """The scope with one more name, which hides those that are called so; the empty name is none."""
    if not named.name:
        return evolve(scope, **changes)
    named = evolve(named, alias=named.alias or scope.root_alias)
    items = (*(one for one in scope.items if one.name != named.name), named)
    return evolve(scope, items=items, variables=scope.variables - {named.name}, **changes)


def scopes_of(bench: Bench) -> Scopes:
    """The scopes of a bench's map."""
    arrays = frozenset(side.alias for side in bench.sources if side.root.shape.repeats)
    primary = bench.primary.alias if bench.primary and not bench.partial else ""
    return scopes_in(bench.map, arrays, primary, (side.alias for side in bench.sources), bench.definitions)


def scopes_in(
    map_: Map, arrays: frozenset[str] = frozenset(), primary: str = "", more: Iterable[str] = (),
    functions: tuple[Definition, ...] = (),
) -> Scopes:  # fmt: skip
    """The scopes of a map. ``arrays`` are the aliases of sources that are an array as a whole; ``more`` are further aliases."""
    primary = primary or (map_.sources[0].alias if map_.sources else "source")
    aliases = frozenset(ref.alias for ref in map_.sources).union(more)
    return Scopes(Scope(root_alias=primary, aliases=aliases, functions=functions), _loops_of(map_), {}, arrays)


def _loops_of(map_: Map) -> dict[str, Rule]:
    loops: dict[str, Rule] = {}
    for rule in map_.rules:
        if rule.each:
            loops.setdefault(block_path(rule.target), rule)
    return loops


def scope_of(bench: Bench, rule: Rule, attribute: str = "value") -> Scope:
    """The scope of one expression of a rule. For many rules, make `scopes_of` once."""
    return scopes_of(bench).of(rule, attribute)


def loops_above(map_: Map, target: str) -> tuple[Rule, ...]:
    """The rules with ``each`` above a target, outermost first."""
    return Scopes(Scope(), _loops_of(map_), {}).above(target)


def expression_for(scope: Scope, alias: str, path: str) -> str:
    """A source path (without block names) as an expression: from the item, from a named item around it, or from the source's root."""
    plain = plain_path(path)
    if (scope.item_alias or scope.root_alias) == alias:
        item = plain_path(scope.item)
        if _lies(plain, item):
            return _rest(plain, item) or "$"
    named = [one for one in scope.items if one.alias == alias and one.path and one.name != GROUP]
    around = [one for one in named if _lies(plain, plain_path(one.path))]
    if around:
        nearest = max(around, key=lambda one: len(one.path))
        return ".".join(part for part in (f"${nearest.name}", _rest(plain, plain_path(nearest.path))) if part)
    return ".".join(part for part in ("$$" if alias == scope.root_alias else f"${alias}", plain) if part)


def _lies(plain: str, item: str) -> bool:
    return not item or plain == item or plain.startswith(item + ".")


def _rest(plain: str, item: str) -> str:
    return plain[len(item) + 1 :] if item else plain


_PLAIN = re.compile(r"[A-Za-z_]\w*(?:\[\])?(?:\.[A-Za-z_]\w*(?:\[\])?)*", re.ASCII)
_WORDS = frozenset({"and", "or", "in", "true", "false", "null", "function"})


def _plain(target: str) -> str:
    """The target without ``[]`` where nothing else of it has to be written otherwise; most have only plain names."""
    bare = target.replace("[]", "") if _PLAIN.fullmatch(target) else ""
    return "" if not _WORDS.isdisjoint(bare.split(".")) else bare


@lru_cache(maxsize=20_000)
def paths_above(target: str) -> tuple[str, ...]:
    """The paths of the steps above a target, as `block_path` writes them; nested arrays count one by one."""
    bare = _plain(target)
    if bare:
        return tuple(bare[:at] for at, one in enumerate(bare) if one == ".")
    steps = steps_of(target)
    whole = _opened(steps)
    return tuple(format_path(whole[:end]) for end in range(1, len(whole)))


@lru_cache(maxsize=20_000)
def block_path(target: str) -> str:
    """A target's path as a key: the same for one place however it was written. ``[]`` behind a name may be left out in targets."""
    return _plain(target) or format_path(_opened(steps_of(target))) or target


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
        kept = tuple(inside for inside in one.brackets[:1] if inside or not one.name)
        found.append(one if kept == one.brackets else Step(one.name, kept, one.alternative))
        found += (Step("", (inside,)) for inside in one.brackets[1:])
    return tuple(found)


def _inside(text: str, scope: Scope) -> Scope:
    """The scope of the items that an expression gives."""
    try:
        place = item_path(text, scope)
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
