"""Expressions from cells: read as they are, or with the quotes and spaces made plain that editors put in; what does not parse is refused."""

from fieldwright.expression.diagnostics import diagnose, syntax_problem
from fieldwright.report.importing.around import Taken, refused
from fieldwright.report.importing.texts import mended

_REFUSED = "F1001"
"""The code of what no expression may do."""


def expression_of(text: str, known: str = "") -> Taken:
    """The expression that a cell's text is; an empty one is none. ``known`` is the expression before: what is odd in it is meant so."""
    if not text.strip():
        return Taken("")
    text = text.strip()
    plain, notes = mended(text, known)
    for given, said in ((plain, notes), (text, ())):
        if syntax_problem(given) is None:
            bad = next((one for one in diagnose(given) if one.code == _REFUSED), None)
            if bad is not None:
                return refused(bad.message.rstrip("."), "", text)
            return Taken(given, notes=said)
    problem = syntax_problem(plain)
    assert problem is not None
    return refused(f"the expression does not parse: {problem.message}", problem.mend, text)
