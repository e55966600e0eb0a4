"""Importing a workbook in the window: asking for one, reading it beside the window, showing what differs, and taking it as one edit."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.importing.detail import where
from fieldwright.desktop.importing.dialog import ImportDialog
from fieldwright.desktop.importing.work import Beside, Exported, Reader, Understood, Work
from fieldwright.desktop.jobs import Job
from fieldwright.desktop.language import tr
from fieldwright.desktop.notice import Notice
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.report.importing.model import Applied, CellChange

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".tsv")
FILTER = tr("Workbooks and tables (*.xlsx *.xlsm *.csv *.tsv);;All files (*)")


class Importing(QObject):
    """Ties the import to the document. Nothing is changed before somebody says so, and Undo takes it all back."""

    said = Signal(str)
    failed = Signal(object)
    jump_asked = Signal(str)
    """Somebody wants to see the rule of a target of the shown map."""
    lookup_asked = Signal(str)
    asked = Signal(str)
    """The id of an action that is needed first."""

    def __init__(self, document: Document, settings: Settings, look: Look, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._settings, self._look, self._notice, self._window = (
            document,
            settings,
            look,
            notice,
            window,
        )
        self._reader = Reader(in_process=document.vetting.in_process)
        self._job: Job | None = None
        self.dialog: ImportDialog | None = None
        self.waiting: Path | None = None
        """A workbook that waits for a project."""
        document.opened.connect(self._close)
        document.sides_changed.connect(self._go_on)

    def choose(self) -> None:
        """Ask for a workbook, and import it; where an import waits, go back to that."""
        if self.dialog is not None:
            self._notice.clear()
            self._back()
            return
        folder = self._settings.folder or str(self._document.folder)
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Import a workbook"), folder, FILTER)
        if chosen:
            self.file(chosen)

    def file(self, path: str | Path) -> None:
        """Read a workbook and show what it says otherwise than the project."""
        self._close()
        file = Path(path)
        if not self._document.is_open:
            self._wait_for_project(file)
            return
        work = Work(file, self._beside(), self._reader)
        self._job = self._document.jobs.start(
            work, done=self._show, failed=self.failed.emit, stop=work.cancel, label=tr("Reading {name}", name=file.name), key=(self, "read")
        )  # fmt: skip

    def _wait_for_project(self, file: Path) -> None:
        """Say that a project is needed first; once there is one with its schemas, what the workbook says is shown."""
        self.waiting = file
        text = tr(
            "{name} says how fields are mapped. Open the project that it is for, or start a map between its two schemas; it is shown then.",
            name=file.name,
        )
        self._notice.show_notice("info", text, tr("&Open the Project…"), lambda: self.asked.emit("open"))
        self._notice.offer(tr("&New Map…"), lambda: self.asked.emit("new-map"))

    def _go_on(self, *_: object) -> None:
        file, self.waiting = self.waiting, None
        if file is not None and self._document.is_open:
            self.file(file)

    def _beside(self) -> Beside:
        document = self._document
        return Beside(document.project, document.folder, document.schemas)

    def _show(self, found: Exported | Understood) -> None:
        dialog = ImportDialog(found, self._beside, self._document.jobs, self._look, self._window)
        dialog.applied.connect(self._take)
        dialog.jump_asked.connect(self._jump)
        dialog.finished.connect(lambda _: self._over(dialog))
        self.dialog = dialog
        dialog.open()
        dialog.look_again()

    def _take(self, made: Applied) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        name, left = dialog.found.file.name, dialog.review.model.decisions.open
        if self._document.do(made.project, tr("importing {name}", name=name)):
            said = [tr("{n} edits of {name} taken", "{n} edit of {name} taken", len(made.done), name=name)]
            if left:
                said.append(tr("{n} conflicts are left as they were", "{n} conflict is left as it was", left))
            self.said.emit("; ".join(said))

    def _jump(self, change: CellChange) -> None:
        """Show what a difference is of; the import waits."""
        dialog, document = self.dialog, self._document
        what, *place = where(change)
        if dialog is None or not what:
            return
        dialog.hide()
        name = dialog.found.file.name
        self._notice.show_notice(
            "info",
            tr("The import of {name} waits. Nothing of it is taken yet.", name=name),
            tr("&Back to the Import"),
            self._back,
        )
        if what == "lookups":
            self.lookup_asked.emit(place[0])
            return
        if place[0] != document.map_name:
            document.select(map_name=place[0])
        if what == "rules":
            self.jump_asked.emit(place[1])
        else:
            document.select(source_path=place[2], alias=place[1])

    def _back(self) -> None:
        if self.dialog is not None:
            self.dialog.open()
            self.dialog.look_again()

    def _over(self, dialog: ImportDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def _close(self, *_: object) -> None:
        """Drop an import that waits or is read."""
        if self._job is not None and not self._job.finished:
            self._job.cancel()
        if self.dialog is not None:
            self.dialog.reject()

    def shut_down(self) -> None:
        """End the process that reads."""
        self._reader.close()
