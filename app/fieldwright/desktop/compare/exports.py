"""Writing what is shown to a file: the report of the changes, and for a project what has to be built otherwise."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from attrs import frozen

from fieldwright.desktop.compare.work import Compared, Given
from fieldwright.desktop.language import tr
from fieldwright.diff.model import BOTH
from fieldwright.files.saving import save_bytes


@frozen
class Export:
    """A form to write: what the menu says, the file's suffix, and whether it is the delta specification of the project."""

    title: str
    form: str
    suffix: str
    delta: bool = False


EXPORTS: Mapping[str, Export] = MappingProxyType(
    {
        f"{'delta' if one.delta else 'report'}-{one.form}": one
        for one in (
            Export(tr("&Web Page…"), "html", ".html"),
            Export(tr("&Markdown…"), "markdown", ".md"),
            Export(tr("&JSON…"), "json", ".json"),
            Export(tr("J&Unit…"), "junit", ".xml"),
            Export(tr("&SARIF…"), "sarif", ".sarif"),
            Export(tr("Work&book of What to Build Otherwise…"), "xlsx", ".xlsx", delta=True),
            Export(tr("Web &Page of What to Build Otherwise…"), "html", ".html", delta=True),
            Export(tr("Ma&rkdown of What to Build Otherwise…"), "markdown", ".md", delta=True),
        )
    }
)
"""What can be written, by id."""


def write_export(one: Export, compared: Compared, upgrade: Any, to: Path, role: str = BOTH) -> Path:
    """Write a form to a file. Raises a `FieldwrightError` where it cannot be written."""
    save_bytes(to, _delta(one, upgrade) if one.delta else _report(one, compared, role))
    return to


def _report(one: Export, compared: Compared, role: str) -> bytes:
    from fieldwright.diff.folders import Compared as Found
    from fieldwright.diff.folders import Listed, Part
    from fieldwright.report.changes.formats import written
    from fieldwright.report.changes.model import report_of

    comparison = compared.comparison
    found = Found(
        _version(compared.old, comparison.old.file), _version(compared.new, comparison.new.file), (Part("", comparison),),
        tuple(Listed(change) for change in comparison.changes), comparison.ignored,
        tuple(given.note for given in (compared.old, compared.new) if given.note), presets=(comparison.preset,),
    )  # fmt: skip
    return written(report_of(found, role=role), one.form).encode("utf-8", "backslashreplace")


def _version(given: Given, file: Path) -> Any:
    from fieldwright.diff.versions import Version

    return given.version or Version(given.name, file)


def _delta(one: Export, upgrade: Any) -> bytes:
    from fieldwright.report.delta.formats import WRITERS
    from fieldwright.report.delta.gather import delta_of

    return WRITERS[one.form](delta_of(upgrade))
