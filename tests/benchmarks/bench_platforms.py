"""How much of JSONata becomes Python with the same values: own cases, generated ones, and the language's suite where it is at hand.

The suite is the folder ``test/test-suite`` of jsonata's repository; `FIELDWRIGHT_JSONATA_SUITE` names it.
"""

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fieldwright.expression.engine import Engine
from fieldwright.expression.failures import CompileError, ExpressionError
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.python.trial import trial
from tests.expression.mapping_expressions import generated
from tests.report.platforms.test_python_expressions import CASES, said

LEAST = 0.85
ENGINE = Engine()
Case = tuple[str, Any, dict[str, Any]]


def suite(folder: Path) -> Iterator[Case]:
    """The cases of the language's suite: expression, input (``...`` for none) and bindings."""
    for file in sorted(folder.glob("groups/*/*.json")):
        found = json.loads(file.read_text(encoding="utf-8"))
        for case in found if isinstance(found, list) else [found]:
            if case.get("timelimit") or case.get("depth"):
                continue
            text = case.get("expr") or (file.parent / case["expr-file"]).read_text(encoding="utf-8")
            data = case.get("data", ...)
            if case.get("dataset"):
                data = json.loads((folder / "datasets" / f"{case['dataset']}.json").read_text(encoding="utf-8"))
            yield text, data, case.get("bindings") or {}


def outcome(text: str, data: Any, bindings: dict[str, Any]) -> str:
    """``same``, ``refused``, ``fails`` (only the module does), ``WRONG``, or ``error`` where the engine objects."""
    try:
        found = ENGINE.compiled(text).evaluate_json(None if data is ... else json.dumps(data), bindings or None)
        wanted = said(("missing",) if found is None else ("value", json.loads(found)))
    except ExpressionError:
        return "error"
    try:
        got = said(trial(text, bindings)(data, bindings))
    except (CannotSayError, CompileError):
        return "refused"
    return "same" if got == wanted else "fails" if got == said(("error",)) else "WRONG"


def main() -> int:
    """Print the table; 1 where a value is wrong, or less than promised is translated."""
    sets: dict[str, list[Case]] = {
        "own cases": [(text, value, {}) for text, value in CASES],
        "generated": [(text, value, {}) for text, value in generated(2_026, 3_500)],
    }
    named = os.environ.get("FIELDWRIGHT_JSONATA_SUITE", "")
    if named:
        sets["official suite"] = list(suite(Path(named)))
    kept = True
    print(f"{'expressions as Python':24}{'no error':>10}{'same':>8}{'refused':>9}{'fails':>7}{'WRONG':>7}{'share':>8}")
    for name, cases in sets.items():
        counts = Counter(outcome(*one) for one in cases)
        whole = sum(counts.values()) - counts["error"]
        share = counts["same"] / whole
        kept = kept and not counts["WRONG"] and share >= LEAST
        print(
            f"{name:24}{whole:>10}"
            + "".join(f"{counts[one]:>{n}}" for one, n in (("same", 8), ("refused", 9), ("fails", 7), ("WRONG", 7)))
            + f"{share:>8.1%}"
        )
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
