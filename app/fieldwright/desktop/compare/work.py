"""What is done beside the window: two versions are read, each vetted first, and compared."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from threading import Event
from typing import Any

from attrs import define, field, frozen

from fieldwright.desktop.compare.marks import Marks
from fieldwright.desktop.language import tr
from fieldwright.diff.model import Comparison
from fieldwright.diff.policy import Policy
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.schema.model import Schema
from fieldwright.schema.options import ReadingOptions
from fieldwright.schema.vetting import Reading


@define(eq=False)
class Given:
    """One version: a file, a folder, an archive's file, or ``PATH@REVISION``, and how it is read."""

    text: str
    options: ReadingOptions | None = None
    title: str = ""
    """What to call it; its own name where empty."""
    note: str = ""
    """What has to be known about it: that it is only what a project remembers."""
    make: Callable[[Reading, ExitStack], Schema] | None = None
    """What gives the schema, where it is not simply read."""
    version: Any = None
    """The `diff.versions.Version` that it was read from, once it is."""

    @property
    def name(self) -> str:
        """What to call it for people."""
        return self.title or Path(self.text).name or self.text


@frozen(eq=False)
class Compared:
    """Two versions as they were compared. ``kept`` holds what they were written out to, until they are no longer looked at."""

    old: Given
    new: Given
    comparison: Comparison
    marks: Marks
    kept: ExitStack
    policy: Policy

    @property
    def partial(self) -> bool:
        """Whether one of them is only known in part."""
        return bool(self.old.note or self.new.note)


@frozen(eq=False)
class Work:
    """One comparison: a function to be run beside the window, and `cancel` to stop it."""

    old: Given
    new: Given
    policy: Policy
    reading: Reading
    said: Callable[[str], object] = lambda _: None
    """Gets what is being done."""
    kept: ExitStack = field(factory=ExitStack)
    _ended: Event = field(factory=Event)

    def __call__(self) -> Compared:
        """Read and compare. Raises a `FieldwrightError`."""
        from fieldwright.diff.compare import compare

        try:
            schemas: list[Schema] = []
            for one in (self.old, self.new):
                self.said(tr("Reading {name}", name=one.name))
                schemas.append(loaded(one, self.reading, self.kept))
                self._stopped()
            self.said(tr("Comparing"))
            comparison = compare(schemas[0], schemas[1], self.policy)
            self._stopped()
            marks = Marks(comparison)
            self._stopped()
        except BaseException:
            self.kept.close()
            raise
        finally:
            self._ended.set()
        return Compared(self.old, self.new, comparison, marks, self.kept, self.policy)

    def cancel(self) -> None:
        """Read no further, and keep nothing."""
        self.reading.cancel()
        if self._ended.is_set():  # nobody takes the result any more
            self.kept.close()

    def _stopped(self) -> None:
        if self.reading.cancelled:
            raise CancelledError("the comparison was stopped")


def loaded(one: Given, reading: Reading, kept: ExitStack) -> Schema:
    """The schema of a version. Raises a `FieldwrightError` whose file is named as the user named it."""
    from fieldwright.diff.versions import version_of

    if one.make is not None:
        return one.make(reading, kept)
    version = one.version = version_of(one.text, kept)
    try:
        return reading.load(version.path, options=one.options)
    except FieldwrightError as error:
        if error.file is not None:
            error.file = version.shown(error.file)
        raise


def judged(compared: Compared, policy: Policy) -> Compared:
    """The same two versions under another policy."""
    from fieldwright.diff.compare import compare

    made = compare(compared.comparison.old, compared.comparison.new, policy)
    return Compared(compared.old, compared.new, made, Marks(made), compared.kept, policy)
