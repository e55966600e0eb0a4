"""Renaming: the paths that are meant change, every other byte stays."""

import pytest

from fieldwright.expression.lineage import Scope
from fieldwright.expression.rename import movable, redirected, renamed, renamed_alias

ORDER = Scope(root_alias="order", aliases=frozenset({"order", "crm"}))
LINE = Scope("order.lines[]", "source", frozenset({"source"}))


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        (
            'lines[qty > 1].sku /* sku */ & "sku"',
            "lines.sku",
            "lines.item-code",
            'lines[qty > 1].`item-code` /* sku */ & "sku"',
        ),
        ("$sum( lines . (qty*price) )", "lines", "rows", "$sum( rows . (qty*price) )"),
        ("$map(lines, function($l) {$l.sku})", "lines[].sku", "lines[].code", "$map(lines, function($l) {$l.code})"),
        ("a.b.c & a.b.d & $$.a.b.c", "a.b.c", "a.x.y.c", "a.x.y.c & a.b.d & $$.a.x.y.c"),
        ("a.b.c & $order.a.b.c", "a.b.c", "z.c", "z.c & $order.z.c"),
        ("$lookup(a, 'b')", "a.b", "a.c d", '$lookup(a, "c d")'),
        ('"é😀" & a.b', "a.b", "a.ü", '"é😀" & a.ü'),
        ("`a-b`.c", "`a-b`", "ab", "ab.c"),
        ("a.and", "a.and", "a.or", "a.`or`"),
        ("a[b.c = 1]", "a.b.c", "a.d", "a[d = 1]"),
        ("a.b[] ~> $count()", "a.b", "a.c", "a.c[] ~> $count()"),
        ("$crm.a & a", "a", "b", "$crm.a & b"),
        ("{'a': a}.a", "a", "b", "{'a': b}.a"),
        ("($a := a; $a.b)", "a.b", "a.c", "($a := a; $a.c)"),
        ("other", "a", "b", "other"),
    ],
)
def test_renamed(text: str, old: str, new: str, expected: str):
    assert renamed(text, ORDER, "order", old, new) == expected
    assert movable(text, ORDER, "order", old, new)


def test_in_a_loop_paths_from_the_item_and_from_the_root_change():
    text = "sku & $$.order.lines.sku"
    moved = renamed(text, LINE, "source", "order.lines[].sku", "order.lines[].product.sku")
    assert moved == "product.sku & $$.order.lines.product.sku"


def test_what_cannot_be_moved_stays_and_is_told():
    text = "a.b[c = 1].d"
    assert renamed(text, ORDER, "order", "a.b.d", "a.q.d") == text
    assert not movable(text, ORDER, "order", "a.b.d", "a.q.d")
    shared = "($f := function($x) {$x.name}; $f(a) & $f(b))"
    assert renamed(shared, ORDER, "order", "a.name", "a.title") == shared
    assert not movable(shared, ORDER, "order", "a.name", "a.title")


def test_an_alias_is_renamed_where_it_means_the_source():
    text = '$crm.a & "$crm" & ($crm := 1; $crm) & $crm.b'
    assert renamed_alias(text, ORDER, "crm", "erp") == '$erp.a & "$crm" & ($crm := 1; $crm) & $erp.b'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sku", "$$.code"),
        ("$.sku & 'sku' & `sku`", "$$.code & 'sku' & $$.code"),
        ("$$.order.lines.sku & $source.order.lines.sku", "$$.code & $$.code"),
        ("sku[$ != ''].x", "$$.code[$ != ''].x"),
        ("(qty; sku)", "(qty; $$.code)"),
        ("$$.order.lines[0].sku", "$$.order.lines[0].sku"),
        ("$map($$.order.lines, function($l) { $l.sku })", "$map($$.order.lines, function($l) { $l.sku })"),
        ("$lookup($, 'sku')", "$lookup($, 'sku')"),
    ],
)
def test_a_path_in_plain_steps_can_become_any_expression(text: str, expected: str):
    assert redirected(text, LINE, "source", "order.lines[].sku", "$$.code") == expected
