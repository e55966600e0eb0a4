"""What can be printed of the window: what has the focus first, then all else that is in sight."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QComboBox, QPlainTextEdit, QTableView, QTreeView, QWidget

from fieldwright.desktop.dialogs.message import tell
from fieldwright.desktop.field_view import FieldView
from fieldwright.desktop.language import tr
from fieldwright.desktop.printing.dialog import Offer, PrintDialog
from fieldwright.desktop.printing.maps import map_of
from fieldwright.desktop.printing.paper import Content
from fieldwright.desktop.printing.tables import table_of
from fieldwright.desktop.printing.texts import PictureContent, TextContent

if TYPE_CHECKING:
    from fieldwright.desktop.window import Window


class Printing:
    """Prints what is looked at."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def offers(self) -> list[Offer]:
        """What can be printed now, what is worked at first."""
        window = self._window
        focus = window.focusWidget()
        found: list[tuple[int, Offer]] = []
        if window.document.shown_bench is not None and window.map_view.isVisible():
            first = focus is not None and window.map_view.isAncestorOf(focus)
            found.append((0 if first else 2, Offer(tr("The map {name}", name=window.document.map_name), self._map)))
        if "flows" in window.__dict__:
            found += self._pictures()
        for view in self._views():
            name = view.accessibleName()
            first = focus is not None and (view is focus or view.isAncestorOf(focus))
            found.append((0 if first else 3, Offer(name, lambda view=view, name=name: table_of(view, name))))
        for text in window.findChildren(QPlainTextEdit):
            if text.isVisible() and text.isReadOnly() and text.accessibleName() and text.toPlainText().strip():
                found.append((4, Offer(text.accessibleName(), lambda one=text: _plain(one))))
        if not any(rank == 0 for rank, _ in found) and window.document.is_open:
            found.append((5, Offer(tr("The findings"), lambda: table_of(window.findings_view.table, tr("Findings")))))
        unique: dict[str, Offer] = {}
        for _, offer in sorted(found, key=lambda one: one[0]):
            unique.setdefault(offer.words, offer)
        return list(unique.values())

    def _map(self) -> Content:
        made = map_of(self._window.document, self._window.map_view)
        return made if made is not None else TextContent(tr("Map"), tr("No map is shown."), markdown=False)

    def _views(self) -> Iterator[QAbstractItemView]:
        for kind in (QTableView, QTreeView):
            for view in self._window.findChildren(kind):
                shown = view.isVisible() and view.accessibleName() and view is not self._window.project_tree.tree
                inside = isinstance(view.parentWidget(), QComboBox) or isinstance(view, FieldView)
                if shown and not inside and view.model() is not None and view.model().rowCount():
                    yield view

    def _pictures(self) -> Iterator[tuple[int, Offer]]:
        from fieldwright.desktop.flows.pictures import Pictures

        for one in self._window.flows.findChildren(Pictures):
            if one.isVisible() and one.drawn.svg:
                yield (
                    1,
                    Offer(
                        tr("The picture"),
                        lambda one=one: PictureContent(tr("Picture of the flow"), one.form("svg").decode()),
                    ),
                )

    def ask(self) -> PrintDialog | None:
        """Show what can be printed, with a preview; the dialog once it is over, None where there is nothing to print."""
        offers = self.offers()
        if not offers:
            tell(self._window, tr("There is nothing to print here."), tr("Open a project first."))
            return None
        return self._shown(offers, self._window)

    def save(self) -> None:
        """Save what is worked at as a PDF, without a preview."""
        offers = self.offers()
        if not offers:
            tell(self._window, tr("There is nothing to print here."), tr("Open a project first."))
            return
        dialog = self._dialog(offers[:1], self._window)
        dialog.save()
        self._over(dialog)

    def _dialog(self, offers: list[Offer], parent: QWidget) -> PrintDialog:
        return PrintDialog(offers, self._window.document.project.name, self._window.settings.folder, parent)

    def _shown(self, offers: list[Offer], parent: QWidget) -> PrintDialog:
        dialog = self._dialog(offers, parent)
        dialog.exec()
        self._over(dialog)
        return dialog

    def _over(self, dialog: PrintDialog) -> None:
        if dialog.written is not None:
            self._window.settings.folder = str(dialog.written.parent)
            self._window.status.say(tr("Saved as {name}", name=Path(dialog.written).name))


def _plain(one: QPlainTextEdit) -> Content:
    return TextContent(one.accessibleName(), one.toPlainText(), markdown=False)
