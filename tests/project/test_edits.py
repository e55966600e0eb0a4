"""Edits: what a drop makes, what it refuses, and where rules go."""

from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.files.errors import MissingError
from fieldwright.mapping.model import Blanks, Dropped, Join, Lookup, LookupRow, Map, Rule, SourceRef, TargetRef
from fieldwright.project.dropping import map_fields
from fieldwright.project.edits import (
    DropRefusedError,
    add_map,
    decide_not_mapped,
    drop_source,
    remove_lookup,
    remove_rule,
    rename_lookup,
    set_blanks,
    set_lookup,
    set_rule,
    undrop_source,
)
from fieldwright.project.model import Project
from fieldwright.project.placing import free_name
from fieldwright.project.sides import Schemas, bench_for
from tests.mapping.benches import TEXT, bench, many, record
from tests.project.schemas import begun, project


def dropped(folder: Path, *pairs: tuple[str, str], start: Project | None = None) -> tuple[dict[str, str], str]:
    """The rules after drops, by target, and what the last one said."""
    here, said = start or project(folder), ""
    for from_, to in pairs:
        bench = bench_for(here, Schemas(folder), here.maps[0])
        assert bench.primary
        assert bench.target
        source, target = bench.primary.field(from_), bench.target.field(to)
        assert source, from_
        assert target, to
        drop = map_fields(here, here.maps[0].name, bench.primary, source, target)
        here, said = drop.project, drop.text
    return {rule.target: rule.value or rule.each for rule in here.maps[0].rules}, said


def test_a_value_on_a_value_reads_it(tmp_path: Path) -> None:
    assert dropped(tmp_path, ("id", "id")) == ({"id": "id"}, "id is filled with id")
    assert dropped(tmp_path, ("customer.first_name", "buyer.firstName"))[0] == {
        "buyer.firstName": "customer.first_name"
    }


def test_a_second_value_on_the_same_target_is_joined(tmp_path: Path) -> None:
    rules, said = dropped(tmp_path, ("customer.first_name", "note"), ("customer.city", "note"))
    assert rules == {"note": "customer.first_name & customer.city"}
    assert "added" in said


def test_an_array_on_an_array_repeats(tmp_path: Path) -> None:
    assert dropped(tmp_path, ("lines", "items"))[0] == {"items[]": "lines"}


def test_a_value_in_an_array_makes_the_loops_around_it(tmp_path: Path) -> None:
    rules, said = dropped(tmp_path, ("lines[].sku", "items[].sku"))
    assert rules == {"items[]": "lines", "items[].sku": "sku"}
    assert "items[] repeats over lines" in said
    rules, _ = dropped(tmp_path, ("lines[].lots[].number", "items[].lots[].number"))
    assert rules == {"items[]": "lines", "items[].lots[]": "lots", "items[].lots[].number": "number"}


def test_a_value_from_outside_the_loop_is_read_from_the_root(tmp_path: Path) -> None:
    rules, _ = dropped(tmp_path, ("lines", "items"), ("id", "items[].order"))
    assert rules["items[].order"] == "$$.id"


def test_rules_inside_a_new_loop_go_on_reading_what_they_read(tmp_path: Path) -> None:
    rules, _ = dropped(tmp_path, ("id", "items[].order"), ("lines[].sku", "items[].sku"))
    assert rules == {"items[]": "lines", "items[].order": "$$.id", "items[].sku": "sku"}
    start = set_rule(
        project(tmp_path), "Order to Invoice", Rule("items[].order", value="lines[0].sku & id", when="id != ''")
    )
    made = dropped(tmp_path, ("lines", "items"), start=start)[0]
    assert made["items[].order"] == "$$.lines[0].sku & $$.id"


def test_values_on_values_of_arrays_repeat_with_the_item(tmp_path: Path) -> None:
    rules, _ = dropped(tmp_path, ("tags", "labels"))
    assert rules in ({"labels[]": "tags"}, {"labels[]": "$"})


def test_what_belongs_to_an_outer_item_is_read_by_that_items_name(tmp_path: Path) -> None:
    pairs = [("lines[].lots[].number", "items[].lots[].number"), ("lines[].sku", "items[].lots[].sku")]
    rules, said = dropped(tmp_path, *pairs)
    assert rules["items[].lots[].sku"] == "$line.sku"
    assert said == "each item of lines is called $line; items[].lots[].sku is filled with $line.sku"


