"""``fieldwright run``: one payload, or many records as a stream."""

import io
import json
import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import IO, Any, cast

from attrs import Factory, define, field, frozen

from fieldwright.cli.opening import opened_for
from fieldwright.cli.printing import out_bytes, plural, print_findings, progress, say
from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import CancelledError, ExpressionError, FieldwrightError, RefusedError, SaveError
from fieldwright.files.reading import read_bytes, unusable
from fieldwright.files.saving import Growing, save_bytes
from fieldwright.mapping.run import Runner, raise_stopped
from fieldwright.mapping.running.further import named, parameters_of, read_parameters, read_sources, require_given
from fieldwright.mapping.running.inputs import Input, input_of
from fieldwright.mapping.running.plan import plan_of
from fieldwright.mapping.running.sinks import Form, form_of
from fieldwright.mapping.running.stream import Streamed, Wanted, stream, summary
from fieldwright.mapping.sides import Bench
from fieldwright.project.compiled import readings
from fieldwright.project.sides import Schemas, bench_for

PAYLOAD_LIMIT = 512_000_000
"""The largest payload that is no stream, in bytes."""

_HEAD = 65_536


@frozen
class RunOptions:
    """What `run` was asked for, as on the command line."""

    map_name: str = ""
    output: Path | None = None
    sources: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    parameters_file: Path | None = None
    jobs: int = 1
    rejects: Path | None = None
    summary: Path | None = None
    record_path: str = ""
    element: str = "records"
    settings: Path | None = None


@define
class _Done:
    """What all inputs came to."""

    records: int = 0
    written: int = 0
    rejected: int = 0
    invalid: int = 0
    inputs: list[dict[str, Any]] = Factory(list)
    status: int = 0

    def add(self, told: dict[str, Any]) -> None:
        self.records += told["in"]
        self.written += told["out"]
        self.rejected += told["rejected"]
        self.invalid += told["invalid"]
        self.inputs.append(told)


@define(eq=False)
class _Work:
    runner: Runner
    bench: Bench
    options: RunOptions
    project: Path
    rejects: Growing | None = None
    done: _Done = field(factory=_Done)


def run_payloads(file: Path, payloads: list[Path], options: RunOptions) -> int:
    """Transform each payload, or the records of each; 1 where an error was found in any."""
    opened = opened_for(file, options.settings)
    chosen = opened.project.map(options.map_name)
    bench = bench_for(opened.project, Schemas(opened.folder), chosen)
    output = options.output
    into_folder = output is not None and (len(payloads) > 1 or output.is_dir())
    if into_folder and output is not None:
        if output.exists() and not output.is_dir():
            raise SaveError("several inputs need a folder", mend="give -o a folder", file=output)
        output.mkdir(parents=True, exist_ok=True)
    parameters, sources = given(bench, options)
    with Evaluator(spare=False) as evaluator, _growing(options.rejects) as rejects:
        runner = Runner(bench, evaluator, parameters=parameters, sources=sources, reading=readings(opened.project, opened.folder, chosen))  # fmt: skip
        work = _Work(runner, bench, options, file, rejects)
        for payload in payloads:
            try:
                _run_one(work, payload, into_folder=into_folder)
            except CancelledError:
                raise
            except FieldwrightError as error:
                raise error.located(file if isinstance(error, ExpressionError) else payload) from None
        if rejects is not None:
            rejects.finish()
    if options.summary is not None:
        save_bytes(options.summary, json.dumps(_told(work), ensure_ascii=False, indent=2).encode() + b"\n")
    return work.done.status


def given(bench: Bench, options: RunOptions) -> tuple[dict[str, Any], dict[str, Any]]:
    """The parameters and further sources, read; raises where one that is read is not there."""
    texts = named(options.parameters, "--param", "VALUE")
    held = read_parameters(options.parameters_file) if options.parameters_file else {}
    parameters = parameters_of(bench, texts, held)
    files = {alias: Path(name) for alias, name in named(options.sources, "--source", "FILE").items()}
    require_given(bench, parameters, files)
    return parameters, read_sources(bench, files)


def _run_one(work: _Work, payload: Path, *, into_folder: bool) -> None:
    with _opened(payload) as stream_:
        found = input_of(work.runner, stream_, payload, record_path=work.options.record_path)
        place = _place(work, payload, found, into_folder=into_folder)
        if found is not None:
            _run_many(work, found, payload, place, stream_)
            return
        data = stream_.read(PAYLOAD_LIMIT + 1)
    if len(data) > PAYLOAD_LIMIT:
        raise RefusedError(f"the payload is larger than {PAYLOAD_LIMIT / 1e6:g} MB", mend="give its records as lines")
    result = work.runner.run(data, file=str(payload))
    raise_stopped(result.findings)
    if result.output:
        if place is None:
            out_bytes(result.output)
        else:
            save_bytes(place, result.output)
            say(f"wrote {place}")
    print_findings(result.findings, to_result=False)
    counts: dict[tuple[str, str, str], int] = {}
    for one in result.findings:
        counts[one.id, one.severity, one.target] = counts.get((one.id, one.severity, one.target), 0) + 1
    written, failed = bool(result.output), result.failed
    told = Streamed(1, int(written), int(not written), int(failed and written), result.findings, 0, counts, result.seconds)  # fmt: skip
    work.done.add(summary(told, file=str(payload)))
    work.done.status = max(work.done.status, int(failed))


