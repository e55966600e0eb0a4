"""What holds for every comparison: nothing differs from itself, swapping mirrors, an edit is told of where it is, and safe is safe."""

import copy
import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.diff.compare import compare
from fieldwright.diff.inclusion import instances
from fieldwright.diff.model import Comparison
from fieldwright.diff.policy import Policy
from fieldwright.schema.load import load, load_bytes
from tests.corpus import FHIR, KUBERNETES, PAIN_001, STRIPE, UBL_INVOICE, corpus
from tests.diff.pairs import DIALECT

_NAMES = ("id", "orderNumber", "status", "total", "lines", "customer", "note", "createdAt", "colour", "weight")
_SCALARS: list[dict[str, Any]] = [
    {"type": "string"}, {"type": "string", "maxLength": 20}, {"type": "string", "minLength": 2, "maxLength": 9}, {"type": "string", "pattern": "^[A-Z]{3}$"},
    {"type": "string", "enum": ["new", "paid", "sent"]}, {"type": "integer"}, {"type": "integer", "minimum": 1, "maximum": 99}, {"type": "number", "minimum": 0},
    {"type": "number", "multipleOf": 0.5}, {"type": "boolean"}, {"type": ["string", "null"]}, {"type": "string", "const": "v1"},
]  # fmt: skip


def _objects(below: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    def made(properties: dict[str, Any], required: list[str], closed: bool) -> dict[str, Any]:
        schema: dict[str, Any] = {"type": "object", "properties": properties}
        listed = sorted(set(required) & set(properties))
        if listed:
            schema["required"] = listed
        return {**schema, "additionalProperties": False} if closed else schema

    members = st.dictionaries(st.sampled_from(_NAMES), below, min_size=1, max_size=4)
    return st.builds(made, members, st.lists(st.sampled_from(_NAMES), max_size=3), st.booleans())


_lists = lambda below: st.builds(  # noqa: E731
    lambda items, least: {"type": "array", "items": items, **({"minItems": least} if least else {})},
    below,
    st.sampled_from((0, 1, 2)),
)
values = st.recursive(
    st.sampled_from(_SCALARS).map(copy.deepcopy),
    lambda below: st.one_of(_objects(below), _lists(_objects(below))),
    max_leaves=8,
)
documents = _objects(values)


def _compared(old: Any, new: Any, *, preset: str = "strict") -> Comparison:
    with tempfile.TemporaryDirectory() as folder:
        before, after = (
            load_bytes(json.dumps({"$schema": DIALECT, "title": "Order", **one}).encode(), Path(folder, f"{name}.json"))
            for name, one in (("old", old), ("new", new))
        )
        return compare(before, after, Policy(preset))


# --- the same, and swapped ------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(documents)
def test_a_schema_does_not_differ_from_itself(document: dict[str, Any]) -> None:
    assert _compared(document, copy.deepcopy(document)).changes == ()


@pytest.mark.corpus
@pytest.mark.parametrize("place", [STRIPE, KUBERNETES, FHIR, PAIN_001, UBL_INVOICE], ids=lambda place: place[0])
def test_a_real_schema_does_not_differ_from_itself(place: tuple[str, ...]) -> None:
    file = corpus(*place)
    assert compare(load(file), load(file)).changes == ()


_PAIRS = (
    ("added", "removed"),
    ("set", "removed"),
    ("raised", "lowered"),
    ("narrowed", "widened"),
    ("required", "optional"),
    ("closed", "opened"),
)
_MIRROR = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
_SWAPPED = {"became-not-nullable": "became-nullable", "became-nullable": "became-not-nullable"}


def _mirrored(id: str) -> set[str]:
    """What a change's id may be when the versions are swapped."""
    if id.startswith("required-field-with-default"):
        return {"required-field-removed", "required-field-removed-open"}
    stem, _, mark = id.rpartition("-")
    if id in _SWAPPED:
        return {_SWAPPED[id]}
    if id.endswith("-open"):
        return {f"{one}-open" for one in _mirrored(id.removesuffix("-open"))}
    if mark == "removed":
        return {f"{stem}-added", f"{stem}-set"}
    return {f"{stem}-{_MIRROR[mark]}"} if mark in _MIRROR else {id}


# --- an edit is told of where it is ---------------------------------------------------------------------------------------


def _places(schema: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any], dict[str, Any], str]]:
    """Every property: its path, what describes it (an item of a list), the object that has it, and its name."""
    for name, one in schema.get("properties", {}).items():
        here = f"{path}.{name}" if path else name
        if one.get("type") == "array":
            yield f"{here}[]", one["items"], schema, name
            yield from _places(one["items"], f"{here}[]")
        else:
            yield here, one, schema, name
            yield from _places(one, here)


