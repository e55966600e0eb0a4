"""A comparison as it is reported: the changes of a role, what was accepted or ignored, and the verdict."""

from collections.abc import Callable, Mapping, Sequence

from attrs import Factory, frozen

from fieldwright.diff.folders import Compared, Listed
from fieldwright.diff.model import BOTH, DOCS, SEVERITIES, Change, Ignored
from fieldwright.diff.policy import fails


@frozen(eq=False)
class Entry:
    """One change of a report: its number from 1 in the versions' order, and its severity for the role."""

    number: int
    change: Change
    severity: str
    file: str = ""
    """Of folders, the file that it is in."""
    part: str = ""
    """The pair of files that it was found in (`diff.folders.Part`)."""


@frozen
class VersionFacts:
    """One side: as the user named it, and what it is."""

    name: str
    title: str = ""
    format: str = ""
    messages: int = 0


@frozen(eq=False)
class ChangeReport:
    """What a report says. ``entries`` are the changes to be listed: neither ignored nor accepted, and of the severities asked for."""

    old: VersionFacts
    new: VersionFacts
    compared: Compared
    entries: tuple[Entry, ...] = ()
    role: str = BOTH
    fail_on: str = "breaking"
    presets: tuple[str, ...] = ()
    shown_from: str = DOCS
    """The mildest severity that is listed."""
    counts: Mapping[str, int] = Factory(dict)
    """Changes of each severity, those that are not listed included."""
    ignored: tuple[Ignored, ...] = ()
    accepted: tuple[Listed, ...] = ()
    """Changes that the baseline has."""
    stale: tuple[str, ...] = ()
    """Entries of the baseline that nothing fits any more, as sentences."""
    notes: tuple[str, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether there is a change that may not be, listed or not."""
        threshold = SEVERITIES.index(self.fail_on) if self.fail_on in SEVERITIES else -1
        return any(self.counts.get(name) for name in SEVERITIES[: threshold + 1])

    def fails(self, entry: Entry) -> bool:
        """Whether an entry is one that may not be."""
        return fails((entry.change,), self.role, self.fail_on)

    def place(self, change: Change) -> tuple[str, int, str]:
        """Where a change is: the file for people, the line (0: unknown), and the pointer; in the old version for what was removed."""
        origin = change.location if change.location.file is not None else change.old_location
        return self.compared.shown(origin.file), origin.line, origin.pointer


def report_of(
    compared: Compared,
    *,
    role: str = BOTH,
    fail_on: str = "breaking",
    shown_from: str = DOCS,
    accepted: Callable[[Listed], bool] | None = None,
    stale: Sequence[str] = (),
) -> ChangeReport:
    """The report of what was compared; ``accepted`` tells the changes that a baseline has."""
    left = [one for one in compared.changes if accepted is None or not accepted(one)]
    kept_out = () if accepted is None else tuple(one for one in compared.changes if accepted(one))
    entries = [Entry(at, one.change, one.change.as_(role), one.file, one.part) for at, one in enumerate(left, 1)]
    counts: dict[str, int] = dict.fromkeys(SEVERITIES, 0)
    for one in entries:
        counts[one.severity] += 1
    most = SEVERITIES.index(shown_from)
    return ChangeReport(
        *_facts(compared), compared, tuple(one for one in entries if SEVERITIES.index(one.severity) <= most), role, fail_on,
        compared.presets, shown_from, counts, compared.ignored, kept_out, tuple(stale), compared.notes,
    )  # fmt: skip


def _facts(compared: Compared) -> tuple[VersionFacts, VersionFacts]:
    only = compared.parts[0].comparison if not compared.old.is_folder else None
    if only is None:
        return VersionFacts(compared.old.given, format="folder"), VersionFacts(compared.new.given, format="folder")
    return (
        VersionFacts(compared.old.given, only.old.name, only.old.format, len(only.old.messages())),
        VersionFacts(compared.new.given, only.new.name, only.new.format, len(only.new.messages())),
    )
