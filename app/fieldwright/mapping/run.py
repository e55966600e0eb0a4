"""Running a map: payload in, payload out, validated, with each failure and each violation traced to its rule."""

import json
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import IO, Any, cast

from attrs import Factory, define, evolve, frozen

from fieldwright.expression.evaluator import Evaluator, Outcome
from fieldwright.expression.lookups import Tables, tables_of
from fieldwright.files.errors import ExpressionError, MissingError, RefusedError
from fieldwright.mapping.compile import compile_map, defaults_of
from fieldwright.mapping.findings import ERROR, Finding, finding
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench, Side
from fieldwright.mapping.tracing import Tracer
from fieldwright.schema.validation import validator
from fieldwright.schema.values import read_value, value_text, write_value
from fieldwright.schema.violations import Validator

TIMEOUT = 10.0
"""Seconds that one payload may take; a rule by itself gets as long."""

MOST_FINDINGS = 200
"""Findings of one run that are kept; the rest is counted."""


@frozen
class RunResult:
    """One payload's result. ``value`` is the output as a value (XML too), ``output`` its bytes, empty where nothing could be written."""

    output: bytes
    value: Any = None
    findings: tuple[Finding, ...] = ()
    seconds: float = 0.0

    @property
    def failed(self) -> bool:
        """Whether a finding is an error."""
        return any(one.severity == ERROR for one in self.findings)


@frozen
class RecordsResult:
    """A run over many records: how many came in, how many went out, how many of these were not valid or failed, and the first findings."""

    records: int
    written: int
    failed: int
    findings: tuple[Finding, ...] = ()
    more_findings: int = 0
    seconds: float = 0.0


