"""The page below the map for review: what waits for whom, and what is said of the selected field."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import frozen
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import ask, complain
from fieldwright.desktop.form_parts import label, row_table
from fieldwright.desktop.language import number, tr
from fieldwright.desktop.review import cards
from fieldwright.desktop.review.composer import ANSWER, EMPTY, NEW, REPLY, Composer, Draft
from fieldwright.desktop.review.rows import COLUMNS, DUE, PLACE, RowsModel, comment_rows, kind_words, place_words
from fieldwright.desktop.review.who import Who, today
from fieldwright.files.author import same_person
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.project.releases import check_date
from fieldwright.project.reviews import edits
from fieldwright.project.reviews.needs import CONFLICT, OVERDUE, Need, needs, people
from fieldwright.project.reviews.places import TARGET, Place, place_of_comment

WAITING, OPEN_ONES, ALL = "waiting", "open", "all"
SHOWN: Mapping[str, str] = {WAITING: tr("What waits for"), OPEN_ONES: tr("Open comments"), ALL: tr("All comments")}
"""What the list can show."""

EVERYBODY = ""
_UNSENT = {"back": (tr("&Go Back to It"), "reject"), "discard": (tr("&Discard"), "destroy")}
_NEEDS = ("review", "needs")


@frozen
class Waiting:
    """What waits for the one who is looked at, and for the user."""

    shown: tuple[Need, ...]
    own: tuple[Need, ...]


def waiting(
    project: Project, person: str, me: str, benches: Mapping[str, Bench], on: str, findings: Sequence[Finding]
) -> Waiting:
    """What waits for a person and for the user."""
    own = needs(project, me, benches, today=on, findings=findings)
    if person and same_person(person, me):
        return Waiting(own, own)
    return Waiting(needs(project, person, benches, today=on, findings=findings), own)


class ReviewView(QWidget):
    """What waits for whom at the left, comments and questions of a place at the right. Everything said is an edit that can be undone."""

    target_asked = Signal(str)
    """Somebody wants to go to a target field."""
    choices_asked = Signal()
    message = Signal(str)
    counted = Signal(int, bool)
    """How much waits for the user, and whether some of it is overdue."""
    counts = (0, False)
    """What `counted` told last."""

    def __init__(self, document: Any, jobs: Any, who: Who, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs, self.who = document, jobs, who
        self._found = Waiting((), ())
        self._drafts: dict[Place, Draft] = {}
        self._place = Place()
        self._selection = document.selection
        self._person: str | None = None
        self.model = RowsModel(self)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._left())
        halves.addWidget(self._right())
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 1)
        halves.setSizes([540, 532])
        halves.splitterMoved.connect(lambda *_: self._share_width())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(halves)
        document.opened.connect(self._opened)
        document.changed.connect(self._changed)
        document.checked.connect(self._look)
        document.selection_changed.connect(self._selected)
        who.changed.connect(self._person_changed)
        self._changed()

    # -- building

    def _left(self) -> QWidget:
        self.shown = QComboBox()
        self.shown.setAccessibleName(tr("What is listed"))
        self.shown.setToolTip(tr("List what waits for somebody, or what was said"))
        for id_, words in SHOWN.items():
            self.shown.addItem(words, id_)
        self.shown.activated.connect(lambda _: self._list())
        self.person = QComboBox()
        self.person.setAccessibleName(tr("For whom"))
        self.person.setToolTip(tr("Whose list it is"))
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.activated.connect(lambda _: self._look_as())
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.count.setToolTip(tr("How many are listed"))
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(6)
        top.addWidget(self.shown)
        top.addWidget(self.person, 1)
        top.addWidget(self.count)
        self.table = self._table()
        self.empty = label("", quiet=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(16)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.pages, 1)
        return page

    def _table(self) -> QTableView:
        table = row_table(tr("What waits"), self.model)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setItemDelegateForColumn(PLACE, _PlaceDelegate(table))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        table.activated.connect(lambda index: self.go(index.row()))
        return table

    def _right(self) -> QWidget:
        self.about = QComboBox()
        self.about.setAccessibleName(tr("What is spoken of"))
        self.about.setToolTip(
            tr("Whether you speak of the selected target field, the source field, the map or the project")
        )
        self.about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.about.activated.connect(lambda _: self._speak_of(self.about.currentData()))
        name = label(tr("A&bout"), mnemonic=True)
        name.setBuddy(self.about)
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(8)
        top.addWidget(name)
        top.addWidget(self.about, 1)
        self.cards = cards.Cards()
        self.cards.setMinimumHeight(1)  # in a low window there is room to write at least
        self.cards.asked.connect(self._asked)
        self.composer = Composer()
        self.composer.said.connect(self._say)
        page = QWidget()
        page.setObjectName("form")
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.cards, 1)
        box.addWidget(self.composer)
        return page

    # -- what waits

    def _opened(self, *_: object) -> None:
        self._found, self._person = Waiting((), ()), None
        self._drafts.clear()
        self._selection = self._document.selection
        self._speak_of(Place(self._document.map_name))
        self._list()

    def _person_changed(self, *_: object) -> None:
        self._people()
        self._look()

    @property
    def looked_at(self) -> str:
        """Whose list it is; `EVERYBODY` for all."""
        return self.who.name if self._person is None else self._person

    def look_as(self, person: str | None) -> None:
        """Show the list of a person, of `EVERYBODY`, or of the user (None)."""
        self._person = person
        self._people()
        self._look()

    def _look_as(self) -> None:
        at = self.person.currentIndex()
        self.look_as(None if at == 0 else self.person.currentData())

    def _look(self, *_: object) -> None:
        """Find out what waits, beside the window."""
        document = self._document
        if not document.is_open:
            self._came(Waiting((), ()))
            return
        self._jobs.start(
            waiting, document.project, self.looked_at, self.who.name, document.benches, today(), document.findings,
            done=self._came, key=_NEEDS,
        )  # fmt: skip

    def _came(self, found: Waiting) -> None:
        self._found = found
        self.counts = len(found.own), any(one.kind == OVERDUE for one in found.own)
        self.counted.emit(*self.counts)
        self._list()

    def _people(self) -> None:
        others = [one for one in people(self._document.project) if not same_person(one, self.who.name)]
        wanted = [
            (tr("{name} (you)", name=self.who.name), self.who.name),
            *((one, one) for one in others),
            (tr("everybody"), EVERYBODY),
        ]
        self.composer.show_people(others)
        if [self.person.itemText(at) for at in range(self.person.count())] != [words for words, _ in wanted]:
            with QSignalBlocker(self.person):
                self.person.clear()
                for words, name in wanted:
                    self.person.addItem(words, name)
        at = 0 if self._person is None else self.person.findData(self._person)
        if at < 0:
            self._person, at = None, 0
        self.person.setCurrentIndex(at)

    def _list(self) -> None:
        mode = self.shown.currentData()
        self.person.setEnabled(mode == WAITING)
        rows = self._found.shown if mode == WAITING else comment_rows(self._document.project, settled=mode == ALL)
        if rows != self.model.rows:
            current = self.current
            self.model.show(rows)
            self._share_width()
            if current is not None and current in rows:
                self.table.selectRow(list(rows).index(current))
        name = self.looked_at or tr("anybody")
        self.empty.setText(
            tr(
                "Nothing waits for {name}. Questions, replies, rules with errors and approvals that are out of date would stand here.",
                name=name,
            )
            if mode == WAITING
            else tr("No comment is open. Select a field, and say something about it at the right.")
            if mode == OPEN_ONES
            else tr("Nothing was said yet. Select a field, and say something about it at the right.")
        )
        self.count.setText(number(len(rows)))
        self.pages.setCurrentIndex(1 if rows else 0)

    @property
    def current(self) -> Need | None:
        """The selected row."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def go(self, row: int) -> None:
        """Go to where a row leads: the field, its comment, or the choices of a merge."""
        if not 0 <= row < len(self.model.rows):
            return
        one = self.model.rows[row]
        if one.kind == CONFLICT:
            self.choices_asked.emit()
            return
        self.go_to(one.place)
        self.cards.pick(one.comment or cards.RULES)

    def go_to(self, place: Place) -> None:
        """Select a place in the map, and speak of it."""
        document = self._document
        if place.map and place.map != document.map_name:
            document.select(map_name=place.map)
        if place.side == TARGET:
            self.target_asked.emit(place.path)
        elif place.side:
            document.select(source_path=place.path, alias=place.side)
        self._speak_of(place)

    # -- what is said of a place

    @property
    def place(self) -> Place:
        """What is spoken of."""
        return self._place

    def _selected(self, selection: Any) -> None:
        before, self._selection = self._selection, selection
        if selection.map_name != before.map_name:
            self._speak_of(Place(selection.map_name))
        if selection.target_path is not None and selection.target_path != before.target_path:
            self._speak_of(Place(selection.map_name, TARGET, selection.target_path))
        elif selection.source_path is not None and (selection.source_path, selection.alias) != (
            before.source_path,
            before.alias,
        ):
            self._speak_of(Place(selection.map_name, selection.alias, selection.source_path))
        else:
            self._choices()

    def _changed(self, *_: object) -> None:
        """Follow an edit: what is said now, by whom."""
        self._people()
        if self.shown.currentData() != WAITING:
            self._list()
        self._choices()
        self._show()

    def _choices(self) -> None:
        """Offer what is selected, the map and the project."""
        selection = self._selection
        offered: dict[Place, str] = {}
        name = selection.map_name
        if name and selection.target_path is not None:
            offered[Place(name, TARGET, selection.target_path)] = tr(
                "Target: {path}", path=selection.target_path or tr("the root")
            )
        if name and selection.source_path is not None:
            at = tr("Source {alias}: {path}", alias=selection.alias, path=selection.source_path or tr("the root"))
            offered[Place(name, selection.alias, selection.source_path)] = at
        if name:
            offered[Place(name)] = tr("Map: {name}", name=name)
        offered[Place()] = tr("The project")
        offered.setdefault(self._place, place_words(self._place))
        with QSignalBlocker(self.about):
            self.about.clear()
            for place, words in offered.items():
                self.about.addItem(words, place)
            self.about.setCurrentIndex(list(offered).index(self._place))

    def _speak_of(self, place: Place) -> None:
        """Show what is said of a place. What is being written stays with the place that it is about."""
        if place != self._place:
            draft = self.composer.draft
            self._drafts.pop(self._place, None)
            if draft.text.strip():
                self._drafts[self._place] = draft
            self._place = place
            kept = self._drafts.get(place, EMPTY)
            self.composer.show_draft(kept, self._heading(kept))
        self._choices()
        self._show()

    def _said(self) -> list[cards.Said]:
        rule = self._rule
        found = [cards.of_question(rule.question)] if rule is not None and rule.question is not None else []
        return found + [
            cards.of_comment(one) for one in self._document.project.comments if place_of_comment(one) == self._place
        ]

    @property
    def _rule(self) -> Rule | None:
        place = self._place
        if place.side != TARGET:
            return None
        map_ = next((one for one in self._document.project.maps if one.name == place.map), None)
        return map_.rule(place.path) if map_ is not None else None

    def _show(self, *, anew: bool = False) -> None:
        said = self._said()
        if anew or tuple(said[-cards.MOST :]) != self.cards.shown or not said:
            self.cards.show_cards(said, tr("Nothing was said about it yet. Write below, or ask a question."))
        self.composer.setEnabled(self._document.is_open)
        rule = self._rule
        self.composer.allow_due(
            tr("Only a question at the rule of a target field has a date; this one waits until it is answered")
            if rule is None
            else tr("The rule has a question already; this one waits until it is answered")
            if rule.question is not None
            else ""
        )

    def _heading(self, draft: Draft) -> str:
        one = next((one for one in self.cards.shown if one.id == (draft.to_id or cards.RULES)), None)
        if one is None or draft.kind == NEW:
            return ""
        author, _, text = one.lines[0]
        return tr("To {author}: {words}", author=author or tr("somebody"), words=text)

    def _asked(self, act: str, id_: str) -> None:
        if act in (cards.REPLY, cards.ANSWER):
            draft = Draft(REPLY, id_) if act == cards.REPLY else Draft(ANSWER)
            self.cards.pick(id_)
            self.composer.write(draft, self._heading(draft))
            return
        name = self.who.asked(self) if act == cards.CLOSE else "-"
        if not name:
            return
        made: Mapping[str, tuple[str, Callable[[Project], Project]]] = {
            cards.CLOSE: (tr("closing a comment"), lambda p: edits.close(p, id_, author=name, date=today())),
            cards.REOPEN: (tr("reopening a comment"), lambda p: edits.reopen(p, id_)),
            cards.REMOVE: (tr("removing a comment"), lambda p: edits.remove_comment(p, id_)),
        }
        words, edit = made[act]
        self._do(edit, words)

    def _say(self, draft: Draft) -> None:
        name = self.who.asked(self)
        if not name:
            return
        place, on = self._place, today()
        if draft.kind == REPLY:
            done = self._do(lambda p: edits.reply(p, draft.to_id, draft.text, author=name, date=on), tr("replying"))
        elif draft.kind == ANSWER:
            done = self._do(lambda p: edits.answer(p, place.map, place.path, draft.text), tr("answering a question"))
        elif draft.question and draft.due:
            done = self._do(lambda p: _at_rule(p, place, draft, name, on), tr("asking at the rule"))
        else:
            kind = edits.QUESTION if draft.question else edits.COMMENT
            to = draft.to if draft.question else ""
            done = self._do(
                lambda p: edits.add_comment(p, place, draft.text, author=name, date=on, kind=kind, to=to),
                tr("asking") if draft.question else tr("commenting"),
            )
        if done:
            self.composer.clear()
            self._drafts.pop(place, None)
            said = self.cards.shown
            if said:
                self.cards.pick(draft.to_id or said[-1].id)

    def _do(self, edit: Callable[[Project], Project], words: str) -> bool:
        document = self._document
        try:
            made = edit(document.project)
        except FieldwrightError as error:
            complain(self, tr("That could not be said."), error)
            return False
        document.do(
            made, tr("{step} at {place}", step=words, place=place_words(self._place)) if self._place.map else words
        )
        self.message.emit(tr("{what}: done; undo takes it back", what=words[:1].upper() + words[1:]))
        return True

    def may_leave(self) -> bool:
        """Whether the project may go: nothing is written and not sent, or it is given up."""
        unsent = {place: one.text.strip() for place, one in {**self._drafts, self._place: self.composer.draft}.items()}
        unsent = {place: text for place, text in unsent.items() if text}
        for place, text in unsent.items():
            detail = tr(
                "At {place}: {words}", place=place_words(place), words=text if len(text) <= 300 else f"{text[:300]}…"
            )
            if ask(self, tr("Something was written and not sent. Discard it?"), detail, _UNSENT) != "discard":
                self.go_to(place)
                return False
        self._drafts.clear()
        self.composer.clear()
        return True

    # -- coming here

    def focus_list(self) -> None:
        """Go to the list."""
        (self.table if self.model.rows else self.shown).setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.model.rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def write(self) -> None:
        """Go to where something is said about what is selected."""
        self.composer.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.composer.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def speak_of_side(self, side: str) -> None:
        """Speak of the selected field of the ``source`` or the ``target``; with no side, of what was selected last."""
        selection = self._selection
        of = {"source": (selection.alias, selection.source_path), TARGET: (TARGET, selection.target_path)}
        alias, path = of.get(side, ("", None))
        if path is not None:
            self._speak_of(Place(selection.map_name, alias, path))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the cards in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "cards"):
            QTimer.singleShot(0, self, lambda: self._show(anew=True))  # not while the application is being dressed

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew, once the halves have theirs."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._share_width)

    def _share_width(self) -> None:
        """Each column as wide as it has to be, as far as there is room; what it is about has the rest."""
        header, metrics = self.table.horizontalHeader(), self.table.fontMetrics()
        rows = self.model.rows[:300]
        why = max((metrics.horizontalAdvance(kind_words(one.kind)) for one in rows), default=40) + 46
        due = max(92 if any(one.due for one in rows) else 46, metrics.horizontalAdvance(COLUMNS[DUE]) + 20)
        place = max((metrics.horizontalAdvance(place_words(one.place)) for one in rows), default=60) + 22
        room = max(60, (self.table.width() - why - due) * 45 // 100)
        for column, width in enumerate((why, due, min(place, room))):
            header.resizeSection(column, width)


class _PlaceDelegate(QStyledItemDelegate):
    """Cuts a path in its middle: its last step says the most."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle  # type: ignore[attr-defined]


def _at_rule(project: Project, place: Place, draft: Draft, author: str, on: str) -> Project:
    check_date(draft.due)
    return edits.ask_at_rule(
        project, place.map, place.path, draft.text, asked_of=draft.to, due=draft.due, author=author, date=on
    )
