"""What the checks say of values once blank values become something else."""

from typing import Any

import pytest
from attrs import evolve

from fieldwright.mapping.check import check_map
from fieldwright.mapping.checks.memory import Memory
from fieldwright.mapping.model import Blanks, Rule
from tests.mapping.benches import TEXT, bench, record, text

NULL_TEXT = {"type": ["string", "null"]}


def found(source: Any, target: Any, blanks: Blanks, **more: Any) -> list[str]:
    made = bench(record(a=source) if not more.get("optional") else record(a_=source), record(t=target), [Rule("t", value="a", blanks=blanks)])  # fmt: skip
    return sorted(one.id for one in check_map(made) if one.id[0] in "NTL")


@pytest.mark.parametrize(
    ("source", "target", "blanks", "optional", "ids"),
    [
        (NULL_TEXT, TEXT, Blanks(), False, ["N03"]),
        (NULL_TEXT, TEXT, Blanks(null="empty"), False, []),
        (NULL_TEXT, TEXT, Blanks(null="error"), False, []),
        (NULL_TEXT, TEXT, Blanks(null="leave out"), False, ["N02"]),
        (NULL_TEXT, TEXT, Blanks(null="leave out", missing="empty"), False, ["N02"]),
        (TEXT, TEXT, Blanks(), True, ["N02"]),
        (TEXT, TEXT, Blanks(missing="empty"), True, []),
        (TEXT, TEXT, Blanks(missing="null"), True, ["N03"]),
        (TEXT, TEXT, Blanks(missing="error"), True, []),
        (TEXT, text(minLength=1), Blanks(), False, ["L02"]),
        (TEXT, text(minLength=1), Blanks(empty="error"), False, []),
        (TEXT, text(minLength=1), Blanks(empty="leave out"), False, ["N02"]),
        ({"type": "integer"}, {"type": "integer"}, Blanks(missing="empty"), True, ["T02"]),
    ],
)
def test_findings_follow_what_blank_values_become(
    source: Any, target: Any, blanks: Blanks, optional: bool, ids: list[str]
) -> None:
    assert found(source, target, blanks, optional=optional) == ids


def test_the_maps_own_blanks_hold_where_a_rule_has_none_and_a_change_of_them_is_seen() -> None:
    made = bench(record(a=NULL_TEXT), record(t=TEXT), [Rule("t", value="a")])
    memory = Memory()
    assert "N03" in {one.id for one in check_map(made, memory)}
    changed = evolve(made, map=evolve(made.map, blanks=Blanks(null="empty")))
    assert "N03" not in {one.id for one in check_map(changed, memory)}


@pytest.mark.parametrize(("value", "ids"), [("$number(a)", ["T02"]), ("$count(a)", [])])
def test_empty_text_for_a_number_is_told_where_the_value_may_be_blank(value: str, ids: list[str]) -> None:
    rule = Rule("t", value=value, blanks=Blanks(missing="empty"))
    made = bench(record(a_={"type": "integer"}), record(t={"type": "integer"}), [rule])
    assert [one.id for one in check_map(made) if one.id[0] in "TN"] == ids
