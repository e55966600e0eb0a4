"""A customer's settings file (``*.settings.json``): what one customer says about what can be set."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import Factory, evolve, field, frozen

from fieldwright.files.errors import UnreadableError
from fieldwright.files.json_text import JsonDocument, load_json
from fieldwright.files.reading import read_bytes
from fieldwright.files.records import ABSENT, RecordError, from_record, key, to_record
from fieldwright.project.customers.offered import SECTIONS, default_of, offered
from fieldwright.project.model import Project

SUFFIX = ".settings.json"
"""How the file's name ends."""

LIMIT = 20_000_000
"""The largest settings file, in bytes."""


@frozen
class Settings:
    """What a customer has chosen, by the names that `offered` has. What is not said is as the project says.

    A parameter has its value, or an option's name; a rule an option's name, or whether it is on; a lookup rows, each ``{"key": …, "value": …}``; a flow
    whether it is on.
    """

    customer: str = ""
    schema_url: str = field(default="", metadata=key("$schema"))
    note: str = ""
    parameters: Mapping[str, Any] = Factory(dict)
    rules: Mapping[str, Any] = Factory(dict)
    lookups: Mapping[str, Any] = Factory(dict)
    flows: Mapping[str, Any] = Factory(dict)
    extra: Mapping[str, Any] = Factory(dict)

    def value(self, section: str, name: str) -> Any:
        """What is said of something; `ABSENT` where nothing is."""
        held: Mapping[str, Any] = getattr(self, section)
        return held.get(name, ABSENT)


def read_settings(file: str | Path) -> tuple[Settings, JsonDocument]:
    """The settings of a file, with its text. Raises a `FieldwrightError` where it is no JSON object, or a section is none."""
    document = load_json(read_bytes(Path(file), limit=LIMIT), file)
    if not isinstance(document.value, dict):
        raise UnreadableError("the settings must be one JSON object", mend='write {"customer": …}', file=file, line=1)
    try:
        return from_record(Settings, document.value), document
    except RecordError as error:
        from fieldwright.files.json_text import line_of

        raise error.located(file, line_of(document.text, error.place)) from None


def dump_settings(settings: Settings) -> bytes:
    """The bytes of a settings file, its sections in order, what they name in the given order."""
    record = to_record(settings)
    first = ("$schema", "customer", "note", *SECTIONS)
    ordered = {name: record[name] for name in first if name in record} | record
    return (json.dumps(ordered, ensure_ascii=False, indent=2) + "\n").encode()


def usual_settings(project: Project, customer: str = "") -> Settings:
    """Settings in which all is said as the project has it: what a customer begins with. What has no default is not in it."""
    said: dict[str, dict[str, Any]] = {}
    for one in offered(project):
        value = default_of(one)
        if value is not ABSENT:
            said.setdefault(one.section, {})[one.name] = value
    return evolve(Settings(customer), **said)
