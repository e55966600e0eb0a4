"""The systems of a catalog in a grid: who owns them, which API they have, what they are the system of record for."""

from typing import Any

from attrs import evolve
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.catalog.document import CatalogDocument
from fieldwright.desktop.catalog.entry_rows import not_understood
from fieldwright.desktop.catalog.headings import heading_width
from fieldwright.desktop.catalog.words import meant, shown, title
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import filter_line
from fieldwright.desktop.language import tr, within
from fieldwright.project.catalog.model import System
from fieldwright.report.catalog.attributes import SYSTEM, Attribute, cell_text

_WIDTHS = {"name": 170, "owner": 150, "description": 220, "record_of": 190, "platform": 76, "lifecycle": 84, "note": 200}  # fmt: skip


class SystemsPage(QWidget):
    """The grid. A system that is named but not described is described by editing it."""

    entry_asked = Signal(object)
    said = Signal(str)

    def __init__(self, document: CatalogDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._systems: list[System] = []
        self.search = filter_line(tr("Search the systems"), tr("Words that stand anywhere in a row"))
        self.table = _Grid(0, len(SYSTEM))
        follow_selection(self.table)
        self.table.setHorizontalHeaderLabels([title(one) for one in SYSTEM])
        self.table.setAccessibleName(tr("Systems"))
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().setDefaultSectionSize(26)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, one in enumerate(SYSTEM):
            self.table.setColumnWidth(at, max(_WIDTHS.get(one.key, 120), heading_width(header, title(one))))
        self.add, self.remove, self.show_them = QPushButton(tr("&Add System…")), QPushButton(tr("&Remove")), QPushButton(tr("Show &Integrations"))  # fmt: skip
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        for button in (self.add, self.remove, self.show_them):
            button.setAutoDefault(False)
            bar.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(self.table, 1)
        self.search.textChanged.connect(lambda _: self.refresh())
        self.table.itemChanged.connect(self._edited)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.show_them.clicked.connect(self._show_entries)
        document.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the systems as they are."""
        known = {one.name: one for one in self._document.catalog.systems}
        words = self.search.text().casefold().split()
        held = (known.get(name) or System(name) for name in self._document.system_names)
        self._systems = [one for one in held if all(word in _words(one) for word in words)]
        row, column = self.table.currentRow(), self.table.currentColumn()
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._systems))
            for at, one in enumerate(self._systems):
                for across, attribute in enumerate(SYSTEM):
                    item = QTableWidgetItem(shown(attribute.key, cell_text(attribute, one)))
                    if attribute.key == "name" or self._document.read_only:
                        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                    if attribute.key == "name" and one.name not in known:
                        item.setText(f"{one.name}")
                        item.setToolTip(
                            tr("It is named by integrations, and not described: edit its row to describe it")
                        )
                        font = item.font()
                        font.setItalic(True)
                        item.setFont(font)
                    self.table.setItem(at, across, item)
            if 0 <= row < len(self._systems):
                self.table.setCurrentCell(row, max(column, 0))

    def _edited(self, item: QTableWidgetItem) -> None:
        system, attribute = self._systems[item.row()], SYSTEM[item.column()]
        changed = _with_text(system, attribute, item.text())
        if changed is None:
            self.said.emit(not_understood(attribute, item.text()))
            self.refresh()
        elif not self._document.with_system(
            changed, tr("{title} of {name}", title=within(title(attribute)), name=system.name)
        ):
            self.refresh()

    def _add(self) -> None:
        name, given = QInputDialog.getText(self, tr("Add System"), tr("What is the system called?"))
        name = name.strip()
        if given and name and not any(one.name == name for one in self._document.catalog.systems):
            self.search.clear()
            self._document.with_system(System(name), tr("adding the system {name}", name=name))
            row = next((at for at, one in enumerate(self._systems) if one.name == name), -1)
            self.table.setCurrentCell(row, 1)
            self.table.setFocus()

    def _remove(self) -> None:
        name = self._current
        held = self._document.catalog
        if name and self._document.do(evolve(held, systems=tuple(one for one in held.systems if one.name != name)), tr("removing the system {name}", name=name)):  # fmt: skip
            used = sum(name in (one.source, one.target) for one in held.entries)
            self.said.emit(
                tr("{name} is described no more; {count} integrations still name it", name=name, count=used)
                if used
                else tr("{name} is described no more", name=name)
            )

    @property
    def _current(self) -> str:
        row = self.table.currentRow()
        return self._systems[row].name if 0 <= row < len(self._systems) else ""

    def _show_entries(self) -> None:
        name = self._current
        ids = frozenset(one.id for one in self._document.catalog.entries if name in (one.source, one.target))
        if name and ids:
            self.entry_asked.emit((ids, tr("of {name}", name=name)))
        elif name:
            self.said.emit(tr("No integration names {name}", name=name))


class _Grid(QTableWidget):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.editItem(item)
        elif event.key() == Qt.Key.Key_Delete and item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
            item.setText("")
        else:
            super().keyPressEvent(event)


def _words(system: System) -> str:
    return " ".join(shown(one.key, cell_text(one, system)) for one in SYSTEM).casefold()


def _with_text(system: System, attribute: Attribute, text: str) -> System | None:
    if not text.strip():
        empty: Any = getattr(System(""), attribute.key)
        return evolve(system, **{attribute.key: empty})
    read = attribute.read(meant(attribute.key, text))
    changes: dict[str, Any] = {attribute.key: read.value} if read is not None else {}
    return evolve(system, **changes) if changes else None
