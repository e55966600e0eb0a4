"""Another name for a source field, a source or an item in every expression of the map that reads it."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QLineEdit, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import answers, grid, label
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.renames import Renamed, left, names_for, of_finding, of_selection, offered, rewritten
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project

PAUSE = 120
"""Milliseconds without typing before the expressions are counted."""


class RenameDialog(QDialog):
    """Asks for the old and the new name, and says how many expressions follow; Rename is one undoable edit. `said` is then what was done."""

    def __init__(self, document: Document, bench: Bench, about: Finding | None = None, *, source: bool = False, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._bench = document, bench
        self.said = ""
        self.setWindowTitle(tr("Rename in Expressions"))
        self.resize(560, 0)
        self._offered = offered(bench)
        self.old = QComboBox()
        self.old.setAccessibleName(tr("What is renamed"))
        self.old.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.old.setMinimumContentsLength(36)
        self.old.addItems([one.text for one in self._offered])
        self.new = QLineEdit()
        self.new.setAccessibleName(tr("New name"))
        self.counted = label("")
        self.counted.setAccessibleDescription(tr("Expressions that are rewritten"))
        self.counted.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self.counted.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        buttons, self.ok = answers(self, tr("&Rename"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addLayout(grid((tr("&Old name"), self.old), (tr("&New name"), self.new)))
        box.addWidget(self.counted)
        box.addStretch(1)
        box.addWidget(buttons)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._tell)
        found = of_finding(bench, about, self._offered) if about is not None else of_selection(document, self._offered)
        if source:
            found = next((one for one in self._offered if one.kind == "source"), found)
        if found is not None:
            self.old.setCurrentIndex(self._offered.index(found))
        self.old.currentIndexChanged.connect(self._chosen)
        self.new.textChanged.connect(self._typed)
        self._chosen()
        self.new.setFocus()

    @property
    def what(self) -> Renamed | None:
        """What is to be renamed."""
        at = self.old.currentIndex()
        return self._offered[at] if 0 <= at < len(self._offered) else None

    def _chosen(self, *_: object) -> None:
        one = self.what
        if one is not None:
            completer = QCompleter(list(names_for(self._bench, one)), self.new)  # type: ignore[arg-type]
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.new.setCompleter(completer)
            with QSignalBlocker(self.new):
                self.new.setText(one.instead or one.name)
            self.new.selectAll()
        self._tell()

    def _typed(self, _: str) -> None:
        self.ok.setEnabled(False)
        self._pause.start()

    def _tell(self) -> None:
        """Count what follows, or say why the name cannot be."""
        self._pause.stop()
        done, text = self._done()
        self.counted.setText(text)
        self.ok.setEnabled(done is not None)

    def _done(self) -> tuple[Project | None, str]:
        """The project with the new name, and what that does; None with the reason where it cannot be."""
        one, new = self.what, self.new.text().strip()
        if one is None:
            return None, tr("The map's expressions name nothing yet.")
        if not new or new == one.name:
            return None, tr("Type the new name.")
        project, map_name = self._document.project, self._bench.map.name
        try:
            done = one.apply(project, map_name, new)
        except FieldwrightError as error:
            problem = translated(error.problem)
            mend = f": {translated(error.mend)}" if error.mend else ""
            return None, f"{problem[:1].upper()}{problem[1:]}{mend}."
        before, after = project.map(map_name), done.map(map_name)
        if before == after:
            return None, tr("No expression can be rewritten so.")
        expressions, rules = rewritten(before, after)
        parts = [
            tr(
                "{n} expressions in {rules} are rewritten.",
                "{n} expression in {rules} is rewritten.",
                expressions,
                rules=tr("{n} rules", "{n} rule", rules),
            )
            if expressions
            else tr("No expression names it; only its own name changes.")
        ]
        kept = left(after, one)
        if kept and not new.startswith(f"{one.name}."):
            names = ", ".join(kept[:3]) + (", …" if len(kept) > 3 else "")
            parts.append(
                tr(
                    "{n} rules cannot be rewritten and still read the old name: {names}.",
                    "{n} rule cannot be rewritten and still reads the old name: {names}.",
                    len(kept),
                    names=names,
                )
            )
        side = next((each for each in self._bench.sources if each.alias == one.alias), None)
        if one.kind == "field" and side is not None and side.field(new) is None:
            parts.append(tr("The source {alias} has no field {new} as it is now.", alias=one.alias, new=new))
        return done, " ".join(parts)

    def accept(self) -> None:
        """Rename it."""
        one, new = self.what, self.new.text().strip()
        done, text = self._done()
        if one is None or done is None:
            self._tell()
            return
        document = self._document
        alias = document.selection.alias
        document.do(done, tr("renaming {name} to {new} in expressions", name=one.name, new=new))
        if one.kind == "source" and alias == one.name:
            document.select(alias=new)
        self.said = tr(
            "{old} is {new} now: {what}", old=one.name, new=new, what=f"{text[:1].lower()}{text[1:].rstrip('.')}"
        )
        super().accept()
