"""Streams of records through a bench, as tests want them."""

import io
import json
from collections.abc import Iterable
from typing import Any

from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.records import Records, items_of, lines_of
from fieldwright.mapping.running.stream import Streamed, Wanted, stream
from fieldwright.mapping.sides import Bench


def opened(data: bytes | str | Iterable[Any]) -> io.BufferedReader:
    """Bytes, text, or records to be written as lines of JSON."""
    if isinstance(data, str):
        data = data.encode()
    if not isinstance(data, bytes):
        data = "".join((one if isinstance(one, str) else json.dumps(one)) + "\n" for one in data).encode()
    return io.BufferedReader(io.BytesIO(data))  # type: ignore[arg-type]


def lines(data: bytes | str | Iterable[Any]) -> Records:
    """Records of JSON lines."""
    return lines_of(opened(data), "in.ndjson")


def items(data: bytes | str) -> Records:
    """Records of a JSON array."""
    return items_of(opened(data), "in.json")


def streamed(made: Bench, records: Records, *, rejects: bool = False, jobs: int = 0, **more: Any) -> tuple[Streamed, str, list[Any]]:  # fmt: skip
    """The result, what was written, and the rejected records."""
    out, bad = io.BytesIO(), io.BytesIO()
    with Evaluator(in_process=True) as evaluator:
        runner = Runner(made, evaluator, parameters=more.pop("parameters", None), sources=more.pop("sources", None))
        result = stream(runner, records, out, Wanted(jobs=jobs, rejects=bad if rejects else None, **more))
    return result, out.getvalue().decode(), [json.loads(line) for line in bad.getvalue().splitlines()]
