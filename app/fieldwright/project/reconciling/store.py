"""Both sides as tables of texts in DuckDB, which sorts and joins them within a limit of memory and in temporary files that go away.

Every column is a field, every row a record with its number. `Cells` makes equal values equal texts, so that here they are only compared.
"""

# ruff: noqa: S608  queries are made of our own names of tables and columns

import errno
import importlib
import os
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

from fieldwright.files.errors import FieldwrightError, RefusedError, SaveError
from fieldwright.project.reconciling.cells import NULL, Cells, Text
from fieldwright.project.reconciling.extracts import ABSENT_CELL, Chunk

SOURCE, TARGET = "s", "t"

COLUMNS = 1_000
"""The most fields of a side."""

ROWS_AT_ONCE = 2_000

ASKED_EVERY = 0.1
"""Seconds between two questions whether a query is to go on."""


class Progress(Protocol):
    """Told what is being done and how many records of it are. It may raise `CancelledError`, which ends the work."""

    def __call__(self, doing: str, records: int, /) -> None:
        """One step further."""
        ...


def _untold(_doing: str, _records: int) -> None:
    return


class Store:
    """The two tables. Used as a context: its files are removed at the end, however it ends."""

    def __init__(self, *, memory: int, temporary: Path | None = None, progress: Progress = _untold) -> None:
        """``memory`` is in megabytes; ``progress`` is asked while a query runs. Raises `SaveError` where the folder cannot be written to."""
        self._progress = progress
        self._doing = ("comparing", 0)
        self._thread = ThreadPoolExecutor(1, "reconciling")
        self._duckdb: Any = importlib.import_module("duckdb")  # takes a tenth of a second
        self._numpy: Any = importlib.import_module("numpy")
        try:
            self.folder = Path(tempfile.mkdtemp(prefix="fieldwright-", dir=temporary))
        except OSError as error:
            raise SaveError(f"no temporary files can be made ({error.strerror})", mend="choose another --temporary folder", file=temporary) from None  # fmt: skip
        self.fields: dict[str, dict[str, str]] = {SOURCE: {}, TARGET: {}}
        """Of each side the columns by field."""
        self.records = {SOURCE: 0, TARGET: 0}
        self.largest = 0
        """Bytes of the temporary files, where they were looked at."""
        try:
            with self._told():
                self._db = self._duckdb.connect(
                    str(self.folder / "extracts.db"),
                    config={
                        "memory_limit": f"{memory}MB", "temp_directory": str(self.folder / "spilled"), "threads": min(4, os.cpu_count() or 1),
                        "preserve_insertion_order": False,
                    },
                )  # fmt: skip
                self._db.execute("SET enable_progress_bar = false")  # it would print among the results
                self._db.execute("SET enable_external_access = false")  # nothing that an extract says opens a file
                self.clear(SOURCE)
                self.clear(TARGET)
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise

    def clear(self, side: str) -> None:
        """Makes the table of a side anew."""
        self._db.execute(f"CREATE OR REPLACE TABLE {side} (n BIGINT)")
        self.fields[side], self.records[side] = {}, 0

    def load(
        self, side: str, chunks: Iterable[Chunk], cells: Cells, file: Path, progress: Progress, doing: str
    ) -> None:
        """Puts records into the table of a side. Raises `RefusedError` for too many fields."""
        columns = self.fields[side]
        texts: dict[str, tuple[Text, bool]] = {}
        for chunk in chunks:
            for path in chunk.columns:
                if path not in columns:
                    self._add(side, path, file)
                if path not in texts:
                    texts[path] = cells.text(path), cells.plain(path)
            self._doing = doing, self.records[side]
            self._insert(side, chunk, texts)
            self.records[side] += len(chunk.numbers)
            progress(doing, self.records[side])
        self._doing = "comparing", 0
        self._weigh()

    def _add(self, side: str, path: str, file: Path) -> None:
        columns = self.fields[side]
        if len(columns) >= COLUMNS:
            raise RefusedError(f"the records have more than {COLUMNS:,} different fields", mend="compare a part of them", file=file)  # fmt: skip
        columns[path] = f"c{len(columns)}"
        with self._told():
            self._db.execute(f"ALTER TABLE {side} ADD COLUMN {columns[path]} VARCHAR")

    def _insert(self, side: str, chunk: Chunk, texts: dict[str, tuple[Text, bool]]) -> None:
        np = self._numpy
        batch: dict[str, Any] = {"n": np.array(chunk.numbers, dtype=np.int64)}
        for path, values in chunk.columns.items():
            text_of, plain = texts[path]
            if plain:
                made = [
                    one if type(one) is str and one else None if one is ABSENT_CELL else text_of(one) for one in values
                ]
            else:
                made = [None if one is ABSENT_CELL else text_of(one) for one in values]
            batch[self.fields[side][path]] = self._array(made)
        names = ", ".join(batch)
        with self._told():
            self._db.register("batch", batch)
            self._watched(self._db.execute, f"INSERT INTO {side} ({names}) SELECT {names} FROM batch")
            self._db.unregister("batch")

    def _array(self, texts: list[str | None]) -> Any:
        held = self._numpy.empty(len(texts), dtype=object)
        held[:] = [None if one is None else one if one.isascii() else _whole(one) for one in texts]
        return held

    # --- asking -----------------------------------------------------------------------------------------------------

    def columns(self, side: str, paths: Sequence[str]) -> list[str]:
        """The columns of fields, as SQL; ``NULL`` for a field that the side does not have."""
        held = self.fields[side]
        return [f"{side}.{held[path]}" if path in held else "NULL::VARCHAR" for path in paths]

    def one(self, query: str) -> tuple[Any, ...]:
        """The only row of a query."""
        with self._told():
            found = self._watched(lambda: self._db.execute(query).fetchone())
        return tuple(found or ())

    def run(self, query: str) -> None:
        """A query that gives nothing."""
        with self._told():
            self._watched(self._db.execute, query)

    def rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a query as a stream."""
        with self._told():
            held = self._watched(self._db.execute, query)
            while some := self._watched(held.fetchmany, ROWS_AT_ONCE):
                yield from some
        self._weigh()

    def keyed(self, side: str, key: Sequence[str]) -> str:
        """The condition that a record has a key."""
        null = NULL.replace("\x01", "")
        tests = (
            f"({one} IS NOT NULL AND {one} <> '' AND {one} <> chr(1) || '{null}')" for one in self.columns(side, key)
        )
        return " AND ".join(tests)

    def _watched(self, call: Callable[..., Any], *arguments: Any) -> Any:
        """What a call of the database gives. It runs on a thread of its own: this one asks whether to go on, and is where Ctrl+C arrives; either interrupts it."""
        running = self._thread.submit(call, *arguments)
        try:
            while not wait((running,), ASKED_EVERY).done:
                self._progress(*self._doing)
        except BaseException:
            while not wait((running,), ASKED_EVERY / 5).done:  # a call that has not quite begun does not hear it
                self._db.interrupt()
            raise
        return running.result()

    @contextmanager
    def _told(self) -> Generator[None]:
        try:
            yield
        except self._duckdb.Error as error:
            raise self._refused(error) from None
        except OSError as error:
            raise self._refused(error) from None

    def _refused(self, error: Exception) -> FieldwrightError:
        text = " ".join(str(error).split())
        full = (
            getattr(error, "errno", 0) == errno.ENOSPC
            or "no space left" in text.lower()
            or "could not write" in text.lower()
        )
        if full:
            return SaveError("the disk of the temporary files is full", mend="free some space, or choose another --temporary folder", file=self.folder.parent)  # fmt: skip
        if "out of memory" in text.lower():
            return RefusedError("joining the extracts takes more memory than it may", mend="give it more with --memory")
        return FieldwrightError(
            f"the extracts could not be compared ({text[:160]})", mend="report this, with the extracts' shape"
        )

    def _weigh(self) -> None:
        found = sum(one.stat().st_size for one in self.folder.rglob("*") if one.is_file())
        self.largest = max(self.largest, found)

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:  # fmt: skip
        self._thread.shutdown()
        self._db.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def _whole(text: str) -> str:
    """A text that UTF-8 can hold: halves of surrogate pairs as JSON escapes them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(f"\\u{ord(one):04x}" if "\ud800" <= one <= "\udfff" else one for one in text)
    return text
