"""Setting the status of a rule, as an edit: an approval is bound to what was approved."""

from attrs import evolve

from fieldwright.mapping.approval import approval_of
from fieldwright.mapping.sides import Bench
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project


def set_status(project: Project, bench: Bench | None, target: str, status: str) -> Project:
    """Set the status of a target's rule. ``approved`` records for what it was given; another status takes that record away.

    ``bench`` is the map with its sides. Where they are missing the approval is recorded for nothing, and nothing is said of it later.
    """
    if bench is None:
        return project
    here = project.map(bench.map.name)
    rule = here.rule(target)
    if rule is None:
        return project
    given = approval_of(evolve(bench, map=here), rule) if status == "approved" else ""
    return set_rule(project, here.name, evolve(rule, status=status, approved_for=given))
