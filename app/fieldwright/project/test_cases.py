"""Test cases: what goes in, what is expected to come out or to be refused, and the evidence that it did."""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, field, frozen

from fieldwright.files.records import ABSENT, exact

NORMAL, BOUNDARY, NEGATIVE, VOLUME = CASE_KINDS = ("normal", "boundary", "negative", "volume")
"""What a test case tries; one without a kind is normal."""

PASSED, FAILED = "passed", "failed"
"""What a run of a test case gave."""


@frozen
class ExpectedFinding:
    """A finding that a run is expected to give: its id (``R02``) and the target field, empty for any. ``rejected`` says that nothing is to be written."""

    id: str = ""
    target: str = ""
    rejected: bool = False
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Tolerance:
    """How far a value may be from the expected one: ``within`` is an amount (``0.01``), a share (``1 %``) or a duration (``2 s``)."""

    path: str
    within: str = ""
    reason: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Evidence:
    """A run of the test case that somebody keeps: date (ISO), outcome, tester, the evidence file relative to the project with its digest."""

    date: str
    outcome: str = ""
    tester: str = ""
    file: str = ""
    digest: str = ""
    note: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class TestCase:
    """An input payload and what is expected of it. ``map`` may be left out where there is one map.

    ``input`` and ``expected`` are files beside the project; ``payload`` and ``output`` hold them in the project instead (a JSON value; a text for
    anything else). ``inputs`` are the files of the map's further sources by alias, ``parameters`` the values of parameters by name.
    """

    name: str
    input: str = ""
    expected: str = ""
    map: str = ""
    proves: str = ""
    ignore: tuple[str, ...] = ()
    inputs: Mapping[str, str] = Factory(dict)
    parameters: Mapping[str, Any] = field(default=Factory(dict), eq=exact)
    use_case: str = ""
    """The id of the use case that it proves."""
    kind: str = ""
    """One of `CASE_KINDS`."""
    flow: str = ""
    """The name of the flow that it tries."""
    payload: Any = field(default=ABSENT, eq=exact)
    output: Any = field(default=ABSENT, eq=exact)
    findings: tuple[ExpectedFinding, ...] = ()
    """What the run is expected to find or refuse; what is found besides is a difference only if it is an error."""
    tolerances: tuple[Tolerance, ...] = ()
    owner: str = ""
    note: str = ""
    evidence: tuple[Evidence, ...] = ()
    generated: str = ""
    """What it was made for, where the program proposed it (``branch WorkOrder.Priority: when``): the same is not proposed again."""
    masked: bool = False
    """Whether its payloads hold no real person's data."""
    settings: str = ""
    """The customer's settings that it runs with: a file beside the project."""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class RefusedCase:
    """A proposed test case that somebody refused: what it was made for (`TestCase.generated`), and why."""

    generated: str
    map: str = ""
    reason: str = ""
    refused_by: str = ""
    extra: Mapping[str, Any] = Factory(dict)