class Runner:
    """A map made ready to run on many payloads: compiled once, its validators built once."""

    def __init__(self, bench: Bench, evaluator: Evaluator, *, parameters: Mapping[str, Any] | None = None) -> None:
        """Raises `MissingError` where a schema of the map is not there."""
        if bench.primary is None or bench.target is None:
            name, reason = next(iter(bench.missing.items()), ("", "its schemas are not loaded"))
            raise MissingError(
                f"the map {bench.map.name!r} cannot run: {reason or name}", mend="put the schema's file back"
            )
        self.bench = bench
        self.source: Side = bench.primary
        self.target: Side = bench.target
        self.evaluator = evaluator
        self.compiled = compile_map(bench)
        self.tables: Tables | None = tables_of(bench.lookups) if bench.lookups else None
        self.bindings = {"params": json.dumps({**defaults_of(bench), **(parameters or {})})} if bench.parameters else {}
        self.tracer = Tracer(bench.map.rules)
        self._validators: dict[str, Validator] = {}

    def run(self, payload: bytes, *, file: str = "") -> RunResult:
        """Transform one payload. Raises a `FieldwrightError` where it is not what the source says at all."""
        started = time.perf_counter()
        found: list[Finding] = list(self._broken())
        unknown: list[str] = []
        text = value_text(payload, self.source.schema, self.source.root, file or "payload", unknown=unknown.append)
        if unknown:
            shown = ", ".join(unknown[:5]) + (f" and {len(unknown) - 5} more" if len(unknown) > 5 else "")
            found.append(finding("R06", f"the source schema does not describe {shown}"))
        found += self.input_findings(payload, text)
        outcome, failures = self._evaluated(text)
        found += failures
        if outcome.value_text is None:
            return RunResult(b"", None, self._named(found), time.perf_counter() - started)
        value = json.loads(outcome.value_text)
        output = write_value(value, self.target.schema, self.target.root)
        found += self.output_findings(self._as_checked(output, value), {one.target for one in failures})
        return RunResult(output, value, self._named(found), time.perf_counter() - started)

    def _as_checked(self, output: bytes, value: Any) -> Any:
        """What the target's validator takes: bytes of XML, the value of JSON, of a table what its text says."""
        medium = self.target.schema.medium
        if medium in ("xml", "json"):
            return output if medium == "xml" else value
        return read_value(output, self.target.schema, self.target.root, "output")

    def input_findings(self, payload: bytes, text: str) -> Iterator[Finding]:
        """R03 for what the source schema does not allow, R05 for numbers that lose digits."""
        in_xml = self.source.schema.medium == "xml"
        checked = self._validator("source")
        for one in checked(payload if in_xml else json.loads(text)):
            yield finding("R03", f"{one.path or 'the payload'}: {one.message}", sources=(one.path,))
        for number in numbers_losing_digits(text):
            yield finding("R05", f"{number} has more digits than a number holds exactly, and is rounded")

    def output_findings(self, output: Any, failed: "set[str] | frozenset[str]" = frozenset()) -> Iterator[Finding]:
        """R02 for each violation of the target schema, at the rule that wrote the place."""
        for one in self._validator("target")(output):
            rule = self.tracer.rule_at(one.path)
            target = rule.target if rule else self.tracer.rule_path(one.path)
            if target in failed:
                continue
            says = self.tracer.said(rule, one.path)
            place = f"{one.path or 'the output'}: "
            mend = "" if rule is not None else "Map it, give it a constant, or ask for the missing source."
            yield finding("R02", f"{place}{one.message.rstrip('.')}. {says}", target=target, mend=mend)

    def _validator(self, side: str) -> Validator:
        if side not in self._validators:
            of = self.source if side == "source" else self.target
            self._validators[side] = validator(of.schema, of.message)
        return self._validators[side]

    def evaluate_text(self, texts: list[str]) -> list[Outcome]:
        """The whole map on many inputs as JSON text."""
        return self._evaluate_many(self.compiled.body, texts)

    def _evaluate_many(self, text: str, inputs: list[str]) -> list[Outcome]:
        return self.evaluator.evaluate_many(
            text, inputs, self.bindings, self.tables, TIMEOUT, root_alias=self.source.alias
        )

    def _evaluated(self, text: str) -> tuple[Outcome, list[Finding]]:
        """The map's outcome; where it fails, that of the rules that do not, with a finding for each that does."""
        outcome = self.evaluate_text([text])[0]
        if outcome.error is None:
            return outcome, []
        return self._rule_by_rule(text, outcome.error)

    def _rule_by_rule(self, text: str, error: ExpressionError) -> tuple[Outcome, list[Finding]]:
        kept: dict[str, Rule] = {}
        failures: list[Finding] = []
        broken: list[str] = []
        for rule in sorted(self.bench.map.rules, key=lambda one: one.target.count(".")):
            if rule.target.startswith(tuple(f"{t}." for t in broken)):
                continue
            around = [one for t, one in kept.items() if rule.target.startswith((t + ".", t + "[")) and not one.value]
            alone = evolve(self.bench, map=evolve(self.bench.map, rules=(*around, rule)))
            outcome = self._evaluate_many(compile_map(alone).body, [text])[0]
            if outcome.error is None:
                kept[rule.target] = rule
                continue
            broken.append(rule.target)
            failures.append(_failure(rule, outcome.error))
            if len(failures) >= MOST_FINDINGS:
                break
        rest = tuple(rule for rule in self.bench.map.rules if rule.target in kept)
        outcome = self._evaluate_many(
            compile_map(evolve(self.bench, map=evolve(self.bench.map, rules=rest))).body, [text]
        )[0]
        if outcome.error is not None or not failures:
            failures.append(finding("R01", f"the map failed: {_sentence(outcome.error or error)}"))
        return outcome, failures

    def _broken(self) -> Iterator[Finding]:
        for target, problem in self.compiled.broken.items():
            yield finding("R01", f"the rule was left out, because it does not parse: {problem}", target=target)

    def _named(self, found: Iterable[Finding]) -> tuple[Finding, ...]:
        return tuple(evolve(one, map=self.bench.map.name) for one in found)


def run_map(
    bench: Bench, payload: bytes, *, file: str = "", evaluator: Evaluator | None = None,
    parameters: Mapping[str, Any] | None = None,
) -> RunResult:  # fmt: skip
    """Transform one payload; without an evaluator, one is started and ended."""
    if evaluator is not None:
        return Runner(bench, evaluator, parameters=parameters).run(payload, file=file)
    with Evaluator(spare=False) as own:
        return Runner(bench, own, parameters=parameters).run(payload, file=file)


# --- many records ----------------------------------------------------------------------------------------------------

BATCH = 500


@define
class _Tally:
    records: int = 0
    written: int = 0
    failed: int = 0
    findings: list[Finding] = Factory(list)
    more: int = 0

    def add(self, found: Iterable[Finding]) -> None:
        for one in found:
            if len(self.findings) < MOST_FINDINGS:
                self.findings.append(one)
            else:
                self.more += 1


