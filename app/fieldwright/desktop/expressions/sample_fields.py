"""The fields that an expression can read, each as it reads from there, with its value in the sample: to look at, search, drag and insert."""

from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QKeyEvent, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from fieldwright.desktop.expressions.about import NOTHING, Values
from fieldwright.desktop.field_delegate import BADGES, badge_of, row_height
from fieldwright.desktop.field_tree import cardinality, plain_tip, type_text
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import filter_line
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.desktop.mirroring import head_at_left
from fieldwright.desktop.surroundings import Surroundings
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.expression.lineage import plain_path
from fieldwright.mapping.scopes import COMPUTED_ITEM, expression_for
from fieldwright.schema.model import Field
from fieldwright.schema.search import search

MOST_FOUND = 200
DEPTH = 14
_PLACE = Qt.ItemDataRole.UserRole + 1


@frozen(eq=False)
class Place:
    """A field as an expression reads it."""

    alias: str
    path: str
    field: Field | None
    text: str


class _Model(QStandardItemModel):
    """Rows whose drag is the text that they insert."""

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """What is dragged: the expression of the first row."""
        data = QMimeData()
        for index in indexes[:1]:
            place = index.siblingAtColumn(0).data(_PLACE)
            if isinstance(place, Place):
                data.setText(place.text)
        return data


