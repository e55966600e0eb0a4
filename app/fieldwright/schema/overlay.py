"""Examples of whole payloads, handed down to the fields that they are made of."""

from collections.abc import Callable, Iterable
from typing import Any, cast

from fieldwright.schema.model import Note, Shape

KEPT = 3
"""Different examples that a field takes from payloads."""

LONGEST = 300
"""Characters of a text that still makes a useful example."""

_LISTED = 20
"""Items of an example's array that are looked at."""

Finish = Callable[[Shape], Shape]
"""What is done to the shape of a message's root."""


def finishing(examples: Callable[[], Iterable[Any]], notes: tuple[Note, ...] = ()) -> Finish:
    """Gives a message's root the notes, and its fields the values that they have in examples of the payload."""

    def finish(shape: Shape) -> Shape:
        made = with_examples(shape, tuple(examples()))
        return made.with_(notes=(*made.notes, *notes)) if notes else made

    return finish


def with_examples(shape: Shape, values: tuple[Any, ...]) -> Shape:
    """The shape with examples of its value: a leaf's are its own, others go to the fields below when they are expanded."""
    if shape.repeats and shape.name != "[]":
        values = tuple(item for value in values if isinstance(value, list) for item in value[:_LISTED])
    values = tuple(value for value in values if value is not None)
    if not values:
        return shape
    if shape.leaf:
        return shape if shape.examples else shape.with_(examples=_kept(values))
    expand = shape.expand
    return shape.with_(expand=lambda: tuple(_below(child, values) for child in expand()))


def _below(child: Shape, values: tuple[Any, ...]) -> Shape:
    if child.alternative:
        return with_examples(child, tuple(value for value in values if isinstance(value, dict)))
    if child.name == "[]" or (child.name.startswith("[") and child.name.endswith("]")):
        lists = [cast("list[Any]", value) for value in values if isinstance(value, list)]
        if child.name == "[]":
            return with_examples(child, tuple(item for one in lists for item in one[:_LISTED]))
        index = int(child.name[1:-1])
        return with_examples(child, tuple(one[index] for one in lists if len(one) > index))
    objects = [cast("dict[str, Any]", value) for value in values if isinstance(value, dict)]
    return with_examples(child, tuple(one[child.name] for one in objects if child.name in one))


def _kept(values: tuple[Any, ...]) -> tuple[Any, ...]:
    found: list[Any] = []
    for value in values:
        plain = isinstance(value, (bool, int, float)) or (isinstance(value, str) and len(value) <= LONGEST)
        if plain and value not in found:
            found.append(value)
    return tuple(found[:KEPT])
