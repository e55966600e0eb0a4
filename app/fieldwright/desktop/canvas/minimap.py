"""Where in a side's rows something is, for the marks in its scroll bar: rules at the left, matches at the right, findings over all of it."""

from collections.abc import Sequence

from fieldwright.desktop.canvas.marked_bar import Mark, MarkedBar
from fieldwright.desktop.connections import NONE, TARGET, Key
from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.theme import Look
from fieldwright.mapping.findings import ERROR

MAPPED, FINDING, MATCH = "mapped", "finding", "match"
LANES = {MAPPED: (0.0, 0.34), FINDING: (0.34, 0.33), MATCH: (0.67, 0.33)}
"""Lanes are told apart by place as well as by colour."""
WIDTH = 12


class Minimap:
    """Gathers the marks of a side when the bar is painted and rows, links, findings or matches are others than before."""

    def __init__(self, view: FieldView, look: Look) -> None:
        self._view = view
        self._marks: tuple[Mark, ...] | None = None
        self.bar = MarkedBar(look, self.marks, lanes=LANES, first="link", width=WIDTH)
        view.rows_changed.connect(self._other)
        view.tree.states_changed.connect(self._other)
        look.changed.connect(self._other)

    def _other(self, *_: object) -> None:
        self._marks = None
        self.bar.update()

    def marks(self) -> tuple[Sequence[Mark], int]:
        """The marks, and how many rows there are."""
        if self._marks is None:
            self._marks = tuple(self._gathered())
        return self._marks, len(self._view.order)

    def _gathered(self) -> list[Mark]:
        view, tree = self._view, self._view.tree
        found: list[Mark] = []
        keys, order = tree.keys, view.order
        sides = {alias for alias, _ in tree.roots}
        for link in tree.connections.links:
            ends = [(TARGET, link.field)] if link.field is not None and TARGET in sides and link.kind != NONE else []
            for alias, field in ends or [one for one in link.sources if one[0] in sides]:
                row = view.seen(alias, field)
                if row is not None:
                    found.append((row, MAPPED, "link", keys[order[row]] != (alias, field.key)))
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
