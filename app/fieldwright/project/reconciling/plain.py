"""Rules that are plain: copies, constants, lookups, texts put together, choices by equality. They mean the same in JSONata, here and in SQL.

`followed` does what they say, `sql.expressions` says them to a database.
"""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from fieldwright.expression.nodes import Node
from fieldwright.expression.problems import Problem
from fieldwright.expression.syntax import parsed
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.body import blanks_said, converted_to
from fieldwright.mapping.model import Lookup, Rule
from fieldwright.mapping.running.rowwise import record_path_of
from fieldwright.mapping.sides import Bench


class NotPlain(Exception):  # noqa: N818  carried inside
    """Why a rule is not plain, in words."""


# --- what a plain rule is made of ------------------------------------------------------------------------------------


@frozen
class Copy:
    """A field of the source's record."""

    steps: tuple[str, ...]


@frozen
class Constant:
    """A text, number, true, false or null."""

    value: Any


@frozen
class Given:
    """A parameter."""

    name: str


@frozen(eq=False)
class Translated:
    """A code table looked up."""

    lookup: Lookup
    rows: Mapping[str, Any]
    key: "Plain"


@frozen
class Joined:
    """Texts put together; what is missing is empty."""

    parts: "tuple[Plain, ...]"


@frozen
class Compared:
    """Whether two values are equal (``=``) or not (``!=``); false where one is missing."""

    operator: str
    left: "Plain"
    right: "Plain"


@frozen
class Both:
    """``and`` or ``or`` of conditions."""

    operator: str
    parts: "tuple[Plain, ...]"


@frozen
class Exists:
    """Whether a field is there."""

    part: "Plain"


@frozen
class Choice:
    """One value where a condition holds, else another; None for nothing."""

    condition: "Plain"
    then: "Plain"
    otherwise: "Plain | None"


@frozen
class Defaulted:
    """A value with what stands in for it, for the kinds of blank values that are named."""

    part: "Plain"
    default: Any
    kinds: tuple[str, ...]


Plain = Copy | Constant | Given | Translated | Joined | Compared | Both | Exists | Choice | Defaulted
CONDITIONS = (Compared, Both, Exists)


@frozen(eq=False)
class PlainRule:
    """A rule with the path of its field in a target's record; ``plain`` is None where ``reason`` says why it is not."""

    rule: Rule
    path: str
    plain: Plain | None = None
    reason: str = ""
    converted: str = ""
    """What text from the source becomes: ``number``, ``boolean``, or nothing else."""


def plain_rules(bench: Bench) -> tuple[PlainRule, ...]:
    """Every rule that fills something of its own, below the array of records where there is one; those of other loops are not plain."""
    found: list[PlainRule] = []
    targets = [rule.target for rule in bench.map.rules if not rule.decision]
    for rule in bench.map.rules:
        if rule.decision or rule.target == "[]" or rule.kind == "element":
            continue
        path = rule.target.removeprefix("[].")
        target = bench.target.field(rule.target) if bench.target is not None else None
        try:
            if targets.count(rule.target) > 1:
                raise NotPlain("several rules fill it")
            found.append(PlainRule(rule, path, _rule(bench, rule, path), "", converted_to(bench, target)))
        except NotPlain as why:
            found.append(PlainRule(rule, path, None, str(why)))
    return tuple(found)


def loop_condition(bench: Bench) -> Plain | None:
    """The condition on the records of a map that repeats over them; None for none. Raises `NotPlain`."""
    loop = bench.map.rule("[]")
    if loop is None or not loop.where:
        return None
    return _condition(_reader(bench), loop.where)


def _rule(bench: Bench, rule: Rule, path: str) -> Plain:
    if "[" in path:
        raise NotPlain("it stands in a list")
    if rule.kind not in ("value", "constant"):
        raise NotPlain("it repeats, or makes an object conditional")
    above = tuple(path[:at] for at, one in enumerate(path) if one == ".")
    if any(bench.map.rule(one) or bench.map.rule(f"[].{one}") for one in above):
        raise NotPlain("a rule above it has a say")
    if blanks_said(bench, rule, last=True):
        raise NotPlain("blank values become something else")
    reader = _reader(bench)
    if rule.kind == "constant":
        if isinstance(rule.constant, (dict, list)):
            raise NotPlain("its constant is a list or an object")
        made: Plain = Constant(rule.constant)
    else:
        made = reader.value(rule.value)
    if rule.default is not ABSENT:
        if isinstance(rule.default, (dict, list)):
            raise NotPlain("its default is a list or an object")
        made = Defaulted(made, rule.default, rule.default_for)
    return Choice(_condition(reader, rule.when), made, None) if rule.when else made


def _condition(reader: "_Reader", text: str) -> Plain:
    made = reader.value(text)
    if not isinstance(made, CONDITIONS):
        raise NotPlain("its condition is more than a comparison")
    return made


