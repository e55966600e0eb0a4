"""Accepting a finding: how far, and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import answers, grow
from fieldwright.desktop.language import tr, translated
from fieldwright.mapping.findings import KINDS, Finding
from fieldwright.project.accepting import EVERYWHERE, HERE, IN_MAP, accept


class AcceptDialog(QDialog):
    """Asks for a reason; OK is one undoable edit."""

    def __init__(self, document: Document, one: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._one = document, one
        self.setWindowTitle(tr("Accept with a reason"))
        self.resize(520, 150)
        kind = KINDS.get(one.id)
        said = QLabel(f"{one.id}: {translated(one.message)}")
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self.reach = QComboBox()
        if one.target or one.sources:
            self.reach.addItem(tr("Only here, at {place}", place=one.target or one.sources[0]), HERE)
        if one.map:
            self.reach.addItem(tr("All {id} of the map {map}", id=one.id, map=one.map), IN_MAP)
        everywhere = (
            tr("All {id} of the project ({kind})", id=one.id, kind=translated(kind.title))
            if kind
            else tr("All {id} of the project", id=one.id)
        )
        self.reach.addItem(everywhere, EVERYWHERE)
        self.reach.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reach.setMinimumContentsLength(30)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("why it may stay as it is"))
        self.reason.textChanged.connect(self._tell)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Accept"), self.reach)
        form.addRow(tr("&Reason"), self.reason)
        buttons, self.ok = answers(self)
        self.ok.setText(tr("&Accept"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        box.addWidget(said)
        box.addLayout(form)
        box.addStretch(1)
        box.addWidget(buttons)
        self.reason.setFocus()
        grow(self)
        self._tell()

    def _tell(self, *_: object) -> None:
        self.ok.setEnabled(bool(self.reason.text().strip()))

    def accept(self) -> None:
        """Accept it."""
        done = accept(self._document.project, self._one, self.reason.text(), self.reach.currentData())
        self._document.do(done, tr("Accept {id}", id=self._one.id))
        super().accept()
