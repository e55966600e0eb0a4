"""What keeps a catalog's unsaved work as a project's is kept, offers it after a crash, and tells what others do to its file."""

import hashlib
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from fieldwright.desktop.catalog.document import CatalogDocument
from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr
from fieldwright.desktop.recovery.dialog import RecoveryDialog
from fieldwright.desktop.recovery.keeping import Keeping, lock_of
from fieldwright.desktop.recovery.restoring import MOST, MOST_CHANGES, Left, give_up, put_back
from fieldwright.desktop.recovery.watching import Watching
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.recovery import Kept, forget, journals_in, read_journal
from fieldwright.project.catalog.format import OpenedCatalog, dump_catalog, load_catalog, parse_catalog
from fieldwright.project.catalog.model import Catalog

if TYPE_CHECKING:
    from fieldwright.desktop.catalog.window import CatalogWindow

FOLDER = "catalogs"
"""Where the journals of catalogs are, in the folder of those of projects: neither is taken for the other."""


class CatalogKeeping(Keeping):
    """The journal of one catalog."""

    def __init__(self, document: CatalogDocument, folder: Path, parent: QObject) -> None:
        self._catalogs = document
        # of the document only what both kinds have is used here: changed, modified, jobs and opened_from
        super().__init__(cast("Document", document), folder, parent)

    @property
    def _content(self) -> Catalog:
        return self._catalogs.catalog

    @staticmethod
    def _dumped(content: Any) -> bytes:
        return dump_catalog(content)

    def _task(self):  # type: ignore[no-untyped-def]
        document, came = self._catalogs, self._catalogs.opened_from
        file = document.path
        what = Kept(
            self.journal, str(file.absolute()) if file is not None else "", str(file.absolute().parent) if file is not None else "",
            document.catalog.name, document.undo_label, datetime.now().astimezone().isoformat(timespec="seconds"),
        )  # fmt: skip
        return self._written, what, document.catalog, came.data if came is not None else b"", self._turn


@frozen(eq=False)
class Restored:
    """A catalog with its unsaved work, and its file as it is now; ``other`` says that the file was changed meanwhile."""

    catalog: Catalog
    opened: OpenedCatalog | None = None
    other: bool = False


def left_in(folder: Path, own: Path | None = None) -> tuple[Left, ...]:
    """The unsaved catalogs of windows that are gone. Journals that are not whole are removed: they were never finished."""
    found: list[Left] = []
    for journal in journals_in(folder)[:MOST]:
        lock = lock_of(journal)
        if journal == own or not lock.tryLock(0):
            continue
        kept = read_journal(journal)
        catalog = _parsed(kept.data, kept) if kept is not None else None
        if kept is None or catalog is None:
            forget(journal)
            lock.unlock()
            continue
        found.append(Left(kept, lock, _changes(_parsed(kept.base, kept) or Catalog(""), catalog), _state(kept)))
    return tuple(found)


def any_left(folder: Path) -> bool:
    """Whether a window that is gone left an unsaved catalog; nothing is taken by looking."""
    for journal in journals_in(folder)[:MOST]:
        lock = lock_of(journal)
        if lock.tryLock(0):
            lock.unlock()
            return True
    return False


def _parsed(data: bytes, kept: Kept) -> Catalog | None:
    if data:
        with suppress(FieldwrightError):
            return parse_catalog(data, kept.file or kept.name)[0]
    return None


def _changes(old: Catalog, new: Catalog) -> tuple[str, ...]:
    """What differs, an integration or a system a line."""
    said: list[str] = []
    for before, now in (
        ({one.id: one for one in old.entries}, {one.id: one for one in new.entries}),
        ({one.name: one for one in old.systems}, {one.name: one for one in new.systems}),
    ):
        said += [tr("{name} is new", name=name) for name in now if name not in before]
        said += [tr("{name} is removed", name=name) for name in before if name not in now]
        said += [tr("{name} differs", name=name) for name, one in now.items() if name in before and before[name] != one]
    if len(said) > MOST_CHANGES:
        said = [*said[:MOST_CHANGES], tr("and {count} more", count=len(said) - MOST_CHANGES)]
    return tuple(said)


def _state(kept: Kept) -> str:
    if not kept.file:
        return tr("It was never saved.")
    try:
        same = hashlib.sha256(Path(kept.file).read_bytes()).hexdigest() == kept.began
    except OSError:
        return tr("Its file is not there any more.")
    return "" if same else tr("Its file was changed since: what is restored is to be saved under another name.")


