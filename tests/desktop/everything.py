"""Everything that the window can show over the example, by name: the audits walk through it, and the pictures are made of it.

A new page, tab or dialog gets a line in `VIEWS`; all that is asked of every view is then asked of it too.
"""

import shutil
from collections.abc import Callable
from datetime import date
from typing import Any

from attrs import evolve
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from fieldwright.desktop.dialogs.accept import AcceptDialog
from fieldwright.desktop.dialogs.message import ask
from fieldwright.desktop.dialogs.new_map import NewMapDialog
from fieldwright.desktop.dialogs.paste import PasteDialog
from fieldwright.desktop.doing import FINDINGS, REVIEW
from fieldwright.files.json_text import escaped
from fieldwright.files.resources import resource
from fieldwright.project.reviewing import Conflict
from tests.desktop.dragged_views import DRAGGED
from tests.desktop.stage import Seen, Stage, View, asked, dialog_of, in_window, passed
from tests.desktop.working_views import WORKING

DAY = date(2026, 11, 20)
"""What a picture shows must not change with the day."""


def _start(stage: Stage, see: Seen) -> None:
    stage.rest(150)
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
    document = stage.window.document
    held = document.map
    assert held is not None
    kept = tuple(one for one in held.rules if one.value in (None, "title") or "[]" in one.target)
    document.do(document.project.with_map(evolve(held, rules=kept)), "Remove rules")
    stage.rest()
    stage.do("suggest")
    suggestions = stage.window.suggestions
    stage.until(lambda: suggestions.suggesting.shown and not stage.window.jobs.running)
    stage.rest()
    see(stage.window)
    while document.history.at:
        document.undo()
    stage.rest()


def _candidates(stage: Stage, see: Seen) -> None:
    stage.at_map()
    document, target = stage.window.document, "WorkOrder.Site.Address.PostalCode"
    held = document.map
    assert held is not None
    rules = tuple(one for one in held.rules if one.target != target)
    document.do(document.project.with_map(evolve(held, rules=rules)), "Remove a rule")
    stage.window.map_view.jump(target)
    stage.rest()
    stage.do("candidates")
    stage.rest(120)
    popup = stage.window.suggestions.popup
    see(popup)
    popup.hide()
    document.undo()
    stage.rest()


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
    stage.rest(400)  # the rule in words comes after a pause
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
        if page is not None:
            window.document._today = lambda: DAY  # pyright: ignore[reportPrivateUsage] - the road map begins at the quarter after it
            window.document.assess()
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
    document = stage.window.document
    place = f"/maps/{escaped(document.map_name)}/rules/{escaped('WorkOrder.Header.Subject')}/value"
    one = Conflict(place, ours="$substring(title, 0, 60)", theirs="$trim(title)", base="title")
    document.do(evolve(document.project, conflicts=(one,)), "Merge")
    stage.modal(lambda: ChoicesDialog(document, stage.window).exec(), see)
    while document.history.at:
        document.undo()
    stage.rest()


def _new_map(stage: Stage, see: Seen) -> None:
    def fill(dialog: NewMapDialog) -> None:
        dialog.source.choose(stage.project.parent / "crm.openapi.yaml")
        stage.until(lambda: bool(dialog.source.message))

    dialog_of("new-map", fill)(stage, see)


def _recovered(stage: Stage, see: Seen) -> None:
    from fieldwright.desktop.recovery.dialog import RecoveryDialog

    stage.at_map()
    stage.modal(lambda: RecoveryDialog((), stage.window).exec(), see)


def _picked(stage: Stage, see: Seen) -> None:
    from fieldwright.desktop.flows.picking import Choice, PickDialog

    stage.at_map()
    stage.modal(lambda: PickDialog("Pick Maps", [Choice("a", "A map"), Choice("b", "Another")], stage.window, several=True).exec(), see)  # fmt: skip


def _drafted(dialog: Any) -> None:
    while not dialog.write.isEnabled():
        passed(20)


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
    View("map", in_window()),
    View("findings", _findings),
    View("sample", _sample),
    View("review", _review),
    View("sheet", _sheet),
    View("suggestions", _suggestions),
    View("candidates", _candidates),
    View("notice", _notice),
    View("palette", _palette),
    View("tour", _tour),
    View("use-cases", in_window("show-use-cases")),
    View("use-case", _item("use_cases", 0)),
    View("flows", in_window("show-flows")),
    View("flow", _item("flows", 0)),
    View("traceability", in_window("show-traceability")),
    View("operation", in_window("show-operation")),
    View("settings", in_window("show-settings")),
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
    View("new-map", _new_map),
    View("preferences", dialog_of("preferences")),
    View("about", dialog_of("about")),
    View("export", dialog_of("export")),
    View("lookup", asked(lambda stage: stage.window.edit_lookup(stage.window.document.project.lookups[0].name))),
    View("function", asked(lambda stage: stage.window.edit_function(""))),
    View("map-state", dialog_of("map-state")),
    View("blanks", dialog_of("edit-blanks")),
    View("rename", dialog_of("rename-in-expressions")),
    View("learning", dialog_of("learn-from-pairs")),
    View("how-read", dialog_of("how-read")),
    View("attach-samples", dialog_of("attach-samples")),
    View("history", dialog_of("history")),
    View("release", dialog_of("release")),
    View("bundle", dialog_of("bundle")),
    View("shown-values", dialog_of("shown-fields")),
    View("who-am-i", dialog_of("who-am-i")),
    View("reconcile", dialog_of("reconcile")),
    View("handover", dialog_of("handover", _drafted)),
    View("accept", asked(lambda stage: AcceptDialog(stage.window.document, _finding(stage), stage.window).exec())),
    View("paste-schema", asked(lambda stage: PasteDialog(stage.folder, stage.window).exec())),
    View("merge-choices", _chosen),
    View("recovery", _recovered),
    View("pick", _picked),
    View("question", asked(_question)),
    View("file-dialog", _file_dialog),
    *WORKING,
    *DRAGGED,
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
