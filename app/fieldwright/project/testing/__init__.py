"""Running a project's test cases: what goes in, what is to come out or to be refused, and the differences in words; and the examples of its functions."""

from attrs import evolve

from fieldwright.project.model import Project
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.comparing import MOST_DIFFERENCES, differences
from fieldwright.project.testing.model import CASE, EXAMPLE, Difference, TestResult
from fieldwright.project.testing.running import Cases, Chosen, each_case, run_cases

__all__ = [
    "CASE", "EXAMPLE", "MOST_DIFFERENCES", "Cases", "Chosen", "Difference", "TestResult", "differences", "each_case", "run_cases", "with_test",
]  # fmt: skip


def with_test(project: Project, case: TestCase) -> Project:
    """The project with a test case, in place of the one with its name."""
    if any(one.name == case.name for one in project.tests):
        return evolve(project, tests=tuple(case if one.name == case.name else one for one in project.tests))
    return evolve(project, tests=(*project.tests, case))
