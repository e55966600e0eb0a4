"""Running a test case as it stands: its payload from the project or a file, with its files and parameters."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import define, field

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import MissingError
from fieldwright.files.reading import read_bytes
from fieldwright.files.records import ABSENT
from fieldwright.mapping.run import Runner, RunResult
from fieldwright.mapping.running.further import parameters_of, read_sources
from fieldwright.mapping.sides import Bench
from fieldwright.project.test_cases import TestCase
from fieldwright.schema.values import write_value


@define
class Ready:
    """A map's test cases made ready to run: what several of them share is made once."""

    bench: Bench
    folder: Path
    evaluator: Evaluator
    _runners: dict[str, Runner] = field(factory=dict)
    _sources: dict[str, dict[str, Any]] = field(factory=dict)

    def payload(self, case: TestCase) -> bytes:
        """The bytes that go in. Raises a `FieldwrightError`."""
        side = self.bench.primary
        if case.payload is ABSENT:
            if not case.input:
                raise MissingError(f"the test case {case.name!r} has no payload", mend="give it one, or a file")
            return read_bytes(self.folder / case.input)
        if side is None:
            raise MissingError("; ".join(self.bench.missing.values()) or "the map has no source")
        if isinstance(case.payload, str) and side.schema.medium != "json":
            return case.payload.encode("utf-8", "surrogatepass")
        return write_value(case.payload, side.schema, side.root)

    def sources(self, case: TestCase) -> Mapping[str, Any]:
        """The values of the further sources. Raises a `FieldwrightError`."""
        key = repr(sorted(case.inputs.items()))
        if key not in self._sources:
            files = {alias: self.folder / str(name) for alias, name in case.inputs.items()}
            self._sources[key] = read_sources(self.bench, files)
        return self._sources[key]

    def parameters(self, case: TestCase) -> dict[str, Any]:
        """The values of parameters. Raises `MissingError` for one that there is not."""
        return parameters_of(self.bench, {}, case.parameters)

    def runner(self, case: TestCase) -> Runner:
        """What runs the case. Raises a `FieldwrightError`."""
        key = repr((sorted(case.inputs.items()), sorted(case.parameters.items())))
        if key not in self._runners:
            self._runners[key] = Runner(
                self.bench, self.evaluator, parameters=self.parameters(case), sources=self.sources(case)
            )
        return self._runners[key]

    def run(self, case: TestCase) -> RunResult:
        """What the map gives today. Raises a `FieldwrightError`."""
        return self.runner(case).run(self.payload(case), file=case.input)
