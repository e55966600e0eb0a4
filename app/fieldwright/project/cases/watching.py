"""Running a watched map in a process of its own: what each payload gives, which branches it takes and which rows of lookups it reads."""

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import Any

from attrs import Factory, define, evolve, field, frozen

from fieldwright.expression.engine import Compiled
from fieldwright.expression.evaluator import compiled_for
from fieldwright.expression.failures import ExpressionError
from fieldwright.expression.lookups import is_null_key, key_text, tables_for, translate_row
from fieldwright.files.errors import CancelledError
from fieldwright.files.worker import TimeLimitError, Worker, WorkerError
from fieldwright.mapping.body import Writer
from fieldwright.mapping.compile import usable_tree, with_definitions
from fieldwright.mapping.running.further import bindings_of
from fieldwright.project.cases.branches import DEFAULT, HIT, Watchable

TABLE = {"watch": "fieldwright.project.cases.watching:serve"}
TIMEOUT = 5.0
"""Seconds that one payload may take."""

SECONDS = 1.0
"""After so long the process hands back what it has done, so that a stop loses little."""

AT_ONCE = 100
GRACE = 10.0
KEPT = 4
"""Maps that the process keeps ready."""
MOST_STEPS = 50_000_000

NULL, NOT_FOUND = "\0null", "\0not found"
"""What stands for a key that is null, and for one that a lookup lacks."""


@frozen
class Watched:
    """What one payload did. ``sides`` are branches with the side that was taken, ``states`` what values of rules were, by the rule's number:
    ``value``, ``null``, ``empty``, ``missing``. ``rows`` are the keys that were looked up, by lookup, as text; `NULL` and `NOT_FOUND` beside them."""

    value: Any = None
    there: bool = False
    error: str = ""
    failed: int = -1
    """The number of the rule whose value failed, where one did."""
    sides: frozenset[tuple[int, bool]] = frozenset()
    states: Mapping[int, frozenset[str]] = Factory(dict)
    rows: Mapping[str, frozenset[str]] = Factory(dict)


@define
class Watcher:
    """Watches payloads; close it, or use it as a context. ``stop`` is asked all the time: `CancelledError` is raised where it says yes."""

    stop: Callable[[], bool] = lambda: False
    _worker: Worker = field(factory=lambda: Worker(TABLE))
    _last: tuple[Watchable, str] | None = None
    """The expression of the map that was watched last: most are watched many times."""

    def __enter__(self) -> "Watcher":
        return self

    def __exit__(self, *_: object) -> None:
        self._worker.close()

    def watched(
        self, what: Watchable, inputs: Sequence[str], parameters: Mapping[str, Any], sources: Mapping[str, Any]
    ) -> list[Watched]:
        """What each of some inputs, as JSON text, does."""
        bench = what.bench
        if self._last is None or self._last[0] is not what:
            self._last = what, _body(what)
        text = self._last[1]
        tables = {name: part.text for name, part in tables_for(text, bench.lookups).parts.items()}
        alias = bench.sources[0].alias if bench.sources else ""
        head = json.dumps([text, bindings_of(bench, parameters, sources), alias, tables]).encode(
            "utf-8", "surrogatepass"
        )
        stand_ins = [one for one in what.branches if one.kind == DEFAULT]
        defaults = {one.rule: (one.number, _default_for(what, one.rule)) for one in stand_ins}
        encoded = [one.encode("utf-8", "surrogatepass") for one in inputs]
        return [_of(one, defaults) for one in self._results(head, encoded)]

    def through(
        self, what: Watchable, text: str, parameters: Mapping[str, Any], sources: Mapping[str, Any], most: int = 10
    ) -> tuple[Watched, frozenset[int]]:
        """What an input does; where the values of rules fail, what the other rules do as well, and the numbers of those that failed."""
        told = self.watched(what, [text], parameters, sources)[0]
        failed: set[int] = set()
        for _ in range(most):
            if not told.error or told.failed < 0:
                break
            failed.add(told.failed)
            told = _with(told, self.watched(what.without(failed), [text], parameters, sources)[0])
        return told, frozenset(failed)

    def _results(self, head: bytes, inputs: Sequence[bytes]) -> Iterator[bytes]:
        at, many = 0, AT_ONCE
        while at < len(inputs):
            if self.stop():
                raise CancelledError("making test cases was stopped")
            try:
                reply = self._worker.call("watch", head, *inputs[at : at + many], timeout=TIMEOUT + SECONDS + GRACE)
            except (TimeLimitError, WorkerError) as error:
                if isinstance(error, CancelledError):
                    raise
                if many > 1:
                    many = 1
                    continue
                yield _told(None, error.problem)
                at += 1
                continue
            yield from reply
            at += len(reply)


