"""Writing documents into a folder: new ones, and those that are there with a person's text kept."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from attrs import evolve, frozen

from fieldwright.files.errors import (
    ChangedOnDiskError,
    FieldwrightError,
    MissingError,
    RefusedError,
    SaveError,
    UnreadableError,
)
from fieldwright.files.path_guard import is_there
from fieldwright.files.reading import read_bytes
from fieldwright.files.saving import Fingerprint, fingerprint_of, save_bytes
from fieldwright.project.model import Project
from fieldwright.report.gather import Progress
from fieldwright.report.handover.drafting import drafted
from fieldwright.report.handover.kept_markdown import fresh, head_of, merged, name_in_mark
from fieldwright.report.handover.model import INTERFACE, KINDS, NEW, Document, SectionNote, Take, Written
from fieldwright.report.handover.templates import templates

LIMIT = 60_000_000
"""Bytes of a document that is drafted again."""

NO_DECISION = Take()


@frozen
class Form:
    """A form of a document: its name, its suffix, and how a new and a kept file of it are made."""

    name: str
    title: str
    suffix: str
    fresh: Callable[[Document, Path], bytes]
    merged: Callable[[bytes, Document, Take, Path], tuple[bytes, tuple[SectionNote, ...]]]


@frozen
class Planned:
    """A document that is ready to be written: where, with which bytes, and what becomes of its sections."""

    path: Path
    data: bytes
    written: Written
    known: Fingerprint | None = None

    def write(self) -> None:
        """Write the file where it is another than the one that is there. Raises `SaveError`, also where it was changed since it was read."""
        if self.written.changed:
            if self.known is None and is_there(self.path):
                raise ChangedOnDiskError("somebody else wrote this file meanwhile", mend="run it again", file=self.path)
            save_bytes(self.path, self.data, known=self.known)


def planned(
    project: Project, folder: Path, out: Path, forms: Sequence[str] = ("markdown",), only: Sequence[str] = (), *,
    template_folder: Path | None = None, take: Take = NO_DECISION, progress: Progress | None = None,
) -> list[Planned]:  # fmt: skip
    """All that a hand-over would write into the folder ``out``; nothing is written yet. ``folder`` is the project file's.

    Raises a `FieldwrightError` for a kind or form that there is not, for a broken template, for files that are not ours or are damaged, and for
    sections in ``take`` that no document has.
    """
    for name in forms:
        if name not in FORMS:
            raise MissingError(f"there is no form {name!r}", mend=f"choose one of {', '.join(FORMS)}")
    if out.exists() and not out.is_dir():
        raise SaveError("this is a file", mend="name a folder", file=out)
    documents = drafted(project, folder, out, templates(template_folder), only, progress)
    _check_take(take, documents)
    return [_planned(one, FORMS[form], out, take) for one in documents for form in FORMS if form in forms]


def write_all(ready: Sequence[Planned], out: Path) -> None:
    """Write what was planned, making the folder. Raises `SaveError`; what was written before stays."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError(f"the folder could not be made: {error.strerror}", mend="choose another folder", file=out) from error  # fmt: skip
    for one in ready:
        one.write()


def left_over(project: Project, ready: Sequence[Planned], out: Path) -> list[str]:
    """The files of the folder that are sheets of this project's flows which it no longer has, by name. Nothing removes them."""
    drafted_ = {one.path.name for one in ready}
    stem = f"{KINDS[INTERFACE].stem}-*"
    ours = (INTERFACE, name_in_mark(project.name))
    found = [one for form in FORMS.values() for one in sorted(out.glob(stem + form.suffix)) if one.name not in drafted_]
    stems = {Path(name).stem for name in drafted_}
    return [one.name for one in found if one.stem not in stems and _head(one) == ours]


def _head(path: Path) -> tuple[str, str] | None:
    """What a file says that it is: the kind of document and the project; None for one that is not ours or cannot be read."""
    with suppress(FieldwrightError, UnicodeDecodeError):
        data = read_bytes(path, limit=LIMIT)
        if path.suffix == FORMS["markdown"].suffix:
            return head_of(data.decode("utf-8"))
        from fieldwright.report.handover.kept_word import head_of_word

        return head_of_word(data, path)
    return None


def _check_take(take: Take, documents: Sequence[Document]) -> None:
    ids = {section.id for one in documents for section in one.sections}
    for name in sorted((take.taken | take.kept) - ids):
        raise MissingError(f"no document has a section {name!r}", mend="run it without --take and --keep: the sections are listed with their names")  # fmt: skip
    for name in sorted(take.taken & take.kept):
        raise RefusedError(f"the section {name} cannot be both taken and kept", mend="name it once")


def _planned(document: Document, form: Form, out: Path, take: Take) -> Planned:
    path = out / (document.name + form.suffix)
    _check_link(path, out)
    told = Written(document.kind, path.name, changed=True, was_there=False, missing=document.missing)
    if not path.exists():
        notes = tuple(SectionNote(one.id, NEW) for one in document.sections)
        return Planned(path, form.fresh(document, path), evolve(told, sections=notes))
    before = read_bytes(path, limit=LIMIT)
    data, notes = form.merged(before, document, take, path)
    written = evolve(told, changed=data != before, was_there=True, sections=notes)
    return Planned(path, data, written, fingerprint_of(path, before))


def _check_link(path: Path, out: Path) -> None:
    """A link that leads elsewhere is not followed: what lies there is somebody else's."""
    if path.is_symlink() and not path.resolve().is_relative_to(out.resolve()):
        raise RefusedError("this is a link to another folder, and is not written through", mend="name that folder", file=path)  # fmt: skip


# --- forms -----------------------------------------------------------------------------------------------------------


def _markdown(document: Document, _path: Path) -> bytes:
    return fresh(document).encode("utf-8", "replace")


def _markdown_merged(data: bytes, document: Document, take: Take, path: Path) -> tuple[bytes, tuple[SectionNote, ...]]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise UnreadableError("this file is not UTF-8", mend="save it as UTF-8, or give it another name", file=path) from None  # fmt: skip
    made = merged(text, document, take, path)
    return made.text.encode("utf-8", "replace"), made.notes


def _word(document: Document, path: Path) -> bytes:
    from fieldwright.report.handover.kept_word import fresh_word

    return fresh_word(document, path)


def _word_merged(data: bytes, document: Document, take: Take, path: Path) -> tuple[bytes, tuple[SectionNote, ...]]:
    from fieldwright.report.handover.kept_word import merged_word

    made = merged_word(data, document, take, path)
    return made.data, made.notes


FORMS: Mapping[str, Form] = MappingProxyType(
    {
        one.name: one
        for one in (
            Form("markdown", "Markdown", ".md", _markdown, _markdown_merged),
            Form("docx", "Word", ".docx", _word, _word_merged),
        )
    }
)
"""Every form by its name."""
