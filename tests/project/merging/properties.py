"""What must hold of every merge, as one function over three projects."""

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from fieldwright.files.records import ABSENT, to_record
from fieldwright.project.format import dump_project, parse_project
from fieldwright.project.merging.merge import merge
from fieldwright.project.merging.resolving import resolve, resolve_all
from fieldwright.project.merging.shapes import same
from fieldwright.project.model import Project

COMPUTED = {"final_for", "format"}
"""Keys whose values nobody wrote."""


def broken(base: Project, ours: Project, theirs: Project, *, steady: bool = False) -> Iterator[tuple[str, str]]:
    """The name of each property that three projects break, and how. ``steady``: nothing was called otherwise or put in another order."""
    merged, turned = merge(base, ours, theirs), merge(base, theirs, ours)
    data = dump_project(merged.project)
    if parse_project(data, "p")[0] != merged.project:
        yield "loads as it was saved", data.decode()
    for unchanged, other in ((merge(base, base, ours), ours), (merge(base, theirs, base), theirs)):
        if not _equal(unchanged.project, other) or unchanged.conflicts:
            yield "an unchanged side gives the other", str(unchanged.conflicts)
    for mine, yours in (("ours", "theirs"), ("theirs", "ours")) if merged.project.conflicts else ():
        one, other = resolve_all(merged.project, mine), resolve_all(turned.project, yours)
        if not _equal(one, other):
            yield f"the order of sides does not matter ({mine})", _first_difference(one, other)
        if one.conflicts:
            yield "choosing everywhere leaves nothing open", str(one.conflicts)
    if not merged.conflicts and not _equal(merged.project, turned.project):
        yield "a clean merge is the same from both sides", ""
    held = set(_leaves(to_record(merged.project)))
    for one in merged.project.conflicts:
        held |= {
            leaf
            for value in (one.base, one.ours, one.theirs)
            if value is not ABSENT
            for leaf in _leaves(value, one.place.rpartition("/")[2])
        }
    before = {text for _, text in _leaves(to_record(base))}
    for side in (ours, theirs):
        lost = {leaf for leaf in _leaves(to_record(side)) if leaf[1] not in before and leaf[0] not in COMPUTED} - held
        if lost:
            yield "nothing of a side is lost", str(lost)
    if not _equal(merge(merged.project, merged.project, merged.project).project, merged.project):
        yield "merging a project with itself changes nothing", ""
    again = merge(base, merged.project, theirs).project
    places = {one.place for one in merged.project.conflicts}
    if steady and not (
        _equal(evolve(again, conflicts=()), evolve(merged.project, conflicts=()))
        and {one.place for one in again.conflicts} == places
    ):
        yield "merging again changes nothing, and asks nothing twice", _first_difference(merged.project, again)
    for one in merged.project.conflicts[:1]:
        if len(resolve(merged.project, one.place, "base").conflicts) != len(merged.project.conflicts) - 1:
            yield "a choice settles one conflict", one.place


def _leaves(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, one in value.items():
            yield from _leaves(one, name)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _leaves(one, key)
    elif isinstance(value, str):
        yield key, value


def _equal(one: Project, other: Project) -> bool:
    """Whether two projects are written alike."""
    return same(to_record(one), to_record(other))


def _first_difference(one: Project, other: Project) -> str:
    lines = dump_project(one).decode().splitlines(), dump_project(other).decode().splitlines()
    at = next((at for at, (a, b) in enumerate(zip(*lines, strict=False)) if a != b), min(map(len, lines)))
    return "\n".join(
        f"{mark} {line}" for mark, held in zip("<>", lines, strict=True) for line in held[max(0, at - 3) : at + 4]
    )
