"""What a row says beside its rule: notes, questions, answers, owner, status, and facts that the schema may say already."""

from collections.abc import Sequence

from attrs import define, evolve, field

from fieldwright.mapping.model import Lookup, Question, Rule
from fieldwright.report.importing.foreign import phrases
from fieldwright.report.importing.foreign.entries import Entry
from fieldwright.report.importing.foreign.matching import Match
from fieldwright.report.importing.foreign.model import Cell, Doubt, Layout, Used
from fieldwright.report.importing.foreign.phrases import phrase
from fieldwright.report.importing.foreign.saying import required_agrees, status_of, type_agrees
from fieldwright.schema.model import Field


@define(eq=False)
class Draft:
    """A rule while it is put together, with what is doubtful of it and what became of each cell."""

    rule: Rule
    notes: list[str] = field(factory=list[str])
    questions: list[str] = field(factory=list[str])
    answers: list[str] = field(factory=list[str])
    doubts: list[Doubt] = field(factory=list[Doubt])
    cells: list[Used] = field(factory=list[Used])
    loops: list[str] = field(factory=list[str])
    """Targets of loops that it stands in."""
    lookups: list[str] = field(factory=list[str])
    """Names of code tables that it reads."""
    tables: list[Lookup] = field(factory=list[Lookup])
    """Code tables that stand in its own cells."""
    said_status: bool = False
    order: int = 0
    origin: Cell | None = None
    """Of a loop that follows from another row: that row's cell."""

    def use(self, cells: Sequence[Cell], became: str) -> None:
        """Say what became of cells; one that is in a note or question is so no more than once."""
        self.cells += [Used(one, became) for one in cells]

    def note(self, cell: Cell, title: str = "") -> None:
        """Keep a cell's text in the note."""
        text = cell.text.strip()
        line = f"{title}: {text}" if title else text
        if line not in self.notes:
            self.notes.append(line)
        self.use((cell,), "note")

    def ask(self, question: str) -> None:
        """Ask something, once."""
        if question not in self.questions:
            self.questions.append(question)

    def finished(self) -> Rule:
        """The rule with its note and question."""
        rule = self.rule
        if self.notes:
            rule = evolve(rule, note="\n".join(self.notes))
        if self.questions or self.answers:
            rule = evolve(rule, question=Question("\n".join(self.questions), answer="\n".join(self.answers)))
        return rule


def say_besides(draft: Draft, entry: Entry, layout: Layout, target: Field, source: Match | None) -> None:
    """Put all that a row says beside its rule into the draft."""
    for cell in entry.texts("note"):
        text = cell.text.strip()
        meant = phrase(text)
        if text.endswith("?") or (meant is not None and meant.kind == phrases.OPEN):
            draft.ask(open_question(text, draft.rule.target))
            draft.use((cell,), "question")
        else:
            draft.note(cell)
    for cell in entry.texts("question"):
        draft.ask(open_question(cell.text.strip(), draft.rule.target))
        draft.use((cell,), "question")
    for cell in entry.texts("answer"):
        if draft.questions:
            draft.answers.append(cell.text.strip())
            draft.use((cell,), "answer")
        else:
            draft.note(cell, "Answer")
    _owner_and_status(draft, entry)
    titles = {one.column: one.title for one in layout.columns}
    for cell in entry.texts("required"):
        _fact(draft, cell, titles, same=required_agrees(cell.text, titles.get(cell.column, ""), target))
    for cell in entry.texts("target type"):
        _fact(draft, cell, titles, same=type_agrees(cell.text, target))
    for cell in entry.texts("source type"):
        _fact(
            draft,
            cell,
            titles,
            same=source is not None and source.field is not None and type_agrees(cell.text, source.field),
        )
    for cell in entry.texts("source system"):
        known = source is not None and source.side is not None and source.field is not None
        if known:
            draft.use((cell,), "source")
        else:
            draft.note(cell, "Source system")


def _fact(draft: Draft, cell: Cell, titles: dict[int, str], *, same: bool) -> None:
    if same:
        draft.use((cell,), "schema")
    else:
        draft.note(cell, " ".join(titles.get(cell.column, cell.role).split()))


def _owner_and_status(draft: Draft, entry: Entry) -> None:
    owners = [one.text.strip() for one in entry.texts("owner")]
    if owners:
        draft.rule = evolve(draft.rule, owner=", ".join(dict.fromkeys(owners)))
        draft.use(entry.texts("owner"), "owner")
    for cell in entry.texts("status"):
        found = status_of(cell.text)
        if found in ("draft", "ready") and not draft.said_status:
            draft.rule = evolve(draft.rule, status=found)
            draft.said_status = True
            draft.use((cell,), "status")
        else:
            draft.note(cell, "Status")


def open_question(text: str, target: str) -> str:
    """A question as it is asked: the cell's own words where they are one."""
    stripped = " ".join(text.split())
    known = phrase(stripped)
    short = known is not None and known.kind == phrases.OPEN and len(stripped.split()) <= 3 and ":" not in stripped
    if short or not stripped.strip("?! ."):
        return f"What is {target} filled with? The workbook says: {stripped}"
    return text.strip()
