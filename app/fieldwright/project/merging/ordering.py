"""The order of a list that two sides changed: the same whichever side is called ours.

What neither side moved keeps its order and carries the rest: what a side added or moved comes behind the same neighbour as on that side. What both
moved to different places goes where it comes first, by the names of its neighbours.
"""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence

from attrs import frozen

_FIRST = ""
"""The neighbour of what stands before everything that was not moved."""


def merged_order(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str], kept: Collection[str]) -> list[str]:
    """The names in ``kept`` in the order of three lists, none of which has a name twice."""
    before = [one for one in base if one in kept]
    left, right = sorted(([one for one in ours if one in kept], [one for one in theirs if one in kept]))
    if left == right or right == before:
        made = left
    elif left == before:
        made = right
    else:
        made = _merged(before, left, right)
    if len(made) == len(kept):
        return made
    return _with_rest(made, before, left, right)


def _with_rest(made: Sequence[str], *lists: Sequence[str]) -> list[str]:
    """The order with what only other lists have, each behind its neighbour there."""
    found = list(made)
    known = set(made)
    for names in lists:
        behind: dict[str, list[str]] = {}
        anchor = _FIRST
        for name in names:
            if name in known:
                anchor = name
            else:
                behind.setdefault(anchor, []).append(name)
        known.update(name for run in behind.values() for name in run)
        found = [each for name in (_FIRST, *found) for each in (name, *behind.get(name, ())) if each != _FIRST]
    return found


@frozen
class _Side:
    """One side's order: the place of each name, and the unmoved one that it stands behind."""

    places: Mapping[str, int]
    behind: Mapping[str, str]
    before: Mapping[str, str]
    """The name directly before each."""


def _merged(base: Sequence[str], left: Sequence[str], right: Sequence[str]) -> list[str]:
    fixed = set(base) - _moved(base, left) - _moved(base, right)
    for run in _agreed(base, left, right):
        fixed.add(run)
    order = _skeleton(base, left, right, fixed)
    sides = _side(left, fixed), _side(right, fixed)
    runs: dict[str, tuple[list[str], list[str]]] = {}
    for name in {*left, *right} - fixed:
        at = _chosen(name, *sides)
        runs.setdefault(sides[at].behind[name], ([], []))[at].append(name)
    made: list[str] = []
    for anchor in (_FIRST, *order):
        if anchor != _FIRST:
            made.append(anchor)
        if anchor in runs:
            made += _interleaved(runs[anchor], sides)
    return made


def _moved(base: Sequence[str], side: Sequence[str]) -> set[str]:
    """The fewest names whose moving explains a side's order."""
    places = {name: at for at, name in enumerate(base)}
    common = [name for name in side if name in places]
    return set(common) - set(_longest(common, [places[name] for name in common]))


def _longest(names: Sequence[str], places: Sequence[int]) -> list[str]:
    """The longest run of names whose places rise (patience sorting)."""
    tails: list[int] = []
    tops: list[int] = []
    behind: list[int] = []
    for at, place in enumerate(places):
        pile = bisect_left(tails, place)
        behind.append(tops[pile - 1] if pile else -1)
        if pile == len(tails):
            tails.append(place)
            tops.append(at)
        else:
            tails[pile], tops[pile] = place, at
    made: list[str] = []
    at = tops[-1] if tops else -1
    while at >= 0:
        made.append(names[at])
        at = behind[at]
    return made[::-1]


def _agreed(base: Sequence[str], left: Sequence[str], right: Sequence[str]) -> list[str]:
    """Names that both sides added, of the base or not, as far as nothing but their common place has to be told: in one order on both sides."""
    known = set(base)
    places = {name: at for at, name in enumerate(right)}
    both = [name for name in left if name in places]
    rising = _longest(both, [places[name] for name in both])
    return [name for name in rising if name not in known]


def _skeleton(base: Sequence[str], left: Sequence[str], right: Sequence[str], fixed: set[str]) -> list[str]:
    """All that is fixed in one order: those of the base as there, those that both added where both have them."""
    in_base = [name for name in base if name in fixed]
    places = {name: at for at, name in enumerate(in_base)}
    made: list[tuple[int, int, str]] = [(at, -1, name) for name, at in places.items()]
    spots: dict[str, int] = {}
    for names in (left, right):
        last = -1
        for name in names:
            if name in places:
                last = places[name]
            elif name in fixed:
                spots[name] = max(spots.get(name, -1), last)
    highest = -1
    for at, name in enumerate(one for one in left if one in spots):
        highest = max(highest, spots[name])
        made.append((highest, at, name))
    return [name for *_, name in sorted(made)]


def _side(names: Sequence[str], fixed: set[str]) -> _Side:
    behind: dict[str, str] = {}
    before: dict[str, str] = {}
    anchor = last = _FIRST
    for name in names:
        before[name] = last
        behind[name] = anchor
        last = name
        if name in fixed:
            anchor = name
    return _Side({name: at for at, name in enumerate(names)}, behind, before)


def _chosen(name: str, left: _Side, right: _Side) -> int:
    """The side that says where a name goes: that which has it; of both the one whose neighbour's name comes first."""
    if name not in right.behind or name not in left.behind:
        return 0 if name in left.behind else 1
    return 0 if (left.behind[name], left.before[name]) <= (right.behind[name], right.before[name]) else 1


def _interleaved(runs: tuple[list[str], list[str]], sides: tuple[_Side, _Side]) -> list[str]:
    """What two sides put behind one neighbour: each side's together, in its order, that with the first name first."""
    ordered = [sorted(run, key=side.places.__getitem__) for run, side in zip(runs, sides, strict=True)]
    return [name for run in sorted(ordered) for name in run]
