"""What a benchmark measured, as a line of the table that `make bench` prints."""

import os
import resource as usage
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "out" / "bench"


@frozen
class Measure:
    """One promise: what was measured, against what, and whether it was kept. Times are seconds of CPU unless the text says else."""

    what: str
    ours: str
    peer: str
    result: str
    promise: str
    kept: bool


def show(measures: Sequence[Measure]) -> int:
    """Print the lines of the table; the exit status is 1 where a promise was not kept."""
    for one in measures:
        mark = "kept  " if one.kept else "BROKEN"
        print(f"{mark}  {one.what:<52} {one.ours:>14} {one.peer:>28} {one.result:>9}   {one.promise}", flush=True)
    return 0 if all(one.kept for one in measures) else 1


def against(what: str, ours: float, peer_name: str, peer: float, *, at_least: float) -> Measure:
    """A promise of being so many times faster than a peer in the same run."""
    ratio = peer / ours
    return Measure(
        what,
        f"{ours:.3f} s",
        f"{peer_name} {peer:.3f} s",
        f"{ratio:.1f} x",
        f"at least {at_least:g} x",
        ratio >= at_least,
    )


def skipped(what: str, why: str) -> int:
    """Say that a benchmark could not be run here; that breaks no promise."""
    print(f"-       {what}: {why}")
    return 0


KEPT = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(OUT / "bytecode")}
"""What has programs keep their bytecode, as they do where they are installed: else each run would compile all modules anew."""


def cpu_of(
    command: Sequence[str], *, ends: Sequence[int] = (0,), environment: Mapping[str, str] | None = None
) -> tuple[float, float, str]:
    """Seconds of CPU (its children's included), seconds by the clock, and what it printed; ``ends`` are the exit statuses it may have."""
    before, began = usage.getrusage(usage.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **KEPT, **(environment or {})},
        check=False,
    )
    seconds, after = time.perf_counter() - began, usage.getrusage(usage.RUSAGE_CHILDREN)
    if done.returncode not in ends:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, seconds, done.stdout


QUIET = 0.18
"""Seconds that `slowness` counts for on a quiet core of 2024."""


def slowness() -> float:
    """How many times slower this core is just now than a quiet one: promises in seconds are of a quiet one. At least 1."""
    taken: list[float] = []
    for _ in range(3):
        began = time.process_time()
        total = 0
        for number in range(3_000_000):
            total += number * number % 7
        taken.append(time.process_time() - began)
    return max(1.0, sorted(taken)[1] / QUIET)


def in_seconds(what: str, seconds: float, promise: float, slow: float) -> Measure:
    """A promise in seconds, on a quiet core; ``slow`` is the `slowness` around the measurement."""
    quiet = seconds / slow
    return Measure(
        what, f"{seconds:.3f} s", f"core {slow:.1f} x slow", f"{quiet:.3f} s", f"under {promise:g} s", quiet < promise
    )


def printed_seconds(program: str, *arguments: str, runs: int) -> float:
    """The least of the seconds that fresh interpreters print when they run a program."""
    return min(float(cpu_of([sys.executable, "-c", program, *arguments])[2]) for _ in range(runs))
