"""What ties recovery to the window: what is kept, what is offered after a crash, and what is said of the file."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.filing import Filing
from fieldwright.desktop.language import tr
from fieldwright.desktop.notice import Notice
from fieldwright.desktop.recovery.dialog import RecoveryDialog
from fieldwright.desktop.recovery.keeping import Keeping
from fieldwright.desktop.recovery.restoring import Left, Restored, give_up, left_in, put_back, restored
from fieldwright.desktop.recovery.watching import Watching
from fieldwright.files.errors import FieldwrightError

_LEFT, _RESTORE = (("recovery", name) for name in ("left", "restore"))


class Recovery(QObject):
    """Keeps unsaved work, offers what is left of windows that ended, and tells what others do to the open file."""

    said = Signal(str)
    choices_asked = Signal()
    """A merge left something to be chosen, and somebody wants to."""
    catalogs_asked = Signal()
    """A window of a catalog ended without saving, and somebody wants to see what is left."""

    def __init__(self, document: Document, filing: Filing, notice: Notice, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._filing, self._notice, self._window = document, filing, notice, window
        self.left: tuple[Left, ...] = ()
        self._ended = False
        self.keeping = Keeping(document, folder, self)
        self.watching = Watching(document, self)
        self.keeping.failed.connect(self._not_kept)
        self.watching.changed.connect(self.file_changed)
        self.watching.gone.connect(self._file_gone)
        self.watching.back.connect(lambda path: self._file_back(path))
        self.watching.shared.connect(self._also_open)
        document.opened.connect(lambda _: self.remind())

    # -- what is left of windows that ended

    def look(self) -> None:
        """Look for unsaved work of windows that ended, and say so where there is some."""
        self._document.jobs.start(left_in, self.keeping.folder, self.keeping.journal, done=self._found, key=_LEFT)
        catalogs = self.keeping.folder / "catalogs"
        if catalogs.is_dir():
            from fieldwright.desktop.catalog.recovery import any_left

            self._document.jobs.start(any_left, catalogs, done=self._catalogs_found)

    def _catalogs_found(self, some: bool) -> None:
        if some and not self._ended and self._notice.kind in ("", "info"):
            text = tr("Fieldwright ended before changes of a catalog were saved. They are kept.")
            self._notice.show_notice("info", text, tr("&Look…"), self.catalogs_asked.emit)

    def _found(self, left: tuple[Left, ...]) -> None:
        if self._ended:
            put_back(left)
            return
        self.left = (*self.left, *left)
        self.remind()

    def remind(self) -> None:
        """Say that there is unsaved work, unless something else is being said."""
        if self.left and self._notice.kind in ("", "info"):
            names = ", ".join(
                dict.fromkeys(Path(one.kept.file).name if one.kept.file else one.kept.name for one in self.left)
            )
            text = tr("Fieldwright ended before changes were saved: {names}. They are kept.", names=names)
            self._notice.show_notice("info", text, tr("&Look and Restore…"), self.show)

    def show(self) -> None:
        """Show what is left, and do with it what is asked for."""
        if not self.left:
            self._document.jobs.start(
                left_in, self.keeping.folder, self.keeping.journal, done=self._found_now, key=_LEFT
            )
            return
        dialog = RecoveryDialog(self.left, self._window)
        answer = dialog.exec()
        if dialog.discarded:
            give_up(dialog.discarded)
            self.left = tuple(one for one in self.left if one not in dialog.discarded)
        if answer == QDialog.DialogCode.Accepted and dialog.chosen is not None:
            self.restore(dialog.chosen)

    def _found_now(self, left: tuple[Left, ...]) -> None:
        self.left = (*self.left, *left)
        if self.left:
            self.show()
        else:
            self.said.emit(tr("There is no unsaved work to recover"))

    def restore(self, one: Left) -> None:
        """Open the project with the unsaved work in it, once the open one may go."""
        if self._filing.may_close():
            self._document.jobs.start(
                restored, one.kept, done=lambda made: self._restored(one, made), failed=self._not_restored,
                label=tr("Restoring"), key=_RESTORE,
            )  # fmt: skip

    def _restored(self, one: Left, made: Restored) -> None:
        document, kept = self._document, one.kept
        self.left = tuple(each for each in self.left if each is not one)
        if made.opened is None:
            document.new(made.project, kept.file or None, Path(kept.folder) if kept.folder else None)
        else:
            document.take(made.opened)
            document.do(made.project, tr("restoring unsaved work"))
        try:
            self.keeping.keep_now()
        except FieldwrightError as error:
            self._not_kept(error)
            put_back([one])  # its journal is all there is
            return
        give_up([one])
        self.said.emit(
            tr("Restored, and merged with what the file has become") if made.merged else tr("Restored; save to keep it")
        )
        if made.project.conflicts:
            self._notice.show_notice(
                "warning",
                tr("The file was changed since. Some of it has to be chosen."),
                tr("&Choose…"),
                self.choices_asked.emit,
            )

    def _not_restored(self, error: BaseException) -> None:
        self._notice.show_notice(
            "error",
            tr("The unsaved work could not be put back, and is still kept. {reason}", reason=line(error)),
            error=error,
        )

    def _not_kept(self, error: BaseException) -> None:
        text = tr("Unsaved work cannot be kept against a crash: {reason} Save often, or make room.", reason=line(error))
        self._notice.show_notice("warning", text, tr("&Save"), self._filing.save, error)

    # -- what others do

    def file_changed(self) -> None:
        """Say that somebody saved the file, and offer what can be done."""
        document = self._document
        if not document.changed_on_disk or self._notice.kind == "error":
            return
        text = tr("Somebody changed the project's file since it was opened.")
        if document.modified:
            self._notice.show_notice("warning", text, tr("Mer&ge"), self._merge)
            self._notice.offer(tr("Save &As…"), self._filing.save_as)
        else:
            self._notice.show_notice("warning", text, tr("&Reload"), self._filing.reload)

    def _merge(self) -> None:
        self._filing.merge_asked()

    def _file_gone(self, path: Path) -> None:
        text = tr(
            "{name} is not there any more; its folder may have gone with it. Everything is still here: save it again, or elsewhere.",
            name=path.name,
        )
        self._notice.show_notice("warning", text, tr("Save &As…"), self._filing.save_as)

    def _file_back(self, path: Path) -> None:
        if self._notice.kind == "warning":
            self._notice.clear()
        self.said.emit(tr("{name} is there again", name=path.name))

    def _also_open(self, where: str) -> None:
        if not self._notice.kind:
            text = tr(
                "This project is also open {where}. You can both edit it: whoever saves second is asked to merge.",
                where=where,
            )
            self._notice.show_notice("info", text)

    def end(self, *, settled: bool) -> None:
        """The window goes; ``settled`` says that everything is saved or given up."""
        self._ended = True
        self.keeping.end(settled=settled)
        self.watching.end()
        put_back(self.left)
        self.left = ()
