"""Streams of JSON records: order, bad records, rejects, what is counted, and how a run ends."""

import io
import json
import random
from typing import Any

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import ExpressionError, MissingError, RefusedError, SyntaxProblemError
from fieldwright.mapping.model import Parameter
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.records import BATCH_BYTES, items_of
from fieldwright.mapping.running.sinks import form_of
from fieldwright.mapping.running.stream import Wanted, stream, summary
from tests.mapping.benches import INTEGER, NUMBER, TEXT, bench, lookup, many, record
from tests.mapping.running.streams import items, lines, opened, streamed

ANYTHING: dict[str, Any] = {"type": "object"}
DOUBLE = bench(record(n=INTEGER), record(m=INTEGER), {"m": "n * 2"})
SMALL = bench(record(n=INTEGER), record(m={"type": "integer", "maximum": 5}), {"m": "n * 2"})


@pytest.mark.parametrize("jobs", [0, 1, 2])
def test_records_keep_their_order(jobs: int) -> None:
    seen: list[int] = []
    padding = "x" * 100
    result, out, _ = streamed(DOUBLE, lines({"n": at, "pad": padding} for at in range(9000)), jobs=jobs, progress=seen.append)  # fmt: skip
    assert (result.records, result.written, result.rejected, result.invalid, result.findings) == (9000, 9000, 0, 0, ())
    assert [json.loads(line)["m"] for line in out.splitlines()] == list(range(0, 18000, 2))
    assert seen[-1] == 9000
    assert seen == sorted(seen)


def test_processes_give_what_one_gives() -> None:
    chance = random.Random(4)
    records = [{"n": chance.choice([1, 2, 7, "x", None])} for _ in range(3000)]
    assert [streamed(SMALL, lines(records), rejects=True, jobs=jobs)[1:] for jobs in (0, 2)] == [
        streamed(SMALL, lines(records), rejects=True, jobs=0)[1:]
    ] * 2


def test_a_bad_record_is_rejected_with_the_reason_and_the_run_goes_on() -> None:
    text = '{"n": 1}\n\n{"n": "x"}\n{"n": 4}\n{"n": \n[1]\n{"n": 2}\r\n'
    result, out, rejected = streamed(SMALL, lines(text), rejects=True)
    assert [json.loads(line) for line in out.splitlines()] == [{"m": 2}, {"m": 4}]
    assert (result.records, result.written, result.rejected, result.invalid) == (6, 2, 4, 0)
    assert [(one["record"], one["line"], one["findings"][-1]["id"]) for one in rejected] == [
        (2, 3, "R01"), (3, 4, "R02"), (4, 5, "R08"), (5, 6, "R08"),
    ]  # fmt: skip
    assert rejected[0]["input"] == {"n": "x"}
    assert rejected[0]["findings"][-1]["target"] == "m"
    assert rejected[2]["input_text"] == '{"n":'
    assert "an array" in rejected[3]["findings"][0]["message"]


def test_without_a_place_for_rejects_invalid_results_are_written() -> None:
    result, out, _ = streamed(SMALL, lines([{"n": 1}, {"n": "x"}, {"n": 4}, {"n": 2}]))
    assert (result.records, result.written, result.rejected, result.invalid) == (4, 3, 1, 1)
    assert [(one.id, one.message.split(":")[0], one.target) for one in result.findings if one.id != "R03"] == [
        ("R01", "record 2", "m"),
        ("R02", "record 3", "m"),
    ]
    assert len(out.splitlines()) == 3


def test_rejected_records_can_be_run_again() -> None:
    records = [{"n": at % 5} for at in range(50)]
    _, _, rejected = streamed(SMALL, lines(records), rejects=True)
    again, _, _ = streamed(SMALL, lines([one["input"] for one in rejected]))
    assert again.records == again.invalid == len(rejected) == 20


def test_findings_are_bounded_and_counted() -> None:
    made = bench(record(n=INTEGER), record(m=TEXT), {"m": "n"})
    result, _, _ = streamed(made, lines({"n": at} for at in range(700)))
    assert len(result.findings) + result.more_findings == 700
    assert len(result.findings) <= 200
    told = summary(result, map="map")
    assert told["in"] == told["out"] == told["invalid"] == 700
    assert [(one["id"], one["target"], one["count"]) for one in told["findings"]] == [("R02", "m", 700)]
    assert told["findings"][0]["first"].startswith("record 1: m: ")


