"""What a run is expected to find or to refuse, beside what it found."""

from collections.abc import Iterator, Sequence

from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import ERROR, KINDS, Finding
from fieldwright.project.test_cases import ExpectedFinding, TestCase
from fieldwright.project.testing.model import FINDING, Difference


def is_refused(case: TestCase) -> bool:
    """Whether a case expects that nothing is written."""
    return any(one.rejected for one in case.findings)


def unmet(case: TestCase, found: Sequence[Finding], *, refused: bool) -> Iterator[Difference]:
    """What is expected and was not found, and errors that nobody expected. ``refused`` says that the run gave nothing that may be sent on."""
    for one in case.findings:
        if one.id and not any(meets(one, each) for each in found):
            yield _missed(one, found)
    if is_refused(case) and not refused:
        text = "something was written; it was expected that nothing is"
        yield Difference(text, text, FINDING, mend="" if any(one.id for one in case.findings) else "say which finding is expected, such as R04")  # fmt: skip
    for each in found:
        if each.severity == ERROR and not any(meets(one, each) for one in case.findings):
            yield unexpected(each)


def meets(expected: ExpectedFinding, found: Finding) -> bool:
    """Whether a finding is the expected one: of its id, and at its target or below it; any, where one only expects that nothing is written."""
    if expected.id and expected.id != found.id:
        return False
    if not expected.id and not expected.rejected:
        return False
    wanted, there = bare_path(expected.target), bare_path(found.target)
    return not wanted or there == wanted or there.startswith(f"{wanted}.")


def unexpected(found: Finding) -> Difference:
    """An error that nobody expected, as a difference."""
    title = KINDS[found.id].title if found.id in KINDS else found.id
    place = f" at {found.target}" if found.target else ""
    named = bare_path(found.message.partition(": ")[0]) if ": " in found.message else ""
    at = "" if named.startswith(bare_path(found.target)) else place
    return Difference(f"{found.id}{at}: {found.message}", f"{found.id} ({title}){place}", FINDING, found.target, found.target)  # fmt: skip


def _missed(one: ExpectedFinding, found: Sequence[Finding]) -> Difference:
    place = f" at {one.target}" if one.target else ""
    title = f" ({KINDS[one.id].title})" if one.id in KINDS else ""
    text = f"{one.id}{title}{place} was expected and not found"
    elsewhere = next((each for each in found if each.id == one.id), None)
    if one.id not in KINDS:
        return Difference(text, text, FINDING, one.target, one.target, mend="no finding has this id: see fieldwright findings")  # fmt: skip
    if elsewhere is not None and elsewhere.target:
        text += f"; it was found at {elsewhere.target}"
    return Difference(text, text, FINDING, one.target, one.target)
