"""Writing a pack into a folder, where people may have changed files of an earlier one: theirs stay."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from attrs import frozen

from fieldwright.files.errors import FieldwrightError, SaveError
from fieldwright.files.path_guard import is_there
from fieldwright.files.reading import read_bytes
from fieldwright.files.saving import save_bytes

MANIFEST = ".fieldwright-pack.json"
"""The file that says which files were written, each with the digest of what was."""

LIMIT = 512_000_000


@frozen
class Written:
    """What writing a pack did: files written, those that were the same already, those of people that stayed, and those that are no longer a part."""

    written: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    outdated: tuple[str, ...] = ()


def write_files(folder: Path, files: Mapping[str, bytes]) -> Written:
    """Write the files. A file that is there, and is not what was written before, is a person's: it stays.

    Raises `SaveError` where something cannot be written.
    """
    if is_there(folder) and not folder.is_dir():
        raise SaveError("a pack is a folder of files", mend="give -o a folder", file=folder)
    known = _known(folder)
    written: list[str] = []
    same: list[str] = []
    kept: list[str] = []
    for name, data in sorted(files.items()):
        there = _there(folder / name)
        if there == data:
            same.append(name)
        elif there is not None and known.get(name) != _digest(there):
            kept.append(name)
            continue
        else:
            _save(folder / name, data)
            written.append(name)
        known[name] = _digest(data)
    outdated = sorted(name for name in known if name not in files and is_there(folder / name))
    record = {"program": "Fieldwright", "files": {name: known[name] for name in sorted(known) if name in files or name in outdated}}  # fmt: skip
    _save(folder / MANIFEST, (json.dumps(record, indent=2) + "\n").encode())
    return Written(tuple(written), tuple(same), tuple(kept), tuple(outdated))


def _save(file: Path, data: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError("the folder cannot be made", mend="choose another", file=file.parent) from error
    save_bytes(file, data)


def _there(file: Path) -> bytes | None:
    """The bytes of a file; an empty mark that no file has where it is there and cannot be read."""
    if not is_there(file):
        return None
    try:
        return read_bytes(file, limit=LIMIT)
    except FieldwrightError:
        return b""


def _known(folder: Path) -> dict[str, str]:
    """The digests of what was written before; nothing where that is not said, or not understood."""
    try:
        value = json.loads(read_bytes(folder / MANIFEST))
    except (FieldwrightError, ValueError):
        return {}
    files = cast("dict[str, Any]", value).get("files") if isinstance(value, dict) else None
    held = cast("dict[str, Any]", files) if isinstance(files, dict) else {}
    return {name: str(digest) for name, digest in held.items() if not Path(name).is_absolute() and ".." not in Path(name).parts}  # fmt: skip


def _digest(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"
