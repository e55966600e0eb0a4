"""What a value can be once the map, or the rule, has said what blank values become."""

from attrs import evolve

from fieldwright.expression.types import Inferred
from fieldwright.mapping.model import Blanks


def after_blanks(value: Inferred, blanks: Blanks) -> Inferred:
    """What is left of what a value can be; what fails is no value."""
    types, nullable, shortest = value.types, value.nullable, value.min_length
    optional = value.optional if blanks.missing == "leave out" else False
    left_out: list[bool | None] = [optional]
    becomes_empty = becomes_null = False
    if blanks.null != "keep" and nullable is not False:
        left_out.append(nullable if blanks.null == "leave out" else False)
        becomes_empty = blanks.null == "empty"
        nullable, types = False, types - {"null"}
    if blanks.empty != "keep" and _may_be_empty(value):
        left_out.append((True if value.known else None) if blanks.empty == "leave out" else False)
        becomes_null = blanks.empty == "null"
        shortest = 1 if value.known else shortest
    if value.optional is not False:
        becomes_null = becomes_null or blanks.missing == "null"
        becomes_empty = becomes_empty or blanks.missing == "empty"
    made = evolve(
        value, types=types, min_length=shortest, nullable=True if becomes_null else nullable,
        optional=True if True in left_out else None if None in left_out else False,
    )  # fmt: skip
    if not becomes_empty or "string" not in made.types:
        return made  # empty text where there is no text otherwise is a finding of its own
    return evolve(made, min_length=0, pattern="", enum=(*made.enum, "") if made.enum is not None else None)


def may_become_empty(value: Inferred, blanks: Blanks, given: tuple[str, ...]) -> bool:
    """Whether a value may become empty text; ``given`` are the kinds of blank values that have a default."""
    of_null = blanks.null == "empty" and value.nullable is not False and "null" not in given
    return of_null or (blanks.missing == "empty" and value.optional is not False and "missing" not in given)


def _may_be_empty(value: Inferred) -> bool:
    return not value.known or ("string" in value.types and value.min_length in (None, 0))
