"""What a project says about integrations: an entry for each flow and each pair of systems between which it moves data.

Where a project tells of no flows, its maps are taken. Systems are called as the project's schemas say, or as the schemas are named.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import evolve

from fieldwright.mapping.checks.personal import says_personal, says_special
from fieldwright.mapping.model import Map
from fieldwright.project.catalog.model import Catalog, Entry, Frequency, Link, System
from fieldwright.project.catalog.naming import compared, new_id
from fieldwright.project.catalog.portfolio import Placed, Portfolio
from fieldwright.project.catalog.words import read_frequency, read_number, read_word, read_words
from fieldwright.project.model import Project
from fieldwright.project.use_cases import Flow

_TO = re.compile(r"\s+(?:to|into|nach|in den|vers|hacia)\s+|\s*(?:->|→|=>)\s*", re.IGNORECASE)
_METHODS = {"request/response": "API", "event": "event", "queue": "queue", "file": "file", "EDI": "EDI"}
"""The methods of entries by the styles of flows; a batch is an API where its steps call one."""


def filled(portfolio: Portfolio, name: str = "") -> Catalog:
    """A new catalog of what the projects of a folder say."""
    from fieldwright.project.catalog.refreshing import refreshed

    return refreshed(Catalog(name or portfolio.folder.name or "Catalog"), portfolio).catalog


def entries_of(placed: Placed) -> Iterator[Entry]:
    """What a project says, as entries without ids; each has its link."""
    project = placed.project
    if project.flows:
        for flow in project.flows:
            yield from _of_flow(placed.file, project, flow)
        return
    for one in project.maps:
        for source in _once(_system(project, ref.schema) for ref in one.sources):
            target = _system(project, one.target.schema)
            if source and target and compared(source) != compared(target):
                primary = compared(_system(project, one.sources[0].schema)) == compared(source)
                element = _element(one.name if primary else _alias(project, one, source))
                entry = Entry(
                    "", element, source, target, owner=project.owner, links=(Link(placed.file, map=one.name),)
                )
                yield evolve(entry, concerns=_concerns(project, (one,), source))


def systems_of(project: Project) -> Iterator[System]:
    """The systems that a project names, with their owners."""
    for name, ref in project.schemas.items():
        called = _system(project, name)
        api = ref.format if ref.format.startswith(("OpenAPI", "Swagger", "WSDL", "OData", "GraphQL", "gRPC", "AsyncAPI")) else ""  # fmt: skip
        yield System(called, owner=ref.owner, api=api)


def _system(project: Project, schema: str) -> str:
    ref = project.schemas.get(schema)
    return (ref.system if ref is not None else "") or schema


def _of_flow(file: str, project: Project, flow: Flow) -> Iterator[Entry]:
    maps = {one.name: one for one in project.maps}
    used = [maps[step.map] for step in flow.steps if step.map in maps]
    for source, target, through in _pairs(project, flow, used):
        primary = not through or any(compared(_system(project, one.sources[0].schema)) == compared(source) for one in through)  # fmt: skip
        name = (through[0].name if through else flow.name) if primary else _alias(project, through[0], source)
        entry = Entry("", _element(name), source, target, links=(Link(file, flow.name),), **_facts(flow, project))
        if not primary:  # it is looked things up in: the flow's volume is not its own
            entry = evolve(entry, new_per_month=None, changed_per_month=None, volume="", mode="")
        yield evolve(entry, concerns=_concerns(project, through, source))


def _alias(project: Project, through: Map, source: str) -> str:
    """What a map calls the payload of a source."""
    refs = [ref for ref in through.sources if compared(_system(project, ref.schema)) == compared(source)]
    return refs[0].alias or refs[0].message


def _pairs(project: Project, flow: Flow, used: Sequence[Map]) -> Iterator[tuple[str, str, tuple[Map, ...]]]:
    """From which system to which a flow moves data, with the maps that make it: what maps connect, else what is fetched with what is sent to."""
    fetched = _once(
        _system(project, step.system) for step in flow.steps if step.system and step.kind in ("retrieve", "wait")
    )
    sent = _once(_system(project, step.system) for step in flow.steps if step.system and step.kind == "send")
    found: dict[tuple[str, str], tuple[str, str, list[Map]]] = {}
    for one in used:
        target = _system(project, one.target.schema)
        targets = [target] if not sent or compared(target) in {compared(each) for each in sent} else sent
        for ref in one.sources:
            source = _system(project, ref.schema)
            for each in targets:
                if source and each and compared(source) != compared(each):
                    found.setdefault((compared(source), compared(each)), (source, each, []))[2].append(one)
    reached = {target for _, target in found}
    for target in sent:
        if compared(target) not in reached:
            for source in fetched:
                if compared(source) != compared(target):
                    found.setdefault((compared(source), compared(target)), (source, target, []))
    for source, target, through in found.values():
        yield source, target, tuple(through)


def _once(names: Iterator[str]) -> list[str]:
    return list({compared(one): one for one in names if one}.values())


def _element(name: str) -> str:
    """What is moved, by the name of the map or flow that moves it: ``request to work order`` moves requests."""
    text = _TO.split(name.strip(), maxsplit=1)[0].strip() or name.strip()
    return text[:1].upper() + text[1:]


def _facts(flow: Flow, project: Project) -> dict[str, Any]:
    volume = flow.volume
    new, changed = read_number(volume.new_per_month), read_number(volume.changed_per_month)
    said = [
        f"{what}: {text}"
        for text, read, what in ((volume.new_per_month, new, "new"), (volume.changed_per_month, changed, "changed"))
        if text and (read is None or not read.whole)
    ]
    mode = read_word("mode", flow.mode)
    return {
        "new_per_month": cast("int", new.value) if new else None,
        "changed_per_month": cast("int", changed.value) if changed else None,
        "volume": "; ".join(said),
        "frequency": _frequency(flow),
        "mode": str(mode.value) if mode else "",
        "trigger": flow.trigger,
        "method": _method(flow),
        "protections": _protections(flow),
        "protection": flow.protection,
        "status": flow.status,
        "owner": flow.owner or project.owner,
    }


def _frequency(flow: Flow) -> Frequency:
    read = read_frequency(flow.frequency) if flow.frequency else None
    if read is not None:
        return cast("Frequency", read.value)
    kind = "real time" if flow.style in ("event", "queue", "request/response") else ""
    return Frequency(kind, text=flow.frequency)


def _method(flow: Flow) -> str:
    if flow.style in _METHODS:
        return _METHODS[flow.style]
    calls = any(step.operation for step in flow.steps if step.kind == "send")
    if calls:
        return "API"
    return "file" if flow.style == "batch" else ""


def _concerns(project: Project, maps: Sequence[Map], source: str) -> tuple[str, ...]:
    """What the fields that maps read of a source, and fill from their first, say of themselves, by the snapshots of the schemas: no schema is read for it."""
    names: set[str] = set()
    emails = False
    for one in maps:
        for at, ref in enumerate(one.sources):
            if compared(_system(project, ref.schema)) != compared(source):
                continue
            if not at:
                names.update(_last(rule.target) for rule in one.rules if not rule.decision)
            kept = project.schemas[ref.schema].fields.get(ref.message) if ref.schema in project.schemas else None
            for path, facts in cast("Mapping[str, Any]", kept).items() if isinstance(kept, dict) else ():
                names.add(_last(path))
                emails = emails or (isinstance(facts, dict) and cast("Mapping[str, Any]", facts).get("format") == "email")  # fmt: skip
    found: list[str] = []
    if emails or any(says_personal(one) for one in names):
        found.append("personal")
    if any(says_special(one) for one in names):
        found.append("special category")
    return tuple(found)


def _last(path: str) -> str:
    return path.rpartition(".")[2].strip("`[]@")


def _protections(flow: Flow) -> tuple[str, ...]:
    said = read_words("protections", f"{flow.protection}; {flow.authentication}")
    found = list(cast("tuple[str, ...]", said.value)) if said else []
    if flow.authentication.strip() and "access control" not in found:
        found.append("access control")
    addresses = [one.address for one in flow.environments if one.address]
    safe = all(one.startswith(("https://", "sftp://", "ftps://", "amqps://")) for one in addresses)
    if addresses and safe and "encrypted in transit" not in found:
        found.append("encrypted in transit")
    return tuple(found)


def with_ids(catalog: Catalog, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """New entries with ids that the catalog does not have yet."""
    taken = {one.id for one in catalog.entries}
    made: list[Entry] = []
    for one in entries:
        own = new_id(one, taken)
        taken.add(own)
        made.append(evolve(one, id=own))
    return tuple(made)


def renamed_systems(names: Mapping[str, str], entry: Entry) -> Entry:
    """The entry with its systems called as a catalog calls them (`system_names`)."""
    return evolve(
        entry,
        source=names.get(compared(entry.source), entry.source),
        target=names.get(compared(entry.target), entry.target),
    )
