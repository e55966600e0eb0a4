"""Who is asked when an integration runs, and what must be there before it does."""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, frozen


@frozen
class Contact:
    """Somebody to ask: ``role`` (``on call``, ``owner of the target``), how to reach them, and for what."""

    name: str
    role: str = ""
    reach: str = ""
    system: str = ""
    """The schema's name of the system that they answer for; empty for the integration as a whole."""
    note: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Readiness:
    """A line of the readiness checklist. ``evidence`` are links or files that show it, relative to the project; ``done_on`` is an ISO date."""

    text: str
    done: bool = False
    done_by: str = ""
    done_on: str = ""
    evidence: tuple[str, ...] = ()
    note: str = ""
    extra: Mapping[str, Any] = Factory(dict)
