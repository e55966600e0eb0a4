"""Where in a side's rows something is, for the marks in its scroll bar: rules at the left, matches at the right, findings over all of it."""

from collections.abc import Collection, Sequence
from operator import is_

from fieldwright.desktop.canvas.marked_bar import Mark, MarkedBar
from fieldwright.desktop.connections import NONE, TARGET, Connections, Key, ends_of
from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.theme import Look
from fieldwright.mapping.findings import ERROR
from fieldwright.schema.model import Field

MAPPED, FINDING, MATCH = "mapped", "finding", "match"
LANES = {MAPPED: (0.0, 0.34), FINDING: (0.34, 0.33), MATCH: (0.67, 0.33)}
"""Lanes are told apart by place as well as by colour."""
WIDTH = 12


class Minimap:
    """The marks of a side. What of rows, links, findings and matches is as it was is not gathered again."""

    def __init__(self, view: FieldView, look: Look) -> None:
        self._view = view
        self._marks: tuple[Mark, ...] | None = None
        self._connections = Connections()
        self._basis: tuple[object, ...] = ()
        self._of_links: dict[Key, Mark | None] = {}
        self._of_rows: tuple[Mark, ...] = ()
        self._moved = True
        self.bar = MarkedBar(look, self.marks, lanes=LANES, first="link", width=WIDTH)
        view.rows_changed.connect(self._rows)
        view.tree.states_changed.connect(self._states)
        look.changed.connect(self._rows)

    def _rows(self, *_: object) -> None:
        self._moved = True
        self.bar.update()

    def _states(self, *_: object) -> None:
        self.bar.update()

    def marks(self) -> tuple[Sequence[Mark], int]:
        """The marks, and how many rows there are."""
        tree = self._view.tree
        connections, basis = tree.connections, (tree.marks.here, tree.found)
        others = self._linked(connections)
        if self._moved or len(basis) != len(self._basis) or not all(map(is_, basis, self._basis)):
            self._basis, self._of_rows, others = basis, tuple(self._found()), True
        if others or self._marks is None:
            self._marks = (*filter(None, self._of_links.values()), *self._of_rows)
        self._connections, self._moved = connections, False
        return self._marks, len(self._view.order)

    def _linked(self, connections: Connections) -> bool:
        """Gather the marks of links that are others than before; whether some differ."""
        before, keys, all_ = self._connections, connections.at.keys(), self._moved
        if connections is before and not self._moved:
            return False
        if connections.since is before.token:
            if not all_:
                keys = {key for one in (*connections.gone, *connections.come) for key, _ in ends_of(one)}
        elif connections is not before:
            self._of_links, all_ = {}, True
        was = {} if all_ else {key: self._of_links.get(key) for key in keys}
        now = self._marks_of(connections, keys)
        self._of_links.update(now)
        return all_ or was != now

    def _marks_of(self, connections: Connections, keys: Collection[Key]) -> dict[Key, Mark | None]:
        """The mark of each field with links, at its row or the closed row that it is in; None where there is neither."""
        view, at = self._view, connections.at
        row_of, node_of, sides = view.place, view.tree.nodes.get, {alias for alias, _ in view.tree.roots}
        above: dict[tuple[str, Field], int | None] = {}
        made: dict[Key, Mark | None] = {}
        for key in keys:
            alias, links = key[0], at.get(key, ())
            made[key] = None
            if alias not in sides or not links or (alias == TARGET and all(one.kind == NONE for one in links)):
                continue
            row = row_of(node_of(key, -1))
            if row is not None:
                made[key] = row, MAPPED, "link", False
                continue
            up = next(field.parent for end, field in ends_of(links[0]) if end == key)
            if up is not None:
                if (alias, up) not in above:
                    above[alias, up] = view.seen(alias, up)
                row = above[alias, up]
                made[key] = (row, MAPPED, "link", True) if row is not None else None
        return made

    def _found(self) -> list[Mark]:
        """The marks of findings, and of what a search found."""
        tree = self._view.tree
        found: list[Mark] = []
        for key, severity in tree.marks.here.items():
            found += self._at(key, FINDING, "error" if severity == ERROR else "warning")
        if tree.found is not None:
            for key in tree.found.matches:
                found += self._at(key, MATCH, "accent_line")
        return found

    def _at(self, key: Key, what: str, token: str) -> list[Mark]:
        """The mark of a field's row, or of the closed row that it is in; none for what was never fetched."""
        tree = self._view.tree
        node = tree.nodes.get(key, -1)
        while node >= 0:
            row = self._view.place(node)
            if row is not None:
                return [(row, what, token, tree.keys[node] != key)]
            node = tree.parents[node]
        return []
