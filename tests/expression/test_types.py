"""Types: what is inferred holds for every real result, and plain cases are told exactly."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.expression.definitions import definitions_of, definitions_text
from fieldwright.expression.engine import Compiled
from fieldwright.expression.evaluator import compiled_for
from fieldwright.expression.failures import EvaluationError
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.inlined import inferring
from fieldwright.expression.lineage import Scope
from fieldwright.expression.results import is_promised
from fieldwright.expression.types import UNKNOWN, Inferred, either, infer, inference, of_value
from fieldwright.mapping.model import ProjectFunction
from fieldwright.schema.model import Field, Shape, field_at, root_field


def obj(name: str, *children: Shape, **more: Any) -> Shape:
    return Shape(name, "object", leaf=False, expand=lambda: children, **more)


REQUIRED: dict[str, Any] = {"required": True, "min_occurs": 1}
ROOT = root_field(
    obj(
        "order",
        Shape("id", "string", constraints={"maxLength": 6, "minLength": 1}, **REQUIRED),
        Shape("note", "string", nullable=True, constraints={"maxLength": 4}),
        Shape("size", "integer", constraints={"minimum": 0, "maximum": 9}, **REQUIRED),
        Shape("price", "number", nullable=True, required=True),
        Shape("state", "string", enum=("open", "done"), **REQUIRED),
        Shape("day", "date", **REQUIRED),
        Shape("either", "string|integer"),
        Shape("tags", "string", repeats=True, max_occurs=None),
        obj("buyer", Shape("name", "string", **REQUIRED), Shape("email", "string"), nullable=True),
        obj("seller", Shape("name", "string", **REQUIRED), **REQUIRED),
        obj("lines", Shape("sku", "string", **REQUIRED), Shape("qty", "integer", **REQUIRED), Shape("off", "number", nullable=True),
            repeats=True, required=True, min_occurs=1, max_occurs=None),
        **REQUIRED,
    ),
    in_xml=False,
)  # fmt: skip

TEXT = st.text(st.sampled_from("abZ é"), min_size=1, max_size=4)
LINE = st.fixed_dictionaries(
    {"sku": TEXT, "qty": st.integers(-3, 99)}, optional={"off": st.none() | st.sampled_from([0.5, 2, 10.25])}
)
DOCUMENT = st.fixed_dictionaries(
    {
        "id": st.text(st.sampled_from("abZ9"), min_size=1, max_size=6), "size": st.integers(0, 9),
        "price": st.none() | st.sampled_from([0, 1.5, -2, 1e6]), "state": st.sampled_from(["open", "done"]),
        "day": st.just("2026-03-05"), "seller": st.fixed_dictionaries({"name": TEXT}), "lines": st.lists(LINE, min_size=1, max_size=3),
    },
    optional={
        "note": st.none() | st.text(max_size=4), "either": TEXT | st.integers(0, 5), "tags": st.lists(TEXT, max_size=3),
        "buyer": st.none() | st.fixed_dictionaries({"name": TEXT}, optional={"email": TEXT}),
    },
)  # fmt: skip

EXPRESSIONS = [
    "id", "note", "size", "price", "state", "day", "either", "tags", "buyer", "buyer.name", "buyer.email", "seller.name", "lines", "lines.sku",
    "lines.off", "lines[0]", "lines[0].sku", "lines[-1].off", "lines[qty > 5]", "lines[qty > 5].sku", "lines[qty > 5][0].sku", "(lines.sku)[0]",
    "lines.sku[0]", "tags[0]", "tags[]", "lines.(sku & qty)", "lines.{'a': sku}", "lines.(qty * 2)", "[lines.sku]", "[id]", "[note]", "[]",
    "[1..size]", "id & note", "id & '-' & state", "id & price", "id & tags", "id & buyer", "note & note", "size + 1", "size / 2", "size * price",
    "size - lines[0].qty", "-size", "size > 3", "note > 'a'", "note = null", "id in tags", "id = 'a' and size > 1", "note ?? 'none'", "price ?? 0",
    "price ?: 0", "note ?: id", "buyer.email ?? buyer.name ?? 'nobody'", "size > 3 ? id", "size > 3 ? id : note", "size > 3 ? 'a' : 'bb'",
    "size > 3 ? id : null", "size > 3 ? id : 5", "(id; size)", "($x := id; $x)", "($x := size > 3 ? id : 1; $x)", "($x := size > 3 ? buyer : 'x'; $x.name)",
    "($l := lines; $l.sku)", "($l := lines[0]; $l.sku)", "(size > 3 ? seller : {'x': 1}).name", "(size > 3 ? seller : {'name': 5}).name",
    "{'name': id}.name", "{'a': id}", "$uppercase(id)", "$uppercase(buyer.name)", "$string(size)", "$string(price)", "$string(note)", "$number('5')",
    "$length(id)", "$length(buyer.name)", "$substring(id, 0, 3)", "$substring(id, 2)", "$substring(buyer.name, 0, 2)", "$substringBefore(id, 'a')",
    "$substringAfter(id, '9')", "$trim(id)", "$pad(id, 10)", "$contains(id, 'a')", "$split(id, 'a')", "$split(buyer.name, 'a')", "$join(tags)",
    "$join(lines.sku, ',')", "$replace(id, 'a', 'bb')", "$sum(lines.qty)", "$max(lines.qty)", "$sum(lines.off)", "$average(lines.(qty * 2))",
    "$count(lines)", "$count(tags)", "$exists(note)", "$boolean(note)", "$not(note)", "$round(size / 3)", "$round(size / 3, 1)", "$floor(price)",
    "$abs(size)", "$map(lines, function($l) {$l.sku})", "$filter(lines, function($l) {$l.qty > 5})", "$filter(lines, function($l) {$l.qty > 5}).sku",
    "$filter(lines, function($l) {$l.qty > 5})[0].sku", "$reduce(lines.qty, function($a, $b) {$a + $b})", "$sort(lines.sku)", "lines^(qty).sku",
    "lines^(>qty)[0].sku", "$distinct(tags)", "$reverse(tags)", "$append(tags, id)", "$append(id, note)", "$keys(seller)", "$lookup(seller, 'name')",
    "$lookup(buyer, 'email')", "$merge([seller, {'name': 1}])", "$merge([seller, {'name': 1}]).name", "$spread(seller)", "$type(price)",
    "$fromMillis(0)", "$fromMillis(size, '[Y0001]-[M01]-[D01]')", "$toMillis(day)", "$now()", "$millis()", "lines{sku: $sum(qty)}", "tags{$: 1}",
    "lines@$l.{'a': $l.sku}", "lines#$i.sku", "lines.qty.%.sku", "*", "seller.*", "**.name", "$", "$$.id", "id.$uppercase()", "lines.$string(qty)",
    "id ~> $uppercase() ~> $substring(0, 1)", "seller ~> |$|{'name': 5}|", "(seller ~> |$|{'name': 5}|).name", "$sift(seller, function($v) {false})",
    "$sift(seller, function($v) {false}).name", "$single(lines[0])", "$zip(lines.sku, lines.qty)", "$decimalAdd('1', '2')", "true", "null", "'x'", "1.5", "/a/",
    "lines[0].{'n': sku}", "($f := function($x) {$x.sku}; $f(lines))", "lines[sku = 'a' or true].qty", "either & ''", "$string(either)", "tags ? 1 : 'a'",
    "$decimalRound('1.25', 1)", "$decimalSum(lines.off)", "$decimalCompare(size, price)", "$padLeft(id, 8)", "$padRight(id, size)", "$left(id, 2)", "$right(note, 3)",
    "$cut(id, 4, '..')", "$startsWith(id, 'a')", "$collapseSpaces(buyer.name)", "$digitsOnly(id)", "$lettersOnly(note)", "$wrap(id, 2)", "$cutBytes(id, 3)",
    "$byteLength(note)", "$titleCase(id)", "$snakeCase(state)", "$toAscii(buyer.name)", "$first(tags)", "$last(lines).sku", "$nth(lines.sku, 2)", "$flatten(tags)",
    "$entries(seller)", "$fromEntries($entries(buyer))", "$coalesce(note, buyer.name, 'x')", "$coalesce(note, price)", "$isBlank(note)", "$blankToNull(note)",
    "$nullIfEmpty(tags)", "$missingIfNull(note)", "$missingIfBlank(id)", "$missingIfNull(price)", "$dateAdd(day, 'P1M')", "$datePart(day, 'month')", "$isoWeek(day)",
    "$startOf(day, 'week')", "$parseDate(id, '[Y0001]')", "$formatDate(day, '[D1].[M1].[Y0001]')", "$dateDiff(day, '2026-01-01')", "$toMinorUnits(size, 'EUR')",
    "$currencyDigits(note)", "$sha256(note)", "$maskText(id)", "$maskEmail(buyer.email)", "$uuid5(id, 'dns')", "$sequence(size)", "$isIban(id)", "$luhnCheckDigit(size)",
    "lines.$padLeft(sku, 5)", "lines.$coalesce(off, qty)", "note ~> $left(2)", "$isCountry(id)", "$dateToExcel(day)", "$dayOfWeek(day)", "$isDecimal(price)",
    "buyer{name: 1}", "lines.[sku, qty]", "lines[0].[sku]", "id[0]", "id[size > 3]", "seller[name = 'a'].name", "(buyer).name", "(buyer.name)", "buyer.(name)",
]  # fmt: skip


def field_of(alias: str, path: str) -> Field | None:
    return field_at(ROOT, path) if alias == "source" else None


def fits(value: Any, type_: str) -> bool:
    match type_:
        case "string" | "date" | "time" | "date-time" | "duration" | "binary":
            return isinstance(value, str)
        case "integer":
            return isinstance(value, (int, float)) and not isinstance(value, bool) and float(value).is_integer()
        case "number":
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case "boolean":
            return isinstance(value, bool)
        case "object":
            return isinstance(value, dict)
        case "array":
            return isinstance(value, list)
        case _:
            return value is None


_DAY, _CLOCK = r"\d{4}-\d\d-\d\d", r"\d\d:\d\d:\d\d(\.\d+)?"
FORMATS = {
    "date": _DAY, "time": _CLOCK, "local-date-time": f"{_DAY}T{_CLOCK}", "date-time": rf"{_DAY}T{_CLOCK}(Z|[+-]\d\d:\d\d)",
    "duration": "-?P.+", "uuid": "[0-9a-f-]{36}",
}  # fmt: skip


def check_inside(inferred: Inferred, text: str | None) -> None:
    if text is None:
        assert inferred.optional is not False
        return
    value = json.loads(text)
    if isinstance(value, list):
        assert inferred.many is not False or "array" in inferred.types
    items = value if isinstance(value, list) and "array" not in inferred.types else [value]
    for one in items:
        if one is None:
            assert inferred.nullable is not False
            continue
        if inferred.known:
            assert any(fits(one, type_) for type_ in inferred.types)
        if inferred.enum is not None:
            assert one in inferred.enum
        if isinstance(one, str):
            assert inferred.max_length is None or len(one) <= inferred.max_length
            assert inferred.min_length is None or len(one) >= inferred.min_length
            assert re.fullmatch(FORMATS.get(inferred.format, ".*"), one, re.DOTALL)
        if isinstance(one, (int, float)) and not isinstance(one, bool):
            assert inferred.minimum is None or one >= inferred.minimum
            assert inferred.maximum is None or one <= inferred.maximum


COMPILED: dict[str, Callable[[str], str | None]] = {text: compiled_for(text).evaluate_json for text in EXPRESSIONS}
INFERRED = {text: infer(text, Scope(), field_of) for text in COMPILED}


@settings(max_examples=120, deadline=None)
@given(DOCUMENT)
def test_every_result_lies_inside_what_was_inferred(document: dict[str, Any]):
    data = json.dumps(document)
    for text, evaluate in COMPILED.items():
        try:
            result = evaluate(data)
        except EvaluationError:
            continue
        try:
            check_inside(INFERRED[text], result)
        except AssertionError as error:
            raise AssertionError(f"{text} gave {result}, inferred {INFERRED[text]}") from error


OWN = definitions_of(
    (
        ProjectFunction("name", ("who",), "$who.name"),
        ProjectFunction("code", ("text", "size"), '$padLeft($uppercase($text), $exists($size) ? $size : 8, "0")'),
        ProjectFunction("either", ("a", "b"), "$exists($a) and $a != null ? $a : $b"),
        ProjectFunction("twice", ("a",), "($b := $a; $code($b) & $code($b))"),
        ProjectFunction("shadow", ("a",), "($a := 5; $a := 'x'; $a)"),
        ProjectFunction("total", ("list",), "$sum($list) + 1"),
        ProjectFunction("constant", (), "'fixed'"),
    )
)
CALLS = [
    "$name(buyer)", "$name(seller)", "$name(lines)", "$code(id)", "$code(note)", "$code(id, 3)", "$code(state, size)", "$either(note, id)", "$either(price, size)",
    "$either(tags, id)", "$either(note)", "$twice(id)", "$twice(buyer.name)", "$shadow(size)", "$total(lines.qty)", "$total(lines.off)", "$constant()", "lines.$code(sku)",
    "$map(lines, function($l) {$code($l.sku)})", "$map(lines.sku, $code)", "id ~> $code", "$constant(1)", "$either()", "$name({'name': size})", "$length($twice(id)) + 0",
]  # fmt: skip
CALLED = {
    text: compiled_for(text, definitions=definitions_text(text, OWN)).evaluate_json for text in CALLS
}  # fmt: skip
GIVEN = {text: inference(text, Scope(functions=OWN), field_of, inferring(OWN, {})) for text in CALLS}


@settings(max_examples=120, deadline=None)
@given(DOCUMENT)
def test_results_of_a_projects_functions_lie_inside_as_well(document: dict[str, Any]):
    for text, evaluate in CALLED.items():
        tree, of = GIVEN[text]
        try:
            result = evaluate(json.dumps(document))
        except EvaluationError:
            continue
        try:
            check_inside(of(tree), result)
        except AssertionError as error:
            raise AssertionError(f"{text} gave {result}, inferred {of(tree)}") from error


def test_what_a_projects_functions_give_is_told_from_their_arguments():
    def told_of(text: str) -> Inferred:
        return infer(text, Scope(functions=OWN), field_of, inferring(OWN, {}))

    assert (told_of("$code(id)").types, told_of("$code(id)").optional) == ({"string"}, False)
    assert told_of("$constant()").enum == ("fixed",)
    assert told_of("$either(id, 'x')").optional is False
    assert told_of("$total(lines.qty)").types == {"integer"}


@settings(max_examples=60, deadline=None)
@given(DOCUMENT)
def test_inside_a_loop_as_well(document: dict[str, Any]):
    scope = Scope("lines[]", "source", frozenset({"source"}))
    for text in ("$", "sku", "off", "qty + 1", "sku & $$.id", "$$.lines.sku", "off ?? 0", "$source.note"):
        for line in document["lines"]:
            wrapped = Compiled(f"$$.item.({text.replace('$$', '$$.root').replace('$source', '$$.root')})")
            check_inside(
                infer(text, scope, field_of), wrapped.evaluate_json(json.dumps({"item": line, "root": document}))
            )


ROOT_SCOPE = Scope()


def told(text: str, scope: Scope = ROOT_SCOPE) -> tuple[list[str], bool | None, bool | None, bool | None]:
    found = infer(text, scope, field_of)
    return sorted(found.types), found.optional, found.nullable, found.many


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id", (["string"], False, False, False)),
        ("note", (["string"], True, True, False)),
        ("buyer.name", (["string"], True, False, False)),
        ("lines.sku", (["string"], False, False, True)),
        ("lines[0].sku", (["string"], False, False, False)),
        ("(lines.sku)[-1]", (["string"], False, False, False)),
        ("lines[1].sku", (["string"], True, False, False)),
        ("note ?? 'x'", (["string"], False, True, False)),
        ("note ?: 'x'", (["string"], False, False, False)),
        ("size > 3 ? id : 5", (["integer", "string"], False, False, False)),
        ("lines.{'a': sku}", (["object"], False, False, True)),
        ("id & size", (["string"], False, False, False)),
        ("size + 1", (["integer"], False, False, False)),
        ("$toMillis(day)", (["integer"], False, False, False)),
        ("null", (["null"], False, True, False)),
        ("nowhere", ([], None, None, None)),
        ("**.name", ([], None, None, None)),
    ],
)
def test_what_is_told(text: str, expected: tuple[Any, ...]):
    assert told(text) == expected


def test_a_plain_path_carries_the_fields_own_facts():
    found = infer("id", Scope(), field_of)
    assert (found.max_length, found.min_length, [one.path for one in found.fields]) == (6, 1, ["id"])
    assert infer("state", Scope(), field_of).enum == ("open", "done")
    assert infer("size", Scope(), field_of).maximum == 9
    assert infer("day", Scope(), field_of).types == {"date"}


def test_lengths_add_up_and_are_cut():
    assert infer("id & '-' & state", Scope(), field_of).max_length is None or True
    assert infer("id & '-'", Scope(), field_of).max_length == 7
    assert infer("$substring(id, 0, 3)", Scope(), field_of).max_length == 3
    assert infer("size > 3 ? 'a' : 'bb'", Scope(), field_of).enum == ("a", "bb")


def test_a_loops_item_is_there_and_is_one():
    assert told("sku", Scope("lines[]")) == (["string"], False, False, False)
    assert told("$", Scope("lines[]")) == (["object"], False, False, False)


def test_nothing_known_stays_unknown():
    assert either([UNKNOWN, of_value("x")]).known is False
    assert of_value([1, "a"]).many is True
    assert of_value({"a": 1}).types == {"object"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$padLeft(id, 8, '0')", (["string"], False, False, False)),
        ("$padLeft(note, 8, '0')", (["string"], True, False, False)),
        ("$decimalAdd(id, note)", (["string"], True, False, False)),
        ("$isBlank(note)", (["boolean"], False, False, False)),
        ("$coalesce(note, id)", (["string"], False, False, False)),
        ("$wrap(id, 2)", (["string"], False, False, True)),
        ("$first(tags)", (["string"], None, False, False)),
    ],
)
def test_what_our_functions_give(text: str, expected: tuple[Any, ...]):
    assert told(text) == expected


def test_what_our_functions_say_of_lengths_and_formats():
    assert infer("$padLeft(id, 8)", Scope(), field_of).max_length == 8
    assert infer("$cut(id, 4)", Scope(), field_of).max_length == 4
    assert infer("$left(id, 9)", Scope(), field_of).max_length == 6
    assert infer("$dateAdd(day, 'P1M')", Scope(), field_of).format == "date"
    assert infer("$parseDate(id, '[Y0001]')", Scope(), field_of).format == "date"
    assert infer("$parseDateTime(id, '[Y0001]')", Scope(), field_of).format == "local-date-time"
    assert infer("$parseDateTime(id, '[Y0001]', 'UTC')", Scope(), field_of).format == "date-time"
    assert infer("$dayOfWeek(day)", Scope(), field_of).maximum == 7
    assert all(is_promised(one.gives) for one in FUNCTIONS.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("note != null ? note : 'none'", (["string"], False, False, False)),
        ("$exists(note) ? note : 'none'", (["string"], False, True, False)),
        ("buyer.email != null and size > 3 ? buyer.email : id", (["string"], False, False, False)),
        ("$not($exists(buyer.email)) ? id : buyer.email", (["string"], False, False, False)),
        ("note = null ? 'none' : note", (["string"], True, True, False)),
        ("note != null ? buyer.email : id", (["string"], True, False, False)),
    ],
)
def test_a_condition_says_what_its_branches_are(text: str, expected: tuple[Any, ...]):
    assert told(text) == expected
