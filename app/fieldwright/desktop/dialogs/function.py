"""Editing a function of the project: its name, parameters, expression and description, who calls it, and taking it out."""

import re

from attrs import evolve
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.expression_editor import ExpressionEditor, Mark
from fieldwright.desktop.form_parts import answers, grid, label
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.surroundings import Surroundings
from fieldwright.expression.definitions import Fault, definitions_of, faults_of
from fieldwright.expression.diagnostics import diagnose
from fieldwright.expression.lineage import Scope
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import ProjectFunction
from fieldwright.project.functions import users_of, with_function, without_function

PAUSE = 150
"""Milliseconds without typing before the function is looked at."""
MOST = 6
"""Users that are named."""


class FunctionDialog(QDialog):
    """Edits a function, or starts one with an empty name; Save is one undoable edit, and calls follow a new name."""

    def __init__(self, document: Document, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        functions = document.project.functions
        self._old = next((one for one in functions if one.name == name), None) if name else None
        self._others = tuple(one for one in functions if one is not self._old)
        old = self._old or ProjectFunction("")
        self.setWindowTitle(tr("Function ${name}", name=old.name) if self._old else tr("New Function"))
        self.resize(620, 420)
        self.name = QLineEdit(old.name)
        self.name.setPlaceholderText(tr("such as price: expressions call it $price(…)"))
        self.parameters = QLineEdit(", ".join(old.parameters))
        self.parameters.setPlaceholderText(tr("such as amount, currency"))
        self.expression = ExpressionEditor()
        self.expression.setPlaceholderText(
            tr("An expression of the parameters, such as  $round(amount, 2) & ' ' & currency")
        )
        self.expression.setMinimumHeight(90)
        self.description = QLineEdit(old.description)
        self.description.setPlaceholderText(tr("what it gives, for whoever uses it"))
        self.problem = label("")
        self.problem.setAccessibleDescription(tr("Problem"))
        self.problem.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.users = label("", quiet=True)
        self.users.setAccessibleDescription(tr("Used by"))
        buttons, self.ok = answers(self, yes=QDialogButtonBox.StandardButton.Save)
        self.ok.setDefault(True)
        self.delete = buttons.addButton(tr("&Delete…"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.delete.setText(tr("&Delete"))
        self.delete.setAutoDefault(False)
        self.delete.setVisible(self._old is not None)
        self.delete.clicked.connect(self._delete)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(12)
        rows = grid((tr("&Name"), self.name), (tr("&Parameters"), self.parameters), (tr("E&xpression"), self.expression), (tr("De&scription"), self.description))  # fmt: skip
        rows.setRowStretch(2, 1)
        box.addLayout(rows, 1)
        box.addWidget(self.problem)
        box.addWidget(self.users)
        box.addWidget(buttons)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        for line in (self.name, self.parameters, self.description):
            line.textChanged.connect(lambda _: self._pause.start())
        self.expression.edited.connect(lambda _: self._pause.start())
        self.expression.show_expression(old.expression, self._around(old.parameters))
        self._tell_users()
        self.look()

    def made(self) -> ProjectFunction:
        """The function as it is written."""
        names = tuple(one.lstrip("$") for one in re.split(r"[\s,;]+", self.parameters.text().strip()) if one)
        return evolve(
            self._old or ProjectFunction(""),
            name=self.name.text().strip().lstrip("$"),
            parameters=names,
            expression=self.expression.text,
            description=self.description.text().strip(),
        )

    def look(self) -> None:
        """Say what is wrong with the function as it is written. What only its expression lacks hinders nobody from saving it."""
        self._pause.stop()
        made = self.made()
        wrong = self._wrong_name(made)
        faults = [] if wrong else self._faults(made)
        around = self._around(made.parameters)
        told = not diagnose(made.expression, around.scope.names)
        self.expression.show_expression(made.expression, around, [_mark(one) for one in faults] if told and made.expression.strip() else ())  # fmt: skip
        first = wrong or (_sentence(faults[0]) if faults else "")
        self.problem.setText(first)
        self.ok.setEnabled(not wrong and made != self._old and not self._document.read_only)

    def _wrong_name(self, made: ProjectFunction) -> str:
        """Why the function cannot be called so, or its parameters cannot; empty where they can."""
        if not made.name:
            return tr("Say what it is called.")
        if made.name in {one.name for one in self._others}:
            return tr("There is a function ${name} already: choose another name.", name=made.name)
        named = evolve(made, expression="1")  # what is wrong then is not about the expression
        found = next(iter(faults_of((named,))), None)
        if found is not None:
            return _sentence(found)
        for map_ in self._document.project.maps:
            if made.name in {one.alias for one in map_.sources}.union(*(rule.names for rule in map_.rules)):
                return tr(
                    "${name} is a source or an item of the map {map}: choose another name.",
                    name=made.name,
                    map=map_.name,
                )
        return ""

    def _faults(self, made: ProjectFunction) -> list[Fault]:
        """Why the function could not be used among the others, which call it by its new name then."""
        after = with_function(self._document.project, made, self._old.name if self._old else "").functions
        others = (one for one in after if one.name != made.name)
        return [
            one for one in faults_of((made, *others)) if one.name == made.name
        ]  # first: a circle of calls is then its own

    def _around(self, parameters: tuple[str, ...]) -> Surroundings:
        """What the expression sees: the parameters, ``$params`` and the other functions."""
        names = frozenset((*parameters, "params"))
        return Surroundings(Scope(root_alias="params", variables=names, functions=definitions_of(self._others)))

    def _tell_users(self) -> None:
        users = users_of(self._document.project, self._old.name) if self._old else ()
        names = list(dict.fromkeys(one.text for one in users))
        by, more = ", ".join(names[:MOST]), len(names) - MOST
        if more > 0:
            by = tr("{names} and {more} more", names=by, more=more)
        called = tr("Called {n} times, by {names}.", "Called once, by {names}.", len(users), names=by)
        self.users.setText(called if users else tr("Nothing calls it yet."))
        self.users.setVisible(self._old is not None)

    def accept(self) -> None:
        """Keep it."""
        self.look()
        if not self.ok.isEnabled():
            return
        made, document = self.made(), self._document
        old = self._old.name if self._old else ""
        words = (
            tr("editing the function ${name}", name=made.name)
            if old
            else tr("adding the function ${name}", name=made.name)
        )
        if old and old != made.name:
            words = tr("renaming the function ${old} to ${name}", old=old, name=made.name)
        document.do(with_function(document.project, made, old), words)
        super().accept()

    def _delete(self) -> None:
        if self._old is None:
            return
        try:
            done = without_function(self._document.project, self._old.name)
        except FieldwrightError as error:
            self.problem.setText(
                tr(
                    "It is not deleted: {problem}; {mend}.",
                    problem=translated(error.problem),
                    mend=translated(error.mend),
                )
            )
            return
        self._document.do(done, tr("removing the function ${name}", name=self._old.name))
        super().accept()


def _mark(one: Fault) -> Mark:
    return Mark("error", _sentence(one), one.start, one.end)


def _sentence(one: Fault) -> str:
    """A fault with its mend.

    >>> _sentence(Fault("f", "it has no expression", "Write one"))
    'It has no expression. Write one.'
    """
    message, mend = translated(one.message), translated(one.mend)
    text = f"{message[:1].upper()}{message[1:].rstrip('.')}."
    return f"{text} {mend[:1].upper()}{mend[1:].rstrip('.')}." if mend else text
