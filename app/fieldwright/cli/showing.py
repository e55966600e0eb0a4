"""``fieldwright show``: a project as text."""

from pathlib import Path

from fieldwright.cli.opening import project_bytes
from fieldwright.cli.printing import out_as_is, out_bytes
from fieldwright.files.errors import FieldwrightError
from fieldwright.project.case_masks import with_marks
from fieldwright.project.format import parse_project
from fieldwright.project.operations.secrets import project_without_secrets
from fieldwright.report.differences.readable import readable


def show_project(file: Path, *, as_is: bool, values: bool = False) -> int:
    """Print a project as text, values of payloads masked unless they are asked for, without secrets; with ``as_is`` what is no project as it stands, so that git can show a difference all the same."""
    data = project_bytes(file) if not as_is or file.stat().st_size else b""
    try:
        project = parse_project(data, file, spelled=True)[0]
    except FieldwrightError:
        if not as_is:
            raise
        out_bytes(data)
        return 0
    project = project_without_secrets(project)
    out_as_is(readable(project if values else with_marks(project)))
    return 0
