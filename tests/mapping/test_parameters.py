"""What checks know of parameters: their types, what customers may choose, and what is fixed for all."""

from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.records import ABSENT
from fieldwright.mapping.check import check_map
from fieldwright.mapping.configurable import FIXED, Configurable, Option
from fieldwright.mapping.model import Parameter, Rule
from tests.mapping.benches import bench

TARGET: dict[str, Any] = {
    "title": "Out",
    "type": "object",
    "properties": {
        "days": {"type": "integer", "minimum": 0, "maximum": 60},
        "code": {"type": "string", "maxLength": 4, "pattern": "^[0-9]{4}$"},
        "zone": {"type": "string", "enum": ["UTC", "Europe/Berlin"]},
        "flag": {"type": "boolean"},
        "day": {"type": "string", "format": "date"},
    },
}


def found(target: str, expression: str, parameter: Parameter) -> set[str]:
    made = bench(
        {"title": "In", "type": "object", "properties": {"a": {"type": "string"}}},
        TARGET,
        [Rule(target, value=expression)],
    )
    return {one.id for one in check_map(evolve(made, parameters=(parameter,))) if one.target == target}


def per_customer(**facts: Any) -> Configurable:
    return Configurable(label="l", help="h", **facts)


@pytest.mark.parametrize(
    ("target", "parameter", "ids"),
    [
        ("days", Parameter("p", "integer"), set[str]()),
        ("days", Parameter("p", "string"), {"T01"}),
        ("days", Parameter("p", "object"), {"T04"}),
        ("days", Parameter("p", "integer", configurable=per_customer(minimum=0, maximum=60)), set()),
        ("days", Parameter("p", "integer", configurable=per_customer(minimum=0, maximum=90)), {"L03"}),
        ("days", Parameter("p", "integer", 90, configurable=Configurable(FIXED)), {"L03"}),
        ("days", Parameter("p", "integer", 14, configurable=Configurable(FIXED)), set()),
        ("flag", Parameter("p", "boolean"), set()),
        ("flag", Parameter("p", "integer"), {"T01"}),
        ("day", Parameter("p", "date"), set()),
        ("zone", Parameter("p", configurable=per_customer(options=(Option("UTC"), Option("Berlin", "Europe/Berlin")))), set()),
        ("zone", Parameter("p", configurable=per_customer(options=(Option("UTC"), Option("Berlin", "Berlin")))), {"K01"}),
        ("zone", Parameter("p", configurable=per_customer(options=(Option("UTC", None),))), {"T04"}),
        ("code", Parameter("p", default="4000", configurable=Configurable(FIXED)), set()),
        ("code", Parameter("p", default="40000", configurable=Configurable(FIXED)), {"L01", "L05"}),
        ("code", Parameter("p", default=ABSENT, configurable=Configurable(FIXED)), set()),
    ],
)  # fmt: skip
def test_a_parameter_is_checked_as_what_it_can_be(target: str, parameter: Parameter, ids: set[str]) -> None:
    assert {one for one in found(target, "$params.p", parameter) if one[0] in "TLK"} == ids


def test_its_name_may_need_backticks() -> None:
    assert "T01" in found("days", "$params.`sales account`", Parameter("sales account"))


def test_a_variable_of_ones_own_is_no_parameter() -> None:
    assert "T01" not in found("days", '($params := {"p": 1}; $params.p)', Parameter("p", "string"))
