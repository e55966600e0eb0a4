"""What the evidence of a test run says, as one value that every form is written from. It holds values of payloads only where they were asked for."""

from attrs import frozen


@frozen
class FileLine:
    """A file that the run depends on: what it is, its name, the digest of its bytes, and what is to be said of it."""

    what: str
    name: str
    digest: str = ""
    note: str = ""


@frozen
class DifferenceLine:
    """A difference in words: ``path`` is the place, ``rule`` the target of the rule that fills it with ``words``, what that rule does."""

    text: str
    kind: str = ""
    path: str = ""
    rule: str = ""
    words: str = ""
    mend: str = ""


@frozen
class CaseLine:
    """A test case that was run, or an example of a function."""

    name: str
    passed: bool
    kind: str = ""
    map: str = ""
    flow: str = ""
    use_case: str = ""
    proves: str = ""
    owner: str = ""
    expects: str = ""
    allows: str = ""
    parameters: str = ""
    files: tuple[FileLine, ...] = ()
    differences: tuple[DifferenceLine, ...] = ()
    seconds: float = 0.0
    example: bool = False
    could_not_run: bool = False


@frozen
class Group:
    """The cases of a use case, or those of none."""

    title: str
    about: str = ""
    cases: tuple[CaseLine, ...] = ()

    @property
    def failed(self) -> int:
        """How many of them failed."""
        return sum(not one.passed for one in self.cases)


@frozen
class Evidence:
    """A test run: the project, who ran it when and where, the files that it depends on, and each case with its outcome."""

    project: str
    file: str
    date: str
    tester: str = ""
    version: str = ""
    digest: str = ""
    program: str = ""
    environment: str = ""
    with_values: bool = False
    chosen: str = ""
    files: tuple[FileLine, ...] = ()
    groups: tuple[Group, ...] = ()
    coverage: tuple[tuple[str, str], ...] = ()

    @property
    def cases(self) -> tuple[CaseLine, ...]:
        """All cases in the order of their groups."""
        return tuple(one for group in self.groups for one in group.cases)

    @property
    def failed(self) -> int:
        """How many failed."""
        return sum(not one.passed for one in self.cases)
