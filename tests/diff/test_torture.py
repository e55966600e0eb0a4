"""Pairs that are made to break a comparison: it ends, soon, and says something that holds."""

from pathlib import Path
from typing import Any

from tests.diff.pairs import compared, json_pair, xsd


def _told(folder: Path, old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    return [(one.id, one.path, one.source_severity, one.target_severity) for one in json_pair(folder, old, new)]


def test_a_root_that_demands_a_list_of_itself_has_an_example(tmp_path: Path) -> None:
    old = {"type": "object", "properties": {"c": {"$ref": "#"}}}
    new = {"type": "object", "properties": {"c": {"type": "array", "items": {"$ref": "#"}}}, "required": ["c"]}
    changes = json_pair(tmp_path, old, new)
    assert {one.id: one.target_severity for one in changes} == {
        "became-required": "breaking",
        "became-list": "breaking",
    }
    assert all(one.witnesses for one in changes)


def test_what_changes_where_nothing_is_valid_any_more_hurts_no_reader(tmp_path: Path) -> None:
    old = {"type": "object", "properties": {"c": {"$ref": "#"}, "v": {"type": "string"}}}
    new = {**old, "properties": {**old["properties"], "v": {"type": "integer"}}, "required": ["c"]}
    severities = {one.id: one.source_severity for one in json_pair(tmp_path, old, new)}
    assert severities["type-changed"] == "safe"  # nothing is valid under the new version


def test_thousands_of_members_of_an_enum_that_all_changed_take_no_minutes(tmp_path: Path) -> None:
    old, new = ({"properties": {"a": {"enum": [f"{mark}{n}" for n in range(6_000)]}}} for mark in "vw")
    changes = json_pair(tmp_path, old, new)
    assert len(changes) == 12_000
    assert all(one.severity == "breaking" for one in changes)
    assert changes[0].witnesses


def test_two_references_that_lead_nowhere_differ(tmp_path: Path) -> None:
    old, new = ({"properties": {"a": {"$ref": f"{name}.json#/x"}}} for name in ("missing", "gone"))
    assert _told(tmp_path, old, new) == [("reference-lost", "a", "risky", "risky")]
    assert _told(tmp_path, old, old) == []


def test_many_forms_told_apart_by_a_constant_are_paired(tmp_path: Path) -> None:
    def forms(first: int, odd: str) -> dict[str, Any]:
        made = [
            {"type": "object", "properties": {"kind": {"const": n}, "v": {"type": odd if n == 77 else "string"}}, "required": ["kind"]}
            for n in range(first, first + 100)
        ]  # fmt: skip
        return {"properties": {"a": {"oneOf": made}}}

    told = {one[0]: one[2:] for one in _told(tmp_path, forms(0, "string"), forms(1, "integer"))}
    assert told == {
        "alternative-added": ("breaking", "safe"),
        "alternative-removed": ("safe", "breaking"),
        "type-changed": ("breaking", "breaking"),
    }


def test_a_move_is_not_shown_by_an_object_that_is_somewhere_else(tmp_path: Path) -> None:
    old = {"type": "object", "properties": {"c": {}}, "propertyNames": {"enum": ["a", "b"]}}
    new = {"properties": {"b": {"properties": {"c": {}}}, "d": {"type": "object"}}, "required": ["d"]}
    for one in json_pair(tmp_path, old, new):
        assert {"c": "text"} not in [witness.instance for witness in one.witnesses], one


def test_long_numbers_are_not_rounded(tmp_path: Path) -> None:
    old, new = ({"properties": {"a": {"const": 123456789012345678901234567890 + more}}} for more in (0, 1))
    assert [one[0] for one in _told(tmp_path, old, new)] == ["const-changed"]


def test_a_list_is_not_wider_than_what_its_items_cannot_be(tmp_path: Path) -> None:
    def of(content: str) -> str:
        return xsd(f'<xs:simpleType name="t">{content}</xs:simpleType><xs:element name="r" type="t"/>')

    union, listed = of('<xs:union memberTypes="xs:int xs:date"/>'), of('<xs:list itemType="xs:int"/>')
    for old, new in ((union, listed), (listed, union)):
        changes = compared(tmp_path, old, new, suffix=".xsd", preset="strict").changes
        assert [one.id for one in changes] == ["type-changed"]
        assert "safe" not in (changes[0].source_severity, changes[0].target_severity)
