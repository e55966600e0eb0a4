"""Which operation of the new version is which of the old one."""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import TypeVar

from attrs import frozen

from fieldwright.schema.operations import Operation

T = TypeVar("T")
_ACTIONS: Mapping[str, str] = MappingProxyType({"publish": "receive", "subscribe": "send"})
"""The words of AsyncAPI 3 by those of 2: what others publish, the application receives."""

_VERSION = re.compile(r"v\d+(?:[._]\d+)*(?:alpha\d*|beta\d*)?|api|rest|\d{4}-\d{2}(?:-\d{2})?", re.IGNORECASE)
_MOST_LOOKED_AT = 20_000
_ALIKE = 0.75


@frozen
class Pair:
    """An operation of the old version and what it is in the new one; None where it is not there.

    ``score`` is below 1 where the address differs, and ``reason`` then says why they are taken for the same. Of an operation that is gone,
    ``perhaps`` is one that it may have become.
    """

    old: Operation | None
    new: Operation | None
    score: float = 1.0
    reason: str = ""
    perhaps: Operation | None = None


def paired(old: Iterable[Operation], new: Iterable[Operation]) -> list[Pair]:
    """All operations of both versions: those of the new one in its order, then those that are gone."""
    left, right = list(old), list(new)
    found: dict[int, Pair] = {}
    _by_address(left, right, found)
    _by_unique(
        left,
        right,
        found,
        lambda one: (one.kind, one.owner, one.id) if one.id else None,
        0.95,
        "its operation id is the same",
    )
    _by_unique(left, right, found, _without_version, 0.85, "nothing but the version in its path differs")
    pairs = [found.get(at) or Pair(None, one) for at, one in enumerate(right)]
    taken = {id(pair.old) for pair in pairs}
    added = [pair.new for pair in pairs if pair.old is None and pair.new is not None]
    gone = [one for one in left if id(one) not in taken]
    look = len(added) * len(gone) <= _MOST_LOOKED_AT
    return [*pairs, *(Pair(one, None, perhaps=_alike(one, added) if look else None) for one in gone)]


def taken(lefts: list[T], rights: list[T], tests: Iterable[Callable[[T, T], bool]]) -> list[tuple[T, T]]:
    """The pairs of which a test holds, the surest test first; taken out of both lists."""
    found: list[tuple[T, T]] = []
    for alike in tests:
        for left in list(lefts):
            right = next((one for one in rights if alike(left, one)), None)
            if right is not None:
                lefts.remove(left)
                rights.remove(right)
                found.append((left, right))
    return found


def template(path: str) -> str:
    """A path without the names of its parameters: those are no part of the addresses that are called."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def parameter_names(path: str) -> list[str]:
    """The names of a path's parameters, in order."""
    return re.findall(r"\{([^{}]*)\}", path)


def action(operation: Operation) -> str:
    """The method; of channels in the words of AsyncAPI 3."""
    return _ACTIONS.get(operation.method, operation.method) if operation.kind == "channel" else operation.method.upper()


def _address(one: Operation) -> Hashable:
    if one.kind == "callback":
        return one.kind, template(one.owner), one.callback, action(one)
    return one.kind, "", "", action(one), template(one.path)


def _by_address(left: list[Operation], right: list[Operation], found: dict[int, Pair]) -> None:
    """Pairs what has the same address; among several, what also has the same path as it is written, id or port."""
    at_address: dict[Hashable, list[Operation]] = {}
    for one in left:
        at_address.setdefault(_address(one), []).append(one)
    waiting: dict[Hashable, list[int]] = {}
    for at, one in enumerate(right):
        waiting.setdefault(_address(one), []).append(at)
    for address, places in waiting.items():
        there = at_address.get(address, [])
        for alike in (_exactly, _by_id, _by_port, lambda _: ""):
            for at in [place for place in places if place not in found]:
                mine = alike(right[at])
                match = next((one for one in there if alike(one) == mine), None) if mine is not None else None
                if match is not None:
                    there.remove(match)
                    found[at] = Pair(match, right[at])


def _exactly(one: Operation) -> Hashable:
    return one.path, one.id, one.soap.port if one.soap else ""


def _by_id(one: Operation) -> Hashable:
    return one.id or None


def _by_port(one: Operation) -> Hashable:
    return one.soap.port if one.soap else None


def _without_version(one: Operation) -> Hashable:
    if one.kind in ("callback", "soap"):
        return None
    steps = [step for step in template(one.path).split("/") if step and not _VERSION.fullmatch(step)]
    return (one.kind, action(one), *steps) if steps else None


def _by_unique(
    left: list[Operation],
    right: list[Operation],
    found: dict[int, Pair],
    mark: Callable[[Operation], Hashable],
    score: float,
    reason: str,
) -> None:
    """Pairs those left over that alone have a mark in both versions."""
    taken = {id(pair.old) for pair in found.values()}
    olds: dict[Hashable, list[Operation]] = {}
    for one in left:
        if id(one) not in taken:
            olds.setdefault(mark(one), []).append(one)
    news: dict[Hashable, list[int]] = {}
    for at, one in enumerate(right):
        if at not in found:
            news.setdefault(mark(one), []).append(at)
    for key, places in news.items():
        there = olds.get(key, [])
        if key is not None and len(places) == 1 and len(there) == 1:
            found[places[0]] = Pair(there[0], right[places[0]], score, reason)


def _alike(gone: Operation, added: Iterable[Operation]) -> Operation | None:
    """The one added operation whose path is most like that of one that is gone, if it is like it at all."""
    matcher = SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(template(gone.path))
    scored: list[tuple[float, Operation]] = []
    for one in added:
        if one.kind == gone.kind and action(one) == action(gone):
            matcher.set_seq1(template(one.path))
            if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE:
                scored.append((matcher.ratio(), one))
    scored.sort(key=lambda each: -each[0])
    clear = scored and scored[0][0] >= _ALIKE and (len(scored) == 1 or scored[0][0] > scored[1][0])
    return scored[0][1] if clear else None
