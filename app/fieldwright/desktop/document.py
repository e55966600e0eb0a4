"""The open project as the window sees it. Its truth is the `History`; every view listens here and sends its edits here."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from sys import modules
from typing import Any

from attrs import evolve, frozen
from PySide6.QtCore import QObject, QTimer, Signal

from fieldwright.desktop.connecting import connect
from fieldwright.desktop.connections import TARGET, Connections
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.joining import Joining
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.missing import Missing, missing_in
from fieldwright.desktop.opening import opened_first
from fieldwright.desktop.samples.veil import Veil
from fieldwright.desktop.saving import Saver, Writing, Written
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.path_guard import is_there
from fieldwright.files.reading import read_bytes
from fieldwright.files.saving import changed_since
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import FINAL, Map
from fieldwright.mapping.sides import Bench
from fieldwright.project.format import Opened, load_project
from fieldwright.project.history import History
from fieldwright.project.model import Project
from fieldwright.project.moving import moved
from fieldwright.project.sides import Schemas, benches
from fieldwright.schema.vetting import Reading, Vetting

_OPEN, _SIDES, _CHECK, _SAMPLE = (("document", name) for name in ("open", "sides", "check", "sample"))
_OWN = (_SIDES, _CHECK, _SAMPLE)
_SHOWN_WITH = frozenset({"fieldwright.report.wording.rules", "fieldwright.project.mends.offered"})
"""What a rule is shown with: read when a project opens, beside the window, so that the first selection does not wait for it."""

SAMPLE_LIMIT = 64_000_000
"""Bytes of a sample: of a large one only a record at a time is read."""

CHECK_DELAY = 150
"""Milliseconds without an edit before the checks run again."""


@frozen
class Selection:
    """What is looked at: a map, a source field (by alias and value path), a target field (by value path, as rules name it)."""

    map_name: str = ""
    source_path: str | None = None
    target_path: str | None = None
    alias: str = ""


class _Keep:
    """The default of an argument of `Document.select`: as it is."""


KEEP: Any = _Keep()


class Document(QObject):
    """The open project, its loaded sides, findings, sample and selection. Without a project it holds an empty one."""

    changed = Signal(object)
    """The project, after every edit, undo, redo, opening and closing."""
    saved = Signal(object)
    """The path."""
    sides_changed = Signal(object)
    """The benches by map name, when schemas were loaded or a map's sides are others."""
    checked = Signal(object)
    """The findings."""
    selection_changed = Signal(object)
    """The `Selection`."""
    sample_changed = Signal(object)
    """The sample's bytes, or None."""
    opened = Signal(object)
    """The path (None for a new project) once a project is open, before its schemas are loaded."""
    reopened = Signal(str)
    """What is said when an edit sets a final map back to ready."""
    there_changed = Signal(object)
    """Whether the project's file is there, when it was not, or is not any more."""
    failed = Signal(object)
    """The error of something that ran beside the window."""

    def __init__(self, jobs: Jobs | None = None, parent: QObject | None = None, vetting: Vetting | None = None) -> None:
        super().__init__(parent)
        self.vetting = vetting or Vetting(in_process=True)
        self.veil = Veil(self)
        self.jobs = jobs or Jobs(self)
        self.history = History(Project(""))
        self.saver = Saver(self)
        self.joining = Joining(self.jobs)
        self._from = object()
        """Another one with each project that is opened."""
        self.selection = Selection()
        self.benches: Mapping[str, Bench] = {}
        self.findings: tuple[Finding, ...] = ()
        self.coverages: Mapping[str, Any] = {}
        self.result: Any = None
        self.tried: Callable[[], tuple[Finding, ...]] = tuple
        """What the last check found, a `project.check.Checked`; None before the first."""
        self._checked: Project | None = None
        self.occurring: Mapping[tuple[str, str], Any] = {}
        """What occurs in attached samples, an `Occurring` by schema and message."""
        self.sample: bytes | None = None
        self.record: bytes | None = None
        """What of the sample the map is run on, where that is a part of it."""
        self.sample_path: Path | None = None
        self.notes: tuple[str, ...] = ()
        self.is_open = False
        self._known: Mapping[str, str] = {}
        self._absent: set[Path] = set()
        self._opened: Opened | None = None
        self._saved: Project | None = None
        self._path: Path | None = None
        self._folder = Path()
        self._schemas = Schemas(Path(), self.vetting.load)
        self._checking = _Checking()
        self._reading = self.vetting.reading()
        self._check_timer = QTimer(self)
        self._check_timer.setSingleShot(True)
        self._check_timer.setInterval(CHECK_DELAY)
        self._check_timer.timeout.connect(self.check)

    # --- what it is ---------------------------------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self.history.project

    @property
    def path(self) -> Path | None:
        """The project's file, None before the first save."""
        return self._path

    @property
    def bundle(self) -> Path | None:
        """The bundle that the project is in, which is not written to; `path` is then a copy in a folder of ours."""
        return self._opened.bundle if self._opened is not None else None

    @property
    def file(self) -> Path | None:
        """The file that was opened or saved: the project's, or the bundle."""
        return self.bundle or self._path

    @property
    def folder(self) -> Path:
        """What the project's relative paths start at."""
        return self._folder

    @property
    def schemas(self) -> Schemas:
        """The loaded schemas."""
        return self._schemas

    @property
    def modified(self) -> bool:
        """Whether there is something to save."""
        return self.is_open and (self._saved is None or self._saved != self.project)

    @property
    def read_only(self) -> bool:
        """Whether the file may not be saved over: its format is newer than this program."""
        return self._opened is not None and self._opened.read_only

    @property
    def changed_on_disk(self) -> bool:
        """Whether somebody else changed the file since it was read."""
        try:
            return self._opened is not None and changed_since(self._opened.path, self._opened.fingerprint)
        except OSError:
            return False

    @property
    def is_opening(self) -> bool:
        """Whether a project is being read that is not there yet."""
        return any(job.key == _OPEN for job in self.jobs.running)

    @property
    def map_name(self) -> str:
        """The name of the map that is shown, empty for none."""
        return self.selection.map_name

    @property
    def map(self) -> Map | None:
        """The map that is shown."""
        return next((one for one in self.project.maps if one.name == self.map_name), None)

    @property
    def bench(self) -> Bench | None:
        """The shown map with its sides, None while they load."""
        return self.benches.get(self.map_name)

    @property
    def shown_bench(self) -> Bench | None:
        """As `bench`; where some sources are missing, with those that are there."""
        bench = self.bench
        return _shown(bench) if bench is not None else None

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The files that the shown map's schemas lack."""
        return missing_in(self.bench, self.project, self._folder)

    def missing_of(self, schema: str) -> tuple[Missing, ...]:
        """The files that one schema lacks, as far as a map uses it."""
        return tuple(one for one in self.all_missing if one.schema == schema)

    def differs(self, schema: str) -> bool:
        """Whether a schema's file, as far as a map uses it, is not the one that the project was made with."""
        ref = self.project.schemas.get(schema)
        if ref is None or not ref.digest:
            return False
        for bench in self.benches.values():
            named = zip(bench.map.sources, bench.sources, strict=False)
            sides = [side for one, side in named if one.schema == schema]
            sides += [bench.target] if bench.target is not None and bench.map.target.schema == schema else []
            if any(side.schema.digest != ref.digest for side in sides):
                return True
        return False

    @property
    def coverage(self) -> Any:
        """The `Coverage` of the shown map, None before the first check."""
        return self.coverages.get(self.map_name)

    @property
    def up_to_date(self) -> bool:
        """Whether the findings are those of the project as it is."""
        return self.result is not None and self._checked is self.project

    _vanished = False

    @property
    def in_its_file(self) -> bool:
        """Whether the project was read from its file or saved in it, and that was there when it was last looked for, beside the window."""
        return self._path is not None and self._opened is not None and not self._vanished

    def tell_there(self, there: bool) -> None:
        """Somebody looked whether the file is there."""
        if there == self._vanished:
            self._vanished = not there
            self.there_changed.emit(there)

    # --- edits --------------------------------------------------------------------------------------------------------

    def do(self, project: Project, label: str, merge: object = None) -> bool:
        """Make an edited project the present one, as a step that can be undone; False where nothing changes."""
        was = {one.name: one.status for one in self.project.maps}
        if not self.history.do(project, label, merge=merge):
            return False
        self._edited()
        for one in self.project.maps:
            if one.status_note and was.get(one.name) == FINAL and one.status != FINAL:
                self.reopened.emit(
                    tr(
                        "The map {name} is ready, and final no more: {why}",
                        name=one.name,
                        why=translated(one.status_note),
                    )
                )
        return True

    def undo(self) -> str:
        """Take the last edit back; its name, empty where there is none."""
        return self._moved(self.history.undo())

    def redo(self) -> str:
        """Do the undone edit again; its name, empty where there is none."""
        return self._moved(self.history.redo())

    def go(self, place: int) -> bool:
        """Go to where ``place`` edits are done, in one step; False where that is here."""
        moved_ = self.history.go(place)
        if moved_:
            self._edited()
        return moved_

    @property
    def saved_project(self) -> Project | None:
        """The project as it is on the disk; None where it was never saved."""
        return self._saved

    def _moved(self, label: str) -> str:
        if label:
            self._edited()
        return label

    def _edited(self) -> None:
        names = [one.name for one in self.project.maps]
        self._rebench()
        if self.map_name not in names:
            self.select(map_name=names[0] if names else "")
        self.changed.emit(self.project)
        self._check_timer.start()

    def select(
        self, *, map_name: str = KEEP, source_path: str | None = KEEP, target_path: str | None = KEEP, alias: str = KEEP
    ) -> None:
        """Look at something else; what is left out stays. Another map starts without fields."""
        given: dict[str, Any] = {
            "map_name": map_name,
            "source_path": source_path,
            "target_path": target_path,
            "alias": alias,
        }
        changes = {name: value for name, value in given.items() if value is not KEEP}
        other_map = map_name is not KEEP and map_name != self.map_name
        new = Selection(**changes) if other_map else evolve(self.selection, **changes)
        if new == self.selection:
            return
        self.history.break_merge()
        self.selection = new
        if other_map:
            self._first_sample()
        self.selection_changed.emit(new)

    # --- files --------------------------------------------------------------------------------------------------------

    def open(self, path: str | Path) -> None:
        """Read a project beside the window; it is there with `opened`, its sides with `sides_changed`, an error with `failed`."""
        self.jobs.start(
            load_project,
            Path(path),
            done=self._take,
            failed=self.failed.emit,
            label=tr("Opening the project"),
            key=_OPEN,
        )

    def new(self, project: Project, path: str | Path | None = None, folder: Path | None = None) -> None:
        """Start with a project that is on no disk yet. Its relative paths start at ``folder``, or where ``path`` is."""
        self._opened, self._saved, self.notes = None, None, ()
        self._path = Path(path) if path else None
        self._start(project, folder or (self._path.parent if self._path else Path.cwd()))

    def close(self) -> None:
        """Have no project open."""
        self._opened, self._saved, self._path, self.notes = None, None, None, ()
        self._start(Project(""), Path(), is_open=False)

    def save(self, path: str | Path | None = None, *, overwrite: bool = False) -> Path:
        """Save before this returns, under another name where one is given. Raises a `SaveError`; the project then stays modified."""
        self.saver.wait()
        writing = self._writing(path, overwrite=overwrite)
        self._written(self._from, writing.write())
        return writing.to

    def start_saving(
        self,
        path: str | Path | None = None,
        *,
        overwrite: bool = False,
        done: Callable[[Path], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """As `save`, beside the window. The project stays modified until it is saved, and where it is edited meanwhile."""
        self.saver.wait()
        writing, came = self._writing(path, overwrite=overwrite), self._from

        def told(written: Written) -> None:
            self._written(came, written)
            done(written.asked.to)

        self.saver.start(writing, told, failed)

    @property
    def is_saving(self) -> bool:
        """Whether the project is being written to the disk."""
        return self.saver.busy

    def _writing(self, path: str | Path | None, *, overwrite: bool) -> Writing:
        to = Path(path) if path else self._path
        if to is None:
            raise ValueError("a new project is saved under a name")
        self.history.break_merge()  # what is edited from now on is not in the file
        before, known = self._folder.resolve(), None
        schemas = self._schemas if to.resolve().parent == before else Schemas(to.resolve().parent, self.vetting.load)
        if self._opened is not None and not self.modified:
            known = self._opened.project  # as it lies on the disk, snapshots included
        return Writing(self.project, to, before, schemas, self._opened, known, overwrite)

    def _written(self, came: object, written: Written) -> None:
        """Count what was written as saved, unless another project is open by now."""
        if came is not self._from:
            return
        asked, project = written.asked, self.project
        self._opened, self._path = written.opened, asked.to
        if asked.folder != asked.before:
            self._folder, self._schemas = asked.folder, asked.schemas
            self.history.rewrite(lambda old: moved(old, asked.before, asked.folder))
            self.load_sides()
        self._saved = self.project if project is asked.project else written.project
        self.saved.emit(asked.to)
        self.changed.emit(self.project)

    @property
    def opened_from(self) -> Opened | None:
        """What was read or saved last; None for a project that is on no disk yet."""
        return self._opened

    def come_from(self, opened: Opened) -> None:
        """Count a version on the disk as the one that this project came from: saving goes over it."""
        self._opened, self._saved = opened, opened.project

    def set_sample(self, path: str | Path | None) -> None:
        """Load a sample payload beside the window, or have none; `sample_changed` tells when it is there."""
        if path is None:
            self.sample, self.sample_path = None, None
            self.sample_changed.emit(None)
            return
        file = Path(path)
        self.jobs.start(
            _read_sample,
            file,
            done=lambda data: self._sampled(file, data),
            failed=self.failed.emit,
            label=tr("Reading the sample"),
            key=_SAMPLE,
        )

    def use_sample(self, data: bytes) -> None:
        """Have a payload as the sample that is in no file."""
        self.sample, self.sample_path = data, None
        self.sample_changed.emit(data)

    def take(self, opened: Opened) -> None:
        """Have a project that was read as the open one."""
        self._take(opened)

    def _take(self, opened: Opened) -> None:
        self._opened, self._saved, self._path, self.notes = opened, opened.project, opened.path, opened.notes
        self._start(opened.project, opened.folder.resolve())

    def _start(self, project: Project, folder: Path, *, is_open: bool = True) -> None:
        self._check_timer.stop()
        self._reading = self.vetting.reading()
        for job in self.jobs.running:
            if job.key in _OWN:
                job.cancel()
        self.history = History(project)
        self._from = object()
        self.joining.forget()
        self.is_open = is_open
        self._folder, self._schemas = folder, Schemas(folder, self.vetting.load)
        self.benches, self.findings, self.coverages, self.occurring = {}, (), {}, {}
        self.result, self._checked = None, None
        self.sample, self.sample_path = None, None
        self.selection = Selection(project.maps[0].name if project.maps else "")
        self.opened.emit(self._path)
        self.changed.emit(project)
        self.selection_changed.emit(self.selection)
        self.checked.emit(())
        self.sample_changed.emit(None)
        if is_open:
            self.load_sides()
            self._first_sample()

    def _first_sample(self) -> None:
        shown = self.map
        for name in shown.samples if shown else ():
            if (self._folder / name).is_file():
                self.set_sample(self._folder / name)
                return
        if self.sample is not None:
            self.set_sample(None)

    def _sampled(self, file: Path, data: bytes) -> None:
        self.sample, self.sample_path = data, file
        self.sample_changed.emit(data)

    # --- sides and findings -------------------------------------------------------------------------------------------

    def load_sides(self) -> None:
        """Load the schemas of all maps beside the window; each is vetted first, and the job can be stopped."""
        project, reading = self.project, self.vetting.reading()
        self._reading = reading
        self.jobs.start(
            _joined,
            project,
            self._schemas.through(reading.load),
            self.map_name,
            done=lambda found: self._loaded(project, *found),
            failed=self.failed.emit,
            label=tr("Loading the schemas"),
            key=_SIDES,
            stop=lambda: self._stop(project, reading),
        )

    def look_again(self) -> None:
        """Load the schemas again if a file that was missing is there now."""
        if any(is_there(one.file) for one in self.all_missing if one.part or one.file in self._absent):
            self.load_sides()

    @property
    def all_missing(self) -> tuple[Missing, ...]:
        """The files that the schemas of all maps lack."""
        found = (missing_in(one, self.project, self._folder) for one in self.benches.values())
        return tuple(dict.fromkeys(one for some in found for one in some))

    def _stop(self, project: Project, reading: Reading) -> None:
        again = reading.cancelled
        reading.cancel()
        if (
            self._reading is reading and not again
        ):  # by the user: what is there is shown, the rest is said to be missing
            self._loaded(project, benches(project, self._schemas.through(reading.load)))

    def stop_reading(self) -> None:
        """End the process that vets schemas; what is under way is dropped."""
        self._reading = self.vetting.reading()
        self.vetting.close()

    def _loaded(
        self, project: Project, found: Mapping[str, Bench], links: Mapping[str, Connections] | None = None
    ) -> None:
        self.benches = found
        self.joining.keep(links or {})
        self._absent = {one.file for one in self.all_missing if not is_there(one.file)}
        if project is not self.project and not self._fit():
            self.load_sides()
            return
        self._refresh()
        self.sides_changed.emit(self.benches)
        self.check()
        if not modules.keys() >= _SHOWN_WITH:
            self.jobs.start(lambda: [import_module(one) for one in _SHOWN_WITH])

    def _rebench(self) -> None:
        if self._fit():
            self._refresh()
        else:
            self.load_sides()

    def _fit(self) -> bool:
        """Whether the loaded sides are still those of the project's maps."""
        maps = {one.name: one for one in self.project.maps}
        return maps.keys() == self.benches.keys() and all(
            one.sources == self.benches[name].map.sources
            and one.target == self.benches[name].map.target
            and self.benches[name].missing.keys() <= self._used(one)
            and all(self._known.get(used) == self._ref_of(used) for used in self._used(one))
            for name, one in maps.items()
        )

    def _refresh(self) -> None:
        lookups = {one.name: self._schemas.lookup(one) for one in self.project.lookups}
        self.benches = {
            one.name: evolve(
                self.benches[one.name],
                map=one,
                lookups=lookups,
                parameters=self.project.parameters,
                functions=self.project.functions,
            )
            for one in self.project.maps
        }
        self._known = {used: self._ref_of(used) for one in self.project.maps for used in self._used(one)}

    _known: Mapping[str, str] = {}

    def _ref_of(self, name: str) -> str:
        """What of a reference makes the schema that is read."""
        ref = self.project.schemas.get(name)
        return f"{ref.file}\n{ref.reading.key if ref.reading else ''}" if ref else ""

    @staticmethod
    def _used(one: Map) -> set[str]:
        return {one.target.schema, *(source.schema for source in one.sources)}

    def check(self) -> None:
        """Run the static checks beside the window; `checked` brings the findings."""
        self._check_timer.stop()
        if self.is_open:
            project = self.project
            self.jobs.start(
                self._checking,
                project,
                self._folder,
                self._schemas.through(self._reading.load),
                done=lambda result: self._found(project, result),
                failed=self.failed.emit,
                label=tr("Checking"),
                key=_CHECK,
            )

    def _found(self, project: Project, result: Any) -> None:
        checked, self.occurring = result
        self.result, self._checked = checked, project
        found, self.coverages = (*checked.findings, *self.tried()), checked.coverage
        if found != self.findings:  # else the same one, by which it is told that nothing is to be shown anew
            self.findings = found
        self.checked.emit(self.findings)

    def show_tried(self) -> None:
        """Put what was found by trying beside what the last check found."""
        known = self.result.findings if self.result is not None else ()
        self.findings = (*known, *self.tried())
        self.checked.emit(self.findings)


def _joined(project: Project, schemas: Schemas, name: str) -> tuple[dict[str, Bench], dict[str, Connections]]:
    """The maps with their sides; of the one that is shown the links, and what is in sight first, so that the window waits for nothing."""
    found = benches(project, schemas)
    if name not in found:
        return found, {}
    bench = _shown(found[name])
    links = connect(bench)
    opened_first([(one.alias, one.root) for one in bench.sources])
    if bench.target is not None:
        opened_first([(TARGET, bench.target.root)])
    return found, {name: links}


def _shown(bench: Bench) -> Bench:
    return evolve(bench, sources=bench.partial) if bench.partial else bench


def _read_sample(file: Path) -> bytes:
    return read_bytes(file, limit=SAMPLE_LIMIT)


class _Checking:
    """The static checks, with what they found before. Imported when they are first run."""

    def __init__(self) -> None:
        self._memory: Any = None

    def __call__(self, project: Project, folder: Path, schemas: Schemas) -> Any:
        """What is found, and what occurs in attached samples; only what edits have changed is looked at again."""
        from fieldwright.project.check import Memory, check_project

        if self._memory is None:
            self._memory = Memory()
        checked = check_project(project, folder, schemas, self._memory)
        return checked, _occurring(project, schemas)


def _occurring(project: Project, schemas: Schemas) -> dict[tuple[str, str], Any]:
    """What occurs in the samples beside the schemas, by schema and message. The check has counted it already."""
    from fieldwright.project.attached import messages_of

    found: dict[tuple[str, str], Any] = {}
    for name, ref in project.schemas.items():
        if ref.samples:
            with suppress(FieldwrightError):  # the check says it
                known = {one.name for one in schemas.get(ref).messages()}
                beside = schemas.beside(ref, [one for one in messages_of(project, name) if one in known])
                found.update({(name, message): one for message, one in beside.messages.items()})
    return found
