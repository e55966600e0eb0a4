"""What a project's functions give: their expressions, with what the call's arguments can be in place of the parameters."""

from collections.abc import Mapping, Sequence
from functools import partial

from attrs import evolve

from fieldwright.expression.definitions import Definition
from fieldwright.expression.failures import ExpressionError
from fieldwright.expression.lineage import Scope
from fieldwright.expression.syntax import Node
from fieldwright.expression.types import UNKNOWN, Call, Inferred, inference
from fieldwright.schema.model import Field

_NOT_GIVEN = evolve(UNKNOWN, optional=True)


def inferring(definitions: Sequence[Definition], also: Mapping[str, Call]) -> Mapping[str, Call]:
    """``also``, and what each of the project's functions gives."""
    if not definitions:
        return also
    known = dict(also)
    for one in definitions:
        known[one.name] = partial(_result, one, known)
    return known


def _result(
    one: Definition, known: Mapping[str, Call], arguments: Sequence[Inferred], _nodes: Sequence[Node]
) -> Inferred:
    given = {name: arguments[at] if at < len(arguments) else _NOT_GIVEN for at, name in enumerate(one.parameters)}
    scope = Scope(root_alias="\0payload", variables=frozenset(one.parameters) | {"params"})
    try:
        tree, of = inference(one.expression, scope, _nowhere, known, given)
    except ExpressionError:
        return UNKNOWN
    return of(tree)


def _nowhere(_alias: str, _path: str) -> Field | None:
    return None
