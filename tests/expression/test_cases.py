"""The project's own conformance cases: mapping-typical expressions with their exact results, null and missing told apart."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.expression.engine import Engine
from fieldwright.expression.failures import ExpressionError
from fieldwright.expression.syntax import parse, walk

from .reference import needs_reference, reference

FILES = sorted((Path(__file__).parent / "cases").glob("*.json"))
CASES = [
    pytest.param(case, document["input"], id=f"{file.stem}-{at}")
    for file in FILES
    for document in [json.loads(file.read_text(encoding="utf-8"))]
    for at, case in enumerate(document["cases"])
]
ENGINE = Engine()


def answer(expression: str, value: Any) -> dict[str, Any]:
    try:
        text = ENGINE.compiled(expression).evaluate_json(json.dumps(value))
    except ExpressionError as error:
        return {"error": error.code}
    return {"missing": True} if text is None else {"result": json.loads(text)}


def test_there_are_enough_cases():
    assert len(CASES) >= 150


@pytest.mark.parametrize(("case", "value"), CASES)
def test_engine_gives_the_expected_result(case: dict[str, Any], value: Any):
    expected = {key: part for key, part in case.items() if key != "expression"}
    assert json.dumps(answer(case["expression"], value)) == json.dumps(expected)


@pytest.mark.parametrize(("case", "value"), CASES)
def test_tree_spans_the_text(case: dict[str, Any], value: Any):
    text = case["expression"]
    if case.get("error", "").startswith("S"):
        return
    for node in walk(parse(text)):
        assert 0 <= node.start <= node.end <= len(text)
        for child in node.children:
            assert node.start <= child.start <= child.end <= node.end
        if node.kind == "name":
            assert text[node.start : node.word_end].strip("`") == node.value
        if node.kind == "variable":
            assert text[node.start : node.word_end] == "$" + node.value


@needs_reference
def test_reference_agrees():
    asked = [(param.values[0]["expression"], param.values[1]) for param in CASES]
    differing = []
    for param, given in zip(CASES, reference(asked), strict=True):
        case = param.values[0]
        expected = {key: part for key, part in case.items() if key != "expression"}
        if given != expected:
            differing.append((case["expression"], given, expected))
    assert differing == []
