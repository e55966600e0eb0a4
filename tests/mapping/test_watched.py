"""The watched expression gives what the map gives, and goes on without a rule that fails."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.resources import resource
from fieldwright.mapping.compile import compile_map, defaults_of
from fieldwright.mapping.model import Rule
from fieldwright.mapping.running.further import read_sources
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.watched import watched_map
from fieldwright.project.format import load_project
from fieldwright.project.sides import Schemas, benches
from tests.report.handmade import bench_of, project_of

RUNS = "($_rule := function($number, $run) {$run()};\n"
CASES = [
    ("city-service-requests", "pothole"), ("city-service-requests", "trail-tree"), ("wholesale-shipments", "cafe"),
    ("wholesale-shipments", "canteen"),
]  # fmt: skip


@pytest.fixture(scope="module")
def evaluator() -> Any:
    with Evaluator(spare=False) as one:
        yield one


def _value(evaluator: Evaluator, text: str, payload: Any, given: dict[str, str] | None = None) -> Any:
    outcome = evaluator.evaluate_many(text, [json.dumps(payload)], given or {})[0]
    assert outcome.error is None, outcome.error
    return outcome.value


@pytest.mark.parametrize(("name", "sample"), CASES)
def test_on_the_examples_it_gives_what_the_map_gives(evaluator: Evaluator, name: str, sample: str) -> None:
    folder = Path(resource("examples", name))
    (bench,) = benches(load_project(folder / f"{name}.fieldwright.json").project, Schemas(folder)).values()
    files = {"catalogue": folder / "products.csv"} if len(bench.sources) > 1 else {}
    given = {alias: json.dumps(value) for alias, value in read_sources(bench, files).items()}
    payload = json.loads((folder / f"{name}.samples" / f"{sample}.json").read_bytes())
    watched = watched_map(bench)
    assert set(given) == set(watched.aliases)
    expected = _value(evaluator, compile_map(bench).text, payload, given)
    given["params"] = json.dumps(defaults_of(bench))
    assert _value(evaluator, f"{RUNS}{watched.text})", payload, given) == expected


def _bench(*rules: Rule) -> Bench:
    return bench_of(project_of(rules))


def test_without_a_rule_its_place_is_missing_and_no_default_stands_in(evaluator: Evaluator) -> None:
    bench = _bench(Rule("Number", value="id", default="none"), Rule("Remark", value="internal", default="none"))
    text = f"($_rule := function($number, $run) {{$number = 1 ? $gone : $run()}};\n{watched_map(bench).text})"
    assert _value(evaluator, text, {"id": "R-1", "internal": "x"}) == {"Number": "R-1"}


def test_an_object_of_rules_that_are_left_out_is_left_out(evaluator: Evaluator) -> None:
    bench = _bench(Rule("Number", value="id"), Rule("Contact.Mail", value="requester.email", default="none"))
    text = f"($_rule := function($number, $run) {{$number = 1 ? $gone : $run()}};\n{watched_map(bench).text})"
    assert _value(evaluator, text, {"id": "R-1"}) == {"Number": "R-1"}


def test_items_lists_conditions_and_several_rules_of_one_place(evaluator: Evaluator) -> None:
    bench = _bench(
        Rule("Task[]", each="lines", where="count > 1", order_by=">count", alias="line"),
        Rule("Task[].Text", value="$line.what & ($index + 1)"),
        Rule("Task[].Quantity", value="count % 2", when="count < 9"),
        Rule("Contact", when="$exists(requester)"),
        Rule("Contact.Name", value="requester.name"),
        Rule("Kind", value="category"),
        Rule("Kind", constant="ROAD"),
    )
    payload = {"lines": [{"what": "a", "count": 2}, {"what": "b", "count": 1}, {"what": "c", "count": 9}], "requester": {"name": "Ann"}}  # fmt: skip
    expected = _value(evaluator, compile_map(bench).text, payload)
    assert expected["Task"][0]["Text"] == "c1"
    assert _value(evaluator, f"{RUNS}{watched_map(bench).text})", payload) == expected


def test_a_rule_that_does_not_parse_is_told() -> None:
    watched = watched_map(_bench(Rule("Number", value="id +"), Rule("Kind", value="category")))
    assert list(watched.broken) == ["Number"]
    assert "category" in watched.text
