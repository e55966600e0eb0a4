"""Test cases without what their payloads say: for bundles, and for all that leaves the project."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.project.masking import masked
from fieldwright.project.payload_masks import Payload, masked_file
from fieldwright.project.test_cases import TestCase


def masked_case(case: TestCase, known: Sequence[Payload] = ()) -> TestCase:
    """The case with its payload masked as one of the messages that it may be, and without the output, which a masked payload does not give.

    A payload that cannot be masked goes. A case whose payloads are masked already stays as it is.
    """
    if case.masked or (case.payload is ABSENT and case.output is ABSENT):
        return case
    return evolve(case, payload=_masked(case.payload, known), output=ABSENT)


def without_payloads(case: TestCase) -> TestCase:
    """The case without its payload and output, where they are in the project."""
    return evolve(case, payload=ABSENT, output=ABSENT)


def _masked(value: Any, known: Sequence[Payload]) -> Any:
    if value is ABSENT:
        return value
    if not isinstance(value, str):
        for one in known:
            if one.schema.medium == "json":
                try:
                    return masked(value, one.schema.root(one.message), one.shown)
                except (FieldwrightError, RecursionError):
                    continue
        return masked(value)
    try:
        made = masked_file(value.encode("utf-8", "surrogatepass"), Path("payload"), known)
    except (FieldwrightError, RecursionError):
        return ABSENT
    return ABSENT if made is None else made.data.decode("utf-8", "replace")
