"""An output beside what was expected: every difference a sentence, items of lists told apart by what tells them apart, and not by their number."""

import json
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, cast

from attrs import Factory, define, frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.expand import bare_path
from fieldwright.project.masking import masked
from fieldwright.project.test_cases import Tolerance
from fieldwright.project.testing.model import EXTRA, MISSING, ORDER, VALUE, Difference
from fieldwright.project.testing.tolerances import Within, agrees, within_of
from fieldwright.schema.paths import join, quoted

MOST_DIFFERENCES = 50
"""Differences of one case that are told."""

MOST_ITEMS = 2_000
"""Items of a list that are looked for in another order; longer lists are compared item by item."""

_KEY_NAMES = ("id", "number", "no", "key", "code", "sku", "line", "position", "name", "type")
"""Names that tell items apart, the likeliest first."""


@frozen
class Allowed:
    """What does not count as a difference: bare paths whose values are ignored with all below them, and tolerances by bare path."""

    ignore: frozenset[str] = frozenset()
    tolerances: Mapping[str, Within] = Factory(dict)

    def ignores(self, path: str) -> bool:
        """Whether what stands at a path without indexes is ignored. (What is above it has been asked before.)"""
        return path in self.ignore

    def within(self, path: str) -> Within | None:
        """The tolerance of a path, that of the nearest above it."""
        if not self.tolerances:
            return None
        here = path
        while here:
            if here in self.tolerances:
                return self.tolerances[here]
            here = here.rpartition(".")[0]
        return self.tolerances.get("")


def allowed_of(ignore: Iterable[str] = (), tolerances: Iterable[Tolerance] = ()) -> Allowed:
    """What a test case allows. A tolerance that is not understood allows nothing."""
    known = {bare_path(one.path): within for one in tolerances if (within := within_of(one.within)) is not None}
    return Allowed(frozenset(map(bare_path, ignore)), known)


def compared(expected: Any, actual: Any, allowed: Allowed = Allowed(), whole: str = "the output") -> tuple[Difference, ...]:  # fmt: skip
    """How an output differs from what was expected; at most `MOST_DIFFERENCES`, with one behind them that says so.

    ``whole`` is what the value as a whole is called.
    """
    work = _Work(allowed, whole)
    work.values(expected, actual, "", "")
    if len(work.found) <= MOST_DIFFERENCES:
        return tuple(work.found)
    text = f"there are more than {MOST_DIFFERENCES} differences; the others are not listed"
    return (*work.found[:MOST_DIFFERENCES], Difference(text, text))


def differences(
    expected: Any, actual: Any, *, ignore: Iterable[str] = (), tolerances: Iterable[Tolerance] = (), whole: str = "the output"
) -> list[str]:  # fmt: skip
    """The sentences of `compared`, with values."""
    return [one.text for one in compared(expected, actual, allowed_of(ignore, tolerances), whole)]


