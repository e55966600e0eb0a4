"""Use cases with what serves and proves them, and flows with their steps, as texts under human headings."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from fieldwright.project.model import Project
from fieldwright.project.operations.filling import filled
from fieldwright.project.use_cases import Flow, UseCase
from fieldwright.report.around import FlowText, StepText, UseCaseText
from fieldwright.report.mapping_rows import free_name
from fieldwright.report.visible import anchor
from fieldwright.schema.model import Schema

NO_SYSTEMS: Mapping[str, Schema] = MappingProxyType({})

USE_CASE_FACTS = (
    ("Who wants it", "actor"), ("Outcome", "outcome"), ("Goal that it serves", "goal"), ("Measured by", "measure"), ("Priority", "priority"),
    ("Status", "status"), ("Owner", "owner"), ("Note", "note"),
)  # fmt: skip
"""What is said of a use case: heading and attribute."""

FLOW_FACTS = (
    ("Style", "style"), ("Trigger", "trigger"), ("How often", "frequency"), ("Records in a run", "volume.per_run"),
    ("New in a month", "volume.new_per_month"), ("Changed in a month", "volume.changed_per_month"), ("Peak", "volume.peak"),
    ("Batch size", "batch_size"), ("Full or delta", "mode"), ("How changes are known", "change_marker"), ("Order of records", "ordering"),
    ("Latency", "latency"), ("Success means", "success"), ("Authentication", "authentication"), ("Protection of data", "protection"), ("Owner", "owner"), ("Status", "status"), ("Note", "note"),
)  # fmt: skip
"""What is said of a flow: heading and attribute."""

RUNNING_FACTS = (("Start", "start"), ("Stop", "stop"), ("What is watched", "monitoring"))
"""How a flow is operated: heading and attribute."""

FAILURE_FACTS = (
    ("What is a failure", "failure"), ("Retry", "retry"), ("Time-out", "timeout"), ("Partial failure", "partial_failure"),
    ("Key against doubles", "idempotency_key"), ("Duplicates", "duplicates"), ("Dead letter", "dead_letter"), ("Compensation", "compensation"),
    ("Alert", "alert"), ("Sending again", "replay"),
)  # fmt: skip
"""What happens when a flow fails: heading and attribute."""


def use_case_texts(project: Project, names: Sequence[str]) -> tuple[UseCaseText, ...]:
    """The use cases with the flows, maps (of those that are shown) and test cases that name them."""
    return tuple(_use_case(project, one, names) for one in project.use_cases)


def flow_texts(project: Project, systems: Mapping[str, Schema] = NO_SYSTEMS) -> tuple[FlowText, ...]:
    """The flows with their facts, steps, environments and settings; the steps with what the called systems' schemas say."""
    taken: set[str] = set()
    return tuple(_flow(one, free_name(f"flow-{anchor(one.name)}", taken), systems) for one in project.flows)


def _use_case(project: Project, one: UseCase, names: Sequence[str]) -> UseCaseText:
    flows = [flow for flow in project.flows if one.id in flow.use_cases]
    tests = [case for case in project.tests if case.use_case == one.id]
    first = project.maps[0].name if project.maps else ""
    named = (
        *(step.map for flow in flows for step in flow.steps),
        *(rule.partition(": ")[0] for rule in one.rules),
        *(case.map or first for case in tests),
    )
    served = (("Served by the rules", "\n".join(one.rules)),) if one.rules else ()
    return UseCaseText(
        id=one.id,
        title=one.title,
        facts=(*facts(one, USE_CASE_FACTS), *served),
        excluded=one.excluded,
        flows=tuple(flow.name for flow in flows),
        maps=tuple(dict.fromkeys(name for name in named if name in names)),
        tests=tuple(case.name for case in tests),
    )


def _flow(one: Flow, mark: str, systems: Mapping[str, Schema]) -> FlowText:
    return FlowText(
        name=one.name,
        anchor=mark,
        description=one.description,
        use_cases=one.use_cases,
        facts=(*facts(one, FLOW_FACTS), *facts(one, RUNNING_FACTS)),
        failures=facts(one, FAILURE_FACTS),
        steps=tuple(
            StepText(at, step.kind, step.text, step.system, step.operation, step.map, step.when, step.success, step.failure,
                     filled(step, systems[step.system]) if step.system in systems else ())
            for at, step in enumerate(one.steps, 1)
        ),
        environments=tuple((each.name, each.address, each.note) for each in one.environments),
        settings=tuple((each.name, each.set_by, each.default, each.description) for each in one.settings),
        known_failures=tuple((each.signal, each.meaning, each.action, each.who) for each in one.known_failures),
    )  # fmt: skip


def facts(
    of: Any, headings: Sequence[tuple[str, str]], told: Callable[[str], str] = str
) -> tuple[tuple[str, str], ...]:
    """Headings with the attributes' texts, without what is empty; an attribute of a part is called ``part.attribute``."""
    found: list[tuple[str, str]] = []
    for heading, attribute in headings:
        here = of
        for name in attribute.split("."):
            here = getattr(here, name)
        if here:
            found.append((heading, told(here)))
    return tuple(found)
