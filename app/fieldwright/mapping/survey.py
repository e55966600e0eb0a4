"""What a map touches of both sides' fields: listed once, for its coverage and its checks, and again only where an edit changed it."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from attrs import evolve, frozen

from fieldwright.expression.lineage import Read
from fieldwright.mapping.expand import ROW_LIMIT, Listed, Listing, bare_path, is_leaf, source_listing, target_listing
from fieldwright.mapping.model import Rule
from fieldwright.mapping.scopes import Scopes, reads_of_rule, scopes_of
from fieldwright.mapping.sides import Bench

Reads = tuple[tuple[str, Read], ...]
"""What a rule reads, each with the attribute of the expression that reads it."""

Touch = tuple[str, str, str, bool]
"""The alias of a source, a path that is read of it, the same as a bare path, and whether all that is below it is read."""


def touches_of(reads: Reads) -> tuple[Touch, ...]:
    """What reads touch. A loop or a condition reads its field itself, a value all that is below it."""
    return tuple(
        [(one.alias, one.path, bare_path(one.path), attribute == "value" or not one.exact) for attribute, one in reads]
    )


@frozen
class Used:
    """Bare paths of one source: those that are read, and those that are read with all that is below them."""

    read: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()

    def __contains__(self, path: str) -> bool:
        return path in self.read or is_below(path, self.whole)


class Survey:
    """The fields of a bench that a specification lists, and what the rules read. All is made when it is first asked for.

    ``touches`` are those of each rule in order, where they are known; ``before`` is the survey of the same sides before an edit.
    """

    def __init__(
        self, bench: Bench, *, scopes: Scopes | None = None, touches: Iterable[tuple[Touch, ...]] | None = None, limit: int = ROW_LIMIT,
        before: "Survey | None" = None,
    ) -> None:  # fmt: skip
        self.bench = bench
        self.limit = limit
        self._scopes = scopes or scopes_of(bench)
        self._given = None if touches is None else tuple(touches)
        self._before = (
            before if before is not None and before.limit == limit and _same_sides(before.bench, bench) else None
        )

    def made(self) -> "Survey":
        """Itself, with everything listed, and what was before forgotten."""
        _ = self.target, self.sources
        self._before = None
        return self

    @cached_property
    def target(self) -> Listing:
        """The target fields that a specification lists."""
        rules, before = self.bench.map.rules, self._before
        if before is not None and "target" in before.__dict__:
            changed = exchanged(before.bench.map.rules, rules)
            if changed is not None:
                rows = (
                    evolve(row, rule=changed[id(row.rule)]) if row.rule is not None and id(row.rule) in changed else row
                    for row in before.target.rows
                )
                return evolve(before.target, rows=tuple(rows)) if changed else before.target
        return target_listing(self.bench.target.root if self.bench.target else None, rules, self.limit)

    @cached_property
    def reads(self) -> dict[str, dict[str, None]]:
        """The paths that the rules read, by alias, each once."""
        return {alias: dict.fromkeys([one[1] for one in found]) for alias, found in self._touches.items()}

    @cached_property
    def used(self) -> dict[str, Used]:
        """What the rules read, by alias."""
        return {
            alias: Used(frozenset([one[2] for one in found]), frozenset([one[2] for one in found if one[3]]))
            for alias, found in self._touches.items()
        }

    @cached_property
    def dropped(self) -> dict[str, frozenset[str]]:
        """The bare paths of the source fields that are deliberately not used, by alias."""
        found: dict[str, set[str]] = {}
        for one in self.bench.map.dropped:
            found.setdefault(one.alias, set()).add(bare_path(one.path))
        return {alias: frozenset(paths) for alias, paths in found.items()}

    @cached_property
    def sources(self) -> Mapping[str, Listing]:
        """The source fields that a specification lists, by alias."""
        before = self._before
        if before is not None and "sources" in before.__dict__ and self.reads_as(before):
            return before.sources
        found: dict[str, Listing] = {}
        for side in self.bench.sources:
            dropped = {one.path: None for one in self.bench.map.dropped if one.alias == side.alias}
            listed = before.sources.get(side.alias) if before is not None and "sources" in before.__dict__ else None
            reads = self.reads.get(side.alias, {})
            found[side.alias] = source_listing(side.root, reads, dropped, self.limit, before=listed)
        return found

    def reads_as(self, other: "Survey") -> bool:
        """Whether both read and drop the same, so that their sources are listed alike."""
        return self.used == other.used and self.dropped == other.dropped

    @cached_property
    def undecided(self) -> Mapping[str, tuple[Listed, ...]]:
        """The source fields that are neither used nor dropped, by alias, without objects of which something below is."""
        before = self._before
        if before is not None and "undecided" in before.__dict__ and self.sources is before.sources:
            return before.undecided
        found: dict[str, tuple[Listed, ...]] = {}
        for alias, listing in self.sources.items():
            used, dropped = self.used.get(alias, Used()), self.dropped.get(alias, frozenset[str]())
            touched = _above((*used.read, *dropped))
            fields: dict[str, Listed] = {}
            read = used.read
            for row, path in zip(listing.rows, listing.bare, strict=True):
                if path in read or path in used or is_below(path, dropped):
                    continue
                if is_leaf(row) or path not in touched:
                    fields.setdefault(path, row)
            found[alias] = tuple(fields.values())
        return found

    @cached_property
    def _touches(self) -> Mapping[str, Sequence[Touch]]:
        """What all rules touch in order, by alias."""
        given = self._given
        if given is None:
            of_rules = (reads_of_rule(rule, self._scopes) for rule in self.bench.map.rules)
            given = tuple(touches_of(tuple((text.attribute, read) for text, read in found)) for found in of_rules)
        found: dict[str, list[Touch]] = {}
        root = self._scopes.root.root_alias
        for of_rule in given:
            for one in of_rule:
                found.setdefault(one[0] or root, []).append(one)
        return found


def exchanged(before: Sequence[Rule], after: Sequence[Rule]) -> dict[int, Rule] | None:
    """The rules that were exchanged for others of the same target and kind, by the `id` of the earlier; None where more is different."""
    if len(before) != len(after):
        return None
    found: dict[int, Rule] = {}
    for old, new in zip(before, after, strict=True):
        if old is not new:
            if old.target != new.target or old.kind != new.kind:
                return None
            found[id(old)] = new
    return found


def is_below(path: str, paths: frozenset[str]) -> bool:
    """Whether a bare path is one of the paths, or lies below one."""
    if not paths:
        return False
    if path in paths or "" in paths:
        return True
    at = path.rfind(".")
    while at > 0:
        path = path[:at]
        if path in paths:
            return True
        at = path.rfind(".")
    return False


def _above(paths: Iterable[str]) -> frozenset[str]:
    """All paths above some."""
    return frozenset(path[:at] for path in paths for at, one in enumerate(path) if one == ".") | {""}


def _same_sides(before: Bench, after: Bench) -> bool:
    if before.target is not after.target or len(before.sources) != len(after.sources):
        return False
    return all(a is b for a, b in zip(before.sources, after.sources, strict=True))
