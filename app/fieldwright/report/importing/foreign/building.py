"""Rules from the entries of mapping sheets: what is certain becomes an expression, everything else a note and a question."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from fieldwright.expression.lookups import names_in
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import NOT_MAPPED, Dropped, Rule
from fieldwright.project.dropping import relative
from fieldwright.report.importing.foreign import phrases
from fieldwright.report.importing.foreign.besides import Draft, open_question, say_besides
from fieldwright.report.importing.foreign.cells import computed, fixed_value, says, sentence, speaks
from fieldwright.report.importing.foreign.entries import Entry, Left, Named
from fieldwright.report.importing.foreign.formulas import condition
from fieldwright.report.importing.foreign.loops import Loops, empty
from fieldwright.report.importing.foreign.matching import Match
from fieldwright.report.importing.foreign.meanings import (
    Meaning,
    Reads,
    Surroundings,
    copied,
    meaning,
    resolver_of,
    table_called,
    translated,
    with_fields,
)
from fieldwright.report.importing.foreign.model import NEW, Cell, Doubt, DropProposal, Layout, Unread, Used
from fieldwright.report.importing.foreign.notation import bare
from fieldwright.report.importing.foreign.phrases import inline_table, phrase
from fieldwright.report.importing.foreign.pieces import Piece, Unclear
from fieldwright.report.importing.foreign.recognising import Sides
from fieldwright.schema.model import Field

_ALONE = (phrases.LOOP, phrases.NOT_MAPPED, phrases.CONSTANT, phrases.OPEN)
"""What a rule says without any source."""

_SILENT = frozenset({"target", "source", "schema", "nothing"})


class Builder:
    """Rules of one map, from the entries of its sheets in their order."""

    def __init__(self, sides: Sides, tables: Mapping[str, str]) -> None:
        self._sides = sides
        self._loops = Loops(sides.bench.map)
        self._tables = dict(tables)
        self._pieces: dict[str, tuple[Piece, Reads]] = {}
        self._before: Meaning | None = None
        self._own_before: tuple[Named, ...] = ()
        self.drafts: dict[str, Draft] = {}
        self.unread: list[Unread] = []
        self.silent: list[Used] = []
        self.drops: list[DropProposal] = []

    def add(self, entry: Entry, layout: Layout) -> None:
        """Put an entry's rule together; what cannot be a rule is listed."""
        target = entry.target.match.field
        if target is None and says(entry.target.cell, phrases.NOT_MAPPED, phrases.BLANK):
            self.leave_out(Left(entry.sources, entry.cells))
            return
        problem = self._problem(entry)
        if problem or target is None:
            self._list(entry, problem)
            return
        draft = self.drafts.get(target.value_path) or Draft(Rule(target.value_path), order=len(self.drafts))
        draft.use(entry.texts("target"), "target")
        draft.use((*entry.texts("target parent"), *entry.texts("target level")), "target")
        if not entry.target.match.sure:
            found = entry.target.match
            text = f"{entry.target.cell.text.strip()[:80]!r} is taken for {target.value_path}: {found.how}"
            draft.doubts.append(Doubt(text, found.candidates, entry.target.cell))
        known = self._fill(draft, entry, target)
        say_besides(draft, entry, layout, target, known[0].match if known else None)
        if draft.rule.decision and not draft.rule.reason:
            _give_reason(draft)
        if draft.finished() == Rule(target.value_path):
            if target.shape.leaf and not all(one.became in _SILENT for one in draft.cells):
                self.unread += (Unread(one.cell, "the row says nothing that makes a rule") for one in draft.cells)
            else:
                self.silent += draft.cells
            return
        self.drafts[target.value_path] = draft

    def settle(self) -> None:
        """Write again what was written before a later row put a loop around it: names are those of the loop's items now."""
        for target, (piece, reads) in self._pieces.items():
            draft = self.drafts.get(target)
            if draft is None or draft.rule.each or not draft.rule.value:
                continue
            texts = [relative(self._loops.map, one.side, one.field.value_path, target) for one in reads.found]
            draft.rule = evolve(draft.rule, value=with_fields(piece.text, texts))

    def leave_out(self, left: Left) -> None:
        """Take a row without a target for the decision that its source is not used, where it says so; else list it."""
        words = [cell for role in ("rule", "target", "note", "status", "constant") for cell in left.cells.get(role, ())]
        said = next((one for one in words if says(one, phrases.NOT_MAPPED)), None)
        known = [
            one for one in left.sources if one.match.field is not None and one.match.sure and one.match.side is not None
        ]
        if said is None or len(known) != len(left.sources) or not known:
            self.unread += (
                Unread(one, "the row names no target field") for held in left.cells.values() for one in held
            )
            return
        found = phrase(said.text)
        notes = [one.text.strip() for one in left.cells.get("note", ()) if one is not said]
        reason = "\n".join(dict.fromkeys((*((found.text or said.text.strip(),) if found else ()), *notes)))
        self.drops += (
            DropProposal(
                f"{one.cell.sheet}!{one.cell.address}" + (f"/{field_of(one.match)}" if len(known) > 1 else ""),
                self._sides.name,
                Dropped(field_of(one.match), reason, alias=one.match.side.alias if one.match.side else "source"),
                NEW,
                cells=tuple(Used(cell, "dropped") for cell in ((*left.cells["source"], said, *left.cells.get("note", ())) if one is known[0] else ())),
            )
            for one in known
        )  # fmt: skip
        used = {(one.row, one.column) for one in (*left.cells["source"], said, *left.cells.get("note", ()))}
        self.silent += [
            Used(one, "source") for role in ("source parent", "source level", "source system", "source type", "target", "required")
            for one in left.cells.get(role, ()) if (one.row, one.column) not in used
        ]  # fmt: skip
        told = used | {(one.cell.row, one.cell.column) for one in self.silent}
        rest = [one for held in left.cells.values() for one in held if (one.row, one.column) not in told]
        self.unread += (Unread(one, "the row says that its source is not used, and this besides") for one in rest)

    def _problem(self, entry: Entry) -> str:
        match = entry.target.match
        text = entry.target.cell.text.strip()
        if match.field is None:
            below = f" below {' / '.join(entry.target.above)}" if entry.target.above else ""
            return f"no field of the target is called {text[:80]!r}{below}"
        if "*" in match.field.value_path or match.field.shape.alternative or not match.field.value_path:
            return "the target takes any name, and a rule fills one field"
        known = self.drafts.get(match.field.value_path)
        if known is not None and known.cells:
            first = known.cells[0].cell
            return f"{match.field.value_path} has a row already: {first.sheet}!{first.address}"
        return ""

    def _list(self, entry: Entry, why: str) -> None:
        self.unread += (Unread(one, why) for held in entry.cells.values() for one in held)

    # --- the filling ---

    def _fill(self, draft: Draft, entry: Entry, target: Field) -> list[Named]:
        """The filling of a rule, from the columns of sources, rules, constants, lookups, defaults and conditions; the sources that are fields."""
        known, said = self._sources(draft, entry)
        around = Surroundings(tuple(one.match for one in known), self._sides.sources, entry.above, target, self._tables, self._before)  # fmt: skip
        reads = Reads()
        worded = (*said, *entry.texts("rule"), *entry.texts("constant"), *entry.texts("lookup"))
        before = self._before
        made: Meaning | None = None
        try:
            made = self._meant(draft, entry, around, reads, said)
            if made is not None:
                self._take(draft, made, around, reads, target)
            draft.use(worded, _became(made))
        except Unclear as unclear:
            if self._as_written(draft, entry, target, said):
                draft.use(worded, "value")
            else:
                self._unclear(draft, entry, worded, str(unclear))
        self._parents(draft, entry, there=bool(known))
        self._before = made if made is not None else before if not worded and not known else None
        self._own_before = tuple(known)
        self._default(draft, entry, target)
        self._condition(draft, entry, around)
        return known

    def _parents(self, draft: Draft, entry: Entry, *, there: bool) -> None:
        """The tables and levels of sources: a part of the field's name, or, where none is known, of the note."""
        for cell in (*entry.texts("source parent"), *entry.texts("source level")):
            if there or not speaks(cell):
                draft.use((cell,), "source" if there else "nothing")
            else:
                draft.notes.append(f"Source: {cell.text.strip()}")
                draft.use((cell,), "note")

    def _sources(self, draft: Draft, entry: Entry) -> tuple[list[Named], list[Cell]]:
        """The sources that are fields, and the cells of that column that say something else."""
        known: list[Named] = []
        said: list[Cell] = []
        for one in entry.sources:
            found, meant = one.match, phrase(one.cell.text)
            if meant is not None and meant.kind == phrases.SAME and self._own_before:
                known += self._own_before
            elif found.field is None or (meant is not None and not found.sure):
                said.append(one.cell)
            else:
                known.append(one)
                if not found.sure:
                    text = f"{one.cell.text.strip()[:80]!r} is taken for {found.field.value_path}: {found.how}"
                    draft.doubts.append(Doubt(text, found.candidates, one.cell))
        places = {(one.row, one.column) for one in said}
        for cell in entry.texts("source"):
            if (cell.row, cell.column) not in places:
                draft.use((cell,), "source" if speaks(cell) else "nothing")
        return known, said

    def _meant(
        self, draft: Draft, entry: Entry, around: Surroundings, reads: Reads, said: Sequence[Cell]
    ) -> Meaning | None:
        """What a row says of its target; None where it says nothing of its filling. Raises `Unclear`."""
        rules = [one for one in entry.texts("rule") if speaks(one)]
        others = [one for one in said if speaks(one)]
        fixed = [one for one in entry.texts("constant") if speaks(one) and not says(one, phrases.NOT_MAPPED)]
        if fixed:
            if len(fixed) > 1 or any(not says(one, phrases.CONSTANT, phrases.COPY) for one in rules) or around.own:
                raise Unclear("a fixed value and something else stand side by side")
            return Meaning(constant=fixed_value(fixed[0].text, around.target))
        if rules and others:
            if all(says(one, *_ALONE) for one in rules):
                left = [one for one in others if not says(one, phrases.NOT_MAPPED, phrases.CONSTANT)]
                draft.notes += (f"Source: {one.text.strip()}" for one in left)
                others = []  # the rule says it all, whatever stands for its source
            elif all(says(one, phrases.NOT_MAPPED) for one in others):
                others = []  # N/A as a source, where the rule says what is written
            elif all(says(one, phrases.COPY) for one in rules):
                rules = []
            else:
                raise Unclear(f"{others[0].text.strip()[:80]!r} is no field of the source that is known")
        if any(
            one.kind == phrases.CONSTANT and computed(one.text)
            for cell in (*rules, *others)
            if (one := phrase(cell.text))
        ):
            raise Unclear("the value is worked out when the map runs")
        text = "\n".join(one.text.strip() for one in (*rules, *others))
        made = self._read(text, around, reads) if text else None
        if made is None and len(around.own) > 1:
            raise Unclear("how its sources are put together is not said")
        if made is None and around.own and not _only_names(around):
            made = copied(around, reads)
        return self._looked_up(entry, made, around, reads)

    def _read(self, text: str, around: Surroundings, reads: Reads) -> Meaning:
        """What a text says; the only word of a list's row may be what it repeats over. Raises `Unclear`."""
        found = meaning(text, around, reads)
        if not found.loop:
            return found
        own = around.own
        if not own and found.phrase is not None and found.phrase.text:
            name = found.phrase.text
            named = [one for fields in around.sources if (one := fields.match(name)).field is not None and one.sure]
            named = named or [
                one for fields in around.sources if (one := fields.match(f"{name}s")).field is not None and one.sure
            ]
            own = tuple(named)
        lists = [one for one in own if one.field is not None and one.field.shape.repeats]
        if len(lists) != 1 or around.target is None or not around.target.shape.repeats:
            if len(own) == 1 and around.target is not None and not around.target.shape.repeats:
                return Meaning(piece=reads.piece(own[0]))  # "for each line" beside a field of the line
            raise Unclear("over what it repeats is not clear")
        return Meaning(piece=reads.piece(lists[0]), loop=True, phrase=found.phrase)

    def _looked_up(self, entry: Entry, made: Meaning | None, around: Surroundings, reads: Reads) -> Meaning | None:
        """The meaning with the code table of the lookup's own column. Raises `Unclear` for one that is not known."""
        cells = [
            one for one in entry.texts("lookup") if speaks(one) and not says(one, phrases.NOT_MAPPED, phrases.COPY)
        ]
        if not cells:
            return made
        text = cells[0].text.strip()
        said = phrase(text)
        table = table_called(said.text if said is not None and said.kind == phrases.LOOKUP else text, self._tables)
        if made is not None and table and table in made.lookups:
            return made
        if not table and inline_table(text) and len(around.own) == 1:
            return meaning(text, around, Reads() if made is None else reads)
        if not table:
            raise Unclear(f"there is no code table {text[:60]!r}")
        if made is None or made.piece is None:
            raise Unclear("what is looked up is not said")
        return evolve(made, piece=translated(table, made.piece), lookups=(*made.lookups, table), phrase=None)

    def _take(self, draft: Draft, made: Meaning, around: Surroundings, reads: Reads, target: Field) -> None:
        """Put a meaning into the rule. Raises `Unclear` where it does not fit the field."""
        rule = draft.rule
        if made.decision:
            rule = evolve(rule, decision=NOT_MAPPED, reason=made.reason)
        elif made.question:
            draft.ask(open_question(made.question, rule.target))
        elif made.constant is not ABSENT:
            if not target.shape.leaf:
                raise Unclear("an object is no fixed value")
            rule = evolve(rule, constant=made.constant)
        elif made.piece is not None:
            rule = self._written(draft, made.piece, reads, target)
        if made.default is not ABSENT:
            rule = evolve(rule, default=made.default, default_for=made.default_for)
        read = {id(one.field) for one in reads.found} if rule.value or rule.each else set[int]()
        unused = [one.field.value_path for one in around.own if one.field is not None and id(one.field) not in read]
        draft.notes += (f"Source: {one}" for one in unused if f"Source: {one}" not in draft.notes)
        draft.doubts += (Doubt(one) for one in made.doubts)
        draft.lookups += made.lookups
        if made.table is not None:
            draft.tables.append(made.table)
            self._tables.setdefault(bare(made.table.name), made.table.name)
        draft.rule = rule

    def _written(self, draft: Draft, piece: Piece, reads: Reads, target: Field) -> Rule:
        rule, loops = self._loops.written(draft.rule, piece, reads, target)
        if rule.value and reads.found:
            self._pieces[target.value_path] = piece, reads
        for one in loops:
            known = self.drafts.get(one.target)
            if known is None:
                self.drafts[one.target] = Draft(
                    one, order=draft.order, origin=draft.cells[0].cell if draft.cells else None
                )
            else:
                known.rule = evolve(known.rule, each=one.each, alias=one.alias)
        lists = [one.value_path for one in target.upwards() if one.shape.repeats and one is not target]
        draft.loops += [one for one in lists if one not in draft.loops]
        outside = [one for one in reads.found if one.field.shape.leaf and _lists(one.field) > _lists(target)]
        if outside and not rule.each and "(" not in rule.value:
            text = f"{outside[0].field.value_path} repeats, and {target.value_path} does not: which of its items is taken is not said"
            draft.doubts.append(Doubt(text))
        return rule

    def _as_written(self, draft: Draft, entry: Entry, target: Field, said: Sequence[Cell]) -> bool:
        """Take a rule that is an expression of ours already; whether it is one."""
        cells = [one for role in ("rule", "constant", "lookup") for one in entry.texts(role) if speaks(one)]
        if len(cells) != 1 or said or not target.shape.leaf:
            return False
        sides = {one.side.alias: one.side for one in self._sides.sources}
        text = self._loops.as_written(draft.rule, cells[0].text.strip(), sides, self._tables.values())
        if text:
            draft.rule = evolve(draft.rule, value=text)
            draft.lookups += names_in(text) or ()
        return bool(text)

    def _unclear(self, draft: Draft, entry: Entry, cells: Iterable[Cell], why: str) -> None:
        """Keep what is not understood in the note, and ask what it means."""
        kept = [one for one in cells if one.text.strip()]
        draft.notes += (f"Source: {one.text.strip()}" for one in entry.texts("source") if one not in kept)
        for one in kept:
            text = one.text.strip()
            line = {
                "rule": text,
                "source": f"Source: {text}",
                "constant": f"Fixed value: {text}",
                "lookup": f"Lookup: {text}",
            }[one.role]
            if line not in draft.notes:
                draft.notes.append(line)
        draft.use(kept, "note")
        shown = next((" ".join(one.text.split()) for one in kept if one.role != "source"), "") or (
            " ".join(kept[0].text.split()) if kept else ""
        )
        short = shown if len(shown) <= 200 else shown[:199] + "…"
        draft.ask(
            f"What does {short!r} mean? {sentence(why)}"
            if short
            else f"How is {draft.rule.target} filled? {sentence(why)}"
        )

    # --- default and condition ---

    def _default(self, draft: Draft, entry: Entry, target: Field) -> None:
        for cell in entry.texts("default"):
            text = cell.text.strip()
            if not speaks(cell) or says(cell, phrases.NOT_MAPPED):
                draft.use((cell,), "nothing")
            elif target.shape.leaf and not computed(text) and draft.rule.default == fixed_value(text, target):
                draft.use((cell,), "default")
            elif not target.shape.leaf or computed(text) or draft.rule.default is not ABSENT or draft.rule.decision:
                draft.note(cell, "Default")
                draft.ask(f"What does the default {text[:200]!r} mean?")
            elif empty(draft.rule) and not entry.sources and not draft.notes:
                draft.rule = evolve(draft.rule, constant=fixed_value(text, target))
                draft.doubts.append(Doubt("the row names no source, so that its default is always written"))
                draft.use((cell,), "constant")
            else:
                draft.rule = evolve(draft.rule, default=fixed_value(text, target))
                draft.use((cell,), "default")

    def _condition(self, draft: Draft, entry: Entry, around: Surroundings) -> None:
        for cell in entry.texts("condition"):
            if not speaks(cell) or says(cell, phrases.NOT_MAPPED, phrases.COPY):
                draft.use((cell,), "nothing")
                continue
            reads = Reads()
            try:
                if draft.rule.when or draft.rule.decision:
                    raise Unclear("something else decides of it already")
                found = condition(cell.text, resolver_of(around, reads))
                draft.rule = evolve(draft.rule, when=self._loops.expression(draft.rule, found, reads))
                draft.use((cell,), "when")
            except Unclear as unclear:
                draft.note(cell, "Condition")
                draft.ask(
                    f"What does the condition {' '.join(cell.text.split())[:200]!r} mean? {sentence(str(unclear))}"
                )


