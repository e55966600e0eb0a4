"""What tests look at in a schema: its messages, and their fields."""

from fieldwright.schema.model import Schema, Shape, field_at, walk


def names(schema: Schema) -> dict[str, str]:
    """The kinds of messages by their names."""
    return {message.name: message.kind for message in schema.messages()}


def shape(schema: Schema, message: str, path: str = "") -> Shape:
    """The shape of a message's field."""
    field = field_at(schema.root(message), path)
    assert field is not None, path
    return field.shape


def fields(schema: Schema, message: str, *, depth: int = 4, limit: int = 60) -> dict[str, str]:
    """The types of a message's fields by their keys, with ``!`` where they are required."""
    found = walk(schema.root(message), depth=depth, limit=limit)
    return {f.key: f.shape.type + "!" * f.shape.required for f in found}
