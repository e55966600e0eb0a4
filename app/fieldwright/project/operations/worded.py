"""The place of a finding about use cases and flows in words: ``flow orders, step 3`` in place of ``/flows/orders/steps/2``."""

from collections.abc import Callable

from fieldwright.files.json_text import tokens
from fieldwright.project.operations.places import FLOWS, MAPS, TESTS, USE_CASES

OWNERS = {
    USE_CASES: "use case",
    FLOWS: "flow",
    TESTS: "test case",
    MAPS: "map",
    "parameters": "parameter",
    "lookups": "lookup",
}
"""What a place is in."""

WHOLE = {"contacts": "contacts", "checklist": "readiness checklist"}
"""Places that are in nothing with a name."""

PARTS = {"steps": "step", "environments": "environment", "settings": "setting", "known_failures": "known failure", "questions": "question", "options": "option", "tolerances": "tolerance", "findings": "finding"}  # fmt: skip
"""What the members of a list are called."""

CALLED = {
    "use_cases": "use cases", "flows": "flows", "tests": "test cases", "rules": "rules", "change_marker": "how changes are known", "idempotency_key": "key against doubles",
    "dead_letter": "dead letter", "partial_failure": "partial failure", "batch_size": "batch size", "per_run": "records in a run", "new_per_month": "new in a month",
    "changed_per_month": "changed in a month", "set_by": "who sets it", "excluded": "what it will not do", "timeout": "time-out", "configurable": "what customers may set",
}  # fmt: skip
"""Attributes whose names are not what people call them."""


def in_words(place: str, say: Callable[[str], str] = str) -> str:
    """A place in words; as it is where it is none. ``say`` puts our words into a language."""
    parts = tokens(place) if place.startswith("/") else []
    if parts and parts[0] in WHOLE:
        return say(WHOLE[parts[0]])
    if len(parts) < 2 or parts[0] not in OWNERS:
        return place
    said = [f"{say(OWNERS[parts[0]])} {parts[1]}"]
    rest = parts[2:]
    while rest:
        name = rest.pop(0)
        if name in PARTS and rest and rest[0].isdecimal() and len(rest[0]) < 7:
            said.append(f"{say(PARTS[name])} {int(rest.pop(0)) + 1}")
        else:
            said.append(say(CALLED.get(name, name.replace("_", " "))))
    return ", ".join(said)
