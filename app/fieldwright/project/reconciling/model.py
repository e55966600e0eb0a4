"""What reconciling was asked for, and what it found."""

from collections.abc import Mapping
from pathlib import Path

from attrs import Factory, field, frozen

from fieldwright.project.test_cases import Tolerance

MISSING, EXTRA, DIFFERING = "missing", "extra", "differing"
DUPLICATE_SOURCE, DUPLICATE_TARGET = "duplicate in source", "duplicate in target"
NO_KEY_SOURCE, NO_KEY_TARGET = "no key in source", "no key in target"
KINDS: Mapping[str, str] = {
    MISSING: "expected from the source, and the target has no record with the key",
    EXTRA: "in the target, and the source gives no record with the key",
    DIFFERING: "on both sides, with values that differ",
    DUPLICATE_SOURCE: "a key that several records of the source give: they are not compared",
    DUPLICATE_TARGET: "a key that several records of the target have: they are not compared",
    NO_KEY_SOURCE: "a record of the source whose key is empty",
    NO_KEY_TARGET: "a record of the target whose key is empty",
}
"""What a record can be listed for, and what it means."""

LISTED = 100
"""Records of each kind that are listed unless told otherwise."""


@frozen
class Comparing:
    """How values are compared. The texts of two values are the same or they differ, after what is said here.

    ``blanks`` takes null, empty text and missing for the same, ``numbers`` compares every text that is a number as one (``1.0`` is ``1``).
    None leaves both to the files: blanks are the same where a side is a table, and numbers count where the target's schema calls the field
    one. ``case`` passes over upper and lower case, ``trim`` over blanks around, ``dates`` takes date-times for the instants that they name.
    """

    blanks: bool | None = None
    numbers: bool | None = None
    case: bool = False
    trim: bool = False
    dates: bool = False


@frozen
class Asked:
    """What is compared and how much is told.

    ``key`` are paths of a target's record; empty to have one proposed. ``source_key`` are the names of the same in the source, only for extracts
    of the same shape. ``same`` compares the extracts as they are, without a map. ``values`` shows values and keys unmasked.
    """

    key: tuple[str, ...] = ()
    source_key: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    tolerances: tuple[Tolerance, ...] = ()
    comparing: Comparing = Comparing()
    same: bool = False
    values: bool = False
    listed: int = LISTED
    record_path: str = ""
    """Of XML extracts: the elements that are records, from the root."""
    sheets: tuple[str, str] = ("", "")
    """Of workbooks: the sheet of the source and of the target; the first one that has rows."""
    jobs: int = 0
    """Processes that run the map; 0 for one a processor."""
    evaluator: bool = False
    """Run every rule by the evaluator, plain ones too."""
    memory: int = 256
    """Megabytes that joining may take before it goes on in temporary files."""
    temporary: Path | None = None
    """Where temporary files are put; the system's folder."""


@frozen
class SideCount:
    """One side: its file, how many records it gave, how many of them have no key, how many keys there are, how many of these come more than once
    (``duplicates``), and how many records are one too many (``surplus``)."""

    file: str
    records: int = 0
    no_key: int = 0
    keys: int = 0
    duplicates: int = 0
    surplus: int = 0


@frozen
class FieldCount:
    """A compared field, and in how many compared records it differs."""

    path: str
    differing: int = 0
    within_tolerance: int = 0


@frozen
class Difference:
    """One field of a record: both values as text, None for missing. In a list the path has the item's position."""

    path: str
    expected: str | None
    actual: str | None


@frozen
class Listed:
    """A record that is listed: one of `KINDS`, its key, its numbers in the two files (0 for none or not known), and its differences."""

    kind: str
    key: tuple[str, ...]
    source_record: int = 0
    target_record: int = 0
    differences: tuple[Difference, ...] = ()
    times: int = 1


@frozen
class Reconciliation:
    """Two extracts compared. Missing, extra and matched count keys; ``compared`` are matched keys that come once on each side.

    ``failed`` are source records that the map gave nothing for, ``failures`` the first of them in words. ``not_compared`` are fields that only the
    target's extract has and no rule fills. ``more`` is how many records of a kind were found and not listed.
    """

    key: tuple[str, ...]
    source: SideCount
    target: SideCount
    map: str = ""
    matched: int = 0
    compared: int = 0
    differing: int = 0
    missing: int = 0
    extra: int = 0
    failed: int = 0
    failures: tuple[str, ...] = ()
    fields: tuple[FieldCount, ...] = ()
    not_compared: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    tolerances: tuple[Tolerance, ...] = ()
    comparing: tuple[str, ...] = ()
    """How values were compared, in sentences."""
    notes: tuple[str, ...] = ()
    listed: tuple[Listed, ...] = ()
    more: Mapping[str, int] = Factory(dict)
    masked: bool = True
    plain: bool = False
    """Whether the rules were so plain that no evaluator was needed."""
    seconds: float = field(default=0.0, eq=False)

    @property
    def same(self) -> int:
        """Compared records in which nothing differs."""
        return self.compared - self.differing

    @property
    def differs(self) -> bool:
        """Whether anything is not as expected."""
        sides = (self.source, self.target)
        return bool(
            self.missing
            or self.extra
            or self.differing
            or self.failed
            or any(one.duplicates or one.no_key for one in sides)
        )

    @property
    def counts(self) -> dict[str, int]:
        """How many there are of each of `KINDS`."""
        return {
            MISSING: self.missing, EXTRA: self.extra, DIFFERING: self.differing,
            DUPLICATE_SOURCE: self.source.duplicates, DUPLICATE_TARGET: self.target.duplicates,
            NO_KEY_SOURCE: self.source.no_key, NO_KEY_TARGET: self.target.no_key,
        }  # fmt: skip
