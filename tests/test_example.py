"""The example project, its two findings worth seeing, and the published JSON Schema of project files."""

import json
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
import xmlschema
from lxml import etree

from fieldwright.files.records import to_record
from fieldwright.files.resources import resource
from fieldwright.mapping import configurable
from fieldwright.mapping import model as mapping
from fieldwright.mapping.run import run_map
from fieldwright.project import model as project
from fieldwright.project import operating, reviewing, test_cases, use_cases
from fieldwright.project.format import dump_project, load_project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.schema.options import ReadingOptions

FOLDER = resource("examples", "city-service-requests")
PROJECT = FOLDER / "city-service-requests.fieldwright.json"
SAMPLES = FOLDER / "city-service-requests.samples"
WORTH_SEEING = [("L01", "WorkOrder.Header.Subject"), ("N01", "WorkOrder.Header.CostCentre")]


@pytest.fixture(scope="module")
def published() -> dict[str, Any]:
    return json.loads(resource("project.schema.json").read_bytes())


def test_published_schema_is_sound(published: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(published)


def test_example_is_valid_and_canonical(published: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator(published).validate(json.loads(PROJECT.read_bytes()))
    assert dump_project(load_project(PROJECT).project) == PROJECT.read_bytes()


QUESTION = mapping.Question("q", "p", "2026-12-01", "a", "A", "2026-11-01")
VOLUME = use_cases.Volume("1", "2", "3", "4")
OPTION = configurable.Option("o", 1, "a", "w")
CONFIGURABLE = configurable.Configurable("fixed", "l", "h", "g", True, "o", (OPTION,), 1, 2, "p")
EXPECTED = test_cases.ExpectedFinding("R02", "a.b", rejected=True)
TOLERANCE = test_cases.Tolerance("a.b", "0.01", "r")
EVIDENCE = test_cases.Evidence("2026-11-01", "passed", "p", "t.html", "sha256:0", "n")
FAILURE = use_cases.KnownFailure("HTTP 409", "m", "a", "w")
STEP = use_cases.Step("send", "t", "shop", "POST /orders", "m", "w", "s", "f")
REPLY = reviewing.Reply("A", "2026-11-02", "t")
FLOW_TEXTS: dict[str, Any] = {one.name: one.name for one in attrs.fields(use_cases.Flow) if one.type in (str, "str")}

FULL = (
    (
        "Map",
        mapping.Map(
            "m",
            (mapping.SourceRef("s", "Order", "order"),),
            mapping.TargetRef("t", "Invoice"),
            (
                mapping.Rule(
                    "a.b",
                    value="x",
                    constant=None,
                    each="y",
                    where="z",
                    order_by="z",
                    alias="line",
                    joins=(mapping.Join("customer", "$crm.customers", "left", "id", "key", "first"),),
                    group_by="g",
                    key="k",
                    when="w",
                    default=[1],
                    default_for=("null", "empty"),
                    blanks=mapping.Blanks("leave out", "null", "empty"),
                    decision=mapping.NOT_MAPPED,
                    reason="r",
                    decided_by="p",
                    status="approved",
                    approved_for="sha256:0",
                    approved_by="p",
                    approved_on="2026-11-01",
                    words="w",
                    words_for="sha256:0",
                    owner="o",
                    note="n",
                    question=QUESTION,
                    examples=(mapping.Example(1, {"a": 2}, "n", "a.json"),),
                    configurable=CONFIGURABLE,
                ),
            ),
            (mapping.Dropped("c", "r", "p", "order"),),
            "d",
            ("m.samples/one.json",),
            mapping.Blanks("leave out", "null", "error"),
            "final",
            "n",
            "sha256:0",
            (mapping.Refused("c", "a.b", "order", "p"),),
        ),
    ),
    (
        "Lookup",
        mapping.Lookup(
            "l",
            (mapping.LookupRow(1, None, "n"),),
            "default",
            0,
            "d",
            "leave out",
            0,
            two_way=True,
            table=mapping.LookupFile("l.csv", ("a", "b"), "c", "s", "sha256:0"),
            configurable=CONFIGURABLE,
        ),
    ),
    ("ProjectFunction", mapping.ProjectFunction("f", ("a",), "$a", "d", (mapping.Example(1, 2, "n"),))),
    ("Parameter", mapping.Parameter("p", "integer", 1, "d", CONFIGURABLE)),
    (
        "SchemaRef",
        project.SchemaRef(
            "a.xsd",
            "sha256:0",
            "XSD 1.0",
            "A",
            {"Invoice": {"a.b": {"type": "string"}}},
            ReadingOptions("cp1252"),
            ("a.samples/1.xml",),
            "ERP",
            "o",
        ),
    ),
    ("ReadingOptions", ReadingOptions("utf-16", ";", "'", "\\", False, 2, "names", ("b.csv",))),
    (
        "TestCase",
        test_cases.TestCase(
            "t",
            "in.json",
            "out.xml",
            "m",
            "u",
            ("a.b",),
            {"rates": "rates.csv"},
            {"shop": 1},
            "UC1",
            kind="negative",
            flow="f",
            payload=[1],
            output="<a/>",
            findings=(EXPECTED,),
            tolerances=(TOLERANCE,),
            owner="o",
            note="n",
            evidence=(EVIDENCE,),
            generated="branch a.b",
            masked=True,
            settings="acme.json",
        ),
    ),
    ("Release", project.Release("2026-11-01", "1", "a", "n", "a.releases/1.json", "sha256:0", ("Added a.",))),
    ("Suppression", project.Suppression("L01", "a.b", "m", "r", "c.d")),
    (
        "Comment",
        reviewing.Comment("c1", "question", "m", "target", "a.b", "t", "A", "2026-11-01", "B", "done", (REPLY,)),
    ),
    ("Reply", REPLY),
    ("Conflict", reviewing.Conflict("/maps/m/rules/a.b/value", "b", "o", "t", "n")),
    ("Shown", reviewing.Shown("a.b", "m", "target", "r", "A")),
    (
        "UseCase",
        use_cases.UseCase("UC1", "t", "a", "o", "g", "m", ("x",), "high", "s", "o", "n", (QUESTION,), ("m: a.b",)),
    ),
    ("Volume", VOLUME),
    ("Option", OPTION),
    ("Configurable", CONFIGURABLE),
    ("KnownFailure", FAILURE),
    ("ExpectedFinding", EXPECTED),
    ("Tolerance", TOLERANCE),
    ("Evidence", EVIDENCE),
    ("RefusedCase", test_cases.RefusedCase("branch a.b", "m", "r", "p")),
    ("Contact", operating.Contact("c", "r", "c@example.org", "s", "n")),
    ("Readiness", operating.Readiness("t", True, "p", "2026-11-01", ("a.html",), "n")),
    ("Step", STEP),
    ("Environment", use_cases.Environment("production", "https://a.example", "n")),
    ("Setting", use_cases.Setting("s", "operations", "1", "d")),
    (
        "Flow",
        use_cases.Flow(
            **FLOW_TEXTS,
            use_cases=("UC1",),
            volume=VOLUME,
            steps=(STEP,),
            environments=(use_cases.Environment("test"),),
            settings=(use_cases.Setting("s"),),
            questions=(QUESTION,),
            known_failures=(FAILURE,),
            configurable=CONFIGURABLE,
        ),
    ),
)


@pytest.mark.parametrize(("name", "value"), FULL, ids=[name for name, _ in FULL])
def test_every_part_of_the_model_is_published(published: dict[str, Any], name: str, value: Any) -> None:
    record = to_record(value)
    validator = jsonschema.Draft202012Validator({**published["$defs"][name], "$defs": published["$defs"]})
    validator.validate({**record, "ourOwnKey": [1]})
    assert set(record) == set(published["$defs"][name]["properties"])


def test_every_class_of_the_model_is_published(published: dict[str, Any]) -> None:
    classes = {
        c.__name__: c
        for m in (configurable, mapping, operating, project, reviewing, test_cases, use_cases)
        for c in vars(m).values()
        if isinstance(c, type) and attrs.has(c)
    }
    root = classes.pop("Project")
    assert set(classes) == set(published["$defs"])
    for name, cls in {**classes, "Project": root}.items():
        keys = {a.metadata.get("key", a.name) for a in attrs.fields(cls)} - {"extra"}
        part = published if name == "Project" else published["$defs"][name]
        assert keys == set(part["properties"]), name


@pytest.mark.parametrize(
    "broken",
    [
        {"name": 1},
        {},
        {"name": "x", "maps": {}},
        {"name": "x", "maps": [{"name": "m"}]},
        {"name": "x", "schemas": {"s": {}}},
    ],
)
def test_published_schema_refuses(published: dict[str, Any], broken: dict[str, Any]) -> None:
    assert not jsonschema.Draft202012Validator(published).is_valid(broken)


def test_expected_orders_lack_only_what_the_source_lacks() -> None:
    schema = xmlschema.XMLSchema(str(FOLDER / "work-order.xsd"))
    for expected in sorted(SAMPLES.glob("*.expected.xml")):
        reasons = [error.reason or "" for error in schema.iter_errors(str(expected))]
        assert len(reasons) == 1, expected.name
        assert "CostCentre' expected" in reasons[0]


def test_check_finds_the_two_things_worth_seeing() -> None:
    from fieldwright.project.check import check_project

    opened = load_project(PROJECT)
    checked = check_project(opened.project, FOLDER)
    found = sorted((one.id, one.target) for one in checked.findings if one.severity != "info")
    assert found == WORTH_SEEING


@pytest.mark.parametrize("name", ["pothole", "trail-tree"])
def test_run_gives_the_expected_order(name: str) -> None:
    result = _run(SAMPLES / f"{name}.json")
    assert _tree(result.output) == _tree((SAMPLES / f"{name}.expected.xml").read_bytes())
    assert [one.id for one in result.findings if one.severity == "error"] == ["R02"]
    assert "CostCentre" in " ".join((result.findings[0].target, result.findings[0].message))


def test_a_long_subject_is_traced_to_its_rule() -> None:
    result = _run(SAMPLES / "street-light.json")
    assert "WorkOrder.Header.Subject" in {one.target for one in result.findings}


def _run(sample: Path) -> Any:
    opened = load_project(PROJECT).project
    return run_map(bench_for(opened, Schemas(FOLDER), opened.maps[0]), sample.read_bytes(), file=str(sample))


def _tree(data: bytes) -> Any:
    def plain(element: Any) -> Any:
        return (element.tag, sorted(element.attrib.items()), (element.text or "").strip(), [plain(c) for c in element])

    return plain(etree.fromstring(data))
