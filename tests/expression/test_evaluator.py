"""Evaluating in the worker and in process: one interface, one result, and nothing that hangs."""

import json
import threading
import time

import pytest

from fieldwright.expression.evaluator import Evaluator
from fieldwright.expression.lookups import tables_of
from fieldwright.files.errors import CancelledError
from fieldwright.mapping.model import Lookup, LookupRow


@pytest.fixture(scope="module", params=[True, False], ids=["in process", "in the worker"])
def evaluator(request: pytest.FixtureRequest):
    with Evaluator(in_process=request.param) as made:
        yield made


def lookup(not_found: str) -> dict[str, Lookup]:
    rows = (LookupRow("DE", "Germany"), LookupRow(1, None), LookupRow("2", {"a": [1]}), LookupRow(None, "nothing"))
    return {"codes": Lookup("codes", rows, not_found, default="??")}


def test_null_missing_and_values_are_told_apart(evaluator: Evaluator):
    assert evaluator.evaluate("a", '{"a":1}').value_text == "1"
    assert evaluator.evaluate("a", '{"a":null}').value_text == "null"
    missing = evaluator.evaluate("a", "{}")
    assert missing.missing
    assert missing.value_text is None
    assert missing.error is None


def test_text_that_is_no_ascii_survives(evaluator: Evaluator):
    assert evaluator.evaluate('a & "😀"', '{"a":"Zürich"}').value == "Zürich😀"


def test_errors_have_code_place_and_a_sentence(evaluator: Evaluator):
    error = evaluator.evaluate('"é😀" & a + "x"', '{"a":1}').error
    assert error is not None
    assert error.code == "T2001"
    assert "not a number" in error.problem
    assert 0 <= error.start < error.end <= 14
    syntax = evaluator.evaluate("a +", "{}").error
    assert syntax is not None
    assert (syntax.code, syntax.start) == ("S0207", 3)


def test_eval_is_refused(evaluator: Evaluator):
    error = evaluator.evaluate('$eval("1+1")', "{}").error
    assert error is not None
    assert error.code == "F1001"
    hidden = evaluator.evaluate('($f := $eval; $f("1"))', "{}").error
    assert hidden is not None
    assert hidden.code == "F1001"
    assert evaluator.evaluate('"$eval is a word"', "{}").value == "$eval is a word"


def test_an_endless_loop_is_one_clear_error(evaluator: Evaluator):
    started = time.monotonic()
    error = evaluator.evaluate("($f := function($x) {$f($x)}; $f(1))", "{}", timeout=0.3).error
    assert time.monotonic() - started < 3
    assert error is not None
    assert "longer than 0.3 seconds" in error.problem
    assert evaluator.evaluate("1 + 1", "{}").value == 2


def test_too_many_steps_are_an_error_that_says_how_many(evaluator: Evaluator):
    error = evaluator.evaluate("$map([1..10000], function($i) {$i * 2})", "{}", max_steps=12_345).error
    assert error is not None
    assert error.code == "U1006"
    assert error.problem == "the expression took more than 12,345 steps and was stopped"
    assert error.mend == "check for a loop without end, or give it less to go through"


def test_deep_recursion_and_huge_results_are_errors(evaluator: Evaluator):
    deep = evaluator.evaluate("($f := function($x) {1 + $f($x)}; $f(1))", "{}").error
    assert deep is not None
    assert deep.code == "D1011"
    assert evaluator.evaluate("[1..10000000].[1..10000000]", "{}", timeout=1).error is not None


def test_input_that_is_no_json_is_an_error(evaluator: Evaluator):
    error = evaluator.evaluate("a", '{"a":').error
    assert error is not None
    assert "not JSON" in error.problem


def test_bindings_keep_null_and_missing_apart(evaluator: Evaluator):
    bindings = {"crm": '{"name":"Ada"}', "params": '{"zone":null}', "none": "null"}
    assert evaluator.evaluate("$crm.name & a", '{"a":"!"}', bindings).value == "Ada!"
    assert evaluator.evaluate("$params.zone", "{}", bindings).value_text == "null"
    assert evaluator.evaluate("$params.other", "{}", bindings).missing
    assert evaluator.evaluate("$none", "{}", bindings).value_text == "null"
    assert evaluator.evaluate("$absent", "{}", bindings).missing


