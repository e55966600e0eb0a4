"""Word files in which bookmarked sections are the program's, and everything else a person's.

A bookmark ``fw_ID_DIGEST`` stands around a section: both Word and LibreOffice keep bookmarks when they save, content controls around several
paragraphs only Word does. The file's custom properties say what it is, and which sections it ever had. What Word changes by itself (numbers of
tables, splitting of text, styles) is no edit.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from itertools import pairwise
from pathlib import Path
from typing import Any

from attrs import define, frozen
from docx.oxml import OxmlElement

from fieldwright.report.handover.blocks import Block, Code, Heading, Item, Table, blocks_of, text_of
from fieldwright.report.handover.deciding import MARK, digest_of, state_of, state_of_absent
from fieldwright.report.handover.kept_markdown import check_ours, name_in_mark
from fieldwright.report.handover.model import (
    DELETED,
    GONE,
    KEPT,
    NEW,
    RENEWED,
    SAME,
    TAKEN,
    Document,
    SectionNote,
    Take,
)
from fieldwright.report.handover.word import DRAWN, Element, WordDocument, Writer, qn
from fieldwright.report.handover.word_file import bytes_of, new_file, opened, properties, set_properties

_NAME = re.compile(rf"fw_(?P<id>[0-9a-f]{{14}})_(?P<mark>[0-9a-f]{{{MARK}}})")
_CONTENTS = "fw_contents"
_KIND, _OF, _KNOWN = "fieldwright.document", "fieldwright.project", "fieldwright.known"
_KNOWN_SIZE = 16
"""Sections that one property lists: Word shows 255 characters."""

HEADINGS_FOR_CONTENTS = 6
"""From how many headings on a document has a table of contents."""


@frozen
class MergedWord:
    """A Word file's new bytes, and what became of each section."""

    data: bytes
    notes: tuple[SectionNote, ...] = ()


@define(eq=False)
class _Held:
    """A section as it stands: its first and last element below the body, and where its bookmark begins."""

    key: str
    mark: str
    first: Element
    last: Element
    starts: list[Element]
    torn: bool = False
    """Whether it does not end, or lies over another one, so that nobody can tell what is whose."""


def fresh_word(document: Document, file: Path) -> bytes:
    """The file of a document that is not there yet."""
    made = new_file(document.title)
    body = made.element.body
    for one in list(body):
        if one.tag != qn("w:sectPr"):
            body.remove(one)
    writer, ends = Writer(made), body[-1]
    held = [(section.id, blocks_of(section.text)) for section in document.sections]
    headings = sum(isinstance(one, Heading) for _, blocks in held for one in blocks)
    for at, (id_, blocks) in enumerate(held):
        for one in _section(writer, id_, blocks):
            ends.addprevious(one)
        if not at and headings >= HEADINGS_FOR_CONTENTS:
            for one in _contents(writer):
                ends.addprevious(one)
    _renew_contents(made, writer)
    _tell(made, document, [section.id for section in document.sections])
    return bytes_of(made, file)


