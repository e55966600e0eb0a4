"""Rules on the clipboard: those of a target field and of all below it, copied or cut, and pasted at another field of the map."""

from attrs import frozen
from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from fieldwright.desktop.document import Document
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Map, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.copying import copy_rules, move_rules

MIME = "application/x-fieldwright-rules"
"""What rules on the clipboard are: which copying it was. What they say is in the project, so that it is pasted as it is by then."""


@frozen
class Held:
    """The rules that were copied: of a target field of a map, which a paste moves when they were cut."""

    map: str
    target: str
    cut: bool = False


class RuleClipboard(QObject):
    """Copies, cuts and pastes rules of the shown map. Something else on the system's clipboard takes their place."""

    message = Signal(str)
    """One line for the status bar: what was done, or why nothing was."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._held: Held | None = None
        self._number = 0
        document.opened.connect(self._forget)

    def _forget(self, *_: object) -> None:
        self._held = None

    def hold(self, *, cut: bool) -> None:
        """Copy the rules of the selected target field and of all below it, or cut them; a cut takes nothing away before it is pasted."""
        done = "cut" if cut else "copied"
        shown, path = self._document.map, self._document.selection.target_path
        if shown is None or path is None:
            self.message.emit(f"Nothing was {done}: select a target field first")
            return
        if not path:
            self.message.emit(f"Nothing was {done}: the root has no other place, select a field below it")
            return
        rules = rules_at(shown, path)
        if not rules:
            self.message.emit(f"Nothing was {done}: no rule fills {path} or what is below it")
            return
        self._held = Held(shown.name, path, cut)
        self._number += 1
        data = QMimeData()
        data.setText("\n".join(one.value or one.each or one.target for one in rules))
        data.setData(MIME, QByteArray(self._token()))
        QGuiApplication.clipboard().setMimeData(data)
        below = len(rules) - (shown.rule(path) is not None)
        with_below = f" with {_amount(below)} below it" if below else ""
        self.message.emit(f"{path} is {done}{with_below}: paste it at another target field")

    def paste(self) -> None:
        """Put the rules at the selected target field, as one edit; what they read is written as it reads from there."""
        document, held = self._document, self._held
        shown, to = document.map, document.selection.target_path
        if held is None or not self._current():
            self.message.emit("Nothing was pasted: copy the rules of a target field first")
            return
        if shown is None or to is None:
            self.message.emit("Nothing was pasted: select a target field first")
            return
        if held.map != shown.name:
            self.message.emit(f"Nothing was pasted: the rules are of the map {held.map}, and read its sources")
            return
        why = misfit(document.bench, shown, held.target, to)
        if why:
            self.message.emit(f"Nothing was pasted: {why}")
            return
        edit, word = (move_rules, "moving") if held.cut else (copy_rules, "copying")
        try:
            done = edit(document.project, shown.name, held.target, to)
        except FieldwrightError as error:
            self.message.emit(f"Nothing was pasted: {error.problem}; {error.mend}")
            return
        amount = _amount(len(rules_at(shown, held.target)))
        document.do(done, f"{word} the rules of {held.target} to {to}")
        document.select(target_path=to)
        if held.cut:
            self._held = None
            self.message.emit(f"{amount} moved from {held.target} to {to}")
        else:
            self.message.emit(f"{amount} copied from {held.target} to {to}, as draft")

    def _token(self) -> bytes:
        return f"{id(self)}/{self._number}".encode()

    def _current(self) -> bool:
        """Whether the system's clipboard still holds what was copied last."""
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and data.data(MIME).data() == self._token()


def rules_at(map_: Map, target: str) -> tuple[Rule, ...]:
    """The rule of a target and those below it.

    >>> rules_at(Map("m", (), None, (Rule("a.b"), Rule("a.b.c"), Rule("a.bc"))), "a.b")  # doctest: +ELLIPSIS
    (Rule(target='a.b'...), Rule(target='a.b.c'...))
    """
    inside = (f"{target}.", f"{target}[", f"{target}<")
    return tuple(one for one in map_.rules if one.target == target or one.target.startswith(inside))


def misfit(bench: Bench | None, map_: Map, target: str, to: str) -> str:
    """Why rules of a target cannot stand at another field of the target schema, empty where they can."""
    if not to:
        return "rules of a field cannot stand at the root, select a field below it"
    if to == target:
        return f"{to} is where they are, select another target field"
    if bench is None or bench.target is None:
        return ""
    gone: list[str] = []
    for rule in rules_at(map_, target):
        place = to + rule.target[len(target) :]
        field = bench.target.field(place)
        if field is None:
            gone.append(place)
        elif rule.each and not (field.shape.repeats or field.name == "*"):
            return f"{place} does not repeat, and {rule.target} is a loop"
    more = f" and {len(gone) - 1} more that would be filled" if len(gone) > 1 else ""
    return f"the target has no field {gone[0]}{more}" if gone else ""


def _amount(rules: int) -> str:
    return "1 rule" if rules == 1 else f"{rules} rules"
