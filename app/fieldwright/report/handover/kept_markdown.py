"""Markdown files in which marked sections are the program's, and every byte between them a person's.

``<!-- fieldwright:begin ID sha256:DIGEST -->`` and ``<!-- fieldwright:end -->`` stand around a section. The first line says what the file is; a
comment at its end lists the sections that it ever had, so that one that a person deleted stays deleted.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from fieldwright.files.errors import RefusedError, SyntaxProblemError
from fieldwright.report.handover.deciding import digest_of, state_of, state_of_absent
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

_BEGIN = re.compile(r"\s*<!-- fieldwright:begin (?P<id>[\w.-]+) sha256:(?P<digest>[0-9a-f]{20}) -->\s*")
_END = re.compile(r"\s*<!-- fieldwright:end -->\s*")
_DOCUMENT = re.compile(r"\ufeff?\s*<!-- fieldwright:document (?P<kind>[\w-]+) of (?P<of>.*?) -->\s*")
_KNOWN = re.compile(r"\s*<!-- fieldwright:known\s*")
_OURS = re.compile(r"<!--\s*fieldwright:")
_CLOSED = "-->"


@frozen
class Held:
    """A part of a file as it stands. ``id`` is empty for what is a person's."""

    raw: str
    id: str = ""
    mark: str = ""
    body: str = ""


@frozen
class Merged:
    """A document's new text, and what became of each section."""

    text: str
    notes: tuple[SectionNote, ...] = ()


def fresh(document: Document) -> str:
    """The file of a document that is not there yet."""
    parts = [_head(document) + "\n"]
    for one in document.sections:
        parts += ["\n", _section(one.id, one.text)]
    return "".join((*parts, "\n", _known([one.id for one in document.sections])))


def merged(text: str, document: Document, take: Take, file: Path) -> Merged:
    """A file with the document's sections renewed where nobody touched them.

    Raises `RefusedError` for a file that is not of this document, and `SyntaxProblemError` for marks of which one is missing.
    """
    parts, known, head = _read(text, file)
    check_ours(head, any(part.id for part in parts), document, file)
    drafts = {one.id: one.text for one in document.sections}
    notes: dict[str, SectionNote] = {}
    made: list[Held] = []
    for part in parts:
        if not part.id:
            made.append(part)
            continue
        draft = drafts.get(part.id)
        state = state_of(part.id, part.mark, digest_of(part.body), None if draft is None else digest_of(draft), take)
        notes[part.id] = SectionNote(part.id, state, "" if draft is None or state in (SAME, RENEWED, TAKEN) else draft)
        if state != GONE:
            made.append(_renewed(part, state, draft or ""))
    seen = dict.fromkeys((*known, *(part.id for part in parts if part.id)))
    for at, one in enumerate(document.sections):
        if one.id in notes:
            continue
        state = state_of_absent(one.id, known=one.id in seen, take=take)
        notes[one.id] = SectionNote(one.id, state, one.text if state == DELETED else "")
        if state == NEW:
            _insert(made, Held(_section(one.id, one.text), one.id), [each.id for each in document.sections[:at]])
    gone = {one.id for one in notes.values() if one.state == GONE}
    ever = [one for one in dict.fromkeys((*seen, *drafts)) if one not in gone]
    told = tuple(notes[one.id] for one in document.sections) + tuple(n for n in notes.values() if n.id not in drafts)
    return Merged(_joined(made, _known(ever)), told)


def check_ours(head: tuple[str, str] | None, marked: bool, document: Document, file: Path) -> None:
    """Raises `RefusedError` for a file that somebody else wrote, or that is another document, or another project's."""
    if head is None and not marked:
        raise RefusedError(
            "this file was not written by Fieldwright, and is not written over",
            mend="give it another name, or choose another folder", file=file,
        )  # fmt: skip
    if head is None:
        return
    kind, of = head
    if kind != document.kind:
        raise RefusedError(f"this file is a document of another kind: {kind}", mend="give it another name", file=file)
    if of != name_in_mark(document.of):
        raise RefusedError(
            f"this file is of another project: {of}",
            mend="choose another folder; if the project was renamed, write its new name into the file's first line",
            file=file,
        )


def head_of(text: str) -> tuple[str, str] | None:
    """What the first line of a file says that it is: the kind of document, and the project."""
    said = _DOCUMENT.match(text)
    return (said["kind"], said["of"]) if said else None


def name_in_mark(name: str) -> str:
    """A project's name as a document's mark can hold it."""
    return " ".join(re.sub(r"[^\w .,()&+/-]|--+", " ", name).split())[:80] or "(no name)"


def check_draft(text: str, template: str) -> None:
    """Raises `RefusedError` where a draft holds marks of its own, which a template must not."""
    if _OURS.search(text):
        line = next((at for at, one in enumerate(text.split("\n"), 1) if _OURS.search(one)), 0)
        raise RefusedError(
            f"what the template writes holds a mark of Fieldwright's in its line {line}",
            mend="take <!-- fieldwright: out of it", file=template,
        )  # fmt: skip


# --- reading ---------------------------------------------------------------------------------------------------------


