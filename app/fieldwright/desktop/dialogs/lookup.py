"""Editing a lookup: its rows, what other keys and null give, how it is filled, and what it covers."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.lookup_file import LookupFileDialog
from fieldwright.desktop.dialogs.message import ask, stated
from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import answers, spin_box
from fieldwright.desktop.language import tr
from fieldwright.desktop.lookup_covering import Covering, covering
from fieldwright.desktop.lookup_rows import MOST_PARTS
from fieldwright.desktop.lookup_table import LookupTable, cell_text, cell_value
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.saving import save_bytes
from fieldwright.mapping.model import NOT_FOUND, Lookup, LookupFile, LookupRow
from fieldwright.mapping.table_files import Grid, read_grid, unreadable
from fieldwright.project.edits import remove_lookup, rename_lookup, set_lookup
from fieldwright.project.lookup_filling import (
    csv_of,
    lists_for,
    occurring_for,
    rows_from_lists,
    rows_from_text,
    rows_from_values,
)
from fieldwright.project.sides import relative_name

_WORDS = {
    "error": tr("Fail: nothing is written, and the run says so"),
    "default": tr("Write a default"),
    "pass through": tr("Write the key as it is"),
    "leave out": tr("Leave the field out"),
}
_NULL_WORDS = {"translate": tr("Look null up like any key"), **_WORDS, "pass through": tr("Write null")}
_LEAVING = {
    "keep": (tr("&Keep", "what was changed"), "accept"),
    "give up": (tr("&Give Up"), "destroy"),
    "cancel": (tr("&Cancel"), "reject"),
}
_FILES = tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)")
_PAUSE = 300
"""Milliseconds after the last change until the coverage is told."""


class LookupDialog(QDialog):
    """One lookup at a time, chosen at the top; OK is one undoable edit."""

    def __init__(self, document: Document, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._old: Lookup | None = None
        self._table: LookupFile | None = None
        self._problem_of_file = ""
        self.setWindowTitle(tr("Lookup"))
        self.resize(820, 680)
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Lookup"))
        self._list()
        self.which.activated.connect(lambda _: self._choose(self.which.currentData()))
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("such as country codes"))
        self.not_found, self.default = _action(_WORDS, tr("the value for keys that are not in the table"))
        self.null, self.null_default = _action(_NULL_WORDS, tr("the value for null"))
        self.null_default.setAccessibleName(tr("Default for null"))
        self.parts = spin_box()
        self.parts.setRange(1, MOST_PARTS)
        self.parts.setFixedSize(72, 26)
        self.parts.lineEdit().setAccessibleName(tr("Key columns"))
        self.parts.setToolTip(tr("A key of several parts is looked up as a list: [country, code]"))
        self.two_way = QCheckBox(tr("Read &backwards too"))
        self.two_way.setToolTip(tr('$translateBack("name", value) gives the key of the first row with that value'))
        for changed in (
            self.not_found.currentIndexChanged, self.null.currentIndexChanged, self.two_way.toggled, self.name.textChanged,
            self.default.textChanged, self.null_default.textChanged,
        ):  # fmt: skip
            changed.connect(self._tell)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Lookup"), self.which)
        form.addRow(tr("&Name"), self.name)
        for words, widgets in (
            (tr("&Unknown keys"), (self.not_found, self.default)), (tr("Null ke&ys"), (self.null, self.null_default)),
            (tr("&Key columns"), (self.parts, self.two_way)),
        ):  # fmt: skip
            named = QLabel(words)
            named.setBuddy(widgets[0])
            form.addRow(named, _beside(*widgets))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search rows…"))
        self.search.setAccessibleName(tr("Search rows"))
        self.search.setClearButtonEnabled(True)
        self.counted = QLabel()
        self.counted.setObjectName("muted")
        self.counted.setTextFormat(Qt.TextFormat.PlainText)
        self.table = LookupTable()
        self.search.textChanged.connect(self._search)
        self.table.edited.connect(self._tell)
        self.parts.valueChanged.connect(self.table.rows_model.set_parts)
        self.add = _button(tr("&Add Row"), self.table.add_empty)
        self.remove = _button(tr("&Remove Rows"), self.table.remove_selected)
        self.fill = _button(
            tr("From &Code Lists"), self._from_lists, tr("Rows for the source's codes, matched with the target's")
        )
        self.samples = _button(tr("From &Samples"), self._from_samples, tr("Rows for the values that occur in samples"))
        self.from_file = _button(
            tr("From &File…"), self._from_file, tr("Rows of a CSV or Excel file, or the file itself")
        )
        self.pasted = _button(
            tr("&Paste"), self._paste, tr("Rows that were copied from a spreadsheet, added at the end")
        )
        self.copy_rows = _button(
            tr("Copy &Into the Project"), self._copy_in, tr("Take the rows out of the file, to edit them here")
        )
        self.export = _button(tr("&Export…"), self._export, tr("Write the rows as CSV"))
        row = QHBoxLayout()
        row.setSpacing(6)
        self._editing = (self.add, self.remove, self.fill, self.samples, self.pasted, self.parts)
        for button in (self.add, self.remove, self.fill, self.samples, self.from_file, self.pasted, self.copy_rows):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.export)
        above = QHBoxLayout()
        above.addWidget(self.search, 1)
        above.addWidget(self.counted)
        self.said, self.covered = _told(), _told()
        self.covered.setAccessibleDescription(tr("Coverage"))
        buttons, self.ok = answers(self)
        self.delete = buttons.addButton(tr("&Delete Lookup"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.delete.setAutoDefault(False)
        self.delete.clicked.connect(self._delete)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addLayout(form)
        box.addLayout(above)
        box.addWidget(self.table, 1)
        box.addLayout(row)
        box.addWidget(self.covered)
        box.addWidget(self.said)
        box.addWidget(buttons)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self.cover)
        names = [one.name for one in document.project.lookups]
        self.show_lookup(name if name in names else "")

    def show_lookup(self, name: str) -> None:
        """Show the lookup of a name, or a new one."""
        self._old = next((one for one in self._document.project.lookups if one.name == name), None)
        self.which.setCurrentIndex(max(0, self.which.findData(name)))
        shown = self._old or Lookup("")
        self.name.setText(shown.name)
        for box, chosen in ((self.not_found, shown.not_found), (self.null, shown.null)):
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self.default.setText("" if shown.default is None else cell_text(shown.default))
        self.null_default.setText("" if shown.null_default is None else cell_text(shown.null_default))
        self.two_way.setChecked(shown.two_way)
        self._show_table(shown)
        self.delete.setVisible(self._old is not None)
        self._tell()
        self.cover()

    def _show_table(self, shown: Lookup) -> None:
        """The rows, which may be those of a file: then they are only shown."""
        self._table = shown.table
        self.search.clear()
        self._problem_of_file = ""
        for widget in self._editing:
            widget.setEnabled(shown.table is None)
        self.copy_rows.setVisible(shown.table is not None)
        self.copy_rows.setEnabled(False)
        self._show_rows(shown.rows, parts=len(shown.table.keys) if shown.table else 0)
        if shown.table is not None:
            loaded = self._document.schemas.lookup(shown)
            self._problem_of_file = tr("The file is being read…")
            self._beside(lambda: (tuple(loaded.rows), unreadable(loaded)), self._file_read)

    def _show_rows(self, rows: Sequence[LookupRow], parts: int = 0) -> None:
        self.table.show_rows(rows, parts=parts, read_only=self._table is not None)
        self.parts.blockSignals(True)
        self.parts.setValue(self.table.rows_model.parts)
        self.parts.blockSignals(False)

    def _file_read(self, found: tuple[tuple[LookupRow, ...], FieldwrightError | None]) -> None:
        rows, problem = found
        if self._table is not None:
            self._problem_of_file = stated(problem) if problem is not None else ""
            self.copy_rows.setEnabled(problem is None)
            self._show_rows(rows, len(self._table.keys))
            self._tell()

    def _choose(self, name: str) -> None:
        """Go to another lookup, once what was changed in this one is kept or given up."""
        old = self._old
        if self.made() != (old or Lookup("")):
            back = self.which.findData(old.name if old else "")
            answer = ask(self, _keeping(self.name.text().strip()), self.problem(), _LEAVING)
            if answer == "cancel" or (answer == "keep" and self.problem()):
                self.which.setCurrentIndex(max(0, back))
                return
            if answer == "keep":
                self._keep()
                self._list()
        self.show_lookup(name)

    def _list(self) -> None:
        self.which.clear()
        self.which.addItem(tr("New lookup"), "")
        for one in self._document.project.lookups:
            self.which.addItem(one.name, one.name)

    def made(self) -> Lookup:
        """The lookup as it stands in the form."""
        old = self._old or Lookup("")
        return evolve(
            old, name=self.name.text().strip(), rows=() if self._table else self.table.rows, table=self._table,
            not_found=self.not_found.currentData(), default=_kept(self.default.text(), old.default),
            null=self.null.currentData(), null_default=_kept(self.null_default.text(), old.null_default),
            two_way=self.two_way.isChecked(),
        )  # fmt: skip

    def problem(self) -> str:
        """Why it cannot be kept, empty where it can."""
        name = self.name.text().strip()
        if not name:
            return tr('Give the lookup a name: expressions say $translate("name", key).')
        taken = {one.name for one in self._document.project.lookups} - {self._old.name if self._old else ""}
        if name in taken:
            return tr("There is a lookup '{name}' already.", name=name)
        if '"' in name or "\\" in name:
            return tr("A lookup's name cannot hold quotes or backslashes.")
        return ""

    def _tell(self, *_: object) -> None:
        self.default.setEnabled(self.not_found.currentData() == "default")
        self.null_default.setEnabled(self.null.currentData() == "default")
        if self.parts.value() != self.table.rows_model.parts:
            self.parts.blockSignals(True)
            self.parts.setValue(self.table.rows_model.parts)
            self.parts.blockSignals(False)
        self._count()
        self._wait.start()
        problem = self.problem()
        self.ok.setEnabled(not problem)
        twice = self.table.twice
        users = self._users()
        said = [
            problem,
            self._problem_of_file,
            tr("These keys stand twice: {keys}.", keys=", ".join(twice[:5])) if twice else "",
            _used_by(users),
        ]
        self.said.setText(
            " ".join(one for one in said if one)
            or tr('Read it as $translate("{name}", {key}).', name=self.name.text().strip(), key=self._key())
        )

    def _key(self) -> str:
        parts = self.table.rows_model.parts
        return "key" if parts == 1 else f"[{', '.join(f'part{at + 1}' for at in range(parts))}]"

    def _count(self) -> None:
        model = self.table.rows_model
        shown, all_ = model.rowCount(), model.size
        told = tr("{n} rows", "{n} row", all_)
        if shown != all_:
            told = tr("{shown} of {all} rows", shown=shown, all=all_)
        self.counted.setText(tr("{rows} in {file}", rows=told, file=self._table.file) if self._table else told)

    def _search(self, words: str) -> None:
        self.table.rows_model.search(words)
        self._count()

    def cover(self) -> None:
        """Tell what the uses of the lookup cover with the rows that are shown: beside the rows, and below them."""
        self._wait.stop()
        found = covering(self._document, self._old.name, self.table.rows, self.made()) if self._old else Covering()
        self.table.rows_model.mark(found.marks)
        self.covered.setText("\n".join(found.lines))
        self.covered.setVisible(bool(found.lines))

    def _users(self) -> list[str]:
        if self._old is None:
            return []
        called = f'"{self._old.name}"'
        return [
            rule.target
            for one in self._document.project.maps
            for rule in one.rules
            if any("$translate" in text and called in text.replace("'", '"') for _, text in rule.expressions)
        ]

    # -- filling

    def _from_lists(self) -> None:
        """The codes of both sides: where rules use the lookup, else of the fields that are selected."""
        sources: list[Any] = []
        targets: list[Any] = []
        for bench in self._document.benches.values() if self._old else ():
            for into, codes in zip(
                (sources, targets), lists_for(bench, self._old.name if self._old else ""), strict=True
            ):
                into.extend(codes)
        bench, selection = self._document.bench, self._document.selection
        if bench is not None and not sources and selection.source_path:
            side = next((one for one in bench.sources if one.alias == selection.alias), None)
            field = side.field(selection.source_path) if side else None
            sources.extend(field.shape.enum if field else ())
        if bench is not None and bench.target is not None and not targets and selection.target_path:
            field = bench.target.field(selection.target_path)
            targets.extend(field.shape.enum if field else ())
        self._add(
            rows_from_lists(sources, targets),
            tr("No list of codes: let a rule use the lookup, or select a source field that has one."),
        )

    def _from_samples(self) -> None:
        """The values that occur in the key's field, read beside the window."""
        document, name, map_, bench = (
            self._document,
            self._old.name if self._old else "",
            self._document.map,
            self._document.bench,
        )
        if map_ is None or bench is None or not name:
            self._say(tr("Let a rule use the lookup first: the samples are read where its key is."))
            return
        self._say(tr("Reading the samples…"))
        self._beside(
            lambda: occurring_for(document.project, map_, bench, document.schemas, name),
            lambda values: self._add(
                rows_from_values(values), tr("No values: attach samples to the source's schema or to the map.")
            ),
        )

    def _from_file(self) -> None:
        """A CSV or Excel file: its rows, or itself as the lookup's table."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Rows from a file"), str(self._document.folder), _FILES)
        if path:
            self._say(tr("Reading {name}…", name=Path(path).name))
            self._beside(lambda: read_grid(Path(path)), lambda grid: self._columns(Path(path), grid))

    def _columns(self, file: Path, grid: Grid) -> None:
        folder = self._document.folder
        name = relative_name(file, folder) if self._document.path is not None else ""
        chosen = LookupFileDialog(
            file, grid, "" if name.startswith(("..", "/")) or Path(name).is_absolute() else name, self
        )
        self._tell()
        if chosen.exec() != QDialog.DialogCode.Accepted:
            return
        if chosen.table is not None:
            self._show_table(evolve(self.made(), table=chosen.table, rows=()))
            self._tell()
        elif self._table is not None:
            self._show_table(evolve(self.made(), table=None, rows=chosen.rows))
            self._tell()
        else:
            self._add(chosen.rows, tr("The file has no rows with a key."))

    def _paste(self) -> None:
        self._add(rows_from_text(QGuiApplication.clipboard().text()), tr("There are no rows in the clipboard."))

    def _copy_in(self) -> None:
        """The rows of the file as the lookup's own, which can be edited."""
        rows = self.table.rows
        self._show_table(evolve(self.made(), table=None, rows=rows))
        self._tell()

    def _export(self) -> None:
        name = self.name.text().strip() or "lookup"
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Write the rows as CSV"), str(self._document.folder / f"{name}.csv"), tr("CSV (*.csv)")
        )
        if not path:
            return
        try:
            save_bytes(Path(path), csv_of(evolve(self.made(), rows=self.table.rows, table=None)))
            self._say(tr("Written to {name}.", name=Path(path).name))
        except FieldwrightError as error:
            self._say(stated(error))

    def _add(self, rows: Iterable[LookupRow], none: str) -> None:
        new = tuple(rows)
        changed = self.table.add_rows(new)
        empty = sum(1 for one in self.table.rows if one.value == "")
        said = (
            tr("{n} rows added or filled.", "{n} row added or filled.", changed) if changed else tr("Nothing to add.")
        )
        if empty:
            without = tr("{n} rows have no value yet.", "{n} row has no value yet.", empty)
            said = f"{said} {without}"
        self._say(said if new else none)

    def _beside(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self._document.jobs.start(
            work,
            done=done,
            failed=lambda error: self._say(stated(error)),
            label=tr("Reading"),
            key=("lookup", id(self)),
        )

    def _say(self, text: str) -> None:
        self.said.setText(text)

    # -- keeping

    def accept(self) -> None:
        """Keep it."""
        if not self.problem():
            self._keep()
            super().accept()

    def _keep(self) -> None:
        new = self.made()
        project = self._document.project
        renamed = self._old is not None and self._old.name != new.name
        project = rename_lookup(project, self._old.name, new) if self._old and renamed else set_lookup(project, new)
        self._document.do(
            project,
            tr("editing the lookup {name}", name=new.name)
            if self._old
            else tr("adding the lookup {name}", name=new.name),
        )

    def _delete(self) -> None:
        if self._old is not None:
            self._document.do(
                remove_lookup(self._document.project, self._old.name),
                tr("removing the lookup {name}", name=self._old.name),
            )
        super().accept()


def _keeping(name: str) -> str:
    return tr("Keep the changes to {name}?", name=name) if name else tr("Keep the changes to the new lookup?")


def _used_by(users: Sequence[str]) -> str:
    """Which rules use the lookup, the first of them by name."""
    first, more = ", ".join(users[:4]), len(users) - 4
    if more > 0:
        return tr("Used by {names} and {more} more.", names=first, more=more)
    return tr("Used by {names}.", names=first) if users else ""


def _kept(text: str, old: Any) -> Any:
    """What a default's text means; what was there before where it is the same."""
    if old is not None and cell_text(old) == text:
        return old
    return cell_value(text) if text else None


def _action(words: dict[str, str], hint: str) -> tuple[QComboBox, QLineEdit]:
    """A choice of actions, and the default that one of them writes."""
    box = QComboBox()
    for id_ in ("translate", *NOT_FOUND) if "translate" in words else NOT_FOUND:
        box.addItem(words[id_], id_)
    default = QLineEdit()
    default.setPlaceholderText(hint)
    default.setAccessibleName(tr("Default"))
    return box, default


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for at, widget in enumerate(widgets):
        row.addWidget(widget, at)
    return row


def _button(text: str, pressed: Callable[[], object], tip: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    button.clicked.connect(lambda _=False: pressed())
    return button


def _told() -> QLabel:
    made = QLabel()
    made.setObjectName("muted")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made
