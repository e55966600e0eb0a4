"""The window: menus and tools, the project at the left, the map with its rule panel, findings and sample below, the status at the bottom."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.actions import (
    ACTIONS,
    AT_FIELDS,
    FIELD_MENUS,
    MENUS,
    OF_THE_MAP,
    SEPARATOR,
    SUBMENUS,
    TOOLBAR,
    actions_for,
    enable,
    tint,
)
from fieldwright.desktop.bars import fill_menus, icon_only, tool_bar
from fieldwright.desktop.dialogs.file_list import local_paths
from fieldwright.desktop.dialogs.message import line
from fieldwright.desktop.document import Document
from fieldwright.desktop.doing import FINDINGS, REVIEW, RULE, SAMPLE
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.filing import SHIPMENTS, SHOP, Filing
from fieldwright.desktop.findings_view import FindingsView
from fieldwright.desktop.help.asked import AtTheHelp
from fieldwright.desktop.help.window import HelpKey
from fieldwright.desktop.help.window import about as about_page
from fieldwright.desktop.in_sight import show_focus
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.locating import Locating
from fieldwright.desktop.map_view import MapView
from fieldwright.desktop.notice import Notice
from fieldwright.desktop.preferences.table import KEEP, SHOW_VALUES, THEME, VALUES_BESIDE
from fieldwright.desktop.project_tree import ProjectTree
from fieldwright.desktop.recovery.tied import Recovery
from fieldwright.desktop.review.view import ReviewView
from fieldwright.desktop.review.who import Who
from fieldwright.desktop.rule_clipboard import RuleClipboard
from fieldwright.desktop.rule_panel import RulePanel
from fieldwright.desktop.samples.view import SampleView
from fieldwright.desktop.schema_files import SchemaFiles
from fieldwright.desktop.screen_readers import prepare
from fieldwright.desktop.session.tied import Session
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.start_page import StartPage
from fieldwright.desktop.status import Status
from fieldwright.desktop.text_keys import TextKeys
from fieldwright.desktop.theme import Look, system_theme, undressed
from fieldwright.desktop.trying import Trying
from fieldwright.desktop.undoing.short import short_list
from fieldwright.files.errors import CancelledError
from fieldwright.mapping.findings import ERROR
from fieldwright.project.format import BUNDLE_SUFFIX, SUFFIX
from fieldwright.schema.vetting import Vetting

START, PROJECT, COMPARISON = range(3)


class Window(AtTheHelp):
    """The window. It shows a `Document` and sends edits to it; each action of `ACTIONS` is a method here."""

    def __init__(self, look: Look, settings: Settings | None = None, vetting: Vetting | None = None) -> None:
        super().__init__()
        self.look = look
        self._settled = self._ended = False
        self.gone: Callable[[], object] = lambda: None
        """Called once the window is closed."""
        self.another: Callable[[], object] = lambda: None
        """Called where somebody wants another window."""
        self.ended: Callable[[], object] = self.close
        """Called where somebody wants to end Fieldwright."""
        self.settings = settings or Settings()
        self.jobs = Jobs(self)
        self.document = Document(self.jobs, self, vetting)
        self.filing = Filing(self.document, self.settings, self)
        self.filing.merge_asked = self.merge_with_disk
        self.filing.catalog_asked = lambda path: self.catalogs.open(path)
        self.filing.unpack_asked = self.unpack_bundle
        self.filing.book_asked = lambda path: self.importing.file(path)
        self.filing.schema_asked = lambda paths: self.new_map(*paths)
        self.filing.may_leave = self._may_leave
        self.filing.leaving = lambda: self.session.keep_work()
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.setMinimumSize(860, 540)
        self.resize(1280, 800)
        with undressed():
            self.map_view = MapView(self.document, look, self.jobs)
            self.rule_panel = RulePanel(self.document, self.jobs)
            self.rule_clipboard = RuleClipboard(self.document, self)
            self.trying = Trying(self.document, self.jobs, self)
            self.findings_view = FindingsView(self.document, payload_of=self.trying.payload_of)
            self.sample_view = SampleView(self.document, self.jobs)
            self.who = Who(self.document, self.jobs, self)
            self.review = ReviewView(self.document, self.jobs, self.who)
            self.rule_panel.author = lambda: self.who.name
            self.project_tree = ProjectTree(self.document, look)
            self.start_page = StartPage(look)
            self.notice = Notice(look)
            self._build()
            self.actions_by_id = actions_for(self, look)
            self.restore_folds(self.actions_by_id)
            self.actions_by_id["split-view"].setCheckable(True)
            self._menus()
            self._tools()
        self.status = Status(self.document, self.jobs, look, self.statusBar())
        self.watch_edits()
        self.recovery = Recovery(self.document, self.filing, self.notice, self.settings.recovery_folder, self)
        self.recovery.keeping.switch(bool(self.settings.value(KEEP)))
        self.locating = Locating(self.document, self, self.status.say)
        self.schema_files = SchemaFiles(self.document, self, self.status.say)
        self.tie_samples()
        self._connect()
        self.session = Session(self)
        if not self.settings.geometry.isEmpty():
            self.restoreGeometry(self.settings.geometry)
        self._refresh()

    # -- building

    def _build(self) -> None:
        """Make the whole before its parts: what gets another parent is dressed anew, with all that it holds."""
        self.pages = QStackedWidget()
        middle = QWidget()
        self.setCentralWidget(middle)
        box = self.middle = QVBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notice)
        box.addWidget(self.pages, 1)
        self.pages.addWidget(self.start_page)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.pages.addWidget(self.across)
        self.across.addWidget(self.project_tree)
        self.right = QStackedWidget()
        self.across.addWidget(self.right)
        self.upright = QSplitter(Qt.Orientation.Vertical)
        self.right.addWidget(self.upright)
        self.upright.addWidget(self.map_view)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Rule, findings, sample and review"))
        self.tabs.setIconSize(QSize(15, 15))
        self.upright.addWidget(self.tabs)
        pages = (self.rule_panel, self.findings_view, self.sample_view, self.review)
        for widget, name in zip(pages, (tr("Rule"), tr("Findings"), tr("Sample"), tr("Review")), strict=True):
            self.tabs.addTab(widget, name)
        self.tabs.setMinimumHeight(150)
        self.upright.setStretchFactor(0, 3)
        self.upright.setStretchFactor(1, 1)
        self.upright.setSizes([470, 250])
        self.across.setStretchFactor(1, 1)
        self.across.setSizes([208, 1072])
        self.project_tree.setMinimumWidth(160)
        for splitter in (self.upright, self.across):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)

    def _menus(self) -> None:
        self._recent_menu = QMenu(tr("Open &Recent"), self)
        self._recent_menu.aboutToShow.connect(self._list_recent)
        fill_menus(self, MENUS, self.actions_by_id, self._recent_menu, SUBMENUS)
        for view, ids in zip((self.map_view.source.view, self.map_view.target.view), FIELD_MENUS.values(), strict=True):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            for id_ in ids:
                action = self.actions_by_id.get(id_) or QAction(view)
                action.setSeparator(id_ == SEPARATOR)
                view.addAction(action)

    def _tools(self) -> None:
        bar = self.tool_bar = tool_bar(TOOLBAR, self.actions_by_id)
        for id_ in TOOLBAR:
            if id_ and not ACTIONS[id_].short:
                icon_only(bar, self.actions_by_id[id_], ACTIONS[id_].text.replace("&", ""))
        for id_ in ("undo", "redo"):
            button = bar.widgetForAction(self.actions_by_id[id_])
            if isinstance(button, QToolButton):
                short_list(self, button, undone=id_ == "redo")
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        bar.addAction(self.actions_by_id["switch-theme"])
        icon_only(bar, self.actions_by_id["switch-theme"], ACTIONS["switch-theme"].text.replace("&", ""))
        self.addToolBar(bar)

    def _connect(self) -> None:
        document = self.document
        for signal in (
            document.changed,
            document.saved,
            document.sides_changed,
            document.selection_changed,
            document.checked,
        ):
            signal.connect(self._refresh)
        document.opened.connect(self._opened)
        document.failed.connect(self._failed)
        self.help_key = HelpKey(self.look, self)
        self.text_keys = TextKeys(self)
        self._contexts()
        self.recovery.said.connect(self.status.say)
        self.recovery.choices_asked.connect(self.show_choices)
        self.recovery.catalogs_asked.connect(self.catalog)
        self.recovery.keeping.kept.connect(self.status.kept)
        self.map_view.message.connect(self.status.say)
        self.rule_clipboard.message.connect(self.status.say)
        self.map_view.rule_asked.connect(self._edit_rule)
        self.map_view.locate_asked.connect(self.locating.locate)
        self.map_view.switch.asked.connect(lambda _: self.show_sheet())
        self.project_tree.locate_asked.connect(self.locating.locate)
        self.project_tree.reading_asked.connect(self.schema_files.ask_reading)
        self.project_tree.samples_asked.connect(self.schema_files.ask_samples)
        self.project_tree.comparison_asked.connect(lambda name: self.comparing.with_version(name))
        self.project_tree.since_asked.connect(lambda name: self.comparing.since(name))
        self.rule_panel.title_changed.connect(self._show_title)
        self.project_tree.item_asked.connect(self.show_item)
        self.project_tree.item_done.connect(self.item_done)
        self.project_tree.tab_asked.connect(self.new_tab)
        self.project_tree.map_chosen.connect(lambda: self.show_around(False) if self._around else None)
        self.findings_view.jump.connect(self._jump)
        self.findings_view.message.connect(self.status.say)
        self.findings_view.sample_asked.connect(self._use_sample)
        self.review.message.connect(self.status.say)
        self.review.target_asked.connect(self.map_view.jump)
        self.review.choices_asked.connect(self.show_choices)
        self.review.counted.connect(self._count_review)
        self.trying.message.connect(self.status.say)
        self.trying.found.connect(lambda count: self.show_findings() if count else None)
        self.rule_panel.editor_asked.connect(self.edit_expression)
        self.rule_panel.mends.mended.connect(self.status.say)
        self.rule_panel.mends.rename_asked.connect(self.rename_in_expressions)
        self.findings_view.rename_asked.connect(self.rename_in_expressions)
        self.project_tree.rename_asked.connect(self._rename_source)
        document.reopened.connect(self.status.say)
        self.project_tree.lookup_asked.connect(self.edit_lookup)
        self.project_tree.function_asked.connect(self.edit_function)
        self.start_page.asked.connect(lambda id_: self.actions_by_id[id_].trigger())
        self.start_page.recent_asked.connect(self.filing.open)
        self.start_page.locate_asked.connect(self.filing.locate)
        self.start_page.pin_asked.connect(lambda path, on: (self.settings.pin(path, on=on), self._list_again(path)))
        self.start_page.forget_asked.connect(lambda path: (self.settings.forget(path), self._list_again(path)))
        self.look.changed.connect(self._dress)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._focus_moved)
        self._dress()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        show_focus(now)
        prepare(now)
        self.text_keys.focus_moved(now if now is not None and now.window() is self else None)

    def _contexts(self) -> None:
        """Say which page of the help is about what."""
        pages: tuple[tuple[QWidget, str], ...] = (
            (self.start_page, "start"), (self.map_view, "map"), (self.rule_panel, "rules"), (self.findings_view, "findings"),
            (self.sample_view, "samples"), (self.review, "team"), (self.project_tree, "start"),
        )  # fmt: skip
        for widget, page in pages:
            about_page(widget, page)
        for name, editor in self.rule_panel.expressions.items():
            about_page(editor, "expressions" if name else "rules")

    def _show_title(self, title: str) -> None:
        """Name the rule on its tab, short enough that the other tabs stay in sight."""
        shown = self.tabs.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, 260)
        self.tabs.setTabText(RULE, shown.replace("&", "&&"))
        self.tabs.setTabToolTip(RULE, plain_tip(title) if shown != title else "")

    def _dress(self, *_: object) -> None:
        tint(self.actions_by_id, self.look)
        for tab, name in ((RULE, "fx"), (FINDINGS, "warning"), (SAMPLE, "sample"), (REVIEW, "comment")):
            self.tabs.setTabIcon(tab, self.look.icon(name, "muted"))
        self._refresh_findings()
        self._count_review(*self.review.counts)

    # -- following the document

    def _refresh(self, *_: object) -> None:
        document = self.document
        compares, page = self._comparing, self.__dict__.get("compare_page")
        self.pages.setCurrentIndex(COMPARISON if compares else PROJECT if document.is_open else START)
        if not document.is_open:
            self.start_page.show_recent(self.settings.listed)
        around = self._around and document.is_open
        self.right.setCurrentWidget(self.flows if around else self.upright)
        name = (
            document.file.name.removesuffix(".json").removesuffix(".zip").removesuffix(".fieldwright")
            if document.file
            else document.project.name
        )
        name = tr("{name} (bundle)", name=name) if document.bundle else name or tr("New project")
        self.setWindowTitle(f"{name}[*] — Fieldwright" if document.is_open else "Fieldwright")
        self.setWindowModified(document.modified)
        enable(self.actions_by_id, document)
        for id_ in OF_THE_MAP if compares else AT_FIELDS if around else ():
            self.actions_by_id[id_].setEnabled(False)
        if compares:
            self.actions_by_id["focus-search"].setEnabled(page is not None and page.is_showing)
        for id_ in ("next-change", "previous-change"):
            self.actions_by_id[id_].setEnabled(compares and page is not None and page.is_showing)
        suggestions = self.__dict__.get("suggestions")
        for id_ in ("next-suggestion", "previous-suggestion"):
            self.actions_by_id[id_].setEnabled(not compares and suggestions is not None and suggestions.are_shown)
        self.actions_by_id["split-view"].setChecked(self.is_split)
        self.actions_by_id["show-comparison"].setEnabled(compares or (page is not None and page.compared is not None))
        self.place_changed()
        self._refresh_findings()

    _found: tuple[object, str, str] = (None, "", "")

    def _refresh_findings(self) -> None:
        held = (self.document.findings, self.document.map_name, self.look.theme.name)
        if held[0] is self._found[0] and held == self._found:
            return
        self._found = held
        found = [
            one for one in self.document.findings if one.severity != "info" and one.map in ("", self.document.map_name)
        ]
        errors = any(one.severity == ERROR for one in found)
        self.tabs.setTabText(FINDINGS, "  ".join((tr("Findings"), number(len(found)))) if found else tr("Findings"))
        kind = ("error", "error") if errors else ("warning", "warning") if found else ("check", "muted")
        self.tabs.setTabIcon(FINDINGS, self.look.icon(*kind))

    @property
    def here(self) -> tuple[str, int]:
        """The page around the map that is shown, in its place or beside it, with its place; an empty name for the map."""
        around = self._around or (self.is_split and self.split.shows_page)
        return self.flows.here if around else ("", -1)

    def _may_leave(self) -> bool:
        self.session.keep_work()
        left = self.review.may_leave()
        if not left:
            self.tabs.setCurrentIndex(REVIEW)
        return left

    def _count_review(self, count: int, overdue: bool) -> None:
        self.tabs.setTabText(REVIEW, "  ".join((tr("Review"), number(count))) if count else tr("Review"))
        self.tabs.setTabIcon(REVIEW, self.look.icon("clock" if overdue else "comment", "error" if overdue else "muted"))

    def _opened(self, path: Path | None) -> None:
        self.jobs.thaw()
        self.notice.clear()
        file = self.document.bundle or path
        if file is not None and file.is_file():
            self.settings.opened(file)
        if self.document.bundle is not None:
            self.sharing.tell(self.notice)
        elif self.document.read_only:
            text = " ".join(map(translated, self.document.notes)) or tr("The project opens read-only.")
            self.notice.show_notice("warning", text[:1].upper() + text[1:], tr("Save &As…"), self.save_as)
        elif self.document.notes:
            self.notice.show_notice(
                "warning", " ".join(f"{one[:1].upper()}{one[1:]}." for one in map(translated, self.document.notes))
            )
        self.tabs.setCurrentIndex(RULE)
        self._refresh()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CancelledError):
            self.show_error(error)

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong, above everything else."""
        self.notice.show_notice("error", line(error), error=error)

    def changeEvent(self, event: QEvent) -> None:
        """Look whether somebody else saved the file, when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self, self._compare_disk)

    def _compare_disk(self) -> None:
        self.document.look_again()
        if not self.notice.kind:
            self.recovery.file_changed()

    # -- the file

    def open_path(self, path: str | Path) -> None:
        """Open a project file."""
        self.commit()
        self.filing.open(path)

    @property
    def is_opening(self) -> bool:
        """Whether a project is being read."""
        return self.document.is_opening

    def new_window(self) -> None:
        """Open another window, for another project."""
        self.another()

    def new_map(self, *source: str) -> None:
        """Start a map between two schemas: in the open project, or in a new one. ``source`` is a file that describes the source, or samples."""
        from fieldwright.desktop.dialogs.new_map import NewMapDialog

        self.commit()
        dialog = NewMapDialog(self.document, self.jobs, self.settings.folder, self)
        if source:
            dialog.source.choose(*source)
        if not dialog.exec() or dialog.made is None:
            return
        made = dialog.made
        if self.document.is_open:
            name = made.project.maps[-1].name
            self.document.do(made.project, tr("adding the map {name}", name=name))
            self.document.select(map_name=name)
        else:
            self.document.new(made.project, dialog.path)
            if dialog.path is not None:
                self.settings.folder = str(dialog.path.parent)
        if made.suggested:
            text = tr("The map is made, with {n} draft rules", "The map is made, with {n} draft rule", made.suggested)
        else:
            text = tr("The map is made")
        self.status.say(text)

    def open(self) -> None:
        """Ask for a project, and open it."""
        self.commit()
        self.filing.open()

    def open_example(self) -> None:
        """Copy the example project to a folder and open it."""
        self.commit()
        self.filing.open_example()

    def open_shipments_example(self) -> None:
        """Copy the example with joins and groups to a folder and open it."""
        self.commit()
        self.filing.open_example(SHIPMENTS)

    def open_shop_example(self) -> None:
        """Copy the example with customers' settings to a folder and open it."""
        self.commit()
        self.filing.open_example(SHOP)

    def save(self) -> bool:
        """Save the project."""
        self.commit()
        if self.document.path is not None and not self.document.modified and not self.document.changed_on_disk:
            self.status.say(tr("Everything is saved already"))
            return True
        return self.filing.save(wait=False)

    def save_as(self) -> bool:
        """Save the project under another name."""
        self.commit()
        return self.filing.save_as()

    def reload(self) -> None:
        """Read the project again, as it is on disk."""
        self.filing.reload()

    def locate_file(self) -> None:
        """Ask where what is missing is now: the first of it, if it is several files."""
        self.commit()
        for one in self.document.missing[:1]:
            self.locating.locate(one)

    def how_read(self) -> None:
        """Show how a schema's file is read: of the one selected in the project, else of the side that has the focus."""
        self.commit()
        self.schema_files.ask_reading(self.project_tree.schema or self.map_view.schema_in_focus)

    def attach_samples(self) -> None:
        """Attach samples to a schema, chosen as in `how_read`."""
        self.commit()
        self.schema_files.ask_samples(self.project_tree.schema or self.map_view.schema_in_focus)

    def export(self) -> None:
        """Ask for a form of the specification, and write it."""
        from fieldwright.desktop.dialogs.export import ExportDialog

        self.commit()
        ExportDialog(self.document, self.jobs, parent=self, who=self.who.name).exec()

    def recover(self) -> None:
        """Show unsaved work of windows that ended."""
        self.commit()
        self.recovery.show()

    def close_project(self) -> None:
        """Close the project, once it is saved or given up."""
        self.commit()
        if self.filing.may_close():
            self.document.close()

    def quit(self) -> None:
        """End."""
        self.ended()

    def _list_again(self, path: Path) -> None:
        """List the recent files anew; the focus stays in the list."""
        self.start_page.show_recent(self.settings.listed)
        buttons = self.start_page.recent
        here = next((one for one in buttons if one.toolTip().partition("\n")[0] == str(path)), None)
        (here or next(iter(buttons), self.start_page.ways["open"])).setFocus()

    def _list_recent(self) -> None:
        self._recent_menu.clear()
        for path in self.settings.recent:
            action = self._recent_menu.addAction(str(path).replace("&", "&&"))
            action.triggered.connect(lambda _=False, chosen=path: self.open_path(chosen))
        if self._recent_menu.isEmpty():
            self._recent_menu.addAction(tr("No project was opened yet")).setEnabled(False)

    # -- the window itself

    def preferences(self) -> None:
        """Show what can be set about the window."""
        from fieldwright.desktop.preferences.page import PreferencesDialog

        dialog = PreferencesDialog(self.settings, self)
        dialog.changed.connect(self._preferred)
        dialog.exec()

    def _preferred(self, id_: str, value: object) -> None:
        if id_ == THEME:
            self.look.use(str(value) or system_theme())
        elif id_ == KEEP:
            self.recovery.keeping.switch(bool(value))
        elif id_ == SHOW_VALUES:
            self.document.veil.show(bool(value))
        elif id_ == VALUES_BESIDE:
            self.show_beside(shown=bool(value))

    # -- coming and going

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project, import a workbook, compare two versions, or start a map with whatever else it is."""
        paths = local_paths(event)
        event.acceptProposedAction()
        if len(paths) == 2 or (self._comparing and not paths[0].endswith((SUFFIX, BUNDLE_SUFFIX))):
            QTimer.singleShot(0, self, lambda: self.comparing.files(paths[:2]))
        elif len(paths) > 1:
            QTimer.singleShot(0, self, lambda: self.new_map(*paths))
        else:
            QTimer.singleShot(0, self, lambda: self.open_path(*paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then end everything that runs."""
        self.commit()
        if not self.filing.may_close() or ("catalogs" in self.__dict__ and not self.catalogs.close_all()):
            event.ignore()
            return
        self._settled = True
        self.settings.last = self.document.file
        self.settings.geometry = self.saveGeometry()
        self.session.keep_layout()
        self.settings.save()
        self.shut_down()
        event.accept()
        self.gone()

    def shut_down(self) -> None:
        """End the work beside the window and its processes."""
        if self._ended:
            return
        self._ended = True
        self.document.saver.wait()
        self.recovery.end(settled=self._settled)
        self.rule_panel.close_evaluation()
        self.sample_view.close_evaluation()
        self.document.stop_reading()
        if "sheet" in self.__dict__:
            self.sheet.page.close_evaluation()
        if "compare_page" in self.__dict__:
            self.compare_page.shut_down()
        if "catalogs" in self.__dict__:
            self.catalogs.shut_down()
        if "importing" in self.__dict__:
            self.importing.shut_down()
        self.jobs.close()
