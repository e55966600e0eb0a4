"""What depends on a system, on a schema file, or on one path of it: entries, and through the projects their maps, rules, flows and use cases."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen

from fieldwright.expression.problems import nearest
from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Map
from fieldwright.mapping.scopes import reads_of
from fieldwright.project.catalog.model import Catalog, Entry
from fieldwright.project.catalog.naming import compared, system_names
from fieldwright.project.catalog.portfolio import Placed, Portfolio
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for

READS, WRITES = "reads", "writes"


@frozen
class MapHit:
    """A map that reads or writes the system, by role, with the schema's name there and the targets of the rules that do."""

    project: str
    map: str
    role: str
    schema: str
    rules: tuple[str, ...] = ()


@frozen
class FlowHit:
    """A flow with steps at the system or with one of the maps; the numbers of the steps, from 1."""

    project: str
    flow: str
    steps: tuple[int, ...]
    maps: tuple[str, ...] = ()


@frozen
class CaseHit:
    """A use case that such flows or rules serve."""

    project: str
    id: str
    title: str = ""
    flows: tuple[str, ...] = ()


@frozen
class Impact:
    """All that depends on what was asked for: ``system`` is the catalog's name of it, empty where a file was asked for that no system of it is known by."""

    asked: str
    system: str = ""
    path: str = ""
    entries: tuple[Entry, ...] = ()
    projects: tuple[str, ...] = ()
    maps: tuple[MapHit, ...] = ()
    flows: tuple[FlowHit, ...] = ()
    use_cases: tuple[CaseHit, ...] = ()
    doubts: tuple[str, ...] = ()
    """What could not be looked into, and why."""


def impact_of(catalog: Catalog, portfolio: Portfolio, asked: str) -> Impact:
    """What depends on ``SYSTEM``, ``FILE`` (a schema, by its path in the folder or its name), or ``SYSTEM: PATH``.

    Raises `MissingError` naming the nearest where neither the catalog nor a project knows it.
    """
    name, _, path = asked.partition(": ") if ": " in asked else (asked, "", "")
    names = system_names(catalog.systems)
    key = compared(name)
    system = names.get(key, "")
    wanted = {key, compared(system)} if system else {key}
    if system:
        wanted |= {compared(alias) for one in catalog.systems if one.name == system for alias in one.aliases}
    asked_for = frozenset(wanted)
    hits: list[tuple[Placed, set[str]]] = []
    for placed in portfolio.projects:
        schemas = {
            schema
            for schema, ref in placed.project.schemas.items()
            if compared(ref.system or schema) in asked_for or (not system and _is_file(placed, ref.file, name))
        }
        if schemas:
            hits.append((placed, schemas))
            called = {compared(placed.project.schemas[schema].system or schema) for schema in schemas}
            wanted |= called | {compared(names[one]) for one in called if one in names}
    entries = tuple(one for one in catalog.entries if compared(one.source) in wanted or compared(one.target) in wanted)
    system = system or next((names[one] for one in sorted(wanted) if one in names), "")
    if not entries and not hits and not system:
        raise _unknown(catalog, portfolio, name)
    maps: list[MapHit] = []
    flows: list[FlowHit] = []
    cases: list[CaseHit] = []
    doubts: list[str] = []
    projects: list[str] = []
    for placed, schemas in hits:
        of_maps = list(_maps(placed, portfolio.folder, schemas, path.strip(), doubts))
        of_flows = list(_flows(placed, schemas, of_maps, only_maps=bool(path)))
        maps += of_maps
        flows += of_flows
        cases += _cases(placed, of_maps, of_flows)
        if of_maps or of_flows or not path:
            projects.append(placed.file)
    if path:
        near = {(one.project, one.flow) for one in flows} | {(one.project, one.map) for one in maps}
        entries = tuple(
            one
            for one in entries
            if not one.links or any((link.file, link.flow or link.map) in near for link in one.links)
        )
    return Impact(asked, system, path.strip(), entries, tuple(projects), tuple(maps), tuple(flows), tuple(cases), tuple(doubts))  # fmt: skip