def _reader(bench: Bench) -> "_Reader":
    place = record_path_of(bench)
    roots = {"", "$"} if place is None else {""}
    if place is None and bench.sources:
        roots.add(bench.sources[0].alias)
    return _Reader(bench, frozenset(roots))


@frozen(eq=False)
class _Reader:
    bench: Bench
    roots: frozenset[str]

    def value(self, text: str) -> Plain:
        tree = parsed(text)
        if isinstance(tree, Problem):
            raise NotPlain("it does not parse")
        return self.of(tree)

    def of(self, node: Node) -> Plain:
        made = _KINDS.get(node.kind)
        if made is None or node.keep_array:
            raise NotPlain(_WHY.get(node.kind, "its expression is more than copies, lookups, texts and choices"))
        return made(self, node)

    def path(self, node: Node) -> Plain:
        steps = self._steps(node)
        if steps[:1] == ("$params",) and len(steps) == 2:
            return Given(steps[1])
        if not steps or steps[0].startswith("$"):
            raise NotPlain("it reads something else than fields of the record")
        return Copy(steps)

    def _steps(self, node: Node) -> tuple[str, ...]:
        if node.keep_array:
            raise NotPlain("it makes a list")
        if node.kind == "name":
            return (str(node.value),)
        if node.kind == "variable":
            if node.value in self.roots:
                return ()
            return (f"${node.value}",)
        if node.kind == "map":
            return (*self._steps(node.children[0]), *self._steps(node.children[1]))
        raise NotPlain("its path has more than names")

    def binary(self, node: Node) -> Plain:
        parts = tuple(map(self.of, node.children))
        match node.value:
            case "&":
                if any(isinstance(one, CONDITIONS) for one in parts):
                    raise NotPlain("it puts a condition into a text")
                return Joined(parts)
            case "=" | "!=":
                return Compared(str(node.value), parts[0], parts[1])
            case "and" | "or":
                if not all(isinstance(one, CONDITIONS) for one in parts):
                    raise NotPlain("its condition is more than comparisons")
                return Both(str(node.value), parts)
            case _:
                raise NotPlain(f"it uses the operator {node.value}")

    def call(self, node: Node) -> Plain:
        name = node.children[0].value if node.children[0].kind == "variable" else ""
        if any(one.name == name for one in self.bench.functions):
            raise NotPlain(f"it calls the project's function ${name}")
        if name == "exists" and len(node.children) == 2:
            part = self.of(node.children[1])
            if not isinstance(part, Copy):
                raise NotPlain("it asks of more than a field whether it exists")
            return Exists(part)
        if name == "translate" and len(node.children) == 3 and node.children[1].kind == "string":
            return self._translated(str(node.children[1].value), self.of(node.children[2]))
        raise NotPlain(f"it calls ${name}" if name else "it calls a function")

    def _translated(self, name: str, key: Plain) -> Plain:
        lookup = self.bench.lookups.get(name)
        if lookup is None:
            raise NotPlain(f"the lookup {name} is not there")
        rows: dict[str, Any] = {}
        try:
            for row in lookup.rows:
                if (
                    not isinstance(row.key, (str, int))
                    or isinstance(row.key, bool)
                    or isinstance(row.value, (dict, list))
                ):
                    raise NotPlain(f"the lookup {name} has keys of several parts, or values that are lists or objects")
                rows.setdefault(str(row.key), row.value)
        except FieldwrightError as error:
            raise NotPlain(f"the lookup {name} cannot be read: {error.problem}") from None
        if any(isinstance(one, (dict, list)) for one in (lookup.default, lookup.null_default)):
            raise NotPlain(f"the lookup {name} gives lists or objects")
        return Translated(lookup, rows, key)

    def condition(self, node: Node) -> Plain:
        condition = self.of(node.children[0])
        if not isinstance(condition, CONDITIONS):
            raise NotPlain("its condition is more than a comparison")
        then = self.of(node.children[1])
        return Choice(condition, then, self.of(node.children[2]) if len(node.children) > 2 else None)

    def block(self, node: Node) -> Plain:
        if len(node.children) != 1:
            raise NotPlain("it has several steps")
        return self.of(node.children[0])


_KINDS: Mapping[str, Callable[[_Reader, Node], Plain]] = {
    "name": _Reader.path, "map": _Reader.path, "variable": _Reader.path, "binary": _Reader.binary, "call": _Reader.call,
    "condition": _Reader.condition, "block": _Reader.block,
    "string": lambda _, node: Constant(node.value), "value": lambda _, node: Constant(node.value),
    "number": lambda _, node: Constant(node.value),
}  # fmt: skip

_WHY = {
    "filter": "it picks from a list", "sort": "it sorts", "lambda": "it has a function of its own", "array": "it makes a list",
    "object": "it makes an object", "apply": "it chains functions", "coalesce": "it uses ??", "default": "it uses ?:",
    "negate": "it reckons", "bind": "it binds a variable", "group": "it groups", "wildcard": "it reads any field",
}  # fmt: skip