def _read(text: str, file: Path) -> tuple[list[Held], list[str], tuple[str, str] | None]:
    """The parts of a file, the sections that it ever had, and what its first line says. The list of sections is a part called ``known``."""
    parts: list[Held] = []
    known: list[str] = []
    head: tuple[str, str] | None = None
    lines = text.split("\n")
    ended = [*(line + "\n" for line in lines[:-1]), *([lines[-1]] if lines[-1] else [])]
    here: list[str] = []
    at = 0
    found: set[str] = set()
    while at < len(ended):
        line = ended[at]
        begins = _BEGIN.fullmatch(line)
        if begins is not None:
            end = _end_of(ended, at, begins["id"], file)
            raw = "".join(ended[at : end + 1])
            if begins["id"] in found:  # somebody's copy of a section
                here.append(raw)
            else:
                _flush(parts, here)
                found.add(begins["id"])
                parts.append(Held(raw, begins["id"], begins["digest"], "".join(ended[at + 1 : end])))
            at = end
        elif _END.fullmatch(line):
            raise _broken("a section ends here that does not begin", at, file)
        elif _KNOWN.fullmatch(line):
            end = next((n for n in range(at, len(ended)) if ended[n].strip() == _CLOSED), -1)
            if end < 0:
                raise _broken("the list of sections does not end", at, file)
            known += [one.strip() for one in ended[at + 1 : end] if one.strip()]
            _flush(parts, here)
            parts.append(Held(_LIST))
            at = end
        else:
            said = _DOCUMENT.fullmatch(line) if head is None else None
            head = (said["kind"], said["of"]) if said else head
            here.append(line)
        at += 1
    _flush(parts, here)
    return parts, known, head


_LIST = "\0known"
"""What stands for the list of sections until it is written."""


def _flush(parts: list[Held], lines: list[str]) -> None:
    if lines:
        parts.append(Held("".join(lines)))
        lines.clear()


def _end_of(lines: Sequence[str], at: int, name: str, file: Path) -> int:
    for end in range(at + 1, len(lines)):
        if _END.fullmatch(lines[end]):
            return end
        if _BEGIN.fullmatch(lines[end]) or _KNOWN.fullmatch(lines[end]):
            break
    raise _broken(f"the section {name} does not end", at, file)


def _broken(problem: str, at: int, file: Path) -> SyntaxProblemError:
    mend = "put the line <!-- fieldwright:end --> back where the section ends, or take both of its lines out"
    return SyntaxProblemError(problem, mend=mend, file=file, line=at + 1)


# --- writing ---------------------------------------------------------------------------------------------------------


def _head(document: Document) -> str:
    return f"<!-- fieldwright:document {document.kind} of {name_in_mark(document.of)} -->"


def _section(id_: str, text: str) -> str:
    return f"<!-- fieldwright:begin {id_} sha256:{digest_of(text)} -->\n{text.strip()}\n<!-- fieldwright:end -->\n"


def _known(ids: Sequence[str]) -> str:
    return "\n".join(("<!-- fieldwright:known", *ids, _CLOSED, ""))


def _renewed(part: Held, state: str, draft: str) -> Held:
    if state in (RENEWED, TAKEN):
        made = _section(part.id, draft)
        made = made if part.raw.endswith("\n") else made.removesuffix("\n")
        return Held(made.replace("\n", "\r\n") if _windows(part.raw) else made, part.id)
    if state in (KEPT, SAME) and part.mark != digest_of(draft):
        return Held(part.raw.replace(f"sha256:{part.mark}", f"sha256:{digest_of(draft)}", 1), part.id)
    return part


def _windows(raw: str) -> bool:
    return raw.partition("\n")[0].endswith("\r")


def _insert(made: list[Held], new: Held, before: Sequence[str]) -> None:
    """Put a section behind the nearest of those that stand before it, or where the sections begin."""
    places: Mapping[str, int] = {part.id: at for at, part in enumerate(made) if part.id}
    behind = next((places[name] for name in reversed(before) if name in places), -1)
    if behind >= 0:
        raw = made[behind].raw
        gap = "\n" if raw.endswith("\n") else "\n\n"
        made.insert(behind + 1, Held(_lined(gap + new.raw, raw), new.id))
        return
    first = min(places.values(), default=-1)
    if first >= 0:
        made.insert(first, Held(_lined(new.raw + "\n", made[first].raw), new.id))
        return
    at = next((n for n, part in enumerate(made) if part.raw == _LIST), len(made))
    made.insert(at, Held(new.raw + "\n", new.id))


def _lined(text: str, like: str) -> str:
    return text.replace("\n", "\r\n") if _windows(like) else text


def _joined(parts: Sequence[Held], known: str) -> str:
    return "".join(_texts(parts, known))


def _texts(parts: Sequence[Held], known: str) -> Iterator[str]:
    windows = any(_windows(part.raw) for part in parts if part.id)
    listed = known.replace("\n", "\r\n") if windows else known
    told = False
    last = ""
    for part in parts:
        text = ("" if told else listed) if part.raw == _LIST else part.raw
        told = told or part.raw == _LIST
        yield text
        last = text or last
    if not told:
        yield ("" if last.endswith("\n") or not last else "\n") + listed
