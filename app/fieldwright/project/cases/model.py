"""Proposed test cases and what the accepted ones cover, as values that the window and reports show."""

from attrs import field, frozen

from fieldwright.project.test_cases import TestCase

LOOK = "What the map gives today is taken as expected: look before you accept."
"""What is said of every proposal."""


@frozen
class Proposal:
    """A test case that is proposed. Its output and findings are what the map gives today.

    ``reason`` says what it was made for, ``needs_review`` what a person must look at, in sentences.
    """

    case: TestCase
    reason: str
    needs_review: tuple[str, ...] = (LOOK,)

    @property
    def key(self) -> str:
        """What names it for ever (`TestCase.generated`)."""
        return self.case.generated


@frozen
class LeftOut:
    """Something that no test case is proposed for: what it would have been, and why."""

    key: str
    name: str
    why: str


@frozen
class Proposed:
    """What is proposed for a map. ``left_out`` did not fit, ``unreached`` are branches and rows for which a person has to make a payload.

    ``known`` are the keys of all that could be proposed, of accepted and refused cases as well.
    """

    map: str
    proposals: tuple[Proposal, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    unreached: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    based_on: str = ""
    """The sample that the payloads were made of; empty where they come from the schema."""


@frozen
class Progress:
    """How far the making is: what is done now, and how many of how many."""

    doing: str
    done: int = 0
    of: int = 0


@frozen
class Stale:
    """An accepted case that is no longer what it was: what it was made for is gone, or its output would be another today."""

    name: str
    map: str
    gone: bool
    differences: tuple[str, ...] = ()

    @property
    def said(self) -> str:
        """Why, as a sentence."""
        if self.gone:
            return "What it was made for is no longer in the map or its schema."
        return f"The map gives something else today: {'; '.join(self.differences[:3])}."


@frozen
class BranchCovered:
    """A branch, its two sides in words, and the test cases that take each."""

    key: str
    target: str
    text: str
    sides: tuple[str, str]
    taken: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())

    @property
    def missed(self) -> tuple[str, ...]:
        """The sides that no test takes."""
        return tuple(side for side, names in zip(self.sides, self.taken, strict=True) if not names)


@frozen
class LookupCovered:
    """A lookup that a map reads: its rows, those that no test reads by their keys, and whether a key is tried that it lacks."""

    name: str
    rows: int = 0
    untried: tuple[str, ...] = ()
    """The keys as text, the first of very many."""
    tried: int = 0
    kinds: int = 0
    """How many kinds of rows it has: those that give the same value are one."""
    kinds_untried: tuple[str, ...] = ()
    """A key of each kind that no test reads."""
    not_found: bool = False
    """Whether a test asks for a key that there is not."""
    null: bool = False
    """Whether a test asks for null."""


@frozen
class MapCoverage:
    """What the test cases of a map try. ``problems`` are cases that could not be run, each as a sentence."""

    map: str
    cases: int = 0
    rules: int = 0
    untried: tuple[str, ...] = ()
    """The targets of the rules that no test tries."""
    branches: tuple[BranchCovered, ...] = ()
    lookups: tuple[LookupCovered, ...] = ()
    required: int = 0
    without_negative: tuple[str, ...] = ()
    """Required targets that no test with something wrong or missing concerns."""
    problems: tuple[str, ...] = field(default=())

    @property
    def rules_tried(self) -> int:
        """How many rules at least one test tries."""
        return self.rules - len(self.untried)

    @property
    def sides(self) -> int:
        """How many sides the branches have."""
        return 2 * len(self.branches)

    @property
    def sides_taken(self) -> int:
        """How many of them at least one test takes."""
        return self.sides - sum(len(one.missed) for one in self.branches)

    @property
    def rows(self) -> int:
        """How many rows the lookups have."""
        return sum(one.rows for one in self.lookups)

    @property
    def rows_tried(self) -> int:
        """How many of them at least one test reads."""
        return sum(one.tried for one in self.lookups)

    @property
    def said(self) -> str:
        """All of it in a sentence."""
        told = [f"{self.rules_tried:,} of {self.rules:,} rules"]
        if self.branches:
            told.append(f"{self.sides_taken:,} of {self.sides:,} sides of branches")
        if self.lookups:
            told.append(f"{self.rows_tried:,} of {self.rows:,} lookup rows")
        if self.required:
            tried = self.required - len(self.without_negative)
            told.append(f"{tried:,} of {self.required:,} required targets with something wrong or missing")
        return "Tests try " + ", ".join(told) + "."
