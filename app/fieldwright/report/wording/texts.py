"""Texts put together, and calculations."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldwright.expression.nodes import Node
from fieldwright.report.wording.conditions import ANSWERS
from fieldwright.report.wording.english import quoted, sign, some
from fieldwright.report.wording.speaker import Speaker, bare, is_plain

MOST_PARTS = 10
"""Parts of a text, or of a calculation, that are told."""

LEFT_OUT = "a missing part is left out, the rest stays"
NOTHING = "nothing where one of them is missing"

_OPERATORS: Mapping[str, str] = MappingProxyType(
    {"+": "plus", "-": "minus", "*": "times", "/": "divided by", "%": "modulo"}
)


def binary(speaker: Speaker, node: Node) -> str:
    """Operands of one operator."""
    operator = str(node.value)
    if operator in ANSWERS:
        return f"whether {speaker.holds(node)}"
    if operator == "&":
        return _text(speaker, [_unconverted(bare(one)) for one in node.children])
    if operator == "%":
        return f"the remainder of {speaker.inside(node.children[0])} divided by {speaker.inside(node.children[1])}"
    word = _OPERATORS.get(operator, operator)
    parts = [_operand(speaker, one) for one in node.children[:MOST_PARTS]]
    if operator == "+" and len(parts) == 2 and parts[1] == "1" and parts[0].endswith("(counted from 0)"):
        return parts[0].replace("(counted from 0)", "(counted from 1)")
    more = len(node.children) - len(parts)
    if more:
        return f"{f' {word} '.join(parts)} {word} {more:,} more"
    return f" {word} ".join(parts)


def _operand(speaker: Speaker, node: Node) -> str:
    """A part of a calculation: in parentheses where it is more than a name or a short phrase."""
    said = speaker.inside(node)
    wide = (
        bare(node).kind in ("call", "map", "filter", "apply")
        and not is_plain(bare(node))
        and len(said.split()) > 4
        and not said.endswith(")")
    )
    return f"({said})" if wide else said


def is_literal(node: Node) -> bool:
    """Whether a part is a text as it is written."""
    return bare(node).kind == "string"


def _text(speaker: Speaker, nodes: list[Node]) -> str:
    nodes = [one for one in nodes if not (is_literal(one) and one.value == "")] or nodes[:1]
    if len(nodes) == 1:
        return f"{speaker.inside(nodes[0])} as text"
    between = {str(one.value) for one in nodes[1::2]} if len(nodes) % 2 and all(map(is_literal, nodes[1::2])) else set()
    others = nodes[::2] if between else nodes
    if len(between) == 1 and not any(map(is_literal, others)):
        return f"{_parts(speaker, others)} joined by {sign(between.pop())}"
    if not any(map(is_literal, nodes)):
        return f"{_parts(speaker, nodes)} joined without anything between"
    if len(nodes) == 2:
        literal, other = (nodes[0], nodes[1]) if is_literal(nodes[0]) else (nodes[1], nodes[0])
        return f"{speaker.inside(other)} with {sign(str(literal.value))} {'before' if literal is nodes[0] else 'behind'} it"  # fmt: skip
    if len(nodes) == 3 and is_literal(nodes[0]) and is_literal(nodes[2]):
        return f"{speaker.inside(nodes[1])} between {quoted(str(nodes[0].value))} and {quoted(str(nodes[2].value))}"
    said = [sign(str(one.value)) if is_literal(one) else speaker.inside(one) for one in nodes[:MOST_PARTS]]
    more = len(nodes) - len(said)
    lead = "the text " if is_literal(nodes[0]) else ""
    return f"{lead}{', then '.join(said)}{f', then {more:,} more parts' if more else ''}"


def _unconverted(node: Node) -> Node:
    """``$string(x)`` as x: in a text everything is text."""
    if node.kind == "call" and node.children[0].value == "string" and len(node.children) == 2:
        return bare(node.children[1])
    return node


def _parts(speaker: Speaker, nodes: list[Node]) -> str:
    said = [speaker.inside(one) for one in nodes[:MOST_PARTS]]
    return some([*said, *[""] * (len(nodes) - len(said))], "and", MOST_PARTS)
