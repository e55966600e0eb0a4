"""Signatures of JSONata's own functions and ours, as the language writes them, and what follows from them."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.syntax import Node

SIGNATURES: Mapping[str, str] = MappingProxyType({
    "abs": "<n-:n>", "append": "<xx:a>", "assert": "<bs?:x>", "average": "<a<n>:n>", "base64decode": "<s-:s>",
    "base64encode": "<s-:s>", "boolean": "<x-:b>", "ceil": "<n-:n>", "contains": "<s-(sf):b>", "count": "<a:n>",
    "decodeUrl": "<s-:s>", "decodeUrlComponent": "<s-:s>", "distinct": "<x:x>", "each": "<o-f:a>",
    "encodeUrl": "<s-:s>", "encodeUrlComponent": "<s-:s>", "error": "<s?:x>", "eval": "<sx?:x>", "exists": "<x:b>",
    "filter": "<af>", "floor": "<n-:n>", "formatBase": "<n-n?:s>", "formatInteger": "<n-s:s>", "formatNumber": "<n-so?:s>",
    "fromMillis": "<n-s?s?:s>", "join": "<a<s>s?:s>", "keys": "<x-:a<s>>", "length": "<s-:n>", "lookup": "<x-s:x>",
    "lowercase": "<s-:s>", "map": "<af>", "match": "<s-f<s:o>n?:a<o>>", "max": "<a<n>:n>", "merge": "<a<o>:o>",
    "millis": "<:n>", "min": "<a<n>:n>", "not": "<x-:b>", "now": "<s?s?:s>", "number": "<(nsb)-:n>", "pad": "<s-ns?:s>",
    "parseInteger": "<s-s:n>", "power": "<n-n:n>", "random": "<:n>", "reduce": "<afj?:j>", "replace": "<s-(sf)(sf)n?:s>",
    "reverse": "<a:a>", "round": "<n-n?:n>", "shuffle": "<a:a>", "sift": "<o-f?:o>", "single": "<af?>", "sort": "<af?:a>",
    "split": "<s-(sf)n?:a<s>>", "spread": "<x-:a<o>>", "sqrt": "<n-:n>", "string": "<x-b?:s>", "substring": "<s-nn?:s>",
    "substringAfter": "<s-s:s>", "substringBefore": "<s-s:s>", "sum": "<a<n>:n>", "toMillis": "<s-s?:n>", "trim": "<s-:s>",
    "type": "<x:s>", "uppercase": "<s-:s>", "zip": "<a+>",
    **{one.name: one.typed for one in FUNCTIONS.values() if one.own},
})  # fmt: skip
"""By name without ``$``."""

_PARAMETER = re.compile(r"(\([a-z]+\)|[a-z])(<[^<>]*(?:<[^<>]*>)?[^<>]*>)?([-?+]*)")


@cache
def parameters(name: str) -> tuple[tuple[str, str], ...]:
    """A function's parameters as (type letters, marks): ``-`` takes the context where it is left out, ``?`` may be left out."""
    signature = SIGNATURES.get(name, "")
    inside = signature[1:-1] if ":" not in signature else signature[1 : _result_at(signature)]
    return tuple((found[1], found[3]) for found in _PARAMETER.finditer(inside))


def takes_context(name: str, arguments: Sequence[Node]) -> bool:
    """Whether a call with these arguments uses the value before the dot as its first one."""
    known = parameters(name)
    if not known or "-" not in known[0][1]:
        return False
    needed = sum(1 for _, marks in known if "?" not in marks)
    if len(arguments) < needed:
        return True
    kind = arguments[0].kind if arguments else ""
    letter = known[0][0]
    return len(arguments) < len(known) and (
        (letter == "s" and kind == "number") or (letter == "n" and kind == "string")
    )


def result_type(name: str) -> str:
    """The letter of the result: ``s`` text, ``n`` number, ``b`` true or false, ``a`` array, ``o`` object, ``x`` anything; empty if unsaid."""
    signature = SIGNATURES.get(name, "")
    at = _result_at(signature)
    return signature[at + 1 : at + 2] if at > 0 else ""


def _result_at(signature: str) -> int:
    depth = 0
    for at, character in enumerate(signature):
        depth += (character == "<") - (character == ">")
        if character == ":" and depth == 1:
            return at
    return -1
