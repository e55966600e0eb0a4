"""One expression as a Python function, to be tried: what tests measure the translation with."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from fieldwright.expression.syntax import parse
from fieldwright.report.platforms.python.assembling import Assembled
from fieldwright.report.platforms.python.expressions import Writer


def source_of(expression: str, names: Iterable[str] = ()) -> str:
    """A module with the function ``rule(payload, given)``. Raises `CannotSayError`."""
    made = Assembled()
    given = {one: made.taken_name(one) for one in names}
    given["$"] = "payload"
    writer = Writer(expression, given, made.names(), wrapped=True, owns=made.own)
    body = writer.function_body(parse(expression))
    head = ["def rule(payload, given):", "    item = whole(payload)"]
    head += [f"    {given[name]} = given.get({name!r}, MISSING)" for name in writer.used if name != "$"]
    for name in ("whole", "MISSING", "MapError", "json_text"):
        writer.need(name)
    return made.module([*head, *(f"    {one}" if one else "" for one in body)], writer.runtime)


def trial(expression: str, names: Iterable[str] = ()) -> Callable[[Any, dict[str, Any]], tuple[Any, ...]]:
    """What runs an expression as Python: gives ``("value", v)``, ``("missing",)`` or ``("error", text)``; ``...`` is no payload."""
    text = source_of(expression, names)
    space: dict[str, Any] = {"__name__": "builtins"}
    exec(compile(text, "trial", "exec"), space)  # noqa: S102 - what was just written here

    def run(payload: Any, given: dict[str, Any]) -> tuple[Any, ...]:
        missing = space["MISSING"]
        try:
            value = space["rule"](missing if payload is ... else payload, given)
        except (space["MapError"], RecursionError) as error:
            return ("error", str(error))
        return (
            ("missing",)
            if value is missing or callable(value)
            else ("value", json.loads(space["json_text"](value, digits=0)))
        )

    return run
