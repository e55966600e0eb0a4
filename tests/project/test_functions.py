"""A project's own functions: called by rules, in each other, exported, inferred, followed, renamed; and what is wrong with them."""

import json
from pathlib import Path

import pytest

from fieldwright.expression.definitions import definitions_of, definitions_text
from fieldwright.expression.engine import Compiled
from fieldwright.expression.evaluator import Evaluator
from fieldwright.expression.lineage import Scope, lineage
from fieldwright.mapping.compile import compile_map
from fieldwright.mapping.model import Map, ProjectFunction, Rule, SourceRef, TargetRef
from fieldwright.mapping.run import run_map
from fieldwright.project.check import check_project
from fieldwright.project.functions import User, users_of, with_function_renamed
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.renaming import rename_field
from fieldwright.project.sides import Schemas, bench_for

GROSS = ProjectFunction("gross", ("net", "rate"), "$decimalRound($decimalMultiply($net, $rate), 2)")
PRICE = ProjectFunction("price", ("money",), '$gross($money.amount, "1.19") & " " & $money.currency')
SHORT = ProjectFunction("short", ("text",), "$left($text, 3)")

ORDER = {
    "title": "Order",
    "type": "object",
    "required": ["id", "total"],
    "properties": {
        "id": {"type": "string", "maxLength": 20},
        "total": {
            "type": "object",
            "required": ["amount", "currency"],
            "properties": {"amount": {"type": "string"}, "currency": {"type": "string"}},
        },
    },
}
BILL = {
    "title": "Bill",
    "type": "object",
    "properties": {"sum": {"type": "string"}, "code": {"type": "string", "maxLength": 4}},
}


def project_of(folder: Path, functions: tuple[ProjectFunction, ...], rules: dict[str, str]) -> Project:
    (folder / "order.json").write_text(json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **ORDER}))
    (folder / "bill.json").write_text(json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **BILL}))
    map_ = Map(
        "m", (SourceRef("order", "Order"),), TargetRef("bill", "Bill"),
        tuple(Rule(target, value=value) for target, value in rules.items()),
    )  # fmt: skip
    schemas = {"order": SchemaRef("order.json"), "bill": SchemaRef("bill.json")}
    return Project("p", schemas=schemas, maps=(map_,), functions=functions)


RULES = {"sum": "$price(total)", "code": "$short(id)"}
PAYLOAD = b'{"id": "A-1234", "total": {"amount": "10.00", "currency": "EUR"}}'


def test_functions_are_called_and_exported(tmp_path: Path):
    project = project_of(tmp_path, (PRICE, SHORT, GROSS), RULES)
    bench = bench_for(project, Schemas(tmp_path), project.maps[0])
    with Evaluator(in_process=True) as evaluator:
        assert run_map(bench, PAYLOAD, evaluator=evaluator).value == {"sum": "11.90 EUR", "code": "A-1"}
    text = compile_map(bench).text
    assert json.loads(Compiled(text).evaluate_json(PAYLOAD.decode()) or "") == {"sum": "11.90 EUR", "code": "A-1"}
    assert text.index("$gross :=") < text.index("$price :=")
    alone = [one.text for one in compile_map(bench).rules]
    assert "$gross :=" in alone[0]
    assert "$gross :=" not in alone[1]


def test_what_they_read_and_give_is_known_where_they_are_called(tmp_path: Path):
    project = project_of(tmp_path, (PRICE, SHORT, GROSS), RULES)
    assert [one for one in check_project(project, tmp_path).findings if one.id[0] in "ETLN"] == []
    longer = project_of(tmp_path, (PRICE, ProjectFunction("short", ("text",), "$left($text, 9)"), GROSS), RULES)
    assert [one.id for one in check_project(longer, tmp_path).findings if one.target == "code"] == ["L01"]
    bench = bench_for(project, Schemas(tmp_path), project.maps[0])
    found = lineage("$price(total)", Scope(functions=bench.definitions))
    assert {(one.path, one.start, one.end) for one in found.reads} == {
        ("total.amount", 0, 13), ("total.currency", 0, 13),
    }  # fmt: skip
    assert [(one.path, one.start) for one in found.mentions] == [("total", 7)]


def test_calls_through_map_and_apply_are_followed():
    scope = Scope(functions=definitions_of((ProjectFunction("name", ("x",), "$x.name"),)))
    assert [one.path for one in lineage("$map(people, $name)", scope).reads] == ["people.name"]
    assert [one.path for one in lineage("people ~> $name", scope).reads] == ["people.name"]


