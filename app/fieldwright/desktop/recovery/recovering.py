"""What recovery is for any document: unsaved work is kept, offered after a crash, and it is told what others do to the file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr
from fieldwright.desktop.notice import Notice
from fieldwright.desktop.recovery.dialog import RecoveryDialog
from fieldwright.desktop.recovery.keeping import Keeping
from fieldwright.desktop.recovery.restoring import Left, Teller, give_up, left_in, put_back
from fieldwright.desktop.recovery.watching import Watching
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.recovery import Kept

_LEFT, _RESTORE = (("recovery", name) for name in ("left", "restore"))


class Filer(Protocol):
    """Who saves the document, and asks what becomes of what is not saved."""

    def save(self) -> bool:
        """Save it."""
        ...

    def save_as(self) -> bool:
        """Save it elsewhere."""
        ...

    def may_close(self) -> bool:
        """Whether it may go."""
        ...


class Recovering(QObject):
    """Keeps unsaved work, offers what is left of windows that ended, and tells what others do to the open file."""

    said = Signal(str)

    told_of: ClassVar[Teller]
    """What is said of unsaved work, beside the window."""
    restored: ClassVar[Callable[[Kept], Any]]
    """The work put back, beside the window. Raises a `FieldwrightError` where its file cannot be read."""

    def __init__(self, document: Document, keeping: Keeping, filing: Filer, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._filing, self._notice, self._window = document, filing, notice, window
        self.left: tuple[Left, ...] = ()
        self._ended = False
        self.keeping = keeping
        self.watching = Watching(document, self)
        self.keeping.failed.connect(self._not_kept)
        self.watching.changed.connect(self.file_changed)
        self.watching.gone.connect(self._file_gone)
        self.watching.back.connect(self._file_back)
        self.watching.shared.connect(self._also_open)
        document.opened.connect(lambda *_: self.remind())

    # -- what is left of windows that ended

    def look(self) -> None:
        """Look for unsaved work of windows that ended, and say so where there is some."""
        self._look(self._found)

    def _look(self, done: Callable[[tuple[Left, ...]], object]) -> None:
        keeping = self.keeping
        self._document.jobs.start(left_in, keeping.folder, keeping.journal, self.told_of, done=done, key=_LEFT)

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
            self._look(self._found_now)
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
        """Open the document with the unsaved work in it, once the open one may go."""
        if self._filing.may_close():
            self._document.jobs.start(
                self.restored, one.kept, done=lambda made: self._restored(one, made), failed=self._not_restored,
                label=tr("Restoring"), key=_RESTORE,
            )  # fmt: skip

    def _restored(self, one: Left, made: Any) -> None:
        self.left = tuple(each for each in self.left if each is not one)
        self.open(one.kept, made)
        try:
            self.keeping.keep_now()
        except (FieldwrightError, OSError) as error:
            self._not_kept(error)
            put_back([one])  # its journal is all there is
            return
        give_up([one])
        self.tell_restored(one.kept, made)

    def open(self, kept: Kept, made: Any) -> None:
        """Have what was restored open, not saved yet."""
        raise NotImplementedError

    def tell_restored(self, kept: Kept, made: Any) -> None:
        """Say what became of it."""
        raise NotImplementedError

    def _not_restored(self, error: BaseException) -> None:
        text = tr("The unsaved work could not be put back, and is still kept. {reason}", reason=line(error))
        self._notice.show_notice("error", text, error=error)

    def _not_kept(self, error: BaseException) -> None:
        text = tr("Unsaved work cannot be kept against a crash: {reason} Save often, or make room.", reason=line(error))
        self._notice.show_notice("warning", text, tr("&Save"), self._filing.save, error)

    # -- what others do

    def file_changed(self) -> None:
        """Say that somebody saved the file, and offer what can be done."""
        raise NotImplementedError

    def also_open(self, where: str) -> str:
        """What is said where the document is open elsewhere too."""
        raise NotImplementedError

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
            self._notice.show_notice("info", self.also_open(where))

    def end(self, *, settled: bool) -> None:
        """The window goes; ``settled`` says that everything is saved or given up."""
        self._ended = True
        self.keeping.end(settled=settled)
        self.watching.end()
        put_back(self.left)
        self.left = ()
