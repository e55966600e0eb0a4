"""What the pages of a use case and of a flow have in common: which one is shown, how it is edited, and what was found there."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (  # fmt: skip
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.document import Document
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.findings_view import FindingsModel
from fieldwright.desktop.flows.words import ONE
from fieldwright.desktop.form_parts import row_table
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.mending import FindingMenu
from fieldwright.desktop.mirroring import margins
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.json_text import tokens
from fieldwright.mapping.findings import Finding
from fieldwright.project import intent_edits as edits
from fieldwright.project.intent_edits import Kind
from fieldwright.project.model import Project
from fieldwright.project.operations.places import owner_of

FOUND_ROWS = 4
"""Findings that are in sight below a page."""


TITLE = 150
"""Pixels of a title that are in sight before the buttons lose their words."""
NARROW = 280
"""How narrow a page becomes: its buttons alone would keep it wider."""


class Head(QWidget):
    """The title of a page, with buttons at its right. Where there is little room these are pictures alone, and those without one stand in a menu."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel(ui_font(11.5, ui_font().Weight.DemiBold))
        self.row = QHBoxLayout(self)
        margins(self.row, 16, 7, 10, 7)
        self.row.setSpacing(2)
        self.row.addWidget(self.title, 1)
        self.setMinimumWidth(NARROW)
        self._icons: list[tuple[QToolButton, str]] = []
        self._words: list[QToolButton] = []
        self._pictures: list[QToolButton] = []
        self.more: QToolButton | None = None
        """Holds the buttons without pictures where there is little room; made when it is first needed."""
        look.changed.connect(self._dress)

    def add(self, words: str, tip: str, icon: str, pressed: Any, *, text: bool = True) -> QToolButton:
        """Add a button."""
        button = QToolButton()
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if icon and text else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style if icon else Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.clicked.connect(lambda _=False: pressed())
        self.row.addWidget(button)
        if text:
            (self._pictures if icon else self._words).append(button)
        if icon:
            self._icons.append((button, icon))
            button.setIcon(self._look.icon(icon, "muted"))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the class."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the buttons their words, if there is room for them."""
        if self.more is not None:
            self.more.hide()
        self._speak(in_words=True)
        wanted = self.row.minimumSize().width() - self.title.minimumWidth() + min(TITLE, self.title.sizeHint().width())
        if wanted > self.width():
            self._speak(in_words=False)
            self._menu().setVisible(bool(self._words))

    def _speak(self, *, in_words: bool) -> None:
        style = Qt.ToolButtonStyle
        for one in self._pictures:
            one.setToolButtonStyle(style.ToolButtonTextBesideIcon if in_words else style.ToolButtonIconOnly)
        for one in self._words:
            one.setVisible(in_words)
        self.row.invalidate()

    def _menu(self) -> QToolButton:
        if self.more is None:
            self.more = more = QToolButton(self)
            more.setText(tr("More", "of a page's buttons"))
            more.setAccessibleName(tr("More that can be done here"))
            more.setToolTip(tr("More that can be done here"))
            more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            menu = QMenu(more)
            held: list[tuple[QAction, QToolButton]] = []
            for one in self._words:
                action = menu.addAction(one.text())
                action.triggered.connect(lambda _=False, one=one: one.click())
                held.append((action, one))
            menu.aboutToShow.connect(lambda: [action.setEnabled(one.isEnabled()) for action, one in held])
            more.setMenu(menu)
            self.row.addWidget(more)
        return self.more

    def _dress(self, *_: object) -> None:
        for button, icon in self._icons:
            button.setIcon(self._look.icon(icon, "muted"))


