"""The catalog of functions: every example gives what it says, and the exported definitions give what ours give."""

import inspect
import json
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.expression.engine import Compiled
from fieldwright.expression.evaluator import Evaluator, compiled_for
from fieldwright.expression.failures import EvaluationError, ExpressionError, HostError
from fieldwright.expression.functions import (
    EXAMPLE_LOOKUP,
    FUNCTIONS,
    HOST,
    Function,
    own_functions,
    prelude,
    signature,
    supplied_functions,
)
from fieldwright.expression.functions.locales import LOCALES
from fieldwright.expression.lookups import key_text, tables_of
from fieldwright.expression.signatures import SIGNATURES, parameters
from fieldwright.mapping.model import Lookup, LookupRow

from .reference import needs_reference, reference

OWN = [name for name, one in FUNCTIONS.items() if one.own]
COUNTRIES = {"countries": Lookup("countries", tuple(LookupRow(k, v) for k, v in EXAMPLE_LOOKUP.items()), two_way=True)}


def test_every_function_of_the_language_is_listed_but_eval():
    assert set(SIGNATURES) - set(FUNCTIONS) == {"eval"}
    assert set(FUNCTIONS) <= set(SIGNATURES)
    assert signature("substring") == "<s-nn?:s>"
    assert parameters("substring") == (("s", "-"), ("n", ""), ("n", "?"))


@pytest.mark.parametrize("function", FUNCTIONS.values(), ids=FUNCTIONS)
def test_examples_give_their_results(function: Function):
    with Evaluator(in_process=True) as evaluator:
        outcome = evaluator.evaluate(function.example, None, lookups=COUNTRIES)
    assert outcome.error is None
    if function.result:
        assert outcome.value_text == function.result
    assert function.description.endswith(".")


def exported(body: str, lookups: dict[str, Lookup] | None = None) -> str:
    return f"(\n{prelude(own_functions(body), tables_of(lookups or {}))}  {body}\n)"


@pytest.mark.parametrize("name", [name for name in OWN if FUNCTIONS[name].source])
def test_examples_of_ours_give_the_same_when_exported(name: str):
    function = FUNCTIONS[name]
    for example, expected in ((function.example, function.result), *function.vectors):
        if not supplied_functions(example):
            assert Compiled(exported(example, COUNTRIES)).evaluate_json(None) == expected


VECTORS = [(text, expected) for one in FUNCTIONS.values() for text, expected in one.vectors]


@pytest.mark.parametrize(("text", "expected"), VECTORS)
def test_vectors_give_their_results(text: str, expected: str):
    assert compiled_for(text).evaluate_json(None) == expected


@pytest.mark.parametrize("text", [text for one in FUNCTIONS.values() for text in one.fails])
def test_wrong_arguments_are_named(text: str):
    with pytest.raises(EvaluationError) as caught:
        compiled_for(text).evaluate_json(None)
    function = text[1:].partition("(")[0]
    assert f"${function}: " in str(caught.value)
    named = re.findall(r"\w+", FUNCTIONS[function].signature)
    assert any(re.search(rf"\b{one}\b", str(caught.value).partition(": ")[2]) for one in named)


@pytest.mark.parametrize("name", OWN)
def test_signatures_for_people_and_for_programs_are_the_same(name: str):
    one = FUNCTIONS[name]
    needed = re.findall(r"\w+", one.signature.partition("[")[0])
    typed = parameters(name)
    assert len(needed) == sum("?" not in marks for _, marks in typed)
    assert "..." in one.signature or len(re.findall(r"\w+", one.signature)) == len(typed)
    if one.host:
        assert len(inspect.signature(one.host).parameters) == len(typed)
    if one.source:
        assert len(re.findall(r"\$\w+", one.source.partition(")")[0])) == len(typed)


def test_what_a_runtime_must_supply_has_vectors():
    for one in FUNCTIONS.values():
        if one.supplied:
            assert len(one.vectors) + bool(one.result) >= 2, one.name


NUMBERS = st.from_regex(r"[+-]?[0-9]{1,30}(\.[0-9]{1,20})?", fullmatch=True)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=12) | NUMBERS
    | st.sampled_from(["2026-02-29", "2024-02-29T23:59:60Z", "P1M", "Europe/Berlin", "DE", "de-DE", "EUR", "NFC", "month", "[Y0001]", "utf-8"]),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=3), inside, max_size=3), max_leaves=4,
)  # fmt: skip


@settings(max_examples=1_500, deadline=None)
@given(st.sampled_from(sorted(HOST)), st.lists(ANYTHING, max_size=4))
def test_any_arguments_give_a_value_or_an_error_that_speaks(name: str, given_: list[Any]):
    given_ = given_[: len(parameters(name))]
    try:
        made = HOST[name](*given_)
    except HostError:
        return
    json.dumps(made, allow_nan=False)
    if not given_ or given_[0] is None:
        assert made is None or "ull" in FUNCTIONS[name].blanks


