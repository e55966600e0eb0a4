"""What the specification says around the maps: use cases, flows and what serves what, test cases, customers' settings, operation."""

from attrs import frozen


@frozen
class UseCaseText:
    """A use case with what serves and proves it: names of flows, maps and test cases."""

    id: str
    title: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    """What is said of it, as (heading, text), without what is empty."""
    excluded: tuple[str, ...] = ()
    flows: tuple[str, ...] = ()
    maps: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()


@frozen
class StepText:
    """A step of a flow. ``actor`` is the system that does it or is called."""

    number: int
    kind: str
    text: str
    actor: str = ""
    operation: str = ""
    map: str = ""
    when: str = ""
    success: str = ""
    failure: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    """What the system's schema says of the call, as (heading, text): parameters, answers, security, pages, limits."""


@frozen
class FlowText:
    """A flow: its facts as (heading, text), steps, environments and settings."""

    name: str
    anchor: str = ""
    description: str = ""
    use_cases: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    failures: tuple[tuple[str, str], ...] = ()
    """What happens when it fails: retry, dead letter, time-out, compensation, alert."""
    steps: tuple[StepText, ...] = ()
    environments: tuple[tuple[str, str, str], ...] = ()
    settings: tuple[tuple[str, str, str, str], ...] = ()
    """Name, who sets it, default, description."""
    known_failures: tuple[tuple[str, str, str, str], ...] = ()
    """How a failure shows, what it means, what to do, who does it."""


@frozen
class TestLine:
    """A test case: its files by name, never their payloads."""

    name: str
    map: str = ""
    use_case: str = ""
    proves: str = ""
    input: str = ""
    expected: str = ""
    ignored: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    kind: str = ""
    """Normal, boundary, negative or volume."""
    flow: str = ""
    owner: str = ""
    expects: tuple[str, ...] = ()
    """Findings and refusals that it expects, in words."""
    tolerances: tuple[str, ...] = ()
    settings: str = ""
    note: str = ""
    evidence: tuple[str, ...] = ()
    """Runs that were kept: date, outcome, tester, file."""


@frozen
class TraceLine:
    """A line of the traceability matrix: a use case with what serves and proves it; without ``id`` what serves no use case.

    ``negative`` are those of the test cases that try what is wrong, missing or refused. ``findings`` name what was found at the use case, its flows
    and rules; ``gaps`` say what is missing.
    """

    id: str = ""
    title: str = ""
    flows: tuple[str, ...] = ()
    maps: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()


@frozen
class CoverageLine:
    """How much of a map the test cases try. ``what`` is ``rules``, ``branches`` or ``lookup rows``; ``missing`` names what none tries."""

    map: str
    what: str
    tried: int = 0
    total: int = 0
    missing: tuple[str, ...] = ()


@frozen
class ConfigurableLine:
    """Something that is fixed for all customers or that each may set. ``kind`` is ``parameter``, ``rule``, ``lookup`` or ``flow``; ``place`` names it."""

    kind: str
    place: str
    scope: str
    """``fixed for all``, ``each customer``, ``nobody has said``."""
    label: str = ""
    help: str = ""
    group: str = ""
    required: bool = False
    default: str = ""
    allowed: tuple[str, ...] = ()
    """The values allowed with what the customer sees, or the limits, in words."""
    map: str = ""
    anchor: str = ""


@frozen
class ContactLine:
    """Somebody to ask."""

    name: str
    role: str = ""
    reach: str = ""
    system: str = ""
    note: str = ""


@frozen
class ReadinessLine:
    """A line of the readiness checklist."""

    text: str
    done: bool = False
    by: str = ""
    """Who says so, and when."""
    evidence: tuple[str, ...] = ()
    note: str = ""
