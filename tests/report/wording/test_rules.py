"""Rules as sentences."""

import pytest

from fieldwright.mapping.model import Blanks, Join, Rule
from fieldwright.report.wording.phrases import phrase
from fieldwright.report.wording.rules import absent_meaning, rule_sentence

SENTENCES = (
    (Rule("t", value="requester.email", default="n/a"), 'Copies `requester.email`; if it is missing writes "n/a".'),
    (Rule("t", value="a", default=0, default_for=("missing", "null", "empty")), "Copies `a`; if it is missing, null or empty writes 0."),
    (Rule("t", value="$substring(subject, 0, 40)"), "Writes the first 40 characters of `subject`."),
    (Rule("t", value='first & " " & last'), 'Writes `first` and `last` joined by a space; a missing part is left out, the rest stays.'),
    (Rule("t", value='$translate("kinds", category)'), 'Writes `category` translated with the table "kinds".'),
    (Rule("t", value='kind in ["A", "B"] ? "X" : other'), 'Writes "X" if `kind` is "A" or "B", otherwise `other`.'),
    (Rule("t", value='a = "x" or (b and c)'), 'Writes true if `a` is "x", or both `b` is set and `c` is set, otherwise false.'),
    (Rule("t", value='order.lines[kind = "x"][0].price'), 'Writes `price` of the first of `order.lines` where `kind` is "x".'),
    (Rule("t", value="$round(price * count, 2)"), 'Writes (`price` times `count`) rounded to two decimals (halves to the even digit).'),
    (Rule("t", value="name ~> $uppercase"), "Writes `name` in upper case."),
    (Rule("t", value="$fromMillis($toMillis(made), '[Y]')"), 'Writes `made` as the year in UTC.'),
    (Rule("t", value="a", when='b = "x"'), 'Only if `b` is "x": copies `a`.'),
    (Rule("t", value="a", when="$type(b.c) != 'object'"), 'Only if `b.c` is there and is not an object: copies `a`.'),
    (Rule("t", constant=None), "Always writes null."),
    (Rule("t[]", each="lines", where="count > 0", order_by="no"),
     "Writes one item for each of `lines` where `count` is more than 0, ordered by `no`."),
    (Rule("t[]", value="$"), "Copies the item."),
    (Rule("t[]", each="lines", alias="line", where="a"), 'Writes one item for each of `lines`, called $line, where `a` is set.'),
    (Rule("t[]", each="lines", group_by="[sku, lot]", order_by="no"), 'Writes one item for each group of `lines`, ordered by `no`, grouped by `sku` and `lot`.'),
    (Rule("t[]", each="lines", joins=(Join("party", "$crm.parties", "left", "of", "key", "first"),)),
     "Writes one item for each of `lines`, with the first of `$crm.parties` whose `key` is its `of` as $party, or with none."),
    (Rule("t[]", each="lines", joins=(Join("tag", "tags", "own"), Join("n", "$$.names", "position")), where="$n"),
     'Writes one item for each of `lines`, with each of its `tags` as $tag, with $n at the same place of `$$.names`, where `$n` is set.'),
    (Rule("t.*", each="lines", key="sku"), "Writes one member for each of `lines`, under the name that is `sku`."),
    (Rule("t", when="a"), 'Written only if `a` is set.'),
    (Rule("t[x]"), "Writes one element, with the fields below it."),
    (Rule("t", decision="not mapped", reason="Not held.", decided_by="Ann"), "Left empty by decision: Not held (decided by Ann)."),
    (Rule("t", decision="not mapped"), "Left empty by decision. No reason is given."),
)  # fmt: skip


@pytest.mark.parametrize(("rule", "sentence"), SENTENCES, ids=[text for _, text in SENTENCES])
def test_a_rule_says_what_it_does(rule: Rule, sentence: str) -> None:
    assert rule_sentence(rule) == sentence


def test_what_has_no_short_wording_names_what_it_reads() -> None:
    rule = Rule("t", value="$sum(lines.(" + "-(" * 40 + "x * y" + ")" * 42)
    assert rule_sentence(rule, ["lines.x", "lines.y"]) == (
        "Computes the value from `lines.x` and `lines.y` with `$sum`, as the expression says."
    )
    assert rule_sentence(Rule("t", value="(")) == "Computes the value with the expression."


def test_what_is_long_is_told_part_by_part_and_cut() -> None:
    said = phrase(" & ".join(f"customer.address.line{n}.text" for n in range(90)))
    assert said.startswith("these joined without anything more between: `customer.address.line0.text`; ")
    assert said.endswith("more parts")
    assert len(said) < 600


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
