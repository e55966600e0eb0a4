"""Which rows the links join: computed once for a set of links and open rows, so that painting only looks up what is in sight."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from fieldwright.desktop.connections import NONE, TARGET, Connection, Connections, Key
from fieldwright.desktop.field_view import FieldView
from fieldwright.schema.model import Field

KEPT = 40
"""Places of the scroll bars of which the lines are kept."""


@frozen(eq=False)
class Line:
    """One line: the rows that it joins (None: filtered away) and the links that it stands for, several where they are folded."""

    source: int | None
    target: int | None
    links: tuple[Connection, ...]
    folded: bool = False
    """Whether an end is inside a row that is closed."""
    alone: bool = False
    """Whether its rule reads no field: a constant, or an expression of itself."""

    @property
    def link(self) -> Connection:
        """The first link."""
        return self.links[0]


@frozen(eq=False)
class Geometry:
    """All lines, findable by the rows at either end."""

    lines: tuple[Line, ...] = ()
    by_source: tuple[tuple[int, int], ...] = ()
    """(row, line) sorted."""
    by_target: tuple[tuple[int, int], ...] = ()

    def touching(self, source: range, target: range) -> Iterator[Line]:
        """The lines with an end in these rows, each once."""
        found = {line for _, line in _between(self.by_source, source)}
        found.update(line for _, line in _between(self.by_target, target))
        return (self.lines[at] for at in sorted(found))


def lines_between(source: FieldView, target: FieldView, connections: Connections) -> Geometry:
    """The lines of a map's links between two trees as they are opened now. Links that end in the same closed rows become one."""
    lines = _lines(source, target, connections.links)
    return Geometry(
        tuple(lines),
        tuple(sorted((one.source, at) for at, one in enumerate(lines) if one.source is not None)),
        tuple(sorted((one.target, at) for at, one in enumerate(lines) if one.target is not None)),
    )


def _lines(source: FieldView, target: FieldView, links: Iterable[Connection]) -> list[Line]:
    lines: list[Line] = []
    bundles: dict[tuple[int | None, int | None], list[Connection]] = {}
    for link in links:
        if link.kind == NONE or link.field is None:
            continue
        end, folded_end = _place(target, TARGET, link.field)
        if not link.sources and end is not None:
            lines.append(Line(None, end, (link,), alone=True)) if not folded_end else None
        for alias, field in link.sources:
            start, folded_start = _place(source, alias, field)
            if start is None and end is None:
                continue
            if folded_start or folded_end:
                bundles.setdefault((start, end), []).append(link)
            else:
                lines.append(Line(start, end, (link,)))
    lines += [Line(start, end, tuple(dict.fromkeys(links)), folded=True) for (start, end), links in bundles.items()]
    return lines


class LinesInSight:
    """The lines with an end in some rows, found from those rows: it does not matter how many links there are elsewhere."""

    def __init__(self, source: FieldView, target: FieldView) -> None:
        self._views = (source, target)
        self._connections = Connections()
        self._known: dict[tuple[range, ...], list[Line]] = {}

    def moved(self) -> None:
        """Rows are others."""
        self._known.clear()

    def show(self, connections: Connections) -> None:
        """Show other links."""
        self._connections = connections
        self._known.clear()

    def touching(self, source: range, target: range) -> list[Line]:
        """The lines with an end in these rows, each once."""
        seen = (source, target)
        found = self._known.get(seen)
        if found is None:
            keys = [key for view, rows in zip(self._views, seen, strict=True) for key in self._ends(view, rows)]
            lines = _lines(*self._views, self._connections.with_any(keys))
            found = [one for one in lines if one.source in source or one.target in target]
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[seen] = found
        return found

    def _ends(self, view: FieldView, rows: range) -> Iterator[Key]:
        """The fields with links that are in some rows, or in closed ones among them."""
        connections, tree, order = self._connections, view.tree, view.order
        at, above = connections.at, connections.above
        for row in rows:
            node = order[row]
            key = tree.keys[node]
            if key in at:
                yield key
            if key in above and not view.is_open(node):
                yield from connections.below(key)


def _place(view: FieldView, alias: str, field: Field) -> tuple[int | None, bool]:
    """A field's row, or the closed row above it; None where a search or a filter hides it."""
    found = view.tree.found
    if found is not None and (alias, field.key) not in found.shown:
        return None, False
    place = view.seen(alias, field)
    if place is None:
        return None, False
    return place, view.tree.keys[view.order[place]] != (alias, field.key)


def _between(places: Sequence[tuple[int, int]], rows: range) -> Sequence[tuple[int, int]]:
    return places[bisect_left(places, (rows.start, -1)) : bisect_left(places, (rows.stop, -1))]


def says(link: Connection) -> str:
    """A link in words."""
    read = ", ".join(field.path or "$" for _, field in link.sources)
    return f"{read} → {link.target}" if read else link.target
