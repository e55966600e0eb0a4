"""Expressions of a plan with what is bound to them for every record: further sources and parameters.

The engine converts bindings at every evaluation, which for a large further source costs more than the record. Such a one is held by the engine
instead, as the value that expressions start from, and the record is what is bound; ``$`` and ``$$`` are the record all the same. What joins
look up in it is made once (`hoisted`).
"""

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

from fieldwright.expression.engine import Compiled, Held, Limits
from fieldwright.expression.evaluator import compiled_for
from fieldwright.expression.failures import ExpressionError
from fieldwright.mapping.running.hoisted import hoisted
from fieldwright.mapping.running.plan import Plan

MISSING = object()
"""The result of an expression that gives nothing."""

MOST_BOUND = 4_000
"""Characters of JSON that are bound for every record; more is held by the engine."""

_INDEX_LIMITS = Limits(timeout=30.0, max_steps=2_000_000_000, max_result_size=2_000_000_000)


class Bound:
    """What is bound for every record of a plan. ``texts`` are all expressions that will be evaluated often."""

    def __init__(self, plan: Plan, tables: Mapping[str, Any], texts: Iterable[str] = ()) -> None:
        self.plan = plan
        self.tables = tables
        self.indexes: dict[str, str] = {}
        self.held: Held | None = None
        if sum(len(text) for text in plan.bindings.values()) > MOST_BOUND:
            for text in texts:
                hoisted(text, plan.bindings, self.indexes)
            self.held = self._held()

    @cached_property
    def given(self) -> dict[str, Any] | None:
        """The bindings as values."""
        return {name: json.loads(text) for name, text in self.plan.bindings.items()} or None

    def with_number(self, more: dict[str, Any] | None, number: int) -> dict[str, Any] | None:
        """Bindings, and the record's number where the map counts records."""
        return {**(more or {}), "recordNumber": number} if self.plan.counts else more

    @property
    def names(self) -> Iterable[str]:
        """The names of what the engine holds."""
        return (*self.plan.bindings, *self.indexes.values())

    def _held(self) -> Held | None:
        """The bindings and the indexes over them, held by the engine; None where it does not take them."""
        members = [f"{json.dumps(name)}: {text}" for name, text in self.plan.bindings.items()]
        sources = f"{{{', '.join(members)}}}"
        for index, name in list(self.indexes.items()):
            try:
                text = Compiled(f"({_taken(self.plan.bindings)}{index}\n)").evaluate_json(sources, limits=_INDEX_LIMITS)
            except ExpressionError:  # then it is made for each record, where the failure has its place
                del self.indexes[index]
                continue
            if text is not None:
                members.append(f"{json.dumps(name)}: {text}")
        try:
            return Held(f"{{{', '.join(members)}}}")
        except ExpressionError:
            self.indexes.clear()
            return None


class Prepared:
    """An expression of a plan, compiled for its records."""

    def __init__(self, bound: Bound, text: str, host: Mapping[str, Callable[..., Any]] | None = None) -> None:
        """Raises `CompileError`."""
        plan = bound.plan
        self._bound = bound
        self._plan = plan
        self._plain = compiled_for(text, plan.root_alias, bound.tables)
        self._plain.add(host or {})
        self._on_held: Compiled | None = None
        if bound.held is not None:
            alias = f"${plan.root_alias} := $$; " if plan.root_alias and f"${plan.root_alias}" in text else ""
            inner = hoisted(text, plan.bindings, bound.indexes, more=False)
            whole = f'({_taken(bound.names)}$_records.($$ := $; {alias}{{"r": ({inner}\n)}}))'
            self._on_held = compiled_for(whole, "", bound.tables)
            self._on_held.add(host or {})

    def result(self, value: Any, number: int) -> Any:
        """The result on a record's value, `MISSING` for none. Raises `ExpressionError`."""
        plan, bound = self._plan, self._bound
        try:
            if self._on_held is not None and bound.held is not None and _alone(value):
                given = bound.with_number({"_records": [value]}, number) or {}
                made = self._on_held.evaluate_held(bound.held, given, timeout=plan.timeout, max_steps=plan.max_steps)
                return made.get("r", MISSING) if isinstance(made, dict) else MISSING
            given = bound.with_number(bound.given, number)
            made = self._plain.evaluate(value, given, timeout=plan.timeout, max_steps=plan.max_steps)
            if made is not None:
                return made
        except ExpressionError as error:
            if error.code != "F1005":  # a value that the engine takes as text only, such as an integer of 30 digits
                raise
        return self.by_text(value, number)

    def by_text(self, value: Any, number: int) -> Any:
        """As `result`, over the engine's own JSON, which keeps what Python's values do not."""
        plan, text = self._plan, json.dumps(value, ensure_ascii=False)
        given = self._bound.with_number(self._bound.given, number)
        told = self._plain.evaluate_json(text, given, timeout=plan.timeout, max_steps=plan.max_steps)
        return MISSING if told is None else json.loads(told)


def _taken(names: Iterable[str]) -> str:
    """The statements that bind what the engine holds, exactly as it is there."""
    return "".join(f"${name} := $lookup($, {json.dumps(name)}); " for name in names)


def _alone(value: Any) -> bool:
    """Whether a path step over a list of this one value means the same as the value itself: not for lists of several items."""
    return isinstance(value, dict) or (isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict))
