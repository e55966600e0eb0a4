"""Whether every instance of one schema is an instance of another."""

from typing import Any

from attrs import frozen

from fieldwright.diff.inclusion.documents import Documents, Schema
from fieldwright.diff.inclusion.effort import Effort
from fieldwright.diff.inclusion.languages import Languages
from fieldwright.diff.inclusion.nodes import Found, Literal, Result, Untold
from fieldwright.diff.inclusion.pattern_syntax import UntoldError
from fieldwright.diff.inclusion.search import searched_witness
from fieldwright.diff.inclusion.solver import Solver
from fieldwright.diff.inclusion.values import frozen_value
from fieldwright.diff.inclusion.witness import compiled, deciding, is_valid
from fieldwright.files.records import ABSENT


@frozen
class Answer:
    """What was found out."""

    holds: bool | None
    """True if it is proved, False if there is a witness against it, None if it cannot be told."""
    witness: Any = ABSENT
    """Only when False: a small JSON value that is valid under old and not under new."""
    because: str = ""
    """When None: the keyword and why it cannot be told; when False: the keyword that the witness breaks."""
    where: str = ""
    """A JSON pointer into NEW of the keyword that the witness breaks, if known."""


def included(old: Schema, new: Schema, *, effort: int = 20_000) -> Answer:
    """Whether every instance of a schema is an instance of another, both self-contained JSON Schema 2020-12.

    ``effort`` bounds the work; what is not decided within is None. A witness has been checked with jsonschema-rs.
    """
    result = _decided(old, new, effort)
    if result is None:
        return Answer(True)
    before, after = compiled(old), compiled(new)
    if isinstance(result, Found) and before is not None and after is not None:
        if is_valid(before, result.value) and not is_valid(after, result.value):
            keyword, where = deciding(after, result.value)
            return Answer(False, result.value, keyword, where)
        result = Untold("the validator judges the witness that was found otherwise")
    if before is not None and after is not None:
        witness = searched_witness(old, new, before, after)
        if witness is not ABSENT:
            return Answer(False, witness, *deciding(after, witness))
    return Answer(None, because=result.because if isinstance(result, Untold) else "the schemas cannot be compiled")


def _decided(old: Schema, new: Schema, effort: int) -> Result:
    documents = Documents((old, new))
    solver = Solver(documents, Effort(effort * 3), Languages(Effort(effort * 3)))
    try:
        if frozen_value(old) == frozen_value(new):
            return None
        return solver.decide((Literal(documents.root(0), True), Literal(documents.root(1), False)))
    except UntoldError as error:
        if solver.effort.left < 0 and solver.branched:
            keyword, _ = solver.branched.most_common(1)[0]
            return Untold(f"{keyword}: its alternatives combine in more ways than could be gone through")
        return Untold(str(error))
    except RecursionError:
        return Untold("$ref: the schemas are nested too deeply")