def _only_names(around: Surroundings) -> bool:
    """Whether a row only says which object stands for which, without a rule: the rows below it fill them."""
    target, source = around.target, around.own[0].field
    return (
        target is not None
        and source is not None
        and not target.shape.leaf
        and not (target.shape.repeats and source.shape.repeats)
    )


def _give_reason(draft: Draft) -> None:
    """Say why a field is not mapped, where the row does not in so many words: its only note, else its own words."""
    said = next((one.cell.text.strip() for one in draft.cells if one.became == "decision"), "")
    notes = [one for one in draft.notes if not one.startswith("Source: ")]
    if len(notes) == 1:
        said, draft.notes = notes[0], [one for one in draft.notes if one not in notes]
        draft.cells = [evolve(one, became="reason") if one.became == "note" else one for one in draft.cells]
    draft.rule = evolve(draft.rule, reason=said)


def _became(made: Meaning | None) -> str:
    if made is None:
        return "nothing"
    if made.decision:
        return "decision"
    if made.question:
        return "question"
    return "constant" if made.constant is not ABSENT else "value"


def _lists(field: Field) -> int:
    return sum(1 for one in field.upwards() if one.shape.repeats)


def field_of(match: Match) -> str:
    """The path that a match means, empty where it means none."""
    return match.field.value_path if match.field is not None else ""
