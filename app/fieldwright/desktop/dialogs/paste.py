"""Pasted text works like a file: it is kept as one, under a name and in a folder that are asked for."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import stated
from fieldwright.desktop.form_parts import answers, grid, label_of
from fieldwright.desktop.language import tr
from fieldwright.files.copying import write_new
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.reading import SCHEMA_LIMIT

_SAMPLES = "Pasted"


class PasteDialog(QDialog):
    """Takes a text. `made` is the file that it lies in once the dialog is accepted."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.made: Path | None = None
        self._named = False
        self._offered = ""
        self.setWindowTitle(tr("Paste a Schema or a Sample"))
        self.resize(640, 480)
        self.text = QPlainTextEdit()
        self.text.setObjectName("expression")
        self.text.setAccessibleName(tr("Text"))
        self.text.setPlaceholderText(tr("JSON, XML, CSV, or the text of any schema"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.place = QLineEdit()
        self.place.setAccessibleName(tr("File"))
        choose = QPushButton(tr("Choos&e…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.place, 1)
        row.addWidget(choose)
        form = grid((tr("&Keep it as"), row))
        label_of(form, 0).setBuddy(self.place)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setObjectName("muted")
        self.said.setWordWrap(True)
        buttons, self.ok = answers(self, tr("&Use It"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addWidget(self.text, 1)
        box.addLayout(form)
        box.addWidget(self.said)
        box.addWidget(buttons)
        self._folder = folder.absolute()
        self.place.textChanged.connect(self._typed)  # textEdited is silent where a screen reader writes
        self.place.textChanged.connect(self._tell)
        self.text.textChanged.connect(self._tell)
        clipboard = QGuiApplication.clipboard()
        text = clipboard.text() if clipboard is not None else ""
        if 0 < len(text) <= SCHEMA_LIMIT:
            self.text.setPlainText(text)
        self._tell()

    def _typed(self, text: str) -> None:
        self._named = self._named or text != self._offered

    def _choose(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Keep the text as"), self.place.text())
        if path:
            self._named = True
            self.place.setText(path)

    def _tell(self) -> None:
        text = self.text.toPlainText()
        if not self._named:
            place = str(_free(self._folder / f"{_SAMPLES.lower()}{suffix_of(text)}"))
            if place != self.place.text():
                self._offered = place
                self.place.setText(place)
                return  # which tells again
        problem = self.problem()
        self.ok.setEnabled(not problem)
        self.said.setText(problem)

    def problem(self) -> str:
        """What is missing or wrong, empty where the text can be used."""
        if not self.text.document() or self.text.document().isEmpty():
            return tr("Paste or type the text.")
        place = self.place.text().strip()
        if not place:
            return tr("Say under which name it is kept.")
        file = Path(place).expanduser()
        if not file.parent.is_dir():
            return tr("There is no folder {folder}.", folder=file.parent)
        return tr("There is a file {name} already: choose another name.", name=file.name) if file.exists() else ""

    def accept(self) -> None:
        """Write the file, then close."""
        if self.problem():
            self._tell()
            return
        file = Path(self.place.text().strip()).expanduser()
        try:
            write_new(file, self.text.toPlainText().encode("utf-8", "surrogatepass"))
        except FieldwrightError as error:
            self.said.setText(stated(error))
            return
        self.made = file
        super().accept()


def suffix_of(text: str) -> str:
    """How the name of a file with a text ends: by its first character, and whether each line is an object.

    >>> suffix_of('{"a": 1}'), suffix_of("<a/>"), suffix_of("a;b"), suffix_of('{"a": 1}\\n{"a": 2}')
    ('.json', '.xml', '.csv', '.ndjson')
    """
    start = text[:100_000].lstrip("\ufeff \t\r\n")
    if start.startswith("<"):
        return ".xsd" if "XMLSchema" in start[:2_000] and "schema" in start[:500] else ".xml"
    if start.startswith(("{", "[")):
        lines = [one for one in start.splitlines()[:3] if one.strip()]
        each = len(lines) > 1 and all(one.startswith("{") and one.rstrip().endswith("}") for one in lines[:2])
        return ".ndjson" if each else ".json"
    if start.startswith(("ISA", "UNA", "UNB")):
        return ".edi"
    return ".yaml" if start.startswith(("openapi:", "swagger:", "asyncapi:", "---", "$schema:")) else ".csv"


def _free(path: Path) -> Path:
    """The path, numbered where there is such a file."""
    number, made = 2, path
    while made.exists():
        made, number = path.with_name(f"{path.stem}-{number}{path.suffix}"), number + 1
    return made
