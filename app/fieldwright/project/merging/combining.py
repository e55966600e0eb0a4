"""Three versions of a record put together, form by form (`merging.shapes`).

The rules: what only one side changed is taken; what both changed alike is no choice; what one removed and the other changed, or both changed
differently, is one. All is symmetric: exchanging the sides exchanges ``ours`` and ``theirs`` in the outcome, and nothing else.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, cast

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Lookup, Map, Rule
from fieldwright.project.merging.aligning import Group, aligned, groups_of, renames
from fieldwright.project.merging.ordering import merged_order
from fieldwright.project.merging.outcomes import Choice, Outcome, chosen, clean, whole
from fieldwright.project.merging.shapes import (
    ANY,
    TABLE,
    VALUE,
    Form,
    canonical,
    forms_of,
    name_of,
    open_key,
    same,
    texts_only,
)
from fieldwright.project.merging.ties import COMPUTED, settled, tied
from fieldwright.project.model import Project, SchemaRef

Record = Mapping[str, Any]
Join = Callable[[Any, Any, Any], Outcome]
"""Merges base, ours and theirs of one place, of which both sides have something."""

CONTAINERS = frozenset({Map, Lookup, SchemaRef, Project})
"""What is merged part by part even where both sides added it; anything else is then to be chosen as a whole."""


def combined(form: Form, base: Any, ours: Any, theirs: Any, *, fresh: bool = False) -> Outcome:
    """Three versions of what a key holds. ``fresh``: both sides made what it belongs to, so that leaving it out was said, too."""
    if same(ours, theirs):
        return clean(ours)
    if not (fresh and form.empty is ABSENT):
        if same(base, ours):
            return clean(theirs)
        if same(base, theirs):
            return clean(ours)
    base, ours, theirs = (form.empty if one is ABSENT else one for one in (base, ours, theirs))
    return _OF_FORM[form.name](form, base, ours, theirs, fresh)


def record(cls: type[Any], base: Record, ours: Record, theirs: Record, *, fresh: bool = False) -> Outcome:
    """Three versions of a record of a class, key by key, with what is tied together taken together."""
    forms = forms_of(cls)
    keys = [key for key in forms if key in base or key in ours or key in theirs]
    keys += sorted((base.keys() | ours.keys() | theirs.keys()) - forms.keys())
    found: dict[str, Outcome] = {}
    for key in keys:
        one = combined(forms.get(key, ANY), *(side.get(key, ABSENT) for side in (base, ours, theirs)), fresh=fresh)
        if one.choices and (cls, key) in COMPUTED:
            one = COMPUTED[cls, key](one)
        found[key] = one
    found, together = tied(cls, found, base, ours, theirs)
    outcome = _assembled(found, {key: forms[key].empty for key in found if key in forms and not forms[key].required})
    if cls is Rule:
        before = outcome
        outcome = outcome.mapped(lambda one: settled(one, (ours, theirs)))
        together = together or any(
            getattr(before, view) is not getattr(outcome, view) for view in ("held", "ours", "theirs")
        )
    if fresh and cls is not Project:  # before both there was nothing, and a part that must be there cannot go alone
        together = together or any(one.choices and key in forms and forms[key].required for key, one in found.items())
        return whole(outcome, ABSENT) if together else outcome
    return whole(outcome, base) if together else outcome


def _assembled(found: Mapping[str, Outcome], empty: Mapping[str, Any]) -> Outcome:
    """Outcomes by key as one of a JSON object; what is empty is left out."""
    choices = tuple(choice for key, one in found.items() for choice in one.under(key))

    def view(name: str) -> dict[str, Any]:
        values = {key: getattr(one, name) for key, one in found.items()}
        return {
            key: one for key, one in values.items() if one is not ABSENT and not (key in empty and one == empty[key])
        }

    held = view("held")
    return Outcome(held, view("ours"), view("theirs"), choices) if choices else clean(held)


def _value(_form: Form, base: Any, ours: Any, theirs: Any, _fresh: bool) -> Outcome:
    return chosen(base, ours, theirs)


def _record(form: Form, base: Any, ours: Any, theirs: Any, fresh: bool) -> Outcome:
    return record(form.item, base, ours, theirs, fresh=fresh)


def _optional(form: Form, base: Any, ours: Any, theirs: Any, _fresh: bool) -> Outcome:
    return _one(partial(record, form.item), base, ours, theirs)


def _one(join: Join, base: Any, ours: Any, theirs: Any, *, container: bool = False) -> Outcome:
    """A thing that may be there or not, on each side."""
    if same(ours, theirs):
        return clean(ours)
    if same(base, ours):
        return clean(theirs)
    if same(base, theirs):
        return clean(ours)
    if ours is ABSENT or theirs is ABSENT or (base is ABSENT and not container):
        return chosen(base, ours, theirs)
    return join({} if base is ABSENT else base, ours, theirs)


def _named(form: Form, base: Any, ours: Any, theirs: Any, _fresh: bool) -> Outcome:
    found: dict[str, Outcome] = {}
    for key in _keys(base, ours, theirs):
        three = [side.get(key, ABSENT) for side in (base, ours, theirs)]
        join: Join = partial(record, form.item, fresh=three[0] is ABSENT)
        found[key] = _one(join, *three, container=form.item in CONTAINERS)
    return _assembled(found, {})


def _table(form: Form, base: Any, ours: Any, theirs: Any, _fresh: bool) -> Outcome:
    if not all(isinstance(one, dict) for one in (base, ours, theirs)):
        return chosen(base, ours, theirs)
    inner = Form(TABLE, depth=form.depth - 1, empty={}) if form.depth > 1 else Form(VALUE)
    found = {
        key: combined(inner, *(side.get(key, ABSENT) for side in (base, ours, theirs)))
        for key in _keys(base, ours, theirs)
    }
    return _assembled(found, {})


def _keys(*sides: Mapping[str, Any]) -> list[str]:
    return sorted({key for side in sides for key in side})


def _set(_form: Form, base: Any, ours: Any, theirs: Any, _fresh: bool) -> Outcome:
    before, left, right = (_occurrences(one) for one in (base, ours, theirs))
    kept = {one for one in {**left, **right} if (one in left and one in right) or one not in before}
    values = {**before, **left, **right}
    return clean([values[one] for one in merged_order(list(before), list(left), list(right), kept)])


def _occurrences(items: Iterable[Any]) -> dict[str, Any]:
    """Texts by themselves; one that stands there again has its number behind it."""
    made: dict[str, Any] = {}
    for one in items:
        name, count = str(one), 1
        while name in made:
            count += 1
            name = f"{one}\0{count}"
        made[name] = one
    return made


# --- lists of records ------------------------------------------------------------------------------------------------


def _members(form: Form, base: Any, ours: Any, theirs: Any, _fresh: bool) -> Outcome:
    """Records with names. A name that is gone while another one says the same is a new name for the same, where that leads to no name twice."""
    cls = form.item
    before, left, right = (groups_of(cls, one) for one in (base, ours, theirs))
    called = _known_to_both(renames(cls, before, left), renames(cls, before, right), left, right)
    made = _by_name(cls, before, left, right, called)
    if made is None:
        made = _by_name(cls, before, left, right, ({}, {}))
    assert made is not None
    return made


Groups = Mapping[str, Group]
Names = tuple[Mapping[str, str], Mapping[str, str]]


def _known_to_both(mine: Mapping[str, str], yours: Mapping[str, str], left: Groups, right: Groups) -> Names:
    """New names by old ones of both sides; what one calls otherwise is the same on the other if it has nothing under the old name and the new one."""
    ours = {old: new for old, new in yours.items() if old not in left and new in left and old not in mine}
    theirs = {old: new for old, new in mine.items() if old not in right and new in right and old not in yours}
    return (
        {**mine, **{old: new for old, new in ours.items() if new not in mine.values()}},
        {**yours, **{old: new for old, new in theirs.items() if new not in yours.values()}},
    )


def _by_name(cls: type[Any], before: Groups, left: Groups, right: Groups, called: Names) -> Outcome | None:
    """The members merged, told by the names that they have in the base; None where two would come to one name."""
    ours, theirs = (
        _under_old_names(side, names) for side, names in zip((left, right), called, strict=True)
    )  # fmt: skip
    found: dict[str, Outcome] = {}
    for name in {**before, **ours, **theirs}:
        one = _member(cls, *(side.get(name, ()) for side in (before, ours, theirs)))
        if one.held or one.ours or one.theirs:
            found[name] = one
    if any(called) and any(_twice(cls, found, view) for view in ("held", "ours", "theirs")):
        return None
    order = merged_order(list(before), list(ours), list(theirs), found.keys())
    choices = tuple(choice for name in order for choice in found[name].under(name_of(cls, found[name].held[0])))
    return _listed([found[name] for name in order], choices)


def _under_old_names(side: Groups, called: Mapping[str, str]) -> dict[str, Group]:
    old = {new: name for name, new in called.items()}
    return {old.get(name, name): group for name, group in side.items()}


def _twice(cls: type[Any], found: Mapping[str, Outcome], view: str) -> bool:
    names = [name_of(cls, getattr(one, view)[0]) for one in found.values() if getattr(one, view)]
    return len(set(names)) != len(names)


def _listed(outcomes: Sequence[Outcome], choices: tuple[Choice, ...]) -> Outcome:
    """Outcomes that are lists each as one of them all."""
    held = [each for one in outcomes for each in one.held]
    if not choices:
        return clean(held)
    ours, theirs = ([each for one in outcomes for each in getattr(one, view)] for view in ("ours", "theirs"))
    return Outcome(held, ours, theirs, choices)


def _member(cls: type[Any], base: Group, ours: Group, theirs: Group) -> Outcome:
    """The members of one name, as lists. Several of one name, as written by hand, are merged as a whole."""
    if max(len(base), len(ours), len(theirs)) > 1:
        return _one(chosen, *(list(one) if one else ABSENT for one in (base, ours, theirs))).mapped(_as_list)
    three = [one[0] if one else ABSENT for one in (base, ours, theirs)]
    join: Join = partial(record, cls, fresh=three[0] is ABSENT)
    return _one(join, *three, container=cls in CONTAINERS).mapped(_as_list)


def _as_list(value: Any) -> list[Any]:
    return [] if value is ABSENT else cast("list[Any]", value) if isinstance(value, list) else [value]


def _sequence(form: Form, base: Any, ours: Any, theirs: Any, _fresh: bool) -> Outcome:
    """Records without names: what is which is told by what they say, so that a choice is one between two whole lists."""
    cls = form.item
    before = {f"{at:06}": one for at, one in enumerate(base)}
    left, right = (_as_before(cls, base, one) for one in (ours, theirs))
    found: dict[str, Outcome] = {}
    for name in {**before, **left, **right}:
        three = [side.get(name, ABSENT) for side in (before, left, right)]
        one = _one(partial(record, cls), *three).mapped(_as_list)
        if one.choices or one.held:
            found[name] = one
    order = merged_order(list(before), list(left), list(right), found.keys())
    choices = tuple(choice for one in found.values() for choice in one.choices)
    return whole(_listed([found[name] for name in order], choices), base)


def _as_before(cls: type[Any], base: Sequence[Any], side: Sequence[Any]) -> dict[str, Any]:
    """A side's records by the places that they had, new ones by what they say."""
    known = aligned(cls, base, side)
    made: dict[str, Any] = {}
    for at, one in enumerate(side):
        name = f"{known[at]:06}" if at in known else f"+{canonical(one)}"
        while name in made:
            name += "+"
        made[name] = one
    return made