@pytest.mark.parametrize(
    ("before", "says", "after"),
    [
        (ProjectFunction("f", ("x",), "$f($x)"), "calls itself", "$x"),
        (ProjectFunction("f", ("x",), "$x &"), "ends too early", "$x & ''"),
        (ProjectFunction("f", ("x",), "$x & id"), "reads id, which is no parameter", "$x & $params.id"),
        (ProjectFunction("f", ("x",), "$uppercase()"), "which is no parameter", "$uppercase($x)"),
        (ProjectFunction("f", ("x",), "$y"), "$y is not known", "$x"),
        (ProjectFunction("f", ("x",), "$eval($x)"), "is refused", "$x"),
        (ProjectFunction("f", ("x",), " "), "no expression", "1"),
    ],
)
def test_a_function_that_cannot_be_used_is_a_finding_until_it_is_mended(
    tmp_path: Path, before: ProjectFunction, says: str, after: str
):
    project = project_of(tmp_path, (before,), {"sum": "$f(id)"})
    found = [one for one in check_project(project, tmp_path).findings if one.id in ("E11", "E04")]
    assert sorted(one.id for one in found) == ["E04", "E11"]
    assert says in next(one.message for one in found if one.id == "E11")
    mended = project_of(tmp_path, (ProjectFunction("f", ("x",), after),), {"sum": "$f(id)"})
    assert [one for one in check_project(mended, tmp_path).findings if one.id[0] == "E"] == []


@pytest.mark.parametrize("name", ["round", "index", "_x", "1a", "a b", "params"])
def test_names_that_mean_something_else_are_refused(tmp_path: Path, name: str):
    project = project_of(tmp_path, (ProjectFunction(name, (), "1"),), {"sum": "id"})
    assert "E11" in [one.id for one in check_project(project, tmp_path).findings]


def test_a_cycle_of_two_is_said_once_with_those_that_depend_on_it(tmp_path: Path):
    functions = (
        ProjectFunction("a", ("x",), "$b($x)"),
        ProjectFunction("b", ("x",), "$a($x)"),
        ProjectFunction("c", ("x",), "$b($x)"),
        ProjectFunction("a", (), "1"),
    )
    found = [
        one.message
        for one in check_project(project_of(tmp_path, functions, {"sum": "id"}), tmp_path).findings
        if one.id == "E11"
    ]
    assert found == [
        "$a: there are two functions $a", "$a: it calls itself: $a calls $b calls $a", "$c: it calls $b, which cannot be used",
    ]  # fmt: skip


def test_users_are_found_and_renamed(tmp_path: Path):
    project = project_of(tmp_path, (PRICE, SHORT, GROSS), {**RULES, "code": '($gross := 1; "$gross")'})
    assert users_of(project, "gross") == (User(function="price", start=0, end=6),)
    assert users_of(project, "price") == (User("m", "sum", "value", "", 0, 6),)
    changed = with_function_renamed(project, "gross", "withTax")
    assert [one.name for one in changed.functions] == ["price", "short", "withTax"]
    assert changed.functions[0].expression.startswith("$withTax($money.amount")
    assert changed.maps[0].rules[1].value == '($gross := 1; "$gross")'
    assert users_of(changed, "gross") == ()
    assert users_of(with_function_renamed(project, "price", "cost"), "cost")[0].target == "sum"


def test_the_preview_evaluates_with_them_and_places_errors_in_the_text():
    text = 'n & $short("abcdef") & (1 + "x")'
    defined = definitions_text(text, definitions_of((SHORT,)))
    with Evaluator(in_process=True) as evaluator:
        assert evaluator.evaluate("$short(n)", '{"n": "abcdef"}', definitions=defined).value == "abc"
        error = evaluator.evaluate(text, "{}", definitions=defined).error
    assert error is not None
    assert text[error.start :].startswith("+") or error.start >= 24


def test_sequence_numbers_follow_the_record():
    with Evaluator(in_process=True) as evaluator:
        made = evaluator.evaluate_many("$sequence(100, 10) + 0 * n", ['{"n":1}'] * 3, first=5)
    assert [one.value for one in made] == [140, 150, 160]


def test_a_field_behind_a_call_is_renamed_with_the_others(tmp_path: Path):
    first = ProjectFunction("firstOf", ("a", "b"), "$exists($a) ? $a : $b")
    project = project_of(tmp_path, (first,), {"sum": "$firstOf(total, other).amount & total.amount"})
    changed = rename_field(project, "m", "source", "total.amount", "total.value")
    assert changed.maps[0].rules[0].value == "$firstOf(total, other).amount & total.value"  # it is other.amount as well
    alone = project_of(tmp_path, (ProjectFunction("same", ("a",), "$a"),), {"sum": "$same(total).amount"})
    changed = rename_field(alone, "m", "source", "total.amount", "total.value")
    assert changed.maps[0].rules[0].value == "$same(total).value"
