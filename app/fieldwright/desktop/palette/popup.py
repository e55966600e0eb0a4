"""The palette itself: a line to write in and the hits below it. Arrows move, Enter goes there, Esc closes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import tr
from fieldwright.desktop.palette.hits import Hit
from fieldwright.desktop.theme import Look, draw_row, ui_font

WIDTH, HEIGHT, LINE = 640, 420, 30
_HIT = Qt.ItemDataRole.UserRole
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}


class HitModel(QAbstractListModel):
    """The hits, in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        """Show these."""
        self.beginResetModel()
        self.hits = tuple(hits)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """One row a hit."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What it is called, and the hit itself for painting."""
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if hit.enabled:
                return f"{hit.title}, {hit.group.word}. {hit.detail}"
            return tr("{title}, {kind}, not possible now. {detail}", title=hit.title, kind=hit.group.word, detail=hit.detail)  # fmt: skip
        return hit if role == _HIT else None


class Palette(QFrame):
    """Asks for words and shows what fits them."""

    asked = Signal(str)
    """The text, whenever it is another."""
    chosen = Signal(object)
    """The `Hit` that somebody wants to go to."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self._moved = False
        self.setObjectName("palette")
        self.setAccessibleName(tr("Search everywhere"))
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Search everywhere"))
        self.line.setAccessibleDescription(tr("Arrows move in the list below, Enter goes there, Esc closes"))
        self.line.setPlaceholderText(tr("Search fields, rules, findings, actions…"))
        self.line.setMinimumHeight(30)
        self.line.textChanged.connect(self._written)
        self.line.installEventFilter(self)
        self.model = HitModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        follow_selection(self.list)
        self.list.setAccessibleName(tr("What was found"))
        self.list.setItemDelegate(_Drawn(look, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take)
        self.none = QLabel(tr("Nothing fits."))
        self.none.setObjectName("muted")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = QLabel(tr("> actions    @ fields    = rules    ! findings    # in the project"))
        self.hint.setObjectName("muted")
        self.hint.setFont(ui_font(8.6))
        self.hint.setAccessibleName(
            tr("A sign in front asks for one kind: > actions, @ fields, = rules, ! findings, # what is in the project")
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 8)
        box.setSpacing(8)
        box.addWidget(self.line)
        box.addWidget(self.list, 1)
        box.addWidget(self.none, 1)
        box.addWidget(self.hint)
        self.setFocusProxy(self.line)

    def _written(self, text: str) -> None:
        self._moved = False
        self.asked.emit(text)

    def open(self) -> None:
        """Open over the upper middle of the window, with what was asked last selected."""
        tokens = self._look.theme.tokens
        self.setStyleSheet(
            f"QFrame#palette {{ background: {tokens['base']}; border: 1px solid {tokens['line_strong']}; }}"
        )
        above = self.parentWidget()
        window = above.window().frameGeometry() if above is not None else QRect(0, 0, 1280, 800)
        width = min(WIDTH, window.width() - 40)
        self.setFixedSize(width, min(HEIGHT, window.height() - 80))
        self.move(window.center().x() - width // 2, window.top() + max(40, window.height() // 8))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.line.selectAll()
        self.asked.emit(self.line.text())

    def tell(self, hits: Sequence[Hit], *, looking: bool = False) -> None:
        """Show these; what somebody moved to stays current where it is still there."""
        row = self.list.currentIndex().row() if self._moved else -1
        before = self.model.hits[row] if 0 <= row < len(self.model.hits) else None
        self.model.show(hits)
        at = next((at for at, one in enumerate(hits) if one == before), 0)
        self.list.setVisible(bool(hits))
        self.none.setVisible(not hits)
        self.none.setText(tr("Looking…") if looking else tr("Nothing fits. Fewer words find more."))
        if hits:
            self.list.setCurrentIndex(self.model.index(at))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and self.model.hits[index.row()].enabled:
            hit = self.model.hits[index.row()]
            self.close()
            self.chosen.emit(hit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line keeps the focus; arrows move in the list."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in _MOVES and self.model.hits:
                row = self.list.currentIndex().row() + _MOVES[Qt.Key(key)]
                last = len(self.model.hits) - 1
                row = (
                    (0 if row > last else last)
                    if abs(_MOVES[Qt.Key(key)]) == 1 and not 0 <= row <= last
                    else min(last, max(0, row))
                )
                self.list.setCurrentIndex(self.model.index(row))
                self._moved = True
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)


class _Drawn(QStyledItemDelegate):
    """A hit in one line: icon, title, detail, and at the right its shortcut or kind."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(200, LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit = index.data(_HIT)
        theme, rect = self._look.theme, option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are given from the left
        draw_row(painter, rect, option.state, theme)  # type: ignore[attr-defined]
        inside: QRect = rect.adjusted(9, 0, -9, 0)
        token = hit.icon if hit.group.id == "finding" else "muted"
        self._look.icon(hit.icon or hit.group.icon, token).paint(
            painter, QRect(inside.left(), inside.center().y() - 7, 15, 15)
        )
        inside.setLeft(inside.left() + 24)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ui_font(8.6))
        painter.setPen(theme["muted"])
        right = hit.key or hit.group.word
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | middle, right)
        inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(right) - 14)
        painter.setFont(ui_font())
        painter.setPen(theme["text" if hit.enabled else "faint"])
        metrics = painter.fontMetrics()
        room = inside.width() * 3 // 5 if hit.detail else inside.width()
        title = metrics.elidedText(_plain(hit.title), Qt.TextElideMode.ElideMiddle, max(60, room))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | middle, title)
        inside.setLeft(inside.left() + metrics.horizontalAdvance(title) + 12)
        if hit.detail and inside.width() > 40:
            painter.setFont(ui_font(9.0))
            painter.setPen(theme["muted"])
            detail = painter.fontMetrics().elidedText(_plain(hit.detail), Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | middle, detail)
        painter.restore()


def _plain(text: str) -> str:
    return " ".join(text[:400].split())
