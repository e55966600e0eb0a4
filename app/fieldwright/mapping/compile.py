"""A map as one JSONata expression, which any JSONata 2.x engine runs, and one expression a rule.

What rules mean:

* ``value`` is evaluated with ``$`` as the item of the nearest block around it (the primary source's root where there is none), ``$$`` as the
  primary source's root, ``$alias`` as each source's root (the primary's alias is ``$$``), ``$params`` and ``$translate``.
* The keys of an object stand in the target schema's order; fields that the schema does not know follow in rule order.
* A value that is missing leaves its key out. Null is written as null. Empty text is written as empty text. ``default`` stands in for a
  missing value, and for null or empty text where ``default_for`` says so.
* ``when`` that is not true leaves the value, the block or the whole object out, defaults included.
* An object whose members are all missing is left out. Where the target requires it, and the object around it is written, it is written
  empty. The items of a loop are always written, so that their number stays what it was.
* A repeating field is an array, with one item as with many. Its blocks fill it in rule order: for each item of ``each`` (kept by ``where``,
  sorted by ``order_by``), or a single element for a block without ``each``. Without items the field is left out, or is ``[]`` where the
  target requires the field and the object around it is written. In an array of values, an item whose value is missing is left out.
* ``value`` on a repeating field gives all its items: a single value becomes an array of one, null stays null.
* A constant is written as it is. A decision writes nothing.
* Of two rules for one place, the first that gives something counts.
* Values from XML are text. Into a JSON target that takes numbers or booleans only they are converted, in the expression itself.
* A rule with an expression that does not parse, or that calls ``$eval``, writes nothing; `CompiledMap.notes` says so.

Names that start with ``$_`` belong to the compiled expression.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import Factory, evolve, frozen

from fieldwright.expression.diagnostics import syntax_problem
from fieldwright.expression.engine import ExpressionError, refuse_eval
from fieldwright.expression.functions import own_functions, prelude
from fieldwright.expression.lookups import tables_of
from fieldwright.expression.problems import Problem
from fieldwright.expression.syntax import parsed
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import Node, Place, Trail, members, target_tree
from fieldwright.schema.model import Field, Step, format_path, parse_path

CONVERTERS: Mapping[str, str] = {
    "_number": (
        'function($v) {$type($v) = "string" ? ($t := $trim($v); '
        '$t := $contains($t, /^[+-]?[0-9.]+$/) ? $replace($replace($replace($replace($t, /^[+]/, ""), /[.]$/, ""), '
        '/^(-?)[.]/, "$10."), /^(-?)0+([0-9])/, "$1$2") : $t; $number($t)) : $v}'
    ),
    "_boolean": (
        'function($v) {$type($v) = "string" ? ($t := $trim($v); $t = "true" or $t = "1" ? true '
        ': $t = "false" or $t = "0" ? false : $v) : $v}'
    ),
}
"""What turns text of an XML payload into a number or a boolean; anything but text stays as it is."""

_SIMPLE = re.compile(r"\$?\$?|(?:\$\$?[.])?[A-Za-z_]\w*(?:[.][A-Za-z_]\w*)*")
_KEYWORDS = frozenset({"and", "or", "in", "function"})


@frozen
class CompiledRule:
    """One rule by itself. ``text`` gives its value, or its values over the items of the blocks around it; for a block, its items.

    It expects ``$params`` and ``$translate`` to be there, and is empty for a rule that writes nothing. ``blocks`` are the targets of the
    blocks around it whose ``each`` it runs through, outermost first; for a block, itself as well.
    """

    target: str
    kind: str
    text: str = ""
    blocks: tuple[str, ...] = ()


@frozen
class CompiledMap:
    """A map as an expression. ``text`` stands alone; ``body`` expects ``$params``, ``$translate`` and the aliases to be given.

    ``aliases`` are the further sources that are read: whoever evaluates ``text`` gives them as bindings. ``notes`` say in sentences
    what was left out and why.
    """

    text: str
    body: str
    rules: tuple[CompiledRule, ...] = ()
    aliases: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    broken: Mapping[str, str] = Factory(dict)
    """Why a rule was left out, by its target."""


def compile_map(bench: Bench) -> CompiledMap:
    """The map of a bench as JSONata."""
    broken: dict[str, str] = {}
    usable: list[Rule] = []
    for rule in bench.map.rules:
        problem = rule_problem(rule)
        if problem:
            broken.setdefault(rule.target, problem)
        else:
            usable.append(rule)
    root, trails, unusable = target_tree(usable, bench.target)
    for rule in unusable:
        broken.setdefault(rule.target, "its target names no place")
    notes = tuple(f"the rule for {target} writes nothing: {problem}" for target, problem in broken.items())
    writer = _Writer(bench)
    inner = writer.root(root)
    body = _with_converters(inner)
    rules = tuple(_rule_alone(rule, trails, writer) for rule in bench.map.rules)
    text, aliases = _standing_alone(bench, inner)
    return CompiledMap(text, body, rules, aliases, notes, broken)


def rule_problem(rule: Rule) -> str:
    """Why a rule cannot be compiled, or an empty text."""
    for attribute, text in rule.expressions:
        tried = f"$^({text})" if attribute == "order_by" else text
        problem = syntax_problem(tried)
        if problem is not None:
            return f"`{attribute}` does not parse ({problem.message})"
        if attribute == "order_by" and not _is_sort(tried):
            return "`order_by` is more than sort terms"
        try:
            refuse_eval(tried)
        except ExpressionError as error:
            return error.message
    return ""


def _is_sort(text: str) -> bool:
    tree = parsed(text)
    return not isinstance(tree, Problem) and tree.kind == "sort" and tree.children[0].kind == "variable"


# --- around the body -------------------------------------------------------------------------------------------------


def _standing_alone(bench: Bench, inner: str) -> tuple[str, tuple[str, ...]]:
    """The expression with its prelude, and the aliases that must be given."""
    alias = bench.map.sources[0].alias if bench.map.sources else ""
    further = tuple(one.alias for one in bench.map.sources[1:] if _uses(inner, one.alias))
    lines: list[str] = []
    if alias and _uses(inner, alias):
        lines.append(f"  ${alias} := $$;\n")
    if _uses(inner, "params"):
        lines.append(f"  $params := {literal(defaults_of(bench))};\n")
    lines.append(prelude(own_functions(inner), tables_of(bench.lookups)))
    lines += [f"  ${name} := {source};\n" for name, source in CONVERTERS.items() if f"${name}(" in inner]
    head = "".join(lines)
    told = f"/* Give as bindings: {', '.join('$' + one for one in further)} */\n" if further else ""
    return told + (f"(\n{head}\n  {inner}\n)" if head else inner), further


def _with_converters(inner: str) -> str:
    head = "".join(f"${name} := {source};\n" for name, source in CONVERTERS.items() if f"${name}(" in inner)
    return f"(\n{head}{inner}\n)" if head else inner


def _uses(text: str, name: str) -> bool:
    return re.search(rf"\${re.escape(name)}(?!\w)", text) is not None


def defaults_of(bench: Bench) -> dict[str, Any]:
    """The parameters that have a default, by name: what ``$params`` holds unless told otherwise."""
    return {one.name: one.default for one in bench.parameters if one.default is not ABSENT}


def target_of(path: str) -> str:
    """The path that a rule for a place of the output would have: positions become ``[]``. Raises ValueError for text that is no path."""
    found: list[Step] = []
    for step in parse_path(path):
        if found and step.name[:1] == "[":
            found[-1] = evolve(found[-1], brackets=(*found[-1].brackets, ""))
        else:
            found.append(Step("", ("",)) if step.name[:1] == "[" else step)
    return format_path(found)


def literal(value: Any) -> str:
    """A JSON value as JSONata writes it."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value)
    return text


