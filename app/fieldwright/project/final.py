"""Making a map final, and what hinders it: errors that are left, unless the team accepts them with a reason."""

from attrs import evolve, frozen

from fieldwright.mapping.approval import content_of
from fieldwright.mapping.findings import ERROR, Finding
from fieldwright.mapping.model import FINAL, MAP_STATUSES
from fieldwright.project.check import Checked, reason_of
from fieldwright.project.model import Project


@frozen
class Marked:
    """What `mark_final` did: the project, and what hindered it. With hindrances the project is as it was."""

    project: Project
    hinders: tuple[Finding, ...] = ()


def hindrances(project: Project, map_name: str, checked: Checked) -> tuple[Finding, ...]:
    """The errors that keep a map from being final: its own and those of the project's schemas, also those that the team accepts without a reason."""
    found = (
        *checked.findings,
        *checked.waiting,
        *(one for one in checked.suppressed if not reason_of(one, project.suppressions).strip()),
    )
    return tuple(one for one in found if one.severity == ERROR and one.map in ("", map_name))


def mark_final(project: Project, map_name: str, checked: Checked) -> Marked:
    """Mark a map as final where nothing hinders it. ``checked`` is what was found in this very project.

    Raises `MissingError` where the project has no map of the name.
    """
    here = project.map(map_name)
    hinders = hindrances(project, map_name, checked)
    if hinders:
        return Marked(project, hinders)
    return Marked(project.with_map(evolve(here, status=FINAL, status_note="", final_for=content_of(here))))


def set_map_status(project: Project, map_name: str, status: str) -> Project:
    """Set a map back to draft or ready. ``final`` is what `mark_final` is for."""
    if status == FINAL or status not in MAP_STATUSES:
        raise ValueError(f"{status!r} is not draft or ready")
    return project.with_map(evolve(project.map(map_name), status=status, status_note="", final_for=""))
