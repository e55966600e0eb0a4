"""The syntax tree: what stands where, in code points, for everything that the language has."""

import subprocess
import sys

import pytest

from fieldwright.expression.failures import CompileError
from fieldwright.expression.syntax import KINDS, Node, parse, walk


def shape(node: Node) -> str:
    inside = ", ".join(shape(one) for one in node.children)
    value = "" if node.value is None else f":{node.value}"
    return f"{node.kind}{value}" + ("[]" if node.keep_array else "") + (f"({inside})" if inside else "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.b", "map(name:a, name:b)"),
        ("a.b[1]", "map(name:a, filter(name:b, number:1))"),
        ("a[]", "name:a[]"),
        ("$.a & $$.b", "binary:&(map(variable:, name:a), map(variable:$, name:b))"),
        ("a & b & c", "binary:&(name:a, name:b, name:c)"),
        ("a - b - c", "binary:-(binary:-(name:a, name:b), name:c)"),
        ("a{b: c}", "group(name:a, name:b, name:c)"),
        ('{"a": 1}', "object(string:a, number:1)"),
        ("a^(>b, c)", "sort:(True, False)(name:a, name:b, name:c)"),
        ("a@$v.b#$i", "map(focus(name:a, variable:v), index(name:b, variable:i))"),
        ("($v := 1; $v)", "block(bind(variable:v, number:1), variable:v)"),
        ("a ? b : c", "condition(name:a, name:b, name:c)"),
        ("a ? b", "condition(name:a, name:b)"),
        ("a ?? b ?: c", "coalesce(name:a, default(name:b, name:c))"),
        ("a ~> $f", "apply(name:a, variable:f)"),
        ("$f(a, ?)", "partial(variable:f, name:a, placeholder)"),
        ("function($x) {$x}", "lambda:1(variable:x, variable:x)"),
        ("|a|{'b': 1}, ['c']|", "transform(name:a, object(string:b, number:1), array(string:c))"),
        ("[1..2, -a]", "array(range(number:1, number:2), negate(name:a))"),
        ("*.%.a & **", "binary:&(map(map(wildcard, parent), name:a), descendant)"),
        ("/a+/i", "regex"),
        ("and and or", "binary:and(name:and, name:or)"),
        ("true", "value:True"),
        ("a /* last */", "name:a"),
    ],
)
def test_tree(text: str, expected: str):
    try:
        tree = parse(text)
    except CompileError as error:
        pytest.fail(f"{text}: {error}")
    assert shape(tree) == expected
    assert {one.kind for one in walk(tree)} <= set(KINDS)


def test_spans_are_code_points():
    text = '"é😀" & `ü x`[]  /* c */ & $f( a.b )'
    spans = {one.kind: text[one.start : one.end] for one in walk(parse(text))}
    assert spans["string"] == '"é😀"'
    assert spans["call"] == "$f( a.b )"
    assert spans["map"] == "a.b"
    assert text[parse(text).children[1].start : parse(text).children[1].word_end] == "`ü x`"


def test_the_parser_is_loaded_late_and_leaves_the_recursion_limit():
    code = (
        "import sys; before = sys.getrecursionlimit(); import fieldwright.expression.syntax as s;"
        "assert 'jsonata' not in sys.modules; s.parse('a[0]'); assert 'jsonata' in sys.modules;"
        "assert sys.getrecursionlimit() == before"
    )
    paths = "import sys; sys.path[:] = " + repr([one for one in sys.path if one]) + "; "
    subprocess.run([sys.executable, "-c", paths + code], check=True)


@pytest.mark.parametrize(
    ("text", "names"),
    [("-a + -b", ["a", "b"]), ("(-a) * $f(-(b[-1].c))", ["a", "b", "c"]), ("[-a, -b, -c]", ["a", "b", "c"])],
)
def test_each_negation_has_an_operand_of_its_own(text: str, names: list[str]) -> None:
    assert [node.value for node in walk(parse(text)) if node.kind == "name"] == names
