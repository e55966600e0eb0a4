"""The way from a concrete place of the output to its rule: through objects, and through the blocks that fill each list, by what each gives."""

from collections.abc import Sequence
from typing import Any, cast

from fieldwright.files.errors import ExpressionError
from fieldwright.mapping.body import Writer
from fieldwright.mapping.compile import rule_problem
from fieldwright.mapping.literals import operand
from fieldwright.mapping.loops import items
from fieldwright.mapping.model import Rule
from fieldwright.mapping.running.held import Token
from fieldwright.mapping.running.surroundings import Level, Row, Surroundings
from fieldwright.mapping.scopes import INDEX
from fieldwright.mapping.tree import ANY_NAME, Node, Place, target_tree

_FILLING = ("value", "constant")


class Route:
    """Follows the names and positions of a place, and puts the blocks that it goes through into the surroundings.

    ``rule`` is the rule that fills the place, or one above it that fills all below; ``lost`` says why there is nothing. ``whole`` says that
    all blocks around were found, ``condition`` is the rule whose condition does not hold.
    """

    def __init__(self, around: Surroundings, tokens: Sequence[Token]) -> None:
        self._around = around
        bench = around.runner.bench
        self._writer = Writer(bench)
        usable = [rule for rule in bench.map.rules if not rule_problem(rule)]
        self.rule: Rule | None = None
        self.lost = ""
        self.whole = False
        self.condition: Rule | None = None
        root = target_tree(usable, bench.target)[0]
        try:
            place = self._followed(root, list(tokens))
        except ExpressionError as error:
            self.lost = f"A block failed: {error.problem}."
            return
        if place is None:
            return
        self.rule = self._rule_of(place)
        self.whole = True
        if self.rule is not None and self.rule.when and not self.rule.each and not around.holds(self.rule.when):
            self._without(self.rule)

    def _followed(self, node: Node, rest: list[Token]) -> Place | None:
        """The place behind the rest of the way; None where there is none, or no rule for it."""
        while True:
            place = self._entered(node, rest)
            if place is None or not rest:
                return place
            if place.rule(*_FILLING) or any(one.value for one in place.rules):
                return place
            found = self._member(place, rest)
            if found is None or self.lost:
                return None
            node = found

    def _entered(self, node: Node, rest: list[Token]) -> Place | None:
        if not node.blocks:
            return self._if_held(node.single)
        first = next(iter(node.blocks.values()))
        if len(node.blocks) == 1 and first.rule(*_FILLING) and not first.rule("each"):
            return self._if_held(first)
        if not rest:  # the list itself
            return first if len(node.blocks) == 1 and first.rule("each") else None
        at = cast("int", rest.pop(0)) if isinstance(rest[0], int) else 0
        counted: list[tuple[Place, int]] = []
        for place in node.blocks.values():
            before = sum(count for _, count in counted)
            rows, counts = self._counted(place)
            counted.append((place, sum(counts)))
            if before <= at < before + sum(counts):
                self._enter(place, rows, counts, at - before)
                return place
        self.lost = self._not_there(counted)
        return None

    def _if_held(self, place: Place | None) -> Place | None:
        """A place whose condition, as an object, holds."""
        failing = next((one for one in place.rules if one.kind == "element" and one.when), None) if place else None
        if failing is None or self._around.holds(failing.when):
            return place
        return self._without(failing)

    def _without(self, rule: Rule) -> None:
        self.condition, self.lost = rule, f"The condition of {rule.target} does not hold: {rule.when}."

    def _enter(self, place: Place, rows: list[Row], counts: list[int], at: int) -> None:
        loop = place.rule("each")
        if loop is None:
            return
        row = next(here for here in range(len(counts)) if at < sum(counts[: here + 1]))
        self._around.levels.append(Level(place, loop, row, len(rows), rows[row]))

    # --- what blocks give ------------------------------------------------------------------------------------------------

    def _counted(self, place: Place) -> tuple[list[Row], list[int]]:
        """The rows of a block, and how many items of the list each gives; of a block without items only the number."""
        loop = place.rule("each")
        if loop is None:
            made = self._around.value(f"$count([{self._writer.block(place, 1).text or '[]'}])")
            return [], [int(made[1] or 0)]
        if loop.when and not self._around.holds(loop.when):
            return [], []
        rows = self._around.rows(loop)
        if not loop.value and not place.rule(*_FILLING):
            return rows, [1] * len(rows)
        text = f'{{"c": $count([{self._writer.item(place, loop, 1)}])}}'
        counts = [int(one["c"]) for one in self._each(loop, text)]
        return rows, counts if len(counts) == len(rows) else [1] * len(rows)

    def _each(self, loop: Rule, text: str) -> list[dict[str, Any]]:
        """An object for each item of a block."""
        run = items(loop, text, counted=f"${INDEX}" in text)
        made = self._around.value(f"({run.given}; [{run.each(text)}])")[1]
        return cast("list[dict[str, Any]]", made) if isinstance(made, list) else []

    def _not_there(self, counted: Sequence[tuple[Place, int]]) -> str:
        """Why there is no such item, from how many each block of the list gives."""
        place, count = counted[0]
        loop = place.rule("each")
        if len(counted) == 1 and loop is not None:
            if loop.when and not self._around.holds(loop.when):
                self._without(loop)
                return self.lost
            made = (
                "groups"
                if loop.group_by and count != 1
                else "group"
                if loop.group_by
                else "items"
                if count != 1
                else "item"
            )
            how = f" joined with {' and '.join(one.source for one in loop.joins)}" if loop.joins else ""
            return f"{loop.target} has {count} {made} here, from {loop.each}{how}."
        said = ", ".join(f"{one.path} gives {many}" for one, many in counted)
        return f"The list has {sum(many for _, many in counted)} items here: {said}."

    # --- members ---------------------------------------------------------------------------------------------------------

    def _member(self, place: Place, rest: list[Token]) -> Node | None:
        token = rest[0]
        if isinstance(token, int):
            if "[]" in place.members:  # a list in a list: its position is still to come
                return place.members["[]"]
            rest.pop(0)
            return place.members.get(f"[{token}]") or Node("", place.path, place.field, single=place)
        rest.pop(0)
        known = place.members.get(token)
        if known is not None or ANY_NAME not in place.members:
            return known
        return self._keyed(place.members[ANY_NAME], token)

    def _keyed(self, node: Node, name: str) -> Node | None:
        """The member of any name, with the item whose key the name is: of several the first."""
        for place in (*((node.single,) if node.single else ()), *node.blocks.values()):
            loop = place.rule("each")
            if loop is None or not loop.key or (loop.when and not self._around.holds(loop.when)):
                continue
            rows = self._around.rows(loop)
            keys = self._each(loop, f'{{"k": ($_k := {operand(loop.key)}; $_k != null ? "" & $string($_k))}}')
            at = next((here for here, one in enumerate(keys) if one.get("k") == name), -1)
            if 0 <= at < len(rows):
                self._around.levels.append(Level(place, loop, at, len(rows), rows[at]))
                return Node(name, node.path, node.field, single=place)
        self.lost = f"No item has the key {name!r}."
        return None

    # --- rules -----------------------------------------------------------------------------------------------------------

    def _rule_of(self, place: Place) -> Rule | None:
        """Of the rules for one place the first that gives something."""
        found = [one for one in place.rules if one.kind in _FILLING]
        for one in found[:-1]:
            made = self._writer.rule_value(
                one, place.field, many=bool(place.field and place.field.shape.repeats), last=False
            )
            if self._around.value(f"({made.text})")[0]:
                return one
        return found[-1] if found else place.rule("each", "element")
