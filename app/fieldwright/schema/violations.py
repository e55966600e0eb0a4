"""Where a payload breaks its schema: what validating gives, for JSON and for XML."""

from collections.abc import Callable
from typing import Any

from attrs import frozen

LIMIT = 100
"""Violations in one report."""


@frozen
class Violation:
    """One place where a payload breaks the schema: its path with concrete indexes (``lines[0].sku``), a sentence, the keyword, the value.

    For a required field that is missing, and for one too many, the path is that field's.
    """

    path: str
    message: str
    keyword: str = ""
    value: Any = None
    wanted: tuple[str, ...] = ()
    """Of an XML element that is missing or out of place: the local names of those that may stand there."""


Validator = Callable[[Any], tuple[Violation, ...]]
"""A JSON value or bytes in, violations out."""
