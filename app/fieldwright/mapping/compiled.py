"""A map as a plain Python callable that can be pickled: for loops, and for the workers of PySpark, Dask and others.

It needs neither the project's folder nor anything of the window: JSON Schemas are within it, and of XML and tables the schema's files.
"""

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.compile import compile_map
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.model import Rule
from fieldwright.mapping.probing import Probe, findings_of
from fieldwright.mapping.running.plan import Plan, carrying, plan_of
from fieldwright.mapping.running.transform import Done, Transform
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tracing import Tracer
from fieldwright.schema.options import ReadingOptions


class RecordError(FieldwrightError):
    """A record that could not become one of the target. ``rule`` is the target of the rule that failed, empty where it is not known."""

    def __init__(self, problem: str, *, mend: str = "", rule: str = "", findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(problem, mend=mend)
        self.rule = rule
        self.findings = findings

    def __reduce__(self) -> tuple[Any, ...]:
        return _remade, (self.problem, self.mend, self.rule, self.findings)


def _remade(problem: str, mend: str, rule: str, findings: tuple[Finding, ...]) -> RecordError:
    return RecordError(problem, mend=mend, rule=rule, findings=findings)


class CompiledMap:
    """What turns a record into one of the target. Made by `compiled_map` or `compiled`; it can be pickled, and used by several threads.

    A record is a value (``dict``), or bytes in the source's medium; what comes out is a value for a value, bytes for bytes.
    """

    def __init__(
        self, plan: Plan, rules: tuple[Rule, ...], alone: tuple[tuple[str, str], ...], *, validate: bool = True,
        probes: tuple[Probe, ...] = (),
    ) -> None:  # fmt: skip
        self.plan = plan
        self.rules = rules
        self.rules_alone = alone
        self.validate = validate
        self.probes = probes
        self._transform: Transform | None = None

    @property
    def name(self) -> str:
        """The map's name."""
        return self.plan.name

    def __call__(self, record: Any) -> Any:
        """The target's record. Raises `RecordError` with the rule where a rule fails, or, with ``validate``, the result is not valid."""
        transform = self._ready()
        as_bytes = isinstance(record, (bytes, bytearray, memoryview))
        done = transform.record(bytes(record)) if as_bytes else transform.value(record)
        self._raise(done, record, transform)
        return done.output if as_bytes else done.value

    def findings(self, record: Any) -> tuple[Finding, ...]:
        """What joins, groups and keys met on a record otherwise than one to one (R09 to R11), which calling does not tell and does not cost.

        Raises `RecordError` for a record that cannot be read.
        """
        if not self.probes:
            return ()
        transform = self._ready()
        try:
            value = transform.read(bytes(record)) if isinstance(record, (bytes, bytearray, memoryview)) else record
        except FieldwrightError as error:
            raise RecordError(error.problem, mend=error.mend) from None
        return tuple(evolve(one, map=self.name) for one in findings_of(transform.met(value), self.probes, self.rules))

    def _ready(self) -> Transform:
        if self._transform is None:
            self._transform = Transform(self.plan, validate=self.validate, probing=False)
        return self._transform

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_transform": None}

    def __repr__(self) -> str:
        return f"<compiled map {self.name!r}>"

    def _raise(self, done: Done, record: Any, transform: Transform) -> None:
        if done.unread is not None:
            raise RecordError(done.unread.problem, mend=done.unread.mend)
        if done.error is not None:
            rule = transform.failing(self.rules_alone, record)
            place = f"the rule for {rule} failed: " if rule else "the map failed: "
            raise RecordError(place + done.error.problem, mend=done.error.mend, rule=rule)
        if done.unwritten is not None:
            raise RecordError(done.unwritten.problem, mend=done.unwritten.mend)
        if done.invalid:
            raise self._invalid(done)

    def _invalid(self, done: Done) -> RecordError:
        tracer = Tracer(self.rules)
        found: list[Finding] = []
        for one in done.invalid:
            rule = tracer.rule_at(one.path)
            target = rule.target if rule else tracer.rule_path(one.path)
            text = f"{one.path or 'the output'}: {one.message.rstrip('.')}. {tracer.said(rule, one.path)}"
            found.append(finding("R02", text, target=target))
        more = f" ({len(found) - 1} more such)" if len(found) > 1 else ""
        return RecordError(
            f"the result is not valid: {found[0].message}{more}", rule=found[0].target, findings=tuple(found)
        )


def compiled(
    bench: Bench, *, parameters: Mapping[str, Any] | None = None, sources: Mapping[str, Any] | None = None,
    reading: Mapping[str, ReadingOptions] | None = None, validate: bool = True,
) -> CompiledMap:  # fmt: skip
    """The map of a bench as a callable; ``sources`` are the values of further sources. Raises a `FieldwrightError`."""
    plan = plan_of(bench, parameters=parameters, sources=sources, reading=reading)
    made = compile_map(bench)
    alone = tuple((one.target, one.text) for one in made.rules if one.text)
    return CompiledMap(carrying(plan, bench), bench.map.rules, alone, validate=validate, probes=made.probes)


def compiled_map(
    project_file: str | Path, map_name: str = "", *, parameters: Mapping[str, Any] | None = None,
    sources: Mapping[str, str | Path] | None = None, validate: bool = True,
) -> CompiledMap:  # fmt: skip
    """The map of a project file as a callable, its first one without a name. ``sources`` are the files of further sources by alias.

    Raises a `FieldwrightError` where the project, a schema, a parameter or a further source is not there or cannot be used.
    """
    opening = importlib.import_module("fieldwright.project.compiled")  # the project's room is above this one
    return opening.compiled_map(project_file, map_name, parameters=parameters, sources=sources, validate=validate)
