"""The panes of the expression editor, and what can be done in it: widgets, menu and keys, without what they mean."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.expressions.forms import FormPage, Gallery
from fieldwright.desktop.expressions.full_editor import FullEditor
from fieldwright.desktop.expressions.past import PastList
from fieldwright.desktop.expressions.problems import ProblemList
from fieldwright.desktop.expressions.sample_fields import SampleFields
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.language import tr
from fieldwright.desktop.mirroring import margins
from fieldwright.desktop.result_table import ResultTable
from fieldwright.desktop.theme import Look

_ACTIONS: tuple[tuple[str, str, tuple[str, ...], str, str], ...] = (
    ("open_form", tr("&Form"), ("Ctrl+Shift+O",), tr("Open the form of the part at the cursor, or list the forms"), ""),
    ("format", tr("For&mat"), ("Ctrl+Shift+I",), tr("Write the expression with the usual spaces, lines and indents"), ""),
    ("rename", tr("&Rename…"), ("F2",), tr("Give the variable, the source or the field at the cursor another name"), ""),
    ("go_to_field", tr("&Go to Field"), ("F12",), tr("Show the field at the cursor among the source's fields (or Ctrl+click)"), ""),
    ("mend_here", tr("M&end…"), ("Alt+Return", "Ctrl+."), tr("What can be done about the problem at the cursor"), ""),
    ("comment", tr("&Comment"), ("Ctrl+/",), tr("Put the selection in a comment, or take it out of one"), "more"),
    ("indent", tr("&Indent"), ("Ctrl+]",), tr("Move the lines to the right"), "more"),
    ("outdent", tr("O&utdent"), ("Ctrl+[",), tr("Move the lines to the left"), "more"),
    ("fields", tr("Go to the &Fields"), ("Ctrl+1",), tr("Find a field"), "more"),
    ("text", tr("Go to the E&xpression"), ("Ctrl+2",), tr("Go back to the text"), "more"),
    ("forms", tr("Go to the F&orms"), ("Ctrl+3",), tr("Forms for the usual expressions"), "more"),
    ("past", tr("Go to the &History"), ("Ctrl+H",), tr("What was written here before"), "more"),
    ("findings", tr("Go to the &Problems"), ("Ctrl+4", "F8"), tr("What is wrong with the expression"), "more"),
)  # fmt: skip
"""What can be done: the method, its name, its keys, what it does, and whether it is only in the menu."""


class Panes(QDialog):
    """The three panes: fields, forms and history at the left, the text with its form in the middle, the result and problems at the right."""

    def __init__(self, jobs: Any, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._look = jobs, look
        self._form_tip = ""
        self.setWindowTitle(tr("Expression Editor"))
        self.setSizeGripEnabled(True)
        self.resize(1240, 720)
        self._build()

    def _build(self) -> None:
        self.title = ElidedLabel(self.font(), mode=Qt.TextElideMode.ElideMiddle)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.facts = label("", quiet=True)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.title)
        top.addWidget(self.facts, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for pane, weight in ((self._left(), 3), (self._middle(), 5), (self._right(), 3)):
            self.split.addWidget(pane)
            self.split.setStretchFactor(self.split.count() - 1, weight)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([365, 555, 290])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep_button = buttons.addButton(tr("&Keep", "what was changed"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep_button.setToolTip(tr("Take the expression over as one edit, and close (F4)"))
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.note = ElidedLabel(self.font())
        self.note.setObjectName("muted")
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 10)
        box.setSpacing(10)
        box.addLayout(top)
        box.addWidget(self.split, 1)
        box.addLayout(foot)
        keep = self._action("keep", tr("&Keep and Close"), ("F4", "Ctrl+Shift+Return", "Ctrl+Shift+Enter"))
        keep.triggered.connect(lambda _=False: self.accept())
        self.editor.keep_asked.connect(self.accept)
        QWidget.setTabOrder(self.editor, self.form)

    def _left(self) -> QWidget:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for widget in (self.tabs, self.tabs.tabBar()):
            widget.setAccessibleName(tr("Fields, forms and history"))
        self.fields = SampleFields(self._look, self._jobs)
        self.gallery = Gallery(self._look)
        self.past_list = PastList(self._look)
        for widget, name in ((self.fields, tr("Fields")), (self.gallery, tr("Forms")), (self.past_list, tr("History"))):
            self.tabs.addTab(widget, name)
        self.tabs.setMinimumWidth(220)
        return self.tabs

    def _middle(self) -> QWidget:
        self.editor = FullEditor()
        self.form = FormPage()
        self.call = QLabel()
        self.call.setTextFormat(Qt.TextFormat.RichText)
        self.call.setWordWrap(True)
        self.call.setAccessibleDescription(tr("The call at the cursor"))
        self.call.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 4)  # the text does not jump
        self.call.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.selected = ElidedLabel(self.font())
        self.selected.setAccessibleDescription(tr("Value of the selection"))
        self.selected.setObjectName("muted")
        pane = QWidget()
        box = QVBoxLayout(pane)
        box.setContentsMargins(8, 0, 8, 0)
        box.setSpacing(6)
        tools = self._tools()
        box.addLayout(tools)
        box.addWidget(self.editor, 3)
        box.addWidget(self.form, 4)
        box.addWidget(self.call)
        box.addWidget(self.selected)
        pane.setMinimumWidth(max(320, tools.sizeHint().width() + 16))
        return pane

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self.actions_by_name: dict[str, QAction] = {}
        more = QMenu(self)
        more.setToolTipsVisible(True)
        for name, words, keys, tip, where in _ACTIONS:
            action = self._action(name, words, keys)
            shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({shown})")
            action.triggered.connect(partial(self._do, name))
            self.actions_by_name[name] = action
            self._form_tip = action.toolTip() if name == "open_form" else self._form_tip
            if where == "more":
                more.addAction(action)
                continue
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(words.replace("&", ""))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        button = QToolButton()
        button.setText(tr("More"))
        button.setToolTip(tr("What else can be done, with its keys"))
        button.setMenu(more)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(button)
        row.addStretch(1)
        return row

    def _action(self, name: str, words: str, keys: tuple[str, ...]) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(one) for one in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.addAction(action)
        return action

    def _do(self, name: str, _checked: bool = False) -> None:
        getattr(self, f"_do_{name}")()

    def _right(self) -> QWidget:
        self.outcome = ResultTable()
        self.gives = label("", quiet=True)
        self.gives.setAccessibleDescription(tr("What the expression gives"))
        self.problems = ProblemList(self._look)
        upright = QSplitter(Qt.Orientation.Vertical)
        head = QWidget()
        box = QVBoxLayout(head)
        margins(box, 8, 0, 0, 8)
        box.setSpacing(6)
        box.addWidget(self._heading(tr("Result on the sample")))
        box.addWidget(self.outcome, 1)
        box.addWidget(self.gives)
        below = QWidget()
        foot = QVBoxLayout(below)
        margins(foot, 8, 6, 0, 0)
        foot.setSpacing(6)
        foot.addWidget(self._heading(tr("Problems")))
        foot.addWidget(self.problems, 1)
        upright.addWidget(head)
        upright.addWidget(below)
        upright.setSizes([360, 240])
        upright.setChildrenCollapsible(False)
        upright.setMinimumWidth(220)
        return upright

    @staticmethod
    def _heading(words: str) -> QLabel:
        made = QLabel(words)
        made.setObjectName("muted")
        return made
