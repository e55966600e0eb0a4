"""The places of a payload: which of them a path means, and where a value that an expression gave stood.

Where a value stood is found with marks: every object of a copy of the sources gets one more member that says its place, and the expression
is evaluated on the copy as well. Where it gives the same but for the marks, each object's mark is its place.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import Factory, frozen

from fieldwright.schema.paths import Step, join, parse_path, quoted


@frozen
class Held:
    """A value that an expression gave, and its place in a source; an empty ``alias`` says that it is computed."""

    value: Any = None
    alias: str = ""
    path: str = ""
    there: bool = True


@frozen(eq=False)
class Marked:
    """A copy of values with marks: the member ``name`` of each object is its number among ``places``."""

    values: Mapping[str, Any]
    name: str
    places: list[tuple[str, str]] = Factory(list)

    def held(self, value: Any, plain: Any, roots: Mapping[str, Any]) -> Held | None:
        """An object with its place, if it is as it stands there; ``plain`` is the same without marks."""
        at = cast("dict[str, Any]", value).get(self.name) if isinstance(value, dict) else None
        if not isinstance(at, int) or not 0 <= at < len(self.places):
            return None
        alias, path = self.places[at]
        return Held(plain, alias, path) if value_at(roots[alias], path_tokens(path)) == (True, plain) else None

    def without(self, value: Any) -> Any:
        """A value without the marks."""
        if isinstance(value, dict):
            held = cast("dict[str, Any]", value)
            return {name: self.without(one) for name, one in held.items() if name != self.name}
        return [self.without(one) for one in cast("list[Any]", value)] if isinstance(value, list) else value


def marked(roots: Mapping[str, Any]) -> Marked:
    """Values by alias with marks, under a name that none of them has."""
    text = json.dumps(roots)
    name = "$_at"
    while f'"{name}"' in text:
        name += "_"
    places: list[tuple[str, str]] = []

    def copy(value: Any, alias: str, path: str) -> Any:
        if isinstance(value, dict):
            places.append((alias, path))
            made: dict[str, Any] = {name: len(places) - 1}
            for key, one in cast("dict[str, Any]", value).items():
                made[key] = copy(one, alias, join(path, quoted(key)))
            return made
        if isinstance(value, list):
            return [copy(one, alias, f"{path}[{at}]") for at, one in enumerate(cast("list[Any]", value))]
        return value

    return Marked({alias: copy(value, alias, "") for alias, value in roots.items()}, name, places)


Token = str | int


def path_tokens(path: str) -> tuple[Token, ...]:
    """The names and positions of a path; ``[]`` and a block's name are the first position."""
    return tuple(one for step in parse_path(path) for one in _tokens(step))


def _tokens(step: Step) -> Iterator[Token]:
    if step.name[:1] == "[":
        yield int(step.name[1:-1]) if step.name[1:-1].isdigit() else 0
    elif step.name:
        yield step.name
    for one in step.brackets:
        yield int(one) if one.isdigit() else 0


def path_of(tokens: Sequence[Token]) -> str:
    """The path of names and positions."""
    path = ""
    for one in tokens:
        path = f"{path}[{one}]" if isinstance(one, int) else join(path, quoted(one))
    return path


def names_of(path: str) -> tuple[str, ...]:
    """The names of a path, without positions."""
    return tuple(one for one in path_tokens(path) if isinstance(one, str))


def value_at(root: Any, tokens: Sequence[Token]) -> tuple[bool, Any]:
    """Whether there is a value at a place, and the value."""
    value = root
    for one in tokens:
        if isinstance(one, int) and isinstance(value, list) and one < len(cast("list[Any]", value)):
            value = cast("list[Any]", value)[one]
        elif isinstance(one, str) and isinstance(value, dict) and one in value:
            value = cast("dict[str, Any]", value)[one]
        else:
            return False, None
    return True, value


def walked(root: Any, names: Sequence[str], along: Sequence[Token] = ()) -> Iterator[tuple[str, bool, Any]]:
    """The concrete places that names lead to, each with whether it is there and its value; of lists all items.

    Where the names go the way of the place ``along``, they go through its positions.
    """
    rest, done = list(names), 0
    for one in along:
        if isinstance(one, str):
            if not rest or rest[0] != one:
                break
            del rest[0]
        done += 1
    there, value = value_at(root, along[:done])
    if there:
        yield from below(value, rest, path_of(along[:done]))
    else:
        yield path_of([*along[:done], *rest]), False, None


def below(value: Any, names: Sequence[str], path: str) -> Iterator[tuple[str, bool, Any]]:
    """The concrete places that names lead to from a value at a path, as in `walked`."""
    if not names:
        yield path, True, value
    elif isinstance(value, list):
        for at, one in enumerate(cast("list[Any]", value)):
            yield from below(one, names, f"{path}[{at}]")
    elif isinstance(value, dict) and names[0] in value:
        yield from below(cast("dict[str, Any]", value)[names[0]], names[1:], join(path, quoted(names[0])))
    else:
        yield join(path, ".".join(map(quoted, names))), False, None