def restored(kept: Kept) -> Restored:
    """The work put back. Raises a `FieldwrightError` where the file is there and cannot be read."""
    catalog = parse_catalog(kept.data, kept.file or kept.name)[0]
    if not kept.file or not Path(kept.file).is_file():
        return Restored(catalog)
    opened = load_catalog(kept.file)
    other = hashlib.sha256(opened.data).hexdigest() != kept.began
    return Restored(catalog, None if other else opened, other)


class CatalogRecovery(QObject):
    """Keeps the catalog of a window, and says what is left and what others do."""

    def __init__(self, window: "CatalogWindow", folder: Path, *, on: bool) -> None:
        super().__init__(window)
        self._window, self._document, self._notice = window, window.document, window.notice
        self.left: tuple[Left, ...] = ()
        self._ended = False
        self.keeping = CatalogKeeping(self._document, folder / FOLDER, self)
        self.keeping.switch(on)
        self.watching = Watching(cast("Document", self._document), self)
        self.keeping.failed.connect(self._not_kept)
        self.watching.changed.connect(self.file_changed)
        self.watching.gone.connect(self._gone)
        self.watching.back.connect(self._back)
        self.watching.shared.connect(self._also_open)
        self._document.opened.connect(self.remind)

    def look(self) -> None:
        """Look for unsaved catalogs of windows that ended, and say so where there are some."""
        self._document.jobs.start(
            left_in, self.keeping.folder, self.keeping.journal, done=self._found, key=(self, "left")
        )

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
        dialog = RecoveryDialog(self.left, self._window)
        answer = dialog.exec()
        if dialog.discarded:
            give_up(dialog.discarded)
            self.left = tuple(one for one in self.left if one not in dialog.discarded)
        if answer == QDialog.DialogCode.Accepted and dialog.chosen is not None and self._window.may_close():
            one = dialog.chosen
            self._document.jobs.start(
                restored, one.kept, done=lambda made: self._restored(one, made), failed=self._not_restored,
                label=tr("Restoring"), key=(self, "restore"),
            )  # fmt: skip

    def _restored(self, one: Left, made: Restored) -> None:
        document = self._document
        self.left = tuple(each for each in self.left if each is not one)
        if made.opened is None:
            document.new(made.catalog)
        else:
            document.take(made.opened)
            document.do(made.catalog, tr("restoring unsaved work"))
        try:
            self.keeping.keep_now()
        except (FieldwrightError, OSError) as error:
            self._not_kept(error)
            put_back([one])  # its journal is all there is
            return
        give_up([one])
        if made.other:
            text = tr(
                "{name} was changed since this work was done. It is restored beside it: save it under another name.",
                name=Path(one.kept.file).name,
            )
            self._notice.show_notice("warning", text, tr("Save &As…"), self._window.save_as)
        else:
            self._notice.clear()
            self._window.say(tr("Restored; save to keep it"))

    def _not_restored(self, error: BaseException) -> None:
        text = tr("The unsaved work could not be put back, and is still kept. {reason}", reason=line(error))
        self._notice.show_notice("error", text, error=error)

    def _not_kept(self, error: BaseException) -> None:
        text = tr("Unsaved work cannot be kept against a crash: {reason} Save often, or make room.", reason=line(error))
        self._notice.show_notice("warning", text, tr("&Save"), self._window.save, error)

    def file_changed(self) -> None:
        """Say that somebody saved the file, and offer what can be done: a catalog is not merged."""
        if not self._document.changed_on_disk or self._notice.kind == "error":
            return
        self._notice.show_notice(
            "warning",
            tr("Somebody changed the catalog's file since it was opened."),
            tr("&Reload"),
            self._window.reload,
        )
        if self._document.modified:
            self._notice.offer(tr("Save &As…"), self._window.save_as)

    def _gone(self, path: Path) -> None:
        text = tr(
            "{name} is not there any more; its folder may have gone with it. Everything is still here: save it again, or elsewhere.",
            name=path.name,
        )
        self._notice.show_notice("warning", text, tr("Save &As…"), self._window.save_as)

    def _back(self, path: Path) -> None:
        if self._notice.kind == "warning":
            self._notice.clear()
        self._window.say(tr("{name} is there again", name=path.name))

    def _also_open(self, where: str) -> None:
        if not self._notice.kind:
            self._notice.show_notice(
                "info",
                tr(
                    "This catalog is also open {where}. Whoever saves second is asked what is to become of both.",
                    where=where,
                ),
            )

    def end(self, *, settled: bool) -> None:
        """The window goes; ``settled`` says that everything is saved or given up."""
        if self._ended:
            return
        self._ended = True
        self.keeping.end(settled=settled)
        self.watching.end()
        put_back(self.left)
        self.left = ()
