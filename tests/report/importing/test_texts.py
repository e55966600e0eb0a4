"""What a person meant by what a spreadsheet holds."""

from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.report.importing.expressions import expression_of
from fieldwright.report.importing.texts import alike, json_value, meant, mended


@pytest.mark.parametrize(
    ("value", "base"),
    [
        (12, "0012"), (12.5, "12.50"), (100000, "1E5"), (1200, "1,200"), (0.05, "5 %"), (1.2345678901234568e19, "12345678901234567890"),
        (True, "true"), (False, "FALSE"), (datetime(2026, 3, 4), "3-4"), (datetime(2026, 3, 1), "MAR1"), (datetime(2026, 12, 1), "2026-12-01"),
        (time(12, 30), "12:30"), (datetime(2026, 3, 4), "03/04/26"),
    ],
)  # fmt: skip
def test_a_text_that_a_spreadsheet_made_something_of_is_the_text_still(value: Any, base: str) -> None:
    found = meant(value, base)
    assert found.text == base
    assert not found.problem


@pytest.mark.parametrize(
    ("value", "base", "text"),
    [
        (12, "0013", "12"), (12, None, "12"), (1.5, "a", "1.5"), (True, "yes", "true"), (datetime(2026, 12, 24), "1-2", "2026-12-24"),
        (date(2026, 12, 24), "", "2026-12-24"), (None, "a", ""), ("a\r\nb", "", "a\nb"), (1e300, "x", ""),
    ],
)  # fmt: skip
def test_what_is_another_value_is_read_as_text(value: Any, base: str | None, text: str) -> None:
    assert meant(value, base).text == text


def test_formulas_count_by_their_stored_results() -> None:
    assert meant("done", "", formula=True).text == "done"
    assert "formula" in meant("done", "", formula=True).notes[0]
    assert "#REF!" in meant("#REF!", "a", formula=True).problem
    assert "without a stored result" in meant(None, "a", formula=True).problem


def test_white_space_at_line_ends_is_no_difference() -> None:
    assert alike("a \nb\t\n", "a\nb")
    assert alike("a\r\nb", "a\nb")
    assert not alike(" a", "a")


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("“a” & name", '"a" & name'),
        ("„Straße“ & ‚x‘", "\"Straße\" & 'x'"),
        ("«a»", '"a"'),
        ("a\u00a0&\u202fb", "a & b"),
        ("count – 1", "count - 1"),
        ("a\u200b.b\ufeff", "a.b"),
        ('"10\u00a0kg" & a', '"10\u00a0kg" & a'),
        ("`my – name` – 1", "`my – name` - 1"),
        ("“it's” & a", '"it\'s" & a'),
    ],
)
def test_what_editors_do_to_expressions_is_made_plain_outside_their_texts(typed: str, plain: str) -> None:
    found, notes = mended(typed)
    assert found == plain
    assert bool(notes) == (typed != plain)
    taken = expression_of(typed)
    assert not taken.problem
    assert taken.text == plain


def test_a_character_that_was_there_before_is_meant() -> None:
    assert expression_of("näme–2 & a", "näme–2").text == "näme–2 & a"
    assert expression_of("näme–2 & a", "").text == "näme-2 & a"


@given(
    st.text(alphabet="ab\"'`\\ \u201c\u201d\u2019\u00a0\u2013/*{}[]1", max_size=40),
    st.text(alphabet="ab\u2013\u201c'", max_size=8),
)
def test_mending_ends_and_is_done_at_once(text: str, known: str) -> None:
    once, notes = mended(text, known)
    assert bool(notes) == (once != text)
    assert len(once) <= 3 * len(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"a"', "a"),
        ("1.50", 1.5),
        ("null", None),
        ('["a", 1]', ["a", 1]),
        ("“a”", "a"),
        ('{"a": true}', {"a": True}),
        (" 7 ", 7),
    ],
)
def test_json_is_read_as_it_is_written(text: str, value: Any) -> None:
    found = json_value(text)
    assert (found.value, found.problem) == (value, "")


@pytest.mark.parametrize("text", ["a", "{a: 1}", "01", "NaN", "", "'a'", '"a', "[" * 5000])
def test_what_is_no_json_is_told_with_the_mend(text: str) -> None:
    found = json_value(text)
    assert found.problem
    assert found.mend
    assert len(found.problem) < 100


def test_a_plain_word_can_be_meant_as_text() -> None:
    assert json_value("POT", plain=True).value == "POT"
    assert json_value("{a", plain=True).problem
    assert json_value("0012", plain=True).value == "0012"
    assert json_value("", plain=True).problem
    assert json_value("x", plain=False).value is None
