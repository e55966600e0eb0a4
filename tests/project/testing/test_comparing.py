"""Differences in words: tolerances by kind, lists whose items moved, came or went, and nothing of it a shift of numbers."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.project.test_cases import Tolerance
from fieldwright.project.testing import differences
from fieldwright.project.testing.comparing import MOST_DIFFERENCES, compared
from fieldwright.project.testing.tolerances import agrees, within_of

LINES = [{"sku": "A", "n": 1}, {"sku": "B", "n": 2}, {"sku": "C", "n": 3}]


@pytest.mark.parametrize(
    ("expected", "actual", "said"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1}, {"a": 1.0}, []),
        ({"a": 1}, {"a": True}, ["a is true; expected 1"]),
        ({"a": None}, {}, ["a is missing; expected null"]),
        ({}, {"a b": None}, ["`a b` is null; not expected"]),
        ({"a": {"b": "x"}}, {"a": {"b": "y"}}, ['a.b is "y"; expected "x"']),
        ([1], "x", ['the output is "x"; expected [1]']),
        ({"l": LINES}, {"l": [LINES[2], LINES[0], LINES[1]]}, ["l has the same items in another order"]),
        ({"l": LINES}, {"l": LINES[1:]}, ['l[0] (sku "A") is missing; expected {"sku": "A", "n": 1}']),
        ({"l": LINES[1:]}, {"l": LINES}, ['l[0] (sku "A") is not expected: {"sku": "A", "n": 1}']),
        ({"l": LINES}, {"l": [LINES[0], {"sku": "B", "n": 9}, LINES[2]]}, ["l[1].n is 9; expected 2"]),
        ({"l": LINES}, {"l": [LINES[0], {"sku": "Z", "n": 2}, LINES[2]]}, ['l[1].sku is "Z"; expected "B"']),
        ({"l": LINES}, {"l": [LINES[1], {"sku": "A", "n": 5}, LINES[2]]}, ["l has the same items in another order", "l[1].n is 5; expected 1"]),
        ({"t": ["x", "y"]}, {"t": ["x", "q", "y"]}, ['t[1] is not expected: "q"']),
        ({"t": ["x", "y"]}, {"t": ["y", "x"]}, ["t has the same items in another order"]),
        ({"t": [[1], [2]]}, {"t": [[1], [3]]}, ["t[1][0] is 3; expected 2"]),
    ],
)  # fmt: skip
def test_each_difference_is_a_sentence_with_its_place(expected: Any, actual: Any, said: list[str]) -> None:
    assert differences(expected, actual) == said


def test_two_members_tell_items_apart_where_one_does_not() -> None:
    wanted = [{"a": x, "b": y, "v": 0} for x in "pq" for y in "rs"]
    given_ = [one for one in wanted if (one["a"], one["b"]) != ("p", "s")]
    assert differences(wanted, given_) == ['[1] (a "p", b "s") is missing; expected {"a": "p", "b": "s", "v": 0}']


def test_what_is_ignored_tells_no_items_apart_and_counts_nowhere_below_it() -> None:
    wanted = {"l": [{"id": 1, "at": {"x": 1}, "n": 5}, {"id": 2, "n": 6}]}
    actual = {"l": [{"id": 9, "at": {"x": 2}, "n": 5}, {"id": 8, "n": 7}]}
    assert differences(wanted, actual, ignore=["l[].id", "l.at"]) == ["l[1].n is 7; expected 6"]


@pytest.mark.parametrize(
    ("within", "expected", "actual", "agree"),
    [
        ("0.01", 10, 10.01, True), ("0.01", 0.1, 0.11, True), ("0.01", 10, 10.011, False), ("0.01", "1.10", "1.11", True),
        ("0.01", "1.10", 1.1, False), ("0.01", True, True, False), ("1 %", 200, 202, True), ("1%", "-200", "-202.01", False),
        ("0.1", 12345678901234567890, 12345678901234567891, False), ("2 s", "2026-01-01T00:00:00Z", "2026-01-01T01:00:02+01:00", True),
        ("2 s", "2026-01-01T00:00:00", "2026-01-01T00:00:02Z", False), ("1 d", "2026-02-28", "2026-03-01", True), ("5 min", "10:00", "10:05:00", True),
        ("PT2S", "10:00:00", "10:00:03", False), ("500 ms", "10:00:00.2", "10:00:00.700", True), ("1 %", "x", "x1", False), ("2 s", 1, 2, False),
    ],
)  # fmt: skip
def test_tolerances_are_exact(within: str, expected: Any, actual: Any, agree: bool) -> None:
    known = within_of(within)
    assert known is not None
    assert agrees(expected, actual, known) is agree


@pytest.mark.parametrize("text", ["", "about", "1 parsec", "-1", "1e999", "P", "99999999999999999999 weeks", "1 % s"])
def test_what_is_no_tolerance(text: str) -> None:
    assert within_of(text) is None


def test_a_tolerance_holds_below_its_path_and_the_nearest_counts() -> None:
    tolerances = [Tolerance("a", "1"), Tolerance("a.b[].c", "0.1")]
    wanted, actual = {"a": {"d": 1, "b": [{"c": 1}]}}, {"a": {"d": 2, "b": [{"c": 1.5}]}}
    assert differences(wanted, actual, tolerances=tolerances) == ["a.b[0].c is 1.5; expected 1"]


def test_sentences_without_values_hold_none() -> None:
    (one, two, three) = compared({"n": "Anna", "c": "AB1", "l": LINES}, {"n": "Ann", "c": "CD2", "l": LINES[1:]})
    assert (one.plain, two.plain) == (
        'n is "Xxx"; expected "Xxxx"',
        'c is another value than the expected one, like it in form ("XX9")',
    )
    assert three.plain == 'l[0] (sku "X") is missing; expected {"sku": "X", "n": 9}'


def test_many_differences_are_cut_and_that_is_said() -> None:
    found = differences(list(range(3_000)), list(range(1, 3_001)))
    assert len(found) == MOST_DIFFERENCES + 1
    assert "not listed" in found[-1]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=12,
)


@given(VALUES, VALUES)
def test_nothing_is_said_of_the_same_and_something_of_everything_else(one: Any, other: Any) -> None:
    assert differences(one, one) == []
    same = repr(one) == repr(other) or sorted_(one) == sorted_(other)
    assert (differences(one, other) == []) is same


def sorted_(value: Any) -> Any:
    if isinstance(value, dict):
        return {"object": sorted((name, repr(sorted_(held))) for name, held in value.items())}
    return [sorted_(one) for one in value] if isinstance(value, list) else repr(value)
