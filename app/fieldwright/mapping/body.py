"""What the rules of a target's tree write, as the body of a JSONata expression. What they mean is said in `compile`."""

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.literals import literal, operand
from fieldwright.mapping.loops import Items, items, uses
from fieldwright.mapping.model import BLANKS, Rule
from fieldwright.mapping.scopes import INDEX
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import ANY_NAME, Node, Place, members
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


def blanks_said(bench: Bench, rule: Rule, *, last: bool) -> dict[str, str]:
    """What becomes of each kind of blank value that is not left as it is. A missing value that a further rule may give is left to that."""
    said = rule.blanks or bench.map.blanks
    found: dict[str, str] = {}
    for kind, (usual, *others) in BLANKS.items():
        wanted: str = getattr(said, kind)
        if wanted != usual and wanted in others and (kind != "missing" or last):
            found[kind] = wanted
    return found


def converted_to(bench: Bench, target: Field | None) -> str:
    """What text is converted to for a target in JSON, ``number`` or ``boolean``; empty where it stays text."""
    if target is None or bench.writes_xml or not bench.reads_text:
        return ""
    types = set(target.shape.types) - {"null"}
    if types and types <= {"integer", "number"}:
        return "number"
    return "boolean" if types == {"boolean"} else ""


@frozen(eq=False)
class Writer:
    """Writes the places of a bench's target."""

    bench: Bench

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
        pieces = self.members(place, depth + 1)
        keyed = self.keyed(place, depth + 1)
        filled = _object([(name, piece.filled) for name, piece in pieces], depth)
        return _with(keyed, filled if pieces or not keyed else "")

    def members(self, place: Place, depth: int) -> list[tuple[str, Piece]]:
        """An object's members by name, without those that write nothing."""
        ordered = [node for node in _in_order(place) if node.name != ANY_NAME]
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
        keyed = self.keyed(place, depth + 1)
        if not pieces and not keyed:
            return Piece("")
        if any(piece.certain for _, piece in pieces):
            return Piece(_with(keyed, _object([(name, piece.filled) for name, piece in pieces], depth)), certain=True)
        text = _with(keyed, _object([(name, piece.text) for name, piece in pieces], depth) if pieces else "")
        if any(piece.blank for _, piece in pieces):
            again = _object([(name, _looked_up(name, piece.blank)) for name, piece in pieces], depth)
            again = _with("$_o" if keyed else "", again)
        else:
            again = "$_o"
        text = f"($_o := {text}; $_o != {{}} ? {again})"
        if not (place.field and place.field.shape.required):
            return Piece(text)
        blank = "{" + ", ".join(f"{literal(name)}: {piece.blank}" for name, piece in pieces if piece.blank) + "}"
        full = _object([(name, piece.filled) for name, piece in pieces], depth) if pieces else ""
        return Piece(text, False, blank, _with(keyed, full))

    def keyed(self, place: Place, depth: int) -> str:
        """The members of any name that blocks with a key make; of two with one key the first counts."""
        node = place.members.get(ANY_NAME)
        places = [one for one in (node.single, *node.blocks.values()) if one is not None] if node else []
        made = [text for one in places if (text := self._keyed(one, depth))]
        return "" if not made else made[0] if len(made) == 1 else f"$merge([{', '.join(reversed(made))}])"

    def _keyed(self, place: Place, depth: int) -> str:
        loop = place.rule("each")
        if loop is None or not loop.key:
            return ""
        value = self.item(place, loop, depth)
        if place.field is not None and place.field.shape.repeats:
            value = f"($_v := {value}; $exists($_v) ? [$_v])"
        inside = f'{{"k": {operand(loop.key)}, "v": {value}}}'
        run = items(loop, inside, counted=counted(place, inside))
        text = f'({run.given}; $_e := {run.each(inside)}; $_e[$exists(k) and k != null]{{"" & $string(k): $[0].v}})'
        return f"({operand(loop.when)} ? {text})" if loop.when else text

    def array_of_places(self, place: Place, depth: int) -> Piece:
        """A tuple: its members are positions."""
        known = {int(node.name[1:-1]): self.member(node, depth + 1) for node in place.members.values()}
        items = [known[at].text if at in known else "" for at in range(max(known) + 1)]
        held = ", ".join(f"($_v := {one}; $exists($_v) ? $_v : null)" if one else "null" for one in items)
        test = " or ".join(f"$exists({one.text})" for one in known.values())
        return Piece(f"({test}) ? [{held}]")

    def value(self, place: Place) -> Piece:
        """The first value that the rules of a place give."""
        rules = [rule for rule in place.rules if rule.kind in ("value", "constant")]
        pieces = [self.rule_value(rule, place.field, last=rule is rules[-1]) for rule in rules]
        if len(pieces) == 1:
            return pieces[0]
        text = pieces[-1].text
        for piece in reversed(pieces[:-1]):
            text = f"($_v := ({piece.text}); $exists($_v) ? $_v : ({text}))"
        return Piece(text, any(piece.certain for piece in pieces))

    def rule_value(self, rule: Rule, target: Field | None, *, many: bool = False, last: bool = True) -> Piece:
        """What one rule with a value or constant gives; ``many``: the items of a list. ``last``: no further rule is asked where it is missing."""
        if rule.kind == "constant":
            text, certain = literal(rule.constant), True
        else:
            text, certain = self.converted(rule, rule.value, target, many=many, last=last)
        if rule.when:
            return Piece(f"{operand(rule.when)} ? {text}")
        return Piece(text, certain)

    def converted(
        self, rule: Rule, text: str, target: Field | None, *, many: bool, last: bool = True
    ) -> tuple[str, bool]:
        """An expression of a rule with its default, what its blank values become and the conversion of text from XML, and whether it always
        gives something."""
        converter = self.converter(target)
        given = operand(text)
        blanks = self.blanks(rule, many=many, last=last)
        if (rule.default is ABSENT or rule.each) and not blanks:
            if not converter:
                return given, False
            return (f"{given}.${converter}($)" if many else f"${converter}({given})"), False
        kept = "$_v" if not converter else f"$_v.${converter}($)" if many else f"${converter}($_v)"
        defaulted = rule.default_for if rule.default is not ABSENT and not rule.each else ()
        tests = [_TESTS[one] for one in defaulted if one in _TESTS]
        if not tests and not blanks:
            return f"($_v := {given}; {kept})", False
        cases = [f"{' or '.join(tests)} ? {literal(rule.default)}"] if tests else []
        cases += [f"{test} ? {became}" for test, became in blanks.values()]
        always = "missing" in defaulted or blanks.get("missing", ("", _NOTHING))[1] != _NOTHING
        always = always and all(became != _NOTHING for _, became in blanks.values())
        return f"($_v := {given}; {' : '.join([*cases, kept])})", always

    def blanks(self, rule: Rule, *, many: bool, last: bool) -> dict[str, tuple[str, str]]:
        """The test for each kind of blank value that is not left as it is, and what it becomes. A missing value that a further rule may give
        is left to that."""
        tests = {**_TESTS, "empty": "$_v = []"} if many else _TESTS
        made = {"leave out": _NOTHING, "null": "null", "empty": "[]" if many else '""'}
        found: dict[str, tuple[str, str]] = {}
        for kind, wanted in blanks_said(self.bench, rule, last=last).items():
            text = f"{rule.target} is {kind}"
            found[kind] = (tests[kind], f"$error({literal(text)})" if wanted == "error" else made[wanted])
        return found

    def converter(self, target: Field | None) -> str:
        """The name of the function that converts text from XML for a target, if it needs one."""
        type_ = converted_to(self.bench, target)
        return f"_{type_}" if type_ else ""

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
        required = bool(node.field and node.field.shape.required and not self.bench.writes_xml) or not node.path
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
                given, sure = self.converted(rule, rule.value, place.field, many=True, last=rule is place.rules[-1])
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
            run = items(loop, inner.full or inner.text, counted=counted(place, inner.full or inner.text))
            text = f"({run.given}; {_lists(run, inner.full or inner.text)})"
        else:
            item = self.item(place, loop, depth)
            run = items(loop, item, counted=counted(place, item))
            text = f"({run.given}; {run.each(item)})"
        return Piece(f"({operand(loop.when)} ? {text})" if loop.when else text)

    def item(self, place: Place, loop: Rule, depth: int) -> str:
        """What each item becomes, as a path step."""
        if loop.value or place.rule("value", "constant"):
            rules = [loop] if loop.value else [rule for rule in place.rules if rule.kind in ("value", "constant")]
            if loop.value:
                plain = not self.converter(place.field) and not self.blanks(loop, many=False, last=True)
                return f"({loop.value if plain else self.converted(loop, loop.value, place.field, many=False)[0]})"
            return f"({self.rule_value(rules[0], place.field).text})"
        pieces = self.members(place, depth + 1)
        if not pieces:
            if place.field is not None and not place.field.shape.leaf:
                return "{}"
            return f"({self.converted(loop, '$', place.field, many=False)[0]})"
        return _object([(name, piece.filled) for name, piece in pieces], depth)