# --- the body --------------------------------------------------------------------------------------------------------


@frozen
class _Piece:
    """The text of a member's value. ``certain``: it always gives something. ``blank``: what stands for nothing where the target requires it.

    ``full`` is the text that gives the blank by itself.
    """

    text: str
    certain: bool = False
    blank: str = ""
    full: str = ""

    @property
    def filled(self) -> str:
        return self.full or self.text


@frozen(eq=False)
class _Writer:
    bench: Bench

    @property
    def _to_json(self) -> bool:
        return self.bench.target is None or self.bench.target.schema.medium == "json"

    @property
    def _from_xml(self) -> bool:
        return any(side.schema.medium == "xml" for side in self.bench.sources)

    def root(self, node: Node) -> str:
        if node.blocks:
            piece = self.array(node, 0)
            return piece.full or f"$append([], {piece.text})"
        return self.whole(node.single or Place(""), 0)

    def whole(self, place: Place, depth: int) -> str:
        """The value of a place that is written in any case."""
        if place.rule("value", "constant"):
            return self.value(place).text
        return _object([(name, piece.filled) for name, piece in self.members(place, depth + 1)], depth)

    def members(self, place: Place, depth: int) -> list[tuple[str, _Piece]]:
        ordered = _in_order(place)
        pieces = [(node.name, self.member(node, depth)) for node in ordered]
        return [(name, piece) for name, piece in pieces if piece.text]

    def member(self, node: Node, depth: int) -> _Piece:
        if node.blocks:
            return self.array(node, depth)
        assert node.single is not None
        return self.single(node.single, depth)

    def single(self, place: Place, depth: int) -> _Piece:
        if place.rule("value", "constant"):
            return self.value(place)
        made = self.array_of_places(place, depth) if _is_tuple(place) else self.object(place, depth)
        condition = next((rule.when for rule in place.rules if rule.when), "")
        if condition and made.text:
            return _Piece(f"{operand(condition)} ? {made.filled if made.certain else made.text}")
        return made

    def object(self, place: Place, depth: int) -> _Piece:
        pieces = self.members(place, depth + 1)
        if not pieces:
            return _Piece("")
        if any(piece.certain for _, piece in pieces):
            return _Piece(_object([(name, piece.filled) for name, piece in pieces], depth), certain=True)
        text = _object([(name, piece.text) for name, piece in pieces], depth)
        if any(piece.blank for _, piece in pieces):
            again = _object([(name, _looked_up(name, piece.blank)) for name, piece in pieces], depth)
        else:
            again = "$_o"
        text = f"($_o := {text}; $_o != {{}} ? {again})"
        if not (place.field and place.field.shape.required):
            return _Piece(text)
        blank = "{" + ", ".join(f"{literal(name)}: {piece.blank}" for name, piece in pieces if piece.blank) + "}"
        return _Piece(text, False, blank, _object([(name, piece.filled) for name, piece in pieces], depth))

    def array_of_places(self, place: Place, depth: int) -> _Piece:
        """A tuple: its members are positions."""
        known = {int(node.name[1:-1]): self.member(node, depth + 1) for node in place.members.values()}
        items = [known[at].text if at in known else "" for at in range(max(known) + 1)]
        held = ", ".join(f"($_v := {one}; $exists($_v) ? $_v : null)" if one else "null" for one in items)
        test = " or ".join(f"$exists({one.text})" for one in known.values())
        return _Piece(f"({test}) ? [{held}]")

    def value(self, place: Place) -> _Piece:
        """The first value that the rules of a place give."""
        pieces = [self.rule_value(rule, place.field) for rule in place.rules if rule.kind in ("value", "constant")]
        if len(pieces) == 1:
            return pieces[0]
        text = pieces[-1].text
        for piece in reversed(pieces[:-1]):
            text = f"($_v := ({piece.text}); $exists($_v) ? $_v : ({text}))"
        return _Piece(text, any(piece.certain for piece in pieces))

    def rule_value(self, rule: Rule, target: Field | None, *, many: bool = False) -> _Piece:
        if rule.kind == "constant":
            text, certain = literal(rule.constant), True
        else:
            text, certain = self.converted(rule, target, many=many)
        if rule.when:
            return _Piece(f"{operand(rule.when)} ? {text}")
        return _Piece(text, certain)

    def converted(self, rule: Rule, target: Field | None, *, many: bool) -> tuple[str, bool]:
        converter = self.converter(target)
        given = operand(rule.value)
        if rule.default is ABSENT:
            if not converter:
                return given, False
            return (f"{given}.${converter}($)" if many else f"${converter}({given})"), False
        kept = "$_v" if not converter else f"$_v.${converter}($)" if many else f"${converter}($_v)"
        tests = [_TESTS[one] for one in rule.default_for if one in _TESTS]
        if not tests:
            return f"($_v := {given}; {kept})", False
        text = f"($_v := {given}; {' or '.join(tests)} ? {literal(rule.default)} : {kept})"
        return text, "missing" in rule.default_for

    def converter(self, target: Field | None) -> str:
        if target is None or not self._to_json or not self._from_xml:
            return ""
        types = set(target.shape.types) - {"null"}
        if types and types <= {"integer", "number"}:
            return "_number"
        return "_boolean" if types == {"boolean"} else ""

    def array(self, node: Node, depth: int) -> _Piece:
        alone = next(iter(node.blocks.values())) if len(node.blocks) == 1 else None
        if alone and alone.rule("value", "constant") and not alone.rule("each"):
            return self.whole_array(alone)
        parts = [self.block(place, depth + 1) for place in node.blocks.values()]
        parts = [part for part in parts if part.text]
        if not parts:
            return _Piece("")
        inner = ("\n" + "  " * (depth + 1)).join(f"{part.text}," for part in parts).rstrip(",")
        text = f"[{inner}]" if len(parts) == 1 else f"[\n{'  ' * (depth + 1)}{inner}\n{'  ' * depth}]"
        default = next(
            (r.default for p in node.blocks.values() for r in p.rules if r.each and r.default is not ABSENT), ABSENT
        )
        if any(part.certain for part in parts):
            return _Piece(text, certain=True)
        if default is not ABSENT:
            return _Piece(f"($_a := {text}; $_a != [] ? $_a : {literal(default)})", certain=True)
        required = bool(node.field and node.field.shape.required and self._to_json) or not node.path
        kept = f"($_a := {text}; $_a != [] ? $_a)"
        if all(place.rule("each") and place.rule("each").when for place in node.blocks.values()):  # type: ignore[union-attr]
            required = False
        return _Piece(kept, False, "[]", text) if required else _Piece(kept)

    def whole_array(self, place: Place) -> _Piece:
        pieces: list[str] = []
        certain = False
        for rule in place.rules:
            if rule.kind == "constant":
                made = rule.constant if isinstance(rule.constant, list) or rule.constant is None else [rule.constant]
                text = literal(made)
                certain = certain or not rule.when
            else:
                given, sure = self.converted(rule, place.field, many=True)
                text = f"($_v := {given}; $_v = null ? null : $exists($_v) ? [$_v])"
                certain = certain or (sure and not rule.when)
            pieces.append(f"{operand(rule.when)} ? {text}" if rule.when else text)
        text = pieces[-1]
        for one in reversed(pieces[:-1]):
            text = f"($_v := ({one}); $exists($_v) ? $_v : ({text}))"
        return _Piece(text, certain)

    def block(self, place: Place, depth: int) -> _Piece:
        loop = place.rule("each")
        if loop is None:
            if place.rule("value", "constant"):
                made = self.value(place)
            else:
                rule = place.rule("element")
                made = self.object(place, depth)
                if rule and rule.when and made.text:
                    made = _Piece(f"{operand(rule.when)} ? {made.filled if made.certain else made.text}")
            return _Piece(
                f"({made.text})" if " ? " in made.text[:4_000] and not made.certain else made.text, made.certain
            )
        if "[]" in place.members:
            inner = self.array(place.members["[]"], depth)
            each = f"$reduce([$_i], function($_s, $_m) {{$append($_s, [[[[$_m]].({inner.full or inner.text})]])}}, [])"
        else:
            item = self.item(place, loop, depth)
            each = f"$_i.{item}"
        text = f"({_items(loop)}; {each})"
        return _Piece(f"({operand(loop.when)} ? {text})" if loop.when else text)

    def item(self, place: Place, loop: Rule, depth: int) -> str:
        """What each item becomes, as a path step."""
        if loop.value or place.rule("value", "constant"):
            rules = [loop] if loop.value else [rule for rule in place.rules if rule.kind in ("value", "constant")]
            if loop.value:
                converter = self.converter(place.field)
                return f"({f'${converter}({operand(loop.value)})' if converter else loop.value})"
            return f"({self.rule_value(rules[0], place.field).text})"
        pieces = self.members(place, depth + 1)
        if not pieces:
            return "($)" if not (place.field and not place.field.shape.leaf) else "{}"
        return _object([(name, piece.filled) for name, piece in pieces], depth)


