"""A map as one expression that tells, while it runs, what each rule does: each rule's part stands in a call of ``$_rule(number, function)``.

Whoever runs it supplies ``$_rule``: it calls the function and gives what that gives. So a rule that fails can be told and left out while the
others go on, by the same expression. Without a rule's part its place is missing, as if there were no rule.
"""

from collections.abc import Mapping

from attrs import frozen

from fieldwright.mapping.body import Piece, Writer
from fieldwright.mapping.compile import defaults_of, rule_problem, standing_alone
from fieldwright.mapping.literals import literal
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.mapping.tree import Place, target_tree
from fieldwright.schema.model import Field

WATCH = "_rule"
"""The function that whoever runs the expression supplies."""


@frozen
class WatchedMap:
    """``text`` stands alone as that of a `CompiledMap` does, but that ``$params`` is given as well. ``broken`` says by target why a rule is left out; ``supplied`` are the lookups whose
    rows it must be given, ``aliases`` the further sources that it reads."""

    text: str
    aliases: tuple[str, ...] = ()
    supplied: tuple[str, ...] = ()
    broken: Mapping[str, str] = {}


def watched_map(bench: Bench) -> WatchedMap:
    """The map of a bench. A rule's number is its place among the map's rules."""
    problems = {id(rule): rule_problem(rule) for rule in bench.map.rules}
    usable = [rule for rule in bench.map.rules if not problems[id(rule)]]
    root, _, unusable = target_tree(usable, bench.target)
    broken = {rule.target: problems[id(rule)] for rule in bench.map.rules if problems[id(rule)]}
    broken |= {rule.target: "its target names no place" for rule in unusable}
    writer = _Watched(bench, {id(rule): at for at, rule in enumerate(bench.map.rules)})
    text, aliases, supplied = standing_alone(bench, writer.root(root))
    text = text.replace(f"  $params := {literal(defaults_of(bench))};\n", "", 1)
    return WatchedMap(text, aliases, supplied, broken)


@frozen(eq=False)
class _Watched(Writer):
    """Writes places as `Writer` does, with each rule's part in a function of its own."""

    numbers: Mapping[int, int]

    def rule_value(self, rule: Rule, target: Field | None, *, many: bool = False, last: bool = True) -> Piece:
        made = super().rule_value(rule, target, many=many, last=last)
        return made if rule.kind == "constant" else Piece(self._watched(rule, made.text))

    def whole_array(self, place: Place) -> Piece:
        made = super().whole_array(place)
        return Piece(self._watched(place.rules[0], made.text)) if len(place.rules) == 1 else made

    def block(self, place: Place, depth: int) -> Piece:
        made = super().block(place, depth)
        rule = place.rule("each", "element")
        if rule is None or not made.text or (rule.kind == "element" and not rule.when):
            return made
        return Piece(f"({self._watched(rule, made.text)})")

    def single(self, place: Place, depth: int) -> Piece:
        made = super().single(place, depth)
        rule = next((one for one in place.rules if one.when), None)
        if rule is None or not made.text or place.rule("value", "constant"):
            return made
        return Piece(self._watched(rule, made.text), False, made.blank)

    def _watched(self, rule: Rule, text: str) -> str:
        return text if "%" in text and _climbs(rule) else f"${WATCH}({self.numbers[id(rule)]}, function() {{{text}}})"


def _climbs(rule: Rule) -> bool:
    """Whether the rule may ask for what its item stands in (``%``), which does not reach out of a function."""
    return any("%" in text for _, text in rule.expressions)
