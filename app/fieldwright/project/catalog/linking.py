"""What an entry or a system holds against what its projects said: plain values by attribute, and which of them a person typed over."""

from typing import Any, cast

import attrs
from attrs import evolve

from fieldwright.files.records import from_record, to_record
from fieldwright.project.catalog.model import Entry, Frequency, System

LINKED = (
    "element", "source", "target", "source_owner", "target_owner", "new_per_month", "changed_per_month", "volume", "frequency", "mode", "trigger", "method",
    "concerns", "protections", "protection", "status", "owner",
)  # fmt: skip
"""The attributes of an entry that a flow can say."""

LINKED_OF_SYSTEMS = ("owner", "api")
"""The attributes of a system that a project's schemas can say."""


def plain_value(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, Frequency):
        return to_record(value)
    return list(cast("tuple[Any, ...]", value)) if isinstance(value, tuple) else value


def plain_values(one: Entry | System) -> dict[str, Any]:
    """What is said of an entry or a system, by attribute, as JSON has it; without what is at its default."""
    names = LINKED if isinstance(one, Entry) else LINKED_OF_SYSTEMS
    return {name: plain for name in names if (plain := plain_value(getattr(one, name))) not in (None, "", [], {})}


def typed_over(one: Entry | System) -> dict[str, tuple[Any, Any]]:
    """The attributes that a person typed over: what is held and what the project said, as JSON has them."""
    if not one.linked:
        return {}
    held = plain_values(one)
    names = LINKED if isinstance(one, Entry) else LINKED_OF_SYSTEMS
    return {
        name: (held.get(name), one.linked.get(name))
        for name in names
        if held.get(name) != one.linked.get(name) and one.linked.get(name) is not None
    }


def taken_over(held: Entry, said: Entry) -> tuple[Entry, dict[str, tuple[Any, Any]]]:
    """The entry with what the project says now, but for what a person typed; and what changed: before and after, as JSON has them."""
    before, now, base = plain_values(held), plain_values(said), held.linked
    changed: dict[str, tuple[Any, Any]] = {}
    values: dict[str, Any] = {}
    for name in LINKED:
        if before.get(name) == base.get(name) and before.get(name) != now.get(name):
            values[name] = getattr(said, name)
            changed[name] = (before.get(name), now.get(name))
    return evolve(held, linked=now, **values), changed


def taken_over_system(held: System, said: System) -> System:
    """The same of a system: a project that says nothing takes nothing away."""
    before, now, base = plain_values(held), plain_values(said), held.linked
    values = {name: getattr(said, name) for name in now if before.get(name) == base.get(name)}
    return evolve(held, linked={**base, **now}, **values) if now else held


def restored(entry: Entry, name: str) -> Entry:
    """The entry with an attribute as its project says it."""
    default: Any = attrs.fields_dict(Entry)[name].default
    value = entry.linked.get(name)
    if name == "frequency":
        return evolve(entry, frequency=from_record(Frequency, value) if value is not None else Frequency())
    if value is None:
        return evolve(entry, **{name: default})
    return evolve(entry, **{name: tuple(cast("list[Any]", value)) if isinstance(value, list) else value})
