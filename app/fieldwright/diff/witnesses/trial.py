"""One claim that is being tried: an instance that the one version takes, and what can be exchanged in it."""

from collections.abc import Iterable, Iterator
from typing import Any, cast

from attrs import frozen

from fieldwright.diff.model import Change
from fieldwright.diff.witnesses.building import Least, Steps, names_of
from fieldwright.diff.witnesses.copying import copied
from fieldwright.diff.witnesses.repairing import at, put, without
from fieldwright.schema.model import Field, Shape

_NOTHING = Shape("")


@frozen
class Turned:
    """A value of which the elements inside the one at a place stand in reverse order, as XML."""

    value: Any
    steps: Steps


@frozen
class Trial:
    """A claim that an instance is valid inside (in the version that took or takes it) and not outside (in the other).

    ``base`` is an instance that is valid inside, with the field in it where the inside version has one. ``steps`` is the place of the
    field's value, its list where it repeats; ``item`` that of the item in question. The field is None on the side that lacks it.
    """

    change: Change
    inside: Field | None
    outside: Field | None
    base: Any
    steps: Steps
    item: Steps
    least: Least

    @property
    def inner(self) -> Shape:
        """What the inside version says about the field; nothing where it does not have it."""
        return self.inside.shape if self.inside is not None else _NOTHING

    @property
    def outer(self) -> Shape:
        """What the outside version says about the field."""
        return self.outside.shape if self.outside is not None else _NOTHING

    @property
    def value(self) -> Any:
        """The field's value in the base."""
        return at(self.base, self.steps)

    @property
    def members(self) -> dict[str, Any] | None:
        """The members of the item in question, where it is an object."""
        held = at(self.base, self.item)
        return cast("dict[str, Any]", held) if isinstance(held, dict) else None

    def items(self, values: Iterable[Any]) -> Iterator[Any]:
        """Instances with other values of the item in question."""
        for one in values:
            yield from _tried(self.base, self.item, one)

    def whole(self, values: Iterable[Any]) -> Iterator[Any]:
        """Instances with other values of the field, its list where it repeats."""
        for one in values:
            yield from _tried(self.base, self.steps, one)

    def left_out(self) -> Iterator[Any]:
        """The instance without the field."""
        root = int(self.least.medium == "xml")
        if len(self.steps) > root and isinstance(self.steps[-1], str) and at(self.base, self.steps, self) is not self:
            yield without(self.base, self.steps)

    def with_members(self, more: dict[str, Any]) -> Iterator[Any]:
        """The instance with further members in the item in question."""
        members = self.members
        if members is not None:
            yield from _tried(self.base, self.item, {**members, **copied(more)})

    def forms(self) -> Iterator[dict[str, Any]]:
        """The members of the item in question, where it is an object: as in the base, then the least of each alternative."""
        members = self.members
        if members is not None:
            yield members
        for form in forms_of(self.inside)[:12] if self.inside is not None else ():
            made = self.least.holding(_down(form, self.inside), whole=False).value if self.inside is not None else None
            if isinstance(made, dict) and made != members:
                yield cast("dict[str, Any]", made)

    def other_names(self) -> Iterator[str]:
        """Names that either version may take of members that it does not name."""
        known = {child.name for one in (self.inside, self.outside) if one is not None for child in _all(one)}
        for one in (self.inside, self.outside):
            for child in _all(one) if one is not None else ():
                if child.name == "*":
                    yield from (name for name in names_of(child.shape, 2) if name not in known)
        yield from (name for name in ("other", "x-other", "anotherMember") if name not in known)


def forms_of(field: Field, depth: int = 3) -> list[Field]:
    """A field's alternatives, those of unions inside unions."""
    found: list[Field] = []
    for child in field.children():
        if child.shape.alternative:
            inner = forms_of(child, depth - 1) if depth else []
            found += inner or [child]
    return found


def _down(field: Field, start: Field) -> list[Field]:
    way = [field]
    while way[0].key != start.key and way[0].parent is not None:
        way.insert(0, way[0].parent)
    return way


def _all(field: Field, depth: int = 3) -> Iterator[Field]:
    for child in field.children():
        if child.shape.alternative and depth:
            yield from _all(child, depth - 1)
        else:
            yield child


def _tried(base: Any, steps: Steps, value: Any) -> Iterator[Any]:
    try:
        yield put(base, steps, copied(value))
    except (LookupError, TypeError):
        return