def test_failures_name_their_rule_whichever_failed() -> None:
    rules = {"a": "x * 2", "b": "y * 2", "c": "$translate('t', z)"}
    made = bench(ANYTHING, ANYTHING, rules, lookups=[lookup("t", {"1": "one"})])
    records = [{"x": "q"}, {"y": "q"}, {"z": 2}, {"x": 1, "y": 1, "z": 1}] * 20
    result, _, _ = streamed(made, lines(records))
    assert result.rejected == 60
    assert {key: count for key, count in result.counts.items() if key[0] != "R03"} == {
        ("R01", "error", "a"): 20, ("R01", "error", "b"): 20, ("R04", "error", "c"): 20,
    }  # fmt: skip


def test_broken_rule_is_said_once() -> None:
    result, out, _ = streamed(bench(ANYTHING, ANYTHING, {"a": "n &", "b": "n"}), lines([{"n": 1}, {"n": 2}]))
    assert [(one.id, one.target) for one in result.findings] == [("R01", "a")]
    assert [json.loads(line) for line in out.splitlines()] == [{"b": 1}, {"b": 2}]


def test_digits_that_are_lost_are_told_in_valid_records_too() -> None:
    made = bench(record(n=NUMBER), record(m=NUMBER), {"m": "n"})
    result, _, _ = streamed(made, lines('{"n": 12345678901234567891}\n{"n": 1.5}\n'))
    assert [one.id for one in result.findings] == ["R05"]
    assert result.written == 2


@pytest.mark.parametrize("number", ["1e400", "123456789012345678901234567890", "-0.0", "1E5", "0.1"])
def test_numbers_of_every_size_pass(number: str) -> None:
    made = bench(ANYTHING, ANYTHING, {"m": "n", "o": "1"})
    result, out, _ = streamed(made, lines(f'{{"n": {number}}}\n'))
    assert result.records == 1
    if result.written:
        assert json.loads(out)["m"] == pytest.approx(float(number))


def test_text_of_every_kind_passes() -> None:
    made = bench(ANYTHING, ANYTHING, {"m": "n"})
    texts = ["Grüße", "\ud83d\ude00", "\u2028", '"\\', "a\nb"]
    _, out, _ = streamed(made, lines([{"n": one} for one in texts]), jobs=1)
    assert [json.loads(line)["m"] for line in out.split("\n") if line] == [
        one.encode("utf-16", "surrogatepass").decode("utf-16") for one in texts
    ]


def test_a_rule_that_never_ends_ends_the_run() -> None:
    made = bench(ANYTHING, ANYTHING, {"m": "($f := function($n) {$f($n + 1) + 1}; n = 1 ? $f(0) : n)"})
    ok, _, rejected = streamed(made, lines([{"n": 1}, {"n": 2}]), rejects=True)
    assert (ok.written, rejected[0]["findings"][0]["id"]) == (1, "R07")
    with pytest.raises(ExpressionError, match="m"):
        streamed(made, lines([{"n": 1}]))
    with pytest.raises(ExpressionError, match="record 3"):
        streamed(made, lines([{"n": 1}] * 10 + [{"n": 2}] * 10))


def test_parameters_and_further_sources_are_read_for_every_record() -> None:
    made = bench(
        record(n=INTEGER), ANYTHING, {"a": "$prices[id = $$.n].price", "b": "$params.shop"}, parameters=[Parameter("shop")],
        further={"prices": many(record(id=INTEGER, price=NUMBER))},
    )  # fmt: skip
    prices = [{"id": at, "price": at + 0.5} for at in range(5)]
    for jobs in (0, 1):
        _, out, _ = streamed(made, lines([{"n": 1}, {"n": 4}]), jobs=jobs, parameters={"shop": "X"}, sources={"prices": prices})  # fmt: skip
        assert [json.loads(line) for line in out.splitlines()] == [{"a": 1.5, "b": "X"}, {"a": 4.5, "b": "X"}]
    with pytest.raises(MissingError, match=r"'prices'.*'shop'.*--source prices=FILE --param shop=VALUE"):
        streamed(made, lines([{"n": 1}]))


