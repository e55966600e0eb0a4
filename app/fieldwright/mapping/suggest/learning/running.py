"""Runs expressions on all pairs: a payload is taken by the engine once, and what an expression gives there is remembered."""

import json
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import define, evolve, field

from fieldwright.expression.engine import Compiled, Held
from fieldwright.expression.evaluator import compiled_for
from fieldwright.expression.failures import ExpressionError
from fieldwright.files.errors import CancelledError, UnreadableError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.suggest.learning.model import Pair, Pairs

TIMEOUT = 2.0
"""Seconds of one expression on one payload."""
STEPS = 5_000_000
MOST_BYTES = 400_000_000
"""Of all source payloads as JSON."""

FAILED: Any = type("Failed", (), {"__repr__": lambda _: "FAILED"})()
"""What an expression gives where it fails: equal to nothing."""

RECORD = "record"
"""What the item of a message that is a list is called in blocks below it."""


class TimeOverError(Exception):
    """The time for learning is over; what is known is kept."""


def readable(pairs: Pairs) -> Pairs:
    """The pairs whose payloads expressions can read; the others are said to be left out. Raises `UnreadableError` where none is left."""
    kept: list[Pair] = []
    said: list[str] = []
    total = 0
    for pair in pairs.pairs:
        try:
            text = json.dumps(pair.source, ensure_ascii=False, allow_nan=False)
            json.dumps(pair.target, ensure_ascii=False, allow_nan=False).encode()
            Held(text)
        except UnicodeEncodeError:
            said.append(f"{pair.name} was left out: it has half a character (a lone surrogate)")
        except ValueError:
            said.append(f"{pair.name} was left out: it has NaN or an infinite number")
        except RecursionError:
            said.append(f"{pair.name} was left out: it is nested too deeply")
        except ExpressionError as error:
            said.append(f"{pair.name} was left out: {error.problem}")
        else:
            kept.append(pair)
            total += len(text)
        if total > MOST_BYTES:
            raise UnreadableError(
                f"the source payloads are larger than {MOST_BYTES // 1_000_000} MB together", mend="give fewer pairs"
            )
    if not kept:
        raise UnreadableError(said[0] if said else "there are no pairs", mend="correct the payloads")
    return evolve(pairs, pairs=tuple(kept), unpaired=(*pairs.unpaired, *said))


@define(eq=False)
class Running:
    """The source payloads of all pairs, held by the engine. They must be `readable`."""

    pairs: Sequence[Pair]
    deadline: float
    cancelled: Callable[[], bool]
    tables: dict[str, Any] = field(factory=dict)
    """The code tables by name, as the engine takes them."""
    held: list[Held] = field(factory=list)
    _compiled: dict[tuple[str, str], Compiled] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.held = [Held(json.dumps(pair.source, ensure_ascii=False)) for pair in self.pairs]

    def check(self) -> None:
        """Raises `CancelledError` where somebody stopped it, and `TimeOverError` where the time is over."""
        if self.cancelled():
            raise CancelledError("learning was stopped")
        if time.perf_counter() > self.deadline:
            raise TimeOverError

    def values(self, each: Sequence[str], expression: str, pairs: Sequence[int]) -> dict[int, Any]:
        """What an expression gives, by pair: below blocks nested lists with a value for each item. `ABSENT` is missing, `FAILED` a failure.

        ``each`` are the items of the blocks around it, the outermost first.
        """
        self.check()
        compiled = self._of(each, expression)
        if compiled is None:
            return dict.fromkeys(pairs, FAILED)
        return {at: self._value(compiled, at, len(each)) for at in pairs}

    def _of(self, each: Sequence[str], expression: str) -> Compiled | None:
        text = f'{{"v": {expression}}}'
        for one in reversed(each):
            text = f'{{"v": [{one}.({text})]}}'
        key = ("", text)
        found = self._compiled.get(key)
        if found is None:
            if len(self._compiled) > 20_000:
                self._compiled.clear()
            tables: Mapping[str, Any] = self.tables if "$translate" in text else {}
            try:
                found = self._compiled[key] = compiled_for(
                    f"(${RECORD} := $; {text})" if f"${RECORD}" in text else text, "", tables
                )
            except ExpressionError:
                return None
        return found

    def _value(self, compiled: Compiled, at: int, depth: int) -> Any:
        try:
            made = compiled.evaluate_held(self.held[at], {}, timeout=TIMEOUT, max_steps=STEPS)
        except ExpressionError:
            return FAILED
        return _unwrapped(made, depth)


def _unwrapped(made: Any, depth: int) -> Any:
    """The values of ``{"v": …}``, at the depth of nested lists of them."""
    if not isinstance(made, dict):
        return ABSENT
    value: Any = made.get("v", ABSENT)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    if not depth or not isinstance(value, list):
        return value  # pyright: ignore[reportUnknownVariableType]
    return [_unwrapped(one, depth - 1) for one in value]  # pyright: ignore[reportUnknownVariableType]
