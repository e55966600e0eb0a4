"""What a map uses of one side's fields: which rules and decisions, by path."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import Factory, frozen

from fieldwright.expression.lineage import Scope
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import NOT_MAPPED, Dropped, Rule, join_attribute
from fieldwright.mapping.scopes import Scopes, block_path, paths_above, reads_of_rule, scopes_of
from fieldwright.mapping.sides import Bench

READS, REPEATS, ASKS, SORTS, GROUPS, JOINS, NAMES, FILLS, LEAVES, DROPS = (
    "reads", "repeats over", "asks for", "sorts by", "groups by", "joins with", "names members by", "fills", "leaves empty", "drops",
)  # fmt: skip
"""How a field is used, as the verb behind the rule's name."""

_VERBS: Mapping[str, str] = {
    "value": READS, "each": REPEATS, "when": ASKS, "where": ASKS, "order_by": SORTS, "group_by": GROUPS, "key": NAMES,
}  # fmt: skip


@frozen(eq=False)
class Use:
    """A path of one side that a rule or decision uses; ``whole`` says that all below it counts too."""

    path: str
    verb: str
    rule: Rule | None = None
    dropped: Dropped | None = None
    whole: bool = False
    item: str = ""
    """The bare path of the item that it is read from: what is above that is another rule's to look at."""

    @property
    def name(self) -> str:
        """The target of the rule, or the path of the decision."""
        return self.rule.target if self.rule is not None else self.path


@frozen(eq=False)
class Uses:
    """All uses of one side of a map, by bare path (`expand.bare_path`), each rule and verb once."""

    alias: str
    by_path: Mapping[str, tuple[Use, ...]] = Factory(dict)

    def __iter__(self) -> Iterator[Use]:
        return (one for found in self.by_path.values() for one in found)


def target_uses(bench: Bench) -> Uses:
    """What the rules fill, and what was decided not to be filled."""
    places = {block_path(one.target) for one in bench.map.rules}

    def use(rule: Rule) -> Use:
        inside = next((path for path in reversed(paths_above(rule.target)) if path in places), "")
        verb = LEAVES if rule.kind == NOT_MAPPED else FILLS
        return Use(
            rule.target, verb, rule, whole=rule.kind in ("value", "constant", NOT_MAPPED), item=bare_path(inside)
        )

    return _by_path("target", map(use, bench.map.rules))


def source_uses(bench: Bench, scopes: Scopes | None = None) -> dict[str, Uses]:
    """What the rules read of each source, and what was decided not to be read, by the source's alias."""
    known = scopes or scopes_of(bench)
    found: dict[str, list[Use]] = {one.alias: [] for one in bench.map.sources}
    for rule in bench.map.rules:
        for text, read in reads_of_rule(rule, known):
            part = join_attribute(text.attribute)
            verb = JOINS if part[0] >= 0 else _VERBS.get(text.attribute, READS)
            alias = read.alias or known.root.root_alias
            whole = verb == READS or not read.exact
            own = _item(known.of(rule, text.attribute), alias, read.path, text.text)
            found.setdefault(alias, []).append(Use(read.path, verb, rule, whole=whole, item=own))
    for one in bench.map.dropped:
        found.setdefault(one.alias, []).append(Use(one.path, DROPS, dropped=one, whole=True))
    return {alias: _by_path(alias, uses) for alias, uses in found.items()}


def _item(scope: Scope, alias: str, path: str, text: str) -> str:
    """The bare path of the innermost item, named or not, that a path is read from; empty where it may be read from the root."""
    if "$$" in text or f"${alias}" in text:
        return ""
    items = [one.path for one in scope.items if one.alias == alias]
    if alias == (scope.item_alias or scope.root_alias):
        items.append(scope.item)
    bare = bare_path(path)
    around = (one for item in items if (one := bare_path(item)) and (bare == one or bare.startswith(f"{one}.")))
    return max(around, key=len, default="")


def _by_path(alias: str, uses: Iterable[Use]) -> Uses:
    found: dict[str, dict[tuple[str, str, bool], Use]] = {}
    for one in uses:
        found.setdefault(bare_path(one.path), {}).setdefault((one.name, one.verb, one.dropped is None), one)
    return Uses(alias, {path: tuple(held.values()) for path, held in found.items()})
