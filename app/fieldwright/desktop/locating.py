"""Saying where a missing file is: a schema's own, which its reference then follows, or a part of one, of which a copy is put where it is expected."""

from collections.abc import Callable
from pathlib import Path

from attrs import evolve
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldwright.desktop.dialogs.file_list import FILES
from fieldwright.desktop.dialogs.message import ask, complain
from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr
from fieldwright.desktop.missing import Missing
from fieldwright.files.copying import copy_new
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.project.edits import set_schema
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.sides import Schemas, relative_name
from fieldwright.schema.model import Schema

_COPY = {"copy": (tr("&Copy It There"), "accept"), "cancel": (tr("Cancel"), "reject")}
_USE = {"use": (tr("&Use It Anyway"), "accept"), "cancel": (tr("Cancel"), "reject")}


class Locating:
    """Asks for a file and puts it to use. ``said`` gets one line about what was done."""

    def __init__(self, document: Document, window: QWidget, said: Callable[[str], object]) -> None:
        self._document, self._window, self._said = document, window, said

    def locate(self, missing: Missing) -> None:
        """Ask where a file is, and use it: as the schema, or as a copy where the schema expects its part."""
        words = (
            tr("Where is {name}?", name=missing.file.name)
            if missing.part
            else tr("Where is the schema {schema}?", schema=missing.schema)
        )
        chosen, _ = QFileDialog.getOpenFileName(self._window, words, str(self._start(missing)), FILES)
        if not chosen:
            return
        if missing.part:
            self._bring(missing, Path(chosen))
        else:
            self._follow(missing.schema, Path(chosen))

    def _start(self, missing: Missing) -> Path:
        """The nearest folder that is there, and in it the name that is looked for."""
        folder = next((one for one in missing.file.parents if one.is_dir()), self._document.folder)
        return folder / missing.file.name

    # -- a schema's own file

    def _follow(self, name: str, chosen: Path) -> None:
        document, project = self._document, self._document.project
        file = relative_name(chosen, document.folder)
        ref = evolve(project.schemas.get(name) or SchemaRef(file), file=file)
        reading = document.vetting.reading()
        document.jobs.start(
            _compared,
            Schemas(document.folder, reading.load),
            ref,
            _messages(project, name),
            done=lambda found: self._refer(project, name, ref, found),
            failed=lambda error: self._complain(tr("{name} cannot be used.", name=chosen.name), error),
            label=tr("Reading the schema"),
            key=(self, "follow"),
            stop=reading.cancel,
        )

    def _refer(self, before: Project, name: str, ref: SchemaRef, found: tuple[Schema, tuple[str, ...]]) -> None:
        schema, lost = found
        if lost:
            text = tr("{file} does not have what the maps use of the schema {name}.", file=ref.file, name=name)
            detail = tr(
                "It lacks: {messages}. The rules are kept, but they have no fields there until it is mended.",
                messages=_listed(lost),
            )
            if ask(self._window, text, detail, _USE) != "use":
                return
        document = self._document
        if document.project is not before and document.project.schemas.get(name) != before.schemas.get(name):
            return  # somebody was quicker, or another project is open
        if document.do(
            set_schema(document.project, name, evolve(ref, format=schema.format)),
            tr("locating the schema {name}", name=name),
        ):
            self._said(tr("The schema {name} is read from {file} now", name=name, file=ref.file))
        else:
            document.load_sides()
            self._said(tr("The schema {name} is read again", name=name))

    # -- a part

    def _bring(self, missing: Missing, chosen: Path) -> None:
        place = missing.file
        if chosen.resolve() == place.resolve():
            self._document.load_sides()
            return
        detail = tr(
            "The schema {schema} expects it as\n{place}\n\nThe file that you chose is\n{chosen}\n\n"
            "A copy of it can be put there. Nothing is written over.",
            schema=missing.schema,
            place=place,
            chosen=chosen,
        )
        if ask(self._window, tr("{shown} is expected in another place.", shown=missing.shown), detail, _COPY) != "copy":
            return
        self._document.jobs.start(
            copy_new,
            chosen,
            place,
            done=lambda _: self._brought(missing),
            failed=lambda error: self._complain(tr("{name} was not copied.", name=place.name), error),
            label=tr("Copying the file"),
            key=(self, "copy"),
        )

    def _brought(self, missing: Missing) -> None:
        self._document.load_sides()
        self._said(tr("A copy is in its place: {shown}", shown=missing.shown))

    def _complain(self, text: str, error: BaseException) -> None:
        if not isinstance(error, CancelledError):
            complain(self._window, text, error)


def _messages(project: Project, name: str) -> tuple[str, ...]:
    """The messages of a schema that maps use."""
    sides = (side for one in project.maps for side in (*one.sources, one.target))
    return tuple(dict.fromkeys(side.message for side in sides if side.schema == name))


def _compared(schemas: Schemas, ref: SchemaRef, messages: tuple[str, ...]) -> tuple[Schema, tuple[str, ...]]:
    """The schema of a reference, and the messages that it does not have."""
    schema, lost = schemas.get(ref), list[str]()
    for one in messages:
        try:
            schema.root(one)
        except FieldwrightError:
            lost.append(one)
    return schema, tuple(lost)


def _listed(names: tuple[str, ...]) -> str:
    listed = ", ".join(names[:3])
    return tr("{names} and {more} more", names=listed, more=len(names) - 3) if len(names) > 3 else listed
