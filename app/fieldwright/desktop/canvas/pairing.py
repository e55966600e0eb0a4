"""Which fields below two groups, or of a selection, agree by name and shape; and mapping those that were chosen, as one edit."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from attrs import Factory, define, frozen

from fieldwright.desktop.drops import content_of
from fieldwright.desktop.language import tr, translated
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Map
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import ANY_NAMES, members
from fieldwright.project.dropping import map_fields
from fieldwright.project.model import Project
from fieldwright.schema.model import Field, Shape

MOST = 2_000
"""Fields of a side that are looked at."""

LOOP, SAME, NEAR, CHOSEN = tr("repeats over"), tr("same name"), tr("same name, elsewhere below"), tr("chosen")
"""Why two fields are a pair."""

_WIDER = frozenset({("integer", "number")})
_ANY = frozenset({"any"})


@frozen(eq=False)
class Pair:
    """A source field for a target field: why, what speaks against it, and why it cannot be mapped (empty where it can)."""

    alias: str
    source: Field
    target: Field
    why: str = SAME
    doubt: str = ""
    refused: str = ""

    @property
    def wanted(self) -> bool:
        """Whether it is mapped unless somebody says otherwise."""
        return not self.doubt and not self.refused


@frozen
class Made:
    """The project with pairs mapped, how many were, how many of them are loops, and what could not be with why."""

    project: Project
    fields: int
    loops: int
    left: tuple[tuple[Pair, str], ...] = ()

    @property
    def text(self) -> str:
        """What was done, in a sentence."""
        said = (
            [tr("{n} fields are mapped", "{n} field is mapped", self.fields)] if self.fields or not self.loops else []
        )
        if self.loops and said:
            said.append(tr("{n} loops", "{n} loop", self.loops))
        elif self.loops:
            said.append(tr("{n} loops are made", "{n} loop is made", self.loops))
        done = ", ".join(said)
        if not self.left:
            return done
        count = len(self.left)
        return tr("{done}; {count} could not be: {why}", done=done, count=count, why=translated(self.left[0][1]))


def is_group(field: Field) -> bool:
    """Whether a field has fields below it that rules fill one by one."""
    return not field.shape.leaf and any(one.name not in ANY_NAMES for one in members(field))


def pairs(
    chosen: Sequence[tuple[str, Field]], targets: Sequence[Field], map_: Map, *, enough: bool = False
) -> tuple[Pair, ...]:
    """What agrees between chosen source fields (each with its alias) and targets: top down, loops before what is in them.

    One group is laid on one target group; of several fields each is looked for by its name below the target group, or among the
    chosen targets. One value goes to each of several chosen targets. ``enough`` ends with the first that can be mapped.
    """
    finding = _Finding(frozenset(rule.target for rule in map_.rules), enough)
    one = chosen[0] if len(chosen) == 1 else None
    if len(targets) == 1 and one is not None and not one[1].shape.leaf:
        finding.laid(*one, targets[0])
    elif len(targets) == 1:
        finding.sought(chosen, tuple(members(targets[0])), targets[0])
    elif one is not None and one[1].shape.leaf:
        finding.spread(*one, targets)
    else:
        finding.sought(chosen, targets, None)
    return tuple(finding.found)


@define(eq=False)
class _Finding:
    ruled: frozenset[str]
    enough: bool = False
    seen: int = 0
    found: list[Pair] = Factory(list)
    _used: set[str] = Factory(set)
    _filled: set[str] = Factory(set)

    def laid(self, alias: str, source: Field, target: Field) -> None:
        if source.shape.repeats and target.shape.repeats:
            self._loop(alias, source, target)
        self._below(alias, source, target)
        if not self._is_enough:
            self._elsewhere(alias, _leaves(source), _leaves(target), target)

    @property
    def _is_enough(self) -> bool:
        return self.enough and any(not one.refused for one in self.found)

    def spread(self, alias: str, source: Field, targets: Sequence[Field]) -> None:
        """One value to each of some targets."""
        for one in targets:
            to = content_of(one, source)
            if to.shape.leaf:
                self._leaf(alias, source, to, CHOSEN)
            else:
                self.found.append(
                    Pair(
                        alias,
                        source,
                        to,
                        CHOSEN,
                        refused=tr("{target} is a group and {source} a value", target=to.name, source=source.name),
                    )
                )

    def sought(self, chosen: Sequence[tuple[str, Field]], near_to: Sequence[Field], group: Field | None) -> None:
        """Each chosen field to what has its name: nearby, else once somewhere below the group."""
        near = _by_name(near_to)
        left: list[tuple[str, Field]] = []
        for alias, source in chosen:
            one = near.get(plain_name(source))
            if one is None:
                left.append((alias, source))
            else:
                self._match(alias, source, one)
        if group is None or self._is_enough:
            return
        for alias in dict.fromkeys(alias for alias, _ in left):
            leaves = [field for of, one in left if of == alias for field in ([one] if one.shape.leaf else _leaves(one))]
            self._elsewhere(alias, leaves, _leaves(group), group)

    def _below(self, alias: str, source: Field, target: Field) -> None:
        names = _by_name(members(source))
        for child in members(target):
            self.seen += 1
            if self.seen > MOST or self._is_enough:
                return
            other = names.get(plain_name(child))
            if other is not None and child.name not in ANY_NAMES:
                self._match(alias, other, child)

    def _match(self, alias: str, source: Field, target: Field) -> None:
        from_, to = content_of(source, target), content_of(target, source)
        if from_.shape.leaf and to.shape.leaf:
            self._leaf(alias, from_, to, SAME)
        elif not from_.shape.leaf and not to.shape.leaf:
            if from_.shape.repeats != to.shape.repeats:
                self._refuse(alias, from_, to)
                return
            if to.shape.repeats:
                self._loop(alias, from_, to)
            if not to.recursive and not from_.recursive:
                self._below(alias, from_, to)

    def _leaf(self, alias: str, source: Field, target: Field, why: str) -> None:
        self._used.add(source.key)
        self._filled.add(target.key)
        if source.shape.repeats != target.shape.repeats:
            self._refuse(alias, source, target)
        elif target.value_path in self.ruled:
            self.found.append(Pair(alias, source, target, why, refused=tr("it has a rule already")))
        else:
            self.found.append(Pair(alias, source, target, why, doubt=_doubt(source.shape, target.shape)))

    def _loop(self, alias: str, source: Field, target: Field) -> None:
        if target.value_path not in self.ruled:
            self.found.append(Pair(alias, source, target, LOOP))

    def _refuse(self, alias: str, source: Field, target: Field) -> None:
        one, other = (source, target) if source.shape.repeats else (target, source)
        self.found.append(
            Pair(
                alias,
                source,
                target,
                refused=tr("{name} repeats and {other} does not", name=one.name, other=other.name),
            )
        )

    def _elsewhere(self, alias: str, sources: Sequence[Field], targets: Sequence[Field], group: Field) -> None:
        """Pair what is left by names that occur once on both sides, where no list lies between."""
        left = _by_name(one for one in sources if one.key not in self._used and not one.shape.repeats)
        names = _by_name(targets)
        for one in targets:
            other = left.get(plain_name(one))
            if other is None or one.key in self._filled or names.get(plain_name(one)) is not one:
                continue
            if _lists(one) == _lists(group) + group.shape.repeats and _lists(other) <= _lists(one):
                self._leaf(alias, other, one, NEAR)


def apply(project: Project, bench: Bench, chosen: Iterable[Pair]) -> Made:
    """Map pairs, in their order. What cannot be mapped is left, and said."""
    fields = loops = 0
    left: list[tuple[Pair, str]] = []
    sides = {one.alias: one for one in bench.sources}
    for one in chosen:
        try:
            before = sum(bool(rule.each) for rule in project.map(bench.map.name).rules)
            project = map_fields(project, bench.map.name, sides[one.alias], one.source, one.target).project
        except FieldwrightError as error:
            left.append((one, str(error)))
            continue
        loops += sum(bool(rule.each) for rule in project.map(bench.map.name).rules) - before
        fields += one.why != LOOP
    return Made(project, fields, loops, tuple(left))


def plain_name(field: Field) -> str:
    """A name without case, marks and spaces.

    >>> plain_name(Field(Shape("@first_Name"), "", ""))
    'firstname'
    """
    return _plain(field.name)


@lru_cache(maxsize=4_096)
def _plain(name: str) -> str:
    return "".join(one for one in name.casefold() if one.isalnum()) or name


def _by_name(fields: Iterable[Field]) -> dict[str, Field]:
    """Fields by their plain names, without those that share one."""
    found: dict[str, Field | None] = {}
    for one in fields:
        name = plain_name(one)
        found[name] = None if name in found else one
    return {name: one for name, one in found.items() if one is not None}


def _leaves(field: Field) -> list[Field]:
    found: list[Field] = []
    stack, seen = [field], 0
    while stack and seen < MOST:
        here = stack.pop()
        for child in members(here):
            seen += 1
            if seen > MOST:
                break
            if child.name in ANY_NAMES:
                continue
            if child.shape.leaf:
                found.append(child)
            elif not child.recursive:
                stack.append(child)
    return found


def _lists(field: Field) -> int:
    """How many lists lie above a field."""
    return sum(one.shape.repeats for one in field.upwards() if one is not field)


def _doubt(source: Shape, target: Shape) -> str:
    """What speaks against copying a value of one type to one of another; empty for nothing."""
    from_, to = set(source.types) - {"null"}, set(target.types) - {"null"}
    if not from_ or not to or _ANY & (from_ | to) or from_ & to:
        return ""
    if all(any(one == other or (one, other) in _WIDER for other in to) for one in from_):
        return ""
    return tr("{source} to {target}: the value has to be turned", source=source.type, target=target.type)
