"""Running a map: payload in, payload out, validated, with each failure and each violation traced to its rule."""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from fieldwright.expression.evaluator import Evaluator, Outcome
from fieldwright.expression.lookups import Tables, tables_for
from fieldwright.files.errors import ExpressionError
from fieldwright.mapping.compile import compile_map
from fieldwright.mapping.findings import ERROR, Finding, finding
from fieldwright.mapping.model import Rule
from fieldwright.mapping.probing import findings_of, met_in
from fieldwright.mapping.running.digits import numbers_losing_digits
from fieldwright.mapping.running.further import bindings_of
from fieldwright.mapping.running.plan import MAX_STEPS, ends_of
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tracing import Tracer
from fieldwright.schema.options import ReadingOptions
from fieldwright.schema.validation import validator
from fieldwright.schema.values import read_value, value_text, write_value
from fieldwright.schema.violations import Validator, Violation

TIMEOUT = 10.0
"""Seconds that one payload may take; a rule by itself gets as long."""

SEARCHED = 0.05
"""The part of the limits that values get while the one is looked for that was stopped."""

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


class Runner:
    """A map made ready to run on many payloads: compiled once, its validators built once."""

    def __init__(
        self, bench: Bench, evaluator: Evaluator, *, parameters: Mapping[str, Any] | None = None,
        sources: Mapping[str, Any] | None = None, reading: Mapping[str, ReadingOptions] | None = None,
    ) -> None:  # fmt: skip
        """``sources`` are the values of the further sources by alias (`read_sources`); what is not given is missing.

        ``reading`` says by alias how a schema's file is read, for processes that read it again.

        Raises `MissingError` where a schema of the map is not there.
        """
        self.bench = bench
        self.source, self.target = ends_of(bench)
        self.parameters, self.sources = dict(parameters or {}), dict(sources or {})
        self.reading = dict(reading or {})
        self.evaluator = evaluator
        self.compiled = compile_map(bench)
        self.tables: Tables = tables_for(self.compiled.body, bench.lookups)
        self.bindings = bindings_of(bench, parameters, sources)
        self.tracer = Tracer(bench.map.rules)
        self._validators: dict[str, Validator] = {}

    def run(self, payload: bytes, *, file: str = "") -> RunResult:
        """Transform one payload. Raises a `FieldwrightError` where it is not what the source says at all."""
        started = time.perf_counter()
        found: list[Finding] = list(self.broken())
        unknown: list[str] = []
        text = self.text_of(payload, file or "payload", unknown=unknown.append)
        if unknown:
            shown = ", ".join(unknown[:5]) + (f" and {len(unknown) - 5} more" if len(unknown) > 5 else "")
            found.append(finding("R06", f"the source schema does not describe {shown}"))
        found += self.input_findings(payload, text)
        outcome, failures = self._evaluated(text)
        found += failures
        found += self.probed(text)
        if outcome.value_text is None:
            return RunResult(b"", None, self._named(found), time.perf_counter() - started)
        value = json.loads(outcome.value_text)
        output = write_value(value, self.target.schema, self.target.root)
        found += self.output_findings(self._as_checked(output, value), {one.target for one in failures})
        return RunResult(output, value, self._named(found), time.perf_counter() - started)

    def probed(self, text: str) -> tuple[Finding, ...]:
        """What joins and keys met on an input as JSON text; nothing is evaluated for a map without them."""
        probes = self.compiled.probes
        values = [self._evaluate_many(probe.text, [text])[0].value for probe in probes]
        counted = [met_in(value, at, probe.join) for at, (probe, value) in enumerate(zip(probes, values, strict=True))]
        return tuple(findings_of((one for one in counted if one is not None), probes, self.bench.map.rules))

    def text_of(self, payload: bytes, file: str, *, unknown: Callable[[str], None] = lambda _: None) -> str:
        """A payload's value as JSON text. Raises a `FieldwrightError`."""
        return value_text(payload, self.source.schema, self.source.root, file, unknown=unknown)

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
        return self.violated(self._validator("target")(output), failed)

    def violated(
        self, violations: Iterable[Violation], failed: "set[str] | frozenset[str]" = frozenset()
    ) -> Iterator[Finding]:
        """R02 for violations that were found already."""
        for one in violations:
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

    def result_of(self, text: str) -> Any:
        """What the rules that do not fail give for an input as JSON text; None for nothing."""
        outcome = self._evaluated(text)[0]
        return json.loads(outcome.value_text) if outcome.value_text is not None else None

    def failures(self, text: str) -> list[Finding]:
        """A finding for each rule that fails on an input as JSON text; one without a target where only the whole map does."""
        return self._evaluated(text)[1]

    def _evaluate_many(self, text: str, inputs: list[str], part: float = 1.0) -> list[Outcome]:
        return self.evaluator.evaluate_many(
            text, inputs, self.bindings, self.tables, TIMEOUT * part, root_alias=self.source.alias,
            max_steps=int(MAX_STEPS * part),
        )  # fmt: skip

    def _evaluated(self, text: str) -> tuple[Outcome, list[Finding]]:
        """The map's outcome; where it fails, that of the rules that do not, with a finding for each that does."""
        outcome = self._evaluate_many(self.compiled.body, [text])[0]
        if outcome.error is None:
            return outcome, []
        return self._rule_by_rule(text, outcome.error)

    def _rule_by_rule(self, text: str, error: ExpressionError) -> tuple[Outcome, list[Finding]]:
        """Leaves out what fails: loops and conditions one by one, then values by halves, as most are sound.

        What has no end would use all of the limits in each half that has it: so values get a part of them, and all only where more than one
        of them needs more than that.
        """
        ordered = sorted(self.bench.map.rules, key=lambda one: one.target.count("."))
        kept: dict[str, Rule] = {}
        failed: dict[str, ExpressionError] = {}
        for rule in ordered:
            if not rule.value:
                self._sift([rule], text, kept, failed)
        values = [rule for rule in ordered if rule.value]
        self._sift(values, text, kept, failed, SEARCHED if is_stopped(error) else 1.0)
        outcome = self._only([rule for rule in self.bench.map.rules if rule.target in kept], text)
        stopped = [rule for rule in values if rule.target in failed and is_stopped(failed[rule.target])]
        if is_stopped(error) and len(stopped) == 1 and outcome.error is None:
            failed[stopped[0].target] = error
        elif is_stopped(error) and stopped:
            for rule in stopped:
                del failed[rule.target]
            for rule in stopped:
                self._sift([rule], text, kept, failed)
            outcome = self._only([rule for rule in self.bench.map.rules if rule.target in kept], text)
        failures = [failure(rule.target, failed[rule.target]) for rule in ordered if rule.target in failed]
        if outcome.error is not None or not failures:
            failures.append(finding("R01", f"the map failed: {_sentence(outcome.error or error)}"))
        return outcome, failures

    def _sift(
        self, rules: Sequence[Rule], text: str, kept: dict[str, Rule], failed: dict[str, ExpressionError],
        part: float = 1.0,
    ) -> None:  # fmt: skip
        """Puts each of some rules among those that are ``kept`` or that ``failed``. What stands below one that failed is in neither."""
        below = tuple(f"{target}." for target in failed)
        rules = [rule for rule in rules if not rule.target.startswith(below)]
        if not rules or len(failed) >= MOST_FINDINGS:
            return
        if len(rules) == 1:
            target = rules[0].target
            around = [one for t, one in kept.items() if target.startswith((t + ".", t + "[")) and not one.value]
        else:
            around = [one for one in kept.values() if not one.value]
        outcome = self._only((*around, *rules), text, part)
        if outcome.error is None:
            kept.update((rule.target, rule) for rule in rules)
        elif len(rules) == 1:
            failed[rules[0].target] = outcome.error
        else:
            middle = len(rules) // 2
            self._sift(rules[:middle], text, kept, failed, part)
            self._sift(rules[middle:], text, kept, failed, part)

    def _only(self, rules: Iterable[Rule], text: str, part: float = 1.0) -> Outcome:
        """What some rules give by themselves, within a part of the limits."""
        body = compile_map(evolve(self.bench, map=evolve(self.bench.map, rules=tuple(rules)))).body
        return self._evaluate_many(body, [text], part)[0]

    def broken(self) -> Iterator[Finding]:
        """R01 for each rule that was left out because it cannot be compiled."""
        for target, problem in self.compiled.broken.items():
            yield finding("R01", f"the rule was left out, because {problem}", target=target)

    def _named(self, found: Iterable[Finding]) -> tuple[Finding, ...]:
        return tuple(evolve(one, map=self.bench.map.name) for one in found)