def _is_file(placed: Placed, file: str, name: str) -> bool:
    """Whether a project's schema file is the one that is meant: by its name, or its path from the portfolio's folder."""
    whole = (Path(placed.file).parent / file).as_posix()
    return Path(file).name == name or whole == Path(name).as_posix() or whole.endswith("/" + Path(name).as_posix())


def _unknown(catalog: Catalog, portfolio: Portfolio, name: str) -> MissingError:
    known = {one.name for one in catalog.systems} | {end for one in catalog.entries for end in (one.source, one.target)}
    known |= {schema for placed in portfolio.projects for schema in placed.project.schemas}
    like = nearest(name, sorted(known))
    mend = f"did you mean {like}?" if like else f"there are: {', '.join(sorted(known)[:8])}"
    return MissingError(f"neither the catalog nor a project knows a system or schema {name!r}", mend=mend)


def _maps(placed: Placed, folder: Path, schemas: set[str], path: str, doubts: list[str]) -> Iterator[MapHit]:
    project = placed.project
    loaded = Schemas((folder / placed.file).parent)
    for one in project.maps:
        if one.target.schema in schemas:
            rules = tuple(rule.target for rule in one.rules if not path or _under(rule.target, path))
            if rules or not path:
                yield MapHit(placed.file, one.name, WRITES, one.target.schema, rules)
        read = [ref for ref in one.sources if ref.schema in schemas]
        if read:
            rules = _readers(placed, project, loaded, one, {ref.alias for ref in read}, path, doubts)
            if rules or not path:
                yield MapHit(placed.file, one.name, READS, read[0].schema, rules)


def _readers(
    placed: Placed, project: Project, loaded: Schemas, one: Map, aliases: set[str], path: str, doubts: list[str]
) -> tuple[str, ...]:
    """The rules of a map that read some of its sources, with a path: that, or something below or above it."""
    try:
        bench = bench_for(project, loaded, one)
        if len(bench.sources) < len(one.sources):
            doubts.append(f"{placed.file}: {one.name}: a schema cannot be read, so that not all of its rules were looked into")  # fmt: skip
        found = reads_of(bench)
    except FieldwrightError as error:
        doubts.append(f"{placed.file}: {one.name}: {error.problem}")
        return ()
    return tuple(
        target
        for target, pairs in found.items()
        if any(
            alias in aliases and (not path or (read and (_under(read, path) or _under(path, read))))
            for alias, read in pairs
        )
    )


def _under(path: str, above: str) -> bool:
    """Whether a path is another one or lies below it."""
    mine, theirs = bare_path(path), bare_path(above)
    return mine == theirs or mine.startswith(f"{theirs}.")


def _flows(placed: Placed, schemas: set[str], maps: Sequence[MapHit], *, only_maps: bool) -> Iterator[FlowHit]:
    names = {one.map for one in maps}
    for flow in placed.project.flows:
        steps = tuple(
            at
            for at, step in enumerate(flow.steps, 1)
            if (step.map and step.map in names) or (step.system in schemas and not only_maps)
        )
        if steps:
            used = tuple(dict.fromkeys(step.map for step in flow.steps if step.map in names))
            yield FlowHit(placed.file, flow.name, steps, used)


def _cases(placed: Placed, maps: Sequence[MapHit], flows: Sequence[FlowHit]) -> Iterator[CaseHit]:
    project = placed.project
    hit = {one.flow for one in flows}
    rules = {f"{one.map}: {target}" for one in maps for target in one.rules}
    serving: dict[str, list[str]] = {}
    for flow in project.flows:
        if flow.name in hit:
            for id_ in flow.use_cases:
                serving.setdefault(id_, []).append(flow.name)
    for case in project.use_cases:
        if case.id in serving or not rules.isdisjoint(case.rules):
            yield CaseHit(placed.file, case.id, case.title, tuple(serving.get(case.id, ())))
