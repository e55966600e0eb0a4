"""What the map makes of a record, with what is wrong at which place and what an edit changed; and of all records of a payload, counted."""

import json
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from typing import IO, Any, cast

from attrs import Factory, frozen

from fieldwright.desktop.samples.payload import SMALL, Payload, Record
from fieldwright.desktop.samples.value_tree import step_path
from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.records import Batch, Records
from fieldwright.mapping.running.stream import Streamed, Wanted, stream
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tracing import Tracer

MOST_COMPARED = 20_000
"""Values of an output that are compared with the one before."""

MOST_BAD = 2_000
"""Records with findings that are kept by number."""

GROUP = 200
"""Records that are run between two signs of progress."""


@frozen(eq=False)
class Made:
    """What a run gave. ``marks`` are severity and sentence by concrete place; ``changed`` the places that are other than before, ``gone`` those that are no more."""

    output: bytes
    value: Any
    findings: tuple[Finding, ...]
    seconds: float
    places: tuple[str, ...] = ()
    """The concrete place of each finding, empty where it has none."""
    marks: Mapping[str, tuple[str, str]] = Factory(dict)
    changed: frozenset[str] = frozenset()
    gone: tuple[str, ...] = ()
    tracer: Tracer = Factory(lambda: Tracer(()))
    in_tree: bool = True

    @property
    def there(self) -> bool:
        """Whether there is an output at all."""
        return bool(self.output) or self.value is not None


def made(
    bench: Bench, payload: Payload, record: Record | None, evaluator: Evaluator, before: Made | None = None
) -> Made:
    """What the map makes of a record, or of all where it needs all at once. ``before`` is what it gave before an edit. Raises a `FieldwrightError`."""
    runner = Runner(bench, evaluator)
    data = payload.data if record is None else payload.run_data(record)
    if len(data) > SMALL:
        return _made_beside(runner, data)
    result = runner.run(data or payload.data, file=payload.file)
    places = tuple(_place(one) for one in result.findings)
    marks = dict[str, tuple[str, str]]()
    for one, place in zip(result.findings, places, strict=True):
        if place:
            said = one.message.removeprefix(f"{place}: ")
            marks.setdefault(place, (one.severity, said))
    changed, gone = (
        differences(before.value, result.value) if before is not None and before.there else (frozenset[str](), ())
    )
    return Made(
        result.output, result.value, result.findings, result.seconds, places, marks, changed, gone, runner.tracer
    )  # fmt: skip


def _made_beside(runner: Runner, data: bytes) -> Made:
    """A large payload, in a process of its own: what it gives is text."""
    out = BytesIO()
    batch = Batch(records=(data,), places=(0,))
    result = stream(runner, Records(iter((batch,)), "offset"), out, Wanted(jobs=1))
    return Made(out.getvalue(), None, result.findings, result.seconds, ("",) * len(result.findings), tracer=runner.tracer, in_tree=False)  # fmt: skip


def _place(one: Finding) -> str:
    """The concrete place in the output that a finding speaks of: its message begins with it."""
    if one.id != "R02":
        return one.target if one.id in ("R01", "R04", "R07") and "[" not in one.target else ""
    return one.message.partition(": ")[0] if ": " in one.message else ""


# --- what an edit changed --------------------------------------------------------------------------------------------


def differences(before: Any, after: Any) -> tuple[frozenset[str], tuple[str, ...]]:
    """The places of the second value that the first has not so, with all above them; and the places that it has no more. The first ones of very many."""
    changed: set[str] = set()
    gone: list[str] = []
    stack: list[tuple[Any, Any, str, tuple[str, ...]]] = [(before, after, "", ())]
    looked = 0
    while stack and looked < MOST_COMPARED:
        old, new, path, above = stack.pop()
        looked += 1
        if old is new or (type(old) is type(new) and not isinstance(new, (dict, list)) and old == new):
            continue
        if isinstance(old, dict) and isinstance(new, dict):
            olds, news = cast("dict[str, Any]", old), cast("dict[str, Any]", new)
            gone += [step_path(name, old, path) for name in olds if name not in news]
            names: list[tuple[str, Any, Any]] = [(name, olds.get(name, _NOTHING), one) for name, one in news.items()]
        elif isinstance(old, list) and isinstance(new, list):
            olds_, news_ = cast("list[Any]", old), cast("list[Any]", new)
            gone += [f"{path}[{at}]" for at in range(len(news_), len(olds_))][:MOST_BAD]
            names = [(f"[{at}]", olds_[at] if at < len(olds_) else _NOTHING, one) for at, one in enumerate(news_)]
        else:
            changed.update((path, *above))
            continue
        inside = (*above, path)
        stack += [(was, one, step_path(name, new, path), inside) for name, was, one in names]
    return frozenset(changed - {""}), tuple(gone)


