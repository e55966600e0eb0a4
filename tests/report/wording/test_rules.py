"""Rules as sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.mapping.model import Blanks, Join, Rule
from fieldwright.report.wording.phrases import phrase
from fieldwright.report.wording.rules import absent_meaning, rule_sentence

SENTENCES = (
    (Rule("t", value="requester.email", default="n/a"), 'Copies `requester.email`; if it is missing writes "n/a".'),
    (Rule("t", value="a", default=0, default_for=("missing", "null", "empty")), "Copies `a`; if it is missing, null or empty writes 0."),
    (Rule("t", value="$substring(subject, 0, 40)"), "Writes the first 40 characters of `subject`."),
    (Rule("t", value='first & " " & last'), 'Writes `first`, " ", `last` joined together.'),
    (Rule("t", value='$translate("kinds", category)'), 'Writes `category` looked up in the table "kinds".'),
    (Rule("t", value='kind in ["A", "B"] ? "X" : other'), 'Writes "X" if `kind` is one of "A" or "B", otherwise `other`.'),
    (Rule("t", value='a = "x" or (b and c)'), 'Writes true if `a` is "x" or (`b` and `c`), otherwise false.'),
    (Rule("t", value='order.lines[kind = "x"][0].price'), 'Writes `price` of the first of those of `order.lines` where `kind` is "x".'),
    (Rule("t", value="$round(price * count, 2)"), "Writes (`price` times `count`) rounded to 2 decimals."),
    (Rule("t", value="name ~> $uppercase"), "Writes `name` in upper case."),
    (Rule("t", value="$fromMillis($toMillis(made), '[Y]')"), 'Writes `made` written as "[Y]" in UTC.'),
    (Rule("t", value="a", when='b = "x"'), 'Only if `b` is "x": copies `a`.'),
    (Rule("t", value="a", when="$type(b.c) != 'object'"), "Only if `b.c` is not an object: copies `a`."),
    (Rule("t", constant=None), "Always writes null."),
    (Rule("t[]", each="lines", where="count > 0", order_by="no"),
     "Writes one item for each of `lines` where `count` is more than 0, ordered by `no`."),
    (Rule("t[]", value="$"), "Copies the item."),
    (Rule("t[]", each="lines", alias="line", where="a"), "Writes one item for each of `lines`, called $line, where `a`."),
    (Rule("t[]", each="lines", group_by="[sku, lot]", order_by="no"), "Writes one item for each group of `lines`, ordered by `no`, grouped by the list of `sku` and `lot`."),
    (Rule("t[]", each="lines", joins=(Join("party", "$crm.parties", "left", "of", "key", "first"),)),
     "Writes one item for each of `lines`, with the first of those of `$crm.parties` whose `key` is its `of` as $party, or with none."),
    (Rule("t[]", each="lines", joins=(Join("tag", "tags", "own"), Join("n", "$$.names", "position")), where="$n"),
     "Writes one item for each of `lines`, with each of its `tags` as $tag, with $n at the same place of `$$.names`, where `$n`."),
    (Rule("t.*", each="lines", key="sku"), "Writes one member for each of `lines`, under the name that is `sku`."),
    (Rule("t", when="a"), "Written only if `a`."),
    (Rule("t[x]"), "Writes one element, with the fields below it."),
    (Rule("t", decision="not mapped", reason="Not held.", decided_by="Ann"), "Left empty by decision: Not held (decided by Ann)."),
    (Rule("t", decision="not mapped"), "Left empty by decision. No reason is given."),
)  # fmt: skip


@pytest.mark.parametrize(("rule", "sentence"), SENTENCES, ids=[text for _, text in SENTENCES])
def test_a_rule_says_what_it_does(rule: Rule, sentence: str) -> None:
    assert rule_sentence(rule) == sentence


def test_what_has_no_short_wording_names_what_it_reads() -> None:
    rule = Rule("t", value="($a := lines.(x * y); $sum($a))")
    assert (
        rule_sentence(rule, ["lines.x", "lines.y"])
        == "Computes the value from `lines.x` and `lines.y` with the expression."
    )
    assert rule_sentence(Rule("t", value="(")) == "Computes the value with the expression."


def test_words_never_grow_longer_than_the_expression_deserves() -> None:
    assert phrase(" & ".join(f"field_number_{n}" for n in range(60))) == ""


def test_absent_values_have_their_meaning_in_each_rule() -> None:
    assert absent_meaning(Rule("t", value="a", default="-", default_for=("missing", "null")), required=True, nullable=False) == (
        'missing or null: "-"\nempty: empty text'
    )  # fmt: skip
    assert absent_meaning(Rule("t", value="a"), required=True, nullable=True) == (
        "missing: left out, which the target refuses\nnull: null\nempty: empty text"
    )
    blanks = Blanks("leave out", "null", "error")
    assert absent_meaning(Rule("t", value="a"), required=True, nullable=True, blanks=blanks) == (
        "missing: an error\nnull: left out, which the target refuses\nempty: null"
    )
    assert absent_meaning(Rule("t", value="a", blanks=Blanks()), required=False, nullable=True, blanks=blanks) == (
        "missing: left out\nnull: null\nempty: empty text"
    )
    assert "never missing" in absent_meaning(Rule("t", value="a"), required=True, nullable=False, promised=True)


_PARTS = st.sampled_from(["a", "b.c", "$", "$$", '"x"', "1", "$trim(", ")", "(", "[", "]", "0", " ? ", " : ", " & ", " = ", ".", "$toMillis()",
                          "$fromMillis(", ",", " and ", " in ", "{", "}", "~>", "function($x){", "[]", "`q r`", ":=", ";", "-", "*"])  # fmt: skip


@given(st.lists(_PARTS, max_size=14).map("".join))
def test_any_expression_gives_one_sentence(text: str) -> None:
    said = rule_sentence(Rule("t", value=text or "a"))
    assert said.endswith(".")
    assert said[0].isupper()
