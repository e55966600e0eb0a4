"""Many records through a map, in order and in bounded memory: results to one place, bad records with the reason to another."""

import time
from collections.abc import Mapping
from typing import IO, Any

from attrs import define, evolve, field, frozen

from fieldwright.mapping.findings import ERROR, Finding
from fieldwright.mapping.run import MOST_FINDINGS, Runner, raise_stopped
from fieldwright.mapping.running.batch import Answer, Asked, Trouble
from fieldwright.mapping.running.plan import Plan, plan_of
from fieldwright.mapping.running.pool import Pool
from fieldwright.mapping.running.records import Batch, Records
from fieldwright.mapping.running.sinks import Form, Progress, Rejects, Sink, form_of
from fieldwright.mapping.running.tracing import Traces
from fieldwright.mapping.running.transform import Transform

MOST_STOPPED = 3
"""Records of a run that may be stopped by a limit before it is given up: the next ones would be, too."""

MOST_ALIKE = 10_000
"""Findings of different kinds and rules that are counted apart."""


@frozen
class Streamed:
    """A run over many records: how many came in, went out, were rejected (not written), and were written though the result has errors: it
    breaks the target's schema, or lacks items whose key another one has.

    ``findings`` are the first ones, with the record's number in their message; ``counts`` has all by id, severity and target.
    """

    records: int
    written: int
    rejected: int
    invalid: int
    findings: tuple[Finding, ...] = ()
    more_findings: int = 0
    counts: Mapping[tuple[str, str, str], int] = field(factory=dict)
    seconds: float = 0.0
    interrupted: bool = False

    @property
    def failed(self) -> int:
        """Records with errors, whether written or not."""
        return self.rejected + self.invalid

    @property
    def per_second(self) -> float:
        """Records a second."""
        return self.records / self.seconds if self.seconds else 0.0


@frozen
class Wanted:
    """How a stream runs: processes (0 for none), the form of results, where rejected records go, and who is told of progress."""

    jobs: int = 1
    form: Form | None = None
    rejects: IO[bytes] | None = None
    progress: Progress | None = None
    plan: Plan | None = None


def stream(runner: Runner, records: Records, out: IO[bytes], wanted: Wanted = Wanted()) -> Streamed:
    """Transform records. With a place for rejects, records whose result has errors go there and not to ``out``.

    What was written is whole also where it ends by an error or by `KeyboardInterrupt`; the latter gives a result that says so. Raises
    `ExpressionError` where rules are stopped by a limit again and again, and a `FieldwrightError` where reading cannot go on.
    """
    plan = wanted.plan or plan_of(
        runner.bench, parameters=runner.parameters, sources=runner.sources, reading=runner.reading
    )
    transform = None
    if wanted.jobs < 1:
        transform = Transform(plan, source=runner.source.schema, target=runner.target.schema)
    form = wanted.form or form_of(runner.target)
    asked = Asked(
        plan.digest, as_value=records.as_value, join=form.between.decode(), keep_invalid=wanted.rejects is None,
        cut=form.cut.decode("latin-1"),
    )  # fmt: skip
    sink = Sink(out, form)
    rejects = Rejects(wanted.rejects, records.place) if wanted.rejects is not None else None
    run = _Run(runner, sink, rejects, Traces(runner, records.as_value, plan.items))
    run.tally.add([evolve(one, map=runner.bench.map.name) for one in runner.broken()])
    started = time.perf_counter()
    interrupted = False
    with Pool(plan, wanted.jobs, transform=transform) as pool:
        answers = pool.answers(records.batches, asked)
        try:
            for batch, answer in answers:
                run.take(batch, answer)
                if wanted.progress:
                    wanted.progress(run.tally.records)
        except KeyboardInterrupt:
            interrupted = True
        finally:
            pool.close()
            answers.close()
            sink.finish()
    if run.stopped and len(run.stopped) == run.tally.records:
        raise_stopped(*run.stopped[0])
    return run.tally.result(sink.written, time.perf_counter() - started, interrupted=interrupted)


@define
class _Tally:
    records: int = 0
    rejected: int = 0
    invalid: int = 0
    findings: list[Finding] = field(factory=list)
    more: int = 0
    counts: dict[tuple[str, str, str], int] = field(factory=dict)

    def add(self, found: list[Finding]) -> None:
        for one in found:
            key = (one.id, one.severity, one.target)
            if key in self.counts or len(self.counts) < MOST_ALIKE:
                self.counts[key] = self.counts.get(key, 0) + 1
            if len(self.findings) < MOST_FINDINGS:
                self.findings.append(one)
            else:
                self.more += 1

    def result(self, written: int, seconds: float, *, interrupted: bool) -> Streamed:
        return Streamed(
            self.records, written, self.rejected, self.invalid, tuple(self.findings), self.more, dict(self.counts), seconds, interrupted
        )  # fmt: skip


@define
class _Run:
    runner: Runner
    sink: Sink
    rejects: Rejects | None
    traces: Traces
    tally: _Tally = field(factory=_Tally)
    stopped: list[tuple[list[Finding], str]] = field(factory=list)
    """Findings of records that a limit stopped, and the record's number in words."""

    def take(self, batch: Batch, answer: Answer) -> None:
        """One answer: its outputs, and what there is to say about its records."""
        self.sink.add(answer.output, answer.written)
        for trouble in answer.troubles:
            self._told(self.tally.records + trouble.at + 1, _place(batch, trouble), trouble)
        self.tally.records += answer.records

    def _told(self, number: int, place: int, trouble: Trouble) -> None:
        found = self.traces.of(trouble)
        self.tally.add([evolve(one, message=f"record {number}: {one.message}") for one in found])
        if not trouble.written:
            self.tally.rejected += 1
            if self.rejects is not None:
                self.rejects.add(number, place, trouble, found)
        elif any(one.severity == ERROR for one in found):
            self.tally.invalid += 1
        error = trouble.done.error
        if error is not None and error.detail.stopped:
            self.stopped.append((found, f"record {number}: "))
            if len(self.stopped) >= MOST_STOPPED:
                raise_stopped(*self.stopped[-1])


def _place(batch: Batch, trouble: Trouble) -> int:
    return batch.first + trouble.line if batch.lines else batch.places[trouble.at]


def summary(result: Streamed, **more: Any) -> dict[str, Any]:
    """A run as JSON: ``in``, ``out``, ``rejected``, ``invalid``, seconds, and the findings by id and rule with the first of each."""
    first: dict[tuple[str, str, str], Finding] = {}
    for one in result.findings:
        first.setdefault((one.id, one.severity, one.target), one)
    counted = sorted(result.counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return {
        **more,
        "in": result.records,
        "out": result.written,
        "rejected": result.rejected,
        "invalid": result.invalid,
        "interrupted": result.interrupted,
        "seconds": round(result.seconds, 3),
        "records_per_second": round(result.per_second, 1),
        "findings": [
            {"id": id_, "severity": severity, "target": target, "count": count}
            | ({"first": first[id_, severity, target].message} if (id_, severity, target) in first else {})
            for (id_, severity, target), count in counted
        ],
    }
