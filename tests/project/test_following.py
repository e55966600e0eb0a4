"""Fields that moved or have other names, and the maps that follow: each with the rule as it was and as it is."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldwright.diff.model import Comparison
from fieldwright.mapping.model import Dropped, Map, ProjectFunction, Rule, SourceRef, TargetRef
from fieldwright.project.check import check_project
from fieldwright.project.model import Project
from fieldwright.project.sides import reference_to
from fieldwright.project.upgrading import Upgrade, upgraded
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema

LINE = {"sku": "string", "tax": {"rate": "number"}}
ORDER: dict[str, Any] = {"id": "string", "buyer": {"name": "string"}, "lines[]": LINE, "notes[]": "string"}


def schema_of(folder: Path, file: str, fields: dict[str, Any]) -> Schema:
    """A JSON Schema of nested names; ``[]`` behind one makes it a list."""

    def node(said: Any) -> dict[str, Any]:
        if isinstance(said, str):
            return {"type": said}
        made = {
            name.removesuffix("[]"): {"type": "array", "items": node(one)} if name.endswith("[]") else node(one)
            for name, one in said.items()
        }
        return {"type": "object", "properties": made}

    path = folder / file
    path.write_text(
        json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "thing", **node(fields)})
    )
    return load(path)


def taken_in(
    folder: Path, side: str, new: dict[str, Any], renames: dict[str, str], *rules: Rule, dropped: tuple[Dropped, ...] = (), functions: tuple[ProjectFunction, ...] = ()
) -> Upgrade:  # fmt: skip
    """A map from orders to orders, with a new version of its source or target in which fields certainly are elsewhere."""
    old, later = schema_of(folder, "old.json", ORDER), schema_of(folder, "new.json", new)
    other = schema_of(folder, "other.json", ORDER)
    refs = {
        "source": reference_to(old if side == "source" else other, folder),
        "target": reference_to(other if side == "source" else old, folder),
    }
    map_ = Map("m", (SourceRef("source", "thing"),), TargetRef("target", "thing"), rules, dropped)
    project = Project("p", schemas=refs, maps=(map_,), functions=functions)
    comparison = Comparison(old, later, pairs={"thing": "thing"}, renames={"thing": renames})
    return upgraded(project, side, later.file, folder=folder, comparison=comparison)


LOOP = Rule("lines[]", each="lines")
UP = {"id": "string", "rate": "number", "buyer": {"name": "string"}, "lines[]": {"sku": "string"}, "notes[]": "string"}
SHOP = {"id": "string", "shop": {"lines[]": LINE, "buyer": {"name": "string"}}, "notes[]": "string"}


@pytest.mark.parametrize(
    ("new", "renames", "rule", "text"),
    [
        (UP, {"lines[].tax.rate": "rate"}, Rule("lines[].tax.rate", value="tax.rate * 2"), "$$.rate * 2"),
        (UP, {"lines[].tax.rate": "rate"}, Rule("lines[].tax.rate", value="$.tax.rate"), "$$.rate"),
        (UP, {"lines[].tax.rate": "rate"}, Rule("id", value="$string($sum($$.lines.tax.rate))"), "$string($sum($$.rate))"),
        (SHOP, {"lines[]": "shop.lines[]", "buyer": "shop.buyer"}, Rule("lines[].sku", value="sku & $$.buyer.name"), "sku & $$.shop.buyer.name"),
        (SHOP, {"lines[]": "shop.lines[]", "buyer": "shop.buyer"}, Rule("id", value="lines[0].sku & $source.buyer.name"), "shop.lines[0].sku & $source.shop.buyer.name"),
        (SHOP, {"lines[]": "shop.lines[]", "buyer": "shop.buyer"}, Rule("id", value="$join(lines.sku ~> $sort, buyer.name)"), "$join(shop.lines.sku ~> $sort, shop.buyer.name)"),
        (SHOP, {"lines[]": "shop.lines[]"}, Rule("id", value="$map(lines, function($l) { $l.sku })[0]"), "$map(shop.lines, function($l) { $l.sku })[0]"),
        (SHOP, {"lines[]": "shop.lines[]"}, Rule("id", value="not an ( expression"), "not an ( expression"),
    ],
)  # fmt: skip
def test_expressions_follow(
    tmp_path: Path, new: dict[str, Any], renames: dict[str, str], rule: Rule, text: str
) -> None:
    made = taken_in(tmp_path, "source", new, renames, LOOP, rule)
    assert made.project.maps[0].rules[1].value == text


def test_what_no_rewriting_reaches_is_left_as_it_was_and_said(tmp_path: Path) -> None:
    rules = (LOOP, Rule("id", value='$lookup(lines[0], "tax").rate & ""'), Rule("buyer.name", value="lines[0].*.rate"))
    made = taken_in(tmp_path, "source", UP, {"lines[].tax.rate": "rate"}, *rules)
    assert made.project.maps[0].rules[1].value == rules[1].value
    left = [one for one in made.open if one.kind in ("moved", "broken")]
    assert "could not be written into it" in left[0].text
    assert made.project.maps[0].rules[1].status == "draft"
    assert made.project.maps[0].rules[1].question is not None


def test_a_function_of_the_project_is_not_rewritten_for_one_of_its_callers(tmp_path: Path) -> None:
    functions = (ProjectFunction("full", ("b",), '$b.name & "!"'),)
    new = {**ORDER, "buyer": {"fullName": "string"}}
    made = taken_in(
        tmp_path, "source", new, {"buyer.name": "buyer.fullName"}, Rule("id", value="$full(buyer)"), functions=functions
    )
    assert made.project.functions == functions
    assert [one.target for one in made.open if "could not be written" in one.text] == ["id"]


def test_targets_follow_with_the_names_of_their_blocks(tmp_path: Path) -> None:
    new = {
        "id": "string",
        "buyer": {"name": "string"},
        "items[]": {"article": "string", "tax": {"rate": "number"}},
        "notes[]": "string",
    }
    rules = (
        Rule("lines[first]", each="lines[0]"), Rule("lines[first].sku", value="sku"), Rule("lines[rest]", each="lines"), Rule("lines[rest].sku", value="sku"),
    )  # fmt: skip
    made = taken_in(tmp_path, "target", new, {"lines[]": "items[]", "lines[].sku": "items[].article"}, *rules)
    assert [rule.target for rule in made.project.maps[0].rules] == [
        "items[first]",
        "items[first].article",
        "items[rest]",
        "items[rest].article",
    ]


def test_a_target_that_leaves_its_loop_reads_from_where_it_stands_then(tmp_path: Path) -> None:
    rules = (LOOP, Rule("lines[].sku", value="sku"), Rule("lines[].tax.rate", value="tax.rate"))
    made = taken_in(tmp_path, "target", UP, {"lines[].tax.rate": "rate"}, *rules)
    found = {rule.target: rule.value for rule in made.project.maps[0].rules}
    assert found["rate"] == "lines.tax.rate"
    assert made.targets == {"m": {"lines[].tax.rate": "rate"}}


def test_a_target_that_is_taken_already_stays_and_is_said(tmp_path: Path) -> None:
    new = {**ORDER, "buyer": {"title": "string"}}
    rules = (Rule("buyer.name", value="id"), Rule("buyer.title", constant="Dr"))
    made = taken_in(tmp_path, "target", new, {"buyer.name": "buyer.title"}, *rules)
    assert [rule.target for rule in made.project.maps[0].rules] == ["buyer.name", "buyer.title"]
    assert "could not be written into it" in made.open[0].text


def test_two_rules_of_one_target_both_follow(tmp_path: Path) -> None:
    rules = (Rule("buyer.name", value="id"), Rule("buyer.name", value="buyer.name"))
    made = taken_in(tmp_path, "target", {**ORDER, "buyer": {"title": "string"}}, {"buyer.name": "buyer.title"}, *rules)
    assert [rule.target for rule in made.project.maps[0].rules] == ["buyer.title", "buyer.title"]


def test_decisions_follow_and_those_on_what_is_gone_stay(tmp_path: Path) -> None:
    dropped = (Dropped("lines[].tax.rate", "Not ours."), Dropped("notes", "Nobody reads them."))
    new = {key: value for key, value in UP.items() if key != "notes[]"}
    made = taken_in(tmp_path, "source", new, {"lines[].tax.rate": "rate"}, Rule("id", value="id"), dropped=dropped)
    assert [one.path for one in made.project.maps[0].dropped] == ["rate", "notes"]
    assert not made.open


def test_a_new_version_of_the_same_is_no_change(tmp_path: Path) -> None:
    made = taken_in(tmp_path, "source", ORDER, {}, Rule("id", value="id"))
    assert made.project.maps == made.before.maps
    assert made.impact.severity == "docs"
    assert not made.open


def test_the_checks_of_what_followed_find_nothing_new(tmp_path: Path) -> None:
    rules = (LOOP, Rule("lines[].sku", value="sku"), Rule("buyer.name", value="buyer.name"), Rule("id", value="id"))
    made = taken_in(tmp_path, "source", SHOP, {"lines[]": "shop.lines[]", "buyer": "shop.buyer"}, *rules)
    assert {one.id for one in check_project(made.project, tmp_path).findings} == {
        one.id for one in check_project(made.before, tmp_path).findings
    }
