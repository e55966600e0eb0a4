"""Conditions as clauses: what holds where they are true, and what holds where they are false."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from fieldwright.expression.nodes import Node
from fieldwright.report.wording.calls import CLAUSES
from fieldwright.report.wording.english import listed, quoted, some
from fieldwright.report.wording.speaker import Speaker, bare, is_plain, whole_number

ANSWERS = frozenset({"=", "!=", "<", "<=", ">", ">=", "in", "and", "or"})
"""Operators that give true or false."""
_MOST = 8
"""Values, or conditions, that are listed."""

_COMPARED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"<": ("is less than", "is not less than"), "<=": ("is at most", "is not at most"), ">": ("is more than", "is not more than"),
     ">=": ("is at least", "is not at least")}
)  # fmt: skip
_LENGTHS: Mapping[str, str] = MappingProxyType(
    {"<": "is shorter than {} characters", "<=": "has at most {} characters", ">": "is longer than {} characters", ">=": "has at least {} characters",
     "=": "has exactly {} characters", "!=": "has more or fewer than {} characters"}
)  # fmt: skip
_TYPES: Mapping[str, str] = MappingProxyType(
    {"string": "text", "number": "a number", "boolean": "true or false", "null": "null", "array": "a list", "object": "an object",
     "function": "a function"}
)  # fmt: skip
_OPPOSITE: Mapping[str, str] = MappingProxyType({"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!="})


def is_answer(node: Node) -> bool:
    """Whether a part gives true or false."""
    node = bare(node)
    if node.kind == "call":
        return any(name == node.children[0].value for name, _ in CLAUSES)
    return node.kind == "binary" and node.value in ANSWERS


def holds(speaker: Speaker, node: Node) -> str:
    """A condition as a clause."""
    node = bare(node)
    if node.kind == "value" and node.value in (True, False):
        return "always" if node.value else "never"
    if node.kind == "call":
        return _called(speaker, node, 0)
    if node.kind == "binary" and node.value in ANSWERS:
        return _binary(speaker, node)
    if node.kind in ("condition", "coalesce", "default", "block"):
        return f"{speaker.inside(node)} is true"
    return f"{speaker.inside(node)} is set"


def denied(speaker: Speaker, node: Node) -> str:
    """The opposite of a condition as a clause."""
    node = bare(node)
    if node.kind == "call":
        return _called(speaker, node, 1)
    if node.kind == "binary" and node.value in ("and", "or") and len(node.children) == 2:
        one, other = (speaker.denied(each) for each in node.children)
        return f"{one} {'or' if node.value == 'and' else 'and'} {other}"
    if node.kind == "binary" and node.value == "=" and not _special(speaker, node):
        left, right = node.children
        return f"{speaker.inside(left)} is missing or is not {_right(speaker, right)}"
    if node.kind == "binary" and node.value == "in":
        return _among(speaker, node, "is none of", "is not")
    if is_answer(node):
        return f"it is not so that {speaker.holds(node)}"
    return f"{speaker.inside(node)} is not set"


# --- calls -----------------------------------------------------------------------------------------------------------


def _called(speaker: Speaker, node: Node, side: int) -> str:
    name, arguments = str(node.children[0].value), list(node.children[1:])
    if name == "contains" and len(arguments) == 2 and arguments[1].kind == "regex":
        verb = ("matches", "does not match")[side]
        return f"{speaker.inside(arguments[0])} {verb} {speaker.of(arguments[1])}"
    if name == "exists" and len(arguments) == 1 and arguments[0].kind == "filter":
        return f"{('there is one of', 'there is none of')[side]} {speaker.items(arguments[0])}"
    if name == "exists" and len(arguments) == 1 and bare(arguments[0]).kind == "variable" and not bare(arguments[0]).value:  # fmt: skip
        return ("it is there", "it is missing")[side]
    templates = CLAUSES.get((name, len(arguments)))
    if templates is not None:
        return speaker.filled(templates[side], arguments)
    if any(known == name for known, _ in CLAUSES):  # of what stands around it
        return f"{speaker.of(node)} is {('true', 'false')[side]}"
    return f"{speaker.of(node)} {('is set', 'is not set')[side]}"


# --- comparisons -----------------------------------------------------------------------------------------------------


def _binary(speaker: Speaker, node: Node) -> str:
    operator = str(node.value)
    if operator in ("and", "or"):
        return _joined(speaker, node, operator)
    if operator == "in":
        return _among(speaker, node, "is one of", "is")
    left, right = node.children
    if bare(left).kind in ("number", "string") and bare(right).kind not in ("number", "string") and operator in _OPPOSITE:  # fmt: skip
        return _compared(speaker, right, _OPPOSITE[operator], left)
    return _compared(speaker, left, operator, right)


def _compared(speaker: Speaker, left: Node, operator: str, right: Node) -> str:
    special = _special_of(speaker, left, operator, right)
    if special:
        return special
    if operator in _COMPARED:
        return f"{speaker.inside(left)} {_COMPARED[operator][0]} {speaker.inside(right)}"
    if operator == "=":
        return f"{speaker.inside(left)} is {_right(speaker, right)}"
    if is_plain(right) and is_plain(left):
        return f"{speaker.inside(left)} and {speaker.inside(right)} differ, and both are there"
    if bare(left).kind == "variable":
        return f"{speaker.inside(left)} is not {_right(speaker, right)}"
    return f"{speaker.inside(left)} is there and is not {_right(speaker, right)}"


def _special(speaker: Speaker, node: Node) -> str:
    return _special_of(speaker, node.children[0], str(node.value), node.children[1])


def _special_of(speaker: Speaker, left: Node, operator: str, right: Node) -> str:
    """Comparisons with a meaning of their own: of a type, a length, a number of items, with empty text."""
    left, right = bare(left), bare(right)
    if right.kind == "string" and right.value == "" and operator in ("=", "!="):
        return f"{speaker.inside(left)} {'is empty' if operator == '=' else 'is there and is not empty'}"
    if left.kind != "call" or len(left.children) != 2:
        return ""
    name, of = left.children[0].value, left.children[1]
    number = whole_number(right)
    if name == "type" and right.kind == "string" and right.value in _TYPES and operator in ("=", "!="):
        return f"{speaker.inside(of)} {'is' if operator == '=' else 'is there and is not'} {_TYPES[str(right.value)]}"
    if name == "length" and number is not None:
        if (operator, number) in ((">", 0), ("!=", 0), (">=", 1)):
            return f"{speaker.inside(of)} is there and is not empty"
        return f"{speaker.inside(of)} {_LENGTHS[operator].format(f'{number:,}')}".replace(" 1 characters", " 1 character")  # fmt: skip
    if name == "count" and number is not None:
        return _count(speaker, of, operator, number)
    return ""


def _count(speaker: Speaker, of: Node, operator: str, number: int) -> str:
    items = speaker.items(of)
    if (operator, number) in ((">", 0), ("!=", 0), (">=", 1)):
        return f"there is at least one of {items}"
    if (operator, number) in (("=", 0), ("<", 1), ("<=", 0)):
        return f"there is none of {items}"
    amount = {"=": "exactly", "!=": "not exactly", "<": "fewer than", "<=": "at most", ">": "more than", ">=": "at least"}  # fmt: skip
    return f"there {'is' if number == 1 else 'are'} {amount[operator]} {number:,} of {items}"


def _right(speaker: Speaker, node: Node) -> str:
    node = bare(node)
    return quoted(str(node.value)) if node.kind == "string" else speaker.inside(node)


def _among(speaker: Speaker, node: Node, many: str, one: str) -> str:
    left, right = node.children[0], bare(node.children[1])
    if right.kind == "array" and right.children and all(each.kind != "range" for each in right.children):
        values = [_right(speaker, each) for each in right.children[:_MOST]]
        more = len(right.children) - len(values)
        if more:
            return f"{speaker.inside(left)} {many} {', '.join(values)} and {more:,} more"
        verb = one if len(values) < 3 or one == "is" else many
        word = "nor" if verb == "is not" else "or"
        return f"{speaker.inside(left)} {'is neither' if word == 'nor' and len(values) > 1 else verb} {listed(values, word)}"  # fmt: skip
    if bare(left).kind in ("string", "number"):
        return f"{speaker.of(left)} is {'not ' if one == 'is not' else ''}among {speaker.items(right)}"
    return f"{speaker.inside(left)} {many} {speaker.inside(right)}"


# --- several ---------------------------------------------------------------------------------------------------------


def _joined(speaker: Speaker, node: Node, word: str) -> str:
    other = "or" if word == "and" else "and"
    same = _same(speaker, node) if word == "or" else ""
    if same:
        return same
    parts: list[str] = []
    mixed = False
    for child in node.children[:_MOST]:
        inner = bare(child)
        said = speaker.holds(child)
        if inner.kind == "binary" and inner.value == other and not _same(speaker, inner):
            mixed = True
            pair = len(inner.children) == 2
            said = f"{'both' if other == 'and' else 'either'} {said}" if pair else f"({said})"
        parts.append(said)
    parts = [one if at == 0 else _behind(one, parts[at - 1]) for at, one in enumerate(parts)]
    more = len(node.children) - len(parts)
    if more:
        return some([*parts, *[""] * more], word, len(parts), "more conditions" if more > 1 else "more condition")
    if len(parts) == 2:
        return f"{parts[0]}{',' if mixed else ''} {word} {parts[1]}"
    return f"{', '.join(parts[:-1])}{',' if mixed else ''} {word} {parts[-1]}"


_SUBJECT = re.compile(r"((?:the [^`()]* \()?`[^`]*`\)?) (?=is |has )")


def _behind(said: str, before: str) -> str:
    """A clause behind another of the same field, which is not named again."""
    found, first = _SUBJECT.match(said), _SUBJECT.match(before)
    same = found and first and found[1].partition("`")[2].strip("`)") == first[1].partition("`")[2].strip("`)")
    return said[found.end() :] if found and same else said


def _same(speaker: Speaker, node: Node) -> str:
    """``a = "x" or a = "y"`` as one comparison."""
    found = alternatives(speaker, node)
    if found is None or len(found[1]) < 2:
        return ""
    subject, values = found
    said = [_right(speaker, one) for one in values[:_MOST]]
    more = len(values) - len(said)
    return f"{speaker.inside(subject)} is {', '.join(said)} or {more:,} more" if more else f"{speaker.inside(subject)} is {listed(said, 'or')}"  # fmt: skip


def alternatives(speaker: Speaker, node: Node, deep: int = 3) -> tuple[Node, list[Node]] | None:
    """What is compared with which literals, where a condition is just that."""
    node = bare(node)
    if node.kind != "binary" or deep == 0:
        return None
    if node.value == "or":
        found = [alternatives(speaker, one, deep - 1) for one in node.children]
        subjects = {speaker.source(one[0]) if one else "" for one in found}
        if len(subjects) != 1 or found[0] is None or "" in subjects:
            return None
        return found[0][0], [value for one in found if one for value in one[1]]
    left, right = (bare(one) for one in node.children) if len(node.children) == 2 else (node, node)
    if node.value == "=":
        if left.kind in ("string", "number", "value"):
            left, right = right, left
        return (left, [right]) if is_plain(left) and right.kind in ("string", "number", "value") else None
    if node.value == "in" and right.kind == "array" and is_plain(left):
        literal = all(one.kind in ("string", "number", "value") for one in right.children)
        return (left, list(right.children)) if literal and right.children else None
    return None
