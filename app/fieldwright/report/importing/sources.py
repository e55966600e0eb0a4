"""What edits in the rows of the source fields stand for: a field that is left out with a reason, or is undecided again."""

from collections.abc import Callable, Mapping

from attrs import evolve

from fieldwright.files.errors import RefusedError
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Dropped
from fieldwright.project.edits import drop_source, undrop_source
from fieldwright.project.model import Project
from fieldwright.report.importing.around import Around, Asked, Attribute, Place, Taken, refused

DROPPED, UNDECIDED = "dropped", "undecided"
NO_REASON = "No reason is given."
"""What an export says where a field was dropped without a reason."""


def dropped_in(project: Project, place: Place) -> tuple[Dropped | None, Dropped | None]:
    """The decision on the field of a place ``("maps", MAP, "sources", ALIAS, PATH)`` itself, and the one that covers it: its own, or one above it."""
    found = next((one for one in project.maps if one.name == place[1]), None)
    if found is None:
        return None, None
    held = {bare_path(one.path): one for one in found.dropped if one.alias == place[3]}
    if not held:
        return None, None
    parts = bare_path(place[4]).split(".")
    own = held.get(".".join(parts))
    return own, next((held[path] for end in range(len(parts), 0, -1) if (path := ".".join(parts[:end])) in held), None)


def _state(around: Around, place: Place, base: str | None) -> str:
    _, covering = dropped_in(around.project, place)
    if covering is not None:
        return base if base in ("used", "used below") else DROPPED
    return base if base is not None and base != DROPPED else UNDECIDED


def _reason(around: Around, place: Place, base: str | None) -> str:
    _, covering = dropped_in(around.project, place)
    if covering is None or _state(around, place, base) != DROPPED:
        return ""
    return covering.reason or NO_REASON


def _decided_by(around: Around, place: Place, base: str | None) -> str:
    _, covering = dropped_in(around.project, place)
    return covering.decided_by if covering is not None and _state(around, place, base) == DROPPED else ""


def _given(asked: Asked) -> str:
    reason = asked.row.get("reason", "").strip()
    return "" if reason == NO_REASON else reason


def _take_state(asked: Asked) -> Taken:
    place, state = asked.place, asked.text.strip().casefold()
    own, covering = dropped_in(asked.around.project, place)
    if state == DROPPED:
        made = Dropped(place[4], _given(asked), asked.row.get("decided_by", "").strip() or asked.around.by, place[3])
        notes = () if made.reason else ("No reason is given.",)
        return Taken(state, lambda project: drop_source(project, place[1], made), notes)
    if state in (UNDECIDED, ""):
        if own is None and covering is not None:
            return refused(
                f"it is left out with {covering.path} above it", f"change that in the row of {covering.path}", state
            )
        if asked.base in ("used", "used below"):
            return refused("whether a field is used follows from the rules", "change the rules that read it", state)
        path = own.path if own is not None else place[4]
        return Taken(UNDECIDED, lambda project: undrop_source(project, place[1], path, place[3]))
    if state in ("used", "used below"):
        return refused("whether a field is used follows from the rules", "write a rule that reads it", state)
    return refused(
        f"{asked.text.strip()[:40]} is no state that can be given here", f"write {DROPPED} or {UNDECIDED}", asked.text
    )


def _take_fact(name: str) -> Callable[[Asked], Taken]:
    def take(asked: Asked) -> Taken:
        place, text = asked.place, asked.text.strip()
        state = asked.row.get("state", DROPPED if asked.base else UNDECIDED).strip().casefold()
        if text == NO_REASON and name == "reason":
            text = ""
        if state in ("used", "used below"):
            return refused(
                "the field is used, so nothing is to be said of leaving it out",
                f"write {DROPPED} as its state too, once no rule reads it",
                text,
            )
        if state != DROPPED and (not text or name != "reason"):
            return (
                Taken(text, moot=True)
                if not text
                else refused("the field is not left out", f"write {DROPPED} as its state too", text)
            )

        def edit(project: Project) -> Project:
            own, covering = dropped_in(project, place)
            if own is None and covering is None and state == DROPPED:
                raise RefusedError("the field is no longer left out", mend=f"take its state, {DROPPED}, too")
            made = own or Dropped(
                place[4], covering.reason if covering else "", covering.decided_by if covering else "", place[3]
            )
            if own is None and not made.decided_by:
                made = evolve(made, decided_by=asked.around.by)
            return drop_source(project, place[1], evolve(made, **{name: text}))

        notes = ("It decides that the field is left out.",) if state != DROPPED else ()
        return Taken(text, edit, notes)

    return take


SOURCES: Mapping[str, Attribute] = {
    "state": Attribute(_state, _take_state, 0),
    "reason": Attribute(_reason, _take_fact("reason"), 1),
    "decided_by": Attribute(_decided_by, _take_fact("decided_by"), 2),
}
"""The columns of the source fields that can be edited."""


def there(around: Around, place: Place) -> bool:
    """Whether the project has the row's map."""
    return around.has_map(place[1])