def merged_word(data: bytes, document: Document, take: Take, file: Path) -> MergedWord:
    """A file with the document's sections renewed where nobody touched them; the same bytes where there is nothing to renew.

    Raises `RefusedError` for a file that is not of this document, and `UnreadableError` for one that is damaged.
    """
    here = opened(data, file)
    told = properties(here)
    held = _read(here)
    check_ours(_head(told), bool(held), document, file)
    writer = Writer(here)
    drafts = {key_of(one.id): one for one in document.sections}
    notes: dict[str, SectionNote] = {}
    changed = False
    for part in held:
        section = drafts.get(part.key)
        blocks = blocks_of(section.text) if section else []
        drafted = digest_of(said_by(blocks)) if section else None
        name = section.id if section else said_in([part.first])[:60] or part.key
        now = "" if part.torn else digest_of(said_in(_between(part)))
        state = state_of(name, part.mark, now, drafted, take)
        notes[part.key] = SectionNote(name, state, "" if section is None or state in (SAME, RENEWED, TAKEN) else section.text)  # fmt: skip
        if part.torn:
            continue
        if state in (RENEWED, TAKEN) and section is not None:
            _replace(here, part, _section(writer, section.id, blocks))
            changed = True
        elif state == GONE:
            _remove(here, part)
            changed = True
        elif state in (KEPT, SAME) and drafted is not None and part.mark != drafted:
            for one in part.starts:
                one.set(qn("w:name"), f"fw_{part.key}_{drafted}")
            changed = True
    known = {key for name, value in told.items() if name.startswith(_KNOWN) for key in value.split()}
    for at, section in enumerate(document.sections):
        key = key_of(section.id)
        if key in notes:
            continue
        state = state_of_absent(section.id, known=key in known, take=take)
        notes[key] = SectionNote(section.id, state, section.text if state == DELETED else "")
        if state == NEW:
            _insert(here, _section(writer, section.id, blocks_of(section.text)), [key_of(one.id) for one in document.sections[:at]])  # fmt: skip
            changed = True
    order = tuple(notes[key_of(one.id)] for one in document.sections) + tuple(note for key, note in notes.items() if key not in drafts)  # fmt: skip
    if not changed:
        return MergedWord(data, order)
    _renew_contents(here, writer)
    gone = {key for key, note in notes.items() if note.state == GONE}
    _tell(here, document, [one.id for one in document.sections], sorted(known - gone - set(drafts)))
    return MergedWord(bytes_of(here, file), order)


def head_of_word(data: bytes, file: Path) -> tuple[str, str] | None:
    """What a file says that it is: the kind of document, and the project. Raises a `FieldwrightError` for one that is damaged."""
    return _head(properties(opened(data, file)))


def _head(told: Mapping[str, str]) -> tuple[str, str] | None:
    return (told[_KIND], told.get(_OF, "")) if _KIND in told else None


def key_of(id_: str) -> str:
    """A section's id as a bookmark's name has room for it."""
    return hashlib.sha256(id_.encode("utf-8", "surrogatepass")).hexdigest()[:14]


def _tell(document: WordDocument, of: Document, ids: Sequence[str], further: Sequence[str] = ()) -> None:
    keys = [*map(key_of, ids), *further]
    listed = {f"{_KNOWN}.{at // _KNOWN_SIZE + 1}": " ".join(keys[at : at + _KNOWN_SIZE]) for at in range(0, len(keys), _KNOWN_SIZE)}  # fmt: skip
    set_properties(document, {_KIND: of.kind, _OF: name_in_mark(of.of), **listed}, [_KNOWN])


# --- what stands there -----------------------------------------------------------------------------------------------


def _read(document: WordDocument) -> list[_Held]:
    body = document.element.body
    order = {one: at for at, one in enumerate(body)}
    ends = {one.get(qn("w:id")): one for one in body.iter(qn("w:bookmarkEnd"))}
    starts: dict[str, list[Element]] = {}
    for start in body.iter(qn("w:bookmarkStart")):
        name = str(start.get(qn("w:name")))
        if _NAME.fullmatch(name):
            starts.setdefault(name, []).append(start)
    found: dict[str, _Held] = {}
    for name, marks in starts.items():
        said = _NAME.fullmatch(name)
        if said is None or said["id"] in found:
            continue
        # LibreOffice makes several of a bookmark around a table, of which all but one have no end
        closing = [ends[one.get(qn("w:id"))] for one in marks if one.get(qn("w:id")) in ends]
        places = sorted({_below(body, one) for one in (*marks, *closing)}, key=lambda one: order[one])
        found[said["id"]] = _Held(said["id"], said["mark"], places[0], places[-1], marks, not closing)
    held = sorted(found.values(), key=lambda one: order[one.first])
    for before, after in pairwise(held):
        if order[after.first] <= order[before.last]:
            before.torn = after.torn = True
    return held


