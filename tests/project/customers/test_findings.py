"""O25 to O29, and what mends them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.mapping.configurable import FIXED, Configurable, Option
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Lookup, LookupRow, Parameter, Rule
from fieldwright.project.check import check_project
from fieldwright.project.mends.offered import mends_of, project_mends
from fieldwright.project.model import Project
from tests.project.customers.projects import CODES, LEDGER, NUMBERING, example, schemas

KINDS = ("O14", "O25", "O26", "O27", "O28", "O29")
Change = Callable[[Project], Project]


def found(project: Project, folder: Path) -> list[Finding]:
    checked = check_project(project, folder, schemas(folder))
    return [one for one in checked.findings if one.id in KINDS]


def with_rule(target: str, **facts: Any) -> Change:
    def change(project: Project) -> Project:
        map_ = project.maps[0]
        return project.with_map(
            evolve(map_, rules=tuple(evolve(one, **facts) if one.target == target else one for one in map_.rules))
        )

    return change


def with_parameter(**facts: Any) -> Change:
    return lambda project: evolve(project, parameters=(evolve(project.parameters[0], **facts), *project.parameters[1:]))


def with_ledger(**facts: Any) -> Change:
    return with_parameter(configurable=evolve(LEDGER, **facts))


def with_numbering(*options: Option, **facts: Any) -> Change:
    return with_rule("id", configurable=evolve(NUMBERING, options=options or NUMBERING.options, **facts))


def with_codes(**facts: Any) -> Change:
    return lambda project: evolve(project, lookups=(evolve(project.lookups[0], configurable=evolve(CODES, **facts)),))


def also(*parameters: Parameter) -> Change:
    return lambda project: evolve(project, parameters=(*project.parameters, *parameters))


SHOP = NUMBERING.options[0]
RED = Option("red", expression="number")

CASES: list[tuple[str, str, Change, str, list[str]]] = [
    ("O25", "label", with_ledger(label=""), "sees no name for it", ["Call it “Ledger”", "Fixed for all"]),
    ("O25", "help", with_ledger(help=" "), "what to choose", ["Explain it with “The sales account”", "Fixed for all"]),
    ("O25", "rule", with_numbering(label=""), "rule id: a customer", ["Call it “Id”", "Fixed for all"]),
    ("O26", "option", with_numbering(default="mine"), "none of the options shop, own", ["Begin with The shop's", "Begin with The accounting product's", "No default"]),
    ("O26", "limit", with_ledger(default=12), "below the minimum", ["No default"]),
    ("O26", "own default", with_parameter(default=12), "below the minimum", []),
    ("O26", "order", with_ledger(minimum=9999, maximum=1000), "least is more than the most", ["Exchange the two"]),
    ("O26", "meaning", with_parameter(type="boolean", default=True), "means nothing for boolean", ["Take the limits out"]),
    ("O26", "pattern", with_ledger(pattern="x"), "the pattern means nothing for integer", ["Take the pattern out"]),
    ("O26", "rows", with_codes(maximum=2), "row 1 is not allowed", []),
    ("O27", "parameter", also(Parameter("stage")), "parameter stage: nobody has said", ["Fixed for all", "Each customer sets it"]),
    ("O28", "parse", with_numbering(SHOP, Option("own", expression="number &")), "the option own: ", ["Take the option own out"]),
    ("O28", "fit", with_rule("ledger", configurable=evolve(NUMBERING, options=(Option("r", value="many"), Option("p", expression="$params.ledger")))), "the option r: the constant", ["Take the option r out"]),
    ("O28", "field", with_numbering(SHOP, Option("own", expression="nunber")), "the option own: ", ["Take the option own out"]),
    ("O28", "twice", with_numbering(SHOP, SHOP), "the option shop is there twice", ["Take the option shop out"]),
    ("O28", "both", with_numbering(SHOP, Option("own", value=1, expression="number")), "both an expression and a value", ["Take the option own out"]),
    ("O28", "type", with_ledger(options=(Option("a", "x"), Option("b", 4000))), "the option a: 'x'", ["Take the option a out"]),
    ("O28", "expression", with_ledger(options=(Option("a", 4000, "x"),)), "takes a value", ["Take the option a out"]),
    ("O28", "decision", with_rule("memo", value="", decision="not mapped", reason="r"), "nothing to switch on or off", ["Fixed for all"]),
    ("O28", "flow", lambda p: evolve(p, flows=(p.flows[0], evolve(p.flows[1], configurable=Configurable(label="l", help="h", options=(RED,))))), "its options mean nothing", ["Take the options out"]),
    ("O29", "rest", with_ledger(scope=FIXED), "still has minimum, maximum, required", ["Take the rest out", "Each customer sets it"]),
    ("O29", "scope", with_numbering(scope="client"), "'client' does not say who decides", ["Fixed for all", "Each customer sets it"]),
    ("O14", "name", also(Parameter("api_key", configurable=Configurable(label="l", help="h"))), "it is a secret by its name", ["Leave it out of the settings"]),
    ("O14", "text", with_ledger(help="password=hunter2secret9"), "looks like a secret", []),
]  # fmt: skip


def test_the_example_has_none(tmp_path: Path) -> None:
    assert found(example(tmp_path), tmp_path) == []


@pytest.mark.parametrize(
    ("id_", "_name", "change", "message", "titles"), CASES, ids=[f"{one[0]} {one[1]}" for one in CASES]
)
def test_each_is_found_with_what_mends_it(
    tmp_path: Path, id_: str, _name: str, change: Change, message: str, titles: list[str]
) -> None:
    project = change(example(tmp_path))
    one = next(each for each in found(project, tmp_path) if each.id == id_)
    assert message in one.message
    assert bool(one.map) == (one.target != "")
    assert bool(one.map) != bool(one.sources)
    offered = mends_by(project, one, tmp_path)
    assert [mend.title for mend in offered] == titles
    for mend in offered:
        left = found(mend.apply(project), tmp_path)
        assert (one.id, one.message) not in {(each.id, each.message) for each in left}, mend.title


def mends_by(project: Project, one: Finding, folder: Path) -> Any:
    if not one.map:
        return project_mends(project, one)
    return mends_of(check_project(project, folder, schemas(folder)).benches[one.map], one)


def test_nothing_is_asked_where_nothing_is_configurable(tmp_path: Path) -> None:
    project = example(
        tmp_path, flows=(), parameters=(Parameter("ledger", "integer", 4000), Parameter("currency", default="EUR"))
    )
    bare = tuple(evolve(one, configurable=None) for one in project.maps[0].rules)
    project = evolve(
        project,
        maps=(evolve(project.maps[0], rules=bare),),
        lookups=(Lookup("tax codes", (LookupRow("full", "S20"),)),),
    )
    assert found(project, tmp_path) == []


def test_an_option_of_a_rule_in_a_block_sees_the_item(tmp_path: Path) -> None:
    project = example(tmp_path)
    said = Configurable(
        label="l", help="h", options=(Option("sku", expression="sku"), Option("order", expression="$$.number"))
    )
    assert found(with_rule("lines.item", configurable=said)(project), tmp_path) == []


def test_an_option_of_a_block_is_checked_as_a_block(tmp_path: Path) -> None:
    project = example(tmp_path)
    said = Configurable(
        label="l", help="h", options=(Option("all", expression="lines"), Option("odd", expression="linse"))
    )
    assert [one.message.split(":")[1] for one in found(with_rule("lines", configurable=said)(project), tmp_path)] == [
        " the option odd"
    ]


def test_mends_of_what_is_gone_do_nothing(tmp_path: Path) -> None:
    project = with_ledger(label="")(example(tmp_path))
    one = found(project, tmp_path)[0]
    mend = project_mends(project, one)[0]
    gone = evolve(project, parameters=())
    assert mend.apply(gone) == gone
    assert project_mends(gone, one) == ()


def test_the_worst_rule_options_are_told_as_errors_of_that_rule(tmp_path: Path) -> None:
    project = with_numbering(Option("long", "12345678901"))(example(tmp_path))
    one = found(project, tmp_path)[0]
    assert (one.id, one.map, one.target) == ("O28", "orders", "id")
    assert "11 characters" in one.message


def test_rules_are_told_by_their_target(tmp_path: Path) -> None:
    project = with_rule("memo", configurable=Configurable(), note="Whether the note goes too.")(example(tmp_path))
    one = found(project, tmp_path)[0]
    labelled = mends_by(project, one, tmp_path)[0].apply(project)
    again = found(labelled, tmp_path)[0]
    made = mends_by(labelled, again, tmp_path)[0].apply(labelled)
    rule = made.maps[0].rule("memo")
    assert isinstance(rule, Rule)
    assert rule.configurable == Configurable(label="Memo", help="Whether the note goes too.")
    assert found(made, tmp_path) == []
