"""B19: comments that stand at what is no longer there, where nobody sees them."""

from collections.abc import Iterator, Mapping

from fieldwright.files.errors import MissingError
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.reviewing import DONE, Comment
from fieldwright.project.reviews.places import TARGET, check_place, place_of_comment

MOST = 200
"""Findings of this kind that are told."""


def comment_findings(project: Project, benches: Mapping[str, Bench]) -> Iterator[Finding]:
    """B19 for each open comment whose field, source or map is gone. Where a schema is missing, nothing can be told of its fields."""
    told = 0
    for one in project.comments:
        if one.state == DONE or not one.map:
            continue
        why = _gone(one, benches)
        if why:
            told += 1
            if told > MOST:
                return
            yield _found(one, *why, in_map=one.map in benches)


def _gone(one: Comment, benches: Mapping[str, Bench]) -> tuple[str, str] | None:
    """What is gone, and what may be meant instead; None where all is there."""
    bench = benches.get(one.map)
    if bench is None:
        return f"there is no map {one.map!r}", ""
    if one.side and one.side != TARGET and all(each.alias != one.side for each in bench.map.sources):
        return f"the map has no source {one.side!r}", ""
    try:
        check_place(place_of_comment(one), bench)
    except MissingError as error:
        return error.problem, error.mend if error.mend.startswith("did you mean") else ""
    return None


def _found(one: Comment, why: str, near: str, *, in_map: bool) -> Finding:
    who = f" of {one.author}" if one.author else ""
    what = f"the {one.kind}{who} at {place_of_comment(one)} ({one.id}) is seen nowhere: {why}"
    meant = f"{near[:1].upper()}{near[1:]} " if near else ""
    mend = f"{meant}Say it again where it belongs, and settle this one: fieldwright comment PROJECT --close {one.id}"
    is_target = in_map and one.side == TARGET
    return finding(
        "B19", what, mend=mend, map_name=one.map if in_map else "", target=one.path if is_target else "",
        sources=(one.path,) if in_map and one.side and not is_target else (),
    )  # fmt: skip