def shown(value: Any) -> str:
    """A value as JSON on one line, cut where it is long."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 80 else text[:79] + "…"


def values_at(value: Any, names: Iterable[str]) -> list[Any]:
    """What a value has under names, one below the other, in all items of the lists on the way."""
    here: list[Any] = [value]
    for name in names:
        items = [item for one in here for item in (cast("list[Any]", one) if isinstance(one, list) else [one])]
        here = [cast("dict[str, Any]", item)[name] for item in items if isinstance(item, dict) and name in item]
    return here


@define(eq=False)
class _Work:
    allowed: Allowed
    whole: str
    found: list[Difference] = Factory(list)

    @property
    def full(self) -> bool:
        return len(self.found) > MOST_DIFFERENCES

    def values(self, expected: Any, actual: Any, path: str, plain: str) -> None:
        if self.full or self.allowed.ignores(plain):
            return
        if isinstance(expected, dict) and isinstance(actual, dict):
            self._objects(cast("dict[str, Any]", expected), cast("dict[str, Any]", actual), path, plain)
        elif isinstance(expected, list) and isinstance(actual, list):
            self._lists(cast("list[Any]", expected), cast("list[Any]", actual), path, plain)
        elif not self._same(expected, actual, plain):
            self._add(VALUE, path, "{path} is {actual}; expected {expected}", expected, actual)

    def _same(self, expected: Any, actual: Any, plain: str) -> bool:
        if expected == actual and isinstance(expected, bool) == isinstance(actual, bool):
            return True
        within = self.allowed.within(plain)
        return within is not None and agrees(expected, actual, within)

    def _objects(self, wanted: Mapping[str, Any], given: Mapping[str, Any], path: str, plain: str) -> None:
        for name in [*wanted, *(name for name in given if name not in wanted)]:
            below, plain_below = join(path, quoted(name)), _below(plain, name)
            if self.full:
                return
            if self.allowed.ignores(plain_below):
                continue
            if name not in given:
                self._add(MISSING, below, "{path} is missing; expected {expected}", expected=wanted[name])
            elif name not in wanted:
                self._add(EXTRA, below, "{path} is {actual}; not expected", actual=given[name])
            else:
                self.values(wanted[name], given[name], below, plain_below)

    # --- lists

    def _lists(self, wanted: list[Any], given: list[Any], path: str, plain: str) -> None:
        if max(len(wanted), len(given)) > MOST_ITEMS:
            self._by_number(wanted, given, path, plain)
            return
        marks = [self._mark(one, plain) for one in wanted], [self._mark(one, plain) for one in given]
        if marks[0] == marks[1]:
            for at, (one, other) in enumerate(zip(wanted, given, strict=True)):
                self.values(one, other, f"{path}[{at}]", plain)  # numbers of other types, and booleans
            return
        if Counter(marks[0]) == Counter(marks[1]):
            self._order(path)
            return
        key = self._key(wanted, given, plain)
        pairs = list(_by_key(wanted, given, key) if key is not None else _by_likeness(*marks))
        both = [(at, other) for at, other in pairs if at is not None and other is not None]
        moved = [other for _, other in sorted(both)]
        if moved != sorted(moved):
            self._order(path)
        for at, other in pairs:
            if at is not None and other is not None:
                self.values(wanted[at], given[other], f"{path}[{other}]", plain)
            elif at is not None:
                place, known = f"{path}[{at}]", _called(key, wanted[at])
                self._add(MISSING, place, "{path}{called} is missing; expected {expected}", expected=wanted[at], called=known)  # fmt: skip
            elif other is not None:
                place, known = f"{path}[{other}]", _called(key, given[other])
                self._add(EXTRA, place, "{path}{called} is not expected: {actual}", actual=given[other], called=known)

    def _by_number(self, wanted: list[Any], given: list[Any], path: str, plain: str) -> None:
        if len(wanted) != len(given):
            kind = MISSING if len(given) < len(wanted) else EXTRA
            text = f"{path or self.whole} has {len(given):,} items; expected {len(wanted):,}"
            self.found.append(Difference(text, text, kind, path))
        for at, (one, other) in enumerate(zip(wanted, given, strict=False)):
            if self.full:
                return
            self.values(one, other, f"{path}[{at}]", plain)

    def _order(self, path: str) -> None:
        text = f"{path or self.whole} has the same items in another order"
        self.found.append(Difference(text, text, ORDER, path))

    def _mark(self, value: Any, plain: str) -> str:
        """A value as text, the same for values that are the same but for what is ignored."""
        return json.dumps(self._kept(value, plain), sort_keys=True, default=str)

    def _kept(self, value: Any, plain: str) -> Any:
        if isinstance(value, dict):
            held = cast("dict[str, Any]", value)
            below = {name: _below(plain, name) for name in held}
            return {name: self._kept(one, below[name]) for name, one in held.items() if not self.allowed.ignores(below[name])}  # fmt: skip
        if isinstance(value, list):
            return [self._kept(one, plain) for one in cast("list[Any]", value)]
        return value

    def _key(self, wanted: Sequence[Any], given: Sequence[Any], plain: str) -> "Key | None":
        """The member, or the two members, that tell the items apart: in all of them, never twice, and most often on both sides."""
        if not wanted or not given or not all(isinstance(one, dict) for one in (*wanted, *given)):
            return None
        names = [
            name
            for name in wanted[0]
            if not self.allowed.ignores(_below(plain, name)) and self.allowed.within(_below(plain, name)) is None
        ]
        singles: list[Key] = [(name,) for name in names]
        best = _best(singles, wanted, given)
        if best is None:
            usable = [name for name in names if _tokens((name,), [*wanted, *given]) is not None][:8]
            best = _best([(one, two) for at, one in enumerate(usable) for two in usable[at + 1 :]], wanted, given)
        return best

    # --- sentences

    def _add(self, kind: str, path: str, form: str, expected: Any = ABSENT, actual: Any = ABSENT, called: "Called | None" = None) -> None:  # fmt: skip
        place = path or self.whole
        text = form.format(
            path=place, expected=_text(expected), actual=_text(actual), called=called[0] if called else ""
        )
        hidden = _masks(expected, actual)
        plain = form.format(path=place, expected=hidden[0], actual=hidden[1], called=called[1] if called else "")
        if ABSENT not in (expected, actual) and hidden[0] == hidden[1]:
            plain = f"{place} is another value than the expected one, like it in form ({hidden[0]})"
        self.found.append(Difference(text, plain, kind, path, expected=expected, actual=actual))


Key = tuple[str, ...]
Called = tuple[str, str]


def _below(plain: str, name: str) -> str:
    return f"{plain}.{name}" if plain else name


def _text(value: Any) -> str:
    return "" if value is ABSENT else shown(value)


def _masks(expected: Any, actual: Any) -> tuple[str, str]:
    """Both values masked; nothing of what they hold is kept but their form."""
    return tuple("" if one is ABSENT else shown(masked(one)) for one in (expected, actual))  # type: ignore[return-value]


def _best(keys: Iterable[Key], wanted: Sequence[Any], given: Sequence[Any]) -> Key | None:
    rated: list[tuple[int, int, Key]] = []
    for key in keys:
        one, other = _tokens(key, wanted), _tokens(key, given)
        if one is None or other is None or len(set(one)) < len(one) or len(set(other)) < len(other):
            continue
        common = len(set(one) & set(other))
        if common:
            rated.append((-common, min(map(_rank, key)), key))
    return min(rated)[2] if rated else None


def _rank(name: str) -> int:
    plain = name.lower().lstrip("@")
    return next((at for at, one in enumerate(_KEY_NAMES) if plain == one or plain.endswith(one)), len(_KEY_NAMES))


def _tokens(key: Key, items: Iterable[Any]) -> list[Hashable] | None:
    """The values of a key in each item; None where an item has none that can be one."""
    made: list[Hashable] = []
    for one in items:
        held = [cast("Mapping[str, Any]", one).get(name) for name in key]
        if any(each is None or isinstance(each, (dict, list, bool, float)) for each in held):
            return None
        made.append(tuple(held))
    return made


def _called(key: Key | None, item: Any) -> Called | None:
    if key is None:
        return None
    held = [(name, item[name]) for name in key]
    said = ", ".join(f"{name} {shown(value)}" for name, value in held)
    plain = ", ".join(f"{name} {shown(masked(value))}" for name, value in held)
    return f" ({said})", f" ({plain})"


Pair = tuple[int | None, int | None]


def _by_key(wanted: Sequence[Any], given: Sequence[Any], key: Key) -> Iterator[Pair]:
    """Items of the same key; of what is left over, those with the same number in lists of the same length: their key itself differs."""
    one, other = _tokens(key, wanted) or [], _tokens(key, given) or []
    places = {token: at for at, token in enumerate(other)}
    known = set(one)
    same = len(wanted) == len(given)
    alike: Callable[[int], bool] = lambda at: same and one[at] not in places and other[at] not in known  # noqa: E731
    pairs: list[Pair] = [(at, at if alike(at) else places.get(token)) for at, token in enumerate(one)]
    yield from pairs
    yield from (
        (None, at) for at, token in enumerate(other) if token not in known and not (at < len(one) and alike(at))
    )


def _by_likeness(one: Sequence[str], other: Sequence[str]) -> Iterator[Pair]:
    """Items with the same number in lists of the same length; else those that are the same, and between them those with the same number."""
    if len(one) == len(other):
        yield from ((at, at) for at in range(len(one)))
        return
    short = min(len(one), len(other))
    start = next((at for at in range(short) if one[at] != other[at]), short)
    tail = next((at for at in range(short - start) if one[-1 - at] != other[-1 - at]), short - start)
    yield from ((at, at) for at in range(start))
    middle = one[start : len(one) - tail], other[start : len(other) - tail]
    for first, last in _aligned(*middle):
        yield None if first is None else start + first, None if last is None else start + last
    yield from ((len(one) - at, len(other) - at) for at in range(tail, 0, -1))


MOST_ALIGNED = 40_000
"""Pairs of items that are looked at to find those that are the same."""


def _aligned(one: Sequence[str], other: Sequence[str]) -> Iterator[Pair]:
    if len(one) * len(other) <= MOST_ALIGNED:
        codes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    else:
        codes = [("replace", 0, len(one), 0, len(other))]
    for _, start, end, first, last in codes:
        both = min(end - start, last - first)
        yield from ((start + at, first + at) for at in range(both))
        yield from ((at, None) for at in range(start + both, end))
        yield from ((None, at) for at in range(first + both, last))
