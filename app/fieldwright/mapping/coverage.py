"""How far a map has come: of the fields that its specification lists, how many are filled, used or decided."""

from typing import Any

from attrs import asdict, frozen

from fieldwright.mapping.expand import ROW_LIMIT, Listed, bare_path, source_rows, target_rows
from fieldwright.mapping.model import NOT_MAPPED
from fieldwright.mapping.scopes import Scopes, reads_of_rule, scopes_of
from fieldwright.mapping.sides import Bench


@frozen
class Coverage:
    """Counts of leaf fields, those that `expand` lists. Blocks of a repeating field count each by itself.

    A required field counts as such where its parents are used. ``truncated``: there are more fields than were looked at.
    """

    target_total: int = 0
    target_mapped: int = 0
    target_decided: int = 0
    required_total: int = 0
    required_mapped: int = 0
    source_total: int = 0
    source_used: int = 0
    source_dropped: int = 0
    truncated: bool = False

    @property
    def target_undecided(self) -> int:
        """Target fields without rule or decision."""
        return self.target_total - self.target_mapped - self.target_decided

    @property
    def source_undecided(self) -> int:
        """Source fields that are neither used nor dropped."""
        return self.source_total - self.source_used - self.source_dropped

    def as_record(self) -> dict[str, Any]:
        """As ``check --json`` prints it."""
        return asdict(self)


def coverage(bench: Bench, limit: int = ROW_LIMIT) -> Coverage:
    """The coverage of a bench's map. A side that is missing counts as it can be told from the rules."""
    listing = target_rows(bench, limit)
    rows = {one.path: one for one in listing.rows if is_leaf(one)}.values()
    mapped = [one for one in rows if is_mapped(one)]
    used, dropped = used_paths(bench), dropped_paths(bench)
    source_total = source_used = source_dropped = 0
    complete = listing.complete
    for alias, side in source_rows(bench, limit).items():
        complete = complete and side.complete
        for path in dict.fromkeys(bare_path(one.path) for one in side.rows if is_leaf(one)):
            source_total += 1
            if path in used.get(alias, Used()):
                source_used += 1
            elif is_below(path, dropped.get(alias, frozenset())):
                source_dropped += 1
    return Coverage(
        target_total=len(rows),
        target_mapped=len(mapped),
        target_decided=sum(1 for one in rows if one.rule is not None and one.rule.kind == NOT_MAPPED),
        required_total=sum(1 for one in rows if _required(one)),
        required_mapped=sum(1 for one in mapped if _required(one)),
        source_total=source_total,
        source_used=source_used,
        source_dropped=source_dropped,
        truncated=not complete,
    )


def is_leaf(listed: Listed) -> bool:
    """Whether a listed field counts: one that holds a value, or that a rule fills as a whole."""
    if listed.filled_below:
        return False
    if listed.field is None or listed.field.shape.leaf:
        return True
    return listed.rule is not None and listed.rule.kind in ("value", "constant", NOT_MAPPED)


def is_mapped(listed: Listed) -> bool:
    """Whether a rule writes the field."""
    return listed.rule is not None and listed.rule.kind in ("value", "constant", "each")


@frozen
class Used:
    """Bare paths of one source: those that are read, and those that are read with all that is below them."""

    read: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()

    def __contains__(self, path: str) -> bool:
        return path in self.read or is_below(path, self.whole)


def used_paths(bench: Bench, scopes: Scopes | None = None) -> dict[str, Used]:
    """What the rules read, by alias. A loop or a condition reads its field itself, a value all that is below it."""
    read: dict[str, set[str]] = {}
    whole: dict[str, set[str]] = {}
    known = scopes or scopes_of(bench)
    for rule in bench.map.rules:
        for text, one in reads_of_rule(rule, known):
            alias = one.alias or known.root.root_alias
            read.setdefault(alias, set()).add(bare_path(one.path))
            if text.attribute == "value" or not one.exact:
                whole.setdefault(alias, set()).add(bare_path(one.path))
    return {alias: Used(frozenset(read[alias]), frozenset(whole.get(alias, ()))) for alias in read}


def dropped_paths(bench: Bench) -> dict[str, frozenset[str]]:
    """The bare paths of the source fields that are deliberately not used, by alias."""
    found: dict[str, set[str]] = {}
    for one in bench.map.dropped:
        found.setdefault(one.alias, set()).add(bare_path(one.path))
    return {alias: frozenset(paths) for alias, paths in found.items()}


def is_below(path: str, paths: frozenset[str]) -> bool:
    """Whether a bare path is one of the paths, or lies below one."""
    names = path.split(".")
    return "" in paths or any(".".join(names[:end]) in paths for end in range(1, len(names) + 1))


def _required(listed: Listed) -> bool:
    return listed.field is not None and listed.field.shape.required
