"""The settings of a customer that a test case runs with: a file beside the project."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from attrs import Factory, frozen

from fieldwright.files.errors import UnreadableError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import read_bytes
from fieldwright.project.model import Project
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.given import digest
from fieldwright.project.testing.model import GivenFile

LIMIT = 5_000_000
"""The largest file of settings, in bytes."""


@frozen
class Used:
    """What a case's settings give: the values of parameters, the case's own before those of the customer, and what was read."""

    parameters: Mapping[str, Any] = Factory(dict)
    files: tuple[GivenFile, ...] = ()


def with_settings(project: Project, case: TestCase, folder: Path) -> tuple[Project, Used]:
    """The project as the customer of a case has it, and the values of parameters. Raises a `FieldwrightError` that names the file."""
    if not case.settings:
        return project, Used(case.parameters)
    file = folder / case.settings
    data = read_bytes(file, limit=LIMIT)
    value = load_json(data, file).value
    if not isinstance(value, dict):
        raise UnreadableError("the settings must be one JSON object", mend='write {"parameters": {"name": value}}', file=file, line=1)  # fmt: skip
    held = cast("dict[str, Any]", value)
    given = held.get("parameters", {})
    if not isinstance(given, dict):
        raise UnreadableError("the parameters must be one JSON object", mend='write {"name": value}', file=file, line=1)
    parameters = {**cast("dict[str, Any]", given), **case.parameters}
    return project, Used(parameters, (GivenFile("settings", case.settings, digest(data)),))
