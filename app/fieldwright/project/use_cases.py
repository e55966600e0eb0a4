"""Use cases and flows: what is wanted of an integration, and the movements of data that serve it (design section 2)."""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, frozen

from fieldwright.mapping.configurable import Configurable
from fieldwright.mapping.model import Question

STEP_KINDS = ("retrieve", "look up", "decide", "map", "send", "wait", "notify")
"""What a step of a flow does."""

STYLES = ("request/response", "event", "queue", "batch", "file", "EDI")
"""How the two systems meet."""


@frozen
class UseCase:
    """A business outcome, told without endpoints or fields. ``excluded`` is what it will not do.

    Flows and test cases name it by ``id``; ``rules`` are those that serve it beyond what its flows' maps hold, as ``MAP: TARGET``.
    """

    id: str
    title: str = ""
    actor: str = ""
    outcome: str = ""
    goal: str = ""
    """How it aligns with the goal of those who pay."""
    measure: str = ""
    """How one sees that it is reached."""
    excluded: tuple[str, ...] = ()
    priority: str = ""
    status: str = ""
    owner: str = ""
    note: str = ""
    questions: tuple[Question, ...] = ()
    rules: tuple[str, ...] = ()
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Step:
    """One step of a flow, in order.

    ``kind`` is one of `STEP_KINDS`. ``system`` names one of the project's schemas, ``operation`` a call of it (``POST /orders``), ``map`` one of
    the project's maps. ``when`` is its condition in words; ``success`` and ``failure`` say what then happens, in words.
    """

    kind: str
    text: str = ""
    system: str = ""
    operation: str = ""
    map: str = ""
    when: str = ""
    success: str = ""
    failure: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Volume:
    """How much is expected, in records; texts, as people write ``about 2,000``."""

    per_run: str = ""
    new_per_month: str = ""
    changed_per_month: str = ""
    peak: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Environment:
    """Where a flow runs: ``production`` and its base address. Never a secret."""

    name: str
    address: str = ""
    note: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Setting:
    """A configuration parameter of a flow, and who sets it."""

    name: str
    set_by: str = ""
    default: str = ""
    description: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class KnownFailure:
    """A failure that operations will meet: ``signal`` is how it shows (a finding's id, ``HTTP 409``, a log's text), and what to do then."""

    signal: str
    meaning: str = ""
    action: str = ""
    who: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Flow:
    """One movement of data that serves use cases. Every text is for people; what is not known is left empty."""

    name: str
    use_cases: tuple[str, ...] = ()
    description: str = ""
    style: str = ""
    """One of `STYLES`."""
    trigger: str = ""
    frequency: str = ""
    volume: Volume = Volume()
    batch_size: str = ""
    mode: str = ""
    """``full`` or ``delta``."""
    change_marker: str = ""
    """What tells that a record is new or changed, for a delta."""
    ordering: str = ""
    latency: str = ""
    steps: tuple[Step, ...] = ()
    success: str = ""
    failure: str = ""
    idempotency_key: str = ""
    duplicates: str = ""
    retry: str = ""
    """How often, and how long between."""
    dead_letter: str = ""
    timeout: str = ""
    partial_failure: str = ""
    compensation: str = ""
    alert: str = ""
    """Who is told, and how."""
    authentication: str = ""
    """Its kind, never a secret."""
    environments: tuple[Environment, ...] = ()
    settings: tuple[Setting, ...] = ()
    owner: str = ""
    status: str = ""
    note: str = ""
    questions: tuple[Question, ...] = ()
    start: str = ""
    """How it is started in operation."""
    stop: str = ""
    monitoring: str = ""
    """What is watched, where, and what is normal."""
    replay: str = ""
    """How records are sent again without duplicates."""
    protection: str = ""
    """How personal or regulated data is protected on the way and where it rests."""
    known_failures: tuple[KnownFailure, ...] = ()
    configurable: Configurable | None = None
    """Whether it is the same for every customer; None where nobody has said."""
    extra: Mapping[str, Any] = Factory(dict)
