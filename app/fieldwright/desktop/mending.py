"""Quick mends in the window: the menu of a finding, and the buttons above a rule's expression."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.language import tr, translated
from fieldwright.mapping.findings import SEVERITIES, Finding

FIRST = "B12"
"""The kind whose mend comes first, with a button of its own: approving again what has changed."""

LACKS, RENAME = "E02", tr("Rename in E&xpressions…")
"""The kind of finding at which another name is offered: a field that the source does not have."""


_SEVERITIES = {"": tr("as usual"), "error": tr("error"), "warning": tr("warning"), "info": tr("note"), "off": tr("off")}


def mends_for(document: Document, one: Finding) -> tuple[Any, ...]:
    """The mends of a finding; none while what was found is not of the project as it is."""
    bench = document.benches.get(one.map)
    if (bench is None and one.map) or not document.up_to_date or document.read_only:
        return ()
    from fieldwright.project.mends.offered import mends_of, project_mends

    return mends_of(bench, one) if bench is not None else project_mends(document.project, one)


def mend(document: Document, one: Any) -> None:
    """Apply a mend as one edit."""
    from fieldwright.files.author import author
    from fieldwright.project.approving import signed

    done = one.apply(document.project)
    done = signed(document.project, done, author(document.folder), date.today().isoformat())
    document.do(done, tr("Mend: {title}", title=translated(one.title)))


class MendRow(QWidget):
    """The mends of the findings at one rule, the worst finding's first."""

    mended = Signal(str)
    """The title of what was done."""
    rename_asked = Signal(object)
    """Somebody wants to give what a finding lacks another name in all expressions."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setAccessibleName(tr("Mends"))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)
        self.buttons: list[QToolButton] = []
        self._shown: tuple[Finding, ...] = ()
        self.hide()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Offer what mends these."""
        ordered = sorted(found, key=lambda one: (one.id != FIRST, _rank(one)))
        if tuple(ordered) == self._shown and self._document.up_to_date:
            return
        self._shown = tuple(ordered) if self._document.up_to_date else ()
        offered = [(one, each) for one in ordered for each in mends_for(self._document, one)]
        for button in self.buttons:
            self.row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        if offered and offered[0][0].id == FIRST:
            one, again = offered.pop(0)
            self._add(_button(tr("Approve Again"), translated(one.message), lambda _=False: self._do(again)))
        lacking = [one for one in self._shown if one.id == LACKS]
        if offered or lacking:
            menu = QMenu(self)
            menu.setToolTipsVisible(True)
            for one, each in offered:
                _action(menu, translated(each.title), lambda _=False, each=each: self._do(each)).setToolTip(
                    f"{one.id}: {translated(one.message)}"
                )
            for one in lacking[:1]:
                _action(menu, RENAME, lambda _=False, one=one: self.rename_asked.emit(one)).setToolTip(
                    tr("{id}: {message}, in all expressions of the map", id=one.id, message=translated(one.message))
                )
            more = _button(
                tr("Mend"),
                tr("What can be done about the findings here: {count}", count=len(offered) + len(lacking[:1])),
            )
            more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            more.setMenu(menu)
            self._add(more)
        self.setVisible(bool(self.buttons))

    def _add(self, button: QToolButton) -> None:
        self.row.addWidget(button)
        self.buttons.append(button)

    def _do(self, one: Any) -> None:
        mend(self._document, one)
        self.mended.emit(tr("Mended: {title}", title=translated(one.title)))


class FindingMenu(QMenu):
    """What can be done about one finding. ``reasons`` asks for a reason and accepts, ``go`` goes to the place, ``copy`` copies,
    ``rename`` asks for another name in all expressions."""

    def __init__(
        self, document: Document, one: Finding, parent: QWidget, *, accepted: bool, reasons: Callable[[], object],
        go: Callable[[], object], copy: Callable[[], object], done: Callable[[str], object], rename: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._document, self._done = document, done
        self.setToolTipsVisible(True)
        offered = () if accepted else mends_for(document, one)
        for each in offered:
            _action(self, translated(each.title), lambda _=False, each=each: self._mend(each))
        if one.id == LACKS and not accepted:
            _action(self, RENAME, lambda _=False: rename())
        if self.actions():
            self.addSeparator()
        around = one.id[:1] == "O" and bool(one.sources)
        _action(self, tr("&Go to the Place") if around else tr("&Go to the Rule"), lambda _=False: go()).setEnabled(
            bool(one.target) or around
        )
        self.addSeparator()
        editable = not document.read_only
        if accepted:
            _action(self, tr("&Take the Acceptance Back"), lambda _=False: self._take_back(one)).setEnabled(editable)
        else:
            _action(self, tr("&Accept with a Reason…"), lambda _=False: reasons()).setEnabled(editable)
        severities = QMenu(tr("Severity of {id} in This &Project", id=one.id), self)
        self.addMenu(severities)
        severities.setEnabled(editable)
        own = document.project.severities.get(one.id, "")
        for value, words in (
            ("", tr("As &Usual")),
            *zip(SEVERITIES, (tr("&Error"), tr("&Warning"), tr("&Note")), strict=True),
            ("off", tr("&Off")),
        ):
            choice = _action(severities, words, lambda _=False, value=value: self._rate(one.id, value))
            choice.setCheckable(True)
            choice.setChecked(value == own)
        self.addSeparator()
        _action(self, tr("&Copy"), lambda _=False: copy())

    def _mend(self, one: Any) -> None:
        mend(self._document, one)
        self._done(tr("Mended: {title}", title=translated(one.title)))

    def _take_back(self, one: Finding) -> None:
        from fieldwright.project.accepting import take_back

        self._document.do(take_back(self._document.project, one), tr("Accept {id} no longer", id=one.id))
        self._done(tr("{id} is accepted no longer", id=one.id))

    def _rate(self, id_: str, severity: str) -> None:
        from fieldwright.project.accepting import rate

        self._document.do(rate(self._document.project, id_, severity), tr("Change the severity of {id}", id=id_))
        self._done(tr("The severity of {id} is {severity}", id=id_, severity=_SEVERITIES.get(severity, severity)))


def _rank(one: Finding) -> int:
    return SEVERITIES.index(one.severity) if one.severity in SEVERITIES else len(SEVERITIES)


def _button(text: str, tip: str, pressed: Callable[..., object] | None = None) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(plain_tip(tip))
    button.setAccessibleName(text)
    button.setObjectName("mend")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if pressed is not None:
        button.clicked.connect(pressed)
    return button


def _action(menu: QMenu, text: str, triggered: Callable[..., object]) -> QAction:
    action = menu.addAction(text if "&" in text and "&&" not in text and " & " not in text else text.replace("&", "&&"))
    action.triggered.connect(triggered)
    return action
