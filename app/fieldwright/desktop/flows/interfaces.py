"""What the systems' schemas offer: their operations, read beside the window, for whoever picks one."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal

from fieldwright.desktop.document import Document
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.files.errors import FieldwrightError
from fieldwright.project.model import SchemaRef
from fieldwright.project.use_cases import Step
from fieldwright.schema.model import Schema
from fieldwright.schema.operations import Interface, Operation

Get = Callable[[SchemaRef], Schema]


class Interfaces(QObject):
    """The operations of each schema of the project, once they are read. ``loaded`` carries a schema's name when its operations are there."""

    loaded = Signal(str)

    def __init__(self, document: Document, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._known: dict[str, tuple[object, Interface | None]] = {}
        self._reading: set[str] = set()
        document.opened.connect(self._forget)

    def _forget(self, *_: object) -> None:
        self._known.clear()

    def of(self, name: str) -> Interface | None:
        """What a schema offers; None while it is read, and where it cannot be."""
        ref = self._document.project.schemas.get(name)
        if ref is None:
            return None
        mark = self._mark(ref)
        held = self._known.get(name)
        if held is not None and held[0] == mark:
            return held[1]
        if name not in self._reading:
            self._reading.add(name)
            self._jobs.start(
                _read, self._document.schemas.get, ref, done=lambda found: self._arrived(name, mark, found),
                failed=lambda _: self._arrived(name, mark, None), label=tr("Reading the operations"),
            )  # fmt: skip
        return None

    def operations(self, name: str) -> tuple[Operation, ...]:
        """The operations of a schema, as far as they are read."""
        found = self.of(name)
        return found.operations if found is not None else ()

    def is_read(self, name: str) -> bool:
        """Whether it is known what a schema offers."""
        ref = self._document.project.schemas.get(name)
        held = self._known.get(name)
        return ref is None or (held is not None and held[0] == self._mark(ref))

    def fill(self, step: Step, done: Callable[[tuple[tuple[str, str], ...]], Any]) -> None:
        """Look beside the window what a schema says of the operation that a step calls, as (heading, text)."""
        ref = self._document.project.schemas.get(step.system)
        if ref is None or not step.operation:
            done(())
            return
        self._jobs.start(
            _filled, step, self._document.schemas.get, ref, done=done, failed=lambda _: done(()), key=("flows", "facts")
        )

    def _mark(self, ref: SchemaRef) -> object:
        return (self._document.folder, ref.file, ref.digest, ref.reading)

    def _arrived(self, name: str, mark: object, found: Interface | None) -> None:
        self._reading.discard(name)
        self._known[name] = (mark, found)
        self.loaded.emit(name)


def _read(get: Get, ref: SchemaRef) -> Interface | None:
    from fieldwright.schema.operations import interface_of

    with suppress(FieldwrightError):
        return interface_of(get(ref))
    return None


def _filled(step: Step, get: Get, ref: SchemaRef) -> tuple[tuple[str, str], ...]:
    from fieldwright.project.operations.filling import filled

    with suppress(FieldwrightError):
        return filled(step, get(ref))
    return ()
