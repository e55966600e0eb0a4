"""The open project as the window sees it: the history of edits, the loaded sides, the findings, and what is selected."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, frozen
from PySide6.QtCore import QObject, QTimer, Signal

from fieldwright.desktop.jobs import Jobs
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.reading import read_bytes
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Map
from fieldwright.mapping.sides import Bench
from fieldwright.project.format import Opened, save_project
from fieldwright.project.history import History
from fieldwright.project.model import Project
from fieldwright.project.moving import moved
from fieldwright.project.sides import Schemas, benches, with_snapshots

CHECK_AFTER = 300
"""Milliseconds after an edit until the project is checked again."""
SAMPLE_LIMIT = 50_000_000


@frozen
class Selection:
    """What is selected: a map, a source field (of the source with that alias) and a target field, each or neither."""

    map_name: str = ""
    source_path: str | None = None
    target_path: str | None = None
    alias: str = ""


class Document(QObject):
    """The open project. It keeps no truth but the `History`; widgets follow its signals and send edits to `do`.

    Without ``jobs`` everything is done at once, which is how tests and `render` may want it.
    """

    changed = Signal(object)
    """The project, after an edit, undo, redo, or another project was opened."""
    saved = Signal(object)
    """The path."""
    sides_changed = Signal(object)
    """The benches by map's name, when schemas were loaded."""
    checked = Signal(object)
    """The findings, a tuple."""
    selection_changed = Signal(object)
    """The `Selection`."""
    sample_changed = Signal(object)
    """The current sample's path, or None."""
    problem = Signal(object)
    """A `FieldwrightError` or a sentence to be shown."""

    def __init__(self, jobs: Jobs | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._history: History | None = None
        self._opened: Opened | None = None
        self._path: Path | None = None
        self._folder = Path()
        self._saved: Project | None = None
        self._schemas: Schemas | None = None
        self._benches: dict[str, Bench] = {}
        self._map_name = ""
        self._findings: tuple[Finding, ...] = ()
        self._suppressed: tuple[Finding, ...] = ()
        self._coverage: Mapping[str, Any] = {}
        self._selection = Selection()
        self._sample: bytes | None = None
        self._sample_path: Path | None = None
        self._stamp = 0
        self._check_timer = QTimer(self)
        self._check_timer.setSingleShot(True)
        self._check_timer.setInterval(CHECK_AFTER)
        self._check_timer.timeout.connect(self.check_now)

    # -- what there is

    @property
    def is_open(self) -> bool:
        """Whether there is a project."""
        return self._history is not None

    @property
    def project(self) -> Project:
        """The project as it is now. Only while there is one (`is_open`)."""
        return self.history.project

    @property
    def history(self) -> History:
        """The project's edits."""
        if self._history is None:
            raise RuntimeError("no project is open")
        return self._history

    @property
    def path(self) -> Path | None:
        """The project's file, None until it is first saved."""
        return self._path

    @property
    def folder(self) -> Path:
        """The folder that relative paths start at."""
        return self._folder

    @property
    def opened(self) -> Opened | None:
        """The file as it was read or saved last."""
        return self._opened

    @property
    def read_only(self) -> bool:
        """Whether the project may not be saved over its file."""
        return self._opened is not None and self._opened.read_only

    @property
    def modified(self) -> bool:
        """Whether there is something to save."""
        return self._history is not None and (self._saved is None or self._history.project != self._saved)

    @property
    def schemas(self) -> Schemas | None:
        """The loaded schemas, shared with background work."""
        return self._schemas

    @property
    def benches(self) -> Mapping[str, Bench]:
        """The benches by map's name; empty until the schemas are loaded."""
        return self._benches

    @property
    def map_name(self) -> str:
        """The current map's name, empty for none."""
        return self._map_name

    @property
    def map(self) -> Map | None:
        """The current map."""
        if self._history is None:
            return None
        return next((one for one in self.project.maps if one.name == self._map_name), None)

    @property
    def bench(self) -> Bench | None:
        """The current map's bench, None while its schemas are not loaded."""
        return self._benches.get(self._map_name)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of the last check, of all maps."""
        return self._findings

    @property
    def suppressed(self) -> tuple[Finding, ...]:
        """The findings that the project suppresses with a reason."""
        return self._suppressed

    @property
    def coverage(self) -> Any:
        """The current map's `Coverage` of the last check, or None."""
        return self._coverage.get(self._map_name)

    @property
    def selection(self) -> Selection:
        """What is selected."""
        return self._selection

    @property
    def sample(self) -> bytes | None:
        """The current sample payload."""
        return self._sample

    @property
    def sample_path(self) -> Path | None:
        """The current sample's file."""
        return self._sample_path

    # -- opening, saving

    def show(self, opened: Opened) -> None:
        """Show a project that was read from a file."""
        self._begin(opened.project, opened.path, opened.folder, opened.project)
        self._opened = opened
        self._start()

    def show_new(self, project: Project, folder: Path) -> None:
        """Show a project that has no file yet; its relative paths start at ``folder``."""
        self._begin(project, None, folder, None)
        self._start()

    def close(self) -> None:
        """Forget the project."""
        self._stamp += 1
        self._check_timer.stop()
        self._history, self._opened, self._path, self._saved, self._schemas = None, None, None, None, None
        self._benches, self._map_name, self._findings, self._suppressed, self._coverage = {}, "", (), (), {}
        self._selection, self._sample, self._sample_path = Selection(), None, None

    def save(self, path: Path | None = None, *, overwrite: bool = False) -> Path:
        """Save, under another name where ``path`` says so. Raises a `FieldwrightError`; the project then stays as modified as it was."""
        to = path or self._path
        if to is None:
            raise FieldwrightError("the project has no file yet", mend="save it under a name")
        project = self.project
        written = project
        if self._opened is not None and not self.modified:
            written = self._opened.project
        elif self._schemas is not None:
            written = with_snapshots(project, self._schemas)
        moving = to.resolve().parent != self._folder.resolve()
        if moving:
            written = moved(written, self._folder, to.resolve().parent)
        self._opened = save_project(written, to, opened=self._opened, overwrite=overwrite)
        self._path = to
        if moving:
            self._history = History(written)
            project = written
            self._folder = to.parent
            self._schemas = Schemas(self._folder)
            self.reload_sides()
        self._saved = project
        self.saved.emit(to)
        if moving:
            self.changed.emit(project)
        return to

    def _begin(self, project: Project, path: Path | None, folder: Path, saved: Project | None) -> None:
        self.close()
        self._history = History(project)
        self._path, self._folder, self._saved = path, folder, saved
        self._schemas = Schemas(folder)
        self._map_name = project.maps[0].name if project.maps else ""
        self._selection = Selection(self._map_name)

    def _start(self) -> None:
        self.changed.emit(self.project)
        self.selection_changed.emit(self._selection)
        self.checked.emit(self._findings)
        self.sample_changed.emit(None)
        self.reload_sides()

    # -- edits

    def do(self, project: Project, label: str, merge: object = None) -> bool:
        """Make one undoable edit; False where it changes nothing. Edits in a row with the same ``merge`` are one step, as when typing."""
        if not self.history.do(project, label, merge=merge):
            return False
        self._after_edit()
        return True

    def undo(self) -> str:
        """Take the last edit back; its name, or empty."""
        label = self.history.undo() if self._history else ""
        if label:
            self._after_edit()
        return label

    def redo(self) -> str:
        """Do the last undone edit again; its name, or empty."""
        label = self.history.redo() if self._history else ""
        if label:
            self._after_edit()
        return label

    def _after_edit(self) -> None:
        project = self.project
        names = [one.name for one in project.maps]
        if self._map_name not in names:
            self._map_name = names[-1] if names else ""
            self._selection = Selection(self._map_name)
        stale = self._refresh_benches(project)
        self.changed.emit(project)
        if stale:
            self.reload_sides()
        else:
            self._check_timer.start()

    def _refresh_benches(self, project: Project) -> bool:
        """Benches for the project as it is now, from the loaded sides; True where sides have to be loaded for it."""
        lookups = {one.name: one for one in project.lookups}
        made: dict[str, Bench] = {}
        stale = False
        for one in project.maps:
            old = self._benches.get(one.name)
            if old is None or (old.map.sources, old.map.target) != (one.sources, one.target):
                stale = True
            else:
                made[one.name] = evolve(old, map=one, lookups=lookups, parameters=project.parameters)
        self._benches = made
        return stale

    # -- sides and findings

    def reload_sides(self) -> None:
        """Load the schemas of every map, in the background."""
        if self._history is None or self._schemas is None:
            return
        self._run(_benches, self.project, self._schemas, done=self._take_sides, label="Reading schemas", key="sides")

    def check_soon(self) -> None:
        """Check again after a short pause."""
        self._check_timer.start()

    def check_now(self) -> None:
        """Check the project, in the background."""
        self._check_timer.stop()
        if self._history is None or self._schemas is None:
            return
        self._run(
            _checked, self.project, self._folder, self._schemas, done=self._take_checked, label="Checking", key="check"
        )

    def _take_sides(self, loaded: Any) -> None:
        self._benches = loaded
        if self._refresh_benches(self.project):  # edited meanwhile
            self.reload_sides()
            return
        self.sides_changed.emit(dict(self._benches))
        self.check_now()

    def _take_checked(self, checked: Any) -> None:
        self._findings, self._suppressed, self._coverage = checked.findings, checked.suppressed, checked.coverage
        self.checked.emit(self._findings)

    def _run(self, function: Any, *args: Any, done: Any, label: str, key: str) -> None:
        stamp = self._stamp

        def take(result: Any) -> None:
            if stamp == self._stamp and self._history is not None:
                done(result)

        def failed(error: BaseException) -> None:
            if stamp == self._stamp:
                self.problem.emit(error)

        if self._jobs is not None:
            self._jobs.start(function, *args, done=take, failed=failed, label=label, key=key)
            return
        try:
            result = function(*args)
        except FieldwrightError as error:
            failed(error)
        else:
            take(result)

    # -- what is selected, the sample

    def show_map(self, name: str) -> None:
        """Make another map the current one."""
        if name != self._map_name and any(one.name == name for one in self.project.maps):
            self._map_name = name
            self._sample, self._sample_path = None, None
            self._selection = Selection(name)
            self.changed.emit(self.project)
            self.selection_changed.emit(self._selection)
            self.sample_changed.emit(None)

    def select(self, source_path: str | None = None, target_path: str | None = None, alias: str = "") -> None:
        """Select fields of the current map; selecting never creates anything."""
        made = Selection(self._map_name, source_path, target_path, alias)
        if made != self._selection:
            self._selection = made
            self.selection_changed.emit(made)

    def set_sample(self, data: bytes | None, path: Path | None = None) -> None:
        """Make a payload the current sample."""
        self._sample, self._sample_path = data, path
        self.sample_changed.emit(path)

    def load_sample(self, path: Path) -> None:
        """Read a payload and make it the current sample, in the background."""

        def take(data: Any) -> None:
            self.set_sample(data, path)

        self._run(_read_sample, path, done=take, label=f"Reading {path.name}", key="sample")


def _read_sample(path: Path) -> bytes:
    return read_bytes(path, limit=SAMPLE_LIMIT)


def _benches(project: Project, schemas: Schemas) -> dict[str, Bench]:
    return benches(project, schemas)


def _checked(project: Project, folder: Path, schemas: Schemas) -> Any:
    from fieldwright.project.check import check_project

    return check_project(project, folder, schemas)
