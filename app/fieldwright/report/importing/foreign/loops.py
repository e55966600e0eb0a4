"""How fields are written in expressions: by the loops around a target, which are made where both sides repeat."""

from collections.abc import Collection, Mapping

from attrs import evolve

from fieldwright.expression.diagnostics import diagnose
from fieldwright.expression.lookups import names_in
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Map, Rule
from fieldwright.mapping.scopes import Scopes, expression_for, reads_of_rule, scopes_in
from fieldwright.mapping.sides import Side
from fieldwright.project.dropping import map_fields, relative
from fieldwright.project.edits import DropRefusedError
from fieldwright.project.model import Project
from fieldwright.report.importing.foreign.meanings import Reads, with_fields
from fieldwright.report.importing.foreign.pieces import Piece, Unclear
from fieldwright.schema.model import Field

_KNOWN_BESIDES = frozenset({"params"})


class Loops:
    """A map's loops, the project's own and those that rows ask for: just these decide how a field is written below them."""

    def __init__(self, map_: Map) -> None:
        loops = tuple(one for one in map_.rules if one.each)
        self._project = Project("loops", maps=(evolve(map_, rules=loops),))
        self._known = {one.target: one for one in loops}
        self._outside: Scopes | None = None
        self._aliases = frozenset(one.alias for one in map_.sources) | _KNOWN_BESIDES

    @property
    def map(self) -> Map:
        """The map with its loops alone."""
        return self._project.maps[0]

    def written(self, rule: Rule, piece: Piece, reads: Reads, target: Field) -> tuple[Rule, tuple[Rule, ...]]:
        """The rule with an expression, and the loops that were made or named for it. Raises `Unclear`."""
        if not reads.found:
            self._check(piece.text)
            return evolve(rule, value=piece.text), ()
        if not _below_lists(target) and all(
            one.field.shape.leaf and not _below_lists(one.field) for one in reads.found
        ):
            return evolve(rule, value=self._plainly(rule, piece, reads, target)), ()
        name = self.map.name
        project = self._project
        own: Rule | None = None
        try:
            for one in reads.found:
                if one.field.value_path == "":
                    continue
                before = project.maps[0].rule(target.value_path)
                project = map_fields(project, name, one.side, one.field, target).project
                own = project.maps[0].rule(target.value_path)
                if before is None and own is not None and not own.each:
                    kept = tuple(rule for rule in project.maps[0].rules if rule.target != target.value_path)
                    project = project.with_map(evolve(project.maps[0], rules=kept))
                elif before is not None:
                    break
        except DropRefusedError as refused:
            if "already" not in refused.problem:
                raise Unclear(refused.problem) from None
            own = project.maps[0].rule(target.value_path)
        loops = evolve(project.maps[0], rules=tuple(one for one in project.maps[0].rules if one.each))
        plain = piece.text == "\x010\x01"
        made = evolve(rule, each=own.each, alias=own.alias) if own is not None and own.each else rule
        if not (made.each and plain and not target.shape.leaf):
            if made.each and plain:
                value = own.value if own is not None else ""
            else:
                expressions = [
                    relative(loops, one.side, one.field.value_path, target.value_path) for one in reads.found
                ]
                value = with_fields(piece.text, expressions)
            made = evolve(made, value=value)
        self._check(made.value or made.each, loops)
        new = tuple(one for one in loops.rules if self._known.get(one.target) != one)
        if new:
            self._outside = None
        self._project = self._project.with_map(loops)
        self._known = {one.target: one for one in loops.rules}
        return made, tuple(one for one in new if one.target != rule.target)

    def _plainly(self, rule: Rule, piece: Piece, reads: Reads, target: Field) -> str:
        """The expression where nothing repeats on either side: most rules. Raises `Unclear`."""
        if not target.shape.leaf:
            raise Unclear(f"{target.name} is an object and {reads.found[0].field.name} a single value")
        if self._outside is None:
            self._outside = scopes_in(self.map)
        scope = self._outside.of(rule, "value")
        texts = [expression_for(scope, one.side.alias, one.field.value_path) for one in reads.found]
        if piece.text != "\x010\x01":
            self._check(with_fields(piece.text, texts))
        return with_fields(piece.text, texts)

    def as_written(self, rule: Rule, text: str, sides: Mapping[str, Side], tables: Collection[str]) -> str:
        """A text that is JSONata already, where it calls a function and all that it reads is there; empty where it is not."""
        if "$" not in text or len(text) > 20_000 or diagnose(text, self._aliases | self._names()):
            return ""
        names = names_in(text)
        if names is None or not names <= set(tables):
            return ""
        made = evolve(rule, value=text)
        found = reads_of_rule(made, scopes_in(self.map))
        primary = self.map.sources[0].alias if self.map.sources else ""
        known = [sides.get(read.alias or primary) for _, read in found]
        there = all(
            side is not None and side.field(read.path) is not None for side, (_, read) in zip(known, found, strict=True)
        )
        return text if found and there else ""

    def _names(self) -> frozenset[str]:
        return frozenset({name for one in self.map.rules for name in one.names} | {"index"})

    def expression(self, rule: Rule, piece: Piece, reads: Reads) -> str:
        """An expression of a rule that makes no loops: a condition. Raises `Unclear`."""
        expressions = [relative(self.map, one.side, one.field.value_path, rule.target) for one in reads.found]
        text = with_fields(piece.text, expressions)
        self._check(text)
        return text

    def _check(self, text: str, loops: Map | None = None) -> None:
        named = {name for one in (loops or self.map).rules for name in one.names} | {"index"}
        wrong = diagnose(text, self._aliases | named) if text else ()
        if wrong:
            raise Unclear(wrong[0].message)


def _below_lists(field: Field) -> bool:
    return any(one.shape.repeats for one in field.upwards())


def empty(rule: Rule) -> bool:
    """Whether a rule fills nothing."""
    return not (rule.value or rule.each or rule.decision or rule.when) and rule.constant is ABSENT
