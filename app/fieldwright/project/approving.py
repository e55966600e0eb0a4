"""Setting the status of a rule, as an edit: an approval is bound to what was approved."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import evolve

from fieldwright.mapping.approval import approval_of
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project

APPROVED = "approved"

UNAPPROVED: Mapping[str, str] = MappingProxyType(
    {"status": "draft", "approved_for": "", "approved_by": "", "approved_on": ""}
)
"""What a rule's status becomes where the program makes it another rule."""


def set_status(
    project: Project, bench: Bench | None, target: str, status: str, *, by: str = "", on: str = ""
) -> Project:
    """Set the status of a target's rule. ``approved`` records for what it was given, ``by`` whom and ``on`` which date (ISO); another status takes that record away.

    ``bench`` is the map with its sides. Where they are missing the approval is recorded for nothing, and nothing is said of it later.
    """
    if bench is None:
        return project
    here = project.map(bench.map.name)
    rule = here.rule(target)
    if rule is None:
        return project
    if status != APPROVED:
        by = on = ""
    given = approval_of(evolve(bench, map=here), rule) if status == APPROVED else ""
    return set_rule(project, here.name, evolve(rule, status=status, approved_for=given, approved_by=by, approved_on=on))


def signed(before: Project, after: Project, by: str, on: str) -> Project:
    """An edited project in which approvals that the edit gave, and that nobody signed, are ``by`` somebody ``on`` a date (ISO)."""
    if before.maps is after.maps:
        return after
    known = {(one.name, rule.target): rule.approved_for for one in before.maps for rule in one.rules}

    def fresh(name: str, rule: Rule) -> bool:
        given = rule.status == APPROVED and bool(rule.approved_for) and not rule.approved_by
        return given and known.get((name, rule.target)) != rule.approved_for

    for one in after.maps:
        if any(fresh(one.name, rule) for rule in one.rules):
            rules = tuple(evolve(r, approved_by=by, approved_on=on) if fresh(one.name, r) else r for r in one.rules)
            after = after.with_map(evolve(one, rules=rules))
    return after


def is_stale(bench: Bench, rule: Rule) -> bool:
    """Whether a rule was approved for an older definition: it, or a field that it reads or fills, is not what was approved."""
    if rule.status != APPROVED or not rule.approved_for:
        return False
    now = approval_of(bench, rule)
    return bool(now) and now != rule.approved_for
