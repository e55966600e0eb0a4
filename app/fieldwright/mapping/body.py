"""What the rules of a target's tree write, as the body of a JSONata expression. What they mean is said in `compile`."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import Node, Place, members
from fieldwright.schema.model import Field

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
class Piece:
    """The text of a member's value. ``certain``: it always gives something. ``blank``: what stands for nothing where the target requires it.

    ``full`` is the text that gives the blank by itself.
    """

    text: str
    certain: bool = False
    blank: str = ""
    full: str = ""

    @property
    def filled(self) -> str:
        """The text that always gives something, if only the blank."""
        return self.full or self.text


@frozen(eq=False)
class Writer:
    """Writes the places of a bench's target."""

    bench: Bench

    @property
    def _to_json(self) -> bool:
        return self.bench.target is None or self.bench.target.schema.medium != "xml"

    @property
    def _from_xml(self) -> bool:
        return any(side.schema.medium != "json" for side in self.bench.sources)

    def root(self, node: Node) -> str:
        """The whole output."""
        if node.blocks:
            piece = self.array(node, 0)
            return piece.full or f"$append([], {piece.text})"
        return self.whole(node.single or Place(""), 0)

    def whole(self, place: Place, depth: int) -> str:
        """The value of a place that is written in any case."""
        if place.rule("value", "constant"):
            return self.value(place).text
        return _object([(name, piece.filled) for name, piece in self.members(place, depth + 1)], depth)

    def members(self, place: Place, depth: int) -> list[tuple[str, Piece]]:
        """An object's members by name, without those that write nothing."""
        ordered = _in_order(place)
        pieces = [(node.name, self.member(node, depth)) for node in ordered]
        return [(name, piece) for name, piece in pieces if piece.text]

    def member(self, node: Node, depth: int) -> Piece:
        """One member: a list where it has blocks, otherwise a single value."""
        if node.blocks:
            return self.array(node, depth)
        assert node.single is not None
        return self.single(node.single, depth)

    def single(self, place: Place, depth: int) -> Piece:
        """A value, a tuple or an object."""
        if place.rule("value", "constant"):
            return self.value(place)
        made = self.array_of_places(place, depth) if _is_tuple(place) else self.object(place, depth)
        condition = next((rule.when for rule in place.rules if rule.when), "")
        if condition and made.text:
            return Piece(f"{operand(condition)} ? {made.filled if made.certain else made.text}")
        return made

    def object(self, place: Place, depth: int) -> Piece:
        """An object, left out where all its members are missing."""
        pieces = self.members(place, depth + 1)
        if not pieces:
            return Piece("")
        if any(piece.certain for _, piece in pieces):
            return Piece(_object([(name, piece.filled) for name, piece in pieces], depth), certain=True)
        text = _object([(name, piece.text) for name, piece in pieces], depth)
        if any(piece.blank for _, piece in pieces):
            again = _object([(name, _looked_up(name, piece.blank)) for name, piece in pieces], depth)
        else:
            again = "$_o"
        text = f"($_o := {text}; $_o != {{}} ? {again})"
        if not (place.field and place.field.shape.required):
            return Piece(text)
        blank = "{" + ", ".join(f"{literal(name)}: {piece.blank}" for name, piece in pieces if piece.blank) + "}"
        return Piece(text, False, blank, _object([(name, piece.filled) for name, piece in pieces], depth))

    def array_of_places(self, place: Place, depth: int) -> Piece:
        """A tuple: its members are positions."""
        known = {int(node.name[1:-1]): self.member(node, depth + 1) for node in place.members.values()}
        items = [known[at].text if at in known else "" for at in range(max(known) + 1)]
        held = ", ".join(f"($_v := {one}; $exists($_v) ? $_v : null)" if one else "null" for one in items)
        test = " or ".join(f"$exists({one.text})" for one in known.values())
        return Piece(f"({test}) ? [{held}]")

    def value(self, place: Place) -> Piece:
        """The first value that the rules of a place give."""
        pieces = [self.rule_value(rule, place.field) for rule in place.rules if rule.kind in ("value", "constant")]
        if len(pieces) == 1:
            return pieces[0]
        text = pieces[-1].text
        for piece in reversed(pieces[:-1]):
            text = f"($_v := ({piece.text}); $exists($_v) ? $_v : ({text}))"
        return Piece(text, any(piece.certain for piece in pieces))

    def rule_value(self, rule: Rule, target: Field | None, *, many: bool = False) -> Piece:
        """What one rule with a value or constant gives; ``many``: the items of a list."""
        if rule.kind == "constant":
            text, certain = literal(rule.constant), True
        else:
            text, certain = self.converted(rule, target, many=many)
        if rule.when:
            return Piece(f"{operand(rule.when)} ? {text}")
        return Piece(text, certain)

    def converted(self, rule: Rule, target: Field | None, *, many: bool) -> tuple[str, bool]:
        """The rule's expression with its default and the conversion of text from XML, and whether it always gives something."""
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
        """The name of the function that converts text from XML for a target, if it needs one."""
        if target is None or not self._to_json or not self._from_xml:
            return ""
        types = set(target.shape.types) - {"null"}
        if types and types <= {"integer", "number"}:
            return "_number"
        return "_boolean" if types == {"boolean"} else ""

    def array(self, node: Node, depth: int) -> Piece:
        """A list: its blocks one behind the other."""
        alone = next(iter(node.blocks.values())) if len(node.blocks) == 1 else None
        if alone and alone.rule("value", "constant") and not alone.rule("each"):
            return self.whole_array(alone)
        parts = [self.block(place, depth + 1) for place in node.blocks.values()]
        parts = [part for part in parts if part.text]
        if not parts:
            return Piece("")
        inner = ("\n" + "  " * (depth + 1)).join(f"{part.text}," for part in parts).rstrip(",")
        text = f"[{inner}]" if len(parts) == 1 else f"[\n{'  ' * (depth + 1)}{inner}\n{'  ' * depth}]"
        default = next(
            (r.default for p in node.blocks.values() for r in p.rules if r.each and r.default is not ABSENT), ABSENT
        )
        if any(part.certain for part in parts):
            return Piece(text, certain=True)
        if default is not ABSENT:
            return Piece(f"($_a := {text}; $_a != [] ? $_a : {literal(default)})", certain=True)
        required = bool(node.field and node.field.shape.required and self._to_json) or not node.path
        kept = f"($_a := {text}; $_a != [] ? $_a)"
        if all(place.rule("each") and place.rule("each").when for place in node.blocks.values()):  # type: ignore[union-attr]
            required = False
        return Piece(kept, False, "[]", text) if required else Piece(kept)

    def whole_array(self, place: Place) -> Piece:
        """A list that a value or constant fills as a whole."""
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
        return Piece(text, certain)

    def block(self, place: Place, depth: int) -> Piece:
        """The items of one block: those of its loop, or a single one."""
        loop = place.rule("each")
        if loop is None:
            if place.rule("value", "constant"):
                made = self.value(place)
            else:
                rule = place.rule("element")
                made = self.object(place, depth)
                if rule and rule.when and made.text:
                    made = Piece(f"{operand(rule.when)} ? {made.filled if made.certain else made.text}")
            return Piece(
                f"({made.text})" if " ? " in made.text[:4_000] and not made.certain else made.text, made.certain
            )
        if "[]" in place.members:
            inner = self.array(place.members["[]"], depth)
            each = f"$reduce([$_i], function($_s, $_m) {{$append($_s, [[[[$_m]].({inner.full or inner.text})]])}}, [])"
        else:
            item = self.item(place, loop, depth)
            each = f"$_i.{item}"
        text = f"({items(loop)}; {each})"
        return Piece(f"({operand(loop.when)} ? {text})" if loop.when else text)

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
            if place.field is not None and not place.field.shape.leaf:
                return "{}"
            converter = self.converter(place.field)
            return f"(${converter}($))" if converter else "($)"
        return _object([(name, piece.filled) for name, piece in pieces], depth)


_TESTS: Mapping[str, str] = {"missing": "$not($exists($_v))", "null": "$_v = null", "empty": '$_v = ""'}


def operand(text: str) -> str:
    """An expression as a part of another."""
    stripped = text.strip()
    if _SIMPLE.fullmatch(stripped) and stripped and not _KEYWORDS.intersection(stripped.split(".")):
        return stripped
    return f"({text}\n)" if "/*" in text else f"({text})"


def items(loop: Rule) -> str:
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


def literal(value: Any) -> str:
    """A JSON value as JSONata writes it."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value)
    return text
