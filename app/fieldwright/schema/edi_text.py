"""X12 and EDIFACT interchanges as segments: the separators that their headers declare, and what stands between them."""

import re
from collections.abc import Iterator
from pathlib import Path

from attrs import field, frozen

from fieldwright.files.errors import RefusedError, SyntaxProblemError
from fieldwright.schema.made import note
from fieldwright.schema.model import Note

SEGMENTS = 500_000
"""The most segments of a file."""

X12, EDIFACT = "X12", "EDIFACT"

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


@frozen(eq=False)
class Segment:
    """A segment: its id, and of every element its repetitions and their components, as text without release characters."""

    id: str
    elements: list[list[list[str]]]
    line: int

    def text(self, element: int, component: int = 1) -> str:
        """The text of an element's component, both from 1; empty where there is none."""
        if element > len(self.elements):
            return ""
        parts = self.elements[element - 1][0]
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
        start = re.compile(r"\s*").match(text, at).end()  # type: ignore[union-attr]
        line += text.count("\n", at, start)
        if start >= len(text):
            return made
        at = start
        standard, separators, body = _header(text, at, line, file, made)
        line += text.count("\n", at, body)
        found = Interchange(standard, separators, [])
        made.interchanges.append(found)
        at = body
        for raw, end in _raw_segments(text, body, separators):
            left -= 1
            if left < 0:
                raise RefusedError(
                    f"the file has more than {SEGMENTS:,} segments", mend="split it", file=file, line=line
                )
            lead = len(raw) - len(raw.lstrip())
            stripped = raw.strip("\r\n \t") if separators.segment not in "\r\n" else raw.strip("\r\n")
            if stripped:
                one = _segment(stripped, separators, line + raw.count("\n", 0, lead))
                found.segments.append(one)
                if not _ID.fullmatch(one.id):
                    text_ = f"{one.id[:20]!r} is no segment id."
                    made.notes.append(note("S13", text_, file, one.line, "warning"))
            line += text.count("\n", at, end)
            at = end
            if found.segments and found.segments[-1].id in _TRAILERS:
                break
        else:
            at = len(text)
        if not found.segments or found.segments[-1].id not in _TRAILERS:
            trailer = "IEA" if standard == X12 else "UNZ"
            made.notes.append(
                note("S13", f"The interchange ends without {trailer}: it may be cut off.", file, line, "warning")
            )


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


def _raw_segments(text: str, at: int, separators: Separators) -> Iterator[tuple[str, int]]:
    """The texts of segments, and where each ends; what follows the last terminator counts if it is no white space."""
    end, release = separators.segment, separators.release
    pattern = re.compile(rf"(?:{re.escape(release)}.|[^{re.escape(release + end)}])*+", re.S) if release else None
    while at < len(text):
        stop = pattern.match(text, at).end() if pattern else text.find(end, at)  # type: ignore[union-attr]
        if stop < 0 or stop >= len(text):
            if text[at:].strip():
                yield text[at:], len(text)
            return
        yield text[at:stop], stop + 1
        at = stop + 1


def _segment(text: str, separators: Separators, line: int) -> Segment:
    one = separators
    id_, *elements = _split(text, one.element, one.release)
    if id_ == "ISA":  # its own elements are the separators
        return Segment(id_, [[[part.rstrip()]] for part in elements], line)
    made = [
        [
            [_released(part, one.release) for part in _split(repeat, one.component, one.release)]
            for repeat in _split(element, one.repetition, one.release)
        ]
        for element in elements
    ]
    id_ = _split(id_, one.component, one.release)[0]
    return Segment(id_.strip(), made, line)


def _split(text: str, mark: str, release: str) -> list[str]:
    if not mark:
        return [text]
    if not release or release not in text:
        return text.split(mark)
    made: list[str] = []
    start = at = 0
    while at < len(text):
        if text[at] == release:
            at += 2
        elif text[at] == mark:
            made.append(text[start:at])
            at += 1
            start = at
        else:
            at += 1
    return [*made, text[start:]]


def _released(text: str, release: str) -> str:
    return re.sub(re.escape(release) + "(.)", r"\1", text, flags=re.S) if release and release in text else text
