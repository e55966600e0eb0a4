"""A small project with both sides made by hand, so that the report's tests depend on no reader."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from fieldwright.files.errors import MissingError
from fieldwright.mapping.coverage import coverage
from fieldwright.mapping.findings import finding
from fieldwright.mapping.model import (
    Dropped,
    Example,
    Lookup,
    LookupRow,
    Map,
    Parameter,
    Question,
    Rule,
    SourceRef,
    TargetRef,
)
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.model import Project, Release, SchemaRef
from fieldwright.report.gather import Facts
from fieldwright.report.model import Spec
from fieldwright.report.spec import spec_from
from fieldwright.schema.model import Field, Message, Note, Origin, Shape, root_field


@frozen(eq=False)
class HandSchema:
    """A schema of one message."""

    name: str
    shape: Shape
    format: str = "JSON Schema 2020-12"
    medium: str = "json"
    digest: str = "sha256:0000"
    notes: Sequence[Note] = ()

    @property
    def file(self) -> Path:
        return Path(f"{self.name}.json")

    def messages(self) -> Sequence[Message]:
        return (Message(self.shape.name, "root"),)

    def root(self, message: str) -> Field:
        if message != self.shape.name:
            raise MissingError(f"no message {message!r}")
        return root_field(self.shape, in_xml=self.medium == "xml")


def leaf(name: str, type_: str = "string", **facts: Any) -> Shape:
    return Shape(name=name, type=type_, **facts)


def group(name: str, *children: Shape, **facts: Any) -> Shape:
    return Shape(name=name, type="object", leaf=False, expand=lambda: children, **facts)


SOURCE = group(
    "request",
    leaf("id", required=True, description="The request's number."),
    group("requester", leaf("name", required=True, constraints={"maxLength": 120}), leaf("email", format="email"), leaf("fax"), required=True),
    leaf("category", required=True, enum=("POT", "TREE", "LIGHT"), enum_text={"POT": "Pothole"}),
    leaf("created", "date-time", required=True),
    group("lines", leaf("what", required=True), leaf("count", "integer"), repeats=True, max_occurs=None),
    leaf("internal"),
)  # fmt: skip

TARGET = group(
    "WorkOrder",
    leaf("Number", required=True, constraints={"maxLength": 12, "pattern": "[A-Z|0-9]+"}, description="Assigned | by the sender."),
    leaf("Priority", "integer", required=True, constraints={"minimum": 1, "maximum": 5}),
    group("Contact", leaf("Name", required=True, constraints={"maxLength": 40}), leaf("Mail"), leaf("Phone")),
    leaf("Kind", required=True, enum=("ROAD", "GREEN", "ELEC")),
    group(
        "Task", leaf("Text", required=True), leaf("Quantity", "number", constraints={"fractionDigits": 2}), leaf("Depot", required=True),
        repeats=True, min_occurs=1, max_occurs=99,
    ),
    leaf("Remark", source=Origin(line=40)),
)  # fmt: skip

RULES = (
    Rule("Number", value="id", status="approved", owner="Ann", examples=(Example("R-1", "R-1", "as it is"),)),
    Rule("Contact.Name", value="$substring(requester.name, 0, 40)", status="ready"),
    Rule("Contact.Mail", value="requester.email", default="n/a", default_for=("missing", "empty")),
    Rule("Contact.Phone", decision="not mapped", reason="The source holds no number.", decided_by="Bo"),
    Rule("Kind", value='$translate("kinds", category)', question=Question("Is LIGHT electric?", "City", "2026-12-01")),
    Rule("Task[]", each="lines", where="count > 0"),
    Rule("Task[].Text", value="what"),
    Rule("Task[].Quantity", value="count", when="count < 100", note="Whole numbers only."),
    Rule("Gone", value="internal2"),
)
READS = {
    "Number": (("source", "id"),), "Contact.Name": (("source", "requester.name"),), "Contact.Mail": (("source", "requester.email"),),
    "Kind": (("source", "category"),), "Task[]": (("source", "lines"), ("source", "lines.count")), "Task[].Text": (("source", "lines.what"),),
    "Task[].Quantity": (("source", "lines.count"),), "Gone": (("source", "internal2"),),
}  # fmt: skip
FINDINGS = (
    finding("N01", "Priority is required, and no rule fills it.", target="Priority", map_name="orders"),
    finding("N01", "Task[].Depot is required, and no rule fills it.", target="Task[].Depot", map_name="orders"),
    finding("E03", "The target has no field Gone.", target="Gone", map_name="orders"),
    finding("T03", "The date may be read another way.", severity="info", target="Kind", map_name="orders"),
    finding("L01", "requester.name may have 120 characters, Name takes 40.", target="Contact.Name", map_name="orders", sources=("requester.name",)),
)  # fmt: skip


def project_of(rules: Sequence[Rule] = RULES, **changes: Any) -> Project:
    facts: dict[str, Any] = {
        "name": "Requests to works",
        "description": "City requests become work orders.",
        "owner": "Integration team",
        "version": "0.3",
        "status": "in review",
        "schemas": {"crm": SchemaRef("schemas/crm.yaml", "sha256:0000"), "works": SchemaRef("schemas/works.json", "sha256:1111")},
        "maps": (
            Map(
                "orders", (SourceRef("crm", "request"),), TargetRef("works", "WorkOrder"), tuple(rules),
                (Dropped("internal", "For the city only.", "Ann"),), "One order for each request.",
            ),
        ),
        "lookups": (Lookup("kinds", (LookupRow("POT", "ROAD", "holes"), LookupRow("TREE", "GREEN")), "error", None, "Kinds of work."),),
        "parameters": (Parameter("tenant", "string", "main", "Which tenant."),),
        "history": (Release("2026-10-01", "0.1", "Ann", "Begun."), Release("2026-11-02", "0.3", "Bo", "Tasks added.")),
    }  # fmt: skip
    return Project(**{**facts, **changes})


def bench_of(project: Project) -> Bench:
    source, target = HandSchema("crm", SOURCE), HandSchema("works", TARGET)
    return Bench(
        project.maps[0],
        (Side(source, "request", source.root("request")),),
        Side(target, "WorkOrder", target.root("WorkOrder")),
        {one.name: one for one in project.lookups},
        project.parameters,
    )


def spec_made(project: Project | None = None, **facts: Any) -> Spec:
    project = project or project_of()
    benches = facts.get("benches", {"orders": bench_of(project)} if project.maps else {})
    given: dict[str, Any] = {
        "benches": benches,
        "coverage": {name: coverage(bench) for name, bench in benches.items()},
        "findings": FINDINGS,
        "reads": {"orders": READS},
        "compiled": {"orders": '{"Number": id}'},
    }
    return spec_from(project, Facts(**{**given, **facts}))
