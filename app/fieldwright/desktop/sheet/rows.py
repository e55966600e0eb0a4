"""The rows of the sheet: the target's fields as the specification lists them, with those of groups that were opened besides. No widgets here."""

from collections.abc import Iterator, Mapping, Sequence, Set

from attrs import evolve, frozen

from fieldwright.desktop.language import tr
from fieldwright.mapping.expand import Listed, target_listing
from fieldwright.mapping.model import Map, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.schema.model import Field, step_of
from fieldwright.schema.paths import join

MOST = 10_000
"""Fields listed beside those that rules fill; what is beyond is said, and reached by opening its group."""
MOST_OPENED = 2_000
"""Fields listed of one group that somebody opened."""


@frozen(eq=False)
class SheetRow:
    """A target field under the path that rules know it by, or a rule whose field is gone."""

    path: str
    field: Field | None
    rule: Rule | None
    parent: str | None
    """The path of the row that this one stands below."""
    depth: int
    holds: bool
    """Whether there are rows below it."""
    opens: bool = False
    """Whether there are fields below it that are not listed yet."""

    @property
    def name(self) -> str:
        """What the field is called."""
        return (self.field.name if self.field is not None else "") or self.path or tr("the root")


@frozen(eq=False)
class SheetRows:
    """All rows by their paths, in the schema's order, and whether the limit cut them short."""

    rows: Mapping[str, SheetRow]
    complete: bool = True


def sheet_rows(bench: Bench, opened: Set[str] = frozenset(), limit: int = MOST) -> SheetRows:
    """The rows of a map. ``opened`` are paths of groups whose fields are listed though nothing fills them."""
    root = bench.target.root if bench.target is not None else None
    listing = target_listing(root, bench.map.rules, limit)
    found: list[Listed] = []
    here = {one.path for one in listing.rows}
    for at, one in enumerate(listing.rows):
        found.append(one)
        follows = at + 1 < len(listing.rows) and is_below(listing.rows[at + 1].path, one.path)
        if not follows and one.path in opened:
            found += _opened(one.path, one.field, opened, here)
    return SheetRows({one.path: one for one in _nested(found)}, listing.complete)


def opened_below(bench: Bench, paths: Sequence[str], limit: int = MOST) -> frozenset[str]:
    """The groups to open so that all below some fields is listed, level by level, up to a number of fields; what recurs is not entered."""
    side = bench.target
    level = [(path, field) for path in paths if side is not None and (field := side.field(path)) is not None]
    found: set[str] = set()
    count = 0
    while level:
        following: list[tuple[str, Field]] = []
        for path, field in level:
            below = [] if field.shape.leaf or field.recursive or path in found else list(_children(path, field))
            count += len(below)
            if count > limit:
                return frozenset(found)
            if below:
                found.add(path)
                following += below
        level = following
    return frozenset(found)


def updated(rows: Mapping[str, SheetRow], map_: Map) -> dict[str, SheetRow]:
    """The rows whose rule is another one in the map as it is now. Rules of targets that have no row are left out."""
    rules = {one.target: one for one in reversed(map_.rules)}
    return {
        path: evolve(row, rule=rules.get(path)) for path, row in rows.items() if row.rule is not rules.get(path)
    }  # fmt: skip


def is_below(path: str, above: str) -> bool:
    """Whether a path leads on from another."""
    return path.startswith(above) and len(path) > len(above) and (not above or path[len(above)] in ".[<")


def _opened(path: str, field: Field | None, opened: Set[str], here: set[str]) -> Iterator[Listed]:
    """The fields below a group, and below those of them that are open too."""
    for count, (below, child) in enumerate(_children(path, field)):
        if count >= MOST_OPENED:
            return
        if below not in here:
            here.add(below)
            yield Listed(below, child)
            if below in opened:
                yield from _opened(below, child, opened, here)


def _children(path: str, field: Field | None) -> Iterator[tuple[str, Field]]:
    for child in field.children() if field is not None else ():
        if child.shape.alternative:
            yield from _children(path, child)
        else:
            yield join(path, step_of(child.shape)), child


def _nested(found: Sequence[Listed]) -> Iterator[SheetRow]:
    """The rows with what stands above each, as they come one behind the other."""
    above: list[str] = []
    known: set[str] = set()
    for at, one in enumerate(found):
        path = one.rule.target if one.rule is not None else one.path
        if path in known:
            continue
        known.add(path)
        while above and not is_below(path, above[-1]):
            above.pop()
        holds = at + 1 < len(found) and is_below(found[at + 1].path, path)
        opens = not holds and one.field is not None and not one.field.shape.leaf
        yield SheetRow(path, one.field, one.rule, above[-1] if above else None, len(above), holds, opens)
        above.append(path)
