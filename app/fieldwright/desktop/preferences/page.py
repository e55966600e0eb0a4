"""The page of preferences: a search above, a row for each below; what is changed counts at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.form_parts import label, spin_box
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.preferences.table import CHOICE, NUMBER, PREFERENCES, RESTART, SWITCH, Preference, Value, found
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import ui_font


class PreferencesDialog(QDialog):
    """Shows and changes preferences. ``changed`` carries the id of one that was changed and its value."""

    changed = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Preferences"))
        self.setMinimumSize(560, 460)
        self.resize(680, 580)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search preferences"))
        self.search.setAccessibleName(tr("Search preferences"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.rows: dict[str, _Row] = {}
        self.groups: dict[str, QLabel] = {}
        self.none = label(tr("No preference speaks of that."), quiet=True)
        self.none.hide()
        inside = QWidget()
        inside.setObjectName("form")
        box = QVBoxLayout(inside)
        box.setContentsMargins(16, 6, 16, 12)
        box.setSpacing(4)
        for one in PREFERENCES.values():
            if one.group not in self.groups:
                heading = self.groups[one.group] = label(tr(one.group))
                heading.setFont(ui_font(10.5, QFont.Weight.DemiBold))
                heading.setContentsMargins(0, 10, 0, 2)
                box.addWidget(heading)
            row = self.rows[one.id] = _Row(one, settings.value(one.id), self._change)
            box.addWidget(row)
        box.addWidget(self.none)
        box.addStretch(1)
        area = QScrollArea()
        area.setObjectName("form")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what takes the focus is in it
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 14)
        outer.setSpacing(10)
        outer.addWidget(self.search)
        outer.addWidget(area, 1)
        outer.addWidget(self.buttons)

    def _change(self, id_: str, value: Value) -> None:
        self._settings.set_value(id_, value)
        self.changed.emit(id_, value)

    def _search(self, words: str) -> None:
        shown = {one.id for one in found(words)}
        for id_, row in self.rows.items():
            row.setVisible(id_ in shown)
        for group, heading in self.groups.items():
            heading.setVisible(any(PREFERENCES[one].group == group for one in shown))
        self.none.setVisible(not shown)


class _Row(QWidget):
    def __init__(self, one: Preference, value: Value, changed: Callable[[str, Value], None]) -> None:
        super().__init__()
        self._one, self._changed = one, changed
        self.field = self._made(value)
        self.field.setAccessibleName(tr(one.title))
        self.field.setAccessibleDescription(tr(one.help))
        self.back = QToolButton()
        self.back.setText(tr("Usual"))
        usual = said(one, one.default)
        self.back.setToolTip(tr("Back to {value}", value=usual))
        self.back.setAccessibleName(tr("{title}: back to {value}", title=tr(one.title), value=usual))
        self.back.clicked.connect(lambda: self.show_value(one.default))
        name = label(tr(one.title), mnemonic=True)
        name.setBuddy(self.field)
        meant = tr(one.help)
        note = label(f"{meant} {tr(RESTART)}" if one.restart else meant, quiet=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(note, 1, 0)
        grid.addWidget(self.field, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.back, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self._refresh(value)

    def _made(self, value: Value) -> QWidget:
        one = self._one
        if one.kind == SWITCH:
            made = QCheckBox()
            made.setChecked(bool(value))
            made.setMinimumWidth(190)
            made.toggled.connect(self._take)
            return made
        if one.kind == CHOICE:
            combo = QComboBox()
            for held, words in one.choices:
                combo.addItem(tr(words), held)
            combo.setCurrentIndex(combo.findData(value))
            combo.currentIndexChanged.connect(lambda at: self._take(combo.itemData(at)))
            combo.setMinimumWidth(190)
            return combo
        spin = spin_box()
        spin.setRange(one.least, one.most)
        spin.setSingleStep(one.step)
        spin.setSuffix(one.unit)
        spin.setValue(int(value))
        spin.setMinimumWidth(190)
        spin.valueChanged.connect(self._take)
        return spin

    def _take(self, value: Value) -> None:
        self._refresh(value)
        self._changed(self._one.id, value)

    def show_value(self, value: Value) -> None:
        """Choose a value, as if by hand."""
        if isinstance(self.field, QCheckBox):
            self.field.setChecked(bool(value))
        elif isinstance(self.field, QComboBox):
            self.field.setCurrentIndex(self.field.findData(value))
        elif isinstance(self.field, QSpinBox):
            self.field.setValue(int(value))

    def _refresh(self, value: Value) -> None:
        shown = value != self._one.default
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.back.setVisible(shown)


def said(one: Preference, value: Value) -> str:
    """A value of a preference in the window's language."""
    return f"{number(int(value))}{one.unit}" if one.kind == NUMBER else tr(one.words(value))
