"""What a run of a test case gives: differences, each a sentence with its place and the rule that fills it."""

from typing import Any

from attrs import frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import Finding
from fieldwright.project.test_cases import FAILED, PASSED, TestCase

CASE, EXAMPLE = "case", "example"
"""What a result is of."""

MISSING, EXTRA, VALUE, ORDER, FINDING, PROBLEM = "missing", "extra", "value", "order", "finding", "problem"
"""What a difference is: something is not written, or is and was not expected; another value; the same items in another order; what was found
beside what is expected, or not; why the case cannot be run."""


@frozen
class Difference:
    """One difference as a sentence. ``text`` holds values of payloads, ``plain`` says the same without them.

    ``path`` is the concrete place in the output, ``target`` that of the rule that fills it, empty where none does.
    """

    text: str
    plain: str = ""
    kind: str = VALUE
    path: str = ""
    target: str = ""
    mend: str = ""
    expected: Any = ABSENT
    actual: Any = ABSENT

    def said(self, *, values: bool = True) -> str:
        """The sentence, with or without the values of payloads, and the mend behind it."""
        text = self.text if values else self.plain or self.text
        return f"{text}: {self.mend}" if self.mend else text


@frozen
class GivenFile:
    """What a case was run with: what it is (``input``, ``expected output``, ``source X``, ``settings``), its name, and the digest of its bytes."""

    what: str
    name: str
    digest: str


@frozen
class TestResult:
    """The outcome of a test case, or of a function's example (``kind``). ``found`` is what differed; empty where it passed.

    ``output`` holds the bytes that the map wrote, ``findings`` what the run found. ``plain_name`` is the name without values of payloads.
    """

    __test__ = False  # for pytest, which takes the name for that of a class with tests

    name: str
    kind: str = CASE
    found: tuple[Difference, ...] = ()
    seconds: float = 0.0
    case: TestCase | None = None
    map: str = ""
    output: bytes = b""
    findings: tuple[Finding, ...] = ()
    files: tuple[GivenFile, ...] = ()
    plain_name: str = ""

    @property
    def differences(self) -> tuple[str, ...]:
        """Each difference as a sentence, with the values of payloads."""
        return tuple(one.said() for one in self.found)

    @property
    def passed(self) -> bool:
        """Whether nothing differed."""
        return not self.found

    @property
    def outcome(self) -> str:
        """``passed`` or ``failed``, as evidence says it."""
        return PASSED if self.passed else FAILED