_NOTHING = "$_nothing"
"""A variable that nothing binds: no value."""

_TESTS: Mapping[str, str] = {"missing": "$not($exists($_v))", "null": "$_v = null", "empty": '$_v = ""'}


def _lists(run: Items, inner: str) -> str:
    """The items of a block that are lists themselves: `inner` is what each becomes."""
    counter = f", ${INDEX}" if run.over.endswith(f"#${INDEX}") else ""
    over = run.over.partition("#")[0]
    each = f"[[$_m]].({run.step}{inner})" if not run.item else f"[$_m].({run.step}[[{run.item}]].({inner}))"
    return f"$reduce([{over}], function($_s, $_m{counter}) {{$append($_s, [[{each}]])}}, [])"


def counted(place: Place, text: str) -> bool:
    """Whether what is written for the items of a block itself, not of one inside it, uses its count; ``text`` is all that is written."""
    return f"${INDEX}" in text and any(uses(text, (INDEX,)) for text in _own_texts(place))


def _own_texts(place: Place) -> Iterator[str]:
    for rule in place.rules:
        yield from (rule.value, rule.key, "" if rule.each else rule.when)
    for node in place.members.values():
        for one in (*((node.single,) if node.single else ()), *node.blocks.values()):
            loop = one.rule("each")
            if loop is None:
                yield from _own_texts(one)
                continue
            yield from (loop.each, loop.when)
            yield from (join.source for join in loop.joins)


def _with(keyed: str, made: str) -> str:
    """An object with the members of any name beside its own."""
    return f"$merge([{keyed}, {made}])" if keyed and made else keyed or made


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
