"""An expression as a noun phrase in plain words."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from fieldwright.expression.syntax import Node, parsed
from fieldwright.report.visible import cut, json_text
from fieldwright.report.wording.calls import CONDITIONS, PHRASES

LONGEST = 260
"""A phrase longer than this says less than the expression itself: it is then left to the expression."""


def phrase(text: str) -> str:
    """An expression as a noun phrase, empty where words would say less than the expression."""
    node = parsed(text)
    if not isinstance(node, Node):
        return ""
    try:
        said = _Wording(text).of(node)
    except _NoWordsError:
        return ""
    return said if len(said) <= LONGEST else ""


def is_path(text: str) -> bool:
    """Whether an expression is a plain path, so that the rule is a copy."""
    node = parsed(text)
    return isinstance(node, Node) and _plain(node)


def is_condition(text: str) -> bool:
    """Whether an expression gives true or false."""
    node = parsed(text)
    if not isinstance(node, Node):
        return False
    if node.kind == "call":
        return node.children[0].value in ("exists", "not", "contains", *CONDITIONS)
    return node.kind == "binary" and node.value in _ANSWERS


def code(text: str) -> str:
    """A path or expression as code, cut where it is long."""
    return f"`{short(text.strip())}`"


def short(text: str) -> str:
    """A text, cut where it is long."""
    return cut(text, 2 * LONGEST)


def listed(items: Sequence[str], word: str) -> str:
    """Texts in a row, a word before the last."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


# --- the parts of an expression --------------------------------------------------------------------------------------

_CALLS: Mapping[tuple[str, int], str] = MappingProxyType(
    {
        ("uppercase", 1): "{0} in upper case",
        ("lowercase", 1): "{0} in lower case",
        ("trim", 1): "{0} without spaces around it",
        ("string", 1): "{0} as text",
        ("number", 1): "{0} as a number",
        ("boolean", 1): "whether {0} is there and not empty",
        ("length", 1): "the length of {0}",
        ("substring", 2): "{0} from character {1} on, counted from 0",
        ("substring", 3): "{2} characters of {0} from character {1} on, counted from 0",
        ("substringBefore", 2): "the part of {0} before {1}",
        ("substringAfter", 2): "the part of {0} after {1}",
        ("join", 1): "all of {0} joined",
        ("join", 2): "all of {0} joined with {1}",
        ("split", 2): "the parts of {0} between {1}",
        ("contains", 2): "{0} contains {1}",
        ("replace", 3): "{0} with {1} replaced by {2}",
        ("pad", 2): "{0} padded to {1} characters",
        ("pad", 3): "{0} padded to {1} characters with {2}",
        ("sum", 1): "the sum of {0}",
        ("max", 1): "the largest of {0}",
        ("min", 1): "the smallest of {0}",
        ("average", 1): "the average of {0}",
        ("count", 1): "the number of {0}",
        ("round", 1): "{0} rounded to a whole number",
        ("round", 2): "{0} rounded to {1} decimals",
        ("floor", 1): "{0} rounded down",
        ("ceil", 1): "{0} rounded up",
        ("abs", 1): "{0} without its sign",
        ("exists", 1): "{0} is there",
        ("not", 1): "it is not so that {0}",
        ("distinct", 1): "{0} without repetitions",
        ("reverse", 1): "{0} in reverse order",
        ("append", 2): "{0} followed by {1}",
        ("keys", 1): "the names of the fields of {0}",
        ("now", 0): "the time of the run",
        ("millis", 0): "the time of the run in milliseconds",
        ("toMillis", 1): "{0} as milliseconds since 1970",
        ("toMillis", 2): "{0}, read as {1}, as milliseconds since 1970",
        ("fromMillis", 1): "{0} as a date-time in UTC",
        ("fromMillis", 2): "{0} as a date-time in UTC, written as {1}",
        ("fromMillis", 3): "{0} as a date-time in zone {2}, written as {1}",
        ("formatNumber", 2): "{0} written as {1}",
        ("translate", 2): "{1} looked up in the table {0}",
        ("translateBack", 2): "the key of {1} in the table {0}, read backwards",
        ("decimalAdd", 2): "the exact sum of {0} and {1}",
        ("decimalSubtract", 2): "{0} less {1}, exactly",
        ("decimalMultiply", 2): "the exact product of {0} and {1}",
        ("decimalRound", 2): "{0} rounded to {1} decimals, exactly",
        ("base64encode", 1): "{0} in Base64",
        ("base64decode", 1): "{0} decoded from Base64",
        **PHRASES,
    }
)
"""How calls are said, by the function's name and the number of its arguments."""