_TESTS: Mapping[str, str] = {"missing": "$not($exists($_v))", "null": "$_v = null", "empty": '$_v = ""'}


def operand(text: str) -> str:
    """An expression as a part of another."""
    stripped = text.strip()
    if _SIMPLE.fullmatch(stripped) and stripped and not _KEYWORDS.intersection(stripped.split(".")):
        return stripped
    return f"({text}\n)" if "/*" in text else f"({text})"


def _items(loop: Rule) -> str:
    """``$_i`` bound to the items of a loop, and to those kept, in their order."""
    kept = ""
    if loop.where:
        kept += f"[$boolean({operand(loop.where)})]"
    if loop.order_by:
        kept += f"^({loop.order_by})"
    return f"$_i := {operand(loop.each)}" + (f"; $_i := $_i{kept}" if kept else "")


def _object(pairs: Iterable[tuple[str, str]], depth: int) -> str:
    pad = "  " * (depth + 1)
    held = ",\n".join(f"{pad}{literal(name)}: {text}" for name, text in pairs)
    return f"{{\n{held}\n{'  ' * depth}}}" if held else "{}"


def _looked_up(name: str, blank: str) -> str:
    found = f"$lookup($_o, {literal(name)})"
    return f"($_w := {found}; $exists($_w) ? $_w : {blank})" if blank else found


