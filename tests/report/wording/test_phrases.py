"""Expressions in plain words: a table of sentences to be read aloud, and what holds for every expression."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.nodes import KINDS, walk
from fieldwright.expression.signatures import parameters
from fieldwright.expression.syntax import Node, parsed
from fieldwright.mapping.model import Lookup, Rule
from fieldwright.report.wording.phrases import clause, items_phrase, order_phrase, phrase, said_of_value
from fieldwright.report.wording.pictures import date_picture, number_picture
from fieldwright.report.wording.rules import rule_sentence
from fieldwright.report.wording.speaker import Around

from ...expression.mapping_expressions import generated

HERE = Path(__file__).parent
LINES = (HERE / "sentences.txt").read_text("utf-8").splitlines()
SENTENCES = list(zip(LINES[::2], [line.strip() for line in LINES[1::2]], strict=True))
CASES = HERE.parents[1] / "expression" / "cases"


def all_expressions() -> list[str]:
    """The conformance cases, the examples and vectors of all functions, the table, and generated ones."""
    found = [
        case["expression"]
        for file in sorted(CASES.glob("*.json"))
        for case in json.loads(file.read_text("utf-8"))["cases"]
    ]
    for one in FUNCTIONS.values():
        found += [one.example, *(text for text, _ in one.vectors), *(one.source and [one.source])]
    return [*found, *(text for text, _ in SENTENCES), *(text for text, _ in generated(7, 400))]


def test_the_table_is_long_and_each_expression_stands_in_it_once():
    assert len(SENTENCES) >= 200
    assert len({text for text, _ in SENTENCES}) == len(SENTENCES)


@pytest.mark.parametrize(("text", "sentence"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_an_expression_is_said_in_this_sentence(text: str, sentence: str):
    assert rule_sentence(Rule("t", value=text)) == sentence


def test_every_kind_of_node_is_in_the_table():
    trees = [parsed(text) for text, _ in SENTENCES]
    assert {node.kind for tree in trees if isinstance(tree, Node) for node in walk(tree)} == set(KINDS)


def test_every_function_has_words_for_each_number_of_its_arguments():
    for name, one in FUNCTIONS.items():
        takes = parameters(name)
        needed = sum("?" not in marks for _, marks in takes)
        for count in range(needed, len(takes) + 1):
            text = f"${name}({', '.join('abcdefgh'[:count])})"
            said = phrase(text)
            assert said, text
            assert f"${name}" not in said, (text, said)
        assert one.name == name


def test_every_expression_has_words_of_a_bounded_length():
    count = general = 0
    for text in all_expressions():
        if not isinstance(parsed(text), Node):
            continue
        said = rule_sentence(Rule("t", value=text))
        count += 1
        general += said_of_value(text).general
        assert said == rule_sentence(Rule("t", value=text))
        assert 3 < len(said) < 1_000, text
        assert said[0].isupper() or not said[0].isalpha()
        assert said.endswith(".")
        assert "\n" not in said
        assert "{" not in said.replace(text, "") or "{" in text
    assert count > 900
    assert general < count / 50  # hardly anything is too much for words


HUGE = {
    "many texts": " & ".join(f"part{n}" for n in range(140)),
    "many cases": " : ".join(f'code = "{n}" ? {n}' for n in range(100)) + " : 0",
    "many different cases": " : ".join(f'field{n} = "{n}" ? value{n}' for n in range(100)) + " : 0",
    "a long list": f"[{', '.join(f'item{n}' for n in range(4_500))}]",
    "a large object": "{" + ", ".join(f'"key{n}": field{n}' for n in range(2_200)) + "}",
    "many variables": "(" + "; ".join(f"$v{n} := field{n}" for n in range(1_900)) + "; $v0)",
    "calls in calls": "$uppercase(" * 140 + "a" + ")" * 140,
    "parentheses": "(" * 140 + "a" + ")" * 140,
    "functions in functions": "$map(a, function($v){" * 45 + "$v" + "})" * 45,
    "filters": "a" + "[x = 1]" * 100,
    "conditions": "$not(" * 140 + "a" + ")" * 140,
    "a sort": "x^(" + ", ".join(f"field{n}" for n in range(4_000)) + ")",
    "a long text": '"' + "x" * 40_000 + '"',
    "a long name": "`" + "x" * 40_000 + "`",
}  # fmt: skip


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_what_is_huge_is_said_shortly_and_at_once(text: str):
    assert isinstance(parsed(text), Node)
    begin = time.process_time()
    said = rule_sentence(Rule("t", value=text))
    assert time.process_time() - begin < 0.25
    assert len(said) < 1_000


def test_what_is_nested_beyond_reading_has_a_sentence_too():
    for deep in (200, 5_000):
        assert (
            rule_sentence(Rule("t", value="(" * deep + "a" + ")" * deep)) == "Computes the value with the expression."
        )


def test_what_is_too_complex_is_named_by_what_it_reads_and_calls():
    text = "$f(" * 30 + "$sum(lines.price) + total" + ")" * 30
    assert phrase(text) == "a value computed from `lines.price` and `total` with `$f` and `$sum`"
    assert rule_sentence(Rule("t", value=text), ["lines[].price", "total"]) == (
        "Computes the value from `lines[].price` and `total` with `$f` and `$sum`, as the expression says."
    )


def test_long_conditions_are_told_case_by_case():
    cases = [
        f'status{n} = "active" and customer.kind{n} in ["A", "B"] ? "this is what is written in case {n}"'
        for n in range(9)
    ]
    said = phrase(" : ".join(cases) + ' : "nothing of these"')
    assert said.startswith(
        'by cases: if `status0` is "active" and `customer.kind0` is "A" or "B": "this is what is written in case 0"; if '
    )
    assert said.endswith('more cases; otherwise "nothing of these"')


def test_hostile_literals_are_visible_and_cut():
    said = phrase('"a\\u0007\\u202e\\nb`c`" & "' + "y" * 40_000 + '" & x')
    assert "\\u0007\\u202e\\nb`c`" in said
    assert "[cut here: 40,002 characters in all]" in said
    assert len(said) < 300
    assert "\u202e" not in phrase("`a\u202eb`")


def test_a_table_says_what_becomes_of_an_unknown_code():
    tables = {
        "strict": Lookup("strict"), "other": Lookup("other", not_found="default", default="X"),
        "open": Lookup("open", not_found="pass through"), "gone": Lookup("gone", not_found="leave out"),
    }  # fmt: skip
    rules = {
        name: rule_sentence(Rule("t", value=f'$translate("{name}", code)'), around=Around(tables))
        for name in (*tables, "unknown")
    }
    assert rules == {
        "strict": 'Writes `code` translated with the table "strict"; an unknown code is an error.',
        "other": 'Writes `code` translated with the table "other"; an unknown code gives "X".',
        "open": 'Writes `code` translated with the table "open"; an unknown code stays as it is.',
        "gone": 'Writes `code` translated with the table "gone"; an unknown code is left out.',
        "unknown": 'Writes `code` translated with the table "unknown".',
    }


def test_titles_of_the_schema_name_fields_and_paths_stay_exact():
    around = Around(titles={"order.KUNNR": "customer number", "order.lines.MENGE": "quantity"})
    assert phrase("order.KUNNR", around) == "the customer number (`order.KUNNR`)"
    assert phrase("MENGE * price", around) == "the quantity (`MENGE`) times `price`"
    assert phrase('orderType = "A" ? orderType : order.KUNNR', around) == (
        'the order type (`orderType`) if `orderType` is "A", otherwise the customer number (`order.KUNNR`)'
    )


def test_clauses_items_and_orders_are_said_for_blocks():
    assert clause('kind = "x" and qty > 0') == '`kind` is "x" and `qty` is more than 0'
    assert items_phrase('lines[kind = "x"]') == '`lines` where `kind` is "x"'
    assert order_phrase(">price, sku") == "`price` (greatest first) and then `sku`"
    assert [clause("("), items_phrase("("), order_phrase("("), phrase("(")] == ["", "", "", ""]


def test_pictures_are_said_where_they_are_common():
    dates = {"[D01].[M01].[Y0001]": "as day.month.year", "[M01]/[D01]/[Y0001]": "as month/day/year", "[D]. [MNn] [Y]": "as day. month name year without leading zeros",
             "[Y0001][M01][D01]": "as year, month and day, eight digits", "[H01]:[m01]:[s01]": "as hour:minute:second", "[Y01]-[M01]": "as two-digit year-month",
             "[FNn]": "as weekday name", "[Q]": 'as "[Q]"', "today": 'as "today"', "": "as empty text", "[[Y]]": 'as "[[Y]]"'}  # fmt: skip
    assert {picture: date_picture(picture) for picture in dates} == dates
    numbers = {"0.00": "with two decimals", "#,##0.00": "with two decimals and a comma between thousands", "0": "as a whole number", "#0.0#": "with 1 to 2 decimals",
               "00000": "as a whole number with at least five digits", "0%": "as a whole number in percent", "0;(0)": 'as "0;(0)"', "x": 'as "x"'}  # fmt: skip
    assert {picture: number_picture(picture) for picture in numbers} == numbers


_PARTS = st.sampled_from(["a", "b.c", "$", "$$", '"x"', "1", "$trim(", ")", "(", "[", "]", "0", " ? ", " : ", " & ", " = ", ".", "$toMillis()", "$map(", "$sum(",
                          "$fromMillis(", ",", " and ", " in ", "{", "}", "~>", "function($x){", "[]", "`q r`", "`😀`", "``", ":=", ";", "-", "*", "^(", "#$i", "@$f", "|", "??", "..", "%", "**"])  # fmt: skip


@given(st.lists(_PARTS, max_size=16).map("".join))
def test_any_text_gives_one_sentence(text: str):
    said = rule_sentence(Rule("t", value=text or "a"))
    assert said.endswith(".")
    assert 3 < len(said) < 1_000
