"""The records that a map makes of a source's extract: what the target is expected to have.

Rules that are plain (`plain`) are followed here, at a fraction of the cost; all others are run as `fieldwright run` runs them. Neither
source nor result is checked against its schema: what the map gives is expected, sound or not.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from io import BufferedReader
from itertools import chain, count
from pathlib import Path
from typing import Any, cast

from attrs import define, evolve, field

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.files.quick_json import dumps
from fieldwright.mapping.run import Runner, raise_stopped
from fieldwright.mapping.running.batch import Answer, Asked
from fieldwright.mapping.running.inputs import input_of
from fieldwright.mapping.running.plan import End, Plan, plan_of
from fieldwright.mapping.running.pool import Pool
from fieldwright.mapping.running.records import Records, batched
from fieldwright.mapping.running.rowwise import record_path_of
from fieldwright.mapping.running.tracing import Traces
from fieldwright.mapping.running.transform import Transform
from fieldwright.mapping.scopes import reads_of
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.reconciling.extracts import Chunk, chunked, exact, fields_of, opened
from fieldwright.project.reconciling.followed import Beyond, plain_map
from fieldwright.project.reconciling.tables import csv_rows, sheet_rows
from fieldwright.schema.csv_sample import typed
from fieldwright.schema.options import ReadingOptions
from fieldwright.schema.paths import parse_path

TOLD = 20
"""Failures that are told in words."""

WHOLE_LIMIT = 64_000_000
"""Bytes of a source that has to be mapped in one piece."""

ANYTHING = "{}"


@define
class Failures:
    """Source records that the map gave nothing for."""

    count: int = 0
    told: list[str] = field(factory=list)


@define(eq=False)
class Mapped:
    """A map and the extract of its source, to be gone through once. ``plainly`` says that no evaluator is needed."""

    bench: Bench
    file: Path
    parameters: Mapping[str, Any]
    sources: Mapping[str, Any]
    reading: Mapping[str, ReadingOptions]
    jobs: int = 0
    sheet: str = ""
    record_path: str = ""
    values: bool = False
    """Whether failures may quote the records."""
    plainly: bool = True
    failures: Failures = field(factory=Failures)
    in_one_piece: bool = False

    def chunks(self) -> Iterator[Chunk]:
        """What is expected, as flat rows with the numbers of the source's records. Raises a `FieldwrightError`; `Beyond` where ``plainly`` does not do."""
        with opened(self.file) as (stream, head, kind):
            if self.plainly:
                yield from chunked(self._plainly(stream, head, kind), stream.tell, are_flat=True)
            else:
                yield from chunked(self._run(stream, head, kind), stream.tell)

    # --- plain rules --------------------------------------------------------------------------------------------------

    def _plainly(self, stream: BufferedReader, head: bytes, kind: str) -> Iterator[tuple[int, Any]]:
        made = plain_map(self.bench, self.parameters)
        if made is None or kind == "xml":
            raise Beyond
        record = made.record
        if kind in ("csv", "zip"):
            for number, data in self._rows(stream, head, kind):
                result = record(data)
                if result is not None:
                    yield number, result
            return
        from fieldwright.project.reconciling.extracts import json_texts

        for number, (text, _) in enumerate(json_texts(stream, self.file, kind), 1):
            try:
                value = exact(text)
            except (ValueError, RecursionError):
                raise Beyond from None
            result = record(value)
            if result is not None:
                yield number, result

    # --- the evaluator ------------------------------------------------------------------------------------------------

    def _run(self, stream: BufferedReader, head: bytes, kind: str) -> Iterator[tuple[int, Any]]:
        with Evaluator(spare=False) as evaluator:
            runner = Runner(
                self.bench, evaluator, parameters=self.parameters, sources=self.sources, reading=self.reading
            )
            found = self._records(runner, stream, head, kind)
            if found is None:
                yield from self._whole(runner, stream)
                return
            records, items = found
            plan = self._plan(items, records)
            with Pool(plan, self.jobs or os.cpu_count() or 1) as pool:
                asked = Asked(plan.digest, as_value=records.as_value, join="\n")
                traces = Traces(runner, records.as_value, items)
                done = 0
                with closing(pool.answers(records.batches, asked)) as answers:
                    for _, answer in answers:
                        yield from self._answered(answer, done, traces)
                        done += answer.records

    def _answered(self, answer: Answer, done: int, traces: Traces) -> Iterator[tuple[int, Any]]:
        dropped: set[int] = set()
        for trouble in answer.troubles:
            if trouble.written:
                continue
            dropped.add(trouble.at)
            found = traces.of(trouble) if len(self.failures.told) < TOLD else []
            errors = [one for one in found if one.severity == "error"] or found
            if trouble.done.error is not None and trouble.done.error.detail.stopped:
                raise_stopped(errors, f"record {done + trouble.at + 1}: ")
            said = [
                (one.target or "the map", one.message if self.values else f"the rule failed ({one.id})")
                for one in errors[:3]
            ]
            told = "; ".join(f"{target}: {message}" for target, message in said) or "the map gave nothing"
            self._failed(done + trouble.at + 1, told)
        texts = [one for one in answer.output.split(b"\n") if one]
        numbers = [done + at + 1 for at in range(answer.records) if at not in dropped]
        if len(numbers) != len(texts):  # a record gave several, or none without failing
            numbers = [0] * len(texts)
        yield from zip(numbers, map(exact, texts), strict=True)

    def _failed(self, number: int, told: str) -> None:
        self.failures.count += 1
        if len(self.failures.told) < TOLD:
            self.failures.told.append(f"record {number}: {told}")

    def _plan(self, items: bool, records: Records) -> Plan:
        plan = plan_of(self.bench, parameters=self.parameters, sources=self.sources, reading=self.reading, items=items)
        source = plan.source
        if source.medium == "json" or records.as_value:
            source = End("json", source.message, source.kind, ANYTHING)
        return evolve(
            plan, source=source, target=End("json", plan.target.message, plan.target.kind, ANYTHING), probes=()
        )

    def _records(self, runner: Runner, stream: BufferedReader, head: bytes, kind: str) -> tuple[Records, bool] | None:
        """The source's records, and whether each is an item of the map's source; None where the map takes them only together."""
        items = record_path_of(self.bench) is not None
        if kind in ("csv", "zip"):
            if runner.source.root.shape.repeats and not items:
                return None
            rows = ((dumps(value), number) for number, value in self._rows(stream, head, kind))
            return Records(batched(rows), as_value=True), items
        found = input_of(runner, stream, self.file, record_path=self.record_path)
        return None if found is None else (found.records, found.items)

    def _rows(self, stream: BufferedReader, head: bytes, kind: str) -> Iterator[tuple[int, Any]]:
        """The rows of a table as records of the source's message."""
        titles, rows = sheet_rows(self.file, self.sheet) if kind == "zip" else csv_rows(stream, head, self.file)
        side = self.bench.sources[0]
        prefix = record_path_of(self.bench) or ""
        read = list(
            dict.fromkeys(
                path for pairs in reads_of(self.bench).values() for alias, path in pairs if alias == side.alias
            )
        )
        known = {relative(path, prefix): path for path in read}
        places = [_Place.of(one, side, known.get(one, one)) for one in fields_of(titles, known, self.file)]
        flat_ = all(len(one.steps) == 1 for one in places)
        for number, (_, cells) in enumerate(rows, 1):
            if flat_:
                yield number, {one.steps[0]: one.value(cell) for one, cell in zip(places, cells, strict=True) if cell}
                continue
            made: dict[str, Any] = {}
            for one, cell in zip(places, cells, strict=True):
                if cell:
                    inner = made
                    for step in one.steps[:-1]:
                        inner = inner.setdefault(step, {})
                    inner[one.steps[-1]] = one.value(cell)
            yield number, made

    def _whole(self, runner: Runner, stream: BufferedReader) -> Iterator[tuple[int, Any]]:
        self.in_one_piece = True
        data = stream.read(WHOLE_LIMIT + 1)
        if len(data) > WHOLE_LIMIT:
            raise RefusedError(
                f"the map takes the source in one piece, and that is larger than {WHOLE_LIMIT / 1e6:g} MB",
                mend="give its records as lines of JSON, or a map that repeats over the rows by itself", file=self.file,
            )  # fmt: skip
        plan = plan_of(self.bench, parameters=self.parameters, sources=self.sources, reading=self.reading)
        plan = evolve(plan, target=End("json", plan.target.message, "", ANYTHING), probes=())
        transform = Transform(plan, source=runner.source.schema, validate=False)
        text = json.loads(runner.text_of(data, str(self.file)))
        done = transform.value(text)
        problem = done.error or done.unwritten or done.unread
        if problem is not None:
            raise FieldwrightError(f"the map failed: {problem.problem}", mend=problem.mend, file=self.file)
        found = done.value if isinstance(done.value, list) else [done.value]
        yield from zip(count(1) if isinstance(done.value, list) else chain([1]), cast("list[Any]", found), strict=False)


