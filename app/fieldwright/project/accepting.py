"""Accepting findings with a reason, and the team's own severities, as edits."""

from attrs import evolve

from fieldwright.files.errors import RefusedError
from fieldwright.mapping.findings import KINDS, SEVERITIES, Finding
from fieldwright.project.check import accepted_by
from fieldwright.project.model import Project, Suppression

HERE, IN_MAP, EVERYWHERE = "here", "map", "everywhere"
"""How far an acceptance reaches: this finding's place, all of its kind in the map, all of its kind in the project."""

OFF = "off"
"""The severity of a kind that the project does not want to hear of."""


def accept(project: Project, one: Finding, reason: str, reach: str = HERE) -> Project:
    """Accept a finding. Raises `RefusedError` where no reason is given."""
    if not reason.strip():
        raise RefusedError("a finding is accepted with a reason", mend="say why it may stay as it is")
    source = one.sources[0] if reach == HERE and not one.target and one.sources else ""
    made = Suppression(
        one.id, one.target if reach == HERE else "", "" if reach == EVERYWHERE else one.map, reason.strip(), source
    )
    kept = tuple(s for s in project.suppressions if _place(s) != _place(made))
    return evolve(project, suppressions=(*kept, made))


def take_back(project: Project, one: Finding) -> Project:
    """Accept a finding no longer: every acceptance that covers it goes."""
    left = project.suppressions
    while (covering := accepted_by(one, left)) is not None:
        left = tuple(s for s in left if s is not covering)
    return evolve(project, suppressions=left)


def rate(project: Project, id_: str, severity: str) -> Project:
    """Give a kind of finding another severity in this project; the empty text, or its usual one, takes that back, `OFF` silences it."""
    if severity not in ("", OFF, *SEVERITIES):
        raise ValueError(f"{severity!r} is not a severity")
    usual = severity == "" or (id_ in KINDS and KINDS[id_].severity == severity)
    kept = {name: value for name, value in project.severities.items() if name != id_}
    return evolve(project, severities=kept if usual else {**kept, id_: severity})


def _place(s: Suppression) -> tuple[str, str, str, str]:
    return s.id, s.target, s.map, s.source
