"""A project's maps with their schemas loaded: `Bench` by map, and what is missing."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any, Protocol, cast

from attrs import evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.path_guard import is_there
from fieldwright.mapping.model import Lookup, Map, SourceRef, TargetRef
from fieldwright.mapping.scopes import reads_of
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.model import Project, SchemaRef
from fieldwright.schema.attached import NOTHING, Beside
from fieldwright.schema.load import load
from fieldwright.schema.model import Field, Schema
from fieldwright.schema.options import ReadingOptions, Stamp, stamp_of, stamps_of


class Loading(Protocol):
    """What loads a schema, as `schema.load.load` does."""

    def __call__(self, path: Path, /, *, options: ReadingOptions | None = None) -> Schema:
        """The schema of a file that is read as the options say."""
        ...


class Schemas:
    """The schemas of one project's folder, each loaded once until its file or reference changes, with ``loading``."""

    def __init__(self, folder: Path, loading: Loading = load) -> None:
        self.folder = folder
        self._loading = loading
        self._loaded: dict[tuple[object, ...], Schema] = {}
        self._beside: dict[tuple[object, ...], Beside] = {}
        self._lookups: dict[str, tuple[Lookup, Stamp, Lookup]] = {}

    def through(self, loading: Loading) -> "Schemas":
        """The same schemas, those that are not loaded yet with another ``loading``."""
        made = Schemas(self.folder, loading)
        made._loaded = self._loaded
        made._beside = self._beside
        made._lookups = self._lookups
        return made

    def get(self, ref: SchemaRef) -> Schema:
        """The schema of a reference; raises a `FieldwrightError` where the file is missing or broken."""
        path = self.folder / ref.file
        options = ref.reading.within(self.folder) if ref.reading else None
        mark = _mark(path, ref, options)
        if mark not in self._loaded or _completed(self._loaded[mark]):
            self._loaded[mark] = self._loading(path) if options is None else self._loading(path, options=options)
        return self._loaded[mark]

    def beside(self, ref: SchemaRef, messages: Sequence[str] = ()) -> Beside:
        """What occurs in the samples that are attached to a schema, of the messages that are named, and where they disagree with it.

        Raises what `get` raises. It is counted once until the schema or a sample changes.
        """
        if not ref.samples:
            return NOTHING
        from fieldwright.schema.attached import beside

        schema = self.get(ref)
        files = [(name, self.folder / name) for name in ref.samples]
        options = ref.reading.within(self.folder) if ref.reading else None
        stamps = tuple(stamp_of(path) for _, path in files)
        mark = (*_mark(self.folder / ref.file, ref, options), *messages, *stamps)
        if mark not in self._beside:
            self._beside[mark] = beside(schema, files, messages)
        return self._beside[mark]

    def lookup(self, lookup: Lookup) -> Lookup:
        """The lookup; where its table is in a file, with that file's rows, which are read when they are asked for."""
        if lookup.table is None:
            return lookup
        from fieldwright.mapping.table_files import with_file_rows

        stamp = stamp_of(self.folder / lookup.table.file)
        held = self._lookups.get(lookup.name)
        if held is None or held[0] is not lookup or held[1] != stamp:
            held = self._lookups[lookup.name] = lookup, stamp, with_file_rows(lookup, self.folder)
        return held[2]


def _mark(path: Path, ref: SchemaRef, options: ReadingOptions | None) -> tuple[object, ...]:
    """What a schema depends on: its file as it is now, how it is read, and what is read with it."""
    mark: tuple[object, ...] = (ref.file, stamp_of(path))
    return mark if options is None else (*mark, options.key, *stamps_of(options))


def _completed(schema: Schema) -> bool:
    """Whether a part that was missing when a schema was read is there now."""
    wanted = {one.wanted for one in tuple(schema.notes) if one.wanted is not None}
    return any(map(is_there, wanted))


def bench_for(project: Project, schemas: Schemas, map_: Map) -> Bench:
    """The bench of a map. What cannot be loaded is named in ``missing``; the rest works."""
    missing: dict[str, str] = {}
    gone: set[str] = set()
    sources = tuple(
        side
        for ref in map_.sources
        if (side := _side(project, schemas, ref.schema, ref.message, ref.alias, missing, gone))
    )
    partial: tuple[Side, ...] = ()
    if len(sources) != len(map_.sources):
        partial, sources = sources, ()  # expressions name their sources by place, so half of them would mislead
    target = _side(project, schemas, map_.target.schema, map_.target.message, "target", missing, gone)
    lookups = {one.name: schemas.lookup(one) for one in project.lookups}
    known = Bench(map_, sources, target, lookups, project.parameters, missing, frozenset(gone), partial)
    return evolve(known, functions=project.functions)


