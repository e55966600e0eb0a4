"""Unsaved work, kept outside the file that it belongs to, so that neither a crash nor a kill nor a share that vanishes loses it.

Each open document has a journal: one file in a folder of the program's own, replaced in one step at each writing (`files.saving`), which holds all
of the unsaved bytes behind a line of JSON that says what they are. Beside it lies what the work began from, so that the two can be compared, and
merged where the file itself was changed meanwhile.
"""

import contextlib
import hashlib
import json
from pathlib import Path
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.files.saving import save_bytes

SUFFIX, BASE_SUFFIX = ".recovery", ".base"
"""How the names of journals end, and of what the work in them began from."""
LIMIT = 256_000_000
"""Bytes of a journal that are read."""


@frozen
class Kept:
    """What a journal holds. ``file`` is the document's own, empty for one that was never saved; ``folder`` is what its relative paths start at.

    ``edit`` names the last edit, ``time`` is when it was kept (ISO 8601). ``began`` is the SHA-256 of the bytes that the work began from.
    """

    journal: Path
    file: str = ""
    folder: str = ""
    name: str = ""
    edit: str = ""
    time: str = ""
    began: str = ""
    data: bytes = b""

    @property
    def base(self) -> bytes:
        """What the work began from; no bytes where that is not known any more."""
        try:
            held = self.journal.with_suffix(BASE_SUFFIX).read_bytes()
        except OSError:
            return b""
        return held if self.began and hashlib.sha256(held).hexdigest() == self.began else b""


_TEXTS = ("file", "folder", "name", "edit", "time", "began")


class Journal:
    """The journal of one open document. Not for several threads at once."""

    def __init__(self, folder: Path, name: str) -> None:
        self.path = folder / f"{name}{SUFFIX}"
        self._base = ""

    def keep(self, what: Kept, base: bytes = b"") -> None:
        """Write what is unsaved, in place of what was kept before. ``base`` is what the work began from. Raises `SaveError`."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        began = hashlib.sha256(base).hexdigest() if base else ""
        if began != self._base:
            if base:
                save_bytes(self.path.with_suffix(BASE_SUFFIX), base)
            self._base = began
        head: dict[str, Any] = {name: getattr(what, name) for name in _TEXTS}
        head.update(recovery=1, began=began, size=len(what.data), sha256=hashlib.sha256(what.data).hexdigest())
        save_bytes(self.path, json.dumps(head, ensure_ascii=False).encode() + b"\n" + what.data)

    def forget(self) -> None:
        """There is nothing unsaved any more."""
        self._base = ""
        forget(self.path)


def forget(journal: Path) -> None:
    """Remove a journal and what lies beside it."""
    for path in (journal, journal.with_suffix(BASE_SUFFIX)):
        with contextlib.suppress(OSError):
            path.unlink()


def journals_in(folder: Path) -> list[Path]:
    """The journals in a folder, the latest first."""
    found: list[tuple[int, Path]] = []
    with contextlib.suppress(OSError):
        for path in folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(OSError):
                found.append((path.stat().st_mtime_ns, path))
    return [path for _, path in sorted(found, reverse=True)]


def read_journal(journal: Path) -> Kept | None:
    """What a journal holds; None where it is not whole, and so is none of ours."""
    try:
        if journal.stat().st_size > LIMIT:
            return None
        held = journal.read_bytes()
    except OSError:
        return None
    head, found, data = held.partition(b"\n")
    try:
        given = json.loads(head) if found else None
    except ValueError:
        return None
    if not isinstance(given, dict):
        return None
    told = cast("dict[str, Any]", given)
    if told.get("recovery") != 1 or told.get("sha256") != hashlib.sha256(data).hexdigest():
        return None
    texts = {name: told[name] for name in _TEXTS if isinstance(told.get(name), str)}
    return evolve(Kept(journal, data=data), **texts)
