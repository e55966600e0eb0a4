"""Where in a side's rows something is, for the marks in its scroll bar: rules at the left, matches at the right, findings over all of it."""

from collections.abc import Sequence
from itertools import chain
from operator import is_

from fieldwright.desktop.canvas.marked_bar import Mark, MarkedBar
from fieldwright.desktop.connections import NONE, TARGET, Connection, Connections, Key
from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.theme import Look
from fieldwright.mapping.findings import ERROR

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
        self._of_links: dict[int, tuple[Mark, ...]] = {}
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
            self._marks = (*chain.from_iterable(self._of_links.values()), *self._of_rows)
        self._connections, self._moved = connections, False
        return self._marks, len(self._view.order)

    def _linked(self, connections: Connections) -> bool:
        """Gather the marks of links that are others than before; whether some differ."""
        before = self._connections
        if connections is before and not self._moved:
            return False
        if self._moved or connections.since is not before.token:
            self._of_links = {id(one): self._of_link(one) for one in connections.links}
            return True
        gone = [self._of_links.pop(id(one), ()) for one in connections.gone]
        come = {id(one): self._of_link(one) for one in connections.come}
        self._of_links.update(come)
        return sorted(chain.from_iterable(gone)) != sorted(chain.from_iterable(come.values()))

    def _of_link(self, link: Connection) -> tuple[Mark, ...]:
        view = self._view
        sides = {alias for alias, _ in view.tree.roots}
        ends = [(TARGET, link.field)] if link.field is not None and TARGET in sides and link.kind != NONE else []
        places = ((key, view.seen(*key)) for key in ends or [one for one in link.sources if one[0] in sides])
        keys, order = view.tree.keys, view.order
        return tuple(
            (row, MAPPED, "link", keys[order[row]] != (alias, field.key))
            for (alias, field), row in places
            if row is not None
        )

    def _found(self) -> list[Mark]:
        """The marks of findings, and of what a search found."""
        tree = self._view.tree
        found: list[Mark] = []
        for key, severity in tree.marks.here.items():
            found += self._at(key, FINDING, "error" if severity == ERROR else "warning")
        if tree.found is not None:
            for key in tree.found.matches:
                found += self._at(key, MATCH, "accent")
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
