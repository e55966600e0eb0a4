"""The page of parameters and customers' settings: all that could be set, who decides it, and what a customer sees."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QSplitter, QVBoxLayout, QWidget

from fieldwright.desktop.column_sharing import share
from fieldwright.desktop.customers.lines import (
    CALLED,
    FOUND,
    OF_PARAMETER,
    OPTIONS_TOLD,
    SCOPE_WORDS,
    WHERE,
    WORDS,
    YES_WORDS,
    Listed,
    holds,
    option_rows,
    own_words,
    read_by_words,
    row_of,
    scope_of,
    settings_form,
    show_lines,
    written_out,
)
from fieldwright.desktop.customers.problems import Problems
from fieldwright.desktop.dialogs.message import stated
from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.fields import heading
from fieldwright.desktop.flows.item_page import Found, Head, refusal, scrolled
from fieldwright.desktop.flows.rows import Column, RowsModel
from fieldwright.desktop.form_parts import filter_line, label, row_table, toggle
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.json_text import tokens
from fieldwright.files.records import ABSENT
from fieldwright.files.saving import save_bytes
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Parameter
from fieldwright.project.customers.edits import readers_of, remove_parameter, set_parameter
from fieldwright.project.customers.form import form_of
from fieldwright.project.customers.mending import subject_of
from fieldwright.project.customers.offered import (
    FLOWS,
    LOOKUPS,
    PARAMETERS,
    RULES,
    SECTIONS,
    Offered,
    default_of,
    everything,
)
from fieldwright.project.customers.settings import SUFFIX, dump_settings, usual_settings
from fieldwright.project.customers.writing import (
    NO,
    YES,
    shown,
    texts_of,
    write,
)
from fieldwright.project.mends.place import free_name


class SettingsPage(QWidget):
    """See the module."""

    said = Signal(str)

    def __init__(self, document: Document, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._shown: list[Offered] = []
        self._here: tuple[str, str] = ("", "")
        self._showing = False
        self.head = Head(look)
        self.head.title.say(tr("Parameters and settings"))
        self.head.add(tr("New Parameter"), tr("Start a parameter"), "plus", self.new_parameter)
        self.head.add(
            tr("Export the Form…"),
            tr("Write the form that customers' settings are checked against, as a JSON Schema"),
            "export",
            self.export_form,
        )
        self.head.add(
            tr("New Settings…"),
            tr("Write a settings file for a customer, in which all is as by default"),
            "new",
            self.new_settings,
        )
        self.head.add(
            tr("Check Settings…"),
            tr("Check a customer's settings against the form, and against what the project is with them"),
            "check",
            self.check_settings,
        )
        self.taken_out = self.head.add(tr("Remove"), tr("Remove the parameter that is shown"), "trash", self.remove)
        self.search = filter_line(tr("Filter"), tr("Show only what holds these words"))
        self.search.textChanged.connect(lambda _: self.show_page())
        self.all_rules = toggle(
            tr("All rules"),
            tr(
                "List all rules, to let customers choose one; otherwise only those of which somebody has said who decides"
            ),
            lambda _: self.show_page(),
        )
        self.all_rules.setText(tr("All rules"))
        self.all_rules.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.model = RowsModel(
            (
                Column("where", tr("Kind"), 80),
                Column("name", tr("Name"), 190),
                Column("scope", tr("Who decides"), 128, named=SCOPE_WORDS),
                Column("label", tr("What customers see"), 150),
            ),
            self,
        )
        self.model.editable = False
        self.table = row_table(tr("Parameters, rules, lookups and flows"), self.model)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.viewport().installEventFilter(self)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.counted = label("", quiet=True)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.form, self.options = settings_form(self._groups, self._defaults), option_rows()
        self.form.changed.connect(self._written)
        self.options.changed.connect(lambda rows, words: self._written("options", rows, words))
        self.wrong = label("")
        self.wrong.setObjectName("wrong")
        self.wrong.hide()
        self.read_by = label("", quiet=True)
        self.found = Found(document)
        self.found.said.connect(self.said)
        self.problems = Problems()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self._both(), 1)
        box.addWidget(self.found)
        box.addWidget(self.problems)
        document.changed.connect(lambda _: self.show_page() if self.isVisible() else None)
        document.checked.connect(lambda _: self._show_found() if self.isVisible() else None)

    def _both(self) -> QSplitter:
        left, right = QWidget(), QWidget()
        left.setObjectName("form")
        right.setObjectName("form")
        listed = QVBoxLayout(left)
        listed.setContentsMargins(8, 8, 8, 8)
        listed.setSpacing(6)
        above = QWidget()
        row = row_of(above, self.search, self.all_rules)
        row.setStretch(0, 1)
        listed.addWidget(above)
        listed.addWidget(self.table, 1)
        listed.addWidget(self.counted)
        self.options_heading = heading(tr("Options"))
        self.options_heading.setBuddy(self.options.table)
        self.options_told = label("", quiet=True)
        beneath = QWidget()
        beneath.setObjectName("form")
        column = QVBoxLayout(beneath)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(6)
        for one in (self.options_heading, self.options_told, self.options, self.wrong, self.read_by):
            column.addWidget(one)
        whole = QVBoxLayout(right)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.nothing = label(tr("Choose something in the list, or start a parameter."), quiet=True)
        self.nothing.setContentsMargins(16, 12, 16, 12)
        whole.addWidget(self.nothing)
        whole.addWidget(self.form)
        whole.addWidget(beneath)
        whole.addStretch(1)
        self._beneath = beneath
        made = QSplitter(Qt.Orientation.Horizontal)
        made.setChildrenCollapsible(False)
        made.addWidget(left)
        made.addWidget(scrolled(right))
        made.setSizes([570, 490])
        return made

    # -- what is shown

    def show_page(self) -> None:
        """Show what the project says."""
        words = self.search.text().casefold().split()
        every = [one for one in everything(self._document.project) if self._is_listed(one)]
        rows = [(one, Listed(WORDS[one.section], one.name, scope_of(one), one.said.label)) for one in every]
        held = [(one, row) for one, row in rows if holds(row, words)]
        self._shown = [one for one, _ in held]
        self._showing = True
        if self.model.show_rows([row for _, row in held]):
            self._widen()
        at = next((at for at, one in enumerate(self._shown) if (one.section, one.name) == self._here), -1)
        if at >= 0:
            self.table.setCurrentIndex(self.model.index(at, 1))
        elif self._shown:
            self.table.setCurrentIndex(self.model.index(0, 1))
            self._here = (self._shown[0].section, self._shown[0].name)
        self._showing = False
        per = sum(one.per_customer for one in every)
        self.counted.setText(
            tr("{count} for each customer to set", count=per)
            if per
            else tr("Customers set nothing yet: choose something, and say who decides.")
        )
        self._show_one(anew=False)
        self._show_found()

    def _is_listed(self, one: Offered) -> bool:
        return one.section != RULES or one.configurable is not None or self.all_rules.isChecked()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the width of the list anew."""
        if event.type() == QEvent.Type.Resize:
            self._widen()
        return super().eventFilter(watched, event)

    def _widen(self) -> None:
        share(self.table, self.table.viewport().width(), wanted=[one.width for one in self.model.columns])

    def showEvent(self, event: QShowEvent) -> None:
        """Bring it up to date."""
        super().showEvent(event)
        self.show_page()

    @property
    def shown(self) -> Offered | None:
        """What is edited."""
        return next((one for one in everything(self._document.project) if (one.section, one.name) == self._here), None)

    def go(self, section: str, name: str) -> bool:
        """Show something by its place; whether it is there."""
        self.commit()
        if not any((one.section, one.name) == (section, name) for one in everything(self._document.project)):
            return False
        self.search.clear()
        self._here = (section, name)
        here = self.shown
        if here is not None and not self._is_listed(here):
            self.all_rules.setChecked(True)
        self.show_page()
        self._show_one(anew=True)
        return True

    def takes(self, place: str) -> bool:
        """Whether a place that a finding is about is shown here, such as ``/lookups/tax codes/configurable``; it then is."""
        parts = tokens(place) if place.startswith("/") else []
        about = len(parts) > 1 and (parts[0] == PARAMETERS or (parts[0] in SECTIONS and "configurable" in parts[2:3]))
        return about and self.go(parts[0], parts[1])

    def _chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self._showing or not 0 <= index.row() < len(self._shown):
            return
        one = self._shown[index.row()]
        self.commit()
        self._here = (one.section, one.name)
        self._show_one(anew=True)
        self._show_found()

    def _show_one(self, *, anew: bool) -> None:
        one = self.shown
        self.form.setVisible(one is not None)
        self._beneath.setVisible(one is not None)
        self.nothing.setVisible(one is None)
        self.taken_out.setEnabled(one is not None and one.section == PARAMETERS)
        if one is None:
            return
        texts = texts_of(one)
        self.form.show_record(written_out(texts), anew=anew)
        self._hint(one)
        means = {
            "scope",
            *(WHERE[one.section] if one.per_customer else OF_PARAMETER if one.section == PARAMETERS else ()),
        }
        means |= {"label", "help", "group"} if one.configurable is not None else set()
        if texts.options:
            means -= {"minimum", "maximum", "pattern"}
        show_lines(self.form, means)
        chosen = one.per_customer and one.section != FLOWS
        for part in (self.options_heading, self.options_told, self.options):
            part.setVisible(chosen)
        self.options.show_rows(texts.options)
        self.options_told.setText(OPTIONS_TOLD[one.section] if not texts.options else "")
        self.options_told.setVisible(chosen and not texts.options)
        self.options.table.setColumnHidden(2, False)
        self.options.table.setColumnHidden(3, one.section != RULES)
        readers = readers_of(self._document.project, one.name) if one.section == PARAMETERS else ()
        self.read_by.setText(read_by_words(readers) if one.section == PARAMETERS else own_words(one))
        self.wrong.hide()

    def _hint(self, one: Offered) -> None:
        """What a customer begins with where nothing else is said, in the empty line."""
        box = self.form.fields["default"].editor
        line = box.lineEdit() if isinstance(box, QComboBox) else None
        if line is not None:
            value = default_of(one)
            said = YES_WORDS[YES if value else NO] if isinstance(value, bool) else shown(value)
            line.setPlaceholderText(
                "" if value is ABSENT or one.section == LOOKUPS else tr("{value}, as it is", value=said)
            )

    def _show_found(self) -> None:
        one = self.shown
        held: list[Finding] = []
        if one is not None:
            for each in self._document.findings:
                about = subject_of(self._document.project, each) if each.id in FOUND else None
                if about is not None and (about.section, about.name) == self._here:
                    held.append(each)
        self.found.show_found(held)

    def _groups(self) -> Sequence[str]:
        return list(dict.fromkeys(one.said.group for one in everything(self._document.project) if one.said.group))

    def _defaults(self) -> Sequence[str]:
        one = self.shown
        if one is None:
            return ()
        if one.said.options:
            return [each.name for each in one.said.options]
        return (YES, NO) if one.section in (RULES, FLOWS) else ()

    # -- editing

    def commit(self) -> None:
        """Take over what is being written."""
        self.form.commit()
        self.options.commit()

    def _written(self, attribute: str, value: Any, words: str = "") -> None:
        one = self.shown
        if one is None or self._showing:
            return
        try:
            made = write(self._document.project, one, attribute, value)
        except FieldwrightError as error:
            self._refuse(attribute, refusal(error))
            return
        if attribute == "name":
            self._here = (one.section, str(value).strip())
        self._document.do(made, words or tr("Change {what} of {name}", what=CALLED[attribute], name=one.name))
        self._show_one(anew=False)

    def _refuse(self, attribute: str, why: str) -> None:
        if attribute == "options":
            self.options.refuse(why)
        else:
            self.form.fields[attribute].refuse(why)

    def new_parameter(self) -> None:
        """Start a parameter at the end."""
        self.commit()
        names = {one.name: one for one in self._document.project.parameters}
        name = free_name("parameter", names).replace(" ", "")
        self._here = (PARAMETERS, name)
        self._document.do(set_parameter(self._document.project, Parameter(name)), tr("New parameter"))
        self.go(PARAMETERS, name)
        self.form.fields["name"].take_focus()

    def remove(self) -> None:
        """Take the parameter that is shown out."""
        one = self.shown
        if one is not None and one.section == PARAMETERS:
            self._document.do(
                remove_parameter(self._document.project, one.name), tr("Remove the parameter {name}", name=one.name)
            )
            self.said.emit(tr("The parameter {name} is removed", name=one.name))

    # -- files

    def export_form(self) -> None:
        """Write the form."""
        self.commit()
        form = json.dumps(form_of(self._document.project), ensure_ascii=False, indent=2) + "\n"
        self._save(tr("Export the form"), "settings.schema.json", form.encode())

    def new_settings(self) -> None:
        """Write a settings file to begin with."""
        self.commit()
        name = f"customer{SUFFIX}"
        file = self._asked_for(tr("New settings of a customer"), name)
        if file is not None:
            self._put(file, dump_settings(usual_settings(self._document.project, file.name.removesuffix(SUFFIX))))

    def _save(self, title: str, name: str, data: bytes) -> None:
        file = self._asked_for(title, name)
        if file is not None:
            self._put(file, data)

    def _asked_for(self, title: str, name: str) -> Path | None:
        start = str((self._document.folder or Path.home()) / name)
        chosen, _ = QFileDialog.getSaveFileName(self, title, start, tr("JSON (*.json);;All files (*)"))
        return Path(chosen) if chosen else None

    def _put(self, file: Path, data: bytes) -> None:
        try:
            save_bytes(file, data)
        except FieldwrightError as error:
            self.problems.complain(stated(error))
            return
        self.said.emit(tr("Wrote {file}", file=file))

    def check_settings(self) -> None:
        """Check a customer's file beside the window."""
        self.commit()
        start = str(self._document.folder or Path.home())
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Check a customer's settings"),
            start,
            tr("Settings (*{suffix} *.json);;All files (*)", suffix=SUFFIX),
        )
        if not chosen:
            return
        file, project, folder = Path(chosen), self._document.project, self._document.folder or Path(chosen).parent
        self.problems.wait(file)

        def check() -> Any:
            from fieldwright.project.customers.checking import check_settings

            return check_settings(project, folder, file)

        self._jobs.start(
            check, done=lambda found: self.problems.show_problems(file, found), failed=lambda error: self.problems.complain(stated(error)),
            label=tr("Checking {name}", name=file.name), key=("settings", "check"),
        )  # fmt: skip
