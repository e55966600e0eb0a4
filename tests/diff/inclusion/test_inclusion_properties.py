"""What is said of any two schemas is borne out by the values that there are, as jsonschema-rs judges them."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.diff.inclusion import included, instances, valid
from fieldwright.diff.inclusion.witness import compiled
from tests.diff.inclusion.schemas import documents, pairs, values

_VALUES = st.lists(values, min_size=15, max_size=15)


@settings(max_examples=100, deadline=None)
@given(pairs(), _VALUES)
def test_what_is_said_is_borne_out(pair: tuple[Any, Any], chosen: list[Any]) -> None:
    old, new = pair
    answer = included(old, new, effort=6_000)
    if answer.holds is False:
        assert valid(old, answer.witness)
        assert not valid(new, answer.witness)
    if answer.holds:
        before, after = compiled(old), compiled(new)
        for value in (*chosen, *instances(old, 6)):
            assert not before.is_valid(value) or after.is_valid(value), value


@settings(max_examples=30, deadline=None)
@given(documents(), documents(), _VALUES)
def test_unions_and_intersections_include_as_sets_do(one: Any, other: Any, chosen: list[Any]) -> None:
    definitions = {"$defs": one["$defs"]}
    first = {key: value for key, value in one.items() if key != "$defs"}
    second = {key: value for key, value in other.items() if key != "$defs"}
    both = {"allOf": [first, second], **definitions}
    either = {"anyOf": [second, first], **definitions}
    without = {"allOf": [first, {"not": second}], **definitions}
    assert included({**first, **definitions}, {**first, **definitions}).holds is True
    for old, new in ((both, either), (both, {**first, **definitions}), (without, either)):
        assert included(old, new).holds is not False
    parted = included({**first, **definitions}, {"anyOf": [both, without], **definitions}).holds
    assert parted is not False


@settings(max_examples=40, deadline=None)
@given(documents(), _VALUES)
def test_instances_are_valid_different_and_the_same_for_the_same_seed(schema: Any, chosen: list[Any]) -> None:
    made = instances(schema, 5, 7)
    assert all(valid(schema, one) for one in made)
    assert len({repr(one) for one in made}) == len(made)
    assert made == instances(schema, 5, 7)
    if not made:
        assert not any(valid(schema, one) for one in chosen)
