"""The rule library: what several rules share, and so is built once."""

import pytest

from fieldwright.mapping.model import ProjectFunction, Rule
from fieldwright.report.gathering.reuse import spaced
from fieldwright.report.model import ReuseLine
from tests.report.handmade import project_of, spec_made


def library(*rules: Rule, functions: tuple[ProjectFunction, ...] = ()) -> tuple[ReuseLine, ...]:
    return spec_made(project_of(rules, functions=functions)).reused


def test_an_expression_that_two_rules_share_is_listed_once_with_both() -> None:
    text = "$uppercase($trim(requester.name))"
    (line,) = library(Rule("a", value=text), Rule("b", value=f"{text} & '!'"), Rule("c", value="id"))
    assert (line.kind, line.expression, line.used_by) == ("repeated", text, ("a", "b"))
    assert "upper case" in line.sentence


def test_what_only_stands_in_a_longer_shared_expression_is_not_listed_too() -> None:
    text = "$uppercase($trim($substring(requester.name, 0, 40)))"
    assert [one.expression for one in library(Rule("a", value=text), Rule("b", value=text))] == [text]
    inner = "$trim($substring(requester.name, 0, 40))"
    both = library(Rule("a", value=text), Rule("b", value=text), Rule("c", value=inner))
    assert {one.expression: one.used_by for one in both} == {text: ("a", "b"), inner: ("a", "b", "c")}


def test_expressions_that_are_alike_but_for_their_fields_are_one() -> None:
    rules = (Rule("a", value="$fromMillis($toMillis(created), '[Y]', $params.zone)"), Rule("b", value="$fromMillis($toMillis(lines.when), '[Y]', $params.zone)"))  # fmt: skip
    (line,) = library(*rules)
    assert (line.kind, line.expression) == ("alike", "$fromMillis($toMillis(…), '[Y]', $params.zone)")
    assert line.used_by == ("a", "b")


@pytest.mark.parametrize(
    "text", ["a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p", "a + b", "$uppercase(", "'a text that is long enough for it'"]
)
def test_paths_short_ones_texts_and_broken_ones_are_no_library(text: str) -> None:
    assert library(Rule("a", value=text), Rule("b", value=text)) == ()


def test_white_space_makes_no_difference_and_texts_do() -> None:
    assert (
        len(
            library(
                Rule("a", value="$join([x, y, z], 'two  blanks')"),
                Rule("b", value="$join([x,\n y,  z], 'two  blanks')"),
            )
        )
        == 1
    )
    assert spaced("a  & 'b  c'") != spaced("a & 'b c'")
    assert (
        library(Rule("a", value="$join([x, y, z], 'two  blanks')"), Rule("b", value="$join([x, y, z], 'two blanks')"))
        == ()
    )


def test_the_projects_functions_come_first_also_those_that_nobody_calls() -> None:
    functions = (ProjectFunction("double", ("x",), "$x * 2", "Twice."), ProjectFunction("idle", (), "1"))
    lines = library(Rule("a", value="$double(count)"), functions=functions)
    assert [(one.name, one.kind, one.sentence, one.used_by) for one in lines] == [
        ("$double($x)", "function", "Twice.", ("a",)),
        ("$idle()", "function", "1", ()),
    ]
