"""Two versions of a schema, compared: the one way in."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from fieldwright.diff.contract import Contract, Lists, alone, both_roles, contract_of, told_once, why_idle
from fieldwright.diff.fields.across import Across, across, entries
from fieldwright.diff.fields.across_walk import AcrossWalk
from fieldwright.diff.fields.clean import Nothing, alike
from fieldwright.diff.fields.found import Found
from fieldwright.diff.fields.local import Media
from fieldwright.diff.fields.messages import paired_messages
from fieldwright.diff.fields.moves import moved, renames_of
from fieldwright.diff.fields.referred import referred
from fieldwright.diff.fields.texts import told_once as texts_once
from fieldwright.diff.fields.walk import Walk
from fieldwright.diff.fields.whole import Whole
from fieldwright.diff.made import change
from fieldwright.diff.model import SAFE, Change, Comparison
from fieldwright.diff.policy import Policy
from fieldwright.diff.sorts import of_one_sort
from fieldwright.diff.witnesses import Witnesses
from fieldwright.files.collector import paused_collector
from fieldwright.schema.model import DEFINITIONS, Message, Schema

_OF_DATA = frozenset({*DEFINITIONS, "root", "element", "sample"})
"""Kinds of messages of schemas that describe data only; others are of operations."""


def compare(old: Schema, new: Schema, policy: Policy | None = None, *, messages: tuple[str, ...] = ()) -> Comparison:
    """All changes from one version to the other, of any formats; only those of some messages (of the old version) where they are named.

    Raises `MissingError` for a message that neither version has.
    """
    with paused_collector():
        return _compared(*of_one_sort(old, new), policy or Policy(), messages)


def _compared(old: Schema, new: Schema, policy: Policy, messages: tuple[str, ...]) -> Comparison:
    looked_at = across(old, new)
    if looked_at is not None:
        return _compared_across(old, new, policy, messages, looked_at)
    preset = policy.preset_for(new)
    contract = contract_of(old, new, preset)
    apart = _of_operations(old) != _of_operations(new)
    pairs = entries(old, new) if apart else paired_messages(old, new, contract.pairs, contract.spoken)
    for name in messages:
        old.root(name)  # raises for one that is not there
    media = _media(old, new)
    told = Nothing() if messages and media.xml else alike(old, new)  # a message that is asked for has all that it holds
    walk, lists = Walk(media, told, preset), Lists(preset, dict(contract.renames))
    chosen = {name: pairs[name] for name in pairs if not messages or name in messages}
    _walk_messages(walk, lists, contract, (old, new), pairs, chosen)
    if not messages:
        _walk_others(walk, lists, contract, (old, new), pairs)
    founds = _proved(moved(texts_once(walk.found(), old, new), preset), (old, new), chosen, lists.elsewhere, preset)
    kinds = {one.name: one.kind for schema in (old, new) for one in schema.messages()}
    directions = {one.name: one.kind for one in new.messages()}
    judged = (_for_the_caller(one, directions.get(one.change.message, "")) for one in founds)
    changes = told_once([*lists.changes, *judged], kinds)
    if messages:
        named = {*chosen, *chosen.values()}
        changes = [*(one for one in contract.changes if one.message in named), *changes]
    elif not apart:
        changes = [*contract.changes, *changes, *_lone(old, new, pairs, walk, contract, preset)]
    changes += _namespaces(walk, preset)
    kept, ignored = policy.judged(changes)
    found = renames_of(founds)
    renames = {name: {**lists.renames.get(name, {}), **found.get(name, {})} for name in (*lists.renames, *found)}
    return Comparison(old, new, kept, ignored, preset, pairs, renames)


Versions = tuple[Schema, Schema]


def _walk_messages(
    walk: Walk, lists: Lists, contract: Contract, versions: Versions, pairs: dict[str, str], chosen: Mapping[str, str]
) -> None:
    """Walk the pairs that were chosen, definitions last. Takes pairs out of ``pairs`` that were a guess, and a wrong one."""
    old, new = versions
    kinds = {one.name: one.kind for one in old.messages()}
    parts = [name for name in chosen if kinds.get(name) in DEFINITIONS]
    for name in [*(one for one in chosen if kinds.get(one) not in DEFINITIONS), *parts]:
        if kinds.get(name) == "parameters" and name in contract.pairs:
            same = name in contract.parameters and walk.alike.parts(contract.parameters[name])
        else:
            same = walk.alike.message(name, chosen[name])
        if same:
            continue
        before, after = old.root(name), new.root(chosen[name])
        part = kinds.get(name) in DEFINITIONS
        definitions = before.shape.definition, after.shape.definition
        if part and walk.met(*definitions):
            if name == chosen[name] and not walk.media.xml:
                walk.itself(name, before, after)
            continue
        if part and name != chosen[name] and walk.matched(*definitions):
            del pairs[name]  # what it is called was a guess: one of them stands for another
            continue
        listed = lists.pairs(name, chosen[name], kinds.get(name, ""), before, after) if name in contract.pairs else None
        if listed is not None:
            walk.fields(name, chosen[name], before, after, listed)
        else:
            walk.message(name, chosen[name], before, after, named=name if part else "")


def _walk_others(walk: Walk, lists: Lists, contract: Contract, versions: Versions, pairs: Mapping[str, str]) -> None:
    """Walk what is in no pair of messages: definitions that are changed, and parameters that only one version lists."""
    old, new = versions
    for name, before, after in walk.alike.further(pairs):
        if before.shape.definition is None or not walk.met(before.shape.definition, after.shape.definition):
            walk.message(name, name, before, after, named=name)
    for before, after in contract.lone:
        root = new.root(after) if after else old.root(before)
        lists.elsewhere.add(after or before)
        walk.fields(before or after, after or before, root, root, alone(root, after or before, added=bool(after)))


def _proved(
    founds: list[Found], versions: Versions, chosen: Mapping[str, str], elsewhere: Collection[str], preset: str
) -> list[Found]:
    """The changes, each settled and shown by an instance, with what the whole of a message says; the lists of ``elsewhere`` are no wholes."""
    whole = Whole(*versions)
    settled = whole.settled(founds)
    able = Witnesses(*versions).all_proved([one for one in settled if one.change.message not in elsewhere])
    wholes = {name: other for name, other in chosen.items() if other not in elsewhere}
    return [*whole.completed(able, wholes, preset), *(one for one in settled if one.change.message in elsewhere)]


def _of_operations(schema: Schema) -> bool:
    return any(one.kind not in _OF_DATA for one in schema.messages())


def _compared_across(
    old: Schema, new: Schema, policy: Policy, messages: tuple[str, ...], looked_at: Across
) -> Comparison:
    """The changes between descriptions in different languages: of what both describe, field by field."""
    preset = policy.preset_for(new)
    pairs = entries(old, new)
    for name in messages:
        old.root(name)  # raises for one that is not there
    walk = AcrossWalk(_media(old, new), Nothing(), preset, across=looked_at)
    for name, other in pairs.items():
        if not messages or name in messages:
            walk.message(name, other, old.root(name), new.root(other))
    kept, ignored = policy.judged([one.change for one in walk.found()])
    return Comparison(old, new, kept, ignored, preset, pairs)


def _for_the_caller(found: Found, kind: str) -> Change:
    """The change with the severities for who calls: what is supplied to read as well hurts both roles, what is not sent hurts nobody."""
    change = found.change
    idle = why_idle(found, kind)
    if idle:
        return change.judged(SAFE, SAFE, idle)
    return change.judged(change.target_severity, change.target_severity) if both_roles(change.message) else change


def _media(old: Schema, new: Schema) -> Media:
    xml = old.medium == "xml" and new.medium == "xml"
    plain = any(one.format.startswith("JSON Schema") for one in (old, new))
    return Media(xml=xml, asserted=not plain)


def _lone(
    old: Schema, new: Schema, pairs: Mapping[str, str], walk: Walk, contract: Contract, preset: str
) -> Iterable[Change]:
    """The messages that only one version has; definitions only where nothing that was compared uses them."""
    known = contract.spoken[1].union(pairs.values())
    here = contract.spoken[0].union(pairs)
    yield from _gone(
        old, [one for one in old.messages() if one.name not in here], walk.type_names[0], preset, added=False
    )
    yield from _gone(
        new, [one for one in new.messages() if one.name not in known], walk.type_names[1], preset, added=True
    )


def _gone(schema: Schema, messages: Sequence[Message], met: set[str], preset: str, *, added: bool) -> Iterable[Change]:
    used = met | referred(schema, [one.name for one in messages if one.kind in DEFINITIONS and one.name not in met])
    for one in messages:
        part = one.kind in DEFINITIONS
        if part and one.name in used:
            continue
        id = f"{'definition' if part else 'message'}-{'added' if added else 'removed'}"
        text = f"{'definition' if part else 'message'} {one.name} {'was added' if added else 'is gone'}"
        yield change(id, preset, text, message=one.name, location=one.origin, old_location=one.origin,
                     before=None if added else one.name, after=one.name if added else None)  # fmt: skip


def _namespaces(walk: Walk, preset: str) -> Iterable[Change]:
    for (was, is_), count in walk.namespaces.items():
        yield change(
            "namespace-changed", preset, f"the namespace is {is_}; it was {was}", before=was, after=is_, places=count
        )