class Found(QWidget):
    """The findings at what is shown, with their mends."""

    asked = Signal(object)
    """The finding whose place somebody wants to go to."""
    said = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.model = FindingsModel(self)
        self.table = row_table(tr("Findings here"), self.model, row=24)
        self.table.setColumnHidden(2, True)
        header = self.table.horizontalHeader()
        header.hide()
        header.resizeSection(0, 108)
        header.resizeSection(1, 52)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.table.activated.connect(lambda index: self.asked.emit(self.model.findings[index.row()]))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(lambda at: self.show_menu(self.table.viewport().mapToGlobal(at)))
        mend = QAction(tr("Mend"), self.table)
        mend.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        mend.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        mend.triggered.connect(lambda _=False: self.show_menu())
        self.table.addAction(mend)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(line.palette().ColorRole.Midlight)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(line)
        box.addWidget(self.table)
        self.hide()

    def show_found(self, found: Sequence[Finding]) -> None:
        """Show these; without any it is not there."""
        if tuple(found) != self.model.findings:
            self.model.show(tuple(found))
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(min(FOUND_ROWS, max(1, len(found))) * height + 2)
        self.setVisible(bool(found))

    def menu(self) -> QMenu | None:
        """What can be done about the selected finding."""
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.model.findings):
            return None
        one = self.model.findings[row]
        return FindingMenu(
            self._document, one, self, accepted=False, reasons=lambda: self._accept(one), go=lambda: self.asked.emit(one),
            copy=lambda: None, done=self.said.emit, rename=lambda: None,
        )  # fmt: skip

    def show_menu(self, at: Any = None) -> None:
        """Show it, at a point of the screen or at the row."""
        menu = self.menu()
        if menu is not None:
            rect = self.table.visualRect(self.table.currentIndex())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at if at is not None else self.table.viewport().mapToGlobal(rect.bottomLeft()))

    def _accept(self, one: Finding) -> None:
        from fieldwright.desktop.dialogs.accept import AcceptDialog

        if AcceptDialog(self._document, one, self).exec():
            self.said.emit(tr("{id} is accepted", id=one.id))


