"""``fieldwright git-setup``: git merges project files by rule and attribute, and shows their differences as text.

The driver is named in ``.gitattributes``, which is for all who share the repository; what it starts stands in the clone's own configuration, which git
never takes from others: everybody runs the command once in each clone.
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

from fieldwright.cli.printing import out, say
from fieldwright.files.errors import RefusedError, UnreadableError
from fieldwright.files.revisions import called, said_by
from fieldwright.files.saving import save_bytes

PATTERN = "*.fieldwright.json"
NAME = "fieldwright"
LINE = f"{PATTERN} merge={NAME} diff={NAME}"
"""The line of ``.gitattributes``."""

TITLE = "Fieldwright projects by rule and attribute"
DRIVER, TEXTCONV, HEADING = f"merge.{NAME}.driver", f"diff.{NAME}.textconv", f"diff.{NAME}.xfuncname"


@frozen
class Clone:
    """A git repository with a work tree, by its top folder."""

    git: str
    top: Path

    @property
    def attributes(self) -> Path:
        """The file in which the driver is named."""
        return self.top / ".gitattributes"

    def get(self, name: str) -> str:
        """A setting of this clone; empty where there is none."""
        done = called(self.git, self.top, "config", "--local", "--get", name)
        return done.stdout.decode("utf-8", "replace").rstrip("\n") if done.returncode == 0 else ""

    def set(self, name: str, value: str) -> None:
        """Change a setting of this clone. Raises `UnreadableError` with what git says."""
        done = called(self.git, self.top, "config", "--local", "--replace-all", name, value)
        if done.returncode:
            raise UnreadableError(
                f"git says: {said_by(done)}", mend="mend the repository's configuration", file=self.top
            )

    def forget(self, section: str) -> None:
        """Take a section out of this clone's settings."""
        called(self.git, self.top, "config", "--local", "--remove-section", section)

    def attribute(self, name: str) -> str:
        """What an attribute of project files is, after all that git reads."""
        done = called(self.git, self.top, "check-attr", name, "--", f"x{PATTERN[1:]}")
        return done.stdout.decode("utf-8", "replace").rpartition(": ")[2].strip()


def clone_at(folder: Path) -> Clone:
    """The clone that a folder is in. Raises a `FieldwrightError` where there is no git, no repository or no work tree."""
    git = shutil.which("git")
    if git is None:
        raise UnreadableError("git is not installed", mend="install git, and run this again")
    if not folder.is_dir():
        raise UnreadableError("there is no such folder", mend="name a folder of a git repository", file=folder)
    done = called(git, folder, "rev-parse", "--show-toplevel")
    if done.returncode == 0:
        return Clone(git, Path(os.fsdecode(done.stdout.removesuffix(b"\n"))))
    text = said_by(done)
    if "dubious ownership" in text:
        mend = f"git config --global --add safe.directory {folder.absolute()}"
        raise RefusedError("git refuses the repository, which another user owns", mend=mend)
    if "work tree" in text:
        raise UnreadableError("this repository has no files of its own", mend="run this in a clone of it", file=folder)
    raise UnreadableError("this is in no git repository", mend="git init, or name a folder of one", file=folder)


def set_up(folder: Path) -> int:
    """Install the merge driver and the readable difference, and say what was written where."""
    clone = clone_at(folder)
    wanted = _settings(_program())
    lines = _attribute_lines(clone)
    _check(clone, wanted, lines)
    if LINE in lines:
        out(f"{clone.attributes}: has the line already: {LINE}")
    else:
        kept = [one for one in lines if not _is_ours(one)]
        _write_lines(clone, [*kept, LINE])
        out(f"{clone.attributes}: wrote: {LINE}")
    for name, value in wanted.items():
        if clone.get(name) != value:
            clone.set(name, value)
            out(f"git config {name}: {value}")
        else:
            out(f"git config {name}: is set already")
    for name in ("merge", "diff"):
        if clone.attribute(name) != NAME:
            say(
                f"fieldwright: warning: another file says {name}={clone.attribute(name)} for {PATTERN}: see git check-attr -a x{PATTERN[1:]}"
            )
    out(
        "Commit .gitattributes. Settings are this clone's alone: everybody runs fieldwright git-setup once in each clone."
    )
    return 0


