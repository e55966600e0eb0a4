"""What to do first, and in which quarter: a list by priority with its reasons, and columns between which work is moved."""

from collections.abc import Sequence
from typing import Any

from attrs import evolve
from PySide6.QtCore import QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop import icons
from fieldwright.desktop.catalog.document import CatalogDocument
from fieldwright.desktop.catalog.words import NO_ELEMENT, quarter_reason, reasons
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.language import tr
from fieldwright.desktop.mirroring import margins
from fieldwright.desktop.screen_readers import as_part
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.project.catalog.priority import Priority
from fieldwright.project.catalog.roadmap import Lane, Placed, Quarter, pinned

_CARDS = """
QListWidget::item { padding: 5px 0px; border-bottom: 1px solid palette(midlight); }
QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }
"""
MIME = "application/x-fieldwright-catalog-entry"
MOST_LANES, MOST_ITEMS = 24, 500
"""Quarters, and rows of a list, that are shown; how many more there are is said."""
_ID = Qt.ItemDataRole.UserRole


class LaneList(QListWidget):
    """The work of a quarter. Alt+Left and Alt+Right move it to another quarter, Alt+Up and Alt+Down to another place, Delete lets it flow again."""

    dropped = Signal(str)
    """The id of an entry that was dropped here."""
    moved = Signal(str, int, int)
    """An entry's id, and by how many quarters and places it moves."""
    freed = Signal(str)
    """An entry that is to flow again."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        follow_selection(self)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(True)
        self.setStyleSheet(_CARDS)
        self.setIconSize(QSize(14, 14))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def mimeTypes(self) -> list[str]:
        """What is dragged here: an entry."""
        return [MIME]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """The dragged entry."""
        made = QMimeData()
        made.setData(MIME, str(items[0].data(_ID)).encode() if items else b"")
        return made

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take entries."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take entries anywhere."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """An entry comes to this quarter; the list is filled anew by the document."""
        if event.mimeData().hasFormat(MIME):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(event.mimeData().data(MIME).toStdString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move work by the keyboard."""
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        item = self.currentItem()
        key = Qt.Key(event.key())
        if item is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.moved.emit(item.data(_ID), *steps[key])
        elif item is not None and key == Qt.Key.Key_Delete:
            self.freed.emit(item.data(_ID))
        else:
            super().keyPressEvent(event)