def _below(body: Element, one: Element) -> Element:
    """The element right below the body in which one stands."""
    while one.getparent() is not body:
        one = one.getparent()
    return one


def _between(part: _Held) -> Iterator[Element]:
    one = part.first
    while one is not None:
        yield one
        if one is part.last:
            return
        one = one.getnext()


_P, _T, _TABS = qn("w:p"), qn("w:t"), frozenset({qn("w:tab"), qn("w:br"), qn("w:cr")})
_CHAR, _TYPE, _TEXT, _SIMPLE, _CODE = (
    qn("w:fldChar"),
    qn("w:fldCharType"),
    qn("w:instrText"),
    qn("w:fldSimple"),
    qn("w:instr"),
)


def said_in(elements: Iterator[Element] | Sequence[Element]) -> str:
    """The text of elements as a person reads it, without what fields compute and what is struck out, and however it is split."""
    made: list[str] = []
    fields: list[str] = []
    for element in elements:
        computed = {
            one for field in element.iter(_SIMPLE) if _is_computed(str(field.get(_CODE))) for one in field.iter(_T)
        }
        for one in element.iter():
            tag = one.tag
            if tag == _T:
                if one not in computed and not any(_is_computed(text) for text in fields):
                    made.append(one.text or "")
            elif tag == _P or tag in _TABS:
                made.append(" ")
            elif tag == _CHAR:
                kind = one.get(_TYPE)
                if kind == "begin":
                    fields.append("")
                elif kind == "end" and fields:
                    fields.pop()
            elif tag == _TEXT and fields:
                fields[-1] += one.text or ""
    return " ".join("".join(made).split())


def said_by(blocks: Sequence[Block]) -> str:
    """The same of blocks, before they are elements."""
    made: list[str] = []
    for one in blocks:
        match one:
            case Table():
                made += [f"Table : {one.caption}"] if one.caption else []
                made += [text_of(cell) for row in (one.titles, *one.rows) for cell in row]
            case Code():
                made += [one.text] if one.language not in DRAWN else []
            case Item():
                made.append(f"{one.mark} {text_of(one.runs)}" if one.mark else text_of(one.runs))
            case _:
                made.append(text_of(one.runs))
    return " ".join(" ".join(made).split())


def _is_computed(instruction: str) -> bool:
    return instruction.split()[:1] not in ([], ["HYPERLINK"])


# --- writing ---------------------------------------------------------------------------------------------------------


def _section(writer: Writer, id_: str, blocks: Sequence[Block]) -> list[Element]:
    """The elements of a section with its bookmark around them."""
    made = writer.elements(blocks)
    for at, one in enumerate(made):
        if one.tag == qn("w:p") and writer.level(one):
            _bookmark(writer, f"_Toc{int(key_of(f'{id_} {at}')[:8], 16) % 10**9:09}", one, one)
    _bookmark(writer, f"fw_{key_of(id_)}_{digest_of(said_by(blocks))}", made[0], made[-1])
    return made


def _bookmark(writer: Writer, name: str, first: Element, last: Element) -> None:
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    number = str(writer.next_mark())
    start.set(qn("w:id"), number)
    start.set(qn("w:name"), name)
    end.set(qn("w:id"), number)
    facts = first.find(qn("w:pPr"))
    first.insert(0 if facts is None else 1, start)
    last.append(end)


def _replace(document: WordDocument, part: _Held, made: Sequence[Element]) -> None:
    for one in made:
        part.first.addprevious(one)
    _remove(document, part)


def _remove(document: WordDocument, part: _Held) -> None:
    """Take a section out; page set-ups that a person put into it stay."""
    for one in list(_between(part)):
        kept = one.find(f".//{qn('w:sectPr')}")
        if kept is not None:
            paragraph = OxmlElement("w:p")
            facts = OxmlElement("w:pPr")
            facts.append(deepcopy(kept))
            paragraph.append(facts)
            one.addprevious(paragraph)
        document.element.body.remove(one)


