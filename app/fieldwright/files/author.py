"""Who somebody is who comments, approves and releases. Nothing is asked of a server.

The first of these that says a name counts: the variable ``FIELDWRIGHT_AUTHOR``, the user's settings, ``user.name`` of git where the project is in a
repository, the user of the operating system.
"""

import getpass
import os
import shutil
import subprocess
from pathlib import Path

from fieldwright.files.errors import SaveError
from fieldwright.files.path_guard import is_there
from fieldwright.files.saving import save_bytes

VARIABLE = "FIELDWRIGHT_AUTHOR"
SECONDS = 3
"""What git may take to say a name."""

LONGEST = 200


def author(folder: Path | None = None) -> str:
    """The user's name, on one line. ``folder`` is the project's; without it git is not asked. Never empty, never raises."""
    return (
        cleaned(os.environ.get(VARIABLE, ""))
        or stated_author()
        or (_of_git(folder) if folder is not None else "")
        or _of_the_system()
        or "somebody"
    )


def stated_author() -> str:
    """The name in the user's settings; empty where none is there."""
    try:
        return cleaned(settings_file().read_bytes()[: 4 * LONGEST].decode("utf-8", "replace"))
    except OSError:
        return ""


def set_author(name: str) -> None:
    """Put a name in the user's settings; the empty one takes it out. Raises `SaveError`."""
    file = settings_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not cleaned(name):
            file.unlink(missing_ok=True)
            return
    except OSError as error:
        raise SaveError(f"not saved: {error.strerror}", mend=f"set {VARIABLE} instead", file=file) from error
    save_bytes(file, (cleaned(name) + "\n").encode())


def settings_file() -> Path:
    """Where the name is: beside what the window remembers."""
    named = os.environ.get("FIELDWRIGHT_SETTINGS")
    if named:
        return Path(named).with_name("author.txt")
    from platformdirs import user_config_path

    return user_config_path("fieldwright", appauthor=False) / "author.txt"


def same_person(one: str, other: str) -> bool:
    """Whether two names mean the same person: case, and what stands behind the name in brackets, do not count.

    >>> same_person("Priya Raman (integration)", "priya raman"), same_person("Ada <ada@x.example>", "Ada"), same_person("", "")
    (True, True, False)
    """
    return bool(one) and _bare(one) == _bare(other) != ""


def _bare(name: str) -> str:
    text = cleaned(name)
    for mark in ("(", "<"):
        at = text.find(mark)
        text = text[:at] if at > 0 else text
    return " ".join(text.casefold().split())


def cleaned(name: str) -> str:
    """A name on one line, without what cannot be seen."""
    return "".join(one for one in " ".join(name.split()) if one.isprintable())[:LONGEST].strip()


def _of_git(folder: Path) -> str:
    """What git calls the user in a repository. No hook runs for it."""
    here = folder.absolute()
    git = shutil.which("git") if any(is_there(one / ".git") for one in (here, *here.parents)) else None
    if git is None:
        return ""
    safe = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GIT_") or name.startswith("GIT_CONFIG")
    }
    try:
        said = subprocess.run(  # noqa: S603 - the arguments are ours
            [git, "config", "--get", "user.name"], cwd=folder, env=safe, capture_output=True, timeout=SECONDS, check=False,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError, ValueError):
        return ""
    return cleaned(said.stdout.decode("utf-8", "replace")) if said.returncode == 0 else ""


def _of_the_system() -> str:
    try:
        import pwd

        known = pwd.getpwuid(os.getuid())
        return cleaned(known.pw_gecos.partition(",")[0]) or cleaned(known.pw_name)
    except (ImportError, KeyError, AttributeError):
        pass
    try:
        return cleaned(getpass.getuser())
    except (OSError, KeyError, ImportError):
        return ""
