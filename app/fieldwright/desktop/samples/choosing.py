"""Which samples a map has, and how one comes and goes: from files, from the clipboard, or made from the schema."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import evolve, frozen
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldwright.desktop.dialogs.message import stated
from fieldwright.desktop.document import Document
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.sides import Bench
from fieldwright.project.sides import relative_name

FILES = tr("Payloads (*.json *.ndjson *.jsonl *.xml *.csv *.tsv *.xlsx *.edi *.x12 *.txt);;All files (*)")
OF_MAP, ATTACHED, OPENED, LOOSE = tr("of the map"), tr("attached to the schema"), tr("opened"), tr("in no file")


@frozen
class Sample:
    """One sample that can be looked at: its file, None for one that is in no file, and where it comes from."""

    path: Path | None
    origin: str

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name if self.path is not None else tr("A payload that was found")


class Choosing(QObject):
    """The samples of the shown map. ``changed`` when there are others, or another is looked at."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, document: Document, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._opened: list[Path] = []
        document.sample_changed.connect(self._taken)
        for signal in (document.changed, document.selection_changed, document.sides_changed):
            signal.connect(self._tell)
        document.opened.connect(self._forget)

    @property
    def samples(self) -> tuple[Sample, ...]:
        """The map's own, then those that are attached to its primary source, then those that were opened; each file once."""
        document, shown = self._document, self._document.map
        found: dict[Path | None, Sample] = {}
        if shown is not None:
            for name in shown.samples:
                found.setdefault(self._file(name), Sample(self._file(name), OF_MAP))
            ref = document.project.schemas.get(shown.sources[0].schema) if shown.sources else None
            for name in ref.samples if ref is not None else ():
                found.setdefault(self._file(name), Sample(self._file(name), ATTACHED))
        for path in self._opened:
            found.setdefault(path, Sample(path, OPENED))
        if document.sample is not None and document.sample_path is None:
            found[None] = Sample(None, LOOSE)
        return tuple(found.values())

    @property
    def current(self) -> Sample | None:
        """The sample that is looked at."""
        if self._document.sample is None:
            return None
        path = self._path
        return next((one for one in self.samples if one.path == path), None)

    @property
    def _path(self) -> Path | None:
        """The file of the sample that is looked at, in its plainest form."""
        path = self._document.sample_path
        return Path(os.path.normpath(path)) if path is not None else None

    def _file(self, name: str) -> Path:
        return Path(os.path.normpath(self._document.folder / name))

    def choose(self, sample: Sample) -> None:
        """Look at a sample."""
        if sample.path is not None and sample.path != self._path:
            self._document.set_sample(sample.path)

    def step(self, by: int) -> None:
        """Look at the next or previous sample."""
        samples = [one for one in self.samples if one.path is not None]
        if samples:
            here = self.current
            at = samples.index(here) if here in samples else -1 if by > 0 else 0
            self.choose(samples[(at + by) % len(samples)])

    def load(self, parent: QWidget) -> None:
        """Ask for a file, and look at it."""
        start = self._document.sample_path or self._document.folder
        path, _ = QFileDialog.getOpenFileName(parent, tr("Load a sample"), str(start), FILES)
        if path:
            self._document.set_sample(path)

    def paste(self, parent: QWidget) -> None:
        """Ask for a text, which is kept as a file, and look at it."""
        from fieldwright.desktop.dialogs.paste import PasteDialog

        dialog = PasteDialog(self._document.folder, parent)
        dialog.setWindowTitle(tr("Paste a Sample"))
        if dialog.exec() and dialog.made is not None:
            self._document.set_sample(dialog.made)

    def make(self) -> None:
        """Make a payload that the schema allows, with everything that the map reads."""
        bench = self._document.bench
        if bench is not None and bench.primary is not None:
            self._jobs.start(
                made_from_schema, bench, key=(self, "make"), label=tr("Making a sample"),
                done=self._document.use_sample, failed=self._fail,
            )  # fmt: skip

    @property
    def kept(self) -> bool:
        """Whether the sample that is looked at is one of the map's."""
        current = self.current
        return current is not None and current.origin == OF_MAP

    @property
    def keepable(self) -> bool:
        """Whether it could become one."""
        current = self.current
        return current is not None and current.path is not None and current.origin != OF_MAP

    def keep(self) -> None:
        """Make the sample that is looked at one of the map's: by the path of its file, as an edit."""
        path = self._document.sample_path
        if self.keepable and path is not None:
            self._with_samples(
                lambda held: (*held, relative_name(path, self._document.folder)),
                tr("keeping the sample {name}", name=path.name),
            )

    def remove(self) -> None:
        """Make it no sample of the map any more, as an edit; the file stays."""
        path = self._document.sample_path
        if self.kept and path is not None:
            gone = self._path
            self._with_samples(
                lambda held: tuple(one for one in held if self._file(one) != gone),
                tr("removing the sample {name}", name=path.name),
            )

    def _with_samples(self, change: Callable[[tuple[str, ...]], tuple[str, ...]], label: str) -> None:
        shown = self._document.map
        if shown is not None:
            edited = evolve(shown, samples=tuple(dict.fromkeys(change(shown.samples))))
            self._document.do(self._document.project.with_map(edited), label)

    def _taken(self, *_: object) -> None:
        path = self._path
        if path is not None and path not in self._opened:
            self._opened.append(path)
        self._tell()

    def _forget(self, *_: object) -> None:
        self._opened.clear()

    def _tell(self, *_: Any) -> None:
        self.changed.emit()

    def _fail(self, error: BaseException) -> None:
        self.said.emit(tr("No sample was made: {error}", error=stated(error)))


def made_from_schema(bench: Bench) -> bytes:
    """A payload of the primary source with all that the map reads, and what is required. Raises a `FieldwrightError`."""
    from fieldwright.mapping.counterexamples.interests import interests_of
    from fieldwright.mapping.counterexamples.payloads import MOST, Message
    from fieldwright.mapping.survey import Used
    from fieldwright.schema.values import write_value

    side = bench.primary
    if side is None:
        raise FieldwrightError(tr("the source's schema is not there"))
    interests = interests_of(bench)
    message = Message(
        side.root, side.schema.medium, interests.used.get(side.alias, Used()), interests.hints.get(side.alias, {})
    )
    return write_value(message.payload(MOST), side.schema, side.root)
