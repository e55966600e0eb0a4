"""The worked examples of functions as tests: those of a project's own functions, and of the catalog's functions that it calls."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.expression.definitions import Definition, called_by, definitions_of, definitions_text, faults_of
from fieldwright.expression.evaluator import Evaluator, Outcome
from fieldwright.expression.functions import EXAMPLE_LOOKUP, FUNCTIONS, Function, own_functions
from fieldwright.expression.lookups import CodeTable
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Lookup, LookupRow, ProjectFunction
from fieldwright.project.model import Project

TIMEOUT = 10.0
"""Seconds that one example may take."""

AN_ERROR = "an error"
"""What an expression of the catalog gives that must fail."""


@frozen
class Worked:
    """An example of a function, run: what it ``got``, or the ``error``. ``expected`` is what it says; `ABSENT` for one that must fail.

    Nothing is None in both: an example cannot say which of null and nothing it means.
    """

    name: str
    """The call, with the example's number among those of its function."""
    expected: Any = None
    got: Any = None
    error: str = ""
    seconds: float = 0.0
    plain_name: str = ""
    """The name without the values that the function is called with."""


def worked_examples(
    project: Project, lookups: Mapping[str, CodeTable], evaluator: Evaluator, *, catalog: bool = False
) -> Iterator[Worked]:
    """Run the examples of the project's functions, in order; with ``catalog``, then those of the catalog's functions that the project calls."""
    defined = definitions_of(project.functions)
    faults = {one.name: one.message for one in reversed(faults_of(project.functions))}
    given = {one.name: one.default for one in project.parameters if one.default is not ABSENT}
    params = {"params": json.dumps(given, ensure_ascii=False)}
    for function in project.functions:
        for number, example in enumerate(function.examples, 1):
            values = arguments(function, example.input)
            name = f"{shown_call(function, example.input)} (example {number})"
            plain = f"${function.name} (example {number})"
            if function.name in faults:
                yield Worked(
                    name,
                    example.output,
                    error=f"the function cannot be used: {faults[function.name]}",
                    plain_name=plain,
                )
                continue
            names = [f"_a{at}" for at in range(len(values))]
            held = {one: json.dumps(value) for one, value in zip(names, values, strict=True) if value is not ABSENT}
            text = f"${function.name}({', '.join(f'${one}' for one in names)})"
            outcome = _evaluated(evaluator, text, {**params, **held}, lookups, defined)
            yield evolve(_worked(name, example.output, outcome), plain_name=plain)
    if catalog:
        tables = {
            "countries": Lookup("countries", tuple(LookupRow(*one) for one in EXAMPLE_LOOKUP.items()), two_way=True)
        }
        for one in _called(project, defined):
            for number, (text, result) in enumerate(vectors_of(one), 1):
                outcome = _evaluated(evaluator, text, {}, tables, ())
                name = f"{text} (example {number} of ${one.name})"
                yield _worked(name, ABSENT if result == AN_ERROR else json.loads(result), outcome)


def vectors_of(one: Function) -> tuple[tuple[str, str], ...]:
    """Expressions with their results as JSON, or `AN_ERROR`: what an implementation of a function of the catalog must give."""
    example = ((one.example, one.result),) if one.result else ()
    return (*example, *one.vectors, *((text, AN_ERROR) for text in one.fails))


def arguments(function: ProjectFunction, given: Any) -> tuple[Any, ...]:
    """The arguments that an example's input means: of a list one each, of an object that has only parameters' names those of several, `ABSENT`
    where it has none; any other value is the only one."""
    if isinstance(given, list):
        return tuple(cast("list[Any]", given))
    names = function.parameters
    if isinstance(given, Mapping) and len(names) > 1 and given and set(cast("Mapping[str, Any]", given)) <= set(names):
        return tuple(cast("Mapping[str, Any]", given).get(name, ABSENT) for name in names)
    return (given,) if names else ()


def shown_call(function: ProjectFunction, given: Any) -> str:
    """The call that an example's input means: ``$price(3, "EUR")``."""
    shown = ("nothing" if one is ABSENT else json.dumps(one, ensure_ascii=False) for one in arguments(function, given))
    return f"${function.name}({', '.join(shown)})"


def _evaluated(
    evaluator: Evaluator, text: str, bindings: Mapping[str, str], lookups: Mapping[str, CodeTable], defined: Sequence[Definition]
) -> Outcome:  # fmt: skip
    definitions = definitions_text(text, defined)
    return evaluator.evaluate(f'{{"v": {text}}}', None, bindings, lookups, TIMEOUT, definitions=definitions)


def _worked(name: str, expected: Any, outcome: Outcome) -> Worked:
    error = outcome.error.problem if outcome.error is not None else ""
    held = outcome.value
    got = cast("dict[str, Any]", held).get("v") if isinstance(held, dict) else None
    return Worked(name, expected, got, error, outcome.seconds)


def _called(project: Project, defined: Sequence[Definition]) -> list[Function]:
    """The catalog's functions that the rules call, by themselves or through the project's functions."""
    texts = [text for one in project.maps for rule in one.rules for _, text in rule.expressions]
    whole = "\n".join((*texts, *(one.expression for one in called_by("\n".join(texts), defined))))
    return [FUNCTIONS[name] for name in own_functions(whole)]
