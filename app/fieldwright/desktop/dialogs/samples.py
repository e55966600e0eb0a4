"""The samples that stand beside a schema: files, and what each was found to be."""

from pathlib import Path

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldwright.desktop.dialogs.file_list import FILES, FileList
from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import answers, label
from fieldwright.desktop.language import number, tr, translated
from fieldwright.project.attached import messages_of
from fieldwright.project.model import SchemaRef
from fieldwright.project.sides import Schemas, relative_name
from fieldwright.schema.attached import Beside


class SamplesDialog(QDialog):
    """Asks for sample files. `relative_files` is the answer, as the project keeps it."""

    def __init__(self, document: Document, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._name = document, name
        self._ref = document.project.schemas[name]
        self.setWindowTitle(tr("Attach Samples"))
        self.resize(600, 380)
        what = label(
            tr(
                "Payloads that were really sent. What occurs in them is shown at the fields of {name}, and where they disagree with the schema there is a finding. The project refers to the files; it does not hold what is in them.",
                name=name,
            ),
            quiet=True,
        )
        self.files = FileList(
            tr("Samples"), FILES, str(document.folder), adds=tr("Add to samples"), removes=tr("Remove from samples")
        )
        self.files.set_files(str(document.folder / one) for one in self._ref.samples)
        self.files.changed.connect(self._look)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setObjectName("muted")
        buttons, self.ok = answers(self, tr("OK"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addWidget(what)
        box.addWidget(self.files, 1)
        box.addWidget(self.said)
        box.addWidget(buttons)
        self._look()

    @property
    def relative_files(self) -> tuple[str, ...]:
        """The files by paths relative to the project."""
        return tuple(relative_name(Path(one), self._document.folder) for one in self.files.files)

    def _look(self) -> None:
        """Count what occurs in the files, beside the window."""
        document = self._document
        ref = evolve(self._ref, samples=self.relative_files)
        if not ref.samples:
            self.said.setText(tr("Add one file or several."))
            return
        self.said.setText(tr("Counting what occurs…"))
        reading = document.vetting.reading()
        document.jobs.start(
            _counted,
            document.schemas.through(reading.load),
            ref,
            messages_of(document.project, self._name),
            done=self._show,
            failed=self._fail,
            key=(self, "look"),
            label=tr("Counting what occurs in the samples"),
            stop=reading.cancel,
        )

    def _show(self, found: Beside) -> None:
        if not isValid(self):
            return
        paths = dict(zip(self.relative_files, self.files.files, strict=True))
        self.files.say({
            paths[one.name]: translated(one.problem) or f"{number(one.payloads)} × {one.message}" for one in found.files if one.name in paths
        })  # fmt: skip
        payloads = sum(one.payloads for one in found.files)
        differences = sum(len(one.disagreements) for one in found.messages.values())
        counted = tr("{n} payloads", "{n} payload", payloads)
        if not payloads:
            said = f"{counted}."
        elif differences:
            kinds = tr(
                "{n} kinds of disagreement with the schema", "{n} kind of disagreement with the schema", differences
            )
            said = f"{counted}, {kinds}."
        else:
            said = tr("{payloads}, all as the schema says.", payloads=counted)
        more = tr("Only the first were counted.")
        self.said.setText(f"{said} {more}" if found.cut else said)

    def _fail(self, error: BaseException) -> None:
        if isValid(self):
            self.said.setText(line(error))


def _counted(schemas: Schemas, ref: SchemaRef, messages: tuple[str, ...]) -> Beside:
    schema = schemas.get(ref)
    known = {one.name for one in schema.messages()}
    return schemas.beside(ref, [one for one in messages if one in known])
