"""XML: what the elements below two versions of one say together: their order, and which of them exclude or need one another."""

from collections.abc import Iterator, Mapping
from typing import Any

from fieldwright.diff.fields.pairing import Pair, local_name
from fieldwright.diff.fields.said import Said
from fieldwright.schema.model import Field, Shape


def together(old: Field, new: Field, both: list[tuple[Field, Field]]) -> Iterator[Said]:
    """What differs between two fields in what the fields below say together; ``both`` are those that both versions have."""
    found = [*order(old, new, both), *choices(both), *needs(old, new)]
    yield from found or groups(old, new, both)


def groups(old: Field, new: Field, both: list[tuple[Field, Field]]) -> Iterator[Said]:
    """Whether the groups of two content models differ in what nothing else tells: how often alternatives and groups may come."""
    was, is_ = (shape.beyond.get("groups") for shape in (old.shape, new.shape))
    if not was or not is_ or was == is_:
        return
    names = {local_name(one.name): _often(one.shape) == _often(other.shape) for one, other in both}
    before, after = _kept(was[0], names), _kept(is_[0], names)
    if before == after:
        return
    wider, narrower = _holds(before, after), _holds(after, before)
    kind = "values-widened" if wider else "values-narrowed" if narrower else "not-compared"
    because = (
        ""
        if wider or narrower
        else "xs:choice, xs:sequence: other groups of elements; what they allow cannot be compared"
    )
    yield Said(kind, "takes other groups of its elements", _written(before), _written(after), because=because)


def _often(shape: Shape) -> tuple[object, ...]:
    return shape.required, shape.repeats, shape.min_occurs, shape.max_occurs


def _kept(model: tuple[Any, ...], names: Mapping[str, bool]) -> tuple[Any, ...] | None:
    """A content model of elements that both versions have; how often is left open where it is told of the element itself."""
    if len(model) == 3:
        return None if model[0] not in names else model if names[model[0]] else (model[0], None, None)
    parts = tuple(one for part in model[3] if (one := _kept(part, names)) is not None)
    if len(parts) == 1 and model[1:3] == (1, 1):
        return parts[0]
    return (*model[:3], parts) if parts else None


def _holds(small: tuple[Any, ...] | None, large: tuple[Any, ...] | None) -> bool:
    """Whether two content models are the same but for occurrences, and the one allows all that the other does."""
    if small is None or large is None or len(small) != len(large) or small[0] != large[0]:
        return False
    least, most = (small[1] or 0, large[1] or 0), (small[2], large[2])
    often = least[1] <= least[0] and (most[1] is None or (most[0] is not None and most[0] <= most[1]))
    if not often or len(small) == 3:
        return often
    return len(small[3]) == len(large[3]) and all(
        _holds(one, other) for one, other in zip(small[3], large[3], strict=True)
    )


_BETWEEN = {"sequence": ", ", "choice": " | ", "all": " & "}


def _written(model: tuple[Any, ...] | None) -> str:
    """A content model as DTDs write one."""
    if model is None:
        return "()"
    often = {(1, 1): "", (0, 1): "?", (0, None): "*", (1, None): "+", (None, None): ""}.get(
        (model[1], model[2]), f"{{{model[1]},{'' if model[2] is None else model[2]}}}"
    )
    return (model[0] if len(model) == 3 else f"({_BETWEEN[model[0]].join(_written(one) for one in model[3])})") + often


def order(old: Field, new: Field, both: list[tuple[Field, Field]]) -> Iterator[Said]:
    """Whether elements come in another order, or in any."""
    free = [shape.beyond.get("order") == ("all",) for shape in (old.shape, new.shape)]
    elements = [
        pair for pair in both if not pair[0].shape.name.startswith(("@", "#")) and not pair[0].shape.alternative
    ]
    if free[0] != free[1] and len(elements) > 1:
        kind, text = (
            ("order-removed", "has elements in any order now")
            if free[1]
            else ("order-set", "has its elements in one order now")
        )
        yield Said(kind, text, "any" if free[0] else "in order", "any" if free[1] else "in order")
        return
    if all(free):
        return
    places = {id(one): at for at, one in enumerate(old.children())}
    ranks = [places.get(id(pair[0]), -1) for pair in elements if pair[0].shape.choice is None]
    if -1 not in ranks and ranks != sorted(ranks):
        named = [pair for pair in elements if pair[0].shape.choice is None]
        was = [pair[0].shape.name for pair in sorted(named, key=lambda pair: places[id(pair[0])])]
        yield Said(
            "order-changed",
            "has its elements in another order",
            was,
            [pair[1].shape.name for pair in named],
        )


