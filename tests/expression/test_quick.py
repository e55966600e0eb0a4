"""The quick reading of an expression gives what the grammar gives, or leaves it to the grammar."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fieldwright.expression.nodes import walk
from fieldwright.expression.quick import MOST_TOKENS, quick_tree
from fieldwright.expression.syntax import Node, grammar_tree

_NAMES = st.sampled_from(["a", "b1", "_c", "`x y`", "`and`", "`true`", "function", "é"])
_VARIABLES = st.sampled_from(["$", "$$", "$x", "$source"])
_CONSTANTS = st.sampled_from(
    ["0", "12", "1.50", "true", "false", "null", '""', '"t, ("', "'u\n'", '"\\n"', "1e3", "-1"]
)
_OPERATORS = st.sampled_from(
    [
        *"+-*/%&=<>?:.,()",
        "!=",
        "<=",
        ">=",
        " and ",
        " or ",
        " in ",
        "..",
        "??",
        "?:",
        "~>",
        "[",
        "]",
        "/* c */",
        "^",
        " ",
    ]
)


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    gap = st.sampled_from(["", " ", "\n "])
    return st.one_of(
        st.builds(lambda left, operator, right: left + operator + right, inner, _OPERATORS, inner),
        st.builds(lambda one, before: f"({before}{one}{before})", inner, gap),
        st.builds(
            lambda name, given, before: f"${name}{before}({f',{before}'.join(given)})",
            st.sampled_from(["f", "round", "eval"]), st.lists(inner, max_size=3), gap,
        ),
        st.builds(lambda when, then, other: f"{when} ? {then} : {other}", inner, inner, inner),
        st.builds(lambda when, then: f"{when}?{then}", inner, inner),
    )  # fmt: skip


_EXPRESSIONS = st.recursive(st.one_of(_NAMES, _VARIABLES, _CONSTANTS), _larger, max_leaves=12)
_SOUP = st.lists(st.one_of(_NAMES, _VARIABLES, _CONSTANTS, _OPERATORS), max_size=7).map("".join)


def _told(tree: Node) -> list[tuple[object, ...]]:
    return [
        (one.kind, one.value, type(one.value), one.start, one.end, one.keep_array, one.word_end, len(one.children))
        for one in walk(tree)
    ]


@given(st.one_of(_EXPRESSIONS, _SOUP))
@example("a ? b ? 1 : c : $x.d")
@example("a and b and (c and d) or e")
@example("1.a")
@example("a `and` b")
def test_the_tree_is_that_of_the_grammar(text: str):
    quick = quick_tree(text)
    if quick is not None:
        tree = grammar_tree(text)
        assert isinstance(tree, Node), f"{text!r}: {tree}"
        assert _told(quick) == _told(tree)


@pytest.mark.parametrize(
    "text",
    [
        "a.b.c", "$$.a.`b c`", "'text'", "12.5", "null", " $round(a.b * 1.19, 2)\n", "$now()", "$source.a & ' ' & $.b",
        "a != null ? $substring(a, 0, 10)", "a > 1 and (b or c in d) ? 'x' : $f(a ? b : c)", "$translate('codes', a).b",
    ],
)  # fmt: skip
def test_what_most_rules_say_is_read_quickly(text: str):
    quick = quick_tree(text)
    assert quick is not None
    tree = grammar_tree(text)
    assert isinstance(tree, Node)
    assert _told(quick) == _told(tree)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "a[0]", "a.b[]", "$f(?)", "f(a)", "-a", "a.1", "true.a", "(a; b)", "$x := 1", "a ~> $f", "'a\\'b'", "007", "1e400", "a b", "a and",
        "$f(a", "a)", "/a/", "a /* c */", "(" * MOST_TOKENS + "a" + ")" * MOST_TOKENS,
    ],
)  # fmt: skip
def test_the_rest_is_left_to_the_grammar(text: str):
    assert quick_tree(text) is None
