"""Values checked with jsonschema-rs: the judge of every witness."""

from typing import Any, cast

from fieldwright.diff.inclusion.documents import Schema
from fieldwright.schema.validation import fast_checks

_LARGEST_EXPLAINED = 5_000
"""Values within a value whose first broken keyword is looked for: each error holds a copy of what it is about."""


def valid(schema: Schema, value: Any) -> bool:
    """Whether a value is an instance of a schema, formats not asserted; raises ValueError for what is no schema."""
    made = compiled(schema)
    if made is None:
        raise ValueError("the schema cannot be compiled")
    return is_valid(made, value)


def compiled(schema: Schema) -> Any:
    """The validator of a schema; None for what is none."""
    import jsonschema_rs

    try:
        return jsonschema_rs.Draft202012Validator(schema, validate_formats=False, offline=True, keywords=fast_checks())
    except (ValueError, TypeError, RecursionError, OverflowError):
        return None


def is_valid(validator: Any, value: Any) -> bool:
    """Whether a value is accepted; what the validator cannot take is not."""
    try:
        return bool(validator.is_valid(value))
    except (ValueError, TypeError, RecursionError, OverflowError):
        return False


def deciding(validator: Any, value: Any) -> tuple[str, str]:
    """The keyword that a value breaks first, and the JSON pointer of it in the schema."""
    if _larger_than(value, _LARGEST_EXPLAINED) > _LARGEST_EXPLAINED:
        return "", ""
    for error in validator.iter_errors(value):
        steps = cast("list[str | int]", error.schema_path)
        keyword = next((one for one in reversed(steps) if isinstance(one, str)), "false")
        return keyword, "".join("/" + str(one).replace("~", "~0").replace("/", "~1") for one in steps)
    return "", ""


def _larger_than(value: Any, limit: int) -> int:
    """How many values are within a value; more than the limit if that is passed."""
    waiting, count = [value], 0
    while waiting and count <= limit:
        one = waiting.pop()
        count += 1
        if isinstance(one, dict):
            waiting.extend(cast("dict[str, Any]", one).values())
        elif isinstance(one, list):
            waiting.extend(cast("list[Any]", one)[: limit + 1])
    return count