@define
class _Place:
    """Where a cell stands in a record, and what its text becomes."""

    steps: tuple[str, ...]
    value: Callable[[str], Any]

    @staticmethod
    def of(path: str, side: Side, whole: str) -> "_Place":
        try:
            steps = tuple(one.name for one in parse_path(path))
        except ValueError:
            steps = (path,)
        found = side.field(whole)
        types = set(found.shape.types) - {"null"} if found is not None else set[str]()
        if side.schema.medium == "xml":
            return _Place(steps, str)
        if side.schema.medium in ("csv", "xlsx"):
            kind = next(iter(types), "string")
            return _Place(steps, lambda cell: typed(cell, kind))
        return _Place(
            steps, _number if types and types <= {"integer", "number"} else _flag if types == {"boolean"} else str
        )


def _number(cell: str) -> Any:
    try:
        value = exact(cell.strip().encode())
    except ValueError:
        return cell
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else cell


def _flag(cell: str) -> Any:
    return {"true": True, "false": False}.get(cell, cell)


def relative(path: str, prefix: str = "") -> str:
    """A path from its record on: without the array that the records stand in.

    >>> relative("[].sku"), relative("[orders].lines[].sku"), relative("rows[].id", "rows[]")
    ('sku', 'lines[].sku', 'id')
    """
    if prefix and path.startswith(prefix + "."):
        return path[len(prefix) + 1 :]
    if path.startswith("["):
        return path.partition("]")[2].removeprefix(".")
    return path
