"""Whose words a rule has, in every export; names for people; the parts of a sentence."""

import json

import pytest
from attrs import evolve

from fieldwright.mapping.approval import said_of
from fieldwright.mapping.model import Rule
from fieldwright.report.html.document import html_of
from fieldwright.report.markdown import with_code
from fieldwright.report.model import MappingRow, Spec
from fieldwright.report.page import coded
from fieldwright.report.spec_markdown import markdown_of
from fieldwright.report.tables import csv_of, json_of
from fieldwright.report.wording.rules import MADE, STALE, WRITTEN, words_of
from fieldwright.report.wording.spans import spans
from fieldwright.report.wording.titles import title_of
from fieldwright.schema.model import Shape, root_field

from ..handmade import RULES, group, leaf, project_of, spec_made

OWN = "The request's own number"
NAME = next(rule for rule in RULES if rule.target == "Number")


def spec_with(rule: Rule) -> Spec:
    """The specification in which one rule is another."""
    return spec_made(project_of([rule if one.target == rule.target else one for one in RULES]))


def row_of(spec: Spec) -> MappingRow:
    """The row of that rule."""
    return next(row for row in spec.maps[0].rows if row.target == "Number")


def own(rule: Rule, words_for: str = "") -> Rule:
    """The rule with words of the analyst's own."""
    return evolve(rule, words=OWN, words_for=words_for or said_of(rule))


def test_words_of_a_rule_are_made_written_or_stale():
    made, written, stale = words_of(NAME), words_of(own(NAME)), words_of(own(NAME, "sha256:older"))
    assert (made.state, made.told, made.own) == (MADE, made.made, "")
    assert (written.state, written.told, written.made) == (WRITTEN, OWN, made.made)
    assert (stale.state, stale.own) == (STALE, OWN)
    assert stale.told == f"{made.made} (Words written for an older rule: “{OWN}”)"
    changed = evolve(own(NAME), when="x")
    assert words_of(changed).state == STALE
    assert words_of(evolve(own(NAME), note="n", status="approved")).state == WRITTEN


def test_a_row_tells_whose_words_it_has():
    assert (row_of(spec_with(own(NAME))).words, row_of(spec_with(own(NAME))).sentence) == (WRITTEN, OWN)
    made = row_of(spec_made())
    assert made.words == MADE
    stale = row_of(spec_with(own(NAME, "sha256:older")))
    assert stale.words == STALE
    assert made.sentence in stale.sentence
    assert OWN in stale.sentence


def test_every_export_marks_stale_words_beside_the_sentence_that_is_made():
    spec = spec_with(own(NAME, "sha256:older"))
    sentence = row_of(spec_made()).sentence
    for text in (html_of(spec).decode(), markdown_of(spec).decode(), csv_of(spec).decode("utf-8-sig")):
        assert "Words written for an older rule" in text
        assert "own number" in text
    assert sentence in csv_of(spec).decode("utf-8-sig")
    row = next(one for one in json.loads(json_of(spec))["maps"][0]["rows"] if one["target"] == "Number")
    assert row["words"] == STALE
    for text in (html_of(spec_with(own(NAME))).decode(), markdown_of(spec_with(own(NAME))).decode()):
        assert "Words written for an older rule" not in text


@pytest.mark.parametrize(
    ("shape", "title"),
    [
        (leaf("KUNNR", title="Customer number"), "customer number"),
        (leaf("KUNNR", title="The VAT number of the buyer"), "VAT number of the buyer"),
        (leaf("customerNumber", title="Customer Number"), ""),
        (leaf("MENGE", description="Net quantity."), "net quantity"),
        (leaf("MENGE", description="Counted by the shop"), ""),
        (leaf("MENGE", description="The shop may count"), ""),
        (leaf("MENGE", description="What is ordered"), ""),
        (leaf("MENGE", description="The quantity that the customer has ordered by phone"), ""),
        (leaf("MENGE", title="Line one\nof `two`"), ""),
        (leaf("MENGE"), ""),
    ],
)
def test_a_field_is_called_as_its_schema_calls_it(shape: Shape, title: str):
    root = root_field(group("r", shape), in_xml=False)
    assert title_of(root.children()[0]) == title


def test_paths_in_backticks_are_code_wherever_they_stand():
    sentence = "Copies `a.`b c`.d`, ``x y`` and `e`."
    assert [text for text, is_code in spans(sentence) if is_code] == ["a.`b c`.d", "`x y`", "e"]
    assert "".join(f"`{text}`" if is_code else text for text, is_code in spans(sentence)) == sentence
    assert str(coded(sentence)) == "Copies <code>a.`b c`.d</code>, <code>`x y`</code> and <code>e</code>."
    assert with_code("`a.`b c``|") == "`` a.`b c` ``\\|"
    assert list(spans("a lone ` stays")) == [("a lone ` stays", False)]
    assert list(spans("")) == []
