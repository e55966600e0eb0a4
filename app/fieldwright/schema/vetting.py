"""Reading files that nobody vouches for: a process of its own reads each first, within limits of time and memory.

Only what that process got through is read where it is used, so that a file that hangs the parser or eats memory costs a process that
is replaced, and the window goes on. What has passed once is not vetted again while it stays as it is.
"""

import hashlib
import json
import threading
from pathlib import Path

from fieldwright.files.errors import CancelledError, FieldwrightError, RefusedError
from fieldwright.files.records import to_record
from fieldwright.files.worker import MEMORY_LIMIT, TimeLimitError, Worker, WorkerError
from fieldwright.schema.load import bytes_of, load
from fieldwright.schema.model import Schema
from fieldwright.schema.options import PLAIN, ReadingOptions, stamps_of

SECONDS = 30.0
"""How long the process may take for one file with all that it refers to."""

_TABLE = {"trial": "fieldwright.schema.trial:trial"}


class Vetting:
    """The process, started with the first file or with `warm`. ``in_process`` does without: for files that are ours."""

    def __init__(self, *, seconds: float = SECONDS, memory_limit: int = MEMORY_LIMIT, in_process: bool = False) -> None:
        self._seconds = seconds
        self._worker = None if in_process else Worker(_TABLE, memory_limit=memory_limit)
        self._turn = threading.Lock()
        self._under_way: Reading | None = None
        self._passed: set[tuple[str, bytes]] = set()

    @property
    def in_process(self) -> bool:
        """Whether it does without a process of its own."""
        return self._worker is None

    def warm(self) -> None:
        """Start the process without waiting for it."""
        if self._worker is not None:
            self._worker.warm()

    def reading(self) -> "Reading":
        """A piece of work that reads files and can be cancelled."""
        return Reading(self)

    def load(self, path: str | Path, *, options: ReadingOptions | None = None) -> Schema:
        """As `schema.load.load`, for what nobody cancels."""
        return self.reading().load(path, options=options)

    def close(self) -> None:
        """End the process; what is under way is cancelled."""
        if self._worker is not None:
            self._worker.close()

    def vet(self, reading: "Reading", path: Path, options: ReadingOptions = PLAIN) -> None:
        """Returns once the file is known to be harmless to read. Raises what reading it raises, and `RefusedError` at a limit."""
        if self._worker is None:
            return
        data = b"" if path.is_dir() else bytes_of(path)
        key = (str(path.absolute()), hashlib.sha256(data + _further(options)).digest())
        if data and key in self._passed:
            return
        if key in reading.failed:
            raise reading.failed[key]
        with self._turn:
            if reading.cancelled:
                raise _stopped(path)
            self._under_way = reading
            try:
                self._worker.call("trial", json.dumps([str(path), to_record(options)]).encode(), timeout=self._seconds)
            except TimeLimitError:
                problem = f"reading the file took longer than {self._seconds:g} seconds and was stopped"
                reading.failed[key] = RefusedError(problem, mend="choose a smaller one, or a part of it", file=path)
                raise reading.failed[key] from None
            except CancelledError:
                raise _stopped(path) from None
            except WorkerError as error:
                reading.failed[key] = error.located(path)
                raise
            finally:
                self._under_way = None
        self._passed.add(key)

    def stop(self, reading: "Reading") -> None:
        """Stop what is done for a reading, if anything is."""
        if self._worker is not None and self._under_way is reading:
            self._worker.cancel()


class Reading:
    """Reads one file after the other until it is cancelled, from whichever thread."""

    def __init__(self, vetting: Vetting) -> None:
        self._vetting = vetting
        self.cancelled = False
        self.failed: dict[tuple[str, bytes], FieldwrightError] = {}
        """What stopped the process that vets, by file and content: this reading does not try it again."""

    def load(self, path: str | Path, *, options: ReadingOptions | None = None) -> Schema:
        """As `schema.load.load`. Raises `CancelledError` after `cancel`."""
        if self.cancelled:
            raise _stopped(path)
        self._vetting.vet(self, Path(path), options or PLAIN)
        return load(path, options=options)

    def cancel(self) -> None:
        """Read no further, and stop the reading under way."""
        self.cancelled = True
        self._vetting.stop(self)


def _further(options: ReadingOptions) -> bytes:
    """What vetting depends on besides the file: the options, and how the files that they name are now."""
    if not options:
        return b""
    return json.dumps([options.key, *stamps_of(options)]).encode()


def _stopped(path: str | Path) -> CancelledError:
    return CancelledError("reading the file was stopped", mend="reload to try again", file=path)
