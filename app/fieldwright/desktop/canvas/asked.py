"""What the window's actions ask of the map: each is done by the map view, once what is being written is taken over."""

from collections.abc import Mapping

from PySide6.QtGui import QAction

from fieldwright.desktop.map_view import MapView
from fieldwright.desktop.settings import Settings

FOLDS = {"fold-source": "source", "fold-target": "target"}
"""The actions that fold a side's fields, with the side that each folds."""


class AtTheMap:
    """The part of the window that hands actions on to its map."""

    map_view: MapView
    settings: Settings

    def commit(self) -> None:
        """Take over what is being written."""
        raise NotImplementedError

    def map_several(self) -> None:
        """Show what mapping the selected fields would do, and do it."""
        self.commit()
        self.map_view.map_several()

    def other_end(self) -> None:
        """Go to the next field at the other end of the selected field's links."""
        self.commit()
        self.map_view.other_end()

    def focus_here(self) -> None:
        """Show only the selected field and what is below it."""
        self.map_view.focus_here()

    def focus_out(self) -> None:
        """Show what is around the focused field."""
        self.map_view.focus_out()

    def fold_source(self) -> None:
        """Fold source fields without rules, or show them again."""
        self._fold("source")

    def fold_target(self) -> None:
        """Fold target fields without rules, or show them again."""
        self._fold("target")

    def rules_table(self) -> None:
        """Show the rules as a table in place of the lines, or the lines again."""
        self.map_view.show_table()

    def _fold(self, side: str) -> None:
        on = not self.map_view.folded(side)
        self.map_view.fold(side, on=on)
        self.settings.set_folded(side, on=on)

    def restore_folds(self, actions: Mapping[str, QAction]) -> None:
        """Fold what was folded when the window was closed, and let the actions say what is."""
        for id_, side in FOLDS.items():
            actions[id_].setCheckable(True)
            self.map_view.fold(side, on=self.settings.folded(side))
        self.map_view.folds_changed.connect(lambda: self._show_folds(actions))
        self._show_folds(actions)

    def _show_folds(self, actions: Mapping[str, QAction]) -> None:
        for id_, side in FOLDS.items():
            actions[id_].setChecked(self.map_view.folded(side))
