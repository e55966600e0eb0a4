"""Bundles that somebody sent: looked at, unpacked into a folder of our own, and opened like any project, to read."""

import atexit
import hashlib
import json
import shutil
import tempfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from attrs import frozen

from fieldwright.files.errors import RefusedError, SaveError, SyntaxProblemError, UnreadableError
from fieldwright.files.json_text import load_json
from fieldwright.files.path_guard import is_there
from fieldwright.files.reading import read_bytes
from fieldwright.files.unpacking import LIMITS, members_of, unpack_into
from fieldwright.project.bundle import BASE, FOLDER, FORMAT, MANIFEST
from fieldwright.project.format import BUNDLE_SUFFIX, SUFFIX, parse_project
from fieldwright.project.model import Project

ZIP = b"PK\x03\x04"
"""How a bundle begins."""


@frozen(eq=False)
class Received:
    """A bundle whose files are what its manifest says: by their paths, with the project's path and the manifest."""

    file: Path
    members: Mapping[str, bytes]
    project: str
    manifest: Mapping[str, Any]

    @property
    def base(self) -> bytes:
        """The project as it was bundled first."""
        return self.members[f"{self.project.removesuffix(SUFFIX)}{FOLDER}/{BASE}"]


def is_bundle(path: Path) -> bool:
    """Whether a file is named as a bundle, or is a zip archive."""
    try:
        if not path.is_file():
            return False
        if path.name.endswith(BUNDLE_SUFFIX):
            return True
        with path.open("rb") as stream:
            return stream.read(len(ZIP)) == ZIP
    except (OSError, ValueError):
        return False


def received(path: Path) -> Received:
    """A bundle, looked at whole. Raises `RefusedError` where its files are not those of its manifest, and what `members_of` raises."""
    return _received(read_bytes(path, limit=LIMITS.packed + 1), path)


def _received(data: bytes, path: Path) -> Received:
    members = members_of(data, path)
    named = [one for one in members if one.endswith(f"{FOLDER}/{MANIFEST}") and one.count("/") == 1]
    if len(named) != 1:
        raise UnreadableError(
            "this zip archive is no bundle of a project", mend="make one with: fieldwright bundle", file=path
        )
    manifest = _manifest(members[named[0]], path)
    project = named[0].removesuffix(f"{FOLDER}/{MANIFEST}") + SUFFIX
    told = {one["path"]: one["sha256"] for one in manifest["files"]}
    if (
        manifest["project"] != project
        or set(told) != set(members) - {named[0]}
        or f"{project.removesuffix(SUFFIX)}{FOLDER}/{BASE}" not in told
    ):
        raise RefusedError("the bundle holds other files than it says", mend="ask for it again", file=path)
    for name, digest in told.items():
        if hashlib.sha256(members[name]).hexdigest() != digest:
            raise RefusedError(f"{name} in the bundle is not what was bundled", mend="ask for it again", file=path)
    return Received(path, members, project, manifest)


def _manifest(data: bytes, path: Path) -> Mapping[str, Any]:
    problem = "the bundle's manifest is broken"
    try:
        value = load_json(data, path).value
    except (SyntaxProblemError, UnreadableError) as error:
        raise RefusedError(f"{problem}: {error.problem}", mend="ask for it again", file=path) from None
    if not isinstance(value, dict):
        raise RefusedError(problem, mend="ask for it again", file=path)
    held = cast("dict[str, Any]", value)
    if str(held.get("format", "")).split(".")[0] != FORMAT.split(".")[0]:
        said = json.dumps(held.get("format"))[:40]
        raise RefusedError(
            f"the bundle is of format {said}, which this Fieldwright cannot read", mend="update Fieldwright", file=path
        )
    files: Any = held.get("files")
    listed = cast("list[Any]", files) if isinstance(files, list) else [None]
    for one in listed:
        entry = cast("dict[str, Any]", one) if isinstance(one, dict) else {}
        if not isinstance(entry.get("path"), str) or not isinstance(entry.get("sha256"), str):
            raise RefusedError(problem, mend="ask for it again", file=path)
    return held


def unbundle(path: Path, folder: Path) -> tuple[Path, Received]:
    """Unpack a bundle into a folder that is not there yet, or is empty; gives the project's file. Raises `SaveError` where something lies there."""
    found = received(path)
    if is_there(folder) and (not folder.is_dir() or any(folder.iterdir())):
        raise SaveError("there is something already", mend="name a folder that is new or empty", file=folder)
    parse_project(found.members[found.project], path)
    unpack_into(folder, found.members)
    return folder / found.project, found


def opened_in(path: Path) -> Path:
    """The project's file of a bundle, unpacked into a folder of our own that goes when the program ends."""
    found = received(path)
    mark = hashlib.sha256(
        "\n".join(sorted(f"{name} {hashlib.sha256(data).hexdigest()}" for name, data in found.members.items())).encode(
            "utf-8", "replace"
        )
    )
    folder = _room(mark.hexdigest())
    if not is_there(folder / found.project):
        unpack_into(folder, found.members)
    return folder / found.project


@lru_cache(maxsize=64)
def _room(_mark: str) -> Path:
    """A folder for a bundle of given contents, the same each time."""
    folder = Path(tempfile.mkdtemp(prefix="fieldwright-bundle-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def base_of(path: Path) -> Project:
    """The project of a bundle as it was bundled first: what it is merged with others on. Raises what `received` raises."""
    return parse_project(received(path).base, path, spelled=True)[0]
