"""Parts of expressions while they are put together: their JSONata, types, and literals as the types of fields ask for them."""

import re
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.literals import literal
from fieldwright.report.importing.foreign.vocabulary import plain
from fieldwright.schema.model import Field

TEXT, NUMBER, BOOLEAN, ANY = "string", "number", "boolean", "any"


class Unclear(Exception):  # noqa: N818 - no failure: the text then becomes a note and a question
    """The text has no one meaning that is known here; the message says what of it is not understood."""


@frozen(eq=False)
class Piece:
    """A part of an expression: its JSONata, its type, the value where it is a literal, the field where it is one."""

    text: str
    type: str = ANY
    value: Any = ABSENT
    field: Field | None = None
    whole: bool = True
    """Whether it stands as an operand without brackets."""

    @property
    def operand(self) -> str:
        """The text as a part of another expression."""
        return self.text if self.whole else f"({self.text})"


def value_of(piece: Piece, target: Field | None) -> Piece:
    """A literal with the type that the target has, where it loses nothing."""
    if piece.value is ABSENT or target is None:
        return piece
    return constant(typed(piece.value, target.shape.types))


def constant(value: Any) -> Piece:
    """A literal."""
    kind = BOOLEAN if isinstance(value, bool) else NUMBER if isinstance(value, int | float) else TEXT
    return Piece(literal(value), kind, value)


def typed(value: Any, types: Sequence[str]) -> Any:
    """A value as one of the types, if it is exactly that; else as it is.

    >>> typed("12", ("integer",)), typed(12, ("string",)), typed("x", ("integer",))
    (12, '12', 'x')
    """
    numeric, textual = {"integer", "number"} & set(types), {"string", "date", "date-time", "time"} & set(types)
    if isinstance(value, str):
        if textual:
            return value
        if "boolean" in types and plain(value) in ("true", "false"):
            return plain(value) == "true"
        if numeric and re.fullmatch(r"-?(0|[1-9]\d{0,14})", value):
            return int(value)
        if "number" in types and re.fullmatch(r"-?(0|[1-9]\d{0,9})\.\d{1,5}", value) and repr(float(value)) == value:
            return float(value)
        return value
    if textual and not numeric and not isinstance(value, bool):
        return str(value)
    if textual and isinstance(value, bool) and "boolean" not in types:
        return "true" if value else "false"
    return value


def as_compared(one: Piece, other: Piece) -> Piece:
    """A literal with the type of the field that it is compared with."""
    return value_of(one, other.field) if one.value is not ABSENT and other.field is not None else one


def unquoted(text: str) -> str:
    """What stands in quotes; a quote that is written twice inside is one."""
    mark = text[0]
    return text[1:-1].replace(mark * 2, mark) if mark in "'\"" else text[1:-1]


def added(parts: Sequence[Piece], signs: Sequence[str]) -> Piece:
    """Pieces with ``+``, ``-``, ``&`` or ``||`` between: texts are joined, numbers added. Raises `Unclear` where neither is certain."""
    if len(parts) == 1:
        return parts[0]
    kinds = {one.type for one in parts}
    if "-" not in signs and (any(one in ("&", "||") for one in signs) or TEXT in kinds):
        if BOOLEAN in kinds:
            raise Unclear("a comparison is joined with text")
        return Piece(" & ".join(one.operand for one in parts), TEXT, whole=False)
    if kinds == {NUMBER}:
        text = parts[0].operand + "".join(
            f" {sign} {one.operand}" for sign, one in zip(signs[1:], parts[1:], strict=True)
        )
        return Piece(text, NUMBER, whole=False)
    raise Unclear("whether texts are joined or numbers added is not clear")