def benches(project: Project, schemas: Schemas) -> dict[str, Bench]:
    """The bench of every map, by the map's name."""
    return {one.name: bench_for(project, schemas, one) for one in project.maps}


def _side(
    project: Project, schemas: Schemas, name: str, message: str, alias: str, missing: dict[str, str], gone: set[str]
) -> Side | None:
    ref = project.schemas.get(name)
    if ref is None:
        missing[name] = f"the project has no schema {name!r}"
        return None
    try:
        schema = schemas.get(ref)
    except FieldwrightError as error:
        missing[name] = str(error)
        return None
    try:
        return Side(schema, message, schema.root(message), alias)
    except FieldwrightError as error:
        missing[name] = str(error)
        gone.add(name)
        return None


def reference_to(schema: Schema, folder: Path) -> SchemaRef:
    """A reference to a loaded schema from a project's folder, with its digest."""
    return SchemaRef(relative_name(schema.file, folder), schema.digest, schema.format, schema.name)


def relative_name(file: Path, folder: Path) -> str:
    """How a project in a folder refers to a file: relatively, unless the file is on another drive."""
    try:
        return PurePosixPath(*Path(os.path.relpath(file.resolve(), folder.resolve())).parts).as_posix()
    except ValueError:  # another drive
        return file.resolve().as_posix()


def relative_reading(options: ReadingOptions, folder: Path) -> ReadingOptions:
    """Options with paths as a project in a folder keeps them."""
    definitions = relative_name(Path(options.definitions), folder) if options.definitions else ""
    return evolve(
        options, definitions=definitions, more=tuple(relative_name(Path(one), folder) for one in options.more)
    )


def with_snapshots(project: Project, schemas: Schemas) -> Project:
    """The project with each schema's snapshot of the fields that rules touch brought up to date.

    A schema that cannot be loaded keeps the snapshot that it had, and a field that is gone keeps its last known facts.
    """
    touched: dict[str, dict[str, dict[str, object]]] = {}
    for bench in benches(project, schemas).values():
        if bench.target is None or not bench.sources:
            continue
        for ref, side, paths in _touched(bench):
            kept = touched.setdefault(ref.schema, {}).setdefault(ref.message, {})
            before = _before(project.schemas[ref.schema].fields, ref.message)
            for path in paths:
                found = side.field(path)
                if found is not None and found.value_path:
                    kept[found.value_path] = facts_of(found)
                elif found is None and path in before:
                    kept[path] = before[path]
    kept_fields = {name: {m: facts for m, facts in held.items() if facts} for name, held in touched.items()}
    refs = {name: evolve(ref, fields=kept_fields.get(name, ref.fields)) for name, ref in project.schemas.items()}
    return evolve(project, schemas=refs)


def _touched(bench: Bench) -> list[tuple[SourceRef | TargetRef, Side, list[str]]]:
    """Each side of a map, with the paths that its rules fill or read."""
    assert bench.target is not None
    read: dict[str, list[str]] = {}
    for pairs in reads_of(bench).values():
        for alias, path in pairs:
            read.setdefault(alias, []).append(path)
    sources = zip(bench.map.sources, bench.sources, strict=True)
    return [
        (bench.map.target, bench.target, [rule.target for rule in bench.map.rules]),
        *((ref, side, read.get(side.alias, [])) for ref, side in sources),
    ]


def _before(fields: Mapping[str, Any], message: str) -> Mapping[str, Any]:
    held = fields.get(message)
    return cast("Mapping[str, Any]", held) if isinstance(held, Mapping) else {}


def facts_of(field: Field) -> dict[str, object]:
    """What a snapshot keeps of a field, without what is at its default."""
    shape = field.shape
    facts: dict[str, object] = {"type": shape.type}
    if shape.format:
        facts["format"] = shape.format
    for name in ("required", "nullable", "repeats"):
        if getattr(shape, name):
            facts[name] = True
    if shape.constraints:
        facts["constraints"] = dict(shape.constraints)
    if shape.enum:
        facts["enum"] = list(shape.enum)
    return facts