def run_records(
    runner: Runner, records: Iterable[str], out: IO[bytes], *, as_array: bool = False,
    progress: Callable[[int], None] | None = None,
) -> RecordsResult:  # fmt: skip
    """Transform records, each as JSON text, to one line of JSON each (or an array), in order and in bounded memory.

    A record that fails is left out and counted; findings name its number, from 1. Only for a JSON target. Raises `ExpressionError` where
    a rule is stopped by a limit, which would hold for all records.
    """
    if runner.target.schema.medium != "json" or runner.source.schema.medium != "json":
        raise RefusedError("many records in one file run from JSON to JSON only", mend="give one payload a file")
    started = time.perf_counter()
    tally = _Tally()
    checked_in, checked_out = runner._validator("source"), runner._validator("target")  # pyright: ignore[reportPrivateUsage]
    if as_array:
        out.write(b"[")
    for batch in _batched(records):
        outcomes = runner.evaluate_text(batch)
        lines: list[str] = []
        for text, outcome in zip(batch, outcomes, strict=True):
            tally.records += 1
            value = _loaded(text, tally.records)
            if checked_in(value):
                tally.add(_numbered(tally.records, runner.input_findings(b"", text)))
            if outcome.error is not None or outcome.value_text is None:
                tally.failed += 1
                found = runner._evaluated(text)[1]  # pyright: ignore[reportPrivateUsage]
                raise_stopped(found, f"record {tally.records}: ")
                tally.add(_numbered(tally.records, found))
                continue
            result = json.loads(outcome.value_text)
            if checked_out(result):
                tally.failed += 1
                tally.add(_numbered(tally.records, runner.output_findings(result)))
            lines.append(outcome.value_text)
            tally.written += 1
        if lines:
            joined = (",\n" if as_array else "\n").join(lines)
            before = ",\n" if as_array and tally.written > len(lines) else ""
            out.write((before + joined + ("" if as_array else "\n")).encode("utf-8", "backslashreplace"))
        if progress:
            progress(tally.records)
    if as_array:
        out.write(b"]\n")
    return RecordsResult(
        tally.records, tally.written, tally.failed,
        tuple(evolve(one, map=runner.bench.map.name) for one in tally.findings), tally.more, time.perf_counter() - started,
    )  # fmt: skip


def raise_stopped(found: Iterable[Finding], place: str = "") -> None:
    """Raises `ExpressionError` where a rule was stopped by a limit: a map with such a rule is of no use."""
    for one in found:
        if one.id == "R07":
            raise ExpressionError(f"{place}the rule for {one.target} was stopped: {one.message}", mend=one.mend)


def _loaded(text: str, number: int) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RefusedError(f"record {number} is not JSON: {error}", mend="mend the line") from None


def _batched(records: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    for one in records:
        batch.append(one)
        if len(batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _numbered(number: int, found: Iterable[Finding]) -> Iterator[Finding]:
    for one in found:
        yield evolve(one, message=f"record {number}: {one.message}")


# --- words -----------------------------------------------------------------------------------------------------------


def _failure(rule: Rule, error: ExpressionError) -> Finding:
    detail = getattr(error, "detail", None)
    kind = "R04" if getattr(detail, "code", "") == "F2001" else "R07" if is_stopped(error) else "R01"
    return finding(kind, _sentence(error), target=rule.target)


def is_stopped(error: ExpressionError) -> bool:
    """Whether the expression was stopped by a limit, so that every further payload would end so too."""
    return bool(getattr(getattr(error, "detail", None), "stopped", False))


def _sentence(error: ExpressionError) -> str:
    return error.problem + (f" ({error.mend})" if error.mend else "")


_MANY_DIGITS = re.compile(r"(?<![\w.\"])-?\d[\d.]{16,}")


def numbers_losing_digits(text: str) -> Iterator[str]:
    """Numbers of a JSON text that a double does not hold exactly, at most five."""
    if not _MANY_DIGITS.search(text):
        return
    shown = 0
    for number in _numbers(json.loads(text, parse_float=_Spelled, parse_int=_Spelled)):
        spelled = str(number)
        if "e" in spelled.lower() or len(spelled.replace(".", "").lstrip("-0")) <= 15:
            continue
        if _exact(spelled):
            continue
        yield spelled
        shown += 1
        if shown == 5:
            return


class _Spelled(str):
    """A number as it is written."""

    __slots__ = ()


def _exact(spelled: str) -> bool:
    from decimal import Decimal

    shortest = Decimal(repr(float(spelled)))
    return shortest == Decimal(spelled)


def _numbers(value: Any) -> Iterator[_Spelled]:
    stack: list[Any] = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, _Spelled):
            yield one
        elif isinstance(one, dict):
            stack += cast("dict[str, Any]", one).values()
        elif isinstance(one, list):
            stack += cast("list[Any]", one)
