"""Which messages of two versions are the same entry point."""

import re
from collections.abc import Iterable, Mapping

from fieldwright.schema.model import DEFINITIONS, Field, Message, Schema

_VERSION_STEP = re.compile(r"/v?\d+(?:[._-]\w+)*(?=/)", re.IGNORECASE)
"""The version in an address, by which definitions with an $id are called."""


def paired_messages(
    old: Schema,
    new: Schema,
    given: Mapping[str, str],
    spoken: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset()),
) -> dict[str, str]:
    """The new version's messages by those of the old one: those that are given, then by name, then by what is left of the names
    without case, signs and versions, then the one that is left on both sides or has most of the same fields.

    Those that are ``spoken`` for (`contract.Contract.spoken`) are paired as is given, or not at all.
    """
    before, after = list(old.messages()), list(new.messages())
    made = {name: other for name, other in given.items() if other}
    settled = set(given) | spoken[0]
    taken = set(made.values()) | spoken[1]
    for same in (_exact, _loose):
        named = {}
        for one in after:
            if one.name not in taken:
                named.setdefault(same(one), one.name)
        for one in before:
            if (
                one.name not in made
                and one.name not in settled
                and same(one) in named
                and named[same(one)] not in taken
            ):
                made[one.name] = named[same(one)]
                taken.add(made[one.name])
    left = [one for one in before if one.name not in made and one.name not in settled and one.kind not in DEFINITIONS]
    right = [one for one in after if one.name not in taken and one.kind not in DEFINITIONS]
    if left and right and not _of_operations(left) and not _of_operations(right):
        made.update(_by_fields(old, new, left, right))
    if not any(name for name in made) and len(before) and len(after):
        made.update(_by_fields(old, new, before, after))
    return {one.name: made[one.name] for one in before if one.name in made}


def _exact(message: Message) -> str:
    return f"{message.kind in DEFINITIONS} {message.name}"


def _loose(message: Message) -> str:
    name = _VERSION_STEP.sub("/", message.name)
    name = name.rpartition(":")[2] if " " not in name else name
    name = re.sub(r"[\W_]+", "", name.lower())
    return f"{message.kind in DEFINITIONS} {re.sub(r'v?[0-9]+$', '', name) or name}"


def _of_operations(messages: Iterable[Message]) -> bool:
    return any(one.kind in ("request", "response", "parameters", "headers") for one in messages)


def _by_fields(old: Schema, new: Schema, left: list[Message], right: list[Message]) -> dict[str, str]:
    """The one that is left on both sides; else those of which most fields are the same."""
    if len(left) == 1 and len(right) == 1:
        return {left[0].name: right[0].name}
    made: dict[str, str] = {}
    names = {one.name: _names(new.root(one.name)) for one in right[:50]}
    for one in left[:50]:
        mine = _names(old.root(one.name))
        scored = [
            (len(mine & other) / max(1, len(mine | other)), name)
            for name, other in names.items()
            if name not in made.values()
        ]
        score, best = max(scored, default=(0.0, ""))
        if score >= 0.6 and len(mine) > 1:
            made[one.name] = best
    return made


def _names(root: Field) -> frozenset[str]:
    return frozenset(child.name for child in root.children()[:500])
