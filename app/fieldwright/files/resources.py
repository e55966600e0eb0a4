"""Where the files are that ship with the program: icons, themes, templates, examples, the project file's JSON Schema."""

import sys
from pathlib import Path

from fieldwright.files.errors import MissingError

_PACKAGE = Path(__file__).resolve().parents[1]


def resource(*parts: str) -> Path:
    """A file or folder below ``resources``, in a checkout, an installed package or the frozen application alike.

    Raises `MissingError` where it is in none of them.

    >>> resource("project.schema.json").name
    'project.schema.json'
    """
    for root in _roots():
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise MissingError(
        f"the program's own file {'/'.join(parts)!r} is missing", mend="install Fieldwright again", file=_roots()[0]
    )


def _roots() -> tuple[Path, ...]:
    """The folders that may be ``resources``, the likeliest first."""
    checkout = _PACKAGE.parents[1]
    frozen = getattr(sys, "_MEIPASS", "")
    return (
        *([Path(frozen) / "fieldwright" / "resources"] if frozen else []),
        *([checkout / "resources"] if (checkout / "pyproject.toml").is_file() else []),
        _PACKAGE / "resources",
    )
