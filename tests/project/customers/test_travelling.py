"""What customers may set survives saving, merging, comparing, bundles and workbooks."""

import shutil
from pathlib import Path

from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.mapping.configurable import FIXED, Option
from fieldwright.project.customers.edits import offered_at, set_configurable
from fieldwright.project.customers.offered import FLOWS, LOOKUPS, PARAMETERS, RULES
from fieldwright.project.differences.comparing import differences
from fieldwright.project.format import dump_project, load_project, parse_project
from fieldwright.project.merging.merge import merge
from fieldwright.project.model import Project
from tests.project.customers.projects import CODES, LEDGER, NUMBERING, example

SHOP = "shop-accounting"


def changed(project: Project, section: str, name: str, **facts: object) -> Project:
    one = offered_at(project, section, name)
    return set_configurable(project, one, evolve(one.said, **facts))


def test_it_is_saved_and_read_again(tmp_path: Path) -> None:
    project = example(tmp_path)
    data = dump_project(project)
    again, _ = parse_project(data, "x", spelled=True)
    assert dump_project(again) == data
    assert again.parameters[0].configurable == LEDGER
    assert again.maps[0].rules[0].configurable == NUMBERING
    assert again.lookups[0].configurable == CODES


def test_what_two_people_say_of_it_comes_together(tmp_path: Path) -> None:
    base = example(tmp_path)
    third = Option("blank", value="-", words="None")
    ours = changed(base, RULES, "orders: id", label="Number")
    ours = changed(ours, PARAMETERS, "ledger", maximum=8999)
    theirs = changed(base, RULES, "orders: id", options=(*NUMBERING.options, third))
    theirs = changed(theirs, LOOKUPS, "tax codes", required=False)
    theirs = changed(theirs, FLOWS, "refunds", scope=FIXED)
    found = merge(base, ours, theirs)
    assert found.project.conflicts == ()
    expected = changed(ours, RULES, "orders: id", options=(*NUMBERING.options, third))
    expected = changed(expected, LOOKUPS, "tax codes", required=False)
    assert found.project == changed(expected, FLOWS, "refunds", scope=FIXED)


def test_what_two_people_say_differently_is_a_choice(tmp_path: Path) -> None:
    base = example(tmp_path)
    found = merge(base, changed(base, PARAMETERS, "ledger", label="A"), changed(base, PARAMETERS, "ledger", label="B"))
    assert [one.place for one in found.project.conflicts] == ["/parameters/ledger/configurable/label"]


def test_differences_say_what_changed(tmp_path: Path) -> None:
    base = example(tmp_path)
    after = changed(changed(base, PARAMETERS, "ledger", label="Account"), LOOKUPS, "tax codes", scope=FIXED)
    told = " ".join(str(one) for one in differences(base, after))
    assert "Account" in told
    assert "tax codes" in told


def test_a_bundle_keeps_it_and_its_test_cases_pass(tmp_path: Path) -> None:
    here = tmp_path / SHOP
    shutil.copytree(resource("examples", SHOP), here)
    file = here / f"{SHOP}.fieldwright.json"
    for how in ("all", "masked"):
        bundle, out = tmp_path / f"{how}.fieldwright.zip", tmp_path / how
        assert main(["bundle", str(file), "-o", str(bundle), "--with-samples", how]) == 0
        assert main(["unbundle", str(bundle), "-o", str(out)]) == 0
        again = out / file.name
        project = load_project(again).project
        assert project.lookups[0].configurable == load_project(file).project.lookups[0].configurable
        assert [one.settings for one in project.tests] == [one.settings for one in load_project(file).project.tests]
        assert main(["test", str(again)]) == 0


def test_a_workbook_that_comes_back_unedited_changes_nothing(tmp_path: Path) -> None:
    here = tmp_path / SHOP
    shutil.copytree(resource("examples", SHOP), here)
    file, book = here / f"{SHOP}.fieldwright.json", tmp_path / "book.xlsx"
    before = file.read_bytes()
    assert main(["export", str(file), "--to", "xlsx", "-o", str(book)]) == 0
    assert main(["import", str(file), str(book), "--apply"]) == 0
    assert file.read_bytes() == before
