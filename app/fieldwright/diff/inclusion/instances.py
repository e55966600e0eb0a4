"""Instances of a schema: a small one, or many different ones."""

from collections.abc import Iterator
from random import Random
from typing import Any

from fieldwright.diff.inclusion.documents import Documents, Schema
from fieldwright.diff.inclusion.effort import Effort
from fieldwright.diff.inclusion.languages import Languages
from fieldwright.diff.inclusion.nodes import Found, Literal, Untold
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.solver import Solver
from fieldwright.diff.inclusion.values import frozen_value
from fieldwright.diff.inclusion.witness import compiled, is_valid
from fieldwright.files.errors import FieldwrightError

_EFFORT = 20_000
_MOST_EFFORT = 100_000
"""Of all instances together."""

_MOST_IDLE = 20
"""Values in a row that are no new ones, after which there are taken to be no more."""


def instance_of(schema: Schema, *, seed: int = 0) -> Any:
    """An instance of a self-contained JSON Schema 2020-12, a small one unless there is a seed; raises `FieldwrightError` if none is found."""
    for instance in instances(schema, 1, seed):
        return instance
    raise FieldwrightError("no instance of the schema was found", mend="check that some value can be valid")


def instances(schema: Schema, count: int, seed: int = 0) -> list[Any]:
    """At most so many different instances, each checked with jsonschema-rs; the same ones for the same seed."""
    validator = compiled(schema)
    made: dict[Any, Any] = {}
    if validator is None:
        return []
    idle = 0
    for value in _proposed(schema, 4 * count + 20, seed):
        before = len(made)
        if is_valid(validator, value):
            made.setdefault(frozen_value(value), value)
        idle = 0 if len(made) > before else idle + 1
        if len(made) >= count or idle >= _MOST_IDLE:
            break
    return list(made.values())


def _proposed(schema: Schema, count: int, seed: int) -> Iterator[Any]:
    left = _MOST_EFFORT
    try:
        solver = Solver(documents := Documents((schema,)), Effort(_EFFORT), Languages(Effort(4 * _EFFORT)))
        wanted = (Literal(documents.root(0), True),)
    except (UntoldError, RecursionError):
        return
    for turn in range(count):
        if turn or seed:
            solver.chance = Random(f"{seed} {turn}")  # noqa: S311 - to be repeated, not to be secret
        solver.effort.left = started = min(_EFFORT, left)
        try:
            found = solver.solve(wanted)
        except (UntoldError, RecursionError):
            found = Untold("")
        left -= started - max(0, solver.effort.left)
        if isinstance(found, Found):
            yield found.value
        elif found is None or left <= 0:
            return
