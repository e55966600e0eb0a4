"""Processes that run batches side by side, and give their answers in the order of the batches."""

import threading
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

from attrs import evolve

from fieldwright.expression.failures import StoppedError
from fieldwright.expression.problems import explained
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.worker import TimeLimitError, Worker, WorkerError
from fieldwright.mapping.running.batch import SECONDS, TABLE, Answer, Asked, Trouble, answered, unpacked
from fieldwright.mapping.running.plan import Plan
from fieldwright.mapping.running.records import Batch, halves_of, left_of, numbered, raw_records
from fieldwright.mapping.running.transform import Done, Transform

GRACE = 60.0
"""Seconds beyond a record's own limit: a large schema is read and made ready within the first batch."""

Answered = tuple[Batch, Answer]


class Pool:
    """Runs batches by a plan in ``jobs`` processes; with 0 in this one, by ``transform`` where that is given."""

    def __init__(self, plan: Plan, jobs: int = 1, *, transform: Transform | None = None) -> None:
        self.plan = plan
        self._here = (transform or Transform(plan)) if jobs < 1 else None
        self._workers = [Worker(TABLE) for _ in range(jobs)] if jobs > 0 else []
        self._free = deque(self._workers)
        self._turn = threading.Lock()
        self._bytes = plan.to_bytes() if self._workers else b""
        self._knows: dict[int, int | None] = {}
        for worker in self._workers:
            worker.warm()

    def answers(self, batches: Iterator[Batch], asked: Asked) -> Generator[Answered, None, None]:
        """The answers in order. No more batches are read ahead than keep the processes busy."""
        if self.plan.counts:
            batches = numbered(batches)
        if self._here is not None:
            for batch in batches:
                yield from self._served_here(batch, asked, self._here)
            return
        waiting: deque[Future[list[Answered]]] = deque()
        with ThreadPoolExecutor(len(self._workers), thread_name_prefix="run") as threads:
            broken: list[FieldwrightError] = []
            try:
                for batch in _until_broken(batches, broken):
                    waiting.append(threads.submit(self._served, batch, asked))
                    if len(waiting) > 2 * len(self._workers):
                        yield from waiting.popleft().result()
                while waiting:
                    yield from waiting.popleft().result()
                for error in broken:
                    raise error
            finally:
                for one in waiting:
                    one.cancel()
                if waiting:
                    self.close()

    def close(self) -> None:
        """Ends the processes; what is under way is lost."""
        for worker in self._workers:
            worker.close()

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:  # fmt: skip
        self.close()

    def _served_here(self, batch: Batch, asked: Asked, transform: Transform) -> Iterator[Answered]:
        records = batch.data.split(b"\n") if batch.lines else batch.records
        yield (
            batch,
            answered(transform, evolve(asked, lines=batch.lines, first=batch.number), records, seconds=float("inf")),
        )

    def _served(self, batch: Batch, asked: Asked) -> list[Answered]:
        with self._turn:
            worker = self._free.popleft()
        try:
            return self._by(worker, batch, asked)
        finally:
            with self._turn:
                self._free.append(worker)

    def _by(self, worker: Worker, batch: Batch, asked: Asked) -> list[Answered]:
        """The answers to a batch and to what it left, in order. A record that ends the process is found by halving."""
        found: list[Answered] = []
        rest: list[Batch] = [batch]
        while rest:
            here = rest.pop(0)
            try:
                answer = self._asked(worker, here, asked)
            except CancelledError:
                raise
            except (TimeLimitError, WorkerError) as error:
                halves = halves_of(here)
                if halves is None:
                    found.append((here, _ended(here, error)))
                else:
                    rest[:0] = halves
                continue
            found.append((here, answer))
            left = left_of(here, answer.consumed, answer.lines, answer.records)
            if left.data or left.records:
                rest.insert(0, left)
        return found

    def _asked(self, worker: Worker, batch: Batch, asked: Asked) -> Answer:
        limit = self.plan.timeout + SECONDS + GRACE
        known = worker.pid is not None and self._knows.get(id(worker)) == worker.pid
        head, records = evolve(asked, lines=batch.lines, first=batch.number).to_bytes(), raw_records(batch)
        reply = worker.call("run", head, b"" if known else self._bytes, *records, timeout=limit)
        if reply == [b"plan"]:
            reply = worker.call("run", head, self._bytes, *records, timeout=limit)
        self._knows[id(worker)] = worker.pid
        return unpacked(reply)


def _until_broken(batches: Iterator[Batch], broken: list[FieldwrightError]) -> Iterator[Batch]:
    """The batches before the place where reading fails: what was read is run before the error is told."""
    try:
        yield from batches
    except FieldwrightError as error:
        broken.append(error)


def _ended(batch: Batch, error: WorkerError) -> Answer:
    """The answer for a single record that the process did not survive."""
    code = "F1002" if isinstance(error, TimeLimitError) else "F1003" if "memory" in error.problem else "F1009"
    failed = StoppedError(explained(code, error.problem, seconds=GRACE))
    record = batch.data if batch.lines else batch.records[0]
    if not record.strip():
        return Answer(b"", 0, 0, len(record) + 1, 1)
    trouble = Trouble(0, 0, record, Done(None, error=failed))
    return Answer(b"", 1, 0, len(record) + 1 if batch.lines else 1, 1, (trouble,))
