"""Comments on rules and fields, and the choices that a merge leaves: what people still have to settle, as part of the project."""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, frozen

from fieldwright.files.records import ABSENT

COMMENT_KINDS = ("comment", "question")
"""What is said of a place: a remark, or something that wants an answer."""

OPEN, DONE = "open", "done"
"""The states of a comment."""


@frozen
class Reply:
    """What somebody says to a comment: author, date (ISO), text."""

    author: str = ""
    date: str = ""
    text: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Comment:
    """A remark or question on a place of the project.

    ``id`` is its own for ever, so that a merge knows it again. The place is a field of a map: ``map``, ``side`` (``target``, or a source's alias)
    and ``path``; a map as a whole without ``side``; the project as a whole without ``map``.
    """

    id: str
    kind: str = "comment"
    map: str = ""
    side: str = ""
    path: str = ""
    text: str = ""
    author: str = ""
    date: str = ""
    to: str = ""
    """Who is asked."""
    state: str = OPEN
    replies: tuple[Reply, ...] = ()
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Conflict:
    """Two sides that changed one thing differently, kept as a choice. The project itself holds ``ours`` there until somebody chooses, or what there
    is where one side has nothing.

    ``place`` is the JSON pointer of the thing with members of lists under their own names (``/maps/orders/rules/order.id/value``). What a side does not
    have is absent.
    """

    place: str
    base: Any = ABSENT
    ours: Any = ABSENT
    theirs: Any = ABSENT
    note: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Shown:
    """A field whose sample values may stand in exports as they are; those of all others are masked.

    ``side`` is ``target`` or a source's alias; a ``path`` that ends in ``*`` means all below, an empty ``map`` every map.
    """

    path: str
    map: str = ""
    side: str = ""
    reason: str = ""
    decided_by: str = ""
    extra: Mapping[str, Any] = Factory(dict)
