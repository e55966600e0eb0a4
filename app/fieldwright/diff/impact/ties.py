"""Which of a comparison's changes is meant by a difference at one path: a change of a shared definition is told once, and used in many places."""

import re
from collections.abc import Hashable, Iterable, Iterator
from typing import Any

from fieldwright.diff.fields.said import Said
from fieldwright.diff.impact.pairing import Pairing, origin_key, root_of
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.made import change
from fieldwright.diff.model import DOCS, Change, Comparison
from fieldwright.mapping.expand import bare_path
from fieldwright.schema.model import Field, field_at

GONE = frozenset(
    {"optional-field-removed", "optional-field-removed-open", "required-field-removed", "required-field-removed-open",
     "tuple-item-removed", "alternative-removed", "field-forbidden"}
)  # fmt: skip
"""Kinds of change after which a field is not there."""

ADDED = frozenset(
    {"required-field-added", "required-field-added-open", "required-field-with-default-added", "became-required", "optional-field-added",
     "optional-field-added-open", "field-allowed"}
)  # fmt: skip
"""Kinds of change after which a field is there, or has to be."""

ELSEWHERE = frozenset({"field-renamed", "field-moved"})


class Ties:
    """The changes of a comparison by where they are."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._by_path: dict[tuple[str, str], list[Change]] = {}
        self._by_origin: dict[Hashable, list[Change]] = {}
        self._by_what: dict[tuple[str, str, str], list[Change]] = {}
        self._ignored = frozenset(id(one.change) for one in comparison.ignored)
        self._made: dict[tuple[str, str, str, str], Change] = {}
        for one in (*comparison.changes, *(held.change for held in comparison.ignored)):
            self._enter(one)

    def _enter(self, one: Change) -> None:
        messages = {one.message, one.old_message or one.message}
        paths = {bare_path(one.path), bare_path(one.old_path or one.path)}
        for message in messages:
            for path in paths:
                self._by_path.setdefault((message, path), []).append(one)
        self._by_what.setdefault((one.id, repr(one.before), repr(one.after)), []).append(one)
        for origin in (one.location, one.old_location):
            key = origin_key(origin)
            if key is not None:
                self._by_origin.setdefault(key, []).append(one)

    def difference(self, said: Said, pair: Pairing, old: Field, new: Field) -> Change | None:
        """The change that a difference between two fields is told as; None where the team ignores it."""
        wanted = [one for one in self._at(pair, old, new) if one.id == said.id]
        same = [one for one in wanted if _alike(one.before, said.before) and _alike(one.after, said.after)]
        return self._chosen(same or wanted or self._of_type(said, new), said, pair, old, new)

    def gone(self, pair: Pairing, old: Field) -> Change | None:
        """The change after which a field is not there any more."""
        found = [one for one in self._at(pair, old, None) if one.id in GONE]
        id = f"{'required' if old.shape.required else 'optional'}-field-removed"
        return self._chosen(found, Said(id, "is gone"), pair, old, None)

    def elsewhere(self, pair: Pairing, old: Field, new: Field | None, *, moved: bool) -> Change | None:
        """The change that says what a field is called now, or where it stands."""
        found = [one for one in self._at(pair, old, new) if one.id in ELSEWHERE]
        id = "field-moved" if moved else "field-renamed"
        now = new.value_path if new is not None else ""
        return self._chosen(found, Said(id, f"is now {now}", old.value_path, now), pair, old, new)

    def added(self, pair: Pairing, new: Field) -> Change | None:
        """The change after which a field has to be there."""
        found = [one for one in self._at(pair, None, new) if one.id in ADDED]
        return self._chosen(found, Said("required-field-added", "must now be there"), pair, None, new)

    def at_path(self, pair: Pairing, path: str) -> tuple[Change, ...]:
        """All changes at a path, old or new, that are not ignored."""
        if pair.old is None or pair.new is None:
            return ()
        old, new = pair.old_field(path), field_at(pair.new, path)
        new = new if new is not None and (old is None or new.name == old.name) else pair.new_field(path)
        return tuple(one for one in self._at(pair, old, new) if id(one) not in self._ignored and one.severity != DOCS)

    def of_message(self, pair: Pairing) -> tuple[Change, ...]:
        """The changes of a message as a whole, of its operation, and of the interface that it belongs to; not of a field."""
        messages = (pair.new_message, pair.old_message)
        names = dict.fromkeys((*messages, *map(operation_of, messages), ""))
        found = {id(one): one for name in names for one in self._by_path.get((name, ""), ()) if not one.path}
        return tuple(
            one
            for key, one in found.items()
            if key not in self._ignored
            and (KINDS[one.id].group == "contract" or (one.message and KINDS[one.id].group == "existence"))
        )

    def of_parameters(self, pair: Pairing) -> tuple[Change, ...]:
        """The changes of what is sent along with a message: the parameters of its operation."""
        names = {f"{operation_of(one)} parameters" for one in (pair.new_message, pair.old_message)}
        held = (one for one in self.comparison.changes if one.path and not names.isdisjoint(_messages(one)))
        return tuple(one for one in held if not pair.new_message.endswith(" parameters"))

    def of_namespace(self, pair: Pairing) -> Change | None:
        """The change of the namespace that a message's root is in."""
        was, now = (one.shape.namespace if one is not None else "" for one in (pair.old, pair.new))
        if was == now:
            return None
        found = (one for one in self.comparison.changes if one.id == "namespace-changed")
        return next((one for one in found if (one.before or "", one.after or "") == (was, now)), None)

    def _at(self, pair: Pairing, old: Field | None, new: Field | None) -> Iterator[Change]:
        """The changes at two fields: those told of this very path first, then those of the definition that they come from."""
        seen: set[int] = set()
        for one in (*self._of_paths(pair, old, new), *self._of_origins(old, new)):
            if id(one) not in seen:
                seen.add(id(one))
                yield one

    def _of_paths(self, pair: Pairing, old: Field | None, new: Field | None) -> Iterator[Change]:
        if new is not None:
            yield from self._by_path.get((pair.new_message, bare_path(new.value_path)), ())
        if old is not None:
            yield from self._by_path.get((pair.old_message, bare_path(old.value_path)), ())

    def _of_origins(self, old: Field | None, new: Field | None) -> Iterator[Change]:
        for one in (new, old):
            key = origin_key(one.shape.source) if one is not None else None
            if one is not None and key is not None:
                yield from (held for held in self._by_origin.get(key, ()) if _named(held, one.name))

    def _of_type(self, said: Said, new: Field) -> list[Change]:
        """The same change of another field of the same type: told once, where the type is used first."""
        name = new.shape.type_name
        alike = self._by_what.get((said.id, repr(said.before), repr(said.after)), ()) if name else ()
        return [one for one in alike if self._type_of(one) == name]

    def _type_of(self, one: Change) -> str:
        root = root_of(self.comparison.new, one.message)
        field = field_at(root, one.path) if root is not None else None
        return field.shape.type_name if field is not None else ""

    def _chosen(
        self, found: Iterable[Change], said: Said, pair: Pairing, old: Field | None, new: Field | None
    ) -> Change | None:
        first = next(iter(found), None)
        if first is not None:
            return None if id(first) in self._ignored else first
        key = (
            said.id,
            pair.new_message,
            new.key if new is not None else old.key if old is not None else "",
            repr((said.before, said.after)),
        )
        if key not in self._made:
            self._made[key] = self._own(said, pair, old, new)
        return self._made[key]

    def _own(self, said: Said, pair: Pairing, old: Field | None, new: Field | None) -> Change:
        """A change that the comparison tells otherwise, for instance with the whole that it is in."""
        here = new or old
        path = here.value_path if here is not None else ""
        facts: dict[str, Any] = {"message": pair.new_message, "path": path, "before": said.before, "after": said.after}
        if pair.old_message != pair.new_message:
            facts["old_message"] = pair.old_message
        if old is not None:
            facts["old_location"] = old.shape.source
            if old.value_path != path:
                facts["old_path"] = old.value_path
        if here is not None:
            facts["location"] = here.shape.source
        return change(said.id, self.comparison.preset or "strict", f"{path or 'the message'} {said.text}", **facts)


_OPERATION = re.compile(r"([A-Z]+ /\S*) (?:request|response|parameters|headers)\b.*")


def operation_of(message: str) -> str:
    """The operation that a message is of, as ``GET /orders``; the message's own name where it is of none."""
    found = _OPERATION.fullmatch(message)
    return found[1] if found else message


def _messages(change: Change) -> set[str]:
    """The messages that a change is known to be in."""
    return {change.message, *(place.message for place in change.used)}


def _named(change: Change, name: str) -> bool:
    """Whether a change is of a field of a name: several fields may come from one place of a schema."""
    return any(bare_path(path).split(".")[-1] == name for path in (change.path, change.old_path) if path)


def _alike(one: Any, other: Any) -> bool:
    return one == other or repr(one) == repr(other)