def test_the_outer_item_keeps_the_name_that_it_has(tmp_path: Path) -> None:
    start = project(tmp_path)
    for rule in (Rule("items[]", each="lines", alias="row"), Rule("items[].lots[]", each="lots")):
        start = set_rule(start, "Order to Invoice", rule)
    rules, said = dropped(tmp_path, ("lines[].sku", "items[].lots[].sku"), start=start)
    assert (rules["items[].lots[].sku"], said) == ("$row.sku", "items[].lots[].sku is filled with $row.sku")


def test_a_joined_field_is_read_by_its_items_name(tmp_path: Path) -> None:
    block = Rule("items[]", each="lines", joins=(Join("tag", "tags", "position"),))
    start = set_rule(project(tmp_path), "Order to Invoice", block)
    assert dropped(tmp_path, ("tags", "items[].order"), start=start)[0]["items[].order"] == "$tag"


def test_a_list_in_a_list_on_one_list_repeats_over_all_of_its_items(tmp_path: Path) -> None:
    assert dropped(tmp_path, ("lines[].lots", "items"))[0] == {"items[]": "lines.lots"}
    assert dropped(tmp_path, ("lines[].lots", "items[].lots"))[0] == {"items[]": "lines", "items[].lots[]": "lots"}
    assert dropped(tmp_path, ("lines", "items"), ("lines[].lots", "items[].lots"))[0]["items[].lots[]"] == "lots"


def test_a_drop_on_any_name_fills_the_members_of_a_block_with_a_key() -> None:
    source = record(rows=many(record(code=TEXT, text=TEXT)))
    target = record(labels={"type": "object", "additionalProperties": TEXT})
    made = bench(source, target, [Rule("labels.*", each="rows", key="code")])
    here = Project("p", maps=(made.map,))
    assert made.primary
    assert made.target
    from_, to = made.primary.field("rows[].text"), made.target.field("labels.*")
    assert from_
    assert to
    drop = map_fields(here, made.map.name, made.primary, from_, to)
    assert drop.project.maps[0].rules == (Rule("labels.*", each="rows", key="code", value="text"),)
    assert drop.text == "each member of labels.* is filled with text"


def test_a_map_gets_what_blank_values_become(tmp_path: Path) -> None:
    assert set_blanks(project(tmp_path), "Order to Invoice", Blanks("leave out")).maps[0].blanks == Blanks("leave out")


@pytest.mark.parametrize(
    ("path", "name"),
    [("order.lines", "line"), ("Invoice.InvoiceLine", "invoiceLine"), ("addresses", "address"), ("entries", "entry"), ("status", "status"), ("params", "param"), ("`2nd boxes`", "item2nd_box"), ("counts", "countItem"), ("", "item")],
)  # fmt: skip
def test_a_name_for_items(path: str, name: str) -> None:
    assert free_name(Map("m", (SourceRef("s", "m"),), TargetRef("t", "m")), path) == name


def test_a_name_for_items_is_nobody_elses() -> None:
    rules = (Rule("a[]", each="x", alias="line"), Rule("b", value="($line2 := 1; $line2)"))
    assert free_name(Map("m", (SourceRef("s", "m", "box"),), TargetRef("t", "m"), rules), "lines") == "lineItem"
    assert free_name(Map("m", (SourceRef("s", "m", "box"),), TargetRef("t", "m"), rules), "boxes") == "boxItem"


def test_an_object_on_a_value_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DropRefusedError, match="object"):
        dropped(tmp_path, ("customer", "note"))


def test_a_drop_takes_a_decision_back(tmp_path: Path) -> None:
    start = decide_not_mapped(project(tmp_path), "Order to Invoice", "note", "not needed", "Ana")
    here = start.maps[0].rule("note")
    assert here
    assert (here.kind, here.reason, here.decided_by) == ("not mapped", "not needed", "Ana")
    assert dropped(tmp_path, ("id", "note"), start=start)[0] == {"note": "id"}


