"""What the pages call things: the kinds that have lists, and what the project says with words of its own, such as the state of a flow."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldwright.desktop.language import tr

ONE: Mapping[str, str] = MappingProxyType({"use_cases": tr("use case"), "flows": tr("flow")})
"""What one of a kind is called, by the kind's list in the project."""
ALL: Mapping[str, str] = MappingProxyType({"use_cases": tr("use cases"), "flows": tr("flows")})
TITLES: Mapping[str, str] = MappingProxyType({"use_cases": tr("Use cases"), "flows": tr("Flows")})

STATES: Mapping[str, str] = MappingProxyType({
    "proposed": tr("proposed"), "agreed": tr("agreed"), "in work": tr("in work"), "done": tr("done", "state of a flow"), "rejected": tr("rejected"),
})  # fmt: skip
"""States as the project holds them, and as people read them here; so are the others below. Whatever else is written stays as it is."""
STATE_WORDS: Mapping[str, str] = MappingProxyType({**STATES, "draft": tr("draft"), "approved": tr("approved")})
"""The same with those that are met besides, and not proposed."""
PRIORITIES: Mapping[str, str] = MappingProxyType({"high": tr("high"), "medium": tr("medium"), "low": tr("low")})
MODES: Mapping[str, str] = MappingProxyType({"full": tr("full", "all records each time"), "delta": tr("delta")})
STYLE_WORDS: Mapping[str, str] = MappingProxyType({
    "request/response": tr("request/response"), "event": tr("event"), "queue": tr("queue"), "batch": tr("batch"), "file": tr("file"), "EDI": "EDI",
})  # fmt: skip
STEP_WORDS: Mapping[str, str] = MappingProxyType({
    "retrieve": tr("retrieve", "kind of step"), "look up": tr("look up", "kind of step"), "decide": tr("decide", "kind of step"),
    "map": tr("map", "kind of step"), "send": tr("send", "kind of step"), "wait": tr("wait", "kind of step"), "notify": tr("notify", "kind of step"),
})  # fmt: skip


def meant(named: Mapping[str, str], text: str) -> str:
    """What the project holds for what somebody wrote as they read it here."""
    return next((value for value, said in named.items() if said == text), text)
