"""What JSONata's functions are called in the runtime that goes with a module."""

from collections.abc import Mapping
from types import MappingProxyType

FUNCTIONS: Mapping[str, str] = MappingProxyType({
    "string": "text_of", "length": "length", "substring": "substring", "substringBefore": "before", "substringAfter": "after",
    "uppercase": "uppercase", "lowercase": "lowercase", "trim": "trim", "pad": "pad", "contains": "contains", "split": "split",
    "join": "join", "match": "matches", "replace": "replaced", "base64encode": "base64_encoded", "base64decode": "base64_decoded",
    "encodeUrlComponent": "url_part_encoded", "encodeUrl": "url_encoded", "decodeUrlComponent": "url_part_decoded",
    "decodeUrl": "url_part_decoded", "number": "number_of", "abs": "absolute", "floor": "floor", "ceil": "ceiling", "round": "rounded",
    "power": "power", "sqrt": "square_root", "formatNumber": "format_number", "formatBase": "format_base", "sum": "total",
    "max": "largest", "min": "smallest", "average": "average", "count": "count", "append": "appended", "sort": "in_order",
    "reverse": "backwards", "distinct": "distinct", "zip": "zipped", "keys": "keys_of", "lookup": "looked_up", "spread": "spread",
    "merge": "merged", "sift": "sifted", "each": "each_member", "error": "failed", "assert": "asserted", "type": "type_of",
    "boolean": "boolean", "not": "negation", "exists": "exists", "map": "mapped", "filter": "filtered", "single": "single",
    "reduce": "reduced", "fromMillis": "from_millis", "toMillis": "to_millis", "formatInteger": "format_integer",
    "parseInteger": "parse_integer",
})  # fmt: skip
"""By name without ``$``; what is not here has no exact translation."""

KEEPS = frozenset({"keys", "spread", "each", "map", "filter", "match"})
"""Functions whose result stays a list of one where ``[]`` stands behind the call."""

OPERATORS: Mapping[str, str] = MappingProxyType({
    "+": "add", "-": "subtract", "*": "multiply", "/": "divide", "%": "remainder", "=": "equal", "!=": "unequal", "<": "less",
    "<=": "at_most", ">": "more", ">=": "at_least", "in": "among",
})  # fmt: skip
"""Operators of two operands."""

WHY_NOT: Mapping[str, str] = MappingProxyType({
    "random": "it gives another number each time", "shuffle": "it gives another order each time",
    "now": "it gives another moment each time", "millis": "it gives another moment each time",
    "sequence": "it needs the record's number in a run, which a module that is called once a payload does not have",
})  # fmt: skip
"""Why a function is not translated, as the end of a sentence."""