# --- arrays ----------------------------------------------------------------------------------------------------------


@given(
    st.lists(st.recursive(st.none() | st.integers() | st.text() | st.floats(allow_nan=False), lambda s: st.lists(s, max_size=3) | st.dictionaries(st.text(), s, max_size=3))),
    st.integers(0, 2),
)  # fmt: skip
def test_items_of_an_array_are_its_items(values: list[Any], indent: int) -> None:
    text = json.dumps(values, indent=indent or None, ensure_ascii=False)
    held = [json.loads(one) for batch in items_of(opened(text.encode("utf-8", "surrogatepass")), "x").batches for one in batch.records]  # fmt: skip
    assert held == values


@pytest.mark.parametrize("count", [0, 1, 501])
def test_array_in_array_out(count: int) -> None:
    form = form_of(DOUBLE.target, "array")  # type: ignore[arg-type]
    _, out, _ = streamed(DOUBLE, items(json.dumps([{"n": at} for at in range(count)])), form=form)
    assert json.loads(out) == [{"m": at * 2} for at in range(count)]


def test_array_stays_one_after_a_batch_that_failed() -> None:
    form = form_of(DOUBLE.target, "array")  # type: ignore[arg-type]
    result, out, _ = streamed(DOUBLE, items(json.dumps([{"n": "x"}] * 500 + [{"n": 1}] * 501)), form=form)
    assert len(json.loads(out)) == 501
    assert result.rejected == 500


def test_rejected_items_name_their_offset() -> None:
    text = '[{"n": 1},\n {"n": "x"}]'
    _, _, rejected = streamed(DOUBLE, items(text), rejects=True)
    assert [one["offset"] for one in rejected] == [text.index('{"n": "x"')]


@pytest.mark.parametrize(
    ("text", "line"),
    [('[{"n": 1}\n, {"n"', 2), ('[{"n": 1},\n{"n": 2} {"n": 3}]', 2), ('[{"n": 1},\n}]', 2), ('[{"n": 1}]\n[]', 2), ('{"n": 1}', 1)],
)  # fmt: skip
def test_array_that_breaks_off_is_told_with_its_line_after_what_was_read(text: str, line: int) -> None:
    out = io.BytesIO()
    with Evaluator(in_process=True) as evaluator, pytest.raises(SyntaxProblemError) as told:
        stream(Runner(DOUBLE, evaluator), items(text), out, Wanted(jobs=1))
    assert told.value.line == line
    if text.startswith("["):
        assert json.loads(out.getvalue().splitlines()[0]) == {"m": 2}


def test_large_records_and_many_are_read_piece_by_piece() -> None:
    big = "x" * BATCH_BYTES
    values = [{"n": 1, "t": big}, {"n": 2}, {"n": 3, "t": big * 3}]
    for made in (items(json.dumps(values)), lines(values)):
        _, out, _ = streamed(DOUBLE, made)
        assert [json.loads(line) for line in out.splitlines()] == [{"m": 2}, {"m": 4}, {"m": 6}]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_records_in_other_encodings(encoding: str) -> None:
    made = bench(ANYTHING, ANYTHING, {"m": "n"})
    values = [{"n": "Grüße"}] * 3000
    as_lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in values).encode(encoding)
    for records in (lines(as_lines), items(json.dumps(values, ensure_ascii=False).encode(encoding))):
        result, out, _ = streamed(made, records)
        assert (result.written, result.rejected) == (3000, 0)
        assert {json.loads(line)["m"] for line in out.splitlines()} == {"Grüße"}


def test_a_line_that_is_not_utf8_is_rejected() -> None:
    good = b'{"n": 1}\n' * 20_000
    result, _, rejected = streamed(DOUBLE, lines(good + b'{"n": "\xff"}\n'), rejects=True)
    assert (result.written, rejected[0]["record"], rejected[0]["findings"][0]["id"]) == (20_000, 20_001, "R08")


@frozen
class Elsewhere:
    """A schema of a medium that has no file for many."""

    medium: str = "x12"


def test_a_target_without_a_file_for_many_is_refused() -> None:
    made = evolve(DOUBLE.target, schema=Elsewhere())  # type: ignore[type-var]
    with pytest.raises(RefusedError):
        form_of(made)
