"""What fields show of the definitions that they refer to, or say themselves: texts, and limits of lists. A change of a definition is told once,
and not at each of them; one of a field's own at each."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from attrs import evolve

from fieldwright.diff.fields.found import Found
from fieldwright.diff.fields.said import value_key
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.model import Field, Schema
from fieldwright.schema.references import at_pointer

_KEYWORDS: Mapping[str, str] = {
    "title-changed": "title", "description-changed": "description", "examples-changed": "example",
    **{f"{slug}-{mark}": keyword for slug, keyword in (("min-items", "minItems"), ("max-items", "maxItems"), ("unique-items", "uniqueItems"))
       for mark in ("set", "removed", "raised", "lowered")},
}  # fmt: skip
"""By kind of change: what the keywords begin with."""
OWN = frozenset(_KEYWORDS)
"""Kinds of changes of what a field may say itself, whatever it is of."""


def told_once(founds: Iterable[Found], old: Schema, new: Schema) -> list[Found]:
    """The changes, with those of what fields have from the same definition as one, in so many places."""
    made: list[Found] = []
    if not isinstance(old, JsonSchema) or not isinstance(new, JsonSchema):
        return list(founds)
    known: dict[tuple[str, ...], int] = {}
    for found in founds:
        keyword = _KEYWORDS.get(found.change.id)
        names = _definition(found.old, found.change.message), _definition(found.new, found.change.message)
        if keyword is None or not all(names) or _says(old, found.old, keyword) or _says(new, found.new, keyword):
            made.append(found)
            continue
        key = (found.change.id, *names, value_key(found.change.before), value_key(found.change.after))
        if key not in known:
            known[key] = len(made)
            made.append(found)
        else:
            first = made[known[key]]
            made[known[key]] = first.with_(evolve(first.change, places=first.change.places + found.change.places))
    return made


def _definition(field: Field | None, message: str) -> str:
    """What tells the definition that a field is of; empty for none."""
    if field is None:
        return ""
    definition = field.shape.definition
    return repr(definition) if definition is not None else field.shape.type_name or ("" if field.parent else message)


def _says(schema: JsonSchema, field: Field | None, keyword: str) -> bool:
    """Whether a field says it where it is described, and not from what it refers to; a definition itself has not."""
    if field is None or field.parent is None:
        return False
    document, pointer = schema.resolver.library.main, field.shape.source.pointer
    if field.shape.source.file != document.file or "|" in pointer:
        return True
    node = at_pointer(document, pointer)
    if node is None or not isinstance(node.value, dict):
        return True
    return any(str(one).startswith(keyword) for one in cast("dict[str, Any]", node.value))
