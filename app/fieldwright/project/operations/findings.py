"""O: findings about use cases and flows, for a project that has begun to tell of them."""

from collections.abc import Iterator

from attrs import evolve

from fieldwright.mapping.findings import Finding
from fieldwright.project.model import Project
from fieldwright.project.operations import failing
from fieldwright.project.operations.around import Around
from fieldwright.project.operations.gaps import gaps
from fieldwright.project.operations.handing_over import project_unready, unsaid_for_operation
from fieldwright.project.operations.naming import STEP_CHECKS, no_steps, twice
from fieldwright.project.operations.protecting import (
    case_secrets,
    flow_secrets,
    operating_secrets,
    personal_unprotected,
)
from fieldwright.project.operations.secrets import project_without_secrets
from fieldwright.project.operations.volumes import volume_over_limit

MOST = 200
"""Findings of one kind that are told; a project has more only where something was copied many times over."""

FLOW_CHECKS = (*failing.CHECKS, volume_over_limit, personal_unprotected, unsaid_for_operation)
"""Each from what is around, and a flow with steps, to findings. A new row here is the usual way to add one."""


def is_begun(project: Project) -> bool:
    """Whether a team has begun to tell of use cases or flows."""
    return bool(project.use_cases or project.flows)


def operation_findings(around: Around) -> Iterator[Finding]:
    """All findings of the family, none of a project without use cases and flows."""
    if not is_begun(around.project):
        return
    counts: dict[str, int] = {}
    for one in dict.fromkeys(_all(around)):
        counts[one.id] = counts.get(one.id, 0) + 1
        if counts[one.id] <= MOST:
            yield one


def _all(given: Around) -> Iterator[Finding]:
    """What is found. Beside the checks for secrets none sees one, so that no message can repeat it."""
    for flow in given.project.flows:
        yield from flow_secrets(flow)
    for case in given.project.use_cases:
        yield from case_secrets(case)
    yield from operating_secrets(given.project)
    around = evolve(given, project=project_without_secrets(given.project))
    yield from twice(around)
    for flow in around.project.flows:
        if not flow.steps:
            yield from no_steps(flow)
            continue
        for at, step in enumerate(flow.steps):
            for check in STEP_CHECKS:
                yield from check(around, flow, at, step)
        for check in FLOW_CHECKS:
            yield from check(around, flow)
    yield from gaps(around.project)
    yield from project_unready(around.project)
