"""Everything that the window can show over the example, by name: the audits walk through it, and the pictures are made of it.

A new page, tab or dialog gets a line in `VIEWS`; all that is asked of every view is then asked of it too.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import frozen
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from fieldwright.desktop.application import _show_something  # pyright: ignore[reportPrivateUsage]
from fieldwright.desktop.dialogs.accept import AcceptDialog
from fieldwright.desktop.dialogs.message import ask
from fieldwright.desktop.dialogs.paste import PasteDialog
from fieldwright.desktop.doing import FINDINGS, REVIEW, RULE
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.desktop.window import Window
from fieldwright.files.author import VARIABLE
from fieldwright.files.resources import resource

Seen = Callable[[QWidget], object]
"""What is done with a view while it is open."""
LONG = 30_000
EXAMPLE, SHOP = "city-service-requests", "shop-accounting"


class Stage:
    """A window in which one view after another is opened. ``folder`` is its own."""

    def __init__(
        self, look: Look, folder: Path, *, size: tuple[int, int] = (1280, 800), example: str = EXAMPLE
    ) -> None:
        self.look, self.folder = look, folder
        self._author = os.environ.get(VARIABLE)
        os.environ[VARIABLE] = "Ada Lovelace"
        self.window = Window(look, Settings(folder / "settings" / "window.ini"))
        self.window.resize(*size)
        self.window.show()
        self.project = folder / example / f"{example}.fieldwright.json"
        if not self.project.parent.exists():
            shutil.copytree(resource("examples", example), self.project.parent)
        self._wrong: list[BaseException] = []

    def open(self) -> "Stage":
        """Open the example, with the rule selected that says the most."""
        window = self.window
        if not window.document.is_open:
            window.document.open(self.project)
            self.until(lambda: bool(window.document.benches))
            _show_something(window)
            self.until(lambda: window.document.coverage is not None)
            self.rest()
        return self

    def close(self) -> None:
        """Let go of the window."""
        os.environ.pop(VARIABLE, None)
        if self._author is not None:
            os.environ[VARIABLE] = self._author
        self.window.document.close()
        self.window.shut_down()
        self.window.hide()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]

    def do(self, id_: str) -> None:
        """Choose an action."""
        action = self.window.actions_by_id[id_]
        assert action.isEnabled(), id_
        action.trigger()
        self.rest()

    def at_map(self) -> None:
        """Go back to the map."""
        self.window.notice.clear()
        self.do("show-map")
        self.window.tabs.setCurrentIndex(RULE)
        self.rest()

    def rest(self, milliseconds: int = 40) -> None:
        """Wait until nothing runs, and what waits a moment is done."""
        passed(milliseconds)
        self.until(lambda: not self.window.jobs.running)
        passed(10)

    def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        waited = 0
        while not so():
            if waited > LONG:
                raise TimeoutError("it did not happen")
            passed(10)
            waited += 10

    def modal(self, open_: Callable[[], object], see: Seen, first: Callable[[Any], object] = lambda _: None) -> None:
        """Open a dialog, do something in it first, see it, and close it."""
        came: list[QWidget] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or not dialog.isVisible():
                if not over:
                    QTimer.singleShot(10, look)
                return
            came.append(dialog)
            try:
                self.rest()
                first(dialog)
                self.rest()
                see(dialog)
            except BaseException as error:  # noqa: BLE001 - it would be lost in the event loop
                self._wrong.append(error)
            finally:
                for inner in (QApplication.activeModalWidget(), dialog):
                    if inner is not None:
                        inner.done(0) if hasattr(inner, "done") else inner.close()  # type: ignore[attr-defined]

        over: list[bool] = []
        QTimer.singleShot(0, look)
        try:
            open_()
            self.until(lambda: bool(came))
        finally:
            over.append(True)
        self.rest(10)
        if self._wrong:
            raise self._wrong.pop()


def passed(milliseconds: int) -> None:
    """Let some time pass."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@frozen
class View:
    """Something that the window can show. ``show`` opens it on a stage, lets it be seen, and leaves it again."""

    name: str
    show: Callable[[Stage, Seen], object]
    before: bool = False
    """Whether it is shown while no project is open."""


def _in_window(*ids: str) -> Callable[[Stage, Seen], None]:
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        for id_ in ids:
            stage.do(id_)
        see(stage.window)

    return show


def _dialog(id_: str, first: Callable[[Any], object] = lambda _: None) -> Callable[[Stage, Seen], None]:
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        action = stage.window.actions_by_id[id_]
        assert action.isEnabled(), id_
        stage.modal(action.trigger, see, first)

    return show


def _asked(call: Callable[[Stage], object], first: Callable[[Any], object] = lambda _: None) -> Callable[[Stage, Seen], None]:  # fmt: skip
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        stage.modal(lambda: call(stage), see, first)

    return show


