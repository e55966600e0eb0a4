"""Instances: the smallest by itself, many different ones by a seed."""

from typing import Any

import pytest

from fieldwright.diff.inclusion import instance_of, instances, valid
from fieldwright.files.errors import FieldwrightError

ORDER: dict[str, Any] = {
    "$ref": "#/$defs/order",
    "$defs": {
        "order": {
            "type": "object",
            "properties": {
                "id": {"type": "string", "pattern": "^[A-Z]{2}-[0-9]{4}$"},
                "total": {"type": "number", "minimum": 0.01, "multipleOf": 0.01},
                "state": {"enum": ["open", "paid"]},
                "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}, "minItems": 1, "maxItems": 3},
                "before": {"$ref": "#/$defs/order"},
            },
            "required": ["id", "lines"],
            "additionalProperties": False,
        },
        "line": {
            "type": "object",
            "properties": {"sku": {"type": "string", "maxLength": 8}, "count": {"type": "integer", "minimum": 1}},
            "required": ["sku"],
        },
    },
}


def test_the_smallest_instance_holds_what_is_required() -> None:
    assert instance_of(ORDER) == {"id": "AA-0000", "lines": [{"sku": ""}]}


def test_instances_by_a_seed_go_through_what_is_optional() -> None:
    made = instances(ORDER, 30, seed=5)
    assert len(made) == 30
    assert all(valid(ORDER, one) for one in made)
    assert {name for one in made for name in one} == {"id", "total", "state", "lines", "before"}
    assert {len(one["lines"]) for one in made} == {1, 2, 3}
    assert made == instances(ORDER, 30, seed=5)
    assert made != instances(ORDER, 30, seed=6)


@pytest.mark.parametrize(
    ("schema", "count"),
    [
        (False, 0),
        ({"type": "boolean"}, 2),
        ({"type": "array", "items": {"enum": [1, 2]}, "uniqueItems": True}, 5),
        ({"type": "object", "properties": {"a": False}, "required": ["a"]}, 0),
        ({"pattern": "[", "type": "string"}, 0),
    ],
)
def test_there_are_no_more_instances_than_there_are(schema: Any, count: int) -> None:
    assert len(instances(schema, 12)) == count


def test_a_schema_without_instances_is_said_to_have_none() -> None:
    with pytest.raises(FieldwrightError, match="no instance"):
        instance_of({"type": "integer", "minimum": 3, "maximum": 2})
