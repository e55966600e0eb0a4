"""What ties recovery to the window: what is kept of the project, what is offered after a crash, and what is said of the file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.filing import Filing
from fieldwright.desktop.language import tr
from fieldwright.desktop.notice import Notice
from fieldwright.desktop.recovery.keeping import Keeping
from fieldwright.desktop.recovery.recovering import Recovering
from fieldwright.desktop.recovery.restoring import Restored, restored, told_of
from fieldwright.files.recovery import Kept


class Recovery(Recovering):
    """The recovery of projects."""

    choices_asked = Signal()
    """A merge left something to be chosen, and somebody wants to."""
    catalogs_asked = Signal()
    """A window of a catalog ended without saving, and somebody wants to see what is left."""

    told_of = staticmethod(told_of)
    restored = staticmethod(restored)

    def __init__(self, document: Document, filing: Filing, notice: Notice, folder: Path, window: QWidget) -> None:
        super().__init__(document, Keeping(document, folder, window), filing, notice, window)
        self._projects = filing

    def look(self) -> None:
        """Look for unsaved work of windows that ended, catalogs' too, and say so where there is some."""
        super().look()
        catalogs = self.keeping.folder / "catalogs"
        if catalogs.is_dir():
            from fieldwright.desktop.catalog.recovery import any_left

            self._document.jobs.start(any_left, catalogs, done=self._catalogs_found)

    def _catalogs_found(self, some: bool) -> None:
        if some and not self._ended and self._notice.kind in ("", "info"):
            text = tr("Fieldwright ended before changes of a catalog were saved. They are kept.")
            self._notice.show_notice("info", text, tr("&Look…"), self.catalogs_asked.emit)

    def open(self, kept: Kept, made: Restored) -> None:
        """Have the project open, with where its paths start."""
        document = self._document
        if made.opened is None:
            document.new(made.project, kept.file or None, Path(kept.folder) if kept.folder else None)
        else:
            document.take(made.opened)
            document.do(made.project, tr("restoring unsaved work"))

    def tell_restored(self, kept: Kept, made: Restored) -> None:  # noqa: ARG002
        """Say whether it was merged, and offer what is left to be chosen."""
        self.said.emit(
            tr("Restored, and merged with what the file has become") if made.merged else tr("Restored; save to keep it")
        )
        if made.project.conflicts:
            text = tr("The file was changed since. Some of it has to be chosen.")
            self._notice.show_notice("warning", text, tr("&Choose…"), self.choices_asked.emit)

    def file_changed(self) -> None:
        """Say that somebody saved the file, and offer to merge it, or to read it again."""
        document = self._document
        if not document.changed_on_disk or self._notice.kind == "error":
            return
        text = tr("Somebody changed the project's file since it was opened.")
        if document.modified:
            self._notice.show_notice("warning", text, tr("Mer&ge"), self._projects.merge_asked)
            self._notice.offer(tr("&Reload"), self._projects.reload)
            self._notice.offer(tr("Save &As…"), self._projects.save_as)
        else:
            self._notice.show_notice("warning", text, tr("&Reload"), self._projects.reload)

    def also_open(self, where: str) -> str:
        """That both can edit it."""
        return tr("This project is also open {where}. You can both edit it: whoever saves second is asked to merge.", where=where)  # fmt: skip