def test_a_new_rule_goes_behind_its_siblings(tmp_path: Path) -> None:
    here = project(tmp_path)
    for target in ("id", "items[]", "items[].sku", "labels[]", "items[].qty", "note"):
        here = set_rule(here, "Order to Invoice", Rule(target, value="x"))
    targets = [rule.target for rule in here.maps[0].rules]
    assert targets == ["id", "items[]", "items[].sku", "items[].qty", "labels[]", "note"]


def test_removing(tmp_path: Path) -> None:
    name = "Order to Invoice"
    here = project(tmp_path)
    for target in ("items[]", "items[].sku", "note"):
        here = set_rule(here, name, Rule(target, value="x"))
    assert [r.target for r in remove_rule(here, name, "items[]", below=True).maps[0].rules] == ["note"]
    assert [r.target for r in remove_rule(here, name, "items[]").maps[0].rules] == ["items[].sku", "note"]


def test_source_fields_are_dropped_and_taken_back(tmp_path: Path) -> None:
    name = "Order to Invoice"
    here = drop_source(project(tmp_path), name, Dropped("tags", "nobody reads them"))
    here = drop_source(here, name, Dropped("tags", "told so by Ana"))
    assert [one.reason for one in here.maps[0].dropped] == ["told so by Ana"]
    assert undrop_source(here, name, "tags").maps[0].dropped == ()


def test_lookups_are_exchanged_by_name(tmp_path: Path) -> None:
    here = set_lookup(project(tmp_path), Lookup("codes", (LookupRow("a", "A"),)))
    here = set_lookup(here, Lookup("units"))
    here = set_lookup(here, evolve(here.lookups[0], not_found="leave out"))
    assert [(one.name, one.not_found) for one in here.lookups] == [("codes", "leave out"), ("units", "error")]
    assert [one.name for one in remove_lookup(here, "codes").lookups] == ["units"]


def test_expressions_follow_a_renamed_lookup(tmp_path: Path) -> None:
    here = set_lookup(project(tmp_path), Lookup("codes", (LookupRow("a", "A"),)))
    texts = {
        "id": '$translate("codes", id)',
        "note": '$translate(\'codes\', "codes") & "codes"',
        "x": '$translate("codes", (',
    }
    for target, text in texts.items():
        here = set_rule(here, "Order to Invoice", Rule(target, value=text))
    renamed = rename_lookup(here, "codes", evolve(here.lookups[0], name="new codes"))
    assert [one.name for one in renamed.lookups] == ["new codes"]
    assert {rule.target: rule.value for rule in renamed.maps[0].rules} == {
        "id": '$translate("new codes", id)',
        "note": '$translate("new codes", "codes") & "codes"',
        "x": texts["x"],
    }


def test_a_map_needs_its_schemas_and_a_name_of_its_own(tmp_path: Path) -> None:
    here = begun(tmp_path).project
    with pytest.raises(MissingError, match="no schema 'x'"):
        add_map(here, Map("second", (SourceRef("x", "X"),), TargetRef("invoice", "Invoice")))
    second = Map("second", (SourceRef("order", "Order"),), TargetRef("invoice", "Invoice"))
    assert [one.name for one in add_map(here, second).maps] == ["Order to Invoice", "second"]
    with pytest.raises(DropRefusedError, match="already"):
        add_map(add_map(here, second), second)


def test_a_field_that_stands_for_any_name_fills_what_is_around_it_or_is_refused() -> None:
    labels = {"type": "object", "additionalProperties": {"type": "string"}}
    made = bench(record(labels=labels, plain={"type": "string"}), record(meta=labels), {})
    here = Project("p", maps=(made.map,))
    assert made.primary is not None
    assert made.target is not None
    any_name, plain = made.primary.field("labels.*"), made.primary.field("plain")
    to = made.target.field("meta.*")
    assert any_name is not None
    assert plain is not None
    assert to is not None
    drop = map_fields(here, made.map.name, made.primary, any_name, to)
    assert {rule.target: rule.value for rule in drop.project.maps[0].rules} == {"meta": "labels"}
    with pytest.raises(DropRefusedError, match="takes any name"):
        map_fields(here, made.map.name, made.primary, plain, to)
