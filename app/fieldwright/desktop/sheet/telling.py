"""What is computed of rules for the rows in sight: their values on the sample, their words, their approvals. Works beside the window."""

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.live_result import MISSING, Asked, Failure, live_table, shown
from fieldwright.desktop.result_table import veiled
from fieldwright.desktop.review.approval import approval_words
from fieldwright.desktop.samples.veil import Veil
from fieldwright.desktop.sheet.model import Told
from fieldwright.desktop.surroundings import surroundings
from fieldwright.desktop.words_row import words_in
from fieldwright.expression.diagnostics import diagnose
from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import CancelledError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench

LONGEST = 20_000
"""Characters of an expression that is evaluated for an example."""


@frozen(eq=False)
class Question:
    """What is asked: rules of a bench, on a sample as the JSON text that expressions see; None where there is none."""

    bench: Bench
    rules: tuple[Rule, ...]
    sample: str | None
    bindings: str = "{}"
    veil: Veil | None = None
    """What masks values of the sample."""


def told_of(question: Question, evaluator: Evaluator, stopped: Any) -> dict[str, Told]:
    """What is told of each rule, by its target; of those that came before it was stopped."""
    made: dict[str, Told] = {}
    for rule in question.rules:
        if stopped.is_set():
            break
        approved, stale = approval_words(question.bench, rule, short=True)
        try:
            example, failed = _example(question, rule, evaluator)
        except CancelledError:
            break
        words = words_in(question.bench, rule).made if rule.kind != "element" or rule.when else ""
        made[rule.target] = Told(rule, example, failed, words, approved, stale)
    return made


def _example(question: Question, rule: Rule, evaluator: Evaluator) -> tuple[str, bool]:
    if rule.constant is not ABSENT:
        return shown(rule.constant), False
    kind = rule.kind
    text = rule.text(kind) if kind in ("value", "each") else ""
    if question.sample is None or not text.strip() or len(text) > LONGEST:
        return "", False
    around = surroundings(question.bench, rule.target, kind)
    if diagnose(text, around.scope.names):
        return "", False
    parameters = {"params": question.bindings}
    table = live_table(evaluator, Asked(rule, around, question.sample, parameters, around.lookups, kind))
    table = veiled(table, question.veil) if question.veil is not None else table
    if table.problem:
        return translated(table.problem), True
    if not table.rows:
        return ("—" if not table.in_loop else tr("no items")), False
    if kind == "each":
        if isinstance(table.rows[0].result, Failure):
            return shown(table.rows[0].result), True
        count = len(table.rows)
        if table.more:
            return tr("{n}+ items", "{n}+ item", count), False
        return tr("{n} items", "{n} item", count), False
    first = next((one.result for one in table.rows if one.result is not MISSING), MISSING)
    more = f"  (+{len(table.rows) - 1}{'…' if table.more else ''})" if len(table.rows) > 1 else ""
    return f"{shown(first)}{more}", isinstance(first, Failure)


def findings_by_path(findings: Sequence[Any], map_name: str) -> dict[str, tuple[int, str, str]]:
    """How many findings there are at each target of a map, the worst severity, and what they say."""
    found: dict[str, list[Any]] = {}
    for one in findings:
        if one.map == map_name and one.target and one.severity != "info":
            found.setdefault(one.target, []).append(one)
    return {
        target: (
            len(all_), "error" if any(one.severity == "error" for one in all_) else "warning",
            "\n".join(f"{one.id} {translated(one.message)}" for one in all_[:12]),
        )
        for target, all_ in found.items()
    }  # fmt: skip
