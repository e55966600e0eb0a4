"""The functions that an expression may call: JSONata's own and ours, with examples that the tests run."""

from fieldwright.expression.functions.catalog import (
    EXAMPLE_LOOKUP,
    FUNCTIONS,
    HOST,
    local_prelude,
    own_functions,
    prelude,
    signature,
    supplied_functions,
)
from fieldwright.expression.functions.entry import Function, Gives

__all__ = [
    "EXAMPLE_LOOKUP",
    "FUNCTIONS",
    "HOST",
    "Function",
    "Gives",
    "local_prelude",
    "own_functions",
    "prelude",
    "signature",
    "supplied_functions",
]