ODD = st.sampled_from(
    ["", "1e5", "abc", ".5", "5.", "--1", " 1", "1 ", "0x10", "١", True, None, 12, -0.5, 0.1, 1e21, 1e-7, [], {}]
)
BOTH = [name for name in OWN if FUNCTIONS[name].host and FUNCTIONS[name].source]


def called(name: str) -> str:
    return f"${name}({', '.join('abcdefgh'[: len(parameters(name))])})"


EXPORTED = {name: Compiled(exported(called(name))) for name in BOTH}
OURS = {name: compiled_for(called(name)) for name in BOTH}


def result(compiled: Compiled, value: Any) -> Any:
    try:
        return compiled.evaluate_json(json.dumps(value))
    except ExpressionError as error:
        words = error.problem.split(
            " "
        )  # the function and the argument; what was given is said here and not when exported
        return words[:2] if words[0].startswith("$") else error.problem


MODES = st.sampled_from(["half-up", "half-even", "half-down", "up", "down", "ceiling", "floor", None, "other"])
DECIMALS = sorted(name for name in BOTH if "ecimal" in name)


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(DECIMALS), NUMBERS | ODD | st.lists(NUMBERS | st.none(), max_size=4), NUMBERS | ODD | st.integers(-2, 12),
       st.integers(-1, 8), MODES)  # fmt: skip
def test_decimals_are_the_same_when_exported(name: str, a: Any, b: Any, places: int, mode: Any):
    value = {"a": a, "b": b, "c": mode if name == "decimalRound" else places, "d": mode}
    assert result(OURS[name], value) == result(EXPORTED[name], value)


HALVES = st.integers(-3000, 3000).map(lambda number: str(Decimal(number) / 200))


@settings(max_examples=300, deadline=None)
@given(HALVES, HALVES, st.integers(0, 3), MODES)
def test_rounding_and_dividing_are_the_same_when_exported(a: str, b: str, places: int, mode: Any):
    round_, divide = {"a": a, "b": places, "c": mode}, {"a": a, "b": b, "c": places, "d": mode}
    assert result(OURS["decimalRound"], round_) == result(EXPORTED["decimalRound"], round_)
    assert result(OURS["decimalDivide"], divide) == result(EXPORTED["decimalDivide"], divide)


SHORT = st.text(st.sampled_from("0123456789-. €aB"), max_size=9)


@settings(max_examples=500, deadline=None)
@given(
    st.sampled_from(sorted(set(BOTH) - set(DECIMALS))),
    HALVES | SHORT | ODD,
    st.sampled_from(["EUR", "JPY", "KWD", "eur", None, 3]),
    MODES,
)
def test_money_and_check_digits_are_the_same_when_exported(name: str, a: Any, b: Any, mode: Any):
    value = {"a": a, "b": b, "c": mode}
    assert result(OURS[name], value) == result(EXPORTED[name], value)


@settings(max_examples=300, deadline=None)
@given(HALVES | NUMBERS, st.sampled_from(sorted(LOCALES)), st.none() | st.integers(0, 4))
def test_numbers_come_back_from_their_locale(number: str, locale: str, places: int | None):
    value = {"a": number, "b": locale, "c": places}
    spelled = result(OURS["formatDecimal"], value)
    assert spelled == result(EXPORTED["formatDecimal"], value)
    back = HOST["parseDecimal"](json.loads(spelled), locale)
    assert result(EXPORTED["parseDecimal"], {"a": json.loads(spelled), "b": locale}) == json.dumps(back)
    assert Decimal(back) == Decimal(HOST["decimalRound"](number, places) if places is not None else number)


@settings(max_examples=600, deadline=None)
@given(
    st.text(st.sampled_from("0123456789-+., \u00a0\u202f'\u2019\u2212PG_"), max_size=9) | ODD,
    st.sampled_from(sorted(LOCALES)),
)
def test_numbers_of_a_locale_are_read_the_same_when_exported(text: Any, locale: str):
    value = {"a": text, "b": locale}
    assert result(OURS["parseDecimal"], value) == result(EXPORTED["parseDecimal"], value)


@settings(max_examples=200, deadline=None)
@given(NUMBERS, NUMBERS, st.integers(0, 10), MODES)
def test_quotients_are_rounded_once(a: str, b: str, places: int, mode: Any):
    if Decimal(b) == 0 or mode == "other":
        return
    exact = Fraction(a) / Fraction(b)
    given = Fraction(HOST["decimalDivide"](a, b, places, mode))
    step = Fraction(1, 10**places)
    assert abs(given - exact) < step if mode in ("up", "down", "ceiling", "floor") else abs(given - exact) <= step / 2
    assert mode != "ceiling" or given >= exact
    assert mode != "floor" or given <= exact
    assert mode != "down" or abs(given) <= abs(exact)
    assert mode != "up" or abs(given) >= abs(exact)


