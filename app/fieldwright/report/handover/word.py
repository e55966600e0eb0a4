"""Blocks as the XML of a Word document: real headings, tables whose header is repeated on each page, numbered captions, links."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn as _qualified

from fieldwright.report.handover.blocks import Block, Code, Heading, Item, Paragraph, Run, Runs, Table, text_of

WIDTH = 9638
"""What a page has between its margins, in twentieths of a point: 17 cm."""

qn = cache(_qualified)
"""A name with its namespace, as lxml has it; kept, as documents have a million of them."""

DRAWN = frozenset({"mermaid"})
"""Languages of code blocks that are pictures for those who can draw them; what they show stands in a table beside them."""

WordDocument = Any
"""A document of python-docx, whose types leave out what its XML is."""

Element = Any
"""An element of the document's XML; python-docx has no types for them."""


class Writer:
    """Makes elements for a document, whose relationships it needs for links."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self.tables = 0
        self._styles: dict[str, str] = {}
        for one in document.styles.element.iter(qn("w:style")):
            found = one.find(qn("w:name"))
            if found is not None:
                self._styles.setdefault(str(found.get(qn("w:val"))).lower(), str(one.get(qn("w:styleId"))))
        marks = (str(one.get(qn("w:id"))) for one in document.element.body.iter(qn("w:bookmarkStart")))
        self._mark = max((int(one) for one in marks if one.isdecimal() and len(one) < 9), default=0)
        self._levels = {
            self._styles[f"heading {level}"]: level for level in range(1, 10) if f"heading {level}" in self._styles
        }

    def next_mark(self) -> int:
        """A number for a bookmark that none has yet."""
        self._mark += 1
        return self._mark

    def level(self, paragraph: Element) -> int:
        """The level of a heading; 0 for any other paragraph."""
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        return self._levels.get(str(style.get(qn("w:val"))), 0) if style is not None else 0

    def elements(self, blocks: Sequence[Block]) -> list[Element]:
        """The elements of a section. The first and the last are paragraphs, so that a bookmark can stand around them."""
        made: list[Element] = []
        for at, one in enumerate(blocks):
            held = list(self._of(one))
            if isinstance(one, Paragraph) and isinstance(next(iter(blocks[at + 1 : at + 2]), None), Table):
                _kept_with_next(held[0])
            made += held
        if not made or made[-1].tag == qn("w:tbl"):
            made.append(_paragraph(self.style("Normal"), after=0))
        if made[0].tag == qn("w:tbl"):
            made.insert(0, _paragraph(self.style("Normal"), after=0))
        return made

    def _of(self, one: Block) -> Iterator[Element]:
        match one:
            case Heading():
                yield self._text("Title" if one.level == 1 else f"Heading {min(one.level - 1, 4)}", one.runs)
            case Paragraph():
                yield self._text("Normal", one.runs)
            case Item():
                yield self._item(one)
            case Code():
                if one.language not in DRAWN:
                    yield self._text("Code", (Run(one.text),))
            case Table():
                yield from self._table(one)

    def _text(self, style: str, runs: Runs) -> Element:
        made = _paragraph(self.style(style))
        for run in runs:
            self._run(made, run)
        return made

    def style(self, name: str) -> str:
        """A style's id; empty, which is plain text, where a person took the style out."""
        return self._styles.get(name.lower(), "")

    def _item(self, one: Item) -> Element:
        made = _paragraph(self.style("List Paragraph" if one.mark else "List Bullet"))
        if one.mark or one.level:
            left = 360 * (one.level + 1)
            indent = _child(made.get_or_add_pPr(), "w:ind")
            indent.set(qn("w:left"), str(left))
            indent.set(qn("w:hanging"), "360")
        if one.mark:
            self._run(made, Run(f"{one.mark}\t"))
        for run in one.runs:
            self._run(made, run)
        return made

    def _run(self, paragraph: Element, run: Run) -> None:
        parent = paragraph
        if run.target and not run.target.startswith("#"):
            parent = _child(paragraph, "w:hyperlink")
            parent.set(
                qn("r:id"), self._document.part.relate_to(run.target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            )
        made = _child(parent, "w:r")
        look = OxmlElement("w:rPr")
        if run.target:
            style = self.style("Hyperlink")
            if style:
                _child(look, "w:rStyle").set(qn("w:val"), style)
        if run.code:
            fonts = _child(look, "w:rFonts")
            for which in ("w:ascii", "w:hAnsi", "w:cs"):
                fonts.set(qn(which), "Consolas")
        if run.bold:
            _child(look, "w:b")
        if run.italic:
            _child(look, "w:i")
        if len(look):
            made.append(look)
        for at, line in enumerate(run.text.split("\n")):
            if at:
                _child(made, "w:br")
            for tab, part in enumerate(line.split("\t")):
                if tab:
                    _child(made, "w:tab")
                if part:
                    text = _child(made, "w:t")
                    text.text = part
                    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    def _table(self, one: Table) -> Iterator[Element]:
        if one.caption:
            yield self._caption(one.caption)
        made = OxmlElement("w:tbl")
        facts = _child(made, "w:tblPr")
        style = self.style("Table Grid")
        if style:
            _child(facts, "w:tblStyle").set(qn("w:val"), style)
        _sized(_child(facts, "w:tblW"), WIDTH)
        _child(facts, "w:tblLayout").set(qn("w:type"), "fixed")
        margins = _child(facts, "w:tblCellMar")
        for side, width in (("top", 40), ("left", 80), ("bottom", 40), ("right", 80)):
            _sized(_child(margins, f"w:{side}"), width)
        widths = widths_of(one)
        grid = _child(made, "w:tblGrid")
        for width in widths:
            _child(grid, "w:gridCol").set(qn("w:w"), str(width))
        made.append(self._row(one.titles, widths, header=True))
        for row in one.rows:
            made.append(self._row(row, widths))
        yield made
        yield _paragraph(self.style("Normal"), after=0)

    def _row(self, cells: Sequence[Runs], widths: Sequence[int], *, header: bool = False) -> Element:
        made = OxmlElement("w:tr")
        facts = _child(made, "w:trPr")
        _child(facts, "w:cantSplit")
        if header:
            _child(facts, "w:tblHeader")
        for runs, width in zip(cells, widths, strict=False):
            cell = _child(made, "w:tc")
            look = _child(cell, "w:tcPr")
            _sized(_child(look, "w:tcW"), width)
            if header:
                shade = _child(look, "w:shd")
                shade.set(qn("w:val"), "clear")
                shade.set(qn("w:color"), "auto")
                shade.set(qn("w:fill"), "E8EDF3")
            held = _paragraph(self.style("Table Text"))
            if header:
                _kept_with_next(held)
            for run in runs:
                self._run(held, Run(run.text, run.bold or header, run.italic, run.code, run.target))
            cell.append(held)
        return made

    def _caption(self, text: str) -> Element:
        made = _paragraph(self.style("Caption"))
        _kept_with_next(made)
        self._run(made, Run("Table "))
        self.tables += 1
        field = _child(made, "w:fldSimple")
        field.set(qn("w:instr"), " SEQ Table \\* ARABIC ")
        self._run(field, Run(str(self.tables)))
        self._run(made, Run(f": {text}"))
        return made


LETTER, PADDING, LONGEST_WORD = 100, 280, 28
"""A letter's width in a table in twentieths of a point, what a cell's edges take, and the longest word that a column makes room for."""


def widths_of(table: Table) -> list[int]:
    """The widths of a table's columns in twentieths of a point: by what stands in them, and so that words are not broken as far as there is room."""
    count = len(table.titles)
    columns = [[text_of(row[at]) for row in (table.titles, *table.rows) if at < len(row)] for at in range(count)]
    words = [max(map(_longest_word, texts)) for texts in columns]
    least = [min(word, LONGEST_WORD) * LETTER + PADDING for word in words]
    while sum(least) > WIDTH * 4 // 5 and max(least) > WIDTH // (2 * count):
        least[least.index(max(least))] -= LETTER
    if sum(least) > WIDTH:
        return [WIDTH // count] * count
    wanted = [min(sum(map(len, texts)), 60 * len(texts)) + 1 for texts in columns]
    left = WIDTH - sum(least)
    made = [low + left * want // sum(wanted) for low, want in zip(least, wanted, strict=True)]
    made[-1] += WIDTH - sum(made)
    return made


def _longest_word(text: str) -> int:
    return max((len(word) for word in text[:2_000].split()), default=0)


def _paragraph(style: str, *, after: int | None = None) -> Element:
    made = OxmlElement("w:p")
    facts = _child(made, "w:pPr")
    if style:
        _child(facts, "w:pStyle").set(qn("w:val"), style)
    if after is not None:
        spacing = _child(facts, "w:spacing")
        spacing.set(qn("w:after"), str(after))
    return made


def _kept_with_next(paragraph: Element) -> None:
    """No page ends between the paragraph and what follows."""
    style = paragraph.get_or_add_pPr().find(qn("w:pStyle"))
    paragraph.pPr.insert(0 if style is None else 1, OxmlElement("w:keepNext"))


def _child(parent: Element, name: str) -> Element:
    made = parent.makeelement(qn(name))
    parent.append(made)
    return made


def _sized(element: Element, width: int) -> None:
    element.set(qn("w:w"), str(width))
    element.set(qn("w:type"), "dxa")
