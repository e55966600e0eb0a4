"""Records by a plan give what single payloads give, and a plan survives its trip to another process."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.run import run_map
from fieldwright.mapping.running.plan import Plan, carrying, plan_of
from fieldwright.mapping.running.quickened import quickened
from fieldwright.mapping.running.transform import Transform
from tests.mapping.benches import BOOLEAN, NUMBER, TEXT, bench, lookup, many, record
from tests.mapping.test_run import ANYTHING, AS_JSON, CASES, FROM_XML, JSON_ORDER, TO_XML, XML_IN, XML_ORDER, Case

PARAMETERS = {"y": ""}


@pytest.mark.parametrize("case", CASES, ids=[case.why for case in CASES])
def test_every_rule_gives_for_a_record_what_it_gives_for_a_payload(case: Case) -> None:
    made = bench(case.source, case.target, case.rules, lookups=case.lookups, parameters=case.parameters)
    given_ = {one.name: PARAMETERS[one.name] for one in case.parameters if one.name in PARAMETERS}
    plan = plan_of(made, parameters=given_)
    assert Plan.from_bytes(plan.to_bytes()) == plan
    transform = Transform(plan)
    assert transform.value(case.payload).value == case.output
    assert json.loads(transform.record(json.dumps(case.payload).encode()).output or b"") == case.output


def test_xml_both_ways() -> None:
    to_json, to_xml = bench(XML_ORDER, JSON_ORDER, FROM_XML), bench(JSON_ORDER, XML_ORDER, TO_XML)
    out = Transform(plan_of(to_json), source=to_json.sources[0].schema).record(XML_IN.encode())
    assert (out.value, out.clean) == (AS_JSON, True)
    assert to_xml.target is not None
    back = Transform(plan_of(to_xml), target=to_xml.target.schema).value(AS_JSON)
    again = Transform(plan_of(to_json), source=to_json.sources[0].schema).record(back.output or b"")
    assert again.value == AS_JSON
    assert carrying(plan_of(bench(ANYTHING, ANYTHING, {"a": "b"})), to_xml).source.files == {}


KEYS = st.sampled_from(["a", "1", 1, 1.5, True, None, "null", "", "z", [1], {"x": 1}, "toString"])
VALUES = st.one_of(st.text(max_size=3), st.integers(0, 3), st.booleans(), st.none(), st.just([1]), st.just({"v": 1}))


@given(
    st.dictionaries(st.sampled_from(["a", "1", "1.5", "true", "null", "", "[1]", '{"x":1}', "constructor"]), VALUES),
    st.sampled_from(["default", "pass through", "leave out", "error"]), VALUES, st.lists(KEYS, min_size=1, max_size=4),
)  # fmt: skip
def test_small_tables_give_what_tables_give(
    rows: dict[str, Any], not_found: str, default: Any, keys: list[Any]
) -> None:
    table = lookup("t", rows, not_found=not_found, default=default)
    made = bench(ANYTHING, ANYTHING, {"a": "$translate('t', k)", "b[]": "l.{'v': $translate(\"t\", $)}", "c": "'x'"}, lookups=[table])  # fmt: skip
    payload = {"k": keys[0], "l": keys}
    with Evaluator(in_process=True) as evaluator:
        whole = run_map(made, json.dumps(payload).encode(), evaluator=evaluator)
    done = Transform(plan_of(made)).value(payload)
    failed = [one for one in whole.findings if one.id == "R04"]
    assert bool(done.error) == bool(failed)
    if not failed:
        assert done.value == whole.value


@given(st.recursive(st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | st.text(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3), max_leaves=8))  # fmt: skip
def test_values_pass_as_payloads_do(value: Any) -> None:
    source = record(v_={}, n_=NUMBER, t_=TEXT, b_=BOOLEAN, l_=many({}))
    made = bench(source, ANYTHING, {"a": "v", "b": "$exists(v)", "c": "[v]"})
    text = json.dumps({"v": value})
    with Evaluator(in_process=True) as evaluator:
        whole = run_map(made, text.encode(), evaluator=evaluator)
    done = Transform(plan_of(made)).record(text.encode())
    if whole.output:
        assert done.value == whole.value
    else:
        assert done.output is None


MOMENTS = st.one_of(
    st.datetimes().map(lambda one: one.strftime("%Y-%m-%dT%H:%M:%SZ")),
    st.datetimes().map(lambda one: one.isoformat(timespec="milliseconds") + "Z"),
    st.datetimes().map(lambda one: one.isoformat() + "+02:00"),
    st.sampled_from([None, "", "2026-02-30T00:00:00Z", "2026-02-28", "2026-02-28T24:00:00Z", "0000-01-01T00:00:00Z", "2026-1-1T00:00:00Z", 5, [], ["2026-01-01T00:00:00Z"]]),
)  # fmt: skip


@given(st.lists(MOMENTS, min_size=1, max_size=3))
def test_the_date_of_a_moment_is_what_it_was(moments: list[Any]) -> None:
    rules = {
        "a": "$fromMillis($toMillis(m), '[Y0001]-[M01]-[D01]')", "b[]": "l.{'v': $fromMillis($toMillis($), \"[Y0001]-[M01]-[D01]\")}",
        "c": "$translate('t', $fromMillis($toMillis(m), '[Y0001]-[M01]-[D01]')) & $translate('t', 'x')",
    }  # fmt: skip
    made = bench(ANYTHING, ANYTHING, rules, lookups=[lookup("t", {"x": "y"}, not_found="pass through")])
    payload = {"m": moments[0], "l": moments}
    plan = plan_of(made)
    assert quickened(plan.body, json.loads(plan.tables)).host
    with Evaluator(in_process=True) as evaluator:
        whole = run_map(made, json.dumps(payload).encode(), evaluator=evaluator)
    done = Transform(plan).value(payload)
    failed = [one for one in whole.findings if one.id in ("R01", "R04")]
    assert bool(done.error) == bool(failed)
    if not failed:
        assert done.value == whole.value


def test_what_an_expression_defines_itself_is_left_alone() -> None:
    tables = {"t": {"rows": {"a": "b"}, "notFound": "error"}}
    for text in ("($translate := $uppercase; $translate('t', 'a'))", "'$translate(\"t\", 1)'", "/* $translate('t', a) */ a", "$translate(t, a)"):  # fmt: skip
        assert quickened(text, tables).text == text
    assert "$lookup($_t0" in quickened("[$translate(\"t\", $translate('t', a))]", tables).text