def choices(both: list[tuple[Field, Field]]) -> Iterator[Said]:
    """Which elements exclude each other in one version only."""
    was, is_ = (_excluded([pair[side].shape for pair in both]) for side in (0, 1))
    more, fewer = is_ - was, was - is_
    for pairs, kind, verb in (
        (more, "choice-set", "now exclude each other"),
        (fewer, "choice-removed", "no longer exclude each other"),
    ):
        if pairs:
            names = sorted(
                {both[at][1].shape.name for pair in pairs for at in pair},
                key=[pair[1].shape.name for pair in both].index,
            )
            yield Said(
                kind,
                f"has fields that {verb}: {', '.join(names[:12])}",
                None if kind == "choice-set" else names,
                names if kind == "choice-set" else None,
            )


def _excluded(shapes: list[Shape]) -> set[tuple[int, int]]:
    groups: dict[str, list[tuple[int, str]]] = {}
    for at, shape in enumerate(shapes):
        if shape.choice is not None:
            groups.setdefault(shape.choice.group, []).append((at, shape.choice.alternative))
    return {
        (i, j) for members in groups.values() for i, one in members for j, other in members if i < j and one != other
    }


def needs(old: Field, new: Field) -> Iterator[Said]:
    """What must be there in one version only: one of a choice, or an element that others may stand for. One that has an element of another
    is the same, or was that element; what is as many in both versions is called otherwise, which is told of the elements themselves."""
    more, fewer = _unknown(new, old), _unknown(old, new)
    for names in more[len(fewer) :]:
        yield Said("values-narrowed", f"must have {_listed(names)}", None, list(names))
    for names in fewer[len(more) :]:
        yield Said("values-widened", f"need no longer have {_listed(names)}", list(names), None)


def _unknown(field: Field, other: Field) -> list[tuple[str, ...]]:
    """What a version demands of which another demands nothing, and which no field says."""
    known = {name for names in other.shape.beyond.get("needs", ()) for name in names} | _required(other)
    own = _required(field)
    return [
        names
        for names in field.shape.beyond.get("needs", ())
        if known.isdisjoint(names) and not (len(names) == 1 and names[0] in own)
    ]


def _required(field: Field) -> set[str]:
    return {local_name(child.shape.name) for child in field.children() if child.shape.required}


def _listed(names: tuple[str, ...]) -> str:
    if len(names) == 1:
        return f"{names[0]}, or what stands for it"
    return f"one of {', '.join(names[:8])}" + (f" and {len(names) - 8} more" if len(names) > 8 else "")


# --- a text that has attributes, or had them ----------------------------------------------------------------------------


def text_below(shape: Shape) -> Shape | None:
    """The text of an element that has nothing but attributes beside it."""
    below = () if shape.leaf else shape.expand()
    if not all(one.name.startswith(("@", "#")) and not one.alternative for one in below):
        return None
    return next((one for one in below if one.name == "#text"), None)


def text_pairs(old: Field, new: Field) -> list[Pair]:
    """The pairs below two elements of which one is a text alone, and the other has attributes beside it: the text is the same field."""
    bare, holder = (old, new) if old.shape.leaf else (new, old)
    made: list[Pair] = []
    for child in holder.children():
        same = bare.shape.with_(
            name="#text", required=True, repeats=False, min_occurs=1, max_occurs=1, nullable=child.shape.nullable,
            description=child.shape.description, default=child.shape.default, choice=None, notes=child.shape.notes,
        ) if child.name == "#text" else None  # fmt: skip
        other = Field(same, bare.path, bare.key, bare.parent, bare.depth) if same is not None else None
        made.append(Pair(other, child) if holder is new else Pair(child, other))
    return made
