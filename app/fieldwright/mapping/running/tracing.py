"""What there is to say about a record of a stream, as findings with the rules that they come from."""

import json
from collections.abc import Iterable, Iterator

from attrs import define, evolve, field

from fieldwright.expression.failures import ExpressionError
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.json_text import load_json
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.probing import findings_of
from fieldwright.mapping.run import Runner, failure
from fieldwright.mapping.running.batch import Trouble

MOST_SEARCHES = 100
"""Different failures for which the rule is looked for; further ones are told without it."""


@define
class Traces:
    """Findings of records. Which rule failed is found once for each place of the map's expression that fails."""

    runner: Runner
    as_value: bool = False
    items: bool = False
    _targets: dict[tuple[str, int, int], tuple[str, ...]] = field(factory=dict)

    def of(self, trouble: Trouble) -> list[Finding]:
        """The findings of one record."""
        done = trouble.done
        found: list[Finding] = []
        if done.unread is not None:
            found.append(finding("R08", _sentence(done.unread)))
        if done.unknown:
            found.append(finding("R06", f"the source schema does not describe {_listed(done.unknown)}"))
        found += (
            finding("R03", f"{one.path or 'the record'}: {one.message}", sources=(one.path,)) for one in done.input
        )
        found += (
            finding("R05", f"{number} has more digits than a number holds exactly, and is rounded")
            for number in done.digits
        )
        if done.error is not None:
            found += self._failures(trouble.record, done.error)
        if done.unwritten is not None:
            found.append(finding("R01", f"the result cannot be written: {_sentence(done.unwritten)}"))
        found += findings_of(done.met, self.runner.compiled.probes, self.runner.bench.map.rules)
        found += self.runner.violated(done.invalid)
        return [evolve(one, map=self.runner.bench.map.name) for one in found]

    def _failures(self, record: bytes, error: ExpressionError) -> Iterator[Finding]:
        key = (error.code, error.start, error.end)
        if key not in self._targets and len(self._targets) < MOST_SEARCHES:
            self._targets[key] = self._searched(record)
        targets = self._targets.get(key, ())
        told = failure(targets[0] if targets else "", error)
        yield told if targets else evolve(told, message=f"the map failed: {told.message}")

    def _searched(self, record: bytes) -> tuple[str, ...]:
        """The targets of the rules that fail on a record, tried one by one."""
        try:
            text = self._text(record)
        except (FieldwrightError, ValueError, RecursionError):
            return ()
        return tuple(one.target for one in self.runner.failures(text) if one.target)

    def _text(self, record: bytes) -> str:
        if not self.as_value and self.runner.source.schema.medium != "json":
            return self.runner.text_of(record, "record")
        value = load_json(record, "record").value
        if self.items and not isinstance(value, list):
            value = [value]
        return json.dumps(value, ensure_ascii=False)


def _sentence(error: FieldwrightError) -> str:
    return error.problem + (f" ({error.mend})" if error.mend else "")


def _listed(names: Iterable[str]) -> str:
    shown = list(names)
    return ", ".join(shown[:5]) + (f" and {len(shown) - 5} more" if len(shown) > 5 else "")
