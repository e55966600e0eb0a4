"""The editor of an expression: colours, brackets, completion, and what is wrong where."""

from collections.abc import Sequence
from html import escape

from attrs import frozen
from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextCursor,
)  # fmt: skip
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QFrame,
    QHeaderView,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QTreeView,
    QWidget,
)

from fieldwright.desktop.completion import Offer, Offers, completions
from fieldwright.desktop.highlighter import Highlighter, points, tone, units
from fieldwright.desktop.language import tr
from fieldwright.desktop.surroundings import Surroundings
from fieldwright.expression.diagnostics import diagnose

PAUSE = 600
"""Milliseconds without typing after which an edit counts as done."""
LONGEST = 20_000
"""Characters of an expression that is checked and evaluated while it is typed."""
CHECK = 80
"""Milliseconds after a key until the text is checked."""

_OPEN, _CLOSE = "([{", ")]}"
_OFFER = Qt.ItemDataRole.UserRole + 1


@frozen
class Mark:
    """Something wrong at a part of the text (code points; -1 for all of it)."""

    severity: str
    message: str
    start: int = -1
    end: int = -1


class ExpressionEditor(QPlainTextEdit):
    """Edits one expression. ``edited`` follows the typing, ``committed`` says that an edit is done."""

    edited = Signal(str)
    committed = Signal(str)
    left = Signal()
    """The focus went, or Ctrl+Enter was pressed: what follows is another edit."""
    marks_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, one_line: bool = False) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._around = Surroundings()
        self._held = ""
        self._found: tuple[Mark, ...] = ()
        self._more: tuple[Mark, ...] = ()
        self._setting = False
        self.setFont(expression_font())
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("expression")
        if one_line:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setFixedHeight(self.fontMetrics().height() + 14)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setPlaceholderText(tr("An expression, such as  customer.name  (Ctrl+Space lists fields and functions)"))
        self.setAccessibleName(tr("Expression"))
        self.setAccessibleDescription(tr("A JSONata expression. Control+Space completes, Control+Enter commits."))
        self.highlighter = Highlighter(self.document(), self.palette())
        self._completer = _completer(self)
        self._popup = popup_of(self._completer)
        self._completer.activated[QModelIndex].connect(self._insert)  # type: ignore[index]
        self._offers = Offers()
        self._pause = _timer(self, PAUSE, self.commit)
        self._check = _timer(self, CHECK, self.check_now)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._draw)

    # -- what is shown

    @property
    def text(self) -> str:
        """The expression as it stands."""
        return self.toPlainText()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Everything known to be wrong, what the text itself says first."""
        return self._found + self._more

    def show_expression(self, text: str, around: Surroundings, findings: Sequence[Mark] = ()) -> None:
        """Show a rule's expression. Text that is the same keeps its cursor and its undo."""
        failed = tuple(one for one in self._more if one.severity == "failure") if text == self.text else ()
        self._around, self._more, self._held = around, (*findings, *failed), text
        self._pause.stop()
        if text != self.text:
            self._setting = True
            self.setPlainText(text)
            self._setting = False
        self.check_now()

    def show_failure(self, failure: Mark | None) -> None:
        """Mark where the expression failed on the sample."""
        self._more = tuple(one for one in self._more if one.severity != "failure") + ((failure,) if failure else ())
        self._draw()
        self.marks_changed.emit(self.marks)

    def commit(self) -> None:
        """Say that the edit is done, if there is one."""
        self._pause.stop()
        if self.text != self._held:
            self._held = self.text
            self.committed.emit(self._held)

    def check_now(self) -> None:
        """Look at what is wrong with the text."""
        self._check.stop()
        text = self.text
        found = diagnose(text, self._around.scope.names) if text.strip() and len(text) <= LONGEST else ()
        self._found = tuple(Mark("error", one.message, one.start, one.end) for one in found)
        self._draw()
        self.marks_changed.emit(self.marks)

    # -- typing

    def _changed(self) -> None:
        if self._setting:
            return
        self._more = ()
        self._check.start()
        self._pause.start()
        self.edited.emit(self.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the completion list first, then Ctrl+Space and Ctrl+Enter, then typing."""
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        popup = self._popup
        if popup.isVisible():
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._insert(popup.currentIndex())
                return
            if key == Qt.Key.Key_Escape:
                popup.hide()
                return
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return
        if control and key == Qt.Key.Key_Space:
            self.complete()
            return
        if (control or self._one_line) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.left.emit()
            return
        super().keyPressEvent(event)
        typed = event.text()
        if (popup.isVisible() and (typed or key == Qt.Key.Key_Backspace)) or (
            typed and (typed in ".`$" or (typed == '"' and self._before().endswith('$translate("')))
        ):
            self.complete(typing=True)

    def event(self, event: QEvent) -> bool:
        """Undo is the document's once the text is committed; help is about the mark under the mouse."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            steps = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(one) for one in steps) and self.text == self._held:
                event.ignore()
                return False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._mark_at(self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).position())
            if mark:
                QToolTip.showText(event.globalPos(), f"<p>{escape(mark.message)}</p>", self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes what is offered while the list is open."""
        return False if self._popup.isVisible() else super().focusNextPrevChild(next)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "highlighter"):
            before, self._setting = self._setting, True  # other colours are no other text
            self.highlighter.recolour(self.palette())
            self._setting = before
            self._draw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits, unless it is only for the completion list."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
            self.left.emit()

    # -- completion

    def complete(self, *, typing: bool = False) -> None:
        """Offer what may come next."""
        self._offers = completions(self.text, points(self.text, self.textCursor().position()), self._around)
        offers = self._offers.offers
        popup = self._popup
        begun = self.text[self._offers.start : self._offers.end]
        if not offers or (typing and len(offers) == 1 and offers[0].insert == begun):
            popup.hide()
            return
        self._completer.setModel(_model(offers, self))
        _fit(popup)
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        box: QRect = self.cursorRect()
        box.setWidth(min(560, max(360, self.viewport().width() - 40)))
        self._completer.complete(box)

    @property
    def offered(self) -> tuple[Offer, ...]:
        """What was offered last."""
        return self._offers.offers

    def _step(self, by: int) -> None:
        popup, model = self._popup, self._completer.completionModel()
        row = (popup.currentIndex().row() + by) % max(1, model.rowCount())
        popup.setCurrentIndex(model.index(row, 0))

    def _insert(self, index: QModelIndex) -> None:
        self._popup.hide()
        offer = index.siblingAtColumn(0).data(_OFFER)
        if not isinstance(offer, Offer):
            return
        text = self.text
        cursor = self.textCursor()
        cursor.setPosition(units(text, self._offers.start))
        cursor.setPosition(units(text, self._offers.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(offer.insert)
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, offer.back)
        self.setTextCursor(cursor)

    def _before(self) -> str:
        return self.text[: points(self.text, self.textCursor().position())]

    # -- marks

    def _draw(self) -> None:
        text, selections = self.text, []
        for mark in self.marks:
            if mark.start < 0:
                continue
            form = QTextCharFormat()
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            form.setUnderlineColor(tone("error" if mark.severity == "failure" else mark.severity, self.palette()))
            selections.append(
                self._selection(units(text, mark.start), units(text, max(mark.end, mark.start + 1)), form)
            )
        for at in self._brackets():
            form = QTextCharFormat()
            form.setBackground(tone("bracket", self.palette()))
            selections.append(self._selection(at, at + 1, form))
        self.setExtraSelections(selections)

    def _selection(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = self.textCursor()
        last = max(0, self.document().characterCount() - 1)
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, form  # type: ignore[attr-defined]
        return made

    def _brackets(self) -> tuple[int, ...]:
        """The bracket at the cursor and its other half, in Qt's units."""
        text = self.text
        at = points(text, self.textCursor().position())
        if len(text) > 20_000:
            return ()
        for place in (at - 1, at):
            if 0 <= place < len(text) and text[place] in _OPEN + _CLOSE:
                other = _partner(text, place)
                return (units(text, place), units(text, other)) if other >= 0 else ()
        return ()

    def _mark_at(self, position: int) -> Mark | None:
        at = points(self.text, position)
        return next((one for one in self.marks if one.start <= at <= one.end and one.start >= 0), None)


def expression_font() -> QFont:
    """The monospace font of expressions: the bundled one where it is there."""
    font = (
        QFont("JetBrains Mono")
        if "JetBrains Mono" in QFontDatabase.families()
        else QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    )
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(10)
    font.setFeature(QFont.Tag("calt"), 0)  # != is two characters, not one sign
    return font


def place_of(text: str, at: int) -> str:
    """A place in an expression for people."""
    line = text.count("\n", 0, at) + 1
    column = at - (text.rfind("\n", 0, at) + 1) + 1
    return (
        tr("line {line}, character {column}", line=line, column=column)
        if "\n" in text
        else tr("character {column}", column=column)
    )


def _partner(text: str, at: int) -> int:
    """The other half of a bracket, passing over texts; -1 where there is none."""
    stack: list[int] = []
    here = 0
    while here < len(text):
        one = text[here]
        if one in "\"'`":
            closed = here + 1
            while closed < len(text) and text[closed] != one:
                closed += 2 if text[closed] == "\\" and one != "`" else 1
            here = closed
        elif one in _OPEN:
            stack.append(here)
        elif one in _CLOSE and stack:
            opened = stack.pop()
            if at in (opened, here):
                return here if at == opened else opened
        here += 1
    return -1


def _timer(parent: QWidget, after: int, call: object) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(after)
    made.timeout.connect(call)
    return made


def _completer(editor: ExpressionEditor) -> QCompleter:
    made = QCompleter(editor)
    made.setWidget(editor)
    made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    popup = QTreeView()
    popup.setRootIsDecorated(False)
    popup.setHeaderHidden(True)
    popup.setUniformRowHeights(True)
    popup.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    popup.setAccessibleName(tr("Completions"))
    made.setPopup(popup)
    made.setMaxVisibleItems(9)
    return made


def popup_of(completer: QCompleter) -> QAbstractItemView:
    """The list that a completer shows."""
    popup = completer.popup()
    assert popup is not None
    return popup


def _model(offers: Sequence[Offer], editor: ExpressionEditor) -> QStandardItemModel:
    model = QStandardItemModel(len(offers), 3, editor)
    quiet = tone("quiet", editor.palette())
    for row, offer in enumerate(offers):
        for column, text in enumerate((offer.label, offer.detail, " ".join(offer.description.split())[:160])):
            item = QStandardItem(text)
            item.setEditable(False)
            if column:
                item.setForeground(quiet)
            item.setData(offer, _OFFER)
            item.setToolTip(f"<p>{escape(offer.description)}</p>" if offer.description else "")
            model.setItem(row, column, item)
    return model


def _fit(popup: QAbstractItemView) -> None:
    """Give what is offered and its details the room that they need, the description the rest."""
    if isinstance(popup, QTreeView):
        header = popup.header()
        header.setStretchLastSection(True)
        for column in range(2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
