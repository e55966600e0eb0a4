"""The list of edits beside the work, with what differs between the chosen one and now."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.document import Document
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look, draw_edge, ui_font
from fieldwright.desktop.undoing.rows import ROW, EditRows, Row, clock
from fieldwright.project.model import Project

LINE, SECOND = 26, 15
NARROW = 240
"""Below this width the time stands in a second line, so that the name can be told."""
MOST = 200
"""Differences that are shown; the rest are counted."""
DELAY = 150
"""Milliseconds that a row is looked at before its differences are looked for."""
_KEY = ("undoing", "differences")


def differences(before: Project, after: Project) -> tuple[str, ...]:
    """What differs, in sentences. Imported when somebody first asks."""
    from fieldwright.project.releases import sentences

    return sentences(before, after)


class EditsPanel(QDockWidget):
    """The list. Enter or a double click goes to where the project was; choosing only shows what differs."""

    asked = Signal(int)
    """Somebody wants to go to a place."""
    left = Signal()
    """Somebody wants back to the work."""

    def __init__(self, document: Document, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Edits"), parent)
        self._document, self._look = document, look
        self.setObjectName("edits")
        self.setAccessibleName(tr("Edits"))
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.model = EditRows(document, self)
        self.list = QListView()
        self.list.setModel(self.model)
        follow_selection(self.list)
        self.list.setItemDelegate(_Drawn(look, self.list))
        self.list.setAccessibleName(tr("Edits, the latest first"))
        self.list.setAccessibleDescription(
            tr("Enter goes to where the project was after the edit; Esc leads back to the work")
        )
        self.list.setUniformItemSizes(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.entered.connect(self._hovered)
        self.list.doubleClicked.connect(self._go)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.heading = QLabel()
        self.heading.setObjectName("muted")
        self.heading.setFont(ui_font(9, QFont.Weight.DemiBold))
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.said = QPlainTextEdit()
        self.said.setReadOnly(True)
        self.said.setFrameShape(QFrame.Shape.NoFrame)
        self.said.setTabChangesFocus(True)
        self.said.setAccessibleName(tr("What differs from now"))
        self.go = QPushButton(tr("&Go There", "to an edit"))
        self.go.setToolTip(tr("Put the project back as it was after this edit; the edits after it can be done again"))
        self.go.clicked.connect(lambda: self._go(self.list.currentIndex()))
        below = QWidget()
        box = QVBoxLayout(below)
        box.setContentsMargins(12, 9, 12, 10)
        box.setSpacing(7)
        box.addWidget(self.heading)
        box.addWidget(self.said, 1)
        box.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(below)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([360, 240])
        self.setWidget(split)
        self.shut = QToolButton()
        self.shut.setToolTip(tr("Close the list of edits"))
        self.shut.setAccessibleName(tr("Close the list of edits"))
        self.shut.setIconSize(QSize(14, 14))
        self.shut.clicked.connect(self._shut)
        title = QLabel(tr("EDITS"))
        title.setFont(ui_font(8.4, QFont.Weight.DemiBold))
        title.setObjectName("heading")
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 6, 0)
        row.addWidget(title, 1)
        row.addWidget(self.shut)
        self.setTitleBarWidget(head)
        self._looked_at = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._compare)
        document.changed.connect(self.refresh)
        document.saved.connect(self.refresh)
        look.changed.connect(self._dress)
        self._dress()
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._look_at(index))
        self.refresh()

    def _dress(self, *_: object) -> None:
        self.shut.setIcon(self._look.icon("close", "muted"))
        self.list.viewport().update()

    def _shut(self) -> None:
        self.hide()
        self.left.emit()

    def sizeHint(self) -> QSize:
        """Wide enough for most names."""
        return QSize(300, 480)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring up to date what was not looked at meanwhile."""
        super().showEvent(event)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show the edits as they are, the present one current."""
        if not self.isVisible():
            return
        before = self.model.rows
        self.model.refresh()
        if self.model.rows != before or not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(max(self.model.here, 0)))
        self._look_at(self.list.currentIndex())

    def focus_list(self) -> None:
        """Go to the list, at the present edit."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.model.here >= 0:
            self.list.setCurrentIndex(self.model.index(self.model.here))

    def _go(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None and not row.here:
            self.asked.emit(row.place)

    def _row(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        return self.model.rows[index.row()] if 0 <= index.row() < len(self.model.rows) else None

    # -- what differs

    def _hovered(self, index: QModelIndex) -> None:
        self._look_at(index)

    def _look_at(self, index: QModelIndex) -> None:
        row = self._row(index)
        current = self._row(self.list.currentIndex())
        self.go.setEnabled(current is not None and not current.here)
        self._looked_at = row.place if row is not None else -1
        if row is None or row.here:
            self._timer.stop()
            self.heading.setText(tr("The project is here now.") if row is not None else "")
            self.said.clear()
            return
        self.heading.setText(
            tr("From {edit} to now:", edit=row.label) if row.done else tr("From now to {edit}:", edit=row.label)
        )
        self.said.setPlainText(tr("Comparing…"))
        self._timer.start()

    def _compare(self) -> None:
        document, place = self._document, self._looked_at
        if place < 0 or not self.isVisible():
            return
        other, now = document.history.states[place], document.project
        before, after = (other, now) if place < document.history.at else (now, other)
        document.jobs.start(
            differences, before, after, done=lambda found: self._tell(place, now, found),
            failed=lambda error: self._tell(place, now, (tr("It cannot be told what differs: {error}.", error=type(error).__name__),)), key=_KEY,
        )  # fmt: skip

    def _tell(self, place: int, now: Project, found: Sequence[str]) -> None:
        if place != self._looked_at or self._document.project is not now:
            return
        from fieldwright.desktop.history.saying import said

        shown = "\n".join(map(said, found[:MOST])) or tr("Nothing that the specification says.")
        more = len(found) - MOST
        self.said.setPlainText(shown + "\n" + tr("and {count} more", count=more) if more > 0 else shown)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter goes there, Esc goes back; what the mouse leaves gives way to what is current."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        if watched is self.list.viewport() and event.type() == QEvent.Type.Leave:
            self._look_at(self.list.currentIndex())
        return super().eventFilter(watched, event)  # type: ignore[arg-type]


class _Drawn(QStyledItemDelegate):
    """An edit in one line: a dot where the project is, the name (pale where it is undone), what is saved, and the time; in two where it is narrow."""

    def __init__(self, look: Look, parent: QListView) -> None:
        super().__init__(parent)
        self._look, self._list = look, parent

    @property
    def _narrow(self) -> bool:
        return self._list.viewport().width() < NARROW

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(120, LINE + SECOND if self._narrow else LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        theme, rect, state = self._look.theme, option.rect, option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are given from the left
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme["accent_soft"] if chosen else theme["hover"])
        if chosen:
            draw_edge(painter, rect, theme)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme["accent_line"])
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if row.here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme["accent_line"])
            painter.drawEllipse(rect.left() + 9, rect.top() + (LINE - 7) // 2, 7, 7)
        inside = rect.adjusted(25, 0, -10, 0)
        right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ui_font(9))
        painter.setPen(theme["muted"])
        beside = "  ".join(one for one in (tr("saved") if row.saved else "", clock(row.when)) if one)
        if self._narrow:
            painter.drawText(inside.adjusted(0, LINE - 5, 0, -3), Qt.AlignmentFlag.AlignLeft | middle, beside)
            inside.setHeight(LINE)
        else:
            painter.drawText(inside, right | middle, beside)
            inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(beside) - 10)
        font = ui_font(10, QFont.Weight.DemiBold if row.here else QFont.Weight.Normal)
        font.setItalic(not row.done)
        painter.setFont(font)
        painter.setPen(theme["text"] if row.done else theme["muted"])
        text = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | middle, text)
        painter.restore()
