"""The widths that somebody gave to columns of tables. What nobody drew stays as the table has it."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView, QTreeView, QWidget

from fieldwright.desktop.language import sources
from fieldwright.desktop.settings import Settings

_KEPT = "columns"
LEAST, WIDEST = 24, 2_000
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease)
MOST_TABLES, MOST_COLUMNS = 100, 60


class Columns(QObject):
    """Follows the tables in a window, and gives them their widths when they come into sight."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._known: dict[QObject, str] = {}
        self._pressed = False

    def watch(self, inside: QWidget) -> None:
        """Follow the tables in a widget that are not followed yet."""
        for view in (*inside.findChildren(QTableView), *inside.findChildren(QTreeView)):
            header = header_of(view)
            name = view.accessibleName()
            if view in self._known or not name or header is None:
                continue
            self._known[view] = name
            header.sectionResized.connect(lambda at, _, to, view=view: self._resized(view, at, to))
            view.destroyed.connect(lambda _=None, view=view: self._known.pop(view, None))
            view.installEventFilter(self)
            header.viewport().installEventFilter(self)
            if view.isVisible():
                self._apply(view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once a table has laid itself out, it has the widths that somebody gave it. What is resized under a pressed button is drawn by somebody."""
        if event.type() in _PRESSES:
            self._pressed = event.type() != QEvent.Type.MouseButtonRelease
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize) and isinstance(watched, QTableView | QTreeView):
            QTimer.singleShot(0, watched, lambda: self._apply(watched))
        return super().eventFilter(watched, event)

    def _resized(self, view: QTableView | QTreeView, at: int, to: int) -> None:
        header = header_of(view)
        if header is None or not self._pressed:
            return
        kept = self._settings.kept(_KEPT)
        name = _names(self._known.get(view, ""))[0]
        widths = self._widths(view)
        titles = _titles(header, at)
        widths = {title: width for title, width in widths.items() if title not in titles} | {titles[0]: to}
        for one in (name, self._known.get(view, "")):
            kept.pop(one, None)
        kept[name] = dict(list(widths.items())[-MOST_COLUMNS:])
        self._settings.keep(_KEPT, dict(list(kept.items())[-MOST_TABLES:]))

    def _apply(self, view: QTableView | QTreeView) -> None:
        header = header_of(view)
        widths = self._widths(view)
        if header is None or not widths:
            return
        for at in range(header.count()):
            width = next((widths[title] for title in _titles(header, at) if title in widths), None)
            if isinstance(width, int) and header.sectionResizeMode(at) == QHeaderView.ResizeMode.Interactive:
                header.resizeSection(at, min(WIDEST, max(LEAST, width)))

    def _widths(self, view: QTableView | QTreeView) -> dict[str, Any]:
        """The widths kept of a table, by its name in English, or in the language in which they were kept once."""
        name, kept = self._known.get(view, ""), self._settings.kept(_KEPT)
        found = (kept[one] for one in (*_names(name), name) if isinstance(kept.get(one), dict))
        return dict(next(found, {}))


def header_of(view: QTableView | QTreeView) -> QHeaderView | None:
    """The header whose columns have widths; None where it is hidden."""
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    return None if header is None or header.isHidden() else header


def _names(said: str) -> list[str]:
    """What is called so in English, what is written as headings are first: other places of the window may say the same."""
    return sorted(sources(said), key=lambda one: (not one[:1].isupper(), one))


def _titles(header: QHeaderView, at: int) -> tuple[str, ...]:
    """What a column is called: in English, and as people read it."""
    model = header.model()
    title = model.headerData(at, Qt.Orientation.Horizontal) if model is not None else None
    return (*_names(title), title) if isinstance(title, str) and title else (f"#{at}",)