class RoadPage(QWidget):
    """The priorities at the left, the quarters at the right, the reasons below."""

    entry_asked = Signal(object)
    said = Signal(str)

    def __init__(self, document: CatalogDocument, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._look = document, look
        self.first = QListWidget()
        follow_selection(self.first)
        self.first.setAccessibleName(tr("Integrations by priority"))
        self.first.setWordWrap(True)
        self.first.setStyleSheet(_CARDS)
        self.first.setIconSize(QSize(14, 14))
        self.first.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.first.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.first.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.first.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lanes: list[LaneList] = []
        self._quarters: list[Quarter] = []
        self._row = QHBoxLayout()
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(12)
        held = QWidget()
        held.setLayout(self._row)
        self.area = QScrollArea()
        self.area.setAccessibleName(tr("Road map"))
        self._part = as_part(self.area)
        self.area.setWidget(held)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        left = QWidget()
        box = QVBoxLayout(left)
        margins(box, 12, 8, 0, 8)
        heading = QLabel(tr("What to do first"))
        heading.setFont(ui_font(9.75, ui_font().Weight.DemiBold))
        self.more = label("", quiet=True)
        box.addWidget(heading)
        box.addWidget(self.first, 1)
        box.addWidget(self.more)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(self.area)
        halves.setStretchFactor(1, 1)
        halves.setSizes([330, 950])
        self.why = label("")
        self.why.setAccessibleDescription(tr("Why it stands there"))
        self.why.setMinimumHeight(56)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.show_it, self.free = QPushButton(tr("&Show It")), QPushButton(tr("Let It &Flow Again"))
        for button in (self.show_it, self.free):
            button.setAutoDefault(False)
        below = QHBoxLayout()
        below.setContentsMargins(14, 10, 12, 12)
        below.setSpacing(8)
        below.addWidget(self.why, 1)
        below.addWidget(self.show_it, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.free, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(halves, 1)
        outer.addLayout(below)
        self.current = ""
        self.first.currentItemChanged.connect(lambda item, _: self._look_at(item, in_lane=False))
        self.first.itemActivated.connect(lambda item: self._ask(item.data(_ID)))
        self.show_it.clicked.connect(lambda: self._ask(self.current))
        self.free.clicked.connect(lambda: self.let_flow(self.current))
        document.assessed.connect(self.refresh)
        look.changed.connect(lambda _: self.refresh())
        self.refresh()

    # -- showing

    def refresh(self) -> None:
        """Show what the last review leads to."""
        assessment = self._document.assessment
        ordered = assessment.ordered if assessment is not None else ()
        lanes = assessment.lanes if assessment is not None else ()
        entries = {one.id: one for one in self._document.catalog.entries}
        kept, focused = self.current, next((at for at, one in enumerate(self.lanes) if one.hasFocus()), -1)
        in_first = self.first.hasFocus()
        with QSignalBlocker(self.first):
            self.first.clear()
            for place, one in enumerate(ordered[:MOST_ITEMS], 1):
                self.first.addItem(self._item(one, f"{place}.  {_name(entries.get(one.entry))}", tr("{score} points, {effort} days", score=one.score, effort=one.effort)))  # fmt: skip
        left = len(ordered) - MOST_ITEMS
        self.more.setVisible(left > 0 or not ordered)
        self.more.setText(tr("{left} more are in the exports", left=left) if left > 0 else "" if ordered else tr("There is no work on any integration."))  # fmt: skip
        _align(self.first)
        self._fill_lanes(lanes[:MOST_LANES], len(lanes) - MOST_LANES, entries)
        self.select(kept, focus=focused >= 0 and not in_first)
        if in_first:
            self.first.setFocus()

    def _fill_lanes(self, lanes: Sequence[Lane], more: int, entries: Any) -> None:
        while self._row.count():
            item = self._row.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.deleteLater()
        self.lanes, self._quarters = [], [one.quarter for one in lanes]
        for lane in lanes:
            self._row.addWidget(self._lane(lane, entries))
        if lanes:
            self._quarters.append(lanes[-1].quarter.next)
            self._row.addWidget(self._lane(Lane(self._quarters[-1], (), lanes[-1].capacity), entries))
        if more > 0:
            self._row.addWidget(label(tr("{count} more quarters are in the exports", count=more), quiet=True))
        self._row.addStretch(1)

    def _lane(self, lane: Lane, entries: Any) -> QWidget:
        made = QWidget()
        made.setFixedWidth(248)
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        used = tr("{days} of {capacity} days", days=lane.days, capacity=lane.capacity)
        if lane.over:
            used = tr(
                "{days} of {capacity} days, {over} too many", days=lane.days, capacity=lane.capacity, over=lane.over
            )
        title = QLabel(f"{lane.quarter}   {used}")
        title.setFont(ui_font(9.75, ui_font().Weight.DemiBold))
        title.setObjectName("wrong" if lane.over else "")
        held = LaneList(f"{lane.quarter}, {used}")
        for placed in lane.items[:MOST_ITEMS]:
            held.addItem(self._placed(placed, _name(entries.get(placed.priority.entry))))
        _align(held)
        quarter = lane.quarter
        held.dropped.connect(lambda id_, quarter=quarter: self.put(id_, quarter))
        held.moved.connect(self._moved)
        held.freed.connect(self.let_flow)
        held.currentItemChanged.connect(lambda item, _: self._look_at(item, in_lane=True))
        held.itemActivated.connect(lambda item: self._ask(item.data(_ID)))
        box.addWidget(title)
        box.addWidget(held, 1)
        if len(lane.items) > MOST_ITEMS:
            box.addWidget(label(tr("{count} more", count=len(lane.items) - MOST_ITEMS), quiet=True))
        self.lanes.append(held)
        return made

    def _placed(self, placed: Placed, name: str) -> QListWidgetItem:
        effort = placed.priority.effort
        facts = tr("{effort} days, fixed", effort=effort) if placed.pinned else tr("{effort} days", effort=effort)
        return self._item(placed.priority, name, facts)

    def _item(self, one: Priority, name: str, facts: str) -> QListWidgetItem:
        ids = " ".join(one.findings[:4])
        told = tr("{facts}, security first", facts=facts) if one.security else facts
        made = QListWidgetItem(f"{name}\n{told}{f'   {ids}' if ids else ''}")
        made.setData(_ID, one.entry)
        if one.security:
            made.setIcon(self._look.icon("error", "error", selected="accent_text"))
        return made

    def _look_at(self, item: QListWidgetItem | None, *, in_lane: bool) -> None:
        if item is None:
            return
        if in_lane:
            for lane in self.lanes:
                if lane is not item.listWidget():
                    with QSignalBlocker(lane):
                        lane.setCurrentRow(-1)
        self.current = item.data(_ID)
        self._tell()

    def _tell(self) -> None:
        assessment = self._document.assessment
        one = next((each for each in assessment.ordered if each.entry == self.current), None) if assessment else None
        lane, placed = self._place(self.current)
        fixed = self._document.read_only
        self.free.setEnabled(bool(one and (one.rank is not None or (placed and placed.pinned))) and not fixed)
        self.show_it.setEnabled(one is not None)
        if one is None or assessment is None:
            self.why.setText(tr("Drag work to another quarter, or move it with Alt and the arrow keys; Delete lets it flow again.") if self.lanes else "")  # fmt: skip
            return
        place = assessment.ordered.index(one) + 1
        where = f" {lane.quarter}: {quarter_reason(placed)}." if lane is not None and placed is not None else ""
        facts: dict[str, object] = {"place": place, "count": len(assessment.ordered), "score": one.score, "reasons": reasons(one)}  # fmt: skip
        said = tr("{place}. of {count}, {score} points: {reasons}.", **facts)
        if one.rank is not None:
            said = tr("{place}. of {count}, {score} points, ranked {rank} by a person: {reasons}.", rank=one.rank, **facts)  # fmt: skip
        self.why.setText(said + where)

    def _place(self, id_: str) -> tuple[Lane | None, Placed | None]:
        assessment = self._document.assessment
        for lane in assessment.lanes if assessment is not None else ():
            for one in lane.items:
                if one.priority.entry == id_:
                    return lane, one
        return None, None

    def select(self, id_: str, *, focus: bool = False) -> None:
        """Choose an entry's card in its quarter, and its row in the list."""
        self.current = ""
        for row in range(self.first.count()):
            if self.first.item(row).data(_ID) == id_:
                with QSignalBlocker(self.first):
                    self.first.setCurrentRow(row)
        for lane in self.lanes:
            for row in range(lane.count()):
                if lane.item(row).data(_ID) == id_:
                    self.current = id_
                    lane.setCurrentRow(row)
                    if focus:
                        lane.setFocus()
                        self.area.ensureWidgetVisible(lane)
        self._tell()

    # -- moving

    def _ask(self, id_: str) -> None:
        if id_:
            self.entry_asked.emit((frozenset({id_}), tr("from the road map")))

    def put(self, id_: str, quarter: Quarter) -> None:
        """Put an entry into a quarter."""
        entry = self._document.catalog.entry(id_)
        if entry is None or self._document.read_only:
            return
        self.current = id_
        if self._document.do(pinned(self._document.catalog, id_, quarter=str(quarter), rank=entry.rank), tr("moving work to {quarter}", quarter=quarter)):  # fmt: skip
            self._now()
            self.said.emit(tr("Moved to {quarter}", quarter=quarter))

    def _moved(self, id_: str, quarters: int, places: int) -> None:
        entry = self._document.catalog.entry(id_)
        assessment = self._document.assessment
        lane, _ = self._place(id_)
        if entry is None or assessment is None or lane is None or self._document.read_only:
            return
        if quarters:
            new = lane.quarter.next if quarters > 0 else Quarter(lane.quarter.year - (lane.quarter.number == 1), (lane.quarter.number - 2) % 4 + 1)  # fmt: skip
            self.put(id_, new)
            return
        place = next(at for at, one in enumerate(assessment.ordered, 1) if one.entry == id_)
        self.current = id_
        if self._document.do(pinned(self._document.catalog, id_, quarter=entry.quarter, rank=max(place + places, 1)), tr("ranking work")):  # fmt: skip
            self._now()

    def let_flow(self, id_: str) -> None:
        """Take away the quarter and the rank that a person gave."""
        if id_ and self._document.do(pinned(self._document.catalog, id_), tr("letting work flow again")):
            self.current = id_
            self._now()
            self.said.emit(tr("It flows again, by its priority"))

    def _now(self) -> None:
        """Plan anew at once from the findings that are known: the review says nothing else because of a quarter."""
        from fieldwright.project.catalog.priority import priorities
        from fieldwright.project.catalog.roadmap import road_map

        before = self._document.assessment
        if before is None or not before.lanes:
            return
        catalog = self._document.catalog
        ordered = priorities(catalog, before.reviewed.findings)
        self._document.assessment = evolve(before, catalog=catalog, ordered=ordered, lanes=road_map(catalog, ordered, self._document.first_quarter))  # fmt: skip
        self.refresh()


def _name(entry: Any) -> str:
    return f"{entry.element or NO_ELEMENT}: {entry.source or '?'} → {entry.target or '?'}" if entry is not None else "?"  # fmt: skip


def _align(held: QListWidget) -> None:
    """Keep the texts of rows without an icon below those that have one."""
    items = [one for one in (held.item(at) for at in range(held.count())) if one is not None]
    if any(not one.icon().isNull() for one in items):
        for one in items:
            if one.icon().isNull():
                one.setIcon(icons.blank())
