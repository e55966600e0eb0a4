"""A process for work that may hang, crash or eat memory: killed and replaced, so that nothing else suffers.

What crosses the pipe is bytes, in counted parts; nothing is unpickled on either side. The process runs only functions of a table given
when it is made: name to ``module:function``, each taking and giving a list of byte strings. It never imports the program's main module.

A frozen application must call `freeze_support` first in its main function: the worker is the application itself, started with a flag.
Importing this module starts nothing.
"""

import atexit
import contextlib
import importlib
import json
import os
import signal
import struct
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, cast

from fieldwright.files import errors
from fieldwright.files.errors import CancelledError, FieldwrightError

FLAG = "--fieldwright-worker"
MEMORY_LIMIT = 2_000_000_000
"""Bytes of address space that the process may use, where the system can hold it to that (not on Windows)."""

START_LIMIT = 30.0
"""Seconds that the process may take to start."""

Parts = Sequence[bytes]
_COUNT = struct.Struct("<I")
_SIZE = struct.Struct("<Q")
_MAX_PARTS = 10_000_000


class WorkerError(FieldwrightError):
    """The process could not do the work: it crashed, was out of memory, or could not be started."""


class TimeLimitError(WorkerError):
    """The work took longer than it may, and the process was stopped."""


class Worker:
    """One warm process and, with ``spare``, another one waiting, for functions of ``table`` (name to ``module:function``).

    Calls from several threads wait for each other. The process starts at the first call, or with `warm`.
    """

    def __init__(self, table: Mapping[str, str], *, spare: bool = False, memory_limit: int = MEMORY_LIMIT) -> None:
        self._table = dict(table)
        self._keep_spare = spare
        self._memory_limit = memory_limit
        self._turn = threading.Lock()
        self._state = threading.Condition()
        self._process: _Process | None = None
        self._spare: _Process | None = None
        self._due: float | None = None
        self._wakes_at: float | None = None
        self._watching = False
        self._busy = False
        self._closed = False
        self._stopped_for = ""

    def warm(self) -> None:
        """Starts the process without waiting for it."""
        with self._state:
            self._ready()

    def call(self, name: str, *parts: bytes, timeout: float | None = 10.0) -> list[bytes]:
        """What the function gives for the parts.

        Raises what the function raised if it is a `FieldwrightError`, `TimeLimitError` after ``timeout`` seconds (None: never),
        `CancelledError` after `cancel`, and `WorkerError` where the process ended by itself.
        """
        if name not in self._table:
            raise WorkerError(f"the worker has no function {name!r}")
        with self._turn:
            with self._state:
                if self._closed:
                    raise CancelledError("the work was stopped because the program is closing")
                process = self._ready()
                self._busy, self._stopped_for = True, ""
                self._arm(timeout if process.ready else START_LIMIT)
            try:
                if not process.ready:  # starting does not count against the work's own limit
                    process.await_ready()
                    with self._state:
                        self._arm(timeout)
                reply = process.exchange([name.encode(), *parts])
            except (OSError, EOFError, ValueError):
                reply = None
            with self._state:
                self._busy, self._due = False, None
                why = self._reason()
                ended = self._drop(process) if reply is None or why else 0
            if why == "timeout" and (timeout is None or not process.ready):
                raise WorkerError("the worker process did not start in time", mend="close other programs and try again")
            if why == "timeout":
                raise TimeLimitError(f"the work took longer than {timeout:g} seconds and was stopped")
            if why:
                raise CancelledError("the work was stopped")
            if reply is None:
                raise WorkerError(_ending(ended), mend="try again with a smaller or simpler input")
            return _opened(reply)

    def call_json(self, name: str, value: Any, *, timeout: float | None = 10.0) -> Any:
        """As `call`, for a function whose only part and only result are JSON."""
        return json.loads(self.call(name, json.dumps(value).encode(), timeout=timeout)[0])

    def cancel(self) -> None:
        """Stops the call under way, if there is one, by killing the process."""
        self._stop("cancel")

    def close(self) -> None:
        """Ends the processes. A call under way is cancelled; later calls are refused."""
        with self._state:
            self._closed = True
            if self._busy and self._process is not None:  # its own thread cleans up behind it
                self._stopped_for = self._stopped_for or "cancel"
                self._process.kill()
            elif self._process is not None:
                self._process.end()
                self._process = None
            if self._spare is not None:
                self._spare.end()
                self._spare = None
            self._state.notify_all()

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process, for tests and for showing; None before the first call."""
        return self._process.pid if self._process else None

    def _ready(self) -> "_Process":
        for gone in (self._process, self._spare):
            if gone is not None and not gone.alive:
                gone.end()
                self._process = None if gone is self._process else self._process
                self._spare = None if gone is self._spare else self._spare
        if self._process is None:
            self._process, self._spare = self._spare or _Process(self._table, self._memory_limit), None
        if self._keep_spare and self._spare is None:
            self._spare = _Process(self._table, self._memory_limit)
        return self._process

    def _drop(self, process: "_Process") -> int:
        """Ends a process and puts the spare in its place. Gives how it ended."""
        if self._process is process:
            self._process, self._spare = self._spare, None
        if self._keep_spare and not self._closed:
            self._ready()
        return process.end()

    def _stop(self, why: str) -> None:
        with self._state:
            if self._busy and self._process is not None and not self._stopped_for:
                self._stopped_for = why
                self._process.kill()

    def _reason(self) -> str:
        """Why the call that has just ended was stopped: ``timeout``, ``cancel``, or empty. Another thread says so."""
        return self._stopped_for

    def _arm(self, timeout: float | None) -> None:
        """Sets the time limit. One thread watches all calls; it is woken only when it would wake too late by itself."""
        if timeout is None:
            self._due = None
            return
        self._due = time.monotonic() + timeout
        if not self._watching:
            self._watching = True
            threading.Thread(
                target=Worker._watch, args=(weakref.ref(self), self._state), daemon=True, name="worker-watch"
            ).start()
        elif self._wakes_at is None or self._wakes_at > self._due:
            self._state.notify_all()

    @staticmethod
    def _watch(worker: "weakref.ref[Worker]", state: threading.Condition) -> None:
        with state:
            while True:
                it = worker()
                if it is None or it._closed:
                    return
                now = time.monotonic()
                if it._due is not None and now >= it._due:
                    it._due = None
                    if it._busy and it._process is not None and not it._stopped_for:
                        it._stopped_for = "timeout"
                        it._process.kill()
                pause = None if it._due is None else it._due - now
                it._wakes_at = None if pause is None else now + pause
                del it
                state.wait(60.0 if pause is None else pause)


class _Process:
    """The child and its two pipes."""

    def __init__(self, table: Mapping[str, str], memory_limit: int) -> None:
        settings = json.dumps({"table": dict(table), "memory": memory_limit, "path": _search_path()})
        try:
            self._child = subprocess.Popen(  # noqa: S603 - our own program
                [*_command(), settings], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                close_fds=True, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
        except OSError as error:
            raise WorkerError(f"the worker process could not be started: {error}") from None
        self._in = cast("BinaryIO", self._child.stdin)
        self._out = cast("BinaryIO", self._child.stdout)
        self.ready = False
        _live.add(self)

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def alive(self) -> bool:
        return self._child.poll() is None

    def await_ready(self) -> None:
        receive(self._out)
        self.ready = True

    def exchange(self, parts: Parts) -> list[bytes]:
        send(self._in, parts)
        return receive(self._out)

    def kill(self) -> None:
        with contextlib.suppress(OSError):
            self._child.kill()

    def end(self) -> int:
        """Kills, closes the pipes, and gives the exit status."""
        # A process that has just died by itself keeps its own status; one that is alive gets none that matters.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._child.wait(0.0 if self.alive else None)
        self.kill()
        for pipe in (self._in, self._out):
            with contextlib.suppress(OSError, ValueError):
                pipe.close()
        return self._child.wait()


_live: "weakref.WeakSet[_Process]" = weakref.WeakSet()


@atexit.register
def _end_all() -> None:
    for process in list(_live):
        process.end()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    start = "import json,sys;sys.path[:]=json.loads(sys.argv[2])['path'];from fieldwright.files.worker import freeze_support;freeze_support()"
    return [sys.executable, "-I", "-S", "-c", start, FLAG]


def _search_path() -> list[str]:
    package = str(Path(__file__).resolve().parents[2])
    paths = [str(Path.cwd()) if one == "" else one for one in sys.path]
    return paths if package in paths else [package, *paths]


def _ending(status: int) -> str:
    if status in (-9, -6, 137, 134, 3):
        return "the worker process ended; most likely it needed more memory than it may use"
    return f"the worker process ended unexpectedly (status {status})"


# --- the pipe --------------------------------------------------------------------------------------------------------


def send(stream: BinaryIO, parts: Parts) -> None:
    """Writes one message: the number of parts, their sizes, the parts."""
    head = _COUNT.pack(len(parts)) + struct.pack(f"<{len(parts)}Q", *map(len, parts))
    stream.write(head)
    stream.writelines(parts)
    stream.flush()


def receive(stream: BinaryIO) -> list[bytes]:
    """Reads one message. Raises EOFError where the other side is gone."""
    (count,) = _COUNT.unpack(_exactly(stream, _COUNT.size))
    if count > _MAX_PARTS:
        raise EOFError
    sizes = struct.unpack(f"<{count}Q", _exactly(stream, _SIZE.size * count))
    return [_exactly(stream, size) for size in sizes]


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise EOFError
    return data


def _opened(reply: list[bytes]) -> list[bytes]:
    if reply and reply[0] == b"ok":
        return reply[1:]
    told = json.loads(reply[1])
    known = {**vars(errors), WorkerError.__name__: WorkerError}
    kind = known.get(told["type"], FieldwrightError)
    if not (isinstance(kind, type) and issubclass(kind, FieldwrightError)):
        kind = FieldwrightError
    raise kind(told["problem"], mend=told["mend"], file=told["file"], line=told["line"])


# --- inside the process ----------------------------------------------------------------------------------------------


def freeze_support() -> None:
    """Turns a process that was started as a worker into one, and never returns from there; elsewhere it does nothing.

    The main function of a frozen application calls this before anything else, or the application would start itself for ever.
    """
    if len(sys.argv) >= 3 and sys.argv[1] == FLAG:
        _serve(json.loads(sys.argv[2]))
        os._exit(0)


def _serve(settings: dict[str, Any]) -> None:
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    quiet = os.open(os.devnull, os.O_RDWR)
    os.dup2(quiet, 0)
    os.dup2(quiet, 1)  # whatever prints must not reach the pipe
    # Ctrl+C goes to all processes of a terminal; the one that started this decides what it means here
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(int(settings["memory"]))
    functions: dict[str, Callable[[list[bytes]], Parts]] = {}
    for name, place in settings["table"].items():  # importing now is what makes the process warm
        module, _, attribute = place.partition(":")
        functions[name] = getattr(importlib.import_module(module), attribute)
    send(replies, [b"ready"])
    while True:
        try:
            name, *parts = receive(requests)
        except EOFError:
            return
        send(replies, _reply(functions[name.decode()], parts))


def _reply(function: Callable[[list[bytes]], Parts], parts: list[bytes]) -> Parts:
    try:
        return [b"ok", *function(parts)]
    except FieldwrightError as error:
        told = {"type": type(error).__name__, "problem": error.problem, "mend": error.mend}
        told |= {"file": error.file, "line": error.line}
    except MemoryError:
        told = {"type": "WorkerError", "problem": "the work needs more memory than it may use"}
        told |= {"mend": "try a smaller input", "file": None, "line": 0}
    except RecursionError:
        told = {"type": "WorkerError", "problem": "the input is nested too deeply", "mend": "", "file": None, "line": 0}
    except Exception as error:  # noqa: BLE001 - a fault of ours must not end the process without a word
        problem = f"something unexpected happened ({type(error).__name__}: {str(error)[:200]})"
        told = {"type": "WorkerError", "problem": problem, "mend": "", "file": None, "line": 0}
    return [b"error", json.dumps(told).encode()]


def _limit_memory(limit: int) -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
