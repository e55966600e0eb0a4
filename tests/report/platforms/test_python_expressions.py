"""Expressions as Python: whatever is translated gives what the engine gives, null and missing told apart."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldwright.expression.failures import CompileError
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.python.trial import source_of, trial

from ...expression.mapping_expressions import generated
from ...expression.test_cases import answer
from .translating import as_floats

CASES = [
    (case["expression"], document["input"])
    for file in sorted((Path(__file__).parents[2] / "expression" / "cases").glob("*.json"))
    for document in [json.loads(file.read_text(encoding="utf-8"))]
    for case in document["cases"]
]


def said(found: tuple[Any, ...]) -> str:
    return json.dumps(["error"] if found[0] == "error" else [found[0], *map(as_floats, found[1:])])


def engine(expression: str, value: Any) -> str:
    found = answer(expression, value)
    if "result" in found:
        return said(("value", found["result"]))
    return said(("missing",)) if "missing" in found else said(("error",))


@pytest.mark.parametrize(
    ("cases", "share"), [(CASES, 0.94), (generated(611, 700), 0.99)], ids=["own cases", "generated"]
)
def test_what_is_translated_gives_the_same(cases: list[tuple[str, Any]], share: float) -> None:
    different: dict[str, Any] = {}
    translated = 0
    for expression, value in cases:
        try:
            run = trial(expression)
        except (CannotSayError, CompileError):
            continue
        translated += 1
        got, wanted = said(run(json.loads(json.dumps(value)), {})), engine(expression, value)
        if got != wanted:
            different[expression] = (got, wanted)
    assert different == {}
    assert translated / len(cases) >= share


def test_functions_of_the_catalog_keep_their_promises() -> None:
    wrong: list[str] = []
    refused: set[str] = set()
    for name, function in FUNCTIONS.items():
        if name.startswith("translate") or not function.own:
            continue
        for expression, result in (
            (function.example, function.result),
            *function.vectors,
            *((one, "") for one in function.fails),
        ):
            try:
                found = trial(expression)(..., {})
            except CannotSayError:
                refused.add(name)
                continue
            if said(found) != (said(("value", json.loads(result))) if result else said(("error",))) and (
                result or expression in function.fails
            ):
                wrong.append(expression)
    assert wrong == []
    assert refused == {
        "countryAlpha2", "countryAlpha3", "countryNumeric", "countryName", "isCountry", "currencyCode", "currencyNumeric", "currencyName",
        "isCurrency", "phoneE164", "isPhone", "phoneCountry", "isIban", "formatIban", "isBic", "isVatId", "sequence",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("$random()", "another number each time"),
        ("a.%.b", "parent"),
        ("$now()", "another moment"),
        ("$isIban(x)", "python-stdnum"),
        ("$contains(a, /(?<=x)y/)", "look behind"),
        ("$toMillis(a, '[Y]/[M]')", "picture"),
        ("[$x := 5]", "bound"),
        ("function($a)<s:s>{$a}", "types"),
        ("$nosuch(1)", "no function"),
        ("$substring(1, 2)", "depends"),
    ],
)
def test_what_has_no_exact_translation_is_refused_with_the_reason(expression: str, reason: str) -> None:
    with pytest.raises(CannotSayError) as refused:
        source_of(expression)
    assert reason in refused.value.reason or "called with" in refused.value.reason


def test_a_module_needs_the_standard_library_alone_and_only_what_it_uses() -> None:
    plain = source_of("customer.name")
    assert "def multiply" not in plain
    assert len(plain.splitlines()) < 300
    whole = source_of('$formatDate(d, "[D]. [MNn]", null, "de") & $decimalRound(x, 2) & $sha256(y) & $toAscii(z)')
    names = {line.split()[1].partition(".")[0] for line in whole.splitlines() if line.startswith(("import ", "from "))}
    assert names <= set(sys.stdlib_module_names)
    assert "fieldwright" not in "".join(
        line for line in whole.splitlines(keepends=True) if line.startswith(("import ", "from "))
    )


@pytest.mark.parametrize(
    ("expression", "line"),
    [
        ("customer.address.city", 'return get(item, "customer", "address", "city")'),
        ("lines[qty > 5].price", 'return path(item, "lines", where(lambda item: more(get(item, "qty"), 5)), "price")'),
        ("$sum(lines.(qty * price))", 'return total(path(item, "lines", lambda item: multiply(get(item, "qty"), get(item, "price"))))'),
        ('a = "x" ? "yes" : b', 'return ("yes" if equal(get(item, "a"), "x") else get(item, "b"))'),
    ],
)  # fmt: skip
def test_code_reads_like_the_rule(expression: str, line: str) -> None:
    assert line in source_of(expression)
