"""The settings of a customer that a test case runs with: a file beside the project."""

from pathlib import Path

from fieldwright.files.reading import read_bytes
from fieldwright.project.customers.settling import settled_by
from fieldwright.project.model import Project
from fieldwright.project.testing.given import digest
from fieldwright.project.testing.model import GivenFile

LIMIT = 5_000_000
"""The largest file of settings, in bytes."""


def with_settings(project: Project, settings: str, folder: Path) -> tuple[Project, tuple[GivenFile, ...]]:
    """The project as the customer of a settings file has it, and what was read. Raises a `FieldwrightError` that names the file."""
    if not settings:
        return project, ()
    data = read_bytes(folder / settings, limit=LIMIT)
    return settled_by(project, folder / settings), (GivenFile("settings", settings, digest(data)),)
