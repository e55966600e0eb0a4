"""Which schemas of two folders are compared: not each file for itself where files belong together.

JSON Schemas of a folder are one schema, as they refer to one another. Of XSD files that others include, those others are compared, up to the one that
nothing includes. Of parts that are no schemas by themselves, what refers to them is compared.
"""

import filecmp
import os
import posixpath
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath

from attrs import define, field, frozen

from fieldwright.diff.versions import Version, names_in
from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.folder import load_folder
from fieldwright.schema.model import Schema

_INCLUDED = re.compile(
    rb"<(?:[\w.-]+:)?(?:include|redefine|override)\b[^>]*?\bschemaLocation\s*=\s*[\"']([^\"']+)[\"']"
)
TOGETHER = ""
"""The name of the pair of all JSON Schemas."""


@frozen(eq=False)
class FolderPair:
    """Two schemas to compare, by the file's path in the folders, or `TOGETHER`; None for a version that cannot be read."""

    name: str
    old: Schema | None
    new: Schema | None
    problem: str = ""


@define(eq=False)
class FolderPairs:
    """The pairs of two folders, and what was learnt on the way."""

    old: Version
    new: Version
    before: Mapping[str, Path]
    after: Mapping[str, Path]
    say: Callable[[str], None]
    notes: list[str] = field(factory=list)
    together: tuple[Mapping[str, Schema], Mapping[str, Schema]] = field(factory=lambda: ({}, {}))
    """By their paths, the files that are in the pair of all JSON Schemas, for either version."""
    _found: dict[str, FolderPair] = field(factory=dict)
    _asked: bool = False

    def pairs(self) -> list[FolderPair]:
        """The pairs in which something may differ."""
        both = [name for name in self.after if name in self.before]
        differing = [name for name in both if not filecmp.cmp(self.before[name], self.after[name], shallow=False)]
        waiting = list(dict.fromkeys(self._includers(differing)))
        seen = set(waiting)
        users: dict[str, list[str]] = {}
        through: dict[str, list[str]] = {}
        while waiting:
            name = waiting.pop(0)
            if self._covered(name):
                self._found.setdefault(TOGETHER, self._whole)
                continue
            self.say(f"reading {name}")
            pair = self._loaded(name)
            if _is_json_schema(pair) and self._all_together() and self._covered(name):
                self._found.setdefault(TOGETHER, self._whole)
                continue
            if not _whole(pair):
                users = users or _users(self.after)
                above = [one for one in users.get(PurePosixPath(name).name, []) if one in self.before and one != name]
                if above:
                    fresh = [one for one in above if one not in seen]
                    seen.update(fresh)
                    waiting += fresh
                    through[name] = above
                    continue
                if pair.old is None and pair.new is None:
                    self.notes.append(f"{name} is left out: {pair.problem}")
                    continue
            self._found[name] = pair
        lost = [name for name in through if not self._leads(name, through)]
        self.notes += [f"{name} is left out: only parts of schemas refer to it" for name in lost]
        return [self._found[name] for name in sorted(self._found)]

    def _covered(self, name: str) -> bool:
        return name in self.together[0] and name in self.together[1]

    def _all_together(self) -> bool:
        """Read the JSON Schemas of both folders as one schema each, once; False where that cannot be."""
        if not self._asked:
            self._asked = True
            self.say("reading all JSON Schemas")
            try:
                whole = load_folder(self.old.path), load_folder(self.new.path)
            except FieldwrightError:
                return False
            self._whole = FolderPair(TOGETHER, *whole)
            self.together = _by_file(whole[0], self.old), _by_file(whole[1], self.new)
        return bool(self.together[0])

    _whole: FolderPair = field(init=False)

    def _loaded(self, name: str) -> FolderPair:
        loaded: list[Schema | None] = []
        problem = ""
        for version, file in ((self.old, self.before[name]), (self.new, self.after[name])):
            try:
                loaded.append(version.load(file))
            except FieldwrightError as error:
                loaded.append(None)
                problem = problem or error.problem
        return FolderPair(name, loaded[0], loaded[1], problem)

    def _leads(self, name: str, through: Mapping[str, list[str]]) -> bool:
        """Whether what refers to a part, at last, is compared."""
        waiting, seen = [name], {name}
        while waiting:
            for one in through.get(waiting.pop(), ()):
                if one in self._found or (TOGETHER in self._found and self._covered(one)):
                    return True
                if one not in seen:
                    seen.add(one)
                    waiting.append(one)
        return False

    def _includers(self, names: Iterable[str]) -> Iterable[str]:
        """The files, with the XSD files that others include exchanged for the topmost ones that do."""
        above: dict[str, list[str]] | None = None
        for name in names:
            if not name.lower().endswith(".xsd"):
                yield name
                continue
            above = above if above is not None else _including(self.after)
            tops = [one for one in _tops(name, above) if one in self.before]
            yield from tops or [name]


def name_in(folder: Version, file: Path) -> str:
    """A file's path in a folder; empty where it lies elsewhere."""
    real, top = Path(os.path.realpath(file)), Path(os.path.realpath(folder.path))
    return real.relative_to(top).as_posix() if real.is_relative_to(top) else ""


def _by_file(schema: Schema, version: Version) -> dict[str, Schema]:
    files = {one.origin.file for one in schema.messages() if one.origin.file is not None}
    return {name: schema for file in files if (name := name_in(version, file))}


def _is_json_schema(pair: FolderPair) -> bool:
    return any(one is not None and one.format.startswith("JSON Schema") for one in (pair.old, pair.new))


def _whole(pair: FolderPair) -> bool:
    return any(one is not None and not one.format.endswith("sample") for one in (pair.old, pair.new))


def _users(files: Mapping[str, Path]) -> dict[str, list[str]]:
    """The files of a folder that name a file, by its last name."""
    known = {PurePosixPath(name).name for name in files}
    made: dict[str, list[str]] = {}
    for name, file in files.items():
        for one in names_in(file.read_bytes(), known):
            made.setdefault(one, []).append(name)
    return made


def _including(files: Mapping[str, Path]) -> dict[str, list[str]]:
    """The XSD files that include a file, by its path."""
    made: dict[str, list[str]] = {}
    for name, file in files.items():
        if name.lower().endswith(".xsd"):
            for place in set(_INCLUDED.findall(file.read_bytes())):
                path = posixpath.normpath(posixpath.join(posixpath.dirname(name), place.decode("utf-8", "replace")))
                made.setdefault(path, []).append(name)
    return made


def _tops(name: str, above: Mapping[str, list[str]]) -> list[str]:
    """The files that include a file, at last, and that none includes."""
    waiting, seen, tops = [name], {name}, list[str]()
    while waiting:
        here = waiting.pop()
        users = [one for one in above.get(here, ()) if one != here]
        if not users:
            tops.append(here)
        fresh = [one for one in users if one not in seen]
        seen.update(fresh)
        waiting += fresh
    return sorted(tops)
