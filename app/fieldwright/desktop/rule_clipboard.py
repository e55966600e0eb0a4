"""Rules on the clipboard: those of a target field and of all below it, copied or cut, and pasted at another field of the map."""

from attrs import frozen
from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr, translated
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
        shown, path = self._document.map, self._document.selection.target_path
        if shown is None or path is None:
            self.message.emit(_not_held(tr("select a target field first"), cut=cut))
            return
        if not path:
            self.message.emit(_not_held(tr("the root has no other place, select a field below it"), cut=cut))
            return
        rules = rules_at(shown, path)
        if not rules:
            self.message.emit(_not_held(tr("no rule fills {path} or what is below it", path=path), cut=cut))
            return
        self._held = Held(shown.name, path, cut)
        self._number += 1
        data = QMimeData()
        data.setText("\n".join(one.value or one.each or one.target for one in rules))
        data.setData(MIME, QByteArray(self._token()))
        QGuiApplication.clipboard().setMimeData(data)
        below = len(rules) - (shown.rule(path) is not None)
        self.message.emit(_held(path, below, cut=cut))

    def paste(self) -> None:
        """Put the rules at the selected target field, as one edit; what they read is written as it reads from there."""
        document, held = self._document, self._held
        shown, to = document.map, document.selection.target_path
        if held is None or not self._current():
            self.message.emit(tr("Nothing was pasted: copy the rules of a target field first"))
            return
        if shown is None or to is None:
            self.message.emit(tr("Nothing was pasted: select a target field first"))
            return
        if held.map != shown.name:
            self.message.emit(
                tr("Nothing was pasted: the rules are of the map {name}, and read its sources", name=held.map)
            )
            return
        why = misfit(document.bench, shown, held.target, to)
        if why:
            self.message.emit(tr("Nothing was pasted: {why}", why=why))
            return
        edit = move_rules if held.cut else copy_rules
        try:
            done = edit(document.project, shown.name, held.target, to)
        except FieldwrightError as error:
            self.message.emit(
                tr("Nothing was pasted: {why}", why=f"{translated(error.problem)}; {translated(error.mend)}")
            )
            return
        many, path = len(rules_at(shown, held.target)), held.target
        document.do(
            done,
            tr("moving the rules of {path} to {to}", path=path, to=to)
            if held.cut
            else tr("copying the rules of {path} to {to}", path=path, to=to),
        )
        document.select(target_path=to)
        if held.cut:
            self._held = None
            self.message.emit(
                tr("{n} rules moved from {path} to {to}", "{n} rule moved from {path} to {to}", many, path=path, to=to)
            )
        else:
            self.message.emit(
                tr(
                    "{n} rules copied from {path} to {to}, as draft",
                    "{n} rule copied from {path} to {to}, as draft",
                    many,
                    path=path,
                    to=to,
                )
            )

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
        return tr("rules of a field cannot stand at the root, select a field below it")
    if to == target:
        return tr("{path} is where they are, select another target field", path=to)
    if bench is None or bench.target is None:
        return ""
    gone: list[str] = []
    for rule in rules_at(map_, target):
        place = to + rule.target[len(target) :]
        field = bench.target.field(place)
        if field is None:
            gone.append(place)
        elif rule.each and not (field.shape.repeats or field.name == "*"):
            return tr("{path} does not repeat, and {target} is a loop", path=place, target=rule.target)
    if len(gone) > 1:
        return tr(
            "the target has no field {path} and {more} more that would be filled", path=gone[0], more=len(gone) - 1
        )
    return tr("the target has no field {path}", path=gone[0]) if gone else ""


def _held(path: str, below: int, *, cut: bool) -> str:
    if not below:
        return (
            tr("{path} is cut: paste it at another target field", path=path)
            if cut
            else tr("{path} is copied: paste it at another target field", path=path)
        )
    if cut:
        return tr(
            "{path} is cut with {n} rules below it: paste it at another target field",
            "{path} is cut with {n} rule below it: paste it at another target field",
            below,
            path=path,
        )
    return tr(
        "{path} is copied with {n} rules below it: paste it at another target field",
        "{path} is copied with {n} rule below it: paste it at another target field",
        below,
        path=path,
    )


def _not_held(why: str, *, cut: bool) -> str:
    return tr("Nothing was cut: {why}", why=why) if cut else tr("Nothing was copied: {why}", why=why)
