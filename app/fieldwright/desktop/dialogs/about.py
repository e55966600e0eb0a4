"""What this program is, its version, and what it is made of, with the licences."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright import __version__
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.language import tr
from fieldwright.desktop.licences import Part, parts
from fieldwright.desktop.theme import Look, ui_font

_SAID = (
    tr(
        "Map two systems' data field by field, see what will not fit, and hand over a specification that can be built from. "
        "Nothing leaves this computer."
    ),
    tr("Fieldwright is under the Apache License 2.0. It is made of what is listed here, each under its own licence:"),
)
_PART = Qt.ItemDataRole.UserRole


class About(QDialog):
    """The dialog."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Fieldwright"))
        self.resize(640, 620)
        logo = QLabel()
        logo.setPixmap(look.icon("logo", "accent_line").pixmap(48, 48))
        logo.setAccessibleName(tr("Fieldwright's mark"))
        name = QLabel(f"Fieldwright {__version__}")
        name.setFont(ui_font(15, ui_font().Weight.DemiBold))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(logo)
        head.addWidget(name, 1)
        self.list = self._parts()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The licence"))
        self.list.currentItemChanged.connect(lambda item, _: self._read(item))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(10)
        box.addLayout(head)
        for text in _SAID:
            box.addWidget(label(text))
        box.addWidget(self.list, 3)
        box.addWidget(self.text, 2)
        box.addWidget(buttons)
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _parts(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setHeaderLabels([tr("Made of"), tr("Version"), tr("Licence")])
        made.setAccessibleName(tr("What Fieldwright is made of"))
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAlternatingRowColors(True)
        made.setAllColumnsShowFocus(True)
        made.setStyleSheet("QTreeView::item { padding: 3px 6px 3px 2px; }")
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        follow_selection(made)
        qt = Part("Qt", qVersion(), "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "https://www.qt.io")
        for one in sorted((*parts(), qt), key=lambda one: one.name.casefold()):
            row = QTreeWidgetItem([one.name, one.version, one.licence])
            row.setData(0, _PART, one)
            row.setToolTip(2, f"<p>{one.licence}</p>")
            made.addTopLevelItem(row)
        header = made.header()
        for at in (0, 1):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _read(self, item: QTreeWidgetItem | None) -> None:
        one = item.data(0, _PART) if item is not None else None
        if not isinstance(one, Part):
            return
        told = tr("{name} brings no text of its licence along: {licence}. See {place}.", name=one.name, licence=one.licence, place=one.place)  # fmt: skip
        self.text.setPlainText(one.text or told)