def run_map(
    bench: Bench, payload: bytes, *, file: str = "", evaluator: Evaluator | None = None,
    parameters: Mapping[str, Any] | None = None, sources: Mapping[str, Any] | None = None,
) -> RunResult:  # fmt: skip
    """Transform one payload; without an evaluator, one is started and ended."""
    if evaluator is not None:
        return Runner(bench, evaluator, parameters=parameters, sources=sources).run(payload, file=file)
    with Evaluator(spare=False) as own:
        return Runner(bench, own, parameters=parameters, sources=sources).run(payload, file=file)


def raise_stopped(found: Iterable[Finding], place: str = "") -> None:
    """Raises `ExpressionError` where a rule was stopped by a limit: a map with such a rule is of no use."""
    for one in found:
        if one.id == "R07":
            raise ExpressionError(f"{place}the rule for {one.target} was stopped: {one.message}", mend=one.mend)


# --- words -----------------------------------------------------------------------------------------------------------


def failure(target: str, error: ExpressionError) -> Finding:
    """The finding for a rule that failed or was stopped."""
    detail = getattr(error, "detail", None)
    kind = "R04" if getattr(detail, "code", "") == "F2001" else "R07" if is_stopped(error) else "R01"
    return finding(kind, _sentence(error), target=target)


def is_stopped(error: ExpressionError) -> bool:
    """Whether the expression was stopped by a limit, so that every further payload would end so too."""
    return bool(getattr(getattr(error, "detail", None), "stopped", False))


def _sentence(error: ExpressionError) -> str:
    return error.problem + (f" ({error.mend})" if error.mend else "")
