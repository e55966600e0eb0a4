"""The attributes of a test case, edited in place: what it tries, with what, what is allowed, what is expected to be found, its evidence."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.fields import Form, Line, heading
from fieldwright.desktop.flows.item_page import scrolled
from fieldwright.desktop.flows.picking import Choice, Linked
from fieldwright.desktop.flows.rows import Column, RowsEditor
from fieldwright.desktop.form_parts import label
from fieldwright.desktop.language import day_of, tr, within
from fieldwright.desktop.tests.texts import target_paths
from fieldwright.desktop.tests.words import KINDS as KIND_WORDS
from fieldwright.desktop.tests.words import OUTCOMES
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import KINDS
from fieldwright.project.cases.proposing import of_map
from fieldwright.project.customers.settings import SUFFIX
from fieldwright.project.test_cases import CASE_KINDS, NORMAL, ExpectedFinding, TestCase, Tolerance

MOST_FILES = 500
ENDINGS = (".json", ".ndjson", ".jsonl", ".xml", ".csv", ".tsv", ".xlsx", ".edi", ".x12", ".txt")
YES, NO = "yes", "no"


@frozen
class Given:
    """A named value of a case, as it is edited: a parameter with its value as JSON or text, or a source with its file."""

    name: str = ""
    value: str = ""


@frozen
class Shown:
    """What the form shows of a case; the attributes that are not texts as texts."""

    case: TestCase
    masked: str

    @property
    def kind(self) -> str:
        """The kind; one that is not said is normal, as in the list."""
        return self.case.kind or NORMAL

    def __getattr__(self, name: str) -> Any:
        return getattr(self.case, name)


class CaseForm(QWidget):
    """Shows a case. ``changed`` carries an attribute, its value, and what was done in words."""

    changed = Signal(str, object, str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._case: TestCase | None = None
        self._files: tuple[Path | None, list[str]] = (None, [])
        project = lambda: self._document.project  # noqa: E731 - short and used often below
        self.form = Form([
            (tr("What it tries"), (
                Line("name", tr("Name"), tr("What it tries, in a few words; evidence and findings name it by this")),
                Line("proves", tr("What it proves"), tr("What is certain once it passes, for people"), "text"),
                Line("kind", tr("Kind"), tr("One without a kind is normal"), "choice", lambda: CASE_KINDS, named=KIND_WORDS),
                Line("use_case", tr("Use case"), tr("The use case that it proves"), "choice", lambda: [one.id for one in project().use_cases]),
                Line("flow", tr("Flow"), tr("The flow that it tries"), "choice", lambda: [one.name for one in project().flows]),
                Line("map", tr("Map"), tr("The map that it tries; the flow's, or the first, where it says none"), "choice", lambda: [one.name for one in project().maps]),
                Line("owner", tr("Owner"), tr("Who answers for it"), "open", self._owners),
                Line("note", tr("Note"), "", "text"),
            )),
            (tr("What it is run with"), (
                Line("input", tr("Input file"), tr("A file beside the project, in place of a payload in the project"), "open", self._payload_files, tr("or the payload itself, under Result")),
                Line("expected", tr("Expected output"), tr("A file beside the project, in place of an output in the project"), "open", self._payload_files, tr("or the output itself, under Result")),
                Line("settings", tr("Customer's settings"), tr("The settings file of a customer that it runs with"), "open", self._settings_files),
                Line("masked", tr("Made-up data"), tr("Whether its payloads hold no real person's data"), "choice", lambda: (YES, NO), named={YES: tr("yes"), NO: tr("no")}),
            )),
        ])  # fmt: skip
        self.form.changed.connect(self._written)
        self.parameters = RowsEditor(tr("Parameters"), tr("parameter"), (
            Column("name", tr("Parameter"), 140, "choice", lambda: [one.name for one in project().parameters]), Column("value", tr("Value"), 200),
        ), Given)  # fmt: skip
        self.inputs = RowsEditor(tr("Further sources"), tr("source"), (
            Column("name", tr("Source"), 120, "choice", self._aliases), Column("value", tr("File"), 220, "choice", self._payload_files),
        ), Given)  # fmt: skip
        self.findings = RowsEditor(tr("Expected findings"), tr("finding"), (
            Column("id", tr("Finding"), 80, "choice", lambda: [one for one in KINDS if one[:1] == "R"], least=76),
            Column("target", tr("At"), 190, "choice", self._targets),
            Column("rejected", tr("Nothing is written"), 118, "check", least=118),
        ), ExpectedFinding)  # fmt: skip
        self.tolerances = RowsEditor(tr("Tolerances"), tr("tolerance"), (
            Column("path", tr("Field"), 170, "choice", self._targets), Column("within", tr("Within"), 70), Column("reason", tr("Why"), 120),
        ), lambda: Tolerance(""))  # fmt: skip
        self.ignore = Linked(tr("fields that are not compared"), tr("field"), self._fields, empty=tr("The target's fields are not loaded"))  # fmt: skip
        self.evidence = RowsEditor(tr("Evidence"), tr("run"), (
            Column("date", tr("Date"), 104, "told", told=lambda _, one: day_of(one.date)),
            Column("outcome", tr("Outcome"), 60, "told", told=lambda _, one: OUTCOMES.get(one.outcome, one.outcome)), Column("tester", tr("Tester"), 90), Column("file", tr("File"), 130), Column("note", tr("Note"), 90),
        ), lambda: None, edited=False)  # fmt: skip
        for words in ("Add", "Up", "Down"):
            self.evidence.buttons[words].hide()
        self.ignore.go_button.hide()
        self.generated = label("", quiet=True)
        self.parameters.changed.connect(lambda rows, words: self._given("parameters", rows, words))
        self.inputs.changed.connect(lambda rows, words: self._given("inputs", rows, words))
        self.findings.changed.connect(lambda rows, words: self.changed.emit("findings", rows, words))
        self.tolerances.changed.connect(lambda rows, words: self.changed.emit("tolerances", rows, words))
        self.evidence.changed.connect(lambda rows, words: self.changed.emit("evidence", rows, words))
        self.ignore.picked.connect(lambda names: self._ignore((*self._ignored, *names), tr("Ignore fields")))
        self.ignore.removed.connect(
            lambda names: self._ignore(
                tuple(one for one in self._ignored if one not in names), tr("Compare fields again")
            )
        )
        beside = QWidget()
        beside.setObjectName("form")
        column = QVBoxLayout(beside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        for words, widget in (
            (tr("What the run is to find, or to refuse"), self.findings), (tr("Tolerances"), self.tolerances), (tr("Fields that are not compared"), self.ignore),
            (tr("Parameters"), self.parameters), (tr("Files of further sources"), self.inputs), (tr("Evidence, the latest last"), self.evidence),
        ):  # fmt: skip
            name = heading(words)
            name.setBuddy(widget.list if isinstance(widget, Linked) else widget.table)
            column.addWidget(name)
            column.addWidget(widget)
        column.addWidget(self.generated)
        column.addStretch(1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.addWidget(scrolled(self.form))
        halves.addWidget(scrolled(beside))
        halves.setSizes([540, 520])
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(halves)

    # -- what is shown

    def show_case(self, case: TestCase | None, *, anew: bool) -> None:
        """Show what a case says."""
        self._case = case
        if case is None:
            return
        self.form.show_record(Shown(case, YES if case.masked else NO), anew=anew)
        self.parameters.show_rows([Given(name, _as_text(value)) for name, value in case.parameters.items()])
        self.inputs.show_rows([Given(name, str(file)) for name, file in case.inputs.items()])
        self.findings.show_rows(case.findings)
        self.tolerances.show_rows(case.tolerances)
        self.evidence.show_rows(case.evidence)
        self.ignore.show_linked([Choice(one) for one in case.ignore], tr("All fields are compared"))
        self.generated.setText(tr("Proposed for: {generated}", generated=case.generated) if case.generated else "")

    def commit(self) -> None:
        """Take over what is being written."""
        self.form.commit()
        for one in (self.parameters, self.inputs, self.findings, self.tolerances):
            one.commit()

    def go(self, *way: str) -> bool:
        """Go to an attribute that a finding is about, such as ``tolerances``, ``0``; whether it is here."""
        name = way[0] if way else "name"
        rows = {"parameters": self.parameters, "inputs": self.inputs, "findings": self.findings, "tolerances": self.tolerances, "evidence": self.evidence}  # fmt: skip
        if name in rows:
            at = int(way[1]) if len(way) > 1 and way[1].isdecimal() else _row_of(rows[name].rows, way[1:])
            rows[name].go(at)
        elif name == "ignore":
            self.ignore.take_focus()
        elif name in self.form.fields:
            self.form.fields[name].take_focus()
        else:
            return False
        return True

    def refuse(self, attribute: str, why: str) -> None:
        """Say why what was written is not taken over."""
        rows = {"parameters": self.parameters, "inputs": self.inputs, "findings": self.findings, "tolerances": self.tolerances}  # fmt: skip
        if attribute in self.form.fields:
            self.form.fields[attribute].refuse(why)
        elif attribute in rows:
            rows[attribute].refuse(why)

    # -- writing

    def _written(self, attribute: str, value: Any) -> None:
        made = value == YES if attribute == "masked" else value
        self.changed.emit(attribute, made, tr("Change {what}", what=within(self.form.fields[attribute].line.words)))

    def _given(self, attribute: str, rows: Sequence[Given], words: str) -> None:
        held: dict[str, Any] = {}
        for one in rows:
            name = one.name or self._free(attribute, {*held, *(each.name for each in rows)})
            if not name or name in held:
                why = (
                    tr("There is one called {name} already", name=name)
                    if name
                    else tr("There is no other to give a value to")
                )
                self.refuse(attribute, why)
                return
            held[name] = _as_value(one.value, name, self._document) if attribute == "parameters" else one.value
        self.changed.emit(attribute, held, words)

    def _free(self, attribute: str, taken: set[str]) -> str:
        known = [one.name for one in self._document.project.parameters] if attribute == "parameters" else self._aliases()  # fmt: skip
        return next((one for one in known if one not in taken), "")

    @property
    def _ignored(self) -> tuple[str, ...]:
        return self._case.ignore if self._case is not None else ()

    def _ignore(self, paths: Sequence[str], words: str) -> None:
        self.changed.emit("ignore", tuple(dict.fromkeys(paths)), words)

    # -- what there is to choose

    def _owners(self) -> list[str]:
        project = self._document.project
        every = [*project.tests, *project.use_cases, *project.flows]
        return sorted({one.owner for one in every if one.owner})

    @property
    def _bench(self) -> Any:
        return self._document.benches.get(of_map(self._document.project, self._case)) if self._case is not None else None  # fmt: skip

    def _aliases(self) -> list[str]:
        bench = self._bench
        return [one.alias for one in bench.map.sources[1:]] if bench is not None else []

    def _fields(self) -> list[Choice]:
        return [Choice(path, said) for path, said in target_paths(self._bench)]

    def _targets(self) -> list[str]:
        return [path for path, _ in target_paths(self._bench)]

    def _beside(self) -> list[str]:
        """Files in the project's folder that may hold payloads or settings, at most two folders down; looked for once for a folder."""
        folder = self._document.folder
        if self._files[0] != folder and self._document.is_open and self._document.path is not None:
            found: list[str] = []
            for pattern in ("*", "*/*", "*/*/*"):
                for one in sorted(folder.glob(pattern)):
                    if one.suffix.lower() in ENDINGS and ".fieldwright." not in one.name and len(found) < MOST_FILES:
                        found.append(one.relative_to(folder).as_posix())
            self._files = (folder, found)
        return self._files[1]

    def _payload_files(self) -> list[str]:
        schemas = {ref.file for ref in self._document.project.schemas.values()}
        return [one for one in self._beside() if one not in schemas and not one.endswith(SUFFIX)]

    def _settings_files(self) -> list[str]:
        return [one for one in self._beside() if one.endswith(SUFFIX)]


def _row_of(rows: Sequence[Any], way: Sequence[str]) -> int:
    """The row of a named value."""
    return next((at for at, one in enumerate(rows) if way and getattr(one, "name", None) == way[0]), 0)


def _as_text(value: Any) -> str:
    """A parameter's value as it is edited: a text as it is, unless it would be read as something else."""
    if isinstance(value, str) and _read(value) is ABSENT:
        return value
    return json.dumps(value, ensure_ascii=False)


def _as_value(text: str, name: str, document: Document) -> Any:
    """The value of a written text: JSON where it is JSON, unless the parameter is said to be a text."""
    known = next((one for one in document.project.parameters if one.name == name), None)
    value = _read(text)
    is_text = known is not None and known.type == "string"
    return text if value is ABSENT or (is_text and not isinstance(value, str)) else value


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return ABSENT
