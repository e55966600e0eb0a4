"""``fieldwright findings``: every kind of finding, with what it means and how it is mended."""

from collections.abc import Sequence
from pathlib import Path

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_json, table
from fieldwright.expression.problems import nearest
from fieldwright.files.errors import MissingError
from fieldwright.mapping.findings import FAMILIES, KINDS, Kind
from fieldwright.project.catalog.kinds import CATALOG_KINDS, FAMILY

_FAMILIES = {**FAMILIES, "G": FAMILY}
_KINDS = {**KINDS, **CATALOG_KINDS}


def list_kinds(wanted: Sequence[str], project: Path | None, *, as_json: bool) -> int:
    """Print the kinds: those whose ids or families are named, or all; with a project, its own severities.

    Raises `MissingError` for an id that there is not.
    """
    severities = dict(opened_project(project).project.severities) if project is not None else {}
    kinds = _chosen(wanted)
    if as_json:
        out_json({"findings": [
            {"id": one.id, "family": _FAMILIES[one.id[0]], "severity": severities.get(one.id, one.severity), "default_severity": one.severity,
             "title": one.title, "meaning": one.meaning, "mend": one.mend}
            for one in kinds
        ]})  # fmt: skip
        return 0
    if wanted and len(kinds) <= 3:
        for one in kinds:
            own = severities.get(one.id, one.severity)
            out(
                f"{one.id}  {one.title}  ({_FAMILIES[one.id[0]]}, {own}{', by the project' if own != one.severity else ''})"
            )
            out(f"  {one.meaning}")
            out(f"  {one.mend}")
        return 0
    table([("id", "severity", "title", "what it means"),
           *((one.id, severities.get(one.id, one.severity), one.title, one.meaning) for one in kinds)])  # fmt: skip
    out(
        "Severities, and findings that the team accepts with a reason, are kept in the project: `severities` and `suppressions`; those of a catalog (G) in the catalog: `severities` and `accepted`."
    )
    return 0


def _chosen(wanted: Sequence[str]) -> list[Kind]:
    if not wanted:
        return list(_KINDS.values())
    found: list[Kind] = []
    for text in wanted:
        name = text.upper()
        fitting = [one for one in _KINDS.values() if one.id == name or (len(name) == 1 and one.id[0] == name)]
        if not fitting:
            like = nearest(name, _KINDS)
            mend = f"did you mean {like}?" if like else f"families are {', '.join(_FAMILIES)}"
            raise MissingError(f"there is no finding {text}", mend=mend)
        found += fitting
    return found