def _with(before: Watched, now: Watched) -> Watched:
    """What a payload did, with what it did before a rule failed."""
    rows = {
        name: before.rows.get(name, frozenset()) | now.rows.get(name, frozenset()) for name in {*before.rows, *now.rows}
    }
    return evolve(now, sides=before.sides | now.sides, rows=rows)


def _body(what: Watchable) -> str:
    root, _, _ = usable_tree(what.bench)
    return with_definitions(what.definitions, Writer(what.bench).root(root))


def _default_for(what: Watchable, number: int) -> frozenset[str]:
    """The states of a rule's value in which its default stands in."""
    return frozenset(what.rules[number].default_for)


def _of(reply: bytes, defaults: Mapping[int, tuple[int, frozenset[str]]]) -> Watched:
    value, error, hits, rows, failed = json.loads(reply)
    sides = {(int(number), bool(side)) for number, side in hits if not isinstance(number, str)}
    states: dict[int, set[str]] = {}
    for number, state in hits:
        if isinstance(number, str):
            at = int(number[1:])
            states.setdefault(at, set()).add(state)
            if at in defaults:
                branch, stands_in = defaults[at]
                sides.add((branch, state not in stands_in))
    return Watched(
        None if value is None else json.loads(value), value is not None, error, failed, frozenset(sides),
        {at: frozenset(held) for at, held in states.items()}, {name: frozenset(held) for name, held in rows.items()},
    )  # fmt: skip


# --- inside the process ----------------------------------------------------------------------------------------------


@define
class _Ready:
    """A map ready to run, and what it told of the last input."""

    compiled: Compiled | None
    bindings: Mapping[str, Any]
    problem: str = ""
    hits: set[tuple[Any, Any]] = field(factory=set)
    rows: dict[str, set[str]] = field(factory=dict)
    begun: int = -1
    """The rule whose value is being made."""

    def hit(self, number: Any, side: Any = None) -> None:
        """What the expression calls."""
        if not isinstance(number, str):
            self.hits.add((int(number), bool(side)))
        elif number[0] == "b":
            self.begun = int(number[1:])
        else:
            self.begun = -1
            self.hits.add((number, side))


_ready: dict[str, _Ready] = {}


def serve(parts: list[bytes]) -> list[bytes]:
    """The process's side: runs inputs for a while, one at least."""
    ready = _made_ready(parts[0])
    made: list[bytes] = []
    started = time.perf_counter()
    for one in parts[1:]:
        ready.hits.clear()
        ready.rows.clear()
        ready.begun = -1
        value, problem = None, ready.problem
        try:
            if ready.compiled is not None:
                text = one.decode("utf-8", "surrogatepass")
                value = ready.compiled.evaluate_json(text, ready.bindings, timeout=TIMEOUT, max_steps=MOST_STEPS)
        except ExpressionError as error:
            problem = error.problem
        made.append(_told(value, problem, ready.hits, ready.rows, ready.begun if problem else -1))
        if time.perf_counter() - started > SECONDS:
            break
    return made


def _made_ready(head: bytes) -> _Ready:
    digest = hashlib.sha256(head).hexdigest()
    known = _ready.get(digest)
    if known is not None:
        return known
    text, bindings, alias, texts = json.loads(head)
    tables = {name: json.loads(held) for name, held in texts.items()}
    try:
        made = _Ready(compiled_for(text, alias, tables), {name: json.loads(held) for name, held in bindings.items()})
    except (ExpressionError, ValueError, RecursionError) as error:
        return _Ready(None, {}, str(error) or "it could not be read")
    assert made.compiled is not None
    made.compiled.add({HIT: made.hit})
    if tables:
        made.compiled.add({"translateRow": _telling(tables, made.rows)})
    if len(_ready) >= KEPT:
        _ready.clear()
    _ready[digest] = made
    return made


def _told(
    value: str | None,
    problem: str,
    hits: Set[tuple[Any, Any]] = frozenset(),
    rows: Mapping[str, set[str]] = {},
    failed: int = -1,
) -> bytes:
    """What one input did, as it crosses the pipe."""
    told = [value, problem, sorted(hits, key=repr), {name: sorted(held) for name, held in sorted(rows.items())}, failed]
    return json.dumps(told).encode("utf-8", "surrogatepass")


def _telling(tables: Mapping[str, Any], rows: dict[str, set[str]]) -> Callable[..., Any]:
    """The function behind lookups, which says which row it gave."""
    plain = translate_row(tables)

    def row(table: Any, held: Any, back: Any = None) -> Any:
        told = rows.setdefault(str(table), set())
        known = tables.get(table, {})
        key = held["k"]
        found = (known.get("back") if back else known.get("rows")) or {}
        text = key_text(key)
        if text in found:
            told.add(key_text(found[text]) if back else text)
        else:
            told.add(NULL if is_null_key(key) else NOT_FOUND)
        return plain(table, held, back)

    return row
