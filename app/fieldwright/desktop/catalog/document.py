"""The open catalog as its window sees it: edits with their names, undone and done again, saved with the guards of files, reviewed beside the window."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path

from attrs import evolve, frozen
from PySide6.QtCore import QObject, QTimer, Signal

from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.saving import changed_since
from fieldwright.project.catalog.format import OpenedCatalog, load_catalog, save_catalog
from fieldwright.project.catalog.model import Catalog, Entry, System
from fieldwright.project.catalog.naming import new_id
from fieldwright.project.catalog.portfolio import Portfolio, projects_folder, read_linked
from fieldwright.project.catalog.priority import Priority, priorities
from fieldwright.project.catalog.review import Reviewed, review
from fieldwright.project.catalog.roadmap import Lane, Quarter, quarter_after, road_map
from fieldwright.project.history import Edits

ASSESS_DELAY = 150
"""Milliseconds without an edit before the review runs again."""


@frozen(eq=False)
class Assessed:
    """What is said of a catalog: its review, what to do first, and when."""

    catalog: Catalog
    reviewed: Reviewed
    ordered: tuple[Priority, ...]
    lanes: tuple[Lane, ...]
    portfolio: Portfolio | None = None


def assess(catalog: Catalog, portfolio: Portfolio | None, today: date, folder: Path | None = None) -> Assessed:
    """Review a catalog, and plan its work from the quarter after a day. The linked projects are read from a catalog's ``folder`` where they are not given."""
    if portfolio is None and folder is not None and any(one.links for one in catalog.entries):
        with suppress(FieldwrightError):  # without them the review says less
            portfolio = read_linked(catalog, projects_folder(catalog, folder))
    reviewed = review(catalog, portfolio)
    ordered = priorities(catalog, reviewed.findings)
    return Assessed(catalog, reviewed, ordered, road_map(catalog, ordered, quarter_after(today)), portfolio)


