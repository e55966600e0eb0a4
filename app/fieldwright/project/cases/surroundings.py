"""What a case needs beside its payload: files of further sources, parameters, the flow and the use case that it belongs to."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import Factory, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.running.further import read_sources
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.schema.csv_sample import CsvSchema

_ORDINARY: Mapping[str, Any] = {"string": "text", "number": 1, "integer": 1, "boolean": True, "object": {}, "array": []}


@frozen
class Surroundings:
    """The files of further sources by alias, relative to the project, and their values; parameters; flow and use case where there is one only."""

    inputs: Mapping[str, str] = Factory(dict)
    sources: Mapping[str, Any] = Factory(dict)
    parameters: Mapping[str, Any] = Factory(dict)
    flow: str = ""
    use_case: str = ""
    notes: tuple[str, ...] = ()


def surroundings_of(project: Project, bench: Bench, folder: Path) -> Surroundings:
    """What the map's own test cases use, else what the project holds: a table that is a schema is its own data."""
    name = bench.map.name
    first = project.maps[0].name if project.maps else ""
    tests = [one for one in project.tests if (one.map or first) == name and not one.generated]
    inputs: dict[str, str] = {}
    values: dict[str, Any] = {}
    notes: list[str] = []
    for ref, side in zip(bench.map.sources[1:], bench.sources[1:], strict=False):
        file = next((str(one.inputs[side.alias]) for one in tests if side.alias in one.inputs), "")
        if not file and isinstance(side.schema, CsvSchema) and ref.schema in project.schemas:
            file = project.schemas[ref.schema].file
        if not file:
            notes.append(f"The source {side.alias!r} was left empty: no test case of the map says which file it is.")
            continue
        try:
            values |= read_sources(bench, {side.alias: folder / file})
            inputs[side.alias] = file
        except FieldwrightError as error:
            notes.append(f"The source {side.alias!r} was left empty: {error}")
    parameters: dict[str, Any] = {}
    for one in bench.parameters:
        if one.default is ABSENT:
            told = [case.parameters[one.name] for case in tests if one.name in case.parameters]
            parameters[one.name] = told[0] if told else _ORDINARY.get(one.type, "text")
            if not told:
                notes.append(f"The parameter {one.name!r} has no default; the cases use {parameters[one.name]!r}.")
    flows = [one for one in project.flows if any(step.map == name for step in one.steps)]
    flow = flows[0] if len(flows) == 1 else None
    cases = flow.use_cases if flow is not None else ()
    return Surroundings(
        inputs,
        values,
        parameters,
        flow.name if flow is not None else "",
        cases[0] if len(cases) == 1 else "",
        tuple(notes),
    )
