"""A map of a project file as a plain Python callable, and how the files of its schemas are read."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fieldwright.files.errors import UnreadableError
from fieldwright.mapping.compiled import CompiledMap, compiled
from fieldwright.mapping.model import Map
from fieldwright.mapping.running.further import parameters_of, read_sources, require_given
from fieldwright.project.format import load_project
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.schema.options import ReadingOptions


def compiled_map(
    project_file: str | Path, map_name: str = "", *, parameters: Mapping[str, Any] | None = None,
    sources: Mapping[str, str | Path] | None = None, validate: bool = True,
) -> CompiledMap:  # fmt: skip
    """The map of a project file as a callable, its first one without a name. ``sources`` are the files of further sources by alias.

    Raises a `FieldwrightError` where the project, a schema, a parameter or a further source is not there or cannot be used.
    """
    opened = load_project(Path(project_file))
    if opened.read_only:
        raise UnreadableError(
            f"the project is of format {opened.project.format}, newer than this Fieldwright reads",
            mend="update Fieldwright", file=project_file,
        )  # fmt: skip
    chosen = opened.project.map(map_name)
    bench = bench_for(opened.project, Schemas(opened.folder), chosen)
    files = {alias: Path(file) for alias, file in (sources or {}).items()}
    values = parameters_of(bench, {}, parameters)
    require_given(bench, values, files)
    return compiled(
        bench, parameters=values, sources=read_sources(bench, files), reading=readings(opened.project, opened.folder, chosen),
        validate=validate,
    )  # fmt: skip


def readings(project: Project, folder: Path, map_: Map) -> dict[str, ReadingOptions]:
    """How the files of a map's schemas are read, by the side's alias (``target`` for the target)."""
    names = {**{ref.alias: ref.schema for ref in map_.sources}, "target": map_.target.schema}
    refs = {alias: project.schemas.get(name) for alias, name in names.items()}
    return {alias: ref.reading.within(folder) for alias, ref in refs.items() if ref is not None and ref.reading}
