"""Joining the rules of a map with the fields of its sides: all of them once, and after an edit only those that it changed."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from operator import is_

from attrs import evolve

from fieldwright.desktop.connections import (
    NONE,
    TARGET,
    VALUE,
    Connection,
    Connections,
    Key,
    ends_of,
    kind_of,
)
from fieldwright.expression.lineage import reads
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Dropped, Rule
from fieldwright.mapping.scopes import Scopes, block_path, paths_above, scopes_of
from fieldwright.mapping.sides import Bench
from fieldwright.schema.model import Field

_LINKED = frozenset({"each", "when", "value", "key"})
"""Of a loop, the expressions whose fields are linked, beside what it is joined with: not what only chooses, sorts or compares."""


def connect(bench: Bench, before: Connections | None = None) -> Connections:
    """The links of a map. Rules that do not parse, or lead nowhere, have none, or none at that end.

    ``before`` are the links before an edit: those of rules that the edit left alone are taken over, and cost nothing.
    """
    rules = bench.map.rules
    if before is None or not _fits(bench, before):
        before = Connections(basis=(bench.target, *bench.sources))
    if before.rules is rules and before.dropped is bench.map.dropped:
        return before
    first, old_end, new_end = _differing(before.rules, rules)
    old, new = before.links[first:old_end], rules[first:new_end]
    loops = _loops(before, first, old_end, new_end, rules)
    scopes = scopes_of(evolve(bench, map=evolve(bench.map, rules=loops)))
    same = {id(one.rule): one for one in old}
    made = [same.pop(id(rule), None) or _connection(bench, rule, scopes) for rule in new]
    links = (*before.links[:first], *made, *before.links[old_end:])
    if loops or before.loops:
        fresh = frozenset(map(id, made)) - frozenset(map(id, old))
        links = _in_other_loops(bench, before, loops, scopes, links, fresh)
    return _indexed(before, links, bench)


def unjoined(bench: Bench, before: Connections | None) -> int:
    """How many rules of a map have to be joined with their fields: all but those whose links there are."""
    rules = bench.map.rules
    if before is None or not _fits(bench, before):
        return len(rules)
    first, old_end, new_end = _differing(before.rules, rules)
    there = set(map(id, before.rules[first:old_end]))
    return sum(id(one) not in there for one in rules[first:new_end])


def _fits(bench: Bench, before: Connections) -> bool:
    """Whether links are between the fields of the same sides."""
    basis = (bench.target, *bench.sources)
    return len(basis) == len(before.basis) and all(map(is_, basis, before.basis))


def _differing(old: Sequence[Rule], new: Sequence[Rule]) -> tuple[int, int, int]:
    """From where, and up to where in each, two lists of rules differ. Lists are compared in pieces: none is walked."""
    most = min(len(old), len(new))
    first = _alike(lambda many: old[:many] == new[:many], most)
    last = _alike(lambda many: many == 0 or old[-many:] == new[-many:], most - first)
    return first, len(old) - last, len(new) - last


def _alike(alike: Callable[[int], bool], most: int) -> int:
    """How many are alike at least, of at most so many."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if alike(middle) else (low, middle - 1)
    return low


