"""Text and JSON of a comparison."""

import json
import math
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.diff.made import change
from fieldwright.diff.model import SEVERITIES, TARGET, Ignored, Witness
from fieldwright.report.changes.grouping import GROUPINGS, groups_of
from fieldwright.report.changes.json import json_of
from fieldwright.report.changes.model import report_of
from fieldwright.report.changes.text import text_of
from fieldwright.report.changes.values import facts_text, json_of_value, plain, value_text
from tests.report.changes.handmade import SEVERITY_COUNTS, changes, compared, large, report


def test_groups_stand_in_the_order_of_their_worst_change(tmp_path: Path) -> None:
    lines = text_of(report(tmp_path)).splitlines()
    heads = [line for line in lines if line and not line.startswith(" ")]
    assert heads[2:4] == [
        "Order: 1 breaking, 2 risky",
        "definition Address, used in 2 places, first at buyer.address: 2 breaking",
    ]
    group = lines[lines.index(heads[2]) + 1 : lines.index(heads[3]) - 1]
    assert [line.split()[0] for line in group] == ["breaking", "risky", "risky"]


def test_a_line_has_the_witness_shortened_and_the_reason(tmp_path: Path) -> None:
    text = text_of(report(tmp_path))
    (line,) = [one for one in text.splitlines() if one.endswith("max-length-lowered")]
    assert 'e.g. {"zip": "AAAA' in line
    assert "A…" in line
    assert "10 -> 5" in line
    assert "  zip  " in line  # what all of a definition share stands above
    assert "pattern: it looks back" in text


def test_counts_are_those_of_the_role(tmp_path: Path) -> None:
    assert dict(report(tmp_path).counts) == SEVERITY_COUNTS
    assert dict(report(tmp_path, role="source").counts) == {"breaking": 2, "risky": 2, "safe": 1, "docs": 1}


def test_who_has_the_severity_is_said_only_where_both_roles_are_asked_for(tmp_path: Path) -> None:
    assert "breaking as target" in text_of(report(tmp_path))
    assert "as target  " not in text_of(report(tmp_path, role="target"))


def test_thousands_of_changes_name_the_most_frequent_first(tmp_path: Path) -> None:
    text = text_of(report_of(large(tmp_path, 30, 10)), limit=3)
    lines = text.splitlines()
    assert lines[1] == "180 breaking, 60 risky, 60 docs (as source or target, preset strict)"
    assert lines[2].startswith("most often: ")
    assert "60 changes of texts are not listed: --severity docs lists them" in text
    assert "… and 5 more here" in text
    assert max(map(len, lines)) < 500


@pytest.mark.parametrize("by", GROUPINGS)
def test_no_grouping_loses_a_change(tmp_path: Path, by: str) -> None:
    made = report(tmp_path)
    assert sorted(one.number for group in groups_of(made.entries, by) for one in group.entries) == list(range(1, 7))


def test_json_keeps_the_versions_order_and_adds_up(tmp_path: Path) -> None:
    said = json.loads(json_of(report(tmp_path, shown_from="risky")))
    assert [one["id"] for one in said["changes"]] == [
        "field-renamed",
        "max-length-lowered",
        "enum-value-added",
        "pattern-untold",
        "optional-field-removed-open",
    ]
    assert said["summary"] == SEVERITY_COUNTS
    assert list(said["summary"]) == list(SEVERITIES)
    assert said["changes"][1]["witnesses"][0]["instance"] == {"zip": "A" * 90}
    assert said["changes"][0]["score"] == 0.93


def test_ignored_changes_are_listed_with_their_reasons(tmp_path: Path) -> None:
    found = compared(tmp_path)
    made = evolve(found, ignored=(Ignored(found.changes[0].change, "agreed"),), changes=found.changes[1:])
    said = json.loads(json_of(report_of(made)))
    assert said["ignored"] == [{"id": "field-renamed", "message": "Order", "path": "buyer", "reason": "agreed"}]
    assert "1 ignored by the policy" in text_of(report_of(made))


def test_json_never_has_what_json_has_not(tmp_path: Path) -> None:
    odd = change("minimum-raised", "strict", "odd", before=math.nan, after={"a": (math.inf, {1, 2}), 5: b"x"}, message="Order", path="total",
                 witnesses=(Witness(TARGET, {"total": -math.inf}),))  # fmt: skip
    text = json_of(report_of(compared(tmp_path, (odd,))))
    assert "NaN" not in text.replace('"nan"', "")
    assert "Infinity" not in text
    (one,) = json.loads(text, parse_constant=lambda found: pytest.fail(found))["changes"]
    assert (one["before"], one["after"]) == ("nan", {"a": ["inf", [1, 2]], "5": "b'x'"})


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(anything)
def test_any_value_becomes_json_that_reads_back(value: Any) -> None:
    text = json_of_value(value)
    assert json.loads(text) == plain(value)
    assert all(one.isprintable() for one in text)


@given(anything)
def test_any_value_is_one_short_line(value: Any) -> None:
    text = value_text(value)
    assert len(text) <= 60
    assert "\n" not in text
    assert "\x1b" not in text


def test_what_came_or_went_is_said_in_a_few_words() -> None:
    assert facts_text({"type": "object", "additionalProperties": False}) == "object, no other members"
    assert (
        facts_text({"type": "string", "format": "email", "repeats": True, "uniqueItems": True, "enum": ["a"]})
        == 'list of string (email), uniqueItems, enum ["a"]'
    )


def test_a_hostile_text_stays_text(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    made = compared(tmp_path)
    nasty = changes(old, new, "\x1b[31mred\x1b[0m \u202e\nnext line")
    text = text_of(
        report_of(
            evolve(made, changes=tuple(evolve(one, change=each) for one, each in zip(made.changes, nasty, strict=True)))
        )
    )
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\\x1b[31mred" in text
