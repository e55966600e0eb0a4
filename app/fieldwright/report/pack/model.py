"""A pack as one value that its files are written from."""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, frozen

from fieldwright.mapping.findings import ERROR, KINDS
from fieldwright.project.test_cases import TestCase

FORMATS: Mapping[str, str] = {
    "json": "application/json",
    "xml": "application/xml",
    "csv": "text/csv",
    "text": "text/plain",
}
"""The media type of each format that a pack compares."""


@frozen
class PackCase:
    """A test case with its bytes. ``slug`` is its folder; ``format`` how the output is compared, ``reads`` the format of the payload."""

    case: TestCase
    slug: str
    map: str
    format: str
    reads: str
    payload: bytes
    expected: bytes = b""
    sources: Mapping[str, bytes] = Factory(dict)
    parameters: Mapping[str, Any] = Factory(dict)
    ignore: tuple[str, ...] = ()
    tolerances: tuple[tuple[str, str, str], ...] = ()
    """Path, kind, and how much: an amount, a share in percent, or seconds."""
    delimiter: str = ","
    expects: str = ""
    why: str = ""

    @property
    def refused(self) -> bool:
        """Whether nothing is to be written."""
        return any(one.rejected for one in self.case.findings)

    @property
    def may_refuse(self) -> bool:
        """Whether an error is expected, so that an integration may as well refuse the payload as write what is left."""
        return not self.refused and any(
            one.id in KINDS and KINDS[one.id].severity == ERROR for one in self.case.findings
        )


@frozen
class Pack:
    """The test cases of a pack, and those that are left out, each with the reason."""

    cases: tuple[PackCase, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