def _is_tuple(place: Place) -> bool:
    return bool(place.members) and all(re.fullmatch(r"\[\d{1,3}\]", name) for name in place.members)


def _in_order(place: Place) -> list[Node]:
    """The members in the schema's order, unknown ones behind in rule order."""
    nodes = list(place.members.values())
    if len(nodes) < 2 or place.field is None:
        return nodes
    ranks: dict[str, int] = {}
    for at, child in enumerate(members(place.field)):
        ranks.setdefault(child.name, at)
    return sorted(nodes, key=lambda node: ranks.get(node.name, len(ranks)))


# --- rules by themselves ---------------------------------------------------------------------------------------------


def _rule_alone(rule: Rule, trails: Iterable[Trail], writer: _Writer) -> CompiledRule:
    trail = next((one for one in trails if one.rule is rule), None)
    if trail is None:
        return CompiledRule(rule.target, rule.kind)
    own = trail.places[-1]
    blocks: list[str] = []
    if rule.kind == "each":
        if "[]" in own.members:
            text = f"({_items(rule)}; $_i)"
        elif rule.value:
            text = f"({_items(rule)}; $_i.{writer.item(own, rule, 0)})"
        else:
            text = f"({_items(rule)}; $_i)"
        blocks.append(rule.target)
        if rule.when:
            text = f"({operand(rule.when)} ? {text})"
    elif rule.kind == "element":
        text = f"$boolean({operand(rule.when)})" if rule.when else ""
    else:
        text = writer.rule_value(rule, own.field, many=bool(own.name or (own.field and own.field.shape.repeats))).text
    above = trail.places[:-1]
    loop_here = own.rule("each")
    if loop_here and loop_here is not rule:
        above = trail.places
    for place in reversed(above):
        loop = place.rule("each")
        if loop and text:
            text = f"({_items(loop)}; [$_i.({text})])"
            blocks.insert(0, loop.target)
        for condition in (one.when for one in place.rules if one.when):
            text = f"({operand(condition)} ? {text})" if text else ""
    return CompiledRule(rule.target, rule.kind, _with_converters(text) if text else "", tuple(blocks))