def test_the_root_alias_is_the_input_itself(evaluator: Evaluator):
    assert (
        evaluator.evaluate("lines.($order.id & sku)", '{"id":"A","lines":[{"sku":1}]}', root_alias="order").value
        == "A1"
    )
    error = evaluator.evaluate("$order.id +", "{}", root_alias="order").error
    assert error is not None
    assert error.start == 11


@pytest.mark.parametrize(
    ("not_found", "key", "expected"),
    [
        ("error", '"DE"', '"Germany"'), ("error", "1", "null"), ("error", '"1"', "null"), ("error", "2", '{"a":[1]}'),
        ("error", "null", '"nothing"'), ("default", '"XX"', '"??"'), ("pass through", '"XX"', '"XX"'),
        ("pass through", "17", "17"), ("leave out", '"XX"', None), ("error", '"XX"', "F2001"),
    ],
)  # fmt: skip
def test_translate(evaluator: Evaluator, not_found: str, key: str, expected: str | None):
    outcome = evaluator.evaluate('$translate("codes", k)', f'{{"k":{key}}}', lookups=lookup(not_found))
    if expected == "F2001":
        assert outcome.error is not None
        assert outcome.error.code == "F2001"
        assert "XX" in outcome.error.problem
    else:
        assert (outcome.value_text, outcome.error) == (expected, None)


def test_translate_of_missing_is_missing_and_of_an_unknown_table_an_error(evaluator: Evaluator):
    assert evaluator.evaluate('$translate("codes", k)', "{}", lookups=lookup("error")).missing
    error = evaluator.evaluate('$translate("code", 1)', "{}", lookups=lookup("error")).error
    assert error is not None
    assert error.code == "F2002"


def test_a_batch_gives_one_outcome_an_input_in_order(evaluator: Evaluator):
    inputs = [json.dumps({"n": number}) if number % 7 else "{" for number in range(1, 1_300)]
    told: list[int] = []
    outcomes = evaluator.evaluate_many("n * 2", inputs, progress=told.append)
    assert len(outcomes) == len(inputs)
    assert told[-1] == len(inputs)
    for number, outcome in enumerate(outcomes, 1):
        assert (outcome.error is None) == bool(number % 7)
        if outcome.error is None:
            assert outcome.value == number * 2


def test_a_batch_sends_large_tables_once(evaluator: Evaluator):
    tables = tables_of({"big": Lookup("big", tuple(LookupRow(number, -number) for number in range(20_000)))})
    outcomes = evaluator.evaluate_many(
        '$translate("big", n)', [f'{{"n":{number}}}' for number in range(2_000)], lookups=tables
    )
    assert [one.value for one in outcomes] == [-number for number in range(2_000)]


def test_a_killed_worker_gets_its_tables_again():
    with Evaluator() as evaluator:
        tables = tables_of(lookup("error"))
        assert evaluator.evaluate('$translate("codes", "DE")', "{}", lookups=tables).value == "Germany"
        assert evaluator._worker is not None
        assert evaluator._worker._process is not None
        evaluator._worker._process.kill()
        time.sleep(0.1)
        assert evaluator.evaluate('$translate("codes", "DE")', "{}", lookups=tables).value == "Germany"


def test_cancel_stops_a_batch():
    with Evaluator() as evaluator:
        evaluator.evaluate("1", "{}")
        slow = "$sum($map([1..300000], function($n) {$n % 7}))"
        threading.Timer(0.3, evaluator.cancel).start()
        with pytest.raises(CancelledError):
            evaluator.evaluate_many(slow, ["{}"] * 10_000)
        assert evaluator.evaluate("1 + 1", "{}").value == 2


def test_several_threads_share_one_evaluator(evaluator: Evaluator):
    wrong: list[object] = []

    def many(number: int) -> None:
        for at in range(40):
            outcome = evaluator.evaluate(f"a + {number}", f'{{"a":{at}}}')
            if outcome.value != at + number:
                wrong.append(outcome)

    threads = [threading.Thread(target=many, args=(number,)) for number in range(5)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert wrong == []
