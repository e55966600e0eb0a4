"""All that is known about one change: what it says, before and after, whom it hurts and why, what shows it, what it hits."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from fieldwright.desktop import icons
from fieldwright.desktop.compare.marks import ADDED, COLOURS, REMOVED, SIGNS, what_of
from fieldwright.desktop.compare.row_painter import SEVERITY_ICONS
from fieldwright.desktop.compare.words import (
    HIT_WORDS,
    SEVERITY_WORDS,
    WHAT_WORDS,
    hit_counts,
    instance_text,
    shown,
    why,
    witness_text,
)
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.mirroring import margins
from fieldwright.desktop.screen_readers import as_part
from fieldwright.desktop.theme import CODE_FONT, Look, ui_font
from fieldwright.diff.impact.model import RULE, Affected, Hit
from fieldwright.diff.kinds import KINDS
from fieldwright.diff.model import DOCS, SOURCE, TARGET, Change, Place, Witness

MOST_HITS = 30
MOST_PLACES = 200
_LINES = 9


class Details(QScrollArea):
    """The pane. ``hit_chosen`` carries what of the project somebody wants to see, ``place_chosen`` where else a definition is used."""

    hit_chosen = Signal(object)
    place_chosen = Signal(object)
    places_asked = Signal()
    """Somebody wants to know all places where the definition of the shown change is used."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = as_part(self)
        self._look = look
        self.change: Change | None = None
        self._again: Callable[[], None] = lambda: None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setObjectName("form")
        self.setAccessibleName(tr("Details of the change"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._places: tuple[Place, ...] | None = None
        look.changed.connect(lambda *_: self._again())
        self.show_nothing(tr("Choose a change to see what it is"))

    # -- what is shown

    def show_nothing(self, text: str) -> None:
        """Show no change, and say why."""
        self.change = None
        self._again = lambda: None
        page, box = self._page()
        label = _label(text, "muted", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addStretch(1)
        box.addWidget(label)
        box.addStretch(1)
        self.setWidget(page)

    def show_change(
        self,
        change: Change,
        preset: str,
        affected: Affected | None = None,
        *,
        names: tuple[str, str] = ("", ""),
        impact: bool = False,
    ) -> None:
        """Show a change; ``names`` are those of the two files for people. ``impact`` tells whether a project was looked through."""
        if change is not self.change:
            self._places = None
        self.change = change
        self._again = lambda: self.show_change(change, preset, affected, names=names, impact=impact)
        page, box = self._page()
        self._head(box, change)
        self._severities(box, change, preset)
        self._hits(box, affected, impact=impact)
        self._before_after(box, change)
        if change.because:
            because = translated(change.because)
            if change.score < 1:
                because = tr("{reason} ({percent}% sure)", reason=because, percent=round(100 * change.score))
            self._section(box, tr("Because"), because)
        for at, witness in enumerate(change.witnesses):
            self._witness(box, witness, at + 1 if len(change.witnesses) > 1 else 0)
        self._section(box, tr("What to do"), translated(change.hint))
        self._definition(box, change)
        self._where(box, change, names)
        box.addStretch(1)
        self.setWidget(page)

    def show_places(self, change: Change, places: Sequence[Place]) -> None:
        """List where a definition is used, if its change is still shown."""
        if change is self.change:
            self._places = tuple(places)
            bar = self.verticalScrollBar().value()
            self._again()
            self.verticalScrollBar().setValue(bar)

    # -- its parts

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        page.setObjectName("form")
        box = QVBoxLayout(page)
        box.setContentsMargins(16, 12, 14, 14)
        box.setSpacing(10)
        return page, box

    def _head(self, box: QVBoxLayout, change: Change) -> None:
        kind, theme, what = KINDS.get(change.id), self._look.theme, what_of(change)
        row = QHBoxLayout()
        row.setSpacing(8)
        sign = _label(SIGNS[what])
        sign.setFont(ui_font(12, QFont.Weight.Bold))
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setFixedSize(22, 22)
        ink, soft = (theme[token].name() for token in COLOURS[what])
        sign.setStyleSheet(f"color: {ink}; background: {soft}; border-radius: 4px;")
        sign.setAccessibleName(WHAT_WORDS[what])
        title = _label(translated(kind.title) if kind is not None else change.id)
        title.setFont(ui_font(10.5, QFont.Weight.DemiBold))
        id = _label(change.id, "muted")
        id.setFont(ui_font(8.6))
        id.setToolTip(tr("The kind of change, as settings and reports name it"))
        row.addWidget(sign)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(id)
        box.addLayout(row)
        box.addWidget(_label(translated(change.text), wrap=True))
        if kind is not None and kind.meaning and kind.meaning != change.text:
            box.addWidget(_label(translated(kind.meaning), "muted", wrap=True))

    def _severities(self, box: QVBoxLayout, change: Change, preset: str) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(2, 1)
        for row, role in enumerate((SOURCE, TARGET)):
            severity = change.as_(role)
            name, token = SEVERITY_ICONS.get(severity, ("info", "faint") if severity == DOCS else ("check", "good"))
            icon = QLabel()
            icon.setPixmap(icons.icon(name, self._look.theme[token]).pixmap(15, 15))
            word = _label(tr("As source: {severity}", severity=SEVERITY_WORDS[severity]) if role == SOURCE else tr("As target: {severity}", severity=SEVERITY_WORDS[severity]))  # fmt: skip
            word.setFont(ui_font(9.4, QFont.Weight.DemiBold))
            said = _label(why(change, role, preset), "muted", wrap=True)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(icon, row, 0, top)
            grid.addWidget(word, row, 1, top)
            grid.addWidget(said, row, 2, top)
        box.addLayout(grid)

    def _hits(self, box: QVBoxLayout, affected: Affected | None, *, impact: bool) -> None:
        if not impact:
            return
        hits = affected.hits if affected is not None else ()
        if not hits:
            self._section(box, tr("In the project"), tr("It hits nothing of the project."))
            return
        box.addWidget(_heading(affects(hits)))
        for hit in hits[:MOST_HITS]:
            box.addLayout(self._hit(hit))
        if len(hits) > MOST_HITS:
            box.addWidget(_label(tr("and {count} more", count=len(hits) - MOST_HITS), "muted"))

    def _hit(self, hit: Hit) -> QGridLayout:
        """What is hit, as a way to it, and what would go wrong."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        name, token = SEVERITY_ICONS.get(hit.severity, ("check", "good"))
        icon = QLabel()
        icon.setPixmap(icons.icon(name, self._look.theme[token]).pixmap(14, 14))
        icon.setToolTip(SEVERITY_WORDS.get(hit.severity, hit.severity))
        button = QPushButton(f"{HIT_WORDS.get(hit.what, hit.what)} {hit.name}".replace("&", "&&"))
        button.setObjectName("recent")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleDescription(f"{SEVERITY_WORDS.get(hit.severity, hit.severity)}: {translated(hit.text)}")
        button.setToolTip(plain_tip(tr("Show it in the map {map}", map=hit.map) if hit.map else tr("Show it")))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        ink = self._look.theme["accent_on_soft"].name()
        button.setStyleSheet(f"QPushButton {{ color: {ink}; min-height: 14px; padding: 1px 4px; }}")
        button.clicked.connect(lambda: self.hit_chosen.emit(hit))
        grid.addWidget(icon, 0, 0)
        grid.addWidget(button, 0, 1)
        if hit.text:
            said = _label(translated(hit.text), "muted", wrap=True)
            margins(said, 5, 0, 0, 0)
            grid.addWidget(said, 1, 1)
        return grid

    def _before_after(self, box: QVBoxLayout, change: Change) -> None:
        if change.before is None and change.after is None:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for column, (name, spoken, value, what) in enumerate((
            (tr("Before"), tr("Before the change"), change.before, "removed"),
            (tr("After"), tr("After the change"), change.after, "added"),
        )):  # fmt: skip
            grid.setColumnStretch(column, 1)
            grid.addWidget(_heading(name), 0, column)
            text = "—" if value is None else shown(value)
            ink, soft = (self._look.theme[token].name() for token in COLOURS[what])
            grid.addWidget(_code(text, spoken, border=ink, back=soft, columns=22), 1, column)
        box.addLayout(grid)

    def _witness(self, box: QVBoxLayout, witness: Witness, number: int) -> None:
        """``number`` tells several apart; 0 for the only one."""
        row = QHBoxLayout()
        row.addWidget(_heading(tr("Shown by")))
        row.addStretch(1)
        text = instance_text(witness)
        copy = QToolButton()
        copy.setText(tr("Copy"))
        copy.setAccessibleName(tr("Copy the instance ({number})", number=number) if number else tr("Copy the instance"))
        copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        row.addWidget(copy)
        box.addLayout(row)
        box.addWidget(_label(witness_text(witness), "muted", wrap=True))
        name = tr("Instance that shows the change")
        name = tr("Instance that shows the change ({number})", number=number) if number else name
        box.addWidget(_code(text, name))

    def _definition(self, box: QVBoxLayout, change: Change) -> None:
        if not change.definition and change.places < 2:
            return
        used = tr("used in {count} places", count=change.places) if change.places > 1 else tr("used in one place")
        name = f"{change.definition}, {used}" if change.definition else used[:1].upper() + used[1:]
        row = QHBoxLayout()
        row.addWidget(_heading(tr("Definition")))
        row.addStretch(1)
        if change.places > 1 and change.message:
            opener = QToolButton()
            opener.setText(tr("Hide the places") if self._places is not None else tr("Show the places"))
            opener.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            opener.clicked.connect(self._places_toggled)
            row.addWidget(opener)
        box.addLayout(row)
        box.addWidget(_label(name, wrap=True))
        for place in (self._places or ())[:MOST_PLACES]:
            button = QPushButton(f"{place.message}   {place.path or '$'}".replace("&", "&&"))
            button.setObjectName("recent")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setToolTip(tr("Show it in the trees"))
            button.clicked.connect(lambda _=False, place=place: self.place_chosen.emit(place))
            box.addWidget(button)
        if self._places is not None and change.places > min(len(self._places), MOST_PLACES):
            box.addWidget(
                _label(tr("and {count} more", count=change.places - min(len(self._places), MOST_PLACES)), "muted")
            )

    @Slot()
    def _places_toggled(self) -> None:
        if self._places is None:
            self.places_asked.emit()
        elif self.change is not None:
            self._places = None
            self._again()

    def _where(self, box: QVBoxLayout, change: Change, names: tuple[str, str]) -> None:
        self._names = names
        self._lines = self._lines if self._lines_of is change else (0, 0)
        box.addWidget(_heading(tr("Where")))
        self._place = _label(self._where_text(change), wrap=True)
        box.addWidget(self._place)

    _lines_of: Change | None = None
    _lines = 0, 0

    def show_lines(self, change: Change, lines: tuple[int, int]) -> None:
        """Say in which lines of both files the change is, if it is still shown: to find them, large files are read again."""
        self._lines_of, self._lines = change, lines
        if change is self.change and isValid(self._place):
            self._place.setText(self._where_text(change))

    def _where_text(self, change: Change) -> str:
        said: list[str] = []
        if change.message or change.old_message:
            was = f"{change.old_message} → " if change.old_message and change.old_message != change.message else ""
            said.append(f"{was}{change.message}")
        was = f"{change.old_path} → " if change.old_path and change.old_path != change.path else ""
        said.append(f"{was}{change.path or '$'}")
        gone = what_of(change)
        old, new = (f"{name}:{line}" if line else name for name, line in zip(self._names, self._lines, strict=True))
        said.append(old if gone == REMOVED else new if gone == ADDED else f"{old} → {new}")
        return "\n".join(said)

    def _section(self, box: QVBoxLayout, name: str, text: str) -> None:
        if text:
            box.addWidget(_heading(name))
            box.addWidget(_label(text, wrap=True))


def affects(hits: Sequence[Hit]) -> str:
    """How much a change hits, in words."""
    counts: dict[str, int] = {}
    for hit in hits:
        counts[hit.what] = counts.get(hit.what, 0) + 1
    ordered = dict(sorted(counts.items(), key=lambda one: one[0] != RULE))
    return tr("Affects {counts}", counts=hit_counts(ordered))


def _heading(text: str) -> QLabel:
    label = _label(text, "muted")
    label.setFont(ui_font(8.6, QFont.Weight.DemiBold))
    label.setContentsMargins(0, 4, 0, 0)
    return label


def _label(text: str, name: str = "", *, wrap: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if name:
        label.setObjectName(name)
    if wrap:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setMinimumWidth(40)
    return label


def _code(text: str, name: str, *, border: str = "", back: str = "", columns: int = 52) -> QPlainTextEdit:
    view = QPlainTextEdit(text)
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    view.setAccessibleName(name)
    font = QFont(CODE_FONT)
    font.setPixelSize(12)
    view.setFont(font)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
    lines = sum(1 + len(line) // columns for line in text.split("\n")[: _LINES + 1])
    height = min(_LINES, max(1, lines)) * view.fontMetrics().lineSpacing() + 14
    view.setFixedHeight(height)
    if back:
        view.setStyleSheet(
            f"QPlainTextEdit {{ background: {back}; border: 0; border-left: 3px solid {border}; padding: 0 2px; }}"
        )
    else:
        view.setObjectName("expression")
    return view
