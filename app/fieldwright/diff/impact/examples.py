"""Worked examples of rules whose values the new version refuses."""

from collections.abc import Iterator, Mapping, Sequence

from fieldwright.diff.impact.entries import Entry
from fieldwright.diff.impact.found import refused
from fieldwright.diff.impact.judging import is_exact
from fieldwright.diff.impact.model import EXAMPLE, OPEN, Hit
from fieldwright.diff.impact.pairing import Pairing
from fieldwright.diff.impact.uses import READS
from fieldwright.diff.model import DOCS, RISKY, TARGET, Change
from fieldwright.mapping.sides import Bench, Side


def example_hits(
    before: Bench, after: Bench, pairs: Mapping[str, Pairing], entries: Sequence[Entry]
) -> Iterator[tuple[Change, Hit]]:
    """Examples whose output fitted the target and no longer does, or whose input the source could send and no longer can.

    An input is looked at where the rule reads one field and nothing else.
    """
    told: set[tuple[str, str, int]] = set()
    for entry in entries:
        use, rule = entry.use, entry.use.rule
        if rule is None or not rule.examples or not entry.id or entry.change.as_(entry.role) == DOCS:
            continue
        if entry.role != TARGET and not (is_exact(use) and use.verb == READS):
            continue
        old, new = _side(before, entry.alias), _side(after, entry.alias)
        if old is None or new is None:
            continue
        now = pairs[entry.alias].new_path(use.path)
        for at, example in enumerate(rule.examples):
            word, value = ("output", example.output) if entry.role == TARGET else ("input", example.input)
            mark = rule.target, word, at
            problems = refused(new, now, value) if mark not in told else ()
            if problems and not refused(old, use.path, value):
                told.add(mark)
                text = f"the {word} of worked example {at + 1} of rule {rule.target} no longer fits: {_said(problems[0].message)}"
                yield entry.change, Hit(EXAMPLE, rule.target, text, RISKY, before.map.name, OPEN, problems)


def _said(message: str) -> str:
    """A finding on a constant, said of an example's value."""
    return message.replace("the constant ", "", 1)


def _side(bench: Bench, alias: str) -> Side | None:
    if alias == TARGET:
        return bench.target
    return next((one for one in bench.sources if one.alias == alias), None)
