"""What blank values become in a map, where its rules do not say: values that are null, empty text, or missing."""

from collections.abc import Mapping

from attrs import evolve
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import answers, label
from fieldwright.desktop.language import tr
from fieldwright.desktop.rule_form import BECOMES
from fieldwright.mapping.model import BLANKS, Blanks, Map
from fieldwright.project.edits import set_blanks

_MEANS: Mapping[str, tuple[str, str, str]] = {
    "null": (tr("A value that is &null"), tr("The expression gives null."), tr("What a value that is null becomes")),
    "empty": (tr("A value that is &empty"), tr("The expression gives empty text, or an empty list for a list that it fills as a whole."), tr("What a value that is empty becomes")),
    "missing": (tr("A value that is &missing"), tr("The expression gives nothing, such as a field that the source leaves out. Of several rules for one place, the next gets its turn."), tr("What a value that is missing becomes")),
}  # fmt: skip
_THEN: Mapping[str, str] = {
    "keep": tr("It is written as it is."),
    "leave out": tr("The field is left out."),
    "null": tr("Null is written."),
    "empty": tr("Empty text is written; for a list that one expression fills as a whole, an empty list."),
    "error": tr("The record fails, and the run says at which field."),
}
_WHEN = tr(
    "This is done once a rule's default had its turn, and where the rule does not say otherwise. "
    "On a repeating field it goes for each item, or for the list where one value fills it as a whole. "
    "Constants, loops, conditions and decisions have no blanks."
)


class BlanksDialog(QDialog):
    """Asks what each kind of blank becomes in the shown map; OK is one undoable edit."""

    def __init__(self, document: Document, map_: Map, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._map = document, map_
        self.setWindowTitle(tr("Blank Values of the Map"))
        self.resize(600, 0)
        rows = QGridLayout()
        rows.setHorizontalSpacing(14)
        rows.setVerticalSpacing(4)
        rows.setColumnStretch(1, 1)
        self.boxes: dict[str, QComboBox] = {}
        self._then = {kind: label("") for kind in BLANKS}
        for at, (kind, choices) in enumerate(BLANKS.items()):
            words, means, asks = _MEANS[kind]
            box = QComboBox()
            for one in choices:
                box.addItem(tr("{choice} (as usual)", choice=BECOMES[one]) if one == choices[0] else BECOMES[one], one)
            box.setCurrentIndex(max(0, box.findData(getattr(map_.blanks, kind))))
            box.setAccessibleName(asks)
            box.setAccessibleDescription(means)
            box.currentIndexChanged.connect(self._tell)
            self.boxes[kind] = box
            name = label(words, mnemonic=True)
            name.setBuddy(box)
            rows.addWidget(name, at * 4, 0)
            rows.addWidget(box, at * 4, 1)
            rows.addWidget(label(means, quiet=True), at * 4 + 1, 1)
            rows.addWidget(self._then[kind], at * 4 + 2, 1)
            rows.setRowMinimumHeight(at * 4 + 3, 10)
        self.own = label("")
        buttons, self.ok = answers(self)
        box_ = QVBoxLayout(self)
        box_.setContentsMargins(20, 18, 20, 14)
        box_.setSpacing(12)
        box_.addLayout(rows)
        box_.addWidget(label(_WHEN, quiet=True))
        box_.addWidget(self.own)
        box_.addStretch(1)
        box_.addWidget(buttons)
        own = sum(one.blanks is not None for one in map_.rules)
        self.own.setText(tr("{n} rules say otherwise.", "{n} rule says otherwise.", own))
        self.own.setVisible(bool(own))
        self.boxes["null"].setFocus()
        self._tell()

    @property
    def blanks(self) -> Blanks:
        """What is chosen."""
        return evolve(self._map.blanks, **{kind: box.currentData() for kind, box in self.boxes.items()})

    def _tell(self, *_: object) -> None:
        for kind, box in self.boxes.items():
            self._then[kind].setText(_THEN[box.currentData()])
        self.ok.setEnabled(self.blanks != self._map.blanks and not self._document.read_only)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the texts are."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def accept(self) -> None:
        """Say it in the map."""
        document = self._document
        document.do(set_blanks(document.project, self._map.name, self.blanks), tr("changing what blank values become"))
        super().accept()