class CatalogDocument(QObject):
    """The catalog, its earlier states, and what the review says of it."""

    changed = Signal()
    """After every edit, undo, redo, opening and saving."""
    opened = Signal()
    """Another catalog is open."""
    saved = Signal(object)
    """The path under which the catalog was saved."""
    assessed = Signal()
    """`assessment` is that of the catalog as it is."""
    failed = Signal(object)
    """The error of something that ran beside the window."""

    bundle: Path | None = None
    """A catalog is in no bundle, as projects may be."""
    is_saving = False
    """A catalog is saved before `save` returns."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self.jobs, self._today = jobs, today
        self._edits = Edits(Catalog(""))
        self.is_open = False
        self.path: Path | None = None
        self.notes: tuple[str, ...] = ()
        self.portfolio: Portfolio | None = None
        """The projects that the catalog is linked with, or was last brought up to date from; None before they are read."""
        self.assessment: Assessed | None = None
        self._opened: OpenedCatalog | None = None
        self._saved: Catalog | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASSESS_DELAY)
        self._timer.timeout.connect(self.assess)

    # -- what it is

    def tell_there(self, there: bool) -> None:
        """Somebody looked whether the file is there: nothing of a catalog hangs on it."""

    @property
    def catalog(self) -> Catalog:
        """The catalog as it is now."""
        return self._edits.value

    @property
    def modified(self) -> bool:
        """Whether there is something to save."""
        return self.is_open and self._saved != self.catalog

    @property
    def read_only(self) -> bool:
        """Whether the file may not be saved over."""
        return self._opened is not None and self._opened.read_only

    @property
    def opened_from(self) -> OpenedCatalog | None:
        """What was read or saved last."""
        return self._opened

    @property
    def changed_on_disk(self) -> bool:
        """Whether somebody else changed the file since it was read."""
        try:
            return self._opened is not None and changed_since(self._opened.path, self._opened.fingerprint)
        except OSError:
            return False

    @property
    def undo_label(self) -> str:
        """The name of the edit that `undo` takes back, empty for none."""
        return self._edits.undo_label

    @property
    def redo_label(self) -> str:
        """The name of the edit that `redo` does again, empty for none."""
        return self._edits.redo_label

    @property
    def system_names(self) -> list[str]:
        """The systems that are described or named."""
        names = {one.name for one in self.catalog.systems}
        names |= {name for one in self.catalog.entries for name in (one.source, one.target) if name}
        return sorted(names, key=str.casefold)

    @property
    def first_quarter(self) -> Quarter:
        """Where work may begin: the quarter after today."""
        return quarter_after(self._today())

    # -- edits

    def do(self, catalog: Catalog, label: str) -> bool:
        """Make an edited catalog the present one, as a step that can be undone; False where nothing changes."""
        done = self._edits.do(catalog, label)
        if done:
            self._tell()
        return done

    def undo(self) -> str:
        """Take the last edit back; its name, empty where there is none."""
        return self._move(self._edits.undo)

    def redo(self) -> str:
        """Do the undone edit again; its name, empty where there is none."""
        return self._move(self._edits.redo)

    def _move(self, way: Callable[[], str]) -> str:
        before = self.catalog
        label = way()
        if self.catalog is not before:
            self._tell()
        return label

    def _tell(self) -> None:
        self.changed.emit()
        self._timer.start()

    def with_entries(self, changed: Iterable[Entry], label: str) -> bool:
        """Put entries in place of those of their ids."""
        new = {one.id: one for one in changed}
        return self.do(evolve(self.catalog, entries=tuple(new.get(one.id, one) for one in self.catalog.entries)), label)

    def add_entry(self, entry: Entry | None = None) -> str:
        """Add an entry, an empty one where none is given; its id."""
        taken = {one.id for one in self.catalog.entries}
        made = entry or Entry("")
        id_ = made.id if made.id and made.id not in taken else _free(made, taken)
        self.do(
            evolve(self.catalog, entries=(*self.catalog.entries, evolve(made, id=id_))), tr("adding an integration")
        )
        return id_

    def remove_entries(self, ids: set[str]) -> bool:
        """Remove entries."""
        kept = tuple(one for one in self.catalog.entries if one.id not in ids)
        many = len(self.catalog.entries) - len(kept)
        return self.do(
            evolve(self.catalog, entries=kept),
            tr("removing {n} integrations", "removing {n} integration", many),
        )

    def with_system(self, system: System, label: str) -> bool:
        """Put a system in place of that of its name, or add it."""
        held = tuple(system if one.name == system.name else one for one in self.catalog.systems)
        known = any(one.name == system.name for one in held)
        return self.do(evolve(self.catalog, systems=held if known else (*held, system)), label)

    # -- files

    def open(self, path: Path) -> None:
        """Read a catalog beside the window; it is there with `opened`, an error with `failed`."""
        self.jobs.start(
            load_catalog, path, done=self._take, failed=self.failed.emit, label=tr("Opening the catalog"), key=(self, "open")
        )  # fmt: skip

    def _take(self, opened: OpenedCatalog) -> None:
        self._opened, self._saved, self.path, self.notes = opened, opened.catalog, opened.path, opened.notes
        self._start(opened.catalog)

    def take(self, opened: OpenedCatalog) -> None:
        """Have a catalog open that was read already."""
        self._take(opened)

    def new(self, catalog: Catalog) -> None:
        """Start with a catalog that is on no disk yet."""
        self._opened, self._saved, self.path, self.notes = None, None, None, ()
        self._start(catalog)

    def _start(self, catalog: Catalog) -> None:
        self._edits = Edits(catalog)
        self.is_open, self.assessment, self.portfolio = True, None, None
        self.opened.emit()
        self.changed.emit()
        self.assess()

    def save(self, path: Path | None = None, *, overwrite: bool = False) -> Path:
        """Save, under another name where one is given. Raises a `SaveError`; the catalog then stays modified."""
        to = path or self.path
        if to is None:
            raise ValueError("a new catalog is saved under a name")
        self._opened = save_catalog(self.catalog, to, opened=self._opened, overwrite=overwrite)
        self.path, self._saved = to, self.catalog
        self.saved.emit(to)
        self.changed.emit()
        return to

    # -- what is said of it

    def assess(self) -> None:
        """Review the catalog as it is, beside the window."""
        self._timer.stop()
        self.jobs.start(
            assess, self.catalog, self.portfolio, self._today(), self.path.parent if self.path else None, done=self._assessed, failed=self.failed.emit,
            label=tr("Reviewing"), key=(self, "assess"),
        )  # fmt: skip

    def _assessed(self, made: Assessed) -> None:
        if made.catalog is self.catalog:
            self.assessment = made
            self.portfolio = self.portfolio or made.portfolio
            self.assessed.emit()


def _free(entry: Entry, taken: set[str]) -> str:
    if entry.element or entry.source or entry.target:
        return new_id(entry, taken)
    number = 1
    while (id_ := f"new-{number}") in taken:
        number += 1
    return id_
