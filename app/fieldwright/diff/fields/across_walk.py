"""The walk through two descriptions in different languages."""

from attrs import define, field

from fieldwright.diff.fields.across import Across
from fieldwright.diff.fields.lone import facts_of
from fieldwright.diff.fields.neutral import neutral_differences, neutral_lone
from fieldwright.diff.fields.pairing import Pair
from fieldwright.diff.fields.said import Said, value_key
from fieldwright.diff.fields.walk import Entry, Walk, written
from fieldwright.schema.model import Field, Shape


@define
class AcrossWalk(Walk):
    """As `Walk`, with the fields of `across` and their differences of `neutral`."""

    across: Across = field(kw_only=True)

    def _site(
        self,
        old_name: str,
        new_name: str,
        pair: Pair,
        above_old: Field,
        above_new: Field,
        *,
        plain: bool,  # noqa: ARG002
        named: str = "",
    ) -> bool:
        old, new = pair.old, pair.new
        if old is None or new is None:
            self._lone(old_name, new_name, pair, above_old, above_new)
            return False
        self._differing(old_name, new_name, pair, old.shape, new.shape, named)
        return not (old.shape.leaf and new.shape.leaf) and self._first(old, new, new_name)

    def _below(self, old_name: str, new_name: str, old: Field, new: Field) -> list[Pair]:
        pairs = self.across.pairs(old, new)
        return [pair for pair in pairs if self._site(old_name, new_name, pair, old, new, plain=False)]

    def _differing(
        self,
        old_name: str,
        new_name: str,
        pair: Pair,
        one: Shape,
        other: Shape,
        named: str,  # noqa: ARG002
        *,
        only: frozenset[str] = frozenset(),  # noqa: ARG002
    ) -> None:
        for said in neutral_differences(one, other, self.across):
            values = (said.id, value_key(said.before), value_key(said.after))
            self._note(Entry(said, new_name, old_name, pair.old, pair.new), [(written(one), written(other), *values)])

    def _lone(self, old_name: str, new_name: str, pair: Pair, above_old: Field, above_new: Field) -> None:
        one = pair.new or pair.old
        if one is None:
            return
        added = pair.new is not None
        id = neutral_lone(one.shape, above_old, above_new, self.across, added=added)
        if not id:
            return
        must = " (required)" if one.shape.required else ""
        verb = "is described in the new version only" if added else "is described in the old version only"
        facts = facts_of(one.shape)
        said = Said(id, f"{one.name}{must} {verb}", None if added else facts, facts if added else None, shared=False)
        entry = Entry(said, new_name, old_name, pair.old, pair.new)
        self._note(entry, [(written(one.shape), verb, one.name)] if one.shape.source.pointer else ())
