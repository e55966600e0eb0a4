"""The candidates of one field, in a small window at its row: arrows move, Enter maps, Esc closes."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.expression_editor import expression_font
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.suggest.proposing import FieldProposals
from fieldwright.desktop.suggest.words import plain, source_of, spoken, sure_of, told
from fieldwright.desktop.theme import Look, draw_row, ui_font
from fieldwright.mapping.suggest.model import Candidate

WIDTH, LINE = 500, 19
_CANDIDATE = Qt.ItemDataRole.UserRole


class CandidatesModel(QAbstractListModel):
    """The candidates of a field, the best first. ``of_target`` says whether their sources are listed, or their targets."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.candidates: tuple[Candidate, ...] = ()
        self.of_target = True
        self.several = False

    def show(self, candidates: Sequence[Candidate], *, of_target: bool, several: bool) -> None:
        """Show these."""
        self.beginResetModel()
        self.candidates, self.of_target, self.several = tuple(candidates), of_target, several
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """One row a candidate."""
        return 0 if parent.isValid() else len(self.candidates)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The field that is offered, and the candidate itself for painting."""
        one = self.candidates[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return source_of(one, several=self.several) if self.of_target else one.target or tr("the root")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(one, several=self.several)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(told(one))
        return one if role == _CANDIDATE else None


class CandidatesPopup(QFrame):
    """Offers candidates; the chosen one goes to ``accept``."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._accept: Callable[[Candidate], object] = lambda _: None
        self._look, self._window = look, parent
        self.setObjectName("candidates")
        self.setAccessibleName(tr("Candidates"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFixedWidth(WIDTH)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(ui_font(9.0))
        self.title.setObjectName("muted")
        self.none = QLabel()
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setWordWrap(True)
        self.none.setAccessibleDescription(tr("No candidates"))
        self.model = CandidatesModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        follow_selection(self.list)
        self.list.setItemDelegate(_Drawn(look, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleDescription(tr("Enter maps the candidate, Esc closes"))
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._take)
        self.list.installEventFilter(self)
        self.setFocusProxy(self.list)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(6)
        for widget in (self.title, self.none, self.list):
            box.addWidget(widget)

    def ask(self, title: str, under: QRect, accept: Callable[[Candidate], object]) -> None:
        """Open below (or above) a row given in the screen's coordinates; `tell` brings what is offered."""
        self._accept, self._under = accept, under
        self.title.setText(title)
        self.list.setAccessibleName(title)
        self.model.show((), of_target=True, several=False)
        self._say(tr("Looking for matches…"))
        self._place()
        self._dress()
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    _under = QRect()

    def _dress(self) -> None:
        tokens = self._look.theme.tokens
        sheet = f"QFrame#candidates {{ background: {tokens['base']}; border: 1px solid {tokens['line_strong']}; }}"
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)

    def tell(self, found: FieldProposals, *, of_target: bool, several: bool) -> None:
        """Offer these, unless the popup was closed meanwhile."""
        if not self.isVisible():
            return
        self.model.show(found.candidates, of_target=of_target, several=several)
        if not found.candidates:
            self._say(found.why_none)
        else:
            self.none.hide()
            self.list.show()
            rows = sum(self.list.sizeHintForRow(row) for row in range(len(found.candidates)))
            self.list.setFixedHeight(rows + 4)
            self.list.setCurrentIndex(self.model.index(0))
        self._place()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _say(self, text: str) -> None:
        self.none.setText(text)
        self.none.show()
        self.list.setFixedHeight(0)

    def _place(self) -> None:
        self.adjustSize()
        screen = QGuiApplication.screenAt(self._under.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        below = self._under.bottom() + 2
        y = below if below + self.height() <= room.bottom() else max(room.top(), self._under.top() - self.height() - 2)
        window = self._window.frameGeometry()
        right = min(room.right(), max(window.right(), self._under.left() + self.width() // 2))
        x = max(room.left(), min(self._under.left(), right - self.width()))
        self.move(QPoint(x, y))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            chosen = self.model.candidates[index.row()]
            self.close()
            self._accept(chosen)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Enter maps, Esc closes; the list takes the arrows itself."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)


class _Drawn(QStyledItemDelegate):
    """A candidate in a few lines: the field and how sure, the expression, why, and what speaks against it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(WIDTH - 24, 10 + LINE * len(_lines(index.data(_CANDIDATE))) + LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: Candidate = index.data(_CANDIDATE)
        theme = self._look.theme
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are given from the left
        draw_row(painter, rect, option.state, theme)  # type: ignore[attr-defined]
        inside = rect.adjusted(9, 5, -9, -5)
        line = QRect(inside.left(), inside.top(), inside.width(), LINE)
        painter.setFont(ui_font(9.0))
        painter.setPen(theme["muted"])
        sure = sure_of(one.band)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, sure)
        left = line.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(sure) - 12, 0)
        painter.setFont(ui_font())
        painter.setPen(theme["text"])
        _text(painter, left, index.data(), Qt.TextElideMode.ElideMiddle)
        for text, token, code in _lines(one):
            line.translate(0, LINE)
            painter.setFont(expression_font() if code else ui_font(9.0))
            painter.setPen(theme[token])
            _text(painter, line, text, Qt.TextElideMode.ElideRight)
        painter.restore()


def _lines(one: Candidate) -> list[tuple[str, str, bool]]:
    """What stands below the field: text, colour, and whether it is code."""
    made = [(one.expression.replace("\n", " "), "muted", True)] if one.expression else []
    made += [(plain("; ".join(map(translated, one.reasons))), "muted", False)] if one.reasons else []
    return [*made, *([(plain(tr("But {doubt}", doubt=translated(one.doubt))), "warning", False)] if one.doubt else [])]


def _text(painter: QPainter, where: QRect, text: str, elide: Qt.TextElideMode) -> None:
    shown = painter.fontMetrics().elidedText(text, elide, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
