"""Whether what is to be compared is a project: told before anything is imported that compares."""

from pathlib import Path

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.reading import read_bytes
from fieldwright.project.format import LIMIT, SUFFIX, parse_project

ANY = "any"
"""What fails a comparison at whatever differs."""

_BUNDLE = ".fieldwright.zip"
_SIGN = b'"maps"'
"""A key that every project with a map has, and hardly a schema."""


def names_project(given: str) -> bool:
    """Whether what somebody named is a project or a bundle: by its name, a revision or release behind it or not, or else by what it holds."""
    name = given.partition("@")[0]
    if name.endswith(SUFFIX) or SUFFIX + "@" in given or given.endswith(_BUNDLE):
        return True
    path = Path(given)
    if path.suffix != ".json" or not path.is_file():
        return False
    try:
        data = read_bytes(path, limit=LIMIT)
        return _SIGN in data and bool(parse_project(data, path))
    except FieldwrightError:
        return False
