"""Which member of a list is which in another version of it: by name, and where the name is gone by what it says."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from fieldwright.mapping.model import Lookup, Map, ProjectFunction, Rule, SourceRef
from fieldwright.project.merging.shapes import IDENTITIES, canonical, name_of
from fieldwright.project.test_cases import TestCase
from fieldwright.project.use_cases import Flow, Step, UseCase

Record = Mapping[str, Any]
Group = tuple[Record, ...]
"""The members of one name: nearly always one. A file edited by hand may have two."""

RENAMED: Mapping[type[Any], str] = {
    Map: "rules",
    Lookup: "rows",
    ProjectFunction: "",
    TestCase: "",
    UseCase: "",
    Flow: "",
    SourceRef: "",
    Rule: "",
}
"""The classes whose members can take another name and stay what they are, with the key of the list that tells most of them."""

ALIKE = 0.6
"""The share of a member's parts that are the same from which on it is the same under another name."""

_FILLED = ("value", "each")
_HALF = 8


def groups_of(cls: type[Any], items: Sequence[Record]) -> dict[str, Group]:
    """A list's members by name, in their order."""
    made: dict[str, Group] = {}
    for one in items:
        name = name_of(cls, one)
        made[name] = (*made.get(name, ()), one)
    return made


def renames(cls: type[Any], before: Mapping[str, Group], after: Mapping[str, Group]) -> dict[str, str]:
    """New names by old ones, of members that are the same under another name. Only what can be told for sure is."""
    if cls not in RENAMED:
        return {}
    gone = {name: group[0] for name, group in before.items() if name not in after and len(group) == 1}
    new = {name: group[0] for name, group in after.items() if name not in before and len(group) == 1}
    if not gone or not new:
        return {}
    made = _equal(cls, gone, new)
    rest_gone = {name: one for name, one in gone.items() if name not in made}
    taken = set(made.values())
    rest_new = {name: one for name, one in new.items() if name not in taken}
    if cls is not Rule and cls is not SourceRef and 0 < len(rest_gone) <= _HALF and 0 < len(rest_new) <= _HALF:
        made |= _alike(RENAMED[cls], rest_gone, rest_new)
    return made


def _equal(cls: type[Any], gone: Mapping[str, Record], new: Mapping[str, Record]) -> dict[str, str]:
    """Those that say the same as one other and no third."""
    old_texts = {name: _but_name(cls, one) for name, one in gone.items()}
    new_texts = {name: _but_name(cls, one) for name, one in new.items()}
    counted = Counter(old_texts.values()), Counter(new_texts.values())
    by_text = {text: name for name, text in new_texts.items()}
    return {
        name: by_text[text] for name, text in old_texts.items()
        if text and counted[0][text] == 1 and counted[1][text] == 1
    }  # fmt: skip


def _but_name(cls: type[Any], record: Record) -> str:
    """What a member says apart from its name; empty where that is too little to tell it by."""
    if cls is Rule and not any(record.get(key) for key in _FILLED):
        return ""
    rest = {key: value for key, value in record.items() if key not in IDENTITIES[cls]}
    return canonical(rest) if rest else ""


def _alike(members: str, gone: Mapping[str, Record], new: Mapping[str, Record]) -> dict[str, str]:
    scored = sorted(
        ((share, old, name) for old, one in gone.items() for name, other in new.items()
         if (share := _share(members, one, other)) >= ALIKE),
        key=lambda each: (-each[0], each[1], each[2]),
    )  # fmt: skip
    made: dict[str, str] = {}
    for _, old, name in scored:
        if old not in made and name not in made.values():
            made[old] = name
    return made


def _share(members: str, one: Record, other: Record) -> float:
    mine, yours = _parts(members, one), _parts(members, other)
    return 2 * len(mine & yours) / max(len(mine) + len(yours), 1) if min(len(mine), len(yours)) > 2 else 0


def _parts(members: str, record: Record) -> set[str]:
    if members:
        return {canonical(each) for each in record.get(members, ())}
    return {f"{key}{canonical(value)}" for key, value in record.items() if key not in ("name", "id")}


# --- members without names -------------------------------------------------------------------------------------------


_TOLD: Mapping[type[Any], tuple[str, ...]] = {Step: ("kind", "system", "operation", "map")}


def aligned(cls: type[Any] | None, before: Sequence[Any], after: Sequence[Any]) -> dict[int, int]:
    """Which place of the earlier list each place of the later one comes from: what says the same, then what says nearly the same."""
    made: dict[int, int] = {}
    for told in _tellers(cls):
        left = _places(before, set(made.values()), told)
        for at, one in enumerate(after):
            places = left.get(told(one)) if at not in made else None
            if places:
                made[at] = places.pop(0)
    for at in range(len(after)):  # what stands between two that are known, alone on both sides
        if at not in made and at + 1 not in _unknown(made, len(after)) and (at == 0 or at - 1 in made):
            low = made[at - 1] if at else -1
            high = made.get(at + 1, len(before))
            if high - low == 2 and low + 1 not in made.values():
                made[at] = low + 1
    return made


def _unknown(made: Mapping[int, int], count: int) -> set[int]:
    return {at for at in range(count) if at not in made}


def _places(items: Sequence[Any], taken: set[int], told: Callable[[Any], str]) -> dict[str, list[int]]:
    made: dict[str, list[int]] = {}
    for at, one in enumerate(items):
        if at not in taken and (text := told(one)):
            made.setdefault(text, []).append(at)
    return made


def _tellers(cls: type[Any] | None) -> Sequence[Callable[[Any], str]]:
    keys = _TOLD.get(cls) if cls is not None else None
    if keys is None:
        return (canonical, *(_by((key,)) for key in ("text", "input")))
    return canonical, _by((*keys, "text")), _by(keys), _by(("text",))


def _by(keys: tuple[str, ...]) -> Callable[[Any], str]:
    def told(one: Any) -> str:
        if not isinstance(one, dict):
            return ""
        record = cast("dict[str, Any]", one)
        found = [record.get(key) for key in keys]
        return canonical(found) if any(found) else ""

    return told
