"""A final map that is edited is final no more: it is set back to ready, and says why."""

from attrs import evolve

from fieldwright.mapping.model import FINAL, READY, Map
from fieldwright.project.model import Project


def reopened(before: Project, after: Project) -> Project:
    """An edited project in which each final map that the edit changed is set back to ready, with a note of what changed."""
    if before.maps is after.maps:
        return after
    known = {one.name: one for one in before.maps}
    for one in after.maps:
        old = known.get(one.name)
        if one.status == FINAL and old is not None and old is not one and old.status == FINAL and _says_other(old, one):
            note = f"set back from final: {_changed(old, one)}"
            after = after.with_map(evolve(one, status=READY, status_note=note, final_for=""))
    return after


def _says_other(old: Map, new: Map) -> bool:
    return evolve(new, status=old.status, status_note=old.status_note, final_for=old.final_for) != old


def _changed(old: Map, new: Map) -> str:
    before, after = ({rule.target: rule for rule in one.rules} for one in (old, new))
    targets = [one for one in {**before, **after} if before.get(one) != after.get(one)]
    if not targets:
        return "the map was changed"
    more = f" and {len(targets) - 1:,} more" if len(targets) > 1 else ""
    return f"the rule for {targets[0]}{more} was changed"
