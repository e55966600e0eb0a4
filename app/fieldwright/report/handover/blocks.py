"""A section's Markdown as blocks, from which Word is written: headings, paragraphs, lists, tables, code. Read by markdown-it, as CommonMark with tables."""

import re
from collections.abc import Sequence
from functools import cache

from attrs import evolve, frozen
from markdown_it import MarkdownIt
from markdown_it.token import Token

from fieldwright.report.visible import visible

DEEPEST = 20
"""How deep lists and quotes may stand in one another."""


@frozen
class Run:
    """Text in one look. ``target`` is where a link leads."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    target: str = ""


Runs = tuple[Run, ...]


@frozen
class Heading:
    """A heading; ``level`` from 1."""

    level: int
    runs: Runs


@frozen
class Paragraph:
    """A paragraph. A line feed in a run is a line break."""

    runs: Runs


@frozen
class Item:
    """A line of a list; ``mark`` is its number with a full stop, empty for a bullet. ``level`` counts from 0."""

    runs: Runs
    level: int = 0
    mark: str = ""


@frozen
class Table:
    """A table with its header."""

    titles: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    caption: str = ""


@frozen
class Code:
    """A block of code; ``language`` as the fence says it."""

    text: str
    language: str = ""


Block = Heading | Paragraph | Item | Table | Code

CAPTION = "Table: "
"""How the paragraph above a table begins that is its caption."""


def blocks_of(text: str) -> list[Block]:
    """The blocks of a section. What is no part of the subset is kept as its text; comments are left out."""
    made: list[Block] = []
    tokens = _parser().parse(text)
    at = 0
    lists: list[str] = []
    while at < len(tokens):
        one = tokens[at]
        match one.type:
            case "heading_open":
                made.append(Heading(int(one.tag[1:]), _runs(tokens[at + 1])))
                at += 2
            case "paragraph_open":
                runs = _runs(tokens[at + 1])
                made.append(Item(runs, min(len(lists), DEEPEST) - 1, lists[-1]) if lists else Paragraph(runs))
                at += 2
            case "bullet_list_open" | "ordered_list_open":
                lists.append("")
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                lists[-1] = f"{one.info}{one.markup}" if one.info else ""
            case "table_open":
                end = next(n for n in range(at, len(tokens)) if tokens[n].type == "table_close")
                made.append(_captioned(made, _table(tokens[at:end])))
                at = end
            case "fence" | "code_block":
                made.append(Code(visible(one.content.rstrip("\n")), one.info.split(" ")[0]))
            case "html_block":
                said = re.sub(r"<!--.*?-->", "", one.content, flags=re.DOTALL).strip()
                if said:
                    made.append(Paragraph((Run(visible(said)),)))
            case _:
                pass
        at += 1
    return made


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")


def _captioned(made: list[Block], table: Table) -> Table:
    """A table with the caption that stands above it, which is taken from there."""
    last = made[-1] if made else None
    if isinstance(last, Paragraph) and last.runs and last.runs[0].text.startswith(CAPTION):
        made.pop()
        return evolve(table, caption="".join(run.text for run in last.runs).removeprefix(CAPTION))
    return table


def _table(tokens: Sequence[Token]) -> Table:
    rows: list[list[Runs]] = []
    for at, one in enumerate(tokens):
        if one.type == "tr_open":
            rows.append([])
        elif one.type in ("th_open", "td_open"):
            rows[-1].append(_runs(tokens[at + 1]))
    return Table(tuple(rows[0]), tuple(tuple(row) for row in rows[1:]))


def _runs(token: Token) -> Runs:
    made: list[Run] = []
    look = Run("")
    for one in token.children or ():
        match one.type:
            case "text" | "text_special":
                made.append(evolve(look, text=visible(one.content)))
            case "code_inline":
                made.append(evolve(look, text=visible(one.content), code=True))
            case "softbreak":
                made.append(evolve(look, text=" "))
            case "hardbreak":
                made.append(evolve(look, text="\n"))
            case "html_inline":
                if re.fullmatch(r"<br ?/?>", one.content):
                    made.append(evolve(look, text="\n"))
                elif not one.content.startswith("<!--"):
                    made.append(evolve(look, text=visible(one.content)))
            case "strong_open" | "strong_close":
                look = evolve(look, bold=one.type == "strong_open")
            case "em_open" | "em_close":
                look = evolve(look, italic=one.type == "em_open")
            case "link_open":
                look = evolve(look, target=str(one.attrGet("href") or ""))
            case "link_close":
                look = evolve(look, target="")
            case "image":
                made.append(evolve(look, text=visible(one.content)))
            case _:
                pass
    return tuple(one for one in made if one.text)


def text_of(runs: Runs) -> str:
    """The text alone."""
    return "".join(run.text for run in runs)
