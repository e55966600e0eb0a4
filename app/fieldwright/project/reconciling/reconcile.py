"""Two extracts compared: what the map makes of the source's records, by key, with the records that the target has."""

# ruff: noqa: S608  queries are made of our own names of tables and columns

import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import define, evolve, field

from fieldwright.files.errors import FieldwrightError, MissingError, UnreadableError
from fieldwright.mapping.running.further import parameters_of, read_sources, require_given
from fieldwright.mapping.sides import Bench
from fieldwright.project.compiled import readings
from fieldwright.project.model import Project
from fieldwright.project.reconciling.cells import LIST, Cells
from fieldwright.project.reconciling.differing import Differing, Way, allowed_by, is_under, shown_key
from fieldwright.project.reconciling.expected import Failures, Mapped, relative
from fieldwright.project.reconciling.extracts import TABLES, Chunk, chunks, fields_of, opened
from fieldwright.project.reconciling.followed import Beyond
from fieldwright.project.reconciling.keys import checked, proposed
from fieldwright.project.reconciling.model import (
    DUPLICATE_SOURCE,
    DUPLICATE_TARGET,
    EXTRA,
    MISSING,
    NO_KEY_SOURCE,
    NO_KEY_TARGET,
    Asked,
    Listed,
    Reconciliation,
    SideCount,
)  # fmt: skip
from fieldwright.project.reconciling.store import SOURCE, TARGET, Progress, Store
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.schema.paths import quoted

USUAL = Asked()
"""Key proposed, nothing ignored, values masked."""

_BRACKETS = re.compile(r"\[[^\]]*\]")
_NUMERIC = frozenset({"decimal", "decimal-comma", "double", "float", "int32", "int64"})


def reconcile(
    project: Project | None, map_name: str, source: Path, target: Path, asked: Asked = USUAL, *, folder: Path = Path(),
    schemas: Schemas | None = None, parameters: Mapping[str, Any] | None = None, sources: Mapping[str, Path] | None = None,
    progress: Progress = lambda _doing, _records: None,
) -> Reconciliation:  # fmt: skip
    """Compare a target's extract with what a map makes of a source's, or with ``asked.same`` two extracts as they are, without a project.

    ``folder`` is the project's; ``parameters`` and ``sources`` (files of further sources by alias) are those of the map. ``progress`` may raise
    `CancelledError`. Raises a `FieldwrightError` where a file, the map or the key cannot be used.
    """
    started = time.perf_counter()
    bench = None
    if not asked.same:
        if project is None:
            raise MissingError("there is no map to make the expected records with", mend="give a project, or compare extracts of the same shape")  # fmt: skip
        chosen = project.map(map_name)
        bench = bench_for(project, schemas or Schemas(folder), chosen)
        if bench.target is None or not bench.sources:
            name, reason = next(iter(bench.missing.items()), ("", "its schemas are not loaded"))
            raise MissingError(
                f"the map {chosen.name!r} cannot run: {reason or name}", mend="put the schema's file back"
            )
        if asked.source_key:
            raise FieldwrightError("a map says itself where the key comes from", mend="give the target's key only")
    kinds = tuple(_kind(file) for file in (source, target))
    work = _Work(asked, bench, source, target, _cells(asked, bench, kinds), progress)
    with Store(memory=asked.memory, temporary=asked.temporary, progress=progress) as store:
        if bench is not None and project is not None:
            values = parameters_of(bench, {}, parameters or {})
            require_given(bench, values, sources or {})
            mapped = Mapped(
                bench, source, values, read_sources(bench, dict(sources or {})), readings(project, folder, bench.map),
                asked.jobs, asked.sheets[0], asked.record_path, asked.values, plainly=not asked.evaluator,
            )  # fmt: skip
            work.load_expected(store, mapped)
        else:
            work.load_source(store)
        work.load_target(store)
        return evolve(work.compared(store), seconds=time.perf_counter() - started)