def _edits(place: tuple[str, dict[str, Any], dict[str, Any], str]) -> Iterator[tuple[str, str, Callable[[], None]]]:
    """What can be changed at a property: the expected id, its path, and the change."""
    path, one, parent, name = place
    open_ = "" if parent.get("additionalProperties") is False else "-open"
    above = path.removesuffix("[]").rpartition(".")[0]
    type_ = one.get("type")
    listed = parent["properties"][name].get("type") == "array"

    def required(*, must: bool) -> None:
        parent["required"] = sorted({*parent.get("required", []), name} if must else set(parent["required"]) - {name})
        if not parent["required"]:
            del parent["required"]

    yield (
        f"optional-field-added{open_}",
        f"{above}.zebra" if above else "zebra",
        lambda: parent["properties"].update(zebra={"type": "string", "pattern": "^z[0-9]{7}$"}),
    )
    if name in parent.get("required", []):
        yield "became-optional", path, lambda: required(must=False)
    else:
        yield "became-required", path, lambda: required(must=True)
    if not listed and "const" not in one:
        yield "description-changed", path, lambda: one.update(description="Another word.")
    if type_ == "string" and not one.keys() - {"type", "maxLength"}:
        if "maxLength" in one:
            yield "max-length-lowered", path, lambda: one.update(maxLength=one["maxLength"] - 1)
            yield "max-length-raised", path, lambda: one.update(maxLength=one["maxLength"] + 1)
            yield "max-length-removed", path, lambda: one.pop("maxLength")
        else:
            yield "max-length-set", path, lambda: one.update(maxLength=7)
        yield "type-changed", path, lambda: [one.clear(), one.update(type="boolean")][0]
    if "enum" in one:
        yield "enum-value-added", path, lambda: one["enum"].append("gone")
        yield "enum-value-removed", path, lambda: one["enum"].pop()
        yield "enum-removed", path, lambda: one.pop("enum")
    if type_ == "integer":
        yield "type-widened", path, lambda: one.update(type="number")
        yield (
            ("minimum-raised", path, lambda: one.update(minimum=5))
            if "minimum" in one
            else ("minimum-set", path, lambda: one.update(minimum=5))
        )
    if type_ == "object":
        closed = one.get("additionalProperties") is False
        yield (
            ("object-opened", path, lambda: one.pop("additionalProperties"))
            if closed
            else ("object-closed", path, lambda: one.update(additionalProperties=False))
        )
    if isinstance(type_, list):
        yield "became-not-nullable", path, lambda: one.update(type="string")
    elif type_ in ("string", "boolean") and not listed and "enum" not in one and "const" not in one:
        yield "became-nullable", path, lambda: one.update(type=[type_, "null"])


def _edited(document: dict[str, Any], chance: Any, count: int) -> dict[str, Any]:
    """A copy with some edits, each at a place of its own."""
    edited = copy.deepcopy(document)
    done: set[str] = set()
    for _ in range(count):
        id, path, change = chance.choice(list(_edits(chance.choice(list(_places(edited))))))
        if path not in done and not id.startswith("optional-field-added"):
            done.add(path)
            change()
    return edited


@settings(max_examples=150, deadline=None)
@given(documents, st.randoms(use_true_random=False))
def test_an_edit_is_told_of_where_it_is_and_nothing_else(document: dict[str, Any], chance: Any) -> None:
    edited = copy.deepcopy(document)
    place = chance.choice(list(_places(edited)))
    id, path, change = chance.choice(list(_edits(place)))
    change()
    assert [(one.id, one.path) for one in _compared(document, edited).changes] == [(id, path)]


@settings(max_examples=60, deadline=None)
@given(documents, st.randoms(use_true_random=False))
def test_a_field_that_is_taken_away_is_told_of(document: dict[str, Any], chance: Any) -> None:
    edited = copy.deepcopy(document)
    path, _, parent, name = chance.choice(list(_places(edited)))
    del parent["properties"][name]
    if name in parent.get("required", []):
        parent["required"].remove(name)
    found = _compared(document, edited).changes
    assert [one.path for one in found] == [path]
    assert found[0].id.startswith(("optional-field-removed", "required-field-removed"))


@settings(max_examples=60, deadline=None)
@given(documents, st.randoms(use_true_random=False), st.integers(1, 4))
def test_swapping_the_versions_mirrors_the_changes(document: dict[str, Any], chance: Any, count: int) -> None:
    edited = _edited(document, chance, count)
    there, back = _compared(document, edited), _compared(edited, document)
    reverse = {change.id for change in back.changes}
    for change in there.changes:
        assert _mirrored(change.id) & reverse, (change.id, reverse)
    assert there.summary("source") == back.summary("target")
    assert there.summary("target") == back.summary("source")


# --- safe is safe ---------------------------------------------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(documents, st.randoms(use_true_random=False), st.integers(1, 4))
def test_what_was_valid_stays_valid_where_a_comparison_says_safe(
    document: dict[str, Any], chance: Any, count: int
) -> None:
    edited = _edited(document, chance, count)
    made = _compared(document, edited)
    for role, before, after in (("target", document, edited), ("source", edited, document)):
        if made.worst(role) in ("safe", "docs"):
            valid = jsonschema_rs.Draft202012Validator(after)
            for instance in instances(before, 30, 0):
                assert valid.is_valid(instance), (role, instance)


@settings(max_examples=60, deadline=None)
@given(documents, st.randoms(use_true_random=False), st.integers(1, 3))
def test_a_breaking_change_is_shown_by_an_instance(document: dict[str, Any], chance: Any, count: int) -> None:
    edited = _edited(document, chance, count)
    for change in _compared(document, edited).changes:
        for witness in change.witnesses:
            before, after = (document, edited) if witness.role == "target" else (edited, document)
            assert jsonschema_rs.Draft202012Validator(before).is_valid(witness.instance)
            assert not jsonschema_rs.Draft202012Validator(after).is_valid(witness.instance)
        shown = {witness.role for witness in change.witnesses}
        assert {role for role in ("source", "target") if change.as_(role) == "breaking"} <= shown
