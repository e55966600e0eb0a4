"""JSON values as wholes: copies, as instances are tried by the thousand and `copy.deepcopy` asks more than they need; and the names in one."""

from collections.abc import Iterator
from typing import Any, cast


def copied(value: Any) -> Any:
    """A value whose objects and lists are others, with the same members."""
    if isinstance(value, dict):
        return {name: copied(one) for name, one in cast("dict[Any, Any]", value).items()}
    if isinstance(value, list):
        return [copied(one) for one in cast("list[Any]", value)]
    return value


def names_within(value: Any) -> Iterator[str]:
    """The names of the members of a value and of all that it holds."""
    waiting: list[Any] = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            members = cast("dict[str, Any]", here)
            yield from members
            waiting += members.values()
        elif isinstance(here, list):
            waiting += cast("list[Any]", here)
