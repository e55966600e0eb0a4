"""Where the fields of a message's old version are in the new one: by name, and along what was certainly renamed or moved."""

from collections.abc import Hashable, Mapping, Sequence

from attrs import Factory, evolve, frozen

from fieldwright.diff.model import Comparison
from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.model import Field, Origin, Schema, field_at
from fieldwright.schema.paths import Step, format_path, parse_path

Names = tuple[str, ...]
Suffix = tuple[Names, Names]
"""The last steps of an old path, and what they are now, below the same parent."""


@frozen
class Renamed:
    """A step that is called otherwise, or stands elsewhere: from the old path to the new one, what is above it taken as it is now."""

    old: str
    current: str
    """The old path with all above it as it is called now."""
    new: str

    @property
    def moved(self) -> bool:
        """Whether it is below another parent, or deeper, than before."""
        return _names(self.current)[:-1] != _names(self.new)[:-1]


@frozen(eq=False)
class Pairing:
    """Two versions of one message. Either root may be missing: the message was not there, or is gone."""

    old_message: str
    new_message: str
    old: Field | None
    new: Field | None
    exact: Mapping[Names, Names] = Factory(dict)
    by_origin: Mapping[Hashable, Suffix] = Factory(dict)
    _known: dict[Names, tuple[Step, ...]] = Factory(dict)
    _paths: dict[str, str] = Factory(dict)

    def new_path(self, path: str) -> str:
        """An old path as it is now; the same text where nothing on the way has another name. Blocks' names stay in their brackets."""
        if path not in self._paths:
            self._paths[path] = self._new_path(path)
        return self._paths[path]

    def _new_path(self, path: str) -> str:
        try:
            steps = parse_path(path)
        except ValueError:
            return path
        named = [one for one in steps if one.name]
        found = self._followed(tuple(named))
        if [one.name for one in found] == [one.name for one in named]:
            return path
        if any(not one.name for one in steps[:1]):  # the root is an array
            found = (steps[0], *found)
        return format_path(self._repeating(found) if "[" in path else found)

    def renamed_on(self, path: str) -> tuple[Renamed, ...]:
        """The steps of a path that are called otherwise now, or stand elsewhere, the outermost first."""
        found: list[Renamed] = []
        try:
            named = tuple(evolve(one, brackets=(), alternative="") for one in parse_path(path) if one.name)
        except ValueError:
            return ()
        for end in range(1, len(named) + 1):
            above, here = self._followed(named[: end - 1]), self._followed(named[:end])
            usual = (*_of(above), named[end - 1].name)
            if _of(here) != usual:
                old, new = _text(_of(named[:end])), _text(_of(here))
                found.append(Renamed(_in_full(self.old, old), _text(usual), _in_full(self.new, new)))
        return tuple(found)

    def old_field(self, path: str) -> Field | None:
        """The field at a path of the old version."""
        return field_at(self.old, path) if self.old is not None else None

    def new_field(self, path: str) -> Field | None:
        """The field of the new version that an old path leads to. A member that is only allowed under any name is none where it was described."""
        found = self.undescribed(path)
        if found is not None and found.name == "*":
            before = self.old_field(path)
            if before is not None and before.name != "*":
                return None
        return found

    def undescribed(self, path: str) -> Field | None:
        """As `new_field`, with members that are only allowed under any name."""
        return field_at(self.new, self.new_path(path)) if self.new is not None else None

    # -- following

    def _followed(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """The steps as they are now, with the brackets that they had."""
        if not self.exact and not self.by_origin:
            return steps
        key = _of(steps)
        if not steps:
            return ()
        if all(one == Step(one.name) for one in steps) and key in self._known:
            return self._known[key]
        above, last = self._followed(steps[:-1]), steps[-1]
        names = self.exact.get(key) or self._by_origin(key, _of(above))
        found = (*above, last) if names is None else _aligned(above, names, last)
        if all(one == Step(one.name) for one in steps):
            self._known[key] = found
        return found

    def _by_origin(self, key: Names, above: Names) -> Names | None:
        """What a definition that is used in many places says about a field of its own: told once, and true in each of them."""
        if not self.by_origin or self.old is None:
            return None
        field = field_at(self.old, _text(key))
        suffix = self.by_origin.get(origin_key(field.shape.source)) if field is not None else None
        if suffix is None or key[-len(suffix[0]) :] != suffix[0]:
            return None
        depth = len(suffix[0]) - 1
        return (*(above[: len(above) - depth] if depth else above), *suffix[1])

    def _repeating(self, steps: Sequence[Step]) -> list[Step]:
        """The steps with brackets where the new version has a list and they have none."""
        made: list[Step] = []
        for one in steps:
            here = [*made, one]
            field = field_at(self.new, format_path(here)) if self.new is not None and not one.brackets else None
            made.append(evolve(one, brackets=("",)) if field is not None and _list(field) else one)
        return made


def pairing(comparison: Comparison, message: str, *, origins: Mapping[Hashable, Suffix] | None = None) -> Pairing:
    """The two versions of a message, called as in the old one. ``origins`` is `by_origin` of the comparison, where it is known."""
    after = comparison.pairs.get(message, message)
    exact = {_names(old): _names(new) for old, new in comparison.renames.get(message, {}).items()}
    old, new = root_of(comparison.old, message), root_of(comparison.new, after)
    if old is not None and new is not None and old.path not in ("", "[]") and old.name != new.name:
        exact.setdefault((old.name,), (new.name,))
    return Pairing(message, after, old, new, exact, by_origin(comparison) if origins is None else origins)


def by_origin(comparison: Comparison) -> dict[Hashable, Suffix]:
    """What was renamed or moved, by where the old version defines it, so that it is known wherever the definition is used."""
    found: dict[Hashable, Suffix] = {}
    for message, renames in comparison.renames.items():
        root = root_of(comparison.old, message)
        alone = Pairing(message, "", root, None, {_names(old): _names(new) for old, new in renames.items()})
        for old in renames:
            field = field_at(root, old) if root is not None else None
            for one in alone.renamed_on(old)[-1:]:
                key = origin_key(field.shape.source) if field is not None else None
                if key is not None and _names(one.old) == _names(old):
                    found.setdefault(key, _suffix(_names(one.old), _names(one.current), _names(one.new)))
    return found


def root_of(schema: Schema, message: str) -> Field | None:
    """The root of a message, None where there is no such message."""
    try:
        return schema.root(message)
    except FieldwrightError:
        return None


def origin_key(origin: Origin) -> Hashable:
    """What tells where a definition stands; None where that is not known."""
    return (str(origin.file), origin.pointer) if origin.pointer else None


def _suffix(old: Names, current: Names, new: Names) -> Suffix:
    same = 0
    while same < min(len(current), len(new)) - 1 and current[same] == new[same]:
        same += 1
    return old[-(len(current) - same) :], new[same:]


def _aligned(above: Sequence[Step], names: Names, last: Step) -> tuple[Step, ...]:
    """New names as steps: with the brackets of what is the same, and those of the step that was renamed at the end."""
    same = 0
    while same < min(len(above), len(names) - 1) and above[same].name == names[same]:
        same += 1
    return (*above[:same], *(Step(name) for name in names[same:-1]), evolve(last, name=names[-1]))


def _in_full(root: Field | None, path: str) -> str:
    """A path with the brackets of lists, where there is such a field."""
    field = field_at(root, path) if root is not None else None
    return field.value_path if field is not None and "*" not in field.value_path else path


def _list(field: Field) -> bool:
    return field.shape.repeats


def _of(steps: Sequence[Step]) -> Names:
    return tuple(one.name for one in steps)


def _names(path: str) -> Names:
    return tuple(one.name for one in parse_path(path) if one.name)


def _text(names: Names) -> str:
    return format_path([Step(name) for name in names])