def _place(work: _Work, payload: Path, found: Input | None, *, into_folder: bool) -> Path | None:
    output = work.options.output
    if output is None:
        return None
    if into_folder:
        medium = work.runner.target.schema.medium
        output /= (
            f"{payload.stem}.{'ndjson' if found is not None and medium == 'json' and found.kind != 'array' else medium}"
        )
    if output.exists() and payload.exists() and output.resolve() == payload.resolve():
        raise SaveError("the output would write over the input", mend="choose another file", file=output)
    return output


# --- many records ----------------------------------------------------------------------------------------------------


def _run_many(work: _Work, found: Input, payload: Path, place: Path | None, source: BufferedReader) -> None:
    runner, options = work.runner, work.options
    form = _form(work, found, place)
    plan = plan_of(
        work.bench, parameters=runner.parameters, sources=runner.sources, reading=runner.reading, items=found.items
    )
    shown = _Shown(source, _size(payload))
    wanted = Wanted(options.jobs or os.cpu_count() or 1, form, cast("IO[bytes] | None", work.rejects), shown.told, plan)
    with _growing(place) as growing:
        out = cast("IO[bytes]", growing if growing is not None else sys.stdout.buffer)
        try:
            result = stream(runner, found.records, out, wanted)
        except FieldwrightError:
            progress("")
            _left(growing)
            raise
        progress("")
        if result.interrupted:
            _interrupted(result, growing, place)
            raise CancelledError("the run was stopped")
        if growing is not None:
            growing.finish()
            say(f"wrote {place}")
    print_findings(result.findings, to_result=False)
    say(_tally(result))
    work.done.add(summary(result, file=str(payload)))
    work.done.status = max(work.done.status, int(bool(result.failed)))


def _form(work: _Work, found: Input, place: Path | None) -> Form:
    """Lines or an array as the output's name says, else as the input is; for other media the one there is."""
    suffix = place.suffix.lower() if place is not None else ""
    array = suffix == ".json" if suffix in (".json", ".ndjson", ".jsonl") else found.kind == "array"
    return form_of(work.runner.target, "array" if array else "lines", element=work.options.element)


def _interrupted(result: Streamed, growing: Growing | None, place: Path | None) -> None:
    where = f"in {growing.part}; {place} is as it was" if growing is not None else "written"
    say(f"stopped after {plural(result.records, 'record')}: {plural(result.written, 'result')} {'are' if result.written != 1 else 'is'} {where}")  # fmt: skip


def _left(growing: Growing | None) -> None:
    if growing is not None and growing.size:
        say(f"what was done until then is in {growing.part}")


def _tally(result: Streamed) -> str:
    more = f", {plural(result.more_findings, 'further finding')}" if result.more_findings else ""
    rejected = f", {result.rejected:,} rejected" if result.rejected else ""
    invalid = f", {result.invalid:,} not valid" if result.invalid else ""
    rate = f"{result.per_second:,.0f} a second"
    return f"{plural(result.records, 'record')} in, {result.written:,} out{rejected}{invalid}{more} ({rate})"


def _told(work: _Work) -> dict[str, Any]:
    done = work.done
    head = {"map": work.bench.map.name, "in": done.records, "out": done.written, "rejected": done.rejected, "invalid": done.invalid}  # fmt: skip
    counts: dict[tuple[str, str, str], int] = {}
    for one in done.inputs:
        for found in one["findings"]:
            key = (found["id"], found["severity"], found["target"])
            counts[key] = counts.get(key, 0) + found["count"]
    findings = [{"id": id_, "severity": severity, "target": target, "count": count} for (id_, severity, target), count in sorted(counts.items())]  # fmt: skip
    return {**head, "findings": findings, "inputs": done.inputs}


@define
class _Shown:
    """Progress on a terminal: records, records a second, and how much of the file is read."""

    source: BufferedReader
    size: int
    started: float = field(factory=time.perf_counter)
    last: float = 0.0

    def told(self, done: int) -> None:
        now = time.perf_counter()
        if now - self.last < 0.2:
            return
        self.last = now
        rate = done / (now - self.started) if now > self.started else 0
        share = f", {min(100, 100 * self.source.tell() // self.size)} %" if self.size else ""
        progress(f"{done:,} records, {rate:,.0f} a second{share}")


def _size(payload: Path) -> int:
    try:
        return payload.stat().st_size
    except OSError:
        return 0


class _Patient(io.FileIO):
    """A pipe whose first bytes are waited for until they tell what comes: whoever fills it may write line by line."""

    _begun = False

    def readinto(self, buffer: Any) -> int | None:
        """Some bytes; at first as many as there is room for."""
        if self._begun:
            return super().readinto(buffer)
        self._begun = True
        view, at = memoryview(buffer), 0
        while at < len(view) and (more := super().readinto(view[at:])):
            at += more
        return at


@contextmanager
def _opened(payload: Path) -> Generator[BufferedReader, None, None]:
    """An input for reading, ``-`` for standard input. Raises what `read_bytes` raises for what is no file."""
    if str(payload) == "-":
        with BufferedReader(cast("Any", _Patient(sys.stdin.fileno(), closefd=False)), _HEAD) as standard:
            yield standard
        return
    if not payload.is_file():
        read_bytes(payload, limit=1)
    try:
        with BufferedReader(cast("Any", io.FileIO(os.fspath(payload))), _HEAD) as stream_:
            if not stream_.peek(1):
                raise unusable("empty", payload)
            yield stream_
    except PermissionError:
        read_bytes(payload, limit=1)
        raise


@contextmanager
def _growing(place: Path | None) -> Generator[Growing | None, None, None]:
    """A file that grows; what was not finished stays beside it."""
    if place is None:
        yield None
        return
    made = Growing(place)
    try:
        yield made
    finally:
        made.close()
