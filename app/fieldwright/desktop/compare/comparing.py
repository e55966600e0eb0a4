"""The compare view and the open project: which schema is compared, what its changes hit, and taking the new version in."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldwright.desktop.compare.page import ComparePage
from fieldwright.desktop.compare.work import Compared, Given
from fieldwright.desktop.dialogs.file_list import FILES
from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr, translated
from fieldwright.diff.impact.model import DROPPED, LOOKUP, MAP, TEST, Hit
from fieldwright.diff.policy import Policy, policy_of
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.project.model import Project, SchemaRef
from fieldwright.schema.model import Schema
from fieldwright.schema.vetting import Reading


class Comparing(QObject):
    """Opens the compare view, and ties what it shows to the document."""

    asked = Signal()
    """The view is to be shown."""
    left = Signal()
    """Something else is to be shown."""
    lookup_asked = Signal(str)
    jump_asked = Signal(str)
    """Somebody wants to see the rule of a target."""

    def __init__(self, page: ComparePage, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._document, self._window = page, document, window
        self.schema = ""
        """The project's schema that the shown comparison is of; empty for none."""
        self._of: Project | None = None
        page.changed.connect(self._look)
        page.hit_chosen.connect(self._show_hit)
        page.upgrade_asked.connect(self._upgrade)
        document.opened.connect(self._other_project)
        document.changed.connect(self._edited)

    # -- what is compared

    def choose(self) -> None:
        """Ask for two versions."""
        self.schema = ""
        self._with_policy()
        self.asked.emit()
        self._page.choose()

    def files(self, paths: Sequence[str]) -> None:
        """Compare two files, or take one as one of the versions."""
        self.schema = ""
        self._with_policy()
        self.asked.emit()
        self._page.dropped(paths)

    def with_version(self, name: str) -> None:
        """Compare a schema of the project with another version of it."""
        ref = self._document.project.schemas.get(name)
        if ref is None:
            return
        path = self._document.folder / ref.file
        words = tr("The other version of {name}", name=name)
        chosen, _ = QFileDialog.getOpenFileName(self._window, words, str(path), FILES)
        if chosen:
            self._compare(name, self._current(ref), Given(chosen, self._options(ref), title=Path(chosen).name))

    def since(self, name: str) -> None:
        """Compare the version that the project was made with and the one that is there now."""
        ref = self._document.project.schemas.get(name)
        if ref is not None:
            known = _Known(ref, self._document.folder)
            path = self._document.folder / ref.file
            old = Given(str(path), title=tr("{name} as the project was made", name=path.name), make=known.old)
            new = Given(str(path), self._options(ref), title=path.name, make=known.new)
            known.given = old
            self._compare(name, old, new)

    def _current(self, ref: SchemaRef) -> Given:
        """A schema as the project has it."""
        path = self._document.folder / ref.file
        return Given(str(path), self._options(ref), title=path.name)

    def _options(self, ref: SchemaRef) -> Any:
        return ref.reading.within(self._document.folder) if ref.reading else None

    def _compare(self, name: str, old: Given, new: Given) -> None:
        self.schema = name
        self._with_policy()
        self.asked.emit()
        self._page.compare(old, new)

    def _with_policy(self) -> None:
        """Judge as the project's team does."""
        changes = self._document.project.changes
        try:
            self._page.use_policy(policy_of(changes, tr("the project's changes")) if changes else Policy())
        except FieldwrightError as error:
            self._page.use_policy(Policy())
            self._page.said.emit(translated(str(error)))

    # -- what it hits

    def _look(self) -> None:
        """Find what the shown comparison hits in the project."""
        compared, document = self._page.compared, self._document
        self._page.show_impact(None)
        if compared is None or not document.is_open:
            return
        name = self._schema_of(compared)
        project = self._of = document.project
        if name:
            self._page.takes = not compared.partial
            document.jobs.start(
                _upgraded, project, name, compared, document.folder, document.schemas,
                done=lambda found: self._hits(compared, found), failed=self._no_impact,
                label=tr("Looking what it hits"), key=(self, "impact"),
            )  # fmt: skip

    def _schema_of(self, compared: Compared) -> str:
        """The project's schema that is compared, unless the new version is the one that the project has already; empty for none."""
        document, comparison = self._document, compared.comparison
        for given, other in ((compared.old, comparison.new), (compared.new, comparison.new)):
            for name, ref in document.project.schemas.items():
                taken = ref.digest and ref.digest == other.digest
                if self.schema in ("", name) and not taken and _same(given.text, document.folder / ref.file):
                    return name
        return ""

    def _hits(self, compared: Compared, found: Any) -> None:
        if self._page.compared is compared and self._of is self._document.project:
            self._page.show_impact(found)

    def _no_impact(self, error: BaseException) -> None:
        if not isinstance(error, CancelledError):
            self._page.said.emit(tr("What it hits in the project is not known: {error}", error=error))

    def _edited(self, project: Project) -> None:
        """Look again after an edit, as rules are others then."""
        if self._page.compared is not None and self._of is not project:
            self._look()

    def _other_project(self, *_: object) -> None:
        """Show the project that was opened; the comparison of a schema of the one before goes with that."""
        if self.schema and self._page.compared is not None:
            self.schema = ""
            self._page.close_comparison()
        self.left.emit()

    def _show_hit(self, hit: Hit) -> None:
        """Lead to what is hit."""
        if hit.what == LOOKUP:
            self.lookup_asked.emit(hit.name)
            return
        document = self._document
        if hit.map and hit.map != document.map_name:
            document.select(map_name=hit.map)
        if hit.what == TEST:
            self._page.said.emit(tr("The test case {name}: {problem}", name=hit.name, problem=translated(hit.text)))
            return
        self.left.emit()
        if hit.what == DROPPED:
            document.select(source_path=hit.name)
        elif hit.what != MAP:
            self.jump_asked.emit(hit.name)

    # -- taking the new version in

    def _upgrade(self) -> None:
        from fieldwright.desktop.compare.upgrade import UpgradeDialog

        upgrade = self._page.upgrade
        if upgrade is None:
            return
        compared, document = self._page.compared, self._document
        if compared is None:
            return

        def again(renames: Mapping[str, str]) -> Any:
            return _upgraded(upgrade.before, upgrade.schema, compared, document.folder, document.schemas, renames)

        dialog = UpgradeDialog(upgrade, document.jobs, again, self._window)
        if not dialog.exec():
            return
        upgrade = dialog.upgrade
        if document.project is not upgrade.before:
            self._page.failed.emit(
                FieldwrightError(tr("the project was edited meanwhile"), mend=tr("take it in again"))
            )
            return
        if document.do(upgrade.project, tr("taking the new version of {schema} in", schema=upgrade.schema)):
            count = len(upgrade.open)
            if count:
                said = tr("The new version of {schema} is taken in; {n} things are left to you", "The new version of {schema} is taken in; {n} thing is left to you", count, schema=upgrade.schema)  # fmt: skip
            else:
                said = tr("The new version of {schema} is taken in", schema=upgrade.schema)
            self._page.said.emit(said)


