"""X12 and EDIFACT interchanges as segments: the separators that their headers declare, and what stands between them."""

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from attrs import field, frozen

from fieldwright.files.errors import RefusedError, SyntaxProblemError
from fieldwright.schema.made import note
from fieldwright.schema.model import Note

SEGMENTS = 500_000
"""The most segments of a file."""

X12, EDIFACT = "X12", "EDIFACT"
ISA = "ISA"

_ISA_SEPARATORS = (3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103)
"""Where the element separators of an ISA segment stand, which is of fixed width."""

_TRAILERS = ("IEA", "UNZ")
_ID = re.compile(r"[A-Z][A-Z0-9]{1,2}")


@frozen
class Separators:
    """The characters that end and divide segments; empty where there is none."""

    segment: str
    element: str
    component: str
    repetition: str = ""
    release: str = ""

    @property
    def said(self) -> str:
        """For people."""
        shown = {"\n": "a new line", "\r": "a new line"}
        return (
            f"segments end with {shown.get(self.segment, self.segment)}, elements with {self.element}, components with {self.component}"
            + (f", repetitions with {self.repetition}" if self.repetition else "")
        )


class Segment(NamedTuple):
    """A segment as written, without what ends it; its elements are divided when they are asked for: interchanges have many segments."""

    id: str
    written: str
    line: int
    separators: Separators

    @property
    def cells(self) -> list[str]:
        """The elements as written, release characters included."""
        one = self.separators
        _, *cells = _split(self.written, one.element, one.release)
        return [cell.rstrip() for cell in cells] if self.id == ISA else cells

    @property
    def elements(self) -> list[list[list[str]]]:
        """Of every element its repetitions and their components, as text without release characters."""
        if self.id == ISA:  # its own elements are the separators
            return [[[cell]] for cell in self.cells]
        return [parts_of(cell, self.separators) for cell in self.cells]

    def text(self, element: int, component: int = 1) -> str:
        """The text of an element's component, both from 1; empty where there is none."""
        elements = self.elements
        if element > len(elements):
            return ""
        parts = elements[element - 1][0]
        return parts[component - 1] if component <= len(parts) else ""


@frozen(eq=False)
class Interchange:
    """From the header to the trailer."""

    standard: str
    separators: Separators
    segments: list[Segment]


@frozen(eq=False)
class EdiText:
    """The interchanges of a file, and what was odd about them."""

    interchanges: list[Interchange] = field(factory=list)
    notes: list[Note] = field(factory=list)


def read_edi_text(text: str, file: Path) -> EdiText:
    """The interchanges of a file. Raises `SyntaxProblemError` where no separators can be found, `RefusedError` for too many segments."""
    made = EdiText()
    at, line, left = 0, 1, SEGMENTS
    while True:
        start = _skipped(text, at)
        line += text.count("\n", at, start)
        if start >= len(text):
            return made
        standard, separators, body = _header(text, start, line, file, made)
        line += text.count("\n", start, body)
        found = Interchange(standard, separators, [])
        made.interchanges.append(found)
        at, line = _read_segments(text, body, line, found, left, file, made)
        left -= len(found.segments)
        if not found.segments or found.segments[-1].id not in _TRAILERS:
            text_ = f"The interchange ends without {'IEA' if standard == X12 else 'UNZ'}: it may be cut off."
            last = found.segments[-1].line if found.segments else line
            made.notes.append(note("S13", text_, file, last, "warning"))


def parts_of(element: str, separators: Separators) -> list[list[str]]:
    """An element's repetitions and their components, as text without release characters."""
    one = separators
    return [
        [_released(part, one.release) for part in _split(repeat, one.component, one.release)]
        for repeat in _split(element, one.repetition, one.release)
    ]


def released(text: str, separators: Separators) -> str:
    """A text without its release characters."""
    return _released(text, separators.release)