@settings(max_examples=200, deadline=None)
@given(NUMBERS, NUMBERS, st.integers(0, 10))
def test_decimals_are_exact(a: str, b: str, places: int):
    x, y = Decimal(a), Decimal(b)
    assert Decimal(HOST["decimalAdd"](a, b)) == x + y if len(a) + len(b) < 25 else True
    assert Decimal(HOST["decimalSubtract"](HOST["decimalAdd"](a, b), b)) == x
    assert HOST["decimalCompare"](a, b) == (x > y) - (x < y)
    rounded = HOST["decimalRound"](a, places)
    assert abs(Decimal(HOST["decimalSubtract"](rounded, a))) <= Decimal(5).scaleb(-places - 1)
    assert "E" not in rounded.upper()


def test_null_or_missing_gives_missing_and_other_values_an_error():
    with Evaluator(in_process=True) as evaluator:
        assert evaluator.evaluate('$decimalAdd(a, "1")', '{"a":null}').missing
        assert evaluator.evaluate('$decimalAdd(a, "1")', "{}").missing
        assert evaluator.evaluate('$decimalAdd(a, "1")', '{"a":0.1}').value == "1.1"
        error = evaluator.evaluate('$decimalAdd("1,5", "1")', "{}").error
        assert error is not None
        assert error.code == "F2003"
    with pytest.raises(HostError):
        HOST["decimalRound"]("1", 1.5)


@settings(max_examples=300, deadline=None)
@given(
    st.floats(allow_nan=False, allow_infinity=False)
    | st.integers(-(10**17), 10**17)
    | st.booleans()
    | st.text(max_size=5)
)
def test_keys_are_text_as_the_engine_writes_it(value: Any):
    assert json.loads(Compiled("$string(a)").evaluate_json(json.dumps({"a": value})) or "") == key_text(value)


@pytest.mark.parametrize("not_found", ["error", "default", "pass through", "leave out"])
@pytest.mark.parametrize("key", ['"DE"', "1", '"zz"', "null", "17", "true", '"toString"'])
def test_translate_is_the_same_when_exported(not_found: str, key: str):
    rows = (LookupRow("DE", "Germany"), LookupRow(1, None), LookupRow(True, ["x"]))
    lookups = {"t": Lookup("t", rows, not_found, default={"a": None})}
    body = '$translate("t", k)'
    value = json.loads(f'{{"k":{key}}}')
    ours = compiled_for(body, tables=tables_of(lookups).data)
    assert result(ours, value) == result(Compiled(exported(body, lookups)), value)
    assert result(ours, {}) is None


DEFINED = sorted(name for name in OWN if FUNCTIONS[name].source)


@needs_reference
def test_exported_definitions_run_on_the_reference():
    asked: list[tuple[str, Any]] = []
    expected: list[str | None] = []
    for name in DEFINED:
        one = FUNCTIONS[name]
        vectors = [*one.vectors, (one.example, one.result)]
        for text, result_ in vectors:
            if not supplied_functions(text):
                asked.append((exported(text, COUNTRIES), {}))
                expected.append(result_)
    for (text, _), wanted, answer in zip(asked, expected, reference(asked), strict=True):
        assert answer.get("result") == json.loads(wanted or "null"), (text[-80:], answer)
    failing = [(exported(text), {}) for name in DEFINED for text in FUNCTIONS[name].fails]
    for (text, _), answer in zip(failing, reference(failing), strict=True):
        assert "error" in answer, text[-80:]


@needs_reference
def test_exported_decimals_give_what_ours_give_on_the_reference():
    numbers: list[Any] = [
        "0",
        "-0.0",
        "1.005",
        "-19.995",
        "99999999999999999999.99",
        "0.1",
        "+7",
        "10000000",
        "9999999.9999999",
        3,
        None,
    ]
    asked: list[tuple[str, Any]] = []
    expected: list[Any] = []
    for name in DECIMALS:
        modes = ["half-even", "up", "floor"] if name in ("decimalRound", "decimalDivide") else [None]
        for a in numbers:
            for b in (
                ["de-DE", "en-IN"]
                if name in ("formatDecimal", "parseDecimal")
                else [0, 1, 2, 7]
                if name == "decimalRound"
                else numbers
            ):
                for mode in modes:
                    value = {"a": a, "b": b, "c": mode if name == "decimalRound" else 2, "d": mode}
                    asked.append((exported(called(name)), value))
                    expected.append(result(OURS[name], value))
    assert len(asked) > 1_000
    for (_, value), wanted, answer in zip(asked, expected, reference(asked), strict=True):
        if isinstance(wanted, list) or (isinstance(wanted, str) and "is not a decimal" in wanted):
            assert "error" in answer, (value, wanted)
        else:
            assert answer.get("result") == (None if wanted is None else json.loads(wanted)), (value, wanted, answer)


@needs_reference
def test_translate_runs_on_the_reference():
    body = '[$translate("countries", "DE"), $translate("countries", missing)]'
    assert reference([(exported(body, COUNTRIES), {})]) == [{"result": ["Germany"]}]
