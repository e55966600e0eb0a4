"""A row of the table: what is edited in a small document, and what we report for what oasdiff reports."""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, frozen

from tests.diff.contract.documents import API, GONE, Edits, payload

__all__ = ["API", "GONE", "Row", "bodies", "parameters", "payload"]


@frozen
class Row:
    """One of oasdiff's ids: our ids for it and edits that make the old and the new version; or why there is none.

    ``why`` says why our severity is another one.
    """

    id: str
    ours: tuple[str, ...] = ()
    old: Edits = Factory(dict)
    new: Edits = Factory(dict)
    why: str = ""
    none: str = ""


def none(why: str, *ids: str) -> list[Row]:
    """Rows of ids that we have nothing for, and why."""
    return [Row(id, none=why) for id in ids]


_BODIES = {
    "request": "paths>/orders>post>requestBody>content>application/json>schema",
    "response": "paths>/orders>post>responses>201>content>application/json>schema",
}


def bodies(direction: str, schema: Any, around: Mapping[str, Any] | None = None) -> Edits:
    """Edits that give a request or response a schema; ``around`` is what else the document has."""
    return {_BODIES[direction]: schema, **(around or {})}


def parameters(*listed: Mapping[str, Any]) -> Edits:
    """Edits that give an operation its parameters."""
    return {"paths>/orders>get>parameters": list(listed)}
