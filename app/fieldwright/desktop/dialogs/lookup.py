"""Editing a lookup: its rows, and what happens to a key that it does not have."""

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.message import ask
from fieldwright.desktop.document import Document
from fieldwright.desktop.lookup_table import LookupTable, cell_text, cell_value
from fieldwright.mapping.model import NOT_FOUND, Lookup, LookupRow
from fieldwright.project.edits import remove_lookup, rename_lookup, set_lookup
from fieldwright.schema.model import Field

_WORDS = {
    "error": "Fail: nothing is written, and the run says so",
    "default": "Write a default",
    "pass through": "Write the key as it is",
    "leave out": "Leave the field out",
}
_LEAVING = {"keep": ("&Keep", "accept"), "give up": ("&Give Up", "destroy"), "cancel": ("&Cancel", "reject")}


class LookupDialog(QDialog):
    """One lookup at a time, chosen at the top; OK is one undoable edit."""

    def __init__(self, document: Document, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._old: Lookup | None = None
        self.setWindowTitle("Lookup")
        self.resize(640, 560)
        self.which = QComboBox()
        self.which.setAccessibleName("Lookup")
        self._list()
        self.which.activated.connect(lambda _: self._choose(self.which.currentData()))
        self.name = QLineEdit()
        self.name.setPlaceholderText("such as country codes")
        self.not_found = QComboBox()
        for id_ in NOT_FOUND:
            self.not_found.addItem(_WORDS[id_], id_)
        self.default = QLineEdit()
        self.default.setPlaceholderText("the value for keys that are not in the table")
        self.not_found.currentIndexChanged.connect(self._tell)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("&Lookup", self.which)
        form.addRow("&Name", self.name)
        form.addRow("&Unknown keys", self.not_found)
        form.addRow("&Default", self.default)
        self.table = LookupTable()
        self.table.edited.connect(self._tell)
        add = QPushButton("&Add Row")
        add.clicked.connect(self.table.add_empty)
        remove = QPushButton("&Remove Rows")
        remove.clicked.connect(self.table.remove_selected)
        self.fill = QPushButton("Add the &Source's Codes")
        self.fill.clicked.connect(self._fill)
        self.fill.setVisible(bool(self._codes()))
        row = QHBoxLayout()
        for button in (add, remove, self.fill):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.said = QLabel()
        self.said.setObjectName("muted")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.delete = buttons.addButton("&Delete Lookup", QDialogButtonBox.ButtonRole.DestructiveRole)
        self.delete.setAutoDefault(False)
        self.delete.clicked.connect(self._delete)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addLayout(form)
        box.addWidget(self.table, 1)
        box.addLayout(row)
        box.addWidget(self.said)
        box.addWidget(buttons)
        self.name.textChanged.connect(self._tell)
        names = [one.name for one in document.project.lookups]
        self.show_lookup(name if name in names else "")

    def show_lookup(self, name: str) -> None:
        """Show the lookup of a name, or a new one."""
        self._old = next((one for one in self._document.project.lookups if one.name == name), None)
        self.which.setCurrentIndex(max(0, self.which.findData(name)))
        shown = self._old or Lookup("")
        self.name.setText(shown.name)
        self.not_found.setCurrentIndex(max(0, self.not_found.findData(shown.not_found)))
        self.default.setText("" if shown.default is None else cell_text(shown.default))
        self.table.show_rows(shown.rows)
        self.delete.setVisible(self._old is not None)
        self._tell()

    def _choose(self, name: str) -> None:
        """Go to another lookup, once what was changed in this one is kept or given up."""
        old = self._old
        if self.made() != (old or Lookup("")):
            back = self.which.findData(old.name if old else "")
            answer = ask(
                self, f"Keep the changes to {self.name.text().strip() or 'the new lookup'}?", self.problem(), _LEAVING
            )
            if answer == "cancel" or (answer == "keep" and self.problem()):
                self.which.setCurrentIndex(max(0, back))
                return
            if answer == "keep":
                self._keep()
                self._list()
        self.show_lookup(name)

    def _list(self) -> None:
        self.which.clear()
        self.which.addItem("New lookup", "")
        for one in self._document.project.lookups:
            self.which.addItem(one.name, one.name)

    def made(self) -> Lookup:
        """The lookup as it stands in the form."""
        text = self.default.text()
        old = self._old or Lookup("")
        same = old.default is not None and cell_text(old.default) == text
        default = old.default if same else cell_value(text) if text else None
        return evolve(
            old, name=self.name.text().strip(), rows=self.table.rows, not_found=self.not_found.currentData(), default=default
        )  # fmt: skip

    def problem(self) -> str:
        """Why it cannot be kept, empty where it can."""
        name = self.name.text().strip()
        if not name:
            return 'Give the lookup a name: expressions say $translate("name", key).'
        taken = {one.name for one in self._document.project.lookups} - {self._old.name if self._old else ""}
        if name in taken:
            return f"There is a lookup {name!r} already."
        if '"' in name or "\\" in name:
            return "A lookup's name cannot hold quotes or backslashes."
        return ""

    def _tell(self, *_: object) -> None:
        self.default.setEnabled(self.not_found.currentData() == "default")
        problem = self.problem()
        self.ok.setEnabled(not problem)
        twice = self.table.twice
        users = self._users()
        said = [
            problem,
            f"These keys stand twice: {', '.join(twice[:5])}." if twice else "",
            f"Used by {', '.join(users[:4])}{f' and {len(users) - 4} more' if len(users) > 4 else ''}."
            if users
            else "",
        ]
        self.said.setText(
            " ".join(one for one in said if one) or f'Read it as $translate("{self.name.text().strip()}", key).'
        )

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

    def _codes(self) -> tuple[object, ...]:
        bench, selection = self._document.bench, self._document.selection
        side = next((one for one in bench.sources if one.alias == selection.alias), None) if bench else None
        field: Field | None = side.field(selection.source_path) if side and selection.source_path else None
        return field.shape.enum if field else ()

    def _fill(self) -> None:
        self.table.add_rows(LookupRow(code, "") for code in self._codes() if code is not None)

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
        self._document.do(project, f"editing the lookup {new.name}" if self._old else f"adding the lookup {new.name}")

    def _delete(self) -> None:
        if self._old is not None:
            self._document.do(
                remove_lookup(self._document.project, self._old.name), f"removing the lookup {self._old.name}"
            )
        super().accept()