def _start(stage: Stage, see: Seen) -> None:
    see(stage.window)


def _sample(stage: Stage, see: Seen) -> None:
    stage.at_map()
    samples = sorted(stage.project.with_suffix("").with_suffix(".samples").glob("*.json"))
    if samples:
        stage.window.document.use_sample(samples[0].read_bytes())
    stage.do("run-sample")
    see(stage.window)


def _findings(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.window.tabs.setCurrentIndex(FINDINGS)
    stage.window.findings_view.table.setCurrentIndex(stage.window.findings_view.table.model().index(0, 0))
    stage.rest()
    see(stage.window)


def _review(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.window.tabs.setCurrentIndex(REVIEW)
    stage.rest()
    see(stage.window)


def _sheet(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.do("show-sheet")
    stage.rest(200)
    see(stage.window)
    stage.do("show-sheet")


def _suggestions(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.do("suggest")
    suggestions = stage.window.suggestions
    stage.until(lambda: suggestions.suggesting.shown and not stage.window.jobs.running)
    stage.rest()
    see(stage.window)


def _candidates(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.window.map_view.jump("WorkOrder.Header.State")
    stage.do("candidates")
    stage.rest(120)
    popup = stage.window.suggestions.popup
    see(popup)
    popup.hide()


def _item(kind: str, at: int) -> Callable[[Stage, Seen], None]:
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        stage.window.show_item(kind, at)
        stage.rest()
        see(stage.window)

    return show


def _palette(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.do("search-everywhere")
    palette = stage.window.finding.palette
    palette.line.setText("status")
    stage.rest(250)
    see(palette)
    palette.hide()


def _chooser(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.do("compare")
    see(stage.window)
    stage.do("show-comparison")


def _comparison(stage: Stage, see: Seen) -> None:
    stage.at_map()
    schema = stage.project.parent / "crm.openapi.yaml"
    other = stage.folder / "crm-2.openapi.yaml"
    text = schema.read_text("utf-8")
    other.write_text(
        text.replace("maxLength: 40", "maxLength: 20").replace("format: date-time", "format: date"), "utf-8"
    )
    stage.window.comparing.files([str(schema), str(other)])
    stage.rest(200)
    stage.until(lambda: stage.window.compare_page.compared is not None)
    stage.do("next-change")
    see(stage.window)
    stage.do("show-comparison")


def _notice(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.window.notice.show_notice(
        "warning", "Somebody changed the project's file since it was opened.", "Merge", lambda: None
    )
    stage.rest()
    see(stage.window)
    stage.window.notice.clear()


def _catalog(page: int | None) -> Callable[[Stage, Seen], None]:
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        file = stage.folder / "portfolio.catalog.json"
        if page is None:
            window = stage.window.catalogs.open()
        else:
            if not file.exists():
                shutil.copy(resource("examples", "portfolio", "portfolio.catalog.json"), file)
            window = stage.window.catalogs.open(file)
        window.resize(stage.window.size())
        stage.until(lambda: (page is None or window.document.assessment is not None) and not window.jobs.running)
        if page is not None:
            window.tabs.setCurrentIndex(page)
        passed(150)
        stage.until(lambda: not window.jobs.running)
        see(window)
        window.close()
        stage.rest()

    return show


def _imported(stage: Stage, see: Seen) -> None:
    from fieldwright.cli.app import main

    stage.at_map()
    book = stage.folder / "edited.xlsx"
    if not book.exists():
        main(["export", str(stage.project), "--to", "xlsx", "-o", str(book)])
    stage.window.importing.file(str(book))
    stage.until(lambda: stage.window.importing.dialog is not None)
    stage.rest(200)
    dialog = stage.window.importing.dialog
    assert dialog is not None
    see(dialog)
    dialog.reject()
    stage.rest()


def _foreign(stage: Stage, see: Seen) -> None:
    stage.at_map()
    book = stage.folder / "theirs.csv"
    book.write_text("Source field,Target field,Rule,Remark\nid,WorkOrder.Header.Number,copy,\nname,WorkOrder.Header.Title,copy,why?\n")  # fmt: skip
    stage.window.importing.file(str(book))
    stage.until(lambda: stage.window.importing.dialog is not None)
    stage.rest(200)
    dialog = stage.window.importing.dialog
    assert dialog is not None
    see(dialog)
    dialog.reject()
    stage.rest()


def _help(id_: str) -> Callable[[Stage, Seen], None]:
    def show(stage: Stage, see: Seen) -> None:
        stage.at_map()
        stage.do(id_)
        shown = stage.window.help_key.shown
        assert shown is not None
        see(shown)
        shown.close()

    return show


def _tour(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.do("tour")
    see(stage.window)
    stage.window.guide.end()


def _explained(stage: Stage, see: Seen) -> None:
    stage.at_map()
    stage.do("explain-value")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    stage.rest(100)
    see(dialog)
    dialog.close()


def _chosen(stage: Stage, see: Seen) -> None:
    from fieldwright.desktop.merging.choices import ChoicesDialog

    stage.at_map()
    stage.modal(lambda: ChoicesDialog(stage.window.document, stage.window).exec(), see)


def _recovered(stage: Stage, see: Seen) -> None:
    from fieldwright.desktop.recovery.dialog import RecoveryDialog

    stage.at_map()
    stage.modal(lambda: RecoveryDialog((), stage.window).exec(), see)


def _picked(stage: Stage, see: Seen) -> None:
    from fieldwright.desktop.flows.picking import Choice, PickDialog

    stage.at_map()
    stage.modal(lambda: PickDialog("Pick Maps", [Choice("a", "A map"), Choice("b", "Another")], stage.window, several=True).exec(), see)  # fmt: skip


def _file_dialog(stage: Stage, see: Seen) -> None:
    dialog = QFileDialog(stage.window, "Open a project", str(stage.folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    stage.modal(dialog.exec, see)
    dialog.deleteLater()


def _question(stage: Stage) -> object:
    choices = {"save": ("&Save", "accept"), "discard": ("&Discard", "destroy"), "cancel": ("&Cancel", "reject")}
    return ask(stage.window, "Save the changes?", "They are lost otherwise.", choices)


def _finding(stage: Stage) -> Any:
    return stage.window.document.findings[0]


VIEWS: tuple[View, ...] = (
    View("start", _start, before=True),
    View("map", _in_window()),
    View("findings", _findings),
    View("sample", _sample),
    View("review", _review),
    View("sheet", _sheet),
    View("suggestions", _suggestions),
    View("candidates", _candidates),
    View("notice", _notice),
    View("palette", _palette),
    View("tour", _tour),
    View("use-cases", _in_window("show-use-cases")),
    View("use-case", _item("use_cases", 0)),
    View("flows", _in_window("show-flows")),
    View("flow", _item("flows", 0)),
    View("traceability", _in_window("show-traceability")),
    View("operation", _in_window("show-operation")),
    View("settings", _in_window("show-settings")),
    View("compare-chooser", _chooser),
    View("comparison", _comparison),
    View("catalog-start", _catalog(None)),
    View("catalog-entries", _catalog(0)),
    View("catalog-systems", _catalog(1)),
    View("catalog-review", _catalog(2)),
    View("catalog-road-map", _catalog(3)),
    View("catalog-picture", _catalog(4)),
    View("import-own", _imported),
    View("import-foreign", _foreign),
    View("help", _help("help")),
    View("help-keys", _help("help-keys")),
    View("explanation", _explained),
    View("new-map", _dialog("new-map")),
    View("preferences", _dialog("preferences")),
    View("about", _dialog("about")),
    View("export", _dialog("export")),
    View("lookup", _asked(lambda stage: stage.window.edit_lookup(stage.window.document.project.lookups[0].name))),
    View("function", _asked(lambda stage: stage.window.edit_function(""))),
    View("map-state", _dialog("map-state")),
    View("blanks", _dialog("edit-blanks")),
    View("rename", _dialog("rename-in-expressions")),
    View("learning", _dialog("learn-from-pairs")),
    View("how-read", _dialog("how-read")),
    View("attach-samples", _dialog("attach-samples")),
    View("history", _dialog("history")),
    View("release", _dialog("release")),
    View("bundle", _dialog("bundle")),
    View("shown-values", _dialog("shown-fields")),
    View("who-am-i", _dialog("who-am-i")),
    View("reconcile", _dialog("reconcile")),
    View("handover", _dialog("handover")),
    View("accept", _asked(lambda stage: AcceptDialog(stage.window.document, _finding(stage), stage.window).exec())),
    View("paste-schema", _asked(lambda stage: PasteDialog(stage.folder, stage.window).exec())),
    View("merge-choices", _chosen),
    View("recovery", _recovered),
    View("pick", _picked),
    View("question", _asked(_question)),
    View("file-dialog", _file_dialog),
)  # fmt: skip
"""Every view, those first that are shown without a project."""
NAMES = tuple(one.name for one in VIEWS)


def walk(stage: Stage, see: Callable[[str, QWidget], object], names: tuple[str, ...] = NAMES) -> None:
    """Show one view after another."""
    for view in VIEWS:
        if view.name in names:
            if not view.before:
                stage.open()
            view.show(stage, lambda widget, name=view.name: see(name, widget))
            assert QApplication.activeModalWidget() is None, view.name