class _Tree(QTreeView):
    inserted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter inserts."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.inserted.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class SampleFields(QWidget):
    """``inserted`` carries the text of a field that somebody wants in the expression."""

    inserted = Signal(str)

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._jobs = look, jobs
        self._around = Surroundings()
        self._values = NOTHING
        self._icons: dict[str, QIcon] = {}
        self.search: QLineEdit = filter_line(tr("Find a field"), tr("Words of a field's path, name or title"))
        self.search.textChanged.connect(self._search)
        self.model = _Model(0, 3, self)
        self.tree = _Tree()
        self.tree.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # names and values read so in every language
        self.tree.setModel(self.model)
        follow_selection(self.tree)
        self.tree.setAccessibleName(tr("Fields with values of the sample"))
        self.tree.setAccessibleDescription(tr("Enter inserts the field into the expression."))
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setUniformRowHeights(True)
        self.tree.setDragEnabled(True)
        self.tree.setIndentation(14)
        self.tree.setIconSize(QSize(22, 15))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setExpandsOnDoubleClick(False)
        header = self.tree.header()
        header.setStretchLastSection(True)
        head_at_left(header)
        header.setMinimumSectionSize(40)  # the last one ends where the tree ends
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.tree.expanded.connect(self._expand)
        self.tree.doubleClicked.connect(self._insert)
        self.tree.inserted.connect(lambda: self._insert(self.tree.currentIndex()))
        self.search.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 0)
        box.setSpacing(6)
        box.addWidget(self.search)
        box.addWidget(self.tree, 1)
        look.changed.connect(self._restyle)

    # -- showing

    def show_fields(self, around: Surroundings, values: Values) -> None:
        """Show what an expression of these surroundings can read."""
        self._around, self._values = around, values
        self._fill()

    def _restyle(self, *_: object) -> None:
        self._icons.clear()
        self._fill()

    def _fill(self) -> None:
        if self.search.text().strip():
            self._search(self.search.text())
            return
        self._begin()
        scope, bench = self._around.scope, self._around.bench
        if bench is None:
            return
        sides = bench.sources or bench.partial
        if scope.item and scope.item_alias != COMPUTED_ITEM:
            self._top(scope.item_alias or scope.root_alias, plain_path(scope.item), tr("Item {name}"), opened=True)
        for side in sides:
            self._top(side.alias, "", tr("Source {name}"), opened=not scope.item and side is sides[0])

    def _begin(self) -> None:
        self.model.clear()
        self.model.setHorizontalHeaderLabels([tr("Field"), tr("Type"), tr("In the sample")])
        self.tree.setColumnWidth(0, max(150, self.width() * 43 // 100))
        self.tree.setColumnWidth(1, 78)

    def _top(self, alias: str, path: str, words: str, *, opened: bool) -> None:
        field = self._around.field(alias, path)
        if field is None:
            return
        row = self._row(alias, path, field, words.format(name=path or alias))
        font = ui_font(9.75, QFont.Weight.DemiBold)
        row[0].setFont(font)
        self.model.appendRow(row)
        if opened:
            self.tree.expand(row[0].index())
            first = self._below(row[0])
            if len(first) == 1:  # the root element of XML
                self.tree.expand(first[0].index())

    @staticmethod
    def _below(item: QStandardItem) -> list[QStandardItem]:
        return [child for at in range(item.rowCount()) if (child := item.child(at)) is not None]

    def _row(self, alias: str, path: str, field: Field, name: str) -> list[QStandardItem]:
        text = expression_for(self._around.scope, alias, path)
        first = QStandardItem(name)
        first.setSizeHint(QSize(60, row_height()))
        first.setData(Place(alias, path, field, text), _PLACE)
        first.setIcon(self._icon(badge_of(field.shape)))
        said = " ".join((field.shape.description or field.shape.title).split())
        first.setToolTip(plain_tip(f"{text}\n{said}" if said else text))
        kind = QStandardItem(" ".join(part for part in (type_text(field.shape), cardinality(field.shape)) if part))
        kind.setForeground(self._look.theme["muted"])
        told = self._values.told(alias, path)
        value = QStandardItem(" ".join(told.split()))
        value.setToolTip(plain_tip(told))
        spoken = ", ".join((name, kind.text(), told or tr("no value")))
        first.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        if not field.shape.leaf:
            first.appendRow(QStandardItem())  # taken out when the row is opened
        return [first, kind, value]

    def _expand(self, index: QModelIndex) -> None:
        item = self.model.itemFromIndex(index)
        child = item.child(0) if item is not None else None
        place = item.data(_PLACE) if item is not None else None
        if item is None or child is None or child.data(_PLACE) is not None or not isinstance(place, Place):
            return
        item.removeRows(0, item.rowCount())
        for one in self._around.children(place.alias, place.path):
            item.appendRow(self._row(place.alias, plain_path(one.value_path), one, one.name))

    def _icon(self, kind: str) -> QIcon:
        if kind not in self._icons:
            self._icons[kind] = _badge(kind, self._look)
        return self._icons[kind]

    # -- searching

    def _search(self, text: str) -> None:
        if not text.strip():
            self._fill()
            return
        bench = self._around.bench
        if bench is not None:
            sides = tuple((one.alias, one.root) for one in bench.sources or bench.partial)
            self._jobs.start(_found, sides, text, done=self._show_found, key=(self, "search"))

    def _show_found(self, found: list[tuple[str, Field]]) -> None:
        self._begin()
        for alias, field in found:
            path = plain_path(field.value_path)
            self.model.appendRow(self._row(alias, path, field, expression_for(self._around.scope, alias, path)))
        if not found:
            none = QStandardItem(tr("No field has these words"))
            none.setEnabled(False)
            self.model.appendRow(none)
        else:
            self.tree.setCurrentIndex(self.model.index(0, 0))

    # -- doing

    def reveal(self, alias: str, path: str) -> bool:
        """Go to a field; False where it is not there."""
        self.search.clear()
        self._fill()
        return any(self._reveal(self.model.item(at), alias, path) for at in range(self.model.rowCount()))

    def _reveal(self, item: QStandardItem | None, alias: str, path: str) -> bool:
        place = item.data(_PLACE) if item is not None else None
        if item is None or not isinstance(place, Place) or place.alias != alias:
            return False
        if place.path == path:
            self.tree.setCurrentIndex(item.index())
            self.tree.scrollTo(item.index(), QTreeView.ScrollHint.PositionAtCenter)
            self.tree.setFocus()
            return True
        if place.path and not path.startswith(f"{place.path}."):
            return False
        self._expand(item.index())
        return any(self._reveal(one, alias, path) for one in self._below(item))

    @property
    def place(self) -> Place | None:
        """The field of the current row."""
        found = self.tree.currentIndex().siblingAtColumn(0).data(_PLACE)
        return found if isinstance(found, Place) else None

    def _insert(self, index: QModelIndex) -> None:
        place = index.siblingAtColumn(0).data(_PLACE)
        if isinstance(place, Place):
            self.inserted.emit(place.text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search to what it found, Enter inserts the first."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.tree.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._insert(self.tree.currentIndex())
                return True
        return super().eventFilter(watched, event)


def _found(sides: tuple[tuple[str, Field], ...], text: str) -> list[tuple[str, Field]]:
    """The nearest fields with some words."""
    made: dict[tuple[str, str], tuple[str, Field]] = {}
    for alias, root in sides:
        for field in search(root, text, depth=DEPTH, limit=MOST_FOUND):
            if not field.shape.alternative and field.name != "[]":
                made.setdefault((alias, plain_path(field.value_path)), (alias, field))
    return list(made.values())[:MOST_FOUND]


def _badge(kind: str, look: Look) -> QIcon:
    text, token = BADGES.get(kind, BADGES["any"])
    ratio = 2.0
    made = QPixmap(round(22 * ratio), round(15 * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme[token])
    painter.drawRoundedRect(0, 0, 22, 15, 4, 4)
    painter.setPen(look.theme[f"{token}_ink"])
    painter.setFont(ui_font(7.6, QFont.Weight.DemiBold))
    painter.drawText(0, 0, 22, 15, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return QIcon(made)
