"""What the window does when somebody else saved the project meanwhile, and about choices that a merge left open."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldwright.desktop.dialogs.message import complain
from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr
from fieldwright.desktop.merging.choices import ChoicesDialog
from fieldwright.files.errors import FieldwrightError
from fieldwright.project.bundled import base_of, is_bundle, opened_in
from fieldwright.project.format import Opened, load_project
from fieldwright.project.merging.merge import Merged, merge
from fieldwright.project.model import Project
from fieldwright.project.releases import released_project

_MERGE = ("merging", "disk")


@frozen(eq=False)
class Together:
    """The project on the disk, and what came of merging it with ``ours``, which had come from ``base``."""

    theirs: Opened
    ours: Project
    base: Project | None
    merged: Merged


class Merging(QObject):
    """Merges beside the window; the result is one edit that can be undone."""

    said = Signal(str)

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._window = document, window

    def with_disk(self) -> None:
        """Put together what is here and what lies on the disk now. Saving then goes over what was read."""
        document = self._document
        if document.path is None or document.opened_from is None:
            return
        if not document.changed_on_disk:
            self.said.emit(tr("Nobody changed the file since it was opened"))
            return
        self._start(document.path, document.opened_from.project, on_disk=True)

    def with_file(self) -> None:
        """Ask for another version of the project, and put it together with this one: where it came from is the last release that both know."""
        folder = str(self._document.folder)
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Merge a version of the project"), folder, FILTER)
        if chosen:
            self.with_path(Path(chosen))

    def with_path(self, path: Path) -> None:
        """Put together this project and another version of it, or a bundle."""
        self._start(path, None, on_disk=False)

    def choose(self) -> None:
        """Show the choices that are open."""
        ChoicesDialog(self._document, self._window).exec()

    def _start(self, path: Path, base: Project | None, *, on_disk: bool) -> None:
        document = self._document
        document.jobs.start(
            together,
            path,
            document.project,
            base,
            document.folder,
            done=partial(self._done, on_disk=on_disk),
            failed=lambda error: complain(
                self._window, tr("The two versions could not be merged. Yours is as it was."), error
            ),
            label=tr("Merging"),
            key=_MERGE,
        )

    def _done(self, made: Together, *, on_disk: bool) -> None:
        document = self._document
        if document.project is not made.ours:  # edited meanwhile
            self._start(made.theirs.path, made.base, on_disk=on_disk)
            return
        if on_disk:
            document.come_from(made.theirs)
        document.do(made.merged.project, tr("merging with {name}", name=made.theirs.path.name))
        left = len(made.merged.project.conflicts)
        if not left:
            self.said.emit(tr("Merged: nothing was changed on both sides"))
            return
        self.said.emit(tr("Merged: {n} choices are open", "Merged: {n} choice is open", left))
        self.choose()


FILTER = tr("Projects and bundles (*.fieldwright.json *.fieldwright.zip);;All files (*)")


def together(path: Path, ours: Project, base: Project | None, folder: Path) -> Together:
    """Read a version of a project, or a bundle, and merge it.

    Where ``base`` is None the two came from what the bundle was made of, from the last release that both have, or from nothing. Raises a
    `FieldwrightError`.
    """
    theirs = load_project(opened_in(path) if is_bundle(path) else path)
    if base is None:
        base = base_of(path) if is_bundle(path) else _released(ours, theirs.project, folder)
    return Together(theirs, ours, base, merge(base, ours, theirs.project))


def _released(ours: Project, theirs: Project, folder: Path) -> Project | None:
    """The last release that both know, where its file is there."""
    known = {(one.version, one.digest) for one in theirs.history if one.digest}
    for one in reversed(ours.history):
        if (one.version, one.digest) in known:
            with suppress(FieldwrightError):
                return released_project(one, folder)
    return None
