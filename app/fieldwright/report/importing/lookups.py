"""What edits in the rows of code tables stand for: another key or value, rows that were added, rows in another order."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import evolve

from fieldwright.expression.lookups import key_text
from fieldwright.files.errors import RefusedError
from fieldwright.mapping.model import Lookup, LookupRow
from fieldwright.project.edits import set_lookup
from fieldwright.project.lookup_edits import lookup_of
from fieldwright.project.model import Project
from fieldwright.report.importing.around import (
    Added,
    Around,
    Asked,
    Attribute,
    Place,
    Taken,
    gone,
    keyed,
    refused,
    row_key,
)
from fieldwright.report.importing.model import CONFLICT, SAME, WORKBOOK, Edit
from fieldwright.report.importing.texts import Value, json_value
from fieldwright.report.visible import json_text


def what(place: Place) -> str:
    """A row for people."""
    return ", ".join((place[1], *place[3:4]))


def there(around: Around, place: Place) -> bool:
    """Whether the project's table has the row."""
    return around.row(place) is not None


def _now(name: str) -> Callable[[Around, Place, str | None], str]:
    def now(around: Around, place: Place, _base: str | None) -> str:
        row = around.row(place)
        if row is None:
            return ""
        return row.note if name == "note" else json_text(getattr(row, name))

    return now


def _own_rows(project: Project, name: str) -> Lookup:
    """The lookup, if it holds its rows itself. Raises a `FieldwrightError`."""
    lookup = lookup_of(project, name)
    if lookup.table is not None:
        raise RefusedError(f"the rows of {name} are in the file {lookup.table.file}", mend="change them there")
    return lookup


def row_changed(place: Place, **facts: Any) -> Edit:
    """The edit that changes a row of a table."""

    def edit(project: Project) -> Project:
        lookup = _own_rows(project, place[1])
        old = keyed(lookup).get(row_key(place))
        if old is None:
            raise gone(f"the row {place[3]} of {place[1]}")
        return set_lookup(
            project, evolve(lookup, rows=tuple(evolve(one, **facts) if one is old else one for one in lookup.rows))
        )

    return edit


def _taken(asked: Asked, name: str, found: Value) -> Taken:
    if found.problem:
        return refused(found.problem, found.mend, asked.text)
    return Taken(json_text(found.value), row_changed(asked.place, **{name: found.value}), found.notes)


def _locked(asked: Asked) -> Taken | None:
    lookup = asked.around.lookup(asked.place[1])
    if lookup is not None and lookup.table is not None:
        return refused(
            f"the rows of {lookup.name} are in the file {lookup.table.file}", "change them there", asked.text
        )
    return None


def _take_key(asked: Asked) -> Taken:
    locked = _locked(asked)
    if locked is not None:
        return locked
    found = json_value(asked.text, plain=True)
    lookup = asked.around.lookup(asked.place[1])
    own = asked.around.row(asked.place)
    if not found.problem and lookup is not None:
        twin = next((one for one in lookup.rows if one is not own and key_text(one.key) == key_text(found.value)), None)
        if twin is not None:
            return refused(
                f"{asked.place[1]} has a row for {json_text(found.value)} already",
                "change or remove that row",
                asked.text,
            )
    return _taken(asked, "key", found)


def _take_value(asked: Asked) -> Taken:
    return _locked(asked) or _taken(asked, "value", json_value(asked.text, plain=True))


def _take_note(asked: Asked) -> Taken:
    return _locked(asked) or Taken(asked.text, row_changed(asked.place, note=asked.text))


LOOKUPS: Mapping[str, Attribute] = {
    "value": Attribute(_now("value"), _take_value, 10),
    "note": Attribute(_now("note"), _take_note, 11),
    "key": Attribute(_now("key"), _take_key, 12),
}
"""The columns of code tables that can be edited. The key is changed last: a row is found by it."""


def add(around: Around, of: Place, row: Mapping[str, str], above: Place | None) -> Added | None:
    """A row that was added: behind the one above it in the sheet, else at the end."""
    key, value, note = (row.get(name, "") for name in ("key", "value", "note"))
    if not (key.strip() or value.strip()):
        return None
    name = row.get("lookup", "").strip() or (of[1] if len(of) > 1 else above[1] if above else "")
    place = ("lookups", name, "rows", key.strip())
    shown = f"{key.strip()} → {value.strip()}"
    lookup = around.lookup(name)
    if lookup is None:
        names = ", ".join(one.name for one in around.project.lookups) or "none"
        return Added(place, what(place), shown, problem=f"the project has no lookup {name!r}", mend=f"it has: {names}")
    if lookup.table is not None:
        return Added(
            place,
            what(place),
            shown,
            problem=f"the rows of {name} are in the file {lookup.table.file}",
            mend="add it there",
        )
    found, becomes = json_value(key, plain=True), json_value(value, plain=True)
    for one, word in ((found, "source"), (becomes, "target")):
        if one.problem:
            return Added(place, what(place), shown, problem=f"its {word} value: {one.problem}", mend=one.mend)
    place = ("lookups", name, "rows", json_text(found.value))
    shown = f"{json_text(found.value)} → {json_text(becomes.value)}"
    new = LookupRow(found.value, becomes.value, note)
    twin = next((one for one in lookup.rows if key_text(one.key) == key_text(found.value)), None)
    state, now = WORKBOOK, ""
    if twin is not None:
        state = SAME if (twin.key, twin.value) == (new.key, new.value) else CONFLICT
        now = f"{json_text(twin.key)} → {json_text(twin.value)}"

    def edit(project: Project) -> Project:
        held = _own_rows(project, name)
        rows = list(held.rows)
        same = next((at for at, one in enumerate(rows) if key_text(one.key) == key_text(new.key)), -1)
        if same >= 0:
            rows[same] = evolve(rows[same], value=new.value, note=new.note or rows[same].note)
        else:
            behind = keyed(held).get(row_key(above)) if above is not None and above[1] == name else None
            at = next((at for at, one in enumerate(rows) if one is behind), len(rows) - 1)
            rows.insert(at + 1, new)
        return set_lookup(project, evolve(held, rows=tuple(rows)))

    return Added(place, what(place), shown, edit, (*found.notes, *becomes.notes), state=state, project=now)


def remove(place: Place) -> Edit:
    """The edit that takes a row out."""

    def edit(project: Project) -> Project:
        lookup = _own_rows(project, place[1])
        old = keyed(lookup).get(row_key(place))
        return set_lookup(project, evolve(lookup, rows=tuple(one for one in lookup.rows if one is not old)))

    return edit


def follow(_around: Around, place: Place, row: Mapping[str, str]) -> Place:
    """The place of a row by the key that it has in the workbook: an edit of the key was taken before."""
    found = json_value(row.get("key", ""), plain=True)
    return place if found.problem else (*place[:3], json_text(found.value))


def order(name: str, places: Sequence[Place]) -> Edit:
    """The edit that puts rows in the order of their places; rows that are not among them stay where they are."""

    def edit(project: Project) -> Project:
        lookup = _own_rows(project, name)
        rows = keyed(lookup)
        wanted = [found for one in places if (found := rows.get(row_key(one))) is not None]
        ids = {id(one) for one in wanted}
        next_ = iter(wanted)
        return set_lookup(
            project, evolve(lookup, rows=tuple(next(next_) if id(one) in ids else one for one in lookup.rows))
        )

    return edit
