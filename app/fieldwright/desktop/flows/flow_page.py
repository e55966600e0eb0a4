"""The page of a flow: its steps, when it runs and how much, what happens when it fails, how it is operated, with its picture beside."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from attrs import evolve, frozen
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.fields import Form, Line, QuietBox, heading
from fieldwright.desktop.flows.interfaces import Interfaces
from fieldwright.desktop.flows.item_page import ItemPage, scrolled
from fieldwright.desktop.flows.picking import Choice, Linked
from fieldwright.desktop.flows.pictures import Pictures
from fieldwright.desktop.flows.rows import Column, RowsEditor
from fieldwright.desktop.flows.steps import StepsEditor
from fieldwright.desktop.flows.use_case_page import question_columns
from fieldwright.desktop.flows.words import MODES, STATE_WORDS, STATES, STYLE_WORDS
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr, within
from fieldwright.desktop.theme import Look
from fieldwright.files.json_text import escaped
from fieldwright.mapping.configurable import FIXED, PER_CUSTOMER, Configurable
from fieldwright.mapping.model import Question
from fieldwright.project.intent_edits import FLOWS
from fieldwright.project.operations.places import flow_place
from fieldwright.project.use_cases import STYLES, Environment, KnownFailure, Setting

SCOPES = (
    ("", tr("Nobody has said")),
    (FIXED, tr("The same for every customer")),
    (PER_CUSTOMER, tr("Each customer sets it")),
)
"""Who decides a flow of a product integration."""

Sections = Sequence[tuple[str, Sequence[Line]]]
WHAT: Sections = (
    (tr("What it does"), (
        Line("name", tr("Name"), tr("Test cases name it by this; they follow when it changes")),
        Line("description", tr("Description"), "", "text"),
        Line("style", tr("Style"), tr("How the two systems meet"), "choice", lambda: STYLES, named=STYLE_WORDS),
    )),
    (tr("When", "a heading"), (
        Line("trigger", tr("Trigger"), tr("What starts it: an event, a time, a person"), "text"),
        Line("frequency", tr("How often"), "", "text"),
        Line("latency", tr("Latency wanted"), tr("How soon the data must be there"), "text"),
        Line("ordering", tr("Order of records"), tr("Whether records must arrive in their order"), "text"),
    )),
    (tr("How much"), (
        Line("volume.per_run", tr("Records in a run")), Line("volume.new_per_month", tr("New in a month")),
        Line("volume.changed_per_month", tr("Changed in a month")), Line("volume.peak", tr("Peak"), tr("The most in a short time: 40 in an hour")),
        Line("batch_size", tr("Batch size"), tr("Records in one call")), Line("mode", tr("Full or delta"), tr("All records each time, or only what changed"), "choice", lambda: tuple(MODES), named=MODES),
        Line("change_marker", tr("How changes are known"), tr("What tells that a record is new or changed, for a delta"), "text"),
    )),
)  # fmt: skip
FAILURE: Sections = (
    (tr("How it ends"), (
        Line("success", tr("Success means"), "", "text"), Line("failure", tr("What is a failure"), "", "text"),
    )),
    (tr("When it fails"), (
        Line("retry", tr("Retry"), tr("How often, and how long between"), "text"), Line("timeout", tr("Time-out")),
        Line("partial_failure", tr("Partial failure"), tr("What happens when some records of a batch fail"), "text"),
        Line("dead_letter", tr("Dead letter"), tr("Where records go that cannot be delivered, and who looks there"), "text"),
        Line("compensation", tr("Compensation"), tr("How what was done by mistake is undone"), "text"),
        Line("alert", tr("Alert"), tr("Who is told, and how"), "text"),
    )),
    (tr("Nothing twice"), (
        Line("idempotency_key", tr("Key against doubles"), tr("What tells that a record was sent before"), "text"),
        Line("duplicates", tr("Duplicates"), tr("What happens with a record that comes twice"), "text"),
    )),
)  # fmt: skip
OPERATION: Sections = (
    (tr("Security"), (
        Line("authentication", tr("Authentication"), tr("Its kind; never a password, key or token"), "text", hint=tr("OAuth 2 client credentials")),
        Line("protection", tr("Protection"), tr("How personal or regulated data is protected on the way and where it rests"), "text"),
    )),
    (tr("In operation"), (
        Line("start", tr("Start", "of a flow"), tr("How it is started"), "text"), Line("stop", tr("Stop", "of a flow"), tr("How it is stopped"), "text"),
        Line("monitoring", tr("Monitoring"), tr("What is watched, where, and what is normal"), "text"),
        Line("replay", tr("Replay"), tr("How records are sent again without duplicates"), "text"),
    )),
)  # fmt: skip
OWNERSHIP: Sections = (
    (tr("Who and when"), (
        Line("owner", tr("Owner"), tr("Who answers for it"), "open"), Line("status", tr("Status"), "", "open", lambda: tuple(STATES), named=STATE_WORDS), Line("note", tr("Note"), "", "text"),
    )),
)  # fmt: skip
"""What is said of a flow. A new row here is the usual way to add something."""

TABS = (tr("What and when"), tr("Steps"), tr("Failure"), tr("Operation"), tr("Settings"), tr("Owner"))
WHAT_TAB, STEPS_TAB, FAILURE_TAB, OPERATION_TAB, SETTINGS_TAB, OWNER_TAB = range(6)


@frozen
class _List:
    """A list of parts that is edited in place."""

    path: str
    words: str
    one: str
    columns: tuple[Column, ...]
    new: Callable[[], Any]
    tab: int


LISTS = (
    _List("known_failures", tr("Known failures"), tr("known failure"), (
        Column("signal", tr("How it shows"), 110), Column("meaning", tr("What it means"), 130), Column("action", tr("What to do"), 150), Column("who", tr("Who"), 80),
    ), lambda: KnownFailure(""), OPERATION_TAB),
    _List("environments", tr("Environments"), tr("environment"), (
        Column("name", tr("Name"), 100), Column("address", tr("Base address"), 220), Column("note", tr("Note"), 130),
    ), lambda: Environment(""), SETTINGS_TAB),
    _List("settings", tr("Configuration parameters"), tr("setting"), (
        Column("name", tr("Name"), 110), Column("set_by", tr("Who sets it"), 110), Column("default", tr("Default"), 80), Column("description", tr("Description"), 160),
    ), lambda: Setting(""), SETTINGS_TAB),
)  # fmt: skip


class FlowPage(ItemPage):
    """See the module."""

    kind = FLOWS

    def __init__(
        self, document: Document, look: Look, jobs: Jobs, who: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(document, look, parent)
        self._who = who
        self.interfaces = Interfaces(document, jobs, self)
        self.steps = StepsEditor(document, self.interfaces)
        self.steps.changed.connect(self._steps_written)
        self.use_cases = Linked(
            tr("use cases"), tr("use case"), self._all_cases, empty=tr("The project has no use cases yet")
        )
        self.use_cases.picked.connect(
            lambda ids: self._link((*self.item.use_cases, *ids), tr("Link use cases of {name}", name=self._name))
        )
        self.use_cases.removed.connect(
            lambda ids: self._link(
                tuple(one for one in self.item.use_cases if one not in ids),
                tr("Unlink use cases of {name}", name=self._name),
            )
        )
        self.use_cases.asked.connect(lambda id_: self.place_asked.emit(f"/use_cases/{escaped(id_)}"))
        self.lists: dict[str, RowsEditor] = {}
        self._places: dict[str, int] = {"use_cases": WHAT_TAB, "steps": STEPS_TAB, "configurable": WHAT_TAB}
        for one in LISTS:
            self.lists[one.path] = RowsEditor(one.words, one.one, one.columns, one.new)
            self._places[one.path] = one.tab
        self.lists["questions"] = RowsEditor(tr("Questions"), tr("question"), question_columns(), self._question)
        self._places["questions"] = OWNER_TAB
        for path, rows in self.lists.items():
            rows.changed.connect(lambda made, words, path=path: self._rows_written(path, made, words))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("What is said of the flow"))
        self.tabs.setUsesScrollButtons(True)
        self.forms: list[Form] = []
        pages = (
            self._page(
                WHAT,
                WHAT_TAB,
                ((tr("Use cases that it serves"), self.use_cases), (tr("For customers"), self._customers())),
            ),
            self.steps,
            self._page(FAILURE, FAILURE_TAB),
            self._page(OPERATION, OPERATION_TAB, self._listed(OPERATION_TAB)),
            self._page((), SETTINGS_TAB, self._listed(SETTINGS_TAB)),
            self._page(self._completed(), OWNER_TAB, ((tr("Questions"), self.lists["questions"]),)),
        )
        self.areas: list[QScrollArea] = []
        for page, words in zip(pages, TABS, strict=True):
            area = scrolled(page)
            self.areas.append(area)
            self.tabs.addTab(area, words)
        self.pictures = Pictures(look, jobs)
        self.pictures.said.connect(self.said)
        self.pictures.step_asked.connect(lambda at: self.go("steps", str(at)))
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(1)
        self.halves.addWidget(self.tabs)
        self.halves.addWidget(self.pictures)
        self.halves.setSizes([590, 480])
        self.halves.setStretchFactor(0, 1)
        self.halves.setStretchFactor(1, 1)
        self.box.addWidget(self.halves, 1)
        self.box.addWidget(self.found)

    # -- building

    def _page(self, sections: Sections, tab: int, more: Sequence[tuple[str, QWidget]] = ()) -> QWidget:
        """A tab: a form, and lists below it."""
        page = QWidget()
        page.setObjectName("form")
        box = QVBoxLayout(page)
        box.setContentsMargins(16, 12, 16, 16)
        box.setSpacing(6)
        if sections:
            form = Form(sections)
            form.grid.setContentsMargins(0, 0, 0, 0)
            form.changed.connect(lambda path, value, form=form: self._written(form, path, value))
            self.forms.append(form)
            self._places.update(dict.fromkeys(form.fields, tab))
            box.addWidget(form)
        for words, widget in more:
            name = heading(words)
            name.setWordWrap(True)
            name.setBuddy(widget.table if isinstance(widget, RowsEditor) else widget.list if isinstance(widget, Linked) else widget)  # fmt: skip
            box.addWidget(name)
            box.addWidget(widget)
        box.addStretch(1)
        return page

    def _listed(self, tab: int) -> list[tuple[str, QWidget]]:
        return [(one.words, self.lists[one.path]) for one in LISTS if one.tab == tab]

    def _completed(self) -> Sections:
        """Who owns it, with the names that others wrote proposed."""

        def owners() -> tuple[str, ...]:
            project = self._document.project
            return tuple(sorted({one.owner for one in (*project.use_cases, *project.flows) if one.owner}))

        return tuple((words, tuple(evolve(one, choices=owners) if one.path == "owner" else one for one in lines)) for words, lines in OWNERSHIP)  # fmt: skip

    def _customers(self) -> QWidget:
        """Whether it is the same for every customer, and the way to what they see of it."""
        self.scope = QuietBox()
        self.scope.setAccessibleName(tr("Who decides it"))
        self.scope.setToolTip(tr("For product integrations: whether the flow is the same for every customer"))
        for value, words in SCOPES:
            self.scope.addItem(words, value)
        self.scope.activated.connect(lambda _: self._decided())
        self.customer_words = label("", quiet=True)
        self.customer_words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        self.customers = QPushButton(tr("What They See…"))
        self.customers.setAutoDefault(False)
        self.customers.setToolTip(tr("Say what customers see of it and may choose"))
        self.customers.clicked.connect(lambda _: self.place_asked.emit(flow_place(self.item, "configurable")))
        row = QHBoxLayout()
        row.addWidget(self.scope, 1)
        row.addWidget(self.customers)
        box.addLayout(row)
        box.addWidget(self.customer_words)
        made.setFocusProxy(self.scope)
        return made

    # -- showing

    def title_of(self, one: Any) -> str:
        """Its name."""
        return one.name

    def show_record(self, one: Any, *, anew: bool) -> None:
        """Show what it says, and draw it."""
        project = self._document.project
        for form in self.forms:
            form.show_record(one, anew=anew)
        titles = {each.id: each.title for each in project.use_cases}
        self.use_cases.show_linked(
            [Choice(id_, titles.get(id_, tr("there is no such use case"))) for id_ in one.use_cases],
            tr("It serves no use case yet"),
        )
        said: Configurable | None = one.configurable
        self.scope.setCurrentIndex(max(0, self.scope.findData(said.scope if said is not None else "")))
        self.customers.setEnabled(said is not None and said.scope == PER_CUSTOMER)
        self.customer_words.setText(_choices(said))
        self.customer_words.setVisible(bool(self.customer_words.text()))
        for path, rows in self.lists.items():
            rows.show_rows(getattr(one, path))
        self.steps.show_steps(one.steps, anew=anew)
        self.tabs.setTabText(STEPS_TAB, tr("Steps  {count}", count=len(one.steps)) if one.steps else tr("Steps"))
        self.pictures.show_flow(project, one, anew=anew)

    def commit(self) -> None:
        """Take over what is being written."""
        if self.item is not None:
            for form in self.forms:
                form.commit()
            self.steps.commit()
            for rows in self.lists.values():
                rows.commit()

    def go(self, *rest: str) -> None:
        """Go to a field."""
        first = rest[0] if rest else "name"
        at = int(rest[1]) if len(rest) > 1 and rest[1].isdecimal() and len(rest[1]) < 7 else 0
        path = ".".join(rest[:2]) if first == "volume" and len(rest) > 1 else "volume.per_run" if first == "volume" else first  # fmt: skip
        self.tabs.setCurrentIndex(self._places.get(path, WHAT_TAB))
        if path == "steps":
            self.steps.go(at, rest[2] if len(rest) > 2 else "")
        elif path == "use_cases":
            self.use_cases.take_focus()
        elif path == "configurable":
            self.scope.setFocus()
        elif path in self.lists:
            self.lists[path].go(at, rest[2] if len(rest) > 2 else "")
        else:
            field = next((form.fields[path] for form in self.forms if path in form.fields), self.forms[0].fields["name"])  # fmt: skip
            field.take_focus()
        shown = self.areas[self.tabs.currentIndex()]
        focused = shown.focusWidget()
        if focused is not None:
            shown.ensureWidgetVisible(focused, 0, 60)

    # -- editing

    def _written(self, form: Form, path: str, value: object) -> None:
        field = form.fields[path]
        why = self.rename(str(value)) if path == "name" else self.change({path: value}, tr("Change {field} of {name}", field=within(field.line.words), name=self._name))  # fmt: skip
        if why:
            field.refuse(why)

    def _rows_written(self, path: str, rows: object, words: str) -> None:
        why = self.change({path: rows}, self.told(words))
        if why:
            self.lists[path].show_rows(getattr(self.item, path))
            self.lists[path].refuse(why)

    def _steps_written(self, steps: object, words: str) -> None:
        before = self.item.steps
        why = self.change({"steps": steps}, self.told(words))
        if why:
            new = [one for one in steps if one not in before] if isinstance(steps, tuple) else []
            path = _secret_path(new[0]) if new else ""
            self.steps.refuse(why, path)

    def _link(self, ids: tuple[str, ...], words: str) -> None:
        self.change({"use_cases": tuple(dict.fromkeys(ids))}, words)

    def _decided(self) -> None:
        scope = str(self.scope.currentData())
        said: Configurable | None = self.item.configurable
        made = None if not scope else evolve(said, scope=scope) if said is not None else Configurable(scope)
        self.change({"configurable": made}, tr("Decide for customers of {name}", name=self._name))

    def _question(self) -> Question:
        return Question("", author=self._who(), date=date.today().isoformat())

    def _all_cases(self) -> list[Choice]:
        return [Choice(one.id, one.title) for one in self._document.project.use_cases]


def _secret_path(step: Any) -> str:
    """The attribute of a step that looks like a secret."""
    from fieldwright.project.operations.secrets import secrets_in

    return next((str(one.way[0]) for one in secrets_in(step)), "")


def _choices(said: Configurable | None) -> str:
    """What customers see and may choose, in words."""
    if said is None or said.scope != PER_CUSTOMER:
        return ""
    names = ", ".join(one.name for one in said.options[:6])
    parts = (tr("“{label}”", label=said.label) if said.label else "", tr("choices: {names}", names=names) if names else "", tr("required") if said.required else "")  # fmt: skip
    return "; ".join(part for part in parts if part)