_OPERATORS: Mapping[str, str] = MappingProxyType(
    {
        "&": "{} followed by {}", "+": "{} plus {}", "-": "{} minus {}", "*": "{} times {}", "/": "{} divided by {}", "%": "the rest of {} divided by {}",
        "=": "{} is {}", "!=": "{} is not {}", "<": "{} is less than {}", "<=": "{} is at most {}", ">": "{} is more than {}", ">=": "{} is at least {}",
        "in": "{} is one of {}", "and": "{} and {}", "or": "{} or {}",
    }
)  # fmt: skip
_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "string": "text",
        "number": "a number",
        "boolean": "true or false",
        "null": "null",
        "array": "a list",
        "object": "an object",
    }
)
_ANSWERS = frozenset({"=", "!=", "<", "<=", ">", ">=", "in", "and", "or"})
_LONG = frozenset({"&", "+", "*", "and", "or"})
_STEPS = frozenset({"name", "wildcard", "descendant", "parent"})


class _NoWordsError(Exception):
    """The expression has a part that has no wording."""


def _plain(node: Node) -> bool:
    if node.kind == "map":
        return all(_plain(child) for child in node.children)
    return node.kind in _STEPS or node.kind == "variable"


def _flat(node: Node) -> list[Node]:
    """The steps of a path, filters and all."""
    if node.kind != "map":
        return [node]
    return [step for child in node.children for step in _flat(child)]


