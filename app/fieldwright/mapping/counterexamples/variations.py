"""The payloads that are tried, lazily and in a fixed order: single values exchanged, then pairs that one rule reads, then by chance."""

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations, product, zip_longest

from attrs import frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.counterexamples.payloads import LEAST, MOST, PRESENT, Change, Message
from fieldwright.mapping.expand import bare_path
from fieldwright.schema.model import Field

TELLING = 7
"""Values of one field that are combined with those of another."""

MOST_TOGETHER = 6
"""Fields of one rule that are combined with each other."""


@frozen
class Variation:
    """One payload: what it starts from, and what is exchanged in it."""

    base: str
    changes: tuple[Change, ...] = ()


def variations(message: Message, groups: Sequence[Sequence[str]], *, seed: int = 0) -> Iterator[Variation]:
    """The variations of a message. ``groups`` are the bare paths that one rule reads each.

    The values of all fields take turns, so that the first hundreds show something of every field. It ends only when the pairs and a
    number of chance combinations that grows with the fields are through.
    """
    values = {place.key: message.values(place) for place in message.places()}
    yield from _singles(values, MOST)
    yield from _singles(values, LEAST)
    yield from _pairs(message, values, groups)
    yield from _chance(values, seed)


def _singles(values: Mapping[str, Sequence[Change]], base: str) -> Iterator[Variation]:
    for turn in zip_longest(*values.values()):
        for one in turn:
            if one is not None and not (one.value is ABSENT and base == LEAST):
                yield Variation(base, (one,))


def _pairs(
    message: Message, values: Mapping[str, Sequence[Change]], groups: Sequence[Sequence[str]]
) -> Iterator[Variation]:
    by_path: dict[str, Field] = {}
    for place in message.places():
        by_path.setdefault(bare_path(place.value_path), place)
    seen: set[tuple[str, str]] = set()
    for group in groups:
        together = [by_path[path] for path in dict.fromkeys(group) if path in by_path][:MOST_TOGETHER]
        for a, b in combinations(together, 2):
            if (a.key, b.key) not in seen:
                seen.add((a.key, b.key))
                for one, other in product(_telling(values[a.key]), _telling(values[b.key])):
                    yield Variation(MOST, (one, other))


def _telling(changes: Sequence[Change]) -> Sequence[Change]:
    """Being absent, null, how many, and some of the values from one end to the other."""
    special = [one for one in changes if one.value is ABSENT or one.value is None or one.items]
    plain = [one for one in changes if one not in special and one.value is not PRESENT]
    step = max(1, len(plain) // TELLING)
    return [*special[:4], *plain[::step][:TELLING]]


def _chance(values: Mapping[str, Sequence[Change]], seed: int) -> Iterator[Variation]:
    chance = random.Random(f"{seed} variations")  # noqa: S311 - to be repeated, not to be secret
    keys = [key for key, changes in values.items() if changes]
    if len(keys) < 2:
        return
    for _ in range(10 * len(keys)):
        chosen = chance.sample(keys, min(len(keys), chance.randint(2, 5)))
        changes = tuple(chance.choice(values[key]) for key in chosen)
        yield Variation(chance.choice((LEAST, MOST)), changes)


def many(variations_: Iterator[Variation], limit: int) -> Iterator[Variation]:
    """The first of them, each once."""
    seen: set[tuple[object, ...]] = set()
    for one in chain(variations_):
        key = (
            one.base,
            *((change.key, change.items, type(change.value), repr(change.value)) for change in one.changes),
        )
        if key not in seen:
            seen.add(key)
            yield one
            if len(seen) >= limit:
                return
