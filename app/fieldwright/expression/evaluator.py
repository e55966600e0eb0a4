"""Evaluation in the worker process: single expressions for the live preview, and many records at a time for batches."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from fieldwright.expression.engine import DEFAULT_LIMITS, Compiled, refuse_eval
from fieldwright.expression.failures import CompileError, EvaluationError, ExpressionError, StoppedError
from fieldwright.expression.lookups import WRAPS, CodeTable, Part, Tables, names_in, tables_of, translate_row
from fieldwright.expression.problems import Problem, explained
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.worker import MEMORY_LIMIT, TimeLimitError, Worker, WorkerError

BATCH_RECORDS = 500
BATCH_BYTES = 8_000_000
BATCH_SECONDS = 1.0
"""After so long the process hands back what it has done of a batch, so that a stop or a limit loses little."""

GRACE = 1.0
"""Seconds beyond its own limit that the engine gets before the process is killed."""

MOST_ROWS = 1_000_000
"""Rows of code tables that a process keeps, beyond those of the last expression."""

KNOWN_TABLES = 500
"""Code tables that are kept as text, so that they are made once."""

_TABLE = {"evaluate": "fieldwright.expression.evaluator:serve"}


@frozen
class Outcome:
    """What an evaluation gave: ``value_text`` is JSON, None where the result is missing or there is an ``error``."""

    value_text: str | None = None
    error: ExpressionError | None = None
    seconds: float = 0.0

    @property
    def missing(self) -> bool:
        """Whether the expression gave nothing."""
        return self.value_text is None and self.error is None

    @property
    def value(self) -> Any:
        """The JSON value; None for missing as well, so look at `missing` where that matters."""
        return None if self.value_text is None else json.loads(self.value_text)


@frozen
class _Job:
    """What is the same for all records of a batch. ``bindings`` is name to JSON text."""

    text: str
    bindings: tuple[tuple[str, str], ...]
    root_alias: str
    tables: tuple[tuple[str, str], ...]
    """The code tables that the expression may read: names and digests."""
    timeout: float
    max_steps: int
    definitions: str = ""
    first: int = 1

    def header(self) -> bytes:
        made = [
            self.text,
            self.bindings,
            self.root_alias,
            self.tables,
            self.timeout,
            self.max_steps,
            self.definitions,
            self.first,
        ]
        return json.dumps(made).encode()


class Evaluator:
    """Evaluates expressions outside this process, killing and replacing it where an evaluation overruns.

    Safe from several threads; calls wait for each other. ``in_process`` evaluates here instead, with the engine's own limits only: for use
    as a library and for measuring.
    """

    def __init__(self, *, in_process: bool = False, spare: bool = True, memory_limit: int = MEMORY_LIMIT) -> None:
        self._worker = None if in_process else Worker(_TABLE, spare=spare, memory_limit=memory_limit)
        self._here = _Runner() if in_process else None
        self._sent: tuple[int | None, set[str]] = (None, set())
        self._known: dict[int, tuple[CodeTable, Part]] = {}
        self._lock = threading.Lock()
        self._cancelled = False

    def warm(self) -> None:
        """Starts the process, so that the first evaluation does not wait for it."""
        if self._worker:
            self._worker.warm()

    def evaluate(
        self, text: str, input_text: str | None, bindings: Mapping[str, str] | None = None,
        lookups: Mapping[str, CodeTable] | Tables | None = None, timeout: float = DEFAULT_LIMITS.timeout, *,
        root_alias: str = "", max_steps: int = DEFAULT_LIMITS.max_steps, definitions: str = "",
    ) -> Outcome:  # fmt: skip
        """The expression's result on an input, never an exception but `CancelledError`.

        ``input_text`` is JSON, None for no input. ``bindings`` maps names without ``$`` to JSON text: a name that is not there is missing,
        ``"null"`` is null. ``root_alias`` names the alias that means the input itself, at no cost.
        """
        made = self.evaluate_many(
            text, [input_text], bindings, lookups, timeout, root_alias=root_alias, max_steps=max_steps,
            definitions=definitions,
        )  # fmt: skip
        return made[0]

    def evaluate_many(
        self, text: str, inputs: Sequence[str | None], bindings: Mapping[str, str] | None = None,
        lookups: Mapping[str, CodeTable] | Tables | None = None, timeout: float = DEFAULT_LIMITS.timeout, *,
        root_alias: str = "", max_steps: int = DEFAULT_LIMITS.max_steps,
        progress: Callable[[int], None] | None = None, definitions: str = "", first: int = 1,
    ) -> list[Outcome]:  # fmt: skip
        """One outcome for each input, in order. ``timeout`` is for each; ``progress`` is told how many are done.

        ``first`` is the number of the first input within its run, which ``$sequence`` follows.

        Raises `CancelledError` after `cancel` or `close`.
        """
        with self._lock:
            self._cancelled = False
        try:
            refuse_eval(text)
        except ExpressionError as error:
            return [Outcome(error=error)] * len(inputs)
        try:
            tables = self._tables(text + definitions, lookups)
        except FieldwrightError as error:  # a table in a file that cannot be read
            return [Outcome(error=EvaluationError(explained("F2008", str(error))))] * len(inputs)
        held = tuple((name, part.digest) for name, part in tables.parts.items())
        job = _Job(
            text, tuple((bindings or {}).items()), root_alias, held, timeout, max_steps, definitions, first,
        )  # fmt: skip
        outcomes: list[Outcome] = []
        for batch in _batches(inputs):
            waiting = batch
            while waiting:
                done = self._run(evolve(job, first=first + len(outcomes)), waiting, tables)
                outcomes += done
                waiting = waiting[len(done) :]
                if progress:
                    progress(len(outcomes))
        return outcomes

    def cancel(self) -> None:
        """Stops what is under way: its caller gets `CancelledError`. The process is replaced."""
        with self._lock:
            self._cancelled = True
        if self._worker:
            self._worker.cancel()

    def close(self) -> None:
        """Ends the process."""
        if self._worker:
            self._worker.close()

    def __enter__(self) -> "Evaluator":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _tables(self, text: str, lookups: Mapping[str, CodeTable] | Tables | None) -> Tables:
        """The tables that an expression may read; each is made once for the same lookups."""
        if not lookups:
            return Tables()
        names = names_in(text)
        if isinstance(lookups, Tables):
            return lookups if names is None else Tables({n: p for n, p in lookups.parts.items() if n in names})
        made: dict[str, Part] = {}
        for name, lookup in lookups.items():
            if names is None or name in names:
                held = self._known.get(id(lookup))
                if held is None or held[0] is not lookup:
                    held = lookup, tables_of(lookups, (name,)).parts[name]
                    with self._lock:
                        self._known = {**(self._known if len(self._known) < KNOWN_TABLES else {}), id(lookup): held}
                made[name] = held[1]
        return Tables(made)

    def _run(self, job: _Job, inputs: Sequence[str | None], tables: Tables) -> list[Outcome]:
        """At least one outcome: those of the first inputs."""
        if self._cancelled:
            raise CancelledError("the evaluation was stopped")
        if self._here:
            self._here.take({part.digest: part.text for part in tables.parts.values()})
            return self._here.run(job, inputs)
        header = job.header()
        body = [b"\x00" if one is None else one.encode("utf-8", "surrogatepass") for one in inputs]
        started = time.perf_counter()
        try:
            reply = self._exchange(header, body, tables, job.timeout + BATCH_SECONDS + GRACE)
        except (TimeLimitError, WorkerError) as error:
            if len(inputs) > 1:  # one of them did it: find out which, one at a time
                return self._run(job, inputs[: max(1, len(inputs) // 2)], tables)
            code = "F1002" if isinstance(error, TimeLimitError) else "F1003" if "memory" in error.problem else "F1009"
            problem = explained(code, error.problem, text=job.text, seconds=job.timeout)
            return [Outcome(error=StoppedError(problem), seconds=time.perf_counter() - started)]
        return [_outcome(one, job.text) for one in reply]

    def _exchange(self, header: bytes, body: list[bytes], tables: Tables, limit: float) -> list[bytes]:
        assert self._worker is not None
        if not tables.parts:
            return self._worker.call("evaluate", header, b"", *body, timeout=limit)
        pid = self._worker.pid
        known = self._sent[1] if self._sent[0] == pid else set[str]()
        parts = tuple(tables.parts.values())
        reply = self._worker.call(
            "evaluate", header, _sent([p for p in parts if p.digest not in known]), *body, timeout=limit
        )
        if reply == [b"tables"]:
            reply = self._worker.call("evaluate", header, _sent(parts), *body, timeout=limit)
        with self._lock:
            pid = self._worker.pid
            known = self._sent[1] if self._sent[0] == pid else set[str]()
            self._sent = (pid, known | {one.digest for one in parts})
        return reply


def _sent(parts: Sequence[Part]) -> bytes:
    """Tables as they go to the process, by their digests; nothing where it has them all."""
    held = ",".join(f'"{one.digest}":{one.text}' for one in parts)
    return f"{{{held}}}".encode("utf-8", "surrogatepass") if held else b""


def _batches(inputs: Sequence[str | None]) -> Iterator[Sequence[str | None]]:
    start, size = 0, 0
    for at, one in enumerate(inputs):
        size += len(one or "")
        if at - start + 1 >= BATCH_RECORDS or size >= BATCH_BYTES:
            yield inputs[start : at + 1]
            start, size = at + 1, 0
    if start < len(inputs):
        yield inputs[start:]


# --- inside the process ----------------------------------------------------------------------------------------------


class _Runner:
    """Compiled expressions and tables, kept between calls."""

    def __init__(self) -> None:
        self._compiled: dict[tuple[str, str, tuple[tuple[str, str], ...], str], Compiled] = {}
        self._tables: dict[str, Any] = {}
        self._bindings: dict[tuple[tuple[str, str], ...], dict[str, Any]] = {}

    def take(self, texts: Mapping[str, str]) -> None:
        self.keep({digest: json.loads(text) for digest, text in texts.items() if digest not in self._tables})

    def keep(self, tables: Mapping[str, Any]) -> None:
        """Tables by their digests. The old ones are forgotten where there are very many rows of them."""
        if tables and sum(len(one["rows"]) for one in self._tables.values()) > MOST_ROWS:
            self._tables = {}
            self._compiled.clear()
        self._tables.update(tables)

    def holds(self, job: _Job) -> bool:
        return all(digest in self._tables for _, digest in job.tables)

    def run(self, job: _Job, inputs: Sequence[str | None]) -> list[Outcome]:
        try:
            compiled = self._expression(job)
            bindings = self._bound(job.bindings)
        except ExpressionError as error:
            return [Outcome(error=error)] * len(inputs)
        outcomes: list[Outcome] = []
        started = time.perf_counter()
        counted = "$sequence" in job.text + job.definitions
        for number, one in enumerate(inputs, job.first):
            begun = time.perf_counter()
            if counted:
                bindings = {**bindings, "recordNumber": number}
            try:
                text = compiled.evaluate_json(one, bindings, timeout=job.timeout, max_steps=job.max_steps)
                outcomes.append(Outcome(text, None, time.perf_counter() - begun))
            except ExpressionError as error:
                outcomes.append(Outcome(None, error, time.perf_counter() - begun))
            if time.perf_counter() - started > BATCH_SECONDS:
                break
        return outcomes

    def _expression(self, job: _Job) -> Compiled:
        key = (job.text, job.root_alias, job.tables, job.definitions)
        found = self._compiled.get(key)
        if found is None:
            if len(self._compiled) > 5_000:
                self._compiled.clear()
            tables = {name: self._tables[digest] for name, digest in job.tables}
            found = self._compiled[key] = compiled_for(*key[:2], tables, job.definitions)
        return found

    def _bound(self, texts: tuple[tuple[str, str], ...]) -> dict[str, Any]:
        found = self._bindings.get(texts)
        if found is None:
            if len(self._bindings) > 50:
                self._bindings.clear()
            try:
                found = {name: json.loads(text) for name, text in texts}
            except (ValueError, RecursionError) as error:
                raise EvaluationError(explained("F1005", str(error))) from None
            self._bindings[texts] = found
        return found


def compiled_for(
    text: str, root_alias: str = "", tables: Mapping[str, Any] | None = None, definitions: str = ""
) -> Compiled:
    """An expression with our own functions, and with ``$alias`` for the input itself.

    ``definitions`` are those of the project's functions that it calls (`definitions.definitions_text`), which stand before it.
    """
    from fieldwright.expression.functions import HOST, local_prelude, own_functions

    names = own_functions(definitions + text)
    host = {name: HOST[name] for name in names if name in HOST}
    prefix = local_prelude(names)
    wraps = "".join(WRAPS[name] for name in names if name in WRAPS)
    if wraps:
        host["translateRow"] = translate_row(tables or {})
        prefix = wraps + prefix
    if root_alias and "$" + root_alias in text:
        prefix += f"${root_alias}:=$$;"
    prefix += definitions
    return Compiled(text, host=host, prefix=f"({prefix}" if prefix else "", suffix="\n)" if prefix else "")


def serve(parts: list[bytes]) -> list[bytes]:
    """The worker's side of a batch."""
    job = _Job(*_header(parts[0]))
    runner = _runner()
    if parts[1]:
        runner.keep(json.loads(parts[1].decode("utf-8", "surrogatepass")))
    if not runner.holds(job):
        return [b"tables"]
    inputs = [None if one == b"\x00" else one.decode("utf-8", "surrogatepass") for one in parts[2:]]
    return [_packed(one) for one in runner.run(job, inputs)]