class _Known:
    """The version that a project was made with, and the one that is there now, as far as the two can be compared."""

    def __init__(self, ref: SchemaRef, folder: Path) -> None:
        self._ref, self._folder = ref, folder
        self._whole = True
        self.given: Given | None = None

    def old(self, reading: Reading, kept: ExitStack) -> Schema:
        """What the project was made with."""
        from fieldwright.project.original import original

        found = original(self._ref, self._folder, kept, loading=reading.load)
        self._whole = found.whole
        if self.given is not None:
            self.given.title, self.given.note = found.name, found.note
        return found.schema

    def new(self, reading: Reading, kept: ExitStack) -> Schema:  # noqa: ARG002
        """What is there now; where only some fields of the old version are known, no more than these."""
        from fieldwright.project.original import only_known

        ref = self._ref
        options = ref.reading.within(self._folder) if ref.reading else None
        schema = reading.load(self._folder / ref.file, options=options)
        return schema if self._whole else only_known(ref, schema)


def _upgraded(
    project: Project,
    name: str,
    compared: Compared,
    folder: Path,
    schemas: Any,
    renames: Mapping[str, str] | None = None,
) -> Any:
    """The project with the new version, and all that it hits."""
    from fieldwright.project.upgrading import upgraded

    return upgraded(
        project,
        name,
        compared.new.text,
        folder=folder,
        schemas=schemas,
        comparison=compared.comparison,
        renames=renames,
    )


def _same(text: str, path: Path) -> bool:
    try:
        return Path(text).resolve() == path.resolve()
    except (OSError, ValueError):
        return False
