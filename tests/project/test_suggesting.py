"""Proposals taken and refused, as edits of a project."""

from pathlib import Path

from attrs import evolve

from fieldwright.files.resources import resource
from fieldwright.mapping.suggest.asking import asking, mapped_in, refused_in
from fieldwright.mapping.suggest.model import Candidate
from fieldwright.project.check import check_project
from fieldwright.project.format import load_project
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.suggesting import accept, allow_again, refuse
from tests.project.schemas import begun


def proposals(project: Project, folder: Path) -> dict[str, Candidate]:
    bench = bench_for(project, Schemas(folder), project.maps[0])
    assert bench.target is not None
    known = asking(bench.sources, bench.target)
    made = known.suggestions(mapped_in(bench, known), refused_in(bench.map.refused))
    return {one.target: one for one in made.candidates if one.proposed}


def test_many_become_one_edit_with_their_loops(tmp_path: Path) -> None:
    project = begun(tmp_path).project
    bench = bench_for(project, Schemas(tmp_path), project.maps[0])
    taken = accept(project, bench, proposals(project, tmp_path).values())
    rules = {one.target: one for one in taken.project.maps[0].rules}
    assert rules["items[]"].each == "lines"
    assert rules["items[].lots[]"].each == "lots"
    assert rules["items[].lots[].number"].value == "number"
    assert rules["items[].qty"].note.startswith("Suggested (about ")
    assert len(taken.said) + len(taken.left) == len(proposals(project, tmp_path))
    found = check_project(taken.project, tmp_path, Schemas(tmp_path)).findings
    assert not [one for one in found if one.id.startswith("E")]
    assert not set(proposals(taken.project, tmp_path)) & set(rules)


def test_one_alone_makes_the_loop_that_it_needs(tmp_path: Path) -> None:
    project = begun(tmp_path).project
    bench = bench_for(project, Schemas(tmp_path), project.maps[0])
    one = proposals(project, tmp_path)["items[].qty"]
    taken = accept(project, bench, [one], notes=False)
    assert [(rule.target, rule.each or rule.value, rule.note) for rule in taken.project.maps[0].rules] == [
        ("items[]", "lines", ""),
        ("items[].qty", "qty", ""),
    ]
    again = accept(taken.project, bench, [one])
    assert again.project == taken.project
    assert "has a rule already" in again.left[0][1]


def test_a_template_and_a_lookup_come_with_it(tmp_path: Path) -> None:
    project = begun(tmp_path).project
    bench = bench_for(project, Schemas(tmp_path), project.maps[0])
    plain = proposals(project, tmp_path)["buyer.city"]
    one = evolve(plain, template='$translate("cities", {0})', lookup="cities", table=(("A", "B"), ("C", "")))
    taken = accept(project, bench, [one]).project
    assert taken.maps[0].rules[0].value == '$translate("cities", customer.city)'
    assert [(row.key, row.value) for row in taken.lookups[0].rows] == [("A", "B"), ("C", "")]
    other = evolve(one, target="buyer.firstName", table=(("X", "Y"),))
    both = accept(taken, bench, [other]).project
    assert [lookup.name for lookup in both.lookups] == ["cities", "cities 2"]
    assert both.maps[0].rules[1].value == '$translate("cities 2", customer.city)'
    joined = evolve(plain, template='{0} & " " & {1}', also="customer.first_name")
    made = accept(project, bench, [joined]).project
    assert made.maps[0].rules[0].value == 'customer.city & " " & customer.first_name'


def test_what_is_of_other_items_than_the_loop_is_left(tmp_path: Path) -> None:
    project = begun(tmp_path).project
    bench = bench_for(project, Schemas(tmp_path), project.maps[0])
    found = proposals(project, tmp_path)
    elsewhere = evolve(found["items[].qty"], source="tags[]", target="items[]", loops=(), template="{0}")
    taken = accept(project, bench, [elsewhere, found["items[].qty"]])
    assert [one.target for one in taken.project.maps[0].rules] == ["items[]"]
    assert "repeats over other items" in taken.left[0][1]


def test_refused_ones_stay_away_until_they_are_allowed_again(tmp_path: Path) -> None:
    project = begun(tmp_path).project
    name = project.maps[0].name
    one = proposals(project, tmp_path)["buyer.city"]
    refused = refuse(refuse(project, name, [one], by="Ada"), name, [one])
    assert [(each.source, each.target, each.refused_by) for each in refused.maps[0].refused] == [
        ("customer.city", "buyer.city", "Ada")
    ]
    held = proposals(refused, tmp_path).get("buyer.city")
    assert held is None or held.source != "customer.city"
    assert allow_again(refused, name, refused.maps[0].refused) == project
    assert allow_again(refused, name, ()) == project


def test_a_project_of_several_sources() -> None:
    opened = load_project(resource("examples", "wholesale-shipments", "wholesale-shipments.fieldwright.json"))
    project = opened.project.with_map(evolve(opened.project.maps[0], rules=()))
    found = proposals(project, opened.folder)
    weight = found["shipments[].lines[].weightKg"]
    assert (weight.alias, weight.source) == ("catalogue", "[].weight_kg")
    assert found["shipments[].lines[].quantity"].source == "lines[].quantity"
    assert "both are of `lines`" in found["shipments[].lines[].quantity"].reasons
