"""Starting a map: what describes the source, what describes the target, and where the project is kept."""

from pathlib import Path

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.dialogs.schema_choice import SchemaChoice, SideWords
from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import answers
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.project.edits import set_reading
from fieldwright.project.format import SUFFIX
from fieldwright.project.sides import relative_reading
from fieldwright.project.start import Started, extended, started
from fieldwright.schema.options import PLAIN, ReadingOptions

_SOURCE = SideWords(
    heading=tr("&Source: what you get"),
    browse=tr("&Browse…"),
    file=tr("Source file"),
    browses=tr("Browse for the source"),
    pastes=tr("Paste the source"),
    filters=tr("Filter the source's messages"),
    message=tr("Source message"),
    reads=tr("How the source is read"),
    lacks=tr("Choose the source's file and its message."),
)
_TARGET = SideWords(
    heading=tr("&Target: what they expect"),
    browse=tr("Br&owse…"),
    file=tr("Target file"),
    browses=tr("Browse for the target"),
    pastes=tr("Paste the target"),
    filters=tr("Filter the target's messages"),
    message=tr("Target message"),
    reads=tr("How the target is read"),
    lacks=tr("Choose the target's file and its message."),
)


class NewMapDialog(QDialog):
    """In an open project a further map; otherwise a new project. `made` and `path` hold the outcome after it is accepted."""

    def __init__(self, document: Document, jobs: Jobs, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._extends = document.is_open
        self._typed_place = False
        self.made: Started | None = None
        self.path: Path | None = None
        self.setWindowTitle(tr("New Map"))
        self.resize(860, 560)
        self.source = SchemaChoice(_SOURCE, jobs, document.vetting)
        self.target = SchemaChoice(_TARGET, jobs, document.vetting)
        for side in (self.source, self.target):
            side.folder = folder or str(document.folder)
            side.known = {
                str((document.folder / ref.file).absolute()): ref.reading.within(document.folder)
                for ref in document.project.schemas.values()
                if ref.reading
            }
            side.changed.connect(self._tell)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addWidget(self.source, 1)
        sides.addWidget(self.target, 1)
        self.name = QLineEdit()
        self.same_names = QCheckBox(tr("&Draft rules for fields that probably belong together"))
        self.same_names.setChecked(True)
        self.same_names.setToolTip(tr("They are drafts to look through: nothing is approved"))
        self.place = QLineEdit()
        self.place.setAccessibleName(tr("Project file"))
        self.place.textChanged.connect(self._place_typed)  # textEdited is silent where a screen reader writes
        choose = QPushButton(tr("Choos&e…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_place)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(choose)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Name of the map"), self.name)
        if not self._extends:
            form.addRow(tr("&Project file"), row)
            label = form.labelForField(row)
            if isinstance(label, QLabel):
                label.setBuddy(self.place)
        form.addRow("", self.same_names)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setObjectName("muted")
        self.said.setWordWrap(True)
        buttons, self.maker = answers(self, tr("&Create"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(14)
        box.addLayout(sides, 1)
        box.addLayout(form)
        box.addWidget(self.said)
        box.addWidget(buttons)
        self.name.textChanged.connect(self._tell)
        self.place.textChanged.connect(self._tell)
        self._tell()

    def _place_typed(self, _: str) -> None:
        self._typed_place = True

    def _choose_place(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Where the project is kept"), self.place.text(), tr("Projects (*{suffix})", suffix=SUFFIX)
        )
        if path:
            self._typed_place = True
            self.place.setText(path if path.endswith(".json") else path + SUFFIX)

    def _tell(self, *_: object) -> None:
        """What is missing still, and names for what is not typed."""
        source, target = self.source, self.target
        if source.schema is not None and target.schema is not None and not self._typed_place:
            name = f"{_stem(source.schema.file)}-to-{_stem(target.schema.file)}{SUFFIX}"
            self.place.blockSignals(True)
            self.place.setText(str(_free(source.schema.file.absolute().parent / name)))
            self.place.blockSignals(False)
        self.name.setPlaceholderText(
            f"{source.message} to {target.message}" if source.message and target.message else ""
        )
        problem = self.problem()
        self.maker.setEnabled(not problem)
        self.said.setText(problem)

    def problem(self) -> str:
        """What is missing or wrong, empty when the map can be made."""
        for side in (self.source, self.target):
            if not side.message:
                return side.words.lacks
        if self.name.text().strip() in {one.name for one in self._document.project.maps}:
            return tr("There is a map of this name already.")
        if self._extends:
            return ""
        place = self._file()
        if place is None:
            return tr("Say where the project is kept.")
        if not place.parent.is_dir():
            return tr("There is no folder {folder}.", folder=place.parent)
        return tr("There is a file {name} already: choose another name.", name=place.name) if place.exists() else ""

    def _file(self) -> Path | None:
        text = self.place.text().strip()
        return Path(text).expanduser().absolute() if text else None

    def accept(self) -> None:
        """Make the map beside the window, then close."""
        if self.problem() or self.source.schema is None or self.target.schema is None:
            self._tell()
            return
        sides = (self.source.schema, self.source.message, self.target.schema, self.target.message)
        reading = (self.source.options, self.target.options)
        name, suggest = self.name.text().strip(), self.same_names.isChecked()
        document, self.path = self._document, self._file()
        self.maker.setEnabled(False)
        self.said.setText(tr("Comparing the fields' names…") if suggest else tr("Making the map…"))

        def make() -> Started:
            if self._extends or self.path is None:
                made, folder = (
                    extended(document.project, document.folder, *sides, name=name, suggest=suggest),
                    document.folder,
                )
            else:
                made, folder = started(*sides, self.path, name=name, suggest=suggest), self.path.parent
            return _read_so(made, folder, *reading)

        self._jobs.start(make, done=self._finished, failed=self._failed, label=tr("Making the map"), key=(self, "make"))

    def _finished(self, made: Started) -> None:
        self.made = made
        super().accept()

    def _failed(self, error: BaseException) -> None:
        self._tell()
        self.said.setText(line(error))


def _read_so(made: Started, folder: Path, source: ReadingOptions, target: ReadingOptions) -> Started:
    """A project with what is said about how the files of its last map's sides are read."""
    project, last = made.project, made.project.maps[-1]
    for name, options in ((last.sources[0].schema, source), (last.target.schema, target)):
        if options != (project.schemas[name].reading or PLAIN):
            project = set_reading(project, name, relative_reading(options, folder))
    return evolve(made, project=project)


def _stem(file: Path) -> str:
    return file.name.split(".")[0] or "schema"


def _free(path: Path) -> Path:
    """The path, numbered if there is such a file."""
    stem, number = path.name.removesuffix(SUFFIX), 2
    while path.exists():
        path, number = path.with_name(f"{stem}-{number}{SUFFIX}"), number + 1
    return path
