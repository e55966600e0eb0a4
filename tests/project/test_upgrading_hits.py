"""Every edit of a schema hits the rules that use the field, and no others; what is above all of them hits those below it."""

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.diff.impact.model import RULE
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, reference_to
from fieldwright.project.upgrading import Upgrade, upgraded
from fieldwright.schema.load import load

THING: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "thing",
    "type": "object",
    "required": ["id", "buyer", "lines"],
    "properties": {
        "id": {"type": "string", "maxLength": 9, "minLength": 2, "pattern": "^[A-Z]+$"},
        "state": {"type": "string", "enum": ["open", "paid", "void"]},
        "buyer": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": {"type": "string", "maxLength": 40},
                "age": {"type": "integer", "minimum": 18, "maximum": 99},
            },
        },
        "lines": {
            "type": "array",
            "maxItems": 9,
            "items": {
                "type": "object",
                "required": ["sku"],
                "properties": {"sku": {"type": "string", "maxLength": 12}, "price": {"type": "number", "minimum": 0}},
            },
        },
    },
}
PATHS = ("id", "state", "buyer.name", "buyer.age", "lines[].sku", "lines[].price")
RULES = (
    *(Rule(path, value=path) for path in PATHS[:4]), Rule("lines[]", each="lines"), Rule("lines[].sku", value="sku"), Rule("lines[].price", value="price"),
)  # fmt: skip


def field_of(document: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
    """The object that a field is a property of, and its name."""
    here = document
    *above, name = path.replace("[]", "").split(".")
    for step in above:
        here = here["properties"][step]
        here = here.get("items", here)
    return here, name


def edit(document: dict[str, Any], path: str, kind: str) -> None:
    """Change a field in place."""
    above, name = field_of(document, path)
    said = above["properties"][name]
    match kind:
        case "removed":
            del above["properties"][name]
            above["required"] = [one for one in above["required"] if one != name]
        case "type":
            above["properties"][name] = {"type": "boolean"}
        case "nullable":
            said["type"] = [said["type"], "null"]
        case "list":
            above["properties"][name] = {"type": "array", "items": said}
        case "required":
            above["required"] = (
                [one for one in above["required"] if one != name]
                if name in above["required"]
                else [*above["required"], name]
            )
        case "described":
            said["description"] = "Said now."
        case _:
            said.pop("enum", None)
            said["const"] = 1 if said["type"] in ("integer", "number") else "X"


KINDS = ("removed", "type", "nullable", "list", "required", "described", "const")


def taken_in(folder: Path, side: str, document: dict[str, Any]) -> Upgrade:
    """A copy of things to things, with a new version of one side."""
    for name in ("source", "target"):
        (folder / f"{name}.json").write_text(json.dumps(THING))
    new = folder / "new.json"
    new.write_text(json.dumps(document))
    refs = {name: reference_to(load(folder / f"{name}.json"), folder) for name in ("source", "target")}
    made = Project(
        "p", schemas=refs, maps=(Map("m", (SourceRef("source", "thing"),), TargetRef("target", "thing"), RULES),)
    )
    return upgraded(made, side, new, folder=folder, schemas=Schemas(folder))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(("source", "target")), st.sampled_from(PATHS), st.sampled_from(KINDS))
def test_an_edit_hits_the_rule_that_uses_the_field_and_no_other(side: str, path: str, kind: str) -> None:
    document = copy.deepcopy(THING)
    edit(document, path, kind)
    with tempfile.TemporaryDirectory() as folder:
        made = taken_in(Path(folder), side, document)
    hit = {one.name: one for one in made.impact.hits if one.what == RULE}
    assert list(hit) == [path]
    rules = made.impact.counts[RULE]
    assert rules.total == len(RULES)
    assert rules.hit + rules.safe == (0 if kind == "described" else 1)
    assert made.project.maps[0].rules == RULES or hit[path].severity == "breaking"
    assert [one.target for one in made.project.maps[0].rules] == [one.target for one in RULES]
    assert [one.value for one in made.project.maps[0].rules] == [one.value for one in RULES]


@settings(max_examples=10, deadline=None)
@given(st.sampled_from(("source", "target")), st.sampled_from(("removed", "list", "nullable", "described")))
def test_an_edit_of_an_object_hits_what_is_below_it(side: str, kind: str) -> None:
    document = copy.deepcopy(THING)
    edit(document, "buyer", kind)
    with tempfile.TemporaryDirectory() as folder:
        made = taken_in(Path(folder), side, document)
    hit = {one.name for one in made.impact.hits if one.what == RULE}
    above = kind in ("removed", "list") or (kind == "nullable" and side == "source")
    assert hit == ({"buyer.name", "buyer.age"} if above else set()) or (
        kind == "nullable" and hit <= {"buyer.name", "buyer.age"}
    )


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_several_edits_hit_all_that_use_their_fields(data: st.DataObject) -> None:
    document = copy.deepcopy(THING)
    edits = data.draw(st.dictionaries(st.sampled_from(PATHS), st.sampled_from(KINDS[1:]), min_size=1))
    for path, kind in edits.items():
        edit(document, path, kind)
    with tempfile.TemporaryDirectory() as folder:
        made = taken_in(Path(folder), data.draw(st.sampled_from(("source", "target"))), document)
    hit = {one.name for one in made.impact.hits if one.what == RULE}
    assert hit == set(edits)
