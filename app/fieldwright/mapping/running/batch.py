"""Batches of records in a process of their own: the message that asks, the one that answers, and what serves it.

A batch is lines of JSON as one piece of text, or records as parts. The answer is the outputs joined, and what there is to say about
records, so that a record that is sound costs nothing but itself.
"""

import gc
import json
import time
from collections.abc import Callable, Sequence
from typing import Any

from attrs import astuple, frozen

from fieldwright.expression.evaluator import ERRORS
from fieldwright.expression.failures import EvaluationError, ExpressionError
from fieldwright.expression.problems import Problem
from fieldwright.files import errors
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.quick_json import dumps
from fieldwright.mapping.probing import Met
from fieldwright.mapping.running.plan import Plan
from fieldwright.mapping.running.transform import Done, Transform
from fieldwright.schema.violations import Violation

TABLE = {"run": "fieldwright.mapping.running.batch:serve"}
"""What a `Worker` is given to serve batches."""

SECONDS = 1.0
"""After so long a batch is handed back as far as it is done."""


@frozen
class Asked:
    """What is asked of a batch. ``join`` stands between outputs; ``keep_invalid`` writes those that break the target's schema as well.

    ``cut`` is what every output begins with and what is cut off, as text in latin-1.
    """

    digest: str
    lines: bool = True
    as_value: bool = False
    join: str = "\n"
    keep_invalid: bool = True
    cut: str = ""
    first: int = 1
    """The number of the first record."""

    def to_bytes(self) -> bytes:
        """As JSON."""
        return json.dumps(
            [self.digest, self.lines, self.as_value, self.join, self.keep_invalid, self.cut, self.first]
        ).encode()


@frozen
class Trouble:
    """A record that there is something to say about: its place in the batch, its line (from 0), its bytes, and what became of it.

    ``written`` is whether its output is among those of the batch; its bytes are then of no more use, and not given.
    """

    at: int
    line: int
    record: bytes
    done: Done
    written: bool = False


@frozen
class Answer:
    """What a batch gave. ``records`` is how many were taken, ``written`` how many outputs there are.

    ``consumed`` is how many bytes (of lines) or records were taken, and ``lines`` how many lines these are.
    """

    output: bytes
    records: int
    written: int
    consumed: int
    lines: int
    troubles: tuple[Trouble, ...] = ()


def answered(transform: Transform, asked: Asked, records: Sequence[bytes], *, seconds: float = SECONDS) -> Answer:
    """Runs records, for ``seconds`` at most but at least one. Of lines, empty ones are passed over."""
    record, as_value, join = transform.record, asked.as_value, asked.join.encode()
    put = _putting(transform, asked)
    outputs: list[bytes] = []
    troubles: list[Trouble] = []
    count = consumed = line = 0
    ends = time.perf_counter() + seconds
    for line, data in enumerate(records):
        consumed += len(data) + 1 if asked.lines else 1
        if asked.lines and not data.strip():
            continue
        done = record(data, as_value=as_value, number=asked.first + count)
        try:
            if done.clean:
                put(outputs, done)
            else:
                written = done.output is not None and (asked.keep_invalid or not done.wrong)
                if written:
                    put(outputs, done)
                troubles.append(Trouble(count, line, b"" if written else data, done, written))
        except FieldwrightError as error:
            troubles.append(Trouble(count, line, data, Done(None, unwritten=error)))
        count += 1
        if time.perf_counter() > ends:
            break
    lines = line + 1 if records else 0
    return Answer(join.join(outputs), count, len(outputs), consumed, lines, tuple(troubles))


def _putting(transform: Transform, asked: Asked) -> Callable[[list[bytes], Done], None]:
    """What puts a record's output, or its items, among the outputs."""
    cut = asked.cut.encode("latin-1")
    if transform.gives_items:
        return lambda outputs, done: outputs.extend(map(dumps, done.value))

    def put(outputs: list[bytes], done: Done) -> None:
        output = done.output or b""
        if cut and not output.startswith(cut):
            raise FieldwrightError(
                "the result does not have the columns of the table", mend="let the rules fill the table's columns only"
            )
        outputs.append(output[len(cut) :] if cut else output)

    return put


# --- inside the process ----------------------------------------------------------------------------------------------

_known: dict[str, Transform] = {}


def _collect_seldom() -> None:
    """Records make no cycles, and looking for some takes a fifth of the time; what there is at the start stays."""
    gc.freeze()
    gc.set_threshold(200_000, 20, 20)


def serve(parts: list[bytes]) -> list[bytes]:
    """The worker's side: what is asked, the plan (empty where it is known), the records."""
    asked = Asked(*json.loads(parts[0]))
    digest = asked.digest
    if parts[1]:
        if not _known:
            _collect_seldom()
        if len(_known) > 4:
            _known.clear()
        _known[digest] = Transform(Plan.from_bytes(parts[1]))
    transform = _known.get(digest)
    if transform is None:
        return [b"plan"]
    return packed(answered(transform, asked, parts[2].split(b"\n") if asked.lines else parts[2:]))


# --- the answer on the pipe -------------------------------------------------------------------------------------------


def packed(answer: Answer) -> list[bytes]:
    """An answer as parts."""
    told = [[one.at, one.line, one.written, _told(one.done)] for one in answer.troubles]
    head = [answer.records, answer.written, answer.consumed, answer.lines, told]
    text = json.dumps(head, default=str).encode("utf-8", "surrogatepass")
    return [text, answer.output, *(one.record for one in answer.troubles)]


def unpacked(parts: list[bytes]) -> Answer:
    """The answer of `packed`."""
    records, written, consumed, lines, told = json.loads(parts[0])
    troubles = tuple(
        Trouble(at, line, record, _done(held), put)
        for (at, line, put, held), record in zip(told, parts[2:], strict=True)
    )
    return Answer(parts[1], records, written, consumed, lines, troubles)


def _told(done: Done) -> list[Any]:
    error = None
    if done.error is not None:
        p = done.error.detail
        error = [type(done.error).__name__, p.code, p.message, p.mend, p.start, p.end]
    return [
        done.output is not None, _fault(done.unread), error, _fault(done.unwritten), _violations(done.input),
        _violations(done.invalid), done.digits, done.unknown, [astuple(one) for one in done.met],
    ]  # fmt: skip


def _done(held: list[Any]) -> Done:
    written, unread, error, unwritten, input_, invalid, digits, unknown, met = held
    failed: ExpressionError | None = None
    if error is not None:
        name, *told = error
        failed = ERRORS.get(name, EvaluationError)(Problem(*told))
    return Done(
        b"" if written else None, None, _raised(unread), failed, _raised(unwritten),
        tuple(Violation(*one) for one in input_), tuple(Violation(*one) for one in invalid), tuple(digits), tuple(unknown),
        tuple(Met(*one) for one in met),
    )  # fmt: skip


def _fault(error: FieldwrightError | None) -> list[Any] | None:
    return None if error is None else [type(error).__name__, error.problem, error.mend, error.line]


def _raised(held: list[Any] | None) -> FieldwrightError | None:
    if held is None:
        return None
    name, problem, mend, line = held
    kind = getattr(errors, name, FieldwrightError)
    usual = (
        isinstance(kind, type) and issubclass(kind, FieldwrightError) and not issubclass(kind, errors.ExpressionError)
    )
    return (kind if usual else FieldwrightError)(problem, mend=mend, line=line)


def _violations(found: Sequence[Violation]) -> list[list[str]]:
    return [[one.path, one.message, one.keyword] for one in found]
