"""The project as it is for one customer."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.approval import said_of
from fieldwright.mapping.model import NOT_MAPPED, Rule
from fieldwright.mapping.run import run_map
from fieldwright.project.approving import is_stale, set_status
from fieldwright.project.customers.edits import offered_at, set_configurable
from fieldwright.project.customers.offered import RULES, is_product, offered
from fieldwright.project.customers.settings import SUFFIX, Settings, dump_settings, read_settings, usual_settings
from fieldwright.project.customers.settling import for_customer, settled, settled_by
from fieldwright.project.model import Project
from fieldwright.project.sides import bench_for
from fieldwright.project.use_cases import Flow, UseCase
from tests.project.customers.projects import NUMBERING, example, schemas

ORDER = {"number": "A-17", "tax": "half", "note": "ring twice", "lines": [{"sku": "s1"}]}


def written(project: Project, folder: Path) -> dict[str, Any]:
    result = run_map(bench_for(project, schemas(folder), project.maps[0]), json.dumps(ORDER).encode(), file="order")
    assert [one for one in result.findings if one.severity == "error"] == []
    return json.loads(result.output)


def test_without_settings_all_is_as_by_default(tmp_path: Path) -> None:
    project = example(tmp_path)
    made = settled(project, Settings("Acme"))
    assert written(made, tmp_path) == {
        "id": "A-17",
        "memo": "ring twice",
        "taxCode": "R5",
        "ledger": 4000,
        "currency": "EUR",
        "lines": [{"item": "s1"}],
    }
    assert [one.name for one in made.flows] == ["orders"]  # refunds are off unless somebody wants them
    assert not is_product(made)
    assert settled(made, Settings("Acme")) == made


def test_what_a_customer_chose_is_what_runs(tmp_path: Path) -> None:
    settings = Settings(
        "Acme",
        parameters={"ledger": 5010, "currency": "pound"},
        rules={"orders: id": "own", "orders: memo": False, "orders: lines": False},
        lookups={"tax codes": [{"key": "half", "value": "Z0", "note": "exempt"}]},
        flows={"refunds": True},
    )
    made = settled(example(tmp_path), settings)
    assert written(made, tmp_path) == {"id": "", "taxCode": "Z0", "ledger": 5010, "currency": "GBP"}
    assert [one.name for one in made.flows] == ["orders", "refunds"]
    rules = {one.target: one for one in made.maps[0].rules}
    assert "lines.item" not in rules
    assert (rules["memo"].decision, rules["memo"].reason) == (NOT_MAPPED, "Switched off in the settings of Acme.")
    assert made.lookups[0].rows[0].note == "exempt"


def test_an_option_of_nothing_leaves_the_target_empty(tmp_path: Path) -> None:
    project = example(tmp_path)
    map_ = project.maps[0]
    numbering = map_.rules[0].configurable
    assert numbering is not None
    options = (numbering.options[0], evolve(numbering.options[1], value=ABSENT))
    rule = evolve(map_.rules[0], configurable=evolve(numbering, options=options))
    project = project.with_map(evolve(map_, rules=(rule, *map_.rules[1:])))
    made = settled(project, Settings("Acme", rules={"orders: id": "own"}))
    assert (made.maps[0].rules[0].decision, made.maps[0].rules[0].reason) == (
        NOT_MAPPED,
        "Acme has chosen: The accounting product's.",
    )


def test_the_usual_settings_change_nothing(tmp_path: Path) -> None:
    project = example(tmp_path)
    said = usual_settings(project, "Acme")
    assert settled(project, said) == settled(project, Settings("Acme"))
    assert {name for section in ("parameters", "rules", "lookups", "flows") for name in getattr(said, section)} == {
        one.name for one in offered(project)
    }


def test_a_settings_file_is_read_and_applied(tmp_path: Path) -> None:
    project = example(tmp_path)
    file = tmp_path / f"acme{SUFFIX}"
    said = usual_settings(project, "Acme")
    file.write_bytes(dump_settings(said))
    assert read_settings(file)[0] == said
    assert settled_by(project, file) == settled(project, said)


def test_a_settings_file_that_does_not_agree_is_refused_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / f"acme{SUFFIX}"
    file.write_text(
        '{\n "customer": "Acme",\n "parameters": {\n  "ledger": 7\n },\n "lookups": {"tax codes": [{"key": "full", "value": "S20"}]}\n}'
    )
    with pytest.raises(FieldwrightError, match=r"acme.settings.json:4: ledger \(Ledger\): .*minimum of 1000"):
        settled_by(example(tmp_path), file)


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"parameters": []}', '{"customer": {}}', "\x00", '{"customer":"A","rules":[1]}']
)
def test_what_is_no_settings_file_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(text)
    with pytest.raises(FieldwrightError, match=r"x\.json"):
        settled_by(example(tmp_path), file)


def test_a_use_case_whose_flows_are_off_is_not_asked_for(tmp_path: Path) -> None:
    project = example(tmp_path)
    refunds = next(one for one in project.flows if one.name == "refunds")
    project = evolve(
        project,
        flows=(Flow("orders", ("UC1",)), evolve(refunds, use_cases=("UC2",))),
        use_cases=(UseCase("UC1"), UseCase("UC2", note="later")),
    )
    made = settled(project, Settings("Acme"))
    assert [(one.id, one.status, one.note) for one in made.use_cases] == [
        ("UC1", "", ""),
        ("UC2", "declined", "later Acme has switched it off."),
    ]


def test_what_is_exported_for_a_customer_says_so(tmp_path: Path) -> None:
    made = for_customer(example(tmp_path), Settings("Acme"))
    assert made.name == "Shop to accounting (Acme)"
    assert made.description.startswith("As it is for Acme")


def test_an_approved_rule_of_another_option_is_approved_no_more(tmp_path: Path) -> None:
    project = example(tmp_path)
    map_ = project.maps[0]
    first = evolve(map_.rules[0], status="approved", approved_for="sha256:0", words="The shop's number.")
    project = project.with_map(evolve(map_, rules=(first, *map_.rules[1:])))

    def rule(option: str) -> Rule:
        return settled(project, Settings("A", rules={"orders: id": option})).maps[0].rules[0]

    assert (rule("shop").status, rule("shop").words) == ("approved", "The shop's number.")
    assert (rule("own").status, rule("own").words, rule("own").constant) == ("ready", "", "")


def test_what_customers_are_shown_may_change_without_a_new_approval(tmp_path: Path) -> None:
    project = example(tmp_path)

    def approved(one: Project) -> Project:
        return set_status(
            one, bench_for(one, schemas(tmp_path), one.maps[0]), "id", "approved", by="A", on="2026-11-21"
        )

    def stale(one: Project) -> bool:
        rule = one.maps[0].rules[0]
        return is_stale(bench_for(one, schemas(tmp_path), one.maps[0]), rule)

    def said(one: Project, **facts: Any) -> Project:
        here = offered_at(one, RULES, "orders: id")
        return set_configurable(one, here, evolve(here.said, **facts))

    made = approved(project)
    assert not stale(made)
    assert not stale(said(made, label="Number", help="Another help.", group="Other"))
    assert stale(said(made, options=NUMBERING.options[:1]))
    for option in ("shop", "own"):
        assert not stale(settled(made, Settings("Acme", rules={"orders: id": option})))


def test_words_of_a_rule_stay_where_it_does_the_same(tmp_path: Path) -> None:
    project = example(tmp_path)
    map_ = project.maps[0]
    first = evolve(map_.rules[0], words="The shop's number.")
    first = evolve(first, words_for=said_of(first))
    project = project.with_map(evolve(map_, rules=(first, *map_.rules[1:])))
    rule = settled(project, Settings("A", rules={"orders: id": "shop"})).maps[0].rules[0]
    assert rule.words_for == said_of(rule)
    undecided = set_configurable(project, offered_at(project, RULES, "orders: id"), None).maps[0].rules[0]
    assert undecided.words_for == said_of(undecided)