class _Nothing:
    """What stands for a value that was not there."""


_NOTHING = _Nothing()


# --- all records -----------------------------------------------------------------------------------------------------


@frozen
class Bad:
    """A record with findings: its place from 0, whether it is rejected, and the first finding."""

    at: int
    rejected: bool
    finding: Finding | None
    more: int = 0


@frozen(eq=False)
class Tally:
    """A run over all records. ``bad`` are the first records with findings, in order."""

    records: int
    ok: int
    noted: int
    rejected: int
    bad: tuple[Bad, ...] = ()
    seconds: float = 0.0
    stopped: bool = False


def run_all(bench: Bench, payload: Payload, told: Callable[[int], object], stopped: Callable[[], bool]) -> Tally:
    """Run the map on each record in a process of its own. ``told`` hears how many are done; after ``stopped`` it ends with what is known."""
    runner = Runner(bench, Evaluator(spare=False))
    kept = _Kept()

    def progress(count: int) -> None:
        told(count)
        if stopped():
            raise KeyboardInterrupt  # what `stream` is ended by

    try:
        records = Records(_batches(payload), "offset", as_value=payload.as_value)
        result = stream(runner, records, _Nowhere(), Wanted(jobs=1, rejects=cast("IO[bytes]", kept), progress=progress))
    finally:
        runner.evaluator.close()
    return _tally(result, kept)


def _tally(result: Streamed, kept: "_Kept") -> Tally:
    bad: dict[int, Bad] = {one.at: one for one in kept.bad}
    for one in result.findings:
        head, _, rest = one.message.partition(": ")
        number = head.removeprefix("record ")
        if number.isdigit() and int(number) - 1 not in bad:
            bad[int(number) - 1] = Bad(int(number) - 1, False, _said(one, rest))
    noted = sum(not one.rejected for one in bad.values())
    ordered = tuple(bad[at] for at in sorted(bad))[:MOST_BAD]
    ok = max(0, result.records - result.rejected - noted)
    return Tally(result.records, ok, noted, result.rejected, ordered, result.seconds, result.interrupted)


def _said(one: Finding, message: str) -> Finding:
    return Finding(one.id, one.severity, message, target=one.target, map=one.map)


def _batches(payload: Payload) -> Iterator[Batch]:
    for start in range(0, payload.count, GROUP):
        places = tuple(range(start, min(start + GROUP, payload.count)))
        yield Batch(records=tuple(payload.data_of(at) for at in places), places=places, number=start + 1)


class _Kept:
    """Takes the rejected records as lines of JSON, and keeps their numbers and first findings."""

    def __init__(self) -> None:
        self.bad: list[Bad] = []

    def write(self, line: bytes) -> int:
        """One record."""
        if len(self.bad) < MOST_BAD:
            text = line.decode("utf-8", "replace")
            told, _ = json.JSONDecoder().raw_decode(text[: text.index(', "input')] + "}")
            found = [
                Finding(one["id"], one["severity"], one["message"], target=one["target"]) for one in told["findings"]
            ]
            self.bad.append(Bad(told["record"] - 1, True, found[0] if found else None, max(0, len(found) - 1)))
        return len(line)


class _Nowhere(BytesIO):
    """Results that nobody keeps."""

    def write(self, data: Any) -> int:
        """Forget them."""
        return len(data)