def undo(folder: Path) -> int:
    """Take out what `set_up` wrote, and nothing else."""
    clone = clone_at(folder)
    lines = _attribute_lines(clone)
    kept = [one for one in lines if not _is_ours(one)]
    if kept != lines:
        _write_lines(clone, kept)
        out(f"{clone.attributes}: {'took the line out' if kept else 'removed, for nothing else was in it'}")
    done = kept != lines
    for section, key in ((f"merge.{NAME}", DRIVER), (f"diff.{NAME}", TEXTCONV)):
        if clone.get(key):
            clone.forget(section)
            out(f"git config: took the section {section} out")
            done = True
    if not done:
        out(f"{clone.top}: there was nothing to take out")
    return 0


def _settings(program: str) -> Mapping[str, str]:
    from fieldwright.report.differences.readable import HEADINGS

    return {
        f"merge.{NAME}.name": TITLE, DRIVER: f"{program} merge --path=%P -o %A -- %O %A %B",
        TEXTCONV: f"{program} show --as-is --", HEADING: HEADINGS,
    }  # fmt: skip


def _program() -> str:
    """This very program as a shell starts it. Modules that lie in the repository are not taken for ours (``-P``)."""
    parts = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", NAME]
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with tempfile.TemporaryDirectory() as elsewhere:
        try:
            done = subprocess.run(  # noqa: S603 - this program itself
                [*parts, "--version"], cwd=elsewhere, env=env, capture_output=True, timeout=60, check=False
            )
            fine = done.returncode == 0
        except (OSError, subprocess.TimeoutExpired):
            fine = False
    if not fine:
        mend = f"install it there: {shlex.quote(sys.executable)} -m pip install fieldwright"
        raise RefusedError(f"git could not start Fieldwright with {sys.executable}", mend=mend)
    return " ".join(shlex.quote(one) for one in parts)


def _check(clone: Clone, wanted: Mapping[str, str], lines: Sequence[str]) -> None:
    """Raises `RefusedError` where somebody has said otherwise what is done with project files."""
    for number, line in enumerate(lines, 1):
        words = line.split()
        other = [
            one for one in words[1:] if one.partition("=")[0] in ("merge", "diff") and not one.endswith(f"={NAME}")
        ]
        if words[:1] == [PATTERN] and other:
            mend = f"take {other[0]} out of the line, and run this again"
            raise RefusedError(f"project files have {other[0]} already", mend=mend, file=f"{clone.attributes}:{number}")
    for name, mark in ((DRIVER, " merge "), (TEXTCONV, " show ")):
        held = clone.get(name)
        if held and held != wanted[name] and not (NAME in held and mark in held):
            mend = f"git config --local --unset {name}, and run this again"
            raise RefusedError(f"git has another {name} already: {held[:200]}", mend=mend, file=clone.top)


def _attribute_lines(clone: Clone) -> list[str]:
    file = clone.attributes
    if file.is_symlink():
        raise RefusedError("git reads no .gitattributes that is a link", mend="make it a file", file=file)
    if not file.exists():
        return []
    try:
        return file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableError(
            f"it cannot be read: {error}", mend="mend it, or write the line by hand", file=file
        ) from None


def _is_ours(line: str) -> bool:
    return line.split() == LINE.split()


def _write_lines(clone: Clone, lines: Sequence[str]) -> None:
    if lines:
        save_bytes(clone.attributes, ("\n".join(lines) + "\n").encode("utf-8"))
    else:
        clone.attributes.unlink(missing_ok=True)
