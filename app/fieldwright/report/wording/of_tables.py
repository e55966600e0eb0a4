"""Calls that look something up: in a code table, or in a table written in place."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from fieldwright.expression.nodes import Node
from fieldwright.mapping.model import Lookup
from fieldwright.report.visible import json_text
from fieldwright.report.wording.english import quoted, short
from fieldwright.report.wording.speaker import Speaker, bare

# --- lookups ---------------------------------------------------------------------------------------------------------


def _translate(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) != 2:
        return ""
    name = bare(arguments[0])
    table = f"the table {quoted(str(name.value))}" if name.kind == "string" else f"the table named by {speaker.inside(name)}"  # fmt: skip
    lookup = speaker.around.lookups.get(str(name.value)) if name.kind == "string" else None
    if lookup is not None:
        speaker.add(not_found(lookup))
    key = bare(arguments[1])
    if key.kind == "array" and len(key.children) > 1:
        return f"{speaker.items(key)} together translated with {table}"
    return f"{speaker.inside(key)} translated with {table}"


def not_found(lookup: Lookup) -> str:
    """What a table does with a code that it lacks."""
    if lookup.not_found == "default":
        return f"an unknown code gives {short(json_text(lookup.default), 80)}"
    return {
        "pass through": "an unknown code stays as it is",
        "leave out": "an unknown code is left out",
    }.get(lookup.not_found, "an unknown code is an error")


def _translate_back(speaker: Speaker, arguments: list[Node]) -> str:
    if len(arguments) != 2 or bare(arguments[0]).kind != "string":
        return ""
    name = str(bare(arguments[0]).value)
    lookup = speaker.around.lookups.get(name)
    if lookup is not None:
        speaker.add(not_found(lookup))
    return f"{speaker.inside(arguments[1])} translated back with the table {quoted(name)}"


def _lookup(speaker: Speaker, arguments: list[Node]) -> str:
    """``$lookup({"A": 1, "B": 2}, code)`` as a table of cases."""
    if len(arguments) != 2 or bare(arguments[0]).kind != "object":
        return ""
    pairs = bare(arguments[0]).children
    if not pairs or any(bare(one).kind != "string" for one in pairs[::2]):
        return ""
    key = speaker.inside(arguments[1])
    said = [
        f"{speaker.inside(value)} where {key if not at else 'it'} is {quoted(str(bare(name).value))}"
        for at, (name, value) in enumerate(list(zip(pairs[::2], pairs[1::2], strict=True))[:12])
    ]
    more = len(pairs) // 2 - len(said)
    if more:
        said.append(f"{more:,} more values for {more:,} more codes")
    return f"{', '.join(said)}, otherwise nothing"


ON_TABLES: Mapping[str, Callable[[Speaker, list[Node]], str]] = MappingProxyType({
    "translate": _translate, "translateBack": _translate_back, "lookup": _lookup,
})  # fmt: skip
"""What says such a call by its arguments; empty where the tables of `calls` say it."""
