"""Maps translated and run here, beside Fieldwright's own run."""

import json
from typing import Any

from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.run import Runner
from fieldwright.mapping.sides import Bench
from fieldwright.report.platforms.model import Translated
from fieldwright.report.platforms.program import program_of
from fieldwright.report.platforms.python.module import ModuleWriter

FAILS = frozenset({"R01", "R04", "R07"})


def module(bench: Bench) -> Translated:
    return ModuleWriter(program_of(bench), {}).written(("A map",))


def loaded(text: str) -> dict[str, Any]:
    space: dict[str, Any] = {"__name__": "builtins"}
    exec(compile(text, "module", "exec"), space)
    return space


def ours(bench: Bench, payload: Any, **sources: Any) -> tuple[str, Any]:
    """What Fieldwright gives: ``("value", v)``, or ``("failed", None)`` where a rule fails."""
    with Evaluator(in_process=True) as evaluator:
        result = Runner(bench, evaluator, sources=sources).run(json.dumps(payload).encode())
    failed = [one for one in result.findings if one.id in FAILS]
    return ("failed", None) if failed else ("value", json.dumps(as_floats(result.value)))


def theirs(space: dict[str, Any], payload: Any, **sources: Any) -> tuple[str, Any]:
    """What a module gives."""
    try:
        value = space["transform"](payload, **sources)
    except space["MapError"]:
        return "failed", None
    return "value", json.dumps(as_floats(json.loads(space["json_text"](value, digits=0))))


def as_floats(value: Any) -> Any:
    """1 and 1.0 are one number."""
    if isinstance(value, list):
        return [as_floats(one) for one in value]
    if isinstance(value, dict):
        return {name: as_floats(one) for name, one in value.items()}
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value
