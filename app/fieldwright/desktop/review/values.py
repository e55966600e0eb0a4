"""The fields whose sample values exports show; those of all others are masked. Each decision is an edit that can be undone."""

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import grid, label, label_of
from fieldwright.desktop.language import tr
from fieldwright.files.errors import FieldwrightError
from fieldwright.project.model import Project
from fieldwright.project.reviewing import Shown
from fieldwright.project.reviews.places import TARGET, Place, check_place
from fieldwright.project.sample_masks import NOTHING, shows

COLUMNS = (tr("Field"), tr("Side"), tr("Map"), tr("Reason"), tr("Decided by"))


def switch_values(document: Document, side: str, who: str) -> str:
    """Show the sample values of the selected field in exports, or mask them again; what was done, for people."""
    place = selected(document, side)
    if place is None:
        return tr("Nothing was done: select a field first")
    project = document.project
    found = shows(project.shown, NOTHING, place.map, place.side, place.path)
    if found is None:
        document.do(
            with_shown(project, Shown(place.path, place.map, place.side, "", who)),
            tr("showing values of {path}", path=place.path),
        )
        return tr("Exports show the sample values of {path}", path=place.path)
    if found.path.endswith("*"):
        return tr(
            "Not masked: exports show the values of {path}; Review, Sample Values in Exports changes that",
            path=found.path,
        )
    document.do(without(project, found), tr("masking values of {path}", path=place.path))
    return tr("Exports mask the sample values of {path}", path=place.path)


def selected(document: Document, side: str = "") -> Place | None:
    """The selected field of the ``source`` or the ``target``; with no side the target's, if one is selected."""
    selection = document.selection
    if side != "source" and selection.target_path is not None:
        return Place(selection.map_name, TARGET, selection.target_path)
    if side != TARGET and selection.source_path is not None:
        return Place(selection.map_name, selection.alias, selection.source_path)
    return None


def with_shown(project: Project, one: Shown) -> Project:
    """The project in which exports show a field's values; as it is where they do."""
    return project if one in project.shown else evolve(project, shown=(*project.shown, one))


def without(project: Project, one: Shown) -> Project:
    """The project without a decision to show values."""
    return evolve(project, shown=tuple(each for each in project.shown if each != one))


def values_words(project: Project) -> str:
    """What exports do with sample values, in a sentence."""
    many = len(project.shown)
    if not many:
        return tr("Sample values are masked in every field.")
    paths = ", ".join(one.path for one in project.shown[:3])
    if many > 3:
        paths = tr("{paths} and {count} more", paths=paths, count=many - 3)
    return tr("Sample values are masked, but those of {paths} are shown.", paths=paths)


