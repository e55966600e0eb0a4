"""Why a place of the output is as it is: rule, blocks, inputs, steps; and why a place is empty."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fieldwright.cli import main
from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import MissingError
from fieldwright.files.records import ABSENT
from fieldwright.files.resources import resource
from fieldwright.mapping.model import Rule
from fieldwright.mapping.run import run_map
from fieldwright.mapping.running.explain import Explanation, explain
from fieldwright.mapping.running.held import path_tokens, value_at
from tests.mapping.benches import NUMBER, TEXT, bench, lookup, many, record
from tests.mapping.test_promise import SETTINGS, maps, payload_of

SOURCE = record(
    id=TEXT, vat_=NUMBER, kind_=TEXT, lines=many(record(sku=TEXT, qty=NUMBER, price=NUMBER, tags_=many(TEXT)))
)
TARGET = record(
    id=TEXT, total_=NUMBER, code_=TEXT, note_=TEXT, gone_=TEXT, o_=record(x_=TEXT), lines=many(record(sku=TEXT, net=NUMBER, tags_=many(record(t=TEXT)))),
    sorted_=many(record(sku=TEXT)), parts_=many(record(n=TEXT)),
)  # fmt: skip
RULES = [
    Rule("id", value="id"), Rule("total", value="$sum(lines.(qty * price)) * (1 + vat)"), Rule("code", value="$translate('t', kind)"),
    Rule("note", value="vat > 0.1 ? 'high ' & id : lines[0].sku"), Rule("gone", decision="not mapped", reason="no use for it", decided_by="Ana"),
    Rule("o", when="kind = 'z'"), Rule("o.x", value="id"), Rule("lines[]", each="lines"), Rule("lines[].sku", value="sku"),
    Rule("lines[].net", value="($f := 2; $round(qty * price, $f))"), Rule("lines[].tags[]", each="tags"), Rule("lines[].tags[].t", value="$$.id & $"),
    Rule("sorted[]", each="lines", where="qty > 1", order_by="sku"), Rule("sorted[].sku", value="sku"),
    Rule("parts[first]"), Rule("parts[first].n", value="id"), Rule("parts[rest]", each="lines"), Rule("parts[rest].n", value="sku"),
]  # fmt: skip
MADE = bench(SOURCE, TARGET, RULES, lookups=[lookup("t", {"a": "A"}, not_found="leave out")])
PAYLOAD = {
    "id": "o1", "vat": 0.2,
    "lines": [
        {"sku": "b", "qty": 1, "price": 1.005}, {"sku": "z", "qty": 2, "price": 2, "tags": ["p", "q"]}, {"sku": "a", "qty": 3, "price": 1},
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def evaluator() -> Iterator[Evaluator]:
    with Evaluator(in_process=True) as made:
        yield made


def told(path: str, payload: Any = PAYLOAD, made: Any = MADE) -> Explanation:
    with Evaluator(in_process=True) as evaluator:
        return explain(made, json.dumps(payload).encode(), path, evaluator=evaluator)


def inputs(one: Explanation) -> dict[str, Any]:
    return {f"{read.alias}.{read.path}": read.value if read.there else "missing" for read in one.inputs}


def steps(one: Explanation) -> list[tuple[str, Any]]:
    return [(step.text, step.value if step.there else "missing") for step in one.steps]


def test_a_value_in_a_block() -> None:
    one = told("lines[1].net")
    assert (one.there, one.value, one.rule, one.why) == (True, 4, "lines[].net", "")
    assert [(block.target, block.index, block.count, block.item["sku"]) for block in one.blocks] == [
        ("lines[]", 1, 3, "z")
    ]
    assert inputs(one) == {"source.lines[1].qty": 2, "source.lines[1].price": 2}
    assert steps(one) == [
        ("qty", 2),
        ("price", 2),
        ("qty * price", 4),
        ("$f", 2),
        ("$round(qty * price, $f)", 4),
    ]


def test_blocks_inside_blocks() -> None:
    one = told("lines[1].tags[1].t")
    assert (one.value, [(block.target, block.index, block.count) for block in one.blocks]) == ("o1q", [("lines[]", 1, 3), ("lines[].tags[]", 1, 2)])  # fmt: skip
    assert inputs(one) == {"source.id": "o1", "source.lines[1].tags[1]": "q"}


def test_items_that_were_filtered_and_sorted_keep_their_place_in_the_source() -> None:
    one = told("sorted[0].sku")
    assert (one.value, one.blocks[0].count) == ("a", 2)
    assert inputs(one) == {"source.lines[2].sku": "a"}


def test_blocks_behind_others() -> None:
    assert (told("parts[0].n").rule, told("parts[0].n").value) == ("parts[first].n", "o1")
    one = told("parts[2].n")
    assert (one.value, one.rule, one.blocks[0].index) == ("z", "parts[rest].n", 1)


def test_all_items_of_a_list_that_is_read() -> None:
    one = told("total")
    assert [read.path for read in one.inputs if "qty" in read.path] == [f"lines[{at}].qty" for at in range(3)]
    assert one.steps[-1].value == one.value
    assert ("1 + vat", 1.2) in steps(one)


def test_the_branch_that_was_taken() -> None:
    one = told("note")
    assert [step.text for step in one.steps if step.condition] == ["vat > 0.1"]
    assert "lines[0].sku" not in [step.text for step in one.steps]
    assert "id" not in [step.text for step in told("note", {**PAYLOAD, "vat": 0}).steps]


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("gone", "It was decided by Ana not to map it: no use for it."), ("nothing", "No rule fills it."), ("o.x", "The condition of o does not hold: kind = 'z'."),
        ("code", "The source has no kind, and the rule has no default."), ("lines[5].net", "lines[] has 3 items here, from lines."),
        ("lines[0].tags[0].t", "lines[].tags[] has 0 items here, from tags."), ("lines", "It is made of the rules below it"),
    ],
)  # fmt: skip
def test_why_a_place_is_empty(path: str, why: str) -> None:
    one = told(path)
    assert one.why.startswith(why) or (path == "lines" and one.kind == "each")
    assert one.there == (path == "lines")


def test_defaults_and_failures_are_said() -> None:
    made = bench(SOURCE, record(a_=TEXT, b_=TEXT, c_=TEXT), [Rule("a", value="kind", default="d"), Rule("b", value="id * 2"), Rule("c", constant="x")])  # fmt: skip
    assert told("a", made=made).why == 'The expression gave nothing, and the default "d" stands in.'
    assert told("b", made=made).why.startswith("The rule failed: ")
    assert (told("c", made=made).value, told("c", made=made).text) == ("x", '"x"')


def test_what_is_no_path_is_said() -> None:
    with pytest.raises(MissingError, match="no path"):
        told("lines[")


def test_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    folder = resource("examples", "city-service-requests")
    project = str(folder / "city-service-requests.fieldwright.json")
    sample = str(folder / "city-service-requests.samples" / "pothole.json")
    assert main(["run", project, sample, "--explain", "WorkOrder.Header.Subject", "--json"]) == 0
    record_ = json.loads(capsys.readouterr().out)
    assert set(record_) == {"path", "value", "rule", "kind", "text", "why", "blocks", "inputs", "more_inputs", "steps"}
    assert record_["inputs"]
    assert main(["run", project, sample, "--explain", "WorkOrder.Header.Subject"]) == 0
    said = capsys.readouterr().out
    assert "rule    WorkOrder.Header.Subject: " in said
    assert "\nread  " in said
    assert main(["run", project, sample, "--explain", "WorkOrder.Header.CostCentre"]) == 1
    assert "is missing" in capsys.readouterr().out
    assert main(["run", project, sample, sample, "--explain", "WorkOrder"]) == 2


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for name, one in value.items():
            yield from leaves(one, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for at, one in enumerate(value):
            yield from leaves(one, f"{path}[{at}]")
    else:
        yield path, value


@settings(SETTINGS, max_examples=60)
@given(st.data())
def test_the_last_step_is_what_was_written_wherever_it_was_written(evaluator: Evaluator, data: st.DataObject) -> None:
    """Also below joins and groups: the rule, what it read where it says it did, and the steps."""
    source, made = data.draw(maps())
    payload = data.draw(payload_of(source))
    text = json.dumps(payload).encode()
    result = run_map(made, text, evaluator=evaluator)
    assume(not any(one.id == "R01" for one in result.findings))
    written = list(leaves(result.value))
    for path, value in data.draw(st.permutations(written))[:4]:
        one = explain(made, text, path, evaluator=evaluator)
        rule = made.map.rule(one.rule)
        assert rule is not None
        assert (one.value, one.path) == (value, path)
        if rule.default is ABSENT and not rule.blanks:
            last = one.steps[-1].value
            assert value in (last if isinstance(last, list) else [last]), (made.map.rules, payload, path)
        for read in one.inputs:
            assert not read.alias or value_at(payload, path_tokens(read.path)) == (read.there, read.value)
        for block in one.blocks:
            for item in (block.origin, *block.joined, *block.group):
                assert not item.source or value_at(payload, path_tokens(item.path)) == (True, item.value)
                assert item.source or not item.there or not isinstance(item.value, dict)