# --- what the program does not know ----------------------------------------------------------------------------------


def _open(_form: Form, base: Any, ours: Any, theirs: Any, fresh: bool) -> Outcome:
    """Anything: objects by key, lists of distinct texts as sets, lists of objects with an ``id`` or ``name`` each by that."""
    if isinstance(ours, dict) and isinstance(theirs, dict) and (base is ABSENT or isinstance(base, dict)):
        before: Mapping[str, Any] = {} if base is ABSENT else cast("dict[str, Any]", base)
        sides = before, cast("dict[str, Any]", ours), cast("dict[str, Any]", theirs)
        found = {key: combined(ANY, *(side.get(key, ABSENT) for side in sides)) for key in _keys(*sides)}
        return _assembled(found, {})
    if isinstance(ours, list) and isinstance(theirs, list) and (base is ABSENT or isinstance(base, list)):
        lists = cast("list[Any]", [] if base is ABSENT else base), cast("list[Any]", ours), cast("list[Any]", theirs)
        if texts_only(*lists):
            return _set(ANY, *lists, fresh)
        key = open_key(*lists)
        if key:
            return _open_members(key, *lists)
    return chosen(base, ours, theirs)


def _open_members(key: str, *lists: Sequence[Record]) -> Outcome:
    before, left, right = ({str(one[key]): one for one in side} for side in lists)
    found: dict[str, Outcome] = {}
    for name in {**before, **left, **right}:
        three = [side.get(name, ABSENT) for side in (before, left, right)]
        one = _one(lambda b, o, t: _open(ANY, b, o, t, False), *three).mapped(_as_list)
        if one.choices or one.held:
            found[name] = one
    order = merged_order(list(before), list(left), list(right), found.keys())
    return _listed([found[name] for name in order], tuple(c for name in order for c in found[name].under(name)))


_OF_FORM: Mapping[str, Callable[[Form, Any, Any, Any, bool], Outcome]] = {
    "value": _value, "record": _record, "optional record": _optional, "members": _members, "sequence": _sequence, "set": _set, "named records": _named,
    "table": _table, "open": _open,
}  # fmt: skip
