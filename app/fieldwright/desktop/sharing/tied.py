"""What the window does with bundles: sends one, and makes a project of one that was received, or merges it into one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldwright.desktop.dialogs.message import ask, complain, tell
from fieldwright.desktop.document import Document
from fieldwright.desktop.filing import Filing
from fieldwright.desktop.language import tr
from fieldwright.desktop.merging.merging import Merging
from fieldwright.desktop.notice import Notice
from fieldwright.desktop.settings import Settings
from fieldwright.project.bundle import ALL, MASKED, NONE
from fieldwright.project.bundled import unbundle
from fieldwright.project.format import BUNDLE_SUFFIX, SUFFIX

_UNPACK = ("sharing", "unpack")
_SAVE = {"save": (tr("&Save…"), "accept"), "cancel": (tr("&Cancel"), "reject")}


class Sharing(QObject):
    """Sends and receives bundles. A bundle is only looked at: nothing is written to it."""

    said = Signal(str)

    def __init__(
        self, document: Document, filing: Filing, merging: Merging, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document, self._filing, self._merging, self._settings, self._window = (
            document,
            filing,
            merging,
            settings,
            window,
        )
        self._then: tuple[Path, Callable[[], object]] | None = None
        document.opened.connect(self._opened)
        document.failed.connect(self._forget)

    # -- sending

    def send(self) -> None:
        """Write the project as a bundle. It has to be in a file first: what belongs to it lies beside it."""
        from fieldwright.desktop.sharing.sending import SendDialog

        if self._document.path is None:
            text = tr("Save the project first?")
            detail = tr("What goes into the bundle lies beside the project's file, and it has none yet.")
            if ask(self._window, text, detail, _SAVE) != "save" or not self._filing.save():
                return
        SendDialog(self._document, self._window).exec()

    # -- receiving

    def tell(self, notice: Notice) -> None:
        """Say that what is open is a bundle, and what can be done with it."""
        bundle = self._document.bundle
        if bundle is None:
            return
        notice.show_notice(
            "info",
            tr(
                "{name} is a bundle that was sent: you can look at it, run and export it. To edit and save it, unpack it; or merge what it says into your own project.",
                name=bundle.name,
            ),
            tr("&Unpack…"),
            self.unpack,
        )
        notice.offer(tr("Merge &into a Project…"), self.merge_into)

    def unpack(self) -> bool:
        """Ask for a folder, unpack the bundle there beside the window, and go on with the project in it; edits made here go with it. False: nothing is saved yet."""
        bundle = self._document.bundle
        if bundle is None:
            return False
        start = str(_free(bundle.with_name(bundle.name.removesuffix(".zip").removesuffix(".fieldwright"))))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Unpack into a new folder"), start, tr("Folders (*)"), options=QFileDialog.Option.DontConfirmOverwrite
        )  # fmt: skip
        if not chosen:
            return False
        self._document.jobs.start(
            unbundle,
            bundle,
            Path(chosen),
            done=self._unpacked,
            failed=lambda error: complain(self._window, tr("The bundle was not unpacked."), error),
            label=tr("Unpacking the bundle"),
            key=_UNPACK,
        )
        return False

    def _unpacked(self, made: tuple[Path, Any]) -> None:
        file, found = made
        document = self._document
        edited = document.project if document.modified else None

        def go_on() -> None:
            if edited is not None:
                document.do(edited, tr("the edits made in the bundle"))
            samples = found.manifest.get("samples")
            self.said.emit(_unpacked(file.parent, str(samples or "")))

        self._settings.folder = str(file.parent.absolute())
        self._then = (file, go_on)
        document.open(file)

    def merge_into(self) -> None:
        """Ask for a project, open it, and merge the bundle into it."""
        bundle = self._document.bundle
        if bundle is None:
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Merge into a project"), self._settings.folder or str(bundle.parent), tr("Projects (*{suffix});;All files (*)", suffix=SUFFIX)
        )  # fmt: skip
        if not chosen:
            return
        if chosen.endswith(BUNDLE_SUFFIX):
            tell(self._window, tr("That is a bundle, too."), tr("Unpack it first, or choose the file of a project."))
            return
        if self._filing.may_close():
            self._then = (Path(chosen), lambda: self._merging.with_path(bundle))
            self._document.open(chosen)

    def _opened(self, path: Path | None) -> None:
        then, self._then = self._then, None
        if then is not None and path is not None and path.absolute() == then[0].absolute():
            QTimer.singleShot(0, self, then[1])  # once it is open

    def _forget(self, *_: object) -> None:
        self._then = None


def _unpacked(folder: Path, samples: str) -> str:
    if not samples:
        return tr("Unpacked into {folder}", folder=folder)
    said = {MASKED: tr("masked", "samples"), ALL: tr("all", "samples"), NONE: tr("none", "samples")}.get(
        samples, samples
    )
    return tr("Unpacked into {folder}; samples are {state}", folder=folder, state=said)


def _free(folder: Path) -> Path:
    """The folder, numbered if it is there."""
    found, number = folder, 2
    while found.exists():
        found, number = folder.with_name(f"{folder.name}-{number}"), number + 1
    return found
