"""Messages of parameters and of headers: lists of fields that need not all be sent in one place."""

from collections.abc import Iterator

from fieldwright.diff.fields.pairing import Pair
from fieldwright.schema.model import Field

_PLACES = ("path", "query", "header", "cookie")
"""Objects of a message of parameters that stand for places; ``querystring`` is one parameter."""


def listed(root: Field, *, of_parameters: bool) -> Iterator[Field]:
    """The parameters or headers of a message: of parameters, those in each place."""
    for one in root.children():
        if of_parameters and one.name in _PLACES and not one.shape.leaf:
            yield from one.children()
        else:
            yield one


def alone(root: Field, message: str, *, added: bool) -> Iterator[Pair]:
    """The fields of a message of parameters or headers that only one version has, as if the other had an empty one."""
    for one in listed(root, of_parameters=is_of_parameters(message)):
        yield Pair(None, one) if added else Pair(one, None)


def other_places(old: Field, new: Field) -> bool:
    """Whether two messages of parameters have parameters in other places: one has a header, the other none. What stands for a place is
    no field, so that no instance shows what its parameters do, and it changes nothing by itself."""
    names = [{one.name for one in root.children() if one.name in _PLACES and not one.shape.leaf} for root in (old, new)]
    return names[0] != names[1]


def is_of_parameters(message: str) -> bool:
    """Whether a message is one of parameters."""
    return message.endswith(" parameters") or " parameters (" in message


def both_roles(message: str) -> bool:
    """Whether a message's fields must be supplied by whoever calls, to read or to write: parameters, but not those of what calls us."""
    return is_of_parameters(message) and "webhook:" not in message and " callback " not in message
