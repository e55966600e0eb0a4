"""What a word of an expression is: a field, a function, a lookup, a parameter, a variable; and its value in the sample. No widgets here."""

import json
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from fieldwright.desktop.expressions.calls import Call, told
from fieldwright.desktop.language import tr
from fieldwright.desktop.live_result import MISSING, shown
from fieldwright.desktop.rule_words import facts_of
from fieldwright.desktop.surroundings import Surroundings
from fieldwright.expression.lineage import lineage, plain_path
from fieldwright.expression.lookups import FUNCTIONS as TRANSLATING
from fieldwright.expression.nodes import walk
from fieldwright.expression.syntax import Node, parsed
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.schema.paths import parse_path

FIELD, FUNCTION, LOOKUP, PARAMETER, VARIABLE = "field", "function", "lookup", "parameter", "variable"


_LACKING = {
    "error": tr("error", "a code that a lookup lacks"),
    "default": tr("default", "a code that a lookup lacks"),
    "pass through": tr("pass through", "a code that a lookup lacks"),
    "leave out": tr("leave out", "a code that a lookup lacks"),
}


@frozen
class About:
    """A word from ``start`` to ``end`` (code points): what kind, what it is called, sentences, and for a field its source and path."""

    kind: str
    name: str
    lines: tuple[str, ...] = ()
    start: int = 0
    end: int = 0
    alias: str = ""
    path: str = ""


def about(text: str, at: int, around: Surroundings) -> About | None:
    """What the word at a place is; None between words and for what is computed."""
    tree = parsed(text)
    if not isinstance(tree, Node):
        return None
    found = _field(text, at, around)
    if found is not None:
        return found
    parents: dict[int, Node] = {}
    for node in walk(tree):
        for one in node.children:
            parents[id(one)] = node
    for node in walk(tree):
        if node.kind == "variable" and node.start <= at < max(node.word_end, node.start + 1):
            return _variable(node, parents.get(id(node)), around)
        if node.kind == "string" and node.start <= at < node.end:
            return _lookup(node, parents.get(id(node)), around)
        if node.kind == "name" and node.start <= at < node.word_end:
            return _parameter(node, parents.get(id(node)), around)
    return None


def _field(text: str, at: int, around: Surroundings) -> About | None:
    try:
        mentions = lineage(text, around.scope).mentions
    except FieldwrightError:
        return None
    for one in mentions:
        if not one.start <= at < one.end:
            continue
        alias, path = one.alias or around.scope.root_alias, plain_path(one.path)
        field = around.field(alias, path)
        if field is None:
            return About(
                FIELD,
                path,
                (tr("The source {alias} has no such field.", alias=alias),),
                one.start,
                one.end,
                alias,
                path,
            )
        said = " ".join((field.shape.description or field.shape.title).split())
        return About(FIELD, path, (facts_of(field), *([said] if said else [])), one.start, one.end, alias, path)
    return None


def _variable(node: Node, above: Node | None, around: Surroundings) -> About | None:
    name, place = node.value, (node.start, max(node.word_end, node.start + 1))
    if above is not None and above.kind in ("call", "partial", "apply"):
        said = told(Call(name, 0, 0), around)
        if said is not None:
            call = f"${name}({', '.join(said.parameters)})"
            title = tr("{call} gives {what}", call=call, what=said.gives) if said.gives else call
            return About(FUNCTION, title, said.sentences, *place)
    known = around.scope.named(name) if name else None
    if name == "":
        lines = (
            tr("The item: one of {item}", item=around.scope.item) if around.scope.item else tr("The whole source"),
        )
    elif name == "$":
        lines = (tr("The whole source {name}", name=around.scope.root_alias),)
    elif known is not None:
        lines = (
            tr("An item of {path}", path=known.path)
            if known.path and not known.alias.startswith("\0")
            else tr("A computed item"),
        )
    elif name in around.scope.aliases:
        lines = (tr("The source {name}", name=name),)
    elif name == "params":
        lines = (tr("The values that each installation supplies"),)
    else:
        lines = (tr("Defined in this expression"),)
    return About(VARIABLE, f"${name}", lines, *place)


def _lookup(node: Node, above: Node | None, around: Surroundings) -> About | None:
    called = above is not None and above.kind == "call" and above.children[0].value in TRANSLATING
    one = around.lookups.get(node.value) if called else None
    if one is None:
        return None
    rows = tr("{n} rows", "{n} row", len(one.rows)) if one.table is None else tr("Rows in {file}", file=one.table.file)
    return About(
        LOOKUP, one.name, (*([one.description] if one.description else []), tr("{rows}; a code that it lacks: {answer}", rows=rows, answer=_LACKING.get(one.not_found, one.not_found))), node.start, node.end
    )  # fmt: skip


def _parameter(node: Node, above: Node | None, around: Surroundings) -> About | None:
    if above is None or above.kind != "map" or above.children[0].value != "params":
        return None
    one = next((each for each in around.parameters if each.name == node.value), None)
    if one is None:
        return None
    usual = (
        tr("{type}, usually {default}", type=one.type, default=json.dumps(one.default, ensure_ascii=False))
        if one.default is not ABSENT
        else one.type
    )
    return About(
        PARAMETER,
        f"$params.{one.name}",
        (usual, *([one.description] if one.description else [])),
        node.start,
        node.word_end,
    )


# --- values ----------------------------------------------------------------------------------------------------------


@frozen(eq=False)
class Values:
    """The values of the sample, by the source that it is of."""

    roots: Mapping[str, Any]

    def first(self, alias: str, path: str) -> tuple[Any, int]:
        """The first value at a path (`MISSING` where there is none), and how many there are, at most a hundred."""
        if alias not in self.roots:
            return MISSING, 0
        found = [self.roots[alias]]
        try:
            names = [step.name for step in parse_path(path)] if path else []
        except ValueError:
            return MISSING, 0
        for name in names:
            found = [one[name] for one in _spread(found) if isinstance(one, dict) and name in one]
        return (found[0], len(found)) if found else (MISSING, 0)

    def told(self, alias: str, path: str) -> str:
        """The first value as a cell shows it."""
        value, count = self.first(alias, path)
        if value is MISSING:
            return ""
        if isinstance(value, list):
            return (
                tr("{n} items", "{n} item", len(value))
                if any(isinstance(one, (dict, list)) for one in value)
                else shown(value, 80)
            )
        if isinstance(value, dict):
            return ""
        if count <= 1:
            return shown(value, 80)
        if count < MOST:
            return tr("{value}  · first of {count}", value=shown(value, 80), count=count)
        return tr("{value}  · first of {most} and more", value=shown(value, 80), most=MOST)


MOST = 100
NOTHING = Values({})


def _spread(values: list[Any]) -> list[Any]:
    """The items of lists in place of the lists, the first ones."""
    made: list[Any] = []
    for one in values:
        made += _spread(one[:MOST]) if isinstance(one, list) else [one]
        if len(made) >= MOST:
            break
    return made[:MOST]
