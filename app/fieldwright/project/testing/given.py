"""What a test case is run with: its payload and its expected output, whether they stand in the project or in files beside it."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import Factory, frozen

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import read_bytes
from fieldwright.files.records import ABSENT
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.model import Project
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.model import GivenFile
from fieldwright.schema.values import read_value, write_value

PAYLOAD_LIMIT = 64_000_000
"""The largest payload of a test case, in bytes."""

LINES = (".ndjson", ".jsonl")
"""How names of files end whose lines are a payload each."""

MOST_RECORDS = 200_000
"""Payloads of one file that are run."""

INLINE = "in the project"
"""The name of what stands in the project."""


@frozen
class Given:
    """What goes into a run: the payload with its name, the files of further sources by alias, the values of parameters, and what was read."""

    payload: bytes
    name: str
    sources: Mapping[str, Path] = Factory(dict)
    parameters: Mapping[str, Any] = Factory(dict)
    files: tuple[GivenFile, ...] = ()


def map_of(project: Project, case: TestCase) -> str:
    """The name of the map that a case tries: its own, else that of its flow's one step that maps, else the first.

    Raises `MissingError` for a map or a flow that there is not.
    """
    flow = next((one for one in project.flows if one.name == case.flow), None)
    if case.flow and flow is None:
        names = ", ".join(one.name for one in project.flows) or "none"
        raise MissingError(f"the project has no flow {case.flow!r}", mend=f"it has: {names}")
    if case.map or flow is None:
        return project.map(case.map).name
    used = list(dict.fromkeys(step.map for step in flow.steps if step.map))
    return project.map(used[0] if len(used) == 1 else "").name


def given_of(case: TestCase, bench: Bench, folder: Path) -> Given:
    """What a case is run with. Raises a `FieldwrightError` where it says none, says two, or a file cannot be read."""
    payload = payload_of(case, bench.primary, folder)
    name = case.input or INLINE
    files = [GivenFile("input", name, digest(payload))]
    sources = {alias: folder / str(file) for alias, file in case.inputs.items()}
    files += [
        GivenFile(f"source {alias}", str(case.inputs[alias]), digest(read_bytes(file, limit=PAYLOAD_LIMIT)))
        for alias, file in sources.items()
    ]
    return Given(payload, case.input or "payload", sources, case.parameters, tuple(files))


def payload_of(case: TestCase, side: Side | None, folder: Path) -> bytes:
    """The bytes of a case's payload. ``side`` is the message that it is of, as far as it is known.

    Raises `MissingError` or `RefusedError` where the case says none or two, and what reading the file raises.
    """
    if case.input and case.payload is not ABSENT:
        raise RefusedError("it has both an input file and a payload", mend="take one of the two out")
    if case.payload is not ABSENT:
        return value_bytes(case.payload, side)
    if not case.input:
        raise MissingError("it has neither an input file nor a payload", mend="name a file, or write the payload in")
    return read_bytes(folder / case.input, limit=PAYLOAD_LIMIT)


def expects_output(case: TestCase) -> bool:
    """Whether a case says what is to be written."""
    return bool(case.expected) or case.output is not ABSENT


def expected_bytes(case: TestCase, side: Side | None, folder: Path) -> bytes:
    """The bytes of what is expected to be written; empty where the case does not say it. Raises a `FieldwrightError`."""
    if case.expected and case.output is not ABSENT:
        raise RefusedError("it has both a file of the expected output and the output itself", mend="take one of the two out")  # fmt: skip
    if case.output is not ABSENT:
        return value_bytes(case.output, side)
    return read_bytes(folder / case.expected, limit=PAYLOAD_LIMIT) if case.expected else b""


def is_many(case: TestCase, side: Side | None) -> bool:
    """Whether the input is a file of lines that are a payload each: a volume of records. What is expected is then a list, or lines."""
    return (
        case.input.lower().endswith(LINES)
        and side is not None
        and side.schema.medium == "json"
        and not side.root.shape.repeats
    )


def records_in(data: bytes, file: str) -> tuple[bytes, ...]:
    """The lines of a file of records. Raises `RefusedError` where it has more than are run."""
    lines = tuple(line for line in data.splitlines() if line.strip())
    if len(lines) > MOST_RECORDS:
        raise RefusedError(f"it has more than {MOST_RECORDS:,} records", mend="take fewer, or reconcile two extracts", file=file)  # fmt: skip
    return lines


def output_value(data: bytes, side: Side, file: Any, *, many: bool = False) -> Any:
    """What was written, or is expected, as a value; of ``many`` records a list of values. Raises a `FieldwrightError`."""
    if not many:
        return read_value(data, side.schema, side.root, file)
    if data.lstrip()[:1] == b"[":
        return load_json(data, file).value
    return [load_json(line, file).value for line in records_in(data, str(file))]


def expected_value(case: TestCase, side: Side, folder: Path, *, many: bool = False) -> tuple[Any, GivenFile]:
    """What is expected to be written, as a value, and what was read. Raises a `FieldwrightError` that names the file."""
    data = json.dumps(case.output).encode() if many and case.output is not ABSENT else expected_bytes(case, side, folder)  # fmt: skip
    try:
        value = output_value(data, side, folder / case.expected if case.expected else "the expected output", many=many)
    except FieldwrightError as error:
        error.mend = error.mend or "correct the expected output, or take over what was written"
        raise
    return value, GivenFile("expected output", case.expected or INLINE, digest(data))


def digest(data: bytes) -> str:
    """The digest of bytes as evidence names it."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def value_bytes(value: Any, side: Side | None) -> bytes:
    """A value in the project as bytes: JSON as JSON, a text as it is where the message is no JSON."""
    if side is not None and side.schema.medium != "json":
        if isinstance(value, str):
            return value.encode("utf-8", "surrogatepass")
        return write_value(value, side.schema, side.root)
    return json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass")
