"""Files as they were in a revision of a git repository, read by the ``git`` program: nothing is fetched, no hook or filter runs."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from attrs import frozen

from fieldwright.files.errors import FieldwrightError, MissingError, RefusedError, UnreadableError

SECONDS = 60
"""What one call of git may take."""

_SAFE = ("--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
         "-c", "protocol.allow=never", "-c", "gc.auto=0")  # fmt: skip
_NAMED = 5


@frozen
class Blob:
    """A file of a revision: its path from the repository's top, its id, its size in bytes, and whether it is a link."""

    path: str
    id: str
    size: int
    link: bool = False


@frozen
class Repository:
    """A git repository, by the folder in it that was looked from; ``prefix`` is that folder's path from the top, with ``/`` behind."""

    git: str
    folder: Path
    prefix: str

    def commit(self, revision: str) -> str:
        """The id of the commit that a tag, branch or other revision means.

        Raises `MissingError`, naming tags and branches that are called much the same.
        """
        found = self._try("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if found is None or not found.strip():
            raise MissingError(f"git knows no revision {revision!r}", mend=self._like(revision))
        return found.decode("ascii", "replace").strip().splitlines()[-1]

    def history(self, path: str, limit: int) -> list[str]:
        """The ids of the commits that changed a file or folder, named from the top, the latest first; at most ``limit``."""
        here = os.path.relpath(path or ".", self.prefix or ".")
        listed = self._try("log", "--format=%H", f"--max-count={limit}", "HEAD", "--", here)
        return (listed or b"").decode("ascii", "replace").split()

    def blobs(self, commit: str, folder: str = "") -> list[Blob]:
        """The files below a folder, named from the top, in a commit."""
        return self._blobs("-r", commit, *([f"{folder}/"] if folder else []))

    def blob(self, commit: str, path: str) -> Blob | None:
        """One file of a commit by its path from the top; None where there is none."""
        return next((one for one in self._blobs(commit, path) if one.path == path), None)

    def has_folder(self, commit: str, path: str) -> bool:
        """Whether a commit has a folder of a path from the top."""
        if not path:
            return True
        return self._run("ls-tree", "-z", "-d", "--full-tree", commit, path).strip(b"\0") != b""

    def contents(self, blobs: Sequence[Blob]) -> Iterable[bytes]:
        """What files hold, in their order, without filters or conversions."""
        if not blobs:
            return
        held = self._run("cat-file", "--batch", given="".join(f"{one.id}\n" for one in blobs).encode("ascii"))
        at = 0
        for one in blobs:
            end = held.index(b"\n", at)
            if held[at:end].split()[1:2] != [b"blob"]:
                problem = f"{one.path} of the revision is not in the repository"
                raise UnreadableError(problem, mend="fetch it first: git fetch --refetch")
            yield held[end + 1 : end + 1 + one.size]
            at = end + one.size + 2

    def _blobs(self, *arguments: str) -> list[Blob]:
        made: list[Blob] = []
        for entry in self._run("ls-tree", "-l", "-z", "--full-tree", *arguments).split(b"\0"):
            facts, _, path = entry.partition(b"\t")
            parts = facts.split()  # mode, kind, id, size
            if len(parts) == 4 and parts[1] == b"blob" and parts[3].isdigit():
                made.append(Blob(os.fsdecode(path), parts[2].decode("ascii"), int(parts[3]), parts[0] == b"120000"))
        return made

    def _like(self, revision: str) -> str:
        listed = self._try("for-each-ref", "--format=%(refname:short)", "refs/tags", "refs/heads", "refs/remotes")
        names = (listed or b"").decode("utf-8", "replace").split()
        like = get_close_matches(revision, names, n=_NAMED, cutoff=0.4)
        if like:
            return f"did you mean {' or '.join(like)}?"
        last = names[-_NAMED:]
        return f"there are {', '.join(last)}" if last else "name a tag, a branch or a commit"

    def _try(self, *arguments: str) -> bytes | None:
        done = _called(self.git, self.folder, arguments)
        return done.stdout if done.returncode == 0 else None

    def _run(self, *arguments: str, given: bytes | None = None) -> bytes:
        done = _called(self.git, self.folder, arguments, given)
        if done.returncode:
            raise UnreadableError(f"git says: {_said(done.stderr)}", mend="mend the repository, or give files")
        return done.stdout


def repository_of(near: Path) -> Repository:
    """The repository that a file or folder is in, which need not be there any more.

    Raises `UnreadableError` where there is no git, or no repository.
    """
    git = shutil.which("git")
    if git is None:
        raise UnreadableError("git is not installed, so no revision can be read", mend="install git, or give two files")
    folder = near.absolute()
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    done = _called(git, folder, ("rev-parse", "--show-prefix"))
    if done.returncode:
        said = _said(done.stderr)
        if "dubious ownership" in said:
            raise RefusedError(
                "git refuses the repository, which another user owns",
                mend=f"git config --global --add safe.directory {folder}",
            )
        raise UnreadableError(f"{folder} is in no git repository", mend="give a file, or PATH@REVISION in a repository")
    return Repository(git, folder, os.fsdecode(done.stdout.removesuffix(b"\n")))


def path_inside(repository: Repository, near: Path) -> str:
    """A file's path from the top of its repository. Raises `RefusedError` where it leads outside."""
    rest = os.path.relpath(near.absolute(), repository.folder)
    joined = os.path.normpath(os.path.join(repository.prefix, rest))  # noqa: PTH118 - of a tree, not of the disk
    path = PurePosixPath(Path(joined).as_posix())
    if path.parts[:1] == ("..",):
        raise RefusedError(f"{str(near)!r} lies outside the repository", mend="name a file inside it")
    return "" if str(path) == "." else str(path)


def called(git: str, folder: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    """What the ``git`` program says in a folder, as safely as for everything here. Raises a `FieldwrightError` where it cannot be started."""
    return _called(git, folder, arguments)


def said_by(done: "subprocess.CompletedProcess[bytes]") -> str:
    """What git complains of, on one line."""
    return _said(done.stderr)


def _called(
    git: str, folder: Path, arguments: Sequence[str], given: bytes | None = None
) -> "subprocess.CompletedProcess[bytes]":
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}  # of a hook around us
    safe = {**kept, "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
    if "GIT_CEILING_DIRECTORIES" in os.environ:
        safe["GIT_CEILING_DIRECTORIES"] = os.environ["GIT_CEILING_DIRECTORIES"]
    try:
        return subprocess.run(  # noqa: S603 - the arguments are ours, names come behind --end-of-options or as literal paths
            [git, *_SAFE, *arguments], cwd=folder, env=safe, input=given if given is not None else b"",
            capture_output=True, timeout=SECONDS, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise FieldwrightError(
            f"git did not answer within {SECONDS} seconds", mend="try again, or give two files"
        ) from None
    except (OSError, ValueError) as error:
        raise UnreadableError(f"git could not be started: {error}", mend="give two files") from None


def _said(stderr: bytes) -> str:
    lines = stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ")[:300] if lines else "nothing"
