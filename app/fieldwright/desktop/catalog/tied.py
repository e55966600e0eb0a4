"""The windows of catalogs that were opened from a window of a project."""

from collections.abc import Callable
from pathlib import Path

from fieldwright.desktop.catalog.window import CatalogWindow
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look


class Catalogs:
    """The open catalogs, each in a window of its own."""

    def __init__(self, look: Look, settings: Settings, who: Callable[[], str]) -> None:
        self._look, self._settings, self._who = look, settings, who
        self.windows: list[CatalogWindow] = []

    def open(self, path: Path | None = None) -> CatalogWindow:
        """Go to a catalog where it is open already, else open it; without a file go to any, or to the ways to begin."""
        found = next((one for one in self.windows if path is None or _has(one, path)), None)
        if found is None:
            found = next((one for one in self.windows if not one.document.is_open), None) or self._made()
            if path is not None:
                found.open_path(path)
        found.show()
        found.raise_()
        found.activateWindow()
        return found

    def _made(self) -> CatalogWindow:
        made = CatalogWindow(self._look, self._settings, self._who)
        made.closed.connect(self._gone)
        self.windows.append(made)
        made.recovery.look()
        return made

    def _gone(self, window: CatalogWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
            window.deleteLater()

    def close_all(self) -> bool:
        """Close all, asking about changes; whether all are closed."""
        return all(one.close() for one in tuple(self.windows))

    def shut_down(self) -> None:
        """Let go of all, without asking."""
        for one in tuple(self.windows):
            one.shut_down()
            one.hide()
            self._gone(one)


def _has(window: CatalogWindow, path: Path) -> bool:
    file = window.document.path
    try:
        return file is not None and file.samefile(path)
    except OSError:
        return False
