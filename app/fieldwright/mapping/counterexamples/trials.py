"""Payloads through a map in a process of their own: what each breaks, as signs that are the same for the same break."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from attrs import define, evolve, field, frozen

from fieldwright.expression.failures import StoppedError
from fieldwright.expression.problems import explained
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.quick_json import dumps
from fieldwright.files.worker import TimeLimitError, Worker, WorkerError
from fieldwright.mapping.running.batch import SECONDS, TABLE, Asked, Trouble, unpacked
from fieldwright.mapping.running.further import bindings_of
from fieldwright.mapping.running.plan import Plan
from fieldwright.mapping.running.transform import Done
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tracing import Tracer
from fieldwright.schema.values import write_value

Sign = tuple[Any, ...]
"""What tells one break from another: the kind, then the rule or the place in the map's expression, then what is broken."""

TIMEOUT = 5.0
"""Seconds that one payload may take."""

GRACE = 60.0
AT_ONCE = 200


@frozen
class Result:
    """What became of one payload. ``usable`` tells whether it is what the source may send."""

    done: Done | None = None
    usable: bool = True
    signs: frozenset[Sign] = frozenset()


CLEAN = Result()


@define
class Trials:
    """Runs payloads of a bench. ``stop`` is asked between batches; `CancelledError` is raised where it says yes."""

    worker: Worker
    parameters: Mapping[str, Any]
    stop: Callable[[], bool]
    count: int = 0
    refused: int = 0
    _known: set[tuple[int | None, str]] = field(factory=set)

    def results(
        self, bench: Bench, plan: Plan, tracer: Tracer, values: Sequence[Any], further: Mapping[str, Any]
    ) -> Iterator[Result]:
        """What becomes of payloads, in order. ``further`` are the values of the further sources."""
        assert bench.primary is not None
        medium = bench.primary.schema.medium
        exact = evolve(plan, bindings=bindings_of(bench, self.parameters, further)) if further else plan
        digest, packed = exact.digest, exact.to_bytes()
        for at in range(0, len(values), AT_ONCE):
            part = values[at : at + AT_ONCE]
            records = [_record(bench, medium, one) for one in part]
            sound = [one for one in records if one is not None]
            troubles = self._run(digest, packed, exact.timeout, sound)
            number = -1
            for one in records:
                self.count += 1
                number += one is not None
                result = Result(usable=False) if one is None else _result(troubles.get(number), tracer)
                self.refused += not result.usable
                yield result

    def _run(self, digest: str, plan: bytes, seconds: float, records: Sequence[bytes]) -> dict[int, Trouble]:
        """What there is to say about records, by their place."""
        found: dict[int, Trouble] = {}
        rest: list[tuple[int, Sequence[bytes]]] = [(0, records)]
        while rest:
            first, here = rest.pop(0)
            if not here:
                continue
            if self.stop():
                raise CancelledError("the search for counterexamples was stopped")
            try:
                answer = self._asked(digest, plan, seconds, here)
            except CancelledError:
                raise
            except (TimeLimitError, WorkerError) as error:
                if len(here) == 1:
                    found[first] = Trouble(0, 0, here[0], _ended(error))
                else:
                    half = len(here) // 2
                    rest[:0] = [(first, here[:half]), (first + half, here[half:])]
                continue
            found.update((first + one.at, one) for one in answer.troubles)
            rest.insert(0, (first + answer.records, here[answer.records :]))
        return found

    def _asked(self, digest: str, plan: bytes, seconds: float, records: Sequence[bytes]) -> Any:
        head = Asked(digest, lines=False).to_bytes()
        limit = seconds + SECONDS + GRACE
        known = (self.worker.pid, digest) in self._known
        reply = self.worker.call("run", head, b"" if known else plan, *records, timeout=limit)
        if reply == [b"plan"]:
            reply = self.worker.call("run", head, plan, *records, timeout=limit)
        self._known.add((self.worker.pid, digest))
        return unpacked(reply)


def new_worker() -> Worker:
    """A process for trials."""
    return Worker(TABLE)


def _record(bench: Bench, medium: str, value: Any) -> bytes | None:
    """The payload of a value; None where the format has none for it."""
    assert bench.primary is not None
    try:
        return dumps(value) if medium == "json" else write_value(value, bench.primary.schema, bench.primary.root)
    except (FieldwrightError, ValueError, TypeError, RecursionError):
        return None


def _ended(error: WorkerError) -> Done:
    code = "F1002" if isinstance(error, TimeLimitError) else "F1003" if "memory" in error.problem else "F1009"
    return Done(None, error=StoppedError(explained(code, error.problem, seconds=GRACE)))


def _result(trouble: Trouble | None, tracer: Tracer) -> Result:
    if trouble is None:
        return CLEAN
    done = trouble.done
    if done.unread is not None or done.input or done.unknown:
        return Result(done, usable=False)
    return Result(done, True, frozenset(_signs(done, tracer)))


def _signs(done: Done, tracer: Tracer) -> Iterator[Sign]:
    if done.error is not None:
        yield ("failed", done.error.code, done.error.start, done.error.end)
    if done.unwritten is not None:
        yield ("unwritten", type(done.unwritten).__name__)
    for one in done.invalid:
        rule = tracer.rule_at(one.path)
        yield ("invalid", rule.target if rule else tracer.rule_path(one.path), one.keyword)
    if done.digits:
        yield ("digits",)
