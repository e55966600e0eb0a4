"""Opening, saving and closing projects from the window, with the questions that this raises."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from fieldwright.desktop.dialogs.message import ask, complain
from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr
from fieldwright.desktop.settings import Settings
from fieldwright.files.errors import ChangedOnDiskError, FieldwrightError
from fieldwright.files.reading import NOT_A_SCHEMA, sniffed
from fieldwright.files.resources import resource
from fieldwright.project.catalog.format import SUFFIX as CATALOG_SUFFIX
from fieldwright.project.format import BUNDLE_SUFFIX, SUFFIX

EXAMPLE = "city-service-requests"
SHIPMENTS = "wholesale-shipments"
"""The example with joins, groups and two sources."""
SHOP = "shop-accounting"
"""The example of a product integration, with settings for each customer."""
_FILTER = tr("Projects ({suffix});;All files (*)", suffix=f"*{SUFFIX}")
BOOKS = (".xlsx", ".xlsm", ".xls", ".csv", ".tsv")
"""What is imported into a project where it is opened."""
_OPENABLE = tr(
    "Projects, bundles and catalogs ({projects});;Workbooks and tables ({books});;All files (*)",
    projects=f"*{SUFFIX} *{BUNDLE_SUFFIX} *{CATALOG_SUFFIX}",
    books=" ".join(f"*{one}" for one in BOOKS),
)
_HEAD = 4_096
"""Bytes of a file that say what it is."""
_UNSAVED = {
    "save": (tr("&Save"), "accept"),
    "discard": (tr("&Discard"), "destroy"),
    "cancel": (tr("&Cancel"), "reject"),
}
_CHANGED = {
    "merge": (tr("&Merge"), "accept"),
    "reload": (tr("&Reload"), "accept"),
    "as": (tr("Save &As…"), "accept"),
    "over": (tr("&Overwrite"), "destroy"),
    "cancel": (tr("&Cancel"), "reject"),
}


class Filing:
    """What the window does with project files. Nothing here is lost without a question."""

    def __init__(self, document: Document, settings: Settings, window: QWidget) -> None:
        self._document, self._settings, self._window = document, settings, window
        self.merge_asked: Callable[[], object] = lambda: None
        """Called where somebody wants to merge with what is on the disk."""
        self.catalog_asked: Callable[[Path], object] = lambda _: None
        """Called where the file to open is a catalog of integrations, which opens in a window of its own."""
        self.book_asked: Callable[[Path], object] = lambda _: None
        """Called where the file to open is a workbook or a spreadsheet, which is imported into a project."""
        self.schema_asked: Callable[[Sequence[str]], object] = lambda _: None
        """Called where the file to open describes data, or is a sample: a map is started with it."""
        self.may_leave: Callable[[], bool] = lambda: True
        """Asked first where the project is to go: whether nothing is left half-done that is no edit yet."""
        self.leaving: Callable[[], object] = lambda: None
        """Called before the file is read again."""
        self.unpack_asked: Callable[[], bool] = lambda: False
        """Called where a project that is in a bundle is to be saved: whether it is saved now."""

    def open(self, path: str | Path | None = None) -> None:
        """Open a project, asking for one where none is given, once the open one may go."""
        if path is None:
            chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open a project"), self._start_folder(), _OPENABLE)
            if not chosen:
                return
            path = chosen
        if str(path).lower().endswith(CATALOG_SUFFIX):
            self.catalog_asked(Path(path))
            return
        if str(path).lower().endswith(BOOKS):
            self.book_asked(Path(path))
            return
        if not _may_be_project(Path(path)):
            self.schema_asked((str(path),))
            return
        if self.may_close():
            self._settings.folder = str(Path(path).absolute().parent)
            self._document.open(path)

    def locate(self, path: Path) -> None:
        """Ask where a project that was opened once is now, and open it from there."""
        words = tr("Where is {name} now?", name=path.name)
        chosen, _ = QFileDialog.getOpenFileName(self._window, words, self._start_folder(), _OPENABLE)
        if chosen:
            self._settings.moved(path, Path(chosen))
            self.open(chosen)

    def open_example(self, name: str = EXAMPLE) -> None:
        """Copy an example to a folder of the user's, so that it can be changed, and open it."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Copy the example to a folder"), self._start_folder()
        )
        if not chosen:
            return
        to = _free(Path(chosen) / name)
        try:
            shutil.copytree(resource("examples", name), to, ignore=shutil.ignore_patterns(".~*"))
        except OSError as error:
            complain(self._window, tr("The example could not be copied."), error)
            return
        self.open(to / f"{name}{SUFFIX}")

    def save(self, *, wait: bool = True) -> bool:
        """Save; whether it is saved now. Without waiting for it: whether it is being saved, or is already."""
        if self._document.path is None or self._document.read_only:
            return self.save_as()
        if self._document.is_saving:
            self._document.saver.wait()
            if not self._document.modified:
                return True
        return self._write(None, wait=wait)

    def save_as(self) -> bool:
        """Save under another name; whether it is saved now. A project in a bundle is unpacked, with all that belongs to it."""
        if self._document.bundle is not None:
            return self.unpack_asked()
        start = (
            self._document.path or Path(self._start_folder()) / f"{self._document.project.name or 'project'}{SUFFIX}"
        )
        if self._document.read_only:
            start = start.with_name(tr("copy of {name}", name=start.name))
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save the project"), str(start), _FILTER)
        if not chosen:
            return False
        path = Path(chosen if chosen.endswith(".json") else chosen + SUFFIX)
        return self._write(path)

    def _write(self, path: Path | None, *, overwrite: bool = False, wait: bool = True) -> bool:
        saved: list[bool] = []

        def done(written: Path) -> None:
            self._settings.opened(written)
            saved.append(True)

        def failed(error: Exception) -> None:
            saved.append(False)
            saved[:] = [self._not_written(path, error)]

        self._document.start_saving(path, overwrite=overwrite, done=done, failed=failed)
        if wait:
            self._document.saver.wait()
        return saved[0] if saved else not wait

    def _not_written(self, path: Path | None, error: Exception) -> bool:
        """Say why the project was not saved, or ask what to do about it; whether it is saved then."""
        if isinstance(error, ChangedOnDiskError):
            return self._conflict(path)
        if not isinstance(error, FieldwrightError | OSError):
            raise error
        complain(self._window, tr("The project was not saved. Everything is still here in the window."), error)
        return False

    def _conflict(self, path: Path | None) -> bool:
        choice = ask(
            self._window,
            tr("Somebody changed the file since it was opened."),
            tr(
                "Merge takes what either side changed, and asks where both changed the same. Reload takes their version and forgets your changes. "
                "Save As keeps both. Overwrite puts yours in place of theirs; "
                "theirs stays beside it, with .bak behind its name."
            ),
            _CHANGED,
        )
        if choice == "merge":
            self.merge_asked()
            return False
        if choice == "reload" and self._document.path is not None:
            self._document.open(self._document.path)
            return False
        if choice == "as":
            return self.save_as()
        return choice == "over" and self._write(path, overwrite=True)

    def reload(self) -> None:
        """Read the file again."""
        path = self._document.file
        if path is None:
            return
        words = {"reload": (tr("&Reload"), "destroy"), "cancel": (tr("&Cancel"), "reject")}
        question = tr("Reload and forget your changes?")
        if (
            self._document.modified
            and ask(self._window, question, tr("The file is read as it is on disk."), words) != "reload"
        ):
            return
        self.leaving()
        self._document.open(path)

    def may_close(self) -> bool:
        """Whether the open project may go: it is saved, or its changes are given up."""
        if not self.may_leave():
            return False
        self._document.saver.wait()
        if not self._document.modified:
            return True
        name = self._document.file.name if self._document.file else self._document.project.name or tr("The project")
        choice = ask(
            self._window, tr("Save the changes?"), tr("{name} has changes that are not saved.", name=name), _UNSAVED
        )
        return self.save() if choice == "save" else choice == "discard"

    def _start_folder(self) -> str:
        return self._settings.folder or str(Path.home())


def _free(folder: Path) -> Path:
    """The folder, numbered if it is there."""
    found, number = folder, 2
    while found.exists():
        found, number = folder.with_name(f"{folder.name}-{number}"), number + 1
    return found


def _may_be_project(path: Path) -> bool:
    """Whether a file is opened as a project; of what is named otherwise, the beginning decides. What cannot be read is said of a project."""
    name = path.name.lower()
    if name.endswith((SUFFIX, BUNDLE_SUFFIX)):
        return True
    try:
        if not path.is_file():
            return True
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return True
    kind = sniffed(head, path)
    return kind in NOT_A_SCHEMA or kind == "html" or b"fieldwright" in head or b'"maps"' in head
