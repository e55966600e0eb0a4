"""A project's maps with their schemas loaded: `Bench` by map, and what is missing."""

import os
from pathlib import Path, PurePosixPath

from attrs import evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Map
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.model import Project, SchemaRef
from fieldwright.schema.load import load
from fieldwright.schema.model import Field, Schema


class Schemas:
    """The schemas of one project's folder, each loaded once until its file or reference changes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._loaded: dict[tuple[str, int, int], Schema] = {}

    def get(self, ref: SchemaRef) -> Schema:
        """The schema of a reference; raises a `FieldwrightError` where the file is missing or broken."""
        path = self.folder / ref.file
        try:
            stat = path.stat()
            mark = (ref.file, stat.st_size, stat.st_mtime_ns)
        except OSError:
            mark = (ref.file, -1, -1)
        if mark not in self._loaded:
            self._loaded[mark] = load(path)
        return self._loaded[mark]


def bench_for(project: Project, schemas: Schemas, map_: Map) -> Bench:
    """The bench of a map. What cannot be loaded is named in ``missing``; the rest works."""
    missing: dict[str, str] = {}
    sources = tuple(
        side for ref in map_.sources if (side := _side(project, schemas, ref.schema, ref.message, ref.alias, missing))
    )
    if len(sources) != len(map_.sources):
        sources = ()  # expressions name their sources by place, so half of them would mislead
    target = _side(project, schemas, map_.target.schema, map_.target.message, "target", missing)
    lookups = {one.name: one for one in project.lookups}
    return Bench(map_, sources, target, lookups, project.parameters, missing)


def benches(project: Project, schemas: Schemas) -> dict[str, Bench]:
    """The bench of every map, by the map's name."""
    return {one.name: bench_for(project, schemas, one) for one in project.maps}


def _side(
    project: Project, schemas: Schemas, name: str, message: str, alias: str, missing: dict[str, str]
) -> Side | None:
    ref = project.schemas.get(name)
    if ref is None:
        missing[name] = f"the project has no schema {name!r}"
        return None
    try:
        schema = schemas.get(ref)
        return Side(schema, message, schema.root(message), alias)
    except FieldwrightError as error:
        missing[name] = str(error)
        return None


def reference_to(schema: Schema, folder: Path) -> SchemaRef:
    """A reference to a loaded schema from a project's folder, with its digest."""
    file = os.path.relpath(schema.file.resolve(), folder.resolve())
    return SchemaRef(PurePosixPath(*Path(file).parts).as_posix(), schema.digest, schema.format, schema.name)


def with_snapshots(project: Project, schemas: Schemas) -> Project:
    """The project with each schema's snapshot of the fields that rules touch brought up to date.

    A schema that cannot be loaded keeps the snapshot that it had, and a field that is gone keeps its last known facts.
    """
    touched: dict[str, dict[str, dict[str, object]]] = {}
    for one in project.maps:
        bench = bench_for(project, schemas, one)
        if bench.target is not None:
            kept = touched.setdefault(one.target.schema, {}).setdefault(one.target.message, {})
            for rule in one.rules:
                found = bench.target.field(rule.target)
                if found is not None:
                    kept[found.value_path] = facts_of(found)
    refs = dict(project.schemas)
    for name, by_message in touched.items():
        old = refs[name].fields
        fields = {**old, **{m: {**_known(old, m, by_message[m])} for m in by_message}}
        refs[name] = evolve(refs[name], fields=fields)
    return evolve(project, schemas=refs)


def _known(old: object, message: str, now: dict[str, dict[str, object]]) -> dict[str, object]:
    before = old.get(message, {}) if isinstance(old, dict) else {}  # pyright: ignore[reportUnknownMemberType]
    return {**(before if isinstance(before, dict) else {}), **now}  # pyright: ignore[reportUnknownArgumentType]


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