def _kind(file: Path) -> str:
    with opened(file) as (_, _head, kind):
        return kind


def _cells(asked: Asked, bench: Bench | None, kinds: tuple[str, ...]) -> Cells:
    """How values become texts: tables do not tell null from missing, nor a number from a text."""
    table = any(one in TABLES for one in kinds)
    in_xml = any(one == "xml" for one in kinds)
    blanks = table if asked.comparing.blanks is None else asked.comparing.blanks
    numeric: set[str] = set()
    if bench is not None and bench.target is not None:
        for rule in bench.map.rules:
            found = bench.target.field(rule.target)
            if found is None:
                continue
            types = set(found.shape.types) - {"null"}
            if types and (types <= {"integer", "number"} or found.shape.format in _NUMERIC):
                numeric.add(plain_of(rule.target))
    return Cells(asked.comparing, blanks, typed=not (table or in_xml), numeric=frozenset(numeric))


def plain_of(path: str) -> str:
    """A path of a target's record, without the array that records stand in and without names of blocks."""
    inner = relative(path)
    return _BRACKETS.sub("[]", inner)


@define(eq=False)
class _Work:
    asked: Asked
    bench: Bench | None
    source: Path
    target: Path
    cells: Cells
    progress: Progress
    failures: Failures = field(factory=Failures)
    notes: list[str] = field(factory=list)
    plainly: bool = False

    # --- loading ------------------------------------------------------------------------------------------------------

    def load_expected(self, store: Store, mapped: Mapped) -> None:
        try:
            self._load(store, SOURCE, mapped.chunks(), self.source, "mapping the source")
            self.plainly = mapped.plainly
        except Beyond:
            store.clear(SOURCE)
            mapped.plainly = False
            mapped.failures = Failures()
            self._load(store, SOURCE, mapped.chunks(), self.source, "mapping the source")
        self.failures = mapped.failures
        if mapped.in_one_piece:
            self.notes.append(
                "The map takes the source in one piece: records of the source have no numbers of their own."
            )

    def load_source(self, store: Store) -> None:
        renamed = dict(zip(self.asked.source_key, self.asked.key, strict=False))
        found = chunks(
            self.source, side=None, names=lambda titles: [quoted(one) for one in titles], sheet=self.asked.sheets[0],
            record_path=self.asked.record_path,
        )  # fmt: skip
        self._load(store, SOURCE, _renamed(found, renamed), self.source, "reading the source")

    def load_target(self, store: Store) -> None:
        known = self._filled() if self.bench is not None else tuple(store.fields[SOURCE])
        side = self.bench.target if self.bench is not None else None
        found = chunks(
            self.target, side=side, names=lambda titles: fields_of(titles, known, self.target), sheet=self.asked.sheets[1],
            record_path=self.asked.record_path,
        )  # fmt: skip
        self._load(store, TARGET, found, self.target, "reading the target")

    def _load(self, store: Store, side: str, found: Iterable[Chunk], file: Path, doing: str) -> None:
        try:
            store.load(side, found, self.cells, file, self.progress, doing)
        except FieldwrightError as error:
            raise error.located(file) from None

    def _filled(self) -> tuple[str, ...]:
        """The fields that rules fill, lists as a whole."""
        assert self.bench is not None
        found: dict[str, None] = {}
        for rule in self.bench.map.rules:
            path = plain_of(rule.target)
            head, mark, _ = path.partition("[")
            head = head.partition(".*")[0] if "*" in head else head
            if not rule.decision and head and (rule.kind != "element" or mark):
                found[head + LIST if mark else head] = None
        return tuple(found)

    # --- comparing ----------------------------------------------------------------------------------------------------

    def compared(self, store: Store) -> Reconciliation:
        asked = self.asked
        self.progress("comparing", 0)
        if asked.key:
            key = tuple(relative(one) for one in asked.key)
        elif store.records[SOURCE] or store.records[TARGET]:
            key, why = proposed(store, self.bench)
            self.notes.append(why)
        else:
            raise UnreadableError("neither extract has records", mend="choose extracts with records")
        checked(store, key)
        ignored = tuple(plain_of(one) for one in asked.ignore)
        paths, beyond = self._paths(store, key, ignored)
        way = Way(ignored, {plain_of(one.path): allowed_by(one) for one in asked.tolerances}, asked.values)
        self._note_unknown(store, (*ignored, *way.tolerances))
        found = _Counted(store, key, asked)
        differing = Differing(paths, way, asked.listed)
        self._differ(store, found, key, paths, differing)
        listed = (*found.listed(), *differing.listed)
        made = Reconciliation(
            key, found.side(SOURCE, str(self.source)), found.side(TARGET, str(self.target)),
            map=self.bench.map.name if self.bench is not None else "", matched=found.matched, compared=found.compared,
            differing=differing.records, missing=found.missing, extra=found.extra, failed=self.failures.count,
            failures=tuple(self.failures.told), fields=differing.fields, not_compared=beyond, ignored=asked.ignore,
            tolerances=asked.tolerances, comparing=self.cells.sentences, notes=tuple(self.notes), listed=listed,
            masked=not asked.values, plain=self.plainly,
        )  # fmt: skip
        told = {kind: sum(1 for one in listed if one.kind == kind) for kind in made.counts}
        return evolve(
            made, more={kind: count - told[kind] for kind, count in made.counts.items() if count > told[kind]}
        )

    def _paths(self, store: Store, key: Sequence[str], ignored: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:  # fmt: skip
        """The fields that are compared, and those that only the target has and no rule fills."""
        both = dict.fromkeys((*store.fields[SOURCE], *store.fields[TARGET]))
        if self.bench is not None:
            filled = self._filled()
            both.update(dict.fromkeys(one for one in filled if one in store.fields[TARGET]))
            beyond = [
                path for path in store.fields[TARGET]
                if path not in store.fields[SOURCE] and not any(is_under(path, one) for one in filled) and path not in key
            ]  # fmt: skip
        else:
            beyond = []
        left = [
            path for path in both
            if path not in key and path not in beyond and not any(is_under(path, one) for one in ignored)
        ]  # fmt: skip
        return tuple(left), tuple(beyond)

    def _note_unknown(self, store: Store, paths: Iterable[str]) -> None:
        known = {*store.fields[SOURCE], *store.fields[TARGET]}
        for path in dict.fromkeys(paths):
            head = path.partition("[")[0]
            if not any(is_under(one, path) or one.removesuffix(LIST) == head for one in known):
                self.notes.append(f"Neither extract has {path}, which is ignored or has a tolerance.")

    def _differ(
        self, store: Store, found: "_Counted", key: Sequence[str], paths: Sequence[str], into: Differing
    ) -> None:
        if not paths or not found.compared:
            return
        ours, theirs = store.columns(SOURCE, paths), store.columns(TARGET, paths)
        keys = [f"{one}::VARCHAR" for one in store.columns(SOURCE, key)]
        same = " AND ".join(f"{one} = {other}" for one, other in zip(store.columns(SOURCE, key), store.columns(TARGET, key), strict=True))  # fmt: skip
        differ = " OR ".join(f"{one} IS DISTINCT FROM {other}" for one, other in zip(ours, theirs, strict=True))
        once = found.without_duplicates()
        query = (
            f"SELECT s.n, t.n, {', '.join((*keys, *ours, *theirs))} FROM s JOIN t ON {same} WHERE ({differ}) AND "
            f"{store.keyed(SOURCE, key)}{once}"
        )
        width, wide = len(keys), len(ours)
        for at, (number, other, *held) in enumerate(store.rows(query)):
            into.add(tuple(held[:width]), number, other, held[width : width + wide], held[width + wide :])
            if at % 10_000 == 0:
                self.progress("comparing", at)


@define(eq=False)
class _Counted:
    """The keys of both sides, counted in the store."""

    store: Store
    key: Sequence[str]
    asked: Asked
    matched: int = 0
    compared: int = 0
    missing: int = 0
    extra: int = 0
    names: str = ""
    _sides: dict[str, tuple[int, int, int, int]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        store = self.store
        self.names = ", ".join(f"k{at}" for at in range(len(self.key)))
        for side in (SOURCE, TARGET):
            columns = ", ".join(f"{one} AS k{at}" for at, one in enumerate(store.columns(side, self.key)))
            keyed = store.keyed(side, self.key)
            store.run(
                f"CREATE TABLE {side}k AS SELECT {columns}, count(*) AS times, min(n) AS n FROM {side} WHERE {keyed} GROUP BY {self.names}"
            )
            keys, twice, records = store.one(
                f"SELECT count(*), count(*) FILTER (times > 1), coalesce(sum(times), 0)::BIGINT FROM {side}k"
            )
            self._sides[side] = store.records[side] - records, keys, twice, records - keys
        self.matched, self.compared = store.one(
            f"SELECT count(*), count(*) FILTER (sk.times = 1 AND tk.times = 1) FROM sk JOIN tk USING ({self.names})"
        )
        self.missing = self._sides[SOURCE][1] - self.matched
        self.extra = self._sides[TARGET][1] - self.matched

    def side(self, side: str, file: str) -> SideCount:
        return SideCount(file, self.store.records[side], *self._sides[side])

    def without_duplicates(self) -> str:
        """The condition that a key comes once on each side; empty where all do."""
        if not any(twice for _, _, twice, _ in self._sides.values()):
            return ""
        self.store.run(
            f"CREATE TABLE twice AS SELECT {self.names} FROM sk WHERE times > 1 UNION SELECT {self.names} FROM tk WHERE times > 1"
        )
        same = " AND ".join(f"twice.k{at} = {one}" for at, one in enumerate(self.store.columns(SOURCE, self.key)))
        return f" AND NOT EXISTS (SELECT 1 FROM twice WHERE {same})"

    def listed(self) -> Iterator[Listed]:
        """The first of each kind by key, what differs aside."""
        if self.asked.listed <= 0:
            return
        for kind, side, other in ((MISSING, "sk", "tk"), (EXTRA, "tk", "sk")):
            for *key, _, number in self._keys(f"FROM {side} ANTI JOIN {other} USING ({self.names})"):
                yield self._one(kind, key, side, number)
        for kind, side in ((DUPLICATE_SOURCE, "sk"), (DUPLICATE_TARGET, "tk")):
            for *key, times, number in self._keys(f"FROM {side} WHERE times > 1"):
                yield evolve(self._one(kind, key, side, number), times=times)
        for kind, side in ((NO_KEY_SOURCE, SOURCE), (NO_KEY_TARGET, TARGET)):
            if not self._sides[side][0]:
                continue
            columns = ", ".join(self.store.columns(side, self.key))
            query = f"SELECT {columns}, n FROM {side} WHERE NOT coalesce({self.store.keyed(side, self.key)}, false) ORDER BY n LIMIT {self.asked.listed}"
            for *key, number in self.store.rows(query):
                yield self._one(kind, key, side, number)

    def _keys(self, of: str) -> Iterator[tuple[Any, ...]]:
        return self.store.rows(f"SELECT {self.names}, times, n {of} ORDER BY {self.names} LIMIT {self.asked.listed}")

    def _one(self, kind: str, key: Sequence[str | None], side: str, number: int) -> Listed:
        told = tuple(shown_key(one, values=self.asked.values) for one in key)
        return Listed(kind, told, number if side[0] == SOURCE else 0, number if side[0] == TARGET else 0)


def _renamed(found: Iterable[Chunk], names: Mapping[str, str]) -> Iterator[Chunk]:
    for chunk in found:
        yield (
            evolve(chunk, columns={names.get(path, path): values for path, values in chunk.columns.items()})
            if names
            else chunk
        )
