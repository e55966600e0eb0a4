"""What is done beside the window: reading two versions of a project and comparing them, making a release, writing a report."""

from pathlib import Path

from attrs import evolve, frozen

from fieldwright.desktop.language import tr
from fieldwright.files.saving import save_bytes
from fieldwright.project.format import load_project
from fieldwright.project.model import Project
from fieldwright.project.releases import Made, Since, release, release_called, released_project, since_last
from fieldwright.report.differences.formats import writer_of
from fieldwright.report.differences.model import DifferenceReport, report_of

NOW, RELEASED, FILE = "now", "release", "file"
"""What a version is: the project in the window, a release of it, or another project's file."""


@frozen
class Version:
    """One of two versions that are compared."""

    kind: str
    name: str
    path: Path | None = None

    @property
    def said(self) -> str:
        """What it is called in the window."""
        return {NOW: tr("now"), RELEASED: tr("release {version}", version=self.name)}.get(self.kind, self.name)

    @property
    def words(self) -> str:
        """What it is called in files, which are the same in any language."""
        return {NOW: "now", RELEASED: f"release {self.name}"}.get(self.kind, self.name)


PRESENT = Version(NOW, NOW)


def compared(old: Version, new: Version, now: Project, folder: Path) -> DifferenceReport:
    """What differs between two versions, sample values masked. Raises a `FieldwrightError` where one cannot be read."""
    before, after = (_plain(_project(one, now, folder)) for one in (old, new))
    return report_of(before, after, old.words, new.words)


def _project(one: Version, now: Project, folder: Path) -> Project:
    if one.kind == NOW:
        return now
    if one.kind == RELEASED:
        return released_project(release_called(now, one.name), folder)
    assert one.path is not None
    return load_project(one.path).project


def _plain(project: Project) -> Project:
    """Without the snapshots of fields, which are written when the project is saved."""
    return evolve(project, schemas={name: evolve(ref, fields={}) for name, ref in project.schemas.items()})


def since(project: Project, folder: Path) -> Since:
    """What changed since the last release."""
    return since_last(project, folder)


def make(project: Project, file: Path, version: str, note: str, author: str, on: str) -> Made:
    """Make a release and write its file. Raises a `FieldwrightError`; the project has no entry of it yet."""
    made = release(project, file, version, author=author, on=on, note=note)
    made.write()
    return made


FORMS = (
    ("html", tr("&Web Page…"), ".html"),
    ("markdown", tr("&Markdown…"), ".md"),
    ("text", tr("&Text…"), ".txt"),
    ("json", tr("&JSON…"), ".json"),
)
"""What a report can be written as: form, words of the menu, and suffix."""


def write(report: DifferenceReport, form: str, to: Path) -> Path:
    """Write a report to a file. Raises a `FieldwrightError`."""
    text = writer_of(form, limit=0, coloured=False)(report)
    save_bytes(to, text.encode("utf-8", "backslashreplace"))
    return to