_runners: list[_Runner] = []


def _runner() -> _Runner:
    if not _runners:
        _runners.append(_Runner())
    return _runners[0]


def _header(data: bytes) -> list[Any]:
    made = json.loads(data)
    for at in (1, 3):
        made[at] = tuple((name, text) for name, text in made[at])
    return made


def _packed(outcome: Outcome) -> bytes:
    head = f"{outcome.seconds:.9f} ".encode()
    if outcome.error is not None:
        p = outcome.error.detail
        told = [type(outcome.error).__name__, p.code, p.message, p.mend, p.start, p.end]
        return head + b"!" + json.dumps(told).encode()
    if outcome.value_text is None:
        return head + b"-"
    return head + b"=" + outcome.value_text.encode("utf-8", "surrogatepass")


def _outcome(data: bytes, _text: str) -> Outcome:
    head, _, rest = data.partition(b" ")
    kind, body = rest[:1], rest[1:]
    if kind == b"!":
        name, *told = json.loads(body)
        made = ERRORS.get(name, EvaluationError)(Problem(*told))
        return Outcome(None, made, float(head))
    return Outcome(None if kind == b"-" else body.decode("utf-8", "surrogatepass"), None, float(head))


ERRORS: dict[str, type[ExpressionError]] = {
    one.__name__: one for one in (ExpressionError, CompileError, EvaluationError, StoppedError)
}
