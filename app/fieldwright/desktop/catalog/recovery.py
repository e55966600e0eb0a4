"""What keeps a catalog's unsaved work as a project's is kept, offers it after a crash, and tells what others do to its file."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen
from PySide6.QtCore import QObject

from fieldwright.desktop.catalog.document import CatalogDocument
from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr
from fieldwright.desktop.recovery.keeping import Keeping, lock_of
from fieldwright.desktop.recovery.recovering import Recovering
from fieldwright.desktop.recovery.restoring import MOST, first_of, state_of
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.recovery import Kept, journals_in
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

    def _whose(self) -> tuple[str, str, str, str]:
        document = self._catalogs
        file = document.path.absolute() if document.path is not None else None
        return str(file or ""), str(file.parent) if file else "", document.catalog.name, document.undo_label


@frozen(eq=False)
class Restored:
    """A catalog with its unsaved work, and its file as it is now; ``other`` says that the file was changed meanwhile."""

    catalog: Catalog
    opened: OpenedCatalog | None = None
    other: bool = False


def told_of(kept: Kept) -> tuple[tuple[str, ...], str] | None:
    """What was not saved of a catalog, and what became of its file."""
    catalog = _parsed(kept.data, kept)
    if catalog is None:
        return None
    changed = tr("Its file was changed since: what is restored is to be saved under another name.")
    return first_of(_changes(_parsed(kept.base, kept) or Catalog(""), catalog)), state_of(kept, changed)


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


def _changes(old: Catalog, new: Catalog) -> Iterator[str]:
    """What differs, an integration or a system a line."""
    for before, now in (
        ({one.id: one for one in old.entries}, {one.id: one for one in new.entries}),
        ({one.name: one for one in old.systems}, {one.name: one for one in new.systems}),
    ):
        yield from (tr("{name} is new", name=name) for name in now if name not in before)
        yield from (tr("{name} is removed", name=name) for name in before if name not in now)
        yield from (
            tr("{name} differs", name=name) for name, one in now.items() if name in before and before[name] != one
        )


def restored(kept: Kept) -> Restored:
    """The work put back. Raises a `FieldwrightError` where the file is there and cannot be read."""
    catalog = parse_catalog(kept.data, kept.file or kept.name)[0]
    if not kept.file or not Path(kept.file).is_file():
        return Restored(catalog)
    opened = load_catalog(kept.file)
    other = hashlib.sha256(opened.data).hexdigest() != kept.began
    return Restored(catalog, None if other else opened, other)


class CatalogRecovery(Recovering):
    """The recovery of catalogs."""

    told_of = staticmethod(told_of)
    restored = staticmethod(restored)

    def __init__(self, window: "CatalogWindow", folder: Path, *, on: bool) -> None:
        keeping = CatalogKeeping(window.document, folder / FOLDER, window)
        super().__init__(cast("Document", window.document), keeping, window, window.notice, window)
        self._catalogs, self._shown = window.document, window
        self.keeping.switch(on)
        self.said.connect(window.say)

    def open(self, kept: Kept, made: Restored) -> None:  # noqa: ARG002
        """Have the catalog open; beside its file where that was changed."""
        if made.opened is None:
            self._catalogs.new(made.catalog)
        else:
            self._catalogs.take(made.opened)
            self._catalogs.do(made.catalog, tr("restoring unsaved work"))

    def tell_restored(self, kept: Kept, made: Restored) -> None:
        """Say where it is to be saved."""
        if made.other:
            text = tr(
                "{name} was changed since this work was done. It is restored beside it: save it under another name.",
                name=Path(kept.file).name,
            )
            self._notice.show_notice("warning", text, tr("Save &As…"), self._shown.save_as)
        else:
            self._notice.clear()
            self.said.emit(tr("Restored; save to keep it"))

    def file_changed(self) -> None:
        """Say that somebody saved the file, and offer what can be done: a catalog is not merged."""
        if not self._document.changed_on_disk or self._notice.kind == "error":
            return
        text = tr("Somebody changed the catalog's file since it was opened.")
        self._notice.show_notice("warning", text, tr("&Reload"), self._shown.reload)
        if self._document.modified:
            self._notice.offer(tr("Save &As…"), self._shown.save_as)

    def also_open(self, where: str) -> str:
        """That what both save is not merged."""
        return tr("This catalog is also open {where}. Whoever saves second is asked what is to become of both.", where=where)  # fmt: skip

    def end(self, *, settled: bool) -> None:
        """The window goes, once."""
        if not self._ended:
            super().end(settled=settled)
