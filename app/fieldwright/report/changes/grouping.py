"""Changes in groups: those of one message or shared definition together, the worst first, with counts."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import takewhile
from types import MappingProxyType

from attrs import frozen

from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import SEVERITIES, SOURCE, TARGET, Change, Place
from fieldwright.report.changes.model import Entry
from fieldwright.schema.paths import Step, format_path, join, parse_path


@frozen(eq=False)
class Group:
    """Changes that stand together, the worst first; ``kind`` says what ``title`` names."""

    title: str
    kind: str
    entries: tuple[Entry, ...]
    places: int = 1
    used: tuple[Place, ...] = ()
    above: str = ""
    """Of a definition: the path that all its changes are below."""

    @property
    def counts(self) -> dict[str, int]:
        """How many changes there are of each severity that occurs."""
        counts: dict[str, int] = dict.fromkeys(SEVERITIES, 0)
        for one in self.entries:
            counts[one.severity] += 1
        return {name: count for name, count in counts.items() if count}

    @property
    def worst(self) -> int:
        """The place of the worst severity in `SEVERITIES`."""
        return min((SEVERITIES.index(one.severity) for one in self.entries), default=len(SEVERITIES))


def _of_message(one: Entry) -> tuple[str, str]:
    if one.change.definition:
        return "definition", one.change.definition
    if one.change.message:
        return "message", one.change.message
    return ("file", one.file) if one.file else ("schema", "")


GROUPINGS: Mapping[str, tuple[str, Callable[[Entry], tuple[str, str]]]] = MappingProxyType(
    {
        "message": ("by message, and by shared definition", _of_message),
        "kind": ("by kind of change", lambda one: ("kind", one.change.id)),
        "severity": ("by severity", lambda one: ("severity", one.severity)),
        "file": ("by file", lambda one: ("file", one.file)),
        "path": ("by the first step of the path", lambda one: ("path", first_step(one.change))),
        "none": ("one list", lambda _: ("", "")),
    }
)
"""How changes can be put together, with what that means."""


def groups_of(entries: Iterable[Entry], by: str = "message") -> list[Group]:
    """The changes in groups: those with the worst change first, otherwise in the versions' order."""
    held: dict[tuple[str, str, str], list[Entry]] = {}
    key = GROUPINGS[by][1]
    for one in entries:
        kind, title = key(one)
        held.setdefault((kind, title, one.file if by in ("message", "path") else ""), []).append(one)
    made = [_group(kind, title, file, ones) for (kind, title, file), ones in held.items()]
    return sorted(made, key=lambda group: group.worst)


def _group(kind: str, title: str, file: str, entries: list[Entry]) -> Group:
    widest = max((one.change for one in entries), key=lambda change: change.places)
    places, used = (widest.places, widest.used) if kind == "definition" else (1, ())
    above = _above([one.change.path for one in entries]) if kind == "definition" else ""
    named = title or {"schema": "the schema as a whole", "file": "files", "path": "the whole"}.get(kind, "all changes")
    shown = f"{file}: {named}" if file and file != title else named
    return Group(
        shown, kind, tuple(sorted(entries, key=lambda one: SEVERITIES.index(one.severity))), places, used, above
    )


def _above(paths: Sequence[str]) -> str:
    """The path that all of some paths are below; empty where they share none."""
    found = [[format_path([step]) for step in _steps(path)][:-1] for path in paths]
    shared = [steps[0] for steps in takewhile(lambda steps: len(set(steps)) == 1, zip(*found, strict=False))]
    text = ""
    for step in shared:
        text = join(text, step)
    return text if all(path.startswith(text) for path in paths) else ""


def _steps(path: str) -> Sequence[Step]:
    try:
        return parse_path(path)
    except ValueError:
        return ()


def places_text(count: int, used: Sequence[Place]) -> str:
    """Where a definition is used, counted: ``used in 12 places, in 3 messages``; empty for one place."""
    if count < 2:
        return ""
    messages = len({one.message for one in used})
    several = f", in {messages:,} messages" if messages > 1 and len(used) == count else ""
    return f"used in {count:,} places{several}"


def first_step(change: Change) -> str:
    """The first step of where a change is."""
    steps = _steps(change.path)
    return steps[0].name if steps else change.path


def roles_text(change: Change, severity: str) -> str:
    """For whom a change has a severity: ``as source``, ``as target``, or nothing where it is for both."""
    source, target = change.source_severity == severity, change.target_severity == severity
    return "" if source and target else f"as {SOURCE}" if source else f"as {TARGET}" if target else ""


def title_of(change: Change) -> str:
    """What a kind of change is called."""
    kind = KINDS.get(change.id)
    return kind.title if kind else change.id


def counts_text(counts: Mapping[str, int]) -> str:
    """Counts in words: ``2 breaking, 1 safe``; ``nothing`` where all are 0.

    >>> counts_text({"breaking": 2, "risky": 0, "safe": 1})
    '2 breaking, 1 safe'
    """
    return ", ".join(f"{count:,} {name}" for name, count in counts.items() if count) or "nothing"
