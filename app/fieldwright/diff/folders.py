"""Two versions compared, whatever they are: one pair of files, or all files of two folders, paired by their paths."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from attrs import Factory, evolve, frozen

from fieldwright.diff.compare import compare
from fieldwright.diff.folder_pairs import TOGETHER, FolderPair, FolderPairs, name_in
from fieldwright.diff.made import change
from fieldwright.diff.model import Change, Comparison, Ignored
from fieldwright.diff.policy import Policy
from fieldwright.diff.versions import Version
from fieldwright.files.errors import FieldwrightError, MissingError, UnreadableError
from fieldwright.schema.model import Field, Origin, Schema
from fieldwright.schema.options import ReadingOptions

Progress = Callable[[str], None]


@frozen(eq=False)
class Part:
    """One pair of schemas that was compared; ``file`` is their path in the folders, empty where two files were given, and for all JSON Schemas of folders."""

    file: str
    comparison: Comparison


@frozen(eq=False)
class Listed:
    """A change and the file of a folder that it was found in."""

    change: Change
    file: str = ""
    part: str = ""
    """The pair of files (`Part.file`) that it was found in."""


@frozen(eq=False)
class Compared:
    """What was compared, with all changes: of folders a change that several files share stands once, with its places added up."""

    old: Version
    new: Version
    parts: tuple[Part, ...] = ()
    changes: tuple[Listed, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    notes: tuple[str, ...] = ()
    """What was not compared, in sentences for people."""
    files: int = 0
    """Files that are in both folders; 0 where no folders were compared."""
    presets: tuple[str, ...] = ()
    """Whose severities were used."""
    _names: dict[tuple[Path, bool], str] = Factory(dict)

    def shown(self, file: Path | None, *, bare: bool = False) -> str:
        """The name for people of a file of either version, without its revision if ``bare``; empty for none."""
        if file is None:
            return ""
        known = self._names.get((file, bare))
        if known is None:
            holding = [one for one in (self.new, self.old) if one.holds(file)]
            known = self._names[(file, bare)] = (holding or [self.new])[0].shown(file, bare=bare)
        return known


def compare_versions(
    old: Version, new: Version, policy: Policy, *, messages: tuple[str, ...] = (),
    options: tuple[ReadingOptions | None, ReadingOptions | None] = (None, None), progress: Progress | None = None,
) -> Compared:  # fmt: skip
    """All changes from one version to the other. ``options`` say how files are read; those of folders are recognised.

    Raises a `FieldwrightError` where one cannot be read, or a folder is to be compared with a file.
    """
    say = progress or _silent
    if old.is_folder != new.is_folder:
        file = new if old.is_folder else old
        raise UnreadableError(
            "a folder cannot be compared with a file",
            mend=f"name the file in the folder that {Path(file.given).name} is to be compared with",
            file=(old if old.is_folder else new).given,
        )
    if old.is_folder:
        return _folders(old, new, policy, messages, say)
    say(f"reading {old.given}")
    before = old.load(options=options[0])
    say(f"reading {new.given}")
    after = new.load(options=options[1])
    say("comparing")
    made = compare(before, after, policy, messages=messages)
    found = tuple(Listed(one) for one in made.changes)
    return Compared(old, new, (Part("", made),), found, made.ignored, presets=(made.preset,))


def _silent(_text: str) -> None:
    return


def _folders(old: Version, new: Version, policy: Policy, messages: tuple[str, ...], say: Progress) -> Compared:
    before, after = old.files(), new.files()
    if not before and not after:
        raise UnreadableError("neither folder has a schema", mend="choose other folders", file=old.given)
    folders = FolderPairs(old, new, before, after, say)
    parts: list[Part] = []
    unknown: list[MissingError] = []
    own: list[Listed] = []
    for pair in folders.pairs():
        if pair.old is None or pair.new is None:
            own.append(Listed(_uncompared(pair, policy), pair.name))
            continue
        missing = _missing(pair.old, messages)
        if missing is not None:
            unknown.append(missing)
            continue
        say(f"comparing {pair.name or 'all JSON Schemas'}")
        parts.append(Part(pair.name, compare(pair.old, pair.new, policy, messages=messages)))
    if messages and unknown and not parts:
        raise unknown[0]
    renamed = _renamed(parts, folders)
    if not messages:
        own = [*_gone_and_new(folders, renamed, policy), *own]
    judged = [(one.file, policy.judged([one.change])) for one in own]
    kept = [Listed(one, file) for file, (left, _) in judged for one in left]
    lone = (before.keys() ^ after.keys()) - {
        *renamed,
        *renamed.values(),
    }  # what these hold is said by the file as a whole
    found = [one for part in parts for one in _listed(part, old, new) if part.file != TOGETHER or one.file not in lone]
    ignored = [one for _, (_, left) in judged for one in left]
    ignored += [one for part in parts for one in part.comparison.ignored]
    presets = tuple(dict.fromkeys(part.comparison.preset for part in parts))
    both = before.keys() & after.keys()
    return Compared(
        old, new, tuple(parts), (*kept, *_once(found)), tuple(ignored), tuple(folders.notes), len(both), presets
    )


def _missing(schema: Schema, messages: tuple[str, ...]) -> MissingError | None:
    try:
        for one in messages:
            schema.root(one)
    except MissingError as error:
        return error
    return None


def _listed(part: Part, old: Version, new: Version) -> Iterable[Listed]:
    """The changes of a pair with their files: of schemas that are one, those where they stand."""
    names: dict[Path | None, str] = {None: ""}
    for one in part.comparison.changes:
        file = one.location.file or one.old_location.file
        if part.file == TOGETHER and file not in names:
            names[file] = name_in(new, file) or name_in(old, file) if file is not None else ""
        yield Listed(one, names[file] if part.file == TOGETHER else part.file, part.file)


def _uncompared(pair: FolderPair, policy: Policy) -> Change:
    schema = pair.old or pair.new
    assert schema is not None
    text = f"the {'new' if pair.new is None else 'old'} version of {pair.name} cannot be read"
    preset = policy.preset_for(schema)
    return change("not-compared", preset, text, because=pair.problem, location=Origin(schema.file))


def _renamed(parts: Iterable[Part], folders: FolderPairs) -> dict[str, str]:
    """The new files' paths by the old ones', of schemas that were compared though their files are called otherwise."""
    made: dict[str, str] = {}
    gone, new_ones = folders.before.keys() - folders.after.keys(), folders.after.keys() - folders.before.keys()
    for part in parts:
        if part.file != TOGETHER:
            continue
        one = part.comparison
        old, new = _files_of(one.old, folders.old), _files_of(one.new, folders.new)
        for was, is_ in one.pairs.items():
            files = old.get(was, ""), new.get(is_, "")
            if files[0] in gone and files[1] in new_ones and _alike(one.old.root(was), one.new.root(is_)):
                made[files[0]] = files[1]
    return made


def _alike(old: Field, new: Field) -> bool:
    """Whether at least half of the fields of both are the same by their names."""
    names = {one.name for one in old.children()}, {one.name for one in new.children()}
    return 2 * len(names[0] & names[1]) >= len(names[0] | names[1])


def _files_of(schema: Schema, version: Version) -> dict[str, str]:
    """The paths of the files that whole messages stand in, by the messages' names."""
    return {
        one.name: name_in(version, one.origin.file)
        for one in schema.messages()
        if one.kind == "root" and one.origin.file is not None
    }


