"""Parameters and headers of which one version has none at all: there is no message to compare, so each is entered by itself."""

from collections.abc import Iterator

from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.schema.model import Field, Schema

_PLACES = ("path", "query", "header", "cookie")
"""Objects of a message of parameters that stand for places; ``querystring`` is one parameter."""


def lone_fields(ledger: Ledger, schemas: tuple[Schema, Schema], old: str, new: str) -> None:
    """Enter the fields of a message of parameters or headers that only one version has, as if the other had an empty one."""
    message, schema, added = (new, schemas[1], True) if new else (old, schemas[0], False)
    for one in listed(schema.root(message), of_parameters=is_of_parameters(message)):
        _enter(ledger, message, one, added=added)


def listed(root: Field, *, of_parameters: bool) -> Iterator[Field]:
    """The parameters or headers of a message: of parameters, those in each place."""
    for one in root.children():
        if of_parameters and one.name in _PLACES and not one.shape.leaf:
            yield from one.children()
        else:
            yield one


def is_of_parameters(message: str) -> bool:
    """Whether a message is one of parameters."""
    return message.endswith(" parameters") or " parameters (" in message


def both_roles(message: str) -> bool:
    """Whether a message's fields must be supplied by whoever calls, to read or to write: parameters, but not those of what calls us."""
    return is_of_parameters(message) and "webhook:" not in message and " callback " not in message


def _enter(ledger: Ledger, message: str, one: Field, *, added: bool) -> None:
    """Enter a parameter or header that came or went, under the ids of fields."""
    shape = one.shape
    need = "required" if shape.required else "optional"
    what = "parameter" if is_of_parameters(message) else "header"
    if added:
        kind = (
            "required-field-with-default-added"
            if shape.required and shape.default is not None
            else f"{need}-field-added-open"
        )
        text = f"the {need} {what} {one.path} is new"
    else:
        kind = f"{need}-field-removed-open"
        text = f"the {need} {what} {one.path} is gone"
    where = Where(message, one.path, new=shape.source) if added else Where(message, one.path, old=shape.source)
    ledger.add(kind, text, where, before=None if added else one.name, after=one.name if added else None,
               supplied=both_roles(message))  # fmt: skip
