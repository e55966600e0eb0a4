"""The window of a catalog: integrations, systems, review, road map and picture, with its own file, undo and status."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.bars import fill_menus, icon_only, tool_bar
from fieldwright.desktop.catalog import work
from fieldwright.desktop.catalog.actions import ACTIONS, ANYTIME, EDITS, MENUS, SHORT, TOOLBAR
from fieldwright.desktop.catalog.document import CatalogDocument
from fieldwright.desktop.catalog.entries_page import EntriesPage
from fieldwright.desktop.catalog.graph_page import GraphPage
from fieldwright.desktop.catalog.recovery import CatalogRecovery
from fieldwright.desktop.catalog.review_page import ReviewPage
from fieldwright.desktop.catalog.road_page import RoadPage
from fieldwright.desktop.catalog.start import CatalogStart
from fieldwright.desktop.catalog.systems_page import SystemsPage
from fieldwright.desktop.dialogs.file_list import local_paths
from fieldwright.desktop.dialogs.message import ask, complain, line, tell
from fieldwright.desktop.icons import dot
from fieldwright.desktop.jobs import Job, Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.notice import Notice
from fieldwright.desktop.preferences.table import KEEP
from fieldwright.desktop.settings import Settings
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import CancelledError, ChangedOnDiskError, FieldwrightError
from fieldwright.files.resources import resource
from fieldwright.project.catalog.format import SUFFIX
from fieldwright.project.catalog.model import Catalog
from fieldwright.project.catalog.portfolio import projects_folder
from fieldwright.project.catalog.refreshing import moved
from fieldwright.report.catalog.export import FORMS

BOOKS = (".xlsx", ".xlsm", ".csv", ".tsv")
ENTRIES, SYSTEMS, REVIEW, ROAD, GRAPH = range(5)
SHOWN_AFTER, SAID_FOR = 400, 8_000
NEW = "New catalog"
"""What a catalog is called in its file before anybody names it."""
_FILTER = tr("Catalogs (*{suffix});;All files (*)", suffix=SUFFIX)
_UNSAVED = {
    "save": (tr("&Save"), "accept"),
    "discard": (tr("&Discard"), "destroy"),
    "cancel": (tr("&Cancel"), "reject"),
}
_CHANGED = {
    "reload": (tr("&Reload"), "accept"), "as": (tr("Save &As…"), "accept"), "over": (tr("&Overwrite"), "destroy"), "cancel": (tr("&Cancel"), "reject"),
}  # fmt: skip
_FORMS = {
    "xlsx": tr("Excel workbook"),
    "html": tr("HTML page"),
    "markdown": tr("Markdown"),
    "json": tr("JSON"),
    "csv": tr("CSV"),
}

_PAGES = ((tr("Integrations"), "table"), (tr("Systems"), "schema"), (tr("Review"), "warning"), (tr("Road map"), "clock"), (tr("Picture"), "map"))  # fmt: skip


class CatalogWindow(QMainWindow):
    """The window. ``closed`` tells that it is gone."""

    closed = Signal(object)

    def __init__(self, look: Look, settings: Settings, who: Callable[[], str] = str, parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.look, self.settings = look, settings
        self.jobs = Jobs(self)
        self.document = CatalogDocument(self.jobs, self)
        self.setAcceptDrops(True)
        self.setMinimumSize(860, 540)
        self.resize(1280, 800)
        self.setWindowFlag(Qt.WindowType.Window)
        self.notice = Notice(look)
        self.start = CatalogStart(look)
        self.entries = EntriesPage(self.document, look)
        self.systems = SystemsPage(self.document)
        self.review = ReviewPage(self.document, look, who)
        self.road = RoadPage(self.document, look)
        self.graph = GraphPage(self.document, look, self.jobs)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setIconSize(QSize(15, 15))
        self.tabs.setAccessibleName(tr("Integrations, systems, review, road map and picture"))
        for page, (name, _) in zip((self.entries, self.systems, self.review, self.road, self.graph), _PAGES, strict=True):  # fmt: skip
            self.tabs.addTab(page, name)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.tabs)
        middle = QWidget()
        box = QVBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notice)
        box.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self._actions()
        self._bars()
        self._connect()
        self.recovery = CatalogRecovery(self, settings.recovery_folder, on=bool(settings.value(KEEP)))
        self._dress()
        self._refresh()

    # -- building

    def _actions(self) -> None:
        self.actions_by_id: dict[str, QAction] = {}
        for id_, words, _, keys, tip in ACTIONS:
            made = QAction(words, self)
            made.setObjectName(id_)
            if keys:
                made.setShortcut(QKeySequence(keys))
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            made.setToolTip(f"{tip} ({native})" if keys else tip)
            method: Callable[[], object] = getattr(self, id_.replace("-", "_"))
            made.triggered.connect(lambda _=False, method=method: method())
            self.addAction(made)
            self.actions_by_id[id_] = made

    def _bars(self) -> None:
        self._recent = QMenu(tr("Open &Recent"), self)
        self._recent.aboutToShow.connect(self._list_recent)
        fill_menus(self, MENUS, self.actions_by_id, self._recent)
        for id_ in filter(None, TOOLBAR):
            action = self.actions_by_id[id_]
            action.setIconText(SHORT.get(id_) or action.text().replace("&", "").replace("…", "").strip())
        bar = tool_bar(TOOLBAR, self.actions_by_id)
        for id_, name in (("undo", tr("Undo")), ("redo", tr("Redo"))):
            icon_only(bar, self.actions_by_id[id_], name)
        self.addToolBar(bar)
        self.dot, self.state, self.told, self.working = QLabel(), QLabel(), QLabel(), QLabel()
        for one, name in (
            (self.state, tr("Saved or not")),
            (self.told, tr("What was done")),
            (self.working, tr("Working")),
        ):
            one.setTextFormat(Qt.TextFormat.PlainText)
            one.setAccessibleDescription(name)
        self.told.setObjectName("muted")
        self.progress, self.stop = QProgressBar(), QToolButton()
        self.progress.setRange(0, 0)
        self.progress.setFixedWidth(90)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Working"))
        self.stop.setText(tr("Cancel"))
        self.stop.setToolTip(tr("Stop what is being done"))
        self.stop.clicked.connect(self._cancel)
        status = self.statusBar()
        status.setSizeGripEnabled(False)
        status.setContentsMargins(10, 0, 10, 0)
        for one in (self.dot, self.state):
            status.addWidget(one)
        status.addWidget(self.told, 1)
        for one in (self.working, self.progress, self.stop):
            status.addPermanentWidget(one)
            one.hide()
        self._late, self._fade = QTimer(self), QTimer(self)
        for timer, wait, call in ((self._late, SHOWN_AFTER, self._show_work), (self._fade, SAID_FOR, self.told.clear)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(call)

    def _connect(self) -> None:
        document = self.document
        document.changed.connect(self._refresh)
        document.opened.connect(self._opened)
        document.failed.connect(self.show_error)
        document.assessed.connect(self._count)
        self.jobs.busy.connect(self._began)
        self.jobs.idle.connect(self._ended)
        for page in (self.entries, self.systems, self.review, self.road, self.graph):
            page.said.connect(self.say)
        for page in (self.systems, self.review, self.road, self.graph):
            page.entry_asked.connect(self._show_them)
        self.graph.impact_asked.connect(self.show_impact)
        self.start.asked.connect(lambda id_: self.actions_by_id[id_].trigger())
        self.tabs.currentChanged.connect(lambda _: self._refresh())
        self.look.changed.connect(self._dress)

    def _dress(self, *_themes: object) -> None:
        for id_, _words, icon, _keys, _tip in ACTIONS:
            if icon:
                self.actions_by_id[id_].setIcon(self.look.icon(icon))
        for at, (_name, mark) in enumerate(_PAGES):
            self.tabs.setTabIcon(at, self.look.icon(mark, "muted"))
        self._count()
        self._refresh()

    # -- following the document

    def _refresh(self) -> None:
        document = self.document
        self.pages.setCurrentIndex(1 if document.is_open else 0)
        name = document.path.name.removesuffix(SUFFIX) if document.path else document.catalog.name
        name = tr("New catalog") if name in ("", NEW) else name
        self.setWindowTitle(
            tr("{name}[*] — Catalog — Fieldwright", name=name) if document.is_open else tr("Catalog — Fieldwright")
        )
        self.setWindowModified(document.modified)
        for id_, action in self.actions_by_id.items():
            fits = document.is_open or id_ in ANYTIME
            action.setEnabled(fits and not (document.read_only and id_ in EDITS))
        for id_, words, label in (
            ("undo", tr("&Undo {edit}", edit=document.undo_label) if document.undo_label else tr("&Undo"), document.undo_label),
            ("redo", tr("&Redo {edit}", edit=document.redo_label) if document.redo_label else tr("&Redo"), document.redo_label),
        ):  # fmt: skip
            self.actions_by_id[id_].setEnabled(bool(label))
            self.actions_by_id[id_].setText(words)
        in_rows = self.tabs.currentIndex() == ENTRIES
        for id_ in ("copy", "paste", "remove", "set-selected", "fill-down", "filter"):
            self.actions_by_id[id_].setEnabled(self.actions_by_id[id_].isEnabled() and in_rows)
        state, token = self._state()
        self.state.setText(state)
        self.dot.setPixmap(dot(self.look.theme[token].name()))

    def _state(self) -> tuple[str, str]:
        """Whether all is saved, in words, and the colour of it."""
        document = self.document
        if not document.is_open:
            return tr("No catalog"), "faint"
        if document.read_only:
            return tr("Read-only"), "warning"
        if document.path is None:
            return tr("Not saved yet"), "warning"
        return (tr("Changed"), "warning") if document.modified else (tr("Saved"), "good")

    def _opened(self) -> None:
        self.notice.clear()
        if self.document.path is not None:
            self.settings.opened(self.document.path)
            self.settings.folder = str(self.document.path.absolute().parent)
        if self.document.notes:
            self.notice.show_notice(
                "warning", " ".join(f"{one[:1].upper()}{one[1:]}." for one in map(translated, self.document.notes))
            )
        self.entries.show_all()
        self.graph.show_all()
        self.tabs.setCurrentIndex(ENTRIES)
        if self.entries.model.rowCount():
            self.entries.table.setCurrentIndex(self.entries.model.index(0, 0))
        if self.isVisible():
            self.entries.table.setFocus()

    def _count(self) -> None:
        assessment = self.document.assessment
        found = assessment.reviewed.findings if assessment is not None else ()
        worst, review = found[0].severity if found else "", tr("Review")
        self.tabs.setTabText(REVIEW, f"{review}  {number(len(found))}" if found else review)
        clean = ("check", "muted") if assessment is not None and not found else ("info", "muted")
        kind = (worst, worst) if worst in ("error", "warning") else clean
        self.tabs.setTabIcon(REVIEW, self.look.icon(*kind))

    def say(self, text: str) -> None:
        """Say what was done, for a while."""
        self.told.setText(text)
        self._fade.start()

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong, above everything else."""
        if not isinstance(error, CancelledError):
            self.notice.show_notice("error", line(error), error=error)

    def _began(self, job: Job) -> None:
        self.working.setText(f"{job.label}…")
        self._late.start()

    def _show_work(self) -> None:
        if any(one.label for one in self.jobs.running):
            for one in (self.working, self.progress, self.stop):
                one.show()

    def _ended(self) -> None:
        self._late.stop()
        for one in (self.working, self.progress, self.stop):
            one.hide()

    def _cancel(self) -> None:
        self.jobs.cancel_all()
        self.say(tr("Stopped"))

    def changeEvent(self, event: QEvent) -> None:
        """Look whether somebody else saved the file, when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self, self._compare_disk)

    def _compare_disk(self) -> None:
        if not self.notice.kind:
            self.recovery.file_changed()

    # -- files

    def open_path(self, path: str | Path) -> None:
        """Open a catalog, once the open one may go."""
        if self.may_close():
            self.document.open(Path(path))

    def new(self) -> None:
        """Start an empty catalog."""
        if self.may_close():
            self.document.new(Catalog(NEW))
            self.say(tr("Add integrations, paste them, import a spreadsheet, or fill the catalog from projects"))

    def open(self) -> None:
        """Ask for a catalog, and open it."""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Open a catalog"), self._folder(), _FILTER)
        if chosen:
            self.open_path(chosen)

    def open_example(self) -> None:
        """Copy the example to a folder of the user's, and open it."""
        chosen = QFileDialog.getExistingDirectory(self, tr("Copy the example to a folder"), self._folder())
        if not chosen:
            return
        to, number = Path(chosen) / "portfolio-example", 2
        while to.exists():
            to, number = Path(chosen) / f"portfolio-example-{number}", number + 1
        try:
            # with the projects that it is linked with
            shutil.copytree(resource("examples"), to, ignore=shutil.ignore_patterns(".~*"))
        except OSError as error:
            complain(self, tr("The example could not be copied."), error)
            return
        self.open_path(to / "portfolio" / f"portfolio{SUFFIX}")

    def save(self) -> bool:
        """Save; whether it is saved now."""
        self.entries.commit()
        if self.document.path is None or self.document.read_only:
            return self.save_as()
        if not self.document.modified and not self.document.changed_on_disk:
            self.say(tr("Everything is saved already"))
            return True
        return self._write(None)

    def save_as(self) -> bool:
        """Save under another name; whether it is saved now."""
        self.entries.commit()
        start = self.document.path or Path(self._folder()) / f"{self.document.catalog.name or 'portfolio'}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the catalog"), str(start), _FILTER)
        return bool(chosen) and self._write(Path(chosen if chosen.endswith(".json") else chosen + SUFFIX))

    def _write(self, path: Path | None, *, overwrite: bool = False) -> bool:
        try:
            written = self.document.save(path, overwrite=overwrite)
        except ChangedOnDiskError:
            choice = ask(self, tr("Somebody changed the file since it was opened."), tr("Reload takes their version and forgets your changes. Save As keeps both. Overwrite puts yours in place of theirs; theirs stays beside it, with .bak behind its name."), _CHANGED)  # fmt: skip
            if choice == "reload" and self.document.path is not None:
                self.document.open(self.document.path)
            return self.save_as() if choice == "as" else choice == "over" and self._write(path, overwrite=True)
        except (FieldwrightError, OSError) as error:
            complain(self, tr("The catalog was not saved. Everything is still here in the window."), error)
            return False
        self.settings.opened(written)
        self.say(tr("Saved {name}", name=written.name))
        return True

    def reload(self) -> None:
        """Read the file again, once changes may go."""
        if self.document.path is not None and self.may_close():
            self.document.open(self.document.path)

    def may_close(self) -> bool:
        """Whether the catalog may go: it is saved, or its changes are given up."""
        self.entries.commit()
        if not self.document.modified:
            return True
        name = self.document.path.name if self.document.path else self.document.catalog.name
        self.raise_()
        choice = ask(self, tr("Save the changes?"), tr("{name} has changes that are not saved.", name=name), _UNSAVED)
        return self.save() if choice == "save" else choice == "discard"

    def close_window(self) -> None:
        """Close the window."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then end what runs."""
        if not self.may_close():
            event.ignore()
            return
        self.shut_down(settled=True)
        event.accept()
        self.closed.emit(self)

    def shut_down(self, *, settled: bool = False) -> None:
        """End what runs; ``settled`` says that everything is saved or given up, else what is unsaved stays kept."""
        self.recovery.end(settled=settled)
        self.jobs.close()

    def _folder(self) -> str:
        return str(self.document.path.parent) if self.document.path else self.settings.folder or str(Path.home())

    def _list_recent(self) -> None:
        self._recent.clear()
        for path in self.settings.recent:
            if path.name.endswith(SUFFIX):
                self._recent.addAction(str(path).replace("&", "&&")).triggered.connect(lambda _=False, chosen=path: self.open_path(chosen))  # fmt: skip
        if self._recent.isEmpty():
            self._recent.addAction(tr("No catalog was opened yet")).setEnabled(False)

    # -- from and to others

    def fill(self, folder: Path | None = None) -> None:
        """Bring the catalog up to date with the projects beside it; a new one asks for the folder."""
        self.entries.commit()
        try:
            here = folder or self._projects()
        except FieldwrightError as error:
            self.show_error(error)
            return
        if here is None:
            chosen = QFileDialog.getExistingDirectory(self, tr("Fill from a folder of projects"), self._folder())
            if not chosen:
                return
            here = Path(chosen)
            self.settings.folder = chosen
        if not self.document.is_open:
            self.document.new(Catalog(here.resolve().name or "Catalog"))
        going = work.Going()
        self.jobs.start(
            work.fill, self.document.catalog, here, going, done=self._filled, failed=self.show_error,
            label=tr("Reading the projects"), key=(self, "fill"), stop=going.stop,
        )  # fmt: skip

    def _projects(self) -> Path | None:
        """Where the projects of the catalog are; None for one that is on no disk yet."""
        return projects_folder(self.document.catalog, self.document.path.parent) if self.document.path else None

    def _filled(self, made: work.Filled) -> None:
        if made.before is not self.document.catalog:
            self.notice.show_notice(
                "warning", tr("The catalog was edited meanwhile; fill it again."), tr("&Fill"), self.fill
            )
            return
        catalog, said = made.refreshed.catalog, made.refreshed
        self.document.portfolio = made.portfolio
        if said.moves:
            question = "\n".join(tr("{entry}: {old} is now {new} ({reason})", entry=one.entry, old=one.old.flow or one.old.map, new=one.new.flow or one.new.map, reason=translated(one.reason)) for one in said.moves[:12])  # fmt: skip
            words = {"link": (tr("&Link Them"), "accept"), "leave": (tr("&Leave Them"), "reject")}
            if (
                ask(
                    self,
                    tr("{count} flows seem to be called otherwise now. Link them?", count=len(said.moves)),
                    question,
                    words,
                )
                == "link"
            ):
                for move in said.moves:
                    catalog = moved(catalog, move)
        if not self.document.do(catalog, tr("filling from projects")):
            self.document.assess()
        tell(self, tr("The catalog is up to date with the projects."), work.filled_text(made))

    def import_file(self, path: str | Path | None = None) -> None:
        """Ask for a spreadsheet, show what its columns hold, and take it in."""
        from fieldwright.desktop.catalog.importing import ImportDialog

        self.entries.commit()
        if path is None:
            chosen, _ = QFileDialog.getOpenFileName(self, tr("Import a spreadsheet"), self._folder(), tr("Spreadsheets (*.xlsx *.xlsm *.csv *.tsv);;All files (*)"))  # fmt: skip
            if not chosen:
                return
            path = chosen
        if not self.document.is_open:
            self.document.new(Catalog(Path(path).stem))
        dialog = ImportDialog(self.document.catalog, Path(path), self.jobs, self)
        if dialog.exec() and dialog.imported is not None:
            self.document.do(dialog.imported.catalog, tr("importing {name}", name=Path(path).name))
            self.say(tr("Imported {name}: {count} new", name=Path(path).name, count=len(dialog.imported.added)))
            self.tabs.setCurrentIndex(ENTRIES)

    def export(self) -> None:
        """Ask for a file, and write the catalog there in the form that its ending says."""
        self.entries.commit()
        filters = {f"{_FORMS[form]} (*{ending})": form for form, (ending, _) in FORMS.items()}
        start = Path(self._folder()) / (self.document.path.name.removesuffix(SUFFIX) if self.document.path else self.document.catalog.name)  # fmt: skip
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("Export the catalog"), str(start) + ".xlsx", ";;".join(filters)
        )
        if not chosen:
            return
        by_ending = {ending: form for form, (ending, _) in FORMS.items()}
        form = by_ending.get(Path(chosen).suffix.lower()) or filters.get(kind, "xlsx")
        to = Path(chosen) if Path(chosen).suffix else Path(chosen + FORMS[form][0])
        if to.name.endswith(SUFFIX):
            complain(self, tr("Nothing was exported."), FieldwrightError(tr("a catalog's own file would be overwritten by an export"), mend=tr("choose another name")))  # fmt: skip
            return
        self.jobs.start(
            work.write, self.document.catalog, self.document.portfolio, self.document.first_quarter, form, to,
            done=lambda path: self.say(tr("Exported {path}", path=path)), failed=self.show_error, label=tr("Exporting"), key=(self, "export"),
        )  # fmt: skip

    def show_impact(self, system: str) -> None:
        """Show what depends on a system, through the projects in the catalog's folder."""
        try:
            here = self._projects()
        except FieldwrightError as error:
            self.show_error(error)
            return
        if here is None:
            self.notice.show_notice("info", tr("Save the catalog in the folder of the projects first."), tr("Save &As…"), self.save_as)  # fmt: skip
            return
        going = work.Going()
        self.jobs.start(
            work.impact, self.document.catalog, here, system, going, done=self._impact, failed=self.show_error,
            label=tr("Asking the projects"), key=(self, "impact"), stop=going.stop,
        )  # fmt: skip

    def _impact(self, found: tuple[object, object]) -> None:
        from fieldwright.project.catalog.impact import Impact

        impact = found[1]
        assert isinstance(impact, Impact)
        dialog = QDialog(self)
        dialog.setWindowTitle(tr("What depends on {asked}", asked=impact.asked))
        dialog.resize(720, 480)
        text = QPlainTextEdit(work.impact_text(impact))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(dialog.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        box = QVBoxLayout(dialog)
        box.addWidget(text)
        box.addWidget(buttons)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a catalog, a spreadsheet, or a folder of projects."""
        paths = local_paths(event)
        if len(paths) == 1 and (paths[0].lower().endswith((SUFFIX, *BOOKS)) or Path(paths[0]).is_dir()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the catalog, import the spreadsheet, or fill from the folder."""
        path = local_paths(event)[0]
        event.acceptProposedAction()
        if path.lower().endswith(SUFFIX):
            QTimer.singleShot(0, self, lambda: self.open_path(path))
        elif path.lower().endswith(BOOKS):
            QTimer.singleShot(0, self, lambda: self.import_file(path))
        else:
            QTimer.singleShot(0, self, lambda: self.fill(Path(path)))

    # -- editing and looking

    def undo(self) -> None:
        """Take the last edit back."""
        self.entries.commit()
        label = self.document.undo()
        self.say(tr("Undone: {label}", label=label) if label else tr("There is nothing to undo"))

    def redo(self) -> None:
        """Do the undone edit again."""
        label = self.document.redo()
        self.say(tr("Done again: {label}", label=label) if label else tr("There is nothing to redo"))

    def copy(self) -> None:
        """Copy the selected cells."""
        self.entries.table.copy()

    def paste(self) -> None:
        """Paste cells."""
        self.entries.table.paste()

    def add(self) -> None:
        """Add an integration."""
        self.tabs.setCurrentIndex(ENTRIES)
        self.entries.add()

    def remove(self) -> None:
        """Remove the selected integrations."""
        self.entries.remove()

    def set_selected(self) -> None:
        """Put a value into all selected rows."""
        self.entries.set_selected()

    def fill_down(self) -> None:
        """Put the topmost selected cell into those below it."""
        self.entries.table.fill_down()

    def filter(self) -> None:
        """Filter the current column."""
        self.entries.filter_column(max(self.entries.table.currentIndex().column(), 0))

    def find(self) -> None:
        """Go to the page's search."""
        page = self.tabs.currentIndex()
        where = {ENTRIES: self.entries.search, SYSTEMS: self.systems.search, REVIEW: self.review.search, GRAPH: self.graph.focus}  # fmt: skip
        where.get(page, self.road.first).setFocus()

    def _show_them(self, asked: tuple[frozenset[str], str]) -> None:
        ids, why = asked
        self.tabs.setCurrentIndex(ENTRIES)
        self.entries.show_only(ids, why)

    def _show(self, page: int, widget: QWidget) -> None:
        self.tabs.setCurrentIndex(page)
        widget.setFocus()

    def show_entries(self) -> None:
        """Show the integrations."""
        self._show(ENTRIES, self.entries.table)

    def show_systems(self) -> None:
        """Show the systems."""
        self._show(SYSTEMS, self.systems.table)

    def show_review(self) -> None:
        """Show the review."""
        self._show(REVIEW, self.review.table)

    def show_road(self) -> None:
        """Show the road map."""
        self._show(ROAD, self.road.lanes[0] if self.road.lanes else self.road.first)

    def show_graph(self) -> None:
        """Show the picture."""
        self._show(GRAPH, self.graph.view.canvas)