def _loops(before: Connections, first: int, old_end: int, new_end: int, rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """The rules with ``each``, in their order: of several in one place the first counts."""
    found = [(at, rules[at]) for at in range(first, new_end) if rules[at].each]
    for one in before.loops:
        place = before.place_of(one)
        if place < first:
            found.append((place, one.rule))
        elif place >= old_end:
            found.append((place - old_end + new_end, one.rule))
    return tuple(rule for _, rule in sorted(found, key=lambda one: one[0]))


def _in_other_loops(
    bench: Bench, before: Connections, loops: tuple[Rule, ...], scopes: Scopes, links: tuple[Connection, ...], fresh: frozenset[int]
) -> tuple[Connection, ...]:  # fmt: skip
    """The links, those below loops that are others made anew: what their expressions start at is another."""
    old, new = _first_loops(one.rule for one in before.in_order(before.loops)), _first_loops(loops)
    others = {place for place in old.keys() | new.keys() if old.get(place) is not new.get(place)}
    if not others:
        return links
    return tuple(
        _connection(bench, one.rule, scopes)
        if id(one) not in fresh and (block_path(one.target) in others or not others.isdisjoint(paths_above(one.target)))
        else one
        for one in links
    )


def _first_loops(loops: Iterable[Rule]) -> dict[str, Rule]:
    """The loop that counts at each place."""
    found: dict[str, Rule] = {}
    for one in loops:
        found.setdefault(block_path(one.target), one)
    return found


def _connection(bench: Bench, rule: Rule, scopes: Scopes) -> Connection:
    field = bench.target.field(rule.target) if bench.target is not None else None
    sides = {side.alias: side for side in bench.sources}
    found: dict[Key, tuple[str, Field]] = {}
    for attribute, text in rule.expressions:
        if rule.each and attribute not in _LINKED and not attribute.endswith(".source"):
            continue
        try:
            read = reads(text, scopes.of(rule, attribute))
        except FieldwrightError:
            continue
        for one in read:
            side = sides.get(one.alias or scopes.root.root_alias)
            source = (side.field(one.path) if one.path else side.root) if side is not None else None
            if source is not None:
                found.setdefault((one.alias, source.key), (one.alias, source))
    return Connection(rule, field, kind_of(rule), tuple(found.values()))


# --- what they say about the fields ----------------------------------------------------------------------------------


def _indexed(before: Connections, links: tuple[Connection, ...], bench: Bench) -> Connections:
    """The links with what they say about fields, from what the links before said."""
    gone, come, moved = _others(before.links, links)
    index = _Index(before)
    for one in gone:
        index.take(one)
    for one in come:
        index.put(one)
    index.touched.update(key for one in moved for key, _ in ends_of(one) if len(index.at[key]) > 1)
    keys = before.dropped_keys
    if bench.map.dropped is not before.dropped:
        keys = _dropped(bench, bench.map.dropped)
        index.touched |= keys ^ before.dropped_keys
    made = Connections(
        links, index.kinds, index.above, (bench.target, *bench.sources), index.at, index.sorted_ends(before.ends), index.mapped,
        {kind: many for kind, many in index.counts.items() if many}, index.lines, bench.map.rules, bench.map.dropped, keys,
        _kept(before.loops, gone, come, lambda one: bool(one.rule.each)), _kept(before.asking, gone, come, _asks), gone, come, before.token,
    )  # fmt: skip
    index.tell(made)
    return made


def _others(old: tuple[Connection, ...], new: tuple[Connection, ...]) -> tuple[tuple[Connection, ...], ...]:
    """The links that are there no more, those that were not there, and those that may be in another place."""
    first, old_end, new_end = _differing(old, new)  # type: ignore[arg-type]
    were, are = old[first:old_end], new[first:new_end]
    kept = {id(one) for one in were} & {id(one) for one in are}
    gone, come = (tuple(one for one in some if id(one) not in kept) for some in (were, are))
    return gone, come, tuple(one for one in are if id(one) in kept)


def _dropped(bench: Bench, dropped: Iterable[Dropped]) -> frozenset[Key]:
    """The source fields that are deliberately dropped."""
    sides = {one.alias: one for one in bench.sources}
    found = ((one.alias, sides[one.alias].field(one.path)) for one in dropped if one.alias in sides)
    return frozenset((alias, field.key) for alias, field in found if field is not None)


def _asks(link: Connection) -> bool:
    question = link.rule.question
    return question is not None and not question.answer


def _kept(
    before: tuple[Connection, ...],
    gone: Iterable[Connection],
    come: Iterable[Connection],
    wanted: Callable[[Connection], bool],
) -> tuple[Connection, ...]:
    """The links of a kind; the same where none of them came or went."""
    left, new = {id(one) for one in gone if wanted(one)}, tuple(filter(wanted, come))
    return (*(one for one in before if id(one) not in left), *new) if left or new else before


class _Index:
    """What links say about fields, while some are taken away and some put in."""

    def __init__(self, before: Connections) -> None:
        self.at, self.kinds = dict(before.at), dict(before.kinds)
        self.above, self.mapped, self.counts = dict(before.above), dict(before.mapped), dict(before.counts)
        self.lines = before.lines
        self.touched: set[Key] = set()

    def put(self, link: Connection) -> None:
        """A link that was not there."""
        self._count(link, 1)
        for key, field in ends_of(link):
            self._change(key, field, (*self.at.get(key, ()), link))

    def take(self, link: Connection) -> None:
        """A link that is there no more."""
        self._count(link, -1)
        for key, field in ends_of(link):
            self._change(key, field, tuple(one for one in self.at[key] if one is not link))

    def _count(self, link: Connection, by: int) -> None:
        self.counts[link.kind] = self.counts.get(link.kind, 0) + by
        if link.kind != NONE and link.field is not None:
            self.lines += by * len(link.sources)

    def _change(self, key: Key, field: Field, links: tuple[Connection, ...]) -> None:
        held = self.at.get(key, ())
        counted, counts = (_counts(key, field, one) for one in (held, links))
        if links:
            self.at[key] = links
        else:
            del self.at[key]
        self.touched.add(key)
        there, counting = bool(links) - bool(held), counts - counted
        up = field.parent if there or counting else None
        while up is not None:
            above = (key[0], up.key)
            _add(self.above, above, there)
            _add(self.mapped, above, counting)
            up = up.parent

    def sorted_ends(self, before: Sequence[Key]) -> Sequence[Key]:
        """The keys of all fields with links, sorted."""
        if len(self.touched) > len(before) // 8:
            return sorted(self.at)
        ends = list(before)
        for key in self.touched:
            place = bisect_left(ends, key)
            there = place < len(ends) and ends[place] == key
            if key in self.at and not there:
                insort(ends, key)
            elif there and key not in self.at:
                del ends[place]
        return ends

    def tell(self, made: Connections) -> None:
        """Say the kind of each field whose links are others."""
        for key in self.touched:
            links = self.at.get(key, ())
            if links:
                kind = (links[0] if len(links) == 1 else made.in_order(links)[-1]).kind
                self.kinds[key] = VALUE if kind == NONE and key[0] != TARGET else kind
            elif key in made.dropped_keys:
                self.kinds[key] = NONE
            else:
                self.kinds.pop(key, None)


def _counts(key: Key, field: Field, links: Sequence[Connection]) -> bool:
    """Whether a field is a value that counts as having a rule; what a decision against a rule reads does not."""
    if not links or not field.shape.leaf:
        return False
    return key[0] == TARGET or any(one.kind != NONE for one in links)


def _add(numbers: dict[Key, int], key: Key, by: int) -> None:
    if by:
        number = numbers.get(key, 0) + by
        if number:
            numbers[key] = number
        else:
            del numbers[key]
