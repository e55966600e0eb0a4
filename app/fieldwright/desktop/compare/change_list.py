"""The list of changes under its filters: severity, role, kind, message and text, with how many there are of each."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.compare.change_model import (
    COLUMNS,
    HITS,
    MESSAGE,
    PATH,
    ROLE,
    SEVERITY,
    SIGN,
    TEXT,
    WHOLE,
    ChangeModel,
    Filter,
    message_of,
    severity_icon,
)
from fieldwright.desktop.compare.words import GROUP_WORDS, SEVERITY_WORDS
from fieldwright.desktop.form_parts import filter_line, row_table, toggle
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.theme import Look
from fieldwright.diff.kinds import GROUPS
from fieldwright.diff.model import BOTH, BREAKING, DOCS, RISKY, SAFE, SEVERITIES, SOURCE, TARGET, Comparison

ROLES = (
    (BOTH, tr("Any role"), tr("The worse of both severities")),
    (SOURCE, tr("As source"), tr("We read what the schema describes: what widens it hurts")),
    (TARGET, tr("As target"), tr("We write what the schema describes: what tightens it hurts")),
)
_SHOW = {
    BREAKING: (tr("Show breaking changes"), tr("Show or hide breaking changes")),
    RISKY: (tr("Show risky changes"), tr("Show or hide risky changes")),
    SAFE: (tr("Show safe changes"), tr("Show or hide safe changes")),
    DOCS: (tr("Show docs changes"), tr("Show or hide docs changes")),
}
"""What the buttons of severities are called, and say."""
PAUSE = 120
"""Milliseconds without typing before the filter works."""
SHORT = 770
"""The width below which severities are told by their icons and numbers alone."""
MOST_MESSAGES = 2_000
"""Messages that can be chosen from."""
_WIDTHS = {SEVERITY: 96, ROLE: 62, SIGN: 26, TEXT: 360, PATH: 220, MESSAGE: 140, HITS: 56}
_BESIDE = 44
"""Points for the icon of a severity and the room around it and its word."""
_ANY = "any"


class ChangeList(QWidget):
    """``chosen`` carries the number of the change that became current, -1 for none; ``role_changed`` the role that severities are for."""

    chosen = Signal(int)
    role_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.model = ChangeModel(look, self)
        self._quiet = False
        self.table = self._table()
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE)
        self._wait.timeout.connect(self._apply)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._filters())
        box.addWidget(self.pages, 1)
        look.changed.connect(self._dress)
        self.show_changes(None)

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        self.search = filter_line(tr("Filter changes"), tr("Show only changes that hold all these words (Ctrl+F)"))
        self.search.setPlaceholderText(tr("Filter…"))  # whole in the narrowest window
        self.search.setMinimumWidth(110)
        self.search.setMaximumWidth(220)
        self.search.textChanged.connect(lambda _: self._wait.start())
        row.addWidget(self.search, 2)
        self.severities: dict[str, QToolButton] = {}
        for severity in SEVERITIES:
            button = toggle(*_SHOW[severity], self._apply, on=True)
            row.addWidget(button)
            self.severities[severity] = button
        self.hitting = toggle(
            tr("Show only changes that hit the project"),
            tr("Show only changes that hit something of the project"),
            self._apply,
        )
        self.hitting.hide()
        row.addWidget(self.hitting)
        row.addStretch(1)
        self.role, self.group, self.message = QComboBox(), QComboBox(), QComboBox()
        for combo, name, tip in (
            (self.role, tr("Role"), tr("Whose severities are shown and filtered by")),
            (self.group, tr("Kind of change"), tr("Show only changes of a kind")),
            (self.message, tr("Message"), tr("Show only changes of a message")),
        ):
            combo.setAccessibleName(name)
            combo.setToolTip(tip)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(11)
            combo.setMaxVisibleItems(24)
            if combo is self.role:
                combo.setMinimumContentsLength(8)
                combo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            else:  # which stands above the trees: their severities are of the role, too
                row.addWidget(combo, 1)
        for id, text, tip in ROLES:
            self.role.addItem(text, id)
            self.role.setItemData(self.role.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.role.currentIndexChanged.connect(self._role)
        self.group.currentIndexChanged.connect(self._apply)
        self.message.currentIndexChanged.connect(self._apply)
        return row

    def _table(self) -> QTableView:
        table = row_table(tr("Changes"), self.model, row=25)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        for column in range(len(COLUMNS)):
            header.resizeSection(column, _WIDTHS[column])
        widest = max(map(table.fontMetrics().horizontalAdvance, SEVERITY_WORDS.values()))
        header.resizeSection(SEVERITY, max(_WIDTHS[SEVERITY], widest + _BESIDE))
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentChanged.connect(self._current)
        copy = QAction(tr("Copy"), table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        table.addAction(copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.setItemDelegateForColumn(PATH, _Paths(table))
        self.model.modelReset.connect(self._listed)
        return table

    # -- what is listed

    def show_changes(self, comparison: Comparison | None) -> None:
        """List the changes of a comparison, with the filters as they are."""
        self._same = comparison is not None and not comparison.changes
        self._ignored = len(comparison.ignored) if comparison is not None else 0
        self.show_hits(None)
        self.model.show(comparison.changes if comparison is not None else (), self._wanted())
        self._fill()
        self.table.setColumnHidden(MESSAGE, len({message_of(one) for one in self.model.changes}) < 2)

    def show_hits(self, hits: Mapping[int, int] | None) -> None:
        """Show how much of the project each change hits; None where there is no project."""
        self.table.setColumnHidden(HITS, not hits)
        self.hitting.setVisible(bool(hits))
        self.hitting.setText(tr("{n} hit it", "{n} hit it", len(hits or ())))
        self._fill()
        if not hits and self.hitting.isChecked():
            self.hitting.setChecked(False)
        self.model.show_hits(hits or {})

    def clear_filters(self) -> None:
        """List everything."""
        for widget in (self.search, self.group, self.message, self.hitting, *self.severities.values()):
            with QSignalBlocker(widget):
                if isinstance(widget, QLineEdit):
                    widget.clear()
                elif isinstance(widget, QComboBox):
                    widget.setCurrentIndex(0)
                else:
                    widget.setChecked(widget is not self.hitting)
        self._apply()

    def _is_short(self) -> bool:
        """Whether there is no room for the names of the severities beside their numbers."""
        return self.width() < (SHORT if self.hitting.isHidden() else SHORT + 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        if self._is_short() != (" " not in self.severities[SEVERITIES[0]].text()):
            self._fill()

    def _wanted(self) -> Filter:
        message = self.message.currentData()
        return Filter(
            self.role.currentData() or BOTH,
            frozenset(name for name, button in self.severities.items() if button.isChecked()),
            self.group.currentData() or "",
            None if message in (None, _ANY) else message[1:],
            self.search.text(),
            self.hitting.isChecked(),
        )

    def _apply(self, *_: object) -> None:
        self._wait.stop()
        wanted = self._wanted()
        if wanted != self.model.filter:
            current = self.current
            self._quiet = True
            self.model.set_filter(wanted)
            self._quiet = False
            self._fill()
            if not self.select(current):
                self.chosen.emit(-1)

    def _role(self, *_: object) -> None:
        self._apply()
        self.role_changed.emit(self.role.currentData())

    def _fill(self) -> None:
        """Bring counts and choices up to date."""
        short = self._is_short()
        for severity, button in self.severities.items():
            count = number(self.model.counts[severity])
            button.setText(count if short else f"{count} {SEVERITY_WORDS[severity]}")
            button.setToolTip(
                tr("{count} {severity}: show or hide them", count=count, severity=SEVERITY_WORDS[severity])
            )
            button.setIcon(severity_icon(self._look, severity))
        self.hitting.setIcon(self._look.icon("map", "accent_line"))
        groups = self.model.count_by(group=True)
        self._offer(
            self.group,
            tr("Any kind"),
            [
                (name, f"{GROUP_WORDS[name].capitalize()}: {translated(text)}", groups[name])
                for name, text in GROUPS.items()
            ],
        )
        messages = self.model.count_by(group=False)
        named = [(f"={name}", name or _first_large(WHOLE), count) for name, count in _listed(messages)]
        self._offer(self.message, tr("Any message"), named)

    def _offer(self, combo: QComboBox, everything: str, rows: list[tuple[str, str, int]]) -> None:
        chosen = combo.currentData()
        wanted = [(id, f"{text} ({number(count)})") for id, text, count in rows if count or id == chosen]
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem(everything, _ANY if combo is self.message else "")
            for id, text in wanted:
                combo.addItem(text, id)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.view().setMinimumWidth(min(520, combo.view().sizeHintForColumn(0) + 30) if wanted else 0)

    def _listed(self) -> None:
        shown = bool(self.model.listed)
        if self._same:
            same = tr("Both versions say the same.")
            self.empty.setText(" ".join([same, tr("{count} ignored by the team.", count=self._ignored)]) if self._ignored else same)  # fmt: skip
        else:
            self.empty.setText(tr("No change fits the filters"))
        self.pages.setCurrentIndex(1 if shown else 0)

    _same = False
    _ignored = 0

    def _dress(self, *_: object) -> None:
        self._fill()
        self.table.viewport().update()

    # -- the current change

    @property
    def current(self) -> int:
        """The number of the current change, -1 for none."""
        row = self.table.currentIndex().row()
        return self.model.listed[row] if 0 <= row < len(self.model.listed) else -1

    def select(self, at: int) -> bool:
        """Make a change current without telling; False where it is not listed."""
        row = self.model.row_of(at)
        if row < 0:
            return False
        self._quiet = True
        self.table.setCurrentIndex(self.model.index(row, TEXT))
        self._quiet = False
        return True

    def step(self, step: int) -> bool:
        """Go to the next change (1) or the one before (-1), round from the last to the first; False where none is listed."""
        count = len(self.model.listed)
        if not count:
            return False
        row = self.table.currentIndex().row()
        at = (row + step) % count if row >= 0 else 0 if step > 0 else count - 1
        if at == row:
            self.chosen.emit(self.current)
        self.table.setCurrentIndex(self.model.index(at, TEXT))
        return True

    def _current(self, *_: object) -> None:
        if not self._quiet:
            self.chosen.emit(self.current)

    def _copy(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            cells = (self.model.index(row, column).data() for column in range(len(COLUMNS)))
            QGuiApplication.clipboard().setText("\t".join(str(cell) for cell in cells))

    def focus_search(self) -> None:
        """Go to the text that is filtered by."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


class _Paths(QStyledItemDelegate):
    """Paths are cut at their beginning: their end says more."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """See Qt."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft  # type: ignore[attr-defined]


def _first_large(text: str) -> str:
    return text[:1].upper() + text[1:]


def _listed(counts: Counter[str]) -> list[tuple[str, int]]:
    return counts.most_common(MOST_MESSAGES)
