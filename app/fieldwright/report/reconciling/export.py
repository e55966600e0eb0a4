"""The report in the form that a file's name asks for."""

import importlib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from fieldwright.files.errors import MissingError
from fieldwright.project.reconciling.model import Reconciliation

FORMS: Mapping[str, tuple[str, str]] = MappingProxyType({
    ".html": ("html_page", "html_of"), ".htm": ("html_page", "html_of"), ".md": ("markdown_text", "markdown_of"),
    ".csv": ("csv_text", "csv_of"), ".json": ("json_text", "json_of"),
})  # fmt: skip
"""By the ending of the name: the module and the function that write it."""


def check_name(file: Path) -> None:
    """Raises `MissingError` for a name that no form has."""
    if file.suffix.lower() not in FORMS:
        raise MissingError(f"a report's name cannot end with {file.suffix or 'nothing'!r}", mend="end it with .html, .md, .csv or .json", file=file)  # fmt: skip


def exported(result: Reconciliation, file: Path) -> bytes:
    """The report's bytes. Raises `MissingError` for a name that no form has."""
    check_name(file)
    module, name = FORMS[file.suffix.lower()]
    data: bytes = getattr(importlib.import_module(f"fieldwright.report.reconciling.{module}"), name)(result)
    return data