class ItemPage(QWidget):
    """Shows one use case or flow, by its place in the project, and follows it through edits and undoing."""

    said = Signal(str)
    place_asked = Signal(str)
    """A pointer to what somebody wants to go to: ``/flows/orders``."""
    map_asked = Signal(str, str)
    """A map and a target that somebody wants to go to."""
    left = Signal()
    """What was shown is no more."""
    moved = Signal(int)
    """What is shown stands at another place."""
    kind: Kind

    def __init__(self, document: Document, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.at = -1
        self._name = ""
        self._showing = False
        self.head = Head(look)
        word = ONE[self.kind.list]
        self.head.add(tr("New"), tr("Start a {word}", word=word), "plus", self.new)
        self.head.add(tr("Copy"), tr("Copy this {word}", word=word), "new", self.duplicate)
        self.head.add(tr("Delete"), tr("Delete this {word}", word=word), "trash", self.delete)
        up, down = "Ctrl+Alt+Up", "Ctrl+Alt+Down"
        self.up = self.head.add(
            tr("Up"), tr("Put this {word} one up ({keys})", word=word, keys=_shown(up)), "", lambda: self.shift(-1)
        )
        self.down = self.head.add(
            tr("Down"), tr("Put this {word} one down ({keys})", word=word, keys=_shown(down)), "", lambda: self.shift(1)
        )
        for keys, by in ((up, -1), (down, 1)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, by=by: self.shift(by))
            self.addAction(action)
        self.found = Found(document)
        self.found.asked.connect(lambda one: self.place_asked.emit(one.sources[0]))
        self.found.said.connect(self.said)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        self.box.addWidget(self.head)
        document.changed.connect(self._changed)
        document.checked.connect(self._show_found)

    # -- which one

    @property
    def item(self) -> Any:
        """What is shown; None for nothing."""
        items = self.kind.of(self._document.project)
        return items[self.at] if 0 <= self.at < len(items) else None

    def show_item(self, at: int) -> None:
        """Show another one. Nothing is edited by that."""
        if at != self.at:
            self.commit()
        self.at = at
        self._refresh(anew=True)

    def _changed(self, *_: object) -> None:
        if self.at < 0:
            return
        names = self.kind.names(self._document.project)
        if not (self.at < len(names) and names[self.at] == self._name) and self._name in names:
            self.at = names.index(self._name)
            self.moved.emit(self.at)
        if self.item is None:
            self.at = -1
            self.left.emit()
            return
        self._refresh(anew=False)

    def _refresh(self, *, anew: bool) -> None:
        one = self.item
        if one is None:
            return
        self._name = getattr(one, self.kind.name)
        self._showing = True
        try:
            self.head.title.say(self.title_of(one))
            self.up.setEnabled(self.at > 0)
            self.down.setEnabled(self.at < len(self.kind.of(self._document.project)) - 1)
            if anew or self.isVisible():
                self.show_record(one, anew=anew)
        finally:
            self._showing = False
        self._show_found()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was edited while something else stood here."""
        super().showEvent(event)
        self._refresh(anew=False)

    def _show_found(self, *_: object) -> None:
        if self.item is None:
            return
        owner = (self.kind.list, self._name)
        found = (one for one in self._document.findings if one.id[:1] == "O" and one.sources and owner_of(one.sources[0]) == owner)  # fmt: skip
        self.found.show_found(tuple(found))

    def title_of(self, one: Any) -> str:
        """What the page is called."""
        raise NotImplementedError

    def show_record(self, one: Any, *, anew: bool) -> None:
        """Show what it says."""
        raise NotImplementedError

    def commit(self) -> None:
        """Take over what is being written."""
        raise NotImplementedError

    def go(self, *rest: str) -> None:
        """Go to the field that a finding's place leads to, such as ``steps``, ``2``."""
        raise NotImplementedError

    # -- edits

    def change(self, facts: Mapping[str, Any], label: str) -> str:
        """Say something else of it, as one edit; why it is refused, empty where it is not."""
        if self.item is None or self._showing:
            return ""
        try:
            made = edits.change(self._document.project, self.kind, self.at, facts)
        except FieldwrightError as error:
            return refusal(error)
        return self.do(made, label)

    def rename(self, name: str) -> str:
        """Give it another id or name, as one edit; why it is refused, empty where it is not."""
        if self.item is None or self._showing:
            return ""
        try:
            made = edits.rename(self._document.project, self.kind, self.at, name)
        except FieldwrightError as error:
            return refusal(error)
        old, self._name = self._name, name.strip()
        return self.do(made, tr("Rename {word} {old}", word=ONE[self.kind.list], old=old))

    def told(self, words: str) -> str:
        """What was done to a part, such as “Add a step”, with the name of what it is a part of."""
        return tr("{what} of {name}", what=words, name=self._name)

    def do(self, project: Project, label: str) -> str:
        """Edit; always an empty text."""
        self._document.do(project, label)
        return ""

    def new(self) -> None:
        """Start another one behind this."""
        self.commit()
        made, at = edits.add(self._document.project, self.kind, self.at + 1)
        self._place(at, made, tr("New {word}", word=ONE[self.kind.list]))
        self.go(self.kind.name)

    def duplicate(self) -> None:
        """Copy this one."""
        self.commit()
        if self.item is not None:
            made, at = edits.duplicate(self._document.project, self.kind, self.at)
            self._place(at, made, tr("Copy {name}", name=self._name))

    def delete(self) -> None:
        """Take this one out."""
        self.commit()
        if self.item is None:
            return
        name, at = self._name, self.at
        made = edits.remove(self._document.project, self.kind, at)
        rest = len(self.kind.of(made))
        self.at, self._name = (min(at, rest - 1), self.kind.names(made)[min(at, rest - 1)]) if rest else (-1, "")
        self._document.do(made, tr("Delete {word} {name}", word=ONE[self.kind.list], name=name))
        self.said.emit(
            tr("The {word} {name} is deleted; what named it names it no more", word=ONE[self.kind.list], name=name)
        )
        if rest:
            self._refresh(anew=True)
            self.moved.emit(self.at)
        else:
            self.left.emit()

    def shift(self, by: int) -> None:
        """Put this one elsewhere in the order."""
        self.commit()
        to = self.at + by
        if self.item is not None and 0 <= to < len(self.kind.of(self._document.project)):
            made = edits.move(self._document.project, self.kind, self.at, to)
            self._place(to, made, tr("Move {name}", name=self._name))

    def _place(self, at: int, made: Project, label: str) -> None:
        self.at, self._name = at, self.kind.names(made)[at]
        self._document.do(made, label)
        self._refresh(anew=True)
        self.moved.emit(at)


def refusal(error: FieldwrightError) -> str:
    """Why something written is not taken over, in one sentence."""
    problem = translated(error.problem)
    return f"{problem[:1].upper()}{problem[1:]}: {translated(error.mend)}"


def scrolled(widget: QWidget) -> QScrollArea:
    """A widget that scrolls up and down, never sideways."""
    area = QScrollArea()
    area.setObjectName("form")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def rest_of(place: str) -> tuple[str, ...]:
    """What a pointer says behind the name of its owner."""
    return tuple(tokens(place)[2:])