def _gone_and_new(folders: FolderPairs, renamed: Mapping[str, str], policy: Policy) -> Iterable[Listed]:
    for was, is_ in renamed.items():
        schema, file = folders.together[1][is_], folders.after[is_]
        made = change("file-renamed", policy.preset_for(schema), f"{was} is called {is_} now", before=was, after=is_, location=Origin(file),
                      old_location=Origin(folders.before[was]))  # fmt: skip
        yield Listed(made, is_)
    known = {*renamed, *renamed.values()}
    for kind, side, version, files, others in (
        ("file-removed", 0, folders.old, folders.before, folders.after), ("file-added", 1, folders.new, folders.after, folders.before),
    ):  # fmt: skip
        for name, file in files.items():
            if name in others or name in known:
                continue
            schema = folders.together[side].get(name)
            try:
                schema = schema or version.load(file)
            except FieldwrightError as error:
                folders.notes.append(f"{name} is left out: {error.problem}")
                continue
            said = f"{name} ({schema.format.removeprefix('folder of ')}) is {'gone' if side == 0 else 'new'}"
            yield Listed(change(kind, policy.preset_for(schema), said, location=Origin(file)), name)


def _once(found: Iterable[Listed]) -> list[Listed]:
    """Each change of a part that several files refer to once, at the first of them, with its places added up."""
    kept: dict[object, Listed] = {}
    for one in found:
        made = one.change
        place = made.location if made.location.file else made.old_location
        known = place.file is not None and (place.line or place.pointer)
        key = (made.id, place, repr(made.before), repr(made.after), made.text) if known else id(one)
        first = kept.get(key)
        if first is None:
            kept[key] = one
        elif first.file != one.file:
            together = evolve(first.change, places=first.change.places + made.places)
            kept[key] = evolve(first, change=together)
    return list(kept.values())