class ShownDialog(QDialog):
    """The list of fields whose values are shown, to add to and to take from."""

    def __init__(self, document: Document, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._who = document, who
        self.setWindowTitle(tr("Sample Values in Exports"))
        self.resize(720, 440)
        self.said = label("")
        self.table = self._table()
        self.empty = label(tr("No field's values are shown."), quiet=True)
        self.removing = QPushButton(tr("&Mask Again"))
        self.removing.setAutoDefault(False)
        self.removing.setToolTip(tr("Mask the values of the selected fields again (Delete)"))
        self.removing.clicked.connect(lambda _: self.remove())
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("Field whose values are shown"))
        self.path.setPlaceholderText(tr("order.id, order.* for all below"))
        self.path.setToolTip(tr("A path, or one that ends in .* for all below it, or * for all fields"))
        self.side, self.map = QComboBox(), QComboBox()
        self.side.setAccessibleName(tr("Side"))
        self.map.setAccessibleName(tr("Map"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("Why that may be seen"))
        self.adding = QPushButton(tr("&Show Its Values"))
        self.adding.setAutoDefault(False)
        self.adding.clicked.connect(lambda _: self.add())
        self.problem = label("")
        self.problem.setObjectName("wrong")
        self.problem.hide()
        self.path.textChanged.connect(lambda _: self._enable())
        for one in (self.path, self.reason):
            one.returnPressed.connect(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addWidget(
            label(
                tr(
                    "Values that come from sample payloads are masked in exports and bundles: other letters and digits of the same shape. Name the fields whose values may be seen."
                )
            )
        )
        box.addWidget(self.said)
        box.addWidget(self.table, 1)
        under = QHBoxLayout()
        under.addStretch(1)
        under.addWidget(self.removing)
        box.addLayout(under)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.side, 1)
        row.addWidget(self.map, 1)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.reason, 1)
        adding.addWidget(self.adding)
        rows = grid((tr("&Field"), self.path), (tr("S&ide, map"), row), (tr("&Reason"), adding))
        for at, field in ((1, self.side), (2, self.reason)):
            label_of(rows, at).setBuddy(field)
        box.addLayout(rows)
        box.addWidget(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self._fill()
        document.changed.connect(self._refresh)
        self._refresh()

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, len(COLUMNS))
        follow_selection(table)
        table.setHorizontalHeaderLabels(list(COLUMNS))
        table.setAccessibleName(tr("Fields whose sample values are shown"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate((230, 80, 110, 130)):
            header.resizeSection(column, width)
        table.itemSelectionChanged.connect(self._enable)
        return table

    def _fill(self) -> None:
        """Offer the sides and maps there are, and the field that is selected."""
        project, here = self._document.project, self._document.map
        self.side.addItem(tr("either side"), "")
        self.side.addItem(tr("the target"), TARGET)
        for alias in dict.fromkeys(ref.alias for one in project.maps for ref in one.sources):
            self.side.addItem(tr("the source {alias}", alias=alias), alias)
        self.map.addItem(tr("every map"), "")
        for one in project.maps:
            self.map.addItem(tr("the map {name}", name=one.name), one.name)
        place = selected(self._document)
        if place is not None and here is not None:
            self.path.setText(place.path)
            self.side.setCurrentIndex(max(0, self.side.findData(place.side)))
            self.map.setCurrentIndex(max(0, self.map.findData(place.map)))

    def _refresh(self, *_: object) -> None:
        found = self._document.project.shown
        self.table.setRowCount(len(found))
        for row, one in enumerate(found):
            texts = (one.path, one.side or tr("either"), one.map or tr("every map"), one.reason, one.decided_by)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text) if len(text) > 14 else "")
                self.table.setItem(row, column, item)
        self.said.setText(values_words(self._document.project))
        self._enable()

    def _enable(self) -> None:
        self.removing.setEnabled(bool(self.table.selectedItems()))
        self.adding.setEnabled(bool(self.path.text().strip()))

    def add(self) -> None:
        """Show the values of the field that is named."""
        path = self.path.text().strip()
        if not path:
            return
        one = Shown(path, self.map.currentData(), self.side.currentData(), self.reason.text().strip(), self._who)  # fmt: skip
        problem = self._wrong(one)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            return
        self._document.do(with_shown(self._document.project, one), tr("showing values of {path}", path=path))
        self.path.clear()
        self.reason.clear()
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wrong(self, one: Shown) -> str:
        """Why no field can be meant, where that can be told."""
        bench = self._document.benches.get(one.map)
        if one.path.endswith("*") or bench is None or not one.side:
            return ""
        try:
            check_place(Place(one.map, one.side, one.path), bench)
        except FieldwrightError as error:
            return line(error)
        return ""

    def remove(self) -> None:
        """Mask the values of the selected fields again."""
        rows = {item.row() for item in self.table.selectedItems()}
        project = self._document.project
        gone = [one for at, one in enumerate(project.shown) if at in rows]
        for one in gone:
            project = without(project, one)
        if gone:
            paths = tr("{paths} and {count} more", paths=gone[0].path, count=len(gone) - 1) if len(gone) > 1 else gone[0].path  # fmt: skip
            self._document.do(project, tr("masking values of {path}", path=paths))

    def keyPressEvent(self, event) -> None:  # type: ignore[override]
        """Delete masks the selected fields' values again."""
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.remove()
        else:
            super().keyPressEvent(event)
