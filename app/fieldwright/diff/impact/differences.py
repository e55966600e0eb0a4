"""What differs on the way to one path of a message, and at its end: the local view of a comparison."""

from collections.abc import Iterator

from attrs import frozen

from fieldwright.diff.fields.local import Media, differences
from fieldwright.diff.fields.said import Said
from fieldwright.diff.impact.pairing import Pairing, Renamed
from fieldwright.mapping.expand import bare_path
from fieldwright.schema.model import Field

DEEPEST, MOST = 5, 300
"""How far below a field that is used as a whole it is looked for differences."""

FROM_ABOVE = frozenset(
    {"became-optional", "became-nullable", "became-list", "became-single", "became-repeating", "became-unrepeated", "items-became-nullable",
     "field-forbidden", "became-deprecated", "access-changed"}
)  # fmt: skip
"""Kinds of change of a field that reach what is below it."""

FROM_EVERYWHERE_ABOVE = frozenset({"became-deprecated", "access-changed"})
"""Those that reach what is read of a list's items too, though the rule of the list tells of what is above it."""


@frozen(eq=False)
class Difference:
    """One difference: at the field itself, above it or below it. What is gone has no ``new`` field."""

    said: Said
    old: Field | None
    new: Field | None
    where: str = "at"
    """``at``, ``above`` or ``below`` the path that was asked for."""


@frozen(eq=False)
class Way:
    """What became of a path: where it is now, what it is called otherwise on the way, and all differences."""

    path: str
    new_path: str
    old: Field | None
    new: Field | None
    renamed: tuple[Renamed, ...] = ()
    found: tuple[Difference, ...] = ()
    gone: Field | None = None
    """The outermost field on the way that is not there any more."""
    undescribed: bool = False
    """Whether a member of its name is still allowed, and may hold anything."""
    cut: bool = False
    """Whether there is more below than was looked at."""


class Ways:
    """The ways to the fields of one message, each looked at once."""

    def __init__(self, pair: Pairing, *, xml: bool) -> None:
        self.pair = pair
        self._media = Media(xml=xml)
        self._at: dict[tuple[int, int], tuple[Difference, ...]] = {}

    def to(self, path: str, *, whole: bool = False, item: str = "") -> Way:
        """What became of a path. ``whole``: all below it counts; ``item`` is the bare path from which on what is above counts."""
        pair = self.pair
        old, new = pair.old_field(path), pair.new_field(path)
        renamed = tuple(one for one in pair.renamed_on(path) if not item or len(bare_path(one.old)) > len(item))
        now = pair.new_path(path)
        if old is None:
            return Way(path, now, None, new, renamed)
        if new is None:
            return Way(
                path, now, old, None, renamed, gone=self._gone(old), undescribed=pair.undescribed(path) is not None
            )
        found = [*self._differences(old, new, "at")]
        for above, after in self._above(old):
            reaching = FROM_ABOVE if len(bare_path(above.value_path)) > len(item) else FROM_EVERYWHERE_ABOVE
            found += (one for one in self._differences(above, after, "above") if one.said.id in reaching)
        below = list(self._below(old, new, DEEPEST)) if whole and not (old.shape.leaf and new.shape.leaf) else []
        return Way(path, now, old, new, renamed, (*found, *below[:MOST]), cut=len(below) > MOST)

    def _differences(self, old: Field, new: Field, where: str) -> tuple[Difference, ...]:
        key = id(old), id(new)
        if key not in self._at:
            found = tuple(Difference(said, old, new) for said in differences(old.shape, new.shape, self._media))
            self._at[key] = found
        return tuple(Difference(one.said, old, new, where) for one in self._at[key])

    def _above(self, old: Field) -> Iterator[tuple[Field, Field]]:
        """The fields above one, with what they are now."""
        for one in list(old.upwards())[1:]:
            path = one.value_path
            if one.parent is None:
                return
            after = self.pair.new_field(path) if not one.shape.alternative else None
            if after is not None:
                yield one, after

    def _gone(self, old: Field) -> Field:
        found = old
        for one in old.upwards():
            if one.parent is not None and not one.shape.alternative and self.pair.new_field(one.value_path) is None:
                found = one
        return found

    def _below(self, old: Field, new: Field, depth: int) -> Iterator[Difference]:
        if depth == 0 or old.recursive:
            return
        known: set[str] = set()
        for child in old.children():
            if child.shape.alternative:
                continue
            after = self.pair.new_field(child.value_path)
            if after is None:
                yield Difference(Said(_removed(child), "is gone"), child, None, "below")
                continue
            known.add(after.value_path)
            yield from self._differences(child, after, "below")
            yield from self._below(child, after, depth - 1)
        for child in new.children():
            if child.shape.required and not child.shape.alternative and child.value_path not in known:
                yield Difference(Said("required-field-added", "must now be there"), None, child, "below")


def _removed(field: Field) -> str:
    return f"{'required' if field.shape.required else 'optional'}-field-removed"
