"""Who decides what, and parameters, edited by what people write."""

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.records import ABSENT
from fieldwright.mapping.configurable import FIXED, Configurable, Option
from fieldwright.mapping.model import Parameter
from fieldwright.project import test_cases
from fieldwright.project.customers.edits import offered_at, readers_of, remove_parameter, set_parameter
from fieldwright.project.customers.offered import FLOWS, LOOKUPS, PARAMETERS, RULES, everything
from fieldwright.project.customers.writing import ALL, EACH, NOBODY, NotWrittenError, OptionTexts, texts_of, write
from fieldwright.project.model import Project
from tests.project.customers.projects import example


def written(project: Project, section: str, name: str, attribute: str, text: Any) -> Project:
    return write(project, offered_at(project, section, name), attribute, text)


def test_what_is_said_is_shown_and_read_again(tmp_path: Path) -> None:
    project = example(tmp_path)
    for one in everything(project):
        texts = texts_of(one)
        for attribute in ("label", "help", "group", "required", "default", "minimum", "maximum", "pattern", "options"):
            if one.configurable is not None:
                assert write(project, one, attribute, getattr(texts, attribute)) == project, (one.name, attribute)
        if one.section == PARAMETERS:
            for attribute in ("name", "type", "own", "description"):
                assert write(project, one, attribute, getattr(texts, attribute)) == project


def test_who_decides(tmp_path: Path) -> None:
    project = example(tmp_path)
    made = written(project, PARAMETERS, "ledger", "scope", ALL)
    assert made.parameters[0].configurable == Configurable(FIXED, "Ledger", "The sales account.", "Accounts")
    again = written(made, PARAMETERS, "ledger", "scope", EACH)
    assert again.parameters[0].configurable == Configurable(label="Ledger", help="The sales account.", group="Accounts")
    assert written(again, PARAMETERS, "ledger", "scope", NOBODY).parameters[0].configurable is None
    ruled = written(project, RULES, "orders: taxCode", "scope", EACH)
    assert ruled.maps[0].rules[2].configurable == Configurable()
    flows = written(project, FLOWS, "orders", "label", "Orders")
    assert flows.flows[0].configurable == Configurable(label="Orders")


def test_defaults_are_of_their_type(tmp_path: Path) -> None:
    project = example(tmp_path)
    assert written(project, PARAMETERS, "ledger", "own", "5000").parameters[0].default == 5000
    assert written(project, PARAMETERS, "shop", "own", "5000").parameters[2].default == "5000"
    assert written(project, PARAMETERS, "shop", "own", "").parameters[2].default is ABSENT
    assert written(project, FLOWS, "refunds", "default", "yes").flows[1].configurable == Configurable(
        label="Refunds", help="Whether refunds go too.", default=True
    )


def test_options_are_written_as_a_list(tmp_path: Path) -> None:
    rows = (OptionTexts("low", "Low", "1000"), OptionTexts("high", "", "9000"))
    made = written(example(tmp_path), PARAMETERS, "ledger", "options", rows)
    said = made.parameters[0].configurable
    assert said is not None
    assert said.options == (Option("low", 1000, words="Low"), Option("high", 9000))


@pytest.mark.parametrize(
    ("section", "name", "attribute", "text", "why"),
    [
        (PARAMETERS, "ledger", "minimum", "few", "no number"),
        (PARAMETERS, "ledger", "name", " ", "needs a name"),
        (PARAMETERS, "ledger", "name", "shop", "already"),
        (PARAMETERS, "ledger", "help", "password=Tr0ub4dor&3", "secret"),
        (FLOWS, "refunds", "default", "perhaps", "neither yes nor no"),
        (LOOKUPS, "tax codes", "default", "x", "its own rows"),
        (LOOKUPS, "tax codes", "name", "x", "not written here"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(
    tmp_path: Path, section: str, name: str, attribute: str, text: str, why: str
) -> None:
    with pytest.raises(NotWrittenError, match=why):
        written(example(tmp_path), section, name, attribute, text)


def test_another_name_of_a_parameter_is_followed(tmp_path: Path) -> None:
    project = example(tmp_path)
    map_ = project.maps[0]
    options = (Option("a", expression="$params.ledger + 1"), Option("b", expression="$params.ledgers"))
    rules = tuple(
        evolve(one, configurable=Configurable(options=options)) if one.target == "memo" else one for one in map_.rules
    )
    project = evolve(
        project,
        maps=(evolve(map_, rules=rules),),
        tests=(test_cases.TestCase("t", parameters={"ledger": 1, "shop": "x"}),),
    )
    assert readers_of(project, "ledger") == ("orders: memo", "orders: ledger")
    made = set_parameter(project, evolve(project.parameters[0], name="sales account"), "ledger")
    assert [one.name for one in made.parameters] == ["sales account", "currency", "shop"]
    said = made.maps[0].rules[1].configurable
    assert said is not None
    assert [one.expression for one in said.options] == ["$params.`sales account` + 1", "$params.ledgers"]
    rule = made.maps[0].rule("ledger")
    assert rule is not None
    assert rule.value == "$params.`sales account`"
    assert made.tests[0].parameters == {"sales account": 1, "shop": "x"}
    back = set_parameter(made, evolve(made.parameters[0], name="ledger"), "sales account")
    assert back == project


def test_parameters_come_and_go(tmp_path: Path) -> None:
    project = example(tmp_path)
    made = set_parameter(project, Parameter("stage"))
    assert [one.name for one in made.parameters] == ["ledger", "currency", "shop", "stage"]
    assert remove_parameter(made, "stage") == project