def _skipped(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _read_segments(
    text: str, at: int, line: int, found: Interchange, left: int, file: Path, made: EdiText
) -> tuple[int, int]:
    """Adds the segments up to the trailer, or to the end of the text; where that is, and on which line."""
    separators, segments = found.separators, found.segments
    blank = "\r\n" if separators.segment in "\r\n" else "\r\n \t"
    known: dict[str, str] = {}
    for match in _raw(separators).finditer(text, at):
        raw = match[1]
        written = raw.strip(blank)
        if not written:
            line += text.count("\n", at, match.end())
            at = match.end()
            continue
        if raw[0].isspace():
            start = match.end() - len(raw.lstrip()) - 1
            line += text.count("\n", at, start)
            at = start
        name = written.partition(separators.element)[0]
        id_ = known.get(name)
        if id_ is None:
            id_ = known[name] = _id_of(written, separators)
            if not _ID.fullmatch(id_):
                made.notes.append(note("S13", f"{id_[:20]!r} is no segment id.", file, line, "warning"))
        if len(segments) >= left:
            raise RefusedError(f"the file has more than {SEGMENTS:,} segments", mend="split it", file=file, line=line)
        segments.append(Segment(id_, written, line, separators))
        line += text.count("\n", at, match.end())
        at = match.end()
        if id_ in _TRAILERS:
            break
    return at, line


@lru_cache(maxsize=100)
def _raw(separators: Separators) -> re.Pattern[str]:
    """A segment's text and what ends it, which the end of the file does too."""
    end, release = re.escape(separators.segment), re.escape(separators.release)
    inside = f"(?:[^{release}{end}]++|{release}.?)*+" if release else f"[^{end}]*+"
    return re.compile(rf"({inside})(?:{end}|\Z)", re.S)


def _id_of(written: str, separators: Separators) -> str:
    one = separators
    return _split(_split(written, one.element, one.release)[0], one.component, one.release)[0].strip()


def _header(text: str, at: int, line: int, file: Path, made: EdiText) -> tuple[str, Separators, int]:
    """The standard, the separators, and where the first segment starts."""
    if text.startswith("ISA", at):
        return X12, _isa(text, at, line, file, made), at
    if text.startswith("UNA", at) and len(text) >= at + 9:
        component, element, _, release, repetition, segment = text[at + 3 : at + 9]
        return EDIFACT, Separators(segment, element, component, repetition.strip(), release.strip()), at + 9
    if text.startswith("UNB", at):
        element = text[at + 3 : at + 4]
        repeats = re.match(r"UNB\+UNO.:[4-9]", text[at : at + 12])
        return EDIFACT, Separators("'", element, ":", "*" if repeats else "", "?"), at
    if re.match(r"(GS|ST)[^A-Za-z0-9\s]", text[at : at + 3]):
        made.notes.append(
            note("S13", "The interchange has no ISA segment: its separators are guessed.", file, line, "warning")
        )
        return X12, Separators("~" if "~" in text[at:] else "\n", text[at + 2], ":"), at
    shown = text[at : at + 20].split("\n")[0]
    raise SyntaxProblemError(
        f"an interchange starts with ISA, UNA or UNB, not with {shown!r}", mend="remove what stands before it", file=file, line=line
    )  # fmt: skip


def _isa(text: str, at: int, line: int, file: Path, made: EdiText) -> Separators:
    element = text[at + 3 : at + 4]
    last = at + 103
    if any(text[at + place : at + place + 1] != element for place in _ISA_SEPARATORS):
        last = at + 2
        for _ in range(16):
            last = text.find(element, last + 1, at + 600)
            if not element or last < 0:
                raise SyntaxProblemError(
                    "the ISA segment has fewer than 16 elements", mend="ask for the complete interchange", file=file, line=line
                )  # fmt: skip
        widths = "The ISA segment is not of the fixed width that X12 demands; its separators were found by counting elements."
        made.notes.append(note("S13", widths, file, line, "warning"))
    component, segment = text[last + 1 : last + 2], text[last + 2 : last + 3]
    if not segment or segment.isalnum() or segment in (element, component, " "):
        raise SyntaxProblemError(
            "nothing after ISA16 can be the segment terminator", mend="ask for the interchange as it was sent", file=file, line=line
        )  # fmt: skip
    parts = text[at:last].split(element)
    repetition = parts[11].strip() if len(parts[11].strip()) == 1 and not parts[11].strip().isalnum() else ""
    return Separators(segment, element, component, repetition)


def _split(text: str, mark: str, release: str) -> list[str]:
    if not mark:
        return [text]
    if not release or release not in text:
        return text.split(mark)
    return _piece(mark, release).findall(mark + text)


@lru_cache(maxsize=100)
def _piece(mark: str, release: str) -> re.Pattern[str]:
    """A mark and what follows it up to the next one."""
    mark, release = re.escape(mark), re.escape(release)
    return re.compile(rf"{mark}((?:[^{release}{mark}]++|{release}.?)*+)", re.S)


def _released(text: str, release: str) -> str:
    return re.sub(re.escape(release) + "(.)", r"\1", text, flags=re.S) if release and release in text else text