def _insert(document: WordDocument, made: Sequence[Element], before: Sequence[str]) -> None:
    """Put a section behind the nearest of those that stand before it, or where the sections begin."""
    body = document.element.body
    held = {one.key: one for one in _read(document)}
    place = next((held[key].last for key in reversed(before) if key in held), None)
    if place is not None:
        for one in reversed(made):
            place.addnext(one)
        return
    first = min(held.values(), key=lambda one: body.index(one.first), default=None)
    ends = first.first if first is not None else next((one for one in body if one.tag == qn("w:sectPr")), None)
    for one in made:
        if ends is not None:
            ends.addprevious(one)
        else:
            body.append(one)


# --- the table of contents -------------------------------------------------------------------------------------------


def _contents(writer: Writer) -> list[Element]:
    """The place of a table of contents; `_renew_contents` fills it."""
    made = [OxmlElement("w:p"), OxmlElement("w:p")]
    _bookmark(writer, _CONTENTS, made[0], made[1])
    return made


def _renew_contents(document: WordDocument, writer: Writer) -> None:
    """Write the table of contents anew, where there is one. Word puts in the pages' numbers when it opens the file."""
    body = document.element.body
    start = next((one for one in body.iter(qn("w:bookmarkStart")) if one.get(qn("w:name")) == _CONTENTS), None)
    if start is None or start.getparent().getparent() is not body:
        return
    end = next((one for one in body.iter(qn("w:bookmarkEnd")) if one.get(qn("w:id")) == start.get(qn("w:id"))), None)
    if end is None or end.getparent().getparent() is not body:
        return
    part = _Held("", "", start.getparent(), end.getparent(), [start])
    if body.index(part.last) < body.index(part.first):
        return
    made = writer.elements(blocks_of("Contents"))[:1]
    _restyle(writer, made[0], "TOC Heading")
    listed = list(_headings(document, writer))
    for at, (level, text, mark) in enumerate(listed):
        entry = OxmlElement("w:p")
        _restyle(writer, entry, f"toc {level}")
        if not at:
            _field_start(entry)
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), mark)
        link.append(_run_of(text))
        entry.append(link)
        made.append(entry)
    last = OxmlElement("w:p")
    _restyle(writer, last, "Normal")
    if listed:
        last.append(_field_char("end"))
    made.append(last)
    _bookmark(writer, _CONTENTS, made[0], last)
    _replace(document, part, made)


def _headings(document: WordDocument, writer: Writer) -> Iterator[tuple[int, str, str]]:
    """Headings down to the second level, with a bookmark in each."""
    for one in document.element.body:
        level = writer.level(one) if one.tag == qn("w:p") else 0
        mark = next((str(each.get(qn("w:name"))) for each in one.iter(qn("w:bookmarkStart")) if str(each.get(qn("w:name"))).startswith("_Toc")), "")  # fmt: skip
        text = said_in([one])
        if 0 < level <= 2 and mark and text:
            yield level, text, mark


def _restyle(writer: Writer, paragraph: Element, style: str) -> None:
    id_ = writer.style(style)
    if id_:
        paragraph.get_or_add_pPr().get_or_add_pStyle().set(qn("w:val"), id_)


def _field_start(entry: Element) -> None:
    begin = _field_char("begin")
    begin[0].set(qn("w:dirty"), "true")
    entry.append(begin)
    run = OxmlElement("w:r")
    instruction = OxmlElement("w:instrText")
    instruction.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    instruction.text = ' TOC \\o "1-2" \\h \\z \\u '
    run.append(instruction)
    entry.append(run)
    entry.append(_field_char("separate"))


def _field_char(kind: str) -> Any:
    run = OxmlElement("w:r")
    char = OxmlElement("w:fldChar")
    char.set(qn("w:fldCharType"), kind)
    run.append(char)
    return run


def _run_of(text: str) -> Any:
    run = OxmlElement("w:r")
    held = OxmlElement("w:t")
    held.text = text
    held.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(held)
    return run
