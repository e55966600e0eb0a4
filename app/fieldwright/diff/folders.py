"""Two versions compared, whatever they are: one pair of files, or all files of two folders, paired by their paths."""

import filecmp
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath

from attrs import Factory, evolve, frozen

from fieldwright.diff.compare import compare
from fieldwright.diff.made import change
from fieldwright.diff.model import Change, Comparison, Ignored
from fieldwright.diff.policy import Policy
from fieldwright.diff.versions import Version, names_in
from fieldwright.files.errors import FieldwrightError, MissingError, UnreadableError
from fieldwright.schema.model import Origin, Schema
from fieldwright.schema.options import ReadingOptions

Progress = Callable[[str], None]


@frozen(eq=False)
class Part:
    """One pair of schemas that was compared; ``file`` is their path in the folders, empty where two files were given."""

    file: str
    comparison: Comparison


@frozen(eq=False)
class Listed:
    """A change and the file of a folder that it was found in."""

    change: Change
    file: str = ""


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


@frozen(eq=False)
class _Pair:
    old: Schema | None
    new: Schema | None
    problem: str = ""


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
    both = [name for name in after if name in before]
    pairs, notes = _pairs(old, new, before, after, both, say)
    parts: list[Part] = []
    unknown: list[MissingError] = []
    own: list[Listed] = []
    for name in sorted(pairs):
        pair = pairs[name]
        if pair.old is None or pair.new is None:
            own.append(Listed(_uncompared(name, pair, policy), name))
            continue
        missing = _missing(pair.old, messages)
        if missing is not None:
            unknown.append(missing)
            continue
        say(f"comparing {name}")
        parts.append(Part(name, compare(pair.old, pair.new, policy, messages=messages)))
    if messages and unknown and not parts:
        raise unknown[0]
    if not messages:
        own = [*_gone_and_new(old, new, before, after, policy, notes), *own]
    judged = [(one.file, policy.judged([one.change])) for one in own]
    kept = [Listed(one, file) for file, (left, _) in judged for one in left]
    found = [Listed(one, part.file) for part in parts for one in part.comparison.changes]
    ignored = [one for _, (_, left) in judged for one in left]
    ignored += [one for part in parts for one in part.comparison.ignored]
    presets = tuple(dict.fromkeys(part.comparison.preset for part in parts))
    return Compared(old, new, tuple(parts), (*kept, *_once(found)), tuple(ignored), tuple(notes), len(both), presets)


def _missing(schema: Schema, messages: tuple[str, ...]) -> MissingError | None:
    try:
        for one in messages:
            schema.root(one)
    except MissingError as error:
        return error
    return None


def _pairs(
    old: Version, new: Version, before: Mapping[str, Path], after: Mapping[str, Path], both: list[str], say: Progress
) -> tuple[dict[str, _Pair], list[str]]:
    """The pairs to compare: of files that differ, and in place of parts that are no schemas by themselves, of those that refer to them."""
    notes: list[str] = []
    differing = [name for name in both if not filecmp.cmp(before[name], after[name], shallow=False)]
    found: dict[str, _Pair] = {}
    waiting, seen = list(differing), set(differing)
    users: dict[str, list[str]] = {}
    through: dict[str, list[str]] = {}
    while waiting:
        name = waiting.pop(0)
        say(f"reading {name}")
        pair = _loaded(old, new, before[name], after[name])
        whole = [one for one in (pair.old, pair.new) if one is not None and not one.format.endswith("sample")]
        if not whole:
            if not users:
                users = _users(after)
            above = [one for one in users.get(PurePosixPath(name).name, []) if one in before and one != name]
            if above:
                fresh = [one for one in above if one not in seen]
                seen.update(fresh)
                waiting += fresh
                through[name] = above
                continue
            if pair.old is None and pair.new is None:
                notes.append(f"{name} is left out: {pair.problem}")
                continue
        found[name] = pair
    notes += [
        f"{name} is left out: only parts of schemas refer to it" for name in through if not _leads(name, through, found)
    ]
    return found, notes


def _leads(name: str, through: Mapping[str, list[str]], found: Mapping[str, object]) -> bool:
    """Whether what refers to a part, at last, is compared."""
    waiting, seen = [name], {name}
    while waiting:
        for one in through.get(waiting.pop(), ()):
            if one in found:
                return True
            if one not in seen:
                seen.add(one)
                waiting.append(one)
    return False


def _loaded(old: Version, new: Version, before: Path, after: Path) -> _Pair:
    loaded: list[Schema | None] = []
    problem = ""
    for version, file in ((old, before), (new, after)):
        try:
            loaded.append(version.load(file))
        except FieldwrightError as error:
            loaded.append(None)
            problem = problem or error.problem
    return _Pair(loaded[0], loaded[1], problem)


def _users(files: Mapping[str, Path]) -> dict[str, list[str]]:
    """The files of a folder that name a file, by its last name."""
    known = {PurePosixPath(name).name for name in files}
    made: dict[str, list[str]] = {}
    for name, file in files.items():
        for one in names_in(file.read_bytes(), known):
            made.setdefault(one, []).append(name)
    return made


def _uncompared(name: str, pair: _Pair, policy: Policy) -> Change:
    schema = pair.old or pair.new
    assert schema is not None
    version = "new" if pair.new is None else "old"
    return change(
        "not-compared", policy.preset_for(schema), f"the {version} version of {name} cannot be read", because=pair.problem,
        location=Origin(schema.file),
    )  # fmt: skip


def _gone_and_new(
    old: Version, new: Version, before: Mapping[str, Path], after: Mapping[str, Path], policy: Policy, notes: list[str]
) -> list[Listed]:
    made: list[Listed] = []
    for kind, version, files, others in (("file-removed", old, before, after), ("file-added", new, after, before)):
        for name, file in files.items():
            if name in others:
                continue
            try:
                schema = version.load(file)
            except FieldwrightError as error:
                notes.append(f"{name} is left out: {error.problem}")
                continue
            said = f"{name} ({schema.format}) is {'gone' if kind == 'file-removed' else 'new'}"
            made.append(Listed(change(kind, policy.preset_for(schema), said, location=Origin(file)), name))
    return made


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