class _Wording:
    """The wording of the parts of one expression."""

    def __init__(self, text: str) -> None:
        self.text = text

    def of(self, node: Node) -> str:
        if _plain(node):
            return code(self._source(node))
        say = _WORDINGS.get(node.kind)
        if say is None:
            raise _NoWordsError
        return say(self, node)

    def map(self, node: Node) -> str:
        """A path with filters in it: ``order.lines[0].sku`` is sku of the first of order.lines."""
        steps = _flat(node)
        said, pending = "", [steps[0]]
        for step in steps[1:]:
            pending.append(step)
            if not _plain(step):
                said, pending = self._filtered(pending, said), []
        if not _plain(steps[0]) and not said:
            said, pending = self.of(steps[0]), pending[1:]
        return self._reached(pending, said) if pending else said

    def _filtered(self, steps: list[Node], of: str) -> str:
        tests: list[Node] = []
        here = steps[-1]
        while here.kind == "filter":
            tests.insert(0, here.children[1])
            here = here.children[0]
        said = self._reached([*steps[:-1], here], of)
        for test in tests:
            said = self._chosen(said, test)
        return said

    def _reached(self, steps: list[Node], of: str) -> str:
        """The path of plain steps, from what has been said."""
        if not all(_plain(step) for step in steps):
            raise _NoWordsError
        path = code(".".join(self._source(step) for step in steps))
        return f"{path} of {of}" if of else path

    def _source(self, node: Node) -> str:
        return self.text[node.start : node.end]

    def literal(self, node: Node) -> str:
        return cut(self._source(node), 80) if node.kind != "string" else cut(json_text(node.value), 80)

    def binary(self, node: Node) -> str:
        template = _OPERATORS.get(str(node.value))
        if template is None:
            raise _NoWordsError
        typed = self._typed(node)
        if typed:
            return typed
        if node.value == "in" and len(node.children) == 2 and node.children[1].kind == "array":
            values = listed([self._inside(one) for one in node.children[1].children], "or")
            return f"{self._inside(node.children[0])} is one of {values}"
        loose = node.value in ("and", "or")
        parts = [self._inside(child, loose=loose) for child in node.children]
        if node.value == "&" and len(parts) > 2:
            return f"{', '.join(parts)} joined together"
        if node.value in _LONG and len(parts) > 2:
            word = template.format("", "").strip()
            return f" {word} ".join(parts)
        if len(parts) != 2:
            raise _NoWordsError
        return template.format(*parts)

    def _typed(self, node: Node) -> str:
        """``$type(x) = "string"`` as x is text; empty where it is not that."""
        asked, name = node.children if len(node.children) == 2 else (node, node)
        called = asked.kind == "call" and asked.children[0].value == "type" and len(asked.children) == 2
        if node.value not in ("=", "!=") or not called or name.kind != "string" or name.value not in _TYPES:
            return ""
        verb = "is" if node.value == "=" else "is not"
        return f"{self._inside(asked.children[1])} {verb} {_TYPES[str(name.value)]}"

    def _inside(self, node: Node, *, loose: bool = False) -> str:
        """An operand: in parentheses where the words would run together; comparisons need none beside and and or."""
        while node.kind == "block" and len(node.children) == 1:
            node = node.children[0]
        said = self.of(node)
        if loose and node.kind == "binary" and node.value not in ("and", "or"):
            return said
        return f"({said})" if node.kind in ("binary", "condition", "coalesce", "default") else said

    def condition(self, node: Node) -> str:
        asked, then, *rest = node.children
        said = f"{self._inside(then)} if {self.of(asked)}"
        return (
            f"{said}, otherwise {self._inside(rest[0]) if rest[0].kind != 'condition' else self.of(rest[0])}"
            if rest
            else said
        )

    def coalesce(self, node: Node) -> str:
        left, right = node.children
        return f"{self._inside(left)}, or where that is missing {self.of(right)}"

    def default(self, node: Node) -> str:
        left, right = node.children
        return f"{self._inside(left)}, or where that is missing, empty, zero or false {self.of(right)}"

    def filter(self, node: Node) -> str:
        left, test = node.children
        return self._chosen(self.of(left), test)

    def _chosen(self, of: str, test: Node) -> str:
        index = self._number(test)
        if index is not None:
            place = {0: "the first of", -1: "the last of"}.get(index, f"number {index + 1} of")
            return f"{place} {of}"
        if test.kind in ("binary", "call"):
            return f"those of {of} where {self.of(test)}"
        raise _NoWordsError

    def _number(self, node: Node) -> int | None:
        sign = 1
        if node.kind == "negate":
            node, sign = node.children[0], -1
        if node.kind == "number" and isinstance(node.value, (int, float)) and node.value == int(node.value):
            value = sign * int(node.value)
            return value if value >= -1 else None
        return None

    def call(self, node: Node) -> str:
        return self._called(node.children[0], list(node.children[1:]))

    def _called(self, procedure: Node, arguments: list[Node]) -> str:
        if procedure.kind != "variable":
            raise _NoWordsError
        name = str(procedure.value)
        if name == "fromMillis":
            said = self._time(arguments)
            if said:
                return said
        if name == "substring" and len(arguments) == 3 and self._number(arguments[1]) == 0:
            return f"the first {self.of(arguments[2])} characters of {self._inside(arguments[0])}"
        template = _CALLS.get((name, len(arguments)))
        if template is None:
            raise _NoWordsError
        return template.format(*(self._inside(one) for one in arguments))

    def _time(self, arguments: list[Node]) -> str:
        """A time read and written again; empty where it is not that."""
        if not arguments or arguments[0].kind != "call" or arguments[0].children[0].value != "toMillis":
            return ""
        inner, given = list(arguments[0].children[1:]), [self.of(one) for one in arguments[1:]]
        if not inner:
            return ""
        read = f", read as {self.of(inner[1])}," if len(inner) > 1 else ""
        written = f"written as {given[0]}" if given else "as a date-time"
        return f"{self._inside(inner[0])}{read} {written} in {f'zone {given[1]}' if len(given) > 1 else 'UTC'}"

    def apply(self, node: Node) -> str:
        left, right = node.children
        if right.kind == "variable":
            return self._called(right, [left])
        if right.kind == "call":
            return self._called(right.children[0], [left, *right.children[1:]])
        raise _NoWordsError

    def array(self, node: Node) -> str:
        if not node.children:
            return "an empty list"
        if len(node.children) == 1:
            return f"{self.of(node.children[0])} as a list"
        return f"the list of {listed([self._inside(child) for child in node.children], 'and')}"

    def block(self, node: Node) -> str:
        if len(node.children) != 1:
            raise _NoWordsError
        return self.of(node.children[0])


_WORDINGS = {
    "string": _Wording.literal, "number": _Wording.literal, "value": _Wording.literal, "regex": _Wording.literal, "binary": _Wording.binary,
    "condition": _Wording.condition, "coalesce": _Wording.coalesce, "default": _Wording.default, "filter": _Wording.filter,
    "map": _Wording.map, "call": _Wording.call, "apply": _Wording.apply, "array": _Wording.array, "block": _Wording.block,
}  # fmt: skip
